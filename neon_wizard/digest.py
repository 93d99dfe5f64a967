"""Digest access authentication for HTTP and SIP alike: RFC 7616 with the forms of RFC 2617 and 2069, RFC 8760 for SIP.

Reads a server's challenges and answers one of them; knows neither HTTP nor SIP, and sends nothing.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final
from urllib.parse import quote

from neon_wizard import late
from neon_wizard.late_dataclass import dataclass
from neon_wizard.model import Secret

# A stranger's text is bounded, so that no server keeps this computer busy.
_LONGEST: Final = 16_384
_MOST_CHALLENGES: Final = 32
_MOST_PARAMETERS: Final = 64
_MOST_NONCES: Final = 16

_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_SEPARATORS = late.pattern(r"[\s,]*")
# No control character comes through, because what is read here is written into a header again.
_QUOTED = r'"((?:[^"\\\x00-\x08\x0a-\x1f\x7f]|\\[^\x00-\x1f\x7f])*)"'
_PARAMETER = late.pattern(rf'({_TOKEN})\s*=\s*(?:{_QUOTED}|([^\s,"=\x00-\x1f\x7f][^\s,"\x00-\x1f\x7f]*)|(?=[,\s]|$))')
_SCHEME = late.pattern(rf"({_TOKEN})(?:\s+[A-Za-z0-9._~+/-]+=*\s*(?=,|$)|(?=[\s,]|$))")
_ESCAPED = late.pattern(r"\\(.)")


def _hash_of(name: str) -> Callable[[bytes], str]:
    # MD5 proves nothing any more, but where a system forbids it for security, a login still has to be possible.
    return lambda data: hashlib.new(name, data, usedforsecurity=False).hexdigest()


_HASHES: Final[Mapping[str, Callable[[bytes], str]]] = MappingProxyType(
    {
        algorithm: _hash_of(name)
        for algorithm, name in (("md5", "md5"), ("sha-256", "sha256"), ("sha-512-256", "sha512_256"))
        if name in hashlib.algorithms_available
    }
)
"""The known algorithms, the weakest first. SHA-512-256 means SHA-512/256, which OpenSSL has."""


@dataclass(frozen=True)
class Challenge:
    """One challenge of a ``WWW-Authenticate`` or ``Proxy-Authenticate`` header.

    scheme: as written (``Digest``). params: by lower-case name, without quotes and escapes.
    """

    scheme: str
    params: Mapping[str, str]

    @property
    def realm(self) -> str:
        return self.params.get("realm", "")

    @property
    def nonce(self) -> str:
        return self.params.get("nonce", "")

    @property
    def opaque(self) -> str | None:
        """To be sent back as it came; None where there is none."""
        return self.params.get("opaque")

    @property
    def algorithm(self) -> str:
        """The algorithm in lower case, without ``-sess``; MD5 where none is named."""
        return self.params.get("algorithm", "md5").lower().removesuffix("-sess")

    @property
    def session(self) -> bool:
        """Whether it is the ``-sess`` form of the algorithm."""
        return self.params.get("algorithm", "").lower().endswith("-sess")

    @property
    def qop(self) -> str | None:
        """The protection to answer with: ``auth``, else ``auth-int``; empty where none is asked for (RFC 2069).

        None where only unknown ones are offered. Protecting the body is not preferred, because what stands between a
        SIP phone and its registrar may rewrite bodies (RFC 3261, 22.4).
        """
        if "qop" not in self.params:
            return ""
        offered = self.params["qop"].lower().replace(",", " ").split()
        return next((known for known in ("auth", "auth-int") if known in offered), None if offered else "")

    @property
    def stale(self) -> bool:
        """Whether only the nonce was too old, and the password was not found wrong."""
        return self.params.get("stale", "").lower() == "true"

    @property
    def answerable(self) -> bool:
        """Whether it is a digest challenge that is complete and of a known algorithm."""
        named = "realm" in self.params and bool(self.nonce)
        return self.scheme.lower() == "digest" and named and self.algorithm in _HASHES and self.qop is not None


def challenges(values: Iterable[str]) -> tuple[Challenge, ...]:
    """Return every challenge in the `values` of all headers of one name, in order; malformed ones are left out.

    A value may hold several. If a parameter stands twice, the first counts.
    """
    found: list[tuple[str, dict[str, str]]] = []
    for value in values:
        _read(value[:_LONGEST], found)
    return tuple(Challenge(scheme, MappingProxyType(params)) for scheme, params in found)


def strongest(offered: Iterable[Challenge]) -> Challenge | None:
    """Return the challenge with the strongest known algorithm, the first of equals; None where none can be answered."""
    order = list(_HASHES)
    usable = [challenge for challenge in offered if challenge.answerable]
    return max(usable, key=lambda challenge: order.index(challenge.algorithm), default=None)


class Digest:
    """One user's answers to one server: counts how often each nonce was used, as RFC 7616 requires (``nc``).

    utf8: names outside ASCII are written as they are, as SIP does (RFC 3261, 25.1); HTTP has ``username*``.
    """

    def __init__(self, username: str, password: Secret, *, utf8: bool = False) -> None:
        self._username = username
        self._password = password
        self._utf8 = utf8
        self._used: dict[str, tuple[int, str]] = {}

    def authorization(self, challenge: Challenge, method: str, uri: str, body: bytes = b"") -> str:
        """Return the value of ``Authorization`` or ``Proxy-Authorization``; raises ValueError (`authorization`)."""
        # This side's nonce is kept with the server's, because a -sess key is made of both.
        count, cnonce = self._used.pop(challenge.nonce, (0, os.urandom(16).hex()))
        while len(self._used) >= _MOST_NONCES:
            self._used.pop(next(iter(self._used)))
        self._used[challenge.nonce] = (count + 1, cnonce)
        return authorization(
            challenge,
            self._username,
            self._password,
            method,
            uri,
            body,
            count=count + 1,
            cnonce=cnonce,
            utf8=self._utf8,
        )


def authorization(
    challenge: Challenge,
    username: str,
    password: Secret,
    method: str,
    uri: str,
    body: bytes = b"",
    *,
    count: int,
    cnonce: str,
    utf8: bool = False,
) -> str:
    """Return ``Digest username="…", realm="…", …`` for one request.

    uri: exactly as it stands in the request. count: which use of this nonce it is, from 1. cnonce: this side's own
    nonce. Texts are hashed as UTF-8. Raises `ValueError` for a challenge that is not `answerable`, and for a control
    character in `username` or `uri`.
    """
    if not challenge.answerable:
        raise ValueError("this challenge cannot be answered")
    hashed = _HASHES[challenge.algorithm]
    qop, nonce = challenge.qop, challenge.nonce
    user = hashed(_bytes(f"{username}:{challenge.realm}:{password.reveal()}"))
    if challenge.session:
        user = hashed(_bytes(f"{user}:{nonce}:{cnonce}"))
    request = f"{method}:{uri}" + (f":{hashed(body)}" if qop == "auth-int" else "")
    protection = f"{count:08x}:{cnonce}:{qop}:" if qop else ""
    response = hashed(_bytes(f"{user}:{nonce}:{protection}{hashed(_bytes(request))}"))

    userhash = challenge.params.get("userhash", "").lower() == "true"
    shown = hashed(_bytes(f"{username}:{challenge.realm}")) if userhash else username
    parts = [
        _user(shown, utf8),
        f"realm={_quoted(challenge.realm)}",
        f"nonce={_quoted(nonce)}",
        f"uri={_quoted(uri)}",
        f'response="{response}"',
    ]
    if "algorithm" in challenge.params:
        parts.append(f"algorithm={challenge.params['algorithm']}")
    if challenge.opaque is not None:
        parts.append(f"opaque={_quoted(challenge.opaque)}")
    if qop:
        parts += [f"qop={qop}", f"nc={count:08x}"]
    if qop or challenge.session:
        parts.append(f'cnonce="{cnonce}"')
    if userhash:
        parts.append("userhash=true")
    return "Digest " + ", ".join(parts)


def _read(value: str, found: list[tuple[str, dict[str, str]]]) -> None:
    """Append the challenges of one header's value to `found`; a parameter belongs to the scheme before it."""
    first, at = len(found), 0
    while (at := _end(_SEPARATORS.match(value, at), at)) < len(value):
        if parameter := _PARAMETER.match(value, at):
            at = parameter.end()
            # Before the first scheme of its header a parameter belongs to nothing.
            if len(found) > first and len(found[-1][1]) < _MOST_PARAMETERS:
                name, quoted, token = parameter.groups()
                text = (token or "") if quoted is None else _ESCAPED.sub(r"\1", quoted)
                found[-1][1].setdefault(name.lower(), text)
        elif (scheme := _SCHEME.match(value, at)) and len(found) < _MOST_CHALLENGES:
            at = scheme.end()
            found.append((scheme[1], {}))
        elif (comma := value.find(",", at)) >= 0 and '"' not in value[at:comma]:
            at = comma
        else:
            return  # a quote that never ends: nothing after it can be told apart


def _end(match: re.Match[str] | None, at: int) -> int:
    return match.end() if match else at


def _bytes(text: str) -> bytes:
    # A password from the environment may hold bytes that are no text; they are hashed as they are.
    return text.encode(errors="surrogateescape")


def _user(name: str, utf8: bool) -> str:
    if name.isascii() or utf8:
        return f"username={_quoted(name)}"
    return f"username*=UTF-8''{quote(name, safe='')}"  # RFC 7616, 3.4; RFC 5987


def _quoted(text: str) -> str:
    if any(character < " " or character == "\x7f" for character in text if character != "\t"):
        raise ValueError("a control character")
    return '"' + text.replace("\\", r"\\").replace('"', r"\"") + '"'
