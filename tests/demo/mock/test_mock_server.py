"""A mock operator, asked as users' programs ask: every protocol, style and way to be let in."""

from __future__ import annotations

import socket
import ssl
import urllib.request
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal

import pytest

from neon_wizard.checks import invented
from neon_wizard.demo.mock.known_accounts import Given, MockAccount
from neon_wizard.demo.mock.mock_server import Mock
from neon_wizard.errors import OperatorError, UsageError
from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations.account_services import balance, provision, signup
from neon_wizard.operations.services import Services
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from tests.checks.mocking import EXAMPLES, example, written

LOGIN, PASSWORD, NUMBER = "Jürgen & <co>", "p<ä>ss]]>{login}\"'%😀", "555-1"
ACCOUNT = MockAccount(
    LOGIN,
    Given(PASSWORD),
    NUMBER,
    Secret("s1p'\\<p4ss>"),
    name="Ana É 😀",
    balance="1234.50",
    settings={"domain": "sip.example.com", "auth_name": "a-1", "proxy": "proxy.example.com", "transport": "tls"},
)
FORM = SignupForm("nova", Secret("p<ä>ss]]>{x}"), 'Zoë "x" & <b>', "nova@example.com", "+557135555555")
BOOK = """
format = 1
operator = {{ id = "book", name = "Book" }}
{more}
[services.signup]
url = "https://voip.acme.example/voip"
{each}
[services.provisioning]
url = "https://voip.acme.example/voip"
{each}
[services.balance]
url = "https://voip.acme.example/voip"
{each}
"""


@contextmanager
def asking(mock):
    session = Session(lambda wanted: Secret(str(wanted)))
    try:
        yield Services(mock.profile, session, builtin())
    finally:
        session.close()


def mock_of(tmp_path, each="", more="", **how):
    profile = written(tmp_path / "book.toml", BOOK.format(each=each, more=more))
    return Mock(profile, accounts=[ACCOUNT], **how)


def works(mock):
    """All that the profile has, with the account and with a new one."""
    with mock, asking(mock) as services:
        known = mock.profile.services
        password = Secret(PASSWORD)
        if "provisioning" in known:
            account = provision(services, LOGIN, password)
            mapped = known["provisioning"].reply.account
            assert account.sip.number == NUMBER
            assert account.sip.domain == "sip.example.com"
            own = password if mapped.get("password") == "{password}" else ACCOUNT.sip_password
            assert account.sip_password == own
            with pytest.raises(OperatorError) as refused:
                provision(services, LOGIN, Secret("another"))
            assert refused.value.operator_code == 104
        if "balance" in known:
            assert balance(services, NUMBER).amount == Decimal("1234.50")
        if "signup" in known:
            form = replace(
                FORM, inputs=invented.inputs(mock.profile, mock.profile.kept.get("test", {}).get("inputs", {}))
            )
            made = signup(services, form)
            assert made.sip.domain == "sip.example.com"
            with pytest.raises(OperatorError) as refused:
                signup(services, form)
            assert refused.value.operator_code == 103
            if "provisioning" in known:
                again = provision(services, FORM.login, FORM.password)
                assert (again.sip.number, again.sip_password) == (made.sip.number, made.sip_password)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_is_served(name):
    works(Mock(example(name), accounts=[ACCOUNT]))


STYLES = {
    "SOAP 1.1": "",
    "SOAP 1.2": '[services.{}.soap]\nversion = "1.2"\nnamespace = "urn:voip"\naction = "urn:voip#x"',
    "a namespace": '[services.{}.soap]\nnamespace = "urn:voip"\ncontent_type = "text/xml"',
    "unqualified": '[services.{}.soap]\nnamespace = "urn:voip"\nfields_namespace = ""',
    "rpc": '[services.{}.soap]\nnamespace = "urn:voip"\nstyle = "rpc"',
    "rpc, encoded": '[services.{}.soap]\nnamespace = "urn:voip"\nstyle = "rpc"\nuse = "encoded"',
    "a structure": '[services.{}.soap]\nnamespace = "urn:voip"\nrequest = "request"',
    "one text": 'parameters = "xml-string"\nstring_parameter = "xml"',
    "a reply of its own": (
        '[services.{}.reply]\nformat = "xml"\nsuccess = "answer.ok"\ncode = "answer.reason || \'0\'"\n'
        'balance = "answer.credit"\naccount = {{ number = "answer.line.no", password = "answer.line.pw",'
        ' domain = "answer.line.host" }}'
    ),
}


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_every_way_of_soap_is_served(tmp_path, style):
    text = BOOK.format(each="{each}", more="")
    for name in ("signup", "provisioning", "balance"):
        text = text.replace("{each}", style.format(name), 1)
    works(Mock(written(tmp_path / "book.toml", text), accounts=[ACCOUNT]))


