"""Why nobody vouches for a server's certificate: signed by itself, its issuer's not sent, or of an unknown issuer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard import disk
from neon_wizard.protocols import tls

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography import x509


def issuing(chain: list[bytes], ca: Path | None) -> dict[str, str]:
    """Return who issued the server's certificate, and the case where it is known.

    chain: what the server sent (DER), its own first. ca: the profile's own authority. An issuer that the server did not
    send is one in between where the certificate itself says where to fetch it (AIA), or where it is of the same
    organisation as the authority that the profile trusts; else it may be a root, which no server has to send.
    """
    certificates = [each for each in map(tls.readable, chain) if each is not None]
    if not certificates:
        return {"issuer": "?"}
    own = certificates[0]
    facts = {"issuer": _named(own.issuer)}
    if own.issuer == own.subject:
        return {**facts, "case": "self_signed"}
    last = own
    for _ in certificates:
        last = next((each for each in certificates if each.subject == last.issuer and each is not last), last)
    facts["issuer"] = _named(last.issuer)
    told = last is own and _tells_where(own)
    if last.issuer != last.subject and (told or _of_the_same(last, _anchors(ca))):
        facts["case"] = "intermediate"
    return facts


def _named(name: x509.Name) -> str:
    """Return what a name is called: its common name, else its organisation, else all of it."""
    from cryptography.x509.oid import NameOID

    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME, NameOID.ORGANIZATION_NAME):
        for found in name.get_attributes_for_oid(kind):
            return str(found.value)[:100]
    return name.rfc4514_string()[:100] or "?"


def _tells_where(certificate: x509.Certificate) -> bool:
    """Return whether a certificate says where its issuer's can be fetched."""
    from cryptography import x509
    from cryptography.x509.oid import AuthorityInformationAccessOID

    try:
        found = certificate.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
        return False
    return any(each.access_method == AuthorityInformationAccessOID.CA_ISSUERS for each in found)


def _of_the_same(certificate: x509.Certificate, anchors: list[x509.Certificate]) -> bool:
    """Return whether its issuer is of the organisation of one of `anchors`, and none of them."""
    issuer = certificate.issuer
    if any(anchor.subject == issuer for anchor in anchors):
        return False  # of that name, but another key
    return any(_organisation(anchor.subject) & _organisation(issuer) for anchor in anchors)


def _organisation(name: x509.Name) -> set[str]:
    from cryptography.x509.oid import NameOID

    return {str(each.value) for each in name.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)}


def _anchors(ca: Path | None) -> list[x509.Certificate]:
    from cryptography import x509

    try:
        return x509.load_pem_x509_certificates(disk.read(ca)) if ca is not None else []
    except (OSError, ValueError):
        return []
