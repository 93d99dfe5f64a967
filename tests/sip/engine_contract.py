"""What every engine keeps to; the tests of each inherit it and give their own `world`."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import Protocol

import pytest

from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip.engine import (
    CallChanged,
    CallInfo,
    CallState,
    Engine,
    Event,
    Line,
    Registration,
    RegistrationChanged,
)

SECONDS = 20.0
ALICE = "demo/alice"


class Listener:
    """Collects an engine's events; `until` waits for one."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._queue: queue.Queue[Event] = queue.Queue()

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        self._queue.put(event)

    def until(self, wanted: Callable[[Event], bool]) -> Event:
        """The next event that `wanted` takes; raises `queue.Empty` when none comes."""
        while True:
            event = self._queue.get(timeout=SECONDS)
            if wanted(event):
                return event

    def registration(self, state: Registration) -> RegistrationChanged:
        event = self.until(lambda event: isinstance(event, RegistrationChanged) and event.state is state)
        assert isinstance(event, RegistrationChanged)
        return event

    def call(self, state: CallState) -> CallInfo:
        event = self.until(lambda event: isinstance(event, CallChanged) and event.call.state is state)
        assert isinstance(event, CallChanged)
        return event.call


class FarSide(Protocol):
    """The phone of bob, whom alice calls."""

    def dial_alice(self) -> None: ...
    def answer(self) -> None: ...
    def hang_up(self) -> None: ...
    def rings(self) -> None: ...
    def hears(self, digit: str) -> None: ...


class World(Protocol):
    """An engine, a registrar that knows alice and bob, and bob's phone. domain: the registrar's."""

    engine: Engine
    far: FarSide
    domain: str


def line(world: World, password: str = "alice-secret") -> Line:
    return Line(ALICE, SipSettings("alice", world.domain, transport="udp"), Secret(password))


class EngineContract:
    @pytest.fixture
    def world(self) -> World:
        raise NotImplementedError

    @pytest.fixture
    def heard(self, world: World) -> Listener:
        listener = Listener()
        world.engine.open(listener)
        return listener

    @pytest.fixture
    def connected(self, world: World, heard: Listener) -> Listener:
        world.engine.connect(line(world))
        heard.registration(Registration.REGISTERED)
        return heard

    def test_a_line_is_trying_and_then_registered(self, world: World, heard: Listener) -> None:
        world.engine.connect(line(world))
        heard.registration(Registration.REGISTERED)
        assert [event.state for event in heard.events if isinstance(event, RegistrationChanged)] == [
            Registration.TRYING,
            Registration.REGISTERED,
        ]

    def test_a_wrong_password_is_a_matter_of_credentials(self, world: World, heard: Listener) -> None:
        world.engine.connect(line(world, "wrong"))
        failed = heard.registration(Registration.FAILED)
        assert failed.error is not None
        assert failed.error.code == "sip.credentials"
        assert "wrong" not in repr(heard.events)

    def test_disconnected_a_line_is_off(self, world: World, connected: Listener) -> None:
        world.engine.disconnect(ALICE)
        assert connected.registration(Registration.OFF).error is None

    def test_a_call_rings_is_answered_and_ends(self, world: World, connected: Listener) -> None:
        world.engine.dial(ALICE, "bob")
        assert connected.call(CallState.CALLING).incoming is False
        world.far.rings()
        connected.call(CallState.RINGING)
        world.far.answer()
        call = connected.call(CallState.ESTABLISHED)
        world.engine.hang_up(call.id)
        ended = connected.call(CallState.ENDED)
        assert (ended.id, ended.error) == (call.id, None)

    def test_the_other_side_hangs_up(self, world: World, connected: Listener) -> None:
        world.engine.dial(ALICE, "bob")
        world.far.rings()
        world.far.answer()
        connected.call(CallState.ESTABLISHED)
        world.far.hang_up()
        assert connected.call(CallState.ENDED).error is None

    def test_a_refused_call_says_so(self, world: World, connected: Listener) -> None:
        world.engine.dial(ALICE, "bob")
        world.far.rings()
        world.far.hang_up()
        error = connected.call(CallState.ENDED).error
        assert error is not None
        assert error.code in ("call.busy", "call.declined")

    def test_a_number_that_nobody_has(self, world: World, connected: Listener) -> None:
        world.engine.dial(ALICE, "nobody")
        error = connected.call(CallState.ENDED).error
        assert error is not None
        assert error.code == "call.unknown"

    def test_what_is_no_number_is_not_called(self, world: World, connected: Listener) -> None:
        world.engine.dial(ALICE, "<bob>")
        error = connected.call(CallState.ENDED).error
        assert error is not None
        assert error.code == "call.address"

    def test_an_incoming_call_is_answered(self, world: World, connected: Listener) -> None:
        world.far.dial_alice()
        call = connected.call(CallState.INCOMING)
        assert call.incoming
        assert "bob" in call.peer
        world.engine.answer(call.id)
        connected.call(CallState.ESTABLISHED)
        world.far.hang_up()
        assert connected.call(CallState.ENDED).error is None

    def test_an_incoming_call_is_refused(self, world: World, connected: Listener) -> None:
        world.far.dial_alice()
        world.engine.hang_up(connected.call(CallState.INCOMING).id)
        assert connected.call(CallState.ENDED).error is None

    def test_disconnecting_ends_the_calls(self, world: World, connected: Listener) -> None:
        world.engine.dial(ALICE, "bob")
        world.far.rings()
        world.far.answer()
        connected.call(CallState.ESTABLISHED)
        world.engine.disconnect(ALICE)
        connected.call(CallState.ENDED)
        connected.registration(Registration.OFF)

    def test_a_muted_microphone_is_reported(self, world: World, connected: Listener) -> None:
        world.engine.dial(ALICE, "bob")
        world.far.rings()
        world.far.answer()
        call = connected.call(CallState.ESTABLISHED)
        for muted in (True, False):
            world.engine.mute(call.id, muted)
            assert connected.call(CallState.ESTABLISHED).muted is muted

    def test_a_digit_reaches_the_other_side(self, world: World, connected: Listener) -> None:
        world.engine.dial(ALICE, "bob")
        world.far.rings()
        world.far.answer()
        world.engine.send_digit(connected.call(CallState.ESTABLISHED).id, "5")
        world.far.hears("5")

    def test_what_is_no_digit_is_the_callers_mistake(self, world: World, connected: Listener) -> None:
        with pytest.raises(ValueError, match="55"):
            world.engine.send_digit("1", "55")

    def test_what_is_gone_is_left_alone(self, world: World, connected: Listener) -> None:
        for request in (world.engine.answer, world.engine.hang_up):
            request("no such call")
        world.engine.mute("no such call", True)
        world.engine.dial("no such line", "bob")
        world.engine.disconnect("no such line")
        world.engine.dial(ALICE, "nobody")
        connected.call(CallState.ENDED)
        assert all(not isinstance(event, CallChanged) or event.call.account_id == ALICE for event in connected.events)

    def test_closed_it_says_no_more(self, world: World, connected: Listener) -> None:
        world.engine.close()
        before = len(connected.events)
        world.far.dial_alice()
        world.engine.connect(line(world))
        assert len(connected.events) == before
