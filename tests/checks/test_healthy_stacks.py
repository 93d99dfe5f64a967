"""No operator that does what it should is accused of anything, whatever it is written with."""

from __future__ import annotations

import json
from contextlib import ExitStack
from urllib.parse import unquote, urlsplit

import pytest

from neon_wizard.checks.findings import Severity, Verdict
from tests.checks.breaking import PROFILE, asked, read_profile
from tests.checks.test_variants import php
from tests.servers import asmx, perl_soap, php_soap
from tests.servers.breakable import CREDIT, DOMAIN, LOGIN, NUMBER, PASSWORD, PATH, SIP_PASSWORD, Breakable
from tests.servers.scripted import Given, ScriptedServer, Seen
from tests.servers.uddi import Binding, Business, Registry, Service

needs_php = pytest.mark.skipif(not php_soap.AVAILABLE, reason="php is not installed")
needs_perl = pytest.mark.skipif(not perl_soap.AVAILABLE, reason="SOAP::Lite is not installed")
HEAD = 'format = 1\noperator = { id = "acme", name = "ACME" }\n'
TEST = f'\n[test]\nlogin = "{LOGIN}"\npassword = "secret:test"\nnumber = "{NUMBER}"\n'


def healthy(text):
    """The run, in which nothing was found but what is worth knowing, and every good case passed."""
    run = asked(read_profile(text))
    assert {(e.check, e.id) for e in run.findings if e.severity is not Severity.NOTICE} == set()
    good = [each for each in run.results if each.check.id.endswith((".good", ".code-100", ".code-102", ".hostile"))]
    assert good
    assert {each.verdict for each in good} <= {Verdict.PASSED, Verdict.SKIPPED}
    assert all(each.verdict is Verdict.PASSED for each in good if each.check.id.endswith(".good"))
    return run


# ---- ASP.NET ----


def judge(operation, found):
    """An operator's own code in ASP.NET."""
    if not all(found.values()):
        return asmx.structure(100, "Null argument")
    if operation == "GetBalance":
        known = found["number" if "number" in found else "Number"] == NUMBER
        return asmx.structure(0, "", f"<Balance>{CREDIT}</Balance>") if known else asmx.structure(102, "unknown")
    if found["Login"] != LOGIN:
        return asmx.structure(102, "unknown")
    if found["Password"] != PASSWORD:
        return asmx.structure(104, "wrong")
    account = f"<Number>{NUMBER}</Number><Password>{SIP_PASSWORD}</Password><Domain>{DOMAIN}</Domain>"
    return asmx.structure(0, "", account)


def soap(url, name, version, namespace=asmx.NAMESPACE):
    kind = "" if version == "1.2" else 'content_type = "text/xml; charset=utf-8"\n'
    action = f'action = "{namespace}{name}"\n'
    where = f"[services.{ {'Provisioning': 'provisioning', 'GetBalance': 'balance'}[name] }"
    return f'{where}]\nurl = "{url}"\n{where}.soap]\nversion = "{version}"\nnamespace = "{namespace}"\n{action}{kind}'


@pytest.mark.parametrize("version", ["1.1", "1.2"])
def test_asp_net_by_soap(version):
    with asmx.AsmxServer(judge) as server:
        url = server.url(asmx.PATH)
        healthy(HEAD + soap(url, "Provisioning", version) + soap(url, "GetBalance", version) + TEST)


def test_asp_net_by_forms():
    with asmx.AsmxServer(judge) as server:
        url = server.url(asmx.PATH)
        form = '[services.{}]\nprotocol = "form"\nurl = "{}/{}"\n'
        text = form.format("provisioning", url, "Provisioning") + form.format("balance", url, "GetBalance")
        healthy(HEAD + text + TEST)


# ---- PHP ----


@needs_php
@pytest.mark.parametrize("how", ["wsdl", "file", "soap"])
@pytest.mark.parametrize("kind", ["document", "unqualified", "rpc/literal", "rpc/encoded"])
def test_php_of_every_style(tmp_path, kind, how):
    with php(tmp_path, kind) as url:
        source = f"{url}?wsdl" if how == "wsdl" else (tmp_path / "balance.wsdl").as_posix()
        described = f'protocol = "wsdl"\nwsdl = "{source}"\noperation = "GetBalance"\n'
        own = f'url = "{url}"\n[services.balance.soap]\nnamespace = "urn:voip"\n'
        text = HEAD + "[services.balance]\n" + (own if how == "soap" else described) + TEST
        healthy(text.replace(NUMBER, "5555555"))


