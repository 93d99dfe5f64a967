"""What is called when a person types a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.sip.engine import address


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("55555555", "sip:55555555@sip.example.com"),
        (" +55 (71) 3555-0100 ", "sip:+557135550100@sip.example.com"),
        ("*98#", "sip:*98#@sip.example.com"),
        ("ana.souza", "sip:ana.souza@sip.example.com"),
        ("ana@other.example", "sip:ana@other.example"),
        ("sip:ana@other.example:5070", "sip:ana@other.example:5070"),
        ("tel:+55-71-3555-0100", "sip:+557135550100@sip.example.com"),
    ],
)
def test_a_number_goes_to_the_domain_and_an_address_to_its_own(typed, called):
    assert address(typed, "sip.example.com") == called


@pytest.mark.parametrize("typed", ["", "  ", "@", "a@", "@b", "sips:a@b", "a;b", "a<b>", "a@b;lr", 'a"b', "a@b@c"])
def test_what_cannot_be_called_is_refused(typed):
    with pytest.raises(ValueError, match=r"^"):
        address(typed, "sip.example.com")


@given(st.text())
def test_nothing_typed_adds_a_parameter_or_a_line(typed):
    try:
        called = address(typed, "sip.example.com")
    except ValueError:
        return
    assert called.isprintable()
    assert not set('<>";? \\') & set(called)
