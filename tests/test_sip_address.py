"""The notations of SIP for numbers and hosts: what each says, and which two of them do not agree."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from neon_wizard.model import Secret
from neon_wizard.sip_address import (
    ContradictionError,
    SipAddress,
    UnreadableError,
    plain,
    port_of,
    read_host,
    read_user,
    transport_of,
    without_password,
)

# ---- a number ----


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("5555", SipAddress("5555")),
        ("+55 71 5555-5555", SipAddress("+55 71 5555-5555")),
        ("5555@acme.example", SipAddress("5555", "acme.example")),
        ("sip:5555@acme.example", SipAddress("5555", "acme.example")),
        ("  SIP:5555@Acme.Example  ", SipAddress("5555", "Acme.Example")),
        ("sip:5555", SipAddress("5555")),
        ("sip:+5571;transport=tcp", SipAddress("+5571", transport="tcp")),
        ("5555;user=phone", SipAddress("5555")),
        ("<5555>", SipAddress("5555")),
        ("<sip:5555@acme.example>;tag=9", SipAddress("5555", "acme.example")),
        ('"Ana \\"A\\" Lima" <sip:5555@acme.example>', SipAddress("5555", "acme.example", display_name='Ana "A" Lima')),
        ("Ana Lima <sip:5555@acme.example:5070>", SipAddress("5555", "acme.example", 5070, display_name="Ana Lima")),
        ("sips:5555@acme.example", SipAddress("5555", "acme.example", transport="tls")),
        ("sips:5555@acme.example;transport=udp", SipAddress("5555", "acme.example", transport="tls")),
        ("sip:5555@acme.example;lr;transport=TCP?Subject=x", SipAddress("5555", "acme.example", transport="tcp")),
        ("sip:5555@acme.example;transport=sctp", SipAddress("5555", "acme.example", other_transport="sctp")),
        ("sip:5555@[::1]:5060", SipAddress("5555", "::1", 5060)),
        ("sip:a%40b@acme.example", SipAddress("a@b", "acme.example")),
        ("sip:5555:s3cret@acme.example", SipAddress("5555", "acme.example", password=Secret("s3cret"))),
        ("tel:+55-(71).5555-5555;ext=3", SipAddress("+557155555555")),
        ("<tel:7155;phone-context=+55>", SipAddress("7155")),
        ("callto:5555", SipAddress("5555")),
        ("callto://+5571", SipAddress("+5571")),
        ("callto:5555@acme.example", SipAddress("5555", "acme.example")),
        ("SIP/5555", SipAddress("5555")),
        ("PJSIP/5555", SipAddress("5555")),
        ('"5555"', SipAddress("5555")),
        ("'5555@acme.example'", SipAddress("5555", "acme.example")),
        ("5555＠acme.example", SipAddress("5555", "acme.example")),
        ("５５５５", SipAddress("5555")),
        ("55\u200b55", SipAddress("5555")),
        ("\u202a5555\u202c", SipAddress("5555")),
        ("sip:55\u00ad55@acme.exa\u00admple", SipAddress("5555", "acme.example")),
        ("5555:s3cret@acme.example", SipAddress("5555", "acme.example", password=Secret("s3cret"))),
    ],
)
def test_a_number_is_read_in_every_notation(text, read):
    assert read_user(text) == read


@pytest.mark.parametrize(
    "text",
    ["a@b@c", "5555@", "sip:@acme.example", "sip:5555:1234", "<sip:5555", "sip:5555@acme.example:99999", "tel:ana",
     "sip:5555%0d%0aX@acme.example", "sip:5555%ff@acme.example", '"Ana <sip:5555@acme.example>', "sip:5555@[::g]",
     "mailto:5555@acme.example", "im:5555@acme.example", "XMPP:5555@acme.example", "h323:5555@acme.example", "mailto:5",
     "ana:s3cret@acme.example", "IAX2/5555", "SIP/trunk/5555", "5555@fe80::1%eth0", "5555@5061", "55\u202e55"],
)  # fmt: skip
def test_what_is_in_no_notation_is_no_number(text):
    with pytest.raises(ValueError, match=r"."):
        read_user(text)


def test_a_password_within_an_address_is_never_shown():
    assert "s3cret" not in repr(read_user("sip:5555:s3cret@acme.example"))
    assert without_password('"Ana" <sip:5555:s3cret@acme.example>') == '"Ana" <sip:5555@acme.example>'
    assert without_password("5555:s3cret@acme.example") == "5555@acme.example"


USER = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12)
HOST = st.one_of(
    st.from_regex(r"[a-z]([a-z0-9-]{0,6}[a-z0-9])?(\.[a-z]{2,5}){0,2}", fullmatch=True),
    st.ip_addresses(v=4).map(str),
    st.ip_addresses(v=6).map(str),
)
NAME = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=12)
ADDRESS = st.builds(
    SipAddress, USER, HOST, st.integers(0, 65_535), st.sampled_from(["", "udp", "tcp", "tls"]), NAME
)  # fmt: skip


def written(address: SipAddress, scheme: str) -> str:
    """As RFC 3261 writes it, ``"name" <sip:user@host:port;transport=x>``."""
    from urllib.parse import quote

    name = address.display_name.replace("\\", "\\\\").replace('"', '\\"')
    transport = f";transport={address.transport}" if address.transport else ""
    return f'"{name}" <{scheme}:{quote(address.user, safe="")}@{address.place}{transport}>'


@given(ADDRESS)
def test_an_address_that_is_written_out_reads_back(address):
    assert read_user(written(address, "sip")) == address


@given(HOST, st.integers(0, 65_535))
def test_a_host_that_is_written_out_reads_back(host, port):
    address = SipAddress(host=host, port=port)
    assert read_host(address.place) == address
    assert read_host(f"<sip:{address.place};lr>") == address


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_and_reads_the_same_again(text):
    for read in (read_user, read_host):
        try:
            found = read(text)
        except ValueError:
            continue
        assume("@" not in found.user)  # that was escaped; only its domain tells that it is none
        assert found.host == read_host(found.place).host if found.host else True


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("sip.exa\u00admple.com\u200b", "sip.example.com"),
        ("\u202aacme.example\u202c", "acme.example"),
        ("tel:5060", "tel:5060"),
        ("sip:5060", "sip:5060"),
        ("callto:5060", "callto:5060"),
        ("acme.example;lr;hide", "acme.example"),
        ("ａcme.example：5070", "acme.example:5070"),
        ('"acme.example"', "acme.example"),
    ],
)
def test_a_host_is_read_in_every_notation_and_again(text, place):
    assert read_host(text).place == place
    assert read_host(place).place == place


@pytest.mark.parametrize(
    "text",
    ["fe80::1%eth0", "[fe80::1%eth0]", "sip.example.com;sip2.example.com", "a.example;10.0.0.1", "5061", "1.2.3",
     "256.1.1.1", "a.example;b.example:5060", "mailto:a.example", "tel:+5571"],
)  # fmt: skip
def test_what_is_no_host_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        read_host(text)


# ---- a transport, a port ----


@pytest.mark.parametrize(
    "text",
    ["auto", "0", "UDP+TCP", "SIP/TLS", "DNSnaptr", "", " ", "udp,tcp", "sctp", "ws", "no tls", "TLS: off", "tls=0",
     "without TLS", "non-TLS", "5060", "default", "udp5060"],
)  # fmt: skip
def test_an_unknown_transport_says_nothing(text):
    assert transport_of(text) == ""


@pytest.mark.parametrize(
    ("text", "transport"),
    [
        ("UDP", "udp"),
        (" Tcp ", "tcp"),
        ("tls", "tls"),
        ("SIPS", "tls"),
        ("SIP/2.0/TLS", "tls"),
        ("SIP/2.0/UDP", "udp"),
        ("TLSv1.2", "tls"),
        ("SSL", "tls"),
        ("udp/tcp/tls", "tls"),
        ("tcp, tcp", "tcp"),
        ("TLS 1.2", "tls"),
        ("tls1.3", "tls"),
        ("TLSv1_2", "tls"),
        ("tls-only", "tls"),
        ("tls:5061", "tls"),
        ("TLS (5061)", "tls"),
        ("<tls>", "tls"),
        ("tls\u200b", "tls"),
        ("ＴＬＳ", "tls"),
        ("TLS or whatever", "tls"),
        ("starttls", "tls"),
        ("UDP:5060", "udp"),
        ("udp/5060", "udp"),
        ("UDP only", "udp"),
        ("tcp (default)", "tcp"),
    ],
)
def test_a_known_transport_in_any_usual_spelling(text, transport):
    assert transport_of(text) == transport


@pytest.mark.parametrize(
    ("text", "port"),
    [("5060", 5060), (" 5060 ", 5060), ("0", 0), ("", 0), ("65536", 0), ("-1", 0), ("٥٠٦٠", 0), ("sip", 0)],
)
def test_a_port_that_cannot_be_one_says_nothing(text, port):
    assert port_of(text) == port


# ---- the settings of an account together ----


@pytest.mark.parametrize(
    ("said", "come_to"),
    [
        ({"number": "sip:5555@acme.example"}, {"domain": "acme.example"}),
        ({"number": "5555@acme.example", "domain": "ACME.example."}, {"domain": "ACME.example."}),
        ({"number": "sip:5555@acme.example:5070", "domain": "acme.example"}, {"domain": "acme.example:5070"}),
        ({"number": "5555@acme.example", "proxy": "edge.acme.example"}, {"proxy": "edge.acme.example"}),
        ({"number": "5555", "domain": "<sip:a.org:1;transport=tcp>"}, {"domain": "a.org:1", "transport": "tcp"}),
        ({"number": "5555", "domain": "sips:acme.example"}, {"domain": "acme.example", "transport": "tls"}),
        ({"number": "5555", "domain": "sip:5555@acme.example"}, {"domain": "acme.example"}),
        ({"number": "5555", "domain": "::1"}, {"domain": "[::1]"}),
        ({"number": "5555", "proxy": "<sip:e.example;lr;transport=tls>"}, {"proxy": "e.example", "transport": "tls"}),
        ({"number": "5555", "proxy": "none", "domain": "0"}, {"proxy": "", "domain": ""}),
        ({"number": "5555", "auth_name": "<sip:ana@acme.example>"}, {"auth_name": "ana"}),
        ({"number": "5555", "auth_name": "ana@acme.example"}, {"auth_name": "ana@acme.example"}),
        ({"number": "5555", "display_name": '"Ana" <sip:5555@acme.example>'}, {"display_name": "Ana"}),
        ({"number": '"Ana" <sip:5555@acme.example>', "display_name": ""}, {"display_name": "Ana"}),
        ({"number": "5555", "transport": "SIP/2.0/TCP"}, {"transport": "tcp"}),
        ({"number": "5555", "domain": "a", "transport": "udp:5070"}, {"domain": "a:5070", "transport": "udp"}),
        ({"number": "5555", "domain": "a:1", "transport": "tls:5070", "port": "1"}, {"domain": "a:1"}),
        ({"number": "55\u200b55", "auth_name": "an\u00ada"}, {"auth_name": "ana"}),
        ({"number": "5555", "proxy": "p\u200b.example"}, {"proxy": "p.example"}),
    ],
)  # fmt: skip
def test_every_notation_becomes_number_domain_port_and_transport(said, come_to):
    found = plain(said)
    assert found.number == "5555"
    assert {name: getattr(found, name) for name in come_to} == come_to


@pytest.mark.parametrize(
    ("said", "default", "number", "domain"),
    [
        ({"number": "5555@msisdn"}, "sip.example", "5555@msisdn", ""),
        ({"number": "5555@msisdn", "domain": "sip.example"}, "", "5555@msisdn", "sip.example"),
        ({"number": "5555@msisdn"}, "", "5555", "msisdn"),
        ({"number": "5555@pbx"}, "pbx", "5555", "pbx"),
        ({"number": "sip:5555@pbx"}, "sip.example", "5555", "pbx"),
        ({"number": "5555@pbx:5070"}, "sip.example", "5555", "pbx:5070"),
        ({"number": "5555@acme.example"}, "sip.example", "5555", "acme.example"),
    ],
)
def test_a_word_behind_a_number_belongs_to_it_where_the_domain_is_known(said, default, number, domain):
    found = plain(said, default_domain=default)
    assert (found.number, found.domain) == (number, domain)


@pytest.mark.parametrize(
    ("said", "names", "values"),
    [
        ({"number": "5555@a.example", "domain": "b.example"}, ("number", "domain"), ("a.example", "b.example")),
        ({"number": "5555", "domain": "sip:6666@b.example"}, ("number", "domain"), ("5555", "6666")),
        ({"number": "sip:5@a.example:1", "domain": "a.example:2"}, ("domain", "number"), ("2", "1")),
        ({"number": "5", "domain": "a.example:5070", "port": "5080"}, ("domain", "port"), ("5070", "5080")),
        ({"number": "sip:5@a.example;transport=tcp", "transport": "udp"}, ("transport", "number"), ("udp", "tcp")),
        (
            {"number": "5", "domain": "a:1", "proxy": "b:2;transport=tcp", "transport": "tls"},
            ("transport", "proxy"),
            ("tls", "tcp"),
        ),
        ({"number": "5", "proxy": "sips:p.example", "transport": "UDP"}, ("transport", "proxy"), ("udp", "tls")),
    ],
)
def test_a_contradiction_is_refused_with_both_values(said, names, values):
    with pytest.raises(ContradictionError) as caught:
        plain(said)
    assert (caught.value.names, caught.value.values) == (names, values)


def test_of_what_was_kept_already_the_protected_transport_and_the_domain_count():
    found = plain({"number": "5@a", "domain": "b:1", "port": "2", "proxy": "sips:p", "transport": "udp"}, strict=False)
    assert (found.number, found.domain, found.transport) == ("5@a", "b:1", "tls")


def test_what_counts_as_not_said_is_told():
    said = {"number": "sip:5@a;transport=sctp", "domain": "n/a", "proxy": "none", "port": "70000"}
    assert plain(said).ignored == {"transport": "sctp", "domain": "n/a", "proxy": "none", "port": "70000"}
    assert plain({"number": "5", "transport": "auto"}).ignored == {"transport": "auto"}


@pytest.mark.parametrize("name", ["number", "domain", "proxy", "auth_name"])
def test_what_cannot_be_read_is_named_without_its_value(name):
    with pytest.raises(UnreadableError) as caught:
        plain({"number": "5", name: "<sip:5:s3cret@a@b"})
    assert caught.value.name == name
    assert "s3cret" not in str(caught.value)


@given(ADDRESS.filter(lambda address: not set(address.user) & set("@<>:;")))
def test_what_settings_come_to_comes_to_the_same_again(address):
    first = plain({"number": written(address, "sip"), "auth_name": "x"})
    names = ("number", "domain", "display_name", "auth_name", "proxy", "transport")
    again = plain({name: getattr(first, name) for name in names}, strict=False)
    assert [getattr(again, name) for name in names if name != "display_name"] == [
        getattr(first, name) for name in names if name != "display_name"
    ]


# What has nothing of a notation in it, and what nearly has: only the first is taken as it is without being read.
NEARLY_PLAIN = st.one_of(
    st.from_regex(r"[A-Za-z0-9+_.-]{1,12}", fullmatch=True),
    st.lists(
        st.sampled_from(["5", "a", "z-1", "_", ".", "none", "127.0.0.1", "é", "@", "x" * 64, " "]), max_size=4
    ).map("".join),
)


def outcome(read, *given, **more):
    try:
        return read(*given, **more)
    except (ContradictionError, UnreadableError) as error:
        return type(error)
    except ValueError:
        return ValueError


@given(NEARLY_PLAIN)
def test_what_is_in_no_notation_is_what_its_notations_say(text):
    """A blank in front makes that it is read."""
    for read in (read_user, read_host):
        assert outcome(read, text) == outcome(read, f" {text}")


@given(NEARLY_PLAIN, NEARLY_PLAIN)
def test_settings_in_no_notation_are_what_they_are_beside_others(number, domain):
    short = outcome(plain, {"number": number, "domain": domain})
    long = outcome(plain, {"number": number, "domain": domain, "transport": "udp"})
    if not isinstance(long, type) and long.transport == "udp":
        long = replace(long, transport="")
    assert short == long
