"""A service description → a commented profile that says what was found, what was guessed and what is left to decide."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from neon_wizard.authoring import profile_files, service_description, session_login, vocabulary
from neon_wizard.authoring.matching import Match, match, reply_of_login
from neon_wizard.authoring.questions import slug
from neon_wizard.authoring.toml_writer import Writer
from neon_wizard.errors import ProfileError
from neon_wizard.profile.addresses import is_loopback, origin_of
from neon_wizard.profile.schema import FORMAT

if TYPE_CHECKING:
    from neon_wizard.authoring.session_login import SessionLogin
    from neon_wizard.protocols.deadline import Cancel

_GENERIC: Final = (
    r"(?:web)?(?:services?|servicos?|servicios?)\d*|ws|soap|voip|sip|api|users?|usuarios?|accounts?|contas?|cuentas?|"
    r"main|default|server|index|wsdl|demo"
)
"""Words, as `vocabulary.plain` writes them, that name no operator."""
_TAIL: Final = r"(?i)(?:[ _-]?(?:web)?[ _-]?(?:services?|servicos?|servicios?|ws|soap|api|wsdl|port|binding)\d*)+$"
_SUFFIXES: Final = frozenset({"com", "net", "org", "co", "gob", "gov", "edu", "ind", "inf", "tel"})
_MACHINES: Final = r"\d+(?:\.\d+){3}|localhost|.*:.*"
SHOWN: Final = 30
"""How many operations are named where none fits, or where some are left over."""


@dataclass(frozen=True)
class WrittenProfile:
    """A profile that was made. text: the file. matches: the services in it. undecided: what is left to decide."""

    id: str
    name: str
    text: str
    document: service_description.ServiceDescription
    matches: tuple[Match, ...]

    @property
    def undecided(self) -> tuple[str, ...]:
        return tuple(f"{each.service}: {what}" for each in self.matches for what in each.undecided)

    @property
    def data(self) -> dict[str, Any]:
        """Return it as JSON, without the text."""
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
        operations = [operation.name for operation in self.document.operations]
        return {"id": self.id, "name": self.name, "services": services, "operations": operations}


def from_wsdl(source: str, *, folder: Path | None, cancel: Cancel | None = None) -> WrittenProfile:
    """Return the profile for the description at `source`, an address or a file.

    folder: where the profile will lie, so that it can name a description's file from there; None uses the full path.
    Raises the same as `service_description.read`, and `ProfileError` ``profile.no_operation`` where nothing in it is
    recognised.
    """
    document = service_description.read(source, cancel)
    if not document.operations:
        raise ProfileError("profile.wsdl", facts={"wsdl": source, "reason": "it describes no SOAP operation"})
    matches = match(document)
    if not matches:
        known = [operation.name for operation in document.operations]
        more = f" (+{len(known) - SHOWN})" if len(known) > SHOWN else ""
        facts = {"wsdl": source, "known": (", ".join(known[:SHOWN]) or "–") + more}
        raise ProfileError("profile.no_operation", facts=facts)
    name = operator_name(document)
    written = WrittenProfile(slug(name) or "operator", name, "", document, matches)
    return WrittenProfile(written.id, name, _write(written, folder), document, matches)


def operator_name(document: service_description.ServiceDescription) -> str:
    """Guess the operator's name: the service's or the host's where these say anything, else the documentation."""
    service = re.sub(_TAIL, "", document.service).strip(" _-")
    spaced = re.sub(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|_", " ", service)
    if not all(re.fullmatch(_GENERIC, vocabulary.plain(word)) for word in spaced.split()):
        return spaced
    addresses = [document.wsdl, *(operation.address for operation in document.operations)]
    for address in addresses:
        if label := _label(urlsplit(address).hostname or "" if "://" in address else ""):
            return label.capitalize()
    return document.words if 0 < len(document.words) <= 40 else spaced or "Operator"


def _label(host: str) -> str:
    """Return the part of a host that is its owner's: ``acme`` of ``voip.acme.com.br``."""
    if not host or re.fullmatch(_MACHINES, host):
        return ""
    labels = host.split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _SUFFIXES:
        labels.pop()
    return labels[-1] if labels and slug(labels[-1]) else ""


def _write(made: WrittenProfile, folder: Path | None) -> str:
    out = Writer()
    _head(out, made)
    out.key("format", FORMAT)
    out.table("operator")
    out.key("id", made.id, "guessed: names what is stored on users' computers, so decide before the first of them")
    out.key("name", made.name, "guessed")
    out.proposal("country", "BR", "for telephone numbers typed without +")
    out.proposal("support", {"email": "help@acme.example"}, "shown to users")
    out.table("http")
    out.comment("What the operator gave for HTTP authentication; the password is looked up under its name.")
    out.proposal("auth", {"scheme": "basic", "username": "neon", "password": "secret:http"})
    where = _where(made.document.wsdl, folder)
    login = session_login.used(session_login.find(made.document), [each.operation for each in made.matches])
    if login is not None:
        for session in dict.fromkeys(each.session for each in made.matches if each.session):
            _session(out, session, login, where, made.document.wsdl)
    for each in made.matches:
        _service(out, each, where, made.document.wsdl)
    out.table("sip")
    out.comment("What the answers leave out; an answer wins over it.")
    out.proposal("domain", "sip.acme.example", "where the phone registers")
    return out.text


def _head(out: Writer, made: WrittenProfile) -> None:
    document = made.document
    out.comment(f"Made from {document.wsdl}, service {document.service or 'without a name'}.")
    if document.words:
        out.comment(f"It says of itself: {document.words}")
    out.comment("docs/operator-profile.md explains every key; check this file with: neon-wizard profile validate FILE")
    out.comment("")
    for title, lines in (
        ("Found:", [f"{m.service} = {m.operation.name}" for m in made.matches if m.by_name]),
        ("Guessed, look at it:", [f"{m.service}: {what}" for m in made.matches for what in m.guesses]),
        ("Left to decide:", made.undecided),
    ):
        if lines:
            out.comment(title, *(f"- {line}" for line in lines))
    used = {name for each in made.matches for name in (each.operation.name, *each.others[:SHOWN])}
    login = session_login.used(session_login.find(document), [each.operation for each in made.matches])
    used |= {login.operation.name} if login else set()
    left = [operation.name for operation in document.operations if operation.name not in used]
    if left:
        out.comment(f"Not used: {', '.join(left[:SHOWN])}{' …' if len(left) > SHOWN else ''}")
    out.blank()


def _session(out: Writer, name: str, login: SessionLogin, where: str, source: str) -> None:
    """Write the login, whose token the services below send: the user's, or for what nobody has yet the operator's."""
    operation, guesses, undecided = login.operation, list[str](), list[str]()
    reply, token = reply_of_login(login, guesses, undecided)
    out.table("sessions", name)
    words = {
        session_login.USER: f"{operation.name} gives what other operations take: it is asked once, for its {name}.",
        session_login.ADMIN: f"Who signs up has no login yet, so {operation.name} is asked with one of the operator's.",
    }
    out.comment(words[name], *(f"Guessed: {each}" for each in guesses), *(f"To decide: {each}" for each in undecided))
    out.key("protocol", "wsdl")
    out.key("wsdl", where)
    out.key("operation", operation.name)
    _address(out, operation.address, source)
    if name == session_login.USER:
        out.key("fields", {wire: f"{{{meant}}}" for wire, meant in login.fields.items()})
    else:
        given = {"login": "neon", "password": "secret:admin"}
        out.key("fields", {wire: given[meant] for wire, meant in login.fields.items()}, "name and password to be given")
    out.key("take", {session_login.TOKEN: token})
    out.proposal("minutes", 20, "how long it holds; without it an hour")
    out.comment("What an answer says when the session has ended; a fault's code stands here as it is.")
    out.proposal("expired", ["http 401", "Client.SessionExpired"])
    if reply:
        out.table("sessions", name, "reply")
        for key, given_ in reply.items():
            out.key(key, given_)


def _service(out: Writer, made: Match, where: str, source: str) -> None:
    out.table("services", made.service)
    if made.others:
        out.comment(f"This too looks like it: {', '.join(made.others[:SHOWN])}")
    out.key("protocol", "wsdl")
    out.key("wsdl", where)
    out.key("operation", made.operation.name)
    _address(out, made.operation.address, source)
    if made.text:
        out.key("parameters", "xml-string", "one text that holds all as XML")
        out.key("string_parameter", made.text)
    out.key("fields", made.fields)
    if made.header:
        *blocks, last = made.header
        block: dict[str, Any] = {last: f"{{{made.session}.{session_login.TOKEN}}}"}
        for outer in reversed(blocks):
            block = {outer: block}
        out.key("soap", {"headers": block})
    if made.omit:
        out.key("omit", list(made.omit), "not asked, for the operation does not take it")
    for name in made.inputs:
        out.table("services", made.service, "inputs", many=True)
        label, digits = vocabulary.OWN_INPUTS.get(name, ({"en": name}, ""))
        out.key("name", name)
        out.key("label", dict(label))
        if digits:
            out.key("check_digits", digits)
    if made.reply:
        _reply(out, made)


def _reply(out: Writer, made: Match) -> None:
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


def _address(out: Writer, address: str, source: str) -> None:
    """Write the endpoint, where the dialect would not take the same one from the description."""
    parts = urlsplit(address)
    if not profile_files.is_address(source):
        if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
            out.comment(f"The description names {address or 'no address'}; write the one that users reach:")
            out.proposal("url", f"https://{parts.netloc or 'voip.acme.example'}{parts.path}")
        return
    own = urlsplit(source)
    seen_from_inside = parts.hostname == own.hostname and parts.scheme == "http"
    if parts.scheme in ("http", "https") and (origin_of(address) == origin_of(source) or seen_from_inside):
        return
    out.comment(f"The description names {address or 'no address'}; guessed to lie where the description does.")
    out.key("url", own._replace(path=parts.path or own.path, query="", fragment="").geturl())


def _where(source: str, folder: Path | None) -> str:
    if profile_files.is_address(source) or folder is None:
        return source
    try:
        relative = os.path.relpath(source, folder)
    except ValueError:  # on another drive
        return source
    return source if relative.startswith("..") else relative
