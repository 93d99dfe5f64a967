"""Where a mock serves what, the profile that leads there, and whether the program reads back what the mock writes.

The last is tried before anything is served (`prove`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import tomli_w

from neon_wizard import places
from neon_wizard.demo.envelopes import SOAP_1_1, SOAP_1_2
from neon_wizard.demo.mock.composed_replies import HandedOver, compose
from neon_wizard.demo.mock.handed_on import (
    CHALLENGE,
    LOGOUT,
    REFRESH,
    in_reply,
    kind_of,
    meanings,
    place_of,
    requests,
    setting_of,
)
from neon_wizard.demo.mock.known_accounts import MockAccount, MockAnswer, filtered
from neon_wizard.demo.mock.served_descriptions import NAMESPACE
from neon_wizard.demo.mock.writers import render
from neon_wizard.errors import NeonError, OperatorError, ProfileError, UsageError
from neon_wizard.model import Secret
from neon_wizard.operations import replies
from neon_wizard.operations.amounts import parse_amount
from neon_wizard.operations.extra_service import result
from neon_wizard.operations.licence import answer as licence_answer
from neon_wizard.operations.reading import Reading
from neon_wizard.operations.steps import taken as taken_out
from neon_wizard.profile import RESERVED_ID, placeholders, toml_text
from neon_wizard.profile.action import service_name
from neon_wizard.profile.addresses import origin_of
from neon_wizard.profile.literals import in_table
from neon_wizard.profile.load import load
from neon_wizard.profile.placeholders import Spot
from neon_wizard.profile.rules.service_keys import PROTOCOLS
from neon_wizard.profile.service import ReplyMap, Source
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.protocols.dialect import Taken
from neon_wizard.protocols.dialects import names_and_options
from neon_wizard.protocols.exchange import Answer, Exchange
from neon_wizard.protocols.reply_reader import read

if TYPE_CHECKING:
    from neon_wizard.demo.mock.handed_on import MockRequest
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.dialect import Reply


_DOMAIN: Final = "sip.example.com"
_MARK: Final = "-mock"
"""The end of every copy's id."""
_SOAP: Final = ("soap", "wsdl")
_FURTHER: Final = (CHALLENGE, REFRESH, LOGOUT)
"""The requests of a session besides its login, by the tables that describe them."""


@dataclass(frozen=True)
class MockPlan:
    """Paths on the mock, without queries. services: of each endpoint, with its placeholders, by the id of the request.

    descriptions: path → the services that the WSDL there describes. named: those paths that the profile itself names,
    with whatever query; the others take ``?wsdl``. registries: paths of UDDI's inquiry.
    """

    services: Mapping[str, str]
    descriptions: Mapping[str, tuple[str, ...]]
    named: frozenset[str]
    registries: frozenset[str]
    country: str = ""

    @classmethod
    def of(cls, profile: Profile) -> MockPlan:
        """Return the paths of the profile's own addresses; two hosts with the same path are told apart by a name."""
        services: dict[str, str] = {}
        descriptions: dict[str, list[str]] = {}
        paths: dict[tuple[str, str], str] = {}
        named: set[str] = set()
        wanted = requests(profile)
        for name, request in wanted.items():
            service = request.service
            if service.at:
                services[name] = _of_location(service, wanted.values())
                continue
            own = _path(service, name)
            usual = own if own not in paths.values() else f"/{name}{own}"
            path = services[name] = paths.setdefault((_origin(service), own), usual)
            if service.protocol in _SOAP:
                described = _described(service, path)
                descriptions.setdefault(described, []).append(name)
                named |= {described} if service.options.get("wsdl") else set()
        inquiries = (str(each.options["uddi"]["inquiry"]) for each in profile.every_exchange if _uddi(each))
        return cls(
            MappingProxyType(services),
            MappingProxyType({path: tuple(names) for path, names in descriptions.items()}),
            frozenset(named),
            frozenset(urlsplit(inquiry).path or "/" for inquiry in inquiries),
            profile.country,
        )


def _of_location(service: Service, wanted: Iterable[MockRequest]) -> str:
    """Return the path of a request whose address a request before it gives."""
    step, _, name = service.at.partition(".")
    gives = (each for each in wanted if each.service.name == service.name and each.service.step == step)
    made = next(each for each in gives if name in each.service.take)
    return f"{place_of(made, name)}/{{{service.at}}}"


def _path(service: Service, name: str) -> str:
    url = service.url
    wsdl = str(service.options.get("wsdl", ""))
    if not url and wsdl and "://" in wsdl:
        url = wsdl
    return urlsplit(url).path or "/" if url else f"/{name}"


def _described(service: Service, path: str) -> str:
    """Return where its WSDL is: where the profile says, else with ``?wsdl`` at its own address."""
    wsdl = str(service.options.get("wsdl", ""))
    return urlsplit(wsdl).path or "/" if "://" in wsdl else path


