"""Who calls: the schemes of HTTP authentication (F5), and what to do when a server asks for it (F14, F15).

One `Login` serves one call of `Session.send`, over all its rounds. Only a digest's challenge outlives the call, so that
the next request needs a single exchange.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import urlsplit

from neon_wizard import late
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import origin_of
from neon_wizard.profile.composing.parts import Template
from neon_wizard.profile.service import Auth, SecretRef

if TYPE_CHECKING:
    from neon_wizard.digest import Challenge
    from neon_wizard.protocols import tls
else:
    tls = late.module("neon_wizard.protocols.tls")

Headers = tuple[tuple[str, str], ...]

ROUNDS = 2
"""How often one call may answer a challenge: once a new one, and once more where its nonce turns out to be too old, or
where the next server of a farm asks in a realm of its own.
"""


class Login(Protocol):
    """secrets: what of it must not be shown. certificate: for the TLS handshake, or None."""

    @property
    def secrets(self) -> tuple[Secret, ...]: ...

    @property
    def certificate(self) -> tls.ClientCertificate | None: ...

    def headers(self, method: str, target: str, body: bytes) -> Headers:
        """Return the headers for the next request. target: as it stands in the request's first line."""

    def answers(self, status: int, headers: Headers) -> bool:
        """Return whether to repeat the request, because the server only asked who calls."""

    @property
    def bound(self) -> int:
        """The number of the connection that is signed in, which nobody else may use; 0 where any will do."""

    def met(self, peer: bytes) -> None:
        """Learn the certificate (DER) of who is at the other end, where the login is bound to its connection."""

    def released(self) -> None:
        """Learn that the call is over."""


@dataclass(frozen=True)
class Known:
    """A login that is known beforehand: it is sent at once, unasked, and if the server asks again, it failed."""

    sent: Headers = ()
    secrets: tuple[Secret, ...] = ()
    certificate: tls.ClientCertificate | None = None

    def headers(self, _method: str, _target: str, _body: bytes) -> Headers:
        return self.sent

    bound: int = 0

    def answers(self, _status: int, _headers: Headers) -> bool:
        return False

    def met(self, _peer: bytes) -> None:
        """Nothing here depends on it."""

    def released(self) -> None:
        """Nothing is to be given back."""


_NOBODY: Final = Known()


class Logins:
    """Makes the logins of one session. resolve: a secret's reference or literal → its value."""

    def __init__(self, resolve: Callable[[SecretRef | str], Secret]) -> None:
        self._resolve = resolve
        self._lock = threading.Lock()
        self._digests: dict[tuple[str, str, Secret], _Kept] = {}
        # By who signs in where: the numbers of signed-in connections that no call uses just now.
        self._free: dict[tuple[str, str, str, Secret], list[int]] = {}
        self._bound = 0

    def login(self, auth: Auth, url: str) -> Login:
        """Return the login for requests to the origin of `url`; raises `ProfileError`, as for an unknown secret."""
        if auth.filled:
            return Known()  # only a user's own request has what is to be filled in
        secret = self._secret(auth.password)
        match auth.scheme:
            case "none":
                return _NOBODY
            case "basic":
                pair = Secret(f"{auth.username}:{secret.reveal()}")
                return Known((("Authorization", f"Basic {base64_of(pair.reveal())}"),), (secret, pair))
            case "bearer":
                return Known((("Authorization", f"Bearer {secret.reveal()}"),), (secret,))
            case "header" if auth.options.get("header"):
                return Known(((str(auth.options["header"]), secret.reveal()),), (secret,))
            case "certificate" if auth.options.get("certificate"):
                key = auth.options.get("key")
                own = tls.ClientCertificate(Path(auth.options["certificate"]), Path(key) if key else None, secret)
                return Known((), (secret,), own)
            case "digest":
                with self._lock:
                    kept = self._digests.setdefault(
                        (origin_of(url), auth.username, secret), _Kept(auth.username, secret)
                    )
                return _DigestLogin(kept, secret, users=auth.users)
            case "ntlm" | "negotiate":
                return self._handshake(auth, origin_of(url), secret)
        known = "none, basic, digest, ntlm, negotiate, bearer, header (with its name) or certificate (with its file)"
        facts = {"file": "profile", "key": "http.auth.scheme", "found": auth.scheme, "expected": known}
        raise ProfileError("profile.value", facts=facts)

    def _secret(self, password: SecretRef | Template | Secret | str | None) -> Secret:
        if password is None or isinstance(password, Template):
            return Secret("")
        return password if isinstance(password, Secret) else self._resolve(password)

    def _handshake(self, auth: Auth, origin: str, secret: Secret) -> Login:
        """Return a login that takes up a connection where the same user has signed in before, else a new one."""
        try:
            from neon_wizard.protocols.handshake import Handshake  # as few operators use it, and it needs an extra
        except ImportError as error:
            if (error.name or "").partition(".")[0] != "spnego":
                raise
            facts = {"file": "profile", "key": "http.auth.scheme", "found": auth.scheme, "extra": "ntlm"}
            raise ProfileError("profile.extra", facts=facts) from error

        key = (origin, auth.scheme, auth.username, secret)
        with self._lock:
            free = self._free.setdefault(key, [])
            if not free:
                self._bound += 1
                free.append(self._bound)
            bound = free.pop()

        def done() -> None:
            with self._lock:
                free.append(bound)

        return Handshake(auth, secret, urlsplit(origin).hostname or "", bound, done)


