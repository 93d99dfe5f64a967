"""When a balance is asked for; the clock is turned by hand, so nothing waits."""

import time

import pytest

from neon_wizard.operations.schedule import LONGEST_BACK_OFF, Reason, Schedule, steady_clock


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_the_first_request_is_due_at_once(clock):
    schedule = Schedule(5, clock)
    assert schedule.seconds_left == 0
    assert schedule.start(Reason.TIMER)


def test_the_timer_asks_again_after_its_minutes(clock):
    schedule = Schedule(5, clock)
    schedule.start(Reason.TIMER)
    schedule.succeeded()
    assert schedule.seconds_left == 300
    clock.now += 299
    assert not schedule.start(Reason.TIMER)
    clock.now += 1
    assert schedule.start(Reason.TIMER)


def test_a_forced_request_moves_the_timer(clock):
    schedule = Schedule(5, clock)
    schedule.start(Reason.TIMER)
    schedule.succeeded()
    clock.now += 200
    assert schedule.start(Reason.FORCED)
    schedule.succeeded()
    assert schedule.seconds_left == 300


def test_requests_that_fall_together_are_one(clock):
    schedule = Schedule(5, clock)
    assert schedule.start(Reason.FORCED)
    assert not schedule.start(Reason.FORCED)
    assert not schedule.start(Reason.TIMER)
    assert schedule.asking
    assert schedule.seconds_left is None


def test_no_timer_means_only_forced_requests(clock):
    schedule = Schedule(0, clock)
    assert schedule.seconds_left is None
    assert not schedule.start(Reason.TIMER)
    assert schedule.start(Reason.FORCED)
    schedule.failed()
    assert schedule.seconds_left is None


def test_a_failing_operator_is_asked_less_and_less(clock):
    schedule = Schedule(5, clock)
    waits = []
    for _ in range(2000):
        assert schedule.start(Reason.FORCED)
        schedule.failed()
        waits.append(schedule.seconds_left)
    assert waits[:3] == [600, 1200, 2400]
    assert waits[-1] == LONGEST_BACK_OFF
    schedule.start(Reason.FORCED)
    schedule.succeeded()
    assert schedule.seconds_left == 300


def test_back_off_never_shortens_a_long_interval(clock):
    schedule = Schedule(24 * 60, clock)
    schedule.start(Reason.TIMER)
    schedule.failed()
    assert schedule.seconds_left == 24 * 3600


@pytest.mark.parametrize("every_minutes", [0, 0.1])
def test_f17_the_wait_that_the_operator_asks_for_is_kept(clock, every_minutes):
    schedule = Schedule(every_minutes, clock)
    schedule.start(Reason.FORCED)
    schedule.failed(retry_after=300)
    assert schedule.seconds_left == 300
    assert not schedule.start(Reason.TIMER)
    assert schedule.start(Reason.FORCED), "the user may end the wait"


def test_an_unwanted_answer_is_no_failure(clock):
    schedule = Schedule(5, clock)
    schedule.start(Reason.FORCED)
    schedule.dropped()
    assert schedule.seconds_left == 300


def test_f48_the_clock_that_is_used_is_not_the_one_that_jumps():
    wall = {time.CLOCK_REALTIME}
    if hasattr(time, "CLOCK_BOOTTIME"):
        assert time.CLOCK_BOOTTIME not in wall
        assert abs(steady_clock() - time.clock_gettime(time.CLOCK_BOOTTIME)) < 1
    first = steady_clock()
    assert steady_clock() >= first
    assert abs(first - time.time()) > 1, "it must not be the wall clock"
