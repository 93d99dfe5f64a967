"""A profile's text → everything that is wrong with it, by line, as `profile validate` and the profile window show it.

Also what a profile will send where, in words for the person who reads it: hosts, protection, fields, secrets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from neon_wizard.errors import NeonError, ProfileError
from neon_wizard.messages import explain
from neon_wizard.messages.languages import current
from neon_wizard.profile import placeholders, toml_text
from neon_wizard.profile.accent import corrected, visible_everywhere
from neon_wizard.profile.addresses import host_of
from neon_wizard.profile.composing.parts import Template
from neon_wizard.profile.literals import Literal, literals, masked
from neon_wizard.profile.load import load, load_file
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.pictures import Refused, read
from neon_wizard.profile.rules.requests import is_secret
from neon_wizard.profile.service import Auth, SecretRef, Service, Source, secrets_of
from neon_wizard.profile.toml_text import KeyPath, decode, parse, read_bytes
from neon_wizard.profile.validate import dotted
from neon_wizard.protocols.dialects import names_and_options
from neon_wizard.redaction import MASK, redact_query

NO_LINE = 0
"""The line of what concerns the whole file."""


@dataclass(frozen=True)
class ProfileProblem:
    """One thing to repair. line: counted from 1, or `NO_LINE`. warning: the profile can be used all the same.

    notice: nothing is wrong; whoever gives the profile to users should know it.
    """

    error: NeonError
    warning: bool = False
    notice: bool = False

    @property
    def line(self) -> int:
        found = self.error.facts.get("line", "")
        return int(found) if found.isascii() and found.isdigit() else NO_LINE

    @property
    def key(self) -> str:
        return self.error.facts.get("key", "")

    @property
    def message(self) -> str:
        """What is wrong, with file and line, in the user's language."""
        return explain(self.error).message

    @property
    def remedy(self) -> str:
        """What to write in its place."""
        return explain(self.error).next_step

    @property
    def data(self) -> dict[str, object]:
        """Return it as JSON."""
        return {
            "severity": "notice" if self.notice else "warning" if self.warning else "error",
            "code": self.error.code,
            "line": self.line or None,
            "key": self.key or None,
            "message": self.message,
            "next_step": self.remedy,
        }


@dataclass(frozen=True)
class Checked:
    """A profile that was checked. profile: None where it cannot be used. problems: by line."""

    file: str
    profile: Profile | None
    problems: tuple[ProfileProblem, ...]

    def usable(self) -> Profile:
        """Return the profile; raises `ProfileError` with everything that is wrong where there is none."""
        if self.profile is None:
            errors = tuple(each.error for each in self.problems if isinstance(each.error, ProfileError))
            raise ProfileError(errors[0].code, facts=errors[0].facts, problems=errors)
        return self.profile

    @property
    def data(self) -> Mapping[str, object]:
        """Return it as JSON."""
        return {
            "file": self.file,
            "valid": self.profile is not None,
            "operator": self.profile.id if self.profile else None,
            "problems": [problem.data for problem in self.problems],
        }


def check(text: str | bytes, *, file: str, source: Source, base: Path | None) -> Checked:
    """Return what is wrong with `text`; for `file` and the rest see `neon_wizard.profile.load.load`."""
    try:
        profile = load(text, file=file, source=source, base=base, protocols=names_and_options())
        return _good(file, profile, decode(text, file))
    except ProfileError as error:
        return _bad(file, error)


def check_file(path: Path | str) -> Checked:
    """Return what is wrong with the file at `path`, which may be that it cannot be read."""
    try:
        profile = load_file(path, names_and_options())
        return _good(str(path), profile, decode(read_bytes(Path(path)), str(path)))
    except ProfileError as error:
        return _bad(str(path), error)


def _good(file: str, profile: Profile, text: str) -> Checked:
    warnings = [each for each in profile.warnings if isinstance(each, NeonError)]
    warnings += [*_faint(profile, text), *_left_out(profile, text)]
    notices = (ProfileProblem(each, notice=True) for each in _held_by_users(profile, text))
    return Checked(file, profile, _sorted((*(ProfileProblem(each, warning=True) for each in warnings), *notices)))


def _held_by_users(profile: Profile, text: str) -> Iterator[ProfileError]:
    """Tell of each key of the operator's that every user's computer has to hold: it may be an administrator's."""
    lines = ["" if each.lstrip().startswith("#") else each for each in text.splitlines()]
    for name, uses in profile.secrets.items():
        services = [use for use in uses if use in profile.every_service]
        if not services:
            continue
        reference = re.compile(rf"secret:{re.escape(name)}(?![\w-])")
        line = next((number for number, each in enumerate(lines, 1) if reference.search(each)), None)
        facts: dict[str, object] = {"file": profile.origin, "found": f"secret:{name}", "service": ", ".join(services)}
        yield ProfileError("profile.shared_secret", facts=facts | ({} if line is None else {"line": line}))


def _faint(profile: Profile, text: str) -> Iterator[ProfileError]:
    """Warn of a colour that cannot be seen on a window's background: it is shown corrected there."""
    if not profile.accent:
        return
    path: toml_text.KeyPath = ("operator", "accent")
    line = toml_text.find(toml_text.index(text), path)
    facts: dict[str, object] = {"file": profile.origin, "key": dotted(path), "found": profile.accent}
    facts |= {} if line is None else {"line": line}
    for scheme, shown in corrected(profile.accent).items():
        example = f'accent = "{visible_everywhere(profile.accent)}"'
        yield ProfileError(f"profile.accent_{scheme}", facts={**facts, "shown": shown, "example": example})


