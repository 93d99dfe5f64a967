"""docs/operator-profile.md and the schema say the same; every default and example in both is true."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from neon_wizard.authoring import reference
from neon_wizard.profile import Mode, schema
from neon_wizard.profile.composing.soap_schema import SOAP
from neon_wizard.profile.form.form_inputs import Input
from neon_wizard.profile.form.form_schema import INPUTS
from neon_wizard.profile.kinds import Key, Table
from neon_wizard.profile.operator import BalancePolicy, Contact
from neon_wizard.profile.schema import PROFILE, SERVICE
from neon_wizard.profile.service import Auth, CodeAsked, Http, PageOpened, ReplyMap, Service, Soap
from tests.profile.samples import MINIMAL, facts, load_text, problems

TEXT = reference.DOCUMENT.read_text(encoding="utf-8")

# What `neon_wizard.profile.operator` fills in, beside the table of the schema that says so.
DEFAULTS: list[tuple[Table, Any]] = [
    (schema.HTTP, Http()),
    (schema.AUTH, Auth()),
    (SOAP, Soap()),
    (schema.REPLY, ReplyMap()),
    (SERVICE, load_text(MINIMAL).services["signup"]),
    (schema.OPERATOR, load_text(MINIMAL)),
    (Table("", schema._CONTACT), Contact()),
]


def keys(table: Table, path: str) -> Iterator[tuple[str, Key]]:
    for name, node in table.keys.items():
        if isinstance(node, Key):
            yield f"{path}.{name}".lstrip("."), node
        elif not node.many:
            yield from keys(node, f"{path}.{name}".lstrip("."))
    if isinstance(table.others, Key):
        yield f"{path}.own", table.others


@pytest.mark.parametrize("heading", reference.sections())
def test_the_document_lists_every_key_as_the_schema_has_it(heading: str):
    """``make fix`` writes the tables anew."""
    table, skip = reference.sections()[heading]
    listed = [line for line in reference.section(TEXT, heading)[1].splitlines() if line.startswith("| `")]
    assert listed == list(reference.rows(table, skip))


def test_the_document_is_what_make_fix_would_write():
    assert reference.with_tables(TEXT) == TEXT


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
    data |= {"sessions": {"admin": {"url": "https://voip.acme.example/login", "take": {"token": "Data.Token"}}}}
    if "confirmation" in path:
        service = {"url": "https://voip.acme.example/again"}
        data["actions"] = [{"id": table[last], "title": "Again", "service": service}]
    about = {named for _code, named in facts(tomli_w.dumps(data), base=tmp_path)}
    assert path not in about


@pytest.mark.parametrize(("table", "value"), DEFAULTS)
def test_the_schemas_defaults_are_what_is_filled_in(table: Table, value: Any):
    agreement = {"terms": "terms", "privacy": "privacy", "terms_version": "version"}
    for name, key in table.keys.items():
        if isinstance(key, Key) and key.default is not None:
            of, held = (value.agreement, agreement[name]) if name in agreement else (value, name)
            assert getattr(of, held) == key.default, name


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
    for model, table in ((Http, schema.HTTP), (Soap, SOAP), (ReplyMap, schema.REPLY), (Input, INPUTS)):
        fields = {field.name for field in dataclasses.fields(model)}
        assert fields - {"keep", "aside", "cookies"} == set(table.keys), "these stand elsewhere"
    computed = {"name", "options", "step", "at", "accepts", "opens_with", "sessions", "signatures", "asks", "opens"}
    for part, step_table in ((CodeAsked, schema.STEP.keys["ask"]), (PageOpened, schema.STEP.keys["open"])):
        assert isinstance(step_table, Table)
        assert {field.name for field in dataclasses.fields(part)} == {*step_table.keys}
    assert {field.name for field in dataclasses.fields(Service)} - computed <= {*SERVICE.keys, *schema.STEP.keys}