def _origin(service: Service) -> str:
    url = service.url or str(service.options.get("wsdl", ""))
    return origin_of(url) if "://" in url else ""


def _uddi(service: Service) -> bool:
    return bool(service.options.get("uddi"))


@dataclass(frozen=True)
class MockAddress:
    """What a copy of the profile needs to lead to a mock. ca, client: files, where it speaks TLS."""

    origin: str
    plan: MockPlan
    account: MockAccount
    password: Secret
    ca: Path | None = None
    client: Path | None = None


def source_of(profile: Profile) -> dict[str, Any]:
    """Return the tables of the profile's file; raises `UsageError` ``mock.profile`` where it is not in a file."""
    path = places.resources() / "operators" / "demo.toml" if profile.id == RESERVED_ID else Path(profile.origin)
    if not path.is_file():
        raise UsageError("mock.profile", facts={"name": profile.name})
    return toml_text.parse(toml_text.decode(toml_text.read_bytes(path), str(path)), str(path))


def leading(profile: Profile, data: dict[str, Any], lead: MockAddress) -> str:
    """Return the TOML of `profile`, from its tables `data`, that leads to the mock: addresses, secrets, test account.

    The secrets are the mock's own, so they are written out. Its id is another one, so that what is kept for the
    operator stays the operator's.
    """
    own = data["operator"]
    own["id"] = f"{own['id'][:35]}{_MARK}"
    own["name"] = f"{own['name']} (mock)"
    if profile.logo is not None:
        own["logo"] = str(profile.logo)
    _wire(data, lead, everywhere=True)
    wanted = requests(profile)
    for name, table in data["services"].items():
        _requests_of(profile.services[name], table, wanted, lead)
    for table in data.get("actions", ()):
        _requests_of(profile.every_service[service_name(table["id"])], table["service"], wanted, lead)
    for name, table in data.get("sessions", {}).items():
        for part, written in (("", table), *((part, table.get(part)) for part in _FURTHER)):
            if isinstance(written, dict):
                own = wanted[f"sessions.{name}.{part}" if part else f"sessions.{name}"]
                _service(own, written, lead)
                _write_secrets(written, lead.password.reveal(), profile.country)
    _write_secrets(data, lead.password.reveal(), profile.country, only=("values",))
    data["test"] = {**data.get("test", {}), **_test(lead)}
    if "sip_password" in data["test"]:
        data["test"]["sip_password"] = lead.account.sip_password.reveal()
    if "sip" in data:  # a mock's accounts do not go where real phones go
        data["sip"] = {key: value for key, value in data["sip"].items() if key not in ("domain", "proxy")}
    return tomli_w.dumps(data)


def is_copy(path: Path) -> bool:
    """Return whether the file is a profile that leads to a mock, and may be written anew."""
    try:
        data = toml_text.parse(toml_text.decode(toml_text.read_bytes(path), str(path)), str(path))
    except ProfileError:
        return False
    own = data.get("operator")
    return isinstance(own, dict) and str(own.get("id", "")).endswith(_MARK)


def _test(lead: MockAddress) -> dict[str, str]:
    account = lead.account
    return {"login": account.login, "password": account.password.text, "number": account.number}


def _requests_of(service: Service, table: dict[str, Any], wanted: Mapping[str, MockRequest], lead: MockAddress) -> None:
    """Let a service's table, and those of its steps, lead to the mock."""
    own = {id(request.service): request for request in wanted.values()}
    country = lead.plan.country
    if not service.steps:
        _service(own[id(service)], table, lead)
    else:  # each step says where it is
        for key in ("url", "uddi", "test_url"):
            table.pop(key, None)
        if "http" in table:
            _wire(table, lead, everywhere=False)
        for step, written in zip(service.steps, table["steps"], strict=True):
            if id(step) not in own:
                continue  # a question to a person, and no request
            _service(own[id(step)], written, lead)
            _write_secrets(written, lead.password.reveal(), country)
    _write_secrets(table, lead.password.reveal(), country)


def _service(request: MockRequest, table: dict[str, Any], lead: MockAddress) -> None:
    plan, service = lead.plan, request.service
    table.pop("test_url", None)
    if service.at:
        return
    wsdl = str(service.options.get("wsdl", ""))
    if "://" in wsdl:
        table["wsdl"] = lead.origin + _described(service, "") + _query(wsdl)
    elif wsdl:
        table["wsdl"] = wsdl
    if service.url or (wsdl and "://" not in wsdl):
        table["url"] = lead.origin + plan.services[request.id] + _query(service.url)
    if _uddi(service) and "uddi" in table:
        inquiry = str(service.options["uddi"]["inquiry"])
        table["uddi"] = {**table["uddi"], "inquiry": lead.origin + (urlsplit(inquiry).path or "/")}
    if "http" in table:
        _wire(table, lead, everywhere=False)


