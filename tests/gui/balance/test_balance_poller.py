"""Who is asked for a balance, and when; the threads are real, the clock is turned by hand where time matters."""

import threading
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from neon_wizard.errors import NetworkError, OperatorError
from neon_wizard.gui.balance.balance_poller import Balances
from neon_wizard.gui.tasks import Tasks
from neon_wizard.model import Account, Balance, SipSettings
from neon_wizard.operations.schedule import Reason


def account(number="55555555"):
    return Account(f"demo/{number}", "demo", "Demo Operator", "ana", SipSettings(number))


class Operator:
    """Answers balances on the worker's thread, in the order in which they were put in; holds them back if told to."""

    def __init__(self):
        self.asked = []
        self.answers = []
        self.open = threading.Event()
        self.open.set()

    def __call__(self, account, cancel):
        self.asked.append(account.sip.number)
        cancel.on_cancel(self.open.set)
        assert self.open.wait(20)
        cancel.raise_if_cancelled()
        answer = self.answers.pop(0) if self.answers else Decimal("20.15")
        if isinstance(answer, Exception):
            raise answer
        return Balance(answer, "BRL", datetime.now(UTC))


@pytest.fixture
def operator():
    return Operator()


class Awake:
    """The clock that stands still while the computer sleeps."""

    slept = 0.0

    def __init__(self, clock):
        self._clock = clock

    def __call__(self):
        return self._clock() - self.slept


@pytest.fixture
def awake(clock):
    return Awake(clock)


@pytest.fixture
def balances(qtbot, operator, clock, awake):
    tasks = Tasks()
    made = Balances(tasks, operator, clock=clock, awake=awake)
    yield made
    made.stop()
    tasks.cancel_all()


def test_the_watched_account_is_asked_at_once(qtbot, balances, operator):
    ana = account()
    with qtbot.waitSignals([balances.changed, balances.changed]):
        balances.watch(ana, 5)
    state = balances.state(ana.id)
    assert state.balance is not None
    assert state.balance.amount == Decimal("20.15")
    assert not state.asking
    assert operator.asked == ["55555555"]


def test_what_was_read_before_the_start_is_shown_until_a_newer_one_comes(qtbot, balances, operator, clock):
    ana = account()
    operator.open.clear()
    balances.watch(ana, 5)
    before = Balance(Decimal(17), "BRL", datetime.now(UTC) - timedelta(minutes=25))
    with qtbot.waitSignal(balances.changed):
        balances.recall(ana.id, before)
    state = balances.state(ana.id)
    assert (state.balance, state.stale, state.asking) == (before, True, True)
    assert 25 * 60 <= state.age(clock()) < 26 * 60
    with qtbot.waitSignal(balances.came):
        operator.open.set()
    state = balances.state(ana.id)
    assert (state.balance.amount, state.stale, state.age(clock())) == (Decimal("20.15"), False, 0)
    balances.recall(ana.id, before)
    assert balances.state(ana.id).balance.amount == Decimal("20.15"), "what is newer stays"


def test_what_is_recalled_is_gone_with_its_account(balances):
    balances.recall("a", Balance(Decimal(17), "BRL", datetime.now(UTC)))
    balances.forget("a")
    assert balances.state("a").balance is None


def test_f48_a_reading_of_tomorrow_is_not_shown(balances):
    balances.recall("a", Balance(Decimal(17), "BRL", datetime.now(UTC) + timedelta(days=1)))
    assert balances.state("a").balance is None


def test_without_a_timer_it_is_asked_once(qtbot, balances, operator, clock):
    ana = account()
    with qtbot.waitSignals([balances.changed, balances.changed]):
        balances.watch(ana, 0)
    clock.now += 10**6
    balances.watch(ana, 0)
    assert not balances.state(ana.id).asking
    assert operator.asked == ["55555555"]