class _Kept:
    """One user's digest at one origin: the challenge answered last, and how often. For several threads."""

    def __init__(self, username: str, password: Secret) -> None:
        from neon_wizard.digest import Digest  # imported when it is asked for, as few operators use it

        self._digest = Digest(username, password)
        self._lock = threading.Lock()
        self.challenge: Challenge | None = None

    def answer(self, challenge: Challenge, method: str, target: str, body: bytes) -> str:
        with self._lock:
            value = self._digest.authorization(challenge, method, target, body)
        # A realm is returned byte for byte as it was sent, whatever its encoding; http.client writes Latin-1.
        return value.encode(errors="surrogateescape").decode("latin-1")


class _DigestLogin:
    """Digest (RFC 7616). A request that got 401 was not carried out, so it may be sent again with the answer."""

    certificate = None

    bound = 0

    def __init__(self, kept: _Kept, secret: Secret, *, users: bool) -> None:
        self._kept = kept
        self._users = users
        self.secrets = (secret,)
        self._challenge = kept.challenge
        self._fresh = False
        self._rounds = 0

    def headers(self, method: str, target: str, body: bytes) -> Headers:
        if self._challenge is None:
            return ()
        try:
            return (("Authorization", self._kept.answer(self._challenge, method, target, body)),)
        except ValueError as error:
            if self._users:  # typed, and not the profile's
                raise UsageError("input.character", field="login") from error
            facts = {"file": "profile", "key": "http.auth.username", "found": "unusable", "expected": str(error)}
            raise ProfileError("profile.value", facts=facts) from error

    def met(self, _peer: bytes) -> None:
        """The challenge is bound to no connection."""

    def released(self) -> None:
        """Nothing is to be given back."""

    def answers(self, status: int, headers: Headers) -> bool:
        if status != 401:
            self._kept.challenge = self._challenge and _renewed(self._challenge, headers)
            return False
        from neon_wizard.digest import strongest

        offered = strongest(offered_challenges(headers))
        # Answering a challenge of an earlier call is not an attempt of this one, as the server may have forgotten it.
        # Nor is answering another realm, as the next server of a farm may have its own.
        known = self._challenge if self._fresh else None
        asked_anew = known is None or (offered is not None and (offered.stale or offered.realm != known.realm))
        self._rounds += 1
        self._kept.challenge = None
        if offered is None or not asked_anew or self._rounds > ROUNDS:
            return False
        self._challenge, self._fresh = offered, True
        return True


def _renewed(challenge: Challenge, headers: Headers) -> Challenge:
    """Return `challenge` with the nonce that the server wants next, where it names one (RFC 7616, 3.5)."""
    from neon_wizard.digest import challenges

    infos = (f"Digest {value}" for name, value in headers if name.lower() == "authentication-info")
    nonce = next((info.params["nextnonce"] for info in challenges(infos) if info.params.get("nextnonce")), "")
    return replace(challenge, params={**challenge.params, "nonce": nonce}) if nonce else challenge


def offered_challenges(headers: Iterable[tuple[str, str]]) -> tuple[Challenge, ...]:
    """Return the challenges of every WWW-Authenticate header, in their order."""
    from neon_wizard.digest import challenges

    values = (value for name, value in headers if name.lower() == "www-authenticate")
    # http.client reads Latin-1; most servers write UTF-8 (RFC 7616, 3.3). What is neither stays as it is.
    return challenges(value.encode("latin-1", "replace").decode(errors="surrogateescape") for value in values)


def base64_of(text: str) -> str:
    """Encode for a Basic header; bytes that are no text, as the environment may hold, are sent as they are."""
    return base64.b64encode(text.encode(errors="surrogateescape")).decode("ascii")
