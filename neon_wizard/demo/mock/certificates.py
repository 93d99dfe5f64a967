"""Certificates of a mock operator, good ones and spoilt ones, each made for one run; no system trusts them."""

from __future__ import annotations

import ipaddress
import ssl
import warnings
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from neon_wizard import disk

_DAY: Final = timedelta(days=1)
_LASTS: Final = 90 * _DAY
_SOON: Final = 5 * _DAY


class Authority:
    """A certificate authority in `folder`. ca: what a profile's ``ca`` names. host: whom the certificates are for.

    clients: whether callers have to show a certificate of this authority; `client` is one, with its key.
    """

    def __init__(self, folder: Path, host: str, *, clients: bool = False) -> None:
        self.ca = folder / "ca.pem"
        self.client = folder / "client.pem"
        self._folder = folder
        self._host = host
        self._clients = clients
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name("A mock operator's authority")
        ca = _builder(self._name, self._name, self._key, -_DAY, 2 * _LASTS)
        ca = ca.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        ca = ca.add_extension(_usage(signs=True), critical=True)
        ca = ca.add_extension(x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False)
        disk.write(self.ca, ca.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
        if clients:
            self._issue(self.client, "client", -_DAY, _LASTS)
        self._contexts: dict[str, ssl.SSLContext] = {}

    def context(self, kind: str = "") -> ssl.SSLContext:
        """Return a server's context, with a certificate that is wrong in this way; empty for a good one."""
        if kind not in self._contexts:
            self._contexts[kind] = self._made(kind)
        return self._contexts[kind]

    def _made(self, kind: str) -> ssl.SSLContext:
        file = self._folder / f"server-{kind}.pem"
        begins = 2 * _DAY if kind == "not-yet" else -30 * _DAY
        ends = {"expired": -_DAY, "soon": _SOON}.get(kind, _LASTS)
        host = "elsewhere.example" if kind == "wrong-host" else self._host
        self._issue(file, host, begins, ends, by_itself=kind == "self-signed")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        if self._clients:
            context.load_verify_locations(self.ca)
            context.verify_mode = ssl.CERT_REQUIRED
        if kind == "tls-1.2":
            context.maximum_version = ssl.TLSVersion.TLSv1_2
        if kind == "tls-1.0":
            with warnings.catch_warnings():  # an old version is just what is wanted
                warnings.simplefilter("ignore", DeprecationWarning)
                context.set_ciphers("ALL:@SECLEVEL=0")
                context.minimum_version = ssl.TLSVersion.TLSv1
        return context

    def _issue(self, file: Path, host: str, begins: timedelta, ends: timedelta, *, by_itself: bool = False) -> None:
        """Write a certificate and its key into `file`, which only its owner may read."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name(host)
        builder = _builder(name, name if by_itself else self._name, key, begins, ends)
        builder = builder.add_extension(x509.SubjectAlternativeName([_alternative(host)]), critical=False)
        builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key((key if by_itself else self._key).public_key())
        builder = builder.add_extension(issuer, critical=False)
        certificate = builder.sign(key if by_itself else self._key, hashes.SHA256())
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        disk.write(file, private + certificate.public_bytes(serialization.Encoding.PEM))


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _alternative(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _builder(subject: x509.Name, issuer: x509.Name, key: Any, begins: timedelta, ends: timedelta) -> Any:
    now = datetime.now(UTC).replace(microsecond=0)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + begins)
        .not_valid_after(now + ends)
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    others = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement")
    never = dict.fromkeys((*others, "encipher_only", "decipher_only"), False)
    return x509.KeyUsage(**never, key_cert_sign=signs, crl_sign=signs)
