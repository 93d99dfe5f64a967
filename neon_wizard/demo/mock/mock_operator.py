"""A mock operator: all services of a profile, answered from a list of accounts, and failing where it is told to."""

from __future__ import annotations

import re
import secrets
import threading
import time
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from neon_wizard.demo.envelopes import SOAP_1_1, NotSoapError, fault
from neon_wizard.demo.mock import admission, incoming, served_descriptions, spoiling
from neon_wizard.demo.mock.admission import Admission
from neon_wizard.demo.mock.composed_replies import HandedOver, compose
from neon_wizard.demo.mock.digested import is_made_here, recomputed
from neon_wizard.demo.mock.faults import Fault, FaultEffect, Faults
from neon_wizard.demo.mock.handed_on import HandedOn, Outcome, requests
from neon_wizard.demo.mock.incoming import Arrived, MisreadError, envelope
from neon_wizard.demo.mock.inverse import InverseError
from neon_wizard.demo.mock.known_accounts import Given, KnownAccounts, MockAccount, MockAnswer, template_of
from neon_wizard.demo.mock.planning import settings
from neon_wizard.demo.mock.served_descriptions import description
from neon_wizard.demo.mock.spoiling import Response
from neon_wizard.demo.mock.writers import XML_TYPE, render
from neon_wizard.errors import ProfileError
from neon_wizard.model import Secret
from neon_wizard.profile.kept_settings import ALWAYS_KEPT
from neon_wizard.profile.placeholders import PLACEHOLDER, settings_in
from neon_wizard.profile.service import sent_by
from neon_wizard.redaction import looks_secret

if TYPE_CHECKING:
    from neon_wizard.demo.mock.handed_on import MockRequest
    from neon_wizard.demo.mock.planning import MockPlan
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service

_REMEMBERED: Final = 200
_SECRET: Final = ("password", "licence_key")
_PLAIN: Final = "text/plain; charset=utf-8"


@dataclass(frozen=True)
class MockSeen:
    """A request and its answer as they were, secrets included: shown only by `MockOperator.shown`.

    faults: what was made to fail. brought: the secrets that it brought.
    """

    at: float
    service: str
    arrived: Arrived
    response: Response
    faults: tuple[Fault, ...]
    brought: tuple[Secret, ...]


