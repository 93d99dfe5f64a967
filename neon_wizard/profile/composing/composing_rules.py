"""What a request is composed of: do values, signatures, the user's own sign-in and SOAP's header fit each other?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from neon_wizard.late_dataclass import replace
from neon_wizard.profile import placeholders
from neon_wizard.profile.composing.parts import (
    NONE,
    REQUEST,
    SIGNATURE,
    Composed,
    Signature,
    Template,
    UsernameToken,
    Values,
    holds_bytes,
    usable,
    within,
)
from neon_wizard.profile.placeholders import BUILTIN, INPUT_NAME, LICENCE
from neon_wizard.profile.rules.requests import OURS, expected_for
from neon_wizard.profile.service import Auth, Service, Soap
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.profile.validate import Reader

_TOKEN: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,60}"
_SOAP: Final = ("soap", "wsdl")
_USERS: Final = frozenset({"login", "password"})
_UNAUTHORIZED: Final = "http 401"
_WRONG_PASSWORD: Final = 104
_RESERVED: Final = frozenset({*BUILTIN, *LICENCE, *REQUEST, SIGNATURE})

Raw = Mapping[str, Any]


# --- values -----------------------------------------------------------------------------------------------------------


def profile_values(reader: Reader, good: Raw) -> Values:
    """Return the placeholders that a profile gives all its services; what is wrong with them is noted in `reader`.

    Which services have a value for their parts is told where a service uses them.
    """
    tables = [*good.get("services", {}).values(), *(each.get("service", {}) for each in good.get("actions", ()))]
    asking = [*tables, *good.get("actions", ())]
    inputs = {str(asked.get("name", "")) for table in asking for asked in table.get("inputs", ())}
    known = {*_RESERVED, *inputs, *(f"{name}_name" for name in inputs)} - {SIGNATURE}
    return _checked(reader, good.get("values", {}), ("values",), NONE, known, frozenset(inputs), stepwise=True)


def service_values(reader: Reader, good: Raw, path: KeyPath, known: tuple[str, ...]) -> Values:
    """Return the placeholders of the service at `path`: the profile's, and its own, which come before those.

    known: what is filled in there besides.
    """
    own = good.get("values", {})
    if not own:
        return reader.values
    inputs = frozenset(known) - _RESERVED
    return _checked(reader, own, (*path, "values"), reader.values, {*known, *REQUEST}, inputs)


def _checked(
    reader: Reader,
    own: Values,
    path: KeyPath,
    outer: Values,
    known: set[str],
    inputs: frozenset[str],
    *,
    stepwise: bool = False,
) -> Values:
    """Return `outer` and those of `own` that can be made. stepwise: whether steps that are not known may be named."""
    made = dict(outer)
    for name, value in own.items():
        key = (*path, name)
        if not re.fullmatch(INPUT_NAME, name) or name in _RESERVED or name in inputs:
            expected = "a name of letters, digits, _ and - that stands for nothing else"
            reader.problem("profile.value", key, found=f"“{name[:40]}”", expected=expected)
            continue
        filled = {*known, *usable(made, known), *(each for each in value.names if stepwise and "." in each)}
        problems = [*_problems(value, own, tuple(sorted(filled)), made, name)]
        for found, expected in problems:
            reader.problem("profile.value", key, found=found, expected=expected)
        if not problems:
            made[name] = value
    return MappingProxyType(made)


def _problems(
    value: Composed, own: Values, known: tuple[str, ...], made: Values, name: str
) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with one value, and what was expected. made: those above it, and the profile's."""
    later = [each for each in value.names if each in own and (each == name or each not in made)]
    if later:
        found = "itself" if later[0] == name else f"{{{later[0]}}}, which stands further down"
        yield f"a text with {found}", "values that stand above it"
    elif name in {part for each in value.names for part in within([each], made)}:
        yield f"a text with {{{value.names[0]}}}, which is made of it", "values that are made of others"
    for template in (value.over, value.key):
        for kind, word in placeholders.unknown(template, (*known, *later)):
            yield _shown(kind, word), expected_for(kind, word, known, made)[0]
    yield from _key_problems(value)


