"""From a service description to a profile that works, without a question."""

from __future__ import annotations

import tomllib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from neon_wizard.authoring import vocabulary
from neon_wizard.authoring.checking import check
from neon_wizard.authoring.from_wsdl import from_wsdl
from neon_wizard.authoring.matching import LOGIN, match
from neon_wizard.authoring.named_files import Files
from neon_wizard.authoring.profile_files import LOGIN_NEEDED
from neon_wizard.authoring.service_description import Access, DescribedOperation, Leaf, ServiceDescription
from neon_wizard.authoring.written_profile import WrittenProfile, operator_name
from neon_wizard.demo import DemoOperator
from neon_wizard.errors import OperatorError, ProfileError
from neon_wizard.model import Secret
from neon_wizard.operations import account_services
from neon_wizard.operations.services import Services
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import Dialects
from neon_wizard.protocols.http import Session
from tests.servers.php_soap import AVAILABLE, PhpOperator
from tests.servers.scripted import Given, ScriptedServer, Seen

CADASTRO = Path(__file__).with_name("cadastro.wsdl")
NAMESPACE = "http://norte.example/voip"


def soap(name: str, inner: str) -> Given:
    envelope = "http://schemas.xmlsoap.org/soap/envelope/"
    body = f'<{name} xmlns="{NAMESPACE}">{inner}</{name}>'
    return Given(f'<s:Envelope xmlns:s="{envelope}"><s:Body>{body}</s:Body></s:Envelope>'.encode())


def answer(seen: Seen) -> Given:
    """The operator of ``cadastro.wsdl``, which it gives away: it knows the user ``ana``."""
    if seen.method == "GET":
        return Given(CADASTRO.read_bytes())
    if b"ConsultarSaldo" in seen.body:
        return soap("ConsultarSaldoResponse", "<Saldo>20,15</Saldo><Moeda>BRL</Moeda>")
    codigo = "0" if b">ana<" in seen.body else "7"
    conta = "<Ramal>5550100</Ramal><SenhaSip>s3cret</SenhaSip><Dominio>sip.norte.example</Dominio>"
    inner = f"<codigo>{codigo}</codigo><mensagem>Senha errada</mensagem>{conta if codigo == '0' else ''}"
    name = "ObterConfiguracao"
    return soap(f"{name}Response", f"<{name}Result>{inner}</{name}Result>")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer({"/voip": answer}) as running:
        yield running


def loaded(written: WrittenProfile, base: Path | None = None) -> Profile:
    """The profile in what was written, which has nothing wrong with it."""
    checked = check(written.text, file="made.toml", source=Source.FILE, base=base)
    assert [problem.message for problem in checked.problems] == []
    assert checked.profile is not None
    return checked.profile


@contextmanager
def asked(profile: Profile) -> Iterator[Services]:
    session = Session(lambda _: Secret(""))
    try:
        yield Services(profile, session, Dialects())
    finally:
        session.close()


def test_portuguese_services_are_found_and_work(server: ScriptedServer):
    written = from_wsdl(f"{server.origin}/voip?wsdl", folder=None)
    profile = loaded(written)
    assert (profile.id, profile.name) == ("norte-telecom", "Norte Telecom")
    assert {name: s.options["operation"] for name, s in profile.services.items()} == {
        "signup": "CadastrarUsuario",
        "provisioning": "ObterConfiguracao",
        "balance": "ConsultarSaldo",
    }
    # The description names an address inside the operator's network.
    assert {service.url for service in profile.services.values()} == {f"{server.origin}/voip"}
    decided = replace(written, text=written.text.replace('Canal = ""', 'Canal = "1"'))
    with asked(loaded(decided)) as services:
        account = account_services.provision(services, "ana", Secret("x"))
        assert (account.sip.number, account.sip.domain, account.sip_password.reveal()) == (
            "5550100",
            "sip.norte.example",
            "s3cret",
        )
        assert str(account_services.balance(services, "5550100").amount) == "20.15"
        with pytest.raises(OperatorError) as caught:
            account_services.provision(services, "bob", Secret("x"))
    assert caught.value.description == "Senha errada"


