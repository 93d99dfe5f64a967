"""The demo operator over real HTTP: the specification's exchanges, its codes, its WSDL."""

from __future__ import annotations

import http.client
from pathlib import Path

import pytest
from lxml import etree

from neon_wizard.demo.demo_operator import DemoOperator

WIRE = Path(__file__).parents[1] / "data" / "wire"
SPECIFIED = "application/soap+xml; charset=utf-8"
SIGNUP = {
    "Login": "ana",
    "Password": "very secret",
    "Name": "Ana Silva",
    "EMail": "ana@example.com",
    "Phone": "+557155555555",
}


def send(demo, method, path, body=b"", content_type=SPECIFIED):
    """Status, content type and body of the reply."""
    connection = http.client.HTTPConnection(demo.origin.removeprefix("http://"), timeout=10)
    try:
        connection.request(method, path, body, {"Content-Type": content_type})
        reply = connection.getresponse()
        return reply.status, reply.headers["Content-Type"], reply.read()
    finally:
        connection.close()


def envelope(method, arguments, namespace=""):
    root = etree.Element("{http://schemas.xmlsoap.org/soap/envelope/}Envelope")
    body = etree.SubElement(root, "{http://schemas.xmlsoap.org/soap/envelope/}Body")
    asked = etree.SubElement(body, etree.QName(namespace or None, method))
    for name, value in arguments.items():
        etree.SubElement(asked, etree.QName(namespace or None, name)).text = value
    return etree.tostring(root)


def ask(demo, method, **arguments):
    """The reply's leaves by name."""
    status, _, body = send(demo, "POST", f"/{method}", envelope(method, arguments))
    assert status == 200
    return {etree.QName(e).localname: e.text or "" for e in etree.fromstring(body).iter() if not len(e)}


def canonical(document):
    parser = etree.XMLParser(remove_blank_text=True)
    return etree.tostring(etree.fromstring(document, parser), method="c14n2")


class TestTheSpecificationsExchanges:
    @pytest.mark.parametrize("name", ["provisioning", "getbalance"])
    def test_the_reply_is_the_specifications(self, demo, name):
        path = {"provisioning": "/Provisioning", "getbalance": "/GetBalance"}[name]
        status, content_type, body = send(demo, "POST", path, (WIRE / f"{name}-request.xml").read_bytes())
        assert (status, content_type) == (200, SPECIFIED)
        assert canonical(body) == canonical((WIRE / f"{name}-response.xml").read_bytes())

    def test_the_examples_account_exists_already(self, demo):
        _, _, body = send(demo, "POST", "/Signup", (WIRE / "signup-request.xml").read_bytes())
        assert b"<Code>103</Code>" in body

    def test_every_request_is_kept_as_it_arrived(self, demo):
        request = (WIRE / "provisioning-request.xml").read_bytes()
        send(demo, "POST", "/Provisioning", request)
        (seen,) = demo.requests
        assert (seen.path, seen.headers["content-type"], seen.body) == ("/Provisioning", SPECIFIED, request)


class TestAccounts:
    def test_signup_then_provisioning_bring_the_same_settings(self, demo):
        created = ask(demo, "Signup", **SIGNUP)
        assert (created["Success"], created["Code"], created["DisplayName"]) == ("true", "0", "Ana Silva")
        again = ask(demo, "Provisioning", Login="ANA", Password="very secret")
        assert {name: created[name] for name in again} == again
        assert created["Password"] != "very secret"

    def test_the_page_for_the_user_tries_everything(self, demo):
        info = ask(demo, "Signup", **SIGNUP)["Info"]
        for piece in ("<h1>", "<li>", "<a href=", f'<img src="{demo.origin}/pixel.png"', "<script>"):
            assert piece in info

    def test_a_name_is_escaped_in_the_page(self, demo):
        assert "&lt;b&gt;Ana" in ask(demo, "Signup", **{**SIGNUP, "Name": "<b>Ana"})["Info"]

    @pytest.mark.parametrize(
        ("change", "code", "field"),
        [
            *(({name: ""}, "100", name) for name in SIGNUP),
            ({"EMail": "ana.example.com"}, "101", "EMail"),
            ({"Phone": "none"}, "101", "Phone"),
            ({"Login": "ana maria"}, "101", "Login"),
            ({"Password": "12345"}, "101", "Password"),
            ({"Login": "tester"}, "103", "Login"),
        ],
    )
    def test_a_refused_signup_names_code_and_field(self, demo, change, code, field):
        reply = ask(demo, "Signup", **{**SIGNUP, **change})
        assert (reply["Success"], reply["Code"], reply["Field"]) == ("false", code, field)
        assert reply["Description"]

    @pytest.mark.parametrize(
        ("method", "arguments", "code"),
        [
            ("Provisioning", {"Login": "Tester", "Password": "wrong"}, "104"),
            ("Provisioning", {"Login": "nobody", "Password": "123456"}, "102"),
            ("Provisioning", {"Login": "Tester"}, "100"),
            ("GetBalance", {"Number": "1"}, "102"),
            ("GetBalance", {}, "100"),
        ],
    )
    def test_other_refusals(self, demo, method, arguments, code):
        assert ask(demo, method, **arguments)["Code"] == code

    def test_an_account_may_have_to_be_confirmed_first(self, demo):
        ask(demo, "Signup", **{**SIGNUP, "EMail": "ana+confirm@example.com"})
        login = {"Login": "ana", "Password": "very secret"}
        assert ask(demo, "Provisioning", **login)["Unconfirmed"] == "true"
        assert send(demo, "GET", "/confirm/ana")[0] == 200
        assert "Unconfirmed" not in ask(demo, "Provisioning", **login)

    def test_an_adopted_account_takes_the_first_password(self, demo):
        demo.adopt("555777777", "bea")
        assert ask(demo, "GetBalance", Number="555777777")["Balance"] == "20.15"
        assert ask(demo, "Provisioning", Login="bea", Password="new")["Number"] == "555777777"
        assert ask(demo, "Provisioning", Login="bea", Password="other")["Code"] == "104"

    def test_the_balance_moves_and_becomes_low(self, demo):
        read = [ask(demo, "GetBalance", Number="55555555")["Balance"] for _ in range(40)]
        assert read[:3] == ["20.15", "19.80", "18.60"]
        assert any(float(amount) < 5 for amount in read)
        assert all(float(amount) > 0 for amount in read)


