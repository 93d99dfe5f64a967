"""F7: what a server wants instead of the profile's exchange is found by asking, and what is offered works."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from urllib.parse import parse_qsl

import pytest

from neon_wizard.authoring.sheet import propose
from neon_wizard.checks import runner
from neon_wizard.checks.catalogue import chosen, steps
from neon_wizard.checks.check_context import Subject
from neon_wizard.checks.findings import Verdict
from neon_wizard.checks.variants import MOST
from neon_wizard.model import Secret
from neon_wizard.profile.load import load
from neon_wizard.profile.service import Source
from neon_wizard.protocols.deadline import Cancel
from neon_wizard.protocols.dialects import names_and_options
from neon_wizard.protocols.markup import from_xml
from tests.checks.operators import QUICK
from tests.servers.asmx import NAMESPACE, PATH, AsmxServer
from tests.servers.perl_soap import AVAILABLE as PERL
from tests.servers.perl_soap import PerlOperator
from tests.servers.php_soap import AVAILABLE as PHP
from tests.servers.php_soap import DATA, PhpServer
from tests.servers.scripted import Given, ScriptedServer

needs_php = pytest.mark.skipif(not PHP, reason="php is not installed")
needs_perl = pytest.mark.skipif(not PERL, reason="SOAP::Lite is not installed")
NUMBER = "5555555"
TEXT = "text/xml; charset=utf-8"
PROFILE = """
# an integrator's notes
format = 1
operator = { id = "acme", name = "ACME" }

[services.balance]  # read every five minutes
url = "@URL@"

[test]
login = "tester"
password = "123456"
number = "5555555"
"""
GOOD = "<r><Success>true</Success><Error><Code>0</Code></Error><Data><Balance>1</Balance></Data></r>"
ACCOUNT = (
    b"<r><Success>true</Success><Error><Code>0</Code></Error>"
    b"<Data><Number>1</Number><Password>2</Password><Domain>sip.acme.example</Domain></Data></r>"
)
FAULT = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>'
    "<faultcode>s:Client</faultcode><faultstring>{}</faultstring></s:Fault></s:Body></s:Envelope>"
)


def profile_of(text):
    return load(text, file="acme.toml", source=Source.FILE, base=None, protocols=names_and_options())


def run_of(text, *only, options=QUICK, cancel=None, progress=lambda *_: None):
    subject = Subject(profile_of(text), lambda wanted: Secret(str(wanted)))
    asked = chosen(steps(subject.profile), only, allow_signup=options.allow_signup)
    return runner.run(subject, asked, options, cancel=cancel, progress=progress)[0]


def offered(text, name="balance"):
    """The change that the good case's finding offers, once it is shown that the changed profile passes."""
    (finding,) = run_of(text, f"{name}.good").findings
    if finding.change:
        assert run_of(propose(text, finding.change).after, f"{name}.good").results[0].verdict is Verdict.PASSED
    return dict(finding.change)


# ---- servers that say in their own ways what they want ----


def picky(answer):
    """A server at /service that answers what `answer` makes of the request; no WSDL."""

    def script(seen):
        return Given(status=404) if seen.method == "GET" else answer(seen)

    return ScriptedServer({"*": script})


def _number(seen, *names):
    """What stands at that place of the envelope, or nothing."""
    node: object = from_xml(seen.body, host="x")
    for name in ("Envelope", "Body", *names):
        node = node.get(name) if isinstance(node, dict) else None
    return node if isinstance(node, str) else ""


def _judged(number, good=GOOD):
    if number == NUMBER:
        return good.encode()
    return b"<r><Success>false</Success><Error><Code>100</Code><Description>Null</Description></Error></r>"


def only_text_xml(seen):
    if seen.header("content-type").partition(";")[0] != "text/xml":
        return Given(status=415)
    return _judged(_number(seen, "GetBalance", "Number"))


def only_soap_1_2(seen):
    if b"http://www.w3.org/2003/05/soap-envelope" not in seen.body:
        return Given(FAULT.format("VersionMismatch").encode(), 500)
    return _judged(_number(seen, "GetBalance", "Number"))


def wants_an_action(seen):
    """As Axis 1: an empty SOAPAction will do, but none at all is a fault."""
    if seen.header("soapaction") is None:
        return Given(FAULT.format("no SOAPAction header!").encode(), 500)
    return _judged(_number(seen, "GetBalance", "Number"))


