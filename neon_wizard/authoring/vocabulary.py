"""What names in web services mean, in English, Portuguese and Spanish: operations, parameters, parts of a reply.

Whole words count, never a few letters of one: ``lastName`` is no name of a user's, and a ``topUp`` no licence. What is
not known here means nothing, and is left to the author of a profile.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Final

from neon_wizard.authoring.name_words import parted, plain, word_set

_REMEMBERED: Final = 65_536


_USER: Final = word_set(
    "user users account accounts customer customers client clients subscriber subscribers usuario usuarios "
    "conta contas cuenta cuentas cliente clientes assinante assinantes abonado abonados cadastro registro "
    "utilizador member"
)
_GLUE: Final = word_set(
    "sip voip web ws service servico servicio api do da de del dos das la el las los the of for by to my novo "
    "nova request op operation v p portal softphone"
)
"""Words that say nothing of what an operation does."""
_READING: Final = word_set(
    "get obter obtener obten consulta consultar consulte ver mostra mostrar query read check lee leer ler "
    "busca buscar show fetch retrieve inquiry enquiry"
)
_JOINING: Final = word_set(
    "signup register registration registrar registra registro registre cadastrar cadastra cadastro cadastre "
    "inscrever inscribir inscricao inscripcion enroll enrol alta registo registar"
)
_MAKING: Final = word_set(
    "create criar cria crear crea add adiciona adicionar agrega agregar new novo nova nuevo nueva insert "
    "inserir inserta insertar inclui incluir open sign"
)
_SETTINGS: Final = word_set(
    "provisioning provision provisionar provisionamento aprovisionamiento aprovisionar configuration "
    "configuracao configuracoes configuracion configuraciones config settings ajuste ajustes credencial "
    "credenciais credenciales credential credentials parametros sipdata dadossip datossip"
)
_LINE: Final = word_set("account conta cuenta ramal extension extensao sip line linha linea anexo")
_ENTERING: Final = word_set(
    "login logon autentica autenticar autenticacao autenticacion authenticate authentication entrar ingresar "
    "iniciarsesion"
)
_CREDIT: Final = word_set("saldo balance credito creditos credits")
_CREDIT_BESIDE: Final = word_set(
    "current atual actual available disponivel disponible prepaid number numero info amount"
)
_LICENCE: Final = word_set("licence license licenca licencia")
_ACTIVATING: Final = word_set(
    "activate activation activar activa activacion ativar ativa ativacao validate validar valida validacao validacion"
)
_STATUS: Final = word_set("status state estado situacao situacion")
_OTHER: Final = word_set(
    "delete deletar remove remover excluir exclui eliminar elimina borrar borra baja cancel cancelar update "
    "updating alterar altera atualizar atualiza actualizar actualiza modify modificar modifica edit editar "
    "change list listar listing search history historico historial extrato extracto statement recarga recargar "
    "recarregar recharge topup refill debit debitar deposit depositar transfer transferir compra comprar buy "
    "purchase pagar paga pago pagamento pay payment cobrar cobra cobranca charge carga carregar redeem "
    "resgatar resgata resgate canje canjear voucher refund estornar estorno reembolsar withdraw confirm "
    "confirmar confirma confirmation appointment agenda agendar agendamento cita invoice fatura factura boleto "
    "bill billing ticket order sms send enviar notify notification report relatorio contact contato contacto "
    "contract contrato route group address set save salvar salva guardar guarda gravar grava unregister "
    "deactivate desativar desactivar revoke revogar revocar reset recover recuperar forgot logout logoff "
    "exists count validateuser unsubscribe forwarding forward voicemail suspend block bloquear note alias "
    "device devices"
)
"""Words of what none of the services does, whatever else stands in the name."""
_NEUTRAL: Final = _GLUE | _USER | word_set("do execute run process call action method function info data")
_ADDING: Final = _MAKING | {"credit", "debit", "alta"}


def suits(service: str, operation: str) -> bool | None:
    """Return True when an operation's name says that it is `service`; False when it is another; else None."""
    return _suits(service, operation)


@lru_cache(_REMEMBERED)
def _suits(service: str, operation: str) -> bool | None:
    found = parted(operation, _KNOWN_IN_OPERATIONS)
    said = set(found)
    if said & _OTHER or _follows(found, "top", "up"):
        return False
    return _JUDGES[service](found, said)


