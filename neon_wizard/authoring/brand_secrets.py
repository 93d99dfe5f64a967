"""What is secret in a profile that is given to everybody: left out where that is possible, else refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from neon_wizard.errors import ProfileError
from neon_wizard.masking import redact_named
from neon_wizard.profile.lines import Path as KeyPath
from neon_wizard.profile.literals import Literal, in_table, proposed, replaced
from neon_wizard.profile.placeholders import PLACEHOLDER, SECRET_PREFIX, is_secret
from neon_wizard.profile.validate import dotted
from neon_wizard.redaction import forms, looks_secret
from neon_wizard.secret import Secret

__all__ = ["Hidden", "hide_secrets", "search"]

_SENT: Final = frozenset({"fields", "headers", "body", "sip"})
"""Tables whose values are sent, or used, as they are written."""
_CREDENTIALS: Final = frozenset({"authorization", "proxy-authorization", "cookie"})
_PRIVATE_KEY: Final = re.compile(rb"-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----")


@dataclass(frozen=True)
class Hidden:
    """A password that was left out. key: where it stood. name: of the ``secret:NAME`` in its place."""

    key: str
    name: str


def hide_secrets(data: dict[str, Any], file: str) -> tuple[tuple[Secret, ...], tuple[Hidden, ...]]:
    """Take every secret out of `data`, a profile's, in place; gives them, and what stands there instead.

    Raises `ProfileError` ``brand.secret`` for what is as good as a password and has no reference to stand in its place,
    ``brand.private_key`` for a certificate of the program's own.
    """
    taken = {*_references(data)}
    names: dict[str, str] = {}
    hidden: list[Hidden] = []

    def named(literal: str, wish: str) -> str:
        if literal not in names:  # one password is one secret, wherever it stands
            names[literal] = _free(wish, taken)
        return names[literal]

    for path, auth in _auths(data):
        if auth.get("scheme") == "certificate":
            raise _refused("brand.private_key", file, (*path, "certificate"))
        literal = _password(auth)
        if not literal or literal.startswith(SECRET_PREFIX):
            continue
        name = named(literal, _proposed(path))
        auth["password"] = f"{SECRET_PREFIX}{name}"
        hidden.append(Hidden(dotted((*path, "password")), name))
    for path, found in _written_out(data):
        if not all(each.replaceable for each in found):
            raise _refused("brand.secret", file, path)
        chosen = [(each, named(each.value, proposed(each.name))) for each in found]
        _put(data, path, replaced(found[0].whole, chosen))
        hidden += [Hidden(dotted(path), name) for _, name in chosen]
    for path, name, text in _texts(data, ()):
        if _gives_away(path, name, text):
            raise _refused("brand.secret", file, path)
    return tuple(map(Secret, names)), tuple(hidden)


def search(root: Path, secrets: tuple[Secret, ...], file: str) -> None:
    """Once more, in what is packed: raises ``brand.secret`` or ``brand.private_key`` for the file that holds one."""
    known = [form.encode() for secret in secrets for form in forms(secret.reveal())]
    for path in sorted(each for each in root.rglob("*") if each.is_file()):
        content = path.read_bytes()
        if _PRIVATE_KEY.search(content):
            raise _refused("brand.private_key", file, (path.name,))
        # A password of one letter is in everything.
        if any(form in content for form in known if len(form) > 3):
            raise _refused("brand.secret", file, (path.name,))


def _auths(table: Any, path: KeyPath = ()) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    """Every ``http.auth``."""
    items = table.items() if isinstance(table, dict) else enumerate(table) if isinstance(table, list) else ()
    for name, value in items:
        if isinstance(value, dict) and name == "auth" and path[-1:] == ("http",):
            yield (*path, name), value
        else:
            yield from _auths(value, (*path, name))


def _written_out(data: dict[str, Any]) -> Iterator[tuple[KeyPath, list[Literal]]]:
    """The secrets in what the services send, by the key in whose text they stand."""
    services: list[tuple[KeyPath, Any]] = [(("services", name), each) for name, each in data["services"].items()]
    own = enumerate(data.get("actions", ()))
    services += [(("actions", index, "service"), each.get("service", {})) for index, each in own]
    found: dict[KeyPath, list[Literal]] = {}
    for path, service in services:
        for literal in in_table(service):
            found.setdefault((*path, *literal.path), []).append(literal)
    yield from found.items()


def _references(data: Any) -> Iterator[str]:
    """The names of every secret that is referred to, with and without braces."""
    for text in (text for _, _, text in _texts(data, ())):
        found = (match["name"] for match in PLACEHOLDER.finditer(text))
        yield from (name.removeprefix(SECRET_PREFIX) for name in (*found, text) if is_secret(name))


def _put(data: Any, path: KeyPath, text: str) -> None:
    for part in path[:-1]:
        data = data[part]
    data[path[-1]] = text


def _password(auth: dict[str, Any]) -> str:
    found = auth.get("password")
    return found if isinstance(found, str) else ""


def _proposed(path: KeyPath) -> str:
    """``http`` for all services, else the service's name."""
    words = [str(part) for part in path if part not in ("http", "auth", "services", "service")]
    return re.sub(r"[^A-Za-z0-9_-]+", "-", "-".join(words)).strip("-_")[:36] or "http"


def _free(name: str, taken: set[str]) -> str:
    found = next(each for each in (name, *(f"{name}-{n}" for n in range(2, 1000))) if each not in taken)
    taken.add(found)
    return found


def _texts(value: Any, path: KeyPath) -> Iterator[tuple[KeyPath, str, str]]:
    """Every text with its path and the name that it has."""
    if isinstance(value, str):
        yield path, str(path[-1]), value
    elif isinstance(value, dict | list):
        for name, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(inner, (*path, name))


def _gives_away(path: KeyPath, name: str, text: str) -> bool:
    """Whether a secret seems to be written out in what is sent."""
    said = PLACEHOLDER.sub("", text)
    if re.match(r"https?://", text):
        pairs = parse_qsl(urlsplit(said).query)
        return any(looks_secret(name) and value for name, value in pairs)
    if not _SENT & set(path) or not said.strip() or text.startswith(SECRET_PREFIX):
        return False
    if "reply" in path or "result" in path:
        return False
    if name == "body":
        pairs = parse_qsl(said) if "=" in said and "<" not in said else []
        return redact_named(said) != said or any(looks_secret(name) and value for name, value in pairs)
    return said == text and (looks_secret(name) or name.lower() in _CREDENTIALS)


def _refused(code: str, file: str, path: KeyPath) -> ProfileError:
    return ProfileError(code, facts={"file": file, "key": dotted(path)})
