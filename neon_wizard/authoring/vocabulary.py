"""What names in web services mean, in English, Portuguese and Spanish: operations, parameters, parts of a reply."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

_USER: Final = r"user|account|customer|client|subscriber|usuario|conta|cuenta|assinante|abonado|cadastro|registro"
_OPERATIONS: Final[Mapping[str, tuple[str, str]]] = {
    "signup": (
        rf"signup|register|registr(?!a(?:tion)?status)|cadastr|inscri|(?:create|criar?|crear?|add|adiciona|agrega|"
        rf"new|nov[oa]|nuev[oa]|insert|inseri|inserta|incluir?|alta(?:de)?)(?:\w{{0,12}})(?:{_USER})|^alta$",
        r"delet|remov|exclu|elimin|borra|baja|cancel|updat|altera|atualiz|actualiz|modific|list|search|busca|"
        r"consult|unregister|status|saldo|balance",
    ),
    "provisioning": (
        r"provis|configura|settings|ajuste|credencia|credential|parametros|sipdata|dadossip|datossip|"
        r"(?:get|obter|obtener|consulta\w?|busca\w?)(?:sip)?(?:account|conta|cuenta|ramal|extension)|"
        r"^(?:login|logon|autentica\w*|authenticate|entrar|ingresar|iniciarsesion)$",
        r"delet|remov|exclu|elimin|borra|^set|save|salva|guarda|grava|updat|altera|atualiz|actualiz|modific|"
        r"saldo|balance|credito?$|historic",
    ),
    "balance": (
        r"saldo|balance|credito?s?$|(?:get|obter|obtener|consulta\w?)credit",
        r"add|adiciona|agrega|recarg|recarreg|recharg|topup|debit|deposit|transfer|^set|compra|buy|paga|pay|cobra|charge|"
        r"carga|carrega|updat|altera|atualiz|actualiz|modific|histor|extrato|extracto|redeem|resgat|canje|voucher|"
        r"refund|estorn|reembols|withdraw",
    ),
    "licence": (
        r"licen[cs]|^activat|^activa|^ativa|ativacao|activacion",
        r"deactivat|desativ|desactiv|revok|revoga|revoca|delet|remov|status|estado|situac|"
        r"^(?:get|obter|obtener|consulta\w?|check|read|ler|leer)licen",
    ),
    "licence_status": (
        r"licen.*(?:status|estado|situac)|(?:status|estado|situac\w*)(?:da|de|del|la)*licen|"
        r"^(?:get|obter|obtener|consulta\w?|check|read|ler|leer)licen",
        r"^set|updat|altera|atualiz|actualiz|delet|remov",
    ),
}
"""Service → what its operation's name contains, and what it does not."""

_READS: Final = r"^(?:get|obter|obtener|obten|consulta|ver|mostra|query|read|check|lee|ler|busca|show)"

_FIELDS: Final[Mapping[str, str]] = {
    "password": r"senha|contrasen|passw|passphrase|clave|^pass$|^pwd$|^pin$|segredo|secreto",
    "email": r"e?mail|correo|correio",
    "cpf": r"cpf",
    "cnpj": r"cnpj",
    "dni": r"dni",
    "nit": r"^nit$|nit$",
    "rut": r"^rut$|rut$",
    "nif": r"nif$",
    "cuit": r"cuit",
    "rfc": r"^rfc$",
    "document": r"documento|cedula|identidad|identidade|taxnumber|taxid|ssn",
    "phone": r"phone|telefon|celular|movil|mobile|^fone|^tel$|^cel$|telemovel",
    "login": r"login|usuario|user|utilizador|logon",
    "number": r"numero|number|ramal|account|extens|anexo|interno|linha|linea|^conta$|^cuenta$|^sip$|^did$",
    "name": r"nome|nombre|name|razaosocial|razonsocial",
}
"""What a parameter holds, the first that fits; `OWN_INPUTS` are asked besides the five."""

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
    "success": r"success|sucesso|exito|^ok$|succeeded",
    "unconfirmed": r"unconfirmed|pendente|pendiente|naoconfirmad|noconfirmad",
    "code": r"^(?:error)?code$|codigo(?:erro|error|retorno|resultado|respuesta|resposta)?$|^cod(?:erro|error)?$|"
    r"errorcode|returncode|resultcode|^status$|^retorno$",
    "description": r"descri|mensage|mensaje|message|^msg|^erro$|^error$|errortext",
    "currency": r"moeda|moneda|currency",
    "balance": r"saldo|balance|^credito?s?$|creditodisponi",
    "info": r"html|^info$|paginainform",
    "password": r"senha|contrasen|passw|clave|^pass$|secret|^pwd$",
    "domain": r"dominio|domain|servidor|server|registrar|realm|^host$|hostname",
    "proxy": r"proxy|outbound",
    "transport": r"transport",
    "stun": r"stun",
    "display_name": r"displayname|nomeexib|nombremostra|nombrevisible|calleridname|^nome$|^nombre$|^name$",
    "auth_name": r"auth|autentica",
    "number": r"numero|number|ramal|extens|anexo|^sip$|^account$|^conta$|^cuenta$|sipuser|usuariosip|^user|^usuario",
    "licence": r"^activ|^ativ|licen|valid|habilitad",
}
"""What a part of a reply holds, the first that fits."""

ACCOUNT: Final = ("number", "password", "domain", "proxy", "transport", "stun", "display_name", "auth_name")


def plain(name: str) -> str:
    """Return a name as it is compared: letters and digits, lower case, without accents."""
    decomposed = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in decomposed if c.isascii() and c.isalnum())


def suits(service: str, operation: str) -> bool | None:
    """Return True when an operation's name says that it is `service`; False when it is another; else None."""
    wanted, other = _OPERATIONS[service]
    name = plain(operation)
    if re.search(other, name):
        return False
    return True if re.search(wanted, name) else None


def is_amount(name: str) -> bool:
    """Return whether a name says no more than that an amount stands there."""
    return re.search(r"amount|valor|^value$|monto|importe|quantia|funds|credit", plain(name)) is not None


def reads(operation: str) -> bool:
    """Return whether an operation's name says that it only reads."""
    return bool(re.search(_READS, plain(operation)))


def field(name: str) -> str:
    """Return what the parameter `name` is to hold: one of the five, ``number``, one of `OWN_INPUTS`, or empty."""
    return _first(_FIELDS, name)


def part(name: str) -> str:
    """Return what the part `name` of a reply holds: a key of ``[…reply]``, one of `ACCOUNT`, or empty."""
    return _first(_PARTS, name)


def _first(table: Mapping[str, str], name: str) -> str:
    return next((meaning for meaning, pattern in table.items() if re.search(pattern, plain(name))), "")
