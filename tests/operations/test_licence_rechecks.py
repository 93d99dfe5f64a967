"""When a licence is asked about again, on a clock that is turned by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.operations.licence import FIRST_WAIT, LONGEST_WAIT, Rechecks
from tests.clocks import Clock

MINUTE = 60.0


@pytest.fixture
def rechecks(clock):
    return Rechecks(clock, random=lambda: 0.0)


def test_nothing_is_planned_before_it_was_looked_at(rechecks):
    assert rechecks.seconds_left is None


def test_it_is_asked_about_when_its_time_comes(rechecks, clock):
    rechecks.looked(3600.0)
    clock.now += 3000
    assert rechecks.seconds_left == 600
    clock.now += 10_000
    assert rechecks.seconds_left == 0


def test_what_is_due_at_the_first_look_is_asked_at_once(rechecks):
    rechecks.looked(-5.0)
    assert rechecks.seconds_left == 0


def test_what_is_still_due_after_an_answer_is_asked_ever_less_often(rechecks):
    waits = []
    for _ in range(6):
        rechecks.answered(0.0)
        waits.append(rechecks.seconds_left)
    assert waits == [each * MINUTE for each in (5, 10, 20, 40, 60, 60)]


def test_looking_again_does_not_bring_the_question_forward(rechecks):
    rechecks.answered(0.0)
    rechecks.looked(0.0)
    assert rechecks.seconds_left == 5 * MINUTE
    rechecks.looked(86_400.0)
    assert rechecks.seconds_left == 86_400


def test_each_failure_doubles_the_time_and_an_answer_ends_that(rechecks):
    waits = []
    for _ in range(3):
        rechecks.failed()
        waits.append(rechecks.seconds_left)
    assert waits == [5 * MINUTE, 10 * MINUTE, 20 * MINUTE]
    rechecks.answered(None)
    assert rechecks.seconds_left is None
    rechecks.failed()
    assert rechecks.seconds_left == 5 * MINUTE


@pytest.mark.parametrize("waits", [False, True])
def test_f17_an_operator_that_asks_for_patience_gets_it(rechecks, waits):
    if waits:
        rechecks.wait()
    rechecks.failed(retry_after=1800)
    assert rechecks.seconds_left == 1800


def test_who_waits_for_credit_sees_it_asked_soon_then_less_often(rechecks):
    rechecks.wait()
    waits = [rechecks.seconds_left]
    for _ in range(8):
        rechecks.answered(0.0)
        waits.append(rechecks.seconds_left)
    assert waits[0] == FIRST_WAIT
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT


def test_who_waits_no_longer_is_asked_for_as_anybody(rechecks):
    rechecks.wait()
    rechecks.stop()
    assert not rechecks.waiting
    assert rechecks.seconds_left == 5 * MINUTE


@given(st.lists(st.sampled_from(["looked", "answered", "failed", "wait", "stop"]), max_size=30), st.floats(0, 1))
def test_whatever_happens_nobody_is_asked_twice_within_seconds(events, chance):
    """But for the first look, there are at least `FIRST_WAIT` seconds between an outcome and the next question."""
    rechecks = Rechecks(Clock(), random=lambda: chance)
    rechecks.answered(0.0)
    for event in events:
        getattr(rechecks, event)(*((0.0,) if event in ("looked", "answered") else ()))
        assert rechecks.seconds_left is not None
        assert rechecks.seconds_left >= FIRST_WAIT
