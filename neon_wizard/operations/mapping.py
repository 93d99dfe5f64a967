"""Which parts of a reply are SIP settings (A2), and what the profile puts beneath them (A3)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from neon_wizard.model import EMPTY, Secret, SipSettings
from neon_wizard.operations.locate import first_of, one_of, pick_all, pick_text, plain_paths, text_at, walk
from neon_wizard.operations.reading import Node, Path, Reading, has_control, leaves, letters, text_of
from neon_wizard.redaction import looks_secret

LONGEST_VALUE: Final = 1024
MOST_EXTRAS: Final = 200

NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "number": ("Number", "SipNumber"),
    "password": ("Password", "SipPassword"),
    "domain": ("Domain", "SipDomain"),
    "display_name": ("DisplayName",),
    "auth_name": ("AuthName", "AuthenticationName", "AuthUser", "AuthUserName"),
    "proxy": ("Proxy", "OutboundProxy", "SipProxy"),
    "transport": ("Transport", "SipTransport"),
}
"""What operators call the settings in Data where the profile does not say; letters alone count, in any case."""
# A name or address with or without its port; names may be written in any script.
_HOST = re.compile(r"[\w.-]+(:\d{1,5})?|\[[0-9A-Fa-f:.]+\](:\d{1,5})?")


def settings(
    reading: Reading, root: Node, defaults: Mapping[str, str] = EMPTY
) -> tuple[SipSettings, Secret, frozenset[str]]:
    """The SIP account that `root` describes, over the profile's `defaults`; number and password may be empty.

    With the names of the settings that only the defaults gave.

    Raises `ReplyError` ``reply.value``, ``reply.ambiguous``, ``reply.mapping`` or ``reply.too_large``.
    """
    prefix, payload = _payload(root)
    found: dict[str, str] = {}
    used: set[Path] = _spoken_for(reading)
    for setting in NAMES:
        if setting in reading.service.reply.account:
            value = pick_text(reading, root, reading.service.reply.account[setting])
        else:
            keys, value = _by_habit(reading, payload, setting)
            used.update((*prefix, key) for key in keys)
        found[setting] = _usable(reading, node_of(reading, setting), value)
    if found["domain"] and not _HOST.fullmatch(found["domain"]):
        raise reading.error("reply.value", node=node_of(reading, "domain"))
    password = found.pop("password")
    extra = _named_extras(reading, root)
    _add(extra, _other_leaves(prefix, payload, used, password))
    if len(extra) > MOST_EXTRAS:
        raise reading.error("reply.too_large", limit=MOST_EXTRAS)
    named = {name: value or defaults.get(name, "") for name, value in found.items()}
    came = {name for name, value in found.items() if value} | extra.keys()
    _add(extra, ((name, value) for name, value in defaults.items() if name not in NAMES))
    defaulted = frozenset(name for name in defaults if name in {*named, *extra} and name not in came)
    named["auth_name"] = named["auth_name"] or named["number"]
    return SipSettings(**named, extra=extra), Secret(password), defaulted


def node_of(reading: Reading, setting: str) -> str:
    """What a message calls the node of `setting`: the profile's expression, or the specification's name."""
    expression = reading.service.reply.account.get(setting)
    return f"Data.{NAMES[setting][0]}" if expression is None else first_of(expression)


def payload_text(reading: Reading, root: Node, expression: str, name: str) -> str:
    """The text at `expression`; where that is the default ``Data.<name>``, also below an element around all of Data."""
    text = pick_text(reading, root, expression)
    if text or expression != f"Data.{name}":
        return text
    return pick_text(reading, _payload(root)[1], name)


def _payload(root: Node) -> tuple[Path, Node]:
    """Data, or the one element in it that holds everything else, with its path."""
    path: Path = ("Data",)
    node: Any = root.get("Data")
    while isinstance(node, Mapping):
        inner = [(name, value) for name, value in node.items() if "@" not in name]
        if len(inner) != 1 or not isinstance(inner[0][1], Mapping) or text_of(inner[0][1]) is not None:
            break
        path, node = (*path, inner[0][0]), inner[0][1]
    return (path, node) if isinstance(node, Mapping) else (path, {})


def _spoken_for(reading: Reading) -> set[Path]:
    """Paths of what the profile maps by name: not settings under their own name as well."""
    reply = reading.service.reply
    expressions = (reply.info, reply.unconfirmed, *reply.account.values())
    return {path for expression in expressions for path in plain_paths(expression)}


def _by_habit(reading: Reading, payload: Node, setting: str) -> tuple[tuple[str, ...], str]:
    """The keys in `payload` that usually hold `setting`, and their one text (F30)."""
    for name in NAMES[setting]:
        keys = tuple(key for key in payload if "@" not in key and letters(key) == letters(name))
        values = (value for key in keys for value in walk(payload[key], ()))
        text = text_at(reading, one_of(reading, values, f"Data.{name}"), f"Data.{name}")
        if text:
            return keys, text
    return (), ""


def _usable(reading: Reading, node: str, value: str) -> str:
    if not _is_value(value):
        raise reading.error("reply.value", node=node)
    return value


def _is_value(text: str) -> bool:
    return len(text) <= LONGEST_VALUE and not has_control(text)


def _named_extras(reading: Reading, root: Node) -> dict[str, str]:
    """Settings for which the profile has an expression and this program no use of its own; they may be lists."""
    found: dict[str, str] = {}
    for name, expression in reading.service.reply.account.items():
        value = ", ".join(pick_all(reading, root, expression)) if name not in NAMES else ""
        if value:
            found[name] = _usable(reading, first_of(expression), value)
    return found


def _other_leaves(prefix: Path, payload: Node, used: set[Path], password: str) -> Iterator[tuple[str, str]]:
    """What else Data holds, under its own dotted name, repeated ones joined.

    Left out are texts that are no setting (too long, of several lines) and what looks like a secret or is the SIP
    password: these settings are kept in a plain file, and secrets only in the keyring.
    """
    texts: dict[Path, list[str]] = {}
    for path, text in leaves(payload):
        if text and (*prefix, *path) not in used and not any(looks_secret(name) for name in path):
            texts.setdefault(path, []).append(text)
    for path, values in texts.items():
        joined = ", ".join(values)
        if _is_value(joined) and password not in values:
            yield ".".join(path), joined


def _add(extra: dict[str, str], more: Iterable[tuple[str, str]]) -> None:
    """Put `more` beneath `extra`: what is there already stays, however its name is written."""
    known = {letters(name) for name in extra}
    extra.update({name: value for name, value in more if letters(name) not in known})
