"""One web service of an operator, as its profile describes it: frozen values with the specification's defaults.

Made by `neon_wizard.profile.load`; nothing here reads a file or knows a secret's value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.late_dataclass import dataclass, field
from neon_wizard.profile import placeholders
from neon_wizard.profile.addresses import host_of
from neon_wizard.profile.composing.parts import NONE, Composed, Signature, Template, UsernameToken, within
from neon_wizard.profile.form.form_inputs import Input, Text
from neon_wizard.secret import Secret

if TYPE_CHECKING:
    from decimal import Decimal

    from neon_wizard.profile.toml_text import KeyPath

EMPTY: Final[Mapping[str, Any]] = MappingProxyType({})


class Source(StrEnum):
    """Where a profile came from, which decides what it may name (F62)."""

    BUNDLED = "bundled"
    FILE = "file"
    NETWORK = "network"


@dataclass(frozen=True)
class SecretRef:
    """``secret:NAME`` in a profile: where to look the secret up, never its value."""

    name: str


@dataclass(frozen=True)
class Auth:
    """HTTP authentication (F5).

    password: a reference, a literal (accepted with a warning), a template, its own text once a request is filled in, or
    None. filled: whether a request has to fill something in, without which nothing is sent. users: whether what it
    proves is who the user is, so that a 401 means that the user's password is wrong.
    """

    scheme: str = "none"
    username: str = ""
    password: SecretRef | Template | Secret | str | None = field(default=None, repr=False)
    options: Mapping[str, Any] = field(default_factory=lambda: EMPTY, repr=False)
    filled: bool = False
    users: bool = False

    @property
    def kind(self) -> str:
        """What a person would call its secret: password, token, key, phrase (of a certificate), none."""
        return {"bearer": "token", "header": "key", "certificate": "phrase", "none": "none"}.get(
            self.scheme, "password"
        )


@dataclass(frozen=True)
class AccessSecret:
    """What a person is asked for on the operator's behalf. secret: the name in ``secret:NAME``.

    username: of HTTP authentication; None for a secret that is sent otherwise, such as a key in a header. kind: as
    `Auth.kind`.
    """

    secret: str
    username: str | None = None
    kind: str = "password"

    @property
    def shown(self) -> str:
        """What tells a person which one is meant: the user name, or the secret's own name; may be empty."""
        return self.secret if self.username is None else self.username


TEST_SECRETS: Final = MappingProxyType({"test": "password", "test SIP": "sip_password", "test 2": "second_password"})
"""The secrets of accounts for tests: the use, as `Profile.secrets` names it → its key in ``[test]``."""


@dataclass(frozen=True)
class Http:
    """How requests are sent. timeout: seconds for the whole exchange. max_bytes: of the decoded body.

    cookies: those of the session that a request belongs to (`neon_wizard.protocols.cookies`), which no profile names.
    """

    auth: Auth = field(default_factory=Auth)
    timeout: float = 15.0
    max_bytes: int = 2_097_152
    ca: Path | None = None
    allow_http: bool = False
    cookies: Any = field(default=None, repr=False, compare=False)


@dataclass(frozen=True)
class Soap:
    """How the envelope is written without a WSDL; the defaults are the specification's exchange (F7).

    style, use: as a WSDL's binding says them. prefix: of `namespace`, or empty for a default namespace.
    fields_namespace: the parameters' own, empty for none; None means that of the style: `namespace` for document, none
    for rpc. request: an element around the parameters, or empty. types: parameter → XML Schema type, for encoded.
    wsse: the token of WS-Security, or None. headers: blocks of the SOAP header, element → template, or table of them.
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
    wsse: UsernameToken | None = None
    headers: Mapping[str, Any] = field(default_factory=lambda: EMPTY, repr=False)


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
class InsideRule:
    """A text of the reply that holds the reply proper. at: an expression for it.

    format: what it is written in; empty where its look tells. encoding: ``base64``, or empty.
    """

    at: str
    format: str = ""
    encoding: str = ""


@dataclass(frozen=True)
class RowRule:
    """Which row of a list is the user's. of: an expression for the list. where: expression within a row → template."""

    of: str
    where: Mapping[str, str] = field(default_factory=lambda: EMPTY)


