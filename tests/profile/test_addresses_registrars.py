"""Where an account registers, as origins that a SIP password is bound to (F61)."""

from __future__ import annotations

import pytest

from neon_wizard.profile.addresses import covered, places, unprotected_now


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, ()),
        ({"transport": "tls"}, ()),
        ({"domain": "sip.acme.example"}, ("sip://sip.acme.example",)),
        ({"domain": "SIP.acme.example.", "transport": "TLS"}, ("sips://sip.acme.example",)),
        ({"domain": "sip.acme.example:5060", "transport": "udp"}, ("sip://sip.acme.example",)),
        ({"domain": "sip.acme.example:5070"}, ("sip://sip.acme.example:5070",)),
        ({"domain": "a.example", "proxy": "<sip:b.example;lr>"}, ("sip://b.example", "sip://a.example")),
        ({"domain": "a.example", "proxy": "sips:b.example"}, ("sips://b.example", "sips://a.example")),
        ({"domain": "a.example", "proxy": "sip:b.example;transport=tls"}, ("sips://b.example", "sips://a.example")),
        ({"domain": "a.example", "Transport": "TLS"}, ("sips://a.example",)),
        ({"domain": "sip:5555@a.example"}, ("sip://a.example",)),
        ({"domain": "a.example", "port": "5070"}, ("sip://a.example:5070",)),
        ({"domain": "a.example", "Port": "05070"}, ("sip://a.example:5070",)),
        ({"domain": "a.example", "SIP_Port": "5070"}, ("sip://a.example:5070",)),
        ({"domain": "a.example", "port": "5060"}, ("sip://a.example",)),
        ({"domain": "a.example", "port": "5060", "transport": "tls"}, ("sips://a.example:5060",)),
        ({"domain": "a.example:5080", "port": "5070"}, ("sip://a.example:5080",)),
        ({"domain": "2001:db8::1", "port": "5070"}, ("sip://[2001:db8::1]:5070",)),
        ({"domain": "[2001:db8::1]", "port": "5070"}, ("sip://[2001:db8::1]:5070",)),
        ({"domain": "a.example", "port": "none"}, ("sip://a.example",)),
        ({"domain": "a.example", "port": "99999"}, ("sip://a.example",)),
        ({"domain": "a.example", "proxy": "b.example", "port": "5070"}, ("sip://b.example", "sip://a.example:5070")),
        ({"port": "5070"}, ()),
        ({"domain": "not a host>"}, ("sip://not a host",)),
    ],
)
def test_every_form_in_which_a_registrar_is_written(settings, expected):
    assert places(settings) == expected


def test_tls_is_never_less_than_what_was_agreed_to():
    assert covered("sips://a.example", ["sip://a.example"])
    assert not covered("sip://a.example", ["sips://a.example"])
    assert not covered("sips://b.example", ["sip://a.example"])


def test_less_protection_is_told_from_another_server():
    assert unprotected_now(["sip://a.example"], ["sips://a.example"])
    assert not unprotected_now(["sip://a.example", "sip://b.example"], ["sips://a.example"])
    assert not unprotected_now(["https://a.example:443"], ["sips://a.example"])
