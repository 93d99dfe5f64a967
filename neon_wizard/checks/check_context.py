"""What checks work with: the operator's services as users' programs ask them, watched, counted and slowed down."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from neon_wizard.checks import invented, run_redaction
from neon_wizard.checks.findings import Check, Created, Severity
from neon_wizard.checks.operation_requests import addresses, step_of
from neon_wizard.checks.repeats import READING, unsteady, unsteady_good, worth_asking_again
from neon_wizard.checks.skipping import SkippedError
from neon_wizard.checks.web_words import excerpt
from neon_wizard.errors import NeonError, UsageError
from neon_wizard.model import EMPTY, Balance, LicenceAnswer, Provisioned, Secret, SignupForm
from neon_wizard.operations import licence, paging, replies
from neon_wizard.operations.chain import Chain
from neon_wizard.operations.known_values import setting_values, settings_given, wanted_settings
from neon_wizard.operations.person import Answering
from neon_wizard.operations.reading import open_outcome
from neon_wizard.operations.services import Origins, Services
from neon_wizard.operations.shared_logins import SharedLogins
from neon_wizard.operations.steps import Committing
from neon_wizard.profile import literals
from neon_wizard.profile.addresses import origin_of
from neon_wizard.profile.phones import example_number
from neon_wizard.profile.service import SecretRef, SharedLogin, placeholders_of, sent_by
from neon_wizard.protocols.deadline import Cancel
from neon_wizard.protocols.dialect import Call, Taken, hidden
from neon_wizard.protocols.dialects import Dialects
from neon_wizard.protocols.exchange import brings_secrets, opened
from neon_wizard.protocols.http import Session

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.dialect import Reply
    from neon_wizard.protocols.exchange import Exchange

MACHINE: Final = "neon-test"
"""What ``{machine_id}`` says of a tester's computer."""
Values = Mapping[str, str | Secret]
Sessions = Mapping[str, SharedLogin] | None
Judged = Provisioned | Balance | LicenceAnswer
_Got = TypeVar("_Got")


@dataclass(frozen=True)
class CheckFound:
    """What a check found. severity: where it is not the check's own. step: of several requests, the one meant.

    change: as `findings.Finding` has it.
    """

    code: str
    facts: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    severity: Severity | None = None
    step: str = ""
    change: Mapping[str, str] = field(default_factory=lambda: EMPTY)


@dataclass(frozen=True)
class CheckStep:
    """A check and how it is asked: it yields what it finds; a `NeonError` that it lets through is a finding too."""

    check: Check
    ask: Callable[[CheckContext], Iterator[CheckFound]]


@dataclass(frozen=True)
class Subject:
    """Who is tested. profile: with the test addresses. resolve, untrusted: as `Session` and `Services` take them."""

    profile: Profile
    resolve: Callable[[SecretRef | str], Secret]
    untrusted: Callable[[Origins], Origins] = lambda origins: origins


@dataclass(frozen=True)
class RunOptions:
    """How a run asks.

    interval: seconds between two requests. calls: how many, for the response times. timeout: seconds for a bare
    connection. slow: seconds; if the median or the 95th percentile takes longer, users believe in a failure.
    plain_port: where an operator's http would be, beside its https. budget: seconds after which no further check is
    begun.
    """

    allow_signup: bool = False
    interval: float = 0.2
    calls: int = 5
    timeout: float = 10.0
    slow: float = 2.0
    plain_port: int = 80
    budget: float = math.inf


