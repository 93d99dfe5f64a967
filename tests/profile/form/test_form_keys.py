"""What the keys of a signup's form mean together."""

import tomllib

import pytest
import tomli_w

from neon_wizard.operations.inputs import checked_inputs, validate_service
from neon_wizard.profile.form.form_inputs import FieldRule
from tests.profile.samples import facts, load_text, minimal, problems, with_actions


def signup(*inputs, **more):
    return minimal(signup={"inputs": list(inputs), **more})


def test_a_signup_asks_with_every_kind_that_an_action_has():
    plan = {"name": "plan", "kind": "choice", "choices": {"b": "Basic"}, "default": "b", "hint": "Monthly"}
    asked = load_text(signup(plan, {"name": "paper", "kind": "file"})).services["signup"].inputs
    assert [(each.name, each.kind, each.default) for each in asked] == [("plan", "choice", "b"), ("paper", "file", "")]
    assert asked[1].placeholders == ("paper", "paper_name")


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ({"name": "email"}, "name"),
        ({"name": "a", "kind": "choice"}, "choices"),
        ({"name": "a", "kind": "number", "check_digits": "cpf"}, "check_digits"),
        ({"name": "a", "check_digits": "iban"}, "check_digits"),
        ({"name": "a", "kind": "date", "default": "soon"}, "default"),
        ({"name": "a", "kind": "check", "default": "S"}, "default"),
        ({"name": "a", "on": "S"}, "on"),
    ],
)
def test_what_does_not_fit_together_is_told_at_its_key(asked, key):
    assert [named for _code, named in facts(signup(asked))] == [f"services.signup.inputs[0].{key}"]


# What a field holds at first is sent by everybody who leaves it alone, so it has to be what the field takes.
BROKEN_DEFAULTS = [
    ({"kind": "number", "minimum": 5, "default": "4.9"}, "5 or more"),
    ({"kind": "number", "maximum": 500, "default": 501}, "500 or less"),
    ({"kind": "number", "default": "--5"}, "a number such as 10"),
    ({"kind": "number", "pattern": "[0-9]+", "default": "1.5"}, "a text that its pattern takes: “[0-9]+”"),
    ({"kind": "date", "default": "20260131"}, "“today”, or a day such as 2026-01-31"),
    (
        {"kind": "date", "format": "%d/%m/%Y", "pattern": "[0-9-]+", "default": "2026-01-31"},
        "a text that its pattern takes: “[0-9-]+”",
    ),
    ({"pattern": [".{3,}", "[a-z]*"], "default": "ABC"}, "a text that its pattern takes: “[a-z]*”"),
    ({"check_digits": "cpf", "default": "123.456.789-00"}, "a number with the check digits of “cpf”"),
    ({"default": "x" * 1001}, "at most 1000 characters"),
    ({"kind": "choice", "choices": {"b": "Basic"}, "default": "c"}, "one of b"),
]


@pytest.mark.parametrize(("asked", "expected"), BROKEN_DEFAULTS)
def test_a_default_that_breaks_its_own_rules_is_told_at_its_key(asked, expected):
    (problem,) = problems(signup({"name": "a", **asked}))
    assert problem.facts["key"] == "services.signup.inputs[0].default"
    assert (problem.facts["found"], problem.facts["expected"]) == ("this text", expected)


@pytest.mark.parametrize("asked", [asked for asked, _expected in BROKEN_DEFAULTS[:-1]])
def test_what_is_wrong_as_a_default_is_wrong_when_it_is_typed(asked):
    asked = {**asked}
    default = str(asked.pop("default"))
    loaded = load_text(signup({"name": "a", **asked})).services["signup"].inputs
    assert [each.field for each in checked_inputs(loaded, {"a": default}, "en")[1]] == ["a"]


@pytest.mark.parametrize(
    "asked",
    [
        {"kind": "number", "minimum": 5, "maximum": 500, "default": 5},
        {"kind": "number", "pattern": r"-?[0-9]+\.[0-9]{2}", "default": "-1.50"},
        {"kind": "date", "format": "%d/%m/%Y", "pattern": r"\d\d/\d\d/\d{4}", "default": "2026-01-31"},
        {"kind": "date", "pattern": "[0-9]+", "default": "today"},
        {"pattern": "[a-z]+", "default": " abc "},
        {"check_digits": "cpf", "pattern": "[0-9]+", "default": "529.982.247-25"},
        {"kind": "choice", "pattern": "[a-z]", "choices": {"b": "Basic"}, "default": "b"},
    ],
)
def test_a_default_that_its_rules_take_is_no_problem(asked):
    assert problems(signup({"name": "a", **asked})) == []


def test_a_choice_that_its_own_pattern_refuses_is_told_at_its_key():
    text = signup({"name": "a", "kind": "choice", "pattern": "[a-z]+", "choices": {"b": "Basic", "C3": "Large"}})
    assert facts(text) == [("profile.value", "services.signup.inputs[0].choices.C3")]


def test_the_default_of_an_extra_service_is_held_to_its_rules_too():
    asked = {"name": "days", "kind": "number", "maximum": 30, "default": 90}
    service = {"url": "https://voip.acme.example/p", "fields": {"Days": "{days}"}}
    assert ("profile.value", "actions[0].inputs[0].default") in facts(
        with_actions({"inputs": [asked], "service": service})
    )


def test_a_file_goes_into_no_address():
    text = signup({"name": "paper", "kind": "file"}, protocol="form", method="GET", fields={"a": "{login}"})
    assert "services.signup.inputs[0].kind" in [named for _code, named in facts(text)]


def test_one_pattern_or_several_with_the_sentence_that_says_the_same():
    text = minimal(operator={"password_pattern": [".{8,}", r".*\d.*"], "password_rule": "8 with a digit."})
    rules = load_text(text).rules
    assert set(rules) == {"password"}
    assert (rules["password"].patterns, rules["password"].words.for_language("pt")) == (
        (".{8,}", r".*\d.*"),
        "8 with a digit.",
    )
    assert load_text(minimal(operator={"login_rule": "No blanks."})).rules["login"].patterns == ()
    assert FieldRule() not in rules.values()


def test_a_pattern_needs_its_sentence():
    (missing,) = problems(minimal(operator={"login_pattern": "[a-z]+"}))
    assert (missing.code, missing.facts["key"]) == ("profile.missing", "operator.login_rule")
    assert [key for _code, key in facts(minimal(operator={"login_pattern": [], "login_rule": "x"}))] == [
        "operator.login_pattern"
    ]


def test_a_new_portal_password_keeps_the_operators_rule_besides_its_own():
    change = {
        "inputs": [
            {"name": "old", "kind": "password"},
            {"name": "new", "kind": "password", "pattern": "[^ ]*"},
        ],
        "service": {"url": "https://voip.acme.example/p", "fields": {"Old": "{old}", "New": "{new}"}},
        "result": {"new_password": "new"},
    }
    data = tomllib.loads(with_actions(change))
    data["operator"] |= {"password_pattern": ".{8,}", "password_rule": "At least 8."}
    action = load_text(tomli_w.dumps(data)).actions[0]
    assert [(each.name, each.pattern) for each in action.inputs] == [("old", ()), ("new", ("[^ ]*", ".{8,}"))]
    (problem,) = validate_service(action, {"old": "a", "new": "short"})[1]
    assert (problem.field, problem.facts["rule"]) == ("new", "At least 8.")
