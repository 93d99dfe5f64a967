"""One program per user and settings folder (F46), and what a second start says to the first.

A lock says who is first; it is the system's, so that it dies with its process. It is asked for before there is a
window, so little is imported here; the socket, which comes after the window's first paint, is in
`neon_wizard.mailbox`.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from zlib import crc32

from neon_wizard import disk, places
from neon_wizard.errors import StorageError

if TYPE_CHECKING:
    from neon_wizard.mailbox import Handler, InstanceListener

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ACTIVATE: Mapping[str, Any] = {"command": "activate"}


class Event(StrEnum):
    """What a softphone may report about an account (C2), or a command that has changed its credit (E1)."""

    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    CALL_ENDED = "call-ended"
    CREDIT_CHANGED = "credit-changed"


def notice(event: Event, account_id: str = "") -> Mapping[str, Any]:
    """Return the message that reports it. account_id: empty where only one account can be meant."""
    return {"command": "notify", "event": event.value, "account": account_id}


class Silent(Exception):  # noqa: N818 - a state of the other program
    """Another program is the first, and does not answer."""


class Instance:
    """The first program, or a messenger to it.

    folder: for lock, socket and address. name: programs of another name do not know of each other; it is made from the
    settings' folder, because two settings folders are two programs. Raises `StorageError` where they have no place.
    """

    def __init__(self, folder: Path | None = None, name: str | None = None) -> None:
        folder = places.runtime_dir() if folder is None else folder
        with _told(folder):
            disk.make_private(folder)
        if name is None:
            # It only tells a user's few folders apart and hides nothing, so no cryptographic library need be loaded.
            name = f"{places.APP}-{crc32(os.fsencode(places.settings_dir())):08x}"
        self._lock_file = folder / f"{name}.lock"
        self._address_file = folder / f"{name}.address"
        self._socket_file = folder / f"{name}.socket"
        self._lock: IO[bytes] | None = None
        self._listener: InstanceListener | None = None

    def become_first(self) -> bool:
        """Return whether this process is the first from now on, until it ends or `close` is called."""
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

        The first may still be starting, or about to end; this waits for either. Raises `Silent` after `patience`
        seconds.
        """
        from neon_wizard.mailbox import tell  # see above

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
        """Return the running program's answer to `message`; None, and no lock, where none runs. Raises `Silent`."""
        answer = self.hand_over(message, patience)
        if answer is None:
            self.close()
        return answer

    def listen(self, handler: Handler) -> None:
        """Answer messages from now on, on a thread of its own. Only for the first program."""
        from neon_wizard.mailbox import InstanceListener  # see above

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
    """Turn what the operating system says about `path` into a `StorageError`."""
    try:
        yield
    except OSError as error:
        if error.errno in disk.READ_ONLY:
            raise StorageError("settings.read_only", facts={"path": path.parent}, detail=str(error)) from error
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
