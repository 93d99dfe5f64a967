"""Which operation of a description is which service, and what its parameters and the parts of its reply are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from neon_wizard.authoring import session_login, vocabulary
from neon_wizard.authoring.service_description import DescribedOperation, Leaf, ServiceDescription
from neon_wizard.authoring.session_login import SessionLogin
from neon_wizard.profile.placeholders import BUILTIN, FIVE
from neon_wizard.profile.rules.service_keys import ELEMENTS, FIELDS

_NAMED: Final = 3
_TYPED: Final = 2
_TEXT: Final = (
    r"xml|request|requisicao|peticion|pedido|dados|datos|data|entrada|param|mensagem|mensaje|message|input|in"
)
_SIMPLE: Final = r"[A-Za-z_][A-Za-z0-9_]*"


@dataclass(frozen=True)
class Match:
    """A service that was found. by_name: whether its operation's name says so, and not only its types.

    fields: parameter → template. inputs: what is asked besides the five. text: the one parameter that takes XML. reply:
    keys of ``[services.NAME.reply]`` → expression; empty where the reply is the specification's. guesses, undecided:
    what the author should look at, and what is left to decide, in words. session: the login whose token is sent, by its
    name; header: where it stands in the SOAP header, from the block down, empty where it is a parameter.
    """

    service: str
    operation: DescribedOperation
    by_name: bool
    fields: dict[str, str] = field(default_factory=dict)
    inputs: tuple[str, ...] = ()
    omit: tuple[str, ...] = ()
    text: str = ""
    reply: dict[str, object] = field(default_factory=dict)
    others: tuple[str, ...] = ()
    guesses: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    session: str = ""
    header: tuple[str, ...] = ()


def match(document: ServiceDescription) -> tuple[Match, ...]:
    """Return the services that are found in `document`, in the order of a profile; each operation is used once."""
    login = session_login.find(document)
    scored = sorted(
        (
            (-score, number, service)
            for service in ELEMENTS
            for number, operation in enumerate(document.operations)
            if (login is None or operation is not login.operation)
            if (score := _score(service, operation)) >= _TYPED
        ),
        key=lambda each: each[0],
    )
    taken: dict[str, DescribedOperation] = {}
    for _score_of, number, service in scored:
        operation = document.operations[number]
        if service not in taken and operation not in taken.values():
            taken[service] = operation
    chosen = {operation.name for operation in taken.values()}
    others = {
        service: tuple(
            document.operations[n].name
            for _s, n, which in scored
            if which == service and _as_likely(service, document.operations[n], taken[service])
        )
        for service in taken
    }
    return tuple(
        _match(service, taken[service], tuple(name for name in others[service] if name not in chosen), login)
        for service in ELEMENTS
        if service in taken
    )


def _as_likely(service: str, other: DescribedOperation, chosen: DescribedOperation) -> bool:
    """Compare two: an operation found by its types alone does not count beside one found by its name."""
    return bool(vocabulary.suits(service, other.name)) or not vocabulary.suits(service, chosen.name)


def _score(service: str, operation: DescribedOperation) -> int:
    named = vocabulary.suits(service, operation.name)
    if named is False:
        return 0
    score = (_NAMED if named else 0) + (_TYPED if _typed(service, operation) else 0)
    # Of two that look alike, the one whose name says that it only reads.
    return score + (score > 0 and service in ("provisioning", "balance") and vocabulary.reads(operation.name))


def _typed(service: str, operation: DescribedOperation) -> bool:
    """Return whether what an operation takes and gives is what the service would."""
    takes = {vocabulary.field(leaf.name) for leaf in operation.takes}
    gives = {vocabulary.part(leaf.name) for leaf in operation.gives}
    asked = takes & {"email", "name", "phone", *vocabulary.OWN_INPUTS}
    if service == "signup":
        return "password" in takes and bool(asked)
    if service == "provisioning":
        return (
            "password" in takes and not asked and bool(gives & {"domain", "proxy"} or {"number", "password"} <= gives)
        )
    if service == "licence_status":
        return False  # an activation takes and gives the same, so only the name tells
    # If it takes more than whose balance it is, such as a voucher's code, it does something to it.
    only_whose = takes <= {"number", "login", "password"}
    return only_whose and "balance" in gives if service == "balance" else "licence" in gives


def _match(service: str, operation: DescribedOperation, others: tuple[str, ...], login: SessionLogin | None) -> Match:
    guesses: list[str] = []
    undecided: list[str] = []
    by_name = bool(vocabulary.suits(service, operation.name))
    if not by_name:
        guesses.append(f"{operation.name} is taken for {service} by what it takes and gives, not by its name")
    elif service == "balance" and not vocabulary.reads(operation.name):
        guesses.append(f"{operation.name} only reads the balance, and changes nothing")
    text = _text(operation)
    session = session_login.ADMIN if service == "signup" else session_login.USER
    session = session if login is not None and login.serves(operation) else ""
    token = login.parameter_of(operation) if login is not None and session else None
    header = login.header_of(operation) if login is not None and session and token is None else None
    if login is not None and session:
        guesses.append(f"{(token or header or login.token).name} takes what {login.operation.name} gives")
    left = replace(operation, takes=tuple(leaf for leaf in operation.takes if leaf is not token))
    fields = dict(FIELDS[service]) if text else dict(_fields(service, left, guesses, undecided))
    if token is not None:
        fields[_wire(operation, token)] = f"{{{session}.{session_login.TOKEN}}}"
    named = dict.fromkeys(template.strip("{}") for template in fields.values() if template)
    return Match(
        service=service,
        operation=operation,
        by_name=by_name,
        fields=fields,
        inputs=tuple(word for word in named if word not in BUILTIN and "." not in word),
        omit=tuple(word for word in FIVE if word not in named) if service == "signup" else (),
        text=text,
        reply=_reply(service, operation, guesses, undecided),
        others=others,
        guesses=tuple(guesses),
        undecided=tuple(undecided),
        session=session,
        header=header.path if header else (),
    )  # fmt: skip


def _text(operation: DescribedOperation) -> str:
    """Return the operation's one parameter, if it is a text that takes XML (F2)."""
    if len(operation.takes) != 1 or operation.takes[0].kind not in ("string", "anyType", "base64Binary"):
        return ""
    (leaf,) = operation.takes
    meant = vocabulary.field(leaf.name)
    return leaf.name if not meant and re.search(_TEXT, vocabulary.plain(leaf.name)) else ""


