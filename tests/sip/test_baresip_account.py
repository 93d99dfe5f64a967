"""An account's settings as baresip's; what cannot be expressed is refused with the reason, never with the secret."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import UsageError
from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip import baresip_account
from neon_wizard.sip.engine import Line
from tests.marks import posix_only

pytestmark = posix_only("baresip-python has no wheel for Windows")


def aor(password: str = "secret", **settings) -> str:
    sip = SipSettings(**{"number": "alice", "domain": "sip.example.com", **settings})
    text: str = baresip_account.account(Line("acme/alice", sip, Secret(password))).aor()
    return text


def test_the_least_there_is():
    assert aor().startswith('<sip:alice@sip.example.com;transport=udp>;auth_pass="secret";')


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"auth_name": "trunk7"}, "auth_user=trunk7"),
        ({"auth_name": "alice"}, "regint=600"),
        ({"transport": "TLS"}, ";transport=tls>"),
        ({"domain": "sips:sip.example.com"}, "<sip:alice@sip.example.com;transport=tls>"),
        ({"extra": {"Transport": "TLS"}}, ";transport=tls>"),
        ({"proxy": "sips:proxy.example.com", "transport": "udp"}, ";transport=tls>"),
        (
            {"proxy": "proxy.example.com:5061", "transport": "tls"},
            'outbound="sip:proxy.example.com:5061;transport=tls"',
        ),
        ({"proxy": "sip:proxy.example.com;transport=tcp"}, 'outbound="sip:proxy.example.com;transport=tcp"'),
        ({"extra": {"Port": "5080"}}, "<sip:alice@sip.example.com:5080;"),
        ({"domain": "sip.example.com:5070", "extra": {"Port": "5080"}}, "<sip:alice@sip.example.com:5070;"),
        ({"domain": "localhost:5070"}, "<sip:alice@127.0.0.1:5070;"),
        ({"extra": {"Expires": "300"}}, "regint=300"),
        ({"extra": {"Expires": "0"}}, "regint=3600"),
        ({"extra": {"StunServer": "stun.example.com:3478"}}, "stunserver=stun:stun.example.com:3478"),
        ({"extra": {"SRTP": "mandatory"}}, "mediaenc=srtp-mand"),
        ({"extra": {"SRTP": "required"}}, "mediaenc=srtp-mand"),
        ({"extra": {"Media-Encryption": "SDES"}}, "mediaenc=srtp-mand"),
        ({"extra": {"SRTP": "dtls-srtp"}}, "mediaenc=dtls_srtp"),
        ({"extra": {"SRTP": "optional"}}, "mediaenc=srtp"),
        ({"extra": {"Codecs": "G.729, PCMA;opus/48000"}}, "audio_codecs=pcma,opus/48000/2"),
        ({"extra": {"Codecs": "G.729"}}, "audio_codecs=opus/48000/2,g722/16000/1,pcmu,pcma"),
    ],
)
def test_a_setting_becomes_a_parameter(settings, expected):
    assert expected in aor(**settings)


@pytest.mark.parametrize("password", ['a"b', "a\\b", "a;outbound=sip:elsewhere.example.com", "a; regint=0"])
def test_a_password_that_cannot_be_quoted_is_refused(password):
    with pytest.raises(UsageError) as caught:
        aor(password)
    assert caught.value.code == "engine.setting"
    assert password not in str(caught.value)


def test_an_encryption_that_the_stack_lacks_is_refused_and_never_left_away():
    with pytest.raises(UsageError) as caught:
        aor(extra={"SRTP": "ZRTP"})
    assert caught.value.facts["reason"] == "ZRTP"


def test_a_transport_that_nobody_knows_counts_as_not_said():
    assert aor(transport="carrier pigeon") == aor(transport="")


def test_without_a_domain_nothing_can_register():
    with pytest.raises(UsageError) as caught:
        aor(domain="")
    assert caught.value.code == "engine.no_domain"


@given(st.text(), st.text(), st.text(), st.dictionaries(st.text(max_size=10), st.text(max_size=20), max_size=3))
def test_whatever_an_operator_sends_is_an_account_or_a_refusal(domain, proxy, auth_name, extra):
    try:
        text = aor(domain=domain, proxy=proxy, auth_name=auth_name, extra=extra)
    except UsageError:
        return
    assert "\n" not in text
    assert text.count('auth_pass="secret"') == 1
