"""One operation that takes several requests: each in its turn, with what those before it and the sessions gave.

A request is judged before the next is sent. What is taken out of a reply is a secret, whatever it is, and is kept in
memory while the operation runs. All of it has the one deadline of the service. What commits is told before it is sent
(F32), and is never sent again, unless the profile says that a session's end means that it was not carried out.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.errors import NeonError, OperatorError, ReplyError, UsageError
from neon_wizard.late_dataclass import dataclass, field, replace
from neon_wizard.operations import replies
from neon_wizard.operations.paths import pick_text
from neon_wizard.operations.person import (
    NOBODY,
    Changed,
    CodeQuestion,
    PageVisit,
    SendAgain,
    Somebody,
    needed,
    require,
)
from neon_wizard.operations.reading import Reading, open_outcome
from neon_wizard.operations.steps import (
    Clock,
    Committing,
    Exchanger,
    forms_of_addresses,
    says,
    taken,
)
from neon_wizard.profile import patterns
from neon_wizard.profile.addresses import host_of, is_readable, origin_of, unprotected_host, url_problem
from neon_wizard.profile.composing.parts import within
from neon_wizard.profile.placeholders import names
from neon_wizard.profile.service import TYPED, sent_by
from neon_wizard.profile.values import is_taken
from neon_wizard.protocols.deadline import Cancel
from neon_wizard.protocols.dialect import Call, Taken, Values, hidden
from neon_wizard.protocols.exchange import withheld
from neon_wizard.protocols.templates import Filler
from neon_wizard.redaction import redact
from neon_wizard.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Collection

    from neon_wizard.operations.person import Answer
    from neon_wizard.operations.shared_logins import OpenSession, SharedLogins
    from neon_wizard.profile.service import CodeAsked, PageOpened, Service
    from neon_wizard.protocols.dialect import Reply

_NO: Final = ("", "false")
_REFUSED: Final = ("http 401", "http 403")
"""Statuses with which a server refuses a request before it does anything about it (RFC 9110, 15.5.2 and 15.5.4)."""
_NOT_DONE: Final = (*_NO, "0", "null", "none")


@dataclass
class Chain:
    """The requests of one operation. exchange: sends one. logins: the sessions. operator: its name, for messages.

    places: the origins that the profile names, of which a page may be that an answer names. country: as in `Call`.
    """

    exchange: Exchanger
    logins: SharedLogins
    operator: str
    places: Collection[str] = ()
    country: str = ""

    def run(
        self,
        service: Service,
        values: Values,
        cancel: Cancel | None,
        committing: Committing | None,
        person: Somebody = NOBODY,
    ) -> Reply:
        """Return the last reply, with everything that was sent, taken and typed as `Reply.sent`.

        Where there are steps, every reply has been judged. Raises as the exchange and as `replies.read`, and what
        `person` raises; the error says how far it came (`NeonError.step`, `NeonError.committed`).
        """
        require(service, person, self.operator)
        return _Operation(self, service, dict(values), cancel, committing, person).run()


@dataclass
class _Operation:
    """One run of a chain. filled: what is known. told: the requests that were answered, with their replies.

    committed: the last step that changed something, or empty. carried_out: those that did, which are never sent again.
    begun: whether the request of the step that is on its way may have changed something.
    codes: when a step sent the code that is asked for, by ``time.monotonic()``. seen: every secret that was there, also
    those that another took the place of.
    """

    chain: Chain
    service: Service
    filled: dict[str, str | Secret]
    cancel: Cancel | None
    committing: Committing | None
    person: Somebody
    committed: str = ""
    begun: bool = False
    told: list[tuple[Service, Reply]] = field(default_factory=list)
    carried_out: set[int] = field(default_factory=set)
    codes: dict[str, float] = field(default_factory=dict)
    seen: dict[Secret, None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.clock = Clock(self.service.http.timeout)
        self.steps = self.service.steps or (self.service,)

    def run(self) -> Reply:
        problem: NeonError | None = None
        at, answered = 0, time.monotonic()
        while at < len(self.steps):
            step = self.steps[at]
            self.filled |= {name: "" for name in _gives(step) if name not in self.filled}
            if at in self.carried_out or step.on_request or not _wanted(step, self.filled):
                at += 1
            elif step.asks is not None:
                self._type(at, step.asks, problem)
                at, problem, answered = at + 1, None, time.monotonic()
            else:
                try:
                    self._do(at)
                    at += 1
                except WrongCodeError as error:
                    at, problem = error.place, error
                    self.clock.rest(time.monotonic() - answered)
        return replace(self.told[-1][1], sent=self.filled)

    def _do(self, at: int) -> None:
        """Send the request at this place, and take what it takes; the error says where and how far it came."""
        step, self.begun = self.steps[at], False
        try:
            with open_outcome(step):
                self._require_answer(at)
                if step.opens is not None:
                    self._visit(at, step.opens)
                else:
                    reply = self._asked(step)
                    self._refuse_wrong_code(at, reply)
                    if self.service.steps:
                        self.filled |= self._take(at, reply)
                    self.told.append((step, reply))
        except NeonError as error:
            error.step = error.step or step.step
            if self.committed or not self.begun:
                error.committed = self.committed
            _explain(error, self.told, self._shown_nowhere())
            raise
        if step.repeats:
            self.codes[step.step] = time.monotonic()
        if step.commits:
            self.committed = step.step
            self.carried_out.add(at)

    def _reading(self, step: Service, reply: Reply) -> Reading:
        return Reading(reply, step, self.chain.operator, self._shown_nowhere(), self.filled)

    def _shown_nowhere(self) -> tuple[Secret, ...]:
        """Return every secret that was there until now."""
        self.seen |= dict.fromkeys(hidden(self.filled))
        return tuple(self.seen)

    def _begin(self, name: str) -> None:
        if self.committing is not None:
            self.committing(name)
        self.begun = True

    # --- what a reply gives -------------------------------------------------------------------------------------------

    def _take(self, at: int, reply: Reply, may_lack: Collection[str] = ()) -> dict[str, Taken]:
        """Judge the reply of the step at this place, and return what it gives. Raises as `replies.read`.

        May be missing: `may_lack`, what a step after it asks about, and what one after it takes in its place.
        """
        step, after = self.steps[at], self.steps[at + 1 :]
        self.seen |= dict.fromkeys(forms_of_addresses(reply))
        reading = self._reading(step, reply)
        root = replies.verified(reading)
        place = self._place(step) if any(take.header for take in step.take.values()) else ""
        asked = {*may_lack, *(name for each in after for name in (each.when, each.unless) if name)}
        came: dict[str, Taken] = {}
        for name, take in sorted(step.take.items(), key=lambda item: f"{step.step}.{item[0]}" not in asked):
            known = {**self.filled, **came}
            instead = any(
                each.step == step.step and name in each.take and each.unless and _wanted(each, known) for each in after
            )
            own = f"{step.step}.{name}"
            came[own] = taken(reading, root, take, place, needed=own not in asked and not instead)
        return came

    def _place(self, step: Service) -> str:
        """Return the address that the step's request was sent to."""
        if step.at:
            return _text(self.filled.get(step.at, ""))
        return self._filled_url(step, step.url)

    def _filled_url(self, step: Service, template: str) -> str:
        return Filler(step, Call(self.filled, country=self.chain.country)).url(template)

    # --- requests -----------------------------------------------------------------------------------------------------

    def _asked(self, step: Service) -> Reply:
        """Send one request within its sessions, of which those that have ended are opened anew, once.

        A session's end that the operator tells by a code of its own may have come while the request was carried out.
        """
        logins, operator, renewed = self.chain.logins, self.chain.operator, False
        while True:
            opened: dict[str, OpenSession] = {}
            for name in step.sessions:
                opened[name] = logins.open(name, self.filled, self.clock, self.cancel)
                self.filled |= opened[name].values
            jar = next((each.cookies for each in opened.values() if each.cookies is not None), None)
            reply = self._sent(step, jar)
            pages = ((page, logins.ended(step, page, operator)) for page in (reply, *reply.further))
            page, ended = next((each for each in pages if each[1]), (reply, []))
            for each in ended:
                opened[each.name].ends = 0.0  # this one, and not what another thread has opened in its place
            if not ended:
                return reply
            undone = not step.commits or all(says(page, step, each.not_carried_out, operator) for each in ended)
            if renewed or not undone:
                if page is reply and says(page, step, tuple(step.reply.codes), operator):
                    return reply  # the profile says what it means
                facts, detail = {"host": page.host}, withheld(page.exchange, step.reply).text()
                error = OperatorError("operator.session", facts=facts, detail=detail)
                if not undone and not says(page, step, _REFUSED, operator):
                    error.committed = step.step or step.name
                raise error
            self.begun, renewed = False, True

    def _sent(self, step: Service, jar: Any) -> Reply:
        timed = self.clock.timed(step)
        if step.at:
            timed = replace(timed, url=_text(self.filled.get(step.at, "")))
        if jar is not None:
            timed = replace(timed, http=replace(timed.http, cookies=jar))
        earlier = (each for each in self._shown_nowhere() if each not in self.filled.values())
        # Under names that no placeholder has: what is hidden, and not sent.
        values = {**self.filled, **{f"#{place}": each for place, each in enumerate(earlier)}}
        try:
            with self.clock.measuring(step):
                return self.chain.exchange(timed, values, self.cancel, self._begin if step.commits else None)
        except UsageError as error:
            given = [each for each in within([error.field or ""], step.values) if self._was_given(each)]
            if not given:
                raise
            self.begun = False
            raise ReplyError("reply.value", facts={"host": step.host, "node": given[0]}, detail=error.detail) from None

    def _was_given(self, name: str) -> bool:
        """Return whether the operator gave this value, and nobody typed it."""
        typed = {f"{step.step}.{TYPED}" for step in self.steps if step.asks}
        return name not in typed and isinstance(self.filled.get(name), Taken)

    # --- a person between two of them ---------------------------------------------------------------------------------

    def _type(self, at: int, asks: CodeAsked, problem: NeonError | None) -> None:
        """Ask for the code until there is one that fits. problem: why it is asked again."""
        step = self.steps[at].step
        while True:
            given = self._person(self._question(at, asks, problem))
            if isinstance(given, str):
                if given and (not asks.pattern or patterns.fullmatch(asks.pattern, given) is not None):
                    self.filled[f"{step}.{TYPED}"] = Taken(given, given)
                    return
                facts = {"label": next(iter(asks.label.by_language.values()))}
                problem = UsageError("input.pattern" if given else "input.required", field=step, facts=facts)
                continue
            begun, problem = time.monotonic(), None
            try:
                self._send_again(at, asks, given)
            except NeonError as error:
                problem = error  # what was carried out, and typed, is not lost with it
            self.clock.rest(time.monotonic() - begun)

    def _question(self, at: int, asks: CodeAsked, problem: NeonError | None) -> CodeQuestion:
        own = next((asked for asked in self.service.inputs if asked.name == asks.change), None)
        sent = self.codes.get(asks.again, self.codes.setdefault(asks.again, time.monotonic()))
        return CodeQuestion(
            self.steps[at].step,
            self.chain.operator,
            asks.label,
            asks.hint,
            asks.pattern,
            again=bool(asks.again),
            wait=max(0.0, sent + asks.after - time.monotonic()),
            change=asks.change,
            change_label=own.label if own else None,
            current=_text(self.filled.get(asks.change, "")) if asks.change else "",
            problem=problem,
        )

    def _person(self, question: CodeQuestion) -> Answer:
        """Ask, while the operation's time rests."""
        begun = time.monotonic()
        try:
            return self.person.answer(question, self.cancel)
        except UsageError as error:
            error.step = question.step
            error.committed = self.committed
            _explain(error, self.told, self._shown_nowhere())
            raise
        finally:
            self.clock.rest(time.monotonic() - begun)

    def _send_again(self, at: int, asks: CodeAsked, wish: SendAgain | Changed) -> None:
        """Send the code again; to what was changed, with every step that has to do with that, but for what commits."""
        if isinstance(wish, Changed):
            before = self.filled[asks.change]
            self.filled[asks.change] = wish.value if isinstance(before, str) else Secret(wish.value)
        for place, step in enumerate(self.steps[:at]):
            if place in self.carried_out or step.asks or step.opens or not _wanted(step, self.filled):
                continue
            goes_there = isinstance(wish, Changed) and self._follows(place, asks.change) and not step.on_request
            if goes_there or step.step == asks.again:
                self._do(place)

    def _follows(self, at: int, change: str) -> bool:
        """Return whether this step, or one before it, sends what was changed."""
        return any(step.asks is None and change in sent_by(step) for step in self.steps[: at + 1])

    def _refuse_wrong_code(self, at: int, reply: Reply) -> None:
        """Raise `WrongCodeError` where the reply says that what was typed at a step before is wrong.

        Only who was sent a code can say that, and nobody any more once something was made with it.
        """
        step, operator = self.steps[at], self.chain.operator
        for place in reversed(range(at)):
            asks, name = self.steps[place].asks, self.steps[place].step
            if asks is None or not self.filled.get(f"{name}.{TYPED}"):
                continue
            sends = [each for each in range(place + 1, at + 1) if f"{name}.{TYPED}" in sent_by(self.steps[each])]
            if at in sends and self.carried_out.isdisjoint(sends) and says(reply, step, asks.wrong, operator):
                raise WrongCodeError(place, name, operator, self._reading(step, reply))

    def _require_answer(self, at: int) -> None:
        """Send no code that nobody is there to type. Raises as `neon_wizard.operations.person.require`."""
        if self.steps[at].repeats:
            for step in self.steps[at:]:
                if step.asks and step.asks.again == self.steps[at].step and not self.person.is_there(step.step):
                    raise needed(step.step, self.chain.operator)

    def _visit(self, at: int, page: PageOpened) -> None:
        """Send the step's request until it is done; after the first time the user is shown the page for that."""
        if self._is_done(at, page):
            return
        visit = self._page(self.steps[at], page)
        begun = time.monotonic()
        try:
            with self.person.visiting(visit, self.cancel):
                while True:
                    (self.cancel or Cancel()).wait(page.every)
                    now = time.monotonic()
                    self.clock.rest(now - begun)
                    begun = now
                    if self._is_done(at, page):
                        return
        finally:
            self.clock.rest(time.monotonic() - begun)

    def _page(self, step: Service, page: PageOpened) -> PageVisit:
        """Return the page with its address; raises ``reply.elsewhere`` for one where a browser should not be sent."""
        if is_taken(page.url):
            url = _text(self.filled[page.url[1:-1]])
            known = is_readable(url) and origin_of(url) in self.chain.places
        else:
            url, known = self._filled_url(step, page.url), True
        if not known or url_problem(url) or unprotected_host(url):
            reading = self._reading(step, self.told[-1][1])
            raise reading.error("reply.elsewhere", node="open.url", target=host_of(url) if is_readable(url) else "…")
        return PageVisit(step.step, self.chain.operator, host_of(url), url, page.label)

    def _is_done(self, at: int, page: PageOpened) -> bool:
        """Ask once, and take what the reply has; all of it, where it is done."""
        step = self.steps[at]
        reply = self._asked(step)
        reading = self._reading(step, reply)
        found = pick_text(reading, replies.verified(reading), page.done).strip().lower()
        done = found not in _NOT_DONE
        # What the page alone is for, is there before it is done, and may be gone afterwards.
        came = self._take(at, reply, names(page.url) if done else _gives(step))
        self.filled |= {name: value for name, value in came.items() if value or not self.filled.get(name)}
        self.told = [each for each in self.told if each[0] is not step] + [(step, reply)]
        return done


