"""What a person types, before anything is sent (A1)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import UsageError
from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations.inputs import password_strength, validate
from neon_wizard.profile.form.form_inputs import Input, Text
from tests.operations.helpers import service

FORM = SignupForm("Tester", Secret("123456"), "Test VoIP User", "teste@acme.com", "+557155555555")
CPF = Input("cpf", Text({"en": "Tax number", "pt_BR": "CPF"}), (r"\d{11}",))


def problems(form: SignupForm, country: str = "BR", **more) -> list[tuple[str, str | None]]:
    return [(error.code, error.field) for error in validate(service(**more), form, country)[1]]


def only(form: SignupForm, country: str = "BR", **more) -> UsageError:
    (error,) = validate(service(**more), form, country)[1]
    return error


def test_the_specifications_example_is_valid_as_it_is():
    assert validate(service(), FORM, "") == (FORM, ())


def test_blanks_around_a_text_go_but_not_around_a_password():
    typed = SignupForm(" Tester ", Secret(" 1 "), "\tTest ", " teste@ACME.com ", " +55 71 5555-5555 ")
    checked, wrong = validate(service(), typed, "")
    assert wrong == ()
    assert checked == SignupForm("Tester", Secret(" 1 "), "Test", "teste@acme.com", "+557155555555")


def test_every_field_is_needed_unless_the_profile_says_otherwise():
    empty = SignupForm(" ", Secret(""))
    five = ("login", "password", "name", "email", "phone")
    assert problems(empty) == [("input.required", field) for field in five]
    assert problems(empty, optional=five) == []
    assert problems(empty, omit=five) == []


def test_what_is_omitted_is_emptied_and_not_checked():
    checked, wrong = validate(service(omit=("phone", "password", "email")), replace(FORM, phone="x", email="y"), "")
    assert wrong == ()
    assert (checked.phone, checked.email, bool(checked.password)) == ("", "", False)


def test_what_is_optional_is_checked_once_it_is_there():
    assert problems(replace(FORM, phone="12"), optional=("phone",)) == [("input.phone", "phone")]


@pytest.mark.parametrize("text", ["x", "x@", "@acme.com", "a b@acme.com", "a@acme", "a@acme..com", "a@b@acme.com"])
def test_what_is_no_email_address(text):
    assert problems(replace(FORM, email=text)) == [("input.email", "email")]


@pytest.mark.parametrize(
    ("text", "country", "sent"),
    [
        ("(71) 5555-5555", "BR", "+557155555555"),
        ("71 98765-4321", "BR", "+5571987654321"),
        ("071 98765 4321", "BR", "+5571987654321"),
        ("+55 (71) 98765-4321", "", "+5571987654321"),
        ("+55 71 98765-4321", "US", "+5571987654321"),
        ("(201) 555-0123", "US", "+12015550123"),
        ("020 7946 0958", "GB", "+442079460958"),
    ],
)
def test_a_phone_number_is_sent_in_e164(text, country, sent):
    checked, wrong = validate(service(), replace(FORM, phone=text), country)
    assert (wrong, checked.phone) == ((), sent)


@pytest.mark.parametrize(
    ("text", "country", "example"),
    [
        ("5555-5555", "BR", "+55 11"),
        ("123", "BR", "+55 11"),
        ("telephone", "GB", "+44 "),
        ("+55 71 98765-4321 ext. 7", "BR", "+55 11"),
        ("+999 1234567", "BR", "+55 11"),
        ("(71) 5555-5555", "", "+1 201"),
        ("(71) 5555-5555", "ZZ", "+1 201"),
        ("+" * 200, "BR", "+55 11"),
    ],
)
def test_what_is_no_phone_number_is_answered_with_an_example(text, country, example):
    error = only(replace(FORM, phone=text), country)
    assert (error.code, error.field) == ("input.phone", "phone")
    assert error.facts["example"].startswith(example)


@pytest.mark.parametrize("field", ["login", "name"])
def test_what_cannot_be_sent(field):
    def typed(text: str) -> SignupForm:
        changed: dict[str, Any] = {field: text}
        return replace(FORM, **changed)

    for text in ("a\x00b", "a\nb", "a\x7fb", "a\ud800b", "a\uffffb"):
        assert problems(typed(text)) == [("input.character", field)]
    error = only(typed("x" * 256))
    assert (error.code, error.field, error.facts["limit"]) == ("input.too_long", field, "255")
    assert problems(typed("ß" * 255)) == []


UNSEEN = ["\u202e", "\u2066", "\u200b", "\ufeff", "\u2060", "\u00ad", "\u2028"]


@pytest.mark.parametrize("character", UNSEEN)
def test_what_cannot_be_seen_is_named_at_its_field(character):
    for field in ("login", "name", "email"):
        changed: dict[str, Any] = {field: f"a{character}b@example.com"}
        error = only(replace(FORM, **changed))
        assert (error.code, error.field) == ("input.invisible", field)
        assert error.facts["character"] == f"U+{ord(character):04X}"
    error = only(replace(FORM, password=Secret(f"canary{character}9")))
    assert (error.code, error.field) == ("input.invisible", "password")


@pytest.mark.parametrize("character", [*UNSEEN, "\u200e", "\u200d"])
def test_what_cannot_be_seen_around_a_text_goes_as_blanks_do(character):
    mark = character + " " + character
    typed = replace(FORM, login=f"{mark}ana{mark}", phone=f"\u202a+55 71\u00ad 3555-5555\u202c{mark}")
    checked, found = validate(service(), typed, "BR")
    assert (checked.login, checked.phone, found) == ("ana", "+557135555555", ())


@pytest.mark.parametrize(
    "name",
    [
        "👩\u200d👩\u200d👧 Silva",
        "❤\ufe0f",
        "علی\u200cرضا",
        "שרה לוי",
        "محمد",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "क्\u200dष",
        "Ana \u200e(ACME)",
    ],
)
def test_names_of_every_script_and_emoji_are_sent_as_they_are(name):
    checked, found = validate(service(), replace(FORM, name=name), "BR")
    assert (checked.name, found) == (name, ())


def test_passwords_are_bounded_too_and_never_quoted():
    assert problems(replace(FORM, password=Secret("x" * 256))) == [("input.too_long", "password")]
    error = only(replace(FORM, password=Secret("canary\x07")))
    assert (error.code, error.field) == ("input.character", "password")
    assert "canary" not in repr(error) + str(error) + error.detail


def test_the_operators_own_inputs():
    asked: dict[str, Any] = {"inputs": (CPF, Input("plan", Text({}), optional=True))}
    given_ = replace(FORM, inputs={"cpf": " 12345678901 ", "plan": ""})
    checked, wrong = validate(service(**asked), given_, "BR")
    assert (wrong, dict(checked.inputs)) == ((), {"cpf": "12345678901", "plan": ""})
    assert problems(FORM, **asked) == [("input.required", "cpf")]


@pytest.mark.parametrize(("language", "label"), [("en", "Tax number"), ("pt_BR", "CPF"), ("es", "Tax number")])
def test_a_pattern_must_match_as_a_whole_and_the_label_is_named(language, label):
    for text in ("123", "123456789012", "1234567890a"):
        form = replace(FORM, inputs={"cpf": text})
        (error,) = validate(service(inputs=(CPF,)), form, "BR", language=language)[1]
        assert (error.code, error.field, error.facts["label"]) == ("input.pattern", "cpf", label)


def test_an_input_that_nobody_asked_for_is_refused():
    error = only(replace(FORM, inputs={"cpf": "12345678901", "shoe": "43"}), inputs=(CPF,))
    assert (error.code, error.facts["input"], error.facts["known"]) == ("usage.input", "shoe", "cpf")


def test_every_problem_is_told_at_once():
    form = SignupForm("", Secret("x"), "n", "no", "no")
    assert [field for _code, field in problems(form)] == ["login", "email", "phone"]


@pytest.mark.parametrize(
    ("password", "strength"),
    [
        *[("", 0), ("a", 0), ("123456", 0), ("Password", 0), ("SENHA123", 0), ("aaaaaaaaaaaaaaaaaaaaaaaa", 0)],
        *[("abcdefghijklmnop", 0), ("tqhmzwcp", 1), ("tQhm7wcp", 2), ("tQ7m-wcp4k", 3), ("tQ7m-wcp4k!xR", 4)],
        ("correct horse battery staple", 4),
    ],
)
def test_strength_of_a_password(password, strength):
    assert password_strength(password) == strength


@given(st.text(max_size=300))
def test_strength_is_always_between_0_and_4(password):
    assert 0 <= password_strength(password) <= 4


@given(st.text(), st.text(), st.text(), st.text(), st.text(), st.sampled_from(["", "BR", "US", "??"]))
def test_whatever_is_typed_is_answered_with_problems_that_have_a_field(login, password, name, email, phone, country):
    checked, wrong = validate(service(), SignupForm(login, Secret(password), name, email, phone), country)
    assert all(error.field for error in wrong)
    if not wrong:
        assert checked.phone.startswith("+")
        assert "@" in checked.email