@needs_php
def test_php_without_a_description(tmp_path):
    with php(tmp_path, "") as url:
        healthy((HEAD + f'[services.balance]\nurl = "{url}"\n' + TEST).replace(NUMBER, "5555555"))


# ---- Perl ----


@needs_perl
def test_soap_lite(tmp_path):
    with perl_soap.PerlOperator(tmp_path, strict=True) as perl:
        text = "".join(f'[services.{name}]\nurl = "{perl.url}"\n' for name in ("provisioning", "balance"))
        healthy(HEAD + text + TEST)


# ---- REST ----


def rest(seen: Seen) -> Given:
    """A framework whose routes see the path unescaped, so that a slash in a value is a path of its own."""
    parts = unquote(urlsplit(seen.path).path).strip("/").split("/")

    def said(status, **data):
        return Given(json.dumps(data).encode(), status, content_type="application/json; charset=utf-8")

    if seen.method == "GET" and len(parts) == 3 and (parts[0], parts[2]) == ("numbers", "credit"):
        return said(200, credit=20.15) if parts[1] == NUMBER else said(404, message="no such number")
    if seen.method == "POST" and parts == ["session"]:
        asked_for = json.loads(seen.body)
        if not (asked_for.get("login") and asked_for.get("password")):
            return said(400, message="something is missing")
        if asked_for["login"] != LOGIN:
            return said(404, message="no such account")
        if asked_for["password"] != PASSWORD:
            return said(403, code="wrong_password")
        return said(200, user=NUMBER, secret=SIP_PASSWORD, domain=DOMAIN)
    return Given(b"<h1>Not Found</h1>", 404, content_type="text/html")


REST = """
[services.provisioning]
protocol = "rest"
url = "@URL@/session"
body = { login = "{login}", password = "{password}" }

[services.provisioning.reply]
format = "json"
code = "code || '0'"
codes = { wrong_password = 104, "http 400" = 100, "http 404" = 102 }
account = { number = "user", password = "secret", domain = "domain" }

[services.balance]
protocol = "rest"
method = "GET"
url = "@URL@/numbers/{number}/credit"

[services.balance.reply]
format = "json"
codes = { "http 404" = 102 }
balance = "credit"
"""


def test_rest_with_a_number_in_its_path():
    with ScriptedServer({"*": rest}) as server:
        healthy(HEAD + REST.replace("@URL@", server.origin) + TEST)


# ---- UDDI ----


@pytest.mark.parametrize("version", [2, 3])
def test_an_operator_that_a_registry_knows(version):
    registry, operator = Registry(version), Breakable()
    with ExitStack() as stack:
        address = stack.enter_context(ScriptedServer({"/inquiry": registry}))
        server = stack.enter_context(ScriptedServer({"*": operator}))
        kind = "endPoint" if version == 3 else "http"
        services = tuple(
            Service(f"uddi:{name}", (name,), (Binding(f"uddi:b{name}", server.url(PATH), kind),))
            for name in ("Provisioning", "GetBalance")
        )
        registry.businesses = [Business("uddi:acme", ("ACME",), services)]
        text = PROFILE
        for name, called in (("provisioning", "Provisioning"), ("balance", "GetBalance")):
            uddi = f'uddi = {{ inquiry = "{address.url("/inquiry")}", version = {version}, service = "{called}" }}'
            text = text.replace(f'[services.{name}]\nurl = "@URL@"', f"[services.{name}]\n{uddi}")
        healthy(text)
    assert operator.seen


# ---- what ships with the program ----


@needs_php
def test_a_schema_that_ships_with_the_program_is_loaded(tmp_path):
    """It is imported from its public address, and read from the program's own copy."""
    public = "http://schemas.xmlsoap.org/soap/encoding/"
    with php(tmp_path, "document") as url:
        text = (tmp_path / "balance.wsdl").read_text("utf-8")
        schema = '<xsd:schema targetNamespace="urn:voip" elementFormDefault="qualified">'
        assert schema in text
        text = text.replace(schema, f'{schema}<xsd:import namespace="{public}" schemaLocation="{public}"/>')
        with ScriptedServer({"/voip.wsdl": Given(text.encode())}) as server:
            where = f'url = "{url}"\nwsdl = "{server.url("/voip.wsdl")}"\noperation = "GetBalance"\n'
            text = HEAD + f'[services.balance]\nprotocol = "wsdl"\n{where}' + TEST
            run = healthy(text.replace(NUMBER, "5555555"))
    assert Verdict.PASSED in {each.verdict for each in run.results if each.check.id == "balance.description-imports"}
