"""``neon-wizard check``: what it says, what it writes, how it ends."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import threading
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from neon_wizard.checks.documents.monitoring import prometheus_text
from neon_wizard.cli.arguments import parse
from neon_wizard.demo import served_profile
from tests.checks.operators import behind, instead
from tests.checks.samples import FULL
from tests.cli.conftest import started
from tests.marks import posix_only
from tests.servers.asmx import NAMESPACE, PATH, AsmxServer
from tests.servers.breakable import Breakable, changed
from tests.servers.registrar import free_port
from tests.servers.scripted import Given, ScriptedServer
from tests.servers.uddi import Binding, Business, Registry, Service

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
    files = {"--report": "r.html", "--junit": "j.xml", "--save": "s.json", "--mail": "m.eml", "--har": "r.har"}
    options = [word for option, name in files.items() for word in (option, str(tmp_path / name))]
    broken = True

    def sometimes(seen, forward):
        return BROKEN(seen, forward) if broken else forward(seen)

    with behind(sometimes) as origin:
        done = run("check", acme(origin), *FAST, *options, "--language", "pt_BR", "--verbose", env=SECRET)
        broken = False
        again = run("check", acme(origin), *FAST, "--against", str(tmp_path / "s.json"), env=SECRET)
    written = {name: (tmp_path / name).read_text(encoding="utf-8") for name in files.values()}
    assert not any("123456" in text for text in (*written.values(), done.out, done.err))
    assert '<html lang="pt-BR">' in written["r.html"]
    assert ET.fromstring(written["j.xml"]).tag == "testsuites"
    assert json.loads(written["s.json"])["operator_id"] == "acme"
    assert {each["_check"] for each in json.loads(written["r.har"])["log"]["entries"]} >= {"balance.good"}
    assert again.status == 0, again.out + again.err
    assert "Since the earlier run: 1 mended" in again.out


def test_signups_are_announced_and_listed(run):
    done = run("check", "demo", *FAST, "--allow-signup", "--only", "signup.*")
    assert done.status == 0
    assert "Up to 6 accounts called neon-test-… may be created." in done.err
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


CONTINUOUS = (Path(__file__).parents[2] / "docs" / "continuous-tests.md").read_text(encoding="utf-8")
RECIPES = [
    line.partition("neon-wizard ")[2].partition(" #")[0].strip("`")
    for line in CONTINUOUS.splitlines()
    if re.match(r"(?: *(?:- |run: |- run: |ExecStart=/usr/bin/|    |\$ )*)neon-wizard ", line)
]


@pytest.mark.parametrize("words", RECIPES)
def test_each_command_of_the_recipes_is_understood(words):
    assert parse(shlex.split(words)).command in ("check", "profile")


def test_the_recipes_name_every_metric():
    told = set(re.findall(r"neon_wizard_\w+", CONTINUOUS))
    assert told == set(re.findall(r"# TYPE (neon_wizard_\w+) gauge", prometheus_text(FULL)))
    assert len(RECIPES) >= 6


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        ([], "usage.arguments"),
        (["demo", "--only", "no.such"], "check.unknown"),
        (["demo", "--against", "/no/such/file"], "check.file"),
        (["demo", "--calls", "0"], "usage.arguments"),
        (["demo", "--against", "production"], "usage.arguments"),
        (["demo", "--every", "soon"], "usage.arguments"),
        (["demo", "--every", "5m", "--allow-signup"], "usage.arguments"),
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


def test_it_is_a_plug_in_of_nagios_with_metrics_beside_it(run, acme, tmp_path):
    metrics = tmp_path / "neon.prom"
    argv = ("--nagios", "--prometheus", str(metrics), "--only", "balance.good", "provisioning.good")
    with behind(BROKEN) as origin:
        done = run("check", acme(origin), *FAST, *argv, env=SECRET)
        unknown = run("check", acme(origin), *FAST, "--nagios")
    assert (done.status, done.err) == (2, "")
    assert re.fullmatch(r"NEON acme CRITICAL - Users cannot work with: the balance\. .* \| 'errors'=1 .*\n", done.out)
    lines = metrics.read_text("utf-8").splitlines()
    assert 'neon_wizard_check_passed{operator="acme",check="balance.good",service="balance"} 0' in lines
    assert 'neon_wizard_check_passed{operator="acme",check="provisioning.good",service="provisioning"} 1' in lines
    assert (unknown.status, unknown.out[:20]) == (3, f"NEON {acme(origin)}"[:20]), "its password is not known"


@posix_only("POSIX signals")
def test_it_asks_again_and_again_until_it_is_stopped(acme, no_keyring_env):
    asked = []

    def count(seen, forward):
        asked.append(seen)
        return BROKEN(seen, forward) if len(asked) == 1 else forward(seen)

    with behind(count) as origin:
        argv = ("check", acme(origin), *FAST, "--every", "1s", "--nagios", "--only", "balance.good")
        with started(*argv, env={**no_keyring_env, **SECRET}) as process:
            assert process.stdout
            first, second = process.stdout.readline(), process.stdout.readline()
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=30) == 0, "the last one's"
    assert first.startswith(b"NEON acme CRITICAL")
    assert second.startswith(b"NEON acme OK")


def test_what_tests_find_is_compared_with_what_users_meet(run, acme, tmp_path):
    report = tmp_path / "r.html"
    with behind(BROKEN) as test, behind(lambda seen, forward: forward(seen)) as production:
        path = Path(acme(production))
        text = path.read_text("utf-8")
        for name in ("Provisioning", "GetBalance"):
            written = f'url = "{production}/{name}"'
            assert written in text
            text = text.replace(written, f'{written}\ntest_url = "{test}/{name}"')
        path.write_text(text, encoding="utf-8")
        argv = ("check", str(path), *FAST, "--against", "production", "--only", "balance.good", "provisioning.good")
        done = run(*argv, "--report", str(report), env=SECRET)
        data = run(*argv, "--json", env=SECRET).json["run"]["compared"]
    assert done.status == 1
    assert f"Only at {production}, {test} (1)\n    Error: " in done.out, done.out
    assert "[balance.good]" in done.out.partition("Only at")[2]
    assert [each["check"] for each in data["only_here"]] == ["balance.good"]
    assert (data["here"], data["there"], data["only_there"], data["both"]) == (
        f"{production}, {test}",
        production,
        [],
        [],
    )
    assert "The two addresses compared" in report.read_text("utf-8")


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


def guarded_by_mistakes():
    """An operator that wants another content type, and then another number of cents."""
    operator = Breakable(guarded=False)

    def script(seen):
        kind = (seen.header("content-type") or "").partition(";")[0]
        given = operator(seen) if kind == "text/xml" else Given(b"", 415)
        return changed(given, "20.15", "2015")

    return ScriptedServer({"*": script})


SPARSE = """format = 1
operator = { id = "acme", name = "ACME" }

