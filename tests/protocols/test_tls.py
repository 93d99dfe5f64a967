"""F10 to F12: a certificate that is not to be trusted ends it before a byte of the request is sent."""

from __future__ import annotations

import os
import re
import ssl
from datetime import UTC, datetime, timedelta

import pytest

from neon_wizard.errors import NetworkError, ProfileError, TlsError
from neon_wizard.messages import explain
from neon_wizard.profile.service import Http
from neon_wizard.protocols import tls
from tests.keyring_session import environment
from tests.marks import linux_only, not_under_wine
from tests.protocols.helpers import free_port, post
from tests.servers.certificates import Authority, chained, self_signed
from tests.servers.raw import Conversation, RawServer, answer, answering


def refused(session, context: ssl.SSLContext, http: Http) -> TlsError:
    with RawServer(answering(answer(b"<a/>")), context) as server, pytest.raises(TlsError) as caught:
        session.send(post(server.url), http)
    assert server.received == b"", "something was sent over a connection that is not to be trusted"
    assert caught.value.facts["host"] == server.host
    assert not caught.value.sent
    return caught.value


def test_f10_a_certificate_for_another_host(session, authority: Authority):
    assert refused(session, authority.server("voip.example.com"), Http(ca=authority.pem)).code == "tls.host"


def test_f10_a_common_name_names_no_host(session, authority: Authority):
    context, http = authority.server(common_name="localhost"), Http(ca=authority.pem)
    with RawServer(answering(answer(b"<a/>")), context) as server, pytest.raises(TlsError) as caught:
        session.send(post(f"https://localhost:{server.port}/"), http)
    assert caught.value.code == "tls.host"
    assert server.received == b""


def test_f10_neither_does_it_for_the_systems_trust(session, authority: Authority):
    with (
        environment({**os.environ, "SSL_CERT_FILE": str(authority.pem)}),
        RawServer(answering(answer(b"<a/>")), authority.server(common_name="localhost")) as server,
        pytest.raises(TlsError) as caught,
    ):
        session.send(post(f"https://localhost:{server.port}/"), Http())
    assert caught.value.code == "tls.host"


def test_f10_nor_where_the_system_itself_would_take_it(authority: Authority):
    named, unnamed = (presented(context) for context in (authority.server(), authority.server(common_name="localhost")))
    tls.require_names(named)
    with pytest.raises(ssl.SSLCertVerificationError) as caught:
        tls.require_names(unnamed)
    assert tls.untrusted(caught.value, "h", lambda: unnamed).code == "tls.host"


def presented(context: ssl.SSLContext) -> bytes:
    """The certificate (DER) that a server with `context` shows."""
    with RawServer(Conversation.hang, context) as server:
        return ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate(("127.0.0.1", server.port)))


def test_f10_whose_certificate_it_is_is_said(session, authority: Authority):
    error = refused(session, authority.server("login.hotel.example", "wifi.example"), Http(ca=authority.pem))
    assert explain(error).message.endswith("belongs to another computer: login.hotel.example, wifi.example")
    assert "If this network wants you to sign in first" in explain(error).next_step


def test_f11_an_expired_certificate_with_its_date(session, authority: Authority):
    ended = datetime(2024, 2, 29, tzinfo=UTC)
    context = authority.server(not_before=ended - timedelta(days=90), not_after=ended)
    error = refused(session, context, Http(ca=authority.pem))
    assert (error.code, error.facts["date"]) == ("tls.expired", "2024-02-29")


def test_f11_a_certificate_of_the_future(session, authority: Authority):
    begins = datetime.now(UTC) + timedelta(days=3)
    context = authority.server(not_before=begins, not_after=begins + timedelta(days=9))
    error = refused(session, context, Http(ca=authority.pem))
    assert (error.code, error.facts["date"]) == ("tls.not_yet_valid", begins.date().isoformat())


@pytest.mark.parametrize("version", [1, 3, 9])
@pytest.mark.parametrize(
    ("host", "days", "code"),
    [("localhost", -30, "tls.expired"), ("other.example", 30, "tls.host"), ("localhost", 30, "")],
)
def test_f10_f11_a_certificate_of_a_version_that_there_is_not(session, tmp_path, version, host, days, code):
    """OpenSSL takes it, and what reads it for its dates and names does not."""
    context = self_signed(tmp_path, host, version=version, not_after=datetime.now(UTC) + timedelta(days=days))
    http = Http(ca=tmp_path / "self-signed.pem", timeout=5)
    with RawServer(answering(answer(b"<a/>")), context) as server:
        url = f"https://localhost:{server.port}/"
        if not code:
            assert session.send(post(url), http)[0].body == b"<a/>"
            return
        with pytest.raises(TlsError) as caught:
            session.send(post(url), http)
    assert caught.value.code == code
    assert server.received == b""


@pytest.mark.parametrize(("begins", "ends", "code"), [(-90, -9, "tls.expired"), (9, 90, "tls.not_yet_valid")])
def test_f11_a_certificate_in_between_is_said_to_be_that(session, tmp_path, begins, ends, code):
    """The server's own is good, so its dates explain nothing; one in the future would be blamed on the clock."""
    now = datetime.now(UTC)
    context, root = chained(tmp_path, not_before=now + timedelta(begins), not_after=now + timedelta(ends))
    with RawServer(answering(answer(b"<a/>")), context) as server, pytest.raises(TlsError) as caught:
        session.send(post(f"https://localhost:{server.port}/"), Http(ca=root, timeout=5))
    said = explain(caught.value).message
    assert caught.value.code == code
    assert "vouches for the one of localhost" in said
    assert not re.search(r"\d{4}-", said)


