"""Descriptions of services on this disk, so that a second start sends nothing but the request itself.

One folder per operator and origin (F63), one file per address. A copy is used unasked for a day and, where its host is
down, for a month; after that the host is asked whether it still holds (RFC 9110, conditional requests). What a server
says in Cache-Control is not heard: frameworks forbid keeping for every dynamic page, and a description is no secret.
Whatever is wrong with a copy, it is as if there were none.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neon_wizard import disk
from neon_wizard.errors import NeonError, NetworkError, OperatorError, TlsError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.profile.addresses import origin_of

if TYPE_CHECKING:
    from neon_wizard.protocols.exchange import Answer

FRESH_SECONDS: Final = 86_400.0
STALE_SECONDS: Final = 30 * 86_400.0
_FORMAT: Final = 1
_LONGEST: Final = 1_024
_NOT_MODIFIED: Final = 304

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class _Copy:
    """A document and what is known of it. fetched: seconds since 1970 when the host last confirmed it."""

    body: bytes
    etag: str
    modified: str
    fetched: float


class Documents:
    """The documents of one operator. folder: where copies are kept, or None to keep none.

    identity: as whom they are asked for; what is shown to one need not be shown to another.
    """

    def __init__(self, folder: Path | None, identity: str = "", clock: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._identity = identity
        self._clock = clock
        self.unasked = False

    def get(self, url: str, ask: Callable[[Headers], Answer], *, keep: Callable[[bytes], bool], again: bool) -> bytes:
        """The document at `url`: a fresh copy, or what `ask` brings for these further headers.

        keep: whether a body may be kept. again: ask even where a copy is fresh. Raises what `ask` raises. Notes in
        `unasked` that a copy was used without its host's word.
        """
        copy = self._read(url)
        age = self._clock() - copy.fetched if copy else -1.0
        if copy and not again and 0 <= age < FRESH_SECONDS:
            self.unasked = True
            return copy.body
        usable = copy if 0 <= age < STALE_SECONDS else None
        try:
            answer = ask(_conditions(copy))
        except (NetworkError, OperatorError) as error:
            if usable and _is_away(error):
                return usable.body
            raise
        if answer.status == _NOT_MODIFIED and copy:
            self._write(url, replace(copy, fetched=self._clock()))
            return copy.body
        if answer.status != 200:
            if usable:
                return usable.body
            raise ValueError(f"HTTP {answer.status}")
        if keep(answer.body):
            found = {name.lower(): value for name, value in answer.headers}
            validators = (found.get("etag", ""), found.get("last-modified", ""))
            etag, modified = (each if _is_header(each) else "" for each in validators)
            self._write(url, _Copy(answer.body, etag, modified, self._clock()))
        return answer.body

    def doubt(self, url: str) -> None:
        """Ask again at the next use: the service may no longer take what the copy of `url` describes."""
        copy = self._read(url)
        if copy:
            self._write(url, replace(copy, fetched=min(copy.fetched, self._clock() - FRESH_SECONDS)))

    def _path(self, folder: Path, url: str) -> Path:
        origin = origin_of(url)
        readable = re.sub(r"[^a-z0-9.]+", "-", origin.lower())[:60]
        name = hashlib.sha256(f"{self._identity}\0{url}".encode()).hexdigest()
        return folder / f"{readable}-{hashlib.sha256(origin.encode()).hexdigest()[:8]}" / f"{name}.document"

    def _read(self, url: str) -> _Copy | None:
        if self._folder is None:
            return None
        try:
            head, _, body = disk.read(self._path(self._folder, url)).partition(b"\n")
            known = json.loads(head)
            copy = _Copy(body, str(known["etag"]), str(known["modified"]), float(known["fetched"]))
            whole = known["format"] == _FORMAT and known["sha256"] == hashlib.sha256(body).hexdigest()
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return None
        return copy if whole and _is_header(copy.etag) and _is_header(copy.modified) else None

    def _write(self, url: str, copy: _Copy) -> None:
        """Whole or not at all, readable by this user alone; where it cannot be written, nothing is kept."""
        if self._folder is None:
            return
        known = {name: value for name, value in asdict(copy).items() if name != "body"}
        known |= {"format": _FORMAT, "sha256": hashlib.sha256(copy.body).hexdigest()}
        path = self._path(self._folder, url)
        with suppress(OSError):
            disk.make_private(path.parent)
            handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(json.dumps(known).encode() + b"\n" + copy.body)
                disk.move(temporary, path)
            except OSError:
                disk.remove(temporary)
                raise


def _conditions(copy: _Copy | None) -> Headers:
    named = (("If-None-Match", copy.etag), ("If-Modified-Since", copy.modified)) if copy else ()
    return tuple((name, value) for name, value in named if value)


def _is_header(text: str) -> bool:
    return len(text) <= _LONGEST and text.isascii() and (text.isprintable() or not text)


def _is_away(error: NeonError) -> bool:
    """True where the host could not be asked; not where it, or something in between, said something else."""
    if isinstance(error, TlsError) or error.code in ("network.captive_portal", "network.insecure"):
        return False
    return (isinstance(error, NetworkError) and "redirect" not in error.code) or error.code == "operator.busy"
