"""One line as baresip's account, or the reason why it cannot be expressed as one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from neon_wizard import late
from neon_wizard.errors import UsageError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.sip.access import Hop, SipAccess, access_of, further

if TYPE_CHECKING:
    from baresip import Account

    from neon_wizard.sip.engine import Line

REGISTER_SECONDS: Final = 15.0
GOODBYE_SECONDS: Final = 2.0
EXPIRES: Final = 600
"""Seconds between registrations where the operator names none; RFC 3261 leaves the choice to the registrar."""

# Names on the wire (RFC 3551, 7587) → names in the stack, which wants the rate where it is not 8 kHz.
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
# Its parser takes the first such place for the setting, also one that stands in quotation marks.
_SETTING: Final = late.pattern(r";\s*(?:[a-z][a-z0-9_]{2,}\s*=|catchall)", re.IGNORECASE)
_ENCRYPTION: Final = {"": "", "sdes": "srtp-mand", "dtls": "dtls_srtp"}
"""What the stack supports. For any other it would only log that it speaks without encryption."""


@dataclass(frozen=True)
class Sound:
    """baresip's audio drivers, ``module,device``; empty for the system's microphone and speaker."""

    source: str = ""
    player: str = ""


def account(line: Line) -> Account:
    """Return the account to register.

    Raises `UsageError` ``engine.*`` and ``sip.setting`` for what baresip cannot express.
    """
    from baresip import Account

    if not line.sip.domain:
        raise UsageError("engine.no_domain", facts={"account": line.account_id})
    access = access_of(line.sip)
    for name, text in (("password", line.password.reveal()), ("auth_user", access.auth_name)):
        if holds_setting(text):
            raise UsageError("engine.setting", facts={"account": line.account_id, "reason": name})
    try:
        return Account(
            user=access.number,
            domain=registrar(access),
            password=line.password.reveal(),
            registrar=_proxy(access),
            reg_interval=access.expires if further(line.sip, "expires") else EXPIRES,
            transport=transport(access),
            audio_codecs=_codecs(access),
            auth_user=access.auth_name if access.auth_name != access.number else None,
            extra_params=_parameters(line, access),
        )
    except ValueError as error:
        reason = str(error).partition(",")[0]
        if line.password and line.password.reveal() in reason:
            reason = "password"
        raise UsageError("engine.setting", facts={"account": line.account_id, "reason": reason}) from None


def holds_setting(text: str) -> bool:
    """Return whether baresip would read a setting of its own out of this password or name."""
    return bool(_SETTING.search(text))


def registrar(access: SipAccess) -> str:
    """Return where the account registers, with its port where one is set."""
    return str(_resolvable(access.registrar))


def transport(access: SipAccess) -> Literal["udp", "tcp", "tls"]:
    """Return the transport; UDP where nobody names one (RFC 3261, 18)."""
    if access.transport == "tls":
        return "tls"
    return "tcp" if access.transport == "tcp" else "udp"


def _resolvable(hop: Hop) -> Hop:
    """Return `hop` with an address for ``localhost``, which the stack does not resolve."""
    return replace(hop, host="127.0.0.1") if hop.host == "localhost" else hop


def _proxy(access: SipAccess) -> str | None:
    return f"sip:{_resolvable(access.proxy)};transport={transport(access)}" if access.proxy else None


def _codecs(access: SipAccess) -> tuple[str, ...]:
    """Return what the stack has of the operator's codecs, in their order; everything it has where that is none."""
    wanted = (re.sub(r"[^a-z0-9]", "", word.partition("/")[0].lower()) for word in access.codecs)
    known = dict.fromkeys(_CODECS[word] for word in wanted if word in _CODECS)
    return tuple(known) or ("opus/48000/2", "g722/16000/1", "pcmu", "pcma")


def _parameters(line: Line, access: SipAccess) -> tuple[str, ...]:
    if access.srtp not in _ENCRYPTION:
        raise UsageError("engine.setting", facts={"account": line.account_id, "reason": access.srtp.upper()})
    encryption = _ENCRYPTION[access.srtp] or ("srtp" if further(line.sip, "srtp").lower() == "optional" else "")
    parameters = [f"mediaenc={encryption}"] if encryption else []
    return (*parameters, "medianat=stun", f"stunserver=stun:{access.stun}") if access.stun else tuple(parameters)