def _key_problems(value: Composed) -> Iterator[tuple[str, str]]:
    keyed = value.algorithm.startswith("hmac-")
    if keyed and not value.key:
        yield f"{value.algorithm} without “key”", 'its key, such as key = "secret:sign"'
    elif value.key and not keyed:
        yield "“key” without an HMAC", "with = “hmac-…”, or the key somewhere in “over”"


def _shown(kind: str, word: str) -> str:
    return f"a text with {({'name': '{{{}}}', 'filter': '{{…|{}}}'}).get(kind, '{}').format(word)}"


# --- who signs in -----------------------------------------------------------------------------------------------------


def filled_auth(auth: Auth, known: tuple[str, ...], values: Values) -> Auth:
    """Return `auth` as a request has it: with a password that is a template where it names what is filled in.

    In a password, braces are its own unless one of the names is known; a name with a dot is always meant.
    """
    password = auth.password
    if isinstance(password, str):
        words = placeholders.names(password)
        if any(word in (*known, *values) or "." in word or placeholders.is_secret(word) for word in words):
            password = Template(password)
    written = password.text if isinstance(password, Template) else ""
    words = (*placeholders.names(auth.username), *placeholders.names(written))
    users = not _USERS.isdisjoint(within(words, values))
    return replace(auth, password=password, filled=bool(words), users=users)


def with_wrong_password(made: Service) -> Service:
    """Return `made`, whose 401 means that the password is wrong where the user's own is proven, unless it says more."""
    codes = made.reply.codes
    said = {" ".join(code.lower().split()) for code in codes}
    if not made.http.auth.users or not said.isdisjoint({_UNAUTHORIZED, "http 4xx"}):
        return made
    codes = MappingProxyType({**codes, _UNAUTHORIZED: _WRONG_PASSWORD})
    return replace(made, reply=replace(made.reply, codes=codes))


def _check_auth(reader: Reader, made: Service, raw: Raw, path: KeyPath, known: tuple[str, ...]) -> None:
    auth, http = made.http.auth, raw.get("http")
    # What the profile says for all services is told where it says it.
    own = isinstance(http, dict) and "auth" in http
    key = (*path, "http", "auth") if own else ("http", "auth")
    instead = "" if own else f"; {made.place}, which is sent this too, can have an auth of its own"
    password = auth.password.text if isinstance(auth.password, Template) else ""
    for name, template in (("username", auth.username), ("password", password)):
        for kind, word in placeholders.unknown(template, known):
            expected = expected_for(kind, word, known, made.values)[0] + instead
            reader.problem("profile.value", (*key, name), found=_shown(kind, word), expected=expected)
        if holds_bytes(template, made.values):
            expected = "a filter that writes bytes as text, such as {…|hex}"
            reader.problem("profile.value", (*key, name), found="a text with bytes in it", expected=expected)
    if isinstance(auth.password, str) and (meant := placeholders.meant_in_password(auth.password)):
        expected = expected_for("slip" if ":" in meant else "name", meant.strip("{}"), known, made.values)[0]
        expected += instead
        reader.problem("profile.value", (*key, "password"), found=f"a text with {meant}", expected=expected)


# --- SOAP's header ----------------------------------------------------------------------------------------------------


def soap(good: Raw, element: str) -> Soap:
    """Return what is `good` of the table ``soap``. element: what stands in the Body where it does not say so."""
    given = {"element": element, **good}
    if "wsse" in good:
        wsse = {"username": "", "password": "", **good["wsse"]}
        given["wsse"] = UsernameToken(**wsse)
    return Soap(**given)