@dataclass(frozen=True)
class PagesRule:
    """How a list goes on. next: an expression for the next page's address, or for what stands in `parameter` then.

    parameter: a name in the query; empty where `next` is an address.
    """

    next: str
    parameter: str = ""


@dataclass(frozen=True)
class ReplyMap:
    """Where the parts of a reply stand: JMESPath expressions over the reply's plain data.

    format: ``returndata`` finds the structure of F3 wherever it stands; the others take the whole reply. pattern: for
    ``text``, a regular expression whose named groups are the reply's parts. codes: the operator's codes, ``http NNN``
    and ``http Nxx`` → codes of F4. balance_unit: what one of the balance is worth: 0.01 where it counts cents.
    balance_sign: ``inverted`` where the operator counts debts. decimal_mark: ``.`` or ``,``; empty where the amount
    itself tells it. account: names of settings (``address``, ``number``, ``password``, ``domain``, ``display_name`` …)
    → expression, or ``{login}`` and the like for what was sent. keep: names and paths of further settings, kept under
    their own name; None for all that stands in the specification's Data, and nothing of another answer. aside: names
    and paths of what is kept for ``{account.NAME}`` and is no setting. verify: expression → template of what has to
    stand there, or the password is wrong.
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
    aside: tuple[str, ...] = ()
    balance: str = "Data.Balance"
    currency: str = "Data.Currency"
    balance_pattern: str = ""
    balance_unit: Decimal | int = 1
    balance_sign: str = "as-written"
    decimal_mark: str = ""
    info: str = "Data.Info"
    unconfirmed: str = "Data.Unconfirmed"
    licence: LicenceMap = field(default_factory=LicenceMap)
    inside: InsideRule | None = None
    row: RowRule | None = None
    verify: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    pages: PagesRule | None = None

    @property
    def choosing(self) -> tuple[str, ...]:
        """The expressions that tell which part of a reply is meant."""
        inside = (self.inside.at,) if self.inside else ()
        rows = (self.row.of, *self.row.where) if self.row else ()
        pages = (self.pages.next,) if self.pages else ()
        return (*inside, *rows, *self.verify, *pages)


@dataclass(frozen=True)
class Take:
    """What a request after this one needs of the reply (``take``).

    of: an expression over the reply, or ``header:NAME``. pattern: a regular expression whose first group, or whole
    match, is what counts of it; empty for all of it.
    """

    of: str
    pattern: str = ""

    @property
    def header(self) -> str:
        """The header that it is taken from, or empty."""
        return self.of.removeprefix(HEADER_PREFIX).strip() if self.of.startswith(HEADER_PREFIX) else ""


TYPED: Final = "value"
"""What a step that asks the user gives, by name."""
HEADER_PREFIX: Final = "header:"
LOCATIONS: Final = ("location", "content-location")
"""Headers that hold an address; the only addresses that are ever taken from an answer."""


@dataclass(frozen=True)
class CodeAsked:
    """A step that sends nothing: the user types what the operator has sent, or a device shows (``ask``).

    label, hint: what stands beside and beneath the field. pattern: for the whole of it, or empty. wrong: codes and
    statuses with which a step after it says that it was not right. again: the step before that sends it once more, or
    empty; after: seconds until then. change: what of the form decides where it is sent, and may be changed; or empty.
    """

    label: Text
    hint: Text | None = None
    pattern: str = ""
    wrong: tuple[str, ...] = ()
    again: str = ""
    after: float = 30.0
    change: str = ""


@dataclass(frozen=True)
class PageOpened:
    """What the user does in the browser before a step's reply is ``done`` (``open``): a CAPTCHA, a confirmation.

    url: a template, or a value that the step takes, which has to be of an origin that the profile names. done: an
    expression over the step's reply. every: seconds between two requests. label: what the user is to do there.
    """

    url: str = field(repr=False)
    done: str
    label: Text | None = None
    every: float = 3.0


@dataclass(frozen=True)
class Service:
    """One web service of an operator: what is sent where, and how the reply is read.

    name: ``signup``, ``provisioning``, ``balance``, ``licence``, ``licence_status``, ``actions.ID`` of an extra
    service, ``sessions.ID``, or ``sessions.ID.logout``. fields: the name on the wire → template (``{login}``), in the
    order of sending. options: the keys that only this protocol understands (``wsdl``, ``operation``, ``port``,
    ``method``, ``body`` …). values: the operator's own placeholders, the profile's and its own. signatures: made of the
    finished request, in order.

    steps: where one request is not enough, all of them in order; the service itself is then like the last of them,
    which tells the result. step: the name of such a step, or empty. take: what it takes out of its reply for those
    after it, by name. when, unless: the taken value (``device.id``) with or without which alone it is asked. commits:
    whether it changes anything at the operator. at: the taken address of its own request (``subscriber.place``), of the
    origin of `url`. sessions: the logins that its requests need, by their names; opens_with: the placeholders of their
    requests; accepts: the statuses (``http 401``) with which an answer says that one of them has ended. asks: what the
    user types at this step, which sends nothing then. opens: the page with which the user makes it done; it is sent
    until then. repeats: it is sent again when the user wants a code again. on_request: it is sent at nothing else.
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
    values: Mapping[str, Composed] = field(default_factory=lambda: NONE, repr=False)
    signatures: tuple[Signature, ...] = ()
    step: str = ""
    take: Mapping[str, Take] = field(default_factory=lambda: EMPTY)
    when: str = ""
    unless: str = ""
    commits: bool = False
    sessions: tuple[str, ...] = ()
    accepts: tuple[str, ...] = ()
    opens_with: tuple[str, ...] = ()
    at: str = ""
    asks: CodeAsked | None = None
    opens: PageOpened | None = None
    repeats: bool = False
    on_request: bool = False
    steps: tuple[Service, ...] = ()

    @property
    @late.once
    def place(self) -> str:
        """Where a profile describes it, as a message names it."""
        if self.name.startswith("sessions."):
            return self.name
        place = f"actions ({self.name.partition('.')[2]}).service" if self.own else f"services.{self.name}"
        return f"{place}.steps ({self.step})" if self.step and not self.steps else place

    @property
    def exchanges(self) -> tuple[Service, ...]:
        """Its requests, in order: its steps, but for those where the user is asked, or itself."""
        return (tuple(step for step in self.steps if step.asks is None) if self.steps else ()) or (self,)

    @property
    def questions(self) -> tuple[Service, ...]:
        """The steps at which the user types a code, in order."""
        return tuple(step for step in self.steps if step.asks is not None)

    @property
    def needs_person(self) -> tuple[Service, ...]:
        """The steps at which somebody has to be there, whatever was answered before: a code to type, a page to open."""
        person = (step for step in self.steps if step.asks is not None or step.opens is not None)
        return tuple(step for step in person if not (step.when or step.unless))

    @property
    def own(self) -> bool:
        """Whether only this operator has the service (E1)."""
        return self.name.startswith("actions.")

    @property
    @late.once
    def host(self) -> str:
        """What a person is shown: the host, with its port where it is not the scheme's own."""
        return host_of(self._address)

    @property
    def looked_up(self) -> bool:
        """Whether the endpoint is not in the profile: a registry or the service's description is asked for it."""
        return "uddi" in self.options or not self.url

    @property
    def protected(self) -> bool:
        """Whether the exchange is encrypted."""
        return self._address.lower().startswith("https:")

    @property
    def _address(self) -> str:
        """The address of the endpoint, else of what tells where it is."""
        return self.url or str(self.options.get("wsdl", "") or self.options.get("uddi", {}).get("inquiry", ""))