class TestWhatIsNoRequest:
    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"<unclosed>",
            b"<a/>",
            b"<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
            envelope("Signup", {}),
        ],
    )
    def test_a_fault_says_so(self, demo, body):
        status, content_type, reply = send(demo, "POST", "/Provisioning", body)
        assert (status, content_type) == (500, SPECIFIED)
        assert b"<faultcode>soap:Client</faultcode>" in reply

    def test_other_methods_and_addresses(self, demo):
        assert send(demo, "GET", "/Signup")[0] == 405
        assert send(demo, "GET", "/pixel.png")[0] == 404
        assert send(demo, "POST", "/Signup", b"x" * 70_000)[0] == 413


class TestWsdl:
    def test_a_soap_client_understands_it(self, demo):
        import zeep

        with zeep.Client(f"{demo.origin}/service?wsdl") as client:
            reply = client.service.Signup(**SIGNUP)
            assert reply.Success is True
            read = client.service.GetBalance(Number=reply.Data.Number)
        assert read.Data.Balance == "20.15"


class TestServer:
    def test_stopped_nothing_answers(self):
        operator = DemoOperator()
        operator.start()
        assert operator.start() == operator.origin
        operator.stop()
        operator.stop()
        with pytest.raises(ConnectionRefusedError):
            send(operator, "GET", "/")

    def test_a_port_that_is_taken_is_an_error(self, demo):
        with pytest.raises(OSError, match="in use"):
            DemoOperator(int(demo.origin.rsplit(":", 1)[1])).start()


FOREIGN = [
    {"Host": "evil.example"},
    {"Host": "evil.example:80"},
    {"Host": "localhost.evil.example"},
    {"Host": "127.0.0.1.evil.example"},
    {"Host": "[::1"},
    {"Host": ""},
    {"Origin": "https://evil.example"},
    {"Origin": "http://127.0.0.1:1"},
    {"Origin": "null"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
]


def status_for(origin, headers, method="GET", path="/buy"):
    host = origin.removeprefix("http://")
    connection = http.client.HTTPConnection(host, timeout=10)
    try:
        connection.putrequest(method, path, skip_host=True)
        for name, value in {"Host": host, "Content-Length": "0", **headers}.items():
            connection.putheader(name, value)
        connection.endheaders()
        return connection.getresponse().status
    finally:
        connection.close()


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize(("method", "path"), [("GET", "/buy"), ("POST", "/Signup"), ("GET", "/confirm/ana")])
def test_another_sites_page_is_not_answered(demo, headers, method, path):
    """Nor one whose name was made to point here (DNS rebinding)."""
    assert status_for(demo.origin, headers, method, path) == 403


def test_this_computers_own_programs_are_answered(demo):
    port = demo.origin.rpartition(":")[2]
    own = [{}, {"Host": f"localhost:{port}"}, {"Host": f"[::1]:{port}"}, {"Origin": demo.origin}]
    own += [{"Sec-Fetch-Site": "none"}, {"Origin": demo.origin, "Sec-Fetch-Site": "same-origin"}]
    assert [status_for(demo.origin, headers) for headers in own] == [200] * len(own)
