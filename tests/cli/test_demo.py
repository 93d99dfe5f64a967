"""``demo --serve``: an operator for other commands, until it is told to end."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from tests.cli.conftest import started
from tests.marks import posix_only


@posix_only("POSIX signals")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_and_ends_when_told(run, no_keyring_env, how):
    with started("demo", "--serve", "--json", env=no_keyring_env) as process:
        assert process.stdout
        demo = json.loads(process.stdout.readline())["demo"]
        login = ["provision", "--operator", demo["profile"], "--login", demo["login"], "--no-store"]
        assert run(*login, password="123456").status == 0
        checked = run("check", demo["profile"], "--only", "balance.good", "--no-store", "--json")
        assert [each["verdict"] for each in checked.json["run"]["checks"]] == ["passed"], "it names who is to be tested"
        process.send_signal(how)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (0, b"", b"")
    assert not Path(demo["profile"]).exists()


def test_a_port_that_is_taken(run, demo):
    done = run("demo", "--serve", "--port", demo.origin.rsplit(":", 1)[1], "--json")
    assert (done.status, done.json["error"]["code"]) == (2, "usage.arguments")
    assert run("demo", "--serve", "--port", "99999").status == 2
