"""Whether an account may be used (D1, D2), decided here and nowhere else.

Three parts. `decide` and its like decide from data alone: they ask nobody and keep nothing. `Rechecks` plans when a
licence is asked about again by itself: at its time, and while its user buys credit. `ask` and `answer` read what the
operator says into a `LicenceAnswer`, and decide nothing.

The operator's last answer is in a `LicenceRecord`, its conditions are in a `LicencePolicy`. They apply in this order:

1. a licence that is not required, and was never asked about, needs nothing;
2. a trial permits until it ends;
3. too little credit is told before anything else, because the user can repair it without the operator;
4. where no service decides, that was all: enough credit counts like an answer of the operator;
5. the operator's answer holds until its licence expires or `check_days` are over, then for `grace_days` more while the
   operator cannot be reached; after that nothing is known.

Time never runs backwards here: setting a clock back lengthens nothing. Where the clock shows a good while before a time
already seen, what depends on it does not count until the operator has spoken again. Then the clock is believed anew,
because it may have been ahead before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.errors import OperatorError, ReplyError
from neon_wizard.late_dataclass import replace
from neon_wizard.model import EMPTY, Licence, LicenceAnswer, LicenceRecord, LicenceState, Secret
from neon_wizard.operations import replies
from neon_wizard.operations.dates import parse_date
from neon_wizard.operations.info import sanitise
from neon_wizard.operations.mapping import payload_text
from neon_wizard.operations.paths import first_of, lacking, pick_all, pick_text
from neon_wizard.operations.reading import Reading, letters, open_outcome
from neon_wizard.operations.schedule import JITTER, MINUTE, chance, steady_clock
from neon_wizard.operations.services import Services, secrets_of
from neon_wizard.operations.structure import structure
from neon_wizard.profile.operator import LicencePolicy
from neon_wizard.profile.schema import STATES
from neon_wizard.profile.service import LicenceMap, placeholders_of

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.dialect import Reply

__all__ = ["FIRST_WAIT", "LONGEST_WAIT", "Rechecks"]


_DAYS_WITHOUT_END = timedelta(days=365_000)
_SET_RIGHT = timedelta(days=1)
"""How far its owner or a time zone may set a clock back without the clock being doubted."""


def decide(
    policy: LicencePolicy,
    record: LicenceRecord,
    now: datetime,
    *,
    decides: bool,
    checks: bool = True,
    credit: Decimal | None = None,
) -> Licence:
    """Return the licence as it stands at `now` (UTC).

    decides: whether the operator has a licence service. checks: whether its state can be asked for without activating
    anything; where it cannot, an answer holds until the licence expires. credit: the account's, None while it is not
    known.
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
    """Return `record` after the operator has spoken: nothing is under way any more, and the clock is believed."""
    began = record.began
    if began is not None:
        # What has passed of a trial stays passed, even if the clock was set back since.
        back = max(record.seen - now, timedelta()) if record.seen is not None else timedelta()
        began = min(began - back, now)
    return replace(record, answer=answer, answered=now, began=began, seen=now, activating=False)


def seen(record: LicenceRecord, now: datetime) -> LicenceRecord:
    """Return `record` after a look at the clock; the first look begins a trial."""
    time = _at_least(record, now)
    return replace(record, seen=time, began=record.began or time)


def _at_least(record: LicenceRecord, now: datetime) -> datetime:
    """Return the time that counts, which is never before one that was already seen."""
    return max(now, record.seen) if record.seen is not None else now


def _doubtful(record: LicenceRecord, now: datetime) -> bool:
    """Return whether the clock was set back so far that it no longer tells how much time has passed."""
    return record.seen is not None and record.seen - now > _SET_RIGHT


def _missing(policy: LicencePolicy, credit: Decimal | None) -> Decimal | None:
    if policy.minimum_credit is None or credit is None or credit >= policy.minimum_credit:
        return None
    return policy.minimum_credit - credit


