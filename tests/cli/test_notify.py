"""``neon-wizard notify``: a process of its own tells the running program what a softphone did."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.instance import Instance
from tests.keyring_session import environment


@pytest.fixture
def running(no_keyring_env):
    """A program that listens where the command looks; what it was told."""
    told: list[dict[str, Any]] = []
    came = threading.Event()

    def handler(message):
        told.append(dict(message))
        came.set()
        if message["account"] == "acme/9":
            return {"ok": False, "code": "usage.account"}
        return {"ok": True, "account": message["account"] or "acme/1"}

    with environment(no_keyring_env):
        instance = Instance()
    assert instance.become_first()
    instance.listen(handler)
    yield told
    instance.close()


@pytest.fixture
def refusing(no_keyring_env):
    """A program that knows of no account that could be meant."""
    with environment(no_keyring_env):
        instance = Instance()
    assert instance.become_first()
    instance.listen(lambda _: {"ok": False, "code": "usage.account"})
    yield
    instance.close()


@pytest.mark.parametrize("event", ["registered", "unregistered", "call-ended", "credit-changed"])
def test_the_running_program_is_told(run, running, event):
    done = run("notify", event, "--account", "acme/1", "--json")
    assert (done.status, done.err) == (0, "")
    assert done.json == {"ok": True, "event": event, "account": "acme/1"}
    assert running == [{"command": "notify", "event": event, "account": "acme/1"}]


def test_without_an_account_the_only_one_is_meant(run_process, running):
    done = run_process("notify", "call-ended")
    assert (done.status, done.out, done.err) == (0, "NEON Wizard was told.\n", "")
    assert running[0]["account"] == ""


def test_an_account_that_is_not_there_is_said(run, running):
    done = run("notify", "registered", "--account", "acme/9")
    assert done.status == 2
    assert "acme/9" in done.err


def test_f46_one_that_runs_and_does_not_answer_is_said(run, no_keyring_env):
    """Also where something else stands in the file that says where it listens."""
    with environment(no_keyring_env):
        instance = Instance()
    assert instance.become_first()
    done = run("notify", "registered", "--json")
    instance.close()
    assert (done.status, done.json["error"]["code"]) == (2, "usage.silent")


def test_without_any_account_none_is_named(run, refusing):
    done = run("notify", "registered", "--json")
    assert (done.status, done.json["error"]["code"]) == (2, "usage.no_account")


def test_f46_no_program_runs_and_none_is_started(run, no_keyring_env):
    done = run("notify", "registered", "--json")
    assert done.status == 2
    assert done.json["error"]["code"] == "usage.not_running"
    assert not list(Path(no_keyring_env["XDG_RUNTIME_DIR"]).glob("*.address"))


def test_what_happened_must_be_known(run):
    assert run("notify", "dialled").status == 2
