"""Whom to trust, and what to say when a certificate is not to be trusted (F10 to F12)."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path

from neon_wizard.errors import ProfileError, TlsError

# What `ssl.SSLCertVerificationError.verify_code` may hold: OpenSSL's numbers, then those that truststore passes on from
# Windows (CERT_E_*) and macOS (errSec*).
_EXPIRED = {10, 0x800B0101, -67818}
_NOT_YET_VALID = {9, -67819}
_HOST = {62, 64, 0x800B010F, -67602}
_UNKNOWN_CA = {2, 18, 19, 20, 21, 0x800B0109, 0x800B010A, -67843}


def context(ca: Path | None) -> ssl.SSLContext:
    """The system's trust, or only that of the profile's own CA file; raises `ProfileError` when that is no PEM file."""
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
    return trusted


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
