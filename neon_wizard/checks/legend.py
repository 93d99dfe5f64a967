"""What the endpoint tester finds, as a table: every finding's id, its sentence, and what to do about it.

``python -m neon_wizard.checks.legend`` writes it into ``docs/findings.md``; a test holds the two together.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from neon_wizard.checks.texts import findings_texts

HEAD: Final = """\
# What the tester finds

`neon-wizard check` and the tester's window name each finding by an id that stays: in JSON, in JUnit, and in the
profile's `[test] accepted`. An id of a case (`reply.status.404`) says exactly what its code (`reply.status`) says in
general. Errors of the program itself that have no line here have the sentence that users are told. What stands in
braces is filled in. This page is written by `python -m neon_wizard.checks.legend`.

| Id | What is wrong | What to do |
|---|---|---|
"""


def page() -> str:
    """Return the whole page, in English."""
    rows = sorted((name, *texts) for name, texts in findings_texts().items())
    return HEAD + "".join(f"| `{name}` | {_cell(wrong)} | {_cell(advice)} |\n" for name, wrong, advice in rows)


def _cell(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace("|", "\\|")


def main() -> None:
    path = Path("docs/findings.md")
    path.write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