def only_forms(seen):
    """As a script that reads the fields of a form and nothing else."""
    kind = seen.header("content-type").partition(";")[0]
    found = dict(parse_qsl(seen.body.decode())) if kind == "application/x-www-form-urlencoded" else {}
    return _judged(found.get("Number"))


def one_text(seen):
    text = _number(seen, "GetBalance", "xmlRequest")
    if not text:
        return Given(FAULT.format("Missing parameter: xmlRequest").encode(), 500)
    return _judged(from_xml(text, host="x")["GetBalance"]["Number"])


def wants_a_prefix(seen):
    """As a server that looks for its own namespace's prefixed name and says so in its fault."""
    if b"<m:GetBalance" not in seen.body or b"<m:Number" not in seen.body or b"urn:strict" not in seen.body:
        return Given(FAULT.format('<q xmlns="urn:strict">unknown</q>').encode(), 500)
    return _judged(_number(seen, "GetBalance", "Number"))


PICKY = {
    "415 for any type but text/xml": (only_text_xml, {"soap.content_type": TEXT}),
    "VersionMismatch": (only_soap_1_2, {"soap.version": "1.2"}),
    "no SOAPAction header": (wants_an_action, {"soap.action": '"\\"\\""'}),
    "100 for what is no form": (only_forms, {"protocol": "form"}),
    "a parameter is missing": (one_text, {"parameters": "xml-string", "string_parameter": "xmlRequest"}),
    "a prefix": (wants_a_prefix, {"soap.namespace": "urn:strict", "soap.prefix": "m"}),
}


@pytest.mark.parametrize(("answer", "change"), PICKY.values(), ids=PICKY)
def test_what_a_server_demands_is_offered_and_works(answer, change):
    with picky(answer) as server:
        text = PROFILE.replace("@URL@", server.url("/service"))
        assert offered(text) == {f"services.balance.{key}": value for key, value in change.items()}
        assert len(server.requests) <= MOST + 3


def test_asp_net_wants_its_namespace_and_action():
    with AsmxServer() as server:
        change = offered(PROFILE.replace("@URL@", server.url(PATH)))
    assert change["services.balance.soap.namespace"] == NAMESPACE


def test_asp_net_takes_forms_at_an_address_of_their_own():
    with AsmxServer() as server:
        form = 'protocol = "form"\nurl = '
        change = offered(PROFILE.replace("url = ", form, 1).replace("@URL@", server.url(PATH)))
        assert change == {"services.balance.url": f"{server.url(PATH)}/GetBalance"}


# ---- real stacks ----


@contextmanager
def php(folder, kind) -> Iterator[str]:
    """The address of PHP's SoapServer with a WSDL of that kind, or without one."""
    wsdl = folder / "balance.wsdl"
    with PhpServer({"OPERATOR_WSDL": str(wsdl) if kind else ""}, "balance.php") as server:
        text = (DATA / "balance.wsdl").read_text("utf-8").replace("@ADDRESS@", f"{server.origin}/x")
        wsdl.write_text(_of_kind(text, kind), encoding="utf-8")
        yield f"{server.origin}/x"


def _of_kind(text, kind):
    if kind.startswith("rpc"):
        text = (
            text.replace('style="document"', 'style="rpc"')
            .replace('"t:In"', '"t:RpcIn"')
            .replace('"t:Out"', '"t:RpcOut"')
        )
    if kind == "rpc/encoded":
        encoded = 'use="encoded" encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"'
        text = text.replace('use="literal"', encoded)
    if kind == "one text":
        text = text.replace('<xsd:element name="Number"', '<xsd:element name="request"')
    if kind == "unqualified":
        text = text.replace('elementFormDefault="qualified"', "")
    return text


STACKS = {
    "document": {"soap.namespace": "urn:voip"},
    "unqualified": {"soap.namespace": "urn:voip"},  # which of its parameters PHP does not mind
    "one text": {"soap.namespace": "urn:voip", "parameters": "xml-string", "string_parameter": "request"},
}


@needs_php
@pytest.mark.parametrize(("kind", "change"), STACKS.items(), ids=STACKS)
def test_php_keeps_to_its_wsdl(tmp_path, kind, change):
    with php(tmp_path, kind) as url:
        found = offered(PROFILE.replace("@URL@", url))
    assert found == {f"services.balance.{key}": value for key, value in change.items()}


@needs_php
@pytest.mark.parametrize("kind", ["", "rpc/literal", "rpc/encoded"])
def test_php_of_the_rpc_style_takes_the_profile_as_it_is(tmp_path, kind):
    with php(tmp_path, kind) as url:
        assert not run_of(PROFILE.replace("@URL@", url), "balance.good").findings


