"""Where a reply says a secret that it has no reason to say: in a header, or anywhere in its body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from neon_wizard.checks.run_redaction import SHORTEST, says
from neon_wizard.operations.reading import text_of
from neon_wizard.protocols.exchange import PLAIN_HEADERS
from neon_wizard.redaction import STANDS_IN

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import CheckContext
    from neon_wizard.model import Secret
    from neon_wizard.profile.service import ReplyMap
    from neon_wizard.protocols.dialect import Reply


class Leak(NamedTuple):
    """One place. node: the header's name, or the path in the body. plain: whether it stands there as it is."""

    node: str
    plain: bool


def in_headers(reply: Reply, secret: str) -> Leak | None:
    """Return the first header that tells `secret`, those left out that only say how the reply came."""
    told = [(name, value) for name, value in reply.headers if name.lower() not in PLAIN_HEADERS]
    return _first(told, secret)


def in_body(reply: Reply, secret: str) -> Leak | None:
    """Return the first place of the body that tells `secret`, rather as it is than encoded."""
    return _first([(".".join(path), text) for path, text in _texts(reply.data)], secret)


def portal_password(bench: CheckContext) -> str:
    """Return the test account's, as the profile's [test] has it; empty where it has none."""
    return _telling(bench.expected_secret("password"))


def sip_password(bench: CheckContext) -> str:
    """Return the test account's, of provisioning or of the profile's [test]; empty where none is known."""
    return _telling(bench.expected_secret("sip_password") if bench.account is None else bench.account.sip_password)


def needs_password(rules: ReplyMap) -> bool:
    """Return whether this program compares the password with one in the reply, or takes it for SIP too."""
    return bool(rules.verify) or rules.row is not None or rules.account.get("password", "").startswith("{")


def _telling(kept: Secret | None) -> str:
    """Return a secret that stands nowhere by chance, and in a replay not for all that was masked; else empty."""
    text = "" if kept is None else kept.reveal()
    return "" if len(text) < SHORTEST or text == STANDS_IN else text


def _first(told: list[tuple[str, str]], secret: str) -> Leak | None:
    found = [Leak(node, secret in text) for node, text in told if says(text, secret)]
    return next((each for each in found if each.plain), found[0] if found else None)


def _texts(data: object) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield every text of plain data with its path, attributes too."""
    pending: list[tuple[tuple[str, ...], Any]] = [((), data)]
    while pending:
        path, node = pending.pop()
        if isinstance(node, Mapping):
            pending.extend(reversed([((*path, str(name)), value) for name, value in node.items()]))
        elif isinstance(node, list | tuple):
            pending.extend(reversed([(path, item) for item in node]))
        elif text := text_of(node):
            yield path, text
