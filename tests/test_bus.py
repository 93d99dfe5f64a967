"""The running program on a real D-Bus session, asked with gdbus as a hook would."""

from __future__ import annotations

import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from queue import Queue
from typing import Any

import pytest
from jeepney import HeaderFields

from neon_wizard.bus import NAME, PATH, BusService
from tests.marks import linux_only

pytestmark = linux_only("D-Bus is Linux's")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """A session bus of the test's own."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
        yield daemon
        daemon.terminate()


class Program:
    """What the bus reaches: notes the messages, knows two accounts."""

    def __init__(self) -> None:
        self.told: Queue[dict[str, Any]] = Queue()

    def __call__(self, message: Any) -> dict[str, Any]:
        self.told.put(dict(message))
        if message["command"] == "accounts":
            ana = {"id": "acme/1", "operator": "ACME", "number": "1", "confirmed": True, "balance": "20.15"}
            return {"ok": True, "accounts": [ana, {"id": "acme/~b", "confirmed": False}]}
        if message.get("account") == "nobody":
            return {"ok": False, "code": "usage.account"}
        return {"ok": True}


@pytest.fixture
def program(bus: object) -> Iterator[Program]:
    program = Program()
    service = BusService(program)
    service.start()
    assert service.ready.wait(20)
    assert service.served
    yield program
    service.close()


def gdbus(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["gdbus", *command], capture_output=True, text=True, timeout=20, check=False)


def call(method: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return gdbus("call", "--session", "--dest", NAME, "--object-path", PATH, "--method", method, *arguments)


def test_it_is_introspectable(program):
    shown = gdbus("introspect", "--session", "--dest", NAME, "--object-path", PATH)
    assert shown.returncode == 0, shown.stderr
    for method in ("Registered", "Unregistered", "CallEnded", "CreditChanged", "Activate"):
        assert f"{method}(" in shown.stdout
    assert "readonly aa{sv} Accounts" in shown.stdout
    walked = gdbus("introspect", "--session", "--dest", NAME, "--object-path", "/", "--recurse")
    assert PATH in walked.stdout


@pytest.mark.parametrize(
    ("method", "event"), [("Registered", "registered"), ("Unregistered", "unregistered"), ("CallEnded", "call-ended")]
)
def test_a_hook_reaches_the_program(program, method, event):
    done = call(f"{NAME}.{method}", "acme/1")
    assert (done.returncode, done.stdout.strip()) == (0, "()"), done.stderr
    assert program.told.get(timeout=5) == {"command": "notify", "event": event, "account": "acme/1"}


def test_the_window_is_brought_forward(program):
    assert call(f"{NAME}.Activate").returncode == 0
    assert program.told.get(timeout=5) == {"command": "activate"}


def test_accounts_and_balances_are_read_without_secrets(program):
    shown = call("org.freedesktop.DBus.Properties.Get", NAME, "Accounts")
    assert "'balance': <'20.15'>" in shown.stdout, shown.stderr
    assert "'confirmed': <false>" in shown.stdout
    assert "acme/1" in call("org.freedesktop.DBus.Properties.GetAll", NAME).stdout


@pytest.mark.parametrize(
    ("method", "arguments", "said"),
    [
        (f"{NAME}.Registered", ["nobody"], f"{NAME}.Error.UsageAccount"),
        (f"{NAME}.Fly", [], "UnknownMethod"),
        ("org.freedesktop.DBus.Properties.Get", [NAME, "Password"], "UnknownProperty"),
    ],
)
def test_what_cannot_be_done_is_said(program, method, arguments, said):
    done = call(method, *arguments)
    assert done.returncode != 0
    assert said in done.stderr


def test_without_a_bus_nothing_happens(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    service = BusService(Program())
    service.start()
    assert service.ready.wait(20)
    assert not service.served
    service.close()


def test_a_second_program_does_not_take_the_name(program, bus):
    second = BusService(Program())
    second.start()
    assert second.ready.wait(20)
    assert not second.served
    second.close()
    assert call(f"{NAME}.Activate").returncode == 0


def test_the_bus_may_die(program, bus):
    bus.terminate()
    bus.wait(10)
    assert call(f"{NAME}.Activate").returncode != 0


@pytest.fixture
def desktop(bus: object) -> Iterator[Queue[Any]]:
    """The desktop's notification service, as far as `Notify`: what it was asked to show."""
    from jeepney import MessageType, message_bus, new_method_return
    from jeepney.io.blocking import open_dbus_connection

    shown: Queue[Any] = Queue()
    connection = open_dbus_connection("SESSION")
    connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"), timeout=10)

    def serve() -> None:
        with suppress(ConnectionError, OSError, ValueError):
            while True:
                message = connection.receive()
                if message.header.message_type is MessageType.method_call:
                    shown.put(message)
                    connection.send(new_method_return(message, "u", (1,)))

    thread = threading.Thread(target=serve)
    thread.start()
    yield shown
    connection.sock.shutdown(socket.SHUT_RDWR)
    thread.join(10)
    connection.close()


def test_the_desktop_shows_what_is_told_as_plain_text(desktop, bus):
    service = BusService(Program())
    service.start()
    assert service.ready.wait(20)
    service.notify("Credit is low", "ACME <b>& Co</b>: 3.20")
    message = desktop.get(timeout=20)
    service.close()
    assert message.header.fields[HeaderFields.member] == "Notify"
    assert message.header.fields[HeaderFields.interface] == "org.freedesktop.Notifications"
    name, replaces, icon, title, words, actions, hints, expires = message.body
    assert (name, replaces, icon, title) == ("NEON Wizard", 0, "neon-wizard", "Credit is low")
    assert words == "ACME &lt;b&gt;&amp; Co&lt;/b&gt;: 3.20", "a notification's words are markup"
    assert (actions, hints, expires) == ([], {}, -1)


def test_without_a_notification_service_nothing_happens(program, bus):
    service = BusService(program)
    service.start()
    assert service.ready.wait(20)
    service.notify("Credit is low", "nobody sees it")
    assert call(f"{NAME}.Activate").returncode == 0, "the program is still there"
    service.close()
    service.notify("Credit is low", "too late")
