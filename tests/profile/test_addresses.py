"""Which addresses a profile may name, and what becomes of them when they are handed to another program."""

from __future__ import annotations

import pytest

from neon_wizard.profile.addresses import is_mail_address, mail_of, mailto, url_problem
from tests.profile.samples import facts, minimal


@pytest.mark.parametrize(
    "address",
    ["help@acme.example", "help@acme.test", "noc@pbx.acme.local", "a.b+c@example.com", "ayuda@telefonía.example.com"],
)
def test_an_address_of_a_person(address):
    assert is_mail_address(address)
    assert mail_of(mailto(address)) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nobody",
        "x@y?attach=/etc/passwd",
        "x@example.com?attach=/etc/passwd",
        "x?attach=/etc/passwd@example.com",
        "x&cc=y@example.com",
        "x@example.com,y@example.com",
        "x@example.com;y@example.com",
        "Help <x@example.com>",
        "x%3Fattach=a@example.com",
        "x@example.com%3Fattach=a",
        "x@example.com\r\nBcc: y@example.com",
        "x y@example.com",
        "a..b@example.com",
        "x@-example.com",
        "x@example",
        "-x@example.com --attach /etc/passwd",
        f"{'a' * 250}@example.com",
    ],
)
def test_what_would_be_more_than_one_address(address):
    assert not is_mail_address(address)
    assert mailto(address) == ""


@pytest.mark.parametrize(
    "link",
    ["mailto:x@example.com?attach=/etc/passwd", "mailto:x@example.com%3Fattach=/etc/passwd", "mailto:", "tel:123",
     "mailto:x@example.com?subject=a", "mailto:a@example.com,b@example.com"],
)  # fmt: skip
def test_a_link_that_says_more_is_for_nobody(link):
    assert mail_of(link) == ""


@pytest.mark.parametrize("who", ["support", "contact"])
@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("email", "x@y?attach=/etc/passwd"),
        ("email", "x?attach=/etc/passwd@example.com"),
        ("phone", "+55 71;x=y"),
        ("phone", "call us"),
        ("phone", "+55?71 3555"),
        ("url", "javascript:alert(1)"),
        ("url", "file:///etc/passwd"),
        ("url", "https://a@b.example/"),
    ],
)
def test_a_contact_is_checked(who, key, value):
    assert facts(minimal(operator={who: {key: value}})) == [("profile.value", f"operator.{who}.{key}")]


@pytest.mark.parametrize(
    "phone", ["+55 71 3555-0100", "0800 555 0100", "(71) 3555.0100 ramal 12", "*611", "1-800-ACME-123"]
)
def test_telephone_numbers_as_people_write_them(phone):
    assert facts(minimal(operator={"support": {"phone": phone}})) == []


def test_f60_a_token_in_an_address_is_not_repeated():
    assert "abc123" not in url_problem("ftp://voip.acme.example/x?token=abc123")
