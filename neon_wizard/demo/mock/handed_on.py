"""What a mock's replies hand on to later requests: tokens of sessions, and values that steps take; and whose they are.

Everything is made up when it is first given, and known again when it comes back: whoever sends what nobody was given
is refused as the operator refuses an unknown id, or a session that has ended.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING, Final

from neon_wizard.demo.mock import inverse
from neon_wizard.demo.mock.composed_replies import as_counted
from neon_wizard.demo.mock.incoming import method
from neon_wizard.demo.mock.known_accounts import Given, MockAccount, MockAnswer
from neon_wizard.errors import ProfileError
from neon_wizard.profile.service import LOCATIONS

if TYPE_CHECKING:
    from neon_wizard.demo.mock.known_accounts import KnownAccounts, Values
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service, SharedLogin, Take

CHALLENGE: Final = "challenge"
LOGIN: Final = "login"
REFRESH: Final = "refresh"
LOGOUT: Final = "logout"
LIFETIME: Final = 3600
"""Seconds that a session holds, where the profile has a place for it."""
_COOKIE: Final = "mock-session"
_FALLBACK: Final = {"proxy": "sip.example.com", "domain": "sip.example.com", "stun": "stun.example.com",
                    "transport": "udp", "currency": "EUR"}  # fmt: skip
"""What a step gives for a setting that a mock's account does not have."""


@dataclass(frozen=True)
class MockRequest:
    """One request of the profile. id: ``provisioning``, ``provisioning.device`` of a step, ``sessions.user.logout``.

    last: whether its reply is the operation's result. session, part: the login that it belongs to, and which of its
    requests it is.
    """

    id: str
    service: Service
    last: bool = True
    session: SharedLogin | None = None
    part: str = ""

    @property
    def step(self) -> str:
        """What its taken values are called by."""
        return self.session.name if self.session else self.service.step


def requests(profile: Profile) -> Mapping[str, MockRequest]:
    """Return every request of the profile by its id; steps of one name are told apart by a number."""
    found: dict[str, MockRequest] = {}
    for name, service in profile.every_service.items():
        for index, step in enumerate(service.exchanges):
            own = f"{name}.{step.step}" if service.steps else name
            own = f"{own}.{index + 1}" if own in found else own
            found[own] = MockRequest(own, step, step is service.exchanges[-1])
    for session in profile.sessions.values():
        # A login says more than the challenge at the same address, which comes first where both look alike.
        parts = {CHALLENGE: session.challenge, LOGIN: session.login, REFRESH: session.refresh, LOGOUT: session.logout}
        for part, made in parts.items():
            if made is not None:
                own = f"sessions.{session.name}" + ("" if part == LOGIN else f".{part}")
                found[own] = MockRequest(own, made, False, session, part)
    return found


@dataclass(eq=False)
class Track:
    """Whom a chain is about. login: of the account, empty while it is being made of `values`. given: by what it is."""

    login: str = ""
    values: dict[str, Given] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)


@dataclass(eq=False)
class OpenedSession:
    """A session, or a challenge, that was given to somebody. ends: by ``time.monotonic()``."""

    given: dict[str, str]
    login: str
    ends: float
    cookie: str = ""


@dataclass(frozen=True)
class Outcome:
    """What becomes of a request. body: what its reply gives for others, by expression. headers: of its reply.

    expired: what says that a session has ended, empty where none has.
    """

    answer: MockAnswer
    body: Mapping[str, str] = field(default_factory=dict)
    headers: tuple[tuple[str, str], ...] = ()
    expired: str = ""