def _is_signup(found: tuple[str, ...], said: set[str]) -> bool | None:
    rest = said - _GLUE - _USER
    if said & (_READING | _CREDIT | _STATUS):
        return False
    if _follows(found, "sign", "up"):
        rest -= {"sign", "up"}
        return True if not rest else None
    if said & _JOINING and rest <= _JOINING:
        return True
    return True if said & _MAKING and said & _USER and rest <= _MAKING else None


def _is_provisioning(found: tuple[str, ...], said: set[str]) -> bool | None:
    rest = said - _GLUE - _USER - _READING
    if said & _CREDIT or said & (_MAKING | _JOINING) - {"registro", "cadastro"}:
        return False
    if said & _SETTINGS and rest <= _SETTINGS | _LINE | {"data", "dados", "datos"}:
        return True
    if (said & _ENTERING and found[:1] == found[-1:]) or "".join(found) in _ENTERING:
        return True
    return True if said & _READING and said & _LINE and rest <= _LINE else None


def _is_balance(found: tuple[str, ...], said: set[str]) -> bool | None:
    if said & _ADDING and not said & _READING:
        return False
    credit = _CREDIT | {"credit"} if said & _READING else _CREDIT
    return True if said & credit and said - credit <= _GLUE | _USER | _READING | _LINE | _CREDIT_BESIDE else None


def _is_licence(found: tuple[str, ...], said: set[str]) -> bool | None:
    if said & (_READING | _STATUS):
        return False
    if said & _LICENCE and said - _LICENCE <= _ACTIVATING | _GLUE | _USER:
        return True
    return True if said & _ACTIVATING - word_set("validate validar valida") and len(found) == 1 else None


def _is_licence_status(_found: tuple[str, ...], said: set[str]) -> bool | None:
    if said & _ACTIVATING:
        return False
    rest = said - _LICENCE - _READING - _STATUS
    return True if said & _LICENCE and said & (_READING | _STATUS) and rest <= _GLUE | _USER else None


_JUDGES: Final = {
    "signup": _is_signup,
    "provisioning": _is_provisioning,
    "balance": _is_balance,
    "licence": _is_licence,
    "licence_status": _is_licence_status,
}
_KNOWN_IN_OPERATIONS: Final = (
    _USER | _GLUE | _READING | _JOINING | _MAKING | _SETTINGS | _LINE | _ENTERING | _CREDIT | _CREDIT_BESIDE
    | _LICENCE | _ACTIVATING | _STATUS | _OTHER | {"credit"}
) - {"v", "p", "op", "do", "da", "de", "la", "el", "to", "of", "by", "set", "add", "ws"} | {"usuario"}  # fmt: skip


def _follows(found: tuple[str, ...], one: str, other: str) -> bool:
    return (one, other) in pairwise(found)


def tells_nothing(operation: str) -> bool:
    """Return whether an operation's name is made of words that say nothing: only then its types alone may tell."""
    neutral = (
        _GLUE | _USER | {"do", "execute", "run", "process", "call", "action", "method", "function", "info", "data"}
    )
    return all(word in neutral or word.isdigit() or len(word) == 1 for word in parted(operation, _KNOWN_IN_OPERATIONS))


def reads(operation: str) -> bool:
    """Return whether an operation's name says that it only reads."""
    found = parted(operation, _KNOWN_IN_OPERATIONS)
    return bool(found) and found[0] in _READING


# ---- parameters and parts of a reply ----


_BESIDE: Final = word_set(
    "user customer client cliente subscriber usuario assinante abonado account conta cuenta sip voip portal "
    "web my the do da de del p s str in out par param arg field txt tx ds nm nr nu cd vl st request response "
    "result return data dados datos value info"
)
"""Words that a name may have besides, which change nothing of what it means."""

