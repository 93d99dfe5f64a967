"""What a service of a profile sends: do its templates, headers and body fit its protocol and each other?"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import time
from typing import Any, Final

from neon_wizard.errors import ProfileError
from neon_wizard.profile import placeholders
from neon_wizard.profile.composing.parts import NONE, REQUEST, Values, holds_bytes, lacking, within
from neon_wizard.profile.form.form_inputs import Input
from neon_wizard.profile.placeholders import PLACEHOLDER, Written
from neon_wizard.profile.plain_values import describe
from neon_wizard.profile.service import Service, compared_by, templates_of
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.profile.validate import Reader, dotted, nearest
from neon_wizard.profile.values import is_xml_name
from neon_wizard.redaction import looks_secret

_METHODS: Final[Mapping[str, tuple[str, ...]]] = {"form": ("GET", "POST"), "xml": ("POST", "PUT", "PATCH")}
_OF_HTTP: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
_IN_QUERY: Final[Mapping[str, tuple[str, ...]]] = {"rest": ("GET", "DELETE"), "form": ("GET",)}
"""Methods whose fields go into the query, by protocol."""
_NAMED: Final = ("fields", "headers")
"""Tables of templates by name."""
_SECRETS: Final = frozenset({"password", *placeholders.LICENCE})
_HEADER: Final = r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,60}"
OURS: Final[Mapping[str, str]] = {
    "host": "the address in “url”",
    "content-length": "no header of this name",
    "transfer-encoding": "no header of this name",
    "connection": "no header of this name",
    "accept-encoding": "no header of this name",
    "cookie": "no header of this name",
    "content-type": "the key “content_type”",
}
"""Headers that the program writes itself, and what to write in a profile in their place."""


def check(reader: Reader, made: Service, raw: Mapping[str, Any], path: KeyPath, known: tuple[str, ...]) -> None:
    """Note in `reader` what is wrong with the request of the service `made`, which the profile writes as `raw`.

    known: the placeholders that are filled.
    """
    _check_placeholders(reader, made, path, known)
    _check_headers(reader, made, path)
    _check_method(reader, made, path)
    _check_content_type(reader, made, path)
    _check_compared(reader, made, path, known)
    _check_pages(reader, made, path)
    _check_params(reader, made, raw, path)
    _check_graphql(reader, made, raw, path)
    if made.protocol in ("rest", "xml") and "body" in made.options:
        _check_body(reader, made, raw, path)
    for name in made.fields:
        if made.protocol in ("soap", "wsdl", "xml") and not is_xml_name(name):
            reader.problem("profile.value", (*path, "fields", name), found="this name", expected="one that XML allows")


def addresses(made: Service) -> Iterator[tuple[KeyPath, str]]:
    """Yield every address that a service names, with its key."""
    yield ("url",), made.url
    yield ("test_url",), made.options.get("test_url", "")
    yield ("wsdl",), made.options.get("wsdl", "")
    yield ("uddi", "inquiry"), made.options.get("uddi", {}).get("inquiry", "")


def fields_in_address(protocol: str, options: Mapping[str, Any]) -> bool:
    """Return whether the fields go into the query of the address; such a request has no other place for them."""
    method = options.get("method", "POST")
    return "body" not in options and method in _IN_QUERY.get(protocol, ())


def secrets_in_address(made: Service) -> Iterator[tuple[KeyPath, str]]:
    """Yield each placeholder of a password or secret that stands in an address, with the key that puts it there.

    Servers and proxies write addresses down. Whether it is right all the same, the operator decides by its profile.
    """
    templates: list[tuple[KeyPath, str]] = [(("url",), made.url)]
    if fields_in_address(made.protocol, made.options):
        templates += [(("fields", name), text) for name, text in made.fields.items()]
    for key, text in templates:
        named = dict.fromkeys(placeholders.names(text))
        yield from ((key, name) for name in named if is_secret(name, made.inputs, made.values))


def is_secret(name: str, inputs: Iterable[Input], values: Values = NONE) -> bool:
    """Return whether a placeholder's value is a secret. inputs, values: those of the service."""
    if name in values:
        return any(is_secret(part, inputs) for part in within([name], values) if part != name)
    if name in _SECRETS or placeholders.is_secret(name):
        return True
    asked = next((each for each in inputs if each.name == name), None)
    return asked is not None and asks_secret(asked)


def asks_secret(asked: Input) -> bool:
    """Return whether an input's value must not be shown: it is a password, or its name says so."""
    return asked.kind == "password" or (asked.kind == "text" and looks_secret(asked.name))


