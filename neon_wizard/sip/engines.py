"""Which SIP engine the phone uses: the program's own, or one of an installed package."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterable
from typing import Final

from neon_wizard.profile import plugins
from neon_wizard.profile.plugins import Entry, PluginError
from neon_wizard.sip.engine import Engine

__all__ = ["OWN", "choose", "names"]

OWN: Final = "baresip"
"""The program's own engine, whose library is an extra."""


def choose(preferred: str = "") -> Engine:
    """The engine called `preferred`, where there is one; else the program's own, or the first where that is not here.

    Nothing of a package is imported yet.
    """
    installed = _installed()
    if preferred in installed:
        return _guarded(installed[preferred])
    if preferred == OWN or _own_is_there() or not installed:
        from neon_wizard.sip.baresip import Baresip

        return Baresip()
    return _guarded(next(iter(installed.values())))


def names() -> tuple[str, ...]:
    """Of the engines that can be chosen, that of `choose` without a preference first."""
    own = (OWN,) if _own_is_there() else ()
    return (*own, *_installed())


def accepted(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Those of `entries` that have a name of their own; the others are logged and left out."""
    good: dict[str, Entry] = {}
    for entry in entries:
        try:
            if entry.name == OWN or entry.name in good:
                raise PluginError("its name is taken")
            if not re.fullmatch(plugins.NAME, entry.name):
                raise PluginError("its name is none for an engine")
            good[entry.name] = entry
        except PluginError as error:
            plugins.skip(entry, error)
    return good


def _installed() -> dict[str, Entry]:
    return accepted(plugins.entries(plugins.ENGINES))


def _own_is_there() -> bool:
    return importlib.util.find_spec("baresip") is not None


def _guarded(entry: Entry) -> Engine:
    from neon_wizard.sip.plugin_engine import PluginEngine

    return PluginEngine(entry)
