"""A profile or a description from an https address: one bounded GET that carries nothing of the user's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from neon_wizard.errors import NeonError, NetworkError, OperatorError, ProfileError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import document_problem
from neon_wizard.profile.operator import Http, Source, host_of
from neon_wizard.profile.tables import MAX_BYTES

if TYPE_CHECKING:
    from neon_wizard.authoring.checking import Checked
    from neon_wizard.protocols.cancel import Cancel
    from neon_wizard.protocols.http import Session

SECONDS: Final = 20.0


def is_address(text: str) -> bool:
    """True for what is meant as a web address, and not as a file."""
    return text.lower().startswith(("https://", "http://"))


def fetch(url: str, *, max_bytes: int = MAX_BYTES, cancel: Cancel | None = None) -> bytes:
    """The document at `url`; redirects are followed within its own host only.

    Raises `ProfileError` ``profile.unreadable`` for what is not there or no document, `NetworkError`, `TlsError`.
    """
    from neon_wizard.protocols.http import Session

    session = Session(lambda _wanted: Secret(""))
    try:
        return document(url, session, Http(timeout=SECONDS, max_bytes=max_bytes), cancel)
    finally:
        session.close()


def document(url: str, session: Session, http: Http, cancel: Cancel | None = None) -> bytes:
    """As `fetch`, over a session that is there already."""
    from neon_wizard.protocols.http import Request
    from neon_wizard.protocols.reading import looks_like_html

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
    from neon_wizard.authoring.checking import check

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