def _trial(policy: LicencePolicy, record: LicenceRecord, now: datetime) -> Licence | None:
    """Return a trial that goes on. An answer of the operator ends it, unless it is a refusal that the trial covers."""
    if not policy.trial_days or record.began is None or _doubtful(record, now):
        return None
    if record.answer is not None and record.answer.state is LicenceState.ACTIVE:
        return None
    ends = record.began + _days(policy.trial_days)
    going_on = _at_least(record, now) < ends
    return Licence(LicenceState.ACTIVE, until=ends, check_at=ends, trial=True) if going_on else None


def _by_answer(policy: LicencePolicy, record: LicenceRecord, now: datetime, *, checks: bool) -> Licence:
    """Return what the operator's last answer is worth; `check_at` is now where it may be asked again at once."""
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


FIRST_WAIT = 3.0
"""Seconds from opening the page where credit is bought to the first look; each later wait is longer by half."""
LONGEST_WAIT = MINUTE
_LONGER = 1.5
_SOONEST = 5 * MINUTE
"""Seconds between two questions that nobody waits for, whatever the answers say."""
_LONGEST = 60 * MINUTE


class Rechecks:
    """Plans the questions about one account's licence. Report how each one ended with `answered` or `failed`.

    clock: seconds that only move forward (F48). random: from 0 to 1, for the jitter.
    """

    def __init__(self, clock: Callable[[], float] = steady_clock, random: Callable[[], float] = chance) -> None:
        self._clock = clock
        self._random = random
        self._next: float | None = None
        self._wait = 0.0
        self._failures = self._due = 0

    @property
    def waiting(self) -> bool:
        """Whether the user waits for credit to arrive."""
        return self._wait > 0

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the next question, 0 when it is due; None when none is planned."""
        return None if self._next is None else max(0.0, self._next - self._clock())

    def looked(self, seconds: float | None) -> None:
        """The licence was looked at without asking. seconds: until it is to be asked about; None for never.

        A question that was due before, and was already seen to be, stays planned as it is.
        """
        overdue = seconds is not None and seconds <= 0
        if not self.waiting and not (overdue and self._next is not None):
            self._plan(seconds)

    def answered(self, seconds: float | None) -> None:
        """As `looked`, after the operator's answer: what is still due then is asked for later, and ever less often."""
        self._failures = 0
        self._due = self._due + 1 if seconds is not None and seconds <= 0 else 0
        if self.waiting:
            self._wait_longer()
        else:
            self._plan(None if seconds is None else max(seconds, self._patience(self._due)))

    def failed(self, retry_after: float | None = None) -> None:
        """Nobody answered; each failure in a row doubles the wait. retry_after: seconds that the operator asked for."""
        self._failures += 1
        if self.waiting:
            self._wait_longer(retry_after or 0.0)
        else:
            self._plan(max(self._patience(self._failures), retry_after or 0.0))

    def wait(self) -> None:
        """The user has gone to buy credit."""
        self._wait = FIRST_WAIT
        self._plan(self._wait)

    def stop(self) -> None:
        """The user waits no longer, or need not."""
        self._wait = 0.0
        self._plan(self._patience(1))

    def _wait_longer(self, least: float = 0.0) -> None:
        self._wait = min(self._wait * _LONGER, LONGEST_WAIT)
        self._plan(max(self._wait, least))

    def _plan(self, seconds: float | None) -> None:
        self._next = None if seconds is None else self._clock() + max(0.0, seconds)

    def _patience(self, times: int) -> float:
        return min(_SOONEST * 2.0 ** min(max(times - 1, 0), 10), _LONGEST) * (1 + JITTER * self._random())


ACTIVATION: Final = "licence"
STATUS: Final = "licence_status"

_LONGEST_REASON: Final = 300
_TRUTH: Final = {
    **dict.fromkeys(("true", "1"), LicenceState.ACTIVE),
    **dict.fromkeys(("false", "0"), LicenceState.REFUSED),
}
_REFUSES: Final = frozenset({f"operator.{code}" for code in (100, 101, 102, 103, 104)})
"""With these codes the operator judges this licence. 500 and 501 are its own trouble and say nothing about it."""
_WRONG_PASSWORD: Final = "operator.104"