def warnings(reader: Reader, made: Service, path: KeyPath, unsent: tuple[str, ...]) -> Iterator[ProfileError]:
    """Yield what can be used in a service and should be changed. unsent: secrets usually sent, but not here."""
    from neon_wizard.profile.literals import literals, proposed, replaced

    found: dict[KeyPath, list[Any]] = {}
    for literal in literals(made):
        if literal.path[0] == "values" and literal.path[1] in reader.values:
            continue  # told once, where it stands
        found.setdefault(literal.path, []).append((literal, proposed(literal.name)))
    for key, each in found.items():
        if not each[0][0].replaceable:
            yield reader.error("profile.literal_secret_fixed", (*path, *key))
            continue
        yield reader.error("profile.literal_secret", (*path, *key), instead=replaced(each[0][0].whole, each))
    for key, name in secrets_in_address(made):
        yield reader.error("profile.secret_in_address", (*path, *key), found=f"{{{name}}}")
    if unsent:
        words = ", ".join(f"{{{name}}}" for name in unsent)
        yield reader.error("profile.secret_unsent", (*path, "fields"), found=words, service=made.name)


def _check_placeholders(reader: Reader, made: Service, path: KeyPath, names: tuple[str, ...]) -> None:
    asked = tuple(name for name in names if name not in made.omit)
    for key, template in (*templates_of(made), (("test_url",), made.options.get("test_url", ""))):
        if key[0] in ("url", "test_url") and made.protocol in placeholders.WITHOUT_PLACEHOLDERS:
            continue  # already reported for the address as a whole
        # A field of nothing but what is omitted is left out as a whole.
        left_out = key[0] == "fields" and {*placeholders.names(template)} <= {*made.omit}
        for kind, word in placeholders.unknown(template, names if left_out else asked):
            shown = {"name": "{{{}}}", "filter": "{{…|{}}}"}.get(kind, "{}").format(word)
            found = f"a text with {shown}"
            expected, example = expected_for(kind, word, asked, made.values)
            if key[0] == "body" and kind != "filter" and re.search(_OF_GRAPHQL, template_text(template)):
                expected = f"{expected}, or “graphql” in place of “body”: in its query, braces are themselves"
            written = {"example": f'{dotted(key[-1:])} = "{example}"'} if example and key[0] in _NAMED else {}
            reader.problem("profile.value", (*path, *key), found=found, expected=expected, **written)
        if any(holds_bytes(text, made.values) for text in placeholders.texts(template)):
            expected = "a filter that writes bytes as text, such as {…|hex} or {…|base64}"
            reader.problem("profile.value", (*path, *key), found="a text with bytes in it", expected=expected)
    for name in made.fields:
        if meant := placeholders.meant(name):
            expected = "a name as it goes out; placeholders stand on the right side"
            reader.problem("profile.value", (*path, "fields", name), found=f"a name with {meant}", expected=expected)


_OF_GRAPHQL: Final = r"\b(?:query|mutation)\b[\s\w(:$!,=\[\])]*\{|^\s*\{\s*\w+\s*[({]"
"""What a query of GraphQL looks like."""
_OF_COUNTRY: Final = frozenset({"e164"})
"""Filters that need to know the operator's country."""


def template_text(template: Any) -> str:
    """Return all that stands in a template, line by line."""
    return "\n".join(placeholders.texts(template))


def _check_compared(reader: Reader, made: Service, path: KeyPath, names: tuple[str, ...]) -> None:
    """Check what a reply is compared with: only what this user typed or has tells whose row it is."""
    machines = (*placeholders.MACHINE, *placeholders.INSTALLATION)
    known = tuple(name for name in names if name not in machines and name not in made.omit)
    for key, template in compared_by(made):
        found = [*placeholders.unknown(template, known)]
        found += [("name", word) for word in placeholders.names(template) if placeholders.is_secret(word)]
        filters = (word for match in PLACEHOLDER.finditer(template) for word in placeholders.filters_of(match))
        found += [("filter", word) for word in filters if word in _OF_COUNTRY]
        for kind, word in dict.fromkeys(found):
            shown = {"name": "{{{}}}", "filter": "{{…|{}}}"}.get(kind, "{}").format(word)
            expected = f"what is the user's own: {', '.join(f'{{{name}}}' for name in known)}"
            if kind == "filter":
                country = word in _OF_COUNTRY
                expected = "a filter that needs no country" if country else expected_for(kind, word, known)[0]
            reader.problem("profile.value", (*path, *key), found=f"a text with {shown}", expected=expected)
        if not placeholders.names(template) and key[1] == "verify":
            expected = "a placeholder of what the user typed, such as {password}"
            reader.problem("profile.value", (*path, *key), found="a text that is always the same", expected=expected)
    if made.reply.row is not None and not any(map(placeholders.names, made.reply.row.where.values())):
        key = (*path, "reply", "row", "where")
        example = f'where = {{ account = "{{{known[0]}}}" }}'
        expected = "a placeholder that tells one user from the others"
        reader.problem("profile.value", key, found="nothing of the user's", expected=expected, example=example)


