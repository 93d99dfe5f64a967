"""Which operation of a description is which service, and what its parameters and the parts of its reply are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from neon_wizard.authoring import session_login, vocabulary
from neon_wizard.authoring.name_words import cut, plain, words
from neon_wizard.authoring.service_description import DescribedOperation, Leaf, ServiceDescription
from neon_wizard.authoring.session_login import SessionLogin
from neon_wizard.errors import ProfileError
from neon_wizard.profile import placeholders
from neon_wizard.profile.placeholders import BUILTIN, FIVE, PLACEHOLDER, is_secret
from neon_wizard.profile.rules.service_keys import ELEMENTS, FIELDS
from neon_wizard.redaction import may_be_secret

_NAMED: Final = 3
_TYPED: Final = 2
_TEXT: Final = (
    r"xml|request|requisicao|peticion|pedido|dados|datos|data|entrada|param|mensagem|mensaje|message|input|in"
)
_SIMPLE: Final = r"[A-Za-z_][A-Za-z0-9_]*"


@dataclass(frozen=True)
class Match:
    """A service that was found. by_name: whether its operation's name, or the author, says so, and not only its types.

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


class _Meant:
    """What the names of an operation's parameters, and of the parts of its reply, mean."""

    def __init__(self, operation: DescribedOperation) -> None:
        self._operation = operation

    @cached_property
    def takes(self) -> frozenset[str]:
        return frozenset(vocabulary.field(leaf.said) for leaf in self._operation.takes)

    @cached_property
    def gives(self) -> frozenset[str]:
        return frozenset(vocabulary.part(leaf.name) for leaf in self._operation.gives)


_NONE_CHOSEN: Final[Mapping[str, str]] = {}
LOGIN: Final = "login"
"""What the choice of the operation that opens a session is called, beside those of the services."""


def match(
    document: ServiceDescription, chosen: Mapping[str, str] = _NONE_CHOSEN, *, sessions: bool = True
) -> tuple[Match, ...]:
    """Return the services that are found in `document`, in the order of a profile; each operation is used once.

    chosen: service, or `LOGIN` → the operation that its author says it is, by its name or its place. sessions: whether
    a login is looked for. Raises `ProfileError` ``profile.wsdl`` for an operation that is not there.
    """
    login = session_login.find(document, chosen.get(LOGIN, "")) if sessions else None
    taken = {service: _named(document, name) for service, name in chosen.items() if service != LOGIN}
    meant = [_Meant(operation) for operation in document.operations]
    scored = sorted(
        (
            (-score, number, service)
            for service in ELEMENTS
            if service not in taken
            for number, operation in enumerate(document.operations)
            if (login is None or operation is not login.operation)
            if (score := _score(service, operation, meant[number])) >= _TYPED
        ),
        key=lambda each: each[0],
    )
    used = {operation.name for operation in taken.values()}
    for _score_of, number, service in scored:
        operation = document.operations[number]
        if service not in taken and operation.name not in used:
            taken[service] = operation
            used.add(operation.name)
    others = {
        service: tuple(
            document.operations[n].name
            for _s, n, which in scored
            if which == service and _as_likely(service, document.operations[n], taken[service])
        )
        for service in taken
    }
    return tuple(
        _match(
            service,
            taken[service],
            tuple(name for name in others[service] if name not in used),
            login,
            is_chosen=service in chosen,
        )
        for service in ELEMENTS
        if service in taken
    )


def _named(document: ServiceDescription, name: str) -> DescribedOperation:
    found = next((each for each in document.operations if each.name == name), None)
    if found is None and name.isdigit() and 0 < int(name) <= len(document.operations):
        found = document.operations[int(name) - 1]
    if found is None:
        known = ", ".join(each.name for each in document.operations)
        raise ProfileError(
            "profile.wsdl",
            facts={"wsdl": document.wsdl, "reason": f"it has no operation “{name}”; it has {known[:600]}"},
        )
    return found


def _as_likely(service: str, other: DescribedOperation, chosen: DescribedOperation) -> bool:
    """Compare two: an operation found by its types alone does not count beside one found by its name."""
    return bool(_suits(service, other)) or not _suits(service, chosen)


def _suits(service: str, operation: DescribedOperation) -> bool | None:
    """As `vocabulary.suits`, of an operation: its own name comes before what else it may be told by."""
    named, *others = (vocabulary.suits(service, name) for name in (operation.name, *operation.also))
    if named is not None or not others:
        return named
    return True if True in others else False if False in others else None