def test_what_the_file_says_of_itself(server: ScriptedServer):
    written = from_wsdl(f"{server.origin}/voip?wsdl", folder=None)
    assert "Serviços da Norte Telecom para softphones." in written.text
    assert "- signup = CadastrarUsuario" in written.text
    assert "# Not used: RecarregarSaldo" in written.text
    assert any("Canal" in what for what in written.undecided)
    signup = next(match for match in written.matches if match.service == "signup")
    assert signup.fields["CPF"] == "{cpf}"
    assert signup.inputs == ("cpf",)
    assert loaded(written).services["signup"].inputs[0].check_digits == "cpf"
    assert written.data["services"]["balance"]["operation"] == "ConsultarSaldo"  # and never the one that charges


@pytest.mark.skipif(not AVAILABLE, reason="needs PHP")
@pytest.mark.parametrize("kind", ["document", "rpc"])
def test_the_specifications_own_structure_needs_no_mapping(kind: str, tmp_path: Path):
    with PhpOperator(kind, tmp_path) as operator:
        written = from_wsdl(operator.wsdl, folder=None)
        profile = loaded(written)
    assert list(profile.services) == ["signup"]
    assert "reply" not in written.text
    assert list(profile.services["signup"].fields) == ["Login", "Password", "Name", "EMail", "Phone"]


def test_a_file_is_named_from_where_the_profile_lies(tmp_path: Path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "voip.wsdl").write_bytes(CADASTRO.read_bytes())
    written = from_wsdl(str(tmp_path / "sub" / "voip.wsdl"), folder=tmp_path)
    assert 'wsdl = "sub/voip.wsdl"' in written.text
    assert "interno:8080" in written.text
    loaded(written, tmp_path)


def test_a_description_in_which_nothing_fits_says_what_there_is(tmp_path: Path):
    text = CADASTRO.read_text(encoding="utf-8")
    for name in ("RecarregarSaldo", "CadastrarUsuario", "ObterConfiguracao", "ConsultarSaldo"):
        text = text.replace(name, f"Op{len(name)}")
    for name in ("Saldo", "Dominio", "Ramal", "Senha"):
        text = text.replace(name, f"p{len(name)}")
    path = tmp_path / "voip.wsdl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ProfileError) as caught:
        from_wsdl(str(path), folder=None)
    assert caught.value.code == "profile.no_operation"
    assert "Op16" in caught.value.facts["known"]


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"<html><body>Sign in</body></html>", "profile.unreadable"), (b"<a/>", "profile.wsdl"), (b"", "profile.wsdl")],
)
def test_what_is_no_description(content: bytes, code: str):
    with ScriptedServer({"/": Given(content)}) as server, pytest.raises(ProfileError) as caught:
        from_wsdl(f"{server.origin}/", folder=None)
    assert caught.value.code == code


UNREADABLE = [
    "//[/",
    "http://\u2100/",
    "http://[::1/s",
    "http://voip.acme.example:99999/",
    "http://voip.acme.example:x/",
]


@pytest.mark.parametrize("address", UNREADABLE)
def test_a_description_whose_address_is_none(tmp_path: Path, address: str):
    text = CADASTRO.read_text(encoding="utf-8")
    path = tmp_path / "voip.wsdl"
    path.write_text(text.replace("http://interno:8080/voip", address), encoding="utf-8")
    written = from_wsdl(str(path), folder=tmp_path)
    assert "names no address; write the one that users reach" in written.text
    assert any("is none" in what for what in written.document.left_out)
    loaded(written, tmp_path)


def test_a_missing_file_and_an_unprotected_address():
    for source in ("/no/such/file.wsdl", "http://voip.acme.example/?wsdl", "ftp://voip.acme.example/"):
        with pytest.raises(ProfileError) as caught:
            from_wsdl(source, folder=None)
        assert caught.value.code == "profile.unreadable"


