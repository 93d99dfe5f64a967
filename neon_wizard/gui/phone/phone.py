"""The engine in the windows: made at the first connection, heard on the GUI thread, one state for every account.

Widgets call its methods and read `state`. `registered` and `call_ended` say when to ask for a balance (C2).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from neon_wizard.errors import NeonError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.sip.baresip import Baresip
from neon_wizard.sip.engine import (
    CallChanged,
    CallInfo,
    CallState,
    EngineFailed,
    Event,
    Line,
    Registration,
    RegistrationChanged,
)
from neon_wizard.sip.engines import choose

if TYPE_CHECKING:
    from neon_wizard.sip.engine import Engine

__all__ = ["LineState", "Phone", "installed"]


_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LineState:
    """What is known of one account's connection. error: why it failed, None if it has not."""

    registration: Registration = Registration.OFF
    error: NeonError | None = None
    call: CallInfo | None = None


def installed() -> Engine:
    """The engine that is used if nobody has chosen one."""
    return choose()


class Phone(QObject):
    """make: makes the engine, which costs nothing until it is opened for the first connection."""

    # An account's id: its `state` is another now.
    changed = Signal(str)
    # An account's id: it was not registered, and is now.
    registered = Signal(str)
    # An account's id: a call that had been answered is over.
    call_ended = Signal(str)
    # Somebody calls.
    rings = Signal(CallInfo)
    # Somebody called, and gave up before anybody answered or declined here.
    missed = Signal(CallInfo)
    # One of the engine's events, as it told it on its own thread.
    _heard = Signal(object)

    def __init__(self, make: Callable[[], Engine] = installed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.make = make
        self._engine: Engine | None = None
        self._states: dict[str, LineState] = {}
        self._answered: set[str] = set()
        self._refused: set[str] = set()
        self._ringing: set[str] = set()
        self._preparing: set[str] = set()
        # The engine emits this on its own thread, and Qt queues it to the thread of this object.
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def state(self, account_id: str) -> LineState:
        return self._states.get(account_id, LineState())

    @property
    def features(self) -> frozenset[str]:
        """What the engine can do besides calling; empty before there is one."""
        return self._engine.features if self._engine is not None else frozenset()

    @property
    def calls_here(self) -> bool:
        """Whether there is an engine; it is not opened for that."""
        if self._engine is not None:
            return True
        made = self.make()
        return not isinstance(made, Baresip) or made.installed()

    def preparing(self, account_id: str) -> None:
        """The account's settings are being fetched, which comes before the registration (B4)."""
        self._preparing.add(account_id)
        self._change(account_id, LineState(Registration.TRYING))

    def not_prepared(self, account_id: str, error: NeonError | None) -> None:
        """The settings could not be had (`error` says why), or the user thought better of it (None)."""
        self._preparing.discard(account_id)
        self._change(account_id, LineState(Registration.FAILED if error else Registration.OFF, error))

    def connect_line(self, line: Line) -> None:
        """Register. Whatever happens, the account's state changes, and that is told."""
        self._preparing.discard(line.account_id)
        try:
            self._opened().connect(line)
        except NeonError as error:
            self.not_prepared(line.account_id, error)

    def disconnect_line(self, account_id: str) -> None:
        if self._engine is not None:
            self._engine.disconnect(account_id)

    def dial(self, account_id: str, target: str) -> None:
        """Call `target`, unless a call goes on already: that is said on this account."""
        if self._engine is None or not target.strip():
            return
        if self._going_on():
            error = NeonError("call.another")
            refused = CallInfo("", account_id, target, False, CallState.ENDED, error=error)
            self._change(account_id, replace(self.state(account_id), call=refused))
            return
        self._engine.dial(account_id, target)

    def answer(self, account_id: str) -> None:
        self._with_call(account_id, lambda engine, call: engine.answer(call.id))

    def hang_up(self, account_id: str) -> None:
        """End the call, or decline it, which then is not missed."""
        call = self.state(account_id).call
        if call is not None:
            self._ringing.discard(call.id)
        self._with_call(account_id, lambda engine, call: engine.hang_up(call.id))

    def mute(self, account_id: str, muted: bool) -> None:
        self._with_call(account_id, lambda engine, call: engine.mute(call.id, muted))

    def send_digit(self, account_id: str, digit: str) -> None:
        self._with_call(account_id, lambda engine, call: engine.send_digit(call.id, digit))

    def close(self) -> None:
        """The program ends: say goodbye to the registrars."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()

    def _opened(self) -> Engine:
        if self._engine is None:
            engine = self.make()
            engine.open(self._heard.emit)
            self._engine = engine
        return self._engine

    def _with_call(self, account_id: str, do: Callable[[Engine, CallInfo], None]) -> None:
        call = self.state(account_id).call
        if self._engine is not None and call is not None and call.state is not CallState.ENDED:
            do(self._engine, call)

    # ---- what the engine says ----

    @Slot(object)
    def _hear(self, event: Event) -> None:
        if isinstance(event, RegistrationChanged):
            self._registration(event)
        elif isinstance(event, CallChanged):
            self._call(event.call)
        elif isinstance(event, EngineFailed):
            for account_id, state in list(self._states.items()):
                if state.registration is not Registration.OFF:
                    self._change(account_id, LineState(Registration.FAILED, event.error))
                if state.call is not None:
                    self._over(state.call)

    def _registration(self, event: RegistrationChanged) -> None:
        if event.account_id in self._preparing:  # it concerns the registration before this one
            return
        before = self.state(event.account_id)
        call = before.call if event.state is not Registration.OFF else None
        self._change(event.account_id, LineState(event.state, event.error, call))
        if event.state is Registration.REGISTERED and before.registration is not Registration.REGISTERED:
            self.registered.emit(event.account_id)

    def _call(self, call: CallInfo) -> None:
        state = self.state(call.account_id)
        if call.state is CallState.INCOMING and any(other.id != call.id for other in self._going_on()):
            # There is one microphone, and one call is shown at a time: a second caller hears that the line is busy.
            if self._engine is not None:
                self._engine.hang_up(call.id)
            self._refused.add(call.id)
            return
        if call.id in self._refused:
            if call.state is CallState.ENDED:
                self._refused.discard(call.id)
            return
        if state.call is not None and state.call.state is not CallState.ENDED and state.call.id != call.id:
            return
        if call.state is CallState.ESTABLISHED:
            self._answered.add(call.id)
            self._ringing.discard(call.id)
        self._change(call.account_id, replace(state, call=call))
        if call.state is CallState.INCOMING:
            self._ringing.add(call.id)
            self.rings.emit(call)
        elif call.state is CallState.ENDED:
            self._over(call)

    def _over(self, call: CallInfo) -> None:
        if call.id in self._ringing:
            self._ringing.discard(call.id)
            _log.info("%s: a call was missed", call.account_id)
            self.missed.emit(call)
        if call.id in self._answered:
            self._answered.discard(call.id)
            self.call_ended.emit(call.account_id)

    def _going_on(self) -> list[CallInfo]:
        calls = (state.call for state in self._states.values())
        return [call for call in calls if call is not None and call.state is not CallState.ENDED]

    def _change(self, account_id: str, state: LineState) -> None:
        before = self.state(account_id)
        if state.registration is not before.registration:
            _log.info("%s: %s%s", account_id, state.registration.name, f", {state.error.code}" if state.error else "")
        if state.call is not None and (before.call is None or state.call.state is not before.call.state):
            _log.info("%s: call %s", account_id, state.call.state.name)
        self._states[account_id] = state
        self.changed.emit(account_id)
