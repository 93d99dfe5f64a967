"""Which computers a domain means: NAPTR, SRV, addresses, and the system's own names."""

from __future__ import annotations

import pytest

from neon_wizard.errors import NetworkError
from neon_wizard.model import Secret
from neon_wizard.protocols.deadline import Guard
from neon_wizard.sip.access import hop
from neon_wizard.sip.names import HostNames
from neon_wizard.sip.register import register
from tests.servers.certificates import Authority
from tests.servers.names import NameServer
from tests.servers.raw import Conversation, RawServer
from tests.servers.registrar import free_port
from tests.servers.sip import SipServer
from tests.sip.helpers import challenging, line

A = {("a.example.com", "A"): ["127.0.0.1"], ("b.example.com", "A"): ["127.0.0.2"]}
SRV = {
    ("_sip._udp.example.com", "SRV"): ["20 0 5070 b.example.com.", "10 0 5060 a.example.com."],
    ("_sip._tcp.example.com", "SRV"): ["0 0 5061 a.example.com."],
}
NAPTR = {
    ("example.com", "NAPTR"): [
        '20 0 "s" "SIP+D2T" "" _sip._tcp.example.com.',
        '10 0 "s" "SIP+D2U" "" _sip._udp.example.com.',
        '5 0 "s" "SIP+D2X" "" _sip._own.example.com.',
    ]
}


def targets_of(records: dict, domain: str = "example.com", transport: str = "") -> list[str]:
    with NameServer(records) as names:
        targets = HostNames(names.resolver).targets(hop("domain", domain), transport, Guard(9))
    return [str(target) for target in targets]


@pytest.mark.parametrize(
    ("records", "transport", "targets"),
    [
        (A | SRV, "udp", ["UDP 127.0.0.1:5060", "UDP 127.0.0.2:5070"]),
        (A | SRV, "tcp", ["TCP 127.0.0.1:5061"]),
        (A | SRV, "", ["TCP 127.0.0.1:5061"]),
        (A | SRV | NAPTR, "", ["UDP 127.0.0.1:5060", "UDP 127.0.0.2:5070"]),
        ({("example.com", "A"): ["127.0.0.1"]}, "", ["UDP 127.0.0.1:5060"]),
        (
            {("example.com", "AAAA"): ["::1"], ("example.com", "A"): ["127.0.0.1"]},
            "tls",
            ["TLS [::1]:5061", "TLS 127.0.0.1:5061"],
        ),
        (
            {("_sip._udp.example.com", "SRV"): ["0 0 0 ."], ("example.com", "A"): ["127.0.0.1"]},
            "udp",
            ["UDP 127.0.0.1:5060"],
        ),
    ],
)
def test_records_say_where_in_their_order(records, transport, targets):
    assert targets_of(records, transport=transport) == targets


def test_a_number_or_a_port_asks_for_no_records():
    with NameServer(A | SRV) as names:
        for domain in ("127.0.0.1", "[::1]", "::1", "127.0.0.1:5070", "a.example.com:5070", "localhost"):
            HostNames(names.resolver).targets(hop("domain", domain), "udp", Guard(9))
    assert {kind for _, kind in names.asked} == {"A", "AAAA"}


def test_the_systems_own_names_are_known_too():
    assert "UDP 127.0.0.1:5060" in targets_of({}, "localhost")
    assert "TCP 127.0.0.1:5070" in targets_of({}, "localhost:5070", "tcp")


def test_many_records_are_bounded():
    many = {("example.com", "A"): [f"127.0.0.{number}" for number in range(1, 100)]}
    assert len(targets_of(many)) == 8


def test_names_in_any_script_are_asked_for_in_ascii():
    with NameServer({("xn--bcher-kva.example.com", "A"): ["127.0.0.1"]}) as names:
        targets = HostNames(names.resolver).targets(hop("domain", "bücher.example.com"), "udp", Guard(9))
    assert [target.address for target in targets] == ["127.0.0.1"]


def test_a_silent_name_server_is_not_waited_for_beyond_the_deadline():
    with NameServer({}, silent=True) as names, pytest.raises(NetworkError) as caught:
        register(line("sip.example.com"), Secret("s"), timeout=1.0, names=HostNames(names.resolver))
    assert caught.value.code == "sip.unresolved"


def test_a_silent_name_server_is_asked_once_and_the_system_then():
    with NameServer({}, silent=True) as names, pytest.raises(NetworkError):
        HostNames(names.resolver).targets(hop("domain", "sip.example.invalid"), "", Guard(1.0))
    assert {kind for _, kind in names.asked} == {"NAPTR"}


def test_the_next_server_is_asked_where_the_first_is_down_or_has_no_time():
    with (
        SipServer(challenging(lambda asked: asked.answer("200 OK"))) as good,
        SipServer(lambda asked: asked.answer("503 Service Unavailable")) as busy,
    ):
        records = {
            ("_sip._udp.example.com", "SRV"): [
                f"1 0 {free_port()} a.example.com.",
                f"2 0 {busy.port} a.example.com.",
                f"3 0 {good.port} a.example.com.",
            ]
        }
        with NameServer(A | records) as names:
            result = register(line("example.com", transport="udp"), Secret("s"), names=HostNames(names.resolver))
    assert result.address == good.domain
    assert len(busy.asked) == 1


def test_a_server_that_hangs_in_the_handshake_leaves_time_for_the_next(tmp_path):
    authority = Authority(tmp_path)
    script = challenging(lambda asked: asked.answer("200 OK"))
    with (
        SipServer(script, "tls", authority.server("example.com")) as good,
        RawServer(Conversation.hang) as hanging,
    ):
        records = {
            ("_sips._tcp.example.com", "SRV"): [f"1 0 {hanging.port} a.example.com.", f"2 0 {good.port} a.example.com."]
        }
        with NameServer(A | records) as names:
            asked, own = line("example.com", transport="tls"), HostNames(names.resolver)
            found = register(asked, Secret("s"), timeout=2.0, ca=authority.pem, names=own)
    assert found.address == good.domain


def test_a_silent_server_leaves_time_for_the_next():
    with (
        SipServer(challenging(lambda asked: asked.answer("200 OK"))) as good,
        SipServer(lambda asked: None) as silent,
    ):
        records = {
            ("_sip._udp.example.com", "SRV"): [f"1 0 {silent.port} a.example.com.", f"2 0 {good.port} a.example.com."]
        }
        with NameServer(A | records) as names:
            asked = line("example.com", transport="udp")
            found = register(asked, Secret("s"), timeout=2.0, names=HostNames(names.resolver))
    assert found.address == good.domain
