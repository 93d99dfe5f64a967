"""One operation that takes several requests: each in its turn, with what those before it and the sessions gave.

A request is judged before the next is sent. What is taken out of a reply is a secret, whatever it is, and is kept in
memory while the operation runs. All of it has the one deadline of the service. What commits is told before it is sent
(F32), and is never sent again, unless the profile says that a session's end means that it was not carried out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.errors import NeonError, NetworkError, OperatorError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.operations import replies
from neon_wizard.operations.reading import Reading
from neon_wizard.operations.steps import Clock, Committing, Exchanger, Values, hidden, says, secrets_in, taken
from neon_wizard.protocols.exchange import withheld
from neon_wizard.redaction import redact

if TYPE_CHECKING:
    from neon_wizard.operations.shared_logins import SharedLogins
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.dialect import Reply
    from neon_wizard.secret import Secret

_NO: Final = ("", "false")


@dataclass
class Chain:
    """The requests of one operation. exchange: sends one. logins: the sessions. operator: its name, for messages."""

    exchange: Exchanger
    logins: SharedLogins
    operator: str

    def run(self, service: Service, values: Values, cancel: Cancel | None, committing: Committing | None) -> Reply:
        """Return the last reply, with everything that was sent and taken as `Reply.sent`.

        Where there are steps, every reply has been judged. Raises as the exchange and as `replies.read`; the error says
        how far it came (`NeonError.step`, `NeonError.committed`).
        """
        clock = Clock(service.http.timeout)
        filled = dict(values)
        before: list[tuple[Service, Reply]] = []
        committed: str | None = ""
        for step in service.exchanges:
            filled |= {f"{step.step}.{name}": "" for name in step.take if f"{step.step}.{name}" not in filled}
            if not _wanted(step, filled):
                continue
            begun = False

            def begin(name: str) -> None:
                nonlocal begun
                if committing is not None:
                    committing(name)
                begun = True

            try:
                reply = self._asked(step, filled, clock, cancel, begin)
                if service.steps:
                    self._take(step, reply, filled, optional=_optional(service))
            except NeonError as error:
                error.step = step.step
                if committed or not begun:
                    error.committed = committed
                _explain(error, before, filled)
                raise
            before.append((step, reply))
            committed = step.step if step.commits else committed
        return replace(reply, sent=filled)

    def _asked(
        self, step: Service, filled: dict[str, str | Secret], clock: Clock, cancel: Cancel | None, begin: Committing
    ) -> Reply:
        """Send one request within its sessions, of which those that have ended are opened anew, once."""
        renewed = False
        while True:
            jar = None
            for name in step.sessions:
                opened = self.logins.open(name, filled, clock, cancel)
                filled |= opened.values
                jar = opened.cookies or jar
            reply = self._sent(step, filled, clock, cancel, begin, jar)
            ended = self.logins.ended(step, reply, self.operator)
            for each in ended:
                self.logins.forget(each.name, filled)
            if not ended:
                return reply
            again = not step.commits or all(says(reply, step, each.not_carried_out, self.operator) for each in ended)
            if renewed or not again:
                if says(reply, step, tuple(step.reply.codes), self.operator):
                    return reply  # the profile says what it means
                facts, detail = {"host": reply.host}, withheld(reply.exchange, step.reply).text()
                raise OperatorError("operator.session", facts=facts, detail=detail)
            renewed = True

    def _sent(
        self, step: Service, filled: Values, clock: Clock, cancel: Cancel | None, begin: Committing, jar: Any
    ) -> Reply:
        timed = clock.timed(step)
        if step.at:
            found = filled.get(step.at, "")
            timed = replace(timed, url=found if isinstance(found, str) else found.reveal())
        if jar is not None:
            timed = replace(timed, http=replace(timed.http, cookies=jar))
        try:
            return self.exchange(timed, filled, cancel, begin if step.commits else None)
        except NetworkError as error:
            if error.code == "network.timeout":
                raise clock.over(error.facts.get("host", step.host), sent=error.sent) from None
            raise

    def _take(self, step: Service, reply: Reply, filled: dict[str, str | Secret], *, optional: frozenset[str]) -> None:
        """Judge the reply, and put into `filled` what the step takes out of it. Raises as `replies.read`."""
        reading = Reading(reply, step, self.operator, secrets_in(filled), filled)
        root = replies.verified(reading)
        for name, take in step.take.items():
            filled[f"{step.step}.{name}"] = taken(reading, root, take, needed=f"{step.step}.{name}" not in optional)


def _wanted(step: Service, filled: Values) -> bool:
    if step.when:
        return _is_there(filled.get(step.when, ""))
    return not (step.unless and _is_there(filled.get(step.unless, "")))


def _is_there(value: str | Secret) -> bool:
    return (value if isinstance(value, str) else value.reveal()).strip().lower() not in _NO


def _optional(service: Service) -> frozenset[str]:
    """Return what may be missing: what another step asks about, and what a later step of that name takes too."""
    asked = {name for step in service.steps for name in (step.when, step.unless) if name}
    steps = {name.partition(".")[0] for name in asked}
    return frozenset(
        f"{step.step}.{name}" for step in service.steps for name in step.take if step.step in steps and not step.unless
    ) | frozenset(asked)


def _explain(error: NeonError, before: list[tuple[Service, Reply]], filled: Values) -> None:
    """Put the exchanges of the steps before in front of an error's detail; of their replies, what they consist of."""
    told = [f"{step.step or step.name}\n{withheld(reply.exchange, step.reply).text()}" for step, reply in before]
    if told:
        error.detail = redact("\n\n".join(filter(None, (*told, error.detail))), hidden(filled))
