"""What a person can do about a licence, as a table; and when it is asked about."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from neon_wizard.errors import LicenceError, NetworkError
from neon_wizard.flow.licensing import LicenceOverview, LicenceStep, mended_elsewhere, steps, waits
from neon_wizard.model import Licence, LicenceState

S = LicenceState
ACTIVATE, AGAIN, CHECK, BUY = LicenceStep.ACTIVATE, LicenceStep.ACTIVATE_AGAIN, LicenceStep.CHECK, LicenceStep.BUY
NOW = datetime(2026, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("licence", "offered"),
    [
        (Licence(S.NOT_REQUIRED), (ACTIVATE, CHECK)),
        (Licence(S.ACTIVE), (CHECK,)),
        (Licence(S.ACTIVE, trial=True), (ACTIVATE, BUY, CHECK)),
        (Licence(S.GRACE), (CHECK,)),
        (Licence(S.NEEDS_CREDIT), (BUY, CHECK)),
        (Licence(S.NEEDS_KEY), (ACTIVATE, BUY, CHECK)),
        (Licence(S.REFUSED), (ACTIVATE, CHECK)),
        (Licence(S.EXPIRED), (BUY, ACTIVATE, CHECK)),
        (Licence(S.UNKNOWN), (ACTIVATE, CHECK)),
        (Licence(S.UNKNOWN, activating=True), (CHECK, AGAIN)),
    ],
)
def test_the_best_step_comes_first(licence, offered):
    assert steps(licence, activates=True, checks=True, buys=True) == offered


@pytest.mark.parametrize("state", list(S))
def test_nothing_is_offered_that_the_operator_has_not(state):
    assert steps(Licence(state), activates=False, checks=False, buys=False) == ()


def test_f37_a_second_activation_has_a_name_of_its_own():
    lost = Licence(S.UNKNOWN, activating=True)
    assert steps(lost, activates=True, checks=False, buys=False) == (AGAIN,)
    assert steps(Licence(S.UNKNOWN), activates=True, checks=False, buys=False) == (ACTIVATE,)


@pytest.mark.parametrize(
    ("state", "checks", "minimum", "seen"),
    [
        (S.NEEDS_CREDIT, True, False, True),
        (S.NEEDS_CREDIT, False, True, True),
        (S.NEEDS_CREDIT, False, False, False),
        (S.EXPIRED, True, True, True),
        (S.EXPIRED, False, True, False),
        (S.NEEDS_KEY, True, True, False),
        (S.ACTIVE, True, True, False),
    ],
)
def test_what_is_bought_is_waited_for_where_asking_again_can_see_it(state, checks, minimum, seen):
    assert waits(Licence(state), activates=True, checks=checks, minimum=minimum) is seen


def test_who_cannot_ask_for_the_state_activates_after_buying():
    assert steps(Licence(S.NEEDS_CREDIT), activates=True, checks=False, buys=True) == (BUY, ACTIVATE)


@pytest.mark.parametrize(
    ("licence", "wanted"),
    [
        (Licence(S.NOT_REQUIRED), False),
        (Licence(S.ACTIVE), False),
        (Licence(S.GRACE), False),
        (Licence(S.ACTIVE, trial=True), True),
        (Licence(S.REFUSED), True),
        (Licence(S.UNKNOWN), True),
    ],
)
def test_the_wizard_has_a_page_where_the_licence_wants_something(licence, wanted):
    assert LicenceOverview(licence).wants_attention is wanted


class TestWhen:
    def test_it_is_due_at_the_check_or_at_its_end_whichever_is_first(self):
        licence = Licence(S.ACTIVE, until=NOW + timedelta(hours=1), check_at=NOW + timedelta(days=1))
        assert LicenceOverview(licence, steps=(CHECK,)).due_in(NOW) == 3600

    def test_where_nobody_can_be_asked_only_its_end_counts(self):
        licence = Licence(S.ACTIVE, until=NOW + timedelta(days=2), check_at=NOW)
        assert LicenceOverview(licence).due_in(NOW) == 2 * 86_400
        assert LicenceOverview(Licence(S.ACTIVE, until=NOW, check_at=NOW)).due_in(NOW) is None

    def test_what_was_due_long_ago_is_due_now(self):
        assert (
            LicenceOverview(Licence(S.UNKNOWN, check_at=NOW - timedelta(days=9)), steps=(CHECK,)).due_in(NOW)
            == -9 * 86_400
        )


class TestBalance:
    short = LicenceOverview(Licence(S.NEEDS_CREDIT, missing_credit=Decimal(5)), steps=(BUY, CHECK))
    enough = LicenceOverview(Licence(S.NEEDS_CREDIT), steps=(BUY, CHECK))
    active = LicenceOverview(Licence(S.ACTIVE), steps=(CHECK,))

    def test_credit_that_fell_below_the_minimum_is_the_operators_to_know(self):
        assert self.short.asks_after(self.active, more=False)

    def test_credit_that_suffices_now_is_asked_about_once(self):
        assert self.enough.asks_after(self.short, more=True)
        assert not self.enough.asks_after(self.enough, more=False)

    def test_news_that_change_nothing_ask_nobody(self):
        assert not self.short.asks_after(self.short, more=True)
        assert not self.active.asks_after(self.active, more=True)
        assert not LicenceOverview(Licence(S.NEEDS_CREDIT), steps=(BUY,)).asks_after(self.active, more=True)


@pytest.mark.parametrize(
    ("error", "elsewhere"),
    [
        (NetworkError("network.timeout"), False),
        (LicenceError("licence.activating"), True),
        (LicenceError("licence.password", field="password"), True),
    ],
)
def test_what_time_mends_is_waited_for(error, elsewhere):
    assert mended_elsewhere(error) is elsewhere
