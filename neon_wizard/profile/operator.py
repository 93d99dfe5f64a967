"""An operator, as its profile describes it: frozen values with the specification's defaults filled in.

Made by `neon_wizard.profile.load`; nothing here reads a file or knows a secret's value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from neon_wizard.profile.brand import PLAIN, Brand, in_language
from neon_wizard.profile.modes import Mode as Mode
from neon_wizard.profile.registrars import is_registrar, places, registrar_of

if TYPE_CHECKING:
    from neon_wizard.profile.action import OperatorAction

EMPTY: Final[Mapping[str, Any]] = MappingProxyType({})


class Source(StrEnum):
    """Where a profile came from, which decides what it may name (F62)."""

    BUNDLED = "bundled"
    FILE = "file"
    NETWORK = "network"


@dataclass(frozen=True)
class SecretRef:
    """``secret:NAME`` in a profile: where the secret's value is to be looked up, never the value."""

    name: str


@dataclass(frozen=True)
class Auth:
    """HTTP authentication (F5). password: a reference, or a literal (accepted with a warning), or None."""

    scheme: str = "none"
    username: str = ""
    password: SecretRef | str | None = field(default=None, repr=False)
    options: Mapping[str, Any] = field(default_factory=lambda: EMPTY, repr=False)

    @property
    def kind(self) -> str:
        """What its secret is to a person: password, token, key, phrase (of a certificate), none."""
        return {"bearer": "token", "header": "key", "certificate": "phrase", "none": "none"}.get(
            self.scheme, "password"
        )


@dataclass(frozen=True)
class Access:
    """What a person is asked for on the operator's behalf. secret: the name in ``secret:NAME``.

    username: of HTTP authentication; None for a secret that is sent otherwise, such as a key in a header.
    kind: as `Auth.kind`.
    """

    secret: str
    username: str | None = None
    kind: str = "password"

    @property
    def shown(self) -> str:
        """By what a person knows which one is meant: the user name, or the secret's own; may be empty."""
        return self.secret if self.username is None else self.username


TEST_SECRETS: Final = MappingProxyType({"test": "password", "test SIP": "sip_password"})
"""What is secret of an account for tests: as `Profile.secrets` names its use → its key in ``[test]``."""


@dataclass(frozen=True)
class Http:
    """How the wire is used. timeout: seconds for the whole exchange. max_bytes: of the decoded body."""

    auth: Auth = field(default_factory=Auth)
    timeout: float = 15.0
    max_bytes: int = 2_097_152
    ca: Path | None = None
    allow_http: bool = False


@dataclass(frozen=True)
class Text:
    """A text in several languages: ``{"en": …, "pt_BR": …}``."""

    by_language: Mapping[str, str]

    def for_language(self, language: str) -> str:
        """The text for ``pt_BR``, else for ``pt``, else English, else any."""
        return in_language(self.by_language, language)


@dataclass(frozen=True)
class Input:
    """Something an operator asks besides the five (A1). pattern: a regular expression for the whole value, or empty."""

    name: str
    label: Text
    pattern: str = ""
    optional: bool = False


@dataclass(frozen=True)
class Soap:
    """How the envelope is written without a WSDL; the defaults are the specification's exchange (F7).

    style, use: as a WSDL's binding says them. prefix: of `namespace`, or empty for a default namespace.
    fields_namespace: the parameters' own, empty for none; None means that of the style: `namespace` for document, none
        for rpc. request: an element around the parameters, or empty. types: parameter → XML Schema type, for encoded.
    """

    version: str = "1.1"
    element: str = ""
    namespace: str = ""
    action: str = ""
    content_type: str = "application/soap+xml; charset=utf-8"
    style: str = "document"
    use: str = "literal"
    prefix: str = ""
    fields_namespace: str | None = None
    request: str = ""
    types: Mapping[str, str] = field(default_factory=lambda: EMPTY)


@dataclass(frozen=True)
class LicenceMap:
    """Where the parts of a licence stand: JMESPath expressions, as in `ReplyMap`.

    dates: ``day-first``, ``month-first``, or empty where 05/06/2026 is not understood. states: the operator's own
    words, and the codes of its refusals → the values of `neon_wizard.model.LicenceState`.
    """

    state: str = "Data.State"
    reason: str = "Data.Reason"
    expires: str = "Data.Expires"
    dates: str = ""
    states: Mapping[str, str] = field(default_factory=lambda: EMPTY)


