"""What every dialect owes: the same operations, the same codes, the same failures, the same secrets kept.

A dialect's tests inherit `DialectContract` and say in five small methods how its services are described, how its
replies are written and what of its requests arrived; everything else is here. pytest collects the subclass only::

    class TestForm(DialectContract):
        def service(self, name, origin): …
        def reply(self, outcome): …
        def sent(self, seen): …
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from neon_wizard.errors import NeonError, NetworkError, OperatorError, ReplyError
from neon_wizard.model import Provisioned, Secret, SignupForm
from neon_wizard.operations.account_services import balance, outcome_unknown, provision, signup
from neon_wizard.operations.services import Services
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Auth, Http, Service, Source
from neon_wizard.protocols.dialect import Protocol
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from neon_wizard.redaction import forms
from tests.servers.raw import RawServer
from tests.servers.scripted import Given, ScriptedServer, Seen

SERVICES = ("signup", "provisioning", "balance")
WIRE = {"login": "Login", "password": "Password", "name": "Name", "email": "EMail", "phone": "Phone"}
"""The specification's name of each input; `DialectContract.sent` gives what arrived under these names."""
CANARY = Secret("c4n4ry\"<&>'Pässword]]>{login}%7E+/=")
CREDENTIAL = Secret("cr3dential-c4n4ry")
SIP_PASSWORD = "s1p-c4n4ry"
FORM = SignupForm("Tester", CANARY, "Test VoIP User", "teste@acme.com", "+557155555555")
DATA = {"Number": "55555555", "Password": SIP_PASSWORD, "Domain": "sip.example.com", "Balance": "20.15"}
HOSTILE = {
    "quotes": "\"double\" 'single' `back`",
    "markup": "<b>&amp;</b> & </Name><Name>",
    "end of a CDATA section": "a ]]> b <![CDATA[ c ]]>",
    "not ASCII": "Jürgen Ñandú Ωμέγα 日本語",
    "emoji": "☎ 📞 👩‍👩‍👧‍👦",
    "255 characters": "x" * 255,
    "braces": "{login} {password} {{name}} ${uuid} {",
    "percent": "100% %41 a+b=c&d=e;f #g ?h",
    "backslashes": "C:\\new\\table \\u0041 \\",
    "a declaration": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]>&x;',
}
CODES = (100, 101, 102, 103, 104, 500, 501)


@dataclass(frozen=True)
class Outcome:
    """What the operator says: the structure of F3. A part that is None is left out of the reply."""

    success: str | None = "true"
    code: str | None = "0"
    description: str = ""
    data: Mapping[str, str] = field(default_factory=lambda: DATA)


