"""Certificates with chosen faults, each made for one test run; nothing here is trusted by any system."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NOW = datetime.now(UTC).replace(microsecond=0)


class Authority:
    """A certificate authority of its own; `pem` is what a profile's ``ca`` names."""

    def __init__(self, folder: Path) -> None:
        self._ca = trustme.CA()
        self.pem = folder / "ca.pem"
        self._ca.cert_pem.write_to_path(self.pem)

    def server(
        self,
        *names: str,
        common_name: str | None = None,
        not_before: datetime | None = None,
        not_after: datetime | None = None,
    ) -> ssl.SSLContext:
        """A server's context with a certificate for `names`, by default for 127.0.0.1 and localhost; with a common name
        for nothing else.
        """
        if not names and common_name is None:
            names = ("127.0.0.1", "localhost")
        ends = not_after or NOW + timedelta(days=9)
        certificate = self._ca.issue_cert(*names, common_name=common_name, not_before=not_before, not_after=ends)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        return context


def chained(folder: Path, *, not_before: datetime, not_after: datetime) -> tuple[ssl.SSLContext, Path]:
    """A server's context with a good certificate for localhost, and the root that it is to be trusted by; the dates are
    those of the certificate in between."""
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(3)]
    names = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]) for name in ("root", "between", "localhost")]
    always = NOW - timedelta(days=900), NOW + timedelta(days=900)
    made = []
    for number, dates in enumerate((always, (not_before, not_after), always)):
        issuer = max(number - 1, 0)
        builder = x509.CertificateBuilder(names[issuer], names[number], keys[number].public_key())
        builder = (
            builder.serial_number(x509.random_serial_number()).not_valid_before(dates[0]).not_valid_after(dates[1])
        )
        builder = builder.add_extension(x509.BasicConstraints(ca=number < 2, path_length=None), critical=True)
        if number == 2:
            builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        made.append(builder.sign(keys[issuer], hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    root, file = folder / "root.pem", folder / "chain.pem"
    root.write_bytes(made[0])
    plain = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(keys[2].private_bytes(serialization.Encoding.PEM, *plain) + made[2] + made[1])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context, root


def self_signed(
    folder: Path, host: str = "localhost", *, version: int = 2, not_after: datetime | None = None
) -> ssl.SSLContext:
    """A server's context with a certificate that nobody but itself vouches for; it lies in ``self-signed.pem``.

    version: as it is encoded; 2 is the version 3 that there is, and what is written here otherwise is signed wrongly.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=900))
        .not_valid_after(not_after or NOW + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "self-signed.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    encoded = certificate.public_bytes(serialization.Encoding.DER).replace(
        b"\xa0\x03\x02\x01\x02", bytes((0xA0, 3, 2, 1, version)), 1
    )
    file.write_bytes(private + ssl.DER_cert_to_PEM_cert(encoded).encode())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
