"""Whether an account may be used (D1, D2): decided here and nowhere else, from data alone; asks nobody, keeps nothing.

The operator's last word is in a `LicenceRecord`, its conditions are in a `LicencePolicy`. The order of the conditions:

1. what is not required, and was never asked about, needs nothing;
2. a trial permits until it ends;
3. too little credit is said before anything else, for the user can mend it without the operator;
4. where no service decides, that was all: credit that sufficed is an answer like the operator's own;
5. the operator's word holds until its licence expires or `check_days` are over, then for `grace_days` more while the
   operator cannot be reached, and after that nothing is known.

Time is never taken to run backwards: a clock set back lengthens nothing. Where it shows a good while before what was
seen already, what runs by it counts no more until the operator has spoken again; then it is believed anew, for it may
have been ahead before.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from neon_wizard.model import Licence, LicenceAnswer, LicenceRecord, LicenceState
from neon_wizard.profile.operator import LicencePolicy

_DAYS_WITHOUT_END = timedelta(days=365_000)
_SET_RIGHT = timedelta(days=1)
"""So much a clock may be set back, by its owner or a time zone, without being doubted."""


def decide(
    policy: LicencePolicy,
    record: LicenceRecord,
    now: datetime,
    *,
    decides: bool,
    checks: bool = True,
    credit: Decimal | None = None,
) -> Licence:
    """The licence as it stands at `now`, UTC.

    decides: the operator has a licence service. checks: its state can be asked for without activating anything; where
    it cannot, an answer holds until the licence expires. credit: the account's, None while it is not known.
    """
    if not checks:
        policy = replace(policy, check_days=_DAYS_WITHOUT_END.days)
    if not policy.required and record.answer is None:
        return Licence(LicenceState.NOT_REQUIRED)
    missing = _missing(policy, credit)
    if (trial := _trial(policy, record, now)) is not None:
        return replace(trial, missing_credit=missing)
    if missing is not None:
        return Licence(LicenceState.NEEDS_CREDIT, missing_credit=missing, check_at=now)
    if not decides and (policy.minimum_credit is None or credit is not None):
        return Licence(LicenceState.ACTIVE)
    return _by_answer(policy, record, now, checks=checks)


def answered(record: LicenceRecord, answer: LicenceAnswer, now: datetime) -> LicenceRecord:
    """`record` after the operator has spoken: nothing is under way any more, and the clock is believed."""
    began = record.began
    if began is not None:
        # What has passed of a trial has passed, also where the clock was set back since.
        back = max(record.seen - now, timedelta()) if record.seen is not None else timedelta()
        began = min(began - back, now)
    return replace(record, answer=answer, answered=now, began=began, seen=now, activating=False)


def seen(record: LicenceRecord, now: datetime) -> LicenceRecord:
    """`record` after a look at the clock; the first look begins a trial."""
    time = _at_least(record, now)
    return replace(record, seen=time, began=record.began or time)


def _at_least(record: LicenceRecord, now: datetime) -> datetime:
    """The time that counts: never one before what was seen already."""
    return max(now, record.seen) if record.seen is not None else now


def _doubtful(record: LicenceRecord, now: datetime) -> bool:
    """Whether the clock was set back so far that it does not tell how much time has passed."""
    return record.seen is not None and record.seen - now > _SET_RIGHT


def _missing(policy: LicencePolicy, credit: Decimal | None) -> Decimal | None:
    if policy.minimum_credit is None or credit is None or credit >= policy.minimum_credit:
        return None
    return policy.minimum_credit - credit


def _trial(policy: LicencePolicy, record: LicenceRecord, now: datetime) -> Licence | None:
    """A trial that goes on; an answer of the operator's takes its place, unless it is a refusal that a trial covers."""
    if not policy.trial_days or record.began is None or _doubtful(record, now):
        return None
    if record.answer is not None and record.answer.state is LicenceState.ACTIVE:
        return None
    ends = record.began + _days(policy.trial_days)
    going_on = _at_least(record, now) < ends
    return Licence(LicenceState.ACTIVE, until=ends, check_at=ends, trial=True) if going_on else None


def _by_answer(policy: LicencePolicy, record: LicenceRecord, now: datetime, *, checks: bool) -> Licence:
    """What the operator's last word is worth. Where it may be asked again at once, `Licence.check_at` is now."""
    answer, time = record.answer, _at_least(record, now)
    if answer is None or record.answered is None:
        state = LicenceState.NEEDS_KEY if policy.ask_key else LicenceState.UNKNOWN
        return Licence(state, check_at=now)
    if answer.state is not LicenceState.ACTIVE:
        return _said(answer, answer.state, check_at=now)
    if checks and _doubtful(record, now):
        return _said(answer, LicenceState.UNKNOWN, check_at=now)
    if answer.expires is not None and time >= answer.expires:
        return _said(answer, LicenceState.EXPIRED, check_at=now)
    check_at = record.answered + _days(policy.check_days)
    if time < check_at:
        return _said(answer, LicenceState.ACTIVE, until=answer.expires, check_at=check_at)
    ends = check_at + _days(policy.grace_days)
    if answer.expires is not None:
        ends = min(ends, answer.expires)
    if time < ends:
        return _said(answer, LicenceState.GRACE, until=ends, check_at=now)
    return _said(answer, LicenceState.UNKNOWN, check_at=now)


def _said(answer: LicenceAnswer, state: LicenceState, *, until: datetime | None = None, check_at: datetime) -> Licence:
    return Licence(state, answer.reason, until=until, check_at=check_at, info_html=answer.info_html)


def _days(days: float) -> timedelta:
    return min(timedelta(days=days), _DAYS_WITHOUT_END)