@not_under_wine("it looks for addresses among a certificate's names only")
def test_f12_an_unknown_authority(session, authority: Authority):
    assert refused(session, authority.server(), Http()).code == "tls.unknown_ca"


def test_f12_a_self_signed_certificate(session, tmp_path):
    assert refused(session, self_signed(tmp_path), Http()).code == "tls.unknown_ca"


def test_f12_the_profiles_own_authority_is_trusted(session, authority: Authority):
    with RawServer(answering(answer(b"<a/>")), authority.server()) as server:
        answered, _ = session.send(post(server.url), Http(ca=authority.pem))
    assert answered.body == b"<a/>"


def test_the_profiles_own_authority_is_the_only_one(session, authority: Authority, tmp_path):
    other = Authority(tmp_path)
    assert refused(session, authority.server(), Http(ca=other.pem)).code == "tls.unknown_ca"


@linux_only("no variable moves another system's store")
def test_the_systems_trust_is_asked(session, authority: Authority):
    """OpenSSL's own variable stands for the system's store here; nothing is patched into it."""
    with (
        environment({**os.environ, "SSL_CERT_FILE": str(authority.pem)}),
        RawServer(answering(answer(b"<a/>")), authority.server()) as server,
    ):
        answered, _ = session.send(post(server.url), Http())
    assert answered.body == b"<a/>"


@not_under_wine("it looks for addresses among a certificate's names only")
def test_variables_of_http_libraries_change_nothing(session, authority: Authority):
    with environment({**os.environ, "REQUESTS_CA_BUNDLE": str(authority.pem), "CURL_CA_BUNDLE": str(authority.pem)}):
        assert refused(session, authority.server(), Http()).code == "tls.unknown_ca"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("x", "tls.failed"),
        ("Peer sent no certificates to verify", "tls.failed"),
        ("“voip.example.com” certificate is expired", "tls.expired"),
        ("A required certificate is not within its validity period when verifying against the clock", "tls.expired"),
        ("certificate is not yet valid", "tls.not_yet_valid"),
        ("The certificate's CN name does not match the passed value.", "tls.host"),
        ("certificate name does not match input", "tls.host"),
        ("Hostname mismatch, certificate is not valid for 'h'", "tls.host"),
        ("A certificate chain processed, but terminated in a root certificate which is not trusted", "tls.unknown_ca"),
        ("A certificate chain could not be built to a trusted root authority.", "tls.unknown_ca"),
        ("“Acme” certificate is not trusted", "tls.unknown_ca"),
        ("self-signed certificate in certificate chain", "tls.unknown_ca"),
        ("unable to get local issuer certificate", "tls.unknown_ca"),
    ],
)
def test_an_error_of_a_system_without_openssls_attributes_is_understood_by_its_words(words, code):
    error = ssl.SSLCertVerificationError(words)
    assert not hasattr(error, "reason")
    assert not tls.refuses_us(error)
    assert tls.untrusted(error, "h", lambda: None).code == code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (0x800B0101, "tls.expired"),
        (0x800B010F, "tls.host"),
        (0x800B0109, "tls.unknown_ca"),
        (0x800B010A - 2**32, "tls.unknown_ca"),
        (-67818, "tls.expired"),
        (-67819, "tls.not_yet_valid"),
        (-67602, "tls.host"),
        (-67843, "tls.unknown_ca"),
        (0x800B0110, "tls.failed"),
    ],
)
def test_windows_and_macos_say_it_by_number_whatever_their_language(number, code):
    error = ssl.SSLCertVerificationError("Um certificado necessário não está no período de validade.")
    error.verify_code = number
    assert tls.untrusted(error, "h", lambda: None).code == code


def test_windows_number_for_a_wrong_time_is_told_apart_by_the_certificate(authority: Authority):
    error = ssl.SSLCertVerificationError("x")
    error.verify_code = 0x800B0101
    begins = datetime.now(UTC) + timedelta(days=3)
    certificate = presented(authority.server(not_before=begins, not_after=begins + timedelta(days=9)))
    found = tls.untrusted(error, "h", lambda: certificate)
    assert (found.code, found.facts["date"]) == ("tls.not_yet_valid", begins.date().isoformat())


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_a_server_that_is_too_old_is_said_to_be_that(session, authority: Authority, version):
    context = authority.server()
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, version
    error = refused(session, context, Http(ca=authority.pem))
    assert error.code == "tls.outdated"
    assert "TLS 1.2" in explain(error).next_step


def test_a_plain_request_that_is_answered_by_an_alert_of_tls(session):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(b"\x15\x03\x03\x00\x02\x02\x0a")

    with RawServer(play) as server, pytest.raises(NetworkError) as caught:
        session.send(post(server.url), Http(timeout=5))
    assert caught.value.code == "network.needs_tls"


def test_a_server_without_tls(session):
    def play(conversation: Conversation) -> None:
        conversation.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with RawServer(play) as server, pytest.raises(TlsError) as caught:
        session.send(post(f"https://{server.host}/"), Http(timeout=5))
    assert caught.value.code == "tls.not_spoken"


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_an_authority_file_that_is_none_is_the_profiles_fault(session, tmp_path, content):
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)
    with RawServer(lambda conversation: None) as server, pytest.raises(ProfileError) as caught:
        session.send(post(f"https://{server.host}/"), Http(ca=file))
    assert caught.value.facts["key"] == "http.ca"


def test_refused_connection_is_no_tls_matter(session):
    with pytest.raises(Exception, match=r"network\.refused"):
        session.send(post(f"https://127.0.0.1:{free_port()}/"), Http())