_FIELDS: Final[Mapping[str, str]] = {
    "password": "password passwd pass passphrase passcode pwd psw senha contrasena contrasenia clave pin segredo "
    "secreto secret userpassword loginpassword senhausuario senhaacesso claveacceso confirmpassword "
    "passwordconfirm passwordconfirmation repeatpassword confirmasenha confirmarsenha senhaconfirmacao "
    "confirmacaosenha repetirsenha repetirclave confirmarclave confirmarcontrasena password2 senha2 "
    "clave2",
    "email": "email mail emailaddress mailaddress correo correoelectronico correio correioeletronico enderecoemail",
    "cpf": "cpf numerocpf nrocpf cpfnumero",
    "cnpj": "cnpj numerocnpj",
    "dni": "dni numerodni nrodni",
    "nit": "nit numeronit",
    "rut": "rut numerorut",
    "nif": "nif numeronif",
    "cuit": "cuit numerocuit",
    "rfc": "rfc",
    "document": "document documento documentnumber numerodocumento documentonumero nrodocumento cedula identidad "
    "identidade taxnumber taxid ssn cpfcnpj idnumber identitynumber documentid",
    "phone": "phone phonenumber phoneno telephone telephonenumber telefone telefono numerotelefone numerotelefono "
    "numerodetelefone numerodetelefono celular numerocelular movil mobile mobilenumber mobilephone "
    "mobileno cellphone cell fone tel cel telemovel msisdn contactphone contactnumber telefonecelular "
    "telefonocelular",
    "login": "login loginname loginid userlogin username user userid uid uname usr usrname usuario nomeusuario "
    "nomedeusuario nombreusuario nombredeusuario idusuario usuarioid logon logonname utilizador "
    "nomeutilizador loginusuario usuariologin",
    "number": "number numero num nro no ramal account accountnumber accountno accountid extension extensao ext "
    "anexo interno linha linea line linenumber conta cuenta numeroconta numerocuenta numerodaconta "
    "numerodacuenta sip sipnumber sipaccount numerosip numeroramal did siplogin",
    "name": "name fullname realname displayname nome nomecompleto nombre nombrecompleto razaosocial razonsocial "
    "nomecliente nombrecliente",
}
"""What a parameter holds → what it may be called, in one; `OWN_INPUTS` are asked besides the five."""

OWN_INPUTS: Final[Mapping[str, tuple[Mapping[str, str], str]]] = {
    "cpf": ({"en": "Tax number (CPF)", "pt_BR": "CPF"}, "cpf"),
    "cnpj": ({"en": "Company number (CNPJ)", "pt_BR": "CNPJ"}, "cnpj"),
    "dni": ({"en": "Identity document (DNI)", "es": "DNI"}, ""),
    "nit": ({"en": "Tax number (NIT)", "es": "NIT"}, ""),
    "rut": ({"en": "Tax number (RUT)", "es": "RUT"}, ""),
    "nif": ({"en": "Tax number (NIF)", "pt_BR": "NIF", "es": "NIF"}, ""),
    "cuit": ({"en": "Tax number (CUIT)", "es": "CUIT"}, ""),
    "rfc": ({"en": "Tax number (RFC)", "es": "RFC"}, ""),
    "document": ({"en": "Identity document", "pt_BR": "Documento de identidade", "es": "Documento de identidad"}, ""),
}
"""Input → its label by language, and its check digits, as a profile names them."""

