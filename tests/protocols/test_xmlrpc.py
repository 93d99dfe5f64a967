"""XML-RPC as its specification writes it: Python's own library reads the requests and writes the replies."""

from __future__ import annotations

import datetime
import xmlrpc.client
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import NeonError, OperatorError, ReplyError, UsageError
from neon_wizard.model import Secret
from neon_wizard.operations import replies
from neon_wizard.profile.service import Auth, Http, ReplyMap, SecretRef, Service, Soap
from neon_wizard.protocols.dialect import Call, Reply, Taken
from neon_wizard.protocols.formats import from_xmlrpc
from neon_wizard.protocols.http import Session
from neon_wizard.protocols.xmlrpc import XmlRpc
from tests.servers.digest import DigestGate
from tests.servers.scripted import Given, Script, ScriptedServer, Seen

HOSTILE = 'p4ss"w<o>r&d{login}%Ä😀 ]]>\r\n\t'
OK = xmlrpc.client.dumps(({"result": "OK"},), methodresponse=True).encode()


def service(url: str = "https://voip.acme.example/xmlapi", **options: Any) -> Service:
    return Service(
        name="provisioning",
        protocol="xmlrpc",
        url=url,
        http=Http(timeout=10.0),
        soap=Soap(),
        reply=ReplyMap(format="xmlrpc"),
        options={"method": "getAccountInfo", **options},
    )


@contextmanager
def asked(script: Script = OK, **options: Any) -> Iterator[tuple[Any, ScriptedServer]]:
    """Something that sends a call with these options, and its server."""
    values: Mapping[str, Any] = {"login": "ana", "password": Secret(HOSTILE), **options.pop("values", {})}
    changes = options.pop("changes", {})
    with ScriptedServer({"*": script}) as server:
        session = Session(lambda _reference: Secret("s3cret"))
        made = replace(service(f"{server.origin}/xmlapi", **options), **changes)
        call = Call(values, tuple(v for v in values.values() if isinstance(v, Secret)))
        try:
            yield lambda: XmlRpc().call(made, call, session), server
        finally:
            session.close()


def sent(**options: Any) -> tuple[Any, ...]:
    """The parameters that Python's library reads of what is sent."""
    with asked(**options) as (ask, server):
        ask()
        (seen,) = server.requests
    assert (seen.method, seen.header("content-type")) == ("POST", "text/xml; charset=utf-8")
    params, method = xmlrpc.client.loads(seen.body, use_builtin_types=True)
    assert method == "getAccountInfo"
    return params


# ---- what is sent ----


def test_a_table_is_the_one_structure_and_keeps_its_types():
    params = {
        "username": "{login}",
        "password": "{password}",
        "lines": 2,
        "long": 2**31,
        "rate": 0.000001,
        "on": True,
        "since": datetime.date(2026, 12, 1),
        "at": datetime.datetime(2026, 12, 1, 10, 30, 5),  # noqa: DTZ001 - XML-RPC has no zones
        "list": [1, "{login|upper}", {"a": "b"}],
        "empty": {},
    }
    assert sent(params=params) == (
        {
            "username": "ana",
            "password": HOSTILE,
            "lines": 2,
            "long": 2**31,
            "rate": 0.000001,
            "on": True,
            "since": datetime.datetime(2026, 12, 1),  # noqa: DTZ001
            "at": datetime.datetime(2026, 12, 1, 10, 30, 5),  # noqa: DTZ001
            "list": [1, "ANA", {"a": "b"}],
            "empty": {},
        },
    )


@pytest.mark.parametrize(
    ("number", "element"),
    [
        (2**31 - 1, "<int>2147483647</int>"),
        (-(2**31), "<int>-2147483648</int>"),
        (2**31, "<i8>2147483648</i8>"),
        (-(2**31) - 1, "<i8>-2147483649</i8>"),
        (2**63 - 1, "<i8>9223372036854775807</i8>"),
        (2**63, "<string>9223372036854775808</string>"),
        (1e-7, "<double>0.0000001</double>"),
        (-5.5, "<double>-5.5</double>"),
    ],
)
def test_a_number_beyond_32_bits_is_an_i8_and_a_double_has_no_exponent(number, element):
    with asked(params=[number]) as (ask, server):
        ask()
    assert element in server.requests[0].body.decode()


