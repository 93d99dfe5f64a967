"""An account's SIP settings as one list: where each comes from (A2, A3), what the user changed, and the way back.

There are three layers: the profile's defaults, over them what the operator gave, over them what the user changed.
`Account.sip` is the outcome; `Account.defaulted` and `Account.overridden` tell the layers apart. `Editor` holds the
settings while the user edits them: what is typed, what of it is wrong, what is not saved yet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from neon_wizard import late
from neon_wizard.errors import UsageError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.model import Account, SipSettings
from neon_wizard.operations.inputs import character_problem
from neon_wizard.operations.reading import trimmed
from neon_wizard.sip.access import KNOWN, contradiction, known_as, said_of
from neon_wizard.sip_address import (
    TRANSPORTS,
    ContradictionError,
    Plain,
    UnreadableError,
    plain,
    port_of,
    read_host,
    transport_of,
)

__all__ = [
    "TRANSPORTS",
    "Difference",
    "Editor",
    "Origin",
    "Setting",
    "as_read",
    "change",
    "differences",
    "flat",
    "named",
    "provisioned",
    "refreshed",
    "settings_of",
    "undo",
    "usable",
]


NAMED: Final = ("number", "auth_name", "display_name", "domain", "proxy", "transport")
"""The settings that `SipSettings` has by name, in the order in which they are shown."""
LONGEST_EXPIRY: Final = 86_400
"""Seconds. No registrar grants more than a day."""
_ADDRESSED: Final = ("number", "auth_name", "domain", "proxy", "transport", "port")
"""The settings that may be typed as a SIP address, or contradict one."""
_LONGEST: Final = 1024
_PORTS: Final = 65_535
_HOST: Final = late.pattern(r"(\[[0-9A-Fa-f:.]+\]|[^:\[\]]+)(?::(\d+))?")
_LABEL: Final = late.pattern(r"[^\W_]([\w-]*[^\W_])?")


class Origin(StrEnum):
    """Where a setting's value comes from."""

    OPERATOR = "operator"
    PROFILE = "profile"
    USER = "user"
    NONE = "none"


@dataclass(frozen=True)
class Setting:
    """One setting of an account.

    name: as it is kept, which for a further setting is the operator's own name. known: its name in `NAMED` or `KNOWN`,
    or empty. provisioned: the value under the user's change; the same as `value` where there is none.
    """

    name: str
    known: str
    value: str
    origin: Origin
    provisioned: str

    @property
    def changed(self) -> bool:
        return self.origin is Origin.USER


@dataclass(frozen=True)
class Difference:
    """A setting that a fetch brings with another value than before; empty means that it is not there."""

    name: str
    old: str
    new: str


def flat(sip: SipSettings) -> dict[str, str]:
    """Return every setting by its name: those of `NAMED`, empty where there is none, then the further ones."""
    return {**{name: getattr(sip, name) for name in NAMED}, **sip.extra}


def named(name: str) -> str:
    """Return which setting of `NAMED` or `KNOWN` an operator means by `name`; empty for none of them."""
    return name if name in NAMED else known_as(name)


def provisioned(account: Account) -> dict[str, str]:
    """Return the same as `flat`, without the user's changes."""
    found = {**flat(account.sip), **account.overridden}
    return {name: value for name, value in found.items() if value or name in NAMED}


def settings_of(account: Account) -> tuple[Setting, ...]:
    """Return all settings, also known ones that have no value yet."""
    values = flat(account.sip)
    further = {known: _kept_as({**values, **account.overridden}, known) for known in KNOWN}
    rest = [name for name in {**values, **account.overridden} if name not in NAMED and name not in further.values()]
    return tuple(_setting(account, values, name) for name in (*NAMED, *further.values(), *sorted(rest)))


