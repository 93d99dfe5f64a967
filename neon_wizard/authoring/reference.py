"""The tables of docs/operator-profile.md and the JSON Schema, made from the profile's schema; ``make fix`` writes both.

With the JSON Schema (draft 7), editors complete and check a profile as it is typed. It says less than
`neon_wizard.profile.validate`: not what keys mean together, no JMESPath, not whether a file exists.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from neon_wizard.places import resources
from neon_wizard.profile import ID, plain_values, schema, values
from neon_wizard.profile.action_schema import COLUMNS, RESULT
from neon_wizard.profile.composing.composing_schema import SIGN
from neon_wizard.profile.composing.parts import ALGORITHMS, RAW, WRITTEN_AS
from neon_wizard.profile.composing.soap_schema import SOAP
from neon_wizard.profile.form.form_schema import INPUTS
from neon_wizard.profile.kinds import CODES, Key, Kind, Node, Table
from neon_wizard.profile.phones import COUNTRIES
from neon_wizard.profile.rules.service_keys import PROTOCOLS
from neon_wizard.profile.schema import ACTIONS, HTTP, OPERATOR, PROFILE, REPLY, SERVICE, SESSION, STEP
from neon_wizard.profile.service_schema import UDDI

Schema = dict[str, Any]

_TEXT: Final[Schema] = {"type": "string"}
_LOCAL: Final = r"http://(?:localhost|127\.[0-9.]+|\[::1\])(?=[:/?#]|$)"
_URL: Final[Schema] = {"type": "string", "pattern": "^https?://[^\\s@]+$"}


def _pattern(pattern: str) -> Schema:
    return {"type": "string", "pattern": f"^(?:{pattern})$"}


_NO_DEVICE: Final = r"(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$)"
"""As `neon_wizard.file_names.is_device`, for what an id can be."""
_KINDS: Final[Mapping[Kind, Schema | Callable[[Key], Schema]]] = {
    Kind.ANY: {},
    Kind.TEXT: lambda key: {"type": "string", "maxLength": plain_values.MAX_TEXT, "minLength": int(key.required)},
    Kind.ID: _pattern(_NO_DEVICE + ID),
    Kind.NAME: _pattern("[A-Za-z_][A-Za-z0-9_-]{0,39}"),
    Kind.LABEL: {"anyOf": [_TEXT, {"type": "object", "minProperties": 1, "propertyNames": _pattern(values._LANGUAGE),
                                   "additionalProperties": _TEXT}]},
    Kind.COUNTRY: {"enum": sorted(COUNTRIES)},
    Kind.CURRENCY: _pattern(values._CURRENCY),
    Kind.COLOUR: _pattern(values._COLOUR),
    Kind.EMAIL: _pattern("[^@\\s?&=#%/]+@[^@\\s?&=#%/]+"),
    Kind.PHONE: _pattern(values._PHONE),
    Kind.URL: _URL,
    Kind.PUBLIC_KEY: {"type": "string", "pattern": "^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$"},
    Kind.HTTPS: {"type": "string", "pattern": f"^(?:https://|{_LOCAL})[^\\s@]*$"},
    Kind.PAGE_OR_ACTION: {"type": "string", "pattern": f"^(?:(?:https://|{_LOCAL})[^\\s@]*|{ID})$"},
    Kind.ENDPOINT: _URL,
    Kind.FILE: _TEXT,
    Kind.ICON: _TEXT,
    Kind.WSDL: _TEXT,
    Kind.CHOICE: lambda key: {"enum": list(key.choices)},
    Kind.CHOICES: lambda key: {"type": "array", "uniqueItems": True, "items": {"enum": list(key.choices)}},
    Kind.BOOLEAN: {"type": "boolean"},
    Kind.INTEGER: lambda key: {"type": "integer", "minimum": key.limits[0], "maximum": key.limits[1]},
    Kind.NUMBER: lambda key: {"type": "number", "minimum": key.limits[0], "maximum": key.limits[1]},
    Kind.CODE: {"enum": list(CODES)},
    Kind.MONEY: {"anyOf": [_pattern("-?[0-9]{1,15}(\\.[0-9]{1,6})?"), {"type": "integer"}]},
    Kind.UNIT: {"anyOf": [_pattern("(?=.*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?"), {"type": "integer", "minimum": 1}]},
    Kind.SECRET: _TEXT,
    Kind.REGEX: _TEXT,
    Kind.REGEXES: {"anyOf": [_TEXT, {"type": "array", "minItems": 1, "items": _TEXT}]},
    Kind.AMOUNT_REGEX: _TEXT,
    Kind.EXPRESSION: {"type": "string", "minLength": 1, "maxLength": 300},
    Kind.SETTING_EXPRESSION: {"type": "string", "minLength": 1},
    Kind.TEMPLATE: _TEXT,
    Kind.BODY: {"type": ["string", "object"]},
    Kind.PARAMS: {"type": ["array", "object"]},
    Kind.GRAPHQL: {"type": "string", "minLength": 1},
    Kind.METHOD: _pattern(values.METHOD),
    Kind.COMPOSED: {
        "anyOf": [
            _TEXT,
            {
                "type": "object",
                "properties": {
                    "over": _TEXT,
                    "with": {"enum": list(ALGORITHMS)},
                    "key": _TEXT,
                    "as": {"enum": [*WRITTEN_AS, RAW]},
                },
                "required": ["over"],
                "additionalProperties": False,
            },
        ]
    },
    Kind.BLOCK: {"type": ["string", "number", "boolean", "object", "array"]},
    Kind.XML_NAME: _TEXT,
    Kind.HEADER: _TEXT,
    Kind.HEADER_TEMPLATE: _TEXT,
    Kind.SETTING: {"type": ["string", "integer"]},
    Kind.IDS: {"type": "array", "uniqueItems": True, "items": _pattern(_NO_DEVICE + ID)},
    Kind.NAMES: {"type": "array", "uniqueItems": True, "items": _TEXT},
    Kind.URLS: {"type": "array", "items": _URL},
    Kind.ENDINGS: {"type": "array", "minItems": 1, "items": _pattern(values.ENDING)},
    Kind.DATE_FORMAT: _TEXT,
    Kind.TAKE: {"type": ["string", "object"]},
    Kind.TAKEN: _pattern(rf"{values.TAKEN}"),
    Kind.STATUSES: {"type": "array", "items": _TEXT},
}  # fmt: skip


_DEFINED: Final = {
    "service": schema.SERVICE,
    "action-service": schema.ACTION_SERVICE,
    "step": schema.STEP,
    "session": schema.SESSION,
}


def json_schema() -> Schema:
    """Return the whole schema, ready for `json.dumps`."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "NEON Wizard operator profile",
        **_table(schema.PROFILE),
        "definitions": {name: _service(table) for name, table in _DEFINED.items()},
    }