def test_parameters_inside_others_are_named_by_their_way_where_it_must_be():
    takes = [Leaf(("dados", "Login"), "string"), Leaf(("dados", "Senha"), "string"), Leaf(("a", "x"), "int"),
             Leaf(("b", "x"), "int", optional=True)]  # fmt: skip
    operation = DescribedOperation("ObterConfiguracao", "p", "", tuple(takes), "R", ())
    (found,) = match(ServiceDescription("x.wsdl", "", "", (operation,)))
    assert found.fields == {"Login": "{login}", "Senha": "{password}", "a.x": ""}
    assert len(found.undecided) == 3


def test_a_text_that_takes_xml_and_one_that_gives_it():
    operation = DescribedOperation(
        "Signup", "p", "", (Leaf(("xmlData",), "string"),), "R", (Leaf(("SignupResult",), "string"),)
    )
    (found,) = match(ServiceDescription("x.wsdl", "", "", (operation,)))
    assert (found.text, found.reply) == ("xmlData", {})
    assert list(found.fields) == ["Login", "Password", "Name", "EMail", "Phone"]


def test_services_whose_operations_are_named_in_no_language():
    """What they take and give tells them; it is said that this was a guess."""
    account = tuple(Leaf((name,), "string") for name in ("Ramal", "Senha", "Dominio"))
    operations = (
        DescribedOperation(
            "Op1", "p", "", tuple(Leaf((n,), "string") for n in ("Login", "Senha", "Email")), "R1", account
        ),
        DescribedOperation("Op2", "p", "", tuple(Leaf((n,), "string") for n in ("Login", "Senha")), "R2", account),
        DescribedOperation("Op3", "p", "", (Leaf(("Ramal",), "string"),), "R3", (Leaf(("Saldo",), "decimal"),)),
    )
    found = match(ServiceDescription("x.wsdl", "", "", operations))
    assert [(each.service, each.operation.name, each.by_name) for each in found] == [
        ("signup", "Op1", False),
        ("provisioning", "Op2", False),
        ("balance", "Op3", False),
    ]
    assert found[2].reply["balance"] == "R3.Saldo"
    assert all("not by its name" in each.guesses[0] for each in found)


def test_the_specifications_structure_in_small_letters_is_mapped():
    """As Java's stacks write the properties of a bean: the default would find no Success in the answer."""
    ways = ("success", "error.code", "error.description", "data.number", "data.password", "data.domain")
    leaves = tuple(Leaf(("return", *way.split(".")), "string") for way in ways)
    operation = DescribedOperation(
        "Provisioning", "p", "", (Leaf(("login",), "string"), Leaf(("password",), "string")), "R", leaves
    )
    (found,) = match(ServiceDescription("x.wsdl", "", "", (operation,)))
    assert found.reply == {
        "format": "xml",
        "success": "R.return.success",
        "code": "R.return.error.code",
        "description": "R.return.error.description",
        "account": {name: f"R.return.data.{name}" for name in ("number", "password", "domain")},
    }


@pytest.mark.parametrize(
    ("gives", "balance"),
    [
        ({"Amount": "decimal", "Currency": "string", "ResultCode": "int"}, "R.Amount"),
        ({"valorDisponivel": "string", "limite": "decimal"}, "R.valorDisponivel"),
        ({"x1": "double", "x2": "string"}, "R.x1"),
        ({"x1": "double", "x2": "decimal"}, None),
    ],
)
def test_an_amount_that_is_not_called_balance(gives: dict[str, str], balance: str | None):
    leaves = tuple(Leaf((name,), kind) for name, kind in gives.items())
    (found,) = match(
        ServiceDescription(
            "x.wsdl", "", "", (DescribedOperation("GetBalance", "p", "", (Leaf(("Number",), "string"),), "R", leaves),)
        )
    )
    assert found.reply.get("balance") == balance
    assert (f"{balance} is the balance" in found.guesses) == (balance is not None)
    assert ("where the answer says the balance" in found.undecided) == (balance is None)


def giving_balance(name: str, *takes: str) -> DescribedOperation:
    leaves = tuple(Leaf((each,), "string") for each in takes)
    return DescribedOperation(name, "p", "", leaves, f"{name}Response", (Leaf(("Balance",), "decimal"),))


