"""When licences are asked about while the program runs; the threads are real, the clock is turned by hand."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from neon_wizard.errors import LicenceError, NetworkError
from neon_wizard.gui.licence.licence_poller import LicenceWatch, Work
from neon_wizard.gui.tasks import Tasks
from neon_wizard.model import Account, Licence, LicenceState, SipSettings
from neon_wizard.profile.operator import LicencePolicy
from tests.operations.helpers import profile, service

S = LicenceState
NOW = datetime(2026, 5, 1, tzinfo=UTC)
ANA = Account("acme/1", "acme", "ACME", "ana", SipSettings("1"))
REQUIRED = LicencePolicy(required=True)
LOST = NetworkError("network.timeout", sent=True)


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now

    def moment(self):
        """What the calendar says then."""
        return NOW + timedelta(seconds=self.now - 1000)


class Operator:
    """Stands for `accounts.licences.Licences`: answers what was put in, on the worker's thread, and keeps the last."""

    checks = True

    def __init__(self):
        self.kept = Licence(S.UNKNOWN, check_at=NOW)
        self.answers = []
        self.asked = []
        self.go = threading.Event()
        self.go.set()

    def wants(self, account):
        return ()

    def standing(self, account, credit=None):
        return self.kept

    def check(self, account, *, credit=None, password=None, cancel=None):
        return self._ask(f"check {credit}" if credit is not None else "check", cancel)

    def activate(self, account, key=None, *, again=False, password=None, cancel=None):
        return self._ask("again" if again else "activate", cancel)

    def _ask(self, what, cancel):
        self.asked.append(what)
        cancel.on_cancel(self.go.set)
        assert self.go.wait(20)
        cancel.raise_if_cancelled()
        answer = self.answers.pop(0) if self.answers else self.kept
        if isinstance(answer, Exception):
            if getattr(answer, "sent", False) and what != "check":
                self.kept = replace(self.kept, activating=True)
            raise answer
        self.kept = answer
        return answer


class Watch(LicenceWatch):
    """One that can be waited for."""

    def __init__(self, qtbot, tasks, *args, **more):
        super().__init__(tasks, *args, **more)
        self.quiet = lambda: qtbot.waitUntil(lambda: not tasks.busy)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def operator():
    return Operator()


@pytest.fixture
def follow(qtbot, operator, clock):
    """Follows Ana's licence under these conditions, until nothing is under way."""
    made = []

    def start(policy=REQUIRED, **more):
        tasks = Tasks()
        watch = Watch(qtbot, tasks, lambda _: operator, clock=clock, now=clock.moment, **more)
        made.append((watch, tasks))
        described = profile(*map(service, ("licence", "licence_status", "balance")), licence=policy)
        watch.follow(ANA, described)
        watch.quiet()
        return watch

    yield start
    for watch, tasks in made:
        watch.stop()
        tasks.cancel_all()
        assert tasks.wait(20)


def pass_time(watch, clock, seconds):
    """As when the timer is over."""
    clock.now += seconds
    watch._on_time()
    watch.quiet()


def active(days=1.0):
    return Licence(S.ACTIVE, check_at=NOW + timedelta(days=days))


def test_what_is_due_is_asked_at_once_and_what_is_not_when_its_time_comes(follow, operator, clock):
    operator.answers = [active(), active(2)]
    watch = follow()
    assert operator.asked == ["check"]
    assert watch.status(ANA.id).standing.permits
    pass_time(watch, clock, 86_300)
    assert operator.asked == ["check"]
    pass_time(watch, clock, 200)
    assert operator.asked == ["check", "check"]


def test_what_nobody_can_be_asked_about_is_looked_at_when_it_ends(follow, operator, clock):
    operator.checks = False
    operator.kept = Licence(S.ACTIVE, until=NOW + timedelta(hours=1))
    watch = follow()
    operator.kept = Licence(S.EXPIRED, check_at=NOW)
    pass_time(watch, clock, 3601)
    assert watch.status(ANA.id).standing.licence.state is S.EXPIRED
    assert operator.asked == []


def test_a_question_that_nobody_asked_troubles_nobody_whose_licence_permits(follow, operator, clock):
    operator.kept = Licence(S.GRACE, check_at=NOW, until=NOW + timedelta(days=7))
    operator.answers = [LOST]
    watch = follow()
    assert operator.asked == ["check"]
    assert watch.status(ANA.id).error is None
    operator.answers = [LOST]
    watch.check(ANA.id)
    watch.quiet()
    assert watch.status(ANA.id).error is LOST, "at the user's word it is said"


def test_a_failing_operator_is_asked_less_often(follow, operator, clock):
    operator.answers = [NetworkError("network.refused"), NetworkError("network.refused")]
    watch = follow()
    assert watch.status(ANA.id).error.code == "network.refused"
    pass_time(watch, clock, 299)
    assert operator.asked == ["check"]
    pass_time(watch, clock, 80)
    assert operator.asked == ["check", "check"]


def test_bought_credit_is_activated_once_and_then_the_wait_is_over(follow, operator, clock):
    short, enough, refused = Licence(S.NEEDS_CREDIT), Licence(S.REFUSED), Licence(S.REFUSED, "not yet")
    operator.answers = [short]
    watch = follow()
    watch.wait_for_credit(ANA.id)
    assert watch.seconds_left(ANA.id) == 3
    operator.answers = [short, enough, refused]
    pass_time(watch, clock, 3)
    assert watch.status(ANA.id).waiting
    pass_time(watch, clock, 5)
    assert operator.asked == ["check", "check", "check", "activate"]
    assert not watch.status(ANA.id).waiting, "whatever the answer: it is not sent a second time"
    assert watch.status(ANA.id).standing.licence.reason == "not yet"