class MockOperator:
    """What answers. origin: set when it is known. password: what HTTP authentication demands, whatever the scheme."""

    def __init__(
        self,
        profile: Profile,
        plan: MockPlan,
        accounts: Iterable[MockAccount],
        password: Secret,
        faults: Iterable[Fault] = (),
    ) -> None:
        self.profile = profile
        self.origin = ""
        self.faults = Faults(list(faults))
        self.book = KnownAccounts(accounts, country=profile.country, settled=partial(settled, profile))
        self.seen: deque[MockSeen] = deque(maxlen=_REMEMBERED)
        self._plan = plan
        self._gate = Admission(password)
        self._requests = requests(profile)
        self._asked = {own: incoming.asked(each.service) for own, each in self._requests.items()}
        self._handed_on = HandedOn(profile, self.book, plan.services)
        self._actions = {action.service.name: action for action in profile.actions}
        self._readings = 0
        self._lock = threading.Lock()

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of its services' endpoints, with their placeholders."""
        return tuple(self._plan.services.values())

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Everything that must not be shown."""
        accounts = self.book.accounts
        known = [Secret(each.password.text) for each in accounts] + [each.sip_password for each in accounts]
        return (*known, self._gate.password)

    def answer(self, arrived: Arrived) -> Response:
        """Return the reply to one request; never raises for what a stranger sends."""
        meant = self._meant(arrived)
        try:
            if meant:
                return self._served(meant, arrived)
            return self._other(arrived)
        except ProfileError as error:  # a fault that this operator's replies cannot have
            return Response(500, f"{error.facts.get('key')}: {error.facts.get('reason')}\n".encode(), _PLAIN)

    # ---- services ----

    def _meant(self, arrived: Arrived) -> list[MockRequest]:
        """Return what is asked: of several requests at one address, those that it looks like, most of all the first."""
        paths = self._plan.services
        found = [each for own, each in self._requests.items() if incoming.is_for(each.service, arrived, paths[own])]
        if len(found) < 2:
            return found
        alike = {each.id: incoming.likeness(each.service, arrived, paths[each.id]) for each in found}
        best = max(alike.values())
        likely = [each for each in found if alike[each.id] == best]
        # A signup's own look at what it made comes last: it is as others say it.
        return sorted(likely, key=lambda each: (not self._is_made_here(each, arrived), each.service.name == "signup"))

    def _is_made_here(self, request: MockRequest, arrived: Arrived) -> bool:
        """Return whether a request has the sessions that this one needs, and of composed texts what it would hold."""
        service, path = request.service, self._plan.services[request.id]
        try:
            pairs, values = incoming.composed(service, arrived, path), incoming.values(service, arrived, path)
        except MisreadError:
            return False
        cookies = arrived.headers.get("cookie", "")
        if not self._handed_on.belongs(request, self._asked[request.id], values, cookies):
            return False
        accounts, known, secret = self.book.accounts, self._handed_on.texts, self._gate.password
        return all(is_made_here(service, template, text, accounts, known, secret) for template, text in pairs)

    def _served(self, meant: list[MockRequest], arrived: Arrived) -> Response:
        request = meant[0]
        service = request.service
        try:
            path = self._plan.services[request.id]
            values, misread = incoming.values(service, arrived, path), ""
            accounts, known, secret = self.book.accounts, self._handed_on.texts, self._gate.password
            for template, text in incoming.composed(service, arrived, path):
                values = {**recomputed(service, template, text, accounts, known, secret), **values}
        except MisreadError as error:
            values, misread = {}, str(error)
        who = [values[name].text for name in ("login", "number") if name in values]
        text = "\n".join((_text(arrived), *(given.text for given in values.values())))
        early = self.faults.before(service.name, who, text, request.id)
        effects = {each.effect for each in early}
        if not self._let_in(service, arrived, effects):
            headers = tuple(self._gate.challenges(service.http.auth, weaker=FaultEffect.WEAKER in effects))
            return self._noted(request.id, arrived, Response(401, b"who?\n", _PLAIN, headers), early, values)
        if unwanted := admission.refusal(arrived, early):
            return self._noted(request.id, arrived, unwanted, early, values)
        if FaultEffect.EXPIRE in effects:
            self._handed_on.end_sessions()
        if misread:
            outcome = Outcome(MockAnswer(100, f"This cannot be read: {misread}"))
        else:
            heard = spoiling.heard(values, early)
            cookies = arrived.headers.get("cookie", "")
            outcome = self._handed_on.outcome(meant, self._asked[request.id], heard, cookies)
            if request.last:
                self._follow_up(service, outcome.answer, heard)
        late = self.faults.after(service.name, who, text, outcome.answer.code, request.id)
        replied = self._replied(meant, arrived, outcome, values, late)
        if misread and replied.status < 400:
            replied = replace(replied, status=400)
        response = spoiling.spoilt(replied, late)
        return self._noted(request.id, arrived, response, (*early, *late), values)

    def _follow_up(self, service: Service, answer: MockAnswer, heard: dict[str, Given]) -> None:
        """Do what an extra service changes: the portal's password, where it is one for that."""
        action = self._actions.get(service.name)
        name = action.result.new_password if action else ""
        if answer.account and name in heard:
            self.book.change_password(answer.account, heard[name])

    def _let_in(self, service: Service, arrived: Arrived, effects: set[FaultEffect]) -> bool:
        if FaultEffect.DENY in effects:
            return False
        lax = FaultEffect.ANY_PASSWORD in effects
        return FaultEffect.OPEN in effects or self._gate.lets_in(service.http.auth, arrived, any_password=lax)

    def _replied(
        self,
        meant: list[MockRequest],
        arrived: Arrived,
        outcome: Outcome,
        values: dict[str, Given],
        faults: tuple[Fault, ...],
    ) -> Response:
        request, service = meant[0], meant[0].service
        if re.fullmatch(r"http +[0-9]{3}", outcome.expired.lower()):
            return Response(int(outcome.expired[-3:]), b"who?\n", _PLAIN)
        answer = spoiling.answered(outcome.answer, faults, self.book.accounts[0])
        if answer.account and not outcome.answer.account:
            outcome = self._handed_on.accepted(meant, answer.account)
        twist = spoiling.twisted(answer, faults)
        if outcome.expired:
            twist = replace(twist, code=outcome.expired)
        if any(each.effect is FaultEffect.UNSTEADY for each in faults) and answer.account:
            twist = replace(twist, balance=self._falling(answer.account))
        namespace, soap = "", SOAP_1_1
        if service.protocol in ("soap", "wsdl"):
            try:
                read = envelope(arrived.body)
            except NotSoapError as error:
                return Response(400, fault(str(error)), XML_TYPE)
            if read.method != incoming.operation(service):
                return Response(500, fault(f"{read.method} is not known here", read.soap), XML_TYPE)
            namespace, soap = read.namespace, read.soap
        also = [each for each in meant[1:] if each.service.protocol == service.protocol]
        handed = HandedOver(
            outcome.body,
            not request.last,
            {name: given.text for name, given in values.items()},
            tuple((each.service, self._actions.get(each.service.name)) for each in also if each.last),
        )
        action = self._actions.get(service.name) if request.last else None
        written = compose(service, answer, twist, action, self.book.accounts, handed)
        body, content_type = render(service, written, namespace, soap)
        return Response(written.status, body, content_type, outcome.headers)

    def _falling(self, account: MockAccount) -> str:
        with self._lock:
            self._readings += 1
            return f"{account.balance.partition('.')[0]}.{self._readings % 100:02d}"

    # ---- what is beside them ----

    def _allowed(self, path: str) -> list[str]:
        """Return the methods that are known at `path`."""
        found = {incoming.method(each.service) for own, each in self._requests.items() if self._is_at(own, path)}
        found |= {"GET"} if path in self._plan.descriptions else set()
        found |= {"POST"} if path in self._plan.registries else set()
        return sorted(found | {"OPTIONS"}) if found else []

    def _is_at(self, request: str, path: str) -> bool:
        return incoming.is_at(self._plan.services[request], path)

    def _other(self, arrived: Arrived) -> Response:
        allowed = self._allowed(arrived.path)
        methods = (("Allow", ", ".join(allowed)),)
        if arrived.method == "OPTIONS" and (allowed or arrived.path == "*"):
            return self._noted("", arrived, Response(204, b"", "", methods if allowed else ()), (), {})
        described = self._plan.descriptions.get(arrived.path)
        asked_for = arrived.path in self._plan.named or "wsdl" in arrived.query.lower()
        if described and asked_for and arrived.method == "GET":
            location = self.origin + self._plan.services[described[0]]
            body = description((self._requests[name].service for name in described), location)
            return self._beside("description", arrived, Response(200, body, XML_TYPE))
        if arrived.path in self._plan.registries and arrived.method == "POST":
            addresses = {name: self._address(each) for name, each in self._requests.items()}
            try:
                known = {n: each.service for n, each in self._requests.items() if each.service.options.get("uddi")}
                response = Response(200, served_descriptions.answer(arrived.body, known, addresses), XML_TYPE)
            except MisreadError as error:
                response = Response(500, fault(str(error)), XML_TYPE)
            return self._beside("registry", arrived, response)
        if allowed:
            return self._noted("", arrived, Response(405, b"another method\n", _PLAIN, methods), (), {})
        return self._noted("", arrived, Response(404, b"There is nothing here.\n", _PLAIN), (), {})

    def _address(self, request: MockRequest) -> str:
        """Return what a registry says: the endpoint, or the WSDL where that is looked for."""
        service, path = request.service, self.origin + self._plan.services[request.id]
        return f"{path}?wsdl" if service.protocol == "wsdl" and not service.options.get("wsdl") else path

    def _beside(self, name: str, arrived: Arrived, response: Response) -> Response:
        rules = self.faults.after(name, (), _text(arrived), None)
        return self._noted(name, arrived, spoiling.spoilt(response, rules), rules, {})

    def _noted(
        self, name: str, arrived: Arrived, response: Response, faults: tuple[Fault, ...], values: dict[str, Given]
    ) -> Response:
        brought = [given.text for each, given in values.items() if each in _SECRET or looks_secret(each)]
        brought += [given.text for each, given in values.items() if "." in each]
        request = self._requests.get(name)
        if request is not None and request.service.http.auth.scheme == "header":
            brought.append(arrived.headers.get(str(request.service.http.auth.options["header"]).lower(), ""))
        self.seen.append(
            MockSeen(time.time(), name, arrived, response, faults, tuple(Secret(text) for text in brought if text))
        )
        return response


