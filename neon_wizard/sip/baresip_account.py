"""One line as baresip's account, or the reason why it cannot be expressed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from neon_wizard.errors import UsageError
from neon_wizard.model import SipSettings
from neon_wizard.sip.settings import further

if TYPE_CHECKING:
    from baresip import Account

    from neon_wizard.sip.engine import Line

REGISTER_SECONDS: Final = 15.0
GOODBYE_SECONDS: Final = 2.0
EXPIRES: Final = 600
"""Seconds between registrations where the operator names none (RFC 3261 leaves it to the registrar)."""

_HOST: Final = re.compile(r"(?:\[(?P<v6>[0-9A-Fa-f:.]+)\]|(?P<name>[^:\[\]]+))(?::(?P<port>\d{1,5}))?")
# Their names on the wire (RFC 3551, 7587) and in the stack, which wants the rate where it is not 8 kHz.
_CODECS: Final = {
    "pcmu": "pcmu",
    "g711u": "pcmu",
    "ulaw": "pcmu",
    "pcma": "pcma",
    "g711a": "pcma",
    "alaw": "pcma",
    "g722": "g722/16000/1",
    "opus": "opus/48000/2",
}
_ENCRYPTION: Final = {"srtp": "srtp", "sdes": "srtp", "optional": "srtp", "mandatory": "srtp-mand", "dtls": "dtls_srtp"}


def account(line: Line) -> Account:
    """The account to register; raises `UsageError` ``engine.setting`` for what the stack cannot express."""
    from baresip import Account

    sip = line.sip
    if not sip.domain:
        raise UsageError("engine.no_domain", facts={"account": line.account_id})
    try:
        return Account(
            user=sip.number,
            domain=registrar(sip),
            password=line.password.reveal(),
            registrar=_proxy(sip),
            reg_interval=_seconds(further(sip, "expires")),
            transport=transport(sip),
            audio_codecs=_codecs(further(sip, "codecs")),
            auth_user=sip.auth_name if sip.auth_name and sip.auth_name != sip.number else None,
            extra_params=_parameters(sip),
        )
    except ValueError as error:
        reason = str(error).partition(",")[0]
        if line.password and line.password.reveal() in reason:
            reason = "password"
        raise UsageError("engine.setting", facts={"account": line.account_id, "reason": reason}) from None


def registrar(sip: SipSettings) -> str:
    """Where the account registers, with its port where one is set; the stack does not resolve ``localhost``."""
    port = further(sip, "port")
    match = _HOST.fullmatch(sip.domain)
    if match is None:
        return sip.domain
    name = "127.0.0.1" if match["name"] == "localhost" else match["name"] or f"[{match['v6']}]"
    port = match["port"] or (port if port.isdigit() else "")
    return f"{name}:{port}" if port else name


def host(address: str) -> str:
    """The host alone of ``host``, ``host:port``, ``[v6]:port`` or a SIP URI."""
    bare = re.sub(r"^sips?:", "", address.strip(), flags=re.IGNORECASE).partition(";")[0].rpartition("@")[2]
    match = _HOST.fullmatch(bare)
    return (match["v6"] or match["name"]) if match else bare


def transport(sip: SipSettings) -> Literal["udp", "tcp", "tls"]:
    """udp, tcp or tls; UDP where nobody says (RFC 3261, 18)."""
    wanted = sip.transport.lower()
    if wanted == "tls":
        return "tls"
    return "tcp" if wanted == "tcp" else "udp"


def _proxy(sip: SipSettings) -> str | None:
    if not sip.proxy:
        return None
    uri = sip.proxy if re.match(r"sips?:", sip.proxy, re.IGNORECASE) else f"sip:{sip.proxy}"
    uri = re.sub(r"(?<=[:@])localhost\b", "127.0.0.1", uri)
    return uri if ";transport=" in uri.lower() else f"{uri};transport={transport(sip)}"


def _seconds(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text) <= 86_400 else EXPIRES


def _codecs(text: str) -> tuple[str, ...]:
    """In the operator's order what the stack has of it; all that the stack has where that is nothing."""
    wanted = (re.sub(r"[^a-z0-9]", "", word.partition("/")[0].lower()) for word in re.split(r"[\s,;|]+", text))
    known = dict.fromkeys(_CODECS[word] for word in wanted if word in _CODECS)
    return tuple(known) or ("opus/48000/2", "g722/16000/1", "pcmu", "pcma")


def _parameters(sip: SipSettings) -> tuple[str, ...]:
    encryption = _ENCRYPTION.get(further(sip, "srtp").lower(), "")
    stun = further(sip, "stun")
    parameters = [f"mediaenc={encryption}"] if encryption else []
    if stun and re.fullmatch(r"[\w.:\[\]-]+", stun):
        parameters += ["medianat=stun", f"stunserver=stun:{stun}"]
    return tuple(parameters)