def change(account: Account, name: str, text: str) -> Account:
    """Return `account` with the user's own value, empty for none.

    Raises `UsageError` ``input.*`` with `name` as its field.
    """
    text = trimmed(text)
    known = named(name)
    _check_text(name, known, text)
    if not text or known not in _ADDRESSED:
        _check(name, known, text)
        return _overlaid(account, {**_users(account), name: text}, provisioned(account))
    said = as_read(account.sip)
    found = _plain(name, {**_agreeing(said), known: text})
    new = {name: text if known == "port" else getattr(found, known)}
    _check(name, known, text if known == "transport" else new[name])
    # A typed address may also say domain or transport; it counts for them where nothing else did.
    new |= {other: getattr(found, other) for other in ("domain", "transport") if not said[other] and other != known}
    return _overlaid(account, {**_users(account), **new}, provisioned(account))


def usable(sip: SipSettings, defaults: Mapping[str, str]) -> SipSettings:
    """Return `sip` ready for use, with the profile's `defaults` where nothing is kept of what the operator said."""
    try:
        ignored = plain(said_of(sip), strict=False).ignored
    except UnreadableError:
        return sip
    said = {name: defaults.get(name, "") if name in ignored else getattr(sip, name) for name in NAMED}
    return SipSettings(**said, extra=sip.extra)


def undo(account: Account, *names: str) -> Account:
    """Return `account` with what was provisioned under `names`, or under all where none is named."""
    kept = {name: text for name, text in _users(account).items() if names and name not in names}
    return _overlaid(account, kept, provisioned(account))


def refreshed(account: Account, sip: SipSettings, defaulted: frozenset[str]) -> Account:
    """Return `account` with what was newly provisioned; the user's own changes stay on top."""
    given = flat(sip)
    # The operator may name a setting differently from the user's change of it.
    users = {_kept_as(given, named(name)) if named(name) else name: text for name, text in _users(account).items()}
    return _overlaid(replace(account, defaulted=defaulted), users, given)


