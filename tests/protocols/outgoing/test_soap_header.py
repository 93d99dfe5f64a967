"""SOAP headers, with a WSDL and without, checked by PHP's SoapServer: UsernameToken and an operator's own blocks."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from neon_wizard.errors import NeonError, OperatorError, UsageError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import provision
from neon_wizard.profile.composing.soap_blocks import header, problem, written
from neon_wizard.protocols.exchange import Exchange
from neon_wizard.protocols.outgoing.soap_header import password_digest
from tests.protocols.outgoing.asking import PASSWORD, everything, opened
from tests.servers.php_soap import AVAILABLE, HeadersOperator

pytestmark = pytest.mark.skipif(not AVAILABLE, reason="PHP is not here")

WSSE = "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}"
WSU = "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}"
SOAP_1_1 = "{http://schemas.xmlsoap.org/soap/envelope/}"
TOKEN = """
[services.provisioning.soap.wsse]
username = "{login}"
password = "{password}"
"""
AUTH_HEADER = """
[services.provisioning.soap.headers.AuthHeader]
NAMESPACE
User = "{secret:user}"
Password = "{secret:api}"
"""
SECRETS = {"user": "acme", "api": "k3y & <co>"}


def profile(described: bool, more: str, soap: str = "") -> str:
    if described:
        service = 'protocol = "wsdl"\nwsdl = "ORIGIN/voip?wsdl"\noperation = "Provisioning"\n'
    else:
        service = 'url = "ORIGIN/voip"\n'
        soap = soap or 'namespace = "urn:voip"\nstyle = "rpc"\ncontent_type = "text/xml; charset=utf-8"'
    fields = 'fields = { Login = "{login}" }\n'
    return f"[services.provisioning]\n{service}{fields}[services.provisioning.soap]\n{soap}\n{more}"


@pytest.fixture(params=[False, True], ids=["without-wsdl", "wsdl"])
def operator(request, tmp_path: Path) -> Iterator[tuple[HeadersOperator, bool]]:
    with HeadersOperator(tmp_path, described=request.param) as started:
        yield started, request.param


@pytest.mark.parametrize("kind", ["text", "digest"])
@pytest.mark.parametrize(("login", "password"), [("ana", PASSWORD), ("joão", "señha & <b>")])
def test_the_users_own_token(operator, kind: str, login: str, password: str):
    server, described = operator
    shown: list[Exchange] = []
    text = profile(described, f'{TOKEN}type = "{kind}"\n')
    with opened(text, server.origin, shown=shown) as services:
        assert provision(services, login, Secret(password)).sip.number == "55"
    token = etree.fromstring(server.request).find(f".//{WSSE}UsernameToken")
    assert token is not None
    sent = token.findtext(f"{WSSE}Password") or ""
    if kind == "digest":
        nonce, created = token.findtext(f"{WSSE}Nonce") or "", token.findtext(f"{WSU}Created") or ""
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", created)
        assert sent == password_digest(base64.b64decode(nonce), created, password)
    assert (password in sent) == (kind == "text")
    assert password not in everything(shown)
    assert sent not in everything(shown)


def test_every_digest_has_a_nonce_of_its_own(operator):
    server, described = operator
    found = set()
    with opened(profile(described, f'{TOKEN}type = "digest"\n'), server.origin) as services:
        for _ in range(3):
            provision(services, "ana", Secret(PASSWORD))
            found.add(etree.fromstring(server.request).findtext(f".//{WSSE}Nonce"))
    assert len(found) == 3


@pytest.mark.parametrize("kind", ["text", "digest"])
def test_a_wrong_password_is_what_the_fault_is_said_to_be(operator, kind: str):
    server, described = operator
    codes = '[services.provisioning.reply.codes]\n"wsse:FailedAuthentication" = 104\n'
    text = profile(described, f'{TOKEN}type = "{kind}"\n{codes}')
    with opened(text, server.origin) as services, pytest.raises(OperatorError) as caught:
        provision(services, "ana", Secret("another"))
    assert (caught.value.code, caught.value.field) == ("operator.104", "password")


@pytest.mark.parametrize("understood", ["true", "false"])
def test_it_must_be_understood_unless_the_profile_says_otherwise(operator, understood: str):
    server, described = operator
    with opened(profile(described, f"{TOKEN}must_understand = {understood}\n"), server.origin) as services:
        provision(services, "ana", Secret(PASSWORD))
    security = etree.fromstring(server.request).find(f".//{WSSE}Security")
    assert security is not None
    assert security.get(f"{SOAP_1_1}mustUnderstand") == ("1" if understood == "true" else None)


def test_a_timestamp_as_wcf_wants_it(operator):
    server, described = operator
    with opened(profile(described, f"{TOKEN}expires = 300\n"), server.origin) as services:
        provision(services, "ana", Secret(PASSWORD))
    times = etree.fromstring(server.request).find(f".//{WSSE}Security/{WSU}Timestamp")
    assert times is not None
    assert [etree.QName(each).localname for each in times] == ["Created", "Expires"]
    assert (times[0].text or "") < (times[1].text or "")


def test_a_block_of_the_operators_own(operator):
    server, described = operator
    shown: list[Exchange] = []
    text = profile(described, AUTH_HEADER.replace("NAMESPACE", '"@xmlns" = "urn:voip"'))
    with opened(text, server.origin, SECRETS, shown) as services:
        assert provision(services, "ana", Secret(PASSWORD)).sip.number == "55"
    assert not any(secret in everything(shown) for secret in ("k3y &", "k3y &amp;"))


def test_what_a_wsdl_declares_needs_no_namespace(tmp_path: Path):
    with HeadersOperator(tmp_path, described=True) as server:
        text = profile(True, AUTH_HEADER.replace("NAMESPACE", ""))
        with opened(text, server.origin, SECRETS) as services:
            assert provision(services, "ana", Secret(PASSWORD)).sip.number == "55"
        found = etree.fromstring(server.request).findall(f"{SOAP_1_1}Header/*")
    assert [each.tag for each in found] == ["{urn:voip}AuthHeader"]


def test_both_at_once(operator):
    server, described = operator
    text = profile(described, TOKEN + AUTH_HEADER.replace("NAMESPACE", '"@xmlns" = "urn:voip"'))
    with opened(text, server.origin, SECRETS) as services:
        provision(services, "ana", Secret(PASSWORD))
    tree = etree.fromstring(server.request)
    assert len(tree.findall(f"{SOAP_1_1}Header")) == 1
    assert len(tree.findall(f"{SOAP_1_1}Header/*")) == 2


def test_soap_1_2_has_its_own_must_understand(tmp_path: Path):
    soap = 'namespace = "urn:voip"\nstyle = "rpc"\nversion = "1.2"'
    with HeadersOperator(tmp_path, described=False) as server:
        with opened(profile(False, TOKEN, soap), server.origin) as services:
            assert provision(services, "ana", Secret(PASSWORD)).sip.number == "55"
        security = etree.fromstring(server.request).find(f".//{WSSE}Security")
    assert security is not None
    assert security.get("{http://www.w3.org/2003/05/soap-envelope}mustUnderstand") == "1"


def test_what_xml_cannot_carry_is_the_users_to_mend(operator):
    server, described = operator
    with opened(profile(described, TOKEN), server.origin) as services, pytest.raises(UsageError) as caught:
        provision(services, "ana", Secret("pw\x01"))
    assert (caught.value.code, caught.value.field) == ("input.character", "password")


def test_without_a_header_the_server_of_these_tests_asks_who(operator):
    server, described = operator
    with opened(profile(described, ""), server.origin) as services, pytest.raises(NeonError):
        provision(services, "ana", Secret(PASSWORD))


def test_the_digest_is_that_of_the_standard():
    """Computed by hand with openssl: ``printf '%s%s' nonce created password | openssl sha1 -binary | base64``."""
    assert password_digest(b"abc", "2010-06-08T07:26:50Z", "password") == "+x8KGj7V45mDHF0OF5+VUuV8JHg="


NAMES = st.sampled_from(["User", "a-b", "x.y", "_z", "é"])
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"))
BLOCKS: Any = st.recursive(
    TEXTS | st.booleans() | st.integers(),
    lambda inner: st.dictionaries(NAMES, inner, max_size=3) | st.lists(inner, min_size=1, max_size=3),
    max_leaves=6,
)


@given(BLOCKS)
def test_whatever_is_filled_in_the_block_stays_what_it_is(block: Any):
    assert problem("Block", block, "1.1") == ""
    made = etree.fromstring(header(written("Block", block), "1.1").encode())
    assert {each.tag for each in made} == {"Block"}
    assert [text for text in made.itertext() if text] == [text for text in leaves(block) if text]


def leaves(block: Any) -> Iterator[str]:
    if isinstance(block, dict):
        for value in block.values():
            yield from leaves(value)
    elif isinstance(block, list):
        for value in block:
            yield from leaves(value)
    else:
        yield str(block).lower() if isinstance(block, bool) else str(block)
