"""One value of a profile, by its kind: TOML's value in, ours out, or `Wrong` with what was found in its place.

Values about files and days stand here too. Nothing said about a text repeats it, because it may be a secret (F60). What
several keys mean together is checked elsewhere (`service_keys`, `extra_service_keys`).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import disk, late
from neon_wizard.errors import shown
from neon_wizard.file_names import is_device, is_remote
from neon_wizard.places import resources
from neon_wizard.profile import ID, placeholders
from neon_wizard.profile.addresses import document_problem, is_mail_address, url_problem
from neon_wizard.profile.composing.template_readers import block, body, composed, referring, template
from neon_wizard.profile.expressions import check_expression, check_setting
from neon_wizard.profile.form.form_inputs import Text
from neon_wizard.profile.kept_settings import SETTINGS
from neon_wizard.profile.kinds import CODES, Key, Kind
from neon_wizard.profile.phones import COUNTRIES
from neon_wizard.profile.plain_values import MANY, Place, Wrong, describe, line, of_type
from neon_wizard.profile.service import HEADER_PREFIX, SecretRef, Source, Take
from neon_wizard.redaction import may_be_secret

if TYPE_CHECKING:
    import decimal
else:
    decimal = late.module("decimal")


TAKEN: Final = rf"{placeholders.INPUT_NAME}\.{placeholders.INPUT_NAME}"
_FIELD_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,60}"
_HTTP_STATUS: Final = r"(?i)http +(?:[1-5][0-9]{2}|[45]xx)"


ENDING: Final = r"\.[A-Za-z0-9]{1,10}"
_ICON: Final = r"[a-z][a-z0-9-]{0,39}"


def file(key: Key, value: Any, place: Place) -> Path:
    """Return a file that exists; never one of this computer for a profile from the network (F62).

    One on another computer is not even looked for (F50).
    """
    text = line(key, value, place)
    if place.source is Source.NETWORK:
        raise Wrong(shown(text), "profile.local_file")
    if is_remote(text):
        raise Wrong(shown(text), "profile.remote_file")
    if not os.path.isabs(text) and any(is_device(part) for part in re.split(r"[\\/]", text)):
        raise Wrong(f"{shown(text)}, which Windows takes for a device")
    if place.base is None and not os.path.isabs(text):
        raise Wrong(f"{shown(text)}, which is relative to nothing")
    path = disk.absolute((place.base or Path()) / text)
    if not os.path.isfile(path):
        raise Wrong(f"{shown(text)}, which does not exist")
    return path


def icon(key: Key, value: Any, place: Place) -> str | Path:
    """Return the name of one of the program's icons, or an SVG file."""
    text = line(key, value, place)
    if text.lower().endswith(".svg"):
        return file(key, text, place)
    if not re.fullmatch(_ICON, text) or not (resources() / "icons" / f"{text}.svg").is_file():
        raise Wrong(shown(text))
    return text


def endings(key: Key, value: Any, place: Place) -> tuple[str, ...]:
    """Return endings of files, in lower case."""
    found = tuple(line(key, item, place).lower() for item in of_type(value, list))
    if not found or not all(re.fullmatch(ENDING, ending) for ending in found):
        raise Wrong("a list of something else")
    return found


def date_format(key: Key, value: Any, place: Place) -> str:
    """Return the format of a day, if it can be read back: a format that loses something is a slip."""
    text = line(key, value, place)
    day = datetime(2001, 12, 31, tzinfo=UTC)
    try:
        written = day.strftime(text)
        # 2007 has the weekdays of 2001: what is the same in both names no year, which Python deprecates to read.
        if written == day.replace(year=2007).strftime(text):
            raise Wrong(f"{shown(text)}, from which the day cannot be read")
        again = datetime.strptime(written, text)  # noqa: DTZ007 - a day has no zone
    except ValueError:
        raise Wrong(shown(text)) from None
    if (again.year, again.month, again.day) != (day.year, day.month, day.day):
        raise Wrong(f"{shown(text)}, from which the day cannot be read")
    return text


SECRET_PREFIX: Final = placeholders.SECRET_PREFIX

# Texts, not compiled: a program that starts needs few of them, and `re` keeps those.
_COLOUR: Final = r"#[0-9A-Fa-f]{6}"
_CURRENCY: Final = r"[A-Z]{3}"
_PHONE: Final = r"[0-9A-Za-z+*#()/., -]{3,60}"
_MONEY: Final = r"-?[0-9]{1,15}(\.[0-9]{1,6})?"
_LANGUAGE: Final = r"[a-z]{2,3}(_[A-Z]{2})?"
METHOD: Final = r"[A-Za-z0-9_.:/-]{1,100}"
"""HTTP's methods, and the names that XML-RPC allows for a method."""
_XML_NAME: Final = r"[^\W\d][\w.-]{0,99}"


