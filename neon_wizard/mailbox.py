"""The local socket through which a second start reaches the first, and what is said there.

The first listens, on a Unix socket where there is one and on loopback elsewhere. Address and token stand in a file that
only the same user can read, and nothing without that token is answered. A message is one line of JSON, an object with a
``command``; so is the answer.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from neon_wizard import disk

Handler = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Called with each message, on a thread of its own, also several at once; what it answers is sent back."""

LONGEST_MESSAGE = 65_536
LONGEST_UNIX_PATH = 100  # 104 to 108 bytes, by system
_PATIENCE = 2.0
"""Seconds for one message, all of it: neither a silent program nor one that sends a byte now and then stays longer."""
_MOST = 32
"""Connections that have not said all yet; one more takes the place of the oldest."""


class InstanceListener:
    """Answers messages through `handler`, each on a thread of its own, until it is closed.

    address_file: says where and under which token. socket_file: the socket, where its name is short enough.
    """

    def __init__(self, address_file: Path, socket_file: Path, handler: Handler) -> None:
        self._address_file = address_file
        self._socket_file = socket_file
        self._handler = handler
        self._token = os.urandom(32).hex()
        self._closed = False
        self._lock = threading.Lock()
        self._waiting: list[socket.socket] = []
        self._server, address = self._bind()
        self._server.listen(64)
        _write_private(address_file, json.dumps({"address": address, "token": self._token}))
        threading.Thread(target=self._serve, name="instance", daemon=True).start()

    def close(self) -> None:
        self._closed = True
        disk.remove(self._address_file)
        self._socket_file.unlink(missing_ok=True)
        # close alone would leave the thread inside accept
        if sys.platform != "win32":
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()

    def _bind(self) -> tuple[socket.socket, Any]:
        if sys.platform != "win32" and len(os.fsencode(self._socket_file)) <= LONGEST_UNIX_PATH:
            self._socket_file.unlink(missing_ok=True)  # left by one that was killed: we hold the lock
            server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            with suppress(OSError):  # Linux makes it with these rights; elsewhere it has them right after
                os.fchmod(server.fileno(), 0o600)
            server.bind(str(self._socket_file))
            self._socket_file.chmod(0o600)
            return server, str(self._socket_file)
        server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        server.bind(("127.0.0.1", 0))
        return server, server.getsockname()[1]

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                if self._closed:
                    return
                time.sleep(0.1)  # the caller has left, or this process may open no more files just now
                continue
            self._admit(connection)
            threading.Thread(target=self._attend, args=(connection,), name="instance-call", daemon=True).start()

    def _admit(self, connection: socket.socket) -> None:
        with self._lock:
            if len(self._waiting) >= _MOST:
                with suppress(OSError):  # its own thread then finds it closed
                    self._waiting.pop(0).shutdown(socket.SHUT_RDWR)
            self._waiting.append(connection)

    def _attend(self, connection: socket.socket) -> None:
        # OSError, …: whoever it was left, or does not speak our language
        with connection, suppress(OSError, ValueError, RecursionError):
            try:
                line = _read_line(connection)
            finally:
                with self._lock, suppress(ValueError):
                    self._waiting.remove(connection)
            self._answer(connection, line)

    def _answer(self, connection: socket.socket, line: bytes) -> None:
        import hmac  # with all of OpenSSL: four megabytes, for programs that nobody ever calls

        message = json.loads(line)
        if not isinstance(message, dict) or not hmac.compare_digest(
            str(message.pop("token", "")).encode(), self._token.encode()
        ):
            return
        answer = self._handler(message)
        connection.settimeout(_PATIENCE)
        connection.sendall(_line(answer))


def tell(address_file: Path, message: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The answer of the program that listens there; None when it cannot be reached."""
    try:
        there = json.loads(disk.read(address_file, LONGEST_MESSAGE))
        with _connect(there["address"]) as connection:
            connection.sendall(_line({**message, "token": there["token"]}))
            answer = json.loads(_read_line(connection))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return answer if isinstance(answer, dict) else None


def _connect(address: object) -> socket.socket:
    """Raise OSError, and ValueError for what is not an address: another program may have written into its file."""
    if isinstance(address, int):
        if not 0 < address < 65_536:
            raise ValueError("no port")
        return socket.create_connection(("127.0.0.1", address), timeout=_PATIENCE)
    if sys.platform == "win32":
        raise OSError("no Unix sockets here")
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(_PATIENCE)
    try:
        connection.connect(str(address))
    except (OSError, ValueError):  # ValueError: no path
        connection.close()
        raise
    return connection


def _read_line(connection: socket.socket) -> bytes:
    deadline = time.monotonic() + _PATIENCE
    data = b""
    while not data.endswith(b"\n"):
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        connection.settimeout(left)
        part = connection.recv(4096)
        if not part or len(data) > LONGEST_MESSAGE:
            raise ValueError("no complete line")
        data += part
    return data


def _line(message: Mapping[str, Any]) -> bytes:
    return json.dumps(dict(message)).encode() + b"\n"


def _write_private(path: Path, text: str) -> None:
    """Whole or not at all, and never readable for others, not even for a moment."""
    new = path.with_suffix(f".{os.getpid()}")
    disk.remove(new)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    disk.move(new, path)
