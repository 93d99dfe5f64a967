"""Every transition of a licence's state, as a table; times are days since an account was first seen here."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.model import LicenceAnswer, LicenceRecord, LicenceState
from neon_wizard.operations.licence import answered, decide, seen
from neon_wizard.profile.operator import LicencePolicy

FIRST = datetime(2026, 1, 1, tzinfo=UTC)
S = LicenceState


def day(number: float) -> datetime:
    return FIRST + timedelta(days=number)


def record(state: S | None = None, *, at: float = 0, expires: float | None = None, reason: str = "") -> LicenceRecord:
    """An account that was first seen on day 0; state: what the operator said on day `at`."""
    fresh = seen(LicenceRecord(), FIRST)
    if state is None:
        return fresh
    answer = LicenceAnswer(state, reason, None if expires is None else day(expires))
    return answered(fresh, answer, day(at))


REQUIRED = LicencePolicy(required=True)
GRACE = LicencePolicy(required=True, check_days=1, grace_days=7)
TRIAL = LicencePolicy(required=True, trial_days=14)
CREDIT = LicencePolicy(required=True, minimum_credit=Decimal("0.01"))
KEY = LicencePolicy(required=True, ask_key=True)


@pytest.mark.parametrize(
    ("policy", "kept", "now", "decides", "credit", "state", "until"),
    [
        # nothing is asked for
        (LicencePolicy(), record(), 0, False, None, S.NOT_REQUIRED, None),
        (LicencePolicy(), record(), 0, True, None, S.NOT_REQUIRED, None),
        # a service decides
        (REQUIRED, record(), 0, True, None, S.UNKNOWN, None),
        (KEY, record(), 0, True, None, S.NEEDS_KEY, None),
        (REQUIRED, record(S.ACTIVE), 0.5, True, None, S.ACTIVE, None),
        (REQUIRED, record(S.ACTIVE, expires=0.8), 0.5, True, None, S.ACTIVE, 0.8),
        (REQUIRED, record(S.ACTIVE, expires=0.8), 0.8, True, None, S.EXPIRED, None),
        (REQUIRED, record(S.ACTIVE), 1, True, None, S.UNKNOWN, None),
        (REQUIRED, record(S.REFUSED), 0.5, True, None, S.REFUSED, None),
        (REQUIRED, record(S.REFUSED), 900, True, None, S.REFUSED, None),
        (REQUIRED, record(S.EXPIRED), 0.5, True, None, S.EXPIRED, None),
        (REQUIRED, record(S.NEEDS_CREDIT), 0.5, True, None, S.NEEDS_CREDIT, None),
        (REQUIRED, record(S.NEEDS_KEY), 0.5, True, None, S.NEEDS_KEY, None),
        (LicencePolicy(), record(S.REFUSED), 0.5, True, None, S.REFUSED, None),
        # the operator cannot be reached
        (GRACE, record(S.ACTIVE), 0.9, True, None, S.ACTIVE, None),
        (GRACE, record(S.ACTIVE), 1, True, None, S.GRACE, 8),
        (GRACE, record(S.ACTIVE), 7.9, True, None, S.GRACE, 8),
        (GRACE, record(S.ACTIVE), 8, True, None, S.UNKNOWN, None),
        (GRACE, record(S.ACTIVE, expires=3), 2, True, None, S.GRACE, 3),
        (GRACE, record(S.ACTIVE, expires=3), 3, True, None, S.EXPIRED, None),
        (GRACE, record(S.REFUSED), 2, True, None, S.REFUSED, None),
        (GRACE, record(), 2, True, None, S.UNKNOWN, None),
        # a trial
        (TRIAL, record(), 13.9, True, None, S.ACTIVE, 14),
        (TRIAL, record(), 14, True, None, S.UNKNOWN, None),
        (TRIAL, record(S.REFUSED), 13, True, None, S.ACTIVE, 14),
        (TRIAL, record(S.REFUSED), 14, True, None, S.REFUSED, None),
        (TRIAL, record(S.ACTIVE, at=13), 13.5, True, None, S.ACTIVE, None),
        (TRIAL, record(), 13, False, None, S.ACTIVE, 14),
        # credit, where no service decides
        (CREDIT, record(), 0, False, None, S.UNKNOWN, None),
        (CREDIT, record(), 0, False, Decimal("0.01"), S.ACTIVE, None),
        (CREDIT, record(), 0, False, Decimal("0.00"), S.NEEDS_CREDIT, None),
        (CREDIT, record(), 0, False, Decimal("-3"), S.NEEDS_CREDIT, None),
        # credit, and a service that has the last word
        (CREDIT, record(S.ACTIVE), 0.5, True, Decimal("0"), S.NEEDS_CREDIT, None),
        (CREDIT, record(S.ACTIVE), 0.5, True, Decimal("1"), S.ACTIVE, None),
        (CREDIT, record(S.ACTIVE), 0.5, True, None, S.ACTIVE, None),
        (CREDIT, record(S.REFUSED), 0.5, True, Decimal("1"), S.REFUSED, None),
        # credit that was found to suffice, or not, while it is not known now
        (CREDIT, record(S.ACTIVE), 0.5, False, None, S.ACTIVE, None),
        (replace(CREDIT, grace_days=7), record(S.ACTIVE), 2, False, None, S.GRACE, 8),
        (CREDIT, record(S.ACTIVE), 2, False, None, S.UNKNOWN, None),
        (CREDIT, record(S.NEEDS_CREDIT), 0.5, False, None, S.NEEDS_CREDIT, None),
        (CREDIT, record(S.NEEDS_CREDIT), 0.5, False, Decimal("1"), S.ACTIVE, None),
        # required, and nothing is said of how
        (REQUIRED, record(), 0, False, None, S.ACTIVE, None),
    ],
)
def test_the_state_and_when_it_ends(policy, kept, now, decides, credit, state, until):
    licence = decide(policy, kept, day(now), decides=decides, credit=credit)
    assert licence.state is state
    assert licence.until == (None if until is None else day(until))


BEFORE = [None, S.ACTIVE, S.NEEDS_CREDIT, S.NEEDS_KEY, S.NOT_ACTIVATED, S.REFUSED, S.EXPIRED]
LATER = {"at once": 0.5, "to be checked": 2.0, "after the grace": 30.0}


@pytest.mark.parametrize("when", LATER)
@pytest.mark.parametrize("said", BEFORE[1:])
@pytest.mark.parametrize("before", BEFORE)
def test_whatever_it_was_the_operators_new_word_holds(before, said, when):
    """Every transition by an answer: from each state, at each time, into each state that an operator can name."""
    kept = answered(record(before), LicenceAnswer(said, "now"), day(LATER[when]))
    licence = decide(GRACE, kept, day(LATER[when]), decides=True)
    assert (licence.state, licence.reason) == (said, "now")


@pytest.mark.parametrize(
    ("before", "silence", "after"),
    [
        (before, silence, before if before is not S.ACTIVE else after)
        for before in BEFORE[1:]
        for silence, after in ((0.9, S.ACTIVE), (1.1, S.GRACE), (7.9, S.GRACE), (8.1, S.UNKNOWN))
    ],
)
def test_what_silence_makes_of_it(before, silence, after):
    """Every transition by time alone: only what was good runs out."""
    assert decide(GRACE, record(before), day(silence), decides=True).state is after


@pytest.mark.parametrize(("now", "state"), [(900, S.ACTIVE), (1000, S.EXPIRED)])
def test_where_the_state_cannot_be_asked_for_an_answer_holds_until_it_expires(now, state):
    kept = record(S.ACTIVE, expires=1000)
    assert decide(GRACE, kept, day(now), decides=True, checks=False).state is state


def test_a_trial_permits_although_credit_is_missing_and_says_so():
    policy = replace(TRIAL, minimum_credit=Decimal("5.00"))
    licence = decide(policy, record(), day(1), decides=True, credit=Decimal("2.00"))
    assert (licence.state, licence.trial, licence.missing_credit) == (S.ACTIVE, True, Decimal("3.00"))


def test_too_little_credit_says_how_much_is_missing():
    policy = LicencePolicy(required=True, minimum_credit=Decimal("5.00"))
    licence = decide(policy, record(), FIRST, decides=False, credit=Decimal("-1.50"))
    assert licence.missing_credit == Decimal("6.50")


def test_why_not_is_in_the_operators_words():
    assert decide(REQUIRED, record(S.REFUSED, reason="Sem crédito"), FIRST, decides=True).reason == "Sem crédito"


@pytest.mark.parametrize("policy", [GRACE, TRIAL])
def test_f48_a_clock_set_back_lengthens_neither_grace_nor_trial(policy):
    kept = seen(record(S.ACTIVE) if policy is GRACE else record(), day(20))
    assert decide(policy, kept, day(2), decides=True).state is S.UNKNOWN


def test_an_answer_ends_an_activation_whose_outcome_was_not_known():
    kept = replace(record(), activating=True)
    assert not answered(kept, LicenceAnswer(S.ACTIVE), day(1)).activating


@given(
    st.sampled_from([None, *S]),
    st.floats(0, 50),
    st.floats(0, 50),
    st.floats(0, 50),
    st.lists(st.floats(0, 200), min_size=2, max_size=6),
)
def test_no_clock_gains_a_day(state, trial, check, grace, looks):
    """Without a new answer of the operator's, and whatever the clock shows from one look to the next.

    It permits only what it would at the latest time that was ever shown, and once that permits nothing, nothing does.
    """
    policy = LicencePolicy(required=True, trial_days=trial, check_days=check, grace_days=grace)
    kept, permitted = record(state), True
    for number, look in enumerate(looks):
        kept = seen(kept, day(look))
        permits = decide(policy, kept, day(look), decides=True).state.permits
        at_the_latest = decide(policy, kept, day(max(looks[: number + 1])), decides=True).state.permits
        assert at_the_latest or not permits
        assert permitted or not at_the_latest
        permitted = at_the_latest


@given(st.floats(0, 300), st.floats(0, 300))
def test_an_answer_makes_the_clock_believed_again_and_lengthens_no_trial(shown, right):
    kept = answered(seen(seen(LicenceRecord(), day(shown)), day(right)), LicenceAnswer(S.REFUSED), day(right))
    assert (kept.seen, kept.answered) == (day(right), day(right))
    licence = decide(TRIAL, kept, day(right + 14), decides=True)
    assert licence.state is S.REFUSED


@pytest.mark.parametrize(("days", "back"), [(1, 113.0), (30, 0.9)])
def test_f48_what_has_passed_of_a_trial_has_passed_although_the_operator_answers_a_clock_set_back(days, back):
    """On each of the last days the clock is set back, and the operator is asked, which refuses."""
    kept, now = seen(record(), day(13)), day(13)
    for _ in range(days):
        now -= timedelta(days=back)
        kept = answered(kept, LicenceAnswer(S.REFUSED), now)
        now += timedelta(days=min(back, 0.99))
        kept = seen(kept, now)
    assert decide(TRIAL, kept, now, decides=True).trial is (days == 1)
    assert decide(TRIAL, kept, now + timedelta(days=0.02), decides=True).state is S.REFUSED


@pytest.mark.parametrize("kept", [record(S.ACTIVE), record()])
def test_f48_where_the_clock_is_doubted_the_operator_is_to_be_asked_at_once(kept):
    policy = replace(GRACE, trial_days=14, check_days=90)
    ahead = seen(kept, day(3))
    assert decide(policy, ahead, day(2.5), decides=True).state is S.ACTIVE
    doubted = decide(policy, ahead, day(1), decides=True)
    assert (doubted.state, doubted.check_at) == (S.UNKNOWN, day(1))
