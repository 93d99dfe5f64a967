"""What an engine's words for a failed registration or call mean, as coded errors."""

from __future__ import annotations

import re
from typing import Final

from neon_wizard.errors import NeonError, NetworkError, OperatorError
from neon_wizard.model import SipSettings
from neon_wizard.sip.wire import plain

_MOST_WORDS: Final = 200

_STATUS: Final = re.compile(r"\s*(?P<status>[3-6][0-9]{2})\b")
_CALLS: Final = {
    401: "call.credentials",
    403: "call.forbidden",
    404: "call.unknown",
    407: "call.credentials",
    408: "call.unanswered",
    410: "call.unknown",
    480: "call.unavailable",
    484: "call.unknown",
    486: "call.busy",
    487: "call.unanswered",
    488: "call.media",
    600: "call.busy",
    603: "call.declined",
    604: "call.unknown",
}


def refusal_code(status: int) -> str:
    """What a registrar's final answer means (RFC 3261, 21)."""
    if status in (401, 407):
        return "sip.credentials"
    if status == 403:
        return "sip.forbidden"
    if status in (404, 410, 604):
        return "sip.unknown"
    if status in (480, 486, 503, 600):
        return "sip.busy"
    return "sip.failed" if 500 <= status < 600 else "sip.refused"


def registration_error(status: int, reason: str, sip: SipSettings) -> NeonError:
    """Why an engine's registrar said no to the account `sip`, or that it said nothing: status 0."""
    words = plain(reason)[:_MOST_WORDS]
    facts = {"host": sip.domain, "number": sip.number, "auth_name": sip.auth_name or sip.number}
    if not status:
        return NetworkError("sip.unreachable", facts=facts, detail=reason)
    code = refusal_code(status)
    facts |= {"status": str(status), "reason": words, "said": f"{status} {words}".strip()}
    if code == "sip.forbidden":
        facts["case"] = "answered"  # engines answer every challenge, and do not tell whether there was one
    return OperatorError(code, facts=facts, detail=reason)


def call_error(reason: str, peer: str) -> NeonError | None:
    """Why a call of ours was not answered; None where it simply ended."""
    match = _STATUS.match(reason)
    if match is None:
        return NeonError("call.failed", facts={"target": peer}, detail=reason) if reason else None
    code = _CALLS.get(int(match["status"]), "call.failed")
    return NeonError(code, facts={"target": peer}, detail=reason)
