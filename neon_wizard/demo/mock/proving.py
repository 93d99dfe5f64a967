"""Whether the program reads back what a mock writes: asked before anything is served."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from neon_wizard.demo.envelopes import SOAP_1_1, SOAP_1_2
from neon_wizard.demo.mock.accounts import Account, Answer
from neon_wizard.demo.mock.describing import NAMESPACE
from neon_wizard.demo.mock.rendering import render
from neon_wizard.demo.mock.replies import compose
from neon_wizard.errors import NeonError, OperatorError, ProfileError, UsageError
from neon_wizard.model import Secret
from neon_wizard.profile.operator import ReplyMap
from neon_wizard.profile.services import PROTOCOLS

if TYPE_CHECKING:
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.operator import Profile, Service
    from neon_wizard.protocols import Reply

_CODES: Final = (100, 101, 102, 103, 104)


def prove(profile: Profile, account: Account) -> None:
    """Raises `ProfileError` ``profile.mock`` with the key whose expression cannot be turned around; `UsageError`
    ``mock.protocol`` for a plug-in's protocol, which no mock speaks."""
    actions = {action.service.name: action for action in profile.actions}
    for service in profile.every_service.values():
        if service.protocol not in PROTOCOLS:
            raise UsageError("mock.protocol", facts={"service": service.name, "found": service.protocol})
        _success(service, account, actions.get(service.name))
        for code in _CODES:
            _refusal(service, code)


def _success(service: Service, account: Account, action: OperatorAction | None) -> None:
    from neon_wizard.operations import replies
    from neon_wizard.operations.action_results import result
    from neon_wizard.operations.amounts import parse_amount
    from neon_wizard.operations.licence_answers import answer as licence_answer

    try:
        reply = _read(service, Answer(account=account), action)
        if service.name == "balance":
            if replies.balance(reply, service, "").amount != parse_amount(account.balance, decimal_mark="."):
                raise _unreadable(service, "balance", "another amount is read")
        elif service.name in ("signup", "provisioning"):
            _same(service, account, reply)
        elif action is not None:
            for problem in result(reply, action, "").problems:
                raise problem
        else:
            licence_answer(reply, service, "")
    except NeonError as error:
        if isinstance(error, ProfileError):
            raise
        node = str(error.facts.get("node") or error.facts.get("expression") or "success")
        raise _unreadable(service, _key(service, node), error.code) from error


def _same(service: Service, account: Account, reply: Reply) -> None:
    from neon_wizard.operations import replies

    sent: dict[str, str | Secret] = {"login": account.login, "number": account.number, "name": account.name}
    sent["password"] = account.sip_password
    made = replies.account(reply, service, "", sent=sent)
    mapped = service.reply.account
    literal = {name for name, each in mapped.items() if each.startswith("{")}
    if "number" not in literal and "{login}" not in mapped.get("address", "") and made.sip.number != account.number:
        raise _unreadable(service, "account.number", "another number is read")
    if "password" not in literal and made.sip_password != account.sip_password:
        raise _unreadable(service, "account.password", "another password is read")


def _refusal(service: Service, code: int) -> None:
    from neon_wizard.operations import replies

    try:
        replies.read(_read(service, Answer(code, "No.")), service, "")
    except OperatorError as error:
        rules = service.reply
        without_room = rules.format == "text" and rules.code == ReplyMap.code
        if error.operator_code == code or (without_room and error.operator_code == 501):
            return
        raise _unreadable(service, "code", f"{error.operator_code} is read for {code}") from error
    except NeonError as error:
        if isinstance(error, ProfileError):
            raise
        raise _unreadable(service, "success", error.code) from error
    raise _unreadable(service, "success", f"a refusal with {code} is read as a success")


def _read(service: Service, answer: Answer, action: OperatorAction | None = None) -> Reply:
    """As a user's program would read it."""
    from neon_wizard.protocols import Exchange
    from neon_wizard.protocols.http import Answer as Received
    from neon_wizard.protocols.reading import read

    soap = SOAP_1_2 if service.soap.version == "1.2" else SOAP_1_1
    written = compose(service, answer, action=action)
    body, content_type = render(service, written, service.soap.namespace or NAMESPACE, soap)
    kind, _, charset = content_type.partition("; charset=")
    received = Received(written.status, (), body, kind, charset or None)
    return read(received, Exchange("POST", "", (), ""), "http://127.0.0.1/", service)


def _key(service: Service, node: str) -> str:
    """The key of the reply map that begins with what a message calls the node."""
    rules = service.reply
    for name, expression in rules.account.items():
        if expression.startswith(node):
            return f"account.{name}"
    named = ("success", "code", "description", "balance", "currency", "info", "unconfirmed")
    return next((name for name in named if str(getattr(rules, name)).startswith(node)), "success")


def _unreadable(service: Service, key: str, reason: str) -> ProfileError:
    return ProfileError("profile.mock", facts={"key": f"services.{service.name}.reply.{key}", "reason": reason})
