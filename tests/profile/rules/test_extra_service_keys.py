"""``[[actions]]``: what an operator may offer besides (E1), and what is told of each slip in it."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from typing import Any

import pytest

from neon_wizard.authoring.checking import outline
from neon_wizard.profile import action_schema, schema
from neon_wizard.profile.action import ActionReply, Column, OperatorAction, Where
from neon_wizard.profile.form.form_inputs import Input, Text
from neon_wizard.profile.form.form_schema import INPUTS
from neon_wizard.profile.kinds import Key
from neon_wizard.profile.load import load
from neon_wizard.profile.service import SecretRef, Source
from tests.profile.samples import MINIMAL, PROFILES, PROTOCOLS, load_text, problems, with_actions

URL = "https://voip.acme.example/Voucher"
ACME = (PROFILES / "acme.toml").read_text(encoding="utf-8")


def only(**action: Any) -> OperatorAction:
    return load_text(with_actions(action)).actions[0]


def told(**action: Any) -> list[tuple[str, str, str]]:
    """Key, what was found and what was expected, of every problem; each says its file, and its line or what lacks."""
    found = problems(with_actions(action))
    assert all(each.facts["file"] == "acme.toml" for each in found)
    assert all("line" in each.facts for each in found)
    return [
        (each.facts["key"].removeprefix("actions[0]."), each.facts.get("found", ""), each.facts.get("expected", ""))
        for each in found
    ]


def test_the_shortest_action_sends_its_inputs_under_their_names():
    action = only(id="redeem-voucher", inputs=[{"name": "code"}, {"name": "pin", "kind": "password"}])
    assert dict(action.service.fields) == {"code": "{code}", "pin": "{pin}"}
    assert (action.service.soap.element, action.service.name) == ("RedeemVoucher", "actions.redeem-voucher")
    assert (action.where, action.reads_only, action.uses) == (
        (Where.HOME, Where.ACCOUNT),
        False,
        frozenset({"code", "pin"}),
    )
    assert (action.needs_account, action.asks_password) == (False, False)
    assert action.inputs[0].label.for_language("es") == "code"


def test_everything_that_an_action_may_say():
    profile = load_text(ACME)
    block, rates = profile.actions
    since, how, months, proof, new = block.inputs
    assert block.title.for_language("pt_BR") == "Bloquear chamadas anônimas"
    assert block.icon == PROFILES / "acme.svg"
    assert (block.where, block.confirm.for_language("es")) == ((Where.ACCOUNT, Where.AFTER_WIZARD), "Block them?")
    assert (since.kind, since.default, since.format, since.hint.for_language("en")) == (
        *("date", "today", "%d/%m/%Y"),
        "The first day.",
    )
    assert [(sent, text.for_language("pt_BR")) for sent, text in how.choices.items()] == [
        ("all", "Todas"),
        ("some", "Some"),
    ]
    assert (months.minimum, months.maximum) == (Decimal(1), Decimal("12.5"))
    assert (proof.max_bytes, proof.endings) == (500_000, (".pdf", ".png"))
    assert (new.kind, block.result.new_password) == ("password", "new")
    assert block.service.fields["new"] == "{new}"
    assert block.uses == {"number", "password", "since", "how", "months", "proof", "proof_name", "new"}
    assert (block.needs_account, block.asks_password) == (True, True)
    assert block.service.http.timeout == 60
    assert [column.kind for column in block.result.columns] == ["text", "date"]
    assert (rates.reads_only, rates.uses, rates.needs_account) == (True, frozenset({"prefix"}), False)
    assert profile.action("rates") is rates
    assert profile.action("x") is None


def test_f61_an_actions_hosts_and_secrets_are_the_operators():
    profile = load_text(ACME)
    assert "https://rates.acme.example:443" in profile.origins
    assert profile.secrets["rates"] == ("actions.rates",)
    assert profile.actions[1].service.http.auth.password == SecretRef("rates")
    shown = {each.service: each for each in outline(profile)}
    rates, block = shown["actions.rates"], shown["actions.block-anonymous"]
    assert (rates.host, rates.title) == ("rates.acme.example", "Rates"), "and stands in what is sent where"
    assert [each.name for each in block.fields if each.secret] == ["Password", "new"]
    assert [each.secret for each in profile.accesses("actions.rates")] == ["rates"]


def test_who_goes_through_the_services_does_not_meet_the_actions():
    """The endpoint tester sends what a service of the specification takes."""
    assert set(load_text(ACME).services) == {"signup", "provisioning", "balance", "licence", "licence_status"}


@pytest.mark.parametrize(
    ("inputs", "key", "found", "expected"),
    [
        ([{"name": "a"}, {"name": "a"}], "inputs[1].name", "“a”", "a name other than a, "),
        ([{"name": "login"}], "inputs[0].name", "“login”", "a name other than hostname, "),
        ([{"name": "a", "kind": "file"}, {"name": "a_name"}], "inputs[1].name", "“a_name”", "a name other than a, "),
        ([{"name": "a", "kind": "choice"}], "inputs[0].choices", "", "at least one choice"),
        ([{"name": "a", "kind": "check", "on": "false"}], "inputs[0].on", "the same as “off”", "another text"),
        ([{"name": "a", "kind": "colour"}], "inputs[0].kind", "“colour”", "one of “text”"),
        ([{"name": "a", "minimum": 1}], "inputs[0].minimum", "no key of the kind “text”", "kind = “number”"),
        ([{"name": "a", "kind": "check", "pattern": "x"}], "inputs[0].pattern", "no key of the kind", "nothing: “on”"),
        ([{"name": "a", "kind": "file", "pattern": "x"}], "inputs[0].pattern", "no key of the kind", "“endings”, or"),
        ([{"name": "a", "kind": "date", "endings": [".x"]}], "inputs[0].endings", "no key of", "kind = “file”"),
        ([{"name": "a", "kind": "file", "endings": ["*"]}], "inputs[0].endings", "a list of something else", "a list"),
        ([{"name": "a", "kind": "date", "format": "%d/%m"}], "inputs[0].format", "“%d/%m”, from which", "how a date"),
        ([{"name": "a", "kind": "date", "format": "%d/%m %a"}], "inputs[0].format", "“%d/%m %a”, from", "how a date"),
        ([{"name": "a", "kind": "date", "format": "%j"}], "inputs[0].format", "“%j”, from which", "how a date"),
        ([{"name": "a", "kind": "number", "default": "x"}], "inputs[0].default", "this text", "a number such as 10"),
        ([{"name": "a", "kind": "date", "default": "x"}], "inputs[0].default", "this text", "“today”, or a day"),
        ([{"name": "a", "kind": "password", "default": "x"}], "inputs[0].default", "this text", "nothing with kind"),
        ([{"name": "a", "pattern": "(?=a)"}], "inputs[0].pattern", "“(?=a)”, where", "a regular expression"),
    ],
)
def test_what_is_wrong_with_an_input_is_told_with_its_key(inputs, key, found, expected):
    ((where, what, wanted),) = told(inputs=inputs)
    assert where == key
    assert what.startswith(found)
    assert wanted.replace('"', "“", 1).replace('"', "”", 1).startswith(expected) or wanted.startswith(expected)


def test_a_choice_may_begin_with_one_of_its_own():
    choices = {"30": "A month", "90": {"en": "Three months"}}
    assert only(inputs=[{"name": "a", "kind": "choice", "choices": choices, "default": 30}]).inputs[0].default == "30"
    ((key, _found, expected),) = told(inputs=[{"name": "a", "kind": "choice", "choices": choices, "default": "9"}])
    assert (key, expected) == ("inputs[0].default", "one of 30, 90")


def test_a_number_has_its_bounds_the_right_way_round():
    ((key, found, expected),) = told(inputs=[{"name": "a", "kind": "number", "minimum": 2, "maximum": 1.5}])
    assert (key, found, expected) == ("inputs[0].maximum", "1.5", "2 or more")


@pytest.mark.parametrize("template", ["{cod}", "{name}", "{email}", "{phone}", "{code|sha3}"])
def test_a_placeholder_that_nothing_fills_is_an_error(template):
    """Of an account there are login, number and password; name, e-mail and telephone number are not kept."""
    ((key, found, _expected),) = told(inputs=[{"name": "code"}], service={"url": URL, "fields": {"A": template}})[:1]
    assert key == "service.fields.A"
    assert found.startswith("a text with {")


def test_what_nothing_else_fills_may_be_an_inputs_name():
    action = only(inputs=[{"name": "email"}], service={"url": URL, "fields": {"A": "{email}", "B": "{login}"}})
    assert action.uses == {"email", "login"}


@pytest.mark.parametrize("protocol", ["soap", "wsdl", "form", "rest", "xml"])
def test_the_service_speaks_any_protocol_under_the_same_rules(protocol):
    further = {"wsdl": "https://voip.acme.example/?wsdl", "operation": "Redeem"} if protocol == "wsdl" else {}
    service = {"url": URL, "protocol": protocol, **further}
    assert only(inputs=[{"name": "code"}], service=service).service.protocol == protocol
    assert [key for key, *_ in told(service={**service, "url": "http://voip.acme.example/"})] == ["service.url"]
    assert [key for key, *_ in told(service={**service, "inputs": []})] == ["service.inputs"]


def test_a_file_goes_out_as_base64_or_as_a_part_of_a_form():
    inputs = [{"name": "proof", "kind": "file"}]
    assert dict(only(inputs=inputs).service.fields) == {"proof": "{proof|base64}"}
    assert dict(only(inputs=inputs, service={"url": URL, "protocol": "form"}).service.fields) == {"proof": "{proof}"}
    ((key, _found, expected),) = told(inputs=inputs, service={"url": URL, "protocol": "form", "method": "GET"})
    assert key == "inputs[0].kind"
    assert "POST" in expected


@pytest.mark.parametrize(
    ("result", "key"),
    [
        ({"rows": "Data.Calls"}, "result.columns"),
        ({"columns": [{"title": "A", "value": "a"}]}, "result.rows"),
        ({"rows": "a", "columns": [{"title": "A"}]}, "result.columns[0].value"),
        ({"rows": "a", "columns": [{"title": "A", "value": "a", "format": "%d/%m/%Y"}]}, "result.columns[0].format"),
        ({"rows": "a", "columns": [{"title": "A", "value": "a["}]}, "result.columns[0].value"),
        ({"new_password": "code"}, "result.new_password"),
        ({"refresh": True}, "result.refresh"),
    ],
)
def test_what_is_wrong_with_a_result_is_told_with_its_key(result, key):
    assert key in [where for where, *_ in told(inputs=[{"name": "code"}], result=result)]


def test_the_new_password_is_the_name_of_a_password():
    inputs = [{"name": "old", "kind": "password"}, {"name": "new", "kind": "password"}]
    ((_key, found, expected),) = told(inputs=inputs, result={"new_password": "neww"})
    assert (found, expected) == ("“neww”", "“new”")


NEW = {"name": "new", "kind": "password"}


@pytest.mark.parametrize(
    "service",
    [
        {"protocol": "rest", "method": "GET"},
        {"protocol": "form", "method": "GET"},
        {"protocol": "rest", "method": "DELETE", "fields": {"l": "{login}"}},
        {"protocol": "form", "method": "GET", "fields": {}},
    ],
)
def test_a_new_password_that_is_sent_nowhere_is_an_error(service):
    """It would take the place of the right one in the keyring."""
    found = told(
        inputs=[NEW], service={"url": "https://voip.acme.example/x", **service}, result={"new_password": "new"}
    )
    assert ("result.new_password", "“new”") in [(key, what) for key, what, _ in found]
    assert "{new}" in next(expected for key, _, expected in found if key == "result.new_password")


@pytest.mark.parametrize(
    "service",
    [
        {},
        {"protocol": "rest"},
        {"protocol": "form"},
        {"protocol": "rest", "method": "GET", "fields": {"n": "{new}"}},
        {"protocol": "rest", "method": "GET", "headers": {"X-New": "{new|md5}"}},
        {"protocol": "rest", "body": {"a": {"n": "{new}"}}},
        {"protocol": "rest", "fields": {}},
        {"protocol": "form", "fields": {"l": "{login}"}},
        {"protocol": "rest", "method": "PUT", "url": "https://voip.acme.example/{new}"},
    ],
)
def test_a_new_password_may_be_sent_anywhere(service):
    made = {"url": "https://voip.acme.example/x", **service}
    assert only(inputs=[NEW], service=made, result={"new_password": "new"}).result.new_password == "new"


def test_two_actions_do_not_share_an_id():
    (problem,) = problems(with_actions({}, {}))
    assert (problem.facts["key"], problem.facts["found"]) == ("actions[1].id", "“voucher”")
    assert int(problem.facts["line"]) > with_actions({}).count("\n")


def test_an_action_needs_id_title_and_service():
    found = problems(f"{MINIMAL}\n[[actions]]\nicon = 'ticket'\n")
    assert {each.facts["key"] for each in found} == {"actions[0].id", "actions[0].title", "actions[0].service"}


def test_an_icon_is_one_of_the_programs_own_or_a_file():
    assert only(icon="ticket").icon == "ticket"
    assert only(icon="acme.svg").icon == PROFILES / "acme.svg"
    for wrong in ("tickt", "../icons/ticket", "missing.svg"):
        assert [key for key, *_ in told(icon=wrong)] == ["icon"]


def test_f62_a_profile_from_the_network_names_no_icon_of_this_computer():
    (problem,) = problems(with_actions({"icon": "acme.svg"}), source=Source.NETWORK, base=None)
    assert (problem.code, problem.facts["key"]) == ("profile.local_file", "actions[0].icon")
    assert problems(with_actions({"icon": "ticket"}), source=Source.NETWORK, base=None) == []


def test_the_page_for_the_user_is_where_the_reply_or_the_result_says():
    assert only().result.info == "Data.Info"
    assert only(service={"url": URL, "reply": {"info": "page"}}).result.info == "page"
    assert only(service={"url": URL, "reply": {"info": "page"}}, result={"info": "html"}).result.info == "html"


def test_a_literal_password_of_an_action_is_warned_about():
    auth = {"scheme": "basic", "username": "a", "password": "s3cret"}
    profile = load_text(with_actions({"service": {"url": URL, "http": {"auth": auth}}}))
    (warning,) = profile.warnings
    assert warning.facts["key"] == "actions[0].service.http.auth.password"  # type: ignore[attr-defined]


def test_the_schemas_defaults_are_what_is_filled_in():
    text = Text({})
    for table, value in (
        (INPUTS, Input("a", text)),
        (action_schema.COLUMNS, Column(text, "a")),
        (action_schema.RESULT, ActionReply()),
        (schema.ACTIONS, only()),
    ):
        for name, key in table.keys.items():
            if isinstance(key, Key) and key.default is not None:
                assert getattr(value, name) == key.default, name
        assert set(table.keys) == {field.name for field in dataclasses.fields(value)} - {"uses"}


def test_a_plug_ins_protocol_and_its_keys_serve_an_action_too():
    service = {"url": URL, "protocol": "morse", "speed": 20}
    protocols = {**PROTOCOLS, "morse": frozenset({"speed"})}
    text = with_actions({"service": service})
    profile = load(text, file="acme.toml", source=Source.FILE, base=None, protocols=protocols)
    assert profile.actions[0].service.options["speed"] == 20
    assert [key for key, *_ in told(service={**service, "protocol": "soap"})] == ["service.speed"]


def test_the_lines_of_nested_tables_are_their_own():
    text = with_actions({}, {"id": "b", "inputs": [{"name": "x"}, {"name": "y", "kind": "wrong"}]})
    (problem,) = problems(text)
    assert problem.facts["key"] == "actions[1].inputs[1].kind"
    assert text.splitlines()[int(problem.facts["line"]) - 1] == 'kind = "wrong"'
