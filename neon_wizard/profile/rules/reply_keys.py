"""``reply`` of a service: what its keys mean together, which no key alone can tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from neon_wizard.profile import placeholders
from neon_wizard.profile.composing.parts import usable, within
from neon_wizard.profile.expressions import check_expression, check_setting
from neon_wizard.profile.kinds import Key, Kind, Node, Table
from neon_wizard.profile.schema import ACCOUNT, SERVICE
from neon_wizard.profile.service import InsideRule, LicenceMap, PagesRule, ReplyMap, RowRule, Service
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.profile.validate import Reader
from neon_wizard.profile.values import is_status

Raw = Mapping[str, Any]

_TEXTS: Final = frozenset({"xml", "form", "properties", "ini", "text"})
"""Formats of replies that have neither numbers nor truths."""


def with_usual(good: Raw, protocol: str) -> Raw:
    """Return the keys of a service's reply, with what its protocol says of every reply.

    In a reply of GraphQL, ``errors`` is a failure unless the profile itself says something about it.
    """
    reply: Raw = good.get("reply", {})
    if protocol == "xmlrpc":
        return {"format": "xmlrpc", **reply}
    if "graphql" not in good:
        return reply
    usual = {"format": "json", "code": "errors[0].extensions.code", "description": "errors[].message"}
    success = reply.get("success", "")
    if "errors" not in success:
        success = f"!errors && ({success})" if success else "!errors"
    return {**usual, **reply, "success": success}


def reply_map(reader: Reader, good: Raw, path: KeyPath, protocol: str) -> ReplyMap:
    if (good.get("format") == "xmlrpc") != (protocol == "xmlrpc"):
        found, expected = (
            f"“{good.get('format', ReplyMap.format)}”",
            "“xmlrpc” with protocol = “xmlrpc”, and only there",
        )
        reader.problem("profile.value", (*path, "format"), found=found, expected=expected)
    for code in good.get("codes", {}):
        if code.lower().startswith("http") and not is_status(code):
            reader.problem(
                "profile.value",
                (*path, "codes", code),
                found="this name",
                expected="one such as “http 409” or “http 4xx”",
            )
    if good.get("pattern") and good.get("format") != "text":
        found = f"“{good.get('format', ReplyMap.format)}”"
        reader.problem("profile.value", (*path, "format"), found=found, expected="“text”, which “pattern” is for")
    mapped = dict(good.get("account", {}))
    keep, aside = mapped.pop("keep", None), reader.kept.aside
    for name, expression in mapped.items():
        if expression == "{password}" and name not in ACCOUNT.keys:
            expected = "something else: further settings are kept in a plain file"
            reader.problem("profile.value", (*path, "account", name), found="the password", expected=expected)
    inside = good.get("inside", {})
    written = inside.get("format") if inside else good.get("format")
    if written in _TEXTS or (not inside and protocol in ("soap", "wsdl") and written in (None, "returndata")):
        _check_texts(reader, good, SERVICE.keys["reply"], path)
    for table, where in (
        (good.get("row", {}).get("where", {}), ("row", "where")),
        (good.get("verify", {}), ("verify",)),
    ):
        _check_places(reader, table, (*path, *where))
    if aside is not None:
        keep = keep or ()
    given = _frozen({name: value for name, value in good.items() if name not in _RULES} | {"account": mapped})
    for name, make in _RULES.items():
        if name in good and not _needed(SERVICE.keys["reply"], name) - good[name].keys():
            given[name] = make(**_frozen(good[name]))
    return ReplyMap(**given, keep=keep, aside=aside or ())


_RULES: Final[Mapping[str, Callable[..., Any]]] = {
    "licence": LicenceMap,
    "inside": InsideRule,
    "row": RowRule,
    "pages": PagesRule,
}
"""The tables of a reply that are values of their own."""


def _needed(table: Node, name: str) -> set[str]:
    """Return the keys without which the table `name` in `table` is nothing; that they are missing is told elsewhere."""
    inner = table.keys[name] if isinstance(table, Table) else table
    return {key for key, node in inner.keys.items() if node.required} if isinstance(inner, Table) else set()


def _check_places(reader: Reader, table: Raw, path: KeyPath) -> None:
    """Check the expressions on the left side of a table whose right side says what has to stand there."""
    for expression in table:
        try:
            check_expression(expression)
        except ValueError as error:
            expected = f"{Kind.EXPRESSION.value} on the left side"
            reader.problem("profile.value", (*path, expression), found=str(error), expected=expected)


def check_settings(reader: Reader, made: Service, path: KeyPath, known: tuple[str, ...]) -> None:
    """Check that a setting said to be what was sent was really sent, and is the same whenever it is made."""
    fixed = [word for word in known if word in placeholders.SENT or "." in word]
    own = [word for word in usable(made.values, known) if not {*placeholders.MACHINE} & {*within([word], made.values)}]
    filled = ", ".join(f"{{{word}}}" for word in (*fixed, *own) if "." not in word)
    for name, expression in made.reply.account.items():
        match = placeholders.PLACEHOLDER.fullmatch(expression)
        filters = placeholders.filters_of(match) if match else ()
        if match and (match["name"] not in (*fixed, *own) or not {*filters} <= {*placeholders.FILTERS}):
            expected = f"an expression, or what this service is sent ({filled})"
            reader.problem("profile.value", (*path, "reply", "account", name), found=expression, expected=expected)


def _check_texts(reader: Reader, good: Raw, table: Node, path: KeyPath) -> None:
    """Refuse comparing a field with a number or a truth, in a reply that has only texts: it is never true."""
    for name, value in good.items():
        node = (table.keys.get(name) or table.others) if isinstance(table, Table) else None
        if isinstance(value, dict) and node is not None:
            _check_texts(reader, value, node, (*path, name))
        elif isinstance(node, Key) and node.kind in (Kind.EXPRESSION, Kind.SETTING_EXPRESSION):
            try:
                check_setting(value, texts=True)
            except ValueError as error:
                expected = "an expression about texts: a reply of this format holds no numbers and no truths"
                reader.problem("profile.value", (*path, name), found=str(error), expected=expected)


def _frozen(table: Raw) -> dict[str, Any]:
    return {name: MappingProxyType(value) if isinstance(value, dict) else value for name, value in table.items()}