def _check_soap(reader: Reader, made: Service, path: KeyPath) -> None:
    used = [name for name in ("wsse", "headers") if getattr(made.soap, name)]
    if used and made.protocol not in _SOAP:
        for name in used:
            found, expected = f"no key of the protocol {made.protocol}", "protocol = “soap” or “wsdl”"
            reader.problem("profile.value", (*path, "soap", name), found=found, expected=expected)
    elif used:
        from neon_wizard.profile.composing.soap_blocks import problem

        for name, block in made.soap.headers.items():
            if wrong := problem(name, block, made.soap.version):
                expected = "elements, with @name for an attribute and @xmlns for the namespace"
                reader.problem("profile.value", (*path, "soap", "headers", name), found=wrong, expected=expected)


# --- signatures -------------------------------------------------------------------------------------------------------


def signatures(good: Raw) -> tuple[Signature, ...]:
    """Return the signatures of a service, in order; those without what they are made of were told already."""
    return tuple(
        Signature(
            Composed(each["over"], (), each["with"], each.get("key", ""), each.get("as", "hex")),
            **{name: each[name] for name in ("value", "header", "parameter") if name in each},
        )
        for each in good.get("sign", ())
        if {"over", "with"} <= each.keys()
    )


def _check_signatures(
    reader: Reader, made: Service, raw: Raw, path: KeyPath, known: tuple[str, ...], ours: frozenset[str]
) -> None:
    written = raw.get("sign")
    if made.signatures and made.protocol not in ours:
        found, expected = f"no key of the protocol {made.protocol}", f"protocol = “{'” or “'.join(sorted(ours))}”"
        reader.problem("profile.value", (*path, "sign"), found=found, expected=expected)
    for index, each in enumerate(made.signatures):
        key = (*path, "sign", index) if isinstance(written, list) else (*path, "sign")
        _check_signature(reader, made, each, key, known)


def _check_signature(reader: Reader, made: Service, sign: Signature, path: KeyPath, known: tuple[str, ...]) -> None:
    over = (*known, *REQUEST)
    over = (*over, *(each for each in usable(made.values, over) if each not in known))
    for name, template, filled in (
        ("over", sign.made.over, over),
        ("key", sign.made.key, known),
        ("value", sign.value, (*known, SIGNATURE)),
    ):
        for kind, word in placeholders.unknown(template, filled):
            expected = expected_for(kind, word, filled, made.values)[0]
            reader.problem("profile.value", (*path, name), found=_shown(kind, word), expected=expected)
    for found, expected in _key_problems(sign.made):
        reader.problem("profile.missing" if "without “key”" in found else "profile.value", (*path, "key"),
                       found=found, expected=expected)  # fmt: skip
    if SIGNATURE not in placeholders.names(sign.value) or holds_bytes(sign.value, made.values):
        expected = f"a text with {{{SIGNATURE}}}"
        reader.problem("profile.value", (*path, "value"), found=f"“{sign.value[:60]}”", expected=expected)
    if bool(sign.header) == bool(sign.parameter):
        expected = "where the signature goes: “header” or “parameter”, one of the two"
        reader.problem("profile.missing", (*path, "header"), expected=expected)
    if sign.header:
        _check_header(reader, made, sign.header, (*path, "header"))


def _check_header(reader: Reader, made: Service, header: str, path: KeyPath) -> None:
    others = {name.lower() for name in made.options.get("headers", {})}
    auth = {"header": str(made.http.auth.options.get("header", "")), "none": "", "certificate": ""}
    others.add(auth.get(made.http.auth.scheme, "Authorization").lower())
    if not re.fullmatch(_TOKEN, header):
        reader.problem("profile.value", path, found="this name", expected="one that HTTP allows for a header")
    elif header.lower() in OURS or header.lower() in others:
        expected = "a header that nothing else writes"
        reader.problem("profile.value", path, found=f"“{header}”", expected=expected)


# --- all of it --------------------------------------------------------------------------------------------------------


def check(reader: Reader, made: Service, raw: Raw, path: KeyPath, known: tuple[str, ...], ours: frozenset[str]) -> None:
    """Note in `reader` what is wrong with what the service `made` composes. known: what is filled in there.

    ours: the protocols whose requests can be signed.
    """
    _check_auth(reader, made, raw, path, known)
    _check_soap(reader, made, path)
    _check_signatures(reader, made, raw, path, known, ours)