@dataclass(frozen=True)
class SharedLogin:
    """A login that several services share (``[sessions.NAME]``): asked once, kept in memory only.

    login: the request, which takes what the others send: ``{NAME.token}``. challenge: the request before each login,
    which takes what that alone sends, once: ``{NAME.nonce}``. refresh: how it is renewed without a login, and logout:
    how it is ended. Each of these is None where there is no such request. lifetime: an expression over the login's
    reply, of seconds or a date; minutes: the same as a number; after the shorter one it is asked anew. expired: what a
    reply says when the session has ended, its code or ``http NNN``. not_carried_out: those of them with which a request
    surely changed nothing, so that it is sent again. cookies: whether the server's cookies are its token. bearer: the
    taken value that is sent as ``Authorization: Bearer`` by each service that has no ``auth`` of its own; or empty.
    """

    name: str
    login: Service
    challenge: Service | None = None
    refresh: Service | None = None
    logout: Service | None = None
    lifetime: str = ""
    minutes: float = 60.0
    expired: tuple[str, ...] = ("http 401",)
    not_carried_out: tuple[str, ...] = ()
    cookies: bool = False
    bearer: str = ""

    @property
    def exchanges(self) -> tuple[Service, ...]:
        """Its requests: challenge, login, refresh, logout, those that there are."""
        made = (self.challenge, self.login, self.refresh, self.logout)
        return tuple(each for each in made if each is not None)

    def is_own(self, name: str) -> bool:
        """Return whether a placeholder is filled by one of its own replies."""
        return name.startswith(f"{self.name}.")


