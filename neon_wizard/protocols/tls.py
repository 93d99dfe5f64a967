"""Whom to trust, what to say when a certificate is not to be trusted (F10 to F12), and the one that is our own (F5)."""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from neon_wizard import disk
from neon_wizard.errors import ProfileError, TlsError
from neon_wizard.model import Secret

# What `ssl.SSLCertVerificationError.verify_code` may hold: OpenSSL's numbers, then those that truststore passes on from
# Windows (CERT_E_*) and macOS (errSec*).
_EXPIRED = {10, 0x800B0101, -67818}
_NOT_YET_VALID = {9, -67819}
_HOST = {62, 64, 0x800B010F, -67602}
_UNKNOWN_CA = {2, 18, 19, 20, 21, 0x800B0109, 0x800B010A, -67843}

# The alerts with which a server turns down a client's certificate, or the lack of one.
_REFUSES_US = re.compile(r"ALERT_(?:NO_|BAD_|UNSUPPORTED_)?CERTIFICATE|ALERT_UNKNOWN_CA|ALERT_ACCESS_DENIED")


class ClientCertificate(NamedTuple):
    """What this program shows of itself in a handshake. file: PEM with the chain, or PKCS #12. key: PEM; None where it
    stands in `file` too. pass_phrase: of the key, empty where it has none."""

    file: Path
    key: Path | None
    pass_phrase: Secret


def context(ca: Path | None, own: ClientCertificate | None = None) -> ssl.SSLContext:
    """The system's trust, or only that of the profile's own CA file; raises `ProfileError` when that is no PEM file.

    own: what this program shows of itself; `ProfileError` ``profile.pass_phrase`` where it cannot be opened.
    """
    if ca is None:
        import truststore

        trusted: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        try:
            trusted.load_verify_locations(cafile=ca)
        except (OSError, ssl.SSLError) as error:
            facts = {"file": "profile", "key": "http.ca", "found": ca, "expected": "a file of PEM certificates"}
            raise ProfileError("profile.value", facts=facts, detail=f"{type(error).__name__}: {error}") from error
    trusted.minimum_version = ssl.TLSVersion.TLSv1_2
    if own is not None:
        _show(trusted, own)
    return trusted


def refuses_us(error: Exception) -> bool:
    """True when the server ended it because of our certificate, or because it got none."""
    return isinstance(error, ssl.SSLError) and bool(_REFUSES_US.search(error.reason or ""))


def refused(host: str, error: Exception, *, ours: bool) -> TlsError:
    """The error for `refuses_us`; the handshake decides it, so nothing of the request was taken."""
    code = "tls.certificate_refused" if ours else "tls.certificate_wanted"
    return TlsError(code, facts={"host": host}, detail=f"{type(error).__name__}: {error}")


def untrusted(error: ssl.SSLError, host: str, certificate: Callable[[], bytes | None]) -> TlsError:
    """`error` of a handshake as the program's own; `certificate` fetches the server's (DER), for its dates."""
    detail = f"{type(error).__name__}: {error}"
    facts = {"host": host}
    if not isinstance(error, ssl.SSLCertVerificationError):
        return TlsError("tls.failed", facts=facts, detail=detail)
    code = error.verify_code
    if code in _EXPIRED:
        date = _date(certificate(), "not_valid_after_utc")
        return TlsError("tls.expired", facts={**facts, "date": date}, detail=detail)
    if code in _NOT_YET_VALID:
        date = _date(certificate(), "not_valid_before_utc")
        return TlsError("tls.not_yet_valid", facts={**facts, "date": date}, detail=detail)
    if code in _HOST:
        return TlsError("tls.host", facts=facts, detail=detail)
    if code in _UNKNOWN_CA:
        return TlsError("tls.unknown_ca", facts=facts, detail=detail)
    return TlsError("tls.failed", facts=facts, detail=detail)


def blind_context() -> ssl.SSLContext:
    """Trusts anybody: only to look at a certificate that was just refused. Nothing is ever sent over it."""
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname = False
    blind.verify_mode = ssl.CERT_NONE
    return blind


def _date(certificate: bytes | None, which: str) -> str:
    """The day of one of the certificate's two dates, ISO 8601; ``?`` where the certificate could not be had."""
    if certificate is None:
        return "?"
    from cryptography import x509

    try:
        return str(getattr(x509.load_der_x509_certificate(certificate), which).date().isoformat())
    except ValueError:
        return "?"


def _show(context: ssl.SSLContext, own: ClientCertificate) -> None:
    """Load our own certificate; never asks at the terminal, as OpenSSL would by itself."""
    try:
        with _as_pem(own) as (file, key, pass_phrase):
            context.load_cert_chain(file, key, password=pass_phrase.reveal)
    except (OSError, ValueError) as error:  # SSLError is an OSError
        raise _unusable(own, error) from None  # not chained: what it quotes may be the key's


@contextmanager
def _as_pem(own: ClientCertificate) -> Iterator[tuple[Path, Path | None, Secret]]:
    """Files and pass phrase as OpenSSL wants them; PKCS #12 is put down for that moment, its key still encrypted."""
    content = disk.read(own.file)
    if b"-----BEGIN" in content:
        yield own.file, own.key, own.pass_phrase
        return
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.serialization import pkcs12

    key, certificate, more = pkcs12.load_key_and_certificates(content, own.pass_phrase.reveal().encode())
    if key is None or certificate is None:
        raise ValueError("it lacks the certificate or its key")
    passing = Secret(os.urandom(16).hex())
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passing.reveal().encode()),
    )
    chain = b"".join(each.public_bytes(serialization.Encoding.PEM) for each in (certificate, *more))
    import tempfile

    handle, name = tempfile.mkstemp(suffix=".pem")  # readable by this user only
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(pem + chain)
        yield Path(name), None, passing
    finally:
        Path(name).unlink(missing_ok=True)


def _unusable(own: ClientCertificate, error: Exception) -> ProfileError:
    detail = type(error).__name__
    key = own.key or own.file
    try:
        content = disk.read(key)
    except OSError as unread:
        facts = {"file": key, "reason": unread.strerror or "it cannot be read"}
        return ProfileError("profile.unreadable", facts=facts, detail=detail)
    encrypted = b"ENCRYPTED" in content or b"-----BEGIN" not in content
    if encrypted and "MISMATCH" not in str(getattr(error, "reason", "")):
        return ProfileError("profile.pass_phrase", facts={"key": key.name}, detail=detail)
    facts = {"file": "profile", "key": "http.auth.certificate", "found": own.file.name}
    expected = "a certificate (PEM or PKCS #12) with the key that belongs to it"
    return ProfileError("profile.value", facts={**facts, "expected": expected}, detail=detail)
