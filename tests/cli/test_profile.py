"""``neon-wizard profile``: written, checked, kept, from answers and from a description."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from tests.profile.samples import MINIMAL, PROFILES
from tests.servers.scripted import Given, ScriptedServer

WSDL = Path(__file__).parents[1] / "authoring" / "cadastro.wsdl"
NEW = ["profile", "new", "--name", "ACME", "--url", "https://voip.acme.example"]


class TestNew:
    def test_to_the_standard_output(self, run):
        done = run(*NEW)
        assert (done.status, done.err) == (0, "")
        assert tomllib.loads(done.out)["operator"] == {"id": "acme", "name": "ACME"}

    def test_into_a_file_that_validates(self, run, tmp_path):
        path = tmp_path / "acme.toml"
        done = run(*NEW, "--id", "acme-1", "--output", str(path), "--json")
        assert (done.json["ok"], done.json["profile"]) == (True, {"name": "ACME", "file": str(path)})
        assert done.json["next"].endswith(f"neon-wizard check {path}")
        assert run("profile", "validate", str(path), "--json").json["profiles"][0]["operator"] == "acme-1"

    def test_nothing_is_written_over(self, run, tmp_path):
        path = tmp_path / "acme.toml"
        path.write_text("mine")
        done = run(*NEW, "--output", str(path), "--json")
        assert (done.status, done.json["error"]["code"]) == (2, "profile.exists")
        assert path.read_text() == "mine"

    def test_what_is_missing_is_named(self, run):
        done = run("profile", "new", "--json")
        assert (done.status, done.json["error"]["code"]) == (2, "usage.arguments")
        assert "--name" in done.json["error"]["message"]

    def test_answers_that_make_no_profile(self, run):
        done = run(*NEW, "--country", "Brazil", "--protocol", "telex")
        assert done.status == 2
        assert "operator.country" in done.err
        assert "services.signup.protocol" in done.err


class TestFromWsdl:
    def test_everything_that_was_found(self, run, tmp_path):
        path = tmp_path / "norte.toml"
        done = run("profile", "from-wsdl", str(WSDL), "--output", str(path), "--json")
        assert (done.status, done.err) == (0, "")
        profile = done.json["profile"]
        assert (profile["id"], profile["name"], profile["file"]) == ("norte-telecom", "Norte Telecom", str(path))
        assert profile["services"]["balance"]["operation"] == "ConsultarSaldo"
        assert "RecarregarSaldo" in profile["operations"]
        assert run("profile", "validate", str(path)).status == 0

    def test_what_is_left_to_decide_is_said(self, run, tmp_path):
        done = run("profile", "from-wsdl", str(WSDL), "--output", str(tmp_path / "norte.toml"))
        assert done.status == 0
        assert "Canal" in done.err

    def test_nothing_that_fits(self, run, tmp_path):
        path = tmp_path / "x.wsdl"
        text = WSDL.read_text(encoding="utf-8")
        for word in ("RecarregarSaldo", "CadastrarUsuario", "ObterConfiguracao", "ConsultarSaldo", "Saldo", "Senha"):
            text = text.replace(word, f"Op{len(word)}")
        path.write_text(text, encoding="utf-8")
        done = run("profile", "from-wsdl", str(path), "--json")
        assert (done.status, done.json["error"]["code"]) == (2, "profile.no_operation")
        assert "Op16" in done.json["error"]["next_step"]


class TestValidate:
    def test_every_problem_of_every_file(self, run, tmp_path):
        bad = tmp_path / "bad.toml"
        bad.write_text(MINIMAL.replace('id = "acme"', 'id = "ACME"\nnmae = 1'))
        done = run("profile", "validate", str(PROFILES / "norte.toml"), str(bad), "--json")
        assert (done.status, done.err) == (2, "")
        assert done.json["ok"] is False
        good, broken = done.json["profiles"]
        assert (good["valid"], good["operator"]) == (True, "norte-voip")
        assert [(each["severity"], each["code"]) for each in good["problems"]] == [("notice", "profile.shared_secret")]
        assert [problem["line"] for problem in broken["problems"]] == [3, 4]

    def test_as_text(self, run, tmp_path):
        bad = tmp_path / "bad.toml"
        bad.write_text(MINIMAL + "[blance]\n")
        done = run("profile", "validate", str(bad))
        assert done.status == 2
        assert "line 7: there is no key “blance”" in done.out
        assert "“balance”" in done.out

    def test_a_warning_is_no_failure(self, run, tmp_path):
        path = tmp_path / "acme.toml"
        path.write_text(MINIMAL + '[http]\nauth = { scheme = "bearer", password = "CANARY" }\n')
        done = run("profile", "validate", str(path))
        assert done.status == 0
        assert "Warning" in done.out
        assert "CANARY" not in done.out

    def test_a_file_that_is_not_there(self, run, tmp_path):
        assert run("profile", "validate", str(tmp_path / "none.toml"), "--json").json["ok"] is False


class TestAdd:
    def test_its_hosts_are_agreed_on_first(self, run, tmp_path):
        path = tmp_path / "mine.toml"
        path.write_text(MINIMAL)
        done = run("profile", "add", str(path))
        assert done.status == 2
        assert "signup  voip.acme.example" in done.err
        done = run("profile", "add", str(path), "--trust-hosts", "--json")
        assert done.status == 0
        assert done.json["profile"]["services"] == [
            {"service": "signup", "host": "voip.acme.example", "protected": True}
        ]
        assert (
            run("balance", "--operator", "acme", "--number", "1", "--json").json["error"]["code"] == "profile.service"
        )

    def test_from_an_address(self, run):
        with ScriptedServer({"/": Given(MINIMAL.encode())}) as server:
            done = run("profile", "add", server.url("/"), "--trust-hosts", "--json")
        assert done.json["profile"]["id"] == "acme"

    def test_f62_not_when_it_names_files(self, run):
        with ScriptedServer({"/": Given((PROFILES / "acme.toml").read_bytes())}) as server:
            done = run("profile", "add", server.url("/"), "--trust-hosts", "--json")
        assert (done.status, done.json["error"]["code"]) == (2, "profile.local_file")


class TestFromAnAddress:
    def test_a_command_asks_before_it_fetches_a_profile(self, run):
        with ScriptedServer({"/": Given(MINIMAL.encode())}) as server:
            balance = ["balance", "--operator", server.url("/"), "--number", "1", "--json"]
            assert run(*balance).json["error"]["code"] == "profile.address"
            assert server.requests == []
            assert run(*balance, "--trust-hosts").json["error"]["code"] == "profile.service"
            assert len(server.requests) == 1

    def test_f62_it_names_no_file_of_this_computer(self, run):
        with ScriptedServer({"/": Given((PROFILES / "acme.toml").read_bytes())}) as server:
            done = run("balance", "--operator", server.url("/"), "--number", "1", "--json", "--trust-hosts")
        assert done.json["error"]["code"] == "profile.local_file"


def test_the_schema_for_editors(run, tmp_path):
    path = tmp_path / "schema.json"
    assert run("profile", "schema", "--output", str(path)).status == 0
    assert json.loads(path.read_text(encoding="utf-8")) == json.loads(run("profile", "schema").out)


@pytest.mark.parametrize("argv", [["profile"], ["profile", "validate"], ["profile", "from-wsdl"]])
def test_what_must_be_named(run, argv):
    assert run(*argv).status == 2