def _write_secrets(table: dict[str, Any], value: str, country: str, only: tuple[str, ...] = ()) -> None:
    """Write the mock's own secret wherever one is referred to, or written out, in what is sent.

    It consists of letters that stand for themselves in every notation, also in base64. only: the keys that are meant.
    """
    meant = {key: table[key] for key in only if key in table} if only else table
    for literal in reversed(tuple(in_table(meant))):
        text = _at(table, literal.path)
        if isinstance(text, str) and not literal.value.isdigit():  # digits may be a number of JSON
            _put(table, literal.path, text[: literal.begin] + value + text[literal.end :])

    def filled(match: re.Match[str], spot: Spot) -> str:
        if not placeholders.is_secret(match["name"]):
            return match[0]
        text = filtered(value, placeholders.filters_of(match), country)
        return f'"{text}"' if spot is Spot.JSON_VALUE else text

    def written(template: Any) -> Any:
        if isinstance(template, str):
            whole = placeholders.as_template(template)
            return placeholders.PLACEHOLDER.sub(lambda match: filled(match, Spot.TABLE), whole)
        if isinstance(template, dict):
            return {name: written(inner) for name, inner in template.items()}
        return [written(inner) for inner in template] if isinstance(template, list) else template

    body = table.get("body")
    kind = placeholders.written(body, str(table.get("content_type", ""))) if isinstance(body, str) else None
    if isinstance(body, str) and kind is not None:
        for match, spot in reversed(list(placeholders.spots(body, kind))):
            body = body[: match.start()] + filled(match, spot) + body[match.end() :]
        table["body"] = body
    for key in meant.keys() - {"http", "reply", "inputs", "steps", "take", *_FURTHER}:
        table[key] = written(table[key])


def _at(table: Any, path: KeyPath) -> Any:
    for part in path:
        table = table[part]
    return table


def _put(table: Any, path: KeyPath, text: str) -> None:
    _at(table, path[:-1])[path[-1]] = text


def _query(url: str) -> str:
    query = urlsplit(url).query
    return f"?{query}" if query else ""


def _wire(table: dict[str, Any], lead: MockAddress, *, everywhere: bool) -> None:
    """Change the table's [http]: whom it trusts, and what it signs in with."""
    http = dict(table.get("http", {}))
    http.pop("ca", None)
    if everywhere:
        http |= {"ca": str(lead.ca)} if lead.ca else {"allow_http": True}
    auth = dict(http.get("auth", {}))
    if auth.get("scheme") == "certificate":
        auth = {"scheme": "certificate", "certificate": str(lead.client)}
    elif auth.get("scheme", "none") != "none" and not _is_filled(str(auth.get("password", ""))):
        auth["password"] = lead.password.reveal()
    if auth:
        http["auth"] = auth
    table["http"] = http


def _is_filled(password: str) -> bool:
    """Return whether what is signed in with is somebody's own, or was taken out of a reply."""
    return any(not placeholders.is_secret(name) for name in placeholders.names(placeholders.as_template(password)))


def loaded(text: str, file: Path) -> Profile:
    """Return the profile in such a text."""
    return load(text, file=str(file), source=Source.FILE, base=file.parent, protocols=names_and_options())


def settings() -> Mapping[str, str]:
    """Return what a mock's account is given where nothing else says so: names that no server has (RFC 2606)."""
    return MappingProxyType({"domain": _DOMAIN})


_CODES: Final = (100, 101, 102, 103, 104)


def prove(profile: Profile, account: MockAccount) -> None:
    """Try every reply of the profile.

    Raises `ProfileError` ``profile.mock`` with the key whose expression cannot be turned around; `UsageError`
    ``mock.protocol`` for a plug-in's protocol, which no mock speaks.
    """
    actions = {action.service.name: action for action in profile.actions}
    paths = MockPlan.of(profile).services
    mapped = dict(meanings(profile, paths))
    taken: dict[str, Taken] = {}
    for request in requests(profile).values():
        service = request.service
        if service.protocol not in PROTOCOLS:
            raise UsageError("mock.protocol", facts={"service": service.name, "found": service.protocol})
        for name, take in service.take.items():
            meaning = mapped.get(f"{request.step}.{name}") or mapped.get(kind_of(request, take, paths), "")
            text = setting_of(meaning, account, profile) or "123456789"
            taken[f"{request.step}.{name}"] = Taken(text, text)
        if request.last:
            _success(service, account, actions.get(service.name), taken)
        else:
            _handing_on(request, account, taken)
        for code in _CODES:
            _refusal(service, code)


