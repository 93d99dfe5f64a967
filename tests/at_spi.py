"""A desktop of the test's own with a real X server and a real accessibility bus, and a screen reader's side of it.

`Desktop` is a context manager; a program started with its `env` is one that a screen reader hears. `Reader` listens to
what is announced, and reads a program's windows as AT-SPI has them: names, roles, states, one below the other.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from tests.keyring_session import dies_with_us, private_environment

_SECONDS = 20.0
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
_ACCESSIBLE, _COMPONENT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component"
_HEARD = "org.a11y.atspi.Event.Object"
_POLITENESS = {1: "polite", 2: "assertive"}
# The numbers of AT-SPI's states that are looked at (atspi-constants.h).
_STATES = {8: "enabled", 11: "focusable", 12: "focused", 25: "showing", 30: "visible"}


class Desktop:
    """Xvfb, a session bus and at-spi2-core, with a home folder of their own; nothing is left behind."""

    def __init__(self) -> None:
        # Not pytest's folder: a socket's path may have about 100 characters only.
        self.home = Path(tempfile.mkdtemp(prefix="nwa"))
        self.env = private_environment(self.home)
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Desktop:
        try:
            screen, address = self._start_screen(), self._start_bus()
            self.env |= {
                "DISPLAY": f":{screen}",
                "DBUS_SESSION_BUS_ADDRESS": address,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "NO_AT_BRIDGE": "0",
            }
            launcher = next(
                each
                for each in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
                if os.path.exists(each)
            )
            self._start([launcher, "--launch-immediately"])
            self._wait_for("org.a11y.Bus")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def accessibility_bus(self) -> str:
        """Its address."""
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        with closing(open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"])) as session:
            reply = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=_SECONDS)
            return str(reply.body[0])

    def _start(self, command: list[str], **options: Any) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [*dies_with_us(), *command], env=self.env, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options
        )
        self._processes.append(process)
        return process

    def _start_screen(self) -> int:
        ends, number = os.pipe()
        # Without -noreset the server begins anew when its last client leaves.
        size = ["-screen", "0", "1600x1200x24", "-noreset", "-nolisten", "tcp"]
        self._start(["Xvfb", "-displayfd", str(number), *size], pass_fds=(number,), stdout=subprocess.DEVNULL)
        os.close(number)
        with os.fdopen(ends) as pipe:
            return int(pipe.readline())

    def _start_bus(self) -> str:
        command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        bus = self._start(command, stdout=subprocess.PIPE)
        assert bus.stdout
        with closing(bus.stdout) as pipe:
            return pipe.readline().decode().strip()

    def _wait_for(self, name: str) -> None:
        with closing(open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"])) as connection:
            bus = Proxy(message_bus, connection, timeout=_SECONDS)
            rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
            rule.add_arg_condition(0, name)
            with connection.filter(rule, bufsize=5) as changes:
                bus.AddMatch(rule)
                if not bus.NameHasOwner(name)[0]:
                    connection.recv_until_filtered(changes, timeout=_SECONDS)


class Spoken(NamedTuple):
    """What was announced. how: ``polite`` or ``assertive``."""

    how: str
    text: str


class Node(NamedTuple):
    """An accessible object. path: the roles and names from its window down to it."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    path: tuple[str, ...]
    at: tuple[str, str]
    depth: int = 0

    @property
    def showing(self) -> bool:
        return {"showing", "visible"} <= self.states

    def __str__(self) -> str:
        return " > ".join(self.path)


class Reader:
    """A client of the accessibility bus, as a screen reader is one."""

    def __init__(self, desktop: Desktop) -> None:
        self._connection: DBusConnection = open_dbus_connection(desktop.accessibility_bus())
        self._bus = Proxy(message_bus, self._connection, timeout=_SECONDS)
        self._rule = MatchRule(type="signal", interface=_HEARD, member="Announcement")
        self._bus.AddMatch(self._rule)
        self._filter = self._connection.filter(self._rule, bufsize=1000)
        self._heard = self._filter.__enter__()
        for event in ("object:announcement", "object:state-changed:focused"):
            self._ask(_REGISTRY, "RegisterEvent", "sas s".replace(" ", ""), (event, [], ""))

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self._filter.__exit__(None, None, None)
        self._connection.close()

    def _ask(self, address: DBusAddress, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        reply = self._connection.send_and_get_reply(new_method_call(address, method, signature, body), timeout=_SECONDS)
        if reply.header.message_type is MessageType.error:
            raise LookupError(f"{address.object_path} {method}: {reply.header.fields[HeaderFields.error_name]}")
        return reply.body[0] if reply.body else None

    # ---- what is announced ----

    def heard(self, *, until: str, seconds: float = _SECONDS) -> list[Spoken]:
        """Return what was announced since the last time, up to what contains `until`."""
        result: list[Spoken] = []
        end = time.monotonic() + seconds
        while True:
            try:
                message: Message = self._connection.recv_until_filtered(self._heard, timeout=end - time.monotonic())
            except TimeoutError:
                raise AssertionError(f"“{until}” was not announced, but: {result}") from None
            _kind, politeness, _detail, (_signature, text), *_rest = message.body
            result.append(Spoken(_POLITENESS.get(politeness, str(politeness)), text))
            if until in text:
                return result

    # ---- what is there ----

    def windows(self, process: int) -> list[Node]:
        """Return the windows of the program with this process id."""
        registry = ("org.a11y.atspi.Registry", _ROOT)
        for bus_name, path in self._children(registry):
            if self._bus.GetConnectionUnixProcessID(bus_name)[0] == process:
                return [self._node(child, (), 0) for child in self._children((bus_name, path))]
        return []

    def tree(self, window: Node) -> Iterator[Node]:
        """Yield what a window shows, each before what is in it. Nothing below what does not show is looked at."""
        for child in self._children(window.at):
            node = self._node(child, window.path, window.depth + 1)
            yield node
            if node.showing and node.role != "table cell":
                yield from self.tree(node)

    def place(self, node: Node) -> tuple[int, int, int, int]:
        """Return where it is on the screen: x, y, width, height."""
        address = DBusAddress(node.at[1], node.at[0], _COMPONENT)
        x, y, width, height = self._ask(address, "GetExtents", "u", (0,))
        return x, y, width, height

    def _children(self, at: tuple[str, str]) -> list[tuple[str, str]]:
        return [(name, path) for name, path in self._ask(DBusAddress(at[1], at[0], _ACCESSIBLE), "GetChildren")]

    def _node(self, at: tuple[str, str], above: tuple[str, ...], depth: int) -> Node:
        own = DBusAddress(at[1], at[0], _ACCESSIBLE)
        properties = DBusAddress(at[1], at[0], "org.freedesktop.DBus.Properties")
        role = self._ask(own, "GetRoleName")
        name, description = (
            self._ask(properties, "Get", "ss", (_ACCESSIBLE, wanted))[1] for wanted in ("Name", "Description")
        )
        low, high = self._ask(own, "GetState")
        bits = low | high << 32
        states = frozenset(word for number, word in _STATES.items() if bits >> number & 1)
        return Node(role, name, description, states, (*above, f"{role} “{name}”"), at, depth)