def example(profile: Profile) -> MockAccount:
    """Return the account that a mock has where no file says others: that of the profile's [test], else one of its own.

    Its password is never the profile's, because that one may be real.
    """
    test = profile.kept.get("test", {})
    return MockAccount(
        login=str(test.get("login") or "tester"),
        password=Given(f"mock-{secrets.token_hex(6)}"),
        number=str(test.get("number") or "55555555"),
        sip_password=Secret(f"sip-{secrets.token_hex(6)}"),
        name=str(test.get("name") or "Mock User"),
        currency=profile.balance.currency,
        settings=settings(),
        extra={name: f"mock-{name}" for name in _asked_for(profile)},
    )


def settled(profile: Profile, account: MockAccount) -> MockAccount:
    """Return `account` with the number and the SIP password that the profile says are something else of it."""
    found: dict[str, str] = {}
    for name in ("provisioning", "signup"):
        service = profile.services.get(name)
        if service is None:
            continue
        rules = service.reply
        compared = {**(rules.row.where if rules.row else {}), **rules.verify}
        for setting in ("number", "password"):
            expression = rules.account.get(setting, "")
            template = compared.get(expression, expression if PLACEHOLDER.fullmatch(expression) else "")
            if template and "." not in template:
                with suppress(InverseError):
                    whole = incoming.inlined(template, service.values)
                    found[setting] = template_of(whole, account, profile.country)
    number = found.get("number") or account.number
    password = found.get("password", "") if not account.password.filters else ""
    return replace(account, number=number, sip_password=Secret(password) if password else account.sip_password)


def _asked_for(profile: Profile) -> tuple[str, ...]:
    """Return the further settings of an account that later requests are sent with."""
    wanted = settings_in(name for service in profile.every_service.values() for name in sent_by(service))
    return tuple(name for name in wanted if name not in ALWAYS_KEPT)


def _text(arrived: Arrived) -> str:
    return f"{unquote(arrived.path)}?{unquote(arrived.query)}\n{arrived.body.decode('utf-8', 'replace')}"