class DialectContract:
    """Inherited by the tests of a dialect. signup, provisioning and balance are asked over a real server on loopback.

    protocols: the dialects by name; a plug-in's tests put their own in.
    """

    # --- what a subclass says ---

    def protocols(self) -> dict[str, Protocol]:
        return builtin()

    def service(self, name: str, origin: str) -> Service:
        """The service `name` at ``origin/NAME``, with the specification's fields and `ReplyMap` rules that fit."""
        raise NotImplementedError

    def reply(self, service: str, outcome: Outcome) -> Given:
        """The answer of `service` in this dialect's notation."""
        raise NotImplementedError

    def sent(self, seen: Seen) -> Mapping[str, str]:
        """The fields that arrived, under the specification's names (``Login``, ``Number`` …)."""
        raise NotImplementedError

    def fault(self, words: str) -> Given | None:
        """A failure as the dialect itself knows it, or None where it has none."""
        return None

    def documents(self, origin: str) -> dict[str, bytes]:
        """What else the server must offer by path: a WSDL."""
        return {}

    def calls(self, requests: list[Seen]) -> list[Seen]:
        """Those of `requests` that asked a service, without those for `documents`."""
        return [seen for seen in requests if seen.path.partition("?")[0] not in self.documents("http://x:1")]

    # --- fixtures ---

    @pytest.fixture
    def operator(self) -> Iterator[ScriptedServer]:
        with ScriptedServer({}) as server:
            server.paths.update(self.documents(server.origin))
            self.answer(server, Outcome())
            yield server

    @pytest.fixture
    def services(self, operator: ScriptedServer) -> Iterator[Services]:
        with self.opened(operator.origin) as services:
            yield services

    @contextmanager
    def opened(self, origin: str, http: Http | None = None) -> Iterator[Services]:
        """The operator's services at `origin`, over a session of its own; http: another than the services' own."""
        described = (self.service(name, origin) for name in SERVICES)
        offered = {each.name: replace(each, http=http or each.http) for each in described}
        profile = Profile(id="acme", name="ACME Telecom", source=Source.FILE, origin="acme.toml", services=offered)
        session = Session(lambda reference: CREDENTIAL)
        try:
            yield Services(profile, session, self.protocols())
        finally:
            session.close()

    def answer(self, operator: ScriptedServer, outcome: Outcome) -> None:
        """From now on every service of `operator` answers `outcome`."""
        for name in SERVICES:
            operator.paths[f"/{name}"] = self.reply(name, outcome)

    def ask(self, services: Services, name: str) -> Any:
        if name == "signup":
            return signup(services, FORM)
        if name == "provisioning":
            return provision(services, FORM.login, CANARY)
        return balance(services, "55555555")

    def fails(self, services: Services, name: str) -> NeonError:
        with pytest.raises(NeonError) as caught:
            self.ask(services, name)
        self.assert_keeps_secrets(caught.value, caught.value.detail, dict(caught.value.facts))
        return caught.value

    def assert_keeps_secrets(self, *shown: object) -> None:
        """No canary stands in any of `shown`, in no form in which a secret travels (F60)."""
        text = "\n".join(f"{each}\n{each!r}" for each in shown)
        for secret in (CANARY, CREDENTIAL):
            for form in forms(secret.reveal()):
                assert form not in text

    # --- the same operations ---

    def test_a1_signup(self, services, operator):
        got = signup(services, FORM)
        (seen,) = self.calls(operator.requests)
        assert dict(self.sent(seen)) == {
            "Login": "Tester",
            "Password": CANARY.reveal(),
            "Name": "Test VoIP User",
            "EMail": "teste@acme.com",
            "Phone": "+557155555555",
        }
        assert isinstance(got, Provisioned)
        assert (got.sip.number, got.sip.domain, got.sip_password) == (
            "55555555",
            "sip.example.com",
            Secret(SIP_PASSWORD),
        )
        assert got.confirmed
        self.assert_keeps_secrets(got)

    def test_b1_provisioning(self, services, operator):
        got = provision(services, "Tester", CANARY)
        assert (got.sip.number, got.sip_password) == ("55555555", Secret(SIP_PASSWORD))
        (seen,) = self.calls(operator.requests)
        assert dict(self.sent(seen)) == {"Login": "Tester", "Password": CANARY.reveal()}

    def test_c3_balance(self, services, operator):
        assert str(balance(services, "55555555").amount) == "20.15"
        (seen,) = self.calls(operator.requests)
        assert dict(self.sent(seen)) == {"Number": "55555555"}

    def test_what_is_empty_is_sent_empty(self, services, operator):
        signup(services, replace(FORM, phone=""))
        (seen,) = self.calls(operator.requests)
        assert self.sent(seen)["Phone"] == ""

    def test_one_connection_serves_them_all(self, services, operator):
        for name in SERVICES:
            self.ask(services, name)
        assert operator.connections == 1

    # --- the same codes ---

    @pytest.mark.parametrize("name", SERVICES)
    @pytest.mark.parametrize("code", CODES)
    def test_f4_every_code(self, services, operator, name, code):
        self.answer(operator, Outcome("false", str(code), "Because", {}))
        error = self.fails(services, name)
        assert isinstance(error, OperatorError)
        assert (error.code, error.operator_code, error.description) == (f"operator.{code}", code, "Because")
        assert error.facts["host"] == operator.host
        assert len(self.calls(operator.requests)) == 1, "nothing is sent again"

    @pytest.mark.parametrize("name", SERVICES)
    def test_f36_a_code_that_nobody_knows(self, services, operator, name):
        self.answer(operator, Outcome("false", "999", "Full <moon>", {}))
        error = self.fails(services, name)
        assert isinstance(error, OperatorError)
        assert (error.code, error.operator_code, error.description) == ("operator.501", 999, "Full <moon>")

    @pytest.mark.parametrize("name", SERVICES)
    @pytest.mark.parametrize(("success", "code"), [("true", "103"), ("false", "0")])
    def test_f34_f35_contradictory(self, services, operator, name, success, code):
        self.answer(operator, Outcome(success, code))
        assert self.fails(services, name).code == "reply.contradictory"

    @pytest.mark.parametrize("name", SERVICES)
    @pytest.mark.parametrize(("outcome", "node"), [(Outcome(success=None), "Success"), (Outcome(code=None), "Code")])
    def test_f24_a_part_is_missing(self, services, operator, name, outcome, node):
        self.answer(operator, outcome)
        error = self.fails(services, name)
        assert error.code == "reply.missing"
        assert node.lower() in error.facts["node"].lower()

    @pytest.mark.parametrize(
        ("name", "missing"),
        [("signup", "Number"), ("signup", "Password"), ("provisioning", "Number"), ("balance", "Balance")],
    )
    def test_f24_a_value_is_missing(self, services, operator, name, missing):
        self.answer(operator, Outcome(data={key: text for key, text in DATA.items() if key != missing}))
        error = self.fails(services, name)
        assert error.code == "reply.missing"
        assert missing.lower() in error.facts["node"].lower()

    @pytest.mark.parametrize("amount", ["NaN", "Infinity", "1_000", "20.15 EUR", "1E+999999"])
    def test_f25_f27_f29_no_amount(self, services, operator, amount):
        self.answer(operator, Outcome(data={"Balance": amount}))
        assert self.fails(services, "balance").code == "reply.number"

    # --- the same failures ---

    @pytest.mark.parametrize("name", SERVICES)
    def test_f03_f04_a_lost_reply(self, name):
        """The connection ends when the request was read: for a signup, nobody knows what became of it."""
        documents: dict[str, bytes] = {}

        def play(conversation) -> None:
            while head := conversation.read_request().split(b"\r\n")[0].decode():
                document = documents.get(head.split()[1].partition("?")[0])
                if document is None:
                    conversation.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 400\r\n\r\n<a>")
                    return
                start = f"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {len(document)}\r\n\r\n"
                conversation.send(start.encode() + document)

        with RawServer(play) as server:
            documents.update(self.documents(f"http://{server.host}"))
            with self.opened(f"http://{server.host}") as services:
                error = self.fails(services, name)
        assert isinstance(error, NetworkError)
        assert error.sent
        assert outcome_unknown(error)

    @pytest.mark.parametrize("name", SERVICES)
    def test_f14_not_let_in(self, services, operator, name):
        operator.paths[f"/{name}"] = Given(status=401, headers={"WWW-Authenticate": 'Basic realm="x"'})
        assert self.fails(services, name).code == "operator.unauthorized"
        assert len(self.calls(operator.requests)) == 1

    @pytest.mark.parametrize("name", SERVICES)
    def test_f13_a_captive_portal_is_no_reply(self, services, operator, name):
        page = b"<!doctype html><html><body>Success: true, please sign in</body></html>"
        operator.paths[f"/{name}"] = Given(page, content_type="text/html")
        error = self.fails(services, name)
        assert error.code == "network.captive_portal"
        assert outcome_unknown(error)

    @pytest.mark.parametrize("name", SERVICES)
    def test_an_empty_reply(self, services, operator, name):
        operator.paths[f"/{name}"] = Given(b"")
        error = self.fails(services, name)
        assert isinstance(error, ReplyError)
        assert outcome_unknown(error)

    @pytest.mark.parametrize("name", SERVICES)
    @pytest.mark.parametrize("status", [400, 404, 500])
    def test_a_status_without_a_reply(self, services, operator, name, status):
        operator.paths[f"/{name}"] = Given(b"<html>gone</html>", status, content_type="text/html")
        error = self.fails(services, name)
        assert (error.code, error.facts["status"]) == ("reply.status", str(status))

    @pytest.mark.parametrize("name", SERVICES)
    @pytest.mark.parametrize("status", [200, 500])
    def test_the_dialects_own_fault(self, services, operator, name, status):
        fault = self.fault("The database is away")
        if fault is None:
            pytest.skip("this dialect has no faults")
        operator.paths[f"/{name}"] = replace(fault, status=status)
        error = self.fails(services, name)
        assert isinstance(error, OperatorError)
        assert (error.code, error.description) == ("operator.fault", "The database is away")

    # --- hostile text is data ---

    @pytest.mark.parametrize("kind", HOSTILE)
    def test_hostile_text_arrives_as_it_was_typed(self, services, operator, kind):
        text = HOSTILE[kind]
        signup(services, replace(FORM, login=text, name=text))
        (seen,) = self.calls(operator.requests)
        assert (self.sent(seen)["Login"], self.sent(seen)["Name"]) == (text, text)
        assert self.sent(seen)["EMail"] == FORM.email

    @pytest.mark.parametrize("kind", HOSTILE)
    def test_hostile_text_in_a_reply_is_read_as_it_is(self, services, operator, kind):
        text = HOSTILE[kind]
        self.answer(operator, Outcome(data={**DATA, "Password": text}))
        assert provision(services, "Tester", CANARY).sip_password == Secret(text)

    # --- the same secrets kept ---

    def test_f60_an_exchange_holds_no_secret(self, services, operator):
        reply = services.ask("signup", {**{name: getattr(FORM, name) for name in WIRE}})
        self.assert_keeps_secrets(reply.exchange, reply.exchange.text(), reply.host)

    @pytest.mark.parametrize("name", ["signup", "provisioning"])
    def test_f60_an_operator_that_repeats_a_password(self, services, operator, name):
        self.answer(operator, Outcome("false", "104", f"{CANARY.reveal()} is too short", {}))
        error = self.fails(services, name)
        assert isinstance(error, OperatorError)
        self.assert_keeps_secrets(error.description)

    def test_f5_credentials_go_out_and_are_not_shown(self, operator):
        http = Http(auth=Auth("bearer", password="x"), timeout=5)
        with self.opened(operator.origin, http) as services:
            reply = services.ask("balance", {"number": "55555555"})
        assert {seen.header("authorization") for seen in operator.requests} == {f"Bearer {CREDENTIAL.reveal()}"}
        self.assert_keeps_secrets(reply.exchange, reply.exchange.text())

    def test_f60_nothing_is_logged_that_holds_a_secret(self, services, caplog: pytest.LogCaptureFixture):
        with caplog.at_level("DEBUG"):
            self.ask(services, "signup")
        self.assert_keeps_secrets(caplog.text)