class HandedOn:
    """The chains and sessions of one mock. paths: of the requests on it, by their ids."""

    def __init__(self, profile: Profile, book: KnownAccounts, paths: Mapping[str, str]) -> None:
        self._profile = profile
        self._book = book
        self._paths = paths
        self._lock = threading.RLock()
        self._tracks: dict[str, Track] = {}
        self._whose: dict[tuple[str, str], list[Track]] = {}
        self._sessions: dict[str, list[OpenedSession]] = {name: [] for name in profile.sessions}
        self._challenges: dict[str, list[OpenedSession]] = {name: [] for name in profile.sessions}
        """Those that no login has answered yet."""
        self._meanings = dict(meanings(profile, paths))
        self._conditions = {
            (name, asked)
            for name, service in profile.every_service.items()
            for step in service.steps
            for asked in (step.when, step.unless)
            if asked
        }

    def end_sessions(self) -> None:
        """Nobody's session is known any longer."""
        with self._lock:
            for opened in self._sessions.values():
                opened.clear()

    def texts(self, name: str) -> list[str]:
        """Return everything that was given as the taken value `name`."""
        with self._lock:
            session, _, value = name.partition(".")
            given = (*self._sessions.get(session, ()), *self._challenges.get(session, ()))
            return [each.given[value] for each in given if value in each.given]

    def outcome(
        self, meant: Sequence[MockRequest], asked: frozenset[str], values: Values, cookies: str = ""
    ) -> Outcome:
        """Return what becomes of a request.

        meant: what it is, and what else of the profile looks just like it. asked: the placeholders that it fills.
        cookies: its ``Cookie``.
        """
        request = meant[0]
        with self._lock:
            if request.part == CHALLENGE:
                return self._challenged(request)
            if request.part == LOGIN:
                return self._log_in(request, asked, values, cookies)
            if request.part:
                return self._with_session(request, values, cookies)
            login = ""
            for name in request.service.sessions:
                session = self._profile.sessions[name]
                opened = self._opened(session, asked, values, cookies)
                if opened is None:
                    return Outcome(MockAnswer(500, "The session has ended."), expired=session.expired[0])
                login = opened.login or login
            if not request.service.step:
                answer = self._book.answer(request.service, asked, values, whose=login)
                return self._given(meant, answer, self._track(answer.account.login) if answer.account else Track())
            return self._step(meant, asked, values, login)

    def accepted(self, meant: Sequence[MockRequest], account: MockAccount) -> Outcome:
        """Return the outcome of a request that should have been refused and is taken as `account`'s."""
        with self._lock:
            session = meant[0].session
            if session is None:
                return self._given(meant, MockAnswer(account=account), self._track(account.login))
            if meant[0].part == CHALLENGE:
                return self._challenged(meant[0])
            opened = OpenedSession({}, account.login, 0.0)
            self._sessions[session.name].append(opened)
            return self._opening(meant[0], opened, account)

    def belongs(self, request: MockRequest, asked: frozenset[str], values: Values, cookies: str) -> bool:
        """Return whether a request comes with the sessions that it needs."""
        with self._lock:
            sessions = (self._profile.sessions[name] for name in request.service.sessions)
            return all(self._opened(session, asked, values, cookies) for session in sessions)

    # ---- sessions ----

    def _challenged(self, request: MockRequest) -> Outcome:
        """Give a challenge, which one login may answer."""
        session = request.session
        assert session  # noqa: S101 - it is a session's
        asked = OpenedSession({}, "", 0.0)
        self._challenges[session.name].append(asked)
        return self._opening(request, asked, self._book.accounts[0])

    def _log_in(self, request: MockRequest, asked: frozenset[str], values: Values, cookies: str) -> Outcome:
        session = request.session
        assert session  # noqa: S101 - it is a login
        if session.challenge is not None:
            answered = self._opened(session, asked, values, cookies, self._challenges[session.name])
            if answered is None:
                return Outcome(MockAnswer(500, "Nobody was given this challenge."))
            self._challenges[session.name].remove(answered)
        answer = self._book.answer(request.service, asked, values)
        if answer.account is None:
            return Outcome(answer)
        own = {"login", "number"} & {*values}
        opened = OpenedSession({}, answer.account.login if own else "", 0.0)
        self._sessions[session.name].append(opened)
        return self._opening(request, opened, answer.account)

    def _opening(self, request: MockRequest, opened: OpenedSession, account: MockAccount) -> Outcome:
        session = request.session
        assert session  # noqa: S101 - as above
        for name, take in request.service.take.items():
            meaning = self._meanings.get(f"{session.name}.{name}", "")
            opened.given[name] = self._setting(meaning, account) or _made_up(take, token=True)
        opened.ends = time.monotonic() + min(LIFETIME, session.minutes * 60)
        headers = list(self._headers(request, opened.given))
        if session.cookies:
            opened.cookie = secrets.token_hex(16)
            headers.append(("Set-Cookie", f"{_COOKIE}-{session.name}={opened.cookie}; Path=/; HttpOnly"))
        body = in_reply(request.service, opened.given)
        if session.lifetime and request.part != CHALLENGE:
            body = {session.lifetime: str(LIFETIME), **body}
        return Outcome(MockAnswer(account=account), body, tuple(headers))

    def _with_session(self, request: MockRequest, values: Values, cookies: str) -> Outcome:
        """Renew or end a session."""
        session = request.session
        assert session  # noqa: S101 - as above
        opened = self._opened(session, frozenset(), values, cookies)
        if opened is None:
            return Outcome(MockAnswer(500, "The session has ended."), expired=session.expired[0])
        account = self._book.known(opened.login) or self._book.accounts[0]
        if request.part == REFRESH:
            return self._opening(request, opened, account)
        self._sessions[session.name].remove(opened)
        return Outcome(MockAnswer(account=account))

    def _opened(
        self,
        session: SharedLogin,
        asked: frozenset[str],
        values: Values,
        cookies: str,
        among: list[OpenedSession] | None = None,
    ) -> OpenedSession | None:
        """Return the session that a request belongs to. among: the challenges, of which a login answers one."""
        prefix = f"{session.name}."
        brought = {name.removeprefix(prefix): given.text for name, given in values.items() if name.startswith(prefix)}
        if any(name.startswith(prefix) and name not in values for name in asked):
            return None
        cookie = _cookies(cookies).get(f"{_COOKIE}-{session.name}", "") if session.cookies else ""
        now = time.monotonic()
        known = self._sessions[session.name] if among is None else among
        known[:] = [each for each in known if each.ends > now]
        for each in reversed(known):
            if cookie == each.cookie and all(each.given.get(name) == text for name, text in brought.items()):
                return each
        return None

    # ---- steps ----

    def _track(self, login: str) -> Track:
        return self._tracks.setdefault(login.lower(), Track(login))

    def _step(self, meant: Sequence[MockRequest], asked: frozenset[str], values: Values, login: str) -> Outcome:
        service = meant[0].service
        tracks = self._tracks_of(service, values)
        if tracks == []:
            return Outcome(MockAnswer(102, "There is nothing with this id."))
        missing = self._book.missing(service, asked, values)
        if missing is not None:
            return Outcome(missing)
        if service.name == "signup":
            return self._of_signup(meant, values, tracks or [])
        own = [each.login for each in tracks or () if not login or each.login == login]
        whose = login or next(filter(None, reversed(own)), "")
        if tracks and not any(own):
            return Outcome(MockAnswer(102, "There is nothing with this id."))
        answer = self._book.answer(service, asked, values, whose=whose)
        return self._given(meant, answer, self._track(answer.account.login) if answer.account else Track())

    def _of_signup(self, meant: Sequence[MockRequest], values: Values, tracks: list[Track]) -> Outcome:
        service, named = meant[0].service, values.get("login")
        account = self._book.known(named.text) if named and not named.filters else None
        track = next(reversed(tracks), None)
        if not service.commits and named and account is None and track is None and not self._looks_for(service):
            return Outcome(MockAnswer(102, "There is no such login.", "login"))
        if not service.commits:
            track = track or (self._track(account.login) if account else Track())
        elif account is not None and (track is None or track.login != account.login):
            return Outcome(MockAnswer(103, "This login already exists.", "login"))
        elif problem := self._book.malformed(values):
            return Outcome(problem)
        else:
            track = track or Track()
            track.values |= values
            if self._is_last_commit(service) and not track.login:
                answer = self._book.create(track.values)
                if answer.account is None:
                    return Outcome(answer)
                track.login = answer.account.login
                self._tracks[track.login.lower()] = track
        about = self._book.known(track.login) or self._book.accounts[0]
        return self._given(meant, MockAnswer(account=about), track)

    def _looks_for(self, service: Service) -> bool:
        """Return whether a step asks what may not be there."""
        return any((service.name, f"{service.step}.{name}") in self._conditions for name in service.take)

    def _is_last_commit(self, service: Service) -> bool:
        steps = self._profile.services[service.name].steps
        return service is [each for each in steps if each.commits][-1]

    def _given(self, meant: Sequence[MockRequest], answer: MockAnswer, track: Track) -> Outcome:
        """Return the outcome with what the reply gives for the requests after it."""
        if answer.account is None:
            return Outcome(answer)
        body: dict[str, str] = {}
        headers: list[tuple[str, str]] = []
        for request in reversed(meant):
            service, taken = request.service, {}
            for name, take in service.take.items() if not request.session else ():
                asked_about = (service.name, f"{service.step}.{name}") in self._conditions
                if asked_about and not track.login and not track.values:
                    continue  # nobody yet: it is looked for, and made where it is not there
                taken[name] = self._value(request, name, take, answer.account, track)
            body |= in_reply(service, taken)
            headers = [*self._headers(request, taken)] or headers
        return Outcome(answer, body, tuple(headers))

    def _value(self, request: MockRequest, name: str, take: Take, account: MockAccount, track: Track) -> str:
        kind = kind_of(request, take, self._paths)
        meaning = self._meanings.get(kind, "")
        text = self._setting(meaning, account) if track.login or not meaning else ""
        if not text:
            text = track.given.setdefault(kind, _made_up(take))
        known = self._whose.setdefault((kind, text), [])
        if track not in known:
            known.append(track)
        return f"{place_of(request, name)}/{text}" if is_address(take) else text

    def _setting(self, meaning: str, account: MockAccount) -> str:
        return setting_of(meaning, account, self._profile)

    def _tracks_of(self, service: Service, values: Values) -> list[Track] | None:
        """Return whom the taken values in a request are about, those that are asked about first; None without any."""
        found: list[Track] | None = None
        for name, given in values.items():
            step, dot, value = name.partition(".")
            if not dot or step in self._profile.sessions or step == "account" or given.filters:
                continue
            known: list[Track] = []
            for kind, text in self._kinds(service, step, value, given.text):
                known += self._whose.get((kind, text), [])
            found = known if found is None else [each for each in found if each in known]
        return found

    def _kinds(self, service: Service, step: str, name: str, text: str) -> Iterator[tuple[str, str]]:
        for request in requests(self._profile).values():
            made = request.service
            if made.name == service.name and made.step == step and name in made.take:
                take = made.take[name]
                address = is_address(take)
                yield kind_of(request, take, self._paths), text.rpartition("/")[2] if address else text

    def _headers(self, request: MockRequest, taken: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        for name, text in taken.items():
            take = request.service.take[name]
            if take.header:
                yield take.header, written_for(take, text)


def is_address(take: Take) -> bool:
    """Return whether what is taken is the address of what was made."""
    return take.header.lower() in LOCATIONS and not take.pattern


def place_of(request: MockRequest, name: str) -> str:
    """Return the path below which lies what `request` makes, by the name of the address in its reply."""
    return f"/{request.id}.{name}"


def in_reply(service: Service, taken: Mapping[str, str]) -> Mapping[str, str]:
    """Return what stands in the reply's body for what `service` takes out of it, by expression."""
    body = {name: take for name, take in service.take.items() if name in taken and not take.header}
    return {take.of: written_for(take, taken[name]) for name, take in body.items()}


def written_for(take: Take, text: str) -> str:
    """Return what stands in the reply so that `take` finds `text`; raises `ProfileError` ``profile.mock``."""
    if not take.pattern:
        return text
    try:
        return inverse.matching(take.pattern, {1: text})
    except (ValueError, IndexError):
        facts = {"key": f"take ({take.of})", "reason": f"no text that this pattern finds: {take.pattern}"}
        raise ProfileError("profile.mock", facts=facts) from None


def setting_of(meaning: str, account: MockAccount, profile: Profile) -> str:
    """Return what a step gives where the profile maps it to the setting `meaning`; empty where it is none."""
    name, _, service = meaning.partition("@")
    if not name:
        return ""
    own = {
        "number": account.number,
        "auth_name": account.settings.get("auth_name") or account.number,
        "password": account.sip_password.reveal(),
        "display_name": account.name or account.login,
        "address": f"{account.number}@{account.settings.get('domain', _FALLBACK['domain'])}",
        "currency": account.currency or profile.balance.currency or _FALLBACK["currency"],
    }
    if name == "balance":
        return as_counted(account.balance, profile.every_service[service].reply)
    return own.get(name) or account.settings.get(name) or account.extra.get(name) or _FALLBACK.get(name, "")


def meanings(profile: Profile, paths: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield for each taken value that is mapped, by its place or by its session's name, which setting it is."""
    made = requests(profile).values()
    for service in profile.every_service.values():
        rules = service.reply
        mapped = {**rules.account, "balance": rules.balance, "currency": rules.currency}
        for setting, expression in mapped.items():
            step, _, name = expression.strip("{}").partition(".")
            if not (expression.startswith("{") and name):
                continue
            meaning = f"{setting}@{service.name}"
            if step in profile.sessions:
                yield f"{step}.{name}", meaning
            for request in made:
                if request.service.name == service.name and request.service.step == step:
                    take = request.service.take.get(name)
                    if take is not None:
                        yield kind_of(request, take, paths), meaning


def kind_of(request: MockRequest, take: Take, paths: Mapping[str, str]) -> str:
    """Return what tells a taken value from others: the same place of the same resource gives the same value."""
    return f"{method(request.service)} {paths[request.id]} {take.of}"


def _made_up(take: Take, *, token: bool = False) -> str:
    """Return a value that nobody has: digits, which every pattern for an id takes, or a token."""
    return secrets.token_hex(16) if token and not take.pattern else str(10**8 + secrets.randbelow(9 * 10**8))


def _cookies(header: str) -> dict[str, str]:
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(header).items()}
    except CookieError:
        return {}
