"""Filters and digests: the standards' own values, and bytes that go from one to the next unchanged."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from neon_wizard.errors import UsageError
from neon_wizard.profile.composing.parts import Composed
from neon_wizard.profile.placeholders import DIGESTS, FILTERS, gives_bytes
from neon_wizard.protocols.outgoing.filters import as_bytes, as_text, digested, filtered


def through(value: str, *names: str) -> str:
    for name in names:
        value = filtered(value, name, field="password", country="BR")
    return value


@pytest.mark.parametrize("name", DIGESTS)
@given(text=st.text())
def test_digests_are_of_the_utf8_text(name: str, text: str):
    data = text.encode("utf-8", "surrogatepass") if text.isprintable() else None
    if data is None:
        return
    assert through(text, name) == hashlib.new(name, data).hexdigest()
    assert through(text, f"{name}-raw", "hex") == hashlib.new(name, data).hexdigest()
    assert base64.b64decode(through(text, f"{name}-raw", "base64")) == hashlib.new(name, data).digest()


def test_a_digest_of_a_digest_is_of_its_letters_or_of_its_bytes():
    assert through("pw", "sha1", "md5") == hashlib.md5(hashlib.sha1(b"pw").hexdigest().encode()).hexdigest()
    assert through("pw", "sha1-raw", "md5") == hashlib.md5(hashlib.sha1(b"pw").digest()).hexdigest()


def test_what_md5_and_base64_meant_before_they_mean_still():
    assert through("pw", "md5", "base64") == base64.b64encode(hashlib.md5(b"pw").hexdigest().encode()).decode()


@given(st.binary())
def test_bytes_go_through_as_they_are(data: bytes):
    assert as_bytes(as_text(data)) == data
    assert through(as_text(data), "hex") == data.hex()
    assert through(data.hex(), "hex-decode") == as_text(data)
    assert through(through(as_text(data), "base64"), "base64-decode") == as_text(data)
    assert through(through(as_text(data), "base64url"), "base64-decode") == as_text(data)
    assert "=" not in through(as_text(data), "base64url")


@pytest.mark.parametrize(
    ("value", "name", "made"),
    [
        ("  ana ", "trim", "ana"),
        ("(71) 3555-0100 x", "digits", "7135550100"),
        ("٣1", "digits", "1"),
        ("a=b c&ü", "urlencode", "a%3Db%20c%26%C3%BC"),
        ("a%3Db+c%26%C3%BC", "urldecode", "a=b c&ü"),
        ("Ana", "lower", "ana"),
        ("Ana", "upper", "ANA"),
        ("71 3555-5555", "e164", "+557135555555"),
        ("+/+/", "base64url", "Ky8rLw"),
        ("</a>&\"'", "xml", "&lt;/a&gt;&amp;&quot;&#x27;"),
        ('"\\\n', "json", r"\"\\\n"),
        ("' or 1 eq 1", "odata", "'' or 1 eq 1"),
    ],
)
def test_each_filter(value: str, name: str, made: str):
    assert through(value, name) == made


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_utf_16_is_the_bytes_of_the_text_without_a_mark(text: str):
    assert as_bytes(through(text, "utf-16le")) == text.encode("utf-16-le")


@pytest.mark.parametrize(
    ("value", "name"), [("\udcff", "utf-16le"), ("&", "base64-decode"), ("a", "base64-decode"), ("xy", "hex-decode")]
)
def test_what_cannot_be_decoded_is_said(value: str, name: str):
    with pytest.raises(ValueError, match="a text"):
        through(value, name)


def test_what_is_no_telephone_number_is_the_users_to_mend():
    with pytest.raises(UsageError) as caught:
        through("x", "e164")
    assert (caught.value.code, caught.value.field) == ("input.phone", "password")


@pytest.mark.parametrize("name", DIGESTS)
@pytest.mark.parametrize(
    ("form", "write"),
    [
        ("hex", bytes.hex),
        ("base64", lambda data: base64.b64encode(data).decode()),
        ("base64url", lambda data: base64.urlsafe_b64encode(data).decode().rstrip("=")),
        ("raw", as_text),
    ],
)
def test_hmac_and_plain_digests_in_every_form(name: str, form: str, write):
    text, key = "ü" + as_text(b"\xff\x00"), as_text(b"\x80key")
    expected = hmac.new(as_bytes(key), as_bytes(text), name).digest()
    assert digested(text, Composed("", (), f"hmac-{name}", "k", form), key) == write(expected)
    assert digested(text, Composed("", (), name, "", form), "") == write(hashlib.new(name, as_bytes(text)).digest())


@example(["md5-raw", "urlencode", "urldecode"], "a")
@given(st.lists(st.sampled_from(FILTERS), max_size=4), st.text(st.characters(codec="utf-8"), max_size=20))
def test_what_is_said_to_be_text_is_text(names: list[str], text: str):
    """A digest's bytes may look like text by chance, and never the other way round."""
    try:
        made = through(text, *names)
    except (ValueError, UsageError):
        return
    if not gives_bytes(names):
        made.encode("utf-8")
