"""An account as other softphones read it: what is written, what is refused, and where no password is."""

from __future__ import annotations

import configparser
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from neon_wizard.errors import UsageError
from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip.exports import FORMATS, export

SECRET = Secret("c4n4ry-pw")
PLAIN = SipSettings("5550100", "sip.example.com", auth_name="5550100")
FULL = SipSettings(
    "5550100",
    "sip.example.com:5070",
    display_name="Ana Silva",
    auth_name="auth-5550100",
    proxy="proxy.example.com:5080",
    transport="tcp",
    extra={"Expires": "600", "StunServer": "stun.example.com", "Codecs": "opus, PCMA, own"},
)
WITH_SECRET = [name for name in FORMATS if name != "gnome-calls" and not name.startswith("qr")]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def text(sip: SipSettings, name: str, password: Secret | None = None) -> str:
    return export(sip, name, password).decode("utf-16" if name == "microsip" else "utf-8")


def refusal(sip: SipSettings, name: str, password: Secret | None = None) -> str:
    with pytest.raises(UsageError) as caught:
        export(sip, name, password)
    assert caught.value.code == "export.inexpressible"
    return caught.value.facts["reason"]


def ini(written: str) -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=(), strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(written if written.startswith("[") else f"[twinkle]\n{written}")
    return parser


@pytest.mark.parametrize("name", FORMATS)
def test_f60_no_password_unless_it_is_handed_in(name):
    sip = FULL if name != "gnome-calls" else PLAIN
    assert "c4n4ry" not in export(sip, name).decode("latin-1").replace("\0", "")
    if name in WITH_SECRET:
        assert "c4n4ry-pw" in text(sip, name, SECRET)


def test_baresip():
    assert text(FULL, "baresip", SECRET) == (
        '"Ana Silva" <sip:5550100@sip.example.com:5070;transport=tcp>;auth_user="auth-5550100";auth_pass="c4n4ry-pw";'
        'outbound="sip:proxy.example.com:5080;transport=tcp";regint=600;medianat=stun;'
        "stunserver=stun:stun.example.com;audio_codecs=opus/48000/2,pcma\n"
    )


def test_linphone_in_both_of_its_forms():
    rc = ini(text(FULL, "linphonerc", SECRET))
    assert rc["auth_info_0"]["userid"] == "auth-5550100"
    assert rc["auth_info_0"]["passwd"] == "c4n4ry-pw"
    assert rc["proxy_0"]["reg_proxy"] == "<sip:sip.example.com:5070;transport=tcp>"
    assert rc["proxy_0"]["reg_route"] == "<sip:proxy.example.com:5080;transport=tcp;lr>"
    assert rc["proxy_0"]["reg_identity"] == '"Ana Silva" <sip:5550100@sip.example.com>'
    assert rc["sip"]["verify_server_certs"] == "1"
    root = etree.fromstring(export(FULL, "linphone-xml", SECRET))
    name = "{http://www.linphone.org/xsds/lpconfig.xsd}"
    read = {
        section.get("name"): {entry.get("name"): entry.text for entry in section.iter(f"{name}entry")}
        for section in root.iter(f"{name}section")
    }
    assert read == {section: dict(rc[section]) for section in rc.sections()}


def test_twinkle():
    read = ini(text(FULL, "twinkle", SECRET))["twinkle"]
    assert dict(read) == {
        "user_name": "5550100",
        "user_domain": "sip.example.com",
        "user_display": "Ana Silva",
        "auth_name": "auth-5550100",
        "auth_pass": "c4n4ry-pw",
        "registrar": "sip.example.com:5070",
        "outbound_proxy": "proxy.example.com:5080",
        "registration_time": "600",
        "register_at_startup": "yes",
        "sip_transport": "tcp",
        "stun_server": "stun.example.com",
        "zrtp_enabled": "no",
        "codecs": "g711a",
    }


def test_microsip():
    assert export(FULL, "microsip")[:2] == b"\xff\xfe", "UTF-16 with its mark, as Windows reads it"
    written = text(FULL, "microsip", SECRET)
    assert "\n" not in written.replace("\r\n", "")
    read = ini(written)
    assert read["Account1"]["server"] == "sip.example.com:5070"
    assert read["Account1"]["authID"] == "auth-5550100"
    assert read["Account1"]["SRTP"] == "disabled"
    assert read["Settings"]["STUN"] == "stun.example.com"
    quoted = ini(text(PLAIN, "microsip", Secret('"p"')))
    assert quoted["Account1"]["password"] == '""p""', "Windows takes one pair away"