_READING: Final = frozenset({"provisioning", "balance", "licence_status"})
"""Services that only read, whatever the method."""


def _check_pages(reader: Reader, made: Service, path: KeyPath) -> None:
    """Pages are for requests that may be sent once more, over HTTP alone."""
    if made.reply.pages is None:
        return
    key = (*path, "reply", "pages")
    method = str(made.options.get("method", "POST"))
    if made.protocol not in ("rest", "form"):
        expected = "protocol = “rest” or “form”"
        reader.problem("profile.value", key, found=f"beside protocol = “{made.protocol}”", expected=expected)
    elif method != "GET" and made.name not in _READING:
        reader.problem(
            "profile.value", key, found=f"beside method = “{method}”", expected="method = “GET”, which reads"
        )
    elif made.reply.pages.parameter and isinstance(made.options.get("body"), str):
        found, expected = "“parameter” beside a body that is a text", "a body that is a table, or fields"
        reader.problem("profile.value", (*key, "parameter"), found=found, expected=expected)
    elif made.reply.row is None and not made.own:
        expected = "“row”, which says which of the rows is the user's"
        reader.problem("profile.missing", (*path, "reply", "row"), expected=expected)


TYPES: Final = ("int", "i4", "i8", "double", "boolean", "string", "base64", "dateTime.iso8601", "nil")
"""XML-RPC's, as ``{ "<int>" = "{lines}" }`` names them."""
LARGEST: Final = 2**63 - 1
_TYPED: Final = r"<([\w.]+)>"


def typed(value: Any) -> str:
    """Return the type that a table of XML-RPC's parameters says, ``{ "<int>" = … }``; empty where it is a structure."""
    name = next(iter(value)) if isinstance(value, Mapping) and len(value) == 1 else ""
    match = re.fullmatch(_TYPED, name)
    return match[1] if match else ""


def _check_params(reader: Reader, made: Service, raw: Mapping[str, Any], path: KeyPath) -> None:
    if made.protocol != "xmlrpc":
        return
    if not made.options.get("method") and "method" not in raw:
        example = 'method = "getAccountInfo"'
        reader.problem("profile.missing", (*path, "method"), expected="the name of the method", example=example)
    key = (*path, "params")
    if isinstance(made.options.get("params"), list):
        for name in made.fields:
            about = "fields" if "fields" in raw else "inputs"
            expected = f"{made.fields[name]} somewhere in “params”, or “params” as a table"
            reader.problem("profile.value", (*path, about), found=f"a field “{name}”", expected=expected)
    for found, expected in _unfit_params(made.options.get("params", {})):
        reader.problem("profile.value", key, found=found, expected=expected)


