"""Secrets that a profile writes out in what it sends are found by the names above them, and can be put elsewhere."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
import tomli_w

from neon_wizard.profile.literals import literals, masked, proposed, replaced, secrets
from neon_wizard.redaction import MASK
from tests.profile.samples import MINIMAL, load_text

REST = {"protocol": "rest", "url": "https://voip.acme.example/x"}


def service(**table: Any) -> Any:
    data = tomllib.loads(MINIMAL)
    data["services"] = {"balance": {"url": "https://voip.acme.example/x", **table}}
    return load_text(tomli_w.dumps(data)).services["balance"]


def found(**table: Any) -> list[tuple[str, str]]:
    """Where each stands, by the last part of its key, and what it is."""
    return [(str(each.path[-1]), each.value) for each in literals(service(**table))]


@pytest.mark.parametrize(
    ("table", "where", "value"),
    [
        ({"fields": {"api_key": "abc123"}}, "api_key", "abc123"),
        ({"fields": {"x": "<a><token>a&amp;b1</token></a>"}}, "x", "a&b1"),
        ({**REST, "headers": {"Authorization": "Bearer xyz99"}}, "Authorization", "xyz99"),
        ({**REST, "headers": {"Authorization": "xyz99"}}, "Authorization", "xyz99"),
        ({**REST, "headers": {"X-Who": "Bearer xyz99"}}, "X-Who", "xyz99"),
        ({**REST, "headers": {"X-Api-Key": " xyz99 "}}, "X-Api-Key", "xyz99"),
        ({**REST, "body": {"a": {"token": "abc123"}}}, "token", "abc123"),
        ({**REST, "body": {"tokens": [{"token": "abc123"}]}}, "token", "abc123"),
        ({**REST, "body": {"pin": 123456}}, "pin", "123456"),
        ({**REST, "body": '{"pin": 123456, "n": "{number}"}'}, "body", "123456"),
        ({**REST, "body": '{"secret": "a\\"b", "n": "{number}"}'}, "body", 'a"b'),
        ({**REST, "body": "<a pin='abc123'>{number}</a>"}, "body", "abc123"),
        ({**REST, "body": "<a><pin><![CDATA[abc123]]></pin></a>"}, "body", "abc123"),
        ({**REST, "body": "<m><name>password</name><value><string>abc123</string></value></m>"}, "body", "abc123"),
        ({**REST, "body": "n={number}&token=abc%20123"}, "body", "abc 123"),
        ({"url": "https://voip.acme.example/x?token=abc123"}, "url", "abc123"),
        ({"test_url": "https://voip.acme.example/x?a=1&api_key=abc123"}, "test_url", "abc123"),
        ({"protocol": "wsdl", "wsdl": "https://voip.acme.example/x?wsdl&token=abc123"}, "wsdl", "abc123"),
        ({**REST, "headers": {"X-Auth": "abcdef123"}}, "X-Auth", "abcdef123"),
        ({**REST, "headers": {"X-Key": "zzzzzzz1"}}, "X-Key", "zzzzzzz1"),
        (
            {**REST, "headers": {"Ocp-Apim-Subscription-Key": "0123456789abcdef"}},
            "Ocp-Apim-Subscription-Key",
            "0123456789abcdef",
        ),
        *(({"fields": {name: "a1a1a1a1"}}, name, "a1a1a1a1") for name in ("key", "hash", "signature", "auth", "sig")),
        ({"fields": {"segredo": "s3gr"}}, "segredo", "s3gr"),
        ({**REST, "body": {"a": {"key": "abcdef123"}}}, "key", "abcdef123"),
        ({**REST, "body": '{"signature": "abcdef123", "n": "{number}"}'}, "body", "abcdef123"),
        ({"url": "https://voip.acme.example/x?key=abcdef123"}, "url", "abcdef123"),
        ({**REST, "url": "https://voip.acme.example/api/token/abcdef123456/p"}, "url", "abcdef123456"),
        ({"url": "https://voip.acme.example/api/key/abcdef123456"}, "url", "abcdef123456"),
    ],
)
def test_what_is_written_out_under_a_secrets_name(table, where, value):
    assert found(**table) == [(where, value)]


@pytest.mark.parametrize(
    "table",
    [
        {"fields": {"password": "{machine_id}"}},
        {"fields": {"password": "secret:api", "token": "{secret:api}"}},
        {"fields": {"token_type": "opaque", "send_password": "true", "pin": "1"}},
        {**REST, "headers": {"Authorization": "Bearer {secret:api}"}},
        {**REST, "body": {"with_password": True}},
        {**REST, "body": "<a><token>{secret:api}</token></a>"},
        {"url": "https://voip.acme.example/x?wsdl&id=abc123"},
        {"reply": {"account": {"password": "Data.Password"}}},
        {"fields": {"key": "login", "hash": "sha256", "auth": "oauth2", "public_key": "abcdef123", "signature": "v1"}},
        {**REST, "headers": {"X-Auth": "{secret:api}", "X-Key": "basic"}},
        {**REST, "body": {"pairs": [{"key": "Number", "value": "{number}"}]}},
        {**REST, "body": "<dict><key>Number</key><string>{number}</string></dict>"},
        {**REST, "url": "https://token.acme.example/v1beta123456/x"},
        {**REST, "url": "https://voip.acme.example/auth/login/x"},
        {**REST, "url": "https://voip.acme.example/token/{secret:api}/x"},
        {**REST, "url": "https://voip.acme.example/key/v2/x"},
    ],
)
def test_what_is_no_secret(table):
    assert found(**table) == []


@pytest.mark.parametrize(
    ("table", "instead"),
    [
        ({"fields": {"api_key": "abc123"}}, "secret:api_key"),
        ({**REST, "headers": {"Authorization": "Bearer xyz99"}}, "Bearer {secret:authorization}"),
        ({**REST, "url": "https://voip.acme.example/x?a=1&token=abc123#b"},
         "https://voip.acme.example/x?a=1&token={secret:token}#b"),
        ({**REST, "body": '{"pin": "12345", "token": "abc123"}'},
         '{"pin": "{secret:pin}", "token": "{secret:token}"}'),
    ],
)  # fmt: skip
def test_a_reference_takes_its_place_and_the_profile_can_still_be_used(table, instead):
    there = list(literals(service(**table)))
    made = replaced(there[0].whole, [(each, proposed(each.name)) for each in there])
    assert made == instead
    path = there[0].path
    changed = {**table, path[0]: made if len(path) == 1 else {path[1]: made}}
    assert found(**changed) == []


def test_what_is_shown_of_it():
    (there,) = literals(service(**REST, headers={"Authorization": "Bearer xyz99"}))
    assert masked(there.whole, [there]) == f"Bearer {MASK}"
    assert "xyz99" not in repr(there)


def test_f60_what_basic_packs_is_a_secret_too():
    made = service(**REST, headers={"Authorization": "Basic bmVvbjpzZXNhbWU="})
    assert {each.reveal() for each in secrets(made)} == {"bmVvbjpzZXNhbWU=", "neon:sesame", "sesame"}


def test_f60_no_repr_of_a_service_shows_one():
    made = service(**{**REST, "url": "https://voip.acme.example/x?token=abc123"}, headers={"X-Api-Key": "key-987"},
                   body={"token": "tok-654"})  # fmt: skip
    assert not [each for each in ("abc123", "key-987", "tok-654") if each in repr(made)]