def differences(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[Difference, ...]:
    """Return where two results of `provisioned` or `flat` differ."""
    names = [name for name in {**old, **new} if old.get(name, "") != new.get(name, "")]
    return tuple(Difference(name, old.get(name, ""), new.get(name, "")) for name in names)


def _users(account: Account) -> dict[str, str]:
    values = flat(account.sip)
    return {name: values.get(name, "") for name in account.overridden}


def _overlaid(account: Account, users: Mapping[str, str], given: Mapping[str, str]) -> Account:
    overridden = {name: given.get(name, "") for name, text in users.items() if text != given.get(name, "")}
    values = {**given, **{name: users[name] for name in overridden}}
    extra = {name: text for name, text in values.items() if name not in NAMED and text}
    sip = SipSettings(**{name: values.get(name, "") for name in NAMED}, extra=extra)
    return replace(account, sip=sip, overridden=overridden)


def _setting(account: Account, values: Mapping[str, str], name: str) -> Setting:
    value = values.get(name, "")
    if name in account.overridden:
        return Setting(name, named(name), value, Origin.USER, account.overridden[name])
    given = Origin.PROFILE if name in account.defaulted else Origin.OPERATOR
    return Setting(name, named(name), value, given if value else Origin.NONE, value)


def _kept_as(values: Mapping[str, str], known: str) -> str:
    """Return the name under which `values` hold a known setting; its own name where they hold none."""
    return known if known in NAMED else next((name for name in values if named(name) == known), known)


def as_read(sip: SipSettings) -> dict[str, str]:
    """Return the settings as they are used, so that only what is typed now can contradict one of them."""
    said = said_of(sip)
    try:
        found = plain(said, strict=False)
    except UnreadableError:
        return said
    return {**said, **{name: getattr(found, name) for name in NAMED}}


def _agreeing(said: Mapping[str, str]) -> dict[str, str]:
    """Return `said` without what contradicted the domain already, which is not the fault of what is being typed."""
    try:
        own_port = read_host(said["domain"]).port
    except ValueError:
        return {**said}
    number = "" if "@" in said["number"] else said["number"]
    return {**said, "number": number, "port": said["port"] if own_port in (0, port_of(said["port"])) else ""}


def _plain(name: str, said: Mapping[str, str]) -> Plain:
    try:
        return plain(said)
    except ContradictionError as error:
        raise contradiction(error, name) from None
    except UnreadableError as error:
        raise UsageError(_RULES.get(error.name, _RULES["number"])[0], field=name) from None


def _check_text(name: str, known: str, text: str) -> None:
    if len(text) > _LONGEST:
        raise UsageError("input.too_long", field=name, facts={"limit": _LONGEST})
    if problem := character_problem(name, text):
        raise problem
    # joiners, which are not printable, belong to names in many scripts
    if not text.isprintable() and known != "display_name":
        raise UsageError("input.character", field=name)
    if not text and known in ("number", "domain"):
        raise UsageError("input.required", field=name)


def _check(name: str, known: str, text: str) -> None:
    code, fits = _RULES.get(known, ("", lambda _text: True))
    if text and not fits(text):
        raise UsageError(code, field=name)


def _is_host(text: str) -> bool:
    """Return whether this is a name in any script, or an address, with or without a port."""
    found = _HOST.fullmatch(text)
    if found is None or not _is_number(found[2] or "1", _PORTS):
        return False
    return text.startswith("[") or all(_LABEL.fullmatch(label) for label in found[1].removesuffix(".").split("."))


def _is_proxy(text: str) -> bool:
    """Return whether this is a host, or a SIP URI of one with parameters (RFC 3261, 19.1)."""
    plain = re.sub(r"^sips?:", "", text, count=1, flags=re.IGNORECASE).partition(";")[0]
    return _is_host(plain)


def _is_number(text: str, largest: int) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= len(str(largest)) and 1 <= int(text) <= largest


def _is_user(text: str) -> bool:
    return not any(letter in text for letter in ' @<>"')


_RULES: Final[Mapping[str, tuple[str, Callable[[str], bool]]]] = {
    "number": ("input.sip_user", _is_user),
    "domain": ("input.host", _is_host),
    "proxy": ("input.host", _is_proxy),
    "stun": ("input.host", _is_proxy),
    "transport": ("input.transport", lambda text: bool(transport_of(text))),
    "port": ("input.port", lambda text: _is_number(text, _PORTS)),
    "expires": ("input.seconds", lambda text: _is_number(text, LONGEST_EXPIRY)),
}


class Editor:
    """An account's settings while they are edited. Keeps nothing: `account` is what would be kept."""

    def __init__(self, account: Account) -> None:
        self.saved = account
        self.account = account
        self._wrong: dict[str, UsageError] = {}
        self._typing = ""
        self._before = account

    @property
    def settings(self) -> tuple[Setting, ...]:
        """The settings as they would be kept."""
        return settings_of(self.account)

    @property
    def wrong(self) -> Mapping[str, UsageError]:
        """What was typed and cannot be used, by the setting's name; the setting keeps its last good value."""
        return self._wrong

    @property
    def unsaved(self) -> bool:
        return self.account != self.saved or bool(self._wrong)

    @property
    def changed(self) -> bool:
        """Whether anything differs from what was provisioned."""
        return bool(self.account.overridden) or bool(self._wrong)

    def set(self, name: str, text: str) -> UsageError | None:
        """Take what was typed; return what is wrong with it.

        An address changes more than the setting it is typed into; of a half-typed address nothing stays.
        """
        self._wrong.pop(name, None)
        if name != self._typing:
            self._typing, self._before = name, self.account
        try:
            self.account = change(self._before, name, text)
        except UsageError as error:
            self._wrong[name] = error
            return error
        return None

    def undo(self, *names: str) -> None:
        """Go back to what was provisioned, for `names` or for all where none is named."""
        self._wrong = {name: error for name, error in self._wrong.items() if names and name not in names}
        self.account = undo(self.account, *names)
        self._typing = ""

    def rebase(self, saved: Account) -> None:
        """Take `saved` as what is kept now, perhaps fetched anew; what was typed and not saved stays."""
        before = {each.name: each.value for each in settings_of(self.saved)}
        typed = {each.name: each.value for each in self.settings if before.get(each.name, "") != each.value}
        if self.account == self.saved:
            typed = {}
        self.saved = self.account = saved
        self._typing = ""
        for name, text in typed.items():
            self.set(name, text)
