"""Servers whose chain of certificates is broken in a chosen way: a root, one in between, and the server's own."""

from __future__ import annotations

import ssl
from datetime import timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from tests.servers.certificates import NOW


class Chain:
    """folder: where the files are made. organisation: of the root and of the one in between."""

    def __init__(self, folder: Path, organisation: str = "Acme Trust") -> None:
        self._folder = folder
        self._keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(3)]
        names = ("Acme Root", "Acme Intermediate", "localhost")
        self._names = [_name(name, organisation if number < 2 else "") for number, name in enumerate(names)]
        self.root = folder / f"root-{id(self)}.pem"
        self.root.write_bytes(self._made(0, 0))

    def server(self, *, between: bool = True, by_root: bool = False, tells_where: bool = False) -> ssl.SSLContext:
        """between: whether the one in between is sent. by_root: whether the root issued the server's own.

        tells_where: whether the server's own says where its issuer's is (AIA).
        """
        parts = [self._made(2, 0 if by_root else 1, tells_where=tells_where)]
        parts += [self._made(1, 0)] if between and not by_root else []
        key = self._keys[2].private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        file = self._folder / f"chain-{id(self)}-{between}-{by_root}-{tells_where}.pem"
        file.write_bytes(key + b"".join(parts))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    def _made(self, whose: int, issuer: int, *, tells_where: bool = False) -> bytes:
        builder = (
            x509.CertificateBuilder(self._names[issuer], self._names[whose], self._keys[whose].public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW - timedelta(days=30))
            .not_valid_after(NOW + timedelta(days=300))
            .add_extension(x509.BasicConstraints(ca=whose < 2, path_length=None), critical=True)
        )
        if whose == 2:
            import ipaddress

            names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        if tells_where:
            where = x509.UniformResourceIdentifier("http://trust.acme.example/between.crt")
            place = x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, where)
            builder = builder.add_extension(x509.AuthorityInformationAccess([place]), critical=False)
        return builder.sign(self._keys[issuer], hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def _name(common: str, organisation: str) -> x509.Name:
    named = [x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation)] if organisation else []
    return x509.Name([*named, x509.NameAttribute(NameOID.COMMON_NAME, common)])
