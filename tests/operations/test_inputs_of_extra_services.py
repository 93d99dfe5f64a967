"""What is given for an operator's own service is checked before anything is sent, for window and command alike (E1)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import UsageError
from neon_wizard.model import Secret, Upload
from neon_wizard.operations.inputs import initial, read_upload, validate_service
from neon_wizard.profile.action import OperatorAction
from neon_wizard.profile.form.form_inputs import Input, Text
from tests.operations.helpers import service

TODAY = date(2026, 1, 31)
CHOICES = MappingProxyType({"30": Text({"en": "A month"}), "90": Text({"en": "Three months"})})


def asked(kind: str = "text", **more: Any) -> Input:
    return Input("it", Text({"en": "The thing", "pt_BR": "A coisa"}), kind=kind, **more)


def action(*inputs: Input) -> OperatorAction:
    return OperatorAction(
        "voucher", Text({"en": "Voucher"}), replace(service("balance"), name="actions.voucher"), inputs
    )


def sent(value: Any, kind: str = "text", **more: Any) -> Any:
    checked, problems = validate_service(action(asked(kind, **more)), {"it": value}, today=TODAY)
    assert problems == ()
    return checked["it"]


def wrong(value: Any, kind: str = "text", **more: Any) -> UsageError:
    _checked, (problem,) = validate_service(action(asked(kind, **more)), {"it": value}, language="pt_BR")
    assert problem.field == "it"
    return problem


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("text", "  a b ", "a b"),
        ("password", Secret(" p w "), Secret(" p w ")),
        ("password", "typed", Secret("typed")),
        ("number", " 1.234,50 ", "1234.50"),
        ("number", "-3", "-3"),
        ("number", "1.234", "1.234"),
        ("date", "2026-02-03", "2026-02-03"),
    ],
)
def test_what_is_good_is_sent_in_one_form(kind, value, expected):
    assert sent(value, kind) == expected


def test_a_choice_sends_its_left_side_and_a_date_the_operators_form():
    assert sent("90", "choice", choices=CHOICES) == "90"
    assert sent("2026-02-03", "date", format="%d/%m/%Y") == "03/02/2026"
    assert sent(Upload("a.PDF", b"%PDF"), "file", endings=(".pdf",)) == Upload("a.PDF", b"%PDF")


@pytest.mark.parametrize("kind", ["text", "password", "number", "choice", "date", "file"])
def test_what_is_needed_is_needed_and_what_is_optional_may_be_empty(kind):
    assert wrong("", kind, choices=CHOICES).code == "input.required"
    assert sent("", kind, choices=CHOICES, optional=True) in ("", Secret(""))


@pytest.mark.parametrize(
    ("kind", "value", "more", "code"),
    [
        ("text", "abc", {"pattern": (r"\d+",)}, "input.pattern"),
        ("text", "a" * 1001, {}, "input.too_long"),
        ("text", "a\x00b", {}, "input.character"),
        ("text", Upload("a", b"a"), {}, "input.character"),
        ("password", Secret("a\nb"), {}, "input.character"),
        ("password", Secret("short"), {"pattern": (".{8,}",)}, "input.pattern"),
        ("number", "ten", {}, "input.number"),
        ("number", "1e5", {}, "input.number"),
        ("number", "(5)", {}, "input.number"),
        ("number", "1,234", {}, "input.number"),
        ("number", "4.99", {"minimum": Decimal(5)}, "input.range"),
        ("number", "501", {"maximum": Decimal(500)}, "input.range"),
        ("date", "31/01/2026", {}, "input.date"),
        ("date", "2026-02-30", {}, "input.date"),
        ("choice", "60", {"choices": CHOICES}, "input.choice"),
        ("file", Upload("a.exe", b"MZ"), {"endings": (".pdf", ".png")}, "input.file_ending"),
        ("file", Upload("a", b"12345"), {"max_bytes": 4}, "input.file_size"),
        ("file", Upload("a", b""), {}, "input.required"),
        ("file", "/etc/passwd", {}, "input.character"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(kind, value, more, code):
    problem = wrong(value, kind, **more)
    assert problem.code == code
    if code == "input.pattern":
        assert problem.facts["label"] == "A coisa"


def test_what_was_left_out_has_its_default_and_what_was_emptied_stays_empty():
    inputs = action(asked("date", default="today", optional=True))
    assert validate_service(inputs, {}, today=TODAY)[0] == {"it": "2026-01-31"}
    assert validate_service(inputs, {"it": ""}, today=TODAY)[0] == {"it": ""}
    assert initial(asked("choice", choices=CHOICES, default="30"), TODAY) == "30"


def test_an_input_that_is_not_asked_is_told_with_those_that_are():
    (problem,) = validate_service(action(asked()), {"it": "a", "other": "b"})[1]
    assert (problem.code, problem.facts["input"], problem.facts["known"]) == ("usage.input", "other", "it")


def test_f60_what_is_called_like_a_secret_is_one():
    pin = Input("pin", Text({"en": "PIN"}))
    assert validate_service(action(pin), {"pin": "1234"})[0] == {"pin": Secret("1234")}


def test_every_problem_is_told_at_once():
    inputs = (asked(), Input("b", Text({"en": "B"}), kind="number"))
    assert [each.field for each in validate_service(action(*inputs), {"it": "", "b": "x"})[1]] == ["it", "b"]


def test_a_file_is_read_no_further_than_it_may_be_sent(tmp_path):
    path = tmp_path / "proof.pdf"
    path.write_bytes(b"12345")
    assert read_upload(path, asked("file", max_bytes=5)) == Upload("proof.pdf", b"12345")
    for bad, more, code in (
        (path, {"max_bytes": 4}, "input.file_size"),
        (path, {"endings": (".png",)}, "input.file_ending"),
        (tmp_path, {}, "input.file"),
        (tmp_path / "missing", {}, "input.file"),
        ("a\0b", {}, "input.file"),
    ):
        with pytest.raises(UsageError) as caught:
            read_upload(bad, asked("file", **more))
        assert (caught.value.code, caught.value.field) == (code, "it")


@given(
    st.sampled_from(["text", "password", "number", "choice", "date"]),
    st.text(max_size=30) | st.decimals(allow_nan=False).map(str) | st.dates().map(str) | st.sampled_from(["30", "90"]),
    st.booleans(),
)
def test_what_passes_can_be_checked_again_and_stays_as_it_is(kind, value, optional):
    one = action(asked(kind, choices=CHOICES, optional=optional))
    checked, problems = validate_service(one, {"it": value})
    if problems:
        assert all(problem.code.startswith("input.") for problem in problems)
        return
    assert validate_service(one, checked) == (checked, ())
    found = checked["it"]
    text = found.reveal() if isinstance(found, Secret) else found
    assert isinstance(text, str)
    assert optional or text
    assert not text or kind != "number" or re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?", text)
    assert not text or kind != "choice" or text in CHOICES
    if text and kind == "date":
        date.fromisoformat(text)


@pytest.mark.parametrize(("text", "given"), [("true", "false"), ("yes", "false"), ("false", "true"), ("", "true")])
def test_a_tick_may_say_the_opposite_to_the_operator(text, given):
    assert sent(text, "check", on="false", off="true", optional=True) == given


@pytest.mark.parametrize(("text", "given"), [("S", "S"), ("N", "N"), ("on", "S"), ("0", "N")])
def test_what_the_operator_is_sent_may_be_typed_too(text, given):
    assert sent(text, "check", on="S", off="N", optional=True) == given


@pytest.mark.parametrize("on", ["", "0", "false"])
def test_a_box_that_was_not_ticked_is_never_taken_for_ticked(on):
    _, problems = validate_service(action(asked("check", on=on, off="x")), {"it": "false"})
    assert [each.code for each in problems] == ["input.unticked"]
