"""What a service sends must fit its protocol: each misfit is told with its key, its line and what to write instead."""

from __future__ import annotations

from typing import Any

import pytest

from neon_wizard.messages import explain
from neon_wizard.profile.bodies import Spot, Written, problem, spots, written
from tests.profile.samples import load_text, minimal, problems

REST = {"protocol": "rest"}
KEY = "services.signup"


def told(signup: dict[str, Any]) -> list[tuple[str, str]]:
    """Key and what is expected of every problem, each with its line."""
    found = problems(minimal(signup=signup))
    assert all("line" in each.facts or each.code == "profile.missing" for each in found)
    return [(each.facts["key"].removeprefix(f"{KEY}."), each.facts["expected"]) for each in found]


@pytest.mark.parametrize(
    ("template", "found", "expected"),
    [
        ("{pasword}", "a text with {pasword}", "{password}"),
        ("{password|sha}", "a text with {…|sha}", "{…|sha1}"),
        ("{password|md5|uper}", "a text with {…|uper}", "{…|upper}"),
        ("{hostnam}", "a text with {hostnam}", "{hostname}"),
        ("{cpff|lower}", "a text with {cpff}", "{cpf}"),
    ],
)
@pytest.mark.parametrize("key", ["fields", "headers", "body", "url"])
def test_an_unknown_name_or_filter_is_told_with_the_nearest(template, found, expected, key):
    values = {"body": {"a": [template]}, "url": f"https://voip.acme.example/{template}"}
    signup = {**REST, key: values.get(key, {"X": template}), "inputs": [{"name": "cpf"}]}
    told = [each for each in problems(minimal(signup=signup)) if each.facts["found"] == found]
    assert [each.facts["expected"] for each in told] == [expected]
    assert "line" in told[0].facts
    assert expected in explain(told[0]).message


def test_a_name_that_is_near_to_nothing_is_told_with_all():
    (((key, expected),)) = told({"fields": {"X": "{zzzz}"}})
    assert key == "fields.X"
    assert "{login}" in expected
    assert "{timestamp}" in expected


@pytest.mark.parametrize(
    ("signup", "expected"),
    [
        ({"protocol": "form", "body": {"a": "b"}}, ("body", "protocol = “rest” or “xml”")),
        ({"protocol": "form", "method": "PUT"}, ("method", "GET or POST with protocol = “form”, or protocol = “rest”")),
        ({"protocol": "xml", "method": "GET"}, ("method", "POST or PUT or PATCH with protocol = “xml”, or ")),
        ({"protocol": "soap", "headers": {"X": "y"}}, ("headers", "protocol = “form” or “rest” or “xml”")),
        ({"protocol": "rest", "element": "a"}, ("element", "protocol = “xml”")),
        ({"protocol": "xml", "body": {"a": "b"}}, ("body", "a text of XML, or protocol = “rest”")),
        ({**REST, "headers": {"Content-Type": "text/xml"}}, ("headers.Content-Type", "the key “content_type”")),
        ({**REST, "headers": {"host": "x"}}, ("headers.host", "the address in “url”")),
        ({**REST, "headers": {"a b": "x"}}, ('headers."a b"', "one that HTTP allows for a header")),
        ({**REST, "body": "{login};{password}"}, ("content_type", "what the body is written in")),
        ({**REST, "body": "<a>{login}</b>"}, ("body", "a body that stays whole when it is filled in")),
        ({**REST, "body": '{"a": {login}'}, ("body", "a body that stays whole when it is filled in")),
        ({**REST, "body": "<{login}/>"}, ("body", "a body that stays whole when it is filled in")),
        ({**REST, "body": {"a": 1}, "content_type": "text/xml"}, ("content_type", "a JSON type, or a body ")),
        ({**REST, "content_type": "text/xml"}, ("content_type", "a type of JSON or FORM, or a “body” of this type")),
        ({**REST, "body": "a={login}", "content_type": "application/x-www-form-urlencoded; charset=latin-1"},
         ("content_type", "the charset utf-8")),
        ({**REST, "body": {"a": float("inf")}}, ("body", "what JSON can hold")),
        ({"reply": {"pattern": "(?P<a>.)"}}, ("reply.format", "“text”, which “pattern” is for")),
        ({"reply": {"account": {"Secret word": "{password}"}}}, ('reply.account."Secret word"', "something else")),
        ({"reply": {"account": {"password": "{passwd}"}}}, ("reply.account.password", "a JMESPath expression, or")),
    ],
)  # fmt: skip
def test_what_does_not_fit_the_protocol(signup, expected):
    (((key, said),)) = told(signup)
    assert key == expected[0]
    assert said.startswith(expected[1])


