"""The operation of a description that opens a session: what it gives, others take.

It is recognised by its name, by the one token that it gives, and by others that take a value called alike, as a
parameter or in a block of the SOAP header. Where one of these is not clear, nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from neon_wizard.authoring import vocabulary
from neon_wizard.authoring.name_words import plain
from neon_wizard.authoring.service_description import DescribedOperation, Leaf, ServiceDescription
from neon_wizard.errors import ProfileError

USER: Final = "user"
ADMIN: Final = "admin"
TOKEN: Final = "token"
"""What a profile that is made calls the sessions, and what they give."""
_NAMES: Final = (
    r"^(?:user|client|account|do)?(?:login|logon|signin|logar|entrar|ingresar|auth|authenticate|authorize|autentica\w{0,4}|"
    r"(?:create|open|start|begin|get|new|criar?|abrir?|iniciar?|crear?|obter|obtener)(?:session|sessao|sesion|token))"
    r"(?:user|session|usuario)?$"
)
_OTHERS: Final = r"logout|logoff|close|end|delete|destroy|check|valid|status|refresh|renew|fechar|cerrar|encerrar"
_TOKENS: Final = r"token|session|sessao|sesion|^sid$|ticket|authkey|accesskey|apikey|^guid$"
_BESIDE: Final = r"expir|date|data|fecha|time|tempo|tiempo|status|count|type|tipo"
_KINDS: Final = ("string", "anyType", "guid", "token", "base64Binary", "")


@dataclass(frozen=True)
class SessionLogin:
    """A login. fields: parameter → what it holds, login or password. token: where its reply has what others take."""

    operation: DescribedOperation
    fields: dict[str, str]
    token: Leaf

    def parameter_of(self, operation: DescribedOperation) -> Leaf | None:
        """Return the one parameter of `operation` that takes the token."""
        return _single(each for each in operation.takes if self._is_alike(each))

    def header_of(self, operation: DescribedOperation) -> Leaf | None:
        """Return the place in a block of the SOAP header of `operation` that takes it."""
        return _single(each for each in operation.headers if self._is_alike(each))

    def serves(self, operation: DescribedOperation) -> bool:
        return self.parameter_of(operation) is not None or self.header_of(operation) is not None

    def _is_alike(self, leaf: Leaf) -> bool:
        if leaf.many or leaf.kind not in _KINDS:
            return False
        own, name = plain(self.token.name), plain(leaf.name)
        return own == name or (_is_token(leaf.name) and (_is_token(self.token.name) or self._is_only_text))

    @property
    def _is_only_text(self) -> bool:
        return len(self.operation.gives) == 1


def find(document: ServiceDescription, chosen: str = "") -> SessionLogin | None:
    """Return the login of a description; None where there is none, several, or one that needs more than it is known.

    chosen: the operation that its author says it is; raises `ProfileError` ``profile.wsdl`` where it cannot be that.
    """
    candidates = [each for each in document.operations if each.name == chosen] if chosen else document.operations
    found = [made for each in candidates if (made := _login(each, is_chosen=bool(chosen))) is not None]
    served = [
        login
        for login in found
        if any(login.serves(each) for each in document.operations if each is not login.operation)
    ]
    if chosen and not served:
        reason = f"its operation “{chosen}” gives no token that others take for a login and a password"
        raise ProfileError("profile.wsdl", facts={"wsdl": document.wsdl, "reason": reason})
    return served[0] if len(served) == 1 else None


def used(login: SessionLogin | None, operations: Collection[DescribedOperation]) -> SessionLogin | None:
    """Return `login` where one of `operations` takes what it gives."""
    return login if login is not None and any(map(login.serves, operations)) else None


def _login(operation: DescribedOperation, *, is_chosen: bool) -> SessionLogin | None:
    name = plain(operation.name)
    if not is_chosen and (not re.search(_NAMES, name) or re.search(_OTHERS, name)):
        return None
    fields: dict[str, str] = {}
    for leaf in operation.takes:
        meant = vocabulary.field(leaf.name)
        meant = "login" if meant in ("number", "email", "name") else meant
        if meant in ("login", "password") and meant not in fields.values():
            fields[leaf.name] = meant
        elif not leaf.optional:
            return None  # it takes what nobody here knows
    token = _token(operation)
    if token is None or set(fields.values()) != {"login", "password"}:
        return None
    return SessionLogin(operation, fields, token)


def _token(operation: DescribedOperation) -> Leaf | None:
    single = [leaf for leaf in operation.gives if not leaf.many and leaf.kind in _KINDS]
    if len(operation.gives) == 1 and single:
        return single[0]
    meant = {vocabulary.part(leaf.name) for leaf in operation.gives}
    if {"number", "password"} <= meant or "domain" in meant:
        return None  # it gives the account itself
    return _single(leaf for leaf in single if _is_token(leaf.name))


def _is_token(name: str) -> bool:
    letters = plain(name)
    return bool(re.search(_TOKENS, letters)) and not re.search(_BESIDE, letters)


def _single(leaves: Iterator[Leaf]) -> Leaf | None:
    found = list(leaves)
    return found[0] if len(found) == 1 else None