def _reads(operation: DescribedOperation) -> bool:
    return any(map(vocabulary.reads, (operation.name, *operation.also)))


def _score(service: str, operation: DescribedOperation, meant: _Meant) -> int:
    named = _suits(service, operation)
    if named is False or (named and not _may_be(service, operation, meant)):
        return 0
    score = (_NAMED if named else 0) + (_TYPED if _typed(service, operation, meant) else 0)
    # Of two that look alike, the one whose name says that it only reads.
    return score + (score > 0 and service in ("provisioning", "balance") and _reads(operation))


_WHO: Final = frozenset({"login", "password", "number", "phone", "email", "name", *vocabulary.OWN_INPUTS})


def _may_be(service: str, operation: DescribedOperation, meant: _Meant) -> bool:
    """Return whether an operation that is called like the service can be it, by what it takes and gives.

    What makes a member of a channel takes nothing of a user's; what gives a credential need give no account.
    """
    if service == "signup":
        return not operation.takes or bool(meant.takes & _WHO) or bool(_text(operation))
    if service != "provisioning" or not operation.gives or _is_specified(operation):
        return True
    whole = len(operation.gives) == 1 and _holds_all(operation)
    account = bool(meant.gives & {"password", "domain", "proxy", "auth_name"})
    return whole or account or ("number" in meant.gives and "password" in meant.takes)


def _is_specified(operation: DescribedOperation) -> bool:
    """Return whether the reply is the specification's: in its spelling, as Java's beans begin with small letters."""
    names = {name for leaf in operation.gives for name in leaf.path}
    return "Success" in names and bool({"Data", "Error"} & names)


def _typed(service: str, operation: DescribedOperation, meant: _Meant) -> bool:
    """Return whether what an operation takes and gives is what the service would.

    What makes an account is told so only where the name says nothing at all; an activation never, because much else is
    valid until some day.
    """
    if service in ("licence", "licence_status"):
        return False
    named = _suits(service, operation)
    if service == "signup" and not (named or vocabulary.tells_nothing(operation.name)):
        return False
    takes = meant.takes
    asked = takes & {"email", "name", "phone", *vocabulary.OWN_INPUTS}
    if service == "signup":
        return "password" in takes and bool(asked)
    if service == "provisioning":
        gives = meant.gives if "password" in takes and not asked else frozenset[str]()
        return bool(gives & {"domain", "proxy"} or {"number", "password"} <= gives)
    # If it takes more than whose balance it is, such as a voucher's code, it does something to it.
    return takes <= {"number", "phone", "login", "password"} and "balance" in meant.gives


def _match(
    service: str,
    operation: DescribedOperation,
    others: tuple[str, ...],
    login: SessionLogin | None,
    *,
    is_chosen: bool,
) -> Match:
    guesses: list[str] = []
    undecided: list[str] = []
    by_name = is_chosen or bool(_suits(service, operation))
    if not by_name:
        guesses.append(f"{operation.name} is taken for {service} by what it takes and gives, not by its name")
    elif not is_chosen and service == "balance" and not _reads(operation):
        guesses.append(f"{operation.name} only reads the balance, and changes nothing")
    text = _text(operation)
    session = session_login.ADMIN if service == "signup" else session_login.USER
    session = session if login is not None and login.serves(operation) else ""
    token = login.parameter_of(operation) if login is not None and session else None
    header = login.header_of(operation) if login is not None and session and token is None else None
    if login is not None and session:
        guesses.append(f"{(token or header or login.token).name} takes what {login.operation.name} gives")
    left = replace(operation, takes=tuple(leaf for leaf in operation.takes if leaf is not token))
    if text:
        guesses.append(f"{text} holds the parameters as XML, named as the specification names them")
    fields = dict(FIELDS[service]) if text else dict(_fields(service, left, guesses, undecided))
    if token is not None:
        fields[wire_name(operation, token)] = f"{{{session}.{session_login.TOKEN}}}"
    found = (PLACEHOLDER.fullmatch(template) for template in fields.values())
    named = dict.fromkeys(each["name"] for each in found if each and not is_secret(each["name"]))
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
    meant = vocabulary.field(leaf.said)
    return leaf.name if not meant and re.search(_TEXT, plain(leaf.name)) else ""


