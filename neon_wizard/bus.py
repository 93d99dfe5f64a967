"""The running program on the D-Bus session: ``org.neon.Wizard1`` at ``/org/neon/Wizard1``, for any softphone's hooks.

What arrives becomes the same messages that the local socket of `neon_wizard.instance` takes, for the same handler. The
service runs on a thread of its own. A session without a bus, or a name that another program holds, is no error: nothing
is served then.
"""

from __future__ import annotations

import logging
import os
import socket
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.instance import ACTIVATE, Event, notice

if TYPE_CHECKING:
    import html

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

    from neon_wizard.mailbox import Handler
else:
    html = late.module("html")

__all__ = ["NAME", "PATH", "BusService", "has_session"]

NAME: Final = "org.neon.Wizard1"
PATH: Final = "/org/neon/Wizard1"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_INTROSPECTABLE: Final = "org.freedesktop.DBus.Introspectable"
_PEER: Final = "org.freedesktop.DBus.Peer"
_NOTIFICATIONS: Final = "org.freedesktop.Notifications"
_FAILED: Final = "org.freedesktop.DBus.Error."
_EVENTS: Final = {
    "Registered": Event.REGISTERED,
    "Unregistered": Event.UNREGISTERED,
    "CallEnded": Event.CALL_ENDED,
    "CreditChanged": Event.CREDIT_CHANGED,
}
_XML: Final = f"""<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
<node>
  <interface name="{NAME}">
{
    "".join(
        f'''    <method name="{name}"><arg name="account" type="s" direction="in"/></method>
'''
        for name in _EVENTS
    )
}    <method name="Activate"/>
    <property name="Accounts" type="aa{{sv}}" access="read">
      <annotation name="org.freedesktop.DBus.Property.EmitsChangedSignal" value="false"/>
    </property>
  </interface>
  <interface name="{_PROPERTIES}">
    <method name="Get">
      <arg name="interface" type="s" direction="in"/><arg name="name" type="s" direction="in"/>
      <arg name="value" type="v" direction="out"/>
    </method>
    <method name="GetAll">
      <arg name="interface" type="s" direction="in"/><arg name="values" type="a{{sv}}" direction="out"/>
    </method>
  </interface>
  <interface name="{_INTROSPECTABLE}"><method name="Introspect"><arg type="s" direction="out"/></method></interface>
  <interface name="{_PEER}"><method name="Ping"/></interface>
</node>
"""
_WAY: Final = '<node><node name="{child}"/></node>'
_log = logging.getLogger(__name__)


def has_session() -> bool:
    """Return whether there is a session's bus to ask; jeepney would find out too, and takes a megabyte for it."""
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ


class RefusedError(Exception):
    """Sent as a D-Bus error. name: its D-Bus name."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text)
        self.name = name


class BusService:
    """Serves the program on the bus. handler: called on its thread, with the messages of `neon_wizard.instance`."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._connection: DBusConnection | None = None
        self._thread: threading.Thread | None = None
        self._closed = False
        self._lock = threading.Lock()
        self.ready = threading.Event()
        """Set once it is known whether this is served."""
        self.served = False

    def start(self) -> None:
        """Serve from now on, where there is a bus. Returns at once."""
        self._thread = threading.Thread(target=self._run, name="d-bus", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Leave the bus; nothing reaches the handler afterwards."""
        with self._lock:
            self._closed = True
            if self._connection is not None:
                with suppress(OSError):
                    self._connection.sock.shutdown(socket.SHUT_RDWR)
        if self._thread is not None:
            self._thread.join(2)

    def notify(self, title: str, words: str) -> None:
        """Let the desktop show this to the user, where it can."""
        from jeepney import DBusAddress, MessageFlag, new_method_call

        connection = self._connection
        if connection is None or self._closed:
            return
        desktop = DBusAddress("/org/freedesktop/Notifications", _NOTIFICATIONS, _NOTIFICATIONS)
        body: tuple[Any, ...] = ("NEON Wizard", 0, "neon-wizard", title, html.escape(words, quote=False), [], {}, -1)
        message = new_method_call(desktop, "Notify", "susssasa{sv}i", body)
        message.header.flags |= MessageFlag.no_reply_expected
        with self._lock, suppress(OSError):
            connection.send(message)

    def _run(self) -> None:
        try:
            self._serve()
        # Whatever happens to the bus, the program goes on without it; closing ends here too.
        except Exception as error:
            _log.info("no D-Bus service: %s", type(error).__name__)
        finally:
            self.ready.set()
            if self._connection is not None:
                self._connection.close()

    def _serve(self) -> None:
        if not has_session():
            return
        from jeepney import DBusNameFlags, MessageType
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        connection = open_dbus_connection("SESSION")
        with self._lock:
            self._connection = connection
            if self._closed:
                return
        reply = connection.send_and_get_reply(message_bus.RequestName(NAME, DBusNameFlags.do_not_queue), timeout=10)
        self.served = reply.body[0] in (1, 4)  # the owner, or already the owner
        self.ready.set()
        while self.served:
            message = connection.receive()
            if message.header.message_type is MessageType.method_call:
                answer = self._answer(message)
                with self._lock:
                    connection.send(answer)

    def _answer(self, message: Message) -> Message:
        from jeepney import HeaderFields, new_error, new_method_return

        fields = message.header.fields
        path, interface, member = (
            fields.get(name, "") for name in (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
        )
        try:
            signature, body = self._called(path, interface, member, message.body)
        except RefusedError as error:
            return new_error(message, error.name, "s", (str(error),))
        return new_method_return(message, signature, body)

    def _called(
        self, path: str, interface: str, member: str, body: Sequence[Any]
    ) -> tuple[str | None, tuple[Any, ...]]:
        """Return signature and body of the answer to a call."""
        if (interface, member) in ((_INTROSPECTABLE, "Introspect"), ("", "Introspect")):
            return "s", (_introspected(path),)
        if interface == _PEER and member == "Ping":
            return None, ()
        if path != PATH:
            raise RefusedError(f"{_FAILED}UnknownObject", f"no object {path}")
        if interface in (NAME, "") and member == "Activate" and not body:
            self._told(ACTIVATE)
            return None, ()
        if interface in (NAME, "") and member in _EVENTS:
            self._told(notice(_EVENTS[member], _text(body)))
            return None, ()
        if interface == _PROPERTIES and member == "GetAll":
            return "a{sv}", ({"Accounts": self._accounts()} if _text(body) == NAME else {},)
        if interface == _PROPERTIES and member == "Get":
            if tuple(body) != (NAME, "Accounts"):
                raise RefusedError(f"{_FAILED}UnknownProperty", "the property is Accounts")
            return "v", (self._accounts(),)
        raise RefusedError(f"{_FAILED}UnknownMethod", f"no method {member}")

    def _told(self, message: Mapping[str, Any]) -> Mapping[str, Any]:
        answer = self._handler(message)
        if not answer.get("ok"):
            code = str(answer.get("code", "failed"))
            raise RefusedError(f"{NAME}.Error.{code.title().replace('.', '').replace('_', '')}", code)
        return answer

    def _accounts(self) -> tuple[str, list[dict[str, tuple[str, str | bool]]]]:
        known = self._told({"command": "accounts"})["accounts"]
        typed = [
            {name: ("b" if isinstance(value, bool) else "s", value) for name, value in each.items()} for each in known
        ]
        return "aa{sv}", typed


def _text(body: Sequence[Any]) -> str:
    if len(body) != 1 or not isinstance(body[0], str):
        raise RefusedError(f"{_FAILED}InvalidArgs", "one text is expected")
    return body[0]


def _introspected(path: str) -> str:
    """Return the object's interfaces, or the way to it for tools that walk the tree."""
    if path == PATH:
        return _XML
    steps = PATH.split("/")
    here = [step for step in path.split("/") if step]
    if steps[1 : len(here) + 1] != here or len(here) + 1 >= len(steps):
        raise RefusedError(f"{_FAILED}UnknownObject", f"no object {path}")
    return _WAY.format(child=steps[len(here) + 1])