def ask(
    services: Services, name: str, values: Mapping[str, str | Secret], cancel: Cancel | None = None
) -> LicenceAnswer:
    """Return what the service `name`, `ACTIVATION` or `STATUS`, says; sent once, and never again by itself.

    Raises the same as `Services.ask` and `answer`.
    """
    reply = services.ask(name, values, cancel)
    service = services.service(name)
    with open_outcome(service):
        return answer(reply, service, services.profile.name, secrets=secrets_of(values), sent=values)


def answer(
    reply: Reply,
    service: Service,
    operator: str,
    *,
    secrets: tuple[Secret, ...] = (),
    sent: Mapping[str, str | Secret] = EMPTY,
) -> LicenceAnswer:
    """Return what a reply says about a licence; a refusal in one of the operator's codes is an answer too.

    Raises the same as `replies.read`, and `ReplyError` ``reply.licence_state`` and ``reply.date`` for a state and a
    date that are not understood. An activation that succeeds without naming a state has activated.
    """
    reading = Reading(reply, service, operator, secrets, sent)
    try:
        root = replies.read(reply, service, operator, secrets=secrets, sent=sent)
    except OperatorError as error:
        refused = _refused(reading, error)
        if refused is None:
            raise
        return refused
    text = payload_text(reading, root, service.reply.licence.state, "State")
    if not text and (service.name == STATUS or service.reply.licence.state != LicenceMap.state):
        raise lacking(reading, root, service.reply.licence.state)
    return _made(reading, root, _state(reading, text) if text else LicenceState.ACTIVE)


def _made(reading: Reading, root: Any, state: LicenceState, words: str = "") -> LicenceAnswer:
    rules = reading.service.reply
    reason = payload_text(reading, root, rules.licence.reason, "Reason") or words
    if not reason and state is not LicenceState.ACTIVE and rules.description:
        reason = pick_text(reading, root, rules.description)
    info = "\n".join(pick_all(reading, root, rules.info)) if rules.info else ""
    expires = payload_text(reading, root, rules.licence.expires, "Expires")
    try:
        moment = parse_date(expires, rules.licence.dates)
    except ValueError:
        node = first_of(rules.licence.expires)
        raise reading.error("reply.date", found=reading.words(expires, 40), node=node) from None
    return LicenceAnswer(state, reading.words(reason, _LONGEST_REASON), moment, sanitise(info))


def _refused(reading: Reading, error: OperatorError) -> LicenceAnswer | None:
    """Return what a refusal says about the licence; None where it says nothing about it."""
    rules = reading.service.reply
    try:
        root = structure(reading)
        code = pick_text(reading, root, rules.code) if rules.code and root is not None else ""
    except ReplyError:
        root, code = None, ""
    named = rules.licence.states.get(code) or rules.licence.states.get(str(error.operator_code))
    if named is None and error.code not in _REFUSES:
        return None
    state = LicenceState(named or LicenceState.REFUSED)
    text = payload_text(reading, root, rules.licence.state, "State") if root is not None and not named else ""
    if not named and not text and error.code == _WRONG_PASSWORD and "password" in placeholders_of(reading.service):
        return None  # the password was changed elsewhere (F33), which says nothing about the licence
    if text:
        state = _state(reading, text)
        if state is LicenceState.ACTIVE:
            raise reading.error("reply.contradictory", success="false", operator_code=code or error.operator_code)
    # The description ends with a code given in words, for callers that know no better; here the code has just been
    # read.
    return _made(reading, {} if root is None else root, state, error.description.removesuffix(f"; {code}"))


def _state(reading: Reading, text: str) -> LicenceState:
    """Read a state by the profile's words, by this program's, or as true or false; raises ``reply.licence_state``."""
    rules = reading.service.reply.licence
    if text in rules.states:
        return LicenceState(rules.states[text])
    by_letters = {**{letters(name): name for name in STATES}, **{letters(w): s for w, s in rules.states.items()}}
    if named := by_letters.get(letters(text)):
        return LicenceState(named)
    if text.lower() in _TRUTH:
        return _TRUTH[text.lower()]
    raise reading.error("reply.licence_state", found=reading.words(text, 40), node=first_of(rules.state))
