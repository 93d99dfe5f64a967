"""Who calls: the schemes of HTTP authentication (F5), and what is answered when a server asks for it (F14, F15).

One `Login` serves one call of `Session.send`, over all its rounds; what outlives a call is a digest's challenge, so
that the next request with it is one exchange.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from neon_wizard.errors import ProfileError
from neon_wizard.model import Secret
from neon_wizard.profile.service import Auth, SecretRef
from neon_wizard.protocols.tls import ClientCertificate

if TYPE_CHECKING:
    from neon_wizard.digest import Challenge

Headers = tuple[tuple[str, str], ...]

ROUNDS = 2
"""How often one call may answer a challenge: once to a new one, once more where its nonce turns out to be too old, or
where the next computer of a farm asks in a realm of its own."""


class Login(Protocol):
    """secrets: what must not be shown of it. certificate: for the TLS handshake, or None."""

    @property
    def secrets(self) -> tuple[Secret, ...]: ...

    @property
    def certificate(self) -> ClientCertificate | None: ...

    def headers(self, method: str, target: str, body: bytes) -> Headers:
        """What goes with the next request; target: as it stands in the request's first line."""

    def answers(self, status: int, headers: Headers) -> bool:
        """True when the request is to be made once more, because it was only asked who calls."""


class Known(NamedTuple):
    """Everything is known beforehand: it is sent at once, not only when asked, and asked for again it fails."""

    sent: Headers = ()
    secrets: tuple[Secret, ...] = ()
    certificate: ClientCertificate | None = None

    def headers(self, _method: str, _target: str, _body: bytes) -> Headers:
        return self.sent

    def answers(self, _status: int, _headers: Headers) -> bool:
        return False


class Logins:
    """Makes the logins of one session. resolve: a secret's reference or literal → its value."""

    def __init__(self, resolve: Callable[[SecretRef | str], Secret]) -> None:
        self._resolve = resolve
        self._lock = threading.Lock()
        self._digests: dict[tuple[str, str, Secret], _Kept] = {}

    def login(self, auth: Auth, origin: str) -> Login:
        """For requests to `origin`; raises `ProfileError`, as for a secret that is not known."""
        secret = self._resolve(auth.password) if auth.password is not None else Secret("")
        match auth.scheme:
            case "none":
                return Known()
            case "basic":
                pair = Secret(f"{auth.username}:{secret.reveal()}")
                return Known((("Authorization", f"Basic {base64_of(pair.reveal())}"),), (secret, pair))
            case "bearer":
                return Known((("Authorization", f"Bearer {secret.reveal()}"),), (secret,))
            case "header" if auth.options.get("header"):
                return Known(((str(auth.options["header"]), secret.reveal()),), (secret,))
            case "certificate" if auth.options.get("certificate"):
                key = auth.options.get("key")
                own = ClientCertificate(Path(auth.options["certificate"]), Path(key) if key else None, secret)
                return Known((), (secret,), own)
            case "digest":
                with self._lock:
                    kept = self._digests.setdefault((origin, auth.username, secret), _Kept(auth.username, secret))
                return _DigestLogin(kept, secret)
        known = "none, basic, digest, bearer, header (with its name) or certificate (with its file)"
        facts = {"file": "profile", "key": "http.auth.scheme", "found": auth.scheme, "expected": known}
        raise ProfileError("profile.value", facts=facts)


class _Kept:
    """One user's digest at one origin: the challenge that was answered last, and how often. For several threads."""

    def __init__(self, username: str, password: Secret) -> None:
        from neon_wizard.digest import Digest  # loaded when it is asked for: few operators do

        self._digest = Digest(username, password)
        self._lock = threading.Lock()
        self.challenge: Challenge | None = None

    def answer(self, challenge: Challenge, method: str, target: str, body: bytes) -> str:
        with self._lock:
            try:
                value = self._digest.authorization(challenge, method, target, body)
            except ValueError as error:
                facts = {"file": "profile", "key": "http.auth.username", "found": "unusable", "expected": str(error)}
                raise ProfileError("profile.value", facts=facts) from error
        # A realm comes back byte for byte as it was sent, whatever its encoding; http.client writes Latin-1.
        return value.encode(errors="surrogateescape").decode("latin-1")


class _DigestLogin:
    """RFC 7616. What answered 401 was not carried out, so the request may be made again, with the answer."""

    certificate = None

    def __init__(self, kept: _Kept, secret: Secret) -> None:
        self._kept = kept
        self.secrets = (secret,)
        self._challenge = kept.challenge
        self._fresh = False
        self._rounds = 0

    def headers(self, method: str, target: str, body: bytes) -> Headers:
        if self._challenge is None:
            return ()
        return (("Authorization", self._kept.answer(self._challenge, method, target, body)),)

    def answers(self, status: int, headers: Headers) -> bool:
        if status != 401:
            self._kept.challenge = self._challenge and _renewed(self._challenge, headers)
            return False
        from neon_wizard.digest import strongest

        offered = strongest(offered_challenges(headers))
        # An answer to a challenge of an earlier call is no attempt of this one: the server may have forgotten it.
        # Nor is one to another realm: the next computer of a farm may have its own.
        known = self._challenge if self._fresh else None
        asked_anew = known is None or (offered is not None and (offered.stale or offered.realm != known.realm))
        self._rounds += 1
        self._kept.challenge = None
        if offered is None or not asked_anew or self._rounds > ROUNDS:
            return False
        self._challenge, self._fresh = offered, True
        return True


def _renewed(challenge: Challenge, headers: Headers) -> Challenge:
    """`challenge` with the nonce that the server wants to see next, where it names one (RFC 7616 section 3.5)."""
    from neon_wizard.digest import challenges

    infos = (f"Digest {value}" for name, value in headers if name.lower() == "authentication-info")
    nonce = next((info.params["nextnonce"] for info in challenges(infos) if info.params.get("nextnonce")), "")
    return replace(challenge, params={**challenge.params, "nonce": nonce}) if nonce else challenge


def offered_challenges(headers: Iterable[tuple[str, str]]) -> tuple[Challenge, ...]:
    """Those of every WWW-Authenticate header, in their order."""
    from neon_wizard.digest import challenges

    values = (value for name, value in headers if name.lower() == "www-authenticate")
    # http.client reads Latin-1; most servers write UTF-8 (RFC 7616 section 3.3), and what is neither stays what it is.
    return challenges(value.encode("latin-1", "replace").decode(errors="surrogateescape") for value in values)


def base64_of(text: str) -> str:
    """For a Basic header. A secret from the environment may hold bytes that are no text: they are sent as they are."""
    return base64.b64encode(text.encode(errors="surrogateescape")).decode("ascii")
