"""docs/operator-profile.md and the schema say the same; every default and example in both is true."""

from __future__ import annotations

import dataclasses
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from neon_wizard.profile import schema
from neon_wizard.profile.kinds import Key, Table
from neon_wizard.profile.operator import Auth, BalancePolicy, Contact, Http, Input, Mode, ReplyMap, Service, Soap
from neon_wizard.profile.schema import PROFILE, SERVICE
from tests.profile.samples import MINIMAL, facts, load_text, problems

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "operator-profile.md"
TEXT = DOCUMENT.read_text(encoding="utf-8")

# Where each table has its own heading, and what of it stands under another one.
SECTIONS: dict[str, tuple[Table, tuple[str, ...]]] = {
    "`format`": (Table("", {"format": PROFILE.keys["format"]}), ()),
    "`[operator]`": (schema.OPERATOR, ()),
    "`[http]`": (schema.HTTP, ()),
    "`[services.NAME]`": (SERVICE, ("http", "soap", "uddi", "inputs", "reply")),
    "`[services.NAME.soap]`": (schema.SOAP, ()),
    "`[services.NAME.uddi]`": (schema.UDDI, ()),
    "`[[services.NAME.inputs]]`": (schema.INPUTS, ()),
    "`[services.NAME.reply]`": (schema.REPLY, ()),
    **{
        f"`[{name}]`": (node, ())
        for name, node in PROFILE.keys.items()
        if isinstance(node, Table) and name not in ("operator", "http", "services")
    },
}

# What `neon_wizard.profile.operator` fills in, beside the table of the schema that says so.
DEFAULTS: list[tuple[Table, Any]] = [
    (schema.HTTP, Http()),
    (schema.AUTH, Auth()),
    (schema.SOAP, Soap()),
    (schema.REPLY, ReplyMap()),
    (SERVICE, load_text(MINIMAL).services["signup"]),
    (schema.OPERATOR, load_text(MINIMAL)),
    (Table("", schema._CONTACT), Contact()),
]


def rows(table: Table, skip: tuple[str, ...] = (), prefix: str = "") -> Iterator[str]:
    """The lines of the document's table of `table`, tables within it included."""
    for name, node in table.keys.items():
        if name in skip:
            continue
        if isinstance(node, Key):
            yield row(prefix + name, node)
        else:
            yield from rows(node, (), f"{prefix}{name}.")
    if table.others is not None:
        yield row(f"{prefix}…", table.others)


def row(name: str, key: Key) -> str:
    default = "**needed**" if key.required else "–" if key.default is None else f"`{json.dumps(key.default)}`"
    example = f"`{key.example}`" if key.example else "–"
    cells = [f"`{name}`", key.expected, default, example, key.doc + (f" Only {of(key)}." if key.of else "")]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def of(key: Key) -> str:
    return " and ".join(f"`{name}`" for name in key.of.split())


def section(heading: str) -> str:
    """The text under `heading`, down to the next heading."""
    found = re.search(rf"(?ms)^#+ {re.escape(heading)}\n(.*?)(?=^#+ |\Z)", TEXT)
    assert found, f"there is no heading {heading}"
    return found[1]


def keys(table: Table, path: str) -> Iterator[tuple[str, Key]]:
    for name, node in table.keys.items():
        if isinstance(node, Key):
            yield f"{path}.{name}".lstrip("."), node
        elif not node.many:
            yield from keys(node, f"{path}.{name}".lstrip("."))
    if table.others is not None:
        yield f"{path}.own", table.others


@pytest.mark.parametrize("heading", SECTIONS)
def test_the_document_lists_every_key_as_the_schema_has_it(heading: str):
    table, skip = SECTIONS[heading]
    listed = [line for line in section(heading).splitlines() if line.startswith("| `")]
    assert listed == list(rows(table, skip)), "\n".join(["write:", *rows(table, skip)])


@pytest.mark.parametrize("text", re.findall(r"(?s)```toml\n(.*?)```", TEXT))
def test_every_example_profile_of_the_document_loads(text: str, tmp_path: Path):
    if "[operator]" not in text:
        text = f"{MINIMAL.partition('[services')[0]}{text}"
    if "[services." not in text:
        text = f"{text}\n[services.signup]\nurl = 'https://voip.acme.example/Signup'"
    for name in ("acme.svg", "acme-ca.pem", "voip.wsdl", "client.pem", "client.key"):
        (tmp_path / name).touch()
    assert [problem.facts for problem in problems(text, base=tmp_path)] == []


@pytest.mark.parametrize(("path", "key"), [p for p in keys(PROFILE, "") if p[1].example], ids=lambda p: str(p)[:40])
def test_every_example_is_a_value_that_the_key_takes(path: str, key: Key, tmp_path: Path):
    for name in ("acme.svg", "acme-ca.pem", "client.pem", "client.key"):
        (tmp_path / name).touch()
    data: dict[str, Any] = tomllib.loads(MINIMAL)
    table = data
    *parents, last = path.split(".")
    for name in parents:
        table = table.setdefault(name, {})
    table[last] = tomllib.loads(f"x = {key.example}")["x"]
    if key.of:
        table["protocol"] = key.of.split()[0]
    about = {named for _code, named in facts(tomli_w.dumps(data), base=tmp_path)}
    assert path not in about


@pytest.mark.parametrize(("table", "value"), DEFAULTS)
def test_the_schemas_defaults_are_what_is_filled_in(table: Table, value: Any):
    for name, key in table.keys.items():
        if isinstance(key, Key) and key.default is not None:
            assert getattr(value, name) == key.default, name


def test_the_other_defaults_are_what_is_filled_in():
    balance, provisioning = PROFILE.keys["balance"], PROFILE.keys["provisioning"]
    assert isinstance(balance, Table)
    assert isinstance(provisioning, Table)
    for name, key in balance.keys.items():
        assert isinstance(key, Key)
        assert getattr(BalancePolicy(), name) == key.default
    mode = provisioning.keys["mode"]
    assert isinstance(mode, Key)
    assert Mode.ONCE == mode.default == load_text(MINIMAL).mode


def test_the_schema_names_what_the_model_holds():
    """A field of the model without a key in the schema could never be given."""
    for model, table in ((Http, schema.HTTP), (Soap, schema.SOAP), (ReplyMap, schema.REPLY), (Input, schema.INPUTS)):
        assert {field.name for field in dataclasses.fields(model)} == set(table.keys)
    assert {field.name for field in dataclasses.fields(Service)} - {"name", "options"} <= set(SERVICE.keys)
