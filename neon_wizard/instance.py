"""The local socket through which a second start reaches the first, and what is said there.

The first listens, on a Unix socket where there is one and on loopback elsewhere. Address and token stand in a file that
only the same user can read, and nothing without that token is answered. A message is one line of JSON, an object with a
``command``; so is the answer.

One program per user and settings folder (F46), and the local socket through which a second start reaches the first.

A lock says who is first; it is the system's, so that it dies with its process. It is asked for before there is a
window, so little is imported here; the socket, which comes after the window's first paint, is in mailbox.py.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import IO, Any
from zlib import crc32

from neon_wizard import disk, places
from neon_wizard.errors import StorageError

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
        self._address_file.unlink(missing_ok=True)
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
    """Raises OSError, and ValueError for what is no address: another program may have written into its file."""
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
    new.unlink(missing_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(new, path)


if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

Handler = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Called with each message, on a thread of its own, also several at once; what it answers is sent back."""

ACTIVATE: Mapping[str, Any] = {"command": "activate"}


class Event(StrEnum):
    """What any softphone may tell of an account (C2), or a command that has changed its credit (E1)."""

    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    CALL_ENDED = "call-ended"
    CREDIT_CHANGED = "credit-changed"


def notice(event: Event, account_id: str = "") -> Mapping[str, Any]:
    """The message that says so. account_id: empty where there is only one that can be meant."""
    return {"command": "notify", "event": event.value, "account": account_id}


class Silent(Exception):  # noqa: N818 - a state of the other program
    """Another program is the first, and does not answer."""


def default_folder() -> Path:
    """Where lock, socket and address are: what the system clears at logout, else beside the settings."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return Path(runtime) if runtime and os.path.isabs(runtime) and os.path.isdir(runtime) else places.settings_dir()


class Instance:
    """The first program, or a messenger to it.

    folder: for lock, socket and address. name: programs of another name do not know of each other; it is made from the
    settings' folder, for two settings are two programs. Raises `StorageError` where they have no place.
    """

    def __init__(self, folder: Path | None = None, name: str | None = None) -> None:
        folder = default_folder() if folder is None else folder
        with _told(folder):
            disk.make_private(folder)
        if name is None:
            # Tells a user's few folders apart and hides nothing: no reason to load a library for cryptography.
            name = f"{places.APP}-{crc32(os.fsencode(places.settings_dir())):08x}"
        self._lock_file = folder / f"{name}.lock"
        self._address_file = folder / f"{name}.address"
        self._socket_file = folder / f"{name}.socket"
        self._lock: IO[bytes] | None = None
        self._listener: InstanceListener | None = None

    def become_first(self) -> bool:
        """True when this process is the first from now on, until it ends or `close` is called."""
        if self._lock is None:
            # For both ways: a named pipe in its place would wait for a reader.
            with _told(self._lock_file):
                handle = os.open(self._lock_file, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            file = os.fdopen(handle, "ab")
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
            answer = tell(self._address_file, message)
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
        self._listener = InstanceListener(self._address_file, self._socket_file, handler)

    def close(self) -> None:
        """Stop listening, then let another be the first."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What the operating system says about `path`, as a `StorageError`."""
    try:
        yield
    except OSError as error:
        facts = {"path": path, "reason": error.strerror or error}
        raise StorageError("settings.failed", facts=facts, detail=str(error)) from error


def _lock(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