def test_a_list_is_the_positional_parameters():
    assert sent(params=["{login}", 5, ["{login}"]]) == ("ana", 5, ["ana"])
    assert sent(params=[]) == ()


def test_fields_are_the_members_where_there_are_no_parameters_and_beside_a_table():
    fields = {"Login": "{login}", "Secret": "{password}"}
    assert sent(changes={"fields": fields}) == ({"Login": "ana", "Secret": HOSTILE},)
    assert sent(changes={"fields": fields}, params={"i": 1}) == ({"i": 1, "Login": "ana", "Secret": HOSTILE},)
    assert sent() == ()


def test_what_is_typed_is_never_read_as_a_template():
    assert sent(changes={"fields": {"Login": "{login}"}}, values={"login": "{password}"}) == ({"Login": "{password}"},)


@pytest.mark.parametrize(
    ("kind", "typed", "read"),
    [
        ("int", "7", 7),
        ("i4", "-7", -7),
        ("i8", "9000000000", 9_000_000_000),
        ("i8", "-9223372036854775808", -(2**63)),
        ("double", "7.50", 7.5),
        ("boolean", "TRUE", True),
        ("boolean", "0", False),
        ("string", "7", "7"),
        ("base64", "é", "é".encode()),
        ("dateTime.iso8601", "2026-12-01", datetime.datetime(2026, 12, 1)),  # noqa: DTZ001
        ("dateTime.iso8601", "2026-12-01T10:00:00", datetime.datetime(2026, 12, 1, 10)),  # noqa: DTZ001
    ],
)
def test_a_text_may_be_given_another_type(kind, typed, read):
    assert sent(params=[{f"<{kind}>": "{login}"}], values={"login": typed}) == (read,)


def test_nothing_is_nil():
    with asked(params=[{"<nil>": ""}]) as (ask, server):
        ask()
    assert b"<value><nil/></value>" in server.requests[0].body


@pytest.mark.parametrize(
    ("kind", "typed"),
    [("int", "seven"), ("int", ""), ("int", "2147483648"), ("double", "1e5"), ("boolean", "yes"),
     ("dateTime.iso8601", "tomorrow"), ("dateTime.iso8601", "2026-12-01T10:00:00+02:00"), ("string", "\x00")],
)  # fmt: skip
def test_what_is_not_of_its_type_is_told_beside_the_field_and_nothing_is_sent(kind, typed):
    with asked(params={"x": {f"<{kind}>": "{login}"}}, values={"login": typed}) as (ask, server):
        with pytest.raises(UsageError) as caught:
            ask()
        assert (caught.value.code, caught.value.field) == ("input.character", "login")
        assert server.requests == []


@pytest.mark.parametrize("raw", [5, True, Decimal("5.25"), None, [1, {"a": "{password}"}], 2**40])
def test_what_an_earlier_reply_said_keeps_its_type_where_it_stands_alone(raw):
    found, beside = sent(params=["{step.id}", "id {step.id}"], values={"step.id": Taken("5", raw)})
    assert found == (float(raw) if isinstance(raw, Decimal) else raw)
    assert beside == "id 5"


PLAIN = st.recursive(
    st.one_of(
        st.booleans(),
        st.integers(-(2**63), 2**63 - 1),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="{}<>\ufffe\uffff")),
    ),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), inner)),
    max_leaves=12,
)


class _Nobody:
    """A session that keeps what would be sent."""

    def send(self, request: Any, *_: Any, **__: Any) -> Any:
        self.body = request.body
        raise OperatorError("operator.busy")


@given(st.lists(PLAIN))
def test_whatever_a_profile_writes_is_read_as_it_was_written(params):
    session = _Nobody()
    with pytest.raises(OperatorError):
        XmlRpc().call(service(params=params), Call({}), session)  # type: ignore[arg-type]
    assert list(xmlrpc.client.loads(session.body, use_builtin_types=True)[0]) == params