def test_what_gives_a_balance_and_takes_more_than_whose_is_no_other_choice():
    """A voucher's redemption tells the new balance; it neither looks like the service nor is it named twice."""
    operations = (giving_balance("GetBalance", "Number"), giving_balance("Recover", "Number", "Code"))
    (found,) = match(ServiceDescription("x.wsdl", "", "", operations))
    assert (found.operation.name, found.others) == ("GetBalance", ())
    assert match(ServiceDescription("x.wsdl", "", "", operations[1:])) == ()
    (guessed,) = match(ServiceDescription("x.wsdl", "", "", (giving_balance("Fetch", "Number"),)))
    assert not guessed.by_name


def test_what_looks_like_a_service_too_is_not_called_unused(tmp_path: Path):
    text = CADASTRO.read_text("utf-8")
    (tmp_path / "two.wsdl").write_text(text, "utf-8")
    written = from_wsdl(str(tmp_path / "two.wsdl"), folder=tmp_path)
    lines = written.text.split("\n")
    unused = " ".join(line for line in lines if line.startswith("# Not used:"))
    too = [name for each in written.matches for name in each.others]
    assert not any(name in unused for name in too)


@pytest.mark.parametrize(
    ("service", "wsdl", "words", "name"),
    [
        ("AcmeTelecomService", "https://voip.acme.example/", "", "Acme Telecom"),
        ("Service1", "https://ws.acme.com.br/x", "", "Acme"),
        ("VoipService", "https://acme.example/x", "", "Acme"),
        ("", "/tmp/x.wsdl", "Fone Fácil", "Fone Fácil"),
        ("Voip", "http://127.0.0.1:8080/", "", "Voip"),
        ("", "/tmp/x.wsdl", "", "Operator"),
        ("PassportNews", "/tmp/x.wsdl", "", "Passport News"),
        ("ACMEService", "/tmp/x.wsdl", "", "ACME"),
        ("acmeservice", "/tmp/x.wsdl", "", "acme"),
        (
            "Uma Companhia de Telecomunicacoes do Norte do Brasil",
            "/tmp/x.wsdl",
            "",
            "Uma Companhia de Telecomunicacoes do",
        ),
    ],
)
def test_whose_it_is(service: str, wsdl: str, words: str, name: str):
    assert (
        operator_name(ServiceDescription(wsdl, service, words, (DescribedOperation("x", "p", "", (), "", ()),))) == name
    )


@pytest.mark.parametrize(
    ("service", "names"),
    [
        ("signup", "Signup RegisterUser CreateAccount Cadastro CadastrarCliente Registrar CrearUsuario "
                   "RegistrarUsuario CriarConta NovoUsuario AltaCliente InserirAssinante add_user Inscripcion"),
        ("provisioning", "Provisioning GetSettings Provisionamento Configuracao ObterConfiguracao ObtenerConfiguracion "
                         "GetSipAccount ConsultarConta Login Autenticar Aprovisionamiento"),
        ("balance", "GetBalance ObterSaldo ConsultarSaldo ObtenerSaldo Saldo SaldoCliente VerCredito CheckBalance"),
        ("licence", "Licence License Licenca ActivateLicense Activar AtivarLicenca ActivarLicencia ValidarLicenca"),
        ("licence_status", "GetLicence GetLicenseStatus ObterLicenca ConsultarLicenca EstadoLicencia StatusDaLicenca"),
    ],
)  # fmt: skip
def test_operations_by_their_names(service: str, names: str):
    assert [name for name in names.split() if not vocabulary.suits(service, name)] == []


@pytest.mark.parametrize(
    ("service", "names"),
    [
        ("signup", "DeleteUser RemoverUsuario ConsultarUsuario ListUsers BajaCliente AlterarCadastro"),
        ("provisioning", "SetSettings AlterarConfiguracao DeleteAccount ObterSaldo"),
        (
            "balance",
            "AddBalance RecargarSaldo AdicionarSaldo DebitarSaldo TransferBalance RecarregarSaldo "
            "RedeemVoucherBalance ResgatarSaldo",
        ),
        ("licence", "DesativarLicenca RevokeLicense GetLicence EstadoLicencia ConsultarLicenca"),
        ("licence_status", "ActivateLicense SetLicenseStatus AtivarLicenca"),
    ],
)
def test_what_is_never_asked_by_mistake(service: str, names: str):
    assert [name for name in names.split() if vocabulary.suits(service, name)] == []


