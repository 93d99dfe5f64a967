"""Commands between two requests: a code at the terminal, from --input or from a pipe, a page; and nobody at all."""

from __future__ import annotations

import json
import signal
import stat
from pathlib import Path

import pytest

from tests.cli.conftest import ENDINGS, PASSWORD
from tests.marks import posix_only
from tests.operations.test_person import AFTER_COMMIT, CODE_FIRST, DONE, MADE, OWN_PAGE, TWO_FACTORS, WAITS, WRONG
from tests.servers.scripted import Given, Script, ScriptedServer, Seen

HEAD = """
format = 1
[operator]
id = "acme"
name = "ACME"
[sip]
domain = "sip.acme.example"
"""
SIGNUP = ("signup", "--login", "bob", "--name", "Bob", "--email", "bob@acme.example", "--phone", "+5571999990002")


def given(table: object, status: int = 200) -> Given:
    return Given(json.dumps(table).encode(), status, content_type="application/json")


def codes(seen: Seen) -> Given:
    return MADE if json.loads(seen.body)["code"] == "1234" else WRONG


@pytest.fixture
def asking(tmp_path: Path):
    """Writes the profile of an operator that asks something on the way; returns the option that names it."""

    def write(server: ScriptedServer, text: str) -> tuple[str, str]:
        path = tmp_path / "acme.toml"
        path.write_text((HEAD + text).replace("ORIGIN", server.origin), encoding="utf-8")
        return ("--operator", str(path))

    return write


SMS = given({"ok": True, "id": 1})
CODE_AT_SIGNUP: dict[str, Script] = {"/sms": SMS, "/accounts": codes}


class TestWithoutATerminal:
    def test_nothing_is_sent_and_the_answer_says_what_is_missing(self, run, asking):
        with ScriptedServer(CODE_AT_SIGNUP) as server:
            done = run(*SIGNUP, *asking(server, CODE_FIRST), "--no-store", "--json")
            error = done.json["error"]
            assert (done.status, error["code"], error["field"]) == (2, "person.code", "code")
            assert "--input code=" in error["next_step"]
            assert server.requests == []

    @pytest.mark.parametrize("how", ["option", "environment", "pipe"])
    def test_a_code_that_is_known_serves(self, run, asking, how):
        options: dict[str, tuple[str, ...]] = {"option": ("--input", "code=1234"), "pipe": ("--input", "code=-")}
        with ScriptedServer(CODE_AT_SIGNUP) as server:
            done = run(
                *SIGNUP,
                *asking(server, CODE_FIRST),
                "--no-store",
                *options.get(how, ()),
                env={"NEON_INPUT_CODE": "1234"} if how == "environment" else {},
                input="1234\n" if how == "pipe" else "",
            )
            assert done.status == 0, done.err

    def test_a_wrong_one_is_the_operators_refusal(self, run, asking):
        with ScriptedServer(CODE_AT_SIGNUP) as server:
            done = run(*SIGNUP, *asking(server, CODE_FIRST), "--no-store", "--json", "--input", "code=1111")
            error = done.json["error"]
            assert (done.status, error["code"], error["field"], error["step"]) == (
                1,
                "operator.wrong_code",
                "code",
                "made",
            )
            assert "outcome" not in error

    def test_a_pipe_may_have_a_second_try(self, run, asking):
        with ScriptedServer(CODE_AT_SIGNUP) as server:
            words = (*SIGNUP, *asking(server, CODE_FIRST), "--no-store", "--input", "code=-")
            assert run(*words, input="1111\n1234\n").status == 0
            assert run(*words, input="1111\n").status == 1
            assert run(*words, input="").status == 2

    def test_what_is_no_question_is_refused(self, run, asking):
        with ScriptedServer(CODE_AT_SIGNUP) as server:
            done = run(*SIGNUP, *asking(server, CODE_FIRST), "--no-store", "--json", "--input", "cod=1234")
            assert (done.status, done.json["error"]["code"]) == (2, "usage.input")
            assert "code" in done.json["error"]["message"] + done.json["error"]["next_step"]

    def test_a_second_factor(self, run, asking):
        answers = {
            "/login": given({"token": "t", "second_factor": True}),
            "/sms": given({}),
            "/second": given({}),
            "/account": given({"number": "5", "secret": "s", "realm": "sip.example.com"}),
        }
        with ScriptedServer(answers) as server:
            words = ("provision", "--login", "ana", *asking(server, TWO_FACTORS), "--no-store", "--json")
            done = run(*words)
            assert (done.status, done.json["error"]["code"]) == (2, "person.code")
            assert [seen.path for seen in server.requests] == ["/login"]
            assert run(*words, "--input", "code=1234").status == 0

    def test_a_page(self, run, asking):
        with ScriptedServer({}) as server:
            words = (*SIGNUP, *asking(server, OWN_PAGE.replace("URL", "ORIGIN/captcha")), "--no-store", "--json")
            done = run(*words)
            assert (done.status, done.json["error"]["code"], done.json["error"]["field"]) == (2, "person.page", "human")
            assert server.requests == []

    def test_a_balance_and_what_only_this_operator_offers(self, run, asking):
        text = """
[services.balance]
protocol = "rest"
reply = { format = "json", balance = "credit", currency = "'EUR'" }
[[services.balance.steps]]
name = "code"
ask = { label = "Code" }
[[services.balance.steps]]
name = "credit"
url = "ORIGIN/credit"
body = { code = "{code.value}", number = "{number}" }

[[actions]]
id = "close"
title = "Close"
[actions.service]
protocol = "rest"
reply = { format = "json" }
[[actions.service.steps]]
name = "code"
ask = { label = "Code" }
[[actions.service.steps]]
name = "closed"
url = "ORIGIN/closed"
body = { code = "{code.value}" }
"""
        with ScriptedServer({"/credit": given({"credit": "5.00"}), "/closed": given({})}) as server:
            operator = asking(server, text)
            for words in (("balance", "--number", "5"), ("action", "close")):
                error = run(*words, *operator, "--json").json["error"]
                assert error["code"] == "person.code", error
                assert run(*words, *operator, "--input", "code=7").status == 0
                assert json.loads(server.requests[-1].body)["code"] == "7"


