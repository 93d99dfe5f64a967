"""Templates: values go in once, and nothing in a value is ever read as a template."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import uuid
from contextlib import suppress
from urllib.parse import parse_qs, quote, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.model import Secret
from neon_wizard.profile.form.form_inputs import Input, Text
from neon_wizard.profile.placeholders import BUILTIN, Spot, Written
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.templates import Filler
from tests.protocols.helpers import filled_fields, signup_service

NASTY = "\"'{login}</a>&%41\\ ]]>#?/ä😀 +=;{}|"
VALUES: dict[str, str | Secret] = {
    "login": "Tester",
    "password": Secret("{login}&<"),
    "name": "",
    "email": "a@example.com",
    "phone": "+55",
}


def filler(values: dict[str, str | Secret] | None = None, country: str = "BR", **changes: object) -> Filler:
    return Filler(signup_service("https://voip.example.com/", **changes), Call(values or VALUES, country=country))


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{login}", "Tester"),
        ("{login}@{email}", "Tester@a@example.com"),
        ("{password}", "{login}&<"),
        ("{number}", ""),
        ("{ login }{}{{}}{1}{login|}", "{ login }{}{{}}{1}{login|}"),
        ("fixed", "fixed"),
    ],
)
def test_each_placeholder_is_replaced_once(template, text):
    assert filler().text(template) == text


@pytest.mark.parametrize("template", ["{logn}", "{login|upcase}", "{login|md5|upcase}"])
def test_a_placeholder_that_nothing_fills(template):
    with pytest.raises(ProfileError) as caught:
        filler().text(template)
    assert caught.value.facts["found"] == template


@given(st.text(), st.dictionaries(st.sampled_from(BUILTIN), st.text().map(Secret)))
def test_a_template_never_breaks(template, values):
    with suppress(ProfileError, UsageError):
        Filler(signup_service("x"), Call(values)).text(template, Spot.TABLE)


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


# ---- filters and what the machine says


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ("md5", hashlib.md5(b"S\xc3\xa9").hexdigest()),
        ("sha1", hashlib.sha1(b"S\xc3\xa9").hexdigest()),
        ("sha256", hashlib.sha256(b"S\xc3\xa9").hexdigest()),
        ("base64", base64.b64encode(b"S\xc3\xa9").decode()),
        ("urlencode", "S%C3%A9"),
        ("lower", "sé"),
        ("upper", "SÉ"),
        ("md5|upper", hashlib.md5(b"S\xc3\xa9").hexdigest().upper()),
        ("lower|sha1|base64", base64.b64encode(hashlib.sha1(b"s\xc3\xa9").hexdigest().encode()).decode()),
    ],
)
def test_filters_are_applied_from_left_to_right(filters, expected):
    assert filler({"login": "Sé"}).text(f"{{login|{filters}}}") == expected


@pytest.mark.parametrize(
    ("typed", "country", "sent"), [("71 3555-5555", "BR", "+557135555555"), ("+55 71 35555555", "", "+557135555555")]
)
def test_e164_by_the_operators_country(typed, country, sent):
    assert filler({"phone": typed}, country).text("{phone|e164}") == sent
    assert filler({"phone": ""}, country).text("{phone|e164}") == ""


def test_e164_of_what_is_no_number():
    with pytest.raises(UsageError) as caught:
        filler({"phone": "call me"}).text("{phone|e164}")
    assert (caught.value.code, caught.value.field) == ("input.phone", "phone")


def test_f60_every_form_that_a_filter_made_of_a_secret_is_a_secret():
    made = filler({"password": Secret("s3cret"), "login": "ana"})
    made.text("{password|md5|upper}{login|sha1}")
    digest = hashlib.md5(b"s3cret").hexdigest()
    assert {secret.reveal() for secret in made.secrets} == {digest, digest.upper()}


def test_the_machine_speaks_for_itself_once_per_request(monkeypatch):
    monkeypatch.setenv("LC_ALL", "pt_BR.UTF-8")
    made = filler()
    first, second, locale, *rest = made.text("{uuid} {uuid} {locale} {os} {hostname} {version} {timestamp}").split(" ")
    assert first == second == str(uuid.UUID(first))
    assert locale == "pt_BR"
    assert len(rest) == 4
    assert all(rest)
    assert rest[-1].isdigit()
    assert filler().text("{uuid}") != first


# ---- any value through any template is read back as it was

TEXT = st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.just(NASTY))
XML_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")), st.just(NASTY)
)


@given(TEXT)
def test_json_is_read_back(value):
    made = filler({"login": value, "password": Secret(value)})
    body = '{"a": "<{login}>", "b": ["{password}"], "c": {login}, "key {login}": true}'
    read = json.loads(made.body(body, Written.JSON), parse_int=str, parse_float=str)
    assert (read["a"], read["b"], read["c"], read[f"key {value}"]) == (
        f"<{value}>",
        [value],
        value,
        True,
    )


@given(XML_TEXT | st.sampled_from(["a\r\nb\tc", "]", "]]", "]]>", ">", "]>", "]]>]]>", "]]]"]))
def test_xml_is_read_back(value):
    sections = "<c><![CDATA[<{login}>]]></c><d><![CDATA[]{login}{login}>]]></d>"
    body = f"<r a='{{login}}' b=\"{{login}}\"><t>{{login}}</t>{sections}</r>"
    root = etree.fromstring(filler({"login": value}).body(body, Written.XML).encode())
    assert (root.get("a"), root.get("b")) == (value, value)
    assert (root.findtext("t") or "", root.findtext("c")) == (value, f"<{value}>")
    assert root.findtext("d") == f"]{value}{value}>"


@given(TEXT, TEXT)
def test_a_form_is_read_back(value, other):
    made = filler({"login": value, "email": other})
    read = parse_qs(made.body("l={login}&e={email}", Written.FORM), keep_blank_values=True, strict_parsing=True)
    assert read == {"l": [value], "e": [other]}


@given(TEXT, TEXT)
def test_an_address_is_read_back(value, other):
    made = filler({"login": value, "email": other})
    with suppress(UsageError):
        parts = urlsplit(made.url("https://h.example:8443/u/{login}/x?own=1&m={email}&u={login}"))
        assert (parts.scheme, parts.netloc) == ("https", "h.example:8443")
        assert [unquote(part) for part in parts.path.split("/")] == ["", "u", value, "x"]
        assert parse_qs(parts.query, keep_blank_values=True) == {"own": ["1"], "m": [other], "u": [value]}


@pytest.mark.parametrize("value", [".", ".."])
def test_a_value_is_no_step_in_a_path(value):
    with pytest.raises(UsageError) as caught:
        filler({"login": value}).url("https://h.example/u/{login}/x")
    assert caught.value.field == "login"
    assert filler({"login": value}).url("https://h.example/u/a{login}") == f"https://h.example/u/a{value}"


@pytest.mark.parametrize("value", ["a\r\nX: y", "a\nb", "é", "😀", "a\x00"])
def test_a_value_that_would_break_a_header_is_refused(value):
    with pytest.raises(UsageError) as caught:
        filler({"password": Secret(value)}).text("Token {password}", Spot.HEADER)
    assert (caught.value.code, caught.value.field, dict(caught.value.facts)) == ("input.character", "password", {})


def test_a_bare_placeholder_in_json_is_a_number_where_it_is_one():
    body = '{"n": {login}, "t": {email}}'
    assert filler({"login": "12.50", "email": "007"}).body(body, Written.JSON) == '{"n": 12.50, "t": "007"}'


def test_a_table_keeps_numbers_truths_and_nesting():
    table = {"u": "{login}", "n": 1, "f": 1.5, "b": True, "l": ["{login}", 2], "t": {"{login}": "x"}}
    filled = filler({"login": NASTY}).table(table)
    assert filled == {"u": NASTY, "n": 1, "f": 1.5, "b": True, "l": [NASTY, 2], "t": {NASTY: "x"}}


def test_plain_text_takes_no_control_characters():
    assert filler({"login": NASTY}).body("user: {login}", Written.TEXT) == f"user: {NASTY}"
    with pytest.raises(UsageError):
        filler({"login": "a\nb"}).body("user: {login}", Written.TEXT)


def test_an_urlencoded_value_is_for_where_nothing_else_escapes():
    assert filler({"login": "a b"}).body("u={login|urlencode}", Written.TEXT) == f"u={quote('a b')}"
    assert re.fullmatch(r"u=a%2520b", filler({"login": "a b"}).body("u={login|urlencode}", Written.FORM))