@pytest.mark.parametrize(
    ("meaning", "names"),
    [
        ("login", "Login Usuario User UserName NomeUsuario NombreUsuario userId"),
        ("password", "Senha Contraseña Password Clave pwd SenhaUsuario"),
        ("name", "Nome Nombre FullName NomeCompleto"),
        ("phone", "Telefone Teléfono Celular Móvil Phone NumeroTelefone"),
        ("email", "EMail Correo e-mail CorreoElectronico"),
        ("number", "Numero Ramal Account Extension Número"),
        ("cpf", "CPF NumeroCPF"),
        ("dni", "DNI"),
        ("nit", "NIT"),
        ("", "Canal Token Plano"),
    ],
)
def test_parameters_by_their_names(meaning: str, names: str):
    assert [(name, vocabulary.field(name)) for name in names.split()] == [(name, meaning) for name in names.split()]


def test_the_demo_operators_description_is_all_that_is_needed():
    with DemoOperator() as operator:
        profile = loaded(from_wsdl(f"{operator.origin}/service?wsdl", folder=None))
        with asked(profile) as services:
            account = account_services.provision(services, "Tester", Secret("123456"))
            assert account.sip.number
            assert str(account_services.balance(services, account.sip.number).amount) == "20.15"


def in_two_folders(folder: Path) -> Path:
    """The description in ``wsdl``, with its schema in ``xsd`` beside that."""
    text = CADASTRO.read_text("utf-8")
    begin, end = text.index("<s:schema"), text.index("</s:schema>") + len("</s:schema>")
    schema = text[begin:end].replace(
        "<s:schema", '<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns:t="http://norte.example/voip"', 1
    )
    imports = f'<s:schema><s:import namespace="{NAMESPACE}" schemaLocation="../xsd/types.xsd"/></s:schema>'
    for name in ("wsdl", "xsd"):
        (folder / name).mkdir()
    (folder / "xsd" / "types.xsd").write_text(schema, "utf-8")
    made = folder / "wsdl" / "voip.wsdl"
    made.write_text(text[:begin] + imports + text[end:], "utf-8")
    return made


def test_a_description_whose_schemas_are_in_a_folder_beside_its_own(tmp_path: Path):
    written = from_wsdl(str(in_two_folders(tmp_path)), folder=tmp_path)
    assert 'wsdl = "wsdl/voip.wsdl"' in written.text
    assert list(loaded(written, tmp_path).services) == ["signup", "provisioning", "balance"]
    files = Files(tmp_path)
    files.take_all(tomllib.loads(written.text))
    assert set(files.names) == {"files/voip/wsdl/voip.wsdl", "files/voip/xsd/types.xsd"}


def test_one_behind_a_password_is_asked_with_it_and_the_profile_refers_to_it():
    def guarded(seen: Seen) -> Given:
        known = seen.header("Authorization") == "Basic bmVvbjpzM2NyZXQ="
        return Given(CADASTRO.read_bytes()) if known else Given(b"who?", status=401)

    with ScriptedServer({"/": guarded}) as server:
        with pytest.raises(ProfileError) as caught:
            from_wsdl(server.url("/"), folder=None)
        written = from_wsdl(server.url("/"), folder=None, access=Access("neon", Secret("s3cret")))
    assert caught.value.facts["reason"] == LOGIN_NEEDED
    assert 'auth = { scheme = "basic", username = "neon", password = "secret:http" }' in written.text
    assert "s3cret" not in written.text
    profile = check(written.text, file="made.toml", source=Source.FILE, base=None).usable()
    assert profile.secrets.keys() == {"http"}


def test_what_the_author_says_comes_before_every_guess():
    operations = (giving_balance("Anything", "Number", "Code"), giving_balance("GetBalance", "Number"))
    document = ServiceDescription("x.wsdl", "", "", operations)
    (found,) = match(document, {"balance": "Anything"})
    assert (found.operation.name, found.by_name, found.fields) == ("Anything", True, {"Number": "{number}", "Code": ""})
    with pytest.raises(ProfileError) as caught:
        match(document, {"balance": "Nothing"})
    assert "it has Anything, GetBalance" in caught.value.facts["reason"]


