"""A description whose login gives what other operations take becomes a profile with a session, if that is clear."""

from __future__ import annotations

from pathlib import Path

import pytest

from neon_wizard.authoring.from_wsdl import from_wsdl
from neon_wizard.authoring.written_profile import WrittenProfile
from neon_wizard.model import Secret
from neon_wizard.operations import account_services
from neon_wizard.operations.services import Services
from neon_wizard.profile.load import load
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import Dialects, names_and_options
from neon_wizard.protocols.http import Session
from tests.servers.scripted import Given, ScriptedServer, Seen

NAMESPACE = "urn:sul"
Parts = dict[str, str]
ACCOUNT = {"Ramal": "string", "SenhaSip": "string", "Dominio": "string"}


def element(name: str, parts: Parts) -> str:
    inner = "".join(f'<xsd:element name="{each}" type="xsd:{kind}"/>' for each, kind in parts.items())
    sequence = f"<xsd:complexType><xsd:sequence>{inner}</xsd:sequence></xsd:complexType>"
    return f'<xsd:element name="{name}">{sequence}</xsd:element>'


def wsdl(operations: dict[str, tuple[Parts, Parts]], header: tuple[str, Parts] | None = None, at: str = "") -> str:
    """A description of these operations: what each takes and gives. header: a block that all but the first take."""
    elements = "".join(
        element(name, takes) + element(f"{name}Response", gives) for name, (takes, gives) in operations.items()
    )
    messages = "".join(
        f'<message name="{name}{end}"><part name="p" element="t:{name}{"" if end == "In" else "Response"}"/></message>'
        for name in operations
        for end in ("In", "Out")
    )
    ports = "".join(
        f'<operation name="{name}"><input message="t:{name}In"/><output message="t:{name}Out"/></operation>'
        for name in operations
    )
    block = ""
    if header:
        elements += element(*header)
        messages += f'<message name="Block"><part name="h" element="t:{header[0]}"/></message>'
        block = '<soap:header message="t:Block" part="h" use="literal"/>'
    first = next(iter(operations))
    bound = "".join(
        f'<operation name="{name}"><soap:operation soapAction="{name}"/>'
        f'<input>{"" if name == first else block}<soap:body use="literal"/></input>'
        '<output><soap:body use="literal"/></output></operation>'
        for name in operations
    )
    return (
        '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
        ' xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"'
        f' xmlns:t="{NAMESPACE}" targetNamespace="{NAMESPACE}"><types><xsd:schema targetNamespace="{NAMESPACE}"'
        f' elementFormDefault="qualified">{elements}</xsd:schema></types>{messages}'
        f'<portType name="P">{ports}</portType><binding name="B" type="t:P">'
        f'<soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>{bound}</binding>'
        f'<service name="SulVoip"><port name="P" binding="t:B"><soap:address location="{at}"/></port></service>'
        "</definitions>"
    )


LOGIN = ({"Usuario": "string", "Senha": "string"}, {"SessionId": "string"})
GET = ({"SessionId": "string"}, ACCOUNT)
BALANCE = ({"SessionId": "string"}, {"Saldo": "decimal"})


def made(tmp_path: Path, text: str) -> WrittenProfile:
    file = tmp_path / "sul.wsdl"
    file.write_text(text, encoding="utf-8")
    return from_wsdl(str(file), folder=tmp_path)


def loaded(written: WrittenProfile, folder: Path) -> Profile:
    return load(written.text, file="sul.toml", source=Source.FILE, base=folder, protocols=names_and_options())


def soap(name: str, inner: str) -> Given:
    envelope = "http://schemas.xmlsoap.org/soap/envelope/"
    body = f'<{name}Response xmlns="{NAMESPACE}">{inner}</{name}Response>'
    return Given(f'<s:Envelope xmlns:s="{envelope}"><s:Body>{body}</s:Body></s:Envelope>'.encode())


