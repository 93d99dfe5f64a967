"""docs/examples/signup-form.toml: everything that a signup can ask, as the operator gets it."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from neon_wizard.checks import invented
from neon_wizard.model import Secret, Upload
from neon_wizard.operations.account_services import signup
from neon_wizard.operations.inputs import validate
from tests.examples.asking import FORM, asked
from tests.examples.loading import example
from tests.servers.scripted import Given

MADE = Given(b'{"id": 1, "number": "5", "secret": "s", "domain": "sip.acme.example"}', content_type="application/json")
TYPED = {"area": "71", "cpf": "529.982.247-25", "born": "1990-01-31", "pin": "1234", "adult": "true"}
MARIA = replace(FORM, login="maria", password=Secret("canary-7-password"))


def checked(inputs, form=MARIA):
    profile = example("signup-form")
    typed = replace(form, inputs=inputs)
    return validate(profile.services["signup"], typed, "BR", rules=profile.rules)


def sent(inputs):
    with asked("signup-form", MADE) as (services, server):
        form, wrong = checked(inputs)
        assert wrong == ()
        consent = services.profile.agreement.given(datetime(2026, 1, 31, tzinfo=UTC))
        assert signup(services, replace(form, consent=consent)).sip.number == "5"
        return json.loads(server.requests[0].body)


def test_everything_arrives_in_the_operators_own_form():
    body = sent({**TYPED, "plan": "family", "lines": "2", "document": Upload("id.pdf", b"%PDF\xff")})
    assert {name: body[name] for name in ("plan", "area", "cpf", "born", "lines", "pin")} == {
        "plan": "family", "area": "71", "cpf": "52998224725", "born": "31/01/1990", "lines": "2", "pin": "1234",
    }  # fmt: skip
    assert body["document"] == {"name": "id.pdf", "content": base64.b64encode(b"%PDF\xff").decode()}
    assert body["terms"] == {"version": "2026-07", "agreed": "2026-01-31T00:00:00Z"}


def test_what_was_left_out_has_its_default_and_a_file_may_be_none():
    body = sent(TYPED)
    assert (body["plan"], body["lines"], body["document"]) == ("basic", "1", {"name": "", "content": ""})
    assert (body["adult"], body["news"]) == ("S", "false")


@pytest.mark.parametrize("said", ["true", "yes", "S", "1"])
def test_a_box_is_ticked_in_the_window_and_in_words_of_a_command(said):
    assert checked({**TYPED, "adult": said, "news": said.replace("S", "on")})[0].inputs["adult"] == "S"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"area": "31"}, "input.choice"),
        ({"area": ""}, "input.required"),
        ({"cpf": "529.982.247-26"}, "input.check_digits"),
        ({"born": "31/01/1990"}, "input.date"),
        ({"lines": "11"}, "input.range"),
        ({"pin": "12"}, "input.rule"),
        ({"adult": "false"}, "input.unticked"),
        ({"adult": "perhaps"}, "input.choice"),
        ({"document": Upload("id.exe", b"MZ")}, "input.file_ending"),
    ],
)
def test_a_slip_is_told_before_anything_is_sent(changes, code):
    (problem,) = checked({**TYPED, **changes})[1]
    assert (problem.code, problem.field) == (code, next(iter(changes)))


@pytest.mark.parametrize(
    ("field", "value", "wrong"),
    [
        ("login", "Maria", True),
        ("login", "maria.s", False),
        ("password", "12345678", True),
        ("password", "a1b2c3d4", False),
    ],
)
def test_login_and_password_keep_the_operators_rules(field, value, wrong):
    changes: Any = {field: Secret(value) if field == "password" else value}
    form = replace(MARIA, **changes)
    problems = checked(TYPED, form)[1]
    assert [(each.code, each.field) for each in problems] == [("input.rule", field)] * wrong


def test_a_secret_stays_one_also_where_it_is_wrong():
    for pin in ("1234", "12"):
        assert "pin" in (given := checked({**TYPED, "pin": pin})[0].inputs)
        assert given["pin"] == Secret(pin)
        assert pin not in repr(given["pin"])


def test_the_tester_invents_what_keeps_the_rules_and_reads_the_profiles_inputs():
    profile = example("signup-form")
    login, password = invented.login(profile), invented.password(profile)
    assert login is not None
    assert password is not None
    assert login.startswith("neontest")
    assert checked(TYPED, replace(MARIA, login=login, password=password))[1] == ()
    inputs = invented.inputs(profile, profile.kept["test"]["inputs"])
    assert (inputs["plan"], inputs["born"], inputs["pin"]) == ("basic", "31/01/1990", Secret("1234"))