def _unfit_params(value: Any) -> Iterator[tuple[str, str]]:
    """Yield what XML-RPC has no type for, and what to write."""
    if isinstance(value, Mapping):
        named = [name for name in value if re.fullmatch(_TYPED, name)]
        if named and (len(value) > 1 or typed(value) not in TYPES):
            yield f"a table with “{named[0]}”", f"one type alone, of {', '.join(f'<{name}>' for name in TYPES)}"
        elif named and not isinstance(value[named[0]], str):
            yield (
                f"“{named[0]}” of {describe(value[named[0]])}",
                "a text with placeholders, or the value without a type",
            )
        for inner in value.values():
            yield from _unfit_params(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _unfit_params(inner)
    elif isinstance(value, int) and not -LARGEST - 1 <= value <= LARGEST:
        yield describe(value), "a whole number of 64 bits at most"
    elif isinstance(value, float) and not math.isfinite(value):
        yield describe(value), "a number that XML-RPC can hold"
    elif isinstance(value, time) or getattr(value, "tzinfo", None) is not None:
        yield "a time alone, or with an offset", "a date, or a date and time without an offset, as XML-RPC has them"


def _check_graphql(reader: Reader, made: Service, raw: Mapping[str, Any], path: KeyPath) -> None:
    asked = made.options.get("graphql")
    if asked is None:
        return
    key = (*path, "graphql")
    if "body" in raw:
        reader.problem("profile.value", (*path, "body"), found="beside “graphql”", expected="one of the two")
    if (method := made.options.get("method", "POST")) != "POST":
        reader.problem("profile.value", (*path, "method"), found=f"“{method}”", expected="“POST” with “graphql”")
    variables = asked.get("variables", {})
    if isinstance(variables, str):
        if found := placeholders.problem(variables, Written.JSON):
            expected = "a text of JSON that stays whole when it is filled in"
            reader.problem("profile.value", (*key, "variables"), found=found, expected=expected)
        for name in made.fields:
            expected = f"{made.fields[name]} in “variables”, or “variables” as a table"
            about = "fields" if "fields" in raw else "inputs"
            reader.problem("profile.value", (*path, about), found=f"a field “{name}”", expected=expected)
        return
    _check_leaves(reader, variables, (*key, "variables"))


def expected_for(kind: str, word: str, names: tuple[str, ...], values: Values = NONE) -> tuple[str, str]:
    """Return what to write in place of what nothing fills, in words, and an example of it or nothing."""
    if kind == "slip" and ":" in word:
        return "{secret:NAME}", "{secret:http}"
    if kind == "slip":
        return "a placeholder such as {login}, without blanks", f"{{{names[0]}}}"
    if lacks := lacking(word, values, names) if kind == "name" else "":
        why = "only “sign” has that" if lacks in REQUEST else "this service has no value for that"
        return f"what is made of other values: {{{word}}} is made of {{{lacks}}}, and {why}", ""
    known = names if kind == "name" else placeholders.FILTERS
    shown = "{{{}}}" if kind == "name" else "{{…|{}}}"
    everything = f"one of {', '.join(map(shown.format, known))}"
    if word in (*placeholders.BUILTIN, *placeholders.LICENCE):
        return f"{everything}: this service has no value for {{{word}}}", f"{{{names[0]}}}"
    near = nearest(word, known)
    return (shown.format(near), f"{{{near}}}" if kind == "name" else "") if near else (everything, "")


def _check_headers(reader: Reader, made: Service, path: KeyPath) -> None:
    for name in made.options.get("headers", {}):
        key = (*path, "headers", name)
        if not re.fullmatch(_HEADER, name):
            reader.problem("profile.value", key, found="this name", expected="one that HTTP allows for a header")
        elif name.lower() in OURS:
            expected = OURS[name.lower()]
            reader.problem("profile.value", key, found="a header that the program writes itself", expected=expected)


def _check_method(reader: Reader, made: Service, path: KeyPath) -> None:
    method, known = made.options.get("method"), _METHODS.get(made.protocol)
    if method and made.protocol == "rest" and method not in _OF_HTTP:
        expected = f"one of {', '.join(f'“{each}”' for each in _OF_HTTP)}"
        reader.problem("profile.value", (*path, "method"), found=f"“{method}”", expected=expected)
    if method and known and method not in known:
        expected = f"{' or '.join(known)} with protocol = “{made.protocol}”, or protocol = “rest”"
        reader.problem("profile.value", (*path, "method"), found=f"“{method}”", expected=expected)


def _check_content_type(reader: Reader, made: Service, path: KeyPath) -> None:
    """Check that bodies are sent in UTF-8, and fields without a body as JSON or as a form."""
    declared = str(made.options.get("content_type", ""))
    charset = re.search(r"(?i);\s*charset\s*=\s*\"?([^\s;\"]+)", declared) if ";" in declared else None
    if charset and charset[1].lower() not in ("utf-8", "utf8"):
        reader.problem("profile.value", (*path, "content_type"), found=f"“{declared}”", expected="the charset utf-8")
    kinds = {"rest": (Written.JSON, Written.FORM), "xml": (Written.XML,)}.get(made.protocol, ())
    if declared and "body" not in made.options and placeholders.written("", declared) not in kinds:
        expected = f"a type of {' or '.join(kind.name for kind in kinds)}, or a “body” of this type"
        reader.problem("profile.value", (*path, "content_type"), found=f"“{declared}”", expected=expected)


def _check_body(reader: Reader, made: Service, raw: Mapping[str, Any], path: KeyPath) -> None:
    body, declared = made.options["body"], str(made.options.get("content_type", ""))
    key = (*path, "body")
    if isinstance(body, str):
        kind = Written.XML if made.protocol == "xml" else placeholders.written(body, declared)
        if kind is None:
            reader.problem("profile.missing", (*path, "content_type"), expected="what the body is written in")
        elif found := placeholders.problem(body, kind):
            reader.problem("profile.value", key, found=found, expected="a body that stays whole when it is filled in")
        for name in made.fields:
            expected = f"{made.fields[name]} somewhere in “body”, which is sent instead of fields"
            about = "fields" if "fields" in raw else "inputs"
            reader.problem("profile.value", (*path, about), found=f"a field “{name}”", expected=expected)
        return
    if made.protocol == "xml":
        reader.problem("profile.type", key, found="a table", expected="a text of XML, or protocol = “rest”")
    elif declared and placeholders.written("", declared) is not Written.JSON:
        expected = "a JSON type, or a body that is a text"
        reader.problem("profile.value", (*path, "content_type"), found=f"“{declared}”", expected=expected)
    _check_leaves(reader, body, key)


def _check_leaves(reader: Reader, body: Any, key: KeyPath) -> None:
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