[services.balance]
url = "@URL@"

[test]
login = "tester"
password = "secret:test"
number = "55555555"
balance = "20.15"
"""


def test_what_is_applied_is_asked_again_with_all_that_depends_on_it(run, tmp_path):
    path = tmp_path / "acme.toml"
    with guarded_by_mistakes() as server:
        path.write_text(SPARSE.replace("@URL@", server.url("/voip")), encoding="utf-8")
        done = run("check", str(path), *FAST, "--only", "balance.*", "--apply", env=SECRET)
    text = path.read_text("utf-8")
    assert 'content_type = "text/xml; charset=utf-8"' in text, done.out
    assert 'balance_unit = "0.01"' in text, done.out
    first, second, third = done.out.split("With the change:")
    assert "HTTP 415" in first
    assert "is read as 2015, and is 20.15" in second, "the next error is in sight"
    assert "Error" not in third


def test_what_is_accepted_reaches_exit_status_0_and_is_no_news_later(run, tmp_path):
    path, saved = tmp_path / "acme.toml", tmp_path / "first.json"
    operator = Breakable(guarded=False)
    operator.spoil = lambda _seen, _asked, given: changed(given, "<Code>102", "<Code>104")
    with ScriptedServer({"*": operator}) as server:
        text = SPARSE.replace("@URL@", server.url("/voip"))
        path.write_text(text, encoding="utf-8")
        argv = ("check", str(path), *FAST, "--only", "balance.*")
        refused = run(*argv, env=SECRET)
        path.write_text(text + '\n[test.accepted]\ncode-102 = "on purpose, against enumeration"\n', encoding="utf-8")
        first = run(*argv, "--save", str(saved), env=SECRET)
        again = run(*argv, "--against", str(saved), env=SECRET)
    assert (refused.status, first.status, again.status) == (1, 0, 0), refused.out + first.out
    assert "(Accepted: on purpose, against enumeration)" in first.out
    assert "Nothing has changed since the earlier run." in again.out


def test_a_test_password_that_is_a_common_word_loses_no_run(run, tmp_path):
    """“balance” stands in every report, and is this account's password too."""
    path, saved = tmp_path / "acme.toml", tmp_path / "run.json"
    operator = Breakable(guarded=False)
    with ScriptedServer({"*": operator}) as server:
        path.write_text(SPARSE.replace("@URL@", server.url("/voip")), encoding="utf-8")
        files = ("--save", str(saved), "--report", str(tmp_path / "r.html"), "--junit", str(tmp_path / "j.xml"))
        done = run("check", str(path), *FAST, *files, env={"NEON_ACME_TEST": "balance"})
    assert done.status == 0, done.out + done.err
    assert json.loads(saved.read_text("utf-8"))["operator_id"] == "acme"


def test_findings_are_said_although_a_file_cannot_be_written(run, acme, tmp_path):
    with behind(BROKEN) as origin:
        done = run("check", acme(origin), *FAST, "--only", "balance.*", "--save", str(tmp_path), env=SECRET)
        data = run("check", acme(origin), *FAST, "--only", "balance.*", "--save", str(tmp_path), "--json", env=SECRET)
    assert (done.status, data.status) == (2, 2)
    assert "HTTP 503" in done.out
    assert data.json["run"]["findings"][0]["id"] == "operator.busy.503"


def test_a_time_that_is_over_ends_it_with_what_was_found(run, acme):
    with behind(lambda seen, forward: forward(seen)) as origin:
        done = run("check", acme(origin), *FAST, "--only", "balance.*", "--at-most", "0.000001", env=SECRET)
    assert done.status == 1
    assert "The time was over:" in done.out


def test_an_operator_that_a_registry_knows(run, tmp_path):
    """--trust-hosts agrees to where the registry says that it is."""
    path, registry, operator = tmp_path / "acme.toml", Registry(2), Breakable(guarded=False)
    with ScriptedServer({"/inquiry": registry}) as address, ScriptedServer({"*": operator}) as server:
        binding = Binding("uddi:b", server.url("/voip"), "http")
        registry.businesses = [Business("uddi:acme", ("ACME",), (Service("uddi:s", ("GetBalance",), (binding,)),))]
        uddi = f'uddi = {{ inquiry = "{address.url("/inquiry")}", version = 2, service = "GetBalance" }}'
        path.write_text(SPARSE.replace('url = "@URL@"', uddi), encoding="utf-8")
        argv = ("check", str(path), "--interval", "0", "--calls", "1", "--only", "balance.*", "--no-store")
        asked = run(*argv, "--trust-hosts", env=SECRET)
    assert asked.status == 0, asked.out + asked.err
    assert operator.seen
