"""A server's side of digest authentication (RFC 7616, RFC 2617, RFC 2069), computed here and nowhere else.

``ScriptedServer({"/Signup": DigestGate("neon", "s3cret", answer)})``: `answer` is given to whoever proves the password.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import urllib.parse
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tests.servers.scripted import Given, Script, Seen

_HASHES = {"MD5": "md5", "SHA-256": "sha256", "SHA-512-256": "sha512_256"}
_PART = re.compile(r'([\w*]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]*))')


@dataclass
class DigestGate:
    """algorithms: one challenge each, in this order. qop: as offered, or None for RFC 2069. uses: how often a nonce may
    serve before it is stale. before, after: what stands beside the challenges in their header.

    renewing: each answer names the next nonce. stale_said: False for a server that gives a new nonce without the word.
    passed: what it let through.
    """

    username: str
    password: str
    answer: Script
    algorithms: Sequence[str] = ("MD5",)
    qop: str | None = "auth"
    realm: str = "voip"
    uses: int = 1_000
    before: str = ""
    after: str = ""
    userhash: bool = False
    stale_said: bool = True
    renewing: bool = False
    nonces: dict[str, int] = field(default_factory=dict)
    cnonces: dict[str, str] = field(default_factory=dict)
    passed: list[dict[str, str]] = field(default_factory=list)

    def __call__(self, seen: Seen) -> Given | bytes:
        given = seen.header("authorization") or ""
        if not given.startswith("Digest "):
            return self._ask()
        parts = {name: quoted.replace("\\", "") if quoted else token for name, quoted, token in _PART.findall(given)}
        if parts.get("nonce") not in self.nonces:
            return self._ask(stale=True)
        if parts["response"] != self._response(parts, seen):
            return self._ask()
        count = self.nonces[parts["nonce"]] = self.nonces[parts["nonce"]] + 1
        if count > self.uses:
            return self._ask(stale=True)
        if self.qop:
            assert int(parts["nc"], 16) == count, "a nonce's uses are counted from 1"
        self.passed.append(parts)
        answer = self.answer(seen) if callable(self.answer) else self.answer
        return self._renewed(answer if isinstance(answer, Given) else Given(answer)) if self.renewing else answer

    def _renewed(self, answer: Given) -> Given:
        nonce = secrets.token_urlsafe(12)
        self.nonces[nonce] = 0
        return replace(answer, headers={**answer.headers, "Authentication-Info": f'qop=auth, nextnonce="{nonce}"'})

    def _ask(self, *, stale: bool = False) -> Given:
        challenges = ", ".join(self._challenge(algorithm, stale and self.stale_said) for algorithm in self.algorithms)
        return Given(b"who?", 401, {"WWW-Authenticate": f"{self.before}{challenges}{self.after}"}, "text/plain")

    def _challenge(self, algorithm: str, stale: bool) -> str:
        nonce = secrets.token_urlsafe(12) + "=="
        self.nonces[nonce] = 0
        realm = self.realm.encode().decode("latin-1")
        parts = [f'Digest realm="{realm}"', f'nonce="{nonce}"', f"algorithm={algorithm}", 'opaque="a, b=c"']
        if self.qop:
            parts.append(f'qop="{self.qop}"')
        if stale:
            parts.append("stale=TRUE")
        if self.userhash:
            parts.append("userhash=true")
        return ", ".join(parts)

    def _response(self, parts: dict[str, str], seen: Seen) -> str:
        algorithm = parts.get("algorithm", "MD5")
        hashed = hashlib.new(_HASHES[algorithm.removesuffix("-sess")], usedforsecurity=False)

        def h(text: str | bytes) -> str:
            digest = hashed.copy()
            digest.update(text.encode() if isinstance(text, str) else text)
            return digest.hexdigest()

        assert parts["uri"] == seen.path
        assert parts["opaque"] == "a, b=c"
        if self.userhash:
            assert parts["username"] == h(f"{self.username}:{self.realm}")
        elif "username*" in parts:
            assert urllib.parse.unquote(parts["username*"]) == f"UTF-8''{self.username}"
        elif parts["username"] != self.username:
            return "nobody"
        user = h(f"{self.username}:{self.realm}:{self.password}")
        nonce, cnonce = parts["nonce"], parts.get("cnonce", "")
        if algorithm.endswith("-sess"):
            first = self.cnonces.setdefault(nonce, cnonce)
            user = h(f"{user}:{nonce}:{first}")
        what = f"{seen.method}:{parts['uri']}"
        if parts.get("qop") == "auth-int":
            what += f":{h(seen.body)}"
        if not self.qop:
            return h(f"{user}:{nonce}:{h(what)}")
        return h(f"{user}:{nonce}:{parts['nc']}:{cnonce}:{parts['qop']}:{h(what)}")