@dataclass(frozen=True)
class ReplyMap:
    """Where the parts of a reply stand: JMESPath expressions over the reply's plain data.

    format: ``returndata`` finds the structure of F3 wherever it stands; the others take the whole reply.
    pattern: for ``text``: a regular expression whose named groups are the reply's parts.
    codes: the operator's codes, ``http NNN`` and ``http Nxx`` → codes of F4.
    balance_unit: what one of the balance is worth: 0.01 where it counts cents. balance_sign: ``inverted`` where the
        operator counts debts. decimal_mark: ``.`` or ``,``, empty where it is told by the amount itself.
    account: names of settings (``address``, ``number``, ``password``, ``domain``, ``display_name`` …) → expression, or
        ``{login}`` and the like for what was sent.
    keep: names and paths of further settings, kept under their own name; None for all that stands in the
        specification's Data, and nothing of another answer.
    """

    format: str = "returndata"
    pattern: str = ""
    success: str = "Success"
    code: str = "Error.Code || Error.ErrorCode"
    description: str = "Error.Description || Error.ErrorDescription"
    error_field: str = "Error.Field"
    codes: Mapping[str, int] = field(default_factory=lambda: EMPTY)
    account: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    keep: tuple[str, ...] | None = None
    balance: str = "Data.Balance"
    currency: str = "Data.Currency"
    balance_pattern: str = ""
    balance_unit: Decimal = Decimal(1)
    balance_sign: str = "as-written"
    decimal_mark: str = ""
    info: str = "Data.Info"
    unconfirmed: str = "Data.Unconfirmed"
    licence: LicenceMap = field(default_factory=LicenceMap)


@dataclass(frozen=True)
class Service:
    """One web service of an operator: what is sent where, and how the reply is read.

    name: ``signup``, ``provisioning``, ``balance``, ``licence``, ``licence_status``, or ``actions.ID`` of an operator's
        own.
    fields: the name on the wire → template (``{login}``), in the order in which they are sent.
    options: the keys that only this protocol understands (``wsdl``, ``operation``, ``port``, ``method``, ``body`` …).
    """

    name: str
    protocol: str
    url: str = field(repr=False)
    http: Http
    soap: Soap
    parameters: str = "direct"
    string_parameter: str = ""
    fields: Mapping[str, str] = field(default_factory=lambda: EMPTY, repr=False)
    omit: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    inputs: tuple[Input, ...] = ()
    reply: ReplyMap = field(default_factory=ReplyMap)
    options: Mapping[str, Any] = field(default_factory=lambda: EMPTY, repr=False)

    @property
    def place(self) -> str:
        """Where a profile describes it, as a message names it."""
        return f"actions ({self.name.partition('.')[2]}).service" if self.own else f"services.{self.name}"

    @property
    def own(self) -> bool:
        """True for a service that only this operator has (E1)."""
        return self.name.startswith("actions.")

    @property
    def host(self) -> str:
        """What a person is shown: host, with its port where it is not the scheme's own."""
        return host_of(self._address)

    @property
    def looked_up(self) -> bool:
        """True where the endpoint is not in the profile: a registry, or the service's description, is asked for it."""
        return "uddi" in self.options or not self.url

    @property
    def protected(self) -> bool:
        """True when the exchange is encrypted."""
        return self._address.lower().startswith("https:")

    @property
    def _address(self) -> str:
        """Of the endpoint, else of what says where that is."""
        return self.url or str(self.options.get("wsdl", "") or self.options.get("uddi", {}).get("inquiry", ""))


@dataclass(frozen=True)
class Contact:
    name: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""


@dataclass(frozen=True)
class BalancePolicy:
    """When and how the credit is shown.

    every_minutes: 0 turns the timer off. after_call_seconds: until a call is in the operator's books.
    low: at or below it the user is told. top_up: https page, or empty.
    """

    every_minutes: float = 5.0
    after_call_seconds: float = 5.0
    currency: str = ""
    low: Decimal | None = None
    top_up: str = ""