@posix_only("pseudo-terminals are POSIX's")
class TestAtATerminal:
    @pytest.fixture
    def at_terminal(self):
        from tests.cli.test_terminal import Terminal  # which Windows cannot import

        opened = []

        def start(argv, env):
            opened.append(Terminal(argv, {**env, "NEON_PASSWORD": PASSWORD}))
            return opened[-1]

        yield start
        for terminal in opened:
            terminal.close()

    def test_it_is_asked_for_again_sent_again_and_sent_elsewhere(self, at_terminal, asking, no_keyring_env):
        text = CODE_FIRST.replace('again = "sms"', 'again = "sms", after = 0')
        with ScriptedServer(CODE_AT_SIGNUP) as server:
            terminal = at_terminal([*SIGNUP, *asking(server, text), "--no-store"], no_keyring_env)
            terminal.type("Code of the SMS: ", "1111")
            terminal.type("does not accept this code", "")
            terminal.type("Code of the SMS: ", "again")
            terminal.type("Code of the SMS: ", "change")
            terminal.type("Telephone number [+5571999990002]: ", "+5571999990003")
            terminal.type("Code of the SMS: ", "1234")
            assert terminal.end()[0] == 0
            phones = [json.loads(seen.body)["phone"] for seen in server.requests if seen.path == "/sms"]
            assert phones == ["+5571999990002", "+5571999990002", "+5571999990003"]

    def test_it_is_not_sent_again_before_its_time(self, at_terminal, asking, no_keyring_env):
        with ScriptedServer(CODE_AT_SIGNUP) as server:
            terminal = at_terminal([*SIGNUP, *asking(server, CODE_FIRST), "--no-store"], no_keyring_env)
            terminal.type("Code of the SMS: ", "again")
            terminal.type("It can be sent again in ", "1234")
            assert terminal.end()[0] == 0
            assert [seen.path for seen in server.requests] == ["/sms", "/accounts"]

    @pytest.mark.parametrize("yes", [True, False])
    def test_a_page_is_opened_once_its_host_was_agreed_to(self, at_terminal, asking, no_keyring_env, tmp_path, yes):
        browser, seen_by_it = tmp_path / "browser", tmp_path / "opened"
        browser.write_text(f'#!/bin/sh\necho "$1" > "{seen_by_it}"\n')
        browser.chmod(browser.stat().st_mode | stat.S_IXUSR)
        states = [given(WAITS), given(DONE)]
        answers: dict[str, Script] = {
            "/begin": given({"id": "7"}),
            "/begin/7": lambda _seen: states.pop(0),
            "/accounts": given({"number": "5"}),
        }
        with ScriptedServer(answers) as server:
            text = OWN_PAGE.replace("URL", "ORIGIN/captcha?id={begun.id}")
            env = {**no_keyring_env, "BROWSER": str(browser)}
            terminal = at_terminal([*SIGNUP, *asking(server, text), "--no-store"], env)
            terminal.type(f"Open the page at {server.origin.partition('//')[2]}? [y/N]: ", "y" if yes else "n")
            status, _, seen = terminal.end()
            if yes:
                assert status == 0, seen
                assert seen_by_it.read_text().strip() == f"{server.origin}/captcha?id=7"
            else:
                assert (status, seen_by_it.exists(), len(server.requests)) == (2, False, 2)

    @pytest.mark.parametrize("ending", ENDINGS, ids=["killed", "interrupted"])
    @pytest.mark.parametrize(
        ("text", "noted"), [(CODE_FIRST, []), (AFTER_COMMIT, [("bob", "registered")])], ids=["before", "after"]
    )
    def test_whoever_ends_it_there_loses_nothing(self, at_terminal, asking, run, keyring_session, text, noted, ending):
        answers = {**CODE_AT_SIGNUP, **({"/accounts": given({"id": 7})} if noted else {})}
        with ScriptedServer(answers) as server:
            operator = asking(server, text)
            terminal = at_terminal([*SIGNUP, *operator], keyring_session.env)
            terminal.wait_for("Code")
            status, _, seen = terminal.end_by(ending)
            assert status in (-9, 130)
            pending = run("accounts", "list", "--json", base=keyring_session.env).json["pending"]
            assert [(each["login"], each["step"]) for each in pending] == noted
            if ending is signal.SIGINT:
                assert ("may exist" in seen) is bool(noted)
                assert ("registered" in seen) is bool(noted)
