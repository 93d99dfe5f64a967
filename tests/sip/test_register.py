"""Does this account register: asked of a real registrar."""

from __future__ import annotations

import ssl
import tempfile
import threading
import time
import warnings
from datetime import timedelta
from pathlib import Path

import pytest

from neon_wizard.errors import Cancelled, NetworkError, OperatorError, TlsError, UsageError
from neon_wizard.model import Secret
from neon_wizard.protocols.deadline import Cancel
from neon_wizard.sip.names import HostNames
from neon_wizard.sip.register import register
from tests.marks import linux_only, not_under_wine
from tests.servers.certificates import NOW, Authority, self_signed
from tests.servers.names import NameServer
from tests.servers.raw import RawServer
from tests.servers.registrar import Registrar, free_port
from tests.servers.sip import SipServer
from tests.sip.helpers import challenging, line, refused

ALICE = Secret("alice-secret")


def domain(registrar: Registrar, transport: str, host: str = "127.0.0.1") -> str:
    return f"{host}:{registrar.tls_port if transport == 'tls' else registrar.port}"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
@pytest.mark.parametrize("transport", ["udp", "tcp", "tls"])
def test_an_account_registers_and_no_binding_is_touched(registrar, transport, host):
    found = register(line(domain(registrar, transport, host), transport=transport), ALICE, ca=registrar.ca)
    assert found.authenticated
    assert not found.bound
    assert (found.transport, found.address) == (transport, domain(registrar, transport))
    assert found.aor == f"sip:alice@{host}"
    assert found.server == "kamailio-test"
    assert registrar.bindings("alice") == []
    kinds = [step.kind for step in found.steps]
    assert kinds == ["resolve", "connect", *(["tls", "tls"] if transport == "tls" else []), *["send", "reply"] * 2]
    assert [step.seconds for step in found.steps] == sorted(step.seconds for step in found.steps)


@linux_only("Kamailio")
def test_sha_256_is_answered():
    with (
        tempfile.TemporaryDirectory(prefix="neon-") as folder,
        Registrar(Path(folder), algorithm="SHA-256") as registrar,
    ):
        assert register(line(registrar.domain), ALICE).authenticated
        assert refused(line(registrar.domain), "wrong-secret").code == "sip.credentials"


def test_the_authentication_name_may_differ_from_the_number(registrar):
    registrar.add("trunk7", "trunk-secret", number="5550107")
    assert register(line(registrar.domain, "5550107", auth_name="trunk7"), Secret("trunk-secret")).authenticated


def test_odd_characters_in_name_and_password_arrive(registrar):
    registrar.add("odd ü", 'p"a\\s:s ü', number="odd")
    assert register(line(registrar.domain, "odd", auth_name="odd ü"), Secret('p"a\\s:s ü')).authenticated


@pytest.mark.parametrize(
    ("number", "password", "code"),
    [
        ("alice", "wrong-secret", "sip.credentials"),
        ("nobody", "alice-secret", "sip.credentials"),
        ("code-403", "alice-secret", "sip.forbidden"),
        ("code-404", "alice-secret", "sip.unknown"),
        ("code-500", "alice-secret", "sip.failed"),
        ("code-503", "alice-secret", "sip.busy"),
        ("code-606", "alice-secret", "sip.refused"),
    ],
)
def test_a_refusal_is_told_apart(registrar, number, password, code):
    error = refused(line(registrar.domain, number), password)
    assert isinstance(error, OperatorError)
    assert error.code == code
    assert "REGISTER sip:" in error.detail


def test_another_users_number_is_forbidden(registrar):
    assert refused(line(registrar.domain, "bob", auth_name="alice"), "alice-secret").code == "sip.forbidden"


@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_f05_a_silent_registrar_is_given_up_at_the_deadline(registrar, transport):
    started = time.monotonic()
    error = refused(line(registrar.domain, "drop-me", transport=transport), timeout=1.2)
    assert error.code == "sip.silent"
    assert isinstance(error, NetworkError)
    assert time.monotonic() - started < 3


def test_a_slow_registrar_is_waited_for(registrar):
    registrar.add("slow-joe", "slow-secret")
    assert register(line(registrar.domain, "slow-joe"), Secret("slow-secret")).authenticated