def test_behind_digest_authentication():
    gate = DigestGate("neon", "s3cret", OK)
    http = Http(auth=Auth("digest", "neon", SecretRef("http")), timeout=10.0)
    with asked(gate, params={"username": "{login}"}, changes={"http": http}) as (ask, _):
        assert ask().data == {"result": "OK"}
        assert len(gate.passed) == 1


def test_no_secret_stands_in_what_support_is_shown():
    echoed = xmlrpc.client.dumps(({"web_password": HOSTILE, "voip_password": "other-secret"},), methodresponse=True)
    with asked(echoed.encode(), params={"user": "{login}", "pw": "{password}", "b": {"<base64>": "{password}"}}) as (
        ask,
        _,
    ):
        shown = ask().exchange.text()
    assert HOSTILE.strip() not in shown
    assert "other-secret" not in shown
    assert "web_password" in shown


# ---- what is read ----


def read(value: Any) -> Any:
    """Python's library writes 32 bits; what is larger is written as its extensions do."""
    marshaller: Any = xmlrpc.client.Marshaller(allow_none=True)
    marshaller.dispatch = {**marshaller.dispatch, int: lambda _self, v, write: write(f"<value><i8>{v}</i8></value>\n")}
    return from_xmlrpc(f"<methodResponse>{marshaller.dumps((value,))}</methodResponse>".encode(), host="h")


def holding(inner: str) -> str:
    """A reply with this in its one value."""
    return f"<methodResponse><params><param><value>{inner}</value></param></params></methodResponse>"


def test_a_structure_is_a_table_with_types():
    value = {"i": 5, "big": 2**40, "d": 0.1, "t": True, "s": "a<b", "l": [1, "2", []], "n": None, "o": {}, "one": [7]}
    found = read(value)
    assert found == {**value, "d": Decimal("0.1")}
    assert isinstance(found["d"], Decimal)
    assert found["t"] is True


def test_a_double_is_the_decimal_that_is_written():
    body = holding("<struct><member><name>b</name><value><double>-20.150</double></value></member></struct>")
    assert str(from_xmlrpc(body.encode(), host="h")["b"]) == "-20.150"


@pytest.mark.parametrize(
    ("inner", "found"),
    [
        ("OK", {"value": "OK"}),
        ("<string>OK</string>", {"value": "OK"}),
        ("<string/>", {"value": ""}),
        ("", {"value": ""}),
        ("<i4>-5</i4>", {"value": -5}),
        ("<ex:i8 xmlns:ex='urn:ex'>5000000000</ex:i8>", {"value": 5_000_000_000}),
        ("<ex:nil xmlns:ex='urn:ex'/>", {"value": None}),
        ("<boolean>0</boolean>", {"value": False}),
        ("<i8>1234567890123456789</i8>", {"value": 1_234_567_890_123_456_789}),
        ("<int>123456789012345678901</int>", {"value": "123456789012345678901"}),
        ("<double>1e3</double>", {"value": Decimal("1E+3")}),
        ("<dateTime.iso8601>20261201T10:30:05</dateTime.iso8601>", {"value": "2026-12-01T10:30:05"}),
        ("<dateTime.iso8601>2026-12-01T103005Z</dateTime.iso8601>", {"value": "2026-12-01T10:30:05Z"}),
        ("<base64>w6k=</base64>", {"value": "é"}),
        ("<base64>/w==</base64>", {"value": "/w=="}),
        ("<array><data/></array>", []),
        ("<array><data><value>1</value></data></array>", ["1"]),
        ("<struct/>", {}),
    ],
)
def test_every_type(inner, found):
    made = from_xmlrpc(holding(inner).encode(), host="h")
    assert made == found
    assert repr(made) == repr(found)


def test_a_reply_without_a_value_is_an_empty_list():
    assert from_xmlrpc(b"<methodResponse><params/></methodResponse>", host="h") == []