class CheckContext:
    """One run's state.

    exchanges, measured: of the check that is being asked. down: origins that cannot be reached, or want no more
    requests. closed: services of which nothing more can be told. failed: the exchange of the last failure. change: of
    the profile, with which the failing check would pass. planned: ids of all checks of the run. reply: the last one;
    refusal: that of the last failure. asked: the request that it answers, or that failed. begun: how many requests that
    change something went out. waited: seconds that this check waited because of the rate. account, credit: of the test
    login. good: the good case's reply, by service. signed, page: the good signup, its page for the user. accepting: the
    code for what a service should have refused and did not, by service.
    """

    def __init__(self, subject: Subject, options: RunOptions, cancel: Cancel | None = None) -> None:
        self.profile = subject.profile
        self.options = options
        self.cancel = cancel or Cancel()
        self.secrets: list[Secret] = []
        self.exchanges: list[Exchange] = []
        self.measured: dict[str, str] = {}
        self.change: dict[str, str] = {}
        self.planned: frozenset[str] = frozenset()
        self.created: list[Created] = []
        self.down: set[str] = set()
        self.closed: set[str] = set()
        self.failed: Exchange | None = None
        self.reply: Reply | None = None
        self.refusal: Reply | None = None
        self.asked: Service | None = None
        self.sent: Values = EMPTY
        self.begun = 0
        self.waited = 0.0
        self.account: Provisioned | None = None
        self.credit: Balance | None = None
        self.good: dict[str, Reply] = {}
        self.signed: tuple[SignupForm, Provisioned] | None = None
        self.page = ""
        self.accepting: dict[str, int] = {}
        self._subject = subject
        self._dialects = Dialects()
        self.session = Session(self._resolve, watch=self._travelled)
        self._services = Services(subject.profile, self.session, self._dialects, untrusted=subject.untrusted)
        self._logins = SharedLogins(subject.profile, self._exchange)
        self._located: dict[str, Service] = {}
        self._as_shown: dict[int, tuple[Exchange, Exchange]] = {}  # by identity, as two may be equal
        self._last = 0.0
        self._sure: set[str] = set()  # services whose good case was looked at once more
        self._test: Mapping[str, Any] = subject.profile.kept.get("test", {})

    # ---- whom ----

    @property
    def login(self) -> str:
        """Return the login of the operator's test account; `SkippedError` where the profile names none."""
        return self._of_test("login")

    @property
    def password(self) -> Secret:
        kept = self.expected_secret("password")
        if kept is None:
            raise SkippedError("test.password")
        return kept

    @property
    def expected(self) -> Mapping[str, str]:
        """Return what the profile's [test] says in plain words."""
        return {name: str(value) for name, value in self._test.items() if isinstance(value, str | Decimal)}

    def expected_secret(self, name: str) -> Secret | None:
        """Return a secret of the profile's [test]; None where it names none. Raises the same as `Subject.resolve`."""
        kept = self._test.get(name)
        return None if kept is None else self.known(kept) if isinstance(kept, Secret) else self._resolve(kept)

    @property
    def number(self) -> str:
        """Return the test account's number: the profile's, else what provisioning says."""
        if self._test.get("number"):
            return str(self._test["number"])
        try:
            return self.provisioned().sip.number
        except NeonError:
            if "provisioning.good" not in self.planned:
                raise
            raise SkippedError("provisioning.good") from None

    def form(self, **other: str) -> SignupForm:
        """Return a signup that an operator should accept, with a login that nobody has."""
        login = invented.login(self.profile)
        if login is None:
            raise SkippedError(invented.rule_key("login"))
        named = {name: str(self._test.get(name) or "") for name in ("name", "email", "phone")}
        try:
            inputs = invented.inputs(self.profile, self._test.get("inputs", {}))
        except (UsageError, LookupError) as error:
            raise SkippedError(f"test.inputs.{error.field if isinstance(error, UsageError) else error}") from None
        return SignupForm(
            login=login,
            password=self.invented(),
            name=other.get("name") or named["name"] or "NEON Test",
            email=other.get("email") or named["email"] or f"{login}@example.com",
            phone=named["phone"] or example_number(self.profile.country),
            inputs=inputs,
        )

    def invented(self) -> Secret:
        """Return a password that nobody has."""
        made = invented.password(self.profile)
        if made is None:
            raise SkippedError(invented.rule_key("password"))
        return self.known(made)

    def known(self, secret: Secret) -> Secret:
        """Return `secret`, which from now on is masked in everything that leaves the run."""
        if secret and secret not in self.secrets:
            self.secrets.append(secret)
        return secret

    # ---- asking ----

    @property
    def step(self) -> str:
        """Return what the request that was asked last is called, where an operation takes several."""
        return step_of(self.asked) if self.asked else ""

    def requests(self, name: str) -> tuple[Service, ...]:
        """Return every request that the service may come to, with those of its sessions."""
        return self.profile.exchanges_of(self.profile.services[name])

    def service(self, name: str) -> Service:
        """Return the service with its address, which a registry or its description may have to tell first."""
        described = self.profile.services[name]
        return described if described.steps else self._at_its_address(described, self.cancel)

    def at_its_address(self, service: Service) -> Service:
        """Return another version of a service with its address."""
        return replace(service, url=self._services.located(service, self.cancel).url)

    def located(self, name: str) -> tuple[Service, ...]:
        """Return every request that the service may come to, each with its address."""
        return tuple(self._at_its_address(each, self.cancel) for each in self.requests(name))

    def ask(self, name: str, values: Values, service: Service | None = None, sessions: Sessions = None) -> Reply:
        """Send the requests of an operation, each no sooner than the rate allows; what failed is asked once more.

        service, sessions: other versions of them, such as one without login. Where there are steps, every reply has
        been judged.
        """
        return self._surely(name, lambda: self._ask_once(name, values, service, sessions))

    def _ask_once(self, name: str, values: Values, service: Service | None = None, sessions: Sessions = None) -> Reply:
        service = service or self.service(name)
        self._require_answers(service)
        profile = self.profile if sessions is None else replace(self.profile, sessions=sessions)
        requests = profile.exchanges_of(service)
        if any("machine_id" in placeholders_of(each) for each in requests):
            values = {"machine_id": MACHINE, **values}
        values = {**{key: each for made in requests for key, each in self.session.secrets(made).items()}, **values}
        self.sent = values
        if service.steps or service.sessions:
            logins = self._logins if sessions is None else SharedLogins(profile, self._exchange)
            chain = Chain(self._exchange, logins, profile.name, profile.web_origins)
            person = Answering(self._test.get("inputs", {}))
            self.reply = chain.run(service, values, self.cancel, self._commits, person)
            self.sent = self.reply.sent
            self._know(self.sent)
        else:
            self.reply = self._exchange(service, values, self.cancel, self._commits if service.commits else None)
        if brings_secrets(service):
            self._look_for_secrets(self.reply, service)
        elif self.reads(self.reply, service):
            self._shown_as(self.exchanges[-1:], lambda exchange: exchange)
        return self.reply

    def judged(self, name: str, values: Values, service: Service | None = None, sessions: Sessions = None) -> Judged:
        """Ask as `ask`, and read the reply as users' programs do; raises the same as the operations."""
        return self._surely(name, lambda: self.judged_once(name, values, service, sessions))

    def judged_once(
        self, name: str, values: Values, service: Service | None = None, sessions: Sessions = None
    ) -> Judged:
        """Ask as `judged`, and never once more."""
        service = service or self.service(name)
        reply = self._ask_once(name, values, service, sessions)
        with open_outcome(service):
            return self._reader(name)(reply, service)

    def _surely(self, name: str, ask: Callable[[], _Got]) -> _Got:
        """Return what `ask` returns; what failed is asked once more, where nothing can change by that.

        Raises `repeats.UnsteadyError` where identical requests are answered at times and at times not, and keeps of the
        exchanges those of the failure.
        """
        before, last = len(self.exchanges), self.reply
        try:
            return ask()
        except NeonError as error:
            self.refusal = None if self.reply is last else self.reply
            self.failed = self.exchanges[-1] if len(self.exchanges) > before else None
            if name not in READING or not worth_asking_again(error):
                raise
            after, asked = len(self.exchanges), self.asked
            found = unsteady(error, ask, self.options.calls, passed=name in self.good)
            if found is None and name in self.good and name not in self._sure:
                self._sure.add(name)
                good = partial(self.judged_once, name, self.values(name))
                found = unsteady_good(error, good, self.options.calls)
            del self.exchanges[after:]
            self.asked = asked
            raise (found or error) from None

    def _exchange(
        self, described: Service, values: Values, cancel: Cancel | None, committing: Committing | None
    ) -> Reply:
        """Send one request."""
        self.asked = described
        service = self._at_its_address(described, cancel)
        self.pause()
        self._know(values)
        for secret in literals.secrets(service):
            self.known(secret)
        if committing is not None:
            committing(service.step)
        call = Call(values, hidden(values), cancel, self.profile.country)
        before = len(self.exchanges)
        try:
            with open_outcome(service):
                return paging.asked(self._dialects[service.protocol], service, call, self.session)
        finally:
            self._shown_as(self.exchanges[before:], lambda exchange: excerpt(exchange, service.reply))

    def _at_its_address(self, service: Service, cancel: Cancel | None) -> Service:
        if service.url:
            return service
        if service.place not in self._located:
            self.pause()  # a registry or a description is asked
            self._located[service.place] = self._services.located(service, cancel)
        found = self._located[service.place]
        return replace(service, url=found.url, options=found.options)

    def _commits(self, _step: str) -> None:
        self.begun += 1

    def _know(self, values: Values) -> None:
        """Mask from now on what fills a request; a truth that was taken out of a reply tells nothing."""
        for secret in hidden(values):
            if not (isinstance(secret, Taken) and isinstance(secret.raw, bool)):
                self.known(secret)

    def _travelled(self, exchange: Exchange) -> None:
        began = datetime.now(UTC) - timedelta(seconds=exchange.seconds)
        self.exchanges.append(replace(exchange, step=self.step, at=began.isoformat(timespec="milliseconds")))

    def _require_answers(self, service: Service) -> None:
        """Skip what asks a person on the way, unless the profile's [test] says what to answer."""
        person = Answering(self._test.get("inputs", {}))
        for step in service.needs_person:
            if step.opens is not None or not person.is_there(step.step):
                raise SkippedError(f"test.inputs.{step.step}")

    def values(self, name: str) -> dict[str, str | Secret]:
        """Return what the test account's good case sends."""
        if name == "balance":
            return {"number": self.number, **self._known(name)}
        if name == "licence_status":
            return self._of_licence()
        return {"login": self.login, "password": self.password}

    def _of_licence(self) -> dict[str, str | Secret]:
        """Return those of login, password and licence key that the service's request has a place for."""
        wanted = sent_by(self.profile.services["licence_status"])
        given: dict[str, str | Secret] = {"number": self.number, **self._known("licence_status")}
        if "licence_key" in wanted:
            given["licence_key"] = self.known(Secret(str(self._test.get("inputs", {}).get("licence_key", ""))))
        return given

    def _known(self, name: str) -> dict[str, str | Secret]:
        """Return those of login, password and the account's settings that the service's request has a place for."""
        service = self.profile.services[name]
        wanted = sent_by(service)
        given: dict[str, str | Secret] = {}
        if "login" in wanted:
            given["login"] = self.login
        if "password" in wanted:
            given["password"] = self.password
        if wanted_settings(service):
            found = self.provisioned()
            given |= setting_values(service, self.profile.name, settings_given(found.sip, found.kept))
        return given

    def provisioned(self) -> Provisioned:
        """Return the test account's settings, asked for once."""
        if self.account is None:
            if "provisioning" not in self.profile.services:
                raise SkippedError("test.number")
            found = self.judged("provisioning", self.values("provisioning"))
            assert isinstance(found, Provisioned)  # noqa: S101 - provisioning gives nothing else
            self.account = found
        return self.account

    # ---- what is shown of it ----

    def shown(self) -> tuple[Exchange, ...]:
        """Return the exchanges of this check as they may leave the run.

        Of a reply that should have brought an account, and that nobody could read, only what it consists of is shown
        (F60).
        """
        return tuple(self._as_shown.get(id(each), (each, each))[1] for each in self.exchanges)

    def begin(self) -> None:
        """Forget what the check before asked."""
        self.exchanges.clear()
        self._as_shown.clear()
        self.asked = self.failed = None
        self.measured = {}
        self.change = {}
        self.waited = 0.0

    def know_test_secrets(self) -> None:
        """Mask the test account's SIP password, where the profile knows it, also in what nobody can read.

        Raises the same as `Subject.resolve`.
        """
        secret = self.expected_secret("sip_password")
        if secret is None:
            return
        number, domain = str(self._test.get("number", "")), self.profile.sip.get("domain", "")
        self._know_hashed({number, self.profile.sip.get("auth_name", "")}, domain, secret)

    def _shown_as(self, exchanges: Iterable[Exchange], how: Callable[[Exchange], Exchange]) -> None:
        self._as_shown |= {id(each): (each, how(each)) for each in exchanges}

    def _look_for_secrets(self, reply: Reply, service: Service) -> None:
        """Show a reply that can be read, once its secrets are known."""
        with suppress(NeonError):
            self._account(reply, service)
            self._shown_as(self.exchanges[-1:], lambda exchange: opened(exchange, service.reply))

    def reads(self, reply: Reply, service: Service) -> bool:
        """Return whether a reply says what `service` is asked for."""
        try:
            self._reader(service.name)(reply, service)
        except NeonError:
            return False
        return True

    def _reader(self, name: str) -> Callable[[Reply, Service], Judged]:
        return self._licence if name == "licence_status" else self._balance if name == "balance" else self._account

    def _balance(self, reply: Reply, service: Service) -> Balance:
        currency, secrets = self.profile.balance.currency, hidden(self.sent)
        return replies.balance(reply, service, self.profile.name, currency=currency, secrets=secrets, sent=self.sent)

    def _licence(self, reply: Reply, service: Service) -> LicenceAnswer:
        return licence.answer(reply, service, self.profile.name, secrets=hidden(self.sent), sent=self.sent)

    def _account(self, reply: Reply, service: Service) -> Provisioned:
        """Return the account that a reply brings, and mask its password from now on; raises as `replies.account`."""
        operator, defaults = self.profile.name, self.profile.sip
        found = replies.account(reply, service, operator, defaults=defaults, secrets=hidden(self.sent), sent=self.sent)
        self.known(found.sip_password)
        self._know_hashed({found.sip.auth_name, found.sip.number}, found.sip.domain, found.sip_password)
        return found

    def _know_hashed(self, users: Iterable[str], domain: str, password: Secret) -> None:
        """Mask what registrars keep of a SIP password, which opens the account too."""
        for user in filter(None, users):
            for secret in run_redaction.registrars_hashes(user, domain, password):
                self.known(secret)

    def measure(self, **facts: str) -> None:
        """Note what is worth a line although nothing is wrong."""
        self.measured |= facts

    def pause(self) -> None:
        """Wait until the next request may go out."""
        before = time.monotonic()
        self.cancel.wait(max(0.0, self._last + self.options.interval - before))
        self._last = time.monotonic()
        self.waited += self._last - before

    def origins(self, name: str) -> tuple[str, ...]:
        """Return where the profile says that the service's requests go, or the origins of what tells where they do."""
        return tuple(dict.fromkeys(origin_of(url) for each in self.requests(name) for url in addresses(each)))

    def close(self) -> None:
        self._logins.close()
        self.session.close()

    def _resolve(self, wanted: SecretRef | str) -> Secret:
        return self.known(self._subject.resolve(wanted))

    def _of_test(self, name: str) -> str:
        if not self._test.get(name):
            raise SkippedError(f"test.{name}")
        return str(self._test[name])
