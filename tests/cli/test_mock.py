"""``mock PROFILE``: an operator of any kind for other commands, until it is told to end."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from tests.cli.conftest import started
from tests.examples.loading import FOLDER
from tests.marks import posix_only

FAST = ("--no-store", "--interval", "0", "--calls", "1")
EXAMPLE = str(FOLDER / "rest-json.toml")


@posix_only("POSIX signals")
def test_it_serves_what_check_and_provision_ask_and_ends_when_told(run, no_keyring_env):
    with started("mock", EXAMPLE, "--json", env=no_keyring_env) as process:
        assert process.stdout
        mock = json.loads(process.stdout.readline())["mock"]
        checked = run("check", mock["profile"], *FAST, "--allow-signup", "--json")
        assert checked.status == 0, checked.out + checked.err
        assert {each["severity"] for each in checked.json["run"]["findings"]} <= {"notice"}
        assert run("balance", "--operator", mock["profile"], "--number", "55555555", "--no-store").status == 0
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (0, b"", b"")
    assert not Path(mock["profile"]).exists()


@posix_only("POSIX signals")
def test_its_accounts_and_faults_come_from_files(run, no_keyring_env, tmp_path):
    accounts, faults, kept = (tmp_path / name for name in ("accounts.toml", "faults.toml", "kept.toml"))
    accounts.write_text('[[account]]\nlogin = "ana"\npassword = "portal-1"\nnumber = "77"\nbalance = "3.50"\n', "utf-8")
    faults.write_text('[[fault]]\neffect = "balance"\nvalue = "none"\nservice = "balance"\nnth = 2\n', "utf-8")
    files = ("--accounts", str(accounts), "--faults", str(faults), "--write", str(kept))
    with started("mock", EXAMPLE, *files, "--tls", "--json", env=no_keyring_env) as process:
        assert process.stdout
        mock = json.loads(process.stdout.readline())["mock"]
        asked = ("balance", "--operator", str(kept), "--number", "77", "--no-store", "--json")
        first, second = run(*asked), run(*asked)
        process.terminate()
        process.communicate(timeout=30)
    assert mock["accounts"] == [{"login": "ana", "number": "77"}]
    assert mock["origin"].startswith("https://")
    assert first.json["balance"]["amount"] == "3.50"
    assert second.json["error"]["code"] == "reply.number"
    assert "portal-1" not in json.dumps(mock)


@posix_only("POSIX signals")
def test_a_saved_run_is_replayed_and_compared_with_the_run_itself(run, no_keyring_env, tmp_path):
    saved, faults = tmp_path / "run.json", tmp_path / "faults.toml"
    faults.write_text('[[fault]]\neffect = "status"\nvalue = "502"\nservice = "balance"\n', "utf-8")
    with started("mock", EXAMPLE, "--faults", str(faults), "--json", env=no_keyring_env) as process:
        assert process.stdout
        profile = Path(json.loads(process.stdout.readline())["mock"]["profile"])
        own = tmp_path / profile.name
        own.write_text(profile.read_text("utf-8"), encoding="utf-8")
        run("check", str(own), *FAST, "--save", str(saved))
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
    with started("mock", str(own), "--replay", str(saved), "--json", env=no_keyring_env) as process:
        assert process.stdout
        mock = json.loads(process.stdout.readline())["mock"]
        again = run("check", mock["profile"], *FAST, "--against", str(saved), "--json")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
    compared = again.json["run"]["compared"]
    assert [each["check"] for each in compared["both"] if each["severity"] == "error"] == ["balance.good"]
    assert (compared["only_here"], compared["only_there"]) == ([], [])


def test_a_replay_is_of_a_run_of_that_operator(run, tmp_path):
    other = tmp_path / "run.json"
    run("check", "demo", *FAST, "--only", "balance.good", "--save", str(other))
    refused = run("mock", EXAMPLE, "--replay", str(other), "--json")
    assert (refused.status, refused.json["error"]["code"]) == (2, "check.file")
    refused = run("mock", EXAMPLE, "--replay", str(other), "--tls", "--json")
    assert (refused.status, refused.json["error"]["code"]) == (2, "usage.arguments")


@posix_only("POSIX signals")
def test_the_copy_is_written_over_an_earlier_one_and_over_no_operators_profile(run, no_keyring_env, tmp_path):
    own, kept = tmp_path / "own.toml", tmp_path / "kept.toml"
    own.write_text(Path(EXAMPLE).read_text("utf-8"), encoding="utf-8")
    for _ in range(2):
        with started("mock", str(own), "--write", str(kept), env=no_keyring_env) as process:
            assert process.stdout
            assert process.stdout.readline().startswith(b"The mock of")
    done = run("mock", str(own), "--write", str(own), "--json", "--no-store")
    assert (done.status, done.json["error"]["code"]) == (2, "usage.arguments")
    assert own.read_text("utf-8") == Path(EXAMPLE).read_text("utf-8")


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        ((), "usage.arguments"),
        ((EXAMPLE, "--port", "99999"), "usage.arguments"),
        ((EXAMPLE, "--bind", "192.0.2.1"), "usage.arguments"),
        ((EXAMPLE, "--faults", "no-such-file.toml"), "mock.file"),
        (("no-such-profile",), "profile.not_found"),
    ],
)
def test_what_cannot_be_served(run, argv, code):
    done = run("mock", *argv, "--json", "--no-store")
    assert (done.status, done.json["error"]["code"]) == (2, code)
