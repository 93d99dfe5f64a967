"""The hook scripts of docs/for-softphones.md, as they stand there, with the real command."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.instance import Instance
from tests.cli.conftest import COMMAND
from tests.keyring_session import environment
from tests.marks import linux_only

pytestmark = linux_only("a shell's scripts, and D-Bus")

DOCUMENT = (Path(__file__).parents[2] / "docs" / "for-softphones.md").read_text(encoding="utf-8")
SCRIPTS = re.findall(r"^```sh\n(#!/bin/sh\n.*?)^```", DOCUMENT, re.MULTILINE | re.DOTALL)


class Told:
    """What the running program was told."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.came = threading.Condition()

    def __call__(self, message: Any) -> dict[str, Any]:
        with self.came:
            self.messages.append(dict(message))
            self.came.notify_all()
        return {"ok": True, "account": message["account"] or "acme/55555555"}

    def until(self, event: str, seconds: float) -> bool:
        with self.came:
            return self.came.wait_for(lambda: any(each["event"] == event for each in self.messages), seconds)


@pytest.fixture
def told(no_keyring_env) -> Iterator[Told]:
    told = Told()
    with environment(no_keyring_env):
        instance = Instance()
    assert instance.become_first()
    instance.listen(told)
    yield told
    instance.close()


@pytest.fixture
def hook_env(no_keyring_env, tmp_path) -> dict[str, str]:
    """Where ``neon-wizard`` is on the path, as it is once it is installed."""
    command = tmp_path / "bin" / "neon-wizard"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {shlex.join(COMMAND)} "$@"\n', encoding="utf-8")
    command.chmod(0o700)
    return {**no_keyring_env, "PATH": f"{command.parent}:{os.environ['PATH']}"}


def script(tmp_path: Path, having: str) -> str:
    path = tmp_path / "hook"
    path.write_text(next(text for text in SCRIPTS if having in text), encoding="utf-8")
    path.chmod(0o700)
    return str(path)


@pytest.mark.parametrize("text", SCRIPTS)
def test_every_script_is_one_that_a_plain_shell_takes(text):
    done = subprocess.run(["/bin/sh", "-n"], input=text, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_command_in_the_document_is_one(run, told):
    commands = set(re.findall(r"neon-wizard notify ([^\n;`]*)", DOCUMENT))
    events = [shlex.split(command) for command in commands if "|" not in command]
    assert {"registered", "unregistered", "call-ended"} <= {event[0] for event in events}
    for event in events:
        assert run("notify", *event).status == 0, event
    assert len(told.messages) == len(events)


def test_twinkles_script(hook_env, told, tmp_path):
    done = subprocess.run(
        [script(tmp_path, "exec neon-wizard")], env=hook_env, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert told.messages == [{"command": "notify", "event": "call-ended", "account": "acme/55555555"}]


def test_baresips_script_beside_its_events_on_the_bus(hook_env, told, tmp_path):
    from jeepney import DBusAddress, message_bus, new_signal
    from jeepney.io.blocking import open_dbus_connection

    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        baresip = open_dbus_connection(address)
        baresip.send_and_get_reply(message_bus.RequestName("com.github.Baresip"), timeout=10)
        here = DBusAddress("/baresip", interface="com.github.Baresip")
        with subprocess.Popen(
            [script(tmp_path, "gdbus monitor")],
            env={**hook_env, "DBUS_SESSION_BUS_ADDRESS": address},
            start_new_session=True,
        ) as hook:
            events = {"REGISTER_OK": "registered", "CALL_CLOSED": "call-ended", "UNREGISTERING": "unregistered"}
            try:
                for event, known in events.items():
                    for _ in range(60):  # who listens is not told to who speaks
                        baresip.send(new_signal(here, "event", "sss", ("ua", event, "")))
                        if told.until(known, 0.5):
                            break
                    assert told.until(known, 0), event
            finally:  # it listens until it is ended
                os.killpg(hook.pid, 15)
                daemon.terminate()
        baresip.close()