def test_a_login_that_the_author_names():
    given = (Leaf(("Result",), "string"),)
    operations = (
        DescribedOperation("Knock", "p", "", tuple(Leaf((n,), "string") for n in ("User", "Pass")), "R", given),
        DescribedOperation(
            "GetBalance", "p", "", (Leaf(("Token",), "string"), Leaf(("Number",), "string")), "R", given
        ),
    )
    document = ServiceDescription("x.wsdl", "", "", operations)
    (balance,) = match(document, {LOGIN: "Knock"})
    assert balance.fields["Token"] == "{user.token}"
    with pytest.raises(ProfileError):
        match(document, {LOGIN: "GetBalance"})


def taking(name: str, *takes: str, gives: str = "") -> DescribedOperation:
    leaves = (tuple(Leaf((each,), "string") for each in names.split()) for names in (" ".join(takes), gives))
    return DescribedOperation(name, "p", "", next(leaves), "R", next(leaves))


@pytest.mark.parametrize(
    "operation",
    [
        taking("topUp", "msisdn", "amount", gives="validUntil valid Balance"),
        taking("ConfirmAppointment", "email", "phone", "pin", gives="status"),
        taking("CreateContact", "name", "email", "password"),
        taking("CreateUserGroup", "name", "password", "email"),
        taking("SendSms", "login", "password", "phone", gives="number password domain"),
        taking("GetInvoice", "number", gives="credit"),
        taking("CreateMember", "channelSid", "identity"),
        taking("FetchCredential", "sid", gives="friendlyName url"),
        taking("GetAccount", gives="status sip"),
        taking("AddAccountNote", "account", "name"),
    ],
)
def test_a_guess_is_given_up_rather_than_nonsense_guessed(operation: DescribedOperation):
    assert match(ServiceDescription("x.wsdl", "", "", (operation,))) == ()


def test_what_is_like_a_name_gets_nothing_in_silence():
    operation = taking("CreateAccount", "uname", "pwd", "lastName", "userType", "MSISDN", "p_email")
    (found,) = match(ServiceDescription("x.wsdl", "", "", (operation,)))
    assert found.fields == {
        "uname": "{login}",
        "pwd": "{password}",
        "lastName": "{last-name}",
        "userType": "",
        "MSISDN": "{phone}",
        "p_email": "{email}",
    }
    assert "lastName is asked of the user, for its name tells nothing" in found.guesses
    assert "p_email gets the email" in found.guesses
    assert any("userType" in what for what in found.undecided)


def test_the_number_of_the_telephone_is_whose_balance_it_is_where_nothing_else_is():
    (found,) = match(ServiceDescription("x.wsdl", "", "", (giving_balance("GetBalance", "MSISDN"),)))
    assert found.fields == {"MSISDN": "{number}"}
    assert any("MSISDN" in what for what in found.guesses)


def test_a_port_without_an_address_and_broken_parts_are_said_in_the_file(tmp_path: Path):
    text = CADASTRO.read_text(encoding="utf-8").replace('<soap:address location="http://interno:8080/voip"/>', "")
    path = tmp_path / "voip.wsdl"
    path.write_text(text.replace('element="t:RecarregarSaldo"', 'element="t:Gone"'), encoding="utf-8")
    written = from_wsdl(str(path), folder=tmp_path)
    assert [each.service for each in written.matches] == ["signup", "provisioning", "balance"]
    assert "# Cannot be used as it is described:" in written.text
    assert "RecargaIn" in written.text
    loaded(written, tmp_path)


def test_a_description_inside_a_zip(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "voip.zip", "w") as archive:
        archive.write(CADASTRO, "docs/cadastro.wsdl")
    written = from_wsdl(str(tmp_path / "voip.zip"), folder=tmp_path)
    assert 'wsdl = "voip.zip"' in written.text
    assert list(loaded(written, tmp_path).services) == ["signup", "provisioning", "balance"]
