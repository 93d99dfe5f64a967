"""What a service of a profile sends: do its templates, headers and body fit its protocol and each other?"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from neon_wizard.profile import bodies, placeholders
from neon_wizard.profile.bodies import Written
from neon_wizard.profile.lines import Path
from neon_wizard.profile.operator import Service
from neon_wizard.profile.raw import describe
from neon_wizard.profile.validate import Reader, nearest
from neon_wizard.profile.values import is_xml_name

_METHODS: Final[Mapping[str, tuple[str, ...]]] = {"form": ("GET", "POST"), "xml": ("POST", "PUT", "PATCH")}
_HEADER: Final = r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,60}"
_OURS: Final[Mapping[str, str]] = {
    "host": "the address in “url”",
    "content-length": "no header of this name",
    "transfer-encoding": "no header of this name",
    "connection": "no header of this name",
    "accept-encoding": "no header of this name",
    "cookie": "no header of this name",
    "content-type": "the key “content_type”",
}
"""Headers that the program writes itself, and what stands in a profile instead."""


def check(reader: Reader, made: Service, raw: Mapping[str, Any], path: Path, known: tuple[str, ...]) -> None:
    """Note in `reader` what is wrong with the request of the service `made`, which the profile writes as `raw`.

    known: the placeholders that something fills.
    """
    _check_placeholders(reader, made, path, known)
    _check_headers(reader, made, path)
    _check_method(reader, made, path)
    _check_content_type(reader, made, path)
    if made.protocol in ("rest", "xml") and "body" in made.options:
        _check_body(reader, made, raw, path)
    for name in made.fields:
        if made.protocol in ("soap", "wsdl", "xml") and not is_xml_name(name):
            reader.problem("profile.value", (*path, "fields", name), found="this name", expected="one that XML allows")


def addresses(made: Service) -> Iterator[tuple[Path, str]]:
    """Every address that a service names, with its key."""
    yield ("url",), made.url
    yield ("test_url",), made.options.get("test_url", "")
    yield ("wsdl",), made.options.get("wsdl", "")
    yield ("uddi", "inquiry"), made.options.get("uddi", {}).get("inquiry", "")


def _templates(made: Service) -> Iterator[tuple[Path, Any]]:
    yield from ((("fields", name), text) for name, text in made.fields.items())
    yield from addresses(made)
    yield from ((("headers", name), text) for name, text in made.options.get("headers", {}).items())
    yield ("body",), made.options.get("body", "")


def placeholders_of(made: Service) -> Iterator[str]:
    """Every placeholder in what a service sends."""
    for _key, template in _templates(made):
        for text in placeholders.texts(template):
            yield from placeholders.names(text)


def _check_placeholders(reader: Reader, made: Service, path: Path, names: tuple[str, ...]) -> None:
    for key, template in _templates(made):
        for kind, word in placeholders.unknown(template, names):
            known = names if kind == "name" else placeholders.FILTERS
            shown = "{{{}}}" if kind == "name" else "{{…|{}}}"
            near = nearest(word, known)
            expected = shown.format(near) if near else f"one of {', '.join(map(shown.format, known))}"
            reader.problem("profile.value", (*path, *key), found=f"a text with {shown.format(word)}", expected=expected)


def _check_headers(reader: Reader, made: Service, path: Path) -> None:
    for name in made.options.get("headers", {}):
        key = (*path, "headers", name)
        if not re.fullmatch(_HEADER, name):
            reader.problem("profile.value", key, found="this name", expected="one that HTTP allows for a header")
        elif name.lower() in _OURS:
            expected = _OURS[name.lower()]
            reader.problem("profile.value", key, found="a header that the program writes itself", expected=expected)


def _check_method(reader: Reader, made: Service, path: Path) -> None:
    method, known = made.options.get("method"), _METHODS.get(made.protocol)
    if method and known and method not in known:
        expected = f"{' or '.join(known)} with protocol = “{made.protocol}”, or protocol = “rest”"
        reader.problem("profile.value", (*path, "method"), found=f"“{method}”", expected=expected)


def _check_content_type(reader: Reader, made: Service, path: Path) -> None:
    """Bodies are sent in UTF-8, and fields without a body as JSON or as a form."""
    declared = str(made.options.get("content_type", ""))
    charset = re.search(r"(?i);\s*charset\s*=\s*\"?([^\s;\"]+)", declared)
    if charset and charset[1].lower() not in ("utf-8", "utf8"):
        reader.problem("profile.value", (*path, "content_type"), found=f"“{declared}”", expected="the charset utf-8")
    kinds = {"rest": (Written.JSON, Written.FORM), "xml": (Written.XML,)}.get(made.protocol, ())
    if declared and "body" not in made.options and bodies.written("", declared) not in kinds:
        expected = f"a type of {' or '.join(kind.name for kind in kinds)}, or a “body” of this type"
        reader.problem("profile.value", (*path, "content_type"), found=f"“{declared}”", expected=expected)


def _check_body(reader: Reader, made: Service, raw: Mapping[str, Any], path: Path) -> None:
    body, declared = made.options["body"], str(made.options.get("content_type", ""))
    key = (*path, "body")
    if isinstance(body, str):
        kind = Written.XML if made.protocol == "xml" else bodies.written(body, declared)
        if kind is None:
            reader.problem("profile.missing", (*path, "content_type"), expected="what the body is written in")
        elif found := bodies.problem(body, kind):
            reader.problem("profile.value", key, found=found, expected="a body that stays whole when it is filled in")
        for name in made.fields:
            expected = f"{made.fields[name]} somewhere in “body”, which is sent instead of fields"
            about = "fields" if "fields" in raw else "inputs"
            reader.problem("profile.value", (*path, about), found=f"a field “{name}”", expected=expected)
        return
    if made.protocol == "xml":
        reader.problem("profile.type", key, found="a table", expected="a text of XML, or protocol = “rest”")
    elif declared and bodies.written("", declared) is not Written.JSON:
        expected = "a JSON type, or a body that is a text"
        reader.problem("profile.value", (*path, "content_type"), found=f"“{declared}”", expected=expected)
    for value in _leaves(body):
        if not isinstance(value, str | bool | int | float) or (isinstance(value, float) and not math.isfinite(value)):
            reader.problem("profile.value", key, found=f"a table with {describe(value)}", expected="what JSON can hold")


def _leaves(body: Any) -> Iterator[Any]:
    if isinstance(body, dict):
        for value in body.values():
            yield from _leaves(value)
    elif isinstance(body, list):
        for value in body:
            yield from _leaves(value)
    else:
        yield body