def read(key: Key, value: Any, place: Place) -> Any:
    """Return `value` as the program uses it; raises `Wrong`."""
    if key.as_is:
        _require_no_placeholder(key, value)
    return _READERS[key.kind](key, value, place)


def _require_no_placeholder(key: Key, value: Any) -> None:
    """Refuse a placeholder where nothing fills it in: it would be sent as it stands, braces and all."""
    text = value if isinstance(value, str) else ""
    if key.kind is not Kind.SECRET:
        found = placeholders.meant(text)
    else:
        found = "" if placeholders.is_secret(text) else placeholders.meant_in_password(text)
    if found:
        raise Wrong(f"a text with {shown(found)[1:-1]}", expected=key.as_is)


def is_xml_name(text: str) -> bool:
    """Return whether this may name an element."""
    return bool(re.fullmatch(_XML_NAME, text))


def _any(_key: Key, value: Any, _place: Place) -> Any:
    return value


def _matching(pattern: str) -> Callable[[Key, Any, Place], str]:
    def matching(key: Key, value: Any, place: Place) -> str:
        text = line(key, value, place)
        if not re.fullmatch(pattern, text):
            raise Wrong(shown(text))
        return text

    return matching


def _header(key: Key, value: Any, place: Place) -> str:
    text = line(key, value, place)
    if not text.isascii():
        raise Wrong(shown(text))
    return text


def _header_template(key: Key, value: Any, place: Place) -> str:
    return referring(_header(key, value, place))


def _label(key: Key, value: Any, place: Place) -> Text:
    table = {"en": value} if isinstance(value, str) else of_type(value, dict)
    if not table:
        raise Wrong("an empty table")
    for language in table:
        if not re.fullmatch(_LANGUAGE, language):
            raise Wrong(f"a table with the language {shown(language)}")
    return Text(MappingProxyType({language: line(key, text, place) for language, text in table.items()}))


def _country(key: Key, value: Any, place: Place) -> str:

    text = line(key, value, place)
    if text not in COUNTRIES:
        raise Wrong(shown(text))
    return text


def _email(key: Key, value: Any, place: Place) -> str:
    text = line(key, value, place)
    if not is_mail_address(text):
        raise Wrong(shown(text))
    return text


def _phone(key: Key, value: Any, place: Place) -> str:
    text = line(key, value, place)
    if not re.fullmatch(_PHONE, text) or sum(character.isdigit() for character in text) < 3:
        raise Wrong(shown(text))
    return text


def _url(key: Key, value: Any, place: Place) -> str:
    url = line(key, value, place)
    if key.kind is Kind.ENDPOINT and is_taken(url):
        return url  # where it leads is told by the step that takes it, within that step's own origin
    host = re.split("[/?#]", url.partition("://")[2], maxsplit=1)[0]
    if "{" in host and placeholders.PLACEHOLDER.search(host):
        # With a placeholder here, what a user types would choose who gets the password.
        raise Wrong("an address with a placeholder before its path")
    checked = placeholders.without(url) if key.kind is Kind.ENDPOINT and "{" in url else url
    if slip := next(placeholders.slips(url, placeholders.BUILTIN), ""):
        raise Wrong(f"an address with {slip}", expected=_meant_by(slip))
    if key.kind is not Kind.ENDPOINT and "{" in url and (filled := placeholders.PLACEHOLDER.search(url)):
        raise Wrong(f"an address with {filled[0]}", expected="an address without placeholders")
    if key.kind not in (Kind.HTTPS, Kind.PAGE_OR_ACTION):
        found = url_problem(checked)
    else:  # a profile from elsewhere must not send a browser to what runs on this computer (F62)
        found = url_problem(url, ("https",)) if place.source is Source.NETWORK else document_problem(url)
    if found:
        raise Wrong(found)
    return url


def is_taken(text: str) -> bool:
    """Return whether `text` is nothing but a value that a step takes: ``{subscriber.place}``."""
    match = placeholders.PLACEHOLDER.fullmatch(text) if text.startswith("{") else None
    return match is not None and "." in match["name"] and not match["filters"]


def _meant_by(slip: str) -> str:
    return "{secret:NAME}" if ":" in slip else "a placeholder such as {login}"


def _urls(key: Key, value: Any, place: Place) -> tuple[str, ...]:
    return tuple(_url(key, item, place) for item in of_type(value, list))


