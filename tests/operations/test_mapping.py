"""Which parts of Data are SIP settings (A2), and what lies beneath them (A3)."""

from __future__ import annotations

import pytest

from neon_wizard.errors import ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations import replies
from tests.operations.helpers import OPERATOR, reply, result, service

BASE = "<Number>55</Number><Password>p</Password>"


def account(data: str, defaults=None, **rules):
    return replies.account(reply(result(data)), service(rules=rules), OPERATOR, defaults=defaults or {})


def refused(data: str, **rules) -> ReplyError:
    with pytest.raises(ReplyError) as caught:
        account(data, **rules)
    return caught.value


@pytest.mark.parametrize(
    ("element", "setting"),
    [
        ("Domain", "domain"),
        ("DOMAIN", "domain"),
        ("DisplayName", "display_name"),
        ("display_name", "display_name"),
        ("AuthName", "auth_name"),
        ("AuthenticationName", "auth_name"),
        ("Auth-User", "auth_name"),
        ("Proxy", "proxy"),
        ("OutboundProxy", "proxy"),
    ],
)
def test_settings_are_known_by_their_usual_names(element, setting):
    sip = account(f"{BASE}<{element}>x.example</{element}>").sip
    assert getattr(sip, setting) == "x.example"
    assert dict(sip.extra) == {}


def test_the_answers_stun_server_wins_under_its_own_name():
    """One setting, not two that are both shown as the STUN server."""
    found = account(f"{BASE}<StunServer>stun.example</StunServer>", defaults={"stun": "other.example"})
    assert dict(found.sip.extra) == {"StunServer": "stun.example"}
    assert found.defaulted == frozenset()


