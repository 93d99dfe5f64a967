"""A service description → a commented profile that says what was found, what was guessed and what is left to decide."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from neon_wizard.authoring import profile_files, service_description, session_login
from neon_wizard.authoring.matching import LOGIN, match, reply_of_login
from neon_wizard.authoring.questions import slug
from neon_wizard.authoring.toml_writer import Writer
from neon_wizard.authoring.written_profile import (
    SHOWN,
    WrittenProfile,
    operator_name,
    write_head,
    write_inputs,
    write_phones,
    write_reply,
)
from neon_wizard.errors import ProfileError
from neon_wizard.profile.addresses import is_loopback, origin_of

if TYPE_CHECKING:
    from neon_wizard.authoring.matching import Match
    from neon_wizard.authoring.service_description import Access
    from neon_wizard.authoring.session_login import SessionLogin
    from neon_wizard.protocols.deadline import Cancel

_NONE: Final[Mapping[str, str]] = {}


def from_wsdl(
    source: str,
    *,
    folder: Path | None,
    cancel: Cancel | None = None,
    access: Access | None = None,
    chosen: Mapping[str, str] = _NONE,
) -> WrittenProfile:
    """Return the profile for the description at `source`, an address or a file.

    folder: where the profile will lie, so that it can name a description's file from there; None uses the full path.
    access: what HTTP authentication in front of it wants. chosen: as `matching.match` takes it.
    Raises the same as `service_description.read`, and `ProfileError` ``profile.no_operation`` where nothing in it is
    recognised.
    """
    document = service_description.read(source, cancel, access)
    if not document.operations:
        why = "; ".join(document.left_out) or "it describes no SOAP operation"
        raise ProfileError("profile.wsdl", facts={"wsdl": source, "reason": why})
    matches = match(document, chosen)
    if not matches:
        raise nothing_fits(source, [operation.name for operation in document.operations])
    name = operator_name(document)
    login = session_login.find(document, chosen.get(LOGIN, ""))
    login = session_login.used(login, [each.operation for each in matches])
    written = WrittenProfile(slug(name) or "operator", name, "", document, matches, {})
    auth = {"scheme": "basic", "username": access.username, "password": "secret:http"} if access else {}
    secrets = {"http": access.password.reveal()} if access else {}
    return replace(written, text=_write(written, folder, login, auth), secrets=secrets)


def nothing_fits(source: str, known: list[str]) -> ProfileError:
    """Return the error that says that nothing is recognised, and what there is."""
    more = f" (+{len(known) - SHOWN})" if len(known) > SHOWN else ""
    facts = {"wsdl": source, "known": (", ".join(known[:SHOWN]) or "–") + more}
    return ProfileError("profile.no_operation", facts=facts)


def _write(made: WrittenProfile, folder: Path | None, login: SessionLogin | None, auth: Mapping[str, str]) -> str:
    out = Writer()
    write_head(out, made, auth, [login.operation.name] if login else [])
    where = _where(made.document.wsdl, folder)
    if login is not None:
        for session in dict.fromkeys(each.session for each in made.matches if each.session):
            _session(out, session, login, where, made.document.wsdl)
    for each in made.matches:
        _service(out, each, where, made.document.wsdl)
    write_phones(out)
    return out.text


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
    write_inputs(out, made)
    write_reply(out, made)


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
    return source if relative.startswith("..") else Path(relative).as_posix()
