"""An answer that is none: F13 and its neighbours, over a real server."""

from __future__ import annotations

import hashlib
import time

import pytest

from neon_wizard.errors import Cancelled, NeonError, NetworkError, OperatorError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import outcome_unknown
from neon_wizard.profile.service import Auth, Http, ReplyMap
from neon_wizard.protocols.deadline import Cancel
from neon_wizard.protocols.dialect import Call, Reply
from neon_wizard.protocols.envelope import Envelope
from neon_wizard.protocols.exchange import Answer, Exchange, Request
from neon_wizard.protocols.reply_reader import looks_like_html, read
from tests.protocols.helpers import PASSWORD, WIRE, signup_service
from tests.protocols.test_portals import UNMARKED
from tests.servers.scripted import Given, ScriptedServer

PORTAL = b"<!DOCTYPE html>\n<html><head><title>Welcome</title></head><body>Sign in</body></html>"
SOAP11 = '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>{}</s:Body></s:Envelope>'
SOAP12 = SOAP11.replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope")


def call(session, given: Given, **changes) -> Reply:
    secret = Secret(PASSWORD)
    with ScriptedServer({"*": given}) as server:
        service = signup_service(server.url("/Signup"), **changes)
        return Envelope().call(service, Call({"login": "a", "password": secret}, secrets=(secret,)), session)


def failure(session, given: Given) -> NeonError:
    with pytest.raises(NeonError) as caught:
        call(session, given)
    assert PASSWORD not in caught.value.detail
    return caught.value


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (PORTAL, "text/html"),
        (b"\xef\xbb\xbf  " + PORTAL, "text/xml"),
        (b"<HTML><p>Sign in<br></HTML>", "application/soap+xml"),
        (b"<?xml version='1.0'?>\n<!-- x --><html xmlns='http://www.w3.org/1999/xhtml'/>", "text/xml"),
        (b"<p>Sign in<br>", "text/html"),
    ],
)
def test_f13_a_captive_portal_is_never_a_success(session, body, content_type):
    error = failure(session, Given(body, content_type=content_type))
    assert isinstance(error, NetworkError)
    assert (error.code, error.sent) == ("network.captive_portal", True)
    assert "POST " in error.detail


@pytest.mark.parametrize("content_type", ["text/plain", "text/html", ""])
@pytest.mark.parametrize("notation", ["json", "xml"])
@pytest.mark.parametrize("body", UNMARKED)
def test_f13_a_captive_portal_without_a_pages_marks(session, body, content_type, notation):
    given = Given(body, content_type=content_type)
    with pytest.raises(NetworkError) as caught:
        call(session, given, reply=ReplyMap(format=notation))
    assert (caught.value.code, caught.value.sent) == ("network.captive_portal", True)


HOTEL = b"<html><title>Hotel WiFi</title><form action=/login></form></html>"


@pytest.mark.parametrize(("status", "sent"), [(401, False), (403, True), (404, True), (500, True), (503, False)])
def test_f13_a_captive_portal_with_the_status_of_a_failure(session, authority, status, sent):
    error = failure(session, Given(HOTEL, status=status, content_type="text/html"))
    assert isinstance(error, NetworkError)
    assert (error.code, error.sent) == ("network.captive_portal", sent)
    with ScriptedServer({"*": Given(HOTEL, status, content_type="text/html")}, authority.server()) as server:
        service = signup_service(server.url("/Signup"), http=Http(ca=authority.pem))
        with pytest.raises((OperatorError, ReplyError)):
            Envelope().call(service, Call({"login": "a", "password": Secret(PASSWORD)}), session)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (Given(HOTEL, 401, {"WWW-Authenticate": "Basic realm=x"}, "text/html"), "operator.unauthorized"),
        (Given(HOTEL, 503, {"Retry-After": "7"}, "text/html"), "operator.busy"),
        (Given(b"<html><h1>Not Found</h1><form></form>Login</html>", 404, content_type="text/html"), "reply.status"),
        (Given(b"<html><form action=/search></form></html>", 404, content_type="text/html"), "reply.status"),
        (Given(b"<error><input>login</error>", 500), "reply.status"),
    ],
)
def test_f13_an_operators_own_failure_is_not_a_networks(session, given, code):
    assert failure(session, given).code == code


def test_f13_an_operators_own_page_is_not_a_networks(session, authority):
    """Over TLS the certificate says who answers; without it, what the page says."""
    error = failure(session, Given(b"<html><title>Fatal error</title></html>", content_type="text/html"))
    assert (error.code, error.facts["found"]) == ("reply.format", "a web page")
    assert outcome_unknown(error)
    with ScriptedServer({"*": Given(PORTAL, content_type="text/html")}, authority.server()) as server:
        service = signup_service(server.url("/Signup"), http=Http(ca=authority.pem))
        with pytest.raises(ReplyError) as caught:
            Envelope().call(service, Call({"login": "a", "password": Secret(PASSWORD)}), session)
    assert caught.value.code == "reply.format"


@pytest.mark.parametrize("status", [400, 404, 405, 415, 500, 502])
@pytest.mark.parametrize("body", [b"", PORTAL, b"Bad gateway"])
def test_a_failure_without_an_answer_is_told_by_its_status(session, status, body):
    error = failure(session, Given(body, status=status, content_type="text/html"))
    assert isinstance(error, ReplyError)
    assert (error.code, error.facts["status"]) == ("reply.status", str(status))


