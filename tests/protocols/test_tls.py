"""F10 to F12: a certificate that is not to be trusted ends it before a byte of the request is sent."""

from __future__ import annotations

import os
import ssl
from datetime import UTC, datetime, timedelta

import pytest

from neon_wizard.errors import ProfileError, TlsError
from neon_wizard.profile.operator import Http
from tests.keyring_session import environment
from tests.protocols.helpers import free_port, post
from tests.servers.certificates import Authority, self_signed
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


def test_the_systems_trust_is_asked(session, authority: Authority):
    """OpenSSL's own variable stands for the system's store here; nothing is patched into it."""
    with (
        environment({**os.environ, "SSL_CERT_FILE": str(authority.pem)}),
        RawServer(answering(answer(b"<a/>")), authority.server()) as server,
    ):
        answered, _ = session.send(post(server.url), Http())
    assert answered.body == b"<a/>"


def test_variables_of_http_libraries_change_nothing(session, authority: Authority):
    with environment({**os.environ, "REQUESTS_CA_BUNDLE": str(authority.pem), "CURL_CA_BUNDLE": str(authority.pem)}):
        assert refused(session, authority.server(), Http()).code == "tls.unknown_ca"


def test_a_server_without_tls(session):
    def play(conversation: Conversation) -> None:
        conversation.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with RawServer(play) as server, pytest.raises(TlsError) as caught:
        session.send(post(f"https://{server.host}/"), Http(timeout=5))
    assert caught.value.code == "tls.failed"


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
