"""The JSON Schema agrees with the profile's schema, as far as JSON Schema can say it."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from neon_wizard.authoring import reference
from neon_wizard.profile.kinds import Kind
from tests.profile.samples import MINIMAL, PROFILES, minimal

EXAMPLES = [*PROFILES.glob("*.toml"), *(Path(__file__).parents[1] / "plugin").rglob("operators/*.toml")]
VALIDATOR = jsonschema.Draft7Validator(reference.json_schema())


def wrong(text: str) -> list[str]:
    """Where the schema finds something in a profile."""
    return sorted(error.json_path for error in VALIDATOR.iter_errors(tomllib.loads(text)))


def test_the_file_is_what_make_fix_would_write():
    assert reference.SCHEMA.read_text(encoding="utf-8") == reference.schema_text()


def test_it_is_a_schema_of_draft_7():
    jsonschema.Draft7Validator.check_schema(json.loads(reference.schema_text()))


def test_every_kind_of_value_has_its_counterpart():
    assert set(reference._KINDS) == set(Kind)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_profile_passes(path: Path):
    assert wrong(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("tables", "where"),
    [
        ({"operator": {"nmae": "x"}}, "$.operator"),
        ({"operator": {"id": "ACME"}}, "$.operator.id"),
        ({"operator": {"country": "UK"}}, "$.operator.country"),
        ({"operator": {"accent": "green"}}, "$.operator.accent"),
        ({"operator": {"support": {"email": "nobody"}}}, "$.operator.support.email"),
        ({"http": {"timeout": "15"}}, "$.http.timeout"),
        ({"http": {"timeout": 0}}, "$.http.timeout"),
        ({"http": {"auth": {"scheme": "basci"}}}, "$.http.auth.scheme"),
        ({"signup": {"url": "ftp://acme.example/"}}, "$.services.signup.url"),
        ({"signup": {"omit": ["fax"]}}, "$.services.signup.omit[0]"),
        ({"signup": {"reply": {"codes": {"x": 42}}}}, "$.services.signup.reply.codes.x"),
        ({"signup": {"rpc_method": "x"}}, "$.services.signup"),
        ({"signup": {"inputs": [{"label": "no name"}]}}, "$.services.signup.inputs[0]"),
        ({"balance": {"low": 0.5}}, "$.balance.low"),
    ],
)
def test_what_is_wrong_is_found(tables: dict[str, Any], where: str):
    assert where in wrong(minimal(**tables))


def test_what_must_stand_is_missed():
    assert wrong("format = 1") == ["$", "$"]
    assert wrong(MINIMAL.replace('name = "ACME Telecom"', "")) == ["$.operator"]


def test_a_plug_ins_service_may_hold_any_key():
    assert wrong(minimal(signup={"protocol": "jsonrpc", "rpc_method": "x"})) == []