def _handing_on(request: MockRequest, account: MockAccount, values: Mapping[str, Taken]) -> None:
    """Try the reply of a request that is not the last one: each value has to be found in it."""
    service = request.service
    given = {name: values[f"{request.step}.{name}"].reveal() for name in service.take}
    try:
        reply = _read(service, MockAnswer(account=account), taken=given, brought=values)
        reading = Reading(reply, service, "", sent={**_sent(account), **values})
        root = replies.verified(reading)
        for name, take in service.take.items():
            if not take.header and taken_out(reading, root, take, service.url).reveal() != given[name]:
                raise _unreadable(service, f"take.{name}", "another value is read")
    except NeonError as error:
        if isinstance(error, ProfileError):
            raise
        node = str(error.facts.get("node") or error.facts.get("expression") or "success")
        raise _unreadable(service, _key(service, node), error.code) from error


def _success(service: Service, account: MockAccount, action: OperatorAction | None, taken: Mapping[str, Taken]) -> None:
    try:
        reply = _read(service, MockAnswer(account=account), action, brought=taken)
        sent: dict[str, str | Secret] = {**_sent(account), **taken}
        if service.name == "balance":
            if replies.balance(reply, service, "", sent=sent).amount != parse_amount(account.balance, decimal_mark="."):
                raise _unreadable(service, "balance", "another amount is read")
        elif service.name in ("signup", "provisioning"):
            _same(service, account, reply, sent)
        elif action is not None:
            for problem in result(reply, action, "", sent=sent).problems:
                raise problem
        else:
            licence_answer(reply, service, "", sent=sent)
    except NeonError as error:
        if isinstance(error, ProfileError):
            raise
        node = str(error.facts.get("node") or error.facts.get("expression") or "success")
        raise _unreadable(service, _key(service, node), error.code) from error


def _sent(account: MockAccount) -> dict[str, str | Secret]:
    password = Secret(account.password.text)
    return {"login": account.login, "number": account.number, "name": account.name, "password": password}


def _same(service: Service, account: MockAccount, reply: Reply, sent: Mapping[str, str | Secret]) -> None:
    made = replies.account(reply, service, "", sent=sent)
    mapped = service.reply.account
    compared = {*service.reply.choosing}
    literal = {name for name, each in mapped.items() if each.startswith("{") or each in compared}
    if "number" not in literal and "{login}" not in mapped.get("address", "") and made.sip.number != account.number:
        raise _unreadable(service, "account.number", "another number is read")
    if "password" not in literal and made.sip_password != account.sip_password:
        raise _unreadable(service, "account.password", "another password is read")


def _refusal(service: Service, code: int) -> None:
    try:
        replies.read(_read(service, MockAnswer(code, "No.")), service, "")
    except OperatorError as error:
        rules = service.reply
        without_room = rules.format == "text" and rules.code == ReplyMap.code
        faulty = rules.format == "xmlrpc" and error.code == "operator.fault"  # of a code that the profile knows not
        # The codes of a step may be told by another one's rules, and a session may tell of no more than a refusal.
        without_room = without_room or bool(service.step) or service.name.startswith("sessions.")
        if error.operator_code == code or faulty or (without_room and error.operator_code == 501):
            return
        raise _unreadable(service, "code", f"{error.operator_code} is read for {code}") from error
    except NeonError as error:
        if isinstance(error, ProfileError):
            raise
        raise _unreadable(service, "success", error.code) from error
    raise _unreadable(service, "success", f"a refusal with {code} is read as a success")


def _read(
    service: Service,
    answer: MockAnswer,
    action: OperatorAction | None = None,
    *,
    taken: Mapping[str, str] | None = None,
    brought: Mapping[str, Taken] | None = None,
) -> Reply:
    """Read it as a user's program would. taken: what it gives to the requests after it; None for the last one."""
    soap = SOAP_1_2 if service.soap.version == "1.2" else SOAP_1_1
    handed = HandedOver(
        in_reply(service, taken or {}),
        taken is not None,
        {name: text.reveal() for name, text in (brought or {}).items()},
    )
    written = compose(service, answer, action=action, handed=handed)
    body, content_type = render(service, written, service.soap.namespace or NAMESPACE, soap)
    kind, _, charset = content_type.partition("; charset=")
    received = Answer(written.status, (), body, kind, charset or None)
    return read(received, Exchange("POST", "", (), ""), "http://127.0.0.1/", service)


def _key(service: Service, node: str) -> str:
    """Return the key of the reply map that begins with what a message calls the node."""
    rules = service.reply
    for name, expression in rules.account.items():
        if expression.startswith(node):
            return f"account.{name}"
    named = ("success", "code", "description", "balance", "currency", "info", "unconfirmed")
    return next((name for name in named if str(getattr(rules, name)).startswith(node)), "success")


def _unreadable(service: Service, key: str, reason: str) -> ProfileError:
    return ProfileError("profile.mock", facts={"key": f"services.{service.name}.reply.{key}", "reason": reason})