@pytest.mark.parametrize("style", [each for name, each in STYLES.items() if "own" not in name], ids=str)
def test_its_wsdl_says_how_it_speaks(tmp_path, style):
    """The same service once more, asked as its WSDL says."""
    each = 'protocol = "wsdl"\nwsdl = "https://voip.acme.example/voip?wsdl"\n'
    text = BOOK.replace('url = "https://voip.acme.example/voip"\n', each).format(each="{each}", more="")
    for name in ("signup", "provisioning", "balance"):
        text = text.replace("{each}", style.format(name), 1)
    works(Mock(written(tmp_path / "book.toml", text), accounts=[ACCOUNT]))


@pytest.mark.parametrize("version", [1, 2, 3])
@pytest.mark.parametrize("protocol", ["soap", "wsdl"])
def test_a_registry_leads_to_it(tmp_path, version, protocol):
    inquiry = f'inquiry = "https://uddi.acme.example/inquiry", version = {version}, business = "ACME"'
    text = f"""
format = 1
operator = {{ id = "registered", name = "Registered" }}
[services.balance]
protocol = "{protocol}"
uddi = {{ {inquiry}, service = "Balance" }}
"""
    mock = Mock(written(tmp_path / "registered.toml", text), accounts=[ACCOUNT])
    with mock:
        session = Session(lambda wanted: Secret(str(wanted)))
        services = Services(mock.profile, session, builtin(), untrusted=lambda _origins: ())
        assert balance(services, NUMBER).amount == Decimal("1234.50")
        session.close()


SCHEMES = {
    "basic": 'scheme = "basic"\nusername = "neon"\npassword = "secret:http"',
    "digest": 'scheme = "digest"\nusername = "neon"\npassword = "secret:http"',
    "bearer": 'scheme = "bearer"\npassword = "secret:http"',
    "header": 'scheme = "header"\nheader = "X-Api-Key"\npassword = "secret:http"',
}


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_it_lets_in_who_brings_what_the_profile_says(tmp_path, scheme):
    works(mock_of(tmp_path, more=f"[http.auth]\n{scheme}"))


def test_it_wants_a_certificate(tmp_path):
    (tmp_path / "own.pem").write_text("of the real operator", encoding="utf-8")
    certificate = '[http.auth]\nscheme = "certificate"\ncertificate = "own.pem"'
    mock = mock_of(tmp_path, more=certificate, tls=True)
    works(mock)


def test_certificates_need_tls(tmp_path):
    (tmp_path / "own.pem").write_text("of the real operator", encoding="utf-8")
    certificate = '[http.auth]\nscheme = "certificate"\ncertificate = "own.pem"'
    with pytest.raises(UsageError) as refused:
        mock_of(tmp_path, more=certificate)
    assert refused.value.code == "mock.tls"


def test_it_speaks_tls(tmp_path):
    with mock_of(tmp_path, tls=True) as mock:
        assert mock.origin.startswith("https:")
        context = ssl.create_default_context(cafile=str(mock.profile.http.ca))
        with urllib.request.urlopen(f"{mock.origin}/voip?wsdl", context=context) as reply:
            assert b"definitions" in reply.read()


@pytest.mark.parametrize("bind", ["localhost", "0.0.0.0", "::1"])
def test_its_certificate_is_for_the_address_that_its_profile_has(tmp_path, bind):
    if ":" in bind and not socket.has_dualstack_ipv6():
        pytest.skip("no IPv6 here")
    works(mock_of(tmp_path, tls=True, bind=bind))


def test_hashed_passwords_are_compared_as_such(tmp_path):
    hashed = 'fields = {{ Login = "{{login}}", Password = "{{password|sha256}}" }}'
    text = BOOK.format(each="", more="").replace(
        "[services.provisioning]\n", f"[services.provisioning]\n{hashed.format()}\n"
    )
    works(Mock(written(tmp_path / "book.toml", text), accounts=[ACCOUNT]))


def test_an_operators_own_services_are_served(tmp_path):
    from neon_wizard.operations.extra_service import perform

    action = """
[[actions]]
id = "calls"
title = "Calls"
[actions.service]
url = "https://voip.acme.example/calls"
fields = { Number = "{number}" }
soap = { element = "GetCalls" }
[actions.result]
rows = "Data.Calls.Call"
[[actions.result.columns]]
title = "When"
value = "When"
kind = "date"
[[actions.result.columns]]
title = "Cost"
value = "Cost"
kind = "money"
"""
    profile = written(tmp_path / "book.toml", BOOK.format(each="", more="") + action)
    with Mock(profile, accounts=[ACCOUNT]) as mock, asking(mock) as services:
        done = perform(services, mock.profile.actions[0], {}, number=NUMBER)
    assert done.message == "Done."
    assert done.table is not None
    assert [cell.value for cell in done.table.rows[0]][1] == Decimal("1.50")


