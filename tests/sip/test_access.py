"""An account's settings as SIP needs them, whatever the operator calls them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import UsageError
from neon_wizard.model import SipSettings
from neon_wizard.sip.access import Hop, access_of, hop


def test_the_least_there_can_be():
    access = access_of(SipSettings("55555555", "sip.example.com"))
    assert access.auth_name == "55555555"
    assert access.aor == "sip:55555555@sip.example.com"
    assert access.first_hop == Hop("sip.example.com")
    assert (access.transport, access.expires, access.stun, access.srtp) == ("", 3600, "", "")


def test_the_operators_own_names_are_understood():
    extra = {"Sip-Port": "5070", "StunServer": "stun:stun.example.com:3478", "SRTP": "yes", "Register_Expires": "600"}
    extra |= {"Codecs": "opus, PCMA;G722"}
    access = access_of(SipSettings("1", "sip.example.com", transport="TLS", extra=extra))
    assert access.registrar == Hop("sip.example.com", 5070)
    assert (access.stun, access.srtp, access.expires) == ("stun.example.com:3478", "sdes", 600)
    assert access.codecs == ("opus", "PCMA", "G722")
    assert access.transport == "tls"


@pytest.mark.parametrize(
    ("transport", "proxy", "used"),
    [
        ("", "", ""),
        ("udp", "proxy.example.com", "udp"),
        ("", "proxy.example.com;transport=tcp", "tcp"),
        ("tls", "proxy.example.com;transport=udp", "tls"),
        ("udp", "sips:proxy.example.com", "tls"),
    ],
)
def test_setting_and_proxy_agree_on_the_better_protected_transport(transport, proxy, used):
    assert access_of(SipSettings("1", "sip.example.com", proxy=proxy, transport=transport)).transport == used


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Sip.Example.com", Hop("Sip.Example.com")),
        ("sip.example.com:5070", Hop("sip.example.com", 5070)),
        ("[2001:db8::1]:5070", Hop("2001:db8::1", 5070)),
        ("2001:db8::1", Hop("2001:db8::1")),
        ("sip:proxy.example.com;lr;transport=TCP", Hop("proxy.example.com", 0, "tcp")),
        ("<sips:alice@proxy.example.com:5071>", Hop("proxy.example.com", 5071, "tls")),
        ("bücher.example.com", Hop("xn--bcher-kva.example.com")),
    ],
)
def test_hosts_are_read_however_they_are_written(text, read):
    assert hop("proxy", text) == read


@pytest.mark.parametrize("text", ["", "a b", "h:99999", "h:x", "[::g]", "h;a b", "tel:+55", "a\r\nX: y", "http://h/"])
def test_what_is_no_host_is_named(text):
    with pytest.raises(UsageError) as caught:
        hop("proxy", text)
    assert (caught.value.code, caught.value.facts["setting"]) == ("sip.setting", "proxy")


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"number": ""}, "number"),
        ({"domain": ""}, "domain"),
        ({"auth_name": "a\r\nX: y"}, "auth_name"),
        ({"proxy": "a b"}, "proxy"),
        ({"domain": "none"}, "domain"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(changes, named):
    with pytest.raises(UsageError) as caught:
        access_of(SipSettings(**{"number": "1", "domain": "sip.example.com", **changes}))
    assert caught.value.facts["setting"] == named


@given(st.text(max_size=40))
def test_no_text_becomes_a_host_that_breaks_a_message(text):
    try:
        found = hop("domain", text)
    except UsageError:
        return
    assert str(found).isascii()
    assert str(found).isprintable()
    assert not set(str(found)) & set(" <>;@")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20))
def test_any_number_makes_a_uri_of_one_line(number):
    try:
        access = access_of(SipSettings(number, "sip.example.com"))
    except UsageError:
        return
    assert access.aor.isascii()
    assert access.aor.isprintable()
    assert not set(access.aor) & set(' <>"#%@:') - set("%@:")


@pytest.mark.parametrize("transport", ["auto", "0", "UDP+TCP", "SIP/TLS", "DNSnaptr", "", "udp,tcp"])
def test_an_account_with_an_unknown_transport_is_used_as_one_without(transport):
    assert access_of(SipSettings("1", "sip.example.com", transport=transport)).transport == ""


@pytest.mark.parametrize(
    "sip",
    [
        SipSettings("5555@sip.example.com", "sip.example.com", auth_name="5555@sip.example.com"),
        SipSettings('"Ana" <sip:5555@sip.example.com>', ""),
        SipSettings("sip:5555", "<sip:sip.example.com>"),
    ],
)
def test_an_account_that_was_kept_in_a_notation_of_sip_registers_its_number(sip):
    if not sip.domain:
        sip = SipSettings(sip.number, "none")
    access = access_of(sip)
    assert (access.aor, access.number, access.auth_name) == ("sip:5555@sip.example.com", "5555", "5555")


@pytest.mark.parametrize(
    "extra",
    [{"Port": "0"}, {"Port": "x"}, {"Expires": "1h"}, {"Stun": "0"}, {"StunServer": "a/b"}, {"SRTP": "null"}],
)
def test_a_further_setting_that_says_nothing_keeps_nobody_from_registering(extra):
    assert access_of(SipSettings("1", "sip.example.com", extra=extra)) == access_of(SipSettings("1", "sip.example.com"))


def test_a_password_within_an_address_is_in_no_error():
    with pytest.raises(UsageError) as caught:
        access_of(SipSettings("5", "sip:5:s3cret@a@b"))
    assert "s3cret" not in str(caught.value)
