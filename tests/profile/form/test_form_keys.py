"""What the keys of a signup's form mean together."""

import pytest

from neon_wizard.profile.form.form_inputs import FieldRule
from tests.profile.samples import facts, load_text, minimal, problems


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