WRONG = {
    "another document": ("<html2><a/></html2>", "reply.format"),
    "neither": ("<methodResponse><x/></methodResponse>", "reply.format"),
    "no number": (holding("<int>x</int>"), "reply.format"),
    "no truth": (holding("<boolean>yes</boolean>"), "reply.format"),
    "two types": (holding("<int>1</int><i4>1</i4>"), "reply.format"),
    "an unknown type": (holding("<money>1</money>"), "reply.format"),
    "a member without a name": (holding("<struct><member><value>1</value></member></struct>"), "reply.format"),
    "cut off": (OK.decode()[:-30], "reply.malformed"),
    "a document type": (f'<!DOCTYPE x [<!ENTITY a "b">]>{holding("&a;")}', "reply.document_type"),
    "too deep": (f"<methodResponse><params><param>{'<value><array><data>' * 100}", "reply.too_deep"),
    "too large": (f"<methodResponse><params>{'<param/>' * 60_000}", "reply.too_large"),
}


@pytest.mark.parametrize(("body", "code"), WRONG.values(), ids=WRONG)
def test_what_is_no_reply_of_xml_rpc_is_refused(body, code):
    with pytest.raises(ReplyError) as caught:
        from_xmlrpc(body.encode(), host="h")
    assert (caught.value.code, caught.value.facts["host"]) == (code, "h")


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (Given(b'{"a": 1}', content_type="application/json"), "JSON"),
        (Given(b"OK", content_type="text/plain"), "text"),
    ],
)
def test_another_kind_of_answer_is_named(given, found):
    with asked(given) as (ask, _), pytest.raises(NeonError) as caught:
        ask()
    assert (caught.value.facts["found"], caught.value.facts["expected"]) == (found, "XML-RPC")


@given(PLAIN)
def test_whatever_pythons_library_writes_is_read(value):
    found = read(value)
    assert _alike(found if isinstance(value, dict | list) else found["value"], value)


def _alike(found: Any, value: Any) -> bool:
    if isinstance(value, dict):
        return found.keys() == value.keys() and all(_alike(found[name], each) for name, each in value.items())
    if isinstance(value, list):
        return len(found) == len(value) and all(map(_alike, found, value))
    if isinstance(value, float):
        return float(found) == value
    if isinstance(value, str):
        return bool(found == value.strip(" \t\r\n"))
    return bool(found == value or (isinstance(value, int) and found == str(value)))


# ---- faults ----


def fault(code: int, text: str, status: int = 200) -> Reply:
    body = xmlrpc.client.dumps(xmlrpc.client.Fault(code, text), methodresponse=True).encode()
    with asked(Given(body, status)) as (ask, _):
        reply: Reply = ask()
    return reply


@pytest.mark.parametrize("status", [200, 400, 500])
def test_a_fault_is_a_code_where_the_profile_says_so(status):
    made = replace(service(), reply=ReplyMap(format="xmlrpc", codes={"403": 104}))
    with pytest.raises(OperatorError) as caught:
        replies.read(fault(403, "Authentication failed", status), made, "ACME")
    error = caught.value
    assert (error.code, error.operator_code, error.description) == ("operator.104", 104, "Authentication failed")
    assert error.field == "password"


def test_any_other_fault_is_a_failure_with_its_words():
    with pytest.raises(OperatorError) as caught:
        replies.read(fault(500, "Database is down"), service(), "ACME")
    assert (caught.value.code, caught.value.description) == ("operator.fault", "Database is down")


def test_a_structure_is_a_success_unless_the_profile_says_more():
    def judged(result: str, **rules: Any) -> Any:
        body = xmlrpc.client.dumps(({"result": result},), methodresponse=True).encode()
        with asked(body) as (ask, _):
            return replies.read(ask(), replace(service(), reply=ReplyMap(format="xmlrpc", **rules)), "ACME")

    assert judged("whatever") == {"result": "whatever"}
    assert judged("OK", success="result == 'OK'") == {"result": "OK"}
    with pytest.raises(OperatorError):
        judged("FAILED", success="result == 'OK'")


def test_an_answer_that_was_cut_off_leaves_the_outcome_open():
    def cut(_seen: Seen) -> Given:
        return Given(OK[:60])

    with asked(cut) as (ask, _), pytest.raises(ReplyError) as caught:
        ask()
    assert caught.value.code == "reply.malformed"
