"""Several keys of a profile changed at once, as a difference to look at before it is applied."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from neon_wizard.authoring import editing
from neon_wizard.authoring.desk import keys_of, value_at


@dataclass(frozen=True)
class Difference:
    """A key of the profile. old: as TOML; empty where it is not written yet. new: likewise."""

    key: str
    old: str
    new: str


@dataclass(frozen=True)
class Proposal:
    """What a change makes of a text. before, after: all of it. differences: key by key."""

    before: str
    after: str
    differences: tuple[Difference, ...]

    def lines(self) -> Iterator[tuple[str, str]]:
        """The lines that differ, with two around them: ``-``, ``+``, a blank, or ``…`` between two places."""
        made = difflib.unified_diff(self.before.splitlines(), self.after.splitlines(), lineterm="", n=2)
        for number, line in enumerate(made):
            if line.startswith("@@"):
                if number > 2:
                    yield "…", ""
            elif number >= 2:
                yield line[:1], line[1:]


def propose(text: str, change: Mapping[str, str]) -> Proposal:
    """change: key path → value, which is TOML where it can be read as such, else a text.

    Raises `ProfileError` ``profile.edit`` where a key cannot be set without touching more.
    """
    from neon_wizard.authoring import toml

    after, differences = text, []
    for key, written in change.items():
        path, value = keys_of(key), _value(written)
        old = value_at(text, path)
        differences.append(Difference(key, "" if old is None else toml.value(old), toml.value(value)))
        after = editing.set_value(after, path, value)
    return Proposal(text, after, tuple(differences))


def _value(written: str) -> Any:
    """A text of its own is not TOML, and stands for itself: ``1.1`` is a version and no number."""
    if written in ("true", "false") or written[:1] in ("[", "{", '"'):
        try:
            return tomllib.loads(f"v = {written}")["v"]
        except (ValueError, RecursionError):
            return written
    return written
