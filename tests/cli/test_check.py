"""``neon-wizard check``: what it says, what it writes, how it ends."""

from __future__ import annotations

import json
import os
import signal
import threading
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from neon_wizard.demo import served_profile
from tests.checks.operators import behind, instead
from tests.cli.conftest import started
from tests.marks import posix_only
from tests.servers.asmx import NAMESPACE, PATH, AsmxServer
from tests.servers.registrar import free_port
from tests.servers.scripted import Given, ScriptedServer

FAST = ("--no-store", "--interval", "0", "--calls", "1")


SECRET = {"NEON_ACME_TEST": "123456"}
BROKEN = instead(Given(b"", 503), path="/GetBalance")


def test_all_is_well(run):
    done = run("check", "demo", *FAST)
    assert done.status == 0, done.out + done.err
    assert "Notice: " in done.out
    assert "Passed: The good case (balance)" in done.err


def test_findings_with_what_to_do(run, acme):
    with behind(BROKEN) as origin:
        done = run("check", acme(origin), *FAST, "--json", env=SECRET)
    assert done.status == 1, done.out + done.err
    errors = [each for each in done.json["run"]["findings"] if each["severity"] == "error"]
    assert [(each["check"], each["code"]) for each in errors] == [("balance.good", "operator.busy")]
    assert errors[0]["message"]
    assert errors[0]["advice"]


def test_nobody_answers(run, acme):
    done = run("check", acme(f"http://127.0.0.1:{free_port()}"), *FAST, env=SECRET)
    assert done.status == 3, done.out + done.err
    assert "[tcp.connects]" in done.out


@pytest.mark.parametrize("only", ["balance.good", "balance.*", "provisioning.good"])
def test_nobody_answers_the_one_check_that_is_asked(run, acme, only):
    """Also where the number for it is what provisioning would have said."""
    path = Path(acme(f"http://127.0.0.1:{free_port()}"))
    path.write_text(path.read_text("utf-8").replace('number = "5555555"', ""), encoding="utf-8")
    done = run("check", str(path), *FAST, "--only", only, env=SECRET)
    assert done.status == 3, done.out + done.err


def test_what_could_not_be_asked_is_no_success(run, acme):
    done = run("check", acme(f"http://127.0.0.1:{free_port()}"), *FAST, "--only", "tls.*", env=SECRET)
    assert done.status == 1
    assert "Nothing was tested" in done.out


def test_f60_files_without_a_secret_and_a_later_run_compared(run, acme, tmp_path):
    files = {"--report": "r.html", "--junit": "j.xml", "--save": "s.json", "--mail": "m.eml"}
    options = [word for option, name in files.items() for word in (option, str(tmp_path / name))]
    with behind(BROKEN) as origin:
        done = run("check", acme(origin), *FAST, *options, "--language", "pt_BR", "--verbose", env=SECRET)
    written = {name: (tmp_path / name).read_text(encoding="utf-8") for name in files.values()}
    assert not any("123456" in text for text in (*written.values(), done.out, done.err))
    assert '<html lang="pt-BR">' in written["r.html"]
    assert ET.fromstring(written["j.xml"]).tag == "testsuites"
    assert json.loads(written["s.json"])["operator_id"] == "acme"
    with behind(lambda seen, forward: forward(seen)) as origin:
        again = run("check", acme(origin), *FAST, "--against", str(tmp_path / "s.json"), env=SECRET)
    assert again.status == 0, again.out + again.err
    assert "Since the earlier run: 1 mended" in again.out


def test_signups_are_announced_and_listed(run):
    done = run("check", "demo", *FAST, "--allow-signup", "--only", "signup.*")
    assert done.status == 0
    assert "Up to 9 accounts called neon-test-… may be created." in done.err
    assert "Created, please delete: neon-test-" in done.out


