"""The page of all findings says what the tester says."""

from __future__ import annotations

from pathlib import Path

from neon_wizard.checks.legend import page

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_is_as_it_would_be_written_now():
    assert (DOCS / "findings.md").read_text(encoding="utf-8") == page(), "python -m neon_wizard.checks.legend"


def test_no_cell_is_empty():
    rows = [line for line in page().splitlines() if line.startswith("| `")]
    assert len(rows) > 100
    assert all(cell.strip() for row in rows for cell in row.strip("|").split(" | "))