def _fields(
    service: str, operation: DescribedOperation, guesses: list[str], undecided: list[str]
) -> Iterator[tuple[str, str]]:
    for leaf in operation.takes:
        wire = _wire(operation, leaf)
        meant = _meant(service, leaf, guesses)
        if not meant and leaf.optional:
            undecided.append(f"whether to send {wire} ({leaf.kind or 'unknown type'}); it is left out")
            continue
        if not meant:
            until = "it goes out empty" if leaf.kind in ("string", "anyType") else "without it nothing can be sent"
            undecided.append(f"what to send as {wire} ({leaf.kind or 'unknown type'}); {until}")
        yield wire, f"{{{meant}}}" if meant else ""


def _wire(operation: DescribedOperation, leaf: Leaf) -> str:
    """Return what a parameter goes by: its name, or its whole path where others have the same name."""
    several = [each.name for each in operation.takes].count(leaf.name) > 1
    return ".".join(leaf.path) if several else leaf.name


def _meant(service: str, leaf: Leaf, guesses: list[str]) -> str:
    """Return the placeholder for a parameter; empty where its value cannot be known when the service is asked."""
    meant = vocabulary.field(leaf.name)
    if service in ("balance", "licence", "licence_status"):
        if meant == "login":
            guesses.append(f"{leaf.name} gets the account's number, because nothing else is known then")
        return "number" if meant in ("login", "number") else ""
    if meant == "number":
        guesses.append(f"{leaf.name} is taken for the login")
        return "login"
    if service == "provisioning":
        return meant if meant in ("login", "password") else ""
    if not meant and not leaf.optional:
        guesses.append(f"{leaf.name} is asked of the user, for its name tells nothing")
        return _input_name(leaf.name)
    return meant


def _input_name(name: str) -> str:
    made = re.sub(r"[^a-z0-9_-]", "", vocabulary.plain(name)) or "value"
    return f"own-{made}" if made in BUILTIN or made[0].isdigit() else made[:40]


# ---- the reply ----