def test_fields_beside_a_text_body_would_not_be_sent():
    body = '{"user": "{login}"}'
    assert [key for key, _ in told({**REST, "body": body, "fields": {"x": "{email}"}})] == ["fields"]
    ((key, expected),) = told({**REST, "body": body, "inputs": [{"name": "cpf"}]})
    assert (key, expected) == ("inputs", "{cpf} somewhere in “body”, which is sent instead of fields")


@pytest.mark.parametrize("url", ["https://{login}.example/", "https://a.example:{login}/", "https://a{login}?b=c"])
def test_no_placeholder_chooses_who_is_asked(url):
    (found,) = problems(minimal(signup={**REST, "url": url}))
    assert found.facts["found"] == "an address with a placeholder before its path"


def sends(**signup: Any) -> dict[str, str]:
    return dict(load_text(minimal(signup=signup)).services["signup"].fields)


def test_what_stands_in_the_address_or_the_body_is_not_sent_twice():
    five = {"Login": "{login}", "Password": "{password}", "Name": "{name}", "EMail": "{email}", "Phone": "{phone}"}
    assert sends(protocol="rest") == sends(protocol="form") == sends(protocol="xml") == five
    without_login = {name: text for name, text in five.items() if name != "Login"}
    assert sends(protocol="rest", url="https://voip.acme.example/{login}") == without_login
    assert sends(protocol="rest", headers={"X-Login": "{login}", "X-Id": "{uuid}"}) == without_login
    assert sends(protocol="rest", body={"user": "{login}"}) == {}
    assert sends(protocol="form", headers={"X-Login": "{login}"}) == five
    assert sends(protocol="rest", body={"a": 1}, inputs=[{"name": "cpf"}]) == {"cpf": "{cpf}"}


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        ('{"a": "{login}"}', "", Written.JSON),
        (' [{login}, "x"]', "", Written.JSON),
        ("<a>{login}</a>", "", Written.XML),
        ("a={login}&b=", "", Written.FORM),
        ("{login}", "", None),
        ("hello {login}", "", None),
        ("{login}", "text/plain", Written.TEXT),
        ("a={login}", "application/vnd.acme+json; charset=utf-8", Written.JSON),
        ("a", "application/soap+xml", Written.XML),
        ("a", "application/x-www-form-urlencoded", Written.FORM),
    ],
)
def test_what_a_body_is_written_in(body, content_type, kind):
    assert written(body, content_type) is kind


def test_where_values_stand():
    json = '{"a": "x{login}\\"{login}", "b": {login}}'
    assert [spot for _, spot in spots(json, Written.JSON)] == [Spot.JSON_STRING, Spot.JSON_STRING, Spot.JSON_VALUE]
    xml = "<?p {login}?><a b='>{login}' {login}='c'>{login}<![CDATA[{login}]]><!-- {login} --></a>"
    nowhere, inside = Spot.NOWHERE, Spot.XML
    expected = [nowhere, inside, nowhere, inside, Spot.XML_CDATA, nowhere]
    assert [spot for _, spot in spots(xml, Written.XML)] == expected


@pytest.mark.parametrize(
    "body",
    [
        '<?xml version="1.0" encoding="iso-8859-1"?><a/>',
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        "<a>",
        "",
    ],
)
def test_xml_that_cannot_be_sent(body):
    assert problem(body, Written.XML)


def test_a_body_made_to_keep_its_reader_busy():
    assert problem('{"a": "' + '\\"' * 30_000, Written.JSON)
    assert problem("<a " + "x='" * 20_000, Written.XML)
    assert problem("[" * 60_000, Written.JSON)
