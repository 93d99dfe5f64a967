"""The seam to a SIP engine: what a phone can be told, and what it reports back.

Nothing here waits: a request is taken, and what becomes of it arrives as an event, on the engine's own thread.
`Baresip` is the engine behind it, or a plug-in's (`neon_wizard.sip.engines`). Here also stands what an engine's words
for a failed registration or call mean, as coded errors.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from neon_wizard import late
from neon_wizard.errors import NeonError, NetworkError, OperatorError
from neon_wizard.late_dataclass import dataclass, field
from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip.sip_messages import plain

DIGITS = "0123456789*#ABCD"
"""What can be sent as DTMF (RFC 4733)."""


class Registration(StrEnum):
    """The state of an account at its registrar."""

    OFF = "off"
    TRYING = "trying"
    REGISTERED = "registered"
    FAILED = "failed"


class CallState(StrEnum):
    """Where a call is in its life."""

    INCOMING = "incoming"
    CALLING = "calling"
    RINGING = "ringing"
    ESTABLISHED = "established"
    ENDED = "ended"


@dataclass(frozen=True)
class Line:
    """What an engine needs to register one account. ca: the only authority to trust for TLS; None for the system's."""

    account_id: str
    sip: SipSettings
    password: Secret
    ca: Path | None = None


@dataclass(frozen=True)
class CallInfo:
    """One call as it is now.

    peer: the other side's address as the engine writes it; untrusted text. error: why it ended, None for an ordinary
    end.
    """

    id: str
    account_id: str
    peer: str
    incoming: bool
    state: CallState
    muted: bool = False
    error: NeonError | None = None


@dataclass(frozen=True)
class RegistrationChanged:
    """Sent only when something changed: a registrar's answer to a refresh says nothing new."""

    account_id: str
    state: Registration
    error: NeonError | None = None


@dataclass(frozen=True)
class CallChanged:
    call: CallInfo


@dataclass(frozen=True)
class DigitPressed:
    """The other side pressed a key (RFC 4733)."""

    call_id: str
    digit: str


@dataclass(frozen=True)
class EngineFailed:
    """The engine as a whole cannot go on: every line is off and every call over."""

    error: NeonError


Event = RegistrationChanged | CallChanged | DigitPressed | EngineFailed


class Engine(Protocol):
    """A SIP stack that registers and calls.

    Every method returns at once; a request about a line or call that is gone does nothing. features: which of ``dtmf``
    and ``mute`` this engine can do, beyond dialling, answering and hanging up.
    """

    @property
    def features(self) -> frozenset[str]: ...

    def open(self, listener: Callable[[Event], None]) -> None:
        """Start, and report to `listener` from now on; `UsageError` ``engine.missing`` where it is not installed."""
        ...

    def connect(self, line: Line) -> None:
        """Register and stay registered until `disconnect`; a line that is connected already is connected anew."""
        ...

    def disconnect(self, account_id: str) -> None:
        """Hang up its calls and tell the registrar goodbye."""
        ...

    def dial(self, account_id: str, target: str) -> None:
        """Call a number or a SIP address through a connected account."""
        ...

    def answer(self, call_id: str) -> None:
        """Take an incoming call."""
        ...

    def hang_up(self, call_id: str) -> None:
        """End a call, or refuse an incoming one."""
        ...

    def mute(self, call_id: str, muted: bool) -> None:
        """Turn the microphone off for this call, or on again."""
        ...

    def send_digit(self, call_id: str, digit: str) -> None:
        """Send one of `DIGITS`, as DTMF."""
        ...

    def close(self) -> None:
        """End every call, unregister, and stop; the listener hears nothing after it returns."""
        ...


@dataclass
class Calls:
    """The calls that are going on; reports each change of one of them."""

    report: Callable[[Event], None]
    known: dict[str, CallInfo] = field(default_factory=dict)

    def change(self, call: CallInfo) -> None:
        """Note and report `call`, unless nothing about it is new."""
        if self.known.get(call.id) == call:
            return
        if call.state is CallState.ENDED:
            self.known.pop(call.id, None)
        else:
            self.known[call.id] = call
        self.report(CallChanged(call))


def address(target: str, domain: str) -> str:
    """Return the SIP URI to call: a number or name goes to `domain`, an address is itself (RFC 3261, 19.1).

    Raises ValueError for what cannot be called.
    """
    text = "".join(target.split())
    scheme, colon, rest = text.partition(":")
    if colon and scheme.lower() in ("sip", "sips", "tel"):
        text = rest
        if scheme.lower() == "sips":
            raise ValueError("sips")
    user, at, host = text.partition("@")
    if not at:
        user, host = text, domain
    if user[:1] in "+0123456789(":
        user = "".join(c for c in user if c not in "()-./")  # as people and tel: URIs write numbers
    if (
        not user
        or not host
        or any(not c.isprintable() or c in '<>"\\;?,@: ' for c in user)
        or any(not c.isprintable() or c in '<>"\\;?,@ ' for c in host)
    ):
        raise ValueError(target)
    return f"sip:{user}@{host}"


_MOST_WORDS: Final = 200

_STATUS: Final = late.pattern(r"\s*(?P<status>[3-6][0-9]{2})\b")
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
    """Return the code for a registrar's final answer (RFC 3261, 21)."""
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
    """Return why the registrar refused the account `sip`; status 0 means that it did not answer."""
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
    """Return why a call of ours was not answered; None where it simply ended."""
    match = _STATUS.match(reason)
    if match is None:
        return NeonError("call.failed", facts={"target": peer}, detail=reason) if reason else None
    code = _CALLS.get(int(match["status"]), "call.failed")
    return NeonError(code, facts={"target": peer}, detail=reason)
