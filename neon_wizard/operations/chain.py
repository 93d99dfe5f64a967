"""One operation that takes several requests: each in its turn, with what those before it and the sessions gave.

A request is judged before the next is sent. What is taken out of a reply is a secret, whatever it is, and is kept in
memory while the operation runs. All of it has the one deadline of the service. What commits is told before it is sent
(F32), and is never sent again, unless the profile says that a session's end means that it was not carried out.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin

from neon_wizard.errors import NeonError, NetworkError, OperatorError
from neon_wizard.operations import replies
from neon_wizard.operations.paths import lacking, pick_nodes
from neon_wizard.operations.reading import Reading, text_of
from neon_wizard.profile import patterns
from neon_wizard.profile.addresses import host_of, origin_of
from neon_wizard.protocols.dialect import Reply, Taken
from neon_wizard.protocols.exchange import withheld
from neon_wizard.redaction import redact

if TYPE_CHECKING:
    from neon_wizard.operations.shared_logins import SharedLogins
    from neon_wizard.profile.service import Service, Take
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.secret import Secret

Values = Mapping[str, "str | Secret"]
Committing = Callable[[str], None]
"""Told the name of a step right before its request, which changes something, is sent; empty for the only request."""
Exchanger = Callable[["Service", Values, "Cancel | None", "Committing | None"], Reply]
"""Sends one request; raises as `neon_wizard.operations.services.Services.ask`."""

_NO: Final = ("", "false")


class Clock:
    """The time that an operation still has, which rests while a person is asked."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._ends = time.monotonic() + seconds

    def timed(self, service: Service) -> Service:
        """Return `service` with what is left as its time; raises ``network.timeout`` where nothing is."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise self.over(service.host)
        return replace(service, http=replace(service.http, timeout=left))

    def over(self, host: str, *, sent: bool = False) -> NetworkError:
        """Return the error for a host that did not answer in the time of the whole operation."""
        return NetworkError("network.timeout", sent=sent, facts={"host": host, "seconds": f"{self.seconds:g}"})

    def rest(self, seconds: float) -> None:
        """Give back the time for which a person was asked."""
        self._ends += seconds

    @property
    def left(self) -> float:
        """Seconds; 0 where none are."""
        return max(0.0, self._ends - time.monotonic())


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
                if reply.status in (401, 403) and not _is_mapped(step, reply.status):
                    facts = {"host": reply.host, "case": "session"}
                    raise OperatorError("operator.session", facts=facts, detail=withheld(reply.exchange).text())
                return reply
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
        reading = Reading(reply, step, self.operator, _secrets(filled), filled)
        root = replies.verified(reading)
        for name, take in step.take.items():
            filled[f"{step.step}.{name}"] = taken(reading, root, take, needed=f"{step.step}.{name}" not in optional)


def taken(reading: Reading, root: object, take: Take, *, needed: bool = True) -> Taken:
    """Return what `take` finds in a reply that has been judged; raises ``reply.missing`` where it is needed.

    Raises ``reply.ambiguous`` where there are several, ``reply.value`` for what is no text, number or truth, and
    ``reply.elsewhere`` for an address on another host than the one that was asked.
    """
    raw = _in_header(reading, take.header) if take.header else _in_reply(reading, root, take.of)
    text = "" if raw is None else text_of(raw)
    if text is None:
        raise reading.error("reply.value", node=take.of)
    if take.pattern and text:
        match = patterns.search(take.pattern, text)
        found = match and (match[1] if patterns.compiled(take.pattern).groups else match[0])
        raw = text = found or ""
    if not text and needed:
        raise reading.error("reply.missing", node=take.of) if take.header else lacking(reading, root, take.of)
    return Taken(text, raw)


def _in_reply(reading: Reading, root: object, expression: str) -> Any:
    found = [node for node in pick_nodes(reading, root, expression) if node is not None]
    different = [node for place, node in enumerate(found) if node not in found[:place]]
    if len(different) > 1:
        raise reading.error("reply.ambiguous", node=expression)
    return different[0] if different else None


def _in_header(reading: Reading, name: str) -> str | None:
    found = next((value.strip() for key, value in reading.reply.headers if key.lower() == name.lower()), None)
    if found is None or name.lower() not in ("location", "content-location"):
        return found
    place = urljoin(reading.service.url, found)
    if origin_of(place) != origin_of(reading.service.url):
        raise reading.error("reply.elsewhere", node=name, target=host_of(place))
    return place


def says(reply: Reply, service: Service, codes: tuple[str, ...], operator: str) -> bool:
    """Return whether a reply says one of `codes`: by its HTTP status (``http 401``), or by its own code."""
    status = {f"http {reply.status}", f"http {reply.status // 100}xx"}
    if any(" ".join(code.lower().split()) in status for code in codes):
        return True
    own = [code for code in codes if not code.lower().startswith("http ")]
    return bool(own) and replies.code_of(Reading(reply, service, operator)) in own


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


def _is_mapped(step: Service, status: int) -> bool:
    return any(
        " ".join(code.lower().split()) in (f"http {status}", f"http {status // 100}xx") for code in step.reply.codes
    )


def _secrets(filled: Values) -> tuple[Secret, ...]:
    return tuple(value for value in filled.values() if not isinstance(value, str) and value)


def _explain(error: NeonError, before: list[tuple[Service, Reply]], filled: Values) -> None:
    """Put the exchanges of the steps before in front of an error's detail; of their replies, what they consist of."""
    told = [f"{step.step or step.name}\n{withheld(reply.exchange, step.reply).text()}" for step, reply in before]
    if told:
        error.detail = redact("\n\n".join(filter(None, (*told, error.detail))), hidden(filled))


def hidden(filled: Values) -> tuple[Secret, ...]:
    """Return what must not be shown of what fills a request; a single character tells nothing, and is everywhere."""
    return tuple(value for value in _secrets(filled) if len(value.reveal()) > 1 or not isinstance(value, Taken))