def reply_of_login(login: SessionLogin, guesses: list[str], undecided: list[str]) -> tuple[dict[str, object], str]:
    """Return the keys of the reply of a login, and the expression that finds its token."""
    reply = _reply("login", login.operation, guesses, undecided)
    if reply or (len(login.operation.gives) == 1 and _holds_all(login.operation)):
        mapped = reply or {"format": "xml"}
        return mapped, _expression(login.operation.answer, login.token)
    path = login.token.path
    return reply, ".".join(path[path.index("Data") :] if "Data" in path else ("Data", path[-1]))


def _reply(service: str, operation: DescribedOperation, guesses: list[str], undecided: list[str]) -> dict[str, object]:
    names = {name for leaf in operation.gives for name in leaf.path}
    if not operation.gives:
        undecided.append("the description does not say what is answered; the specification's structure is expected")
        return {}
    if len(operation.gives) == 1 and _holds_all(operation):
        guesses.append("the answer is one text; it is expected to hold the specification's structure as XML")
        return {}
    # in this spelling only, as Java's beans begin with a small letter
    if "Success" in names and ({"Data", "Error"} & names):
        return {}
    return _mapped(service, operation, guesses, undecided)


def _holds_all(operation: DescribedOperation) -> bool:
    """Return whether it is one text that is named after the operation, or whose name says nothing."""
    (leaf,) = operation.gives
    name = vocabulary.plain(leaf.name)
    named_after = name.startswith(vocabulary.plain(operation.name))
    return leaf.kind in ("string", "anyType") and (named_after or not vocabulary.part(leaf.name))


def _mapped(service: str, operation: DescribedOperation, guesses: list[str], undecided: list[str]) -> dict[str, object]:
    """Return expressions over the whole answer, for a reply that is not the specification's."""
    found = _parts(operation.answer, operation.gives)
    if service == "balance" and len(operation.gives) == 1:
        found = {"balance": _expression(operation.answer, operation.gives[0])}
    reply: dict[str, object] = {"format": "xml"}
    reply |= {name: found[name] for name in ("success", "code") if name in found}
    if "code" in found:
        guesses.append(f"{found['code']} is 0 when all went well")
        undecided.append(f"what the operator's codes in {found['code']} mean: fill the table codes")
    elif "success" not in found:
        guesses.append("an answer that holds what is wanted is a success, for nothing in it says so")
    if "description" in found:
        reply["description"] = found["description"]
    if service in ("signup", "provisioning"):
        reply |= {name: found[name] for name in ("info", "unconfirmed") if name in found}
        reply["account"] = {name: found[name] for name in vocabulary.ACCOUNT if name in found}
        undecided += [f"where the answer says the account's {n}" for n in ("number", "password") if n not in found]
    elif service == "balance":
        if "balance" not in found and (amount := _amount(operation)):
            found["balance"] = _expression(operation.answer, amount)
            guesses.append(f"{found['balance']} is the balance")
        reply |= {name: found[name] for name in ("balance", "currency") if name in found}
        if "balance" not in found:
            undecided.append("where the answer says the balance")
    elif "licence" in found and service != "login":
        reply["licence"] = {"state": found["licence"]}
    return reply


def _amount(operation: DescribedOperation) -> Leaf | None:
    """Return what can only be the credit where nothing is called so: the one amount by name, else the one fraction."""
    single = [leaf for leaf in operation.gives if not leaf.many]
    named = [leaf for leaf in single if vocabulary.is_amount(leaf.name)]
    fractions = [leaf for leaf in single if leaf.kind in ("decimal", "double", "float")]
    return next((found[0] for found in (named, fractions) if len(found) == 1), None)


def _parts(answer: str, gives: Iterable[Leaf]) -> dict[str, str]:
    """Return what each recognised part of a reply holds → the expression that finds it; the first of each counts."""
    found: dict[str, str] = {}
    for leaf in gives:
        meant = vocabulary.part(leaf.name)
        if meant and not leaf.many:
            found.setdefault(meant, _expression(answer, leaf))
    return found


def _expression(answer: str, leaf: Leaf) -> str:
    names = leaf.path if leaf.path != (answer,) else ()
    return ".".join(name if re.fullmatch(_SIMPLE, name) else json.dumps(name) for name in (answer, *names))
