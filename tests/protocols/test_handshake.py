"""NTLM and Negotiate against a server that checks like IIS: the connection is signed in, for one user."""

from __future__ import annotations

import json
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from neon_wizard.errors import NetworkError, OperatorError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import provision
from neon_wizard.protocols.exchange import Exchange
from neon_wizard.protocols.handshake import end_point
from tests.marks import posix_only, skip_on_windows
from tests.protocols.outgoing.asking import ACCOUNT, LOGIN, PASSWORD, READ, everything, opened
from tests.servers.certificates import Authority
from tests.servers.iis import IisServer
from tests.servers.scripted import Given, ScriptedServer

NO_USERS = "there the server, too, asks Windows for its users"
USERS = {LOGIN: PASSWORD, "bob": "b0b-s3cret", "neon": "http-s3cret"}
USERS_OWN = 'auth = { scheme = "SCHEME", username = "{login}", password = "{password}" }'
PROGRAMS = 'auth = { scheme = "SCHEME", username = "neon", password = "secret:http" }'


def profile(scheme: str, auth: str = USERS_OWN, more: str = "") -> str:
    http = f"http = {{ {auth.replace('SCHEME', scheme)}{more} }}"
    return f'[services.provisioning]\nurl = "ORIGIN/account"\nprotocol = "rest"\n{http}\n{READ}'


@pytest.fixture(params=["NTLM", "Negotiate"])
def server(request, tmp_path: Path, monkeypatch) -> Iterator[IisServer]:
    skip_on_windows(NO_USERS)
    with IisServer(tmp_path, USERS, ACCOUNT, scheme=request.param) as started:
        monkeypatch.setenv("NTLM_USER_FILE", str(started.file))
        started.scheme = request.param.lower()  # type: ignore[attr-defined]
        yield started


def test_the_user_signs_in_and_the_connection_stays_signed_in(server):
    shown: list[Exchange] = []
    with opened(profile(server.scheme), server.origin, shown=shown) as services:
        assert provision(services, LOGIN, Secret(PASSWORD)).sip.number == "55"
        refused = server.refused
        provision(services, LOGIN, Secret(PASSWORD))
    assert [(number, who) for number, who, _ in server.seen] == [(1, LOGIN), (1, LOGIN)]
    assert server.refused == refused, "the second request is one exchange"
    assert json.loads(server.seen[0][2]) == {}, "what signs in is not sent a second time"
    assert PASSWORD not in everything(shown)


def test_this_programs_own_login(server):
    with opened(profile(server.scheme, PROGRAMS), server.origin, {"http": "http-s3cret"}) as services:
        provision(services, LOGIN, Secret(PASSWORD))
    assert [who for _, who, _ in server.seen] == ["neon"]


def test_a_connection_serves_one_user_only(server):
    with opened(profile(server.scheme), server.origin) as services:
        provision(services, LOGIN, Secret(PASSWORD))
        provision(services, "bob", Secret("b0b-s3cret"))
        provision(services, LOGIN, Secret(PASSWORD))
    assert [(number, who) for number, who, _ in server.seen] == [(1, LOGIN), (2, "bob"), (1, LOGIN)]


def test_a_wrong_password_is_104(server):
    with opened(profile(server.scheme), server.origin) as services, pytest.raises(OperatorError) as caught:
        provision(services, LOGIN, Secret("wrong-pw"))
    assert (caught.value.code, caught.value.field) == ("operator.104", "password")
    assert not server.seen


def test_a_wrong_password_of_this_program_is_not_the_users(server):
    with (
        opened(profile(server.scheme, PROGRAMS), server.origin, {"http": "wrong"}) as services,
        pytest.raises(OperatorError) as caught,
    ):
        provision(services, LOGIN, Secret(PASSWORD))
    assert caught.value.code == "operator.unauthorized"