@pytest.mark.parametrize(
    ("came", "shown"),
    [
        ("Ana\u202eazuoS", "AnaazuoS"),
        ("\ufeffAna\tSouza\u200b", "Ana Souza"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("\u200b", ""),
    ],
)
def test_a_name_is_kept_without_what_cannot_be_seen(came, shown):
    """Not refused: the operator would send the same at every attempt."""
    assert account(f"{BASE}<DisplayName>{came}</DisplayName>").sip.display_name == shown


def test_of_data_only_that_is_kept_which_the_profile_names_where_it_names_any():
    data = f"{BASE}<CustomerId>7</CustomerId><Session>x</Session>"
    assert dict(account(data, keep=("CustomerId",)).sip.extra) == {"CustomerId": "7"}
    assert dict(account(data, keep=()).sip.extra) == {}


def test_the_rest_of_data_is_kept_under_its_own_name():
    data = "<StunServer>stun.example</StunServer><Codec>PCMU</Codec><Codec>G729</Codec><Empty/><Balance>3</Balance>"
    nested = "<Voice><Mail>*97</Mail><Box><No>7</No></Box></Voice>"
    expected = {
        "StunServer": "stun.example",
        "Codec": "PCMU, G729",
        "Balance": "3",
        "Voice.Mail": "*97",
        "Voice.Box.No": "7",
    }
    assert dict(account(BASE + data + nested).sip.extra) == expected


def test_what_looks_like_a_secret_is_never_kept_as_a_setting():
    data = "<VoicemailPin>4711</VoicemailPin><PortalPassword>x</PortalPassword><Senha>y</Senha><Key>p</Key>"
    got = account(BASE + data + "<Shipping>post</Shipping><Line><Secret><A>z</A></Secret></Line>")
    assert dict(got.sip.extra) == {"Shipping": "post"}
    assert got.sip_password == Secret("p")


@pytest.mark.parametrize("domain", ["evil;rm -rf /", "a b", "<b", "sip.example.com/x", "sip.example.com:99999"])
def test_a_domain_that_is_no_host_is_refused(domain):
    error = refused(f"{BASE}<Domain><![CDATA[{domain}]]></Domain>")
    assert (error.code, error.facts["node"]) == ("reply.value", "Data.Domain")


@pytest.mark.parametrize(
    "domain", ["sip.example.com", "sip.example.com:5061", "[2001:db8::1]:5060", "telefonía.example"]
)
def test_a_domain_is_a_host_with_or_without_its_port(domain):
    assert account(f"{BASE}<Domain>{domain}</Domain>").sip.domain == domain


def test_the_profile_maps_settings_wherever_they_stand():
    data = "<Line><Msisdn>55</Msisdn><Key>k</Key></Line><Net><Codec>A</Codec><Codec>B</Codec><Host>h</Host></Net>"
    expressions = {
        "number": "Data.Line.Msisdn",
        "password": "Data.Line.Key",
        "domain": "Data.Net.Domain || Data.Net.Host",
        "codecs": "Data.Net.Codec",
        "stun": "Data.Net.Stun",
    }
    got = account(data, account=expressions)
    assert (got.sip.number, got.sip.domain, got.sip_password) == ("55", "h", Secret("k"))
    assert dict(got.sip.extra) == {"codecs": "A, B"}


def test_f30_what_is_mapped_to_a_list_may_repeat():
    data = BASE + "<Codec>A</Codec><Codec>B</Codec>"
    assert account(data, account={"codecs": "Data.Codec"}).sip.extra["codecs"] == "A, B"
    assert account(data, account={"codecs": "Data.Codec[]"}).sip.extra["codecs"] == "A, B"


def test_f30_two_names_for_one_setting_must_agree():
    assert refused(BASE + "<number>56</number>").code == "reply.ambiguous"
    assert account(BASE + "<number>55</number>").sip.number == "55"


def test_the_reply_wins_over_the_profile():
    defaults = {"domain": "d.example", "proxy": "p.example", "transport": "tls", "stun": "s.example", "codec": "X"}
    sip = account(BASE + "<Domain>own.example</Domain><Proxy/><Codec>PCMU</Codec>", defaults).sip
    assert (sip.domain, sip.proxy, sip.transport) == ("own.example", "p.example", "tls")
    assert dict(sip.extra) == {"Codec": "PCMU", "stun": "s.example"}


def test_the_authentication_name_is_the_number_where_nobody_says_otherwise():
    assert account(BASE).sip.auth_name == "55"
    assert account(BASE, {"auth_name": "trunk"}).sip.auth_name == "trunk"
    assert account(BASE + "<AuthUser>u</AuthUser>", {"auth_name": "trunk"}).sip.auth_name == "u"


@pytest.mark.parametrize("value", ["a&#10;b", "a&#9;b", "a&#x85;b", "a&#x2028;b", "evil&#x202E;moc", "x" * 1025])
@pytest.mark.parametrize("element", ["Domain", "Proxy", "AuthName", "Password"])
def test_values_that_no_setting_can_have_are_refused(element, value):
    data = BASE.replace("<Password>p</Password>", "") + f"<{element}>{value}</{element}>"
    error = refused(data)
    assert (error.code, error.facts["node"]) == ("reply.value", f"Data.{element}")
    assert value not in error.detail


def test_a_node_with_children_is_no_value():
    error = refused("<Number><A>1</A><B>2</B></Number><Password>p</Password>")
    assert (error.code, error.facts["node"]) == ("reply.value", "Data.Number")
    error = refused(BASE + "<X><A>1</A></X>", account={"number": "Data.X"})
    assert (error.code, error.facts["node"]) == ("reply.value", "Data.X")


def test_a_long_text_that_nothing_asked_for_is_left_out():
    assert dict(account(f"{BASE}<Terms>{'x' * 2000}</Terms><Ad>a&#10;b</Ad><A>1</A>").sip.extra) == {"A": "1"}


def test_settings_without_end_are_refused():
    error = refused(BASE + "".join(f"<S{i}>1</S{i}>" for i in range(201)))
    assert (error.code, error.facts["limit"]) == ("reply.too_large", "200")


# ---- what operators write for a number, a domain, a proxy, a transport ----


@pytest.mark.parametrize(
    ("data", "settings"),
    [
        ("<Number>sip:55@acme.example</Number>", {"number": "55", "domain": "acme.example", "auth_name": "55"}),
        ("<Number>55@acme.example</Number><Domain>acme.example</Domain>", {"number": "55", "domain": "acme.example"}),
        (
            '<Number>"Ana" &lt;sip:55@acme.example:5070;transport=TCP&gt;</Number>',
            {"number": "55", "domain": "acme.example:5070", "transport": "tcp", "display_name": "Ana"},
        ),
        ("<Number>tel:+55-71</Number>", {"number": "+5571", "domain": ""}),
        ("<Number>55</Number><Domain>sips:[::1]:5061</Domain>", {"domain": "[::1]:5061", "transport": "tls"}),
        ("<Number>55@acme.example</Number><Proxy>sip:edge.example;lr</Proxy>", {"proxy": "edge.example"}),
        ("<Number>55</Number><Transport>SIP/2.0/TCP</Transport>", {"transport": "tcp"}),
        ("<Number>55</Number><Proxy>none</Proxy>", {"proxy": ""}),
    ],
)
def test_every_form_of_sip_becomes_plain_settings(data, settings):
    sip = account(f"{data}<Password>p</Password>").sip
    assert {name: getattr(sip, name) for name in settings} == settings
    assert dict(sip.extra) == {}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            "<Number>55@a.example</Number><Domain>b.example</Domain>",
            ("Data.Number", "a.example", "Data.Domain", "b.example"),
        ),
        (
            "<Number>55</Number><Domain>a:5070</Domain><SipPort>5080</SipPort>",
            ("Data.Domain", "5070", "Data.Port", "5080"),
        ),
        (
            "<Number>55</Number><Domain>sips:a</Domain><Transport>udp</Transport>",
            ("Data.Transport", "udp", "Data.Domain", "tls"),
        ),
        (
            "<Number>55</Number><SipUri>sips:55@a</SipUri><Transport>udp</Transport>",
            ("Data.Transport", "udp", "Data.SipAddress", "tls"),
        ),
    ],
)
def test_settings_that_contradict_each_other_are_refused_by_both_values(data, said):
    error = refused(f"{data}<Password>p</Password>")
    assert error.code == "reply.settings"
    assert tuple(error.facts[name] for name in ("node", "value", "other", "other_value")) == said


