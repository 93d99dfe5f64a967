"""Templates: values go in once, and nothing in a value is ever read as a template."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.model import Secret
from neon_wizard.profile.operator import Input, Text
from neon_wizard.profile.placeholders import BUILTIN
from neon_wizard.protocols.template import fill, filled_fields
from tests.protocols.helpers import signup_service

VALUES: dict[str, str | Secret] = {
    "login": "Tester",
    "password": Secret("{login}&<"),
    "name": "",
    "email": "a@example.com",
    "phone": "+55",
}


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{login}", "Tester"),
        ("{login}@{email}", "Tester@a@example.com"),
        ("{password}", "{login}&<"),
        ("{number}", ""),
        ("{ login }{}{{}}{1}", "{ login }{}{{}}{1}"),
        ("fixed", "fixed"),
    ],
)
def test_fill(template, text):
    assert fill(template, VALUES) == text


@pytest.mark.parametrize("template", ["{logn}", "{login|upper}"])
def test_a_placeholder_that_nothing_fills(template):
    with pytest.raises(ProfileError) as caught:
        fill(template, VALUES)
    assert caught.value.facts["found"] == template


@given(st.text(), st.dictionaries(st.sampled_from(BUILTIN), st.text().map(Secret)))
def test_a_template_never_breaks(template, values):
    with suppress(ProfileError):
        fill(template, values)


@given(st.text())
def test_a_value_arrives_as_it_is(value):
    assert fill("<{login}>", {"login": value, "password": "x"}) == f"<{value}>"


def test_fields_in_their_order_and_empty_ones_too():
    assert list(filled_fields(signup_service("x"), VALUES).items()) == [
        ("Login", "Tester"),
        ("Password", "{login}&<"),
        ("Name", ""),
        ("EMail", "a@example.com"),
        ("Phone", "+55"),
    ]


def test_what_the_operator_omits_is_not_sent():
    fields = {"Login": "{login}", "Phone": "{phone}", "Both": "{login}{phone}", "Key": "k"}
    service = signup_service("x", omit=("phone",), fields=fields)
    assert filled_fields(service, {"login": "a"}) == {"Login": "a", "Both": "a", "Key": "k"}


def test_an_operators_own_input():
    service = signup_service("x", fields={"Tax": "{cpf}"}, inputs=(Input("cpf", Text({})),))
    assert filled_fields(service, {"cpf": "1"}) == {"Tax": "1"}
    assert filled_fields(service, {}) == {"Tax": ""}


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1f", "\ufffe", "\ud800"])
def test_a_character_that_xml_cannot_carry(character):
    with pytest.raises(UsageError) as caught:
        filled_fields(signup_service("x"), {**VALUES, "name": f"a{character}b"})
    assert (caught.value.code, caught.value.field) == ("input.character", "name")
