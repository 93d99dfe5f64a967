"""More that an operator may want otherwise: names, paths, JSON or a form; each is offered, and works."""

from __future__ import annotations

import json
from dataclasses import replace
from urllib.parse import parse_qsl

import pytest

from neon_wizard.authoring.sheet import propose
from neon_wizard.checks.findings import Verdict
from tests.checks.breaking import PROFILE, asked, read_profile, said
from tests.servers.breakable import LOGIN, NUMBER, PATH, Asked, Breakable, fault, read, refused
from tests.servers.php_soap import DATA
from tests.servers.scripted import Given, ScriptedServer

HEAD = 'format = 1\noperator = { id = "acme", name = "ACME" }\n'
TEST = f'\n[test]\nlogin = "{LOGIN}"\npassword = "secret:test"\nnumber = "{NUMBER}"\n'
BALANCE = '[services.balance]\nurl = "@URL@"\n'
OWN = Breakable(guarded=False)


def balance_of(number):
    return OWN.answer(Asked("GetBalance", {"Number": number}))


def offered(server, services, name="balance"):
    """The change that the good case's finding offers, once it is shown that the changed profile passes."""
    text = (HEAD + services + TEST).replace("@URL@", server.url(PATH))
    run = asked(read_profile(text), f"{name}.good")
    (finding,) = [each for each in run.findings if each.check == f"{name}.good"]
    assert finding.change, said(run)
    again = asked(read_profile(propose(text, finding.change).after), f"{name}.good")
    assert again.results[0].verdict is Verdict.PASSED, said(again)
    return {key: value.replace(server.origin, "") for key, value in finding.change.items()}


def by_soap(answer, wsdl=None):
    def script(seen):
        if seen.method == "GET":
            return wsdl if wsdl is not None else Given(b"", 404)
        return answer(read(seen.body), seen)

    return ScriptedServer({"*": script})


def test_a_parameter_that_the_service_calls_otherwise():
    """It says so in a fault."""

    def answer(question, _seen):
        if "Account" not in question.fields:
            return fault("Missing parameter: Account")
        return balance_of(question.fields["Account"])

    with by_soap(answer) as server:
        assert offered(server, BALANCE) == {"services.balance.fields": '{ Account = "{number}" }'}


def test_a_parameter_that_its_description_calls_otherwise():
    text = (DATA / "balance.wsdl").read_text("utf-8").replace('element name="Number"', 'element name="Conta"')

    def answer(question, _seen):
        return balance_of(question.fields.get("Conta", ""))

    with by_soap(answer, Given(text.encode())) as server:
        change = offered(server, BALANCE)
    assert change["services.balance.fields"] == '{ Conta = "{number}" }'


def test_an_element_that_the_profile_misnames():
    def answer(question, _seen):
        if question.operation != "GetBalance":
            return fault(f"Procedure '{question.operation}' not present")
        return balance_of(question.fields["Number"])

    with by_soap(answer) as server:
        change = offered(server, BALANCE + '[services.balance.soap]\nelement = "ReadBalance"\n')
    assert change == {"services.balance.soap.element": "GetBalance"}


@pytest.mark.parametrize("path", ["/voip/", "/voip/GetBalance"])
def test_another_path(path):
    def script(seen):
        if seen.path != path or seen.method == "GET":
            return Given(b"", 404)
        return balance_of(read(seen.body).fields["Number"])

    with ScriptedServer({"*": script}) as server:
        assert offered(server, BALANCE) == {"services.balance.url": path}


def test_json_where_the_profile_has_a_form():
    def script(seen):
        if (seen.header("content-type") or "").startswith("application/json"):
            given = balance_of(json.loads(seen.body).get("Number", ""))
            return given
        return Given(b"", 415)

    with ScriptedServer({"*": script}) as server:
        change = offered(server, BALANCE + 'protocol = "form"\n')
    assert change == {"services.balance.protocol": "rest"}


def test_a_form_where_the_profile_has_json():
    def script(seen):
        if (seen.header("content-type") or "").startswith("application/x-www-form-urlencoded"):
            return balance_of(dict(parse_qsl(seen.body.decode())).get("Number", ""))
        return Given(b"", 415)

    reply = '[services.balance.reply]\nformat = "returndata"\n'
    with ScriptedServer({"*": script}) as server:
        change = offered(server, BALANCE + 'protocol = "rest"\n' + reply)
    assert change == {"services.balance.protocol": "form"}


def test_an_unknown_code_does_not_end_the_search():
    def answer(question, seen):
        if b"http://tempuri.org/" not in seen.body:
            return refused(-32000, "invalid envelope")
        return balance_of(question.fields["Number"])

    with by_soap(answer) as server:
        assert offered(server, BALANCE) == {"services.balance.soap.namespace": "http://tempuri.org/"}


def test_the_descriptions_own_action_rather_than_an_empty_one():
    text = (DATA / "balance.wsdl").read_text("utf-8")

    def answer(question, seen):
        if seen.header("soapaction") is None:
            return fault("no SOAPAction header!")
        return balance_of(question.fields.get("Number", ""))

    with by_soap(answer, Given(text.encode())) as server:
        change = offered(server, BALANCE)
    assert change["services.balance.soap.action"] == "urn:voip#GetBalance"


def test_services_that_are_asked_alike_are_mended_together():
    operator = Breakable()

    def script(seen):
        kind = (seen.header("content-type") or "").partition(";")[0]
        return operator(seen) if kind == "text/xml" else Given(b"", 415)

    with ScriptedServer({"*": script}) as server:
        text = PROFILE.replace("@URL@", server.url(PATH))
        run = asked(read_profile(text), "provisioning.good")
        (finding,) = run.findings
        kind = "text/xml; charset=utf-8"
        services = ("provisioning", "balance")
        assert dict(finding.change) == {f"services.{name}.soap.content_type": kind for name in services}
        again = asked(read_profile(propose(text, finding.change).after))
    assert not again.findings


def test_one_that_passes_as_it_is_stays_as_it_is():
    operator = Breakable()

    def script(seen):
        kind = (seen.header("content-type") or "").partition(";")[0]
        wanted = kind == "text/xml" or b"<Provisioning" in seen.body
        return operator(seen) if wanted else Given(b"", 415)

    with ScriptedServer({"*": script}) as server:
        run = asked(read_profile(PROFILE.replace("@URL@", server.url(PATH))))
    (finding,) = [each for each in run.causes if each.change]
    assert list(finding.change) == ["services.balance.soap.content_type"]


def test_a_search_ends_where_a_password_is_refused():
    operator = Breakable(guarded=False)

    def script(seen):
        operator.count += 1
        return Given(b"", 415) if operator.count == 1 else refused(104, "?")

    with ScriptedServer({"*": script}) as server:
        text = (HEAD + '[services.provisioning]\nurl = "@URL@"\n' + TEST).replace("@URL@", server.url(PATH))
        run = asked(read_profile(text), "provisioning.good")
        assert len([each for each in server.requests if each.method == "POST"]) <= 4
    assert replace(run.findings[0], change={}) == run.findings[0]
