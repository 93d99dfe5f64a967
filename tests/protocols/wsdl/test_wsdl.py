"""Services with a WSDL: PHP's SoapServer for what is right, scripted servers for what is not."""

from __future__ import annotations

import itertools
import logging
import threading

import pytest
from hypothesis import HealthCheck, given, settings

from neon_wizard.errors import Cancelled, NeonError, ProfileError, UsageError
from neon_wizard.model import Secret
from neon_wizard.profile.service import Auth, Http
from neon_wizard.protocols.deadline import Cancel
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.http import Session
from neon_wizard.protocols.markup import from_xml
from neon_wizard.protocols.wsdl.wsdl import Wsdl
from tests.protocols.helpers import PASSWORD, WIRE, free_port, signup_service
from tests.protocols.test_markup import XML_TEXT
from tests.servers.certificates import Authority
from tests.servers.php_soap import AVAILABLE, DATA, PhpOperator
from tests.servers.raw import RawServer
from tests.servers.scripted import Given, ScriptedServer, Seen

needs_php = pytest.mark.skipif(not AVAILABLE, reason="php is not installed")
REPLY = (WIRE / "signup-response.xml").read_bytes()
SECRET = Secret(PASSWORD)
VALUES: dict[str, str | Secret] = {
    "login": "Jürgen & <co>",
    "password": SECRET,
    "name": "J",
    "email": "j@example.com",
    "phone": "",
}


def service(wsdl: str, url: str = "", http: Http | None = None, **options: str):
    return signup_service(
        url, protocol="wsdl", options={"wsdl": wsdl, "operation": "Signup", **options}, http=http or Http(timeout=5)
    )


def call(**values: str) -> Call:
    return Call({**VALUES, **values}, secrets=(SECRET,))


def described(kind: str, address: str) -> bytes:
    return (DATA / f"{kind}.wsdl").read_bytes().replace(b"@ADDRESS@", address.encode())


@needs_php
@pytest.mark.parametrize("kind", ["document", "rpc", "literal"])
@pytest.mark.parametrize("where", ["address", "file"])
def test_php(session, tmp_path, kind, where):
    with PhpOperator(kind, tmp_path) as php:
        reply = Wsdl().call(service(php.wsdl if where == "address" else str(php.file)), call(), session)
        expected = {"Login": "Jürgen & <co>", "Password": PASSWORD, "Name": "J", "EMail": "j@example.com", "Phone": ""}
        assert php.calls == [expected]
    result = reply.data["SignupResponse"]["SignupResult" if kind == "document" else "return"]
    assert (reply.status, result["Success"], result["Error"]["Code"]) == (200, "true", "0")
    assert result["Data"] == {"Number": "55555555", "Password": "123456", "Domain": "sip.example.com"}
    assert PASSWORD not in reply.exchange.text()


@needs_php
def test_php_fails(session, tmp_path):
    with PhpOperator("document", tmp_path) as php:
        reply = Wsdl().call(service(php.wsdl), call(login="fault"), session)
    assert (reply.status, reply.data["Fault"]["faultstring"]) == (500, "The database is away")


@needs_php
def test_the_profiles_address_is_stronger_than_the_wsdls(session, tmp_path):
    with PhpOperator("document", tmp_path, address="http://internal.invalid:8080/x") as php:
        with pytest.raises(ProfileError) as caught:
            Wsdl().call(service(php.wsdl), call(), session)
        assert "internal.invalid" in caught.value.facts["reason"]
        assert not php.calls
        reply = Wsdl().call(service(php.wsdl, url=php.url), call(), session)
    assert reply.status == 200


@pytest.mark.parametrize(
    ("port", "content_type"),
    [
        ("", "text/xml; charset=utf-8"),
        ("Soap12", 'application/soap+xml; charset=utf-8; action="urn:voip#Signup"'),
    ],
)
def test_what_goes_out(session, port, content_type):
    with ScriptedServer({}) as server:
        wsdl = described("document", server.url("/service"))
        server.paths["/service"] = lambda seen: wsdl if seen.method == "GET" else REPLY
        dialect = Wsdl()
        for _ in range(2):
            dialect.call(service(server.url("/service?wsdl"), port=port), call(), session)
        assert server.connections == 1
    assert [seen.method for seen in server.requests] == ["GET", "POST", "POST"], "the WSDL is read once"
    seen = server.requests[1]
    assert seen.header("content-type") == content_type
    assert seen.header("soapaction") == '"urn:voip#Signup"'
    sent = from_xml(seen.body, host="x")["Envelope"]["Body"]["Signup"]
    assert sent == {"Login": "Jürgen & <co>", "Password": PASSWORD, "Name": "J", "EMail": "j@example.com", "Phone": ""}


