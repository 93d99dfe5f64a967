"""The profile's schema as JSON Schema (draft 7), with which editors complete and check a profile as it is typed.

It says less than `neon_wizard.profile.validate` does: what keys mean together, JMESPath, whether a file exists.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from typing import Any, Final

from neon_wizard.profile import file_values, raw, schema, values
from neon_wizard.profile.countries import COUNTRIES
from neon_wizard.profile.kinds import CODES, Key, Kind, Node, Table
from neon_wizard.profile.services import PROTOCOLS

Schema = dict[str, Any]

_TEXT: Final[Schema] = {"type": "string"}
_LOCAL: Final = r"http://(?:localhost|127\.[0-9.]+|\[::1\])(?=[:/?#]|$)"
_URL: Final[Schema] = {"type": "string", "pattern": "^https?://[^\\s@]+$"}


def _pattern(pattern: str) -> Schema:
    return {"type": "string", "pattern": f"^(?:{pattern})$"}


_KINDS: Final[Mapping[Kind, Schema | Callable[[Key], Schema]]] = {
    Kind.ANY: {},
    Kind.TEXT: lambda key: {"type": "string", "maxLength": raw.MAX_TEXT, "minLength": int(key.required)},
    Kind.ID: _pattern(values._ID),
    Kind.NAME: _pattern("[A-Za-z_][A-Za-z0-9_-]{0,39}"),
    Kind.LABEL: {"anyOf": [_TEXT, {"type": "object", "minProperties": 1, "propertyNames": _pattern(values._LANGUAGE),
                                   "additionalProperties": _TEXT}]},
    Kind.COUNTRY: {"enum": sorted(COUNTRIES)},
    Kind.CURRENCY: _pattern(values._CURRENCY),
    Kind.COLOUR: _pattern(values._COLOUR),
    Kind.EMAIL: _pattern("[^@\\s?&=#%/]+@[^@\\s?&=#%/]+"),
    Kind.PHONE: _pattern(values._PHONE),
    Kind.URL: _URL,
    Kind.HTTPS: {"type": "string", "pattern": f"^(?:https://|{_LOCAL})[^\\s@]*$"},
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
    Kind.AMOUNT_REGEX: _TEXT,
    Kind.EXPRESSION: {"type": "string", "minLength": 1, "maxLength": 300},
    Kind.SETTING_EXPRESSION: {"type": "string", "minLength": 1},
    Kind.TEMPLATE: _TEXT,
    Kind.BODY: {"type": ["string", "object"]},
    Kind.XML_NAME: _TEXT,
    Kind.HEADER: _TEXT,
    Kind.HEADER_TEMPLATE: _TEXT,
    Kind.SETTING: {"type": ["string", "integer"]},
    Kind.IDS: {"type": "array", "uniqueItems": True, "items": _pattern(values._ID)},
    Kind.NAMES: {"type": "array", "uniqueItems": True, "items": _TEXT},
    Kind.URLS: {"type": "array", "items": _URL},
    Kind.ENDINGS: {"type": "array", "minItems": 1, "items": _pattern(file_values.ENDING)},
    Kind.DATE_FORMAT: _TEXT,
}  # fmt: skip


def json_schema() -> Schema:
    """The whole schema, ready for `json.dumps`."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "NEON Wizard operator profile",
        **_table(schema.PROFILE),
        "definitions": {"service": _service(schema.SERVICE), "action-service": _service(schema.ACTION_SERVICE)},
    }


def text() -> str:
    """The schema as the file that editors are given."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def _node(node: Node) -> Schema:
    if node is schema.SERVICE or node is schema.ACTION_SERVICE:
        return {"$ref": f"#/definitions/{'service' if node is schema.SERVICE else 'action-service'}"}
    if isinstance(node, Table):
        table = _table(node)
        return {"type": "array", "description": table.pop("description"), "items": table} if node.many else table
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
        "additionalProperties": _key(table.others) if table.others else False,
    }
    if required := [name for name, node in table.keys.items() if node.required]:
        found["required"] = required
    return found


def _service(table: Table) -> Schema:
    """A plug-in's protocol has keys that are not known here, so its services may hold any."""
    found = _table(table)
    del found["additionalProperties"]
    own = {"properties": {"protocol": {"enum": sorted(PROTOCOLS)}}}
    return {**found, "if": own, "then": {"propertyNames": {"enum": list(table.keys)}}}