def test_a_password_within_an_address_is_the_sip_password_where_no_other_is_given():
    got = account("<Number>sip:55:s3cret@acme.example</Number>")
    assert (got.sip.number, got.sip_password) == ("55", Secret("s3cret"))
    got = account("<Number>sip:55:s3cret@acme.example</Number><Password>p</Password>")
    assert got.sip_password == Secret("p")
    error = refused("<Number>sip:55:s3cret@a@b</Number><Password>p</Password>")
    assert "s3cret" not in f"{error} {error.detail}"


@pytest.mark.parametrize("mark", ["\u200b", "\u00ad", "\u200e", "\ufeff"])
def test_marks_that_cannot_be_seen_are_no_part_of_a_setting(mark):
    data = f"<Number>5{mark}5</Number><Password>p</Password><Domain>a{mark}.example{mark}</Domain>"
    sip = account(data).sip
    assert (sip.number, sip.domain) == ("55", "a.example")


@pytest.mark.parametrize(
    ("setting", "text"),
    [
        ("Domain", "fe80::1%eth0"),
        ("Domain", "a.example;b.example"),
        ("Domain", "5061"),
        ("Number", "mailto:5@a.example"),
    ],
)
def test_what_is_neither_a_number_nor_a_host_is_named(setting, text):
    data = "<Password>p</Password>" + f"<{setting}>{text}</{setting}>" + ("<Number>55</Number>" * (setting == "Domain"))
    error = refused(data)
    assert (error.code, error.facts["node"]) == ("reply.value", f"Data.{setting}")


@pytest.mark.parametrize("transport", ["auto", "0", "UDP+TCP", "SIP/TLS", "DNSnaptr", "udp,tcp", "sctp"])
def test_an_unknown_transport_counts_as_not_said(transport):
    data = f"{BASE}<Transport>{transport}</Transport>"
    assert account(data).sip.transport == ""
    got = account(data, {"transport": "tls"})
    assert (got.sip.transport, got.defaulted) == ("tls", {"transport"})
    assert dict(got.ignored) == {"transport": transport}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Port", "0"),
        ("Port", "none"),
        ("Port", "70000"),
        ("Expires", "0"),
        ("Expires", "1h"),
        ("Stun", "off"),
        ("Stun", "/"),
    ],
)
def test_further_settings_without_a_usable_value_count_as_not_said(name, value):
    got = account(f"{BASE}<{name}>{value}</{name}>", {name.lower(): "7"})
    assert dict(got.sip.extra) == {name.lower(): "7"}
    assert dict(got.ignored)[name] == value


def test_whoever_names_the_domain_has_the_word_about_its_port():
    assert account(BASE + "<Domain>a.example:1</Domain>", {"domain": "d", "port": "9"}).sip.extra == {}
    got = account(BASE + "<Port>1</Port>", {"domain": "d.example:9"}).sip
    assert (got.domain, dict(got.extra)) == ("d.example", {"Port": "1"})


def test_a_login_that_is_an_e_mail_address_is_no_address_of_the_telephones():
    rules = {"account": {"number": "{login}"}}
    given = reply(result("<Password>p</Password><Domain>sip.example</Domain>"))
    got = replies.account(given, service(rules=rules), OPERATOR, sent={"login": "ana@mail.example"})
    assert (got.sip.number, got.sip.domain) == ("ana@mail.example", "sip.example")
    got = replies.account(given, service(rules=rules), OPERATOR, sent={"login": "55@sip.example"})
    assert got.sip.number == "55"