@dataclass(frozen=True)
class LicencePolicy:
    """What using the program with an account takes (D2). Every condition that is set has to be met.

    minimum_credit: at least so much. ask_key: the user types a licence key. trial_days: free from the first day on.
    check_days: how long an answer holds. grace_days: how much longer while the operator cannot be reached.
    buy: https page where credit or a licence is bought, or empty. skip: the wizard may be finished without it.
    repeatable: the service ``licence`` may be asked for the state: asked once more, it changes nothing (F37).
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
class Profile:
    """One operator.

    origins: of every address that may receive a secret; stored secrets are bound to them (F61).
    sip: defaults beneath the reply (A3), under the names of `ReplyMap.account`.
    brand: how its windows differ from the program's own.
    offered: the ids of the actions that users are offered, also a plug-in's; None for all of them.
    keep_days: for so long settings that were fetched may serve while the operator cannot be reached (B4).
    actions: services that only this operator has (E1) and offers, in its order.
    kept: sections that this version reads and keeps without using them (``test``).
    warnings: what is accepted but should be changed, as errors that were not raised.
    text: what it was read from, which is what is kept of it.
    """

    id: str
    name: str
    source: Source
    origin: str
    services: Mapping[str, Service]
    http: Http = field(default_factory=Http)
    country: str = ""
    logo: Path | None = None
    accent: str = ""
    brand: Brand = PLAIN
    offered: tuple[str, ...] | None = None
    support: Contact = field(default_factory=Contact)
    contact: Contact = field(default_factory=Contact)
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
        """A digest of how an account's settings are asked for and read, which decides where it registers.

        Empty for the embedded demo. The same for a copy of the profile, whatever its files are called there.
        """
        from hashlib import sha256

        asked = [self.services[name] for name in ("signup", "provisioning") if name in self.services]
        read = [(s.url, s.protocol, dict(s.fields), s.options.get("operation", ""), s.reply.format) for s in asked]
        mapped = [(s.reply.pattern, s.reply.success, dict(s.reply.account)) for s in asked]
        said = repr((sorted(self.sip.items()), read, mapped, self.web_origins))
        return "" if self.bound_origins else sha256(said.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def every_service(self) -> Mapping[str, Service]:
        """By name, the actions' own as ``actions.ID``."""
        return {**self.services, **{action.service.name: action.service for action in self.actions}}

    def action(self, action_id: str) -> OperatorAction | None:
        """The action of this id."""
        return next((action for action in self.actions if action.id == action_id), None)

    @property
    def origins(self) -> tuple[str, ...]:
        """`web_origins`, and where accounts register by its [sip], as `neon_wizard.profile.registrars` writes it."""
        return self.bound_origins or (*self.web_origins, *places(self.sip))

    @property
    def web_origins(self) -> tuple[str, ...]:
        """Of its services; sorted, without repetition. The embedded demo is bound to itself, whatever its port."""
        if self.bound_origins:
            return self.bound_origins
        urls = (url for s in self.every_service.values() for url in (s.url, str(s.options.get("wsdl", ""))))
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

    def accesses(self, service: str) -> tuple[Access, ...]:
        """The secrets with which this program itself signs in at `service`, each once; first that of its ``auth``.

        Empty where there is none that could be asked for.
        """
        from neon_wizard.profile.requests import secrets_of

        described = self.every_service.get(service)
        auth = (described.http if described else self.http).auth
        found = {}
        if isinstance(auth.password, SecretRef):
            found[auth.password.name] = Access(auth.password.name, auth.username, auth.kind)
        for name in secrets_of(described) if described else ():
            found.setdefault(name, Access(name, kind="key"))
        return tuple(found.values())

    def access_by(self, secret: str) -> Access | None:
        """That for which the secret of this name is used; None where it serves something else."""
        found = (access for service in self.every_service for access in self.accesses(service))
        return next((access for access in found if access.secret == secret), None)


def origin_of(url: str) -> str:
    """``https://host:port`` of `url`, the port always written."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    host = parts.hostname or ""
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def host_of(url: str) -> str:
    """``host`` or ``host:port`` of `url`, as a person is shown it."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    shown = f"[{host}]" if ":" in host else host
    own = {"http": 80, "https": 443}.get(parts.scheme)
    return shown if parts.port in (None, own) else f"{shown}:{parts.port}"


def place_of(origin: str) -> str:
    """An origin as a person is shown it: a web host by its name, where an account registers as a SIP address."""
    return registrar_of(origin) if is_registrar(origin) else host_of(origin) or origin
