"""``neon-wizard register`` at a real registrar."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.sip_accounts import Operator, keep
from tests.marks import posix_only
from tests.servers.registrar import free_port


@pytest.fixture
def register(run, registrar):
    """Registers alice; `more` options, another `password`."""

    def call(*more, number="alice", domain="", password="alice-secret"):
        return run("register", "--number", number, "--domain", domain or registrar.domain, *more, password=password)

    return call


def test_an_account_registers(register, registrar):
    done = register("--json")
    assert done.status == 0, done.out + done.err
    found = done.json["registration"]
    assert (found["aor"], found["transport"], found["address"]) == ("sip:alice@127.0.0.1", "udp", registrar.domain)
    assert (found["authenticated"], found["server"]) == (True, "kamailio-test")
    assert [step["step"] for step in found["steps"]] == ["resolve", "connect", "send", "reply", "send", "reply"]
    assert "sip:alice@127.0.0.1" in register().out


def test_over_tls_with_an_authority_of_its_own(register, registrar):
    secured = f"localhost:{registrar.tls_port}"
    done = register("--transport", "tls", "--ca", str(registrar.ca), "--json", domain=secured)
    assert (done.status, done.json["registration"]["transport"]) == (0, "tls")
    refused = register("--transport", "tls", "--json", domain=secured)
    assert (refused.status, refused.json["error"]["code"]) == (3, "tls.unknown_ca")


def test_another_authentication_name_and_a_proxy(register, registrar):
    registrar.add("trunk9", "trunk-secret", number="5550109")
    options = ["--auth-name", "trunk9", "--proxy", registrar.domain, "--json"]
    done = register(*options, number="5550109", domain="127.0.0.1", password="trunk-secret")
    assert (done.status, done.json["registration"]["address"]) == (0, registrar.domain)


@pytest.mark.parametrize(
    ("number", "status", "code", "field"),
    [
        ("nobody", 1, "sip.credentials", "password"),
        ("code-403", 1, "sip.forbidden", None),
        ("code-404", 1, "sip.unknown", "number"),
        ("code-503", 1, "sip.busy", None),
    ],
)
def test_the_registrars_refusal(register, number, status, code, field):
    done = register("--json", number=number)
    assert (done.status, done.json["error"]["code"], done.json["error"]["field"]) == (status, code, field)


def test_f60_verbose_shows_the_exchange_without_the_password(register):
    done = register("--verbose", password="c4n4ry-pw")
    assert done.status == 1
    assert "REGISTER sip:" in done.err
    assert "c4n4ry-pw" not in done.out + done.err


def test_the_network(register):
    done = register("--json", domain=f"127.0.0.1:{free_port()}")
    assert (done.status, done.json["error"]["code"]) == (3, "sip.closed")
    silent = register("--timeout", "0.5", "--json", number="drop-me")
    assert (silent.status, silent.json["error"]["code"]) == (3, "sip.silent")


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["--number", "1"],
        ["--number", "1", "--domain", "a b"],
        ["--number", "1", "--domain", "example.com", "--transport", "sctp"],
        ["--number", "1", "--domain", "127.0.0.1", "--timeout", "0"],
        ["--number", "1", "--account", "acme/1"],
        ["--account", "acme/1"],
    ],
)
def test_what_is_missing_or_wrong(run, argv):
    assert run("register", *argv, "--json").status == 2


def test_without_a_password(run):
    done = run("register", "--number", "1", "--domain", "127.0.0.1", "--json", password="")
    assert (done.status, done.json["error"]["code"]) == (2, "usage.password")


def test_an_account_of_this_computer(run, registrar, profile, keyring_session):
    def with_keyring(*argv, **how):
        return run(*argv, base=keyring_session.env, **how)

    with Operator(registrar, "5550120", "sip-secret-120") as operator:
        account = keep(with_keyring, profile(operator.origin))
        done = with_keyring("register", "--account", account, "--json", password="")
    assert (done.status, done.json["registration"]["aor"]) == (0, "sip:5550120@127.0.0.1")


def test_an_account_trusts_what_its_operators_profile_trusts(run, registrar, profile, keyring_session):
    def with_keyring(*argv, **how):
        return run(*argv, base=keyring_session.env, **how)

    with Operator(registrar, "5550121", "sip-secret-121", "tls") as operator:
        operator.domain = f"localhost:{registrar.tls_port}"
        account = keep(with_keyring, profile(operator.origin, f'[http]\nca = "{registrar.ca}"\n'))
        done = with_keyring("register", "--account", account, "--json", password="")
    assert (done.status, done.json["registration"]["transport"]) == (0, "tls")


@pytest.mark.parametrize("transport", ["auto", "0", "UDP+TCP", "SIP/TLS", "DNSnaptr", ""])
def test_what_was_set_up_with_an_unknown_transport_registers(run, registrar, profile, keyring_session, transport):
    def with_keyring(*argv, **how):
        return run(*argv, base=keyring_session.env, **how)

    with Operator(registrar, "5550122", "sip-secret-122", transport) as operator:
        account = keep(with_keyring, profile(operator.origin))
        done = with_keyring("register", "--account", account, "--json", password="")
        assert (done.status, done.json["registration"]["transport"]) == (0, "udp")
        assert with_keyring("export", "--account", account, "--format", "baresip").status == 0


def test_an_account_of_an_earlier_version_registers_with_the_profiles_transport(
    run, registrar, profile, keyring_session
):
    def with_keyring(*argv, **how):
        return run(*argv, base=keyring_session.env, **how)

    with Operator(registrar, "5550123", "sip-secret-123", "udp") as operator:
        path = profile(operator.origin, '[sip]\ntransport = "tcp"\n')
        account = keep(with_keyring, path)
        settings = next(Path(keyring_session.env["HOME"]).rglob("settings.toml"))
        text = settings.read_text()
        text = text.replace('number = "5550123"', f'number = "5550123@{operator.domain}"')
        settings.write_text(text.replace('transport = "udp"', 'transport = "auto"'))
        done = with_keyring("register", "--account", account, "--json", password="")
        found = done.json["registration"]
        assert (found["aor"], found["transport"]) == ("sip:5550123@127.0.0.1", "tcp")
        shown = with_keyring("export", "--account", account, "--format", "baresip").out
        assert "<sip:5550123@127.0.0.1:" in shown
        assert ";transport=tcp>" in shown
        keep(with_keyring, path)
        assert len(with_keyring("accounts", "list", "--json").json["accounts"]) == 1


def test_a_number_may_be_a_whole_address(run, registrar):
    argv = ("register", "--number", f"<sip:alice@{registrar.domain};transport=tcp>", "--json")
    done = run(*argv, password="alice-secret")
    assert (done.status, done.json["registration"]["transport"]) == (0, "tcp")
    done = run(*argv, "--domain", "elsewhere.example", password="alice-secret")
    assert (done.status, done.json["error"]["code"]) == (2, "input.contradiction")
    assert "elsewhere.example" in done.json["error"]["message"]
    assert "127.0.0.1" in done.json["error"]["message"]


@posix_only("named pipes")
@pytest.mark.parametrize("domain", ["127.0.0.1:9", "no-such-host.invalid"])
def test_a_named_pipe_for_certificates_is_said_before_anything_is_asked(run, tmp_path, domain):
    os.mkfifo(tmp_path / "ca.pem")
    words = ["--number", "5", "--domain", domain, "--transport", "tls", "--ca", str(tmp_path / "ca.pem")]
    done = run("register", *words, "--json")
    assert (done.status, done.json["error"]["code"]) == (2, "sip.ca")
