"""Through a proxy the operator's own connection and certificate are looked at, and that there is one is said."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from neon_wizard.checks import runner
from neon_wizard.checks.catalogue import chosen, steps
from neon_wizard.checks.check_context import Subject
from neon_wizard.checks.findings import Severity
from neon_wizard.demo.mock.served_descriptions import description
from neon_wizard.model import Secret
from tests.checks.mocking import written
from tests.checks.operators import QUICK, asked, profile_of
from tests.checks.test_broken_operators import DESCRIBED
from tests.keyring_session import environment
from tests.servers.certificates import Authority, self_signed
from tests.servers.raw import Conversation, RawServer
from tests.servers.registrar import free_port
from tests.servers.scripted import Given, ScriptedServer

ERROR, WARNING, NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE
HOST = "voip.acme.example"
ONLY = ("name.*", "tcp.*", "tls.*", "address.plain-door")


def through(address):
    """This computer's proxy is there."""
    proxies = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), address)
    return environment({**os.environ, **proxies, "NO_PROXY": "", "no_proxy": ""})


def tunnelling(context):
    def play(conversation: Conversation) -> None:
        assert conversation.read_request().startswith(f"CONNECT {HOST}:443 ".encode())
        conversation.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        conversation.start_tls(context)

    return play


def found(run, severity):
    return {(each.check, each.code) for each in run.findings if each.severity is severity}


def behind(play, authority):
    profile = profile_of(f"https://{HOST}", lambda text: text.replace("[services.signup]", _trust(authority), 1))
    with RawServer(play) as proxy, through(f"http://127.0.0.1:{proxy.port}"):
        return asked(profile, *ONLY, options=replace(QUICK, timeout=3))[0]


def _trust(authority):
    return f'[http]\nca = "{authority.pem}"\n\n[services.signup]'


def test_the_certificate_behind_a_proxy_is_looked_at(tmp_path):
    authority = Authority(tmp_path)
    run = behind(tunnelling(authority.server(HOST)), authority)
    assert found(run, ERROR) == set()
    assert ("tcp.connects", "proxy.between") in found(run, NOTICE)
    assert ("tls.expiry", "certificate.soon") in found(run, WARNING), "it is the one of the operator, for nine days"


def test_f12_a_certificate_behind_a_proxy_that_nobody_vouches_for(tmp_path):
    run = behind(tunnelling(self_signed(tmp_path)), Authority(tmp_path))
    assert {check for check, _ in found(run, ERROR)} == {"tls.trusted"}


def test_a_description_that_sends_users_to_an_address_within_the_operators_network(tmp_path):
    profile = written(tmp_path / "open.toml", DESCRIBED.replace("https:", "http:") + "\n[http]\nallow_http = true\n")
    operation = profile.services["balance"]
    given = Given(description([operation], "http://10.0.0.5/voip"))
    subject = Subject(profile, lambda wanted: Secret(str(wanted)))
    with ScriptedServer({"*": given}) as proxy, through(proxy.origin):
        run, _ = runner.run(subject, chosen(steps(profile), ("balance.description*",)), QUICK)
    assert found(run, ERROR) == set()
    assert found(run, WARNING) == {("balance.description-address", "description.private")}


@pytest.mark.parametrize("answer", [b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", None])
def test_f16_a_proxy_that_does_not_let_through(tmp_path, answer):
    def refuse(conversation):
        conversation.read_request()
        conversation.send(answer)

    if answer is None:
        with through(f"http://127.0.0.1:{free_port()}"):
            run, _ = asked(profile_of(f"https://{HOST}"), *ONLY)
    else:
        run = behind(refuse, Authority(tmp_path))
    assert {check for check, _ in found(run, ERROR)} == {"tcp.connects"}
    assert all(code.startswith("network.") for _, code in found(run, ERROR))
