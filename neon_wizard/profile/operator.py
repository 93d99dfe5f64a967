"""An operator, as its profile describes it: frozen values with the specification's defaults filled in.

Made by `neon_wizard.profile.load`; nothing here reads a file or knows a secret's value.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.late_dataclass import dataclass, field
from neon_wizard.model import Consent
from neon_wizard.profile import Mode as Mode
from neon_wizard.profile.addresses import origin_of, places
from neon_wizard.profile.brand import NO_UPDATES, PLAIN, Brand, Updates
from neon_wizard.profile.expressions import constant
from neon_wizard.profile.form.form_inputs import NO_RULES, Rules
from neon_wizard.profile.service import (
    EMPTY,
    TEST_SECRETS,
    AccessSecret,
    Http,
    SecretRef,
    Service,
    SharedLogin,
    Source,
    secrets_of,
    sent_by,
)

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from neon_wizard.profile.action import OperatorAction


HELPING: Final = ("forgot_password", "confirmation_again", "confirmation_address")
"""Keys of the operator that name an action which helps on the way to an account."""


@dataclass(frozen=True)
class Contact:
    name: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""


@dataclass(frozen=True)
class BalancePolicy:
    """When and how the credit is shown.

    every_minutes: 0 turns the timer off. after_call_seconds: until the operator has accounted for a call. low: at or
    below it the user is told. top_up: https page, or empty.
    """

    every_minutes: float = 5.0
    after_call_seconds: float = 5.0
    currency: str = ""
    low: Decimal | None = None
    top_up: str = ""


@dataclass(frozen=True)
class LicencePolicy:
    """What it takes to use the program with an account (D2). Every condition that is set has to be met.

    minimum_credit: at least so much. ask_key: the user types a licence key. trial_days: free from the first day on.
    check_days: how long an answer holds. grace_days: how much longer while the operator cannot be reached. buy: https
    page where credit or a licence is bought, or empty. skip: whether the wizard may be finished without it. repeatable:
    whether the service ``licence`` may be asked for the state, because asking it once more changes nothing (F37).
    """

    required: bool = False
    minimum_credit: Decimal | None = None
    ask_key: bool = False
    trial_days: float = 0.0
    check_days: float = 1.0
    grace_days: float = 0.0
    buy: str = ""
    skip: bool = True
    repeatable: bool = False


@dataclass(frozen=True)
class Agreement:
    """What a user has to agree to before an account is created: https pages, or empty. version: of the terms."""

    terms: str = ""
    privacy: str = ""
    version: str = ""

    @property
    def asked(self) -> bool:
        """Whether there is anything to agree to."""
        return bool(self.terms or self.privacy)

    def given(self, time: datetime) -> Consent:
        """The consent of a user who agreed to it at `time`, UTC."""
        return Consent(time, self.terms, self.privacy, self.version)


@dataclass(frozen=True)
class Profile:
    """One operator.

    agreement: what a signup needs the user's consent to. rules: of a new login and a new password. forgot_password:
    https page, or empty. help_actions: the extra services that help on the way to an account, by their key, one
    of `HELPING`.
    origins: of every address that may receive a secret; stored secrets are bound to them (F61). sip: defaults beneath
    the reply (A3), under the names of `ReplyMap.account`. brand: how its windows differ from the program's own.
    offered: the ids of the extra services that users are offered, also a plug-in's; None for all of them. keep_days:
    how long fetched settings may serve while the operator cannot be reached (B4). actions: its extra services (E1), in
    its order. kept: sections that this version reads and keeps without using them (``test``). warnings: what is
    accepted but should be changed, as errors that were not raised. text: what the profile was read from, which is what
    is kept of it.
    """

    id: str
    name: str
    source: Source
    origin: str
    services: Mapping[str, Service]
    sessions: Mapping[str, SharedLogin] = field(default_factory=lambda: EMPTY)
    http: Http = field(default_factory=Http)
    country: str = ""
    logo: Path | None = None
    accent: str = ""
    brand: Brand = PLAIN
    updates: Updates = NO_UPDATES
    offered: tuple[str, ...] | None = None
    support: Contact = field(default_factory=Contact)
    contact: Contact = field(default_factory=Contact)
    agreement: Agreement = field(default_factory=Agreement)
    rules: Rules = field(default_factory=lambda: NO_RULES)
    forgot_password: str = ""
    help_actions: Mapping[str, OperatorAction] = field(default_factory=lambda: EMPTY)
    documents: tuple[str, ...] = ()
    sip: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    mode: Mode = Mode.ONCE
    keep_days: float = 30.0
    balance: BalancePolicy = field(default_factory=BalancePolicy)
    licence: LicencePolicy = field(default_factory=LicencePolicy)
    actions: tuple[OperatorAction, ...] = ()
    kept: Mapping[str, Any] = field(default_factory=lambda: EMPTY)
    warnings: tuple[Exception, ...] = ()
    bound_origins: tuple[str, ...] = ()
    text: str = field(default="", repr=False, compare=False)

    @property
    def reading(self) -> str:
        """Return a digest of how an account's settings are asked for and read, which decides where it registers.

        Empty for the embedded demo. A copy of the profile has the same digest, whatever its files are called there.
        """
        from hashlib import sha256

        asked = tuple(each for service in self._giving_accounts for each in self.exchanges_of(service))
        read = [(s.url, s.protocol, dict(s.fields), s.options.get("operation", ""), s.reply.format) for s in asked]
        written = [[s.options.get(key) for key in ("method", "body", "headers")] for s in asked]
        mapped = [(s.reply.pattern, s.reply.success, dict(s.reply.account), s.reply.keep) for s in asked]
        taken = [(s.step, sorted(s.take.items(), key=str), s.when, s.unless) for s in asked if s.take or s.step]
        said = repr((sorted(self.sip.items()), read, written, mapped, self.web_origins, *taken))
        return "" if self.bound_origins else sha256(said.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def renews_passwords(self) -> bool:
        """Whether the operator says how users get a new password."""
        return bool(self.forgot_password or "forgot_password" in self.help_actions)

    @property
    @late.once
    def every_service(self) -> Mapping[str, Service]:
        """Every service by name, extra services as ``actions.ID``."""
        return {**self.services, **{action.service.name: action.service for action in self.actions}}

    def exchanges_of(self, service: Service) -> tuple[Service, ...]:
        """Every request that `service` may come to: its own, in order, and those of the sessions that it needs."""
        if not service.sessions:
            return service.exchanges
        logins = (each for name in service.sessions for each in self.sessions[name].exchanges)
        return (*service.exchanges, *logins)

    @property
    def every_exchange(self) -> tuple[Service, ...]:
        """Every request that the profile describes."""
        own = (each for service in self.every_service.values() for each in service.exchanges)
        return (*own, *(each for session in self.sessions.values() for each in session.exchanges))

    def action(self, action_id: str) -> OperatorAction | None:
        """Return the extra service with this id."""
        return next((action for action in self.actions if action.id == action_id), None)

    @property
    def asks_with_password(self) -> bool:
        """Whether the operator is asked with the user's own password when nobody is there to type it."""
        wanted = ("balance", "licence_status", *(("licence",) if self.licence.repeatable else ()))
        return any("password" in sent_by(self.services[name]) for name in wanted if name in self.services)

    @property
    def origins(self) -> tuple[str, ...]:
        """`web_origins`, and where accounts register by the profile's own words, as `profile.addresses` writes it."""
        return self.bound_origins or (*self.web_origins, *self._registrars)

    @property
    def _registrars(self) -> tuple[str, ...]:
        """By [sip], and by what the reply rules give over it whatever the reply is: ``proxy = "'p.acme.example'"``."""
        found = list(places(self.sip))
        for service in self._giving_accounts:
            said = {name: constant(expression) for name, expression in service.reply.account.items()}
            said = {name: text for name, text in said.items() if text}
            number = said.get("number", "")
            address = number if "@" in number else said.get("address", "")
            if said:
                found += places({**self.sip, **({"domain": address} if address else {}), **said})
        return tuple(dict.fromkeys(found))

    @property
    def _giving_accounts(self) -> tuple[Service, ...]:
        """The services whose replies hold an account's settings."""
        return tuple(self.services[name] for name in ("signup", "provisioning") if name in self.services)

    @property
    @late.once
    def web_origins(self) -> tuple[str, ...]:
        """Origins of its services; sorted, each once. The embedded demo is bound to itself, whatever its port."""
        if self.bound_origins:
            return self.bound_origins
        urls = [url for s in self.every_exchange for url in (s.url, str(s.options.get("wsdl", "")))]
        urls += [s.opens.url for s in self.every_exchange if s.opens]
        return tuple(sorted({origin_of(url) for url in urls if "://" in url}))

    @property
    def secrets(self) -> Mapping[str, tuple[str, ...]]:
        """Name of each ``secret:NAME`` → where it is used: names of services, and of `TEST_SECRETS`."""
        uses = [(each.secret, name) for name in self.every_service for each in self.accesses(name)]
        tests = ((use, self.kept.get("test", {}).get(name)) for use, name in TEST_SECRETS.items())
        uses += [(kept.name, use) for use, kept in tests if isinstance(kept, SecretRef)]
        found: dict[str, tuple[str, ...]] = {}
        for secret, where in uses:
            found[secret] = (*found.get(secret, ()), where)
        return found

    def accesses(self, service: str) -> tuple[AccessSecret, ...]:
        """Return the secrets with which this program signs in at `service`, each once; that of its ``auth`` first.

        Empty where there is none that could be asked for.
        """
        described = self.every_service.get(service)
        requests = self.exchanges_of(described) if described else ()
        found: dict[str, AccessSecret] = {}
        for auth in [each.http.auth for each in requests] or [self.http.auth]:
            if isinstance(auth.password, SecretRef):
                found.setdefault(auth.password.name, AccessSecret(auth.password.name, auth.username, auth.kind))
        for name in (name for each in requests for name in secrets_of(each)):
            found.setdefault(name, AccessSecret(name, kind="key"))
        return tuple(found.values())

    def access_by(self, secret: str) -> AccessSecret | None:
        """Return what the secret of this name gives access to; None where it serves something else."""
        found = (access for service in self.every_service for access in self.accesses(service))
        return next((access for access in found if access.secret == secret), None)