@pytest.mark.parametrize("header", [None, ("Sessao", {"Token": "string"})], ids=["a parameter", "a SOAP header"])
def test_the_profile_that_is_made_asks_with_the_token_that_the_login_gave(tmp_path, header):
    takes: Parts = {} if header else {"SessionId": "string"}
    operations = {
        "Login": LOGIN,
        "ObterConfiguracao": ({**takes, "Usuario": "string"}, ACCOUNT),
        "ConsultarSaldo": (takes, {"Saldo": "decimal"}),
    }
    texts: list[str] = []

    def answer(seen: Seen) -> Given:
        if seen.method == "GET":
            return Given(texts[0].encode())
        if b":Login" in seen.body or b"<Login" in seen.body:
            right = b"ana" in seen.body and b"right" in seen.body
            return soap("Login", f"<SessionId>{'t0k3n-of-ana' if right else ''}</SessionId>")
        if b"t0k3n-of-ana" not in seen.body:
            return Given(b"no session", 401)
        if b"ConsultarSaldo" in seen.body:
            return soap("ConsultarSaldo", "<Saldo>20.15</Saldo>")
        account = "<Ramal>5550100</Ramal><SenhaSip>s3cret</SenhaSip><Dominio>sip.sul.example</Dominio>"
        return soap("ObterConfiguracao", account)

    with ScriptedServer({"/voip": answer}) as server:
        texts.append(wsdl(operations, header, at=server.url("/voip")))
        written = from_wsdl(server.url("/voip?wsdl"), folder=tmp_path)
        profile = loaded(written, tmp_path)
        session = Session(lambda _wanted: Secret(""))
        services = Services(profile, session, Dialects())
        account = account_services.provision(services, "ana", Secret("right"))
        credit = account_services.balance(services, "5550100", login="ana", password=Secret("right"))
        session.close()
        logins = [each for each in server.requests if b"Usuario" in each.body and b"Senha" in each.body]
    assert list(profile.sessions) == ["user"]
    assert account.sip.number == "5550100"
    assert str(credit.amount) == "20.15"
    assert len(logins) == 1


def test_who_signs_up_is_asked_with_the_operator_s_own_login(tmp_path):
    signup = ({"Token": "string", "Usuario": "string", "Senha": "string", "Email": "string"}, ACCOUNT)
    login = (LOGIN[0], {"Token": "string"})
    written = made(tmp_path, wsdl({"CreateSession": login, "CadastrarUsuario": signup}, at="https://sul.example/v"))
    profile = loaded(written, tmp_path)
    assert list(profile.sessions) == ["admin"]
    assert profile.services["signup"].sessions == ("admin",)
    assert profile.services["signup"].fields["Token"] == "{admin.token}"
    assert profile.sessions["admin"].login.fields == {"Usuario": "neon", "Senha": "{secret:admin}"}
    assert not profile.services["signup"].inputs
    assert "Who signs up has no login yet" in written.text


def test_a_login_that_says_whether_it_worked_is_read_so(tmp_path):
    login = (LOGIN[0], {"codigo": "int", "mensagem": "string", "sessao": "string", "expira": "dateTime"})
    takes = {"sessao": "string"}
    written = made(tmp_path, wsdl({"Autenticar": login, "ObterConta": (takes, ACCOUNT)}, at="https://sul.example/v"))
    profile = loaded(written, tmp_path)
    user = profile.sessions["user"]
    assert user.login.take["token"].of == "AutenticarResponse.sessao"
    assert user.login.reply.code == "AutenticarResponse.codigo"
    assert user.login.reply.description == "AutenticarResponse.mensagem"


UNCLEAR = {
    "nobody takes what it gives": {
        "Login": LOGIN,
        "ObterConfiguracao": ({"Usuario": "string", "Senha": "string"}, ACCOUNT),
    },
    "it gives two that may be meant": {
        "Login": (LOGIN[0], {"SessionId": "string", "Ticket": "string"}),
        "ObterConfiguracao": GET,
    },
    "it needs what nobody here knows": {
        "Login": ({**LOGIN[0], "IdAplicacao": "string"}, LOGIN[1]),
        "ObterConfiguracao": GET,
    },
    "there are two logins": {"Login": LOGIN, "Autenticar": LOGIN, "ObterConfiguracao": GET},
    "it gives the account itself": {
        "Login": (LOGIN[0], {**ACCOUNT, "SessionId": "string"}),
        "ConsultarSaldo": BALANCE,
    },
    "its name says that it ends one": {"Logout": LOGIN, "ObterConfiguracao": GET},
}


@pytest.mark.parametrize("operations", UNCLEAR.values(), ids=UNCLEAR)
def test_nothing_is_guessed_where_it_is_not_clear(tmp_path, operations):
    written = made(tmp_path, wsdl(operations, at="https://sul.example/v"))
    assert "[sessions." not in written.text
    assert loaded(written, tmp_path).sessions == {}
