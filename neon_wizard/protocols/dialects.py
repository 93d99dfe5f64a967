"""The dialects that this program speaks, and the profile keys that each understands.

The built-in ones and those of installed packages (`neon_wizard.profile.plugins`, group ``neon_wizard.protocols``) are
entries of one shape, loaded and checked by one function. Importing this module costs nothing: a dialect's module is
imported when a profile names it, and installed packages are searched only when a profile names no built-in one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Final

from neon_wizard.profile import plugins
from neon_wizard.profile.plugins import PluginEntry, PluginError
from neon_wizard.profile.schema import SERVICE
from neon_wizard.protocols.dialect import Protocol

_OWN: Final = "neon-wizard"
BUILTIN: Final = {
    name: PluginEntry(name, f"neon_wizard.protocols.{value}", _OWN)
    for name, value in {
        "soap": "envelope:Envelope",
        "wsdl": "wsdl.wsdl:Wsdl",
        "form": "rest:Form",
        "rest": "rest:Rest",
        "xml": "rest:Xml",
        "xmlrpc": "xmlrpc:XmlRpc",
    }.items()
}
"""What this package holds, written the way plug-ins write their entry points."""

_KEY: Final = r"[A-Za-z][A-Za-z0-9_-]{0,39}"

Maker = Callable[[], Protocol]


class Dialects(Mapping[str, Protocol]):
    """Every dialect by the name that a profile uses, made when it is first asked for; each owner has its own."""

    def __init__(self) -> None:
        self._made: dict[str, Protocol] = {}

    def __getitem__(self, name: str) -> Protocol:
        if name not in self._made:
            self._made[name] = (_builtin(name) if name in BUILTIN else _plugins()[name])()
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter((*BUILTIN, *_plugins()))

    def __len__(self) -> int:
        return len(BUILTIN) + len(_plugins())


class _Options(Mapping[str, frozenset[str]]):
    def __init__(self) -> None:
        self._dialects = Dialects()

    def __getitem__(self, name: str) -> frozenset[str]:
        # The schema has those of the built-in ones, a test says so: to check a profile, no dialect has to be imported.
        return _in_schema(name) if name in BUILTIN else self._dialects[name].options

    def __iter__(self) -> Iterator[str]:
        return iter(self._dialects)

    def __len__(self) -> int:
        return len(self._dialects)


def builtin() -> dict[str, Protocol]:
    """Return a new instance of every built-in dialect, by its name; the caller owns them."""
    return {name: _builtin(name)() for name in BUILTIN}


def names_and_options() -> Mapping[str, frozenset[str]]:
    """Return name → the further keys under ``[services.*]`` that only this dialect understands."""
    return _Options()


def accepted(found: Iterable[PluginEntry]) -> dict[str, Maker]:
    """Return those of `found` that can be used, by name; the others are logged and left out."""
    good: dict[str, Maker] = {}
    for entry in found:
        try:
            if entry.name in (*BUILTIN, *good):
                raise PluginError("its name is taken")
            good[entry.name] = maker(entry)
        except PluginError as error:
            plugins.skip(entry, error)
    return good


def maker(entry: PluginEntry) -> Maker:
    """Return what makes the dialect of `entry`; raises `PluginError` unless it is one, under that name."""
    make: Any = plugins.load(entry)
    try:
        made = make()
        name, options, call = made.name, frozenset(made.options), made.call
    except (Exception, SystemExit) as error:
        raise PluginError(f"it makes no protocol ({type(error).__name__}: {error})") from error
    if not re.fullmatch(plugins.NAME, entry.name) or name != entry.name:
        raise PluginError(f"it is registered as “{entry.name}” and calls itself “{name}”")
    if isinstance(made.options, str) or not all(isinstance(k, str) and re.fullmatch(_KEY, k) for k in options):
        raise PluginError("its options are not a set of keys")
    if taken := sorted(options & _shared_keys()):
        raise PluginError(f"its options are every service's already: {', '.join(taken)}")
    if not callable(call):
        raise PluginError("it cannot be called")
    found: Maker = make
    return found


@cache
def _builtin(name: str) -> Maker:
    # Not checked at every start, because a test holds these to the same rules.
    found: Maker = plugins.load(BUILTIN[name])
    return found


@cache
def _plugins() -> dict[str, Maker]:
    return accepted(plugins.entries(plugins.PROTOCOLS))


def _in_schema(name: str) -> frozenset[str]:
    return frozenset(key for key, node in SERVICE.keys.items() if name in node.of.split())


def _shared_keys() -> frozenset[str]:
    """Return the keys that every service has. Those of single protocols, such as ``method``, a plug-in may use too."""
    return frozenset(name for name, node in SERVICE.keys.items() if not node.of)