def test_only_the_watched_one_of_a_thousand_is_asked(qtbot, balances, operator):
    for number in range(1000):
        balances.watch(None)
        balances.watch(account(str(number)), 5) if number == 7 else None
    qtbot.waitUntil(lambda: balances.state("demo/7").balance is not None)
    assert operator.asked == ["7"]


def test_going_back_to_an_account_does_not_ask_before_its_time(qtbot, balances, operator, clock):
    one, two = account("1"), account("2")
    for who in (one, two):
        balances.watch(who, 5)
        qtbot.waitUntil(lambda who=who: balances.state(who.id).balance is not None)
    clock.now += 60
    balances.watch(one, 5)
    assert not balances.state(one.id).asking
    clock.now += 300
    balances.watch(one, 5)
    assert balances.state(one.id).asking
    qtbot.waitUntil(lambda: not balances.state(one.id).asking)
    assert operator.asked == ["1", "2", "1"]


def test_the_timer_asks_by_itself(qtbot, operator):
    """With the real clock: 0.01 minutes are 0.6 seconds."""
    tasks = Tasks()
    balances = Balances(tasks, operator)
    balances.watch(account(), 0.01)
    qtbot.waitUntil(lambda: len(operator.asked) >= 3, timeout=20_000)
    balances.stop()


def test_refreshing_twice_is_one_request(qtbot, balances, operator, clock):
    ana = account()
    operator.open.clear()
    balances.watch(ana, 5)
    balances.refresh()
    balances.refresh()
    qtbot.waitUntil(lambda: operator.asked == ["55555555"])
    operator.open.set()
    qtbot.waitUntil(lambda: not balances.state(ana.id).asking)
    assert operator.asked == ["55555555"]
    clock.now += 2
    balances.refresh()
    qtbot.waitUntil(lambda: len(operator.asked) == 2)
    qtbot.waitUntil(lambda: not balances.state(ana.id).asking)


def test_a_failure_keeps_the_last_amount(qtbot, balances, operator, clock):
    ana = account()
    operator.answers = [Decimal("7.5"), NetworkError("network.timeout", facts={"host": "h", "seconds": 15})]
    balances.watch(ana, 5)
    qtbot.waitUntil(lambda: balances.state(ana.id).balance is not None)
    clock.now += 30
    balances.refresh()
    qtbot.waitUntil(lambda: balances.state(ana.id).error is not None)
    state = balances.state(ana.id)
    assert state.balance is not None
    assert state.balance.amount == Decimal("7.5")
    assert state.age(clock()) == 30
    assert state.failures == 1
    balances.refresh()
    qtbot.waitUntil(lambda: balances.state(ana.id).error is None)
    assert balances.state(ana.id).failures == 0


def test_f17_the_timer_waits_as_the_operator_asks_and_the_user_need_not(qtbot, balances, operator, clock):
    ana = account()
    operator.answers = [OperatorError("operator.busy", retry_after=300)]
    balances.watch(ana, 0.1)
    qtbot.waitUntil(lambda: balances.state(ana.id).error is not None)
    clock.now += 299
    balances.watch(ana, 0.1)
    assert not balances.state(ana.id).asking
    balances.refresh()
    qtbot.waitUntil(lambda: balances.state(ana.id).balance is not None)


def test_f57_an_answer_for_a_removed_account_is_dropped(qtbot, balances, operator):
    ana = account()
    operator.open.clear()
    balances.watch(ana, 5)
    qtbot.waitUntil(lambda: operator.asked == ["55555555"])
    balances.forget(ana.id)
    assert balances.state(ana.id).balance is None
    balances.watch(ana, 5)
    qtbot.waitUntil(lambda: balances.state(ana.id).balance is not None)
    assert operator.asked == ["55555555", "55555555"]


# ---- registered, and after a call ----