_PARTS: Final[Mapping[str, str]] = {
    "success": "success sucesso exito ok succeeded issuccess successful issuccessful",
    "unconfirmed": "unconfirmed pendente pendiente pending naoconfirmado naoconfirmada noconfirmado noconfirmada",
    "code": "code errorcode error_code codigo codigoerro codigodeerro codigoerror codigoretorno codigoderetorno "
    "codigoresultado codigorespuesta codigoresposta cod coderro coderror codretorno returncode retcode "
    "resultcode responsecode statuscode status retorno errorno errno",
    "description": "description descricao descripcion desc message mensagem mensaje msg erro error errortext "
    "errormessage errormsg errordescription mensagemerro mensajeerror mensagemdeerro mensajedeerror "
    "descricaoerro descripcionerror resultmessage statusmessage msgerro msgerror resultdescription "
    "returnmessage mensagemretorno descricaoretorno messagetext reason motivo detail faultstring",
    "currency": "currency currencycode moeda moneda",
    "balance": "balance saldo credit credits credito creditos balanceamount saldoatual saldoactual saldodisponivel "
    "saldodisponible availablebalance currentbalance availablecredit creditodisponivel creditodisponible "
    "prepaidbalance remainingcredit remainingbalance creditbalance",
    "info": "html infohtml htmlinfo info paginainformativa informationpage infopage",
    "password": "password passwd pass pwd senha contrasena contrasenia clave secret sippassword sipsecret senhasip "
    "clavesip authpassword",
    "domain": "domain dominio servidor server registrar realm host hostname sipserver sipdomain serveraddress "
    "enderecoservidor direccionservidor serverhost siphost sipregistrar",
    "proxy": "proxy outbound outboundproxy proxyserver sipproxy proxyaddress",
    "transport": "transport transporte siptransport",
    "stun": "stun stunserver servidorstun",
    "display_name": "displayname nomeexibicao nombremostrar nombrevisible calleridname callerid nome nombre name "
    "fullname nomecompleto nombrecompleto",
    "auth_name": "auth authname authuser authusername authid authenticationuser authenticationname "
    "authenticationusername authlogin usuarioautenticacao usuarioautenticacion autenticacao",
    "number": "number numero num nro ramal extension extensao ext anexo sip account conta cuenta sipuser "
    "sipusername usuariosip user username usuario userid sipnumber numerosip numeroramal accountnumber "
    "numeroconta numerocuenta sipid sipaccount contasip cuentasip did msisdn line linenumber siplogin "
    "nomeusuario nombreusuario",
    "licence": "active isactive activated activo activa ativo ativa ativado licence license licenca licencia valid "
    "isvalid valido valida habilitado habilitada licencestatus licensestatus licencestate licensestate "
    "estadolicencia statuslicenca licenceactive licenseactive",
}
"""What a part of a reply holds → what it may be called, in one."""

ACCOUNT: Final = ("number", "password", "domain", "proxy", "transport", "stun", "display_name", "auth_name")


def _by_name(table: Mapping[str, str]) -> dict[str, str]:
    return {name: meaning for meaning, names in reversed(tuple(table.items())) for name in names.split()}


_FIELD_OF: Final = _by_name(_FIELDS)
_PART_OF: Final = _by_name(_PARTS)
_KNOWN_IN_NAMES: Final = frozenset(word for word in {*_FIELD_OF, *_PART_OF, *_BESIDE} if len(word) > 2)


def field(name: str) -> str:
    """Return what the parameter `name` is to hold: one of the five, ``number``, one of `OWN_INPUTS`, or empty."""
    return _meaning(name, of_reply=False)[0]


def part(name: str) -> str:
    """Return what the part `name` of a reply holds: a key of ``[…reply]``, one of `ACCOUNT`, or empty."""
    return _meaning(name, of_reply=True)[0]


def is_certain(name: str) -> bool:
    """Return whether the parameter `name` is known as it is, and not only without some of its words."""
    return _meaning(name, of_reply=False)[1]


@lru_cache(_REMEMBERED)
def _meaning(name: str, *, of_reply: bool) -> tuple[str, bool]:
    """Return what `name` means, and whether all of its words say so."""
    table = _PART_OF if of_reply else _FIELD_OF
    if (meant := table.get(plain(name))) is not None:
        return meant, True
    found = parted(name, _KNOWN_IN_NAMES)
    return next((table[joined] for joined in _shortened(found) if joined in table), ""), False


def _shortened(found: tuple[str, ...]) -> Iterator[str]:
    """Yield the words in one, without what may stand besides: first from the front, then from the end, then both."""
    front, end = 0, len(found)
    while front < end and found[front] in _BESIDE:
        front += 1
    while end > front and found[end - 1] in _BESIDE:
        end -= 1
    for start in range(front + 1):
        for stop in range(len(found), end - 1, -1):
            if 0 < stop - start < len(found):
                yield "".join(found[start:stop])
    yield "".join(word for word in found if word not in _BESIDE)


def is_amount(name: str) -> bool:
    """Return whether a name says no more than that an amount stands there."""
    said = set(parted(name, _AMOUNTS | _KNOWN_IN_NAMES))
    return bool(said & _AMOUNTS) and said <= _AMOUNTS | _BESIDE | _CREDIT_BESIDE


NOT_TYPED: Final = word_set(
    "type tipo kind flag mode modo channel canal plan plano token key chave status state version versao format source "
    "origin origem sid group grupo role profile perfil id ids code codigo lang language idioma tenant domain server"
)
"""Words of a name that no user would know what to type for."""
_AMOUNTS: Final = word_set("amount valor value monto importe quantia funds credit")
