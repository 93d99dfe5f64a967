"""docs/for-operators.md shows the specification's exchanges as the program is tested with them."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "for-operators.md").read_text(encoding="utf-8")
WIRE = ROOT / "tests" / "data" / "wire"


def test_every_exchange_of_the_specification_is_shown_as_it_is():
    shown = re.findall(r"(?s)```xml\n(.*?)```", TEXT)
    files = [path for path in sorted(WIRE.glob("*.xml")) if "misprint" not in path.stem]
    assert sorted(shown) == sorted(path.read_text(encoding="utf-8") for path in files)


def test_its_links_lead_somewhere():
    for document in (ROOT / "docs").glob("*.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"
