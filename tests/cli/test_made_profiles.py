"""``neon-wizard profile from-…`` as commands: what is asked, what is said, and what never appears."""

from __future__ import annotations

from pathlib import Path

from tests.authoring.test_from_wsdl import CADASTRO
from tests.servers.scripted import Given, ScriptedServer

LINE = "curl -u neon:s3cret https://voip.acme.example/balance?number=5"


def test_a_line_from_the_standard_input_is_written_and_its_secret_is_said_to_be_left_out(run, tmp_path: Path):
    path = tmp_path / "acme.toml"
    done = run("profile", "from-curl", "--output", str(path), input=LINE)
    assert (done.status, "s3cret" in done.out + done.err + path.read_text("utf-8")) == (0, False)
    assert f"neon-wizard profile validate {path}" in done.out
    assert f"neon-wizard secret set --operator {path} http" in done.err


def test_a_wsdl_behind_a_password(run, tmp_path: Path):
    def guarded(seen):
        known = seen.header("Authorization") == "Basic bmVvbjpzM2NyZXQ="
        return Given(CADASTRO.read_bytes()) if known else Given(b"who?", status=401)

    with ScriptedServer({"/": guarded}) as server:
        refused = run("profile", "from-wsdl", server.url("/"), "--json")
        done = run("profile", "from-wsdl", server.url("/"), "--user", "neon", "--json", password="s3cret")
    assert "--user NAME" in refused.json["error"]["message"]
    assert (done.json["profile"]["secrets"], "s3cret" in done.out) == (["http"], False)


def test_the_author_says_which_operation_it_is(run):
    done = run("profile", "from-wsdl", str(CADASTRO), "--balance", "RecarregarSaldo", "--json")
    assert done.json["profile"]["services"]["balance"]["operation"] == "RecarregarSaldo"