def test_a_wsdl_of_one_operator_is_not_anothers(session, server):
    dialect, other = Wsdl(), Session(lambda _: Secret(""))
    for each in (session, other):
        dialect.call(service(server.url("/wsdl")), call(), each)
    other.close()
    assert [seen.method for seen in server.requests] == ["GET", "POST"] * 2


@pytest.fixture
def server():
    """``/wsdl`` describes ``/service``, which answers like the specification."""
    with ScriptedServer({"/service": REPLY}) as started:
        started.paths["/wsdl"] = described("document", started.url("/service"))
        yield started


def refused(session, wsdl: str, **kinds) -> NeonError:
    with pytest.raises(NeonError) as caught:
        Wsdl().call(service(wsdl, **kinds), call(), session)
    assert PASSWORD not in caught.value.detail + str(caught.value)
    assert not getattr(caught.value, "sent", False), "a description carries nothing of the user's"
    return caught.value


@pytest.mark.parametrize(
    ("options", "named"),
    [({"operation": "SignUp"}, "it has Signup"), ({"port": "Soap13"}, "Soap11, Soap12")],
)
def test_a_name_that_the_wsdl_lacks_is_told_with_those_that_it_has(session, server, options, named):
    error = refused(session, server.url("/wsdl"), **options)
    assert error.code == "profile.wsdl"
    assert named in error.facts["reason"]


def test_fields_that_do_not_fit_the_wsdl(session, server):
    odd = signup_service(
        "", protocol="wsdl", options={"wsdl": server.url("/wsdl"), "operation": "Signup"}, fields={"Lgn": "{password}"}
    )
    with pytest.raises(ProfileError) as caught:
        Wsdl().call(odd, call(), session)
    assert "Lgn" in caught.value.facts["reason"]
    assert PASSWORD not in str(caught.value)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (Given(b"<!DOCTYPE html><html/>", content_type="text/html"), "network.captive_portal"),
        (Given(b"<definitions"), "profile.wsdl"),
        (Given(b"<a/>"), "profile.wsdl"),
        (Given(b""), "profile.wsdl"),
        (Given(b"<!DOCTYPE d [<!ENTITY x 'y'>]><d/>"), "profile.wsdl"),
        (Given(b"gone", status=404), "profile.wsdl"),
        (Given(b"x" * 3_000_000), "profile.wsdl"),
        (Given(status=302, headers={"Location": "http://localhost:1/wsdl"}), "network.redirect_host"),
        (Given(status=302, headers={"Location": "file:///etc/passwd"}), "network.redirect_scheme"),
        (Given(status=401, headers={"WWW-Authenticate": "Basic"}), "operator.unauthorized"),
        (Given(status=503), "operator.busy"),
    ],
)
def test_f08_f09_f13_f18_a_description_that_is_none(session, given, code):
    with ScriptedServer({"*": given}) as server:
        assert refused(session, server.url("/wsdl")).code == code
        assert {seen.method for seen in server.requests} == {"GET"}


def test_a_description_that_cannot_be_had(session, tmp_path):
    assert refused(session, f"http://127.0.0.1:{free_port()}/wsdl").code == "network.refused"
    assert refused(session, str(tmp_path / "none.wsdl")).code == "profile.wsdl"
    assert refused(session, "").code == "profile.missing"


def test_f05_the_deadline_holds_for_the_description(session):
    with RawServer(lambda conversation: conversation.hang()) as silent:
        error = refused(session, f"http://{silent.host}/wsdl", http=Http(timeout=0.3))
    assert error.code == "network.timeout"


