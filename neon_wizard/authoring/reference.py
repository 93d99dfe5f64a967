"""docs/operator-profile.md's tables and the JSON Schema, made from the profile's schema: ``make fix`` writes both."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from typing import Final

from neon_wizard.authoring import json_schema
from neon_wizard.places import resources
from neon_wizard.profile.action_schema import COLUMNS, RESULT
from neon_wizard.profile.action_schema import INPUTS as ACTION_INPUTS
from neon_wizard.profile.kinds import Key, Table
from neon_wizard.profile.schema import ACTIONS, HTTP, INPUTS, OPERATOR, PROFILE, REPLY, SERVICE, SOAP, UDDI

DOCUMENT: Final = resources().parent / "docs" / "operator-profile.md"
SCHEMA: Final = resources() / "schemas" / "operator-profile.schema.json"
HEAD: Final = "| Key | Type | Default | Example | Meaning |\n|---|---|---|---|---|"

_OWN_HEADINGS: Final = {
    "`[services.NAME.soap]`": SOAP,
    "`[services.NAME.uddi]`": UDDI,
    "`[[services.NAME.inputs]]`": INPUTS,
    "`[services.NAME.reply]`": REPLY,
}


def sections() -> dict[str, tuple[Table, tuple[str, ...]]]:
    """Heading → the table of the schema that it shows, and what of that stands under another heading."""
    inside = tuple(name for name, node in SERVICE.keys.items() if node in (HTTP, *_OWN_HEADINGS.values()))
    others = {
        f"`[{name}]`": (node, ())
        for name, node in PROFILE.keys.items()
        if isinstance(node, Table) and name not in ("operator", "http", "services", "actions")
    }
    return {
        "`format`": (Table("", {"format": PROFILE.keys["format"]}), ()),
        "`[operator]`": (OPERATOR, ()),
        "`[http]`": (HTTP, ()),
        "`[services.NAME]`": (SERVICE, inside),
        **{heading: (table, ()) for heading, table in _OWN_HEADINGS.items()},
        **others,
        "`[[actions]]`": (ACTIONS, ("inputs", "service", "result")),
        "`[[actions.inputs]]`": (ACTION_INPUTS, ()),
        "`[actions.result]`": (RESULT, ("columns",)),
        "`[[actions.result.columns]]`": (COLUMNS, ()),
    }


def rows(table: Table, skip: tuple[str, ...] = (), prefix: str = "") -> Iterator[str]:
    """The lines of the document's table of `table`, tables within it included."""
    for name, node in table.keys.items():
        if name in skip:
            continue
        if isinstance(node, Key):
            yield _row(prefix + name, node)
        else:
            yield from rows(node, (), f"{prefix}{name}.")
    if table.others is not None:
        yield _row(f"{prefix}…", table.others)


def _row(name: str, key: Key) -> str:
    default = "**needed**" if key.required else "–" if key.default is None else f"`{json.dumps(key.default)}`"
    example = f"`{key.example}`" if key.example else "–"
    only = f" Only {' and '.join(f'`{name}`' for name in key.of.split())}." if key.of else ""
    cells = [f"`{name}`", key.expected, default, example, key.doc + only]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def section(text: str, heading: str) -> re.Match[str]:
    """What stands in `text` under `heading`, as group 1, down to the next heading; LookupError without it."""
    found = re.search(rf"(?ms)^#+ {re.escape(heading)}\n(.*?)(?=^#+ |\Z)", text)
    if found is None:
        raise LookupError(f"there is no heading {heading}")
    return found


def with_tables(text: str) -> str:
    """The document `text` with every table as the schema has it now."""
    for heading, (table, skip) in sections().items():
        found = section(text, heading)
        written = "\n".join([HEAD, *rows(table, skip)]) + "\n"
        body = re.sub(rf"(?ms)^{re.escape(HEAD)}\n(?:\|[^\n]*\n)*", lambda _, new=written: new, found[1])
        if HEAD not in body:
            body = f"{body.rstrip()}\n\n{written}\n"
        text = text[: found.start(1)] + body + text[found.end(1) :]
    return text


def main() -> int:
    """Write both files anew."""
    for path, text in ((DOCUMENT, with_tables(DOCUMENT.read_text(encoding="utf-8"))), (SCHEMA, json_schema.text())):
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
