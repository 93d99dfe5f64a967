"""NTLM and Negotiate, which IIS asks for: a handshake that signs in one connection (RFC 4559; [MS-NTHT]).

The connection is signed in then, not the request: it serves only the same user from there on, and one call at a time.
It needs pyspnego, the extra ``ntlm``. Over TLS the handshake is bound to the server's certificate
(``tls-server-end-point``, RFC 5929), as IIS may demand (Extended Protection), so that nobody can pass it on.
"""

from __future__ import annotations

import base64
import binascii
import struct
from typing import TYPE_CHECKING, Final

import spnego
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from spnego.channel_bindings import GssChannelBindings
from spnego.exceptions import SpnegoError

from neon_wizard.errors import NetworkError

if TYPE_CHECKING:
    from collections.abc import Callable

    from neon_wizard.profile.service import Auth
    from neon_wizard.secret import Secret

_ROUNDS: Final = 6
"""Messages of this side that one handshake may take; NTLM has two."""
_WEAK: Final = ("md5", "sha1")

Headers = tuple[tuple[str, str], ...]


class Handshake:
    """One call's part in the handshakes of the connection `bound`. done: called once the call is over."""

    certificate = None

    def __init__(self, auth: Auth, secret: Secret, host: str, bound: int, done: Callable[[], None]) -> None:
        self.secrets = (secret,)
        self.bound = bound
        self.released = done
        self._auth = auth
        self._host = host
        self._peer = b""
        self._context: spnego.ContextProxy | None = None
        self._token = b""
        self._rounds = 0

    def met(self, peer: bytes) -> None:
        """Note the server's certificate (DER), empty without TLS."""
        self._peer = peer

    def headers(self, _method: str, _target: str, _body: bytes) -> Headers:
        """Return nothing where the connection may be signed in already, else the handshake's next message."""
        if not self._token:
            return ()
        token, self._token = base64.b64encode(self._token).decode("ascii"), b""
        return (("Authorization", f"{self._scheme} {token}"),)

    def answers(self, status: int, headers: Headers) -> bool:
        """Return whether to repeat the request with the handshake's next message; a 401 carried nothing out."""
        if status != 401:
            return False
        told = self._told(headers)
        begun = self._context is not None
        # In the midst of it, a challenge without a message is a refusal.
        if told is None or (begun and not told) or self._rounds >= _ROUNDS:
            return False
        self._rounds += 1
        try:
            context = self._context = self._context or self._new()
            self._token = context.step(told or None) or b""
        # pyspnego reads what a stranger sends with little ado. Its words may quote what was received.
        except (SpnegoError, struct.error, ValueError, LookupError, TypeError) as error:
            detail = f"{self._scheme}: {type(error).__name__}"
            raise NetworkError("network.protocol", facts={"host": self._host}, detail=detail) from error
        return bool(self._token)

    @property
    def _scheme(self) -> str:
        return {"ntlm": "NTLM"}.get(self._auth.scheme, "Negotiate")

    def _new(self) -> spnego.ContextProxy:
        bindings = GssChannelBindings(application_data=end_point(self._peer)) if self._peer else None
        return spnego.client(
            self._auth.username,
            self.secrets[0].reveal(),
            hostname=self._host,
            service="HTTP",
            channel_bindings=bindings,
            protocol=self._auth.scheme,
        )

    def _told(self, headers: Headers) -> bytes | None:
        """Return the message in the challenge of this scheme, empty where it has none; None where there is none."""
        for name, value in headers:
            scheme, _, token = value.strip().partition(" ")
            if name.lower() == "www-authenticate" and scheme.rstrip(",").lower() == self._auth.scheme:
                try:
                    return base64.b64decode(token.strip(), validate=True)
                except binascii.Error:
                    return b""
            if name.lower() == "www-authenticate" and self._auth.scheme in value.lower().replace(",", " ").split():
                return b""
        return None


def end_point(certificate: bytes) -> bytes:
    """Return the binding to a TLS connection with this certificate (DER): RFC 5929, 4.1."""
    read = x509.load_der_x509_certificate(certificate)
    used = read.signature_hash_algorithm
    algorithm = hashes.SHA256() if used is None or used.name in _WEAK else used
    digest = hashes.Hash(algorithm)
    digest.update(certificate)
    return b"tls-server-end-point:" + digest.finalize()
