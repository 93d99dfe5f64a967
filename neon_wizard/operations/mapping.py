"""Which parts of a reply are SIP settings (A2), and which of the profile's defaults lie beneath them (A3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from neon_wizard import late
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.model import EMPTY, Secret, SipSettings
from neon_wizard.operations.paths import first_of, ground, one_of, pick_all, pick_text, plain_paths, text_at, walk
from neon_wizard.operations.reading import TABLE, Node, Path, Reading, has_control, leaves, letters, seen, unmarked
from neon_wizard.profile.kept_settings import SETTINGS, last_word
from neon_wizard.profile.placeholders import PLACEHOLDER, Spot
from neon_wizard.profile.service import ReplyMap
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.templates import Filler
from neon_wizard.redaction import holds_password, looks_secret, may_be_secret
from neon_wizard.sip.access import is_usable, known_as
from neon_wizard.sip_address import (
    NOWHERE,
    ContradictionError,
    Plain,
    SipAddress,
    UnreadableError,
    plain,
    read_host,
    read_user,
)

LONGEST_VALUE: Final = 1024
MOST_EXTRAS: Final = 200
_TELLING: Final = 4
"""Characters of a password. A shorter one occurs by chance in half of all texts."""

NAMES: Final[Mapping[str, tuple[str, ...]]] = {name: names for name, names in SETTINGS.items() if name != "address"}
"""What operators call the settings in Data where the profile does not say; only letters count, in any case."""
_BESIDE: Final[Mapping[str, tuple[str, ...]]] = {"address": SETTINGS["address"], "port": ("Port",)}
"""The same for values that are no setting by themselves."""
_MEANT_BY: Final = {letters(name): setting for setting, names in SETTINGS.items() for name in names}
"""Which setting is called so, as names are compared."""


@dataclass(frozen=True)
class FoundSettings:
    """The account that a reply describes; number and password may be empty.

    defaulted: names of the settings that came only from the profile's defaults. ignored: settings for which the reply
    gives something unusable, which counts as not given. kept: as in `neon_wizard.model.Provisioned`.
    """

    sip: SipSettings
    password: Secret
    defaulted: frozenset[str]
    ignored: Mapping[str, str]
    kept: Mapping[str, str]


def settings(reading: Reading, root: Any, defaults: Mapping[str, str] = EMPTY) -> FoundSettings:
    """Return the SIP account that `root` describes, over the profile's `defaults`.

    Raises `ReplyError` ``reply.value``, ``reply.ambiguous``, ``reply.mapping``, ``reply.settings`` or
    ``reply.too_large``.
    """
    prefix, payload = payload_of(reading, root)
    said: dict[str, str] = {}
    account, called = reading.service.reply.account, _by_letters(payload)
    used: set[Path] = {*_spoken_for(reading.service.reply)}
    there = {_MEANT_BY[own] for own in called if own in _MEANT_BY}
    address = NOWHERE
    if "address" in account or "address" in there:
        address, keys = _address(reading, root, payload, called)
        for key in keys:
            used.add((*prefix, key))
    for setting in NAMES:
        if setting in account:
            value = mapped(reading, root, account[setting])
        elif setting not in there:
            said[setting] = ""
            continue
        else:
            keys, value = _habitual(reading, payload, called, NAMES[setting])
            for key in keys:
                used.add((*prefix, key))
        if setting != "password":
            value = seen(value) if setting == "display_name" else unmarked(value)
        said[setting] = value if _is_value(value) else _usable(reading, node_of(reading, setting), value)
    password = said.pop("password")
    extra = _named_extras(reading, root) if account else {}
    if others := _other_leaves(reading, root, (prefix, payload), used, password):
        _add(extra, others)
    aside = dict(_set_aside(reading, root, extra, used, password)) if reading.service.reply.aside else {}
    if len(extra) + len(aside) > MOST_EXTRAS:
        raise reading.error("reply.too_large", limit=MOST_EXTRAS)
    said["port"] = next((value for name, value in extra.items() if known_as(name) == "port"), "") if extra else ""
    found = _plain(reading, said, address, defaults.get("domain", ""))
    named = {name: getattr(found, name) for name in said if name != "port"}
    unusable = {name: value for name, value in extra.items() if not is_usable(known_as(name), value)} if extra else {}
    extra = {name: value for name, value in extra.items() if name not in unusable} if unusable else extra
    secret = Secret(password) if password else found.password or Secret("")
    defaulted = _lay_over(defaults, named, extra) if defaults else frozenset()
    named["auth_name"] = named["auth_name"] or named["number"]
    return FoundSettings(SipSettings(**named, extra=extra), secret, defaulted, {**found.ignored, **unusable}, aside)


def _lay_over(defaults: Mapping[str, str], named: dict[str, str], extra: dict[str, str]) -> frozenset[str]:
    """Put the profile's settings beneath the reply's, `named` and `extra` (A3); return the names that only it gives.

    Whoever names the domain also decides about its port.
    """
    came = {name for name, value in named.items() if value} | extra.keys()
    known = {known_as(name) for name in extra} - {""}
    if named["domain"] and read_host(named["domain"]).port:
        known.add("port")
    beneath = {name: value for name, value in defaults.items() if known_as(name) not in known}
    if "port" in known and "domain" in beneath:
        beneath["domain"] = replace(read_host(beneath["domain"]), port=0).place
    named.update({name: value or beneath.get(name, "") for name, value in named.items()})
    _add(extra, ((name, value) for name, value in beneath.items() if name not in NAMES))
    return frozenset(name for name in beneath if name in {*named, *extra} and name not in came)


def _plain(reading: Reading, said: Mapping[str, str], address: SipAddress, domain: str) -> Plain:
    """Return plain settings; raises ``reply.value`` for no SIP notation, ``reply.settings`` for contradictions."""
    try:
        return plain(said, beneath=address, default_domain=domain)
    except UnreadableError as error:
        raise reading.error("reply.value", node=node_of(reading, error.name)) from None
    except ContradictionError as error:
        if "number" in error.names and PLACEHOLDER.fullmatch(reading.service.reply.account.get("number", "")):
            # An e-mail address used as login is not a SIP address.
            return plain(said, strict=False, beneath=address)
        node, other = (node_of(reading, name) for name in error.names)
        value, other_value = (reading.words(value, 100) for value in error.values)
        facts = {"node": node, "value": value, "other": other, "other_value": other_value}
        raise reading.error("reply.settings", **facts) from None


def node_of(reading: Reading, setting: str) -> str:
    """Return what a message calls the place of `setting`: the profile's expression, or the specification's name."""
    return first_of(expression_of(reading, setting))


def expression_of(reading: Reading, setting: str) -> str:
    """Return the profile's expression for `setting`, or the specification's."""
    account = reading.service.reply.account
    if setting == "number" and setting not in account:
        return account.get("address", "Data.Number")
    usual = {**NAMES, **_BESIDE}[setting][0]
    return account.get(setting, f"Data.{usual}")


def payload_text(reading: Reading, root: Any, expression: str, name: str) -> str:
    """Return the text at `expression`; a default ``Data.<name>`` is also found below an element around all of Data."""
    text = mapped(reading, root, expression)
    if text or expression != f"Data.{name}":
        return text
    payload = payload_of(reading, root)[1]
    value = one_of(reading, walk(payload, (name,), alike=reading.loose), expression)
    return text_at(reading, value, expression)


def payload_of(reading: Reading, root: Any) -> tuple[Path, Any]:
    """Return Data, or the one element in it that holds everything else, with its path; without Data, the reply."""
    path, node = ground(root) if reading.loose else ((), root)
    inside = node if isinstance(node, TABLE) else {}
    if reading.loose:
        data = next((name for name in inside if letters(name) == "data"), None)
    else:
        data = "Data" if "Data" in inside else None
    if data is None:
        return (path, inside) if reading.loose else (("Data",), {})
    inner, node = ground(inside[data])
    return (*path, data, *inner), node if isinstance(node, TABLE) else {}


def mapped(reading: Reading, root: Any, expression: str) -> str:
    """Return the text at an expression of the profile, or what was sent where it says ``{login}``."""
    if not PLACEHOLDER.fullmatch(expression):
        return pick_text(reading, root, expression)
    return Filler(reading.service, Call(reading.filled, reading.secrets)).text(expression, Spot.TABLE)


def _address(
    reading: Reading, root: Any, payload: Node, called: Mapping[str, tuple[str, ...]]
) -> tuple[SipAddress, tuple[str, ...]]:
    """Return what ``sip:user@host:port;transport=tls`` says, and the keys that held it.

    Raises ``reply.value`` for what is not a SIP address (RFC 3261, 19.1).
    """
    expression = reading.service.reply.account.get("address")
    if expression is not None:
        keys: tuple[str, ...] = ()
        text = mapped(reading, root, expression)
    else:
        keys, text = _habitual(reading, payload, called, _BESIDE["address"])
    if not text:
        return NOWHERE, keys
    node = first_of(expression or "Data.SipAddress")
    try:
        found = read_user(_usable(reading, node, text))
    except ValueError:
        raise reading.error("reply.value", node=node) from None
    if not found.host:
        raise reading.error("reply.value", node=node)
    return found, keys


@late.once
def _spoken_for(rules: ReplyMap) -> frozenset[Path]:
    """Return the paths that the profile maps by name; they are not also settings under their own names."""
    expressions = [rules.info, rules.unconfirmed, *rules.account.values()]
    if rules.format != "returndata":
        expressions += [rules.success, rules.code, rules.description, rules.error_field]
    return frozenset(path for expression in expressions for path in plain_paths(expression))


def _by_letters(payload: Node) -> dict[str, tuple[str, ...]]:
    """Return the keys of `payload`, but for attributes, by what of them counts when they are compared."""
    found: dict[str, tuple[str, ...]] = {}
    for key in payload:
        if key[:1] != "@":
            own = letters(key)
            found[own] = (*found.get(own, ()), key)
    return found


def _habitual(
    reading: Reading, payload: Node, called: Mapping[str, tuple[str, ...]], names: tuple[str, ...]
) -> tuple[tuple[str, ...], str]:
    """Return the keys in `payload` that usually hold one of `names`, and their one text (F30).

    called: the keys of `payload`, as `_by_letters` returns them.
    """
    for name in names:
        keys = called.get(letters(name), ())
        if len(keys) == 1 and isinstance(payload[keys[0]], str):
            text = payload[keys[0]].strip()
        else:
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


def _named_extras(reading: Reading, root: Any) -> dict[str, str]:
    """Return settings that the profile names and this program has no use for itself; they may be lists."""
    found: dict[str, str] = {}
    for name, expression in reading.service.reply.account.items():
        if name in NAMES or name == "address":
            continue
        sent = PLACEHOLDER.fullmatch(expression)
        value = mapped(reading, root, expression) if sent else ", ".join(pick_all(reading, root, expression))
        if value:
            found[name] = _usable(reading, first_of(expression), value)
    return {name: value for name, value in found.items() if not holds_password(value)} if found else found


def _other_leaves(
    reading: Reading, root: Any, payload: tuple[Path, Node], used: set[Path], password: str
) -> Iterable[tuple[str, str]]:
    """What else the answer gives, under its own dotted name, repeated ones joined: what the profile keeps; where it
    does not say, what stands in the specification's Data, and of another answer what this program has a use for.

    Left out are texts and names that are no setting's (too long, of several lines), what looks like a secret, an
    address with a password in it, and what holds the SIP password: these settings are kept in a plain file, and
    secrets only in the keyring.
    """
    keep = reading.service.reply.keep
    if keep is not None:
        return _leaves_kept(reading, root, ((), root), used, password, keep)
    prefix, inside = payload
    for key, value in inside.items():
        if not isinstance(value, str) or (*prefix, key) not in used:
            return _leaves_kept(reading, root, payload, used, password, None)
    return ()  # mostly nothing else is there


def _leaves_kept(
    reading: Reading,
    root: Any,
    within: tuple[Path, Any],
    used: set[Path],
    password: str,
    keep: tuple[str, ...] | None,
) -> Iterator[tuple[str, str]]:
    prefix, node = within
    everything = keep is None and _is_data(reading, root, prefix)
    texts: dict[str, list[str]] = {}
    for path, text in leaves(node):
        own = path if everything else _kept_as(path, keep)
        if text and own and (*prefix, *path) not in used:
            if any(map(looks_secret, path)) or may_be_secret(path[-1]):
                continue
            texts.setdefault(".".join(own), []).append(text)
    for name, values in texts.items():
        joined = ", ".join(values)
        if _is_value(name) and _is_value(joined) and not _gives_away(joined, values, password):
            yield name, joined


def _set_aside(
    reading: Reading, root: Any, extra: dict[str, str], used: set[Path], password: str
) -> Iterator[tuple[str, str]]:
    """Take out of `extra` what the profile keeps for ``{account.NAME}``, and yield it with what else it keeps so.

    What this program has a use for stays a setting.
    """
    wanted = {letters(name): last_word(name) for name in reading.service.reply.aside}
    for name in [name for name in extra if letters(name) in wanted and not known_as(name)]:
        yield wanted.pop(letters(name)), extra.pop(name)
    mapped = {letters(name) for name in reading.service.reply.account}
    for name, text in _leaves_kept(reading, root, ((), root), used, password, reading.service.reply.aside):
        if letters(name) in wanted and letters(name) not in mapped:
            yield wanted[letters(name)], text


def _is_data(reading: Reading, root: Any, prefix: Path) -> bool:
    """Return whether `prefix` leads into the specification's Data (F3): spelt like it, and beside a Success."""
    return not reading.loose or (isinstance(root, TABLE) and prefix[:1] == ("Data",) and "Success" in root)


def _kept_as(path: Path, keep: tuple[str, ...] | None) -> Path:
    """Return the end of `path` under which the value is kept, or empty where it is no setting.

    Only letters count. keep: the names that the profile keeps; None keeps the names that this program has a use for.
    """
    if keep is None:
        return path if len(path) == 1 and known_as(path[0]) else ()
    wanted = set(map(letters, keep))
    return next((path[place:] for place in range(len(path)) if letters(".".join(path[place:])) in wanted), ())


def _gives_away(joined: str, values: list[str], password: str) -> bool:
    return password in values or (len(password) >= _TELLING and password in joined) or holds_password(joined)


def _add(extra: dict[str, str], more: Iterable[tuple[str, str]]) -> None:
    """Put `more` beneath `extra`: what is already there stays, however its name is written."""
    known = {letters(name) for name in extra}
    extra.update([each for each in more if letters(each[0]) not in known])
