"""A profile that was made of what an operator handed over, and what all such profiles have in common.

The file says of itself what was found, what was guessed and what is left to decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from neon_wizard.authoring import vocabulary
from neon_wizard.authoring.name_words import cut, plain
from neon_wizard.authoring.questions import slug
from neon_wizard.profile.schema import FORMAT

if TYPE_CHECKING:
    from neon_wizard.authoring.matching import Match
    from neon_wizard.authoring.service_description import ServiceDescription
    from neon_wizard.authoring.toml_writer import Writer

_GENERIC: Final = (
    r"(?:web)?(?:services?|servicos?|servicios?)\d*|ws|soap|voip|sip|api|apis|users?|usuarios?|accounts?|contas?|cuentas?|"
    r"main|default|server|index|wsdl|demo|rest|v\d+|collection|openapi|swagger|postman|title|untitled"
)
"""Words, as `name_words.plain` writes them, that name no operator."""
_TAIL: Final = r"(?:(?:web)?(?:services?|servicos?|servicios?)|ws|soap|api|wsdl|port|binding)\d*"
_SEAMS: Final = r"(?<=[a-zà-ÿ0-9])(?=[A-ZÀ-Þ])|(?<=[A-ZÀ-Þ])(?=[A-ZÀ-Þ][a-zà-ÿ])|[_\s-]+"
_ALL_SMALL: Final = r"([a-z]{3,}?)(?:web)?(?:services?|servicos?|servicios?)\d*"
_SUFFIXES: Final = frozenset({"com", "net", "org", "co", "gob", "gov", "edu", "ind", "inf", "tel"})
_MACHINES: Final = r"\d+(?:\.\d+){3}|localhost|.*:.*"
_LONGEST_NAME: Final = 40
SHOWN: Final = 30
"""How many operations are named where none fits, or where some are left over."""


@dataclass(frozen=True)
class WrittenProfile:
    """A profile that was made. text: the file. matches: the services in it. undecided: what is left to decide.

    secrets: secret → its value, which was taken out of the source and stands nowhere in the file.
    """

    id: str
    name: str
    text: str
    document: ServiceDescription
    matches: tuple[Match, ...]
    secrets: Mapping[str, str]

    @property
    def undecided(self) -> tuple[str, ...]:
        return tuple(f"{each.service}: {what}" for each in self.matches for what in each.undecided)

    @property
    def data(self) -> dict[str, Any]:
        """Return it as JSON, without the text and the secrets."""
        services = {
            each.service: {
                "operation": each.operation.name,
                "by_name": each.by_name,
                "fields": each.fields,
                "inputs": list(each.inputs),
                "reply": each.reply,
                "also": list(each.others),
                "guessed": list(each.guesses),
                "undecided": list(each.undecided),
            }
            for each in self.matches
        }
        return {
            "id": self.id,
            "name": self.name,
            "services": services,
            "operations": [operation.name for operation in self.document.operations],
            "left_out": list(self.document.left_out),
            "secrets": list(self.secrets),
        }


def operator_name(document: ServiceDescription) -> str:
    """Guess the operator's name: the service's or the host's where these say anything, else the documentation."""
    spaced = _without_tail(document.service)
    if not all(re.fullmatch(_GENERIC, plain(word)) for word in spaced.split()):
        return cut(spaced, _LONGEST_NAME, " ")
    addresses = [document.wsdl, *(operation.address for operation in document.operations)]
    for address in addresses:
        if label := _label(urlsplit(address).hostname or "" if "://" in address else ""):
            return label.capitalize()
    return document.words if 0 < len(document.words) <= _LONGEST_NAME else spaced or "Operator"


def _without_tail(service: str) -> str:
    """Return the words of a service's name without those at its end that every service has."""
    found = [word for word in re.split(_SEAMS, service) if word]
    while len(found) > 1 and re.fullmatch(_TAIL, plain(found[-1])):
        found.pop()
    if found and (small := re.fullmatch(_ALL_SMALL, found[-1])):
        found[-1] = small[1]
    return " ".join(found)


