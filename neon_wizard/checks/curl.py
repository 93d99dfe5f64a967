"""An exchange as a command for curl, to repeat it in a shell: quoted for ``sh``, secrets as variables.

The exchange has a mask in place of each secret. The command has a variable there, named after what holds the secret: a
field ``Password`` becomes ``$NEON_PASSWORD``. The variable's value is inserted as it is, except in forms, where curl
encodes it.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from neon_wizard.redaction import MASK

if TYPE_CHECKING:
    from neon_wizard.protocols.exchange import Exchange

_CURLS_OWN: Final = frozenset({"content-length", "host", "connection", "accept-encoding", "transfer-encoding"})
"""Headers that curl writes itself."""
_FORM: Final = "application/x-www-form-urlencoded"
_NAME_BEFORE: Final = re.compile(r"([A-Za-z][\w.-]{0,40})[\"']?\s*(?:>|&gt;|:|=)\s*[\"']?(?:<!\[CDATA\[)?$")
_LOGINS: Final = {scheme: f"--{scheme} --user" for scheme in ("basic", "digest")}
_ACCESS: Final = "NEON_ACCESS"
_LAST: Final = 80
"""Characters before a secret in which its name is looked for."""


@dataclass(frozen=True)
class CurlLogin:
    """How this program signs in at the service. scheme: ``basic`` or ``digest``; curl has no option for others."""

    scheme: str = ""
    username: str = ""


@dataclass(frozen=True)
class CurlCommand:
    """text: for a shell, over several lines. variables: to be set before it runs, in order."""

    text: str
    variables: tuple[str, ...]


def to_curl(exchange: Exchange, login: CurlLogin | None = None) -> CurlCommand:
    """Return the command that repeats `exchange`; it shows the reply with its headers, and follows no redirect."""
    variables: dict[str, None] = {}
    lines = []
    for option, value in _options(exchange, login or CurlLogin()):
        named = _ACCESS if option in _LOGINS.values() else ""
        lines.append(option if value is None else f"{option} {_quoted(value, variables, named)}")
    text = " \\\n  ".join(["curl --silent --show-error --include --globoff --path-as-is", *lines])
    return CurlCommand(text, tuple(variables))


def _options(exchange: Exchange, login: CurlLogin) -> Iterator[tuple[str, str | None]]:
    """Yield each option with its value, or None where it takes none."""
    yield "--request", exchange.method
    for name, value in exchange.request_headers:
        if name.lower() in _CURLS_OWN:
            continue
        if name.lower() == "authorization" and login.scheme in _LOGINS:
            yield _LOGINS[login.scheme], f"{login.username}:{MASK}"
        else:
            yield "--header", f"{name}: {value}" if value else f"{name};"  # curl's way to send an empty one
    if any(name.lower() == "accept-encoding" for name, _ in exchange.request_headers):
        yield "--compressed", None
    yield from _body(exchange)
    yield "--url", exchange.url


def _body(exchange: Exchange) -> Iterator[tuple[str, str]]:
    kind = next((value for name, value in exchange.request_headers if name.lower() == "content-type"), "")
    if not exchange.request_body:
        return
    if not (kind.lower().startswith(_FORM) and MASK in exchange.request_body):
        yield "--data-raw", exchange.request_body
        return
    for pair in exchange.request_body.split("&"):  # curl puts the ampersands back
        name, _, value = pair.partition("=")
        yield ("--data-urlencode" if value == MASK and MASK not in name else "--data-raw"), pair


def _quoted(text: str, variables: dict[str, None], named: str) -> str:
    """Return `text` as one word of a shell, without NULs, which no command can be given.

    named: the variable, where what stands before the secret does not tell its name.
    """
    parts = text.replace("\0", "").split(MASK)
    words = [shlex.quote(parts[0])] if parts[0] else []
    before = parts[0]
    for part in parts[1:]:
        variable = named or _variable(before)
        variables[variable] = None
        words.append(f'"${variable}"')
        words += [shlex.quote(part)] if part else []
        before += MASK + part
    return "".join(words) or "''"


def _variable(before: str) -> str:
    """Return the name of what follows `before`, where it shows one."""
    found = _NAME_BEFORE.search(before[-_LAST:])
    name = re.sub(r"[^A-Z0-9]+", "_", found[1].upper()).strip("_") if found else ""
    return f"NEON_{name or 'SECRET'}"