def _id(key: Key, value: Any, place: Place) -> str:
    """Return an id; it becomes a file's name, so none that a file cannot have on Windows."""
    text = _matching(ID)(key, value, place)
    if is_device(text):
        raise Wrong(f"{shown(text)}, which Windows takes for a device")
    return text


def _page_or_action(key: Key, value: Any, place: Place) -> str:
    text = line(key, value, place)
    return text if re.fullmatch(ID, text) else _url(key, value, place)


def _ids(key: Key, value: Any, place: Place) -> tuple[str, ...]:
    ids = tuple(_id(key, item, place) for item in of_type(value, list))
    if len(set(ids)) < len(ids):
        raise Wrong("a list that repeats itself")
    return ids


def _names(key: Key, value: Any, place: Place) -> tuple[str, ...]:
    names = tuple(line(key, item, place) for item in of_type(value, list))
    if len(set(names)) < len(names):
        raise Wrong("a list that repeats itself")
    for name in names:
        if may_be_secret(name) or not name:
            raise Wrong(shown(name))
        if own := _mapped_as(name):
            raise Wrong(shown(name), expected=f"a mapping of its own ({own} = “{name}” in the table “account”)")
    return names


def _mapped_as(name: str) -> str:
    """The key of ``reply.account`` that a name, or the end of a path, stands for; empty where there is none."""
    last = "".join(c for c in name.rpartition(".")[2].casefold() if c.isalnum())
    return next((own for own, names in SETTINGS.items() if last in (each.casefold() for each in names)), "")


def _wsdl(key: Key, value: Any, place: Place) -> str:
    text = line(key, value, place)
    if text.lower().startswith(("http:", "https:")):
        return _url(key, text, place)
    # Inside a zip: the archive is checked as a file, and what is in it is found when it is needed.
    archive, mark, name = text.partition("!/")
    return f"{file(key, archive, place)}{mark}{name}"


def _choice(key: Key, value: Any, place: Place) -> str:
    # A choice is quoted as its text: version = 1.1 has to be written "1.1".
    text = line(key, value, place)
    if text not in key.choices:
        raise Wrong(shown(text))
    return text


def _choices(key: Key, value: Any, place: Place) -> tuple[str, ...]:
    chosen = tuple(_choice(key, item, place) for item in of_type(value, list))
    if len(set(chosen)) < len(chosen):
        raise Wrong("a list that repeats itself")
    return chosen


def _boolean(_key: Key, value: Any, _place: Place) -> bool:
    return bool(of_type(value, bool))


def _number(key: Key, value: Any, _place: Place) -> int | float:
    types = (int,) if key.kind is Kind.INTEGER else (int, float)
    number: int | float = of_type(value, *types)
    if not key.limits[0] <= number <= key.limits[1]:
        raise Wrong(describe(number))
    return number


def _code(_key: Key, value: Any, _place: Place) -> int:
    if of_type(value, int) not in CODES:
        raise Wrong(describe(value))
    return int(value)


def _money(_key: Key, value: Any, _place: Place) -> decimal.Decimal:
    # Never from a float, where 0.1 is not a tenth.
    text = _written(of_type(value, str, int))
    if not re.fullmatch(_MONEY, text):
        raise Wrong(shown(text))
    return decimal.Decimal(text)


def _unit(key: Key, value: Any, place: Place) -> decimal.Decimal:
    unit = _money(key, value, place)
    if unit <= 0:
        raise Wrong(shown(str(value)))
    return unit


def _written(value: str | int) -> str:
    # Python refuses to write an integer of many digits.
    if isinstance(value, int) and abs(value) >= MANY:
        raise Wrong(describe(value))
    return str(value)


def _secret(_key: Key, value: Any, _place: Place) -> SecretRef | str:
    if not isinstance(value, str):
        # A number here may be the password itself, so it is not quoted.
        raise Wrong("not a text", "profile.type")
    if not value.isprintable():
        raise Wrong("a text with control characters")
    if not value.startswith(SECRET_PREFIX):
        return value
    referring(value)
    return SecretRef(value.removeprefix(SECRET_PREFIX))


def _regex(key: Key, value: Any, place: Place) -> str:
    try:
        place.patterns.check(of_type(value, str), 1 if key.kind is Kind.AMOUNT_REGEX else None)
    except ValueError as error:
        raise Wrong(str(error)) from error
    return str(value)


def _regexes(key: Key, value: Any, place: Place) -> tuple[str, ...]:
    found = value if isinstance(value, list) else [value]
    if not found:
        raise Wrong("an empty list")
    return tuple(_regex(key, each, place) for each in found)