def schema_text() -> str:
    """Return the schema as the file that editors are given."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def _node(node: Node) -> Schema:
    if name := next((name for name, table in _DEFINED.items() if table is node), ""):
        found: Schema = {"$ref": f"#/definitions/{name}"}
        return {"type": "array", "description": node.doc, "items": found} if getattr(node, "many", False) else found
    if isinstance(node, Table):
        table = _table(node)
        if not node.many:
            return table
        described = table.pop("description")
        several: Schema = {"type": "array", "items": table}
        return {"description": described, **({"anyOf": [table, several]} if node.single else several)}
    return _key(node)


def _key(key: Key) -> Schema:
    made = _KINDS.get(key.kind, {})
    found: Schema = {"description": _words(key)} if key.doc else {}
    found |= made(key) if callable(made) else made
    if key.default is not None:
        found["default"] = list(key.default) if isinstance(key.default, tuple) else key.default
    if key.example:
        found["examples"] = [tomllib.loads(f"x = {key.example}")["x"]]
    return found


def _words(node: Node) -> str:
    return node.doc + (f" Only with {' or '.join(node.of.split())}." if node.of else "")


def _table(table: Table) -> Schema:
    found: Schema = {
        "description": _words(table),
        "type": "object",
        "properties": {name: _node(node) for name, node in table.keys.items()},
        "additionalProperties": _node(table.others) if table.others else False,
    }
    if required := [name for name, node in table.keys.items() if node.required]:
        found["required"] = required
    if table.alone:
        return {"description": found.pop("description"), "anyOf": [_TEXT, found]}
    return found


def _service(table: Table) -> Schema:
    """Return the schema of services; a plug-in's protocol has keys that are not known here, so any are allowed."""
    found = _table(table)
    del found["additionalProperties"]
    own = {"properties": {"protocol": {"enum": sorted(PROTOCOLS)}}}
    return {**found, "if": own, "then": {"propertyNames": {"enum": list(table.keys)}}}


