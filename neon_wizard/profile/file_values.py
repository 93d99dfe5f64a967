"""Values of a profile that are about files and days: which one, of which kind, written how."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from neon_wizard import disk
from neon_wizard.places import resources
from neon_wizard.profile.expressions import shown
from neon_wizard.profile.kinds import Key
from neon_wizard.profile.operator import Source
from neon_wizard.profile.raw import Place, Wrong, line, of_type

ENDING: Final = r"\.[A-Za-z0-9]{1,10}"
_ICON: Final = r"[a-z][a-z0-9-]{0,39}"


def file(key: Key, value: Any, place: Place) -> Path:
    """A file that exists; none of this computer for a profile from the network (F62)."""
    text = line(key, value, place)
    if place.source is Source.NETWORK:
        raise Wrong(shown(text), "profile.local_file")
    if place.base is None and not os.path.isabs(text):
        raise Wrong(f"{shown(text)}, which is relative to nothing")
    path = disk.absolute((place.base or Path()) / text)
    if not os.path.isfile(path):
        raise Wrong(f"{shown(text)}, which does not exist")
    return path


def icon(key: Key, value: Any, place: Place) -> str | Path:
    """The name of one of the program's icons, or an SVG file."""
    text = line(key, value, place)
    if text.lower().endswith(".svg"):
        return file(key, text, place)
    if not re.fullmatch(_ICON, text) or not (resources() / "icons" / f"{text}.svg").is_file():
        raise Wrong(shown(text))
    return text


def endings(key: Key, value: Any, place: Place) -> tuple[str, ...]:
    """Endings of files, in lower case."""
    found = tuple(line(key, item, place).lower() for item in of_type(value, list))
    if not found or not all(re.fullmatch(ENDING, ending) for ending in found):
        raise Wrong("a list of something else")
    return found


def date_format(key: Key, value: Any, place: Place) -> str:
    """What writes a day can read it again: a format that loses something is a slip."""
    text = line(key, value, place)
    day = datetime(2001, 12, 31, tzinfo=UTC)
    try:
        written = day.strftime(text)
        if written == day.replace(year=2011).strftime(text):  # no year: Python deprecates to read such a day
            raise Wrong(f"{shown(text)}, from which the day cannot be read")
        again = datetime.strptime(written, text)  # noqa: DTZ007 - a day has no zone
    except ValueError:
        raise Wrong(shown(text)) from None
    if (again.year, again.month, again.day) != (day.year, day.month, day.day):
        raise Wrong(f"{shown(text)}, from which the day cannot be read")
    return text
