"""A profile or a description from an https address: one bounded GET that carries nothing of the user's.

Profiles on this computer's disk: a new one never over another, a changed one with its last state beside it.
"""

from __future__ import annotations

import codecs
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neon_wizard import disk
from neon_wizard.accounts.files import replace, storage_errors
from neon_wizard.authoring.checking import check
from neon_wizard.errors import NeonError, NetworkError, OperatorError, ProfileError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import document_problem, host_of
from neon_wizard.profile.service import Http, Source
from neon_wizard.profile.toml_text import MAX_BYTES
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.http import Session
from neon_wizard.protocols.reply_reader import looks_like_html

if TYPE_CHECKING:
    from neon_wizard.authoring.checking import Checked
    from neon_wizard.protocols.deadline import Cancel


SECONDS: Final = 20.0


def is_address(text: str) -> bool:
    """True for what is meant as a web address, and not as a file."""
    return text.lower().startswith(("https://", "http://"))


def fetch(url: str, *, max_bytes: int = MAX_BYTES, cancel: Cancel | None = None) -> bytes:
    """The document at `url`; redirects are followed within its own host only.

    Raises `ProfileError` ``profile.unreadable`` for what is not there or no document, `NetworkError`, `TlsError`.
    """
    session = Session(lambda _wanted: Secret(""))
    try:
        return document(url, session, Http(timeout=SECONDS, max_bytes=max_bytes), cancel)
    finally:
        session.close()


def document(url: str, session: Session, http: Http, cancel: Cancel | None = None) -> bytes:
    """As `fetch`, over a session that is there already."""
    try:
        answer, exchange = session.send(Request("GET", check_address(url), follow=True), http, cancel=cancel)
    except NetworkError as error:
        error.sent = False
        raise
    except (ReplyError, OperatorError) as error:
        raise _unreadable(url, _reason(error)) from error
    if answer.status != 200:
        raise _unreadable(url, f"{host_of(url)} answers HTTP {answer.status}", exchange.text())
    if looks_like_html(answer.body):
        raise _unreadable(url, f"{host_of(url)} answers with a web page", exchange.text())
    return answer.body


def fetch_profile(url: str, cancel: Cancel | None = None) -> tuple[str, Checked]:
    """The text of the profile at `url`, and what is wrong with it: it may name no file of this computer (F62)."""
    text = fetch(url, cancel=cancel)
    checked = check(text, file=url, source=Source.NETWORK, base=None)
    return text.decode("utf-8-sig", "replace"), checked


def check_address(url: str) -> str:
    """`url`, when it can be asked: https, or http on this computer; else `ProfileError` ``profile.unreadable``."""
    if found := document_problem(url):
        raise _unreadable(found, "it is not an https address")
    return url


def _reason(error: NeonError) -> str:
    return {"reply.too_large": "it is too large", "operator.unauthorized": "a login is needed there"}.get(
        error.code, error.code
    )


def _unreadable(url: str, reason: str, detail: str = "") -> ProfileError:
    return ProfileError("profile.unreadable", facts={"file": url, "reason": reason}, detail=detail)


BACKUP: Final = ".bak"
_NEW_MODE: Final = 0o600
"""It may hold a password; who publishes it decides on more."""


def write_new(path: Path, text: str) -> None:
    """Write a file that does not exist; raises `ProfileError` ``profile.exists``, `StorageError`."""
    with storage_errors(path):
        if path.exists():
            raise ProfileError("profile.exists", facts={"file": path})
        disk.make_private(path.parent)
        replace(path, text.encode(), _NEW_MODE)


def save(path: Path, text: str) -> Path:
    """Replace the file's content; gives the file beside it that holds what it was.

    An editor knows neither byte-order marks nor carriage returns: the file keeps those that it has.
    Raises `StorageError`; the file then is what it was.
    """
    backup = path.with_name(path.name + BACKUP)
    with storage_errors(path):
        mode = stat.S_IMODE(path.stat().st_mode)
        before = disk.read(path)
        replace(backup, before, mode)
        replace(path, _as_before(text, before), mode)
    return backup


def _as_before(text: str, before: bytes) -> bytes:
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if before.partition(b"\n")[0].endswith(b"\r"):
        lines = lines.replace("\n", "\r\n")
    mark = codecs.BOM_UTF8 if before.startswith(codecs.BOM_UTF8) else b""
    return mark + lines.encode()
