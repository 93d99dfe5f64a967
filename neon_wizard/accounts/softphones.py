"""The softphones that this computer has: which can be started with an account, and how.

A program of the user's makes the calls where this one has no engine. Its configuration, which holds the password,
stands in a folder of this run alone, which goes when the program ends.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from neon_wizard import disk, places
from neon_wizard.accounts import files
from neon_wizard.errors import UsageError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.sip.exports import FORMATS, PROGRAMS, SoftphoneProgram, program_of

__all__ = ["RunningSoftphone", "Softphone", "configured", "found", "softphone_at", "start"]

# The executables that have a window, in the order in which they are offered; the others want a terminal.
_WINDOWED: Final = ("microsip", "linphone", "linphone-desktop", "twinkle")
# Where their installers put them: an environment variable, and a folder below what it names.
_WINDOWS: Final = (
    ("LOCALAPPDATA", "MicroSIP"),
    ("ProgramW6432", "MicroSIP"),
    ("ProgramFiles", "MicroSIP"),
    ("ProgramFiles(x86)", "MicroSIP"),
    ("ProgramW6432", "Linphone/bin"),
    ("ProgramFiles", "Linphone/bin"),
    ("ProgramFiles(x86)", "Linphone/bin"),
)
_MACOS: Final = (
    ("", "/Applications/Linphone.app/Contents/MacOS"),
    ("HOME", "Applications/Linphone.app/Contents/MacOS"),
)


@dataclass(frozen=True)
class Softphone:
    """A program that makes calls. path: of its executable."""

    path: Path
    program: SoftphoneProgram

    @property
    def name(self) -> str:
        """As people call it."""
        return FORMATS[self.program.format].program


def found(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> tuple[Softphone, ...]:
    """Return the softphones with a window that are installed, each once; it may wait for a folder of the PATH.

    platform: as `sys.platform`. environment: says where programs are.
    """
    usual = {"win32": _WINDOWS, "darwin": _MACOS}.get(platform, ())
    folders = [str(Path(environment.get(variable, ""), below)) for variable, below in usual
               if not variable or environment.get(variable)]  # fmt: skip
    known: dict[str, Softphone] = {}
    for name in _WINDOWED:
        search = os.pathsep.join([*folders, environment.get("PATH", os.defpath)])
        where = shutil.which(f"{name}.exe" if platform == "win32" else name, path=search)
        if where:
            made = Softphone(Path(where), PROGRAMS[name])
            known.setdefault(made.name, made)
    return tuple(known.values())


def softphone_at(path: str) -> Softphone:
    """Return the softphone whose executable the user named; `UsageError` ``export.program`` for another program."""
    program = program_of(path)
    if program is None:
        raise UsageError("export.program", facts={"program": path})
    return Softphone(Path(path), program)


@contextmanager
def configured(program: SoftphoneProgram, words: Sequence[str], data: bytes) -> Iterator[list[str]]:
    """Write `data`, its configuration, for as long as this lasts; give the command that starts it so.

    words: the program and the user's own arguments. Raises `StorageError`, at the end for a file that is still held.
    """
    made = tempfile.TemporaryDirectory(prefix="neon-wizard-")  # of mode 0700
    folder = Path(made.name)
    try:
        program.copy_own(folder)
        files.create(folder / program.file, data)
        yield program.command(words, folder)
    finally:
        with files.storage_errors(folder):
            disk.patiently(folder, made.cleanup)


def start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start it without this program's own variables; raises `UsageError` ``export.start``."""
    try:
        return subprocess.Popen(command, env=_own_environment())
    except OSError as error:
        facts = {"program": command[0], "reason": error.strerror or error}
        raise UsageError("export.start", facts=facts) from error


def _own_environment() -> dict[str, str]:
    """Return the environment without this program's own variables, which may hold passwords."""
    # What a softphone tells this program, by “notify”, has to reach the one that started it.
    return {name: value for name, value in os.environ.items() if name == places.HOME or not name.startswith("NEON_")}


class RunningSoftphone:
    """A softphone that was started with an account, and runs beside the window."""

    def __init__(self, softphone: Softphone, data: bytes) -> None:
        """Start it. Raises as `configured` and `start` do."""
        self.softphone = softphone
        self._lock = threading.Lock()
        with ExitStack() as kept:
            command = kept.enter_context(configured(softphone.program, [str(softphone.path)], data))
            self._process = start(command)
            self._folder = kept.pop_all()

    def wait(self) -> None:
        """Return when it has ended; its configuration is then gone."""
        self._process.wait()
        self.forget()

    def forget(self) -> None:
        """Remove its configuration, which it has read by now; it goes on."""
        with self._lock:
            self._folder.close()