@pytest.mark.parametrize(
    "transport",
    [pytest.param("udp", marks=not_under_wine("a datagram that nobody takes comes back as no error")), "tcp", "tls"],
)
def test_f01_nobody_listens(transport):
    error = refused(line(f"127.0.0.1:{free_port()}", transport=transport))
    assert error.code == "sip.closed"


def test_f02_the_name_is_not_known():
    with NameServer({}) as names:
        error = refused(line("sip.example.com"), names=HostNames(names.resolver))
    assert (error.code, error.facts["host"]) == ("sip.unresolved", "sip.example.com")


def test_the_user_may_stop_it(registrar):
    cancel = Cancel()
    threading.Timer(0.2, cancel.cancel).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        register(line(registrar.domain, "drop-me"), ALICE, cancel=cancel)
    assert time.monotonic() - started < 2


def tls_error(context, ca: Path | None, host: str = "127.0.0.1"):
    with SipServer(challenging(lambda asked: asked.answer("200 OK")), "tls", context) as server:
        error = refused(line(f"{host}:{server.port}", transport="tls"), ca=ca)
        assert server.asked == []
    assert isinstance(error, TlsError)
    return error


def test_f10_a_certificate_for_another_host(tmp_path):
    authority = Authority(tmp_path)
    assert tls_error(authority.server("sip.example.org"), authority.pem).code == "tls.host"


def test_f10_a_common_name_names_no_host(tmp_path):
    authority = Authority(tmp_path)
    assert tls_error(authority.server(common_name="localhost"), authority.pem, "localhost").code == "tls.host"


def test_a_server_that_is_too_old_is_said_to_be_that(tmp_path):
    authority = Authority(tmp_path)
    context = authority.server()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
    assert tls_error(context, authority.pem).code == "tls.outdated"


def test_f11_an_expired_certificate_is_said_with_its_date(tmp_path):
    authority = Authority(tmp_path)
    context = authority.server(not_before=NOW - timedelta(days=9), not_after=NOW - timedelta(days=2))
    error = tls_error(context, authority.pem)
    assert (error.code, error.facts["date"]) == ("tls.expired", (NOW - timedelta(days=2)).date().isoformat())


def test_f12_nobody_vouches_for_the_certificate(tmp_path, registrar):
    assert tls_error(self_signed(tmp_path), None).code == "tls.unknown_ca"
    assert refused(line(f"127.0.0.1:{registrar.tls_port}", transport="tls")).code == "tls.unknown_ca"


def test_tls_where_none_is_spoken(registrar):
    """Kamailio waits for the rest of what it takes for a SIP message; others answer in plain words."""
    assert refused(line(registrar.domain, transport="tls"), ca=registrar.ca, timeout=1).code == "sip.silent"
    with RawServer(lambda conversation: conversation.send(b"SIP/2.0 400 Bad Request\r\n\r\n")) as server:
        assert refused(line(server.host, transport="tls")).code == "tls.not_spoken"


def test_the_certificate_must_name_the_domain_not_the_computer_that_its_records_name(tmp_path):
    authority = Authority(tmp_path)
    records = {
        ("_sips._tcp.example.com", "SRV"): ["0 0 {port} host.example.net."],
        ("host.example.net", "A"): ["127.0.0.1"],
    }
    for named, accepted in (("example.com", True), ("host.example.net", False)):
        script = challenging(lambda asked: asked.answer("200 OK"))
        with SipServer(script, "tls", authority.server(named)) as server:
            own = {key: [text.format(port=server.port) for text in texts] for key, texts in records.items()}
            with NameServer(own) as names:
                asked, own_names = line("example.com", transport="tls"), HostNames(names.resolver)
                if accepted:
                    assert register(asked, ALICE, ca=authority.pem, names=own_names).authenticated
                else:
                    assert refused(asked, ca=authority.pem, names=own_names).code == "tls.host"


def test_an_authority_file_that_is_none(registrar, tmp_path):
    error = refused(line(f"127.0.0.1:{registrar.tls_port}", transport="tls"), ca=tmp_path / "none.pem")
    assert isinstance(error, UsageError)
    assert error.code == "sip.ca"


def test_the_outbound_proxy_is_the_first_hop(registrar):
    found = register(line("127.0.0.1", proxy=registrar.domain), ALICE)
    assert found.address == registrar.domain
    assert "Route: <sip:" in found.transcript
    assert "REGISTER sip:127.0.0.1 SIP/2.0" in found.transcript