def test_an_operator_that_is_away_for_a_moment_does_not_end_the_wait(follow, operator, clock):
    operator.answers = [Licence(S.NEEDS_CREDIT)]
    watch = follow()
    watch.wait_for_credit(ANA.id)
    operator.answers = [NetworkError("network.refused"), Licence(S.REFUSED), active()]
    pass_time(watch, clock, 3)
    assert watch.status(ANA.id).waiting
    assert watch.status(ANA.id).error.code == "network.refused"
    pass_time(watch, clock, 5)
    assert watch.status(ANA.id).standing.permits
    assert watch.status(ANA.id).error is None


def test_what_only_a_person_mends_ends_the_wait(follow, operator, clock):
    operator.answers = [Licence(S.NEEDS_CREDIT)]
    watch = follow()
    watch.wait_for_credit(ANA.id)
    operator.answers = [LicenceError("licence.password", field="password")]
    pass_time(watch, clock, 3)
    assert not watch.status(ANA.id).waiting


def test_f37_an_activation_that_was_lost_ends_the_wait_and_is_not_sent_again(follow, operator, clock):
    operator.answers = [Licence(S.NEEDS_CREDIT)]
    watch = follow()
    watch.wait_for_credit(ANA.id)
    operator.answers = [Licence(S.REFUSED), LOST]
    pass_time(watch, clock, 3)
    status = watch.status(ANA.id)
    assert (status.waiting, status.failed, status.standing.licence.activating) == (False, Work.BOUGHT, True)
    for _ in range(3):
        pass_time(watch, clock, 4000)
    assert operator.asked.count("activate") == 1


def test_f37_a_cancelled_activation_is_looked_at(qtbot, follow, operator):
    operator.kept = Licence(S.REFUSED)
    watch = follow()
    operator.go.clear()
    watch.activate(ANA.id)
    qtbot.waitUntil(lambda: "activate" in operator.asked)
    operator.kept = replace(operator.kept, activating=True)  # noted before it was sent
    watch.cancel(ANA.id)
    watch.quiet()
    assert watch.status(ANA.id).standing.licence.activating
    assert watch.status(ANA.id).work is None


def test_one_question_at_a_time(qtbot, follow, operator):
    operator.kept = active()
    watch = follow()
    operator.go.clear()
    watch.check(ANA.id)
    watch.check(ANA.id)
    watch.activate(ANA.id)
    operator.go.set()
    watch.quiet()
    assert operator.asked == ["check"]


def test_credit_that_changes_while_it_is_asked_about_is_asked_about_again(qtbot, follow, operator):
    operator.kept = active()
    watch = follow()
    operator.go.clear()
    watch.check(ANA.id)
    qtbot.waitUntil(lambda: operator.asked == ["check"])
    watch.credit_changed(ANA.id)
    operator.go.set()
    watch.quiet()
    assert operator.asked == ["check", "check"]


class TestBalances:
    policy = LicencePolicy(required=True, minimum_credit=Decimal(10))

    def test_the_first_question_waits_for_the_balance_that_is_on_its_way(self, follow, operator):
        watch = follow(self.policy, told_credit=True)
        assert operator.asked == []
        watch.balance_came(ANA.id, Decimal(20))
        watch.quiet()
        assert operator.asked == ["check 20"]

    def test_a_balance_that_comes_while_it_is_looked_at_is_not_lost(self, qtbot, operator, clock):
        tasks = Tasks()
        watch = LicenceWatch(tasks, lambda _: operator, clock=clock, now=clock.moment, told_credit=True)
        watch.follow(ANA, profile(*map(service, ("licence_status", "balance")), licence=self.policy))
        watch.balance_came(ANA.id, Decimal(20))
        qtbot.waitUntil(lambda: operator.asked == ["check 20"] and not tasks.busy)
        watch.stop()

    def test_credit_that_suffices_goes_on_before_the_countdown_is_over(self, follow, operator):
        operator.answers = [Licence(S.NEEDS_CREDIT)]
        watch = follow(self.policy)
        watch.wait_for_credit(ANA.id)
        watch.balance_came(ANA.id, Decimal(5))
        watch.quiet()
        assert "activate" not in operator.asked
        operator.answers = [Licence(S.REFUSED), active()]
        watch.balance_came(ANA.id, Decimal(50))
        watch.quiet()
        assert operator.asked[-1] == "activate"
        assert watch.status(ANA.id).standing.permits

    def test_where_the_operator_alone_decides_more_credit_is_reason_to_ask(self, follow, operator):
        operator.answers = [Licence(S.NEEDS_CREDIT)]
        watch = follow()
        for amount, asked in ((5, 1), (4, 1), (6, 2)):
            watch.balance_came(ANA.id, Decimal(amount))
            watch.quiet()
            assert len(operator.asked) == asked


def test_an_account_that_is_gone_is_not_asked_about(follow, operator, clock):
    operator.answers = [active()]
    watch = follow()
    watch.forget(ANA.id)
    pass_time(watch, clock, 10**6)
    watch.look(ANA.id)
    watch.balance_came(ANA.id, Decimal(1))
    assert operator.asked == ["check"]