def templates_of(made: Service) -> Iterator[tuple[KeyPath, Any]]:
    """What one request sends, by its key; what only some other protocol would send is told elsewhere."""
    yield from ((("fields", name), text) for name, text in made.fields.items())
    yield ("url",), made.url
    yield from ((("headers", name), text) for name, text in made.options.get("headers", {}).items())
    yield ("body",), made.options.get("body", "")
    yield ("params",), made.options.get("params", "")
    yield ("graphql", "variables"), made.options.get("graphql", {}).get("variables", "")
    yield ("soap", "headers"), made.soap.headers
    if made.soap.wsse is not None:
        yield ("soap", "wsse", "username"), made.soap.wsse.username
        yield ("soap", "wsse", "password"), made.soap.wsse.password


def compared_by(made: Service) -> Iterator[tuple[KeyPath, str]]:
    """What a reply is compared with, by its key."""
    where = made.reply.row.where if made.reply.row else EMPTY
    yield from ((("reply", "row", "where", name), text) for name, text in where.items())
    yield from ((("reply", "verify", name), text) for name, text in made.reply.verify.items())


@late.once
def placeholders_of(made: Service) -> tuple[str, ...]:
    """Every placeholder in what a service sends or compares, with all its steps and the logins that these need.

    What its own values are made of is among them.
    """
    found = [*made.opens_with]
    for each in made.exchanges:
        found += sent_in_request(each)
        found += within((name for _key, text in compared_by(each) for name in placeholders.names(text)), each.values)
    return tuple(found)


def sent_in_request(made: Service) -> Iterator[str]:
    """Every placeholder in what one request sends, and what its own values are made of."""
    auth, password = made.http.auth, made.http.auth.password
    signed = (text for each in made.signatures for text in (each.made.over, each.made.key, each.value))
    proven = (auth.username, password.text if isinstance(password, Template) else "") if auth.filled else ()
    found = (text for _key, template in templates_of(made) for text in placeholders.texts(template))
    for text in (*found, *signed, *proven):
        yield from within(placeholders.names(text), made.values)


@late.once
def sent_by(made: Service) -> tuple[str, ...]:
    """The same, also in the keys of a plug-in's own protocol."""
    # A query of GraphQL goes out as it is written; what is filled in it stands among the templates.
    options = (value for each in made.exchanges for key, value in each.options.items() if key != "graphql")
    own = (value for value in options if isinstance(value, str | dict | list))
    inside = (text for value in own for text in placeholders.texts(value))
    return (*placeholders_of(made), *(name for text in inside for name in placeholders.names(text)))


@late.once
def secrets_of(made: Service) -> tuple[str, ...]:
    """The names of every ``{secret:NAME}`` in what a service sends, also in the keys of a plug-in's own protocol."""
    found = sent_by(made)
    secrets = (name.removeprefix(placeholders.SECRET_PREFIX) for name in found if placeholders.is_secret(name))
    return tuple(dict.fromkeys(secrets))