DOCUMENT: Final = resources().parent / "docs" / "operator-profile.md"
SCHEMA: Final = resources() / "schemas" / "operator-profile.schema.json"
HEAD: Final = "| Key | Type | Default | Example | Meaning |\n|---|---|---|---|---|"

_OWN_HEADINGS: Final = {
    "`[[services.NAME.sign]]`": SIGN,
    "`[services.NAME.soap]`": SOAP,
    "`[services.NAME.uddi]`": UDDI,
    "`[[services.NAME.inputs]]`": INPUTS,
    "`[services.NAME.reply]`": REPLY,
}
_INHERITED: Final = frozenset(SERVICE.keys)


def sections() -> dict[str, tuple[Table, tuple[str, ...]]]:
    """Return heading → the table of the schema that it shows, and what of that stands under another heading."""
    inside = tuple(name for name, node in SERVICE.keys.items() if node in (HTTP, STEP, *_OWN_HEADINGS.values()))
    others = {
        f"`[{name}]`": (node, ())
        for name, node in PROFILE.keys.items()
        if isinstance(node, Table) and name not in ("operator", "http", "services", "sessions", "actions")
    }
    return {
        "`format`": (Table("", {"format": PROFILE.keys["format"]}), ()),
        "`[operator]`": (OPERATOR, ()),
        "`[http]`": (HTTP, ()),
        "`[services.NAME]`": (SERVICE, inside),
        **{heading: (table, ()) for heading, table in _OWN_HEADINGS.items()},
        "`[[services.NAME.steps]]`": (STEP, tuple(_INHERITED)),
        "`[sessions.NAME]`": (SESSION, (*_INHERITED, "challenge", "refresh", "logout")),
        **others,
        "`[[actions]]`": (ACTIONS, ("inputs", "service", "result")),
        "`[actions.result]`": (RESULT, ("columns",)),
        "`[[actions.result.columns]]`": (COLUMNS, ()),
    }


def rows(table: Table, skip: tuple[str, ...] = (), prefix: str = "") -> Iterator[str]:
    """Yield the lines of the document's table of `table`, including the tables within it."""
    for name, node in table.keys.items():
        if name in skip:
            continue
        if isinstance(node, Key):
            yield _row(prefix + name, node)
        else:
            yield from rows(node, (), f"{prefix}{name}.")
    if table.others is not None:
        if isinstance(table.others, Key):
            yield _row(f"{prefix}…", table.others)
        else:
            yield from rows(table.others, (), f"{prefix}…." if prefix else "")


def _row(name: str, key: Key) -> str:
    default = "**needed**" if key.required else "–" if key.default is None else f"`{json.dumps(key.default)}`"
    example = f"`{key.example}`" if key.example else "–"
    only = f" Only {' and '.join(f'`{name}`' for name in key.of.split())}." if key.of else ""
    cells = [f"`{name}`", key.expected, default, example, key.doc + only]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def section(text: str, heading: str) -> re.Match[str]:
    """Return what stands in `text` under `heading`, as group 1, down to the next heading; LookupError without it."""
    found = re.search(rf"(?ms)^#+ {re.escape(heading)}\n(.*?)(?=^#+ |\Z)", text)
    if found is None:
        raise LookupError(f"there is no heading {heading}")
    return found


def with_tables(text: str) -> str:
    """Return the document `text` with every table as the schema has it now."""
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
    for path, text in ((DOCUMENT, with_tables(DOCUMENT.read_text(encoding="utf-8"))), (SCHEMA, schema_text())):
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