def _label(host: str) -> str:
    """Return the part of a host that is its owner's: ``acme`` of ``voip.acme.com.br``."""
    if not host or re.fullmatch(_MACHINES, host):
        return ""
    labels = host.split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _SUFFIXES:
        labels.pop()
    return labels[-1] if labels and slug(labels[-1]) else ""


def write_head(
    out: Writer, made: WrittenProfile, auth: Mapping[str, str], used: Iterable[str], notes: Iterable[str] = ()
) -> None:
    """Write what stands before the services. auth: ``[http] auth``, empty where none is known.

    used: operations that have a place in the profile besides those of the services. notes: what else is to be said.
    """
    document = made.document
    out.comment(f"Made from {document.wsdl}" + (f", service {document.service}." if document.service else "."))
    if document.words:
        out.comment(f"It says of itself: {document.words}")
    out.comment("docs/operator-profile.md explains every key; check this file with: neon-wizard profile validate FILE")
    out.comment("")
    for title, lines in (
        ("Found:", [f"{m.service} = {m.operation.name}" for m in made.matches if m.by_name]),
        ("Guessed, look at it:", [f"{m.service}: {what}" for m in made.matches for what in m.guesses]),
        ("Left to decide:", [*made.undecided, *notes]),
        ("Cannot be used as it is described:", document.left_out[:SHOWN]),
    ):
        if lines:
            out.comment(title, *(f"- {line}" for line in lines))
    there = {name for each in made.matches for name in (each.operation.name, *each.others[:SHOWN])} | set(used)
    left = [operation.name for operation in document.operations if operation.name not in there]
    if left:
        out.comment(f"Not used: {', '.join(left[:SHOWN])}{' …' if len(left) > SHOWN else ''}")
    out.blank()
    out.key("format", FORMAT)
    out.table("operator")
    out.key("id", made.id, "guessed: names what is stored on users' computers, so decide before the first of them")
    out.key("name", made.name, "guessed")
    out.proposal("country", "BR", "for telephone numbers typed without +")
    out.proposal("support", {"email": "help@acme.example"}, "shown to users")
    out.table("http")
    if auth:
        out.comment("The secret itself never stands here: the program looks it up under this name.")
        out.key("auth", dict(auth))
    else:
        out.comment("What the operator gave for HTTP authentication; the password is looked up under its name.")
        out.proposal("auth", {"scheme": "basic", "username": "neon", "password": "secret:http"})


def write_inputs(out: Writer, made: Match) -> None:
    """Write what the user is asked besides the five."""
    for name in made.inputs:
        out.table("services", made.service, "inputs", many=True)
        label, digits = vocabulary.OWN_INPUTS.get(name, ({"en": name.replace("-", " ").capitalize()}, ""))
        out.key("name", name)
        out.key("label", dict(label))
        if digits:
            out.key("check_digits", digits)


def write_reply(out: Writer, made: Match) -> None:
    """Write where the reply says what is wanted, if it is not the specification's."""
    if not made.reply:
        return
    out.table("services", made.service, "reply")
    tables = {name: given for name, given in made.reply.items() if isinstance(given, dict)}
    for name, given in made.reply.items():
        if name not in tables:
            out.key(name, given)
    if any(what.startswith("what the operator's codes") for what in made.undecided):
        out.comment("The operator's codes as the specification's: 101 invalid format, 102 not found, 103 user exists,")
        out.comment("104 invalid password.")
        out.proposal("codes", {"-1": 103, "7": 104})
    for name, given in tables.items():
        out.table("services", made.service, "reply", name)
        for part, expression in given.items():
            out.key(part, expression)


def write_phones(out: Writer) -> None:
    """Write what the answers leave out."""
    out.table("sip")
    out.comment("What the answers leave out; an answer wins over it.")
    out.proposal("domain", "sip.acme.example", "where the phone registers")