@pytest.mark.parametrize("body", ["", " \n", SOAP11.format(""), SOAP12.format("")])
def test_an_empty_answer(session, body):
    assert failure(session, Given(body.encode())).code == "reply.empty"


def test_an_envelope_without_body(session):
    error = failure(session, Given(b"<Envelope/>"))
    assert (error.code, error.facts["node"]) == ("reply.missing", "Body")


def test_f23_the_misprint_of_the_specification_names_its_line(session):
    error = failure(session, Given((WIRE / "getbalance-response-misprint.xml").read_bytes()))
    assert (error.code, error.facts["line"]) == ("reply.malformed", "16")


FAULT11 = "<s:Fault><faultcode>s:Server</faultcode><faultstring>no</faultstring><detail><R>1</R></detail></s:Fault>"
FAULT12 = (
    "<s:Fault><s:Code><s:Value>s:Server</s:Value></s:Code><s:Reason><s:Text xml:lang='en'>no</s:Text>"
    "<s:Text xml:lang='pt'>não</s:Text></s:Reason><s:Detail><R>1</R></s:Detail></s:Fault>"
)


@pytest.mark.parametrize("body", [SOAP11.format(FAULT11), SOAP12.format(FAULT12)])
def test_a_fault_is_an_answer_of_the_same_shape_in_both_versions(session, body):
    reply = call(session, Given(body.encode(), status=500))
    assert reply.status == 500
    assert reply.data == {"Fault": {"faultcode": "s:Server", "faultstring": "no", "detail": {"R": "1"}}}


def test_the_innermost_subcode_is_the_applications_own(session):
    subcodes = "<s:Subcode><s:Value>a:X</s:Value><s:Subcode><s:Value>a:E_DUPLICATE</s:Value></s:Subcode></s:Subcode>"
    fault = FAULT12.replace("s:Server</s:Value>", f"s:Sender</s:Value>{subcodes}")
    reply = call(session, Given(SOAP12.format(fault).encode(), status=500))
    assert reply.data["Fault"]["faultcode"] == "a:E_DUPLICATE"


def test_a_document_that_is_no_soap(session):
    reply = call(session, Given((WIRE / "returndata.xml").read_bytes()))
    assert reply.data["ReturnData"]["Error"] == {"ErrorCode": "0", "ErrorDescription": ""}


@pytest.mark.parametrize("status", [401, 409, 503])
def test_a_status_that_the_profile_translates_is_a_reply(session, status):
    reply = call(session, Given(PORTAL, status=status), reply=ReplyMap(codes={f"http {status}": 103}))
    assert (reply.status, reply.data) == (status, {})


def test_the_declared_charset_is_kept_to(session):
    given = Given("<a>é</a>".encode("latin-1"), content_type="text/xml; charset=ISO-8859-1")
    assert call(session, given).data == {"a": "é"}
    given = Given("<a>é</a>".encode("latin-1"), content_type="text/xml; charset=utf-8")
    assert failure(session, given).code == "reply.encoding"


def test_a_page_of_comments_keeps_nobody_busy():
    started = time.monotonic()
    assert not looks_like_html(b"<!-- -->" * 5_000 + b"<a/>")
    assert looks_like_html(b"<!-- -->" * 5_000 + b"<html>")
    assert time.monotonic() - started < 1


def test_f60_a_reply_says_what_must_not_be_repeated_of_what_was_sent(session):
    """The password as the filters made it, and the program's own credentials."""
    auth = Auth("bearer", password="b34rer-c4nary")
    fields = {"Hash": "{password|sha1}"}
    reply = call(session, Given(SOAP11.format("<R>1</R>").encode()), fields=fields, http=Http(auth=auth, timeout=5))
    hidden = {secret.reveal() for secret in reply.secrets}
    assert {PASSWORD, "b34rer-c4nary", hashlib.sha1(PASSWORD.encode()).hexdigest()} <= hidden


LARGE = b"<x>" + b"<a>1</a>" * 20_000 + b"</x>"


def late(cancel: Cancel | None = None, *, seconds: float = 0.0) -> Reply:
    """A large answer, whose exchange ends so many seconds from now."""
    answer = Answer(200, (), LARGE, "text/xml", None, ends=time.monotonic() + seconds)
    service = signup_service("http://127.0.0.1/", reply=ReplyMap(format="xml"))
    return read(answer, Exchange("POST", "", (), ""), service.url, service, cancel)


def test_f05_reading_is_a_part_of_the_exchange_and_ends_with_it():
    with pytest.raises(NetworkError) as raised:
        late()
    assert (raised.value.code, raised.value.sent) == ("network.timeout", True)
    assert late(seconds=60).data["x"]["a"][0] == "1"


def test_what_was_cancelled_is_not_read():
    cancel = Cancel()
    cancel.cancel()
    with pytest.raises(Cancelled):
        late(cancel, seconds=60)


def test_f05_an_answer_says_until_when_it_has_to_be_read(session):
    with ScriptedServer({"/": Given(b"<x/>")}) as server:
        answer, _exchange = session.send(Request("GET", server.url("/")), Http(timeout=30))
    assert 0 < answer.ends - time.monotonic() <= 30
