"""A SIP engine without a network, for rehearsals: every line is registered, whoever is called answers at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from neon_wizard.sip.engine import (
    CallInfo,
    Calls,
    CallState,
    Event,
    Line,
    Registration,
    RegistrationChanged,
)


class Rehearsal:
    """The engine ``rehearsal``; `neon_wizard.sip.engine.Engine` says what each method is for."""

    api = 1
    features = frozenset({"mute"})

    def open(self, listener: Callable[[Event], None]) -> None:
        self._tell = listener
        self._calls = Calls(listener)
        self._lines: set[str] = set()
        self._count = 0

    def connect(self, line: Line) -> None:
        self.disconnect(line.account_id)
        self._tell(RegistrationChanged(line.account_id, Registration.TRYING))
        self._lines.add(line.account_id)
        self._tell(RegistrationChanged(line.account_id, Registration.REGISTERED))

    def disconnect(self, account_id: str) -> None:
        for call in [call for call in self._calls.known.values() if call.account_id == account_id]:
            self.hang_up(call.id)
        if account_id in self._lines:
            self._lines.remove(account_id)
            self._tell(RegistrationChanged(account_id, Registration.OFF))

    def dial(self, account_id: str, target: str) -> None:
        if account_id in self._lines:
            self._count += 1
            call = CallInfo(str(self._count), account_id, f"sip:{target}@rehearsal.invalid", False, CallState.CALLING)
            for state in (CallState.CALLING, CallState.RINGING, CallState.ESTABLISHED):
                self._calls.change(replace(call, state=state))

    def answer(self, call_id: str) -> None:
        """Nobody calls."""

    def hang_up(self, call_id: str) -> None:
        if call_id in self._calls.known:
            self._calls.change(replace(self._calls.known[call_id], state=CallState.ENDED))

    def mute(self, call_id: str, muted: bool) -> None:
        if call_id in self._calls.known:
            self._calls.change(replace(self._calls.known[call_id], muted=muted))

    def send_digit(self, call_id: str, digit: str) -> None:
        """Nobody listens."""

    def close(self) -> None:
        for account_id in list(self._lines):
            self.disconnect(account_id)
