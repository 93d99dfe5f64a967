"""Commands as the user can paste them: quoted for the shell that this program was started from.

``sh`` and its kin, Windows' ``cmd`` and PowerShell differ in how they quote, and in how they set a variable.
"""

from __future__ import annotations

import functools
import os
import re
import shlex
import sys
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import Final

from neon_wizard import late

if sys.platform == "win32":
    import ctypes

__all__ = ["Shell", "adapted", "command", "quoted", "users"]


class Shell(Enum):
    """How commands are written."""

    SH = auto()
    CMD = auto()
    POWERSHELL = auto()


_BY_PROGRAM: Final = {
    "cmd.exe": Shell.CMD,
    "powershell.exe": Shell.POWERSHELL,
    "pwsh.exe": Shell.POWERSHELL,
    **dict.fromkeys(("bash.exe", "sh.exe", "zsh.exe", "fish.exe"), Shell.SH),
}
_PLAIN: Final = late.pattern(r"[\w./\\:=+@-]+")
_CONTINUED: Final = {Shell.CMD: " ^", Shell.POWERSHELL: " `"}
_ASSIGNED: Final = late.pattern(r"^( *)(NEON_\w+)=(\S+) (?=\S)", re.MULTILINE)


@functools.cache
def users() -> Shell:
    """Return the shell that is the nearest ancestor of this process; Windows' ``cmd`` where none is known there."""
    if sys.platform == "win32":
        return next((_BY_PROGRAM[name] for name in _ancestors() if name in _BY_PROGRAM), Shell.CMD)
    return Shell.SH


def quoted(word: str, shell: Shell | None = None) -> str:
    """Return `word` so that a command gets it as it is."""
    shell = shell or users()
    if shell is Shell.SH:
        return shlex.quote(word)
    if _PLAIN.fullmatch(word) and not word.startswith("@"):
        return word
    if shell is Shell.POWERSHELL and re.search('["$`“”„]', word):
        return "'" + re.sub("(['‘’‚‛])", r"\1\1", word) + "'"
    # A quotation mark is written twice, and so is the backslash before one (Microsoft's rules for C programs).
    inside = re.sub(r'(\\*)"', r'\1\1""', word)
    return f'"{inside}{_backslashes(inside)}"'


def _backslashes(text: str) -> str:
    return text[len(text.rstrip("\\")) :]


def command(*words: str, variables: Mapping[str, str] | None = None, shell: Shell | None = None) -> str:
    """Return the command; where `variables` are to be set for it, Windows' shells do so in lines before it."""
    shell = shell or users()
    written = " ".join(quoted(word, shell) for word in words)
    return "".join(_setting(name, value, shell) for name, value in (variables or {}).items()) + written


def _setting(name: str, value: str, shell: Shell) -> str:
    if shell is Shell.CMD:  # all of the line is the value, quotation marks and blanks included
        return f"set {name}={value}\n"
    if shell is Shell.POWERSHELL:
        inside = quoted(value, shell)
        return f'$env:{name} = "{value}"\n' if inside == value else f"$env:{name} = {inside}\n"
    return f"{name}={quoted(value, shell)} "


def adapted(text: str, shell: Shell | None = None) -> str:
    """Return examples that are written for ``sh`` as the user's shell takes them."""
    shell = shell or users()
    if shell is Shell.SH:
        return text

    def assigned(match: re.Match[str]) -> str:
        return f"{match[1]}{_setting(match[2], match[3], shell)}{match[1]}"

    return _ASSIGNED.sub(assigned, text.replace(" \\\n", f"{_CONTINUED[shell]}\n"))


def _ancestors() -> Iterator[str]:
    """Yield this program and those that it was started by on Windows, the nearest first, in lower case."""
    known = _processes()
    process = os.getpid()
    while process in known:
        parent, name = known.pop(process)  # a number may stand for another program by now: no circles
        yield name.lower()
        process = parent


if sys.platform == "win32":

    class _Entry(ctypes.Structure):
        """PROCESSENTRY32W."""

        _fields_ = (
            ("size", ctypes.c_uint32),
            ("usage", ctypes.c_uint32),
            ("process", ctypes.c_uint32),
            ("heap", ctypes.c_size_t),
            ("module", ctypes.c_uint32),
            ("threads", ctypes.c_uint32),
            ("parent", ctypes.c_uint32),
            ("priority", ctypes.c_int32),
            ("flags", ctypes.c_uint32),
            ("name", ctypes.c_wchar * 260),
        )


def _processes() -> dict[int, tuple[int, str]]:
    """Return each process of Windows with its parent and its program's name."""
    found: dict[int, tuple[int, str]] = {}
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateToolhelp32Snapshot.restype = ctypes.c_void_p
        all_processes = 2
        snapshot = ctypes.c_void_p(kernel.CreateToolhelp32Snapshot(all_processes, 0))
        entry = _Entry(size=ctypes.sizeof(_Entry))
        more = kernel.Process32FirstW(snapshot, ctypes.byref(entry))
        while more:
            found[entry.process] = (entry.parent, entry.name)
            more = kernel.Process32NextW(snapshot, ctypes.byref(entry))
        kernel.CloseHandle(snapshot)
    return found