@posix_only("POSIX signals")
def test_ctrl_c_ends_it_with_what_was_found_and_created(acme, no_keyring_env, tmp_path):
    began, report = threading.Event(), tmp_path / "r.json"

    def stop_the_second(seen, forward):
        if seen.path == "/Signup" and began.is_set():
            os.kill(process.pid, signal.SIGINT)
        began.set()
        return forward(seen)

    with behind(stop_the_second) as origin:
        argv = (
            "check",
            acme(origin),
            *FAST,
            "--allow-signup",
            "--only",
            "signup.*",
            "--save",
            str(report),
            "--json",
        )
        with started(*argv, env={**no_keyring_env, **SECRET}) as process:
            out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    run = json.loads(out)["run"]
    assert run["stopped"]
    assert len(run["created"]) == 2, "the one that was on its way as well"
    assert len(json.loads(report.read_text("utf-8"))["created"]) == 2


def test_no_operator_is_asked_for_a_report_that_has_no_place(run, acme, tmp_path):
    with ScriptedServer({}) as server:
        nowhere = str(tmp_path / "no" / "r.html")
        done = run("check", acme(server.origin), *FAST, "--report", nowhere, "--json", env=SECRET)
        assert not server.requests
    assert (done.status, done.json["error"]["code"]) == (2, "usage.arguments")


def test_what_was_created_is_said_although_the_report_cannot_be_written(run, acme, tmp_path):
    with behind(lambda seen, forward: forward(seen)) as origin:
        more = ("--allow-signup", "--only", "signup.good", "--report", str(tmp_path))
        done = run("check", acme(origin), *FAST, *more, env=SECRET)
    assert done.status == 2
    assert "Created, please delete: neon-test-" in done.err


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        ([], "usage.arguments"),
        (["demo", "--only", "no.such"], "check.unknown"),
        (["demo", "--against", "/no/such/file"], "check.file"),
        (["demo", "--calls", "0"], "usage.arguments"),
    ],
)
def test_usage(run, argv, code):
    done = run("check", *argv, "--no-store", "--json")
    assert (done.status, done.json["error"]["code"]) == (2, code)


def test_a_test_password_that_is_not_known(run, acme):
    with behind(BROKEN) as origin:
        done = run("check", acme(origin), *FAST, "--json")
    assert (done.status, done.json["error"]["code"]) == (2, "profile.secret")


def test_g1_what_an_operator_still_has_to_hand_over(run, acme):
    done = run("check", acme("https://voip.acme.example"), "--what-is-missing", "--no-store")
    assert done.status == 1, done.err
    assert "there: Technical documents" in done.out
    assert "missing: Addresses for tests" in done.out
    assert "for: signup, provisioning, balance" in done.out


VARIANT = """# an integrator's notes
format = 1
operator = { id = "acme", name = "ACME" }

[services.balance]  # every five minutes
url = "@URL@"

[test]
login = "tester"
password = "secret:test"
number = "5555555"
"""


def test_f7_the_variant_that_the_operator_wants_is_shown_and_written_where_that_is_wanted(run, tmp_path):
    path = tmp_path / "acme.toml"
    with AsmxServer() as server:
        path.write_text(VARIANT.replace("@URL@", server.url(PATH)), encoding="utf-8")
        argv = ("check", str(path), *FAST, "--only", "balance.good")
        shown = run(*argv, env=SECRET)
        assert "+ [services.balance.soap]" in shown.out
        assert path.read_text("utf-8") == VARIANT.replace("@URL@", server.url(PATH))
        applied = run(*argv, "--apply", "--json", env=SECRET)
        again = run(*argv, "--apply", env=SECRET)
    assert (shown.status, applied.status, again.status) == (1, 1, 0), again.out + again.err
    assert applied.json["changes"]["offered"]["services.balance.soap.namespace"] == NAMESPACE
    assert path.read_text("utf-8").startswith("# an integrator's notes\nformat = 1")
    assert path.with_name("acme.toml.bak").read_text("utf-8") == VARIANT.replace("@URL@", server.url(PATH))
    assert "No change of the profile is offered." in again.out


def test_f60_a_test_password_that_is_written_out_is_spoken_of_where_it_is_used(run, tmp_path):
    path = tmp_path / "acme.toml"
    path.write_text(served_profile("https://voip.acme.invalid"), encoding="utf-8")
    assert "test.password" in run("check", str(path), "--what-is-missing").err
    assert "test.password" not in run("balance", "--operator", str(path), "--number", "1", "--no-store").err
    path.write_text(served_profile("http://127.0.0.1:9"), encoding="utf-8")
    assert "test.password" not in run("check", str(path), "--what-is-missing").err