@needs_perl
def test_perl_under_another_namespace(tmp_path):
    wrong = '[services.balance.soap]\nnamespace = "urn:nobody"\n'
    with PerlOperator(tmp_path) as perl:
        change = offered(PROFILE.replace("[test]", f"{wrong}\n[test]").replace("@URL@", perl.url))
    assert change == {"services.balance.soap.namespace": ""}


# ---- what it never does ----

ALL = """
[services.provisioning]
url = "@URL@"

[services.signup]
url = "@URL@"
"""


def test_signup_is_never_tried_and_is_changed_alike():
    def answer(seen):
        if seen.header("content-type").partition(";")[0] != "text/xml":
            return Given(status=415)
        return ACCOUNT

    with picky(answer) as server:
        text = (PROFILE + ALL).replace("@URL@", server.url("/service"))
        change = offered(text, "provisioning")
        assert not [seen for seen in server.requests if b"<Signup" in seen.body]
    assert change == {f"services.{name}.soap.content_type": TEXT for name in ("provisioning", "signup")}


UNEXPLAINED = {
    "F14: not let in": Given(status=401),
    "F17: busy": Given(status=503),
    "a wrong password": Given(b"<r><Success>false</Success><Error><Code>104</Code></Error></r>"),
    "F23: a reply that breaks off": Given(b"<r><Success>tr"),
}


@pytest.mark.parametrize("given", UNEXPLAINED.values(), ids=UNEXPLAINED)
def test_what_no_variant_explains_is_asked_in_no_other_way(given):
    with ScriptedServer({"*": given}) as server:
        assert offered(PROFILE.replace("@URL@", server.url("/service"))) == {}
        assert len({seen.body for seen in server.requests}) == 1
        again = 1 if given.status == 401 or b"104" in given.body else 3
        assert len(server.requests) == again, "what failed is asked again, what was refused is not"


def test_the_tries_are_bounded_and_end_in_no_offer():
    with picky(lambda _: Given(FAULT.format("no").encode(), 500)) as server:
        run = run_of(PROFILE.replace("@URL@", server.url("/service")), "balance.good")
        assert 1 < len(server.requests) <= MOST + 2
    assert not run.findings[0].change
    assert len(run.results[0].exchanges) == 1, "what led nowhere is no evidence"


def test_a_try_that_is_turned_down_for_the_account_is_the_last():
    """Another password guessed at an account is one nearer to its lock."""
    wrong = b"<r><Success>false</Success><Error><Code>104</Code></Error></r>"

    def answer(seen):
        return Given(wrong) if seen.header("content-type").startswith("text/xml") else Given(status=415)

    with picky(answer) as server:
        assert offered((PROFILE + ALL).replace("@URL@", server.url("/service")), "provisioning") == {}
        bodies = [seen for seen in server.requests if seen.body and seen.header("content-type") == TEXT]
    assert len(bodies) == 1


def test_credentials_go_nowhere_else_and_never_into_an_address():
    with picky(lambda _: Given(status=500)) as server:
        run_of((PROFILE + ALL).replace("@URL@", server.url("/service")), "provisioning.good")
        assert server.requests
        assert not [seen for seen in server.requests if "123456" in seen.path or "tester" in seen.path]


def test_stopping_ends_the_tries():
    cancel = Cancel()

    def answer(seen):
        if len(server.requests) == 4:
            cancel.cancel()
        return Given(FAULT.format("no").encode(), 500)

    with picky(answer) as server:
        run = run_of(PROFILE.replace("@URL@", server.url("/service")), "balance.good", cancel=cancel)
        assert len(server.requests) == 4
    assert run.results[0].verdict is Verdict.CANCELLED


def test_the_test_address_is_what_changes_where_it_was_asked():
    with AsmxServer() as server:
        where = f'url = "https://voip.acme.invalid/x"\ntest_url = "{server.url(PATH)}"\nprotocol = "form"'
        text = PROFILE.replace('url = "@URL@"', where)
        profile = profile_of(text)
        service = replace(profile.services["balance"], url=server.url(PATH))
        subject = Subject(replace(profile, services={"balance": service}), lambda wanted: Secret(str(wanted)))
        run, _ = runner.run(subject, chosen(steps(subject.profile), ("balance.good",)), QUICK)
    assert dict(run.findings[0].change) == {"services.balance.test_url": f"{server.url(PATH)}/GetBalance"}