def test_calls_at_once_do_not_mix_their_handshakes(server):
    errors: list[BaseException] = []

    def ask(services, login: str) -> None:
        try:
            for _ in range(3):
                provision(services, login, Secret(USERS[login]))
        except BaseException as error:  # for the assertion
            errors.append(error)

    with opened(profile(server.scheme), server.origin) as services:
        threads = [threading.Thread(target=ask, args=(services, who)) for who in (LOGIN, "bob", LOGIN, "bob")]
        for each in threads:
            each.start()
        for each in threads:
            each.join(30)
    assert not errors
    assert {who for _, who, _ in server.seen} == {LOGIN, "bob"}
    assert len({number for number, _, _ in server.seen}) == len({(number, who) for number, who, _ in server.seen})


@posix_only(NO_USERS)
def test_over_tls_it_is_bound_to_the_servers_certificate(tmp_path: Path, monkeypatch, authority: Authority):
    context = authority.server()
    certificate = presented(context)
    with IisServer(tmp_path, USERS, ACCOUNT, context=context, binding=end_point(certificate)) as server:
        monkeypatch.setenv("NTLM_USER_FILE", str(server.file))
        text = profile("ntlm", more=f', ca = "{authority.pem.as_posix()}"')
        with opened(text, server.origin) as services:
            assert provision(services, LOGIN, Secret(PASSWORD)).sip.number == "55"


@posix_only(NO_USERS)
def test_one_that_was_passed_on_is_refused(tmp_path: Path, monkeypatch, authority: Authority):
    binding = b"tls-server-end-point:" + bytes(32)
    with IisServer(tmp_path, USERS, ACCOUNT, context=authority.server(), binding=binding) as server:
        monkeypatch.setenv("NTLM_USER_FILE", str(server.file))
        text = profile("ntlm", more=f', ca = "{authority.pem.as_posix()}"')
        with opened(text, server.origin) as services, pytest.raises(OperatorError):
            provision(services, LOGIN, Secret(PASSWORD))
    assert not server.seen


def presented(context: ssl.SSLContext) -> bytes:
    """The certificate (DER) that a server with this context shows."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname, blind.verify_mode = False, ssl.CERT_NONE
    client = blind.wrap_bio(incoming, outgoing)
    server = context.wrap_bio(outgoing, incoming, server_side=True)
    for _ in range(4):
        for side in (client, server):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
    found = client.getpeercert(binary_form=True)
    assert found is not None
    return found


@pytest.mark.parametrize(("offered", "code"), [("Basic realm=x", "operator.weaker_auth"), ("", "operator.104")])
def test_a_server_that_asks_for_less_gets_nothing(offered: str, code: str):
    headers = {"WWW-Authenticate": offered} if offered else {}
    with ScriptedServer({"*": Given(b"", 401, headers)}) as server:
        with opened(profile("ntlm"), server.origin) as services, pytest.raises(OperatorError) as caught:
            provision(services, LOGIN, Secret(PASSWORD))
        assert caught.value.code == code
        assert [each.header("Authorization") for each in server.requests] == [None]


def test_a_challenge_that_is_none_is_said():
    with (
        ScriptedServer({"*": Given(b"", 401, {"WWW-Authenticate": "NTLM bm9uZQ=="})}) as server,
        opened(profile("ntlm"), server.origin) as services,
        pytest.raises(NetworkError) as caught,
    ):
        provision(services, LOGIN, Secret(PASSWORD))
    assert (caught.value.code, caught.value.sent) == ("network.protocol", False)


def test_without_the_extra_what_to_install_is_said(tmp_path: Path):
    """In a process of its own, which cannot import pyspnego."""
    code = (
        "import sys; sys.modules['spnego'] = None\n"
        "from neon_wizard.errors import ProfileError\n"
        "from neon_wizard.messages import explain\n"
        "from neon_wizard.model import Secret\n"
        "from neon_wizard.profile.service import Auth\n"
        "from neon_wizard.protocols.login import Logins\n"
        "try:\n"
        "    Logins(lambda each: Secret('x')).login(Auth('ntlm', 'neon', 'x'), 'https://voip.acme.example')\n"
        "except ProfileError as error:\n"
        "    print(error.code, explain(error).next_step)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("profile.extra")
    assert 'pip install "neon-wizard[ntlm]"' in done.stdout
