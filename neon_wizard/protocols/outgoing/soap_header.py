"""What stands in a SOAP header: the profile's blocks, and the UsernameToken of WS-Security.

OASIS Web Services Security, UsernameToken Profile 1.0 and SOAP Message Security 1.0 (March 2004).
"""

from __future__ import annotations

import base64
import hashlib
import html
import os
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from neon_wizard.profile.composing.soap_blocks import header, written
from neon_wizard.profile.placeholders import Spot
from neon_wizard.secret import Secret

if TYPE_CHECKING:
    from neon_wizard.profile.composing.parts import UsernameToken
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.templates import Filler

_OASIS: Final = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss"
_WSSE: Final = f"{_OASIS}-wssecurity-secext-1.0.xsd"
_WSU: Final = f"{_OASIS}-wssecurity-utility-1.0.xsd"
_PASSWORD: Final = f"{_OASIS}-username-token-profile-1.0#Password"
_BASE64: Final = f"{_OASIS}-soap-message-security-1.0#Base64Binary"
_NONCE_BYTES: Final = 16


class SoapHeader:
    """What the profile has for the header of one envelope, filled in; raises as `Filler.text`.

    blocks: element → text or table, without the token.
    """

    def __init__(self, service: Service, filler: Filler) -> None:
        self.blocks = {name: filler.table(block, Spot.XML) for name, block in service.soap.headers.items()}
        self._token = _security(service.soap.wsse, filler) if service.soap.wsse is not None else ""

    def written(self, version: str, skip: Collection[str] = ()) -> str:
        """Return the element Header, or an empty text where there is nothing for it. skip: blocks to leave out."""
        blocks = "".join(written(name, block) for name, block in self.blocks.items() if name not in skip)
        return header(self._token + blocks, version) if self._token or blocks else ""


def password_digest(nonce: bytes, created: str, password: str) -> str:
    """Return ``Base64(SHA-1(nonce + created + password))``, of the profile's section 3.1."""
    # SHA-1 is what the standard says, and proves only that the sender knows the password.
    digest = hashlib.sha1(nonce + created.encode() + password.encode("utf-8"), usedforsecurity=False).digest()
    return base64.b64encode(digest).decode("ascii")


def _security(token: UsernameToken, filler: Filler) -> str:
    username = filler.text(token.username, Spot.XML)
    filler.text(token.password, Spot.XML)  # raises, naming the placeholder whose value cannot stand there
    password = filler.text(token.password, Spot.TABLE)
    filler.hide(Secret(password))
    now = datetime.now(UTC)
    created = _instant(now)
    if token.type == "digest":
        nonce = os.urandom(_NONCE_BYTES)
        digest = password_digest(nonce, created, password)
        filler.hide(Secret(digest))
        proof = (
            f'<wsse:Password Type="{_PASSWORD}Digest">{digest}</wsse:Password>'
            f'<wsse:Nonce EncodingType="{_BASE64}">{base64.b64encode(nonce).decode("ascii")}</wsse:Nonce>'
            f"<wsu:Created>{created}</wsu:Created>"
        )
    else:
        proof = f'<wsse:Password Type="{_PASSWORD}Text">{html.escape(password, quote=False)}</wsse:Password>'
    until = _instant(now + timedelta(seconds=token.expires))
    times = f"<wsu:Created>{created}</wsu:Created><wsu:Expires>{until}</wsu:Expires>"
    timestamp = f"<wsu:Timestamp>{times}</wsu:Timestamp>" if token.expires else ""
    must = ' soap:mustUnderstand="1"' if token.must_understand else ""
    return (
        f'<wsse:Security xmlns:wsse="{_WSSE}" xmlns:wsu="{_WSU}"{must}>{timestamp}'
        f"<wsse:UsernameToken><wsse:Username>{username}</wsse:Username>{proof}</wsse:UsernameToken></wsse:Security>"
    )


def _instant(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03d}Z"