def test_f05_one_deadline_for_all_documents_of_a_description(session):
    """Each one comes in time, and all of them do not."""
    documents = itertools.count()

    def play(conversation) -> None:
        while conversation.read_request():
            conversation.drip(b"HTTP/1.1 200 OK\r\n", 0.01)
            body = importing(f"more{next(documents)}.wsdl")
            conversation.send(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    with RawServer(play) as slow:
        error = refused(session, f"http://{slow.host}/wsdl", http=Http(timeout=1))
    assert (error.code, error.facts["seconds"]) == ("network.timeout", "1")
    assert next(documents) < 29


def importing(location: str) -> bytes:
    text = described("document", "http://127.0.0.1:1/service").decode()
    head, tail = text.split("<types>", 1)
    return f'{head}<import namespace="urn:more" location="{location}"/><types>{tail}'.encode()


def test_f19_an_import_of_another_host_is_not_fetched(session):
    with RawServer(lambda conversation: conversation.read_request()) as other:
        for scheme in ("http", "https"):
            wsdl = importing(f"{scheme}://localhost:{other.port}/more.wsdl")
            with ScriptedServer({"/wsdl": wsdl, "/service": REPLY}) as server:
                reply = Wsdl().call(service(server.url("/wsdl"), url=server.url("/service")), call(), session)
                assert reply.status == 200
        assert not other.conversations


def test_f19_an_import_of_a_file_is_refused(session, tmp_path):
    secret = tmp_path / "secret.xsd"
    secret.write_text("c4nary")
    with ScriptedServer({"/wsdl": importing(secret.as_uri())}) as server:
        error = refused(session, server.url("/wsdl"))
        assert error.code == "profile.wsdl"
        assert "c4nary" not in error.detail + str(error)


def test_an_import_of_the_same_host_is_fetched_and_their_number_is_bounded(session):
    def more(seen: Seen) -> bytes:
        return importing(f"{seen.path}x")

    with ScriptedServer({"*": more}) as server:
        assert "30 documents" in refused(session, server.url("/wsdl")).facts["reason"]
        assert len(server.requests) == 30


def test_an_import_beside_a_local_file_is_read_and_none_elsewhere(session, tmp_path):
    folder = tmp_path / "acme"
    folder.mkdir()
    wsdl = folder / "service.wsdl"
    (tmp_path / "outside.xsd").write_text("c4nary")
    (folder / "more.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:more"/>'
    )
    with ScriptedServer({"/service": REPLY}) as server:
        wsdl.write_bytes(importing("more.xsd"))
        assert Wsdl().call(service(str(wsdl), url=server.url("/service")), call(), session).status == 200
    wsdl.write_bytes(importing("../outside.xsd"))
    assert "outside of its own folder" in refused(session, str(wsdl)).facts["reason"]


@pytest.mark.parametrize(
    "start", ["//host/share", "file://host/share", "file:////host/share", "file:///%5C%5Chost/share"]
)
def test_f50_an_import_from_another_computer_is_not_looked_for(session, tmp_path, start):
    """The folder would be found by this name on Linux: the refusal shows that its letters were enough."""
    wsdl = tmp_path / "service.wsdl"
    (tmp_path / "more.xsd").write_text('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>')
    wsdl.write_bytes(importing(f"{start}{tmp_path.as_posix().removeprefix(tmp_path.drive)}/more.xsd"))
    assert "outside of its own folder" in refused(session, str(wsdl)).facts["reason"]


def test_public_schemas_are_the_programs_own_copies(session):
    xsd = (
        b'<xsd:import namespace="http://schemas.xmlsoap.org/soap/encoding/" '
        b'schemaLocation="http://schemas.xmlsoap.org/soap/encoding/"/>'
        b'<xsd:import namespace="http://www.w3.org/XML/1998/namespace"/>'
        b'<xsd:complexType name="Many"><xsd:complexContent><xsd:restriction base="e:Array" '
        b'xmlns:e="http://schemas.xmlsoap.org/soap/encoding/"><xsd:attribute ref="e:arrayType"/>'
        b"</xsd:restriction></xsd:complexContent></xsd:complexType>"
        b'<xsd:complexType name="Text"><xsd:attribute ref="xml:lang"/></xsd:complexType>'
    )
    marker = b'elementFormDefault="qualified">'
    wsdl = described("document", "http://127.0.0.1:1/").replace(marker, marker + xsd)
    with ScriptedServer({"/wsdl": wsdl, "/service": REPLY}) as server:
        assert Wsdl().call(service(server.url("/wsdl"), url=server.url("/service")), call(), session).status == 200


def test_an_address_with_http_behind_https_is_meant_with_https(session, authority: Authority):
    """Servers behind a TLS proxy describe themselves as they see themselves."""
    wsdl = described("document", "http://127.0.0.1/service")
    with ScriptedServer({"/wsdl": wsdl, "/service": REPLY}, authority.server()) as server:
        http = Http(ca=authority.pem, timeout=5)
        assert Wsdl().call(service(server.url("/wsdl"), http=http), call(), session).status == 200
        assert [seen.path for seen in server.requests] == ["/wsdl", "/service"]


@pytest.mark.parametrize(
    "address", ["https://127.0.0.1/", "http://localhost:1/", "ftp://127.0.0.1/", "/x", "mailto:a@b"]
)
def test_f61_no_secret_goes_to_a_host_that_the_profile_does_not_name(session, address):
    with ScriptedServer({"/wsdl": described("document", address)}) as server:
        assert refused(session, server.url("/wsdl")).code == "profile.wsdl"


@pytest.mark.parametrize("where", ["address", "file"])
@pytest.mark.parametrize("address", ["//[/", "http://\u2100/", "http://[::1/s", "http://127.0.0.1:99999/"])
def test_an_address_in_the_description_that_is_none(session, tmp_path, address, where):
    document = described("document", address)
    (tmp_path / "voip.wsdl").write_bytes(document)
    with ScriptedServer({"/": Given(document)}) as server:
        wsdl = f"{server.origin}/" if where == "address" else str(tmp_path / "voip.wsdl")
        assert refused(session, wsdl).code == "profile.wsdl"


def test_credentials_are_sent_for_the_description_too(session, server):
    http = Http(auth=Auth("basic", "neon", "pw"), timeout=5)
    Wsdl().call(service(server.url("/wsdl"), http=http), call(), session)
    assert {seen.header("authorization") for seen in server.requests} == {"Basic bmVvbjpwdw=="}


def test_cancel_while_the_description_is_fetched(session):
    cancel = Cancel()

    def play(conversation) -> None:
        conversation.read_request()
        cancel.cancel()
        conversation.hang()

    with RawServer(play) as silent, pytest.raises(Cancelled):
        Wsdl().call(service(f"http://{silent.host}/wsdl"), Call(VALUES, cancel=cancel), session)


def test_one_text_parameter(session):
    wsdl = described("rpc", "http://127.0.0.1:1/").replace(b'<part name="Login"', b'<part name="xmlData"')
    for part in (b"Password", b"Name", b"EMail", b"Phone"):
        wsdl = wsdl.replace(b'<part name="%s" type="xsd:string"/>' % part, b"", 1)
    with ScriptedServer({"/wsdl": wsdl, "/service": REPLY}) as server:
        texts = signup_service(
            server.url("/service"),
            protocol="wsdl",
            options={"wsdl": server.url("/wsdl"), "operation": "Signup"},
            parameters="xml-string",
            string_parameter="xmlData",
        )
        Wsdl().call(texts, call(), session)
    sent = from_xml(server.requests[-1].body, host="x")["Envelope"]["Body"]["Signup"]["xmlData"]
    assert sent.startswith("<Signup><Login>Jürgen &amp; &lt;co&gt;</Login>")


def test_f60_nothing_is_logged_that_holds_a_secret(session, server, caplog):
    with caplog.at_level(logging.DEBUG):
        Wsdl().call(service(server.url("/wsdl")), call(), session)
    assert PASSWORD not in caplog.text


def test_a_character_that_cannot_be_sent(session, server):
    with pytest.raises(UsageError) as caught:
        Wsdl().call(service(server.url("/wsdl")), call(name="a\x00"), session)
    assert caught.value.field == "name"
    assert not server.requests


def test_two_threads_may_ask_at_once(session, server):
    dialect, failures = Wsdl(), []

    def ask() -> None:
        try:
            for _ in range(5):
                dialect.call(service(server.url("/wsdl")), call(), session)
        except NeonError as error:
            failures.append(error)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=XML_TEXT)
def test_any_text_of_xml_characters_arrives(session, server, dialect, text):
    dialect.call(service(server.url("/wsdl")), call(name=text), session)
    received = from_xml(server.requests[-1].body, host="x")["Envelope"]["Body"]["Signup"]
    assert received["Name"] == text.strip(" \t\r\n")


@pytest.fixture
def dialect() -> Wsdl:
    return Wsdl()