def _fields(
    service: str, operation: DescribedOperation, guesses: list[str], undecided: list[str]
) -> Iterator[tuple[str, str]]:
    meanings = {vocabulary.field(leaf.said) for leaf in operation.takes}
    for leaf in operation.takes:
        wire = wire_name(operation, leaf)
        if leaf.path in operation.fixed:
            yield wire, operation.fixed[leaf.path]
            continue
        meant = _meant(service, leaf, meanings, guesses)
        if not meant and leaf.optional:
            undecided.append(f"whether to send {wire} ({leaf.kind or 'unknown type'}); it is left out")
            continue
        if not meant and leaf.sample and may_be_secret(leaf.name):
            undecided.append(f"what to send as {wire}; what the example has looks secret, so it goes out empty")
            yield wire, ""
            continue
        if not meant and leaf.sample:
            undecided.append(f"what to send as {wire}; the example's “{cut(leaf.sample, 40, ' ')}” goes out")
            yield wire, _literal(leaf.sample)
            continue
        if not meant:
            until = "it goes out empty" if leaf.kind in ("string", "anyType") else "without it nothing can be sent"
            undecided.append(f"what to send as {wire} ({leaf.kind or 'unknown type'}); {until}")
        yield wire, f"{{{meant}}}" if meant else ""


def _literal(sample: str) -> str:
    """Return what an example sent as a template; one that would be read as a placeholder is left for its author."""
    return "" if placeholders.meant(sample) or placeholders.SECRET_PREFIX in sample else sample


def wire_name(operation: DescribedOperation, leaf: Leaf) -> str:
    """Return what a parameter goes by: its name, or its whole path where others have the same name."""
    several = [each.name for each in operation.takes].count(leaf.name) > 1
    return ".".join(leaf.path) if several else leaf.name


def _meant(service: str, leaf: Leaf, meanings: set[str], guesses: list[str]) -> str:
    """Return the placeholder for a parameter; empty where its value cannot be known when the service is asked.

    meanings: of all that the operation takes.
    """
    meant = vocabulary.field(leaf.said)
    # What identifies the user where there is no other: the number of the telephone, too.
    identifies = meant == "phone" and not meanings & {"login", "number"}
    if service in ("balance", "licence", "licence_status"):
        if meant == "login" or identifies:
            guesses.append(f"{leaf.name} gets the account's number, because nothing else is known then")
        elif meant == "number":
            _note(leaf, meant, guesses)
        return "number" if meant in ("login", "number") or identifies else ""
    if meant == "number" and "login" not in meanings:
        guesses.append(f"{leaf.name} is taken for the login")
        return "login"
    if meant == "number":
        meant = ""
    if service == "provisioning":
        if identifies:
            guesses.append(f"{leaf.name} is taken for the login")
            return "login"
        meant = meant if meant in ("login", "password") else ""
    elif not meant and not leaf.optional and _is_askable(leaf):
        guesses.append(f"{_shown(leaf)} is asked of the user, for its name tells nothing")
        return _input_name(leaf.said)
    if meant:
        _note(leaf, meant, guesses)
    return meant


def _shown(leaf: Leaf) -> str:
    return leaf.name if not leaf.name.isdigit() else ".".join(leaf.path)


def _note(leaf: Leaf, meant: str, guesses: list[str]) -> None:
    """Note a meaning that only some of the words of a name tell."""
    if not vocabulary.is_certain(leaf.said):
        guesses.append(f"{_shown(leaf)} gets the {meant}")


def _is_askable(leaf: Leaf) -> bool:
    """Return whether a user would know what to type: no switch, and nothing that is the operator's own affair."""
    return leaf.path[0] != "path" and leaf.kind in _TYPED_BY_USERS and not set(words(leaf.said)) & vocabulary.NOT_TYPED


_TYPED_BY_USERS: Final = ("string", "anyType", "normalizedString", "token", "date", "")


def _input_name(name: str) -> str:
    made = re.sub(r"[^a-z0-9-]", "", "-".join(words(name))) or "value"
    made = cut(f"own-{made}" if made in BUILTIN or made[0].isdigit() else made, 40)
    return made


# ---- the reply ----


def reply_of_login(login: SessionLogin, guesses: list[str], undecided: list[str]) -> tuple[dict[str, object], str]:
    """Return the keys of the reply of a login, and the expression that finds its token."""
    reply = _reply("login", login.operation, guesses, undecided)
    if reply or (len(login.operation.gives) == 1 and _holds_all(login.operation)):
        mapped = reply or {"format": login.operation.reply_format}
        return mapped, _expression(login.operation.answer, login.token)
    path = login.token.path
    return reply, ".".join(path[path.index("Data") :] if "Data" in path else ("Data", path[-1]))


