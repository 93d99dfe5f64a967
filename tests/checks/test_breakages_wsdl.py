"""What is wrong with a description, or with what the profile says of it, is named exactly, with the change."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from neon_wizard.authoring.sheet import propose
from neon_wizard.checks.findings import Severity, Verdict
from tests.checks.breaking import asked, found, read_profile, said
from tests.servers.breakable import NUMBER, Breakable
from tests.servers.php_soap import DATA
from tests.servers.scripted import Given, ScriptedServer

WSDL = (DATA / "balance.wsdl").read_text(encoding="utf-8")
PROFILE = f"""
format = 1

[operator]
id = "acme"
name = "ACME"
contact = {{ name = "Ana", email = "ana@acme.example" }}
documents = ["https://acme.example/api.pdf"]

[services.balance]
protocol = "wsdl"
wsdl = "@URL@/voip?wsdl"
operation = "GetBalance"

[test]
login = "tester"
password = "secret:test"
number = "{NUMBER}"
"""


@contextmanager
def described(text=WSDL, status=200):
    """An operator that answers its description, and calls at the same address, under whatever name of the operation."""
    operator = Breakable(guarded=False)

    def judge(own, question):
        number = next(iter(question.fields.values()), "")
        inner = number.partition("<Number>")[2].partition("</Number>")[0] if "<" in number else number
        return own.answer(type(question)("GetBalance", {"Number": inner}))

    operator.judge = judge
    with ScriptedServer({"*": operator}) as server:
        wsdl = text.replace("@ADDRESS@", server.url("/voip"))
        given = Given(wsdl.encode(), status)
        server.paths["/voip"] = lambda seen: given if seen.method == "GET" else operator(seen)
        yield server.origin


def run_at(origin, edit=lambda text: text):
    text = edit(PROFILE).replace("@URL@", origin)
    return asked(read_profile(text)), text


def serious(run):
    return {(each.check, each.id) for each in run.causes if each.severity is not Severity.NOTICE}


def test_one_that_fits_is_not_accused():
    with described() as origin:
        run, _ = run_at(origin)
    assert found(run) == {("balance.auth", "access.anybodys-credit")}


CHANGED = {
    "another operation": (
        lambda text: text,
        lambda profile: profile.replace('"GetBalance"', '"GetBalanc"'),
        {"services.balance.operation": "GetBalance"},
        "GetBalanc",
    ),
    "an operation in Portuguese": (
        lambda text: (
            text.replace('name="GetBalance"', 'name="ConsultaSaldo"')
            .replace("t:GetBalance<", "t:ConsultaSaldo<")
            .replace('element="t:GetBalance"', 'element="t:ConsultaSaldo"')
        ),
        lambda profile: profile,
        {"services.balance.operation": "ConsultaSaldo"},
        "ConsultaSaldo",
    ),
    "a parameter that is called otherwise": (
        lambda text: text.replace('<xsd:element name="Number"', '<xsd:element name="Conta"'),
        lambda profile: profile,
        {"services.balance.fields": '{ Conta = "{number}" }'},
        "Conta",
    ),
    "one text for all": (
        lambda text: text.replace('<xsd:element name="Number"', '<xsd:element name="request"'),
        lambda profile: profile,
        {"services.balance.parameters": "xml-string", "services.balance.string_parameter": "request"},
        "request",
    ),
    "another port": (
        lambda text: text,
        lambda profile: profile.replace('operation = "GetBalance"', 'operation = "GetBalance"\nport = "Soap13"'),
        {"services.balance.port": "Soap"},
        "Soap13",
    ),
}


@pytest.mark.parametrize(("spoil", "edit", "change", "word"), CHANGED.values(), ids=CHANGED)
def test_a_profile_that_does_not_fit_is_told_the_change_and_works_with_it(spoil, edit, change, word):
    with described(spoil(WSDL)) as origin:
        run, text = run_at(origin, edit)
        (finding,) = [each for each in run.causes if each.change]
        assert dict(finding.change) == change
        assert word in said(run)
        assert {each for _, each in serious(run)} == {"profile.wsdl"}
        again = asked(read_profile(propose(text, finding.change).after))
    assert {each.verdict for each in again.results if each.check.id == "balance.good"} == {Verdict.PASSED}


BROKEN = {
    "404": (WSDL, 404, "profile.wsdl", ("404",)),
    "no XML": ("definitions", 200, "profile.wsdl", ("?wsdl",)),
    "a web page": ("<html><body>Hi</body></html>", 200, "reply.format.page", ("web page",)),
    "a schema that is missing": (
        WSDL.replace(
            'elementFormDefault="qualified">',
            'elementFormDefault="qualified"><xsd:import namespace="urn:x" schemaLocation="http://127.0.0.1:9/x.xsd"/>',
        ),
        200,
        "description.import-elsewhere",
        ("127.0.0.1:9",),
    ),
    "WSDL 2.0": ('<description xmlns="http://www.w3.org/ns/wsdl"/>', 200, "profile.wsdl", ("2.0",)),
}


@pytest.mark.parametrize(("text", "status", "finding", "words"), BROKEN.values(), ids=BROKEN)
def test_a_description_that_is_broken(text, status, finding, words):
    with described(text, status) as origin:
        run, _ = run_at(origin)
    assert {each for _, each in serious(run)} == {finding}
    assert [word for word in words if word not in said(run)] == []


@pytest.mark.parametrize("internal", ["http://10.0.0.5:8080/voip", "http://voip-interno/voip", "http://srv.local/voip"])
def test_an_address_within_the_operators_network_offers_the_descriptions_own(internal):
    with described(WSDL.replace("@ADDRESS@", internal)) as origin:
        run, text = run_at(origin)
        assert serious(run) == {("balance.description", "description.private")}
        assert internal in said(run)
        (finding,) = [each for each in run.causes if each.change]
        assert dict(finding.change) == {"services.balance.url": f"{origin}/voip"}
        again = asked(read_profile(propose(text, finding.change).after))
    assert {each.verdict for each in again.results if each.check.id == "balance.good"} == {Verdict.PASSED}