class WrongCodeError(OperatorError):
    """The operator does not accept what was typed at a step. place: of that step."""

    def __init__(self, place: int, step: str, operator: str, reading: Reading) -> None:
        description = ""
        try:
            replies.verified(reading)
        except OperatorError as error:
            description = error.description
        except NeonError:
            pass  # the profile has said what it means
        facts = {"operator": operator, "step": step}
        super().__init__(
            "operator.wrong_code", description=description, field=step, facts=facts, detail=reading.outline()
        )
        self.place = place


def _gives(step: Service) -> tuple[str, ...]:
    """Return what the step puts aside, by placeholder."""
    return tuple(f"{step.step}.{name}" for name in ((TYPED,) if step.asks else step.take))


def _text(value: str | Secret) -> str:
    return value if isinstance(value, str) else value.reveal()


def _wanted(step: Service, filled: Values) -> bool:
    if step.when:
        return _is_there(filled.get(step.when, ""))
    return not (step.unless and _is_there(filled.get(step.unless, "")))


def _is_there(value: str | Secret) -> bool:
    return _text(value).strip().lower() not in _NO


def _explain(error: NeonError, before: list[tuple[Service, Reply]], secrets: tuple[Secret, ...]) -> None:
    """Put the exchanges of the steps before in front of an error's detail; of their replies, what they consist of."""
    last = f"{error.step}\n{error.detail}" if error.step else error.detail
    told = [f"{step.step or step.name}\n{withheld(reply.exchange, step.reply).text()}" for step, reply in before]
    if told or error.step:
        error.detail = redact("\n\n".join((*told, last)).strip(), secrets)
