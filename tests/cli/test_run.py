"""``neon-wizard run -- PROGRAM``: any softphone with an account of this computer."""

from __future__ import annotations

import json
import os
import signal
import stat
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.cli.conftest import PASSWORD, started
from tests.cli.sip_accounts import Operator, keep

# Stands for a softphone: says how it was started and what it was given, then ends as it is told, or waits.
PHONE = """\
#!{python}
import json, os, sys, time
folder = sys.argv[sys.argv.index("-f") + 1]
with open(os.path.join(folder, "accounts")) as file:
    seen = {{"argv": sys.argv[1:], "accounts": file.read(), "folder": folder, "mode": os.stat(folder).st_mode,
            "environment": [name for name in os.environ if name.startswith("NEON_")]}}
with open({told!r}, "w") as file:
    json.dump(seen, file)
print("told", flush=True)
if "--wait" in sys.argv:
    time.sleep(60)
sys.exit(7)
"""


@pytest.fixture
def keyring_run(run, keyring_session):
    return lambda *argv, **how: run(*argv, base=keyring_session.env, **how)


@pytest.fixture
def told(tmp_path: Path) -> Path:
    return tmp_path / "told.json"


@pytest.fixture
def phone(tmp_path: Path, told: Path) -> str:
    path = tmp_path / "bin" / "baresip"
    path.parent.mkdir()
    path.write_text(PHONE.format(python=sys.executable, told=str(told)))
    path.chmod(0o755)
    return str(path)


def test_f60_the_program_gets_the_account_in_a_folder_that_goes_with_it(
    keyring_run, registrar, profile, phone, told, keyring_session
):
    own = Path(keyring_session.env["HOME"]) / ".baresip"
    with Operator(registrar, "5550140", "sip-secret-140") as operator:
        keep(keyring_run, profile(operator.origin))
        requests = len(operator.requests)
        done = keyring_run(
            "run", "--", phone, "--json", "--password", "x", env={"NEON_PASSWORD": "c4n4ry"}, password=""
        )
    assert done.status == 7, done.err
    assert len(operator.requests) == requests, "in mode once nothing is asked for"
    seen = json.loads(told.read_text())
    assert seen["argv"] == ["-f", seen["folder"], "--json", "--password", "x"]
    assert 'auth_pass="sip-secret-140"' in seen["accounts"]
    assert stat.S_IMODE(seen["mode"]) == 0o700
    assert seen["environment"] == []
    assert not os.path.exists(seen["folder"])
    assert not own.exists()


def test_in_mode_always_the_settings_are_fetched_first(keyring_run, registrar, profile, phone, told):
    with Operator(registrar, "5550141", "sip-secret-old") as operator:
        path = profile(operator.origin, signup='[provisioning]\nmode = "always"')
        account = keep(keyring_run, path)
        operator.password = "sip-secret-new"
        done = keyring_run("run", "--account", account, "--", phone, password="")
    assert done.status == 7, done.err
    assert 'auth_pass="sip-secret-new"' in json.loads(told.read_text())["accounts"]


def test_what_ends_the_command_ends_the_program_and_the_folder_goes(
    keyring_run, registrar, profile, phone, told, keyring_session
):
    with Operator(registrar, "5550142", "sip-secret-142") as operator:
        keep(keyring_run, profile(operator.origin))
        with started("run", "--", phone, "--wait", env=keyring_session.env) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"told\n"
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 128 + signal.SIGTERM
    assert not os.path.exists(json.loads(told.read_text())["folder"])


def test_the_real_baresip_registers(keyring_run, registrar, profile, keyring_session):
    with Operator(registrar, "5550143", "sip-secret-143") as operator:
        keep(keyring_run, profile(operator.origin))
        with started("run", "--", "baresip", "-n", "127.0.0.1", env=keyring_session.env) as process:
            end = time.monotonic() + 20
            while not registrar.bindings("5550143"):
                assert process.poll() is None
                assert time.monotonic() < end
                threading.Event().wait(0.05)
            process.send_signal(signal.SIGTERM)
            process.wait(20)


def test_what_is_missing_or_wrong(keyring_run, registrar, profile):
    assert keyring_run("run", "--json").json["error"]["code"] == "usage.arguments"
    with Operator(registrar, "5550144", "sip-secret-144") as operator:
        keep(keyring_run, profile(operator.origin))
        for words, code in (
            (["--", "my-phone"], "export.program"),
            (["--format", "baresip", "--", "/none/my-phone"], "export.start"),
            (["--account", "acme/1", "--", "baresip"], "usage.account"),
        ):
            done = keyring_run("run", "--json", *words)
            assert (done.status, done.json["error"]["code"]) == (2, code)
            assert PASSWORD not in done.out + done.err
