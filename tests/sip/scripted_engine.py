"""An engine without a network, for the windows' tests: it keeps to `EngineContract`, as the real one does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from neon_wizard.errors import NeonError
from neon_wizard.sip.engine import (
    DIGITS,
    CallChanged,
    CallInfo,
    Calls,
    CallState,
    EngineFailed,
    Event,
    Line,
    Registration,
    RegistrationChanged,
    address,
    call_error,
    registration_error,
)


class ScriptedEngine:
    """Registers whom `accepts` takes, and calls bob, who does what the test says.

    accepts: by default whoever has the password NAME-secret.
    """

    features: frozenset[str] = frozenset({"dtmf", "mute"})

    def __init__(self, accepts: Callable[[Line], bool] | None = None) -> None:
        self._accepts = accepts or (lambda line: line.password.reveal() == f"{line.sip.number}-secret")
        self.lines: dict[str, Line] = {}
        self.digits = ""
        self._listener: Callable[[Event], None] | None = None
        self._calls = Calls(self._report)
        self._count = 0

    def open(self, listener: Callable[[Event], None]) -> None:
        self._listener = listener

    def connect(self, line: Line) -> None:
        self.disconnect(line.account_id)
        self._report(RegistrationChanged(line.account_id, Registration.TRYING))
        if self._accepts(line):
            self.lines[line.account_id] = line
            self._report(RegistrationChanged(line.account_id, Registration.REGISTERED))
        else:
            error = registration_error(401, "Unauthorized", line.sip)
            self._report(RegistrationChanged(line.account_id, Registration.FAILED, error))

    def disconnect(self, account_id: str) -> None:
        for call in [call for call in self._calls.known.values() if call.account_id == account_id]:
            self._calls.change(replace(call, state=CallState.ENDED))
        if self.lines.pop(account_id, None) is not None:
            self._report(RegistrationChanged(account_id, Registration.OFF))

    def dial(self, account_id: str, target: str) -> None:
        if account_id not in self.lines:
            return
        try:
            peer = address(target, self.lines[account_id].sip.domain)
        except ValueError:
            error = NeonError("call.address", facts={"target": target})
            self._report(CallChanged(CallInfo("", account_id, target, False, CallState.ENDED, error=error)))
            return
        call = self._new(account_id, peer, incoming=False)
        if "bob" not in peer:
            self._calls.change(replace(call, state=CallState.ENDED, error=call_error("404 Not Found", peer)))
        else:
            self._calls.change(replace(call, state=CallState.RINGING))

    def _new(self, account_id: str, peer: str, *, incoming: bool) -> CallInfo:
        self._count += 1
        state = CallState.INCOMING if incoming else CallState.CALLING
        call = CallInfo(str(self._count), account_id, peer, incoming, state)
        self._calls.change(call)
        return call

    def answer(self, call_id: str) -> None:
        if call_id in self._calls.known:
            self._calls.change(replace(self._calls.known[call_id], state=CallState.ESTABLISHED))

    def hang_up(self, call_id: str) -> None:
        if call_id in self._calls.known:
            self._calls.change(replace(self._calls.known[call_id], state=CallState.ENDED))

    def mute(self, call_id: str, muted: bool) -> None:
        if call_id in self._calls.known:
            self._calls.change(replace(self._calls.known[call_id], muted=muted))

    def send_digit(self, call_id: str, digit: str) -> None:
        if len(digit) != 1 or digit not in DIGITS:
            raise ValueError(digit)
        if call_id in self._calls.known:
            self.digits += digit

    def close(self) -> None:
        for account_id in list(self.lines):
            self.disconnect(account_id)
        self._listener = None

    # --- the other side -----------------------------------------------------------------------------------------------

    def far_dials(self, account_id: str) -> None:
        if account_id in self.lines:
            self._new(account_id, "sip:bob@sip.example.com", incoming=True)

    def far_answers(self) -> None:
        self.answer(self._current.id)

    def far_hangs_up(self) -> None:
        call = self._current
        refused = call_error("486 Busy Here", call.peer) if call.state is CallState.RINGING else None
        self._calls.change(replace(call, state=CallState.ENDED, error=refused))

    def dies(self) -> None:
        self.lines.clear()
        self._report(EngineFailed(NeonError("engine.failed")))

    @property
    def calls_going_on(self) -> int:
        return len(self._calls.known)

    @property
    def _current(self) -> CallInfo:
        return next(iter(self._calls.known.values()))

    def _report(self, event: Event) -> None:
        if self._listener is not None:
            self._listener(event)
