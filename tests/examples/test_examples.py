"""Every profile of ``docs/examples`` loads, says what it is an example of, and is no operator that is offered."""

from __future__ import annotations

import pytest

from neon_wizard.places import resources
from tests.examples.loading import FOLDER, example

NAMES = sorted(path.stem for path in FOLDER.glob("*.toml"))


@pytest.mark.parametrize("name", NAMES)
def test_an_example_loads_without_a_warning(name):
    profile = example(name)
    assert profile.services
    assert not profile.warnings
    assert profile.id.startswith("example-")
    assert (FOLDER / f"{name}.toml").read_text(encoding="utf-8").startswith("# ")


def test_none_of_them_is_offered():
    assert not {path.stem for path in (resources() / "operators").glob("*.toml")} & set(NAMES)