def _left_out(profile: Profile, text: str) -> Iterator[ProfileError]:
    """Warn of a picture that is none, or would take too long to draw: the windows show their own in its place."""
    known = toml_text.index(text)
    for path, picture in _pictures(parse(text, profile.origin), Path(profile.origin).parent):
        try:
            read(picture)
        except Refused as refused:
            line = toml_text.find(known, path)
            where = {} if line is None else {"line": line}
            facts = {"file": profile.origin, "key": dotted(path), "reason": str(refused), **where}
            yield ProfileError("profile.picture", facts=facts)


def _pictures(data: Mapping[str, Any], folder: Path) -> Iterator[tuple[toml_text.KeyPath, Path]]:
    if logo := data["operator"].get("logo"):
        yield ("operator", "logo"), folder / logo
    for index, action in enumerate(data.get("actions", ())):
        if str(action.get("icon", "")).lower().endswith(".svg"):
            yield ("actions", index, "icon"), folder / action["icon"]


def _bad(file: str, error: ProfileError) -> Checked:
    return Checked(file, None, _sorted(ProfileProblem(each) for each in error.problems))


def _sorted(problems: Iterable[ProfileProblem]) -> tuple[ProfileProblem, ...]:

    return tuple(sorted(problems, key=lambda problem: problem.line))


@dataclass(frozen=True)
class Sent:
    """One value that is sent. template: what it is made of. secret: it holds, or seems to hold, a password."""

    name: str
    template: str
    secret: bool


@dataclass(frozen=True)
class Outline:
    """One request of a service, or of a session.

    protected: the exchange is encrypted. found_by: the registry that tells the address, or empty. auth: how this
    program proves who it is, empty for not at all. secrets: ``secret:NAME`` that are sent along. title: of an extra
    service, in the user's language.
    """

    service: str
    host: str
    address: str
    protected: bool
    protocol: str
    operation: str
    fields: tuple[Sent, ...]
    auth: str
    secrets: tuple[str, ...]
    found_by: str = ""
    title: str = ""


def outline(profile: Profile) -> tuple[Outline, ...]:
    """Return every request that `profile` describes, in order. No secret's value is in it, written out or not."""
    titled = {action.service.name: action.title.for_language(current()) for action in profile.actions}
    own = (
        _outline(each, titled.get(name, ""))
        for name, service in profile.every_service.items()
        for each in service.exchanges
    )
    return (*own, *(_outline(each) for session in profile.sessions.values() for each in session.exchanges))


def _outline(service: Service, title: str = "") -> Outline:
    address = service.url or str(service.options.get("wsdl", ""))
    registry = _registry(service.options.get("uddi"))
    known, auth = _auth(service.http.auth)
    secrets = tuple(dict.fromkeys((*known, *(f"secret:{name}" for name in secrets_of(service)))))
    return Outline(
        service=f"{service.name} ({service.step})" if service.step else service.name,
        host=host_of(address) if "://" in address else registry,
        address=redact_query(address),
        protected=urlsplit(address).scheme == "https",
        protocol=service.protocol,
        operation=str(service.options.get("operation", "")) or service.soap.element,
        fields=tuple(_fields(service)),
        auth=auth,
        secrets=secrets,
        found_by=registry,
        title=title,
    )


def _registry(uddi: Any) -> str:
    return host_of(str(uddi.get("inquiry", ""))) if isinstance(uddi, Mapping) else ""


def _auth(auth: Auth) -> tuple[tuple[str, ...], str]:
    if auth.scheme == "none":
        return (), ""
    if isinstance(auth.password, Template):  # its secrets are among those of the service
        return (), f"{auth.scheme} {auth.username}".strip()
    name = f"secret:{auth.password.name}" if isinstance(auth.password, SecretRef) else MASK if auth.password else ""
    return (name,) if name else (), f"{auth.scheme} {auth.username}".strip()


def _fields(service: Service) -> Iterator[Sent]:
    hidden: dict[KeyPath, list[Literal]] = {}
    for literal in literals(service):
        hidden.setdefault(literal.path, []).append(literal)
    body = service.options.get("body")
    for name, path, template in _in_fields(service) if body is None else _leaves(body):
        named = placeholders.names(template)
        if named and set(named) <= set(service.omit):
            continue
        secret = path in hidden or any(is_secret(word, service.inputs, service.values) for word in named)
        yield Sent(name, masked(template, hidden.get(path, ())), secret)


def _in_fields(service: Service) -> Iterator[tuple[str, KeyPath, str]]:
    yield from ((name, ("fields", name), template) for name, template in service.fields.items())


def _leaves(body: Any, shown: str = "", path: KeyPath = ("body",)) -> Iterator[tuple[str, KeyPath, str]]:
    if isinstance(body, Mapping):
        for name, item in body.items():
            yield from _leaves(item, f"{shown}.{name}" if shown else str(name), (*path, name))
    elif isinstance(body, list | tuple):
        for index, item in enumerate(body):
            yield from _leaves(item, f"{shown}[{index}]", (*path, index))
    else:
        yield shown, path, str(body)