def test_an_unwanted_answer_is_no_failure(qtbot, balances, operator, clock):
    ana = account()
    operator.open.clear()
    balances.watch(ana, every_minutes=5)
    balances.forget(ana.id)
    balances.watch(ana, every_minutes=5)
    qtbot.waitUntil(lambda: balances.state(ana.id).balance is not None, timeout=20_000)
    assert balances.state(ana.id).failures == 0
    clock.now += 299
    balances.watch(ana, every_minutes=5)
    assert not balances.state(ana.id).asking
    clock.now += 1
    balances.watch(ana, every_minutes=5)
    assert balances.state(ana.id).asking


def test_c2_a_registration_asks_for_an_account_that_nobody_watches(qtbot, balances, operator, clock):
    ana, bruno = account("1"), account("2")
    balances.watch(ana, 0)
    qtbot.waitUntil(lambda: balances.state(ana.id).balance is not None)
    balances.trigger(bruno, Reason.REGISTERED, 5)
    qtbot.waitUntil(lambda: balances.state(bruno.id).balance is not None)
    for _ in range(5):
        clock.now += 20
        balances.trigger(bruno, Reason.REGISTERED, 5)
    assert not balances.state(bruno.id).asking, "a refresh of the registration is no change"
    clock.now += 300
    balances.refresh()
    qtbot.waitUntil(lambda: sorted(operator.asked) == ["1", "1", "2", "2"])
    qtbot.waitUntil(lambda: not any(state.asking for _, state in balances.states()))
    balances.unregistered(bruno.id)
    clock.now += 900
    balances.refresh()
    qtbot.waitUntil(lambda: operator.asked[4:] == ["1"])


def test_c2_after_a_call_it_is_asked_when_the_call_is_in_the_books(qtbot, operator):
    """With the real clock."""
    tasks = Tasks()
    balances = Balances(tasks, operator)
    ana = account()
    balances.watch(ana, 5, 0.3)
    qtbot.waitUntil(lambda: len(operator.asked) == 1)
    for _ in range(10):
        balances.trigger(ana, Reason.CALL_ENDED, 5, 0.3)
    assert len(operator.asked) == 1
    qtbot.waitUntil(lambda: len(operator.asked) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: not balances.state(ana.id).asking)
    assert len(operator.asked) == 2
    balances.stop()


def test_after_sleep_it_is_caught_up_once_the_network_may_be_back(qtbot, balances, operator, clock, awake):
    ana = account()
    operator.answers = [Decimal(1), NetworkError("network.unresolved", facts={"host": "h"}), Decimal(2)]
    balances.watch(ana, 5)
    qtbot.waitUntil(lambda: balances.state(ana.id).balance is not None)
    clock.now += 8 * 3600
    awake.slept += 8 * 3600 - 60
    balances.watch(ana, 5)
    assert not balances.state(ana.id).asking, "not in the first moment"
    clock.now += 3
    balances.watch(ana, 5)
    qtbot.waitUntil(lambda: balances.state(ana.id).error is not None)
    clock.now += 10
    balances.watch(ana, 5)
    qtbot.waitUntil(lambda: balances.state(ana.id).error is None)
    assert len(operator.asked) == 3


def test_f48_the_age_is_of_the_steady_clock(qtbot, balances, clock):
    ana = account()
    balances.watch(ana, 5)
    qtbot.waitUntil(lambda: balances.state(ana.id).balance is not None)
    clock.now += 125
    assert balances.state(ana.id).age(clock()) == 125
    clock.now = 0
    assert balances.state(ana.id).age(clock()) == 0, "never from the future"


def test_one_timer_says_when_the_shown_balance_is_another_minute_old(qtbot, balances, clock):
    ana = account()
    balances.watch(ana)
    qtbot.waitUntil(lambda: balances.state(ana.id).balance is not None)
    clock.now += 59.9
    with qtbot.waitSignal(balances.ticked, timeout=3000):
        balances.watch(ana)
    clock.now += 20
    balances.watch(ana)
    with qtbot.assertNotEmitted(balances.ticked, wait=300):
        pass
