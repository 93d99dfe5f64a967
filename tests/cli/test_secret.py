"""What this program itself signs in with: kept by a command, asked for at a terminal, bound to the operator's hosts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.servers.digest import DigestGate
from tests.servers.scripted import Given, ScriptedServer
from tests.servers.uddi import Binding, Business, Registry, Service

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="gnome-keyring is Linux's keyring")
ANSWER = Given((Path(__file__).parent.parent / "data" / "wire" / "getbalance-response.xml").read_bytes())
AUTH = '[http]\nauth = { scheme = "digest", username = "neon", password = "secret:http" }'
CANARY = "CANARY-access-1"


@pytest.fixture
def gate():
    return DigestGate("neon", CANARY, ANSWER, ["SHA-256"])


@pytest.fixture
def server(gate):
    with ScriptedServer({"*": gate}) as started:
        yield started


@pytest.fixture
def balance(server, profile):
    return ["balance", "--operator", profile(server.origin, AUTH), "--number", "55555555"]


def test_a_missing_one_is_named_with_its_variable_and_its_command(run, balance, server):
    done = run(*balance, "--no-store", "--json")
    error = done.json["error"]
    assert (done.status, error["code"]) == (2, "profile.secret")
    assert "NEON_ACME_HTTP" in error["next_step"]
    assert f"neon-wizard secret set --operator {balance[2]}" in error["next_step"]
    assert server.requests == []


def test_f14_a_wrong_one_is_said_and_not_tried_again(run, balance, server):
    done = run(*balance, "--no-store", "--json", env={"NEON_ACME_HTTP": "wrong"})
    error = done.json["error"]
    assert (done.status, error["code"]) == (1, "operator.unauthorized")
    assert "neon-wizard secret set" in error["next_step"]
    assert len(server.requests) == 2


@linux
class TestKept:
    @pytest.fixture
    def run(self, run, keyring_session):
        return lambda *argv, **how: run(*argv, base=keyring_session.env, **how)

    def test_set_used_listed_forgotten(self, run, balance, gate, keyring_session):
        operator = balance[1:3]
        listed = run("secret", "list", *operator, "--json").json["secrets"]
        used_by = ["signup", "provisioning", "balance"]
        assert listed == [{"name": "http", "used_by": used_by, "known": False, "variable": "NEON_ACME_HTTP"}]
        kept = run("secret", "set", *operator, "--password-stdin", "--json", input=f"{CANARY}\n")
        assert (kept.status, kept.json) == (0, {"ok": True, "kept": "http"})
        assert list(keyring_session.contents().values()) == [CANARY]
        assert run(*balance, "--json").json["balance"]["amount"] == "20.15"
        assert len(gate.passed) == 1
        assert "known" in run("secret", "list", *operator).out
        assert run("secret", "forget", *operator, "http", "--json").json == {"ok": True, "forgotten": "http"}
        assert keyring_session.contents() == {}
        assert run("secret", "forget", *operator, "--json").json == {"ok": True, "forgotten": None}
        assert run(*balance).status == 2

    def test_f61_a_profile_with_other_hosts_gets_none(self, run, balance, profile, keyring_session):
        assert run("secret", "set", *balance[1:3], env={"NEON_ACME_HTTP": CANARY}).status == 0
        with ScriptedServer({"*": ANSWER}) as other:
            profile(other.origin, AUTH)
            assert run(*balance, "--json").json["error"]["code"] == "keyring.hosts"
            assert run("secret", "set", *balance[1:3], "--password-stdin", input="other").status == 5
            assert other.requests == []

    def test_f60_it_is_never_printed(self, run, balance):
        done = [
            run("secret", "set", *balance[1:3], "--password-stdin", "--verbose", input=CANARY),
            run("secret", "list", *balance[1:3], "--verbose"),
            run(*balance, "--verbose"),
        ]
        assert all(one.status == 0 for one in done)
        assert CANARY not in "".join(one.out + one.err for one in done)

    @pytest.mark.parametrize("name", ["other", "HTTP"])
    def test_a_name_that_the_profile_does_not_know(self, run, balance, name):
        done = run("secret", "set", *balance[1:3], name, "--password-stdin", input=CANARY)
        assert done.status == 2
        assert "http" in done.err

    def test_none_was_given(self, run, balance):
        assert run("secret", "set", *balance[1:3], password="").status == 2


def test_f61_what_a_registry_names_is_trusted_only_with_a_word(run, tmp_path):
    registry = Registry(3)
    with ScriptedServer({"/inquiry": registry, "*": ANSWER}) as server:
        binding = Binding("uddi:b", server.url("/GetBalance"), "endPoint")
        registry.businesses = [Business("uddi:k", ("ACME",), (Service("uddi:s", ("Balance",), (binding,)),))]
        file = tmp_path / "found.toml"
        uddi = f'uddi = {{ inquiry = "{server.url("/inquiry")}", version = 3, service = "Balance" }}'
        file.write_text(f'format = 1\n[operator]\nid = "found"\nname = "Found"\n[services.balance]\n{uddi}\n')
        command = ["balance", "--operator", str(file), "--number", "55", "--no-store", "--json"]
        refused = run(*command)
        assert (refused.status, refused.json["error"]["code"]) == (5, "keyring.hosts")
        assert server.host in refused.json["error"]["message"]
        assert "--trust-hosts" in refused.json["error"]["next_step"]
        assert {seen.path for seen in server.requests} == {"/inquiry"}
        assert run(*command, "--trust-hosts").json["balance"]["amount"] == "20.15"
