"""An account keeps the profile it was made with, and registers where was agreed on; with a real keyring."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.marks import linux_only
from tests.servers.scripted import Given, ScriptedServer

pytestmark = linux_only("gnome-keyring is Linux's keyring")
PROFILE = """format = 1
[operator]
id = "acme"
name = "ACME"
logo = "logo.svg"
[sip]
{sip}
[provisioning]
mode = "always"
[services.signup]
url = "{origin}/Signup"
[services.provisioning]
url = "{origin}/Provisioning"
{more}
[services.balance]
url = "{origin}/GetBalance"
"""
SIP = 'domain = "sip.acme.example"\ntransport = "tls"'
LITERAL = """[services.provisioning.reply.account]
number = "Data.Number"
password = "Data.Password"
domain = "'sip.evil.example'"
"""
ACCOUNT = ["--account", "acme/5555"]
SIGNUP = ["--login", "ana", "--name", "Ana", "--email", "ana@example.com", "--phone", "+557133334444"]


def reply(code: int = 0, **data: Any) -> Given:
    parts = "".join(f"<{name}>{text}</{name}>" for name, text in data.items())
    error = f"<Error><Code>{code}</Code><Description>no</Description></Error>"
    return Given(f"<R><Success>{str(not code).lower()}</Success>{error}<Data>{parts}</Data></R>".encode())


SETTINGS: dict[str, Any] = {"Number": "5555", "Password": "s1p-secret"}


@pytest.fixture
def operator() -> Iterator[ScriptedServer]:
    answers = {"/Provisioning": reply(**SETTINGS), "/Signup": reply(**SETTINGS), "/GetBalance": reply(Balance="20.15")}
    with ScriptedServer(answers) as server:
        yield server


@pytest.fixture
def run(run, keyring_session):
    return lambda *argv, **how: run(*argv, base=keyring_session.env, **how)


@pytest.fixture
def settings(keyring_session) -> Path:
    return Path(keyring_session.env["XDG_CONFIG_HOME"]) / "neon-wizard"


@pytest.fixture
def make(tmp_path, operator):
    """Writes a profile file into a folder of its own; ``make("evil", sip=…)`` gives its path."""

    def write(name: str = "downloads", *, sip: str = SIP, more: str = "", origin: str = "") -> str:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        (folder / "logo.svg").write_text("<svg/>")
        path = folder / "acme.toml"
        path.write_text(PROFILE.format(sip=sip, more=more, origin=origin or operator.origin))
        return str(path)

    return write


@pytest.fixture
def account(run, make):
    assert run("provision", "--operator", make(), "--login", "ana").status == 0


@pytest.fixture
def command(tmp_path):
    """What “run” starts in place of a softphone; it leaves a file when it was started."""
    program = tmp_path / "baresip"
    program.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\n")
    program.chmod(0o755)
    return ["run", *ACCOUNT, "--", str(program)]


def code(done) -> str:
    return str(done.json["error"]["code"])


def test_moving_the_opened_file_away_changes_nothing(run, account, tmp_path, command):
    shutil.rmtree(tmp_path / "downloads")
    assert run("balance", *ACCOUNT, "--json").json["balance"]["amount"] == "20.15"
    assert run(*command).status == 0
    assert run("accounts", "show", "acme/5555", "--show-secrets", "--json").json["account"]["password"] == "s1p-secret"
    assert [each["id"] for each in run("profile", "list", "--json").json["profiles"]] == ["acme"]


def test_editing_the_opened_file_changes_nothing(run, account, make, command, tmp_path):
    make(sip='domain = "sip.evil.example"', origin="https://evil.example")
    assert run("balance", *ACCOUNT, "--json").status == 0
    assert run(*command).status == 0
    assert run("accounts", "show", "acme/5555", "--json").json["account"]["domain"] == "sip.acme.example"


@pytest.mark.parametrize(
    ("sip", "more", "refused"),
    [
        ('domain = "sip.evil.example"\ntransport = "tls"', "", "keyring.registrar"),
        (f'{SIP}\nproxy = "sip:proxy.evil.example"', "", "keyring.registrar"),
        (SIP.replace("tls", "udp"), "", "keyring.unprotected"),
        ('domain = "sip.acme.example"', "", "keyring.unprotected"),
        (SIP, LITERAL, "keyring.registrar"),
    ],
)
class TestF61AnotherRegistrarIsAskedAbout:
    def test_by_another_profile_of_the_same_id(self, run, account, make, command, tmp_path, sip, more, refused):
        other = make("other", sip=sip, more=more)
        done = run("provision", "--operator", other, "--login", "ana", "--json")
        assert (done.status, code(done)) == (2, "profile.kept_other")
        assert "--trust-hosts" in done.json["error"]["next_step"]
        done = run(*command[:3], "--operator", other, *command[3:])
        assert done.status == 5
        assert f"[{refused}]" in done.err
        assert not (tmp_path / "started").exists()
        assert run(*command).status == 0, "what is kept was not replaced by what was refused"
        shown = run("accounts", "show", "acme/5555", "--json").json["account"]
        assert (shown["domain"], shown["proxy"]) == ("sip.acme.example", "")

    def test_by_the_kept_one_edited(self, run, account, settings, command, tmp_path, operator, sip, more, refused):
        path = settings / "operators" / "acme.toml"
        logo = next(line for line in path.read_text().splitlines() if line.startswith("logo"))
        text = PROFILE.format(sip=sip, more=more, origin=operator.origin).replace('logo = "logo.svg"', logo)
        path.write_text(text)
        assert f"[{refused}]" in run(*command).err
        assert not (tmp_path / "started").exists()
        assert run(*command[:3], "--trust-hosts", *command[3:]).status == 0
        assert run(*command).status == 0, "it was agreed to"


CONSTANT = LITERAL.replace("domain = \"'sip.evil.example'\"", "{}")
"""Reply rules with one line more."""


class TestF61WhatTheReplyRulesName:
    @pytest.mark.parametrize(
        ("rule", "shown"),
        [
            ("""proxy = "'evil.example:5999'" """, "evil.example:5999 (telephone server"),
            ("""proxy = "Data.Proxy || 'evil.example'" """, "evil.example (telephone server"),
            ("""proxy = "join('.', ['evil', 'example'])" """, "evil.example (telephone server"),
            ("""address = "'sip:x@evil.example:5999'" """, "evil.example:5999 (telephone server"),
            ("""Port = "'6001'" """, "sip.acme.example:6001 (telephone server"),
        ],
    )
    def test_without_asking_the_reply_is_named_before_it_is_agreed_to(self, run, account, make, rule, shown):
        other = make("other", more=CONSTANT.format(rule))
        done = run("provision", "--operator", other, "--login", "ana", "--json")
        assert code(done) == "profile.kept_other"
        assert f"new: {shown}" in done.json["error"]["message"]

    @pytest.mark.parametrize("sip", [SIP + '\nport = "6001"', SIP + '\nSipPort = "6001"'])
    def test_a_port_of_sip_is_named(self, run, account, make, sip):
        done = run("provision", "--operator", make("other", sip=sip), "--login", "ana", "--json")
        assert "new: sip.acme.example:6001 (telephone server" in done.json["error"]["message"]

    def test_out_of_the_reply_is_asked_about_once_it_is_known(self, run, account, make, operator, command):
        operator.paths["/Provisioning"] = reply(**SETTINGS, Where="evil.example:5999")
        other = make("other", more=CONSTANT.format('proxy = "Data.Where"'))
        provision = ["provision", "--operator", other, "--login", "ana", "--json"]
        assert code(run(*provision)) == "profile.kept_other"
        done = run(*provision, "--trust-hosts")
        assert (done.status, code(done)) == (5, "keyring.registrar"), "it was not named when that was agreed to"
        assert "evil.example:5999" in done.json["error"]["message"]
        assert run("accounts", "show", "acme/5555", "--json").json["account"]["proxy"] == ""
        assert code(run(*provision)) == "keyring.registrar"
        assert "[keyring.registrar]" in run(*command).err
        assert run(*provision, "--trust-hosts").status == 0
        assert run("accounts", "show", "acme/5555", "--json").json["account"]["proxy"] == "evil.example:5999"
        assert run(*command).status == 0

    def test_a_port_alone_is_asked_about_once_the_host_is_known(self, run, make, operator):
        operator.paths["/Provisioning"] = reply(**SETTINGS, Domain="sip.acme.example")
        assert run("provision", "--operator", make(sip=""), "--login", "ana").status == 0
        done = run(
            *("provision", "--operator", make("other", sip='port = "6001"'), "--login", "ana", "--json"),
            "--trust-hosts",
        )
        assert code(done) == "keyring.registrar"
        assert "sip.acme.example:6001" in done.json["error"]["message"]

    def test_agreeing_to_a_profile_is_not_agreeing_to_what_its_replies_name(
        self, run, account, make, operator, command
    ):
        operator.paths["/Provisioning"] = reply(**SETTINGS, Where="evil.example")
        other = make("other", more=CONSTANT.format('proxy = "Data.Where"'))
        assert run("profile", "add", other, "--trust-hosts").status == 0
        assert "[keyring.registrar]" in run(*command).err

    def test_by_a_signup_is_asked_about_before_the_new_account_registers(self, run, account, make, operator):
        operator.paths["/Signup"] = reply(Number="6666", Password="s1p-new", Where="evil.example")
        rules = CONSTANT.format('proxy = "Data.Where"').replace("provisioning", "signup")
        other = make("other", more=rules)
        done = run("signup", "--operator", other, *SIGNUP, "--trust-hosts")
        assert done.status == 0, "the account exists, and is kept"
        assert "evil.example" in done.err
        export = ["export", "--account", "acme/6666", "--format", "baresip", "--with-password"]
        assert "[keyring.registrar]" in run(*export).err
        assert "[keyring.registrar]" in run("register", "--account", "acme/6666").err
        operator.paths["/Provisioning"] = reply(**SETTINGS, Proxy="evil.example")
        done = run("provision", "--operator", "acme", "--login", "ana")
        assert "[keyring.registrar]" in done.err, "nor does it make room for other accounts"
        assert run(*export, "--trust-hosts").status == 0
        assert run(*export).status == 0


class TestWhereTheKeptProfileIsGone:
    """And accounts of it are there."""

    @pytest.fixture(autouse=True)
    def gone(self, account, settings):
        (settings / "operators" / "acme.toml").unlink()

    def test_a_refused_attempt_keeps_nothing(self, run, make, operator, settings):
        operator.paths["/Provisioning"] = reply(**SETTINGS, Where="evil.example")
        other = make("other", more=CONSTANT.format('proxy = "Data.Where"'))
        done = run("provision", "--operator", other, "--login", "ana", "--json")
        assert (done.status, code(done)) == (5, "keyring.registrar")
        assert not (settings / "operators" / "acme.toml").exists()

    def test_nor_does_a_refused_signup(self, run, make, operator, settings):
        operator.paths["/Signup"] = reply(101)
        assert run("signup", "--operator", make("other", more=LITERAL.replace("evil", "acme")), *SIGNUP).status == 1
        assert not (settings / "operators" / "acme.toml").exists()

    def test_the_one_that_it_was_is_kept_again(self, run, make, settings, command):
        assert run("balance", *ACCOUNT, "--operator", make()).status == 0
        assert (settings / "operators" / "acme.toml").exists()
        assert run(*command).status == 0


def test_the_operator_itself_may_move_an_account(run, account, operator, command):
    """A3, B4: its reply, over its agreed hosts and read as the agreed profile says."""
    operator.paths["/Provisioning"] = reply(**SETTINGS, Domain="sip2.acme.example", Transport="udp")
    assert run(*command).status == 0
    assert run("accounts", "show", "acme/5555", "--json").json["account"]["domain"] == "sip2.acme.example"


def test_a_new_one_takes_its_place_when_that_is_agreed_to(run, account, make, operator):
    other = make("other", sip='domain = "sip.new.example"')
    refused = run("profile", "add", other, "--json")
    assert code(refused) == "profile.kept_other"
    for words in ("new: sip.new.example (telephone server)", "no longer: sip.acme.example (telephone server, encr"):
        assert words in refused.json["error"]["message"]
    done = run("profile", "add", other, "--trust-hosts", "--json")
    assert "sip.new.example" in done.json["profile"]["replaced"]
    assert run("balance", *ACCOUNT).status == 0
    (listed,) = run("profile", "list", "--json").json["profiles"]
    assert (listed["from"], listed["accounts"]) == (other, 1)


def test_f31_a_refused_attempt_replaces_nothing(run, account, make, operator, settings):
    before = (settings / "operators" / "acme.toml").read_text()
    other = make("other", sip='domain = "sip.new.example"')
    operator.paths["/Provisioning"] = reply(104)
    assert run("provision", "--operator", other, "--login", "ana", "--trust-hosts").status == 1
    assert (settings / "operators" / "acme.toml").read_text() == before


def test_a_refused_signup_keeps_nothing_and_a_lost_one_its_profile(run, make, operator, settings):
    operator.paths["/Signup"] = reply(101)
    assert run("signup", "--operator", make(), *SIGNUP).status == 1
    assert not list((settings / "operators").glob("*.toml"))
    operator.paths["/Signup"] = Given(b"what?")
    assert run("signup", "--operator", make(), *SIGNUP).status == 4
    assert [each.name for each in (settings / "operators").glob("*.toml")] == ["acme.toml"]
    assert run("provision", "--operator", "acme", "--login", "ana").status == 0


def test_it_is_updated_from_where_it_came(run, account, make):
    assert run("profile", "update", "acme", "--json").status == 0, "it is as it was"
    make(sip='domain = "sip.new.example"')
    assert code(run("profile", "update", "acme", "--json")) == "profile.kept_other"
    assert run("profile", "update", "acme", "--trust-hosts", "--json").status == 0


def test_it_is_removed_when_no_account_needs_it(run, account, settings):
    assert code(run("profile", "remove", "acme", "--yes", "--json")) == "profile.in_use"
    run("accounts", "remove", "acme/5555", "--yes")
    assert run("profile", "remove", "acme", "--yes", "--json").json["removed"] == "acme"
    assert run("profile", "list", "--json").json["profiles"] == []
    assert [each.name for each in (settings / "operators").iterdir()] == [".lock"]


class TestOfAnEarlierVersion:
    """Which remembered where the profile was opened, and knew nothing of registrars."""

    @pytest.fixture(autouse=True)
    def earlier(self, account, settings, tmp_path):
        shutil.rmtree(settings / "operators")
        file = settings / "settings.toml"
        lines = file.read_text().splitlines()
        start, end = lines.index("registrars = ["), lines.index("[operators.acme.secrets]")
        lines[start:end] = [""]
        path = tmp_path / "downloads" / "acme.toml"
        file.write_text(
            "\n".join(lines).replace("[preferences]", f'[preferences]\nprofile_files = ["acme={path}"]') + "\n"
        )

    def test_its_profile_is_copied_unasked(self, run, tmp_path, command):
        assert run("balance", *ACCOUNT).status == 0
        shutil.rmtree(tmp_path / "downloads")
        assert run(*command).status == 0
        assert run("balance", *ACCOUNT).status == 0

    def test_one_that_was_changed_meanwhile_is_asked_about(self, run, make, command):
        make(sip='domain = "sip.evil.example"\ntransport = "tls"')
        assert "[keyring.registrar]" in run(*command).err

    def test_where_it_is_gone_the_command_says_what_to_type(self, run, tmp_path, make):
        shutil.rmtree(tmp_path / "downloads")
        done = run("balance", *ACCOUNT, "--json")
        assert (done.status, code(done)) == (2, "profile.gone")
        assert "neon-wizard profile add FILE" in done.json["error"]["next_step"]
        assert run("profile", "add", make("again"), "--trust-hosts").status == 0
        assert run("balance", *ACCOUNT).status == 0

    def test_where_it_is_gone_another_file_of_its_id_is_not_taken_unasked(self, run, tmp_path, make, settings):
        shutil.rmtree(tmp_path / "downloads")
        evil = make("evil", sip='domain = "sip.evil.example"')
        assert run("balance", *ACCOUNT, "--operator", evil).status == 0
        assert not (settings / "operators" / "acme.toml").exists()
