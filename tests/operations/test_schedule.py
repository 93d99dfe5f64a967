"""When a balance is asked for; the clock is turned by hand, so nothing waits."""

import time

import pytest

from neon_wizard.operations.schedule import AFTER_WAKE, FORGOTTEN, LONGEST_BACK_OFF, Reason, steady_clock
from neon_wizard.operations.schedule import Schedule as RealSchedule


def Schedule(every_minutes, clock, random=lambda: 0.0, **more):
    """Without jitter."""
    return RealSchedule(every_minutes, clock, random=random, **more)


def answered(schedule):
    schedule.start(Reason.FORCED)
    schedule.succeeded()
    return schedule


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


def test_credit_that_was_changed_is_asked_for_whatever_was_answered_a_moment_ago(clock):
    schedule = answered(Schedule(5, clock))
    assert not schedule.start(Reason.FORCED), "an answer of this second serves"
    assert schedule.start(Reason.CREDIT_CHANGED)
    assert not schedule.start(Reason.CREDIT_CHANGED), "the one under way may have been answered before"
    schedule.succeeded()
    assert schedule.seconds_left == 0
    assert schedule.start(Reason.TIMER)


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


# ---- registered, and after a call ----


def test_c2_a_registration_asks_and_its_refreshes_do_not(clock):
    schedule = answered(Schedule(5, clock))
    clock.now += 60
    assert schedule.start(Reason.REGISTERED)
    schedule.succeeded()
    for _ in range(10):
        clock.now += 25
        assert not schedule.start(Reason.REGISTERED), "only the change"
    schedule.unregistered()
    clock.now += 1
    assert schedule.start(Reason.REGISTERED)


def test_a_registration_that_was_not_heard_of_for_long_is_a_change_again(clock):
    schedule = answered(Schedule(0, clock))
    clock.now += 2
    assert schedule.start(Reason.REGISTERED)
    schedule.succeeded()
    clock.now += FORGOTTEN - 1
    assert not schedule.start(Reason.REGISTERED)
    clock.now += FORGOTTEN + 1
    assert not schedule.registered
    assert schedule.start(Reason.REGISTERED)


def test_c2_a_call_that_ended_asks_after_its_seconds(clock):
    schedule = answered(Schedule(5, clock, after_call=15))
    clock.now += 60
    assert not schedule.start(Reason.CALL_ENDED)
    assert schedule.seconds_left == 15
    clock.now += 15
    assert schedule.start(Reason.TIMER)
    schedule.succeeded()
    assert schedule.seconds_left == 300


def test_ten_triggers_in_a_second_are_one_request(clock):
    schedule = answered(Schedule(5, clock))
    clock.now += 60
    sent = 0
    for number in range(10):
        for reason in (Reason.REGISTERED, Reason.FORCED, Reason.CALL_ENDED):
            if schedule.start(reason):
                sent += 1
                schedule.succeeded()  # an operator that answers at once
        clock.now += 0.09
        assert sent == 1, number
    clock.now += 5
    assert schedule.start(Reason.TIMER), "and one for the calls, when they are in the books"
    schedule.succeeded()
    assert schedule.seconds_left == 300


def test_a_call_that_ends_while_a_request_is_under_way_asks_once_more(clock):
    schedule = Schedule(5, clock)
    schedule.start(Reason.FORCED)
    assert not schedule.start(Reason.CALL_ENDED)
    clock.now += 1
    schedule.succeeded()
    assert schedule.seconds_left == 4


def test_a_failing_operator_is_not_hurried_by_calls(clock):
    schedule = Schedule(5, clock)
    schedule.start(Reason.FORCED)
    schedule.failed()
    assert not schedule.start(Reason.CALL_ENDED)
    assert not schedule.start(Reason.REGISTERED)
    assert schedule.seconds_left == 600
    assert schedule.start(Reason.FORCED), "only by the user"


def test_without_a_timer_what_a_call_asked_for_is_not_forgotten(clock):
    schedule = Schedule(0, clock)
    schedule.start(Reason.CALL_ENDED)
    clock.now += 5
    assert schedule.start(Reason.TIMER)
    schedule.failed()
    assert schedule.seconds_left == 120
    clock.now += 120
    assert schedule.start(Reason.TIMER)
    schedule.succeeded()
    assert schedule.seconds_left is None


# ---- chance, sleep, no network ----


def test_waits_are_spread_by_chance_and_never_shortened(clock):
    for drawn, wait in ((0.0, 600), (0.5, 675), (1.0, 750)):
        schedule = Schedule(5, clock, lambda drawn=drawn: drawn)
        schedule.start(Reason.FORCED)
        schedule.failed()
        assert schedule.seconds_left == wait


def test_without_a_network_it_is_tried_again_soon_and_then_as_often_as_ever(clock):
    schedule = Schedule(5, clock)
    waits = []
    for _ in range(1500):
        assert schedule.start(Reason.FORCED)
        schedule.offline()
        waits.append(schedule.seconds_left)
    assert waits[:4] == [5, 10, 20, 40]
    assert waits[-1] == 300
    schedule.start(Reason.FORCED)
    schedule.failed()
    assert schedule.seconds_left == 600, "the operator itself failed for the first time"


def test_after_sleep_what_became_due_is_caught_up_when_the_network_may_be_there(clock):
    schedule = answered(Schedule(5, clock))
    clock.now += 8 * 3600
    schedule.woke()
    assert schedule.seconds_left == AFTER_WAKE
    clock.now += AFTER_WAKE
    assert schedule.start(Reason.TIMER)


def test_after_a_short_sleep_nothing_is_hurried(clock):
    schedule = answered(Schedule(5, clock))
    clock.now += 60
    schedule.woke()
    assert schedule.seconds_left == 240


def test_after_sleep_a_failing_operator_gets_another_chance(clock):
    schedule = Schedule(5, clock)
    for _ in range(5):
        schedule.start(Reason.FORCED)
        schedule.failed()
    assert schedule.seconds_left == 3600
    schedule.woke()
    assert schedule.seconds_left == 300


def test_f48_the_clock_that_is_used_is_not_the_one_that_jumps():
    if hasattr(time, "CLOCK_BOOTTIME"):
        assert time.CLOCK_BOOTTIME != time.CLOCK_REALTIME
        assert abs(steady_clock() - time.clock_gettime(time.CLOCK_BOOTTIME)) < 1
    first = steady_clock()
    assert steady_clock() >= first
    assert abs(first - time.time()) > 1, "it must not be the wall clock"