def _compiling(check: Callable[[str], None]) -> Callable[[Key, Any, Place], str]:
    def compiling(_key: Key, value: Any, _place: Place) -> str:
        try:
            check(of_type(value, str))
        except ValueError as error:
            raise Wrong(str(error)) from error
        return str(value)

    return compiling


def _params(_key: Key, value: Any, _place: Place) -> Any:
    listed = of_type(value, list, dict)
    return body(_key, {"": listed}, _place)[""]


def _graphql(key: Key, value: Any, place: Place) -> str:
    text = template(key, value, place)
    if not text.strip():
        raise Wrong("empty")
    return text


def _take(_key: Key, value: Any, place: Place) -> Take:
    """Read ``"data.id"``, ``"header:Location"`` or ``{ of = …, pattern = … }``."""
    table = value if isinstance(value, dict) else {"of": of_type(value, str, dict)}
    if unknown := [name for name in table if name not in ("of", "pattern")]:
        raise Wrong(f"a table with {shown(unknown[0])}", expected="the keys “of” and “pattern”")
    made = Take(str(of_type(table.get("of", ""), str)), str(of_type(table.get("pattern", ""), str)))
    try:
        if made.of.startswith(HEADER_PREFIX):
            if not re.fullmatch(_FIELD_NAME, made.header):
                raise Wrong(shown(made.of), expected='the name of a header, such as "header:Location"')
        elif not made.of:
            raise Wrong("an empty text")
        else:
            check_expression(made.of)
        if made.pattern:
            place.patterns.check(made.pattern, None)
    except ValueError as error:
        raise Wrong(str(error)) from error
    return made


def _statuses(_key: Key, value: Any, _place: Place) -> tuple[str, ...]:
    found = tuple(str(of_type(item, str)).strip() for item in of_type(value, list))
    wrong = (item for item in found if not item or (item.lower().startswith("http") and not is_status(item)))
    if (item := next(wrong, None)) is not None:
        raise Wrong(shown(item), expected="an answer's code, or one such as “http 401”")
    return found


def is_status(text: str) -> bool:
    """Return whether `text` names HTTP statuses as a profile does: ``http 409``, ``http 4xx``."""
    return re.fullmatch(_HTTP_STATUS, text) is not None


def _setting(key: Key, value: Any, place: Place) -> str:
    return line(key, _written(of_type(value, str, int)), place)


_READERS: Final[Mapping[Kind, Callable[[Key, Any, Place], Any]]] = {
    Kind.ANY: _any,
    Kind.TEXT: line,
    Kind.ID: _id,
    Kind.NAME: _matching(placeholders.INPUT_NAME),
    Kind.LABEL: _label,
    Kind.COUNTRY: _country,
    Kind.CURRENCY: _matching(_CURRENCY),
    Kind.COLOUR: _matching(_COLOUR),
    Kind.EMAIL: _email,
    Kind.PUBLIC_KEY: _matching(r"[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]="),
    Kind.PHONE: _phone,
    Kind.URL: _url,
    Kind.HTTPS: _url,
    Kind.PAGE_OR_ACTION: _page_or_action,
    Kind.ENDPOINT: _url,
    Kind.FILE: file,
    Kind.ICON: icon,
    Kind.WSDL: _wsdl,
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.BOOLEAN: _boolean,
    Kind.INTEGER: _number,
    Kind.NUMBER: _number,
    Kind.CODE: _code,
    Kind.MONEY: _money,
    Kind.UNIT: _unit,
    Kind.SECRET: _secret,
    Kind.REGEX: _regex,
    Kind.REGEXES: _regexes,
    Kind.AMOUNT_REGEX: _regex,
    Kind.EXPRESSION: _compiling(check_expression),
    Kind.SETTING_EXPRESSION: _compiling(check_setting),
    Kind.TEMPLATE: template,
    Kind.BODY: body,
    Kind.PARAMS: _params,
    Kind.GRAPHQL: _graphql,
    Kind.METHOD: _matching(METHOD),
    Kind.COMPOSED: composed,
    Kind.BLOCK: block,
    Kind.XML_NAME: _matching(_XML_NAME),
    Kind.HEADER: _header,
    Kind.HEADER_TEMPLATE: _header_template,
    Kind.SETTING: _setting,
    Kind.IDS: _ids,
    Kind.NAMES: _names,
    Kind.URLS: _urls,
    Kind.ENDINGS: endings,
    Kind.DATE_FORMAT: date_format,
    Kind.TAKE: _take,
    Kind.TAKEN: _matching(TAKEN),
    Kind.STATUSES: _statuses,
}