def _reply(service: str, operation: DescribedOperation, guesses: list[str], undecided: list[str]) -> dict[str, object]:
    usual: dict[str, object] = {} if operation.reply_format == "xml" else {"format": operation.reply_format}
    if not operation.gives:
        undecided.append(
            f"{operation.told_by} does not say what is answered; the specification's structure is expected"
        )
        return usual
    if operation.reply_format == "xml" and len(operation.gives) == 1 and _holds_all(operation):
        guesses.append("the answer is one text; it is expected to hold the specification's structure as XML")
        return {}
    if _is_specified(operation):
        return usual
    return _mapped(service, operation, guesses, undecided)


def _holds_all(operation: DescribedOperation) -> bool:
    """Return whether it is one text that is named after the operation, or whose name says nothing."""
    (leaf,) = operation.gives
    name = plain(leaf.name)
    named_after = name.startswith(plain(operation.name))
    return leaf.kind in ("string", "anyType") and (named_after or not vocabulary.part(leaf.name))


def _mapped(service: str, operation: DescribedOperation, guesses: list[str], undecided: list[str]) -> dict[str, object]:
    """Return expressions over the whole answer, for a reply that is not the specification's."""
    found = _parts(operation.answer, operation.gives)
    if service == "balance" and len(operation.gives) == 1:
        found = {"balance": _expression(operation.answer, operation.gives[0])}
    if operation.reply_format == "json" and (status := found.get("code")) and _is_state(operation, status):
        del found["code"]
    reply: dict[str, object] = {"format": operation.reply_format}
    told = _told_by_sample(operation, found, guesses)
    reply |= {name: found[name] for name in ("success", "code") if name in found} if told is None else told
    if "code" in found and told is None:
        guesses.append(f"{found['code']} is 0 when all went well")
        undecided.append(f"what the operator's codes in {found['code']} mean: fill the table codes")
    elif "success" not in (found if told is None else told):
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
        if _has_comma(operation, found.get("balance", "")):
            reply["decimal_mark"] = ","
        if "balance" not in found:
            undecided.append("where the answer says the balance")
    elif "licence" in found and service != "login":
        reply["licence"] = {"state": found["licence"]}
    return reply


def _is_state(operation: DescribedOperation, expression: str) -> bool:
    """Return whether what looks like a code is a word of which no example is known: an account's status, mostly."""
    leaf = next(each for each in operation.gives if _expression(operation.answer, each) == expression)
    return (
        leaf.kind == "string" and not leaf.sample and "code" not in plain(leaf.name) and "cod" not in words(leaf.name)
    )


def _has_comma(operation: DescribedOperation, expression: str) -> bool:
    """Return whether the example of the amount that `expression` finds has a decimal comma."""
    return any(
        re.fullmatch(r"-?[\d.]*\d,\d{1,2}", leaf.sample) and _expression(operation.answer, leaf) == expression
        for leaf in operation.gives
    )


_WELL: Final = frozenset(["ok", "success", "sucesso", "exito", "true", "yes", "done"])


def _told_by_sample(
    operation: DescribedOperation, found: Mapping[str, str], guesses: list[str]
) -> dict[str, object] | None:
    """Return the key that an example of a good reply tells a success by; None where it has none, or a code of 0."""
    leaf = next((each for each in operation.gives if not each.many and vocabulary.part(each.name) == "code"), None)
    if (
        leaf is None
        or "code" not in found
        or "success" in found
        or not leaf.sample
        or leaf.sample in ("0", "00", "000")
    ):
        return None
    if leaf.kind == "string" and leaf.sample.lower() not in _WELL and not leaf.sample.isdigit():
        return {}
    literal = f"`{leaf.sample}`" if leaf.kind in ("int", "boolean", "decimal") else f"'{leaf.sample}'"
    guesses.append(f"{found['code']} is {leaf.sample} when all went well, as in the example")
    return {"success": f"{found['code']} == {literal}"}


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
    whole = [name for name in (answer, *names) if name]
    return ".".join(name if re.fullmatch(_SIMPLE, name) else json.dumps(name, ensure_ascii=False) for name in whole)
