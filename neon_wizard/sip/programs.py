"""How other softphones are started with a configuration of their own: for ``neon-wizard run``."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Final

from neon_wizard import disk


@dataclass(frozen=True)
class Program:
    """format: of `neon_wizard.sip.exports.FORMATS`. file: its name in the folder of this run.

    before: the arguments that name it, before the user's own; ``{file}`` and ``{folder}`` stand for their paths.
    own: files of the user's below the home folder that the program would miss in a folder of this run.
    """

    format: str
    file: str
    before: tuple[str, ...]
    own: tuple[str, ...] = ()

    def copy_own(self, folder: Path) -> None:
        """Put what the user has of `own` into `folder`; what cannot be read is done without."""
        for name in self.own:
            source = Path(os.path.expanduser("~")) / name
            with suppress(OSError):
                disk.write(folder / source.name, disk.read(source))

    def command(self, words: Sequence[str], folder: PurePath) -> list[str]:
        """The user's `words`, a program and its arguments, with those that name the configuration."""
        named = [part.format(file=folder / self.file, folder=folder) for part in self.before]
        return [words[0], *named, *words[1:]]


_BARESIP = Program("baresip", "accounts", ("-f", "{folder}"), (".baresip/config", ".baresip/contacts"))
_LINPHONE = Program("linphonerc", "linphonerc", ("--config", "{file}"))
PROGRAMS: Final[Mapping[str, Program]] = MappingProxyType(
    {
        "baresip": _BARESIP,
        "linphone": _LINPHONE,
        "linphone-desktop": _LINPHONE,
        "linphone-daemon": _LINPHONE,
        "linphonec": Program("linphonerc", "linphonerc", ("-c", "{file}")),
        "twinkle": Program("twinkle", "neon-wizard.cfg", ("-f", "{file}")),
        "twinkle-console": Program("twinkle", "neon-wizard.cfg", ("{file}",)),
        "microsip": Program("microsip", "microsip.ini", ("/i:{file}",)),
    }
)
"""By the name of the executable, in lower case and without ``.exe``."""
BY_FORMAT: Final[Mapping[str, Program]] = MappingProxyType(
    {
        "baresip": _BARESIP,
        "linphonerc": _LINPHONE,
        "twinkle": PROGRAMS["twinkle"],
        "microsip": PROGRAMS["microsip"],
    }
)
"""For an executable of another name, of which the user says what it reads."""


def program_of(executable: str, format: str | None = None) -> Program | None:
    """How `executable`, a name or a path, is started; None where nobody knows it and no `format` says it."""
    name = PurePath(executable.replace("\\", "/")).name.lower().removesuffix(".exe")
    known = PROGRAMS.get(name)
    if known is not None and format in (None, known.format):
        return known
    return BY_FORMAT.get(format or "")
