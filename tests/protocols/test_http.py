"""The session: what is sent at all, with which headers, and what is never taken along."""

from __future__ import annotations

import os

import pytest

from neon_wizard.errors import NetworkError, ProfileError
from neon_wizard.model import Secret
from neon_wizard.profile.service import Auth, Http, SecretRef
from neon_wizard.protocols.http import Session
from tests.keyring_session import environment
from tests.protocols.helpers import BODY, PASSWORD, post
from tests.servers.scripted import Given, ScriptedServer


@pytest.fixture
def server():
    with ScriptedServer({"*": Given(b"<a/>", headers={"Set-Cookie": "id=1; Path=/"})}) as started:
        yield started


def test_what_goes_out(session, server):
    session.send(post(server.url("/Signup?x=1#fragment")), Http())
    (seen,) = server.requests
    assert (seen.method, seen.path, seen.body) == ("POST", "/Signup?x=1", BODY)
    names = {name.lower() for name, _ in seen.headers}
    assert names == {"host", "user-agent", "accept-encoding", "content-type", "content-length"}
    assert seen.header("host") == server.host
    assert seen.header("accept-encoding") == "gzip"


def test_what_comes_back(session, server):
    answered, _ = session.send(post(server.url("/")), Http())
    assert (answered.status, answered.body) == (200, b"<a/>")
    assert (answered.content_type, answered.charset) == ("text/xml", "utf-8")
    assert dict(answered.headers)["Set-Cookie"] == "id=1; Path=/"


def test_f63_a_cookie_is_never_returned(session, server):
    for _ in range(2):
        session.send(post(server.url("/")), Http())
    assert server.requests[1].header("cookie") is None


def test_netrc_is_not_read(session, server, tmp_path):
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login neon password from-netrc\n")
    netrc.chmod(0o600)
    with environment({**os.environ, "HOME": str(tmp_path), "NETRC": str(netrc)}):
        session.send(post(server.url("/")), Http())
    assert server.requests[0].header("authorization") is None


@pytest.mark.parametrize(
    ("auth", "header", "value"),
    [
        (Auth("basic", "neon", SecretRef("http")), "authorization", "Basic bmVvbjpzM2NyZXQtw7w="),
        (Auth("bearer", "", SecretRef("http")), "authorization", None),
        (Auth("header", "", "k3y", {"header": "X-Api-Key"}), "x-api-key", "k3y"),
        (Auth("bearer", "", "t0ken"), "authorization", "Bearer t0ken"),
    ],
)
def test_credentials_are_sent_at_once(server, auth, header, value):
    """The profile only refers to them; whoever opened the session knows where they are."""
    stored = {SecretRef("http"): Secret("s3cret-ü")}
    session = Session(lambda reference: stored[reference] if isinstance(reference, SecretRef) else Secret(reference))
    if value is None:
        with pytest.raises(ProfileError):
            session.send(post(server.url("/")), Http(auth=auth))
    else:
        session.send(post(server.url("/")), Http(auth=auth))
        assert [request.header(header) for request in server.requests] == [value]
    session.close()


def test_a_scheme_that_this_version_does_not_speak_is_not_left_out(session, server):
    with pytest.raises(ProfileError) as caught:
        session.send(post(server.url("/")), Http(auth=Auth("kerberos", "neon", "x")))
    assert caught.value.facts["found"] == "kerberos"
    assert not server.requests


@pytest.mark.parametrize(
    "url",
    [
        "http://voip.example.com/Signup",
        "http://192.0.2.1/Signup",
        "http://localhost.example.com/",
        "http://acme.localhost/",
    ],
)
def test_http_beyond_this_computer_is_refused_before_anything_is_sent(session, url):
    with pytest.raises(NetworkError) as caught:
        session.send(post(url), Http())
    assert (caught.value.code, caught.value.sent) == ("network.insecure", False)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST"])
def test_http_to_this_computer_is_allowed(session, server, host):
    session.send(post(f"http://{host}:{server.port}/"), Http())


def test_http_where_the_profile_allows_it(session):
    with pytest.raises(NetworkError) as caught:
        session.send(post("http://no-such-host.invalid/"), Http(allow_http=True))
    assert caught.value.code == "network.unresolved"


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "file:///etc/passwd", "/Signup", ""])
def test_what_is_no_web_address(session, url):
    with pytest.raises(ProfileError):
        session.send(post(url), Http())


def test_a_login_in_the_address_is_not_sent(session, server):
    session.send(post(f"http://neon:{PASSWORD}@{server.host}/"), Http())
    assert PASSWORD not in str(server.requests[0].headers)


def test_a_header_that_would_be_two_is_refused(session, server):
    with pytest.raises(ProfileError):
        session.send(post(server.url("/")), Http(auth=Auth("bearer", "", "x\r\nX-More: 1")))
    assert not server.requests
