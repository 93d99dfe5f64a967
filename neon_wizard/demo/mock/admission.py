"""Who is let in: a profile's HTTP authentication, from the operator's side (F5).

Also what an operator insists on that its profile does not say, and how it refuses anything else, as real stacks do.
"""

from __future__ import annotations

import base64
import binascii
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from neon_wizard.demo.envelopes import SOAP_1_1, SOAP_1_2, NotSoapError, fault
from neon_wizard.demo.mock.faults import Fault, FaultEffect
from neon_wizard.demo.mock.incoming import envelope
from neon_wizard.demo.mock.spoiling import Response
from neon_wizard.demo.mock.writers import XML_TYPE
from neon_wizard.digest import authorization, challenges
from neon_wizard.model import Secret
from neon_wizard.profile.composing.parts import Template
from neon_wizard.profile.placeholders import is_secret, names

if TYPE_CHECKING:
    from neon_wizard.demo.mock.incoming import Arrived
    from neon_wizard.profile.service import Auth


REALM: Final = "mock"
_MOST_NONCES: Final = 10_000


@dataclass
class Admission:
    """What the services demand. password: of every scheme. nonces: those that were given out."""

    password: Secret
    nonces: set[str] = field(default_factory=set)

    def lets_in(self, auth: Auth, arrived: Arrived, *, any_password: bool = False) -> bool:
        """Return whether `arrived` brings what `auth` demands. any_password: any will do, if there is one.

        A certificate is demanded by TLS, before there is a request.
        """
        scheme = auth.scheme
        if scheme in ("none", "certificate"):
            return True
        any_password = any_password or _is_anothers(auth)
        if scheme == "header":
            given = arrived.headers.get(str(auth.options["header"]).lower())
            return given is not None and (any_password or given == self.password.reveal())
        kind, _, given = arrived.headers.get("authorization", "").partition(" ")
        if kind.lower() != scheme:
            return False
        if scheme == "bearer":
            return any_password or given.strip() == self.password.reveal()
        if scheme == "basic":
            name, _, password = _decoded(given).partition(":")
            known = password == self.password.reveal() and (auth.filled or name == auth.username)
            return any_password or known
        return self._digest(auth, arrived, any_password)

    def challenges(self, auth: Auth, *, weaker: bool = False) -> list[tuple[str, str]]:
        """Return the headers of a 401. weaker: whether it also offers Basic."""
        digests = [f'Digest realm="{REALM}", nonce="{self._nonce()}", qop="auth", algorithm={each}' for each in _HASHES]
        own = {"basic": [f'Basic realm="{REALM}"'], "bearer": [f'Bearer realm="{REALM}"'], "digest": digests}
        offered = own.get(auth.scheme, [])
        return [("WWW-Authenticate", each) for each in (*offered, *([own["basic"][0]] if weaker else []))]

    def _nonce(self) -> str:
        if len(self.nonces) >= _MOST_NONCES:
            self.nonces.clear()
        nonce = secrets.token_urlsafe(16)
        self.nonces.add(nonce)
        return nonce

    def _digest(self, auth: Auth, arrived: Arrived, any_password: bool) -> bool:
        (given,) = challenges([arrived.headers["authorization"]]) or (None,)
        if given is None or given.nonce not in self.nonces:
            return False
        target = f"{arrived.path}?{arrived.query}" if arrived.query else arrived.path
        told = given.params
        if any_password:
            return "response" in told
        if told.get("uri") != target or not re.fullmatch(r"[0-9a-fA-F]{1,8}", told.get("nc", "")):
            return False
        try:
            expected = authorization(
                given,
                auth.username,
                self.password,
                arrived.method,
                target,
                arrived.body,
                count=int(told["nc"], 16),
                cnonce=told.get("cnonce", ""),
            )
        except ValueError:  # not the algorithm that was offered
            return False
        (made,) = challenges([expected])
        return secrets.compare_digest(made.params["response"].encode(), told.get("response", "").encode())


def _is_anothers(auth: Auth) -> bool:
    """Return whether it is a user's own or was taken out of a reply: then the account, or the session, tells it."""
    text = auth.password.text if isinstance(auth.password, Template) else ""
    return auth.filled and any(not is_secret(name) for name in names(text))


_HASHES: Final = ("SHA-256", "MD5")


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(text.strip(), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""


_VERSIONS: Final = {"1.1": SOAP_1_1, "1.2": SOAP_1_2}


def refusal(arrived: Arrived, faults: Iterable[Fault]) -> Response | None:
    """Return the answer to a request that is not as an operator wants it; None where it is."""
    for each in faults:
        if each.effect is FaultEffect.WANTS:
            what, _, wanted = each.value.partition("=")
            if not _has(arrived, what, wanted):
                return _refused(arrived, what, wanted)
    return None


def _has(arrived: Arrived, what: str, wanted: str) -> bool:
    if what == "type":
        return arrived.headers.get("content-type", "").partition(";")[0].strip() == wanted
    if what == "action":
        named = arrived.headers.get("soapaction", "").strip('"')
        return wanted in (named, *arrived.headers.get("content-type", "").split('"'))
    try:
        read = envelope(arrived.body)
    except NotSoapError:
        return False
    return read.soap == _VERSIONS.get(wanted) if what == "version" else read.namespace == wanted


def _refused(arrived: Arrived, what: str, wanted: str) -> Response:
    """Return ASP.NET's and WCF's 415, or a fault of either version where the rest was understood."""
    if what == "type":
        return Response(415, b"", "text/plain; charset=utf-8")
    if what == "version":
        return Response(500, fault("VersionMismatch", _VERSIONS.get(wanted, SOAP_1_1)), XML_TYPE)
    named = arrived.headers.get("soapaction", "").strip('"') if what == "action" else _namespace(arrived)
    came = f"The {what} {named} was not recognized" if named else f"There is no {what}"
    words = f"{came}; {wanted} is served here."
    return Response(500, fault(words), XML_TYPE)


def _namespace(arrived: Arrived) -> str:
    try:
        return envelope(arrived.body).namespace
    except NotSoapError:
        return ""
