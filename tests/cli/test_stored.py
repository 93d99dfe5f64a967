"""Commands that keep accounts: with a real keyring, without one, on a disk that cannot be written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import PASSWORD, SIGNUP
from tests.marks import linux_only
from tests.servers.raw import RawServer
from tests.servers.scripted import ScriptedServer

QUICK = ("--interval", "0", "--calls", "1")
ALONE = 'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n[services.signup]\nurl = "{origin}/Signup"\n'
linux = linux_only("gnome-keyring is Linux's keyring")


@pytest.fixture
def run(run, keyring_session):
    """The command with a real, empty keyring."""
    return lambda *argv, base=None, **how: run(*argv, base=base or keyring_session.env, **how)


@linux
class TestAnAccountsLife:
    def test_created_listed_shown_read_removed(self, run, operator, keyring_session):
        done = run("signup", "--operator", operator, *SIGNUP, "--json")
        assert done.status == 0, done.out + done.err
        account = done.json["account"]
        assert len(keyring_session.contents()) == 1

        listed = run("accounts", "list", "--json").json
        assert [one["id"] for one in listed["accounts"]] == [account["id"]]
        assert account["id"] in run("accounts", "list").out

        shown = run("accounts", "show", account["id"], "--json").json["account"]
        assert {**shown, "settings": {}} == {**account, "settings": {}}
        assert account["number"] in run("accounts", "show", account["id"]).out

        # The profile file is found again by itself.
        read = run("balance", "--account", account["id"], "--json")
        assert (read.status, read.json["balance"]["amount"]) == (0, "20.15")

        removed = run("accounts", "remove", account["id"], "--yes", "--json")
        assert (removed.status, removed.json) == (0, {"ok": True, "removed": account["id"]})
        assert keyring_session.contents() == {}
        assert run("accounts", "list", "--json").json["accounts"] == []

    def test_provisioning_again_makes_no_second_account(self, run, operator):
        provision = ["provision", "--operator", operator, "--login", "Tester", "--json"]
        for _ in range(2):
            assert run(*provision, password="123456").status == 0
        assert len(run("accounts", "list", "--json").json["accounts"]) == 1

    def test_f60_secrets_are_shown_only_when_asked_for(self, run, operator, keyring_session):
        account = run("signup", "--operator", operator, *SIGNUP, "--json").json["account"]["id"]
        (secret,) = keyring_session.contents().values()
        show = ["accounts", "show", account]
        for options in ([], ["--json"], ["--json", "--verbose"]):
            done = run(*show, *options)
            assert secret not in done.out + done.err
        assert run(*show, "--json", "--show-secrets").json["account"]["password"] == secret
        for file in Path(keyring_session.env["XDG_CONFIG_HOME"]).rglob("*"):
            assert file.is_dir() or not {secret, PASSWORD} & set(re.findall(r"[\w-]+", file.read_text()))

    def test_removing_asks_first(self, run, operator):
        account = run("provision", "--operator", operator, "--login", "Tester", "--json", password="123456").json
        done = run("accounts", "remove", account["account"]["id"], "--json")
        assert done.status == 2
        assert "--yes" in done.json["error"]["message"]
        assert len(run("accounts", "list", "--json").json["accounts"]) == 1

    @pytest.mark.parametrize(
        "command", [["accounts", "show"], ["accounts", "remove", "--yes"], ["balance", "--account"]]
    )
    def test_an_account_that_is_not_there(self, run, command):
        done = run(*command, "acme/1", "--json")
        assert (done.status, done.json["error"]["code"]) == (2, "usage.account")

    def test_f61_a_profile_with_new_hosts_gets_no_secret(self, run, demo, profile, keyring_session):
        path = profile(demo.origin, id="acme")
        account = run("provision", "--operator", path, "--login", "Tester", "--json", password="123456").json["account"]
        kept = keyring_session.env["XDG_CONFIG_HOME"] + "/neon-wizard/operators/acme.toml"
        Path(kept).write_text(Path(kept).read_text().replace("127.0.0.1", "localhost"))
        show = ["accounts", "show", account["id"], "--show-secrets", "--json"]
        done = run(*show)
        assert (done.status, done.json["error"]["code"]) == (5, "keyring.hosts")
        assert "--trust-hosts" in done.json["error"]["next_step"]
        assert run(*show, "--trust-hosts").json["account"]["password"] == "123456"
        assert run(*show).status == 0

    def test_f31_f32_a_login_taken_by_a_lost_attempt_leads_to_the_check(self, run, demo, operator, profile):
        def lost(conversation):
            conversation.read_request()
            conversation.reset()

        with RawServer(lost) as server:
            path = profile(server.url.removesuffix("/Signup"))
            first = run("signup", "--operator", path, *SIGNUP, "--json")
        assert first.json["error"]["outcome"] == "unknown"
        # The operator had created it all the same.
        run("signup", "--operator", operator, *SIGNUP, "--no-store")
        again = run("signup", "--operator", profile(demo.origin), *SIGNUP, "--json", "--trust-hosts")
        assert again.status == 0, "it looks first, and finds it: nothing is sent twice"
        assert again.json["account"]["login"] == "ana"
        assert run("accounts", "list", "--json").json["pending"] == []

    def test_where_nobody_can_look_a_lost_signup_is_sent_again_when_the_user_says_so(self, run, tmp_path):
        path = tmp_path / "acme.toml"
        with ScriptedServer({"/Signup": b"<R><Success>true</Suc"}) as server:
            path.write_text(ALONE.format(origin=server.origin), encoding="utf-8")
            signup = ["signup", "--operator", str(path), *SIGNUP]
            first, second = run(*signup, "--json"), run(*signup, "--json")
            assert (first.json["error"]["outcome"], second.json["error"]["code"]) == ("unknown", "signup.lost")
            assert "--send-again" in first.json["error"]["next_step"]
            assert "ask ACME" in second.json["error"]["next_step"]
            assert len(server.requests) == 1
            assert run(*signup, "--send-again", "--json").json["error"]["code"] == "reply.malformed"
            assert len(server.requests) == 2

    def test_another_operators_profile_is_not_used_for_an_account(self, run, operator, demo, profile):
        run("provision", "--operator", operator, "--login", "Tester", password="123456")
        done = run("balance", "--account", "demo-served/55555555", "--operator", profile(demo.origin), "--json")
        assert (done.status, done.json["error"]["code"]) == (2, "usage.arguments")

    @pytest.mark.parametrize("command", [["show"], ["remove", "--yes"]])
    def test_another_operator_than_the_accounts_is_a_mistake(self, run, operator, demo, profile, command):
        run("provision", "--operator", operator, "--login", "Tester", password="123456")
        account = ["accounts", *command, "demo-served/55555555", "--json"]
        done = run(*account, "--operator", profile(demo.origin))
        assert (done.status, done.json["error"]["code"]) == (2, "usage.arguments")
        assert "demo-served, not of acme" in done.json["error"]["message"]
        assert run(*account, "--operator", operator).status == 0

    def test_listed_for_one_operator_whose_profile_may_be_gone(self, run, operator, demo, profile):
        path = profile(demo.origin)
        for each in (operator, path):
            run("provision", "--operator", each, "--login", "Tester", password="123456")
        Path(path).unlink()
        listed = run("accounts", "list", "--operator", "acme", "--json").json["accounts"]
        assert [one["id"] for one in listed] == ["acme/55555555"]

    def test_f32_a_lost_signup_is_listed_and_forgotten(self, run, profile):
        def lost(conversation):
            conversation.read_request()
            conversation.reset()

        with RawServer(lost) as server:
            run("signup", "--operator", profile(server.url.removesuffix("/Signup")), *SIGNUP)
        (pending,) = run("accounts", "list", "--json").json["pending"]
        assert (pending["operator"], pending["login"]) == ("acme", "ana")
        assert "accounts forget" in run("accounts", "list").out
        forget = ["accounts", "forget", "ana", "--json"]
        asked = run(*forget)
        assert (asked.status, asked.json["error"]["message"].count("--yes")) == (2, 1)
        assert run(*forget, "--yes").json == {"ok": True, "forgotten": {"operator": "acme", "login": "ana"}}
        assert run("accounts", "list", "--json").json["pending"] == []
        assert run(*forget, "--yes").status == 2


@linux
class TestWhatCannotBeKept:
    def test_f38_a_locked_keyring_is_said_before_the_signup(self, run, operator, demo, keyring_session):
        keyring_session.lock()
        done = run("signup", "--operator", operator, *SIGNUP, "--json")
        assert (done.status, done.json["error"]["code"]) == (5, "keyring.locked")
        assert not demo.requests

    def test_f39_no_keyring_is_said_before_the_signup(self, run, operator, demo, no_keyring_env):
        done = run("signup", "--operator", operator, *SIGNUP, "--json", base=no_keyring_env)
        assert (done.status, done.json["error"]["code"]) == (5, "keyring.missing")
        assert "--no-store" in done.json["error"]["next_step"]
        assert "close the program" not in done.json["error"]["next_step"]
        assert not demo.requests

    def test_f39_a_deleted_keyring_is_said_before_the_signup(self, run, operator, demo, keyring_session):
        keyring_session.delete()
        done = run("signup", "--operator", operator, *SIGNUP, "--json", base=keyring_session.env)
        assert (done.status, done.json["error"]["code"]) == (5, "keyring.no_collection")
        assert "--no-store" in done.json["error"]["next_step"]
        assert not demo.requests

    def test_with_no_store_neither_keyring_nor_home_is_needed(self, run, operator, no_keyring_env, tmp_path):
        """HOME is a file: nothing can be read or written below it, by root neither."""
        home = tmp_path / "no-home"
        home.write_text("")
        env = {name: str(home) for name in no_keyring_env if name == "HOME" or name.startswith("XDG_")}
        done = run("signup", "--operator", operator, *SIGNUP, "--no-store", "--json", base={**no_keyring_env, **env})
        assert done.status == 0, done.out + done.err
        number = done.json["account"]["number"]
        balance = ["balance", "--operator", operator, "--number", number, "--no-store", "--json"]
        assert run(*balance, base={**no_keyring_env, **env}).status == 0

    def test_f43_a_folder_that_cannot_be_written_is_said_before_the_signup(
        self, run, operator, demo, keyring_session, tmp_path
    ):
        blocked = tmp_path / "file"
        blocked.write_text("")
        base = {**keyring_session.env, "XDG_CONFIG_HOME": str(blocked)}
        done = run("signup", "--operator", operator, *SIGNUP, "--json", base=base)
        assert (done.status, done.json["error"]["code"].split(".")[0]) == (5, "settings")
        assert not demo.requests


@linux
class TestNeonHome:
    """``NEON_HOME`` moves all that is kept, for a program on a stick as for a second look at a problem."""

    def test_a_whole_signup_writes_nothing_outside_of_it(self, run, operator, keyring_session, tmp_path):
        moved = {"NEON_HOME": str(tmp_path / "stick" / "neon"), "PYTHONDONTWRITEBYTECODE": "1"}
        before = _files(keyring_session.home)
        done = run("signup", "--operator", operator, *SIGNUP, "--json", env=moved)
        assert done.status == 0, done.out + done.err
        account = done.json["account"]["id"]
        assert run("balance", "--account", account, env=moved).status == 0
        assert run("check", operator, "--yes", "--json", *QUICK, env=moved).json["ok"] in (True, False)
        new = {path for path in _files(keyring_session.home) - before if "keyrings" not in path.parts}
        assert new == set()
        assert {path.parts[0] for path in _files(tmp_path / "stick" / "neon")} == {"config"}

        assert [one["id"] for one in run("accounts", "list", "--json", env=moved).json["accounts"]] == [account]
        assert run("accounts", "list", "--json").json["accounts"] == []

    @pytest.mark.parametrize("unusable", ["neon", "~/neon", "{file}", "{file}/below"])
    def test_one_that_cannot_be_a_folder_is_said_and_nothing_done(self, run, operator, tmp_path, unusable):
        (tmp_path / "file").write_text("no folder")
        home = unusable.format(file=tmp_path / "file")
        done = run("signup", "--operator", operator, *SIGNUP, "--json", env={"NEON_HOME": home})
        assert (done.status, done.json["error"]["code"]) == (2, "usage.home")
        assert home in done.json["error"]["message"]

    def test_help_is_there_all_the_same(self, run):
        assert run("--help", env={"NEON_HOME": "nowhere"}).status == 0


def _files(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
