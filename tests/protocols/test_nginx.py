"""The session and nginx, in front of the demo operator: what a real web server makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import load_pem_x509_certificate

from neon_wizard.demo import DemoOperator
from neon_wizard.errors import NetworkError, OperatorError, ProfileError, TlsError
from neon_wizard.model import Secret
from neon_wizard.profile.service import Auth, Http
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.envelope import Envelope
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.http import Session
from tests.protocols.helpers import VALUES, post, signup_service
from tests.servers.nginx import AVAILABLE, Nginx

pytestmark = pytest.mark.skipif(not AVAILABLE, reason="nginx is not installed")
PASS_PHRASE = "öffne dich"


@pytest.fixture
def front(tmp_path: Path, operator: DemoOperator) -> Iterator[Nginx]:
    with Nginx(tmp_path, operator.origin, users={"neon": "front-pw"}) as started:
        yield started


def signup(session: Session, url: str, http: Http):
    return Envelope().call(signup_service(url, http=http), Call(VALUES, (Secret("s3cret-pw"),)), session)


def test_a_signup_goes_through(session, front, operator):
    reply = signup(session, f"{front.origin}/Signup", Http(ca=front.ca))
    assert reply.status == 200
    assert dict(reply.exchange.reply_headers)["Content-Encoding"] == "gzip"
    assert [seen.path for seen in operator.requests] == ["/Signup"]


def test_f14_basic(session, front, operator):
    url = f"{front.origin}/basic/Signup"
    signup(session, url, Http(ca=front.ca, auth=Auth("basic", "neon", "front-pw")))
    for auth in (Auth(), Auth("basic", "neon", "wrong"), Auth("basic", "nobody", "front-pw")):
        with pytest.raises(OperatorError) as caught:
            signup(session, url, Http(ca=front.ca, auth=auth))
        assert (caught.value.code, caught.value.facts["offered"]) == ("operator.unauthorized", "basic")
    assert len(operator.requests) == 1


def test_f15_basic_is_not_told_a_bearers_token(session, front):
    with pytest.raises(OperatorError) as caught:
        signup(session, f"{front.origin}/basic/Signup", Http(ca=front.ca, auth=Auth("bearer", "", "t0ken")))
    assert caught.value.code == "operator.weaker_auth"


def test_f08_redirects_are_not_followed_with_a_password(session, front, operator):
    with pytest.raises(NetworkError) as caught:
        signup(session, f"{front.plain}/Signup", Http(ca=front.ca))
    assert (caught.value.code, caught.value.sent) == ("network.redirect", False)
    with pytest.raises(NetworkError) as caught:
        signup(session, f"{front.origin}/moved/Signup", Http(ca=front.ca))
    assert caught.value.code == "network.redirect"
    assert operator.requests == []


def test_f17_a_rate_limit(session, front, operator):
    url = f"{front.origin}/limited/Signup"
    signup(session, url, Http(ca=front.ca))
    with pytest.raises(OperatorError) as caught:
        signup(session, url, Http(ca=front.ca))
    assert (caught.value.code, caught.value.retry_after) == ("operator.busy", 300)
    assert len(operator.requests) == 1


def test_f17_closed_for_a_while(session, front):
    with pytest.raises(OperatorError) as caught:
        session.send(post(f"{front.origin}/closed"), Http(ca=front.ca))
    assert (caught.value.code, caught.value.retry_after) == ("operator.busy", 7)


# --- certificates of who calls ----------------------------------------------------------------------------------------


class Clients:
    """An authority for clients, and files with certificates of it."""

    def __init__(self, folder: Path) -> None:
        self.authority = trustme.CA()
        self._folder = folder

    def issued(self, authority: trustme.CA | None = None, not_after: datetime | None = None) -> trustme.LeafCert:
        not_before = not_after - timedelta(days=9) if not_after else None
        issuer = authority or self.authority
        return issuer.issue_cert("neon@example.com", not_before=not_before, not_after=not_after)

    def one_file(self, certificate: trustme.LeafCert) -> Auth:
        return self._auth(certificate.private_key_and_cert_chain_pem.bytes())

    def two_files(self, certificate: trustme.LeafCert, pass_phrase: str = "", key: bytes = b"") -> Auth:
        file = self._folder / "client.key"
        content = key or certificate.private_key_pem.bytes()
        if pass_phrase:
            private = serialization.load_pem_private_key(content, None)
            lock = serialization.BestAvailableEncryption(pass_phrase.encode())
            content = private.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)
        file.write_bytes(content)
        return self._auth(certificate.cert_chain_pems[0].bytes(), key=file)

    def pkcs12(self, certificate: trustme.LeafCert, pass_phrase: str) -> Auth:
        key = serialization.load_pem_private_key(certificate.private_key_pem.bytes(), None)
        own = load_pem_x509_certificate(certificate.cert_chain_pems[0].bytes())
        lock = serialization.BestAvailableEncryption(pass_phrase.encode())
        return self._auth(pkcs12.serialize_key_and_certificates(b"neon", key, own, None, lock))  # type: ignore[arg-type]

    def _auth(self, content: bytes, **options: Path) -> Auth:
        file = self._folder / "client.pem"
        file.write_bytes(content)
        return Auth("certificate", options={"certificate": file, **options})


def with_phrase(auth: Auth, phrase: str = PASS_PHRASE) -> Auth:
    return Auth(auth.scheme, password=phrase, options=auth.options)


@pytest.fixture
def clients(tmp_path: Path) -> Clients:
    return Clients(tmp_path)


@pytest.fixture(params=["TLSv1.2", "TLSv1.3"])
def guarded(request: pytest.FixtureRequest, tmp_path: Path, operator: DemoOperator, clients: Clients):
    with Nginx(tmp_path, operator.origin, clients=clients.authority, protocols=request.param) as started:
        yield started


@pytest.mark.parametrize("kind", ["one file", "two files", "with a pass phrase", "PKCS #12"])
def test_a_client_certificate(session, guarded, operator, clients, kind):
    issued = clients.issued()
    auth = {
        "one file": lambda: clients.one_file(issued),
        "two files": lambda: clients.two_files(issued),
        "with a pass phrase": lambda: with_phrase(clients.two_files(issued, PASS_PHRASE)),
        "PKCS #12": lambda: with_phrase(clients.pkcs12(issued, PASS_PHRASE)),
    }[kind]()
    for _ in range(2):
        signup(session, f"{guarded.origin}/Signup", Http(ca=guarded.ca, auth=auth))
    assert len(operator.requests) == 2


def test_no_client_certificate(session, guarded, operator):
    with pytest.raises(TlsError) as caught:
        signup(session, f"{guarded.origin}/Signup", Http(ca=guarded.ca))
    assert (caught.value.code, caught.value.sent) == ("tls.certificate_wanted", False)
    assert (caught.value.facts["host"], operator.requests) == (guarded.host, [])


@pytest.mark.parametrize("fault", ["another authority", "expired"])
def test_a_client_certificate_that_is_refused(session, guarded, operator, clients, fault):
    ended = datetime.now(UTC) - timedelta(days=1)
    wrong = clients.issued(trustme.CA()) if fault == "another authority" else clients.issued(not_after=ended)
    with pytest.raises(TlsError) as caught:
        signup(session, f"{guarded.origin}/Signup", Http(ca=guarded.ca, auth=clients.one_file(wrong)))
    assert (caught.value.code, caught.value.sent) == ("tls.certificate_refused", False)
    assert operator.requests == []


@pytest.mark.parametrize("phrase", ["", "wrong", "x" * 2000])
@pytest.mark.parametrize("kind", ["PEM", "PKCS #12"])
def test_a_pass_phrase_that_does_not_open_the_key(session, front, clients, kind, phrase):
    issued = clients.issued()
    auth = clients.pkcs12(issued, PASS_PHRASE) if kind == "PKCS #12" else clients.two_files(issued, PASS_PHRASE)
    with pytest.raises(ProfileError) as caught:
        session.send(Request("GET", front.origin), Http(ca=front.ca, auth=with_phrase(auth, phrase)))
    assert caught.value.code == "profile.pass_phrase"
    assert PASS_PHRASE not in f"{caught.value!r} {caught.value.detail}"


def test_a_key_of_another_certificate(session, front, clients):
    auth = clients.two_files(clients.issued(), key=clients.issued().private_key_pem.bytes())
    with pytest.raises(ProfileError) as caught:
        session.send(Request("GET", front.origin), Http(ca=front.ca, auth=auth))
    assert (caught.value.code, caught.value.facts["key"]) == ("profile.value", "http.auth.certificate")


def test_a_client_certificate_is_shown_over_tls_only(session, front, clients):
    with pytest.raises(ProfileError) as caught:
        session.send(Request("GET", front.plain), Http(auth=clients.one_file(clients.issued())))
    assert (caught.value.code, caught.value.facts["key"]) == ("profile.value", "url")


def test_f63_a_client_certificate_is_not_shown_for_another_service(session, guarded, clients):
    signup(session, f"{guarded.origin}/Signup", Http(ca=guarded.ca, auth=clients.one_file(clients.issued())))
    with pytest.raises(TlsError) as caught:
        signup(session, f"{guarded.origin}/Signup", Http(ca=guarded.ca))
    assert caught.value.code == "tls.certificate_wanted"
