"""Commands when something goes wrong: exit states, outcomes that are not known, and secrets that stay secret."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from tests.cli.conftest import COMMAND, PASSWORD, SIGNUP, started
from tests.marks import linux_only, posix_only
from tests.servers.certificates import self_signed
from tests.servers.raw import RawServer, answer, answering
from tests.servers.scripted import Given, ScriptedServer

RESULT = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><R>'
    "<Success>{success}</Success><Error><Code>{code}</Code><Description>{words}</Description></Error><Data>{data}</Data>"
    "</R></s:Body></s:Envelope>"
)


def result(*, success="true", code=0, words="", data=""):
    return RESULT.format(success=success, code=code, words=words, data=data).encode()


def origin(server):
    return server.url.removesuffix("/Signup")


class TestExitStatus:
    def test_f01_refused(self, run, profile, demo):
        demo.stop()
        done = run("balance", "--operator", profile(demo.origin), "--number", "1", "--json")
        assert (done.status, done.json["error"]["code"]) == (3, "network.refused")

    def test_f12_tls(self, run, profile, tmp_path):
        with ScriptedServer({}, self_signed(tmp_path)) as server:
            done = run("balance", "--operator", profile(server.origin), "--number", "1", "--json")
        assert (done.status, done.json["error"]["code"]) == (3, "tls.unknown_ca")

    @pytest.mark.parametrize(
        ("reply", "code"),
        [
            (b"", "reply.empty"),
            (b"<a><b></a>", "reply.malformed"),
            (result(data=""), "reply.missing"),
            (result(success="true", code=103), "reply.contradictory"),
            (result(data="<Balance>NaN</Balance>"), "reply.number"),
        ],
    )
    def test_an_answer_that_is_not_understood(self, run, profile, reply, code):
        with ScriptedServer({"/GetBalance": reply}) as server:
            done = run("balance", "--operator", profile(server.origin), "--number", "1", "--json")
        assert (done.status, done.json["error"]["code"]) == (4, code)

    def test_an_account_without_a_domain_is_told_of(self, run, profile):
        account = result(data="<Number>1</Number><Password>s3cret-canary</Password>")
        with ScriptedServer({"/Provisioning": account}) as server:
            provision = ["provision", "--operator", profile(server.origin), "--login", "ana", "--no-store"]
            told, said = run(*provision, "--json"), run(*provision)
        assert (told.status, said.status) == (0, 0), "the operator's account is nobody's to refuse"
        assert [each["code"] for each in told.json["notices"]] == ["reply.no_domain"]
        assert told.json["account"]["domain"] == ""
        assert "no SIP domain" in said.err
        assert "Number" in said.out

    def test_f36_an_unknown_code(self, run, profile):
        with ScriptedServer({"/GetBalance": result(success="false", code=999, words="Strange")}) as server:
            done = run("balance", "--operator", profile(server.origin), "--number", "1", "--json")
        assert (done.status, done.json["error"]["code"], done.json["error"]["operator_code"]) == (
            1,
            "operator.501",
            999,
        )
        assert "Strange" in done.json["error"]["message"]

    def test_f17_a_command_never_waits(self, run, profile):
        busy = Given(b"", 503, {"Retry-After": "99999"})
        with ScriptedServer({"/GetBalance": busy}) as server:
            started = time.monotonic()
            done = run("balance", "--operator", profile(server.origin), "--number", "1", "--json")
            assert time.monotonic() - started < 30
            assert len(server.requests) == 1
        assert (done.status, done.json["error"]["code"]) == (1, "operator.busy")


class TestOutcomeUnknown:
    @pytest.mark.parametrize("as_json", [True, False])
    def test_f03_f32_a_lost_reply_names_the_command_that_checks(self, run, profile, as_json):
        def cut(conversation):
            conversation.read_request()
            conversation.reset()

        with RawServer(cut) as server:
            path = profile(origin(server))
            done = run("signup", "--operator", path, *SIGNUP, "--no-store", *(["--json"] if as_json else []))
            assert len(server.conversations) == 1
        assert done.status == 3
        command = f"neon-wizard provision --operator {path} --login ana"
        if as_json:
            assert done.json["error"]["outcome"] == "unknown"
            assert command in done.json["error"]["next_step"]
        else:
            assert command in done.err

    def test_an_answer_that_is_not_understood_leaves_it_unknown(self, run, profile):
        with ScriptedServer({"/Signup": result(data="")}) as server:
            done = run("signup", "--operator", profile(server.origin), *SIGNUP, "--no-store", "--json")
        assert (done.status, done.json["error"]["outcome"]) == (4, "unknown")

    @pytest.mark.parametrize(
        "content_type", ["text/xml; charset*=a\0b''x", "multipart/related; boundary*=b; boundary*0=a"]
    )
    def test_nor_does_a_header_that_nobody_foresaw_end_the_program(self, run, profile, content_type):
        with RawServer(answering(answer(b"<a/>", content_type=content_type))) as server:
            done = run("signup", "--operator", profile(origin(server)), *SIGNUP, "--no-store", "--json")
            assert server.received
        assert (done.status, done.json["error"]["outcome"]) == (4, "unknown")

    def test_refused_before_anything_was_sent_it_is_known(self, run, profile, demo):
        demo.stop()
        done = run("signup", "--operator", profile(demo.origin), *SIGNUP, "--no-store", "--json")
        assert done.status == 3
        assert "outcome" not in done.json["error"]


@posix_only("POSIX signals")
class TestInterrupted:
    def interrupted(self, command, path, env):
        """Ctrl-C while the operator is silent: what the command leaves."""
        asked = threading.Event()

        def silent(conversation):
            conversation.read_request()
            asked.set()
            conversation.hang()

        with RawServer(silent) as server:
            words = [*command, "--operator", path(origin(server)), "--no-store", "--json"]
            with started(*words, env={**env, "LC_ALL": "C.UTF-8", "NEON_PASSWORD": PASSWORD}) as process:
                assert asked.wait(30)
                process.send_signal(signal.SIGINT)
                out, err = process.communicate(timeout=30)
        return process.returncode, json.loads(out), err

    def test_a_signup_that_was_sent(self, profile, no_keyring_env):
        status, said, err = self.interrupted(["signup", *SIGNUP], profile, no_keyring_env)
        assert (status, said["error"]["code"], said["error"]["outcome"]) == (130, "program.interrupted", "unknown")
        assert "provision --operator" in said["error"]["next_step"]
        assert err == b""

    def test_anything_else(self, profile, no_keyring_env):
        status, said, err = self.interrupted(["provision", "--login", "ana"], profile, no_keyring_env)
        assert (status, said["error"]["code"]) == (130, "program.interrupted")
        assert "outcome" not in said["error"]
        assert err == b""


class TestWhereTheAnswerGoes:
    BALANCE = ("balance", "--number", "55555555", "--no-store", "--json", "--operator")

    @linux_only("its full device")
    def test_a_full_disk_is_told(self, operator, no_keyring_env):
        with open("/dev/full", "w") as full:
            done = subprocess.run(
                [*COMMAND, *self.BALANCE, operator],
                stdout=full,
                stderr=subprocess.PIPE,
                env=no_keyring_env,
                check=False,
            )
        assert done.returncode == 5
        assert done.stderr.startswith(b"The answer cannot be written")
        assert b"Traceback" not in done.stderr

    @linux_only("its full device")
    @pytest.mark.parametrize(
        "words", [["--help"], ["--json", "--help"], ["balance", "--help"], ["profile", "list", "-h"]]
    )
    @pytest.mark.parametrize(("how", "said"), [(">/dev/full", b"No space left"), (">&-", b"Bad file descriptor")])
    def test_so_is_help_that_nobody_can_read(self, no_keyring_env, words, how, said):
        command = ["sh", "-c", f'exec "$@" {how}', "sh", *COMMAND, *words]
        done = subprocess.run(command, stderr=subprocess.PIPE, env={**no_keyring_env, "LC_ALL": "C.UTF-8"}, check=False)
        assert done.returncode == 5
        assert done.stderr.startswith(b"The answer cannot be written: " + said)

    def test_a_reader_who_is_gone_is_told_nothing(self, operator, no_keyring_env):
        reading, writing = os.pipe()
        os.close(reading)
        try:
            done = subprocess.run(
                [*COMMAND, *self.BALANCE, operator],
                stdout=writing,
                stderr=subprocess.PIPE,
                env=no_keyring_env,
                check=False,
            )
        finally:
            os.close(writing)
        assert (done.returncode, done.stderr) == (141, b""), "as a command of the system that SIGPIPE ends"

    @posix_only("a shell's way to close an output")
    def test_a_closed_standard_output_is_told(self, operator, no_keyring_env):
        command = ["sh", "-c", 'exec "$@" >&-', "sh", *COMMAND, *self.BALANCE, operator]
        done = subprocess.run(command, stderr=subprocess.PIPE, env=no_keyring_env, check=False)
        assert done.returncode == 5
        assert done.stderr.startswith(b"The answer cannot be written: Bad file descriptor")
        assert b"Traceback" not in done.stderr


class TestF60:
    """The operator repeats every secret in everything it says; none of it comes out."""

    @pytest.mark.parametrize("options", [[], ["--json"], ["--verbose"], ["--json", "--verbose"]])
    @pytest.mark.parametrize(
        "reply",
        [
            Given(result(success="false", code=100, words=f"{PASSWORD} is too weak")),
            Given(f"<p>{PASSWORD}".encode(), 500),
            Given(f"<a>{PASSWORD}".encode()),
            Given(result(success=PASSWORD)),
            Given(b"", 302, {"Location": f"http://other.example/?p={PASSWORD}"}),
            Given(
                result(
                    data="<Number>5</Number><Password>CANARY-sip-2</Password><WebPassword>CANARY-3</WebPassword>"
                    f"<Note>{PASSWORD} CANARY-sip-2</Note>"
                    f"<Info>&lt;p&gt;Your passwords: {PASSWORD}, CANARY-sip-2&lt;/p&gt;</Info>"
                )
            ),
        ],
    )
    def test_canaries(self, run, profile, reply, options):
        with ScriptedServer({"*": reply}) as server:
            path = profile(server.origin)
            for command in (["signup", *SIGNUP], ["provision", "--login", "ana"]):
                done = run(*command, "--operator", path, "--no-store", *options)
                assert server.requests
                assert "Traceback" not in done.err
                assert "CANARY" not in done.out + done.err

    def test_a_mistake_in_the_program_says_where_and_no_more(self, no_keyring_env):
        """An argument that no parser lets through makes the program fail inside."""
        code = "import sys; from neon_wizard.__main__ import main; sys.exit(main(['--json', 5, 'CANARY']))"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=no_keyring_env, check=False)
        assert done.returncode == 70
        assert json.loads(done.stdout)["error"]["code"] == "program.failed"
        assert b"CANARY" not in done.stdout + done.stderr