def test_gnome_calls():
    read = ini(text(SipSettings("5550100", "sip.example.com", transport="tls"), "gnome-calls"))
    (section,) = read.sections()
    assert read[section]["Protocol"] == "TLS"
    assert read[section]["Port"] == "5061"
    assert read[section]["AutoConnect"] == "true"


def test_a_qr_code_says_where_not_how():
    svg = export(FULL, "qr-svg")
    assert svg.lstrip().startswith(b"<?xml")
    assert export(FULL, "qr-png").startswith(b"\x89PNG")
    assert svg == export(SipSettings(**{**FULL.__dict__, "auth_name": "another", "extra": {}}), "qr-svg")
    with pytest.raises(UsageError) as caught:
        export(FULL, "qr-png", SECRET)
    assert caught.value.code == "export.no_secret"


@pytest.mark.parametrize(
    ("name", "changes", "password", "reason"),
    [
        ("baresip", {}, 'a"b', "password holds a quotation mark"),
        ("baresip", {}, "a\\b", "password holds a quotation mark or a backslash"),
        ("baresip", {"display_name": 'An"a'}, "p", "display name holds a quotation mark"),
        ("baresip", {}, "a\nb", "line end"),
        ("baresip", {}, "a;outbound=sip:elsewhere.example.com", "password holds what it would take for one"),
        ("baresip", {"auth_name": "a; catchall=yes"}, "p", "authentication name holds what it would take for one"),
        ("linphonerc", {}, "a\nb", "line end"),
        ("linphone-xml", {}, "a\x01b", "control character"),
        ("twinkle", {}, " a", "blank"),
        ("twinkle", {"transport": "tls"}, "p", "does not speak TLS"),
        ("twinkle", {"extra": {"srtp": "yes"}}, "p", "encryption SDES"),
        ("microsip", {"extra": {"srtp": "zrtp"}}, "p", "encryption ZRTP"),
        ("gnome-calls", {}, "p", "keyring"),
        ("gnome-calls", {"auth_name": "other"}, None, "authentication name"),
    ],
)
def test_what_a_format_cannot_say_is_refused_with_the_reason(name, changes, password, reason):
    sip = SipSettings(**{"number": "1", "domain": "sip.example.com", **changes})
    assert reason in refusal(sip, name, password and Secret(password))


@pytest.mark.parametrize("name", ["baresip", "linphonerc", "microsip"])
@pytest.mark.parametrize(("said", "kind"), [("yes", "srtp"), ("dtls-srtp", "dtls"), ("", "")])
def test_encryption_is_written_or_refused_never_dropped(name, said, kind):
    sip = SipSettings("1", "sip.example.com", extra={"srtp": said})
    try:
        written = text(sip, name)
    except UsageError:
        assert (name, kind) == ("microsip", "dtls")
        return
    expected = {
        "baresip": f"mediaenc={kind}",
        "linphonerc": f"media_encryption={kind or 'srtp'}",
        "microsip": "SRTP=mandatory",
    }
    assert (expected[name] in written) == bool(kind)


@given(st.sampled_from(WITH_SECRET), TEXTS, TEXTS, TEXTS.filter(bool))
def test_whatever_is_not_refused_reads_back_and_adds_no_line(name, display, auth, password):
    sip = SipSettings("5550100", "sip.example.com", display_name=display, auth_name=auth)
    try:
        written = text(sip, name, Secret(password))
    except UsageError:
        return
    usual = text(SipSettings("5550100", "sip.example.com", display_name="a", auth_name="b"), name, Secret("c"))
    assert len(re.split("\r?\n", written)) == len(re.split("\r?\n", usual))
    if name == "linphone-xml":
        entries = {
            entry.get("name"): entry.text or ""
            for entry in etree.fromstring(written.encode()).iter()
            if entry.get("name")
        }
        assert entries.get("passwd", "") == password
    elif name == "baresip" and password:
        assert f';auth_pass="{password}";' in written
