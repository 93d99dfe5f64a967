"""Installed packages that add to this program through entry points: dialects, profiles, actions, SIP engines.

Importing `importlib.metadata` takes longer than most windows take to appear. So what is installed is first searched for
the name of a group, and nearly always that is all.
"""

from __future__ import annotations

import importlib
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Final

from neon_wizard.late_dataclass import dataclass

PROTOCOLS: Final = "neon_wizard.protocols"
"""The group whose entry points are dialects: see `neon_wizard.protocols.dialects`."""
OPERATORS: Final = "neon_wizard.operators"
"""The group whose entry points give profiles: files and folders, or a function that returns them."""
ACTIONS: Final = "neon_wizard.actions"
"""The group whose entry points are actions written in Python: see `neon_wizard.operations.plugin_actions`."""
ENGINES: Final = "neon_wizard.engines"
"""The group whose entry points are SIP engines: see `neon_wizard.sip.engines`."""

NAME: Final = r"[a-z][a-z0-9_-]{0,39}"
"""What a dialect or an engine may be called."""
_MARK: Final = b"[neon_wizard."
_VALUE: Final = r"\s*(?P<module>[\w.]+)\s*(?::\s*(?P<attribute>[\w.]+)\s*)?(?:\[.*\]\s*)?"


@dataclass(frozen=True)
class PluginEntry:
    """One entry point. value: ``package.module:attribute``. distribution: the package it belongs to, for the log."""

    name: str
    value: str
    distribution: str


class PluginError(Exception):
    """What an entry point leads to cannot be used; the message says why."""


@cache
def entries(group: str) -> tuple[PluginEntry, ...]:
    """Return the entry points of `group` in what is installed, by distribution and name; looked up once."""
    if not any(_mentioned(folder) for folder in dict.fromkeys(sys.path)):
        return ()
    from importlib.metadata import distributions

    found: dict[tuple[str, str], PluginEntry] = {}
    for distribution in distributions():
        try:
            name = str(distribution.metadata["Name"])
            for point in distribution.entry_points.select(group=group):
                found.setdefault((name, point.name), PluginEntry(point.name, point.value, name))
        except Exception as error:  # noqa: BLE001, RUF100 - a damaged installation of a stranger's
            _warn("an installed package cannot be read: %s", type(error).__name__)
    return tuple(found[key] for key in sorted(found))


def load(entry: PluginEntry) -> Any:
    """Return what `entry` leads to; raises `PluginError`, whatever its module does."""
    match = re.fullmatch(_VALUE, entry.value)
    if match is None:
        raise PluginError(f"“{entry.value}” names no module")
    try:
        found: Any = importlib.import_module(match["module"])
        for attribute in filter(None, (match["attribute"] or "").split(".")):
            found = getattr(found, attribute)
    except (Exception, SystemExit) as error:
        raise PluginError(f"{type(error).__name__}: {error}") from error
    return found


def skip(entry: PluginEntry, reason: object) -> None:
    """Log that `entry` is left out, and whose it is; everything else works."""
    _warn("the plug-in “%s” of %s is left out: %s", entry.name, entry.distribution, reason)


@contextmanager
def quiet(wanted: bool = True) -> Iterator[list[str]]:
    """Put what is left out meanwhile into this list, each once, in place of the log; for where it may not matter."""
    held: list[str] = []
    if wanted:
        _held.append(held)
    try:
        yield held
    finally:
        if wanted:
            _held.remove(held)


_held: Final[list[list[str]]] = []


def _warn(text: str, *facts: object) -> None:
    if _held:
        line = text % facts
        if line not in _held[-1]:
            _held[-1].append(line)
        return
    import logging  # seldom needed, and slow to import

    logging.getLogger(__name__).warning(text, *facts)


def operator_places() -> Iterator[Path]:
    """Yield the profile files and folders that installed packages bring."""
    for entry in entries(OPERATORS):
        try:
            yield from _places(load(entry))
        except PluginError as error:
            if entry not in _lost:  # searched again and again, but reported once
                _lost.add(entry)
                skip(entry, error)


_lost: Final[set[PluginEntry]] = set()


def _places(found: Any) -> tuple[Path, ...]:
    try:
        given = found() if callable(found) else found
        return tuple(Path(each) for each in ((given,) if isinstance(given, str | os.PathLike) else given))
    except Exception as error:
        raise PluginError(f"it gives no paths ({type(error).__name__}: {error})") from error


def _mentioned(folder: str) -> bool:
    """Return whether something installed in `folder` may have an entry point of ours; a zip archive always may."""
    if os.path.isfile(folder):
        return True
    try:
        with os.scandir(folder or ".") as found:
            named = [entry.path for entry in found if entry.name.endswith((".dist-info", ".egg-info"))]
    except OSError:
        return False
    return any(_mentions(os.path.join(path, "entry_points.txt")) for path in named)


def _mentions(file: str) -> bool:
    try:
        with open(file, "rb") as stream:
            return _MARK in stream.read()
    except OSError:
        return False
