"""TLS: whom to trust, what to say when a certificate is not trusted (F10 to F12), and our own certificate (F5)."""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from neon_wizard import disk, late
from neon_wizard.errors import ProfileError, TlsError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.model import Secret

if TYPE_CHECKING:
    from cryptography import x509

# What `ssl.SSLCertVerificationError.verify_code` may hold: OpenSSL's numbers, then those that truststore passes on from
# Windows (CERT_E_*) and macOS (errSec*). For an error without a number: what the messages have in common.
_EXPIRED = {10, 0x800B0101, -67818}
_NOT_YET_VALID = {9, -67819}
_HOST = {62, 64, 0x800B010F, -67602}
_UNKNOWN_CA = {2, 18, 19, 20, 21, 0x800B0109, 0x800B010A, 0x800B0112, -67843, -25318}
_WORDS = (
    (late.pattern(r"expired|validity period", re.I), 10),
    (late.pattern(r"not (?:yet valid|valid yet)", re.I), 9),
    (late.pattern(r"(?:does not|doesn't) match|mismatch|not valid for", re.I), 62),
    (late.pattern(r"self.signed|not trusted|trusted root|issuer|not certain|confirmation required", re.I), 20),
)

# What OpenSSL says of a server that is too old for TLS 1.2 or for its keys, and of one that answers in plain text.
_NO_HANDSHAKE = (
    (late.pattern(r"UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|KEY_TOO_SMALL|UNSAFE_LEGACY"), "tls.outdated"),
    (late.pattern(r"WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|RECORD_LAYER_FAILURE"), "tls.not_spoken"),
)
_MOST_NAMES = 3
_UNKNOWN = "?"

# The alerts with which a server rejects a client's certificate, or the lack of one.
_REFUSES_US = late.pattern(r"ALERT_(?:NO_|BAD_|UNSUPPORTED_)?CERTIFICATE|ALERT_UNKNOWN_CA|ALERT_ACCESS_DENIED")


@dataclass(frozen=True)
class ClientCertificate:
    """What this program shows of itself in a handshake.

    file: PEM with the chain, or PKCS #12. key: PEM; None where it stands in `file` too. pass_phrase: of the key, empty
    where it has none.
    """

    file: Path
    key: Path | None
    pass_phrase: Secret


def context(ca: Path | None, own: ClientCertificate | None = None) -> ssl.SSLContext:
    """Return the system's trust, or only that of the profile's own CA file.

    own: what this program shows of itself. Raises `ProfileError` where `ca` is no PEM file, and ``profile.pass_phrase``
    where `own` cannot be opened.
    """
    if ca is None:
        import truststore

        trusted: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        try:
            # Not by its name: OpenSSL waits for who writes into a named pipe. Comments may be in any language.
            trusted.load_verify_locations(cadata=disk.read(ca).decode("ascii", "ignore"))
        except (OSError, ValueError) as error:  # SSLError is an OSError
            facts = {"file": "profile", "key": "http.ca", "found": ca, "expected": "a file of PEM certificates"}
            raise ProfileError("profile.value", facts=facts, detail=f"{type(error).__name__}: {error}") from error
    trusted.minimum_version = ssl.TLSVersion.TLSv1_2
    trusted.hostname_checks_common_name = False
    if own is not None:
        _show(trusted, own)
    return trusted


def shake_hands(sock: ssl.SSLSocket) -> None:
    """Do the handshake, and the check that some systems leave out; raises `ssl.SSLError`.

    Systems that verify certificates themselves leave out `require_names`.
    """
    sock.do_handshake()
    if sock.context.verify_mode != ssl.CERT_NONE and not sock.getpeercert():
        require_names(sock.getpeercert(binary_form=True) or b"")


def require_names(certificate: bytes) -> None:
    """Raise `ssl.SSLCertVerificationError` for a certificate (DER) that names its owner only by a common name.

    RFC 9525, section 2, rules that out, but Windows accepts it.
    """
    if not _names(certificate):
        raise ssl.SSLCertVerificationError("it has no subject alternative name, so that it does not match")


def refuses_us(error: Exception) -> bool:
    """Return whether the server ended the handshake because of our certificate, or because it got none."""
    return isinstance(error, ssl.SSLError) and bool(_REFUSES_US.search(_reason(error)))


def _reason(error: ssl.SSLError) -> str:
    """Return OpenSSL's word for it; empty for an error made in Python, as truststore's, which has none."""
    return str(getattr(error, "reason", None) or "")


def refused(host: str, error: Exception, *, ours: bool) -> TlsError:
    """Return the error for `refuses_us`. The handshake decides it, so nothing of the request was taken."""
    code = "tls.certificate_refused" if ours else "tls.certificate_wanted"
    return TlsError(code, facts={"host": host}, detail=f"{type(error).__name__}: {error}")


