"""Where profiles come from and go to: an https address, and this computer's disk.

An address is asked by one bounded GET that carries nothing of the user's. On the disk a new profile never replaces
another file, and a changed one leaves its last state beside it.
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
LOGIN_NEEDED: Final = "a login is needed there"


def is_address(text: str) -> bool:
    """Return whether a web address is meant, and not a file."""
    return text.lower().startswith(("https://", "http://"))


def fetch(url: str, *, max_bytes: int = MAX_BYTES, cancel: Cancel | None = None) -> bytes:
    """Return the document at `url`; redirects are followed within its own host only.

    Raises `ProfileError` ``profile.unreadable`` for what does not exist or is no document, `NetworkError`, `TlsError`.
    """
    session = Session(lambda _wanted: Secret(""))
    try:
        return document(url, session, Http(timeout=SECONDS, max_bytes=max_bytes), cancel)
    finally:
        session.close()


def document(url: str, session: Session, http: Http, cancel: Cancel | None = None) -> bytes:
    """Fetch, over an existing session."""
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
    """Return the text of the profile at `url`, and what is wrong with it: it may name no file on this disk (F62)."""
    text = fetch(url, cancel=cancel)
    checked = check(text, file=url, source=Source.NETWORK, base=None)
    return text.decode("utf-8-sig", "replace"), checked


def check_address(url: str) -> str:
    """Return `url`, if it can be asked: https, or http on this computer; else `ProfileError` ``profile.unreadable``."""
    if found := document_problem(url):
        raise _unreadable(found, "it is not an https address")
    return url


def _reason(error: NeonError) -> str:
    return {"reply.too_large": "it is too large", "operator.unauthorized": LOGIN_NEEDED}.get(error.code, error.code)


def _unreadable(url: str, reason: str, detail: str = "") -> ProfileError:
    return ProfileError("profile.unreadable", facts={"file": url, "reason": reason}, detail=detail)


BACKUP: Final = ".bak"
_NEW_MODE: Final = 0o600
"""It may hold a password; whoever publishes it decides about more."""


def write_new(path: Path, text: str) -> None:
    """Write a file that does not exist yet; raises `ProfileError` ``profile.exists``, `StorageError`."""
    with storage_errors(path):
        if path.exists():
            raise ProfileError("profile.exists", facts={"file": path})
        disk.make_private(path.parent)
        replace(path, text.encode(), _NEW_MODE)


def save(path: Path, text: str) -> Path:
    """Replace the file's content; return the file beside it that holds what it was.

    An editor knows neither byte-order marks nor carriage returns, so the file keeps those that it has. Raises
    `StorageError`; the file is then unchanged.
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
