"""The sessions of one operator (``[sessions.NAME]``): logins that several services share, in memory only.

A session belongs to whoever opened it: what its login sends is part of its name here, so that no user's token is ever
sent for another one. One thread opens it, and others that need it meanwhile wait for that.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.errors import Cancelled, NeonError, ReplyError, UsageError
from neon_wizard.late_dataclass import dataclass, field, replace
from neon_wizard.operations import replies
from neon_wizard.operations.dates import parse_date
from neon_wizard.operations.paths import pick_text
from neon_wizard.operations.reading import Reading, open_outcome
from neon_wizard.operations.steps import Clock, Exchanger, says, taken
from neon_wizard.profile.composing.parts import within
from neon_wizard.profile.service import EMPTY, sent_by
from neon_wizard.protocols.dialect import Call, Values, hidden
from neon_wizard.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Iterator

    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service, SharedLogin
    from neon_wizard.protocols.cookies import Cookies
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.dialect import Reply

_GOODBYE: Final = 2.0
"""Seconds for all logouts together, for which nobody waits any longer when the program ends."""
_PAUSE: Final = 0.05
_MARGIN: Final = 0.9
"""How much of its lifetime a session is used for: the answer to the last request with it must still be given."""


@dataclass
class OpenSession:
    """A session that is open. values: what its challenge and its login gave, by placeholder. cookies: its own, or None.

    sent: what the login was sent, with which it is renewed and ended. ends: by ``time.monotonic()``; 0 where a reply
    has said that it has ended.
    """

    values: Mapping[str, Secret]
    cookies: Cookies | None
    sent: Values = field(repr=False)
    ends: float


Key = tuple[str, tuple[str, ...]]


class SharedLogins:
    """The sessions of the operator of `profile`, of which each is opened when it is first needed."""

    def __init__(self, profile: Profile, exchange: Exchanger) -> None:
        self._profile = profile
        self._exchange = exchange
        self._lock = threading.Lock()
        self._opening: dict[Key, threading.Lock] = {}
        self._open: dict[Key, OpenSession] = {}

    def open(self, name: str, filled: Values, clock: Clock, cancel: Cancel | None) -> OpenSession:
        """Return the session `name` for what fills its login, opened if it has to be. Raises as a request."""
        login = self._profile.sessions[name]
        key = _key(login, filled)
        with self._alone(key, clock, cancel, login.login.host):
            known = self._open.get(key)
            if known is not None and time.monotonic() < known.ends:
                return known
            found = self._renewed(login, known, clock, cancel) if known is not None else None
            if found is None:
                self._open.pop(key, None)  # nor is it ever tried again to renew it
            self._open[key] = found or self._logged_in(login, filled, clock, cancel)
            return self._open[key]

    def ended(self, step: Service, reply: Reply, operator: str) -> list[SharedLogin]:
        """Return the sessions of `step` of which the reply says that they have ended."""
        logins = [self._profile.sessions[name] for name in step.sessions]
        return [login for login in logins if says(reply, step, login.expired, operator)]

    def close(self) -> None:
        """End every session that has a logout request, in one short time; what goes wrong in that nobody is told."""
        ends = time.monotonic() + _GOODBYE
        with self._lock:
            still, self._open = self._open, {}
        for (name, _), session in still.items():
            logout = self._profile.sessions[name].logout
            left = ends - time.monotonic()
            if logout is not None and left > 0 and time.monotonic() < session.ends:
                with suppress(NeonError, Cancelled):
                    short = replace(logout, http=replace(logout.http, timeout=min(left, logout.http.timeout)))
                    self._exchange(
                        _with_cookies(short, session.cookies), {**session.sent, **session.values}, None, None
                    )

    @contextmanager
    def _alone(self, key: Key, clock: Clock, cancel: Cancel | None, host: str) -> Iterator[None]:
        """Within it, nobody else opens the same session."""
        with self._lock:
            lock = self._opening.setdefault(key, threading.Lock())
        while not lock.acquire(timeout=min(_PAUSE, clock.left)):
            if cancel is not None:
                cancel.raise_if_cancelled()
            if not clock.left:
                raise clock.over(host)
        try:
            yield
        finally:
            lock.release()

    def _renewed(
        self, login: SharedLogin, known: OpenSession, clock: Clock, cancel: Cancel | None
    ) -> OpenSession | None:
        """Return the session renewed by its own request; None where there is none, or where that fails."""
        needed = {name for name in sent_by(login.refresh) if "." in name} if login.refresh else set()
        if login.refresh is None or not all(known.values.get(name) for name in needed):
            return None
        try:
            sent = {**known.sent, **known.values}
            values, ends = self._asked(login, login.refresh, sent, known.cookies, clock, cancel, known.values)
        except NeonError:
            return None  # a login tells what is wrong, or mends it
        return OpenSession(values, known.cookies, known.sent, ends)

    def _logged_in(self, login: SharedLogin, filled: Values, clock: Clock, cancel: Cancel | None) -> OpenSession:
        """Return the session that a login gives, which answers the challenge where there is one."""
        from neon_wizard.protocols.cookies import Cookies

        jar = Cookies() if login.cookies else None
        answered: dict[str, Secret] = {}
        if login.challenge is not None:
            answered, _ = self._asked(login, login.challenge, filled, jar, clock, cancel)
        try:
            values, ends = self._asked(login, login.login, {**filled, **answered}, jar, clock, cancel)
        except UsageError as error:
            given = [name for name in within([error.field or ""], login.login.values) if name in answered]
            if not given:
                raise
            facts = {"host": login.login.host, "node": given[0]}  # nobody typed it
            raise ReplyError("reply.value", facts=facts, detail=error.detail) from None
        sent = {name: filled[name] for name in _needed(login) if name in filled}
        # What the challenge gave is sent no more, and is hidden wherever it comes back.
        return OpenSession({**answered, **values}, jar, sent, ends)

    def _asked(
        self,
        login: SharedLogin,
        request: Service,
        filled: Values,
        jar: Cookies | None,
        clock: Clock,
        cancel: Cancel | None,
        known: Mapping[str, Secret] = EMPTY,
    ) -> tuple[dict[str, Secret], float]:
        """Send one of a session's requests; return what it gives, by placeholder, and until when the session holds.

        known: what stands for what it does not give.
        """
        from neon_wizard.protocols.templates import Filler

        with open_outcome(request):
            with clock.measuring(request):
                reply = self._exchange(_with_cookies(clock.timed(request), jar), filled, cancel, None)
            reading = Reading(reply, request, self._profile.name, hidden(filled), filled)
            root, place = replies.verified(reading), ""
            if any(take.header for take in request.take.values()):
                place = Filler(request, Call(filled, country=self._profile.country)).url(request.url)
            values: dict[str, Secret] = {}
            for name, take in request.take.items():
                own = f"{login.name}.{name}"
                found = taken(reading, root, take, place, needed=name != "refresh_token" and own not in known)
                values[own] = found or known.get(own, found)
            ends = time.monotonic() + _MARGIN * min(login.minutes * 60, _lifetime(reading, root, login.lifetime))
        return values, ends


def _with_cookies(service: Service, jar: Cookies | None) -> Service:
    return replace(service, http=replace(service.http, cookies=jar)) if jar is not None else service


def _needed(login: SharedLogin) -> tuple[str, ...]:
    """Return the placeholders that the session's requests are sent with and its own login does not give."""
    sent = (name for request in login.exchanges for name in sent_by(request))
    return tuple(dict.fromkeys(name for name in sent if not login.is_own(name)))


def _key(login: SharedLogin, filled: Values) -> Key:
    """Return what tells one user's session from another's: what its login sends, but for what answers a challenge."""
    opening = (login.login,) if login.challenge is None else (login.challenge, login.login)
    names = (name for request in opening for name in sent_by(request) if not login.is_own(name))
    sent: list[Any] = [filled.get(name, "") for name in names]
    return login.name, tuple(value.reveal() if isinstance(value, Secret) else value for value in sent)


def _lifetime(reading: Reading, root: object, expression: str) -> float:
    """Return for how many seconds the reply says that the session holds; endless where it says nothing readable."""
    text = ""
    with suppress(ReplyError):
        text = pick_text(reading, root, expression) if expression else ""
    with suppress(ValueError):
        return max(0.0, float(text))
    ends = None
    with suppress(ValueError):
        ends = parse_date(text) if text else None
    return (ends - datetime.now(UTC)).total_seconds() if ends else float("inf")