def test_the_demo_operators_licence_is_served():
    from neon_wizard.model import LicenceState
    from neon_wizard.operations import licence

    with Mock(example("demo")) as mock, asking(mock) as services:
        service = mock.profile.services["licence_status"]
        reply = services.ask("licence_status", {"number": mock.operator.book.accounts[0].number})
        assert licence.answer(reply, service, "").state is LicenceState.ACTIVE


def test_an_action_may_change_the_portals_password(tmp_path):
    from neon_wizard.operations.extra_service import perform

    action = """
[[actions]]
id = "password"
title = "Another password"
[[actions.inputs]]
name = "new"
kind = "password"
[actions.service]
url = "https://voip.acme.example/password"
soap = { element = "ChangePassword" }
fields = { Login = "{login}", Password = "{password}", New = "{new}" }
[actions.result]
new_password = "new"
"""
    profile = written(tmp_path / "book.toml", BOOK.format(each="", more="") + action)
    with Mock(profile, accounts=[ACCOUNT]) as mock, asking(mock) as services:
        perform(services, mock.profile.actions[0], {"new": Secret("n3w")}, login=LOGIN, password=Secret(PASSWORD))
        assert provision(services, LOGIN, Secret("n3w")).sip.number == NUMBER
        with pytest.raises(OperatorError):
            provision(services, LOGIN, Secret(PASSWORD))


def test_the_copy_holds_nothing_of_the_operators(tmp_path):
    text = BOOK.format(each="", more='[http.auth]\nscheme = "bearer"\npassword = "REAL-TOKEN"')
    text += '\n[test]\nlogin = "anna"\npassword = "REAL-PASSWORD"\nnumber = "77"\n[sip]\ndomain = "sip.acme.example"\n'
    with Mock(written(tmp_path / "book.toml", text)) as mock:
        copy = mock.file.read_text(encoding="utf-8")
        assert "REAL" not in copy
        assert "acme.example" not in copy
        assert mock.profile.id == "book-mock"
        assert (mock.profile.kept["test"]["login"], mock.profile.kept["test"]["number"]) == ("anna", "77")
        assert mock.file.stat().st_mode & 0o077 == 0
    assert not mock.file.exists()


SECRETS = """
format = 1
operator = { id = "book", name = "Book" }
[services.provisioning]
url = "https://voip.acme.example/p"
fields = { Login = "{login}", Password = "{password}", Key = "secret:api", api_key = "REAL-KEY" }
[services.balance]
protocol = "rest"
url = "https://voip.acme.example/b/{number}?k={secret:api|base64}&token=REAL-TOKEN"
headers = { X-Key = "secret:api", Authorization = "Bearer REAL-BEARER" }
body = '{ "n": "{number}", "k": "{secret:api|md5}", "t": {secret:tok}, "pin": "REAL-PIN" }'
reply = { format = "json" }
"""


def test_the_secrets_in_what_is_sent_are_the_mocks_own(tmp_path):
    with Mock(written(tmp_path / "book.toml", SECRETS)) as mock:
        copy = mock.file.read_text(encoding="utf-8")
        assert "REAL" not in copy
        assert "secret:" not in copy
        assert mock.profile.secrets == {}
        with asking(mock) as services:
            account = mock.operator.book.accounts[0]
            assert provision(services, account.login, Secret(account.password.text)).sip.number == account.number
            assert balance(services, account.number).amount == Decimal(account.balance)


def test_two_hosts_with_one_path_are_told_apart(tmp_path):
    text = BOOK.format(each="", more="").replace("https://voip.acme.example/voip", "https://other.acme.example/voip", 1)
    mock = Mock(written(tmp_path / "book.toml", text), accounts=[ACCOUNT])
    assert len(set(mock.addresses.values())) == 2
    works(mock)


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/nowhere", 404), ("GET", "/GetBalance", 405), ("POST", "/GetBalance", 400)]
)
def test_what_is_none_of_its_services(method, path, status):
    with Mock(example("demo")) as mock:
        request = urllib.request.Request(mock.origin + path, b"<x/>" if method == "POST" else None, method=method)
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(request)
        refused.value.close()
    assert refused.value.code == status
