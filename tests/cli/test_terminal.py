"""Commands at a real terminal: what is left out is asked for, and passwords are not echoed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import COMMAND, not_ignoring_interrupts
from tests.examples.loading import FOLDER, ORIGIN
from tests.examples.test_signup_form import MADE
from tests.servers.customers import CustomersOperator
from tests.servers.digest import DigestGate
from tests.servers.scripted import Given, ScriptedServer

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX's", allow_module_level=True)
import pty

WIRE = Path(__file__).parent.parent / "data" / "wire"


class Terminal:
    """A command with a terminal of its own; everything that it writes there, and what is typed."""

    def __init__(self, argv, env):
        self.seen = ""
        self._master, slave = pty.openpty()
        env = {**env, "LC_ALL": "C.UTF-8"}
        with not_ignoring_interrupts():
            self._process = subprocess.Popen(
                [*COMMAND, *argv], stdin=slave, stdout=subprocess.PIPE, stderr=slave, env=env, start_new_session=True
            )
        os.close(slave)

    def type(self, question, answer):
        """Wait until `question` is asked, then type `answer` and Enter."""
        self.type_bytes(question, answer.encode())

    def type_bytes(self, question, answer):
        """As `type`, also what is no text in the terminal's encoding."""
        self.wait_for(question)
        os.write(self._master, answer + b"\n")

    def wait_for(self, question):
        while question not in self.seen:
            # Ends with an error when the command ends, because then nobody holds the terminal's other side.
            self.seen += os.read(self._master, 4096).decode()
        self.seen = self.seen.split(question, 1)[1]

    def end_by(self, number):
        """As `end`, by a signal, sent once more where nothing came of it, as a person would press Ctrl-C.

        Python notices none that comes between its last look for one and its waiting for a line.
        """
        self._process.send_signal(number)
        try:
            return self.end(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.send_signal(number)
            return self.end()

    def end(self, timeout=60):
        """Exit status, standard output, and what the terminal still showed."""
        out, _ = self._process.communicate(timeout=timeout)
        try:
            while piece := os.read(self._master, 4096):
                self.seen += piece.decode(errors="replace")
        except OSError:  # Linux's way to say that the other end is closed
            pass
        return self._process.returncode, out.decode(), self.seen

    def close(self):
        """End the command, wherever it is."""
        self._process.kill()
        self._process.communicate()
        os.close(self._master)


@pytest.fixture
def at_terminal():
    """Starts commands at terminals of their own, and leaves none behind."""
    opened = []

    def start(argv, env):
        opened.append(Terminal(argv, env))
        return opened[-1]

    yield start
    for terminal in opened:
        terminal.close()


def test_a_signup_asks_for_everything(at_terminal, operator, no_keyring_env, demo):
    terminal = at_terminal(["signup", "--operator", operator, "--no-store"], no_keyring_env)
    terminal.type("Login: ", "ana")
    terminal.type("Your full name: ", "Ana Silva")
    terminal.type("E-mail address: ", "ana@example.com")
    terminal.type("Telephone number: ", "+557155555555")
    terminal.type("Password: ", "CANARY-1")
    terminal.type("The password again: ", "CANARY-2")
    terminal.type("Password: ", "CANARY-3")
    terminal.type("The password again: ", "CANARY-3")
    status, out, seen = terminal.end()
    assert status == 0
    assert out.startswith("Your account is ready.")
    assert "CANARY" not in seen
    assert b"CANARY-3" in demo.requests[0].body


def test_a_signup_says_its_rules_before_it_asks(at_terminal, no_keyring_env, tmp_path):
    with ScriptedServer({"*": MADE}) as server:
        path = tmp_path / "acme.toml"
        text = (FOLDER / "signup-form.toml").read_text(encoding="utf-8").replace(ORIGIN, server.origin)
        path.write_text(text, encoding="utf-8")
        named = ["--name", "Ana", "--email", "ana@example.com", "--phone", "+557155555555", "--accept-terms"]
        terminal = at_terminal(["signup", "--operator", str(path), "--no-store", *named], no_keyring_env)
        terminal.type("a letter first.\r\nLogin: ", "ana.s")
        terminal.type("71 = 71 – Salvador): ", "71")
        terminal.type("529.982.247-25\r\nCPF (Brazilian tax number): ", "52998224725")
        terminal.type("Day of birth: ", "1990-01-31")
        terminal.type("Four digits.\r\nPIN for support by telephone: ", "4711")
        terminal.type("I am 18 or older. [y/N]: ", "y")
        terminal.type("with letters and digits.\r\nPassword: ", "CANARY-3")
        terminal.type("The password again: ", "CANARY-3")
        status, _, seen = terminal.end()
        assert status == 0, seen
        body = json.loads(server.requests[0].body)
    assert (body["adult"], body["pin"], body["lines"]) == ("S", "4711", "1")
    assert "CANARY" not in seen
    assert "4711" not in seen


def test_a_prompt_never_stands_on_the_standard_output(at_terminal, operator, no_keyring_env):
    terminal = at_terminal(["provision", "--operator", operator, "--no-store", "--json"], no_keyring_env)
    terminal.type("Login: ", "Tester")
    terminal.type("Password: ", "123456")
    status, out, _ = terminal.end()
    assert status == 0
    assert out.startswith('{"ok": true')


@pytest.fixture
def guarded(profile):
    """A command for a server that wants a digest of this program, and the gate that computes it."""
    gate = DigestGate("neon", "CANARY-access", Given((WIRE / "getbalance-response.xml").read_bytes()))
    with ScriptedServer({"*": gate}) as server:
        auth = '[http]\nauth = { scheme = "digest", username = "neon", password = "secret:http" }'
        yield ["balance", "--operator", profile(server.origin, auth), "--number", "55"], gate


def test_f14_a_missing_access_password_is_asked_for_and_once_more_where_it_is_wrong(
    at_terminal, guarded, no_keyring_env
):
    command, gate = guarded
    terminal = at_terminal([*command, "--no-store"], no_keyring_env)
    terminal.type("Access password of neon: ", "wrong")
    terminal.type("Access password of neon: ", "CANARY-access")
    status, out, seen = terminal.end()
    assert (status, out) == (0, "20.15\n")
    assert "CANARY" not in seen
    assert len(gate.passed) == 1
    again = at_terminal([*command, "--no-store"], no_keyring_env)
    for _ in range(2):
        again.type("Access password of neon: ", "wrong")
    assert again.end()[0] == 1


def test_a_token_is_asked_for_as_one(at_terminal, profile, no_keyring_env):
    def gate(seen):
        right = seen.header("Authorization") == "Bearer CANARY-token"
        return Given((WIRE / "getbalance-response.xml").read_bytes()) if right else Given(status=403)

    with ScriptedServer({"*": gate}) as server:
        auth = '[http]\nauth = { scheme = "bearer", password = "secret:http" }'
        command = ["balance", "--operator", profile(server.origin, auth), "--number", "55", "--no-store"]
        terminal = at_terminal(command, no_keyring_env)
        terminal.type("Access token: ", "wrong")
        terminal.type("Access token: ", "CANARY-token")
        assert terminal.end()[:2] == (0, "20.15\n")


def test_an_access_password_is_kept_where_that_is_wanted(at_terminal, guarded, keyring_session):
    command, gate = guarded
    for answer, kept in (("n", []), ("y", ["CANARY-access"])):
        terminal = at_terminal(command, keyring_session.env)
        terminal.type("Access password of neon: ", "CANARY-access")
        terminal.type("[y/N]: ", answer)
        assert terminal.end()[0] == 0
        assert list(keyring_session.contents().values()) == kept
    assert at_terminal(command, keyring_session.env).end()[0] == 0
    assert len(gate.passed) == 3


def test_removing_asks(at_terminal, operator, keyring_session):
    environment = {**keyring_session.env, "NEON_PASSWORD": "123456", "LC_ALL": "C.UTF-8"}
    provision = [*COMMAND, "provision", "--operator", operator, "--login", "Tester"]
    subprocess.run(provision, env=environment, check=True, capture_output=True)
    for answer, status in (("", 2), ("y", 0)):
        terminal = at_terminal(["accounts", "remove", "demo-served/55555555"], keyring_session.env)
        terminal.type("[y/N]: ", answer)
        assert terminal.end()[0] == status
    assert keyring_session.contents() == {}


def test_a_new_profile_by_questions(at_terminal, no_keyring_env):
    terminal = at_terminal(["profile", "new"], no_keyring_env)
    terminal.type("as users know it: ", "ACME São Paulo")
    terminal.type("Its id [acme-sao-paulo]: ", "")
    terminal.type("Its country", "BR")
    terminal.type("The address under which", "https://voip.acme.example")
    terminal.type("The domain where phones register", "")
    status, out, _ = terminal.end()
    assert status == 0
    assert 'id = "acme-sao-paulo"' in out
    assert 'url = "https://voip.acme.example/Signup"' in out


def test_a_profile_is_kept_once_its_hosts_are_agreed_on(at_terminal, no_keyring_env, tmp_path):
    path = tmp_path / "acme.toml"
    path.write_text('format = 1\n[operator]\nid = "acme"\nname = "ACME"\n'
                    '[services.balance]\nurl = "https://voip.acme.example/b"\n')  # fmt: skip
    terminal = at_terminal(["profile", "add", str(path)], no_keyring_env)
    terminal.type("Keep ACME, whose web services are these? [y/N]: ", "y")
    status, out, _seen = terminal.end()
    assert status == 0
    assert out.strip().endswith("acme.toml")
    terminal = at_terminal(["profile", "add", str(path)], no_keyring_env)
    terminal.type("voip.acme.example", "n")
    assert terminal.end()[0] == 2


def test_the_password_of_the_account_for_tests_is_asked_for(at_terminal, profile, no_keyring_env, demo):
    test = '[test]\nlogin = "Tester"\npassword = "secret:test"\n'
    path = Path(profile(demo.origin))
    path.write_text(path.read_text(encoding="utf-8") + test, encoding="utf-8")
    only = ("--only", "provisioning.good")
    terminal = at_terminal(["check", str(path), "--no-store", *only], no_keyring_env)
    terminal.type("Password of the test account Tester at ", "123456")
    status, out, seen = terminal.end()
    assert (status, out) == (0, "Nothing was found: everything that was asked works.\n"), seen
    assert "123456" not in seen
    assert "1/1" in seen, "the bar"
    assert "The good case (provisioning)" in seen


def test_the_sip_password_that_a_report_hides_is_asked_for_too(at_terminal, profile, no_keyring_env, demo):
    test = '[test]\nlogin = "Tester"\npassword = "123456"\nsip_password = "secret:test-sip"\n'
    path = Path(profile(demo.origin))
    path.write_text(path.read_text(encoding="utf-8") + test, encoding="utf-8")
    terminal = at_terminal(["check", str(path), "--no-store", "--only", "provisioning.good"], no_keyring_env)
    terminal.type("SIP password of the test account Tester at ", "s1p-c4nary")
    status, _out, seen = terminal.end()
    assert status == 0, seen
    assert "s1p-c4nary" not in seen


LICENCE = '[licence]\nrequired = true\nask_key = true\n[services.licence]\nurl = "{origin}/ActivateLicence"\n'
ACCOUNT = b"<Data><Number>5</Number><Password>s1p</Password><Domain>sip.example.com</Domain></Data>"


def test_f37_a_licence_key_is_asked_for_and_a_second_activation_too(at_terminal, run, profile, keyring_session):
    said = b"<R><Success>true</Success><Error><Code>0</Code></Error>"
    answers = {"/Provisioning": Given(said + ACCOUNT + b"</R>"), "/ActivateLicence": Given(said)}
    with ScriptedServer(answers) as server:
        file = profile(server.origin, LICENCE.format(origin=server.origin))
        assert run("provision", "--operator", file, "--login", "ana", base=keyring_session.env).status == 0
        terminal = at_terminal(["activate"], keyring_session.env)
        terminal.type("Licence key: ", "CANARY-key")
        assert terminal.end()[0] == 4, "its answer was cut"
        server.paths["/ActivateLicence"] = Given(said + b"<Data/></R>")
        for word, status, sent in (("n", 1, 1), ("y", 0, 2)):
            terminal = at_terminal(["activate"], keyring_session.env)
            terminal.type("Send the activation once more? [y/N]: ", word)
            done = terminal.end()
            assert (done[0], [seen.path for seen in server.requests].count("/ActivateLicence")) == (status, sent)
            assert "CANARY" not in done[2]
        assert done[1] == "The licence is active.\n"
        assert b"CANARY-key" in server.requests[-1].body


def test_a_changed_portal_password_is_asked_for_and_kept_where_that_is_wanted(
    at_terminal, run, tmp_path, keyring_session
):
    base, path = keyring_session.env, tmp_path / "customers.toml"
    with CustomersOperator() as server:
        path.write_text(server.profile(), encoding="utf-8")
        provision = ("provision", "--operator", str(path), "--login", "ana", "--json")
        account = run(*provision, password=server.password, base=base).json["account"]["id"]
        server.password = "CANARY-new"
        terminal = at_terminal(["balance", "--account", account], base)
        terminal.type("Password: ", "CANARY-new")
        terminal.type("[y/N]: ", "y")
        status, out, seen = terminal.end()
        assert (status, out, "CANARY" in seen) == (0, "20.15\n", False)
        assert run("balance", "--account", account, password="", base=base).out == "20.15\n"
