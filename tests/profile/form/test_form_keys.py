"""What the keys of a signup's form mean together."""

import tomllib

import pytest
import tomli_w

from neon_wizard.operations.inputs import validate_service
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
