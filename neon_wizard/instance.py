"""One program per user and settings folder (F46), and the local socket through which a second start reaches the first.

A lock says who is first; it is the system's, so that it dies with its process. The first listens, on a Unix socket
where there is one and on loopback elsewhere. Address and token stand in a file that only the same user can read, and
nothing without that token is answered. A message is one line of JSON, an object with a ``command``; so is the answer.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import IO, Any

from neon_wizard import places

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

Handler = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Called on the listener's thread with each message; what it answers is sent back."""

ACTIVATE: Mapping[str, Any] = {"command": "activate"}


class Event(StrEnum):
    """What any softphone may tell of an account (C2)."""

    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    CALL_ENDED = "call-ended"


def notice(event: Event, account_id: str = "") -> Mapping[str, Any]:
    """The message that says so. account_id: empty where there is only one that can be meant."""
    return {"command": "notify", "event": event.value, "account": account_id}


LONGEST_MESSAGE = 65_536
LONGEST_UNIX_PATH = 100  # 104 to 108 bytes, by system
_PATIENCE = 2.0  # seconds for one message: a silent program must not keep the others waiting


class Silent(Exception):  # noqa: N818 - a state of the other program
    """Another program is the first, and does not answer."""


def default_folder() -> Path:
    """Where lock, socket and address are: what the system clears at logout, else beside the settings."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return Path(runtime) if runtime and os.path.isdir(runtime) else places.settings_dir()


class Instance:
    """The first program, or a messenger to it.

    folder: for lock, socket and address. name: programs of another name do not know of each other; it is made from the
    settings' folder, for two settings are two programs.
    """

    def __init__(self, folder: Path | None = None, name: str | None = None) -> None:
        folder = default_folder() if folder is None else folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if name is None:
            name = f"{places.APP}-{hashlib.sha256(str(places.settings_dir()).encode()).hexdigest()[:12]}"
        self._lock_file = folder / f"{name}.lock"
        self._address_file = folder / f"{name}.address"
        self._socket_file = folder / f"{name}.socket"
        self._lock: IO[bytes] | None = None
        self._server: socket.socket | None = None
        self._token = ""

    def become_first(self) -> bool:
        """True when this process is the first from now on, until it ends or `close` is called."""
        if self._lock is None:
            file = self._lock_file.open("ab")
            if not _lock(file):
                file.close()
                return False
            self._lock = file
        return True

    def hand_over(self, message: Mapping[str, Any] = ACTIVATE, patience: float = 5.0) -> Mapping[str, Any] | None:
        """Send `message` to the first program and return its answer; None when this one has become the first meanwhile.

        The first may still be starting, or may be about to end: both are waited for. Raises `Silent` after `patience`
        seconds.
        """
        deadline = time.monotonic() + patience
        while True:
            answer = self._tell(message)
            if answer is not None:
                return answer
            if self.become_first():
                return None
            if time.monotonic() > deadline:
                raise Silent
            time.sleep(0.02)

    def tell(self, message: Mapping[str, Any], patience: float = 5.0) -> Mapping[str, Any] | None:
        """The running program's answer to `message`; None, and nothing is kept, where none runs. Raises `Silent`."""
        answer = self.hand_over(message, patience)
        if answer is None:
            self.close()
        return answer

    def listen(self, handler: Handler) -> None:
        """Answer messages from now on, on a thread of its own. Only for the first."""
        if self._lock is None:
            raise RuntimeError("only the first program listens")
        self._token = secrets.token_hex(32)
        self._server, address = self._bind()
        self._server.listen(64)
        _write_private(self._address_file, json.dumps({"address": address, "token": self._token}))
        threading.Thread(target=self._serve, args=(self._server, handler), name="instance", daemon=True).start()

    def close(self) -> None:
        """Stop listening, then let another be the first."""
        if self._server is not None:
            self._address_file.unlink(missing_ok=True)
            self._socket_file.unlink(missing_ok=True)
            # close alone would leave the thread inside accept
            if sys.platform != "win32":
                self._server.shutdown(socket.SHUT_RDWR)
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _bind(self) -> tuple[socket.socket, Any]:
        if sys.platform != "win32" and len(os.fsencode(self._socket_file)) <= LONGEST_UNIX_PATH:
            self._socket_file.unlink(missing_ok=True)  # left by one that was killed: we hold the lock
            server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            server.bind(str(self._socket_file))
            self._socket_file.chmod(0o600)
            return server, str(self._socket_file)
        server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        server.bind(("127.0.0.1", 0))
        return server, server.getsockname()[1]

    def _serve(self, server: socket.socket, handler: Handler) -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return  # closed
            with connection:
                connection.settimeout(_PATIENCE)
                try:
                    self._answer(connection, handler)
                except (OSError, ValueError):
                    continue  # whoever it was left, or does not speak our language

    def _answer(self, connection: socket.socket, handler: Handler) -> None:
        message = json.loads(_read_line(connection))
        if not isinstance(message, dict) or not hmac.compare_digest(
            str(message.pop("token", "")).encode(), self._token.encode()
        ):
            return
        connection.sendall(_line(handler(message)))

    def _tell(self, message: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """The first program's answer; None when it cannot be reached."""
        try:
            there = json.loads(self._address_file.read_text(encoding="utf-8"))
            with _connect(there["address"]) as connection:
                connection.sendall(_line({**message, "token": there["token"]}))
                answer = json.loads(_read_line(connection))
        except (OSError, ValueError, KeyError):
            return None
        return answer if isinstance(answer, dict) else None


def _connect(address: object) -> socket.socket:
    if isinstance(address, int):
        return socket.create_connection(("127.0.0.1", address), timeout=_PATIENCE)
    if sys.platform == "win32":
        raise OSError("no Unix sockets here")
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(_PATIENCE)
    try:
        connection.connect(str(address))
    except OSError:
        connection.close()
        raise
    return connection


def _read_line(connection: socket.socket) -> bytes:
    data = b""
    while not data.endswith(b"\n"):
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
    new.unlink(missing_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(new, path)


def _lock(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