def untrusted(error: ssl.SSLError, host: str, certificate: Callable[[], bytes | None]) -> TlsError:
    """Return `error` of a handshake as one of our own. certificate: fetches the server's (DER), for dates and names."""
    code = _code(error)
    facts: dict[str, str] = {"host": host}
    if code in ("tls.expired", "tls.not_yet_valid"):
        code, more = _out_of_date(code, readable(certificate() or b""))
        facts |= more
    elif code == "tls.host":
        facts["found"] = ", ".join(_names(certificate() or b"")[:_MOST_NAMES])
    return TlsError(code, facts=facts, detail=f"{type(error).__name__}: {error}")


def _out_of_date(code: str, shown: x509.Certificate | None) -> tuple[str, dict[str, str]]:
    """The code and the facts for a date that is wrong: the server's own certificate's, or of one that vouches for it.

    Which of them it is no system says; but the server's own was fetched, and its dates may be good.
    """
    if shown is None:
        return code, {"date": _UNKNOWN}
    now = datetime.now(UTC)
    if shown.not_valid_before_utc > now:  # Windows has one number for both
        return "tls.not_yet_valid", {"date": shown.not_valid_before_utc.date().isoformat()}
    if shown.not_valid_after_utc < now:
        return "tls.expired", {"date": shown.not_valid_after_utc.date().isoformat()}
    return code, {"case": "chain"}


def _code(error: ssl.SSLError) -> str:
    if not isinstance(error, ssl.SSLCertVerificationError):
        reason = _reason(error)
        return next((code for words, code in _NO_HANDSHAKE if words.search(reason)), "tls.failed")
    number = getattr(error, "verify_code", 0)
    if not number:
        text = str(getattr(error, "verify_message", None) or error)
        number = next((known for words, known in _WORDS if words.search(text)), 0)
    if number < -(2**30):  # one of Windows' as a signed number
        number += 2**32
    kinds = {"expired": _EXPIRED, "not_yet_valid": _NOT_YET_VALID, "host": _HOST, "unknown_ca": _UNKNOWN_CA}
    return f"tls.{next((kind for kind, numbers in kinds.items() if number in numbers), 'failed')}"


def blind_context() -> ssl.SSLContext:
    """Return a context that trusts anybody, to look at a certificate that was just refused; nothing is sent."""
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname = False
    blind.verify_mode = ssl.CERT_NONE
    return blind


def readable(certificate: bytes) -> x509.Certificate | None:
    """The certificate (DER); None for one that nobody can read, as with a version that there is not."""
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        return x509.load_der_x509_certificate(certificate)
    except (ValueError, x509.InvalidVersion, UnsupportedAlgorithm):
        return None


def sent_chain(sock: ssl.SSLSocket) -> list[bytes]:
    """Return the certificates (DER) that the server sent, its own first; empty where this Python does not tell."""
    public = getattr(sock, "get_unverified_chain", None)  # of Python 3.13
    if public is not None:
        return [bytes(each) for each in public() or ()]
    inner = getattr(getattr(sock, "_sslobj", None), "get_unverified_chain", None)
    found = inner() if inner is not None else None
    return [ssl.PEM_cert_to_DER_cert(each.public_bytes()) for each in found or ()]


def _names(certificate: bytes) -> list[str]:
    """Return the names that the certificate (DER) claims; not the common name."""
    from cryptography import x509

    shown = readable(certificate)
    if shown is None:
        return []
    try:
        names = shown.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
        return []
    found = (str(name.value) for name in names if isinstance(name, x509.DNSName | x509.IPAddress))
    return [name[:100] for name in found if name.isprintable()]


def _show(context: ssl.SSLContext, own: ClientCertificate) -> None:
    """Load our own certificate, and never ask at the terminal, as OpenSSL would by itself."""
    try:
        with _as_pem(own) as (file, key, pass_phrase):
            context.load_cert_chain(file, key, password=pass_phrase.reveal)
    except (OSError, ValueError) as error:  # SSLError is an OSError too
        raise _unusable(own, error) from None  # not chained, as what the error quotes may be the key's


@contextmanager
def _as_pem(own: ClientCertificate) -> Iterator[tuple[Path, Path | None, Secret]]:
    """Give files and pass phrase as OpenSSL wants them; PKCS #12 goes to a file meanwhile, its key encrypted."""
    content = disk.read(own.file)
    if own.key is not None:
        disk.read(own.key)  # OpenSSL opens it by itself, and would wait for who writes into a named pipe
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
