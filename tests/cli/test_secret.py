"""What this program itself signs in with: kept by a command, asked for at a terminal, bound to the operator's hosts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.marks import linux_only
from tests.servers.digest import DigestGate
from tests.servers.scripted import Given, ScriptedServer
from tests.servers.uddi import Binding, Business, Registry, Service

linux = linux_only("gnome-keyring is Linux's keyring")
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


EACH = {
    "soap": 'fields = { Number = "{number}", Key = "secret:api", More = "a{secret:tok|upper}b" }',
    "xml-string": """parameters = "xml-string"
string_parameter = "request"
fields = { Number = "{number}", Key = "secret:api", More = "{secret:tok|md5}" }""",
    "form": 'protocol = "form"\nfields = { n = "{number}", k = "secret:api", h = "{secret:tok|sha256}" }',
    "form-get": 'protocol = "form"\nmethod = "GET"\nfields = { k = "{secret:api}", t = "{secret:tok}" }',
    "rest": """protocol = "rest"
headers = { X-Key = "secret:api", Authorization = "Bearer {secret:tok}" }
body = { n = "{number}", k = ["secret:api", { t = "x{secret:tok|base64}" }] }""",
    "text": """protocol = "rest"
body = '{ "n": {number}, "k": "{secret:api}", "t": {secret:tok} }'""",
    "xml": """protocol = "xml"
body = "<a k='{secret:api}'><![CDATA[{secret:tok}]]><n>{number}</n></a>\"""",
}
API, TOK = 'CANARY-&<key>"', "CANARYtok"


class TestInWhatIsSent:
    """A secret in fields, headers, bodies and addresses is one like that of ``auth``."""

    @pytest.fixture
    def server(self):
        with ScriptedServer({"*": ANSWER}) as started:
            yield started

    @pytest.fixture(params=EACH)
    def command(self, request, server, tmp_path):
        return self.asking(tmp_path, server, EACH[request.param])

    @staticmethod
    def asking(tmp_path, server, table, path="/x"):
        file = tmp_path / "acme.toml"
        file.write_text(
            'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n'
            f'[services.balance]\nurl = "{server.origin}{path}"\n{table}\n'
        )
        return ["balance", "--operator", str(file), "--number", "55555555"]

    def test_a_missing_one_is_named_before_anything_is_sent(self, run, command, server):
        done = run(*command, "--no-store", "--json", env={"NEON_ACME_TOK": TOK})
        error = done.json["error"]
        assert (done.status, error["code"]) == (2, "profile.secret")
        assert "NEON_ACME_API" in error["next_step"]
        assert f"secret set --operator {command[2]} api" in error["next_step"], "there are two"
        assert server.requests == []

    def test_f60_it_is_sent_and_never_shown(self, run, command, server):
        done = run(*command, "--no-store", "--verbose", env={"NEON_ACME_API": API, "NEON_ACME_TOK": TOK})
        assert done.status == 0
        (seen,) = server.requests
        whole = f"{seen.path}{seen.headers}{seen.body.decode()}"
        assert "secret:" not in whole
        assert "CANARY" in whole
        assert "CANARY" not in done.out + done.err

    def test_f60_what_is_written_out_is_not_shown_either(self, run, tmp_path):
        table = """protocol = "rest"
headers = { X-Api-Key = "LITERAL-head", Authorization = "Bearer LITERAL-bearer" }
body = '{ "n": "{number}", "token": "LITERAL-body" }'"""
        with ScriptedServer({"*": lambda seen: Given(b"who? " + seen.body + seen.path.encode(), status=500)}) as server:
            command = self.asking(tmp_path, server, table, "/x?token=LITERAL-url")
            shown = [run(*command, "--no-store", "--verbose", *how) for how in ([], ["--json"])]
            (seen, _) = server.requests
        assert all(done.status != 0 for done in shown)
        assert "LITERAL-url" in seen.path
        assert "LITERAL" not in "".join(done.out + done.err for done in shown)

    def test_all_of_them_are_listed(self, run, command):
        listed = run("secret", "list", *command[1:3], "--no-store", "--json").json["secrets"]
        assert [each["name"] for each in listed] == ["api", "tok"]
        assert {tuple(each["used_by"]) for each in listed} == {("balance",)}

    def test_what_cannot_stand_in_a_header_is_the_secrets_fault(self, run, server, tmp_path):
        command = self.asking(tmp_path, server, 'protocol = "rest"\nheaders = { X-Key = "secret:api" }')
        done = run(*command, "--no-store", "--json", env={"NEON_ACME_API": "señha"})
        assert done.json["error"]["code"] == "profile.value"
        assert server.requests == []


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

    def test_f61_one_in_a_field_is_bound_to_the_hosts_too(self, run, tmp_path, keyring_session):
        table = 'fields = { Number = "{number}", Key = "secret:api" }'
        with ScriptedServer({"*": ANSWER}) as first, ScriptedServer({"*": ANSWER}) as other:
            command = TestInWhatIsSent.asking(tmp_path, first, table)
            assert run("secret", "set", *command[1:3], "--password-stdin", input="CANARY-api").status == 0
            assert list(keyring_session.contents().values()) == ["CANARY-api"]
            assert run(*command).status == 0
            assert b"<Key>CANARY-api</Key>" in first.requests[0].body
            TestInWhatIsSent.asking(tmp_path, other, table)
            assert run(*command, "--json").json["error"]["code"] == "keyring.hosts"
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
