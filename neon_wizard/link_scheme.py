"""Links that open this program, ``neon-wizard:…``, or an operator's own command: the desktop has to know who does.

On Windows it is in the user's part of the registry, on a Linux desktop in a .desktop file (freedesktop's Desktop Entry
Specification 1.5), on macOS in the Info.plist of a bundle, which only an installed bundle has.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from neon_wizard import disk, places
from neon_wizard.errors import UsageError
from neon_wizard.profile.brand import Brand

if sys.platform == "win32":
    import winreg

__all__ = ["Handler", "desktop_entry", "escaped", "exec_line", "handler_of", "register", "start_command", "unregister"]

_SECONDS: Final = 20
_CLASSES: Final = r"Software\Classes"
_DEFAULTS: Final = "mimeapps.list"


class BrandedFace(Protocol):
    """What is taken of an operator's profile."""

    @property
    def name(self) -> str: ...

    @property
    def brand(self) -> Brand: ...

    @property
    def logo(self) -> Path | None: ...


class Handler(NamedTuple):
    """Who opens the links. name: of the start command, which is the scheme too. title: for a person.

    entry: the name of its .desktop file without the suffix. icon: a file, or None.
    """

    name: str
    title: str
    brand: Brand
    entry: str
    icon: Path | None

    @property
    def mime_type(self) -> str:
        """What a Linux desktop calls the scheme."""
        return f"x-scheme-handler/{self.name}"


def handler_of(name: str, face: BrandedFace | None = None) -> Handler:
    """Return what the desktop is told of this program, or of an operator's own command.

    name: of the command. face: the operator whose own it is, None for the program's.
    """
    if face is None:
        icons = places.resources() / "icons"
        icon = next((each for each in (icons / "neon-wizard.ico", icons / "neon-wizard.svg") if each.is_file()), None)
        return Handler(name, "NEON Wizard", Brand(), places.DESKTOP_ID, icon)
    return Handler(name, face.name, face.brand, name, face.logo)


def start_command(name: str) -> list[str]:
    """Return what starts the window of the command `name`, by its whole path; without a console, where it can.

    In an installed package it lies beside the folder ``python``, of which the interpreter is.
    """
    ending = ".exe" if sys.platform == "win32" else ""
    user = sysconfig.get_path("scripts", sysconfig.get_preferred_scheme("user"))
    python = os.path.dirname(sys.executable)
    package = os.path.dirname(python if sys.platform == "win32" else os.path.dirname(python))
    folders = (os.path.dirname(sys.argv[0]), sysconfig.get_path("scripts"), package, user, python)
    for command in (f"{name}-window", name):
        for folder in filter(None, folders):
            if os.path.isfile(found := os.path.join(os.path.abspath(folder), command + ending)):
                return [found]
    without_console = Path(sys.executable).with_name("pythonw.exe")
    return [str(without_console) if without_console.is_file() else sys.executable, "-m", __package__ or places.APP]


def register(handler: Handler) -> str:
    """Let the desktop open the links with this program; return the command. What was registered before is replaced.

    Raises `UsageError` ``usage.links`` where only an installed bundle can do it; OSError.
    """
    _require_system()
    command = start_command(handler.name)
    if sys.platform == "win32":
        return _write_registry(handler, command)
    written = exec_line(command)
    entry = _entry_file(handler)
    disk.make_private(entry.parent)
    own = places.resources() / "desktop" / entry.name
    made = desktop_entry(handler.title, handler.brand, handler.name, links=True)
    text = own.read_text(encoding="utf-8") if own.is_file() else made
    text = re.sub(r"(?m)^Exec=.*$", lambda _: f"Exec={written} %u", text)
    if handler.icon is not None:
        text = re.sub(r"(?m)^Icon=.*$", lambda _: f"Icon={escaped(str(handler.icon))}", text)
    disk.write(entry, text.encode("utf-8", "surrogateescape"))
    _tell_desktop(entry.parent)
    _run("xdg-mime", "default", entry.name, handler.mime_type)
    return written


def unregister(handler: Handler) -> bool:
    """Undo `register`, without a trace; return whether there was anything. Raises the same."""
    _require_system()
    if sys.platform == "win32":
        return _delete_key(rf"{_CLASSES}\{handler.name}")
    entry = _entry_file(handler)
    there = entry.exists()
    disk.remove(entry)
    if there:
        _tell_desktop(entry.parent)
    for folder in (_config_home(), entry.parent):
        _forget_default(folder / _DEFAULTS, handler)
    cache = entry.parent / "mimeinfo.cache"
    if cache.is_file() and [each.name for each in entry.parent.iterdir()] == [cache.name]:
        disk.remove(cache)
    with suppress(OSError):  # it holds something else
        entry.parent.rmdir()
    return there


def _require_system() -> None:
    if sys.platform == "darwin":
        raise UsageError("usage.links")


# ---- Linux ----


def desktop_entry(operator: str, brand: Brand, name: str, *, links: bool = False) -> str:
    """Return it as the specification has it; the key without a language is English.

    name: of the command, its icon and its scheme. links: whether it opens those of its scheme.
    """
    titles: Mapping[str, str] = brand.window_title
    lines = ["[Desktop Entry]", "Type=Application", "Version=1.4", f"Name={escaped(titles.get('en') or operator)}"]
    lines += [f"Name[{each}]={escaped(text)}" for each, text in sorted(titles.items()) if each != "en"]
    lines += [
        f"Exec={name}{' %u' if links else ''}",
        f"Icon={name}",
        "Terminal=false",
        "StartupNotify=true",
        f"StartupWMClass={name}",
    ]
    kinds = [f"MimeType=x-scheme-handler/{name};"] if links else []
    return "\n".join([*lines, "Categories=Network;Telephony;Qt;", *kinds, ""])


def escaped(text: str) -> str:
    """Return `text` as a value of a .desktop file."""
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def exec_line(command: list[str]) -> str:
    """Return `command` as the key Exec has it."""
    return " ".join(map(_exec_word, command))


def _exec_word(word: str) -> str:
    """Quote an argument as the specification's “The Exec key” says: twice, once as a value and once as a word."""
    if re.fullmatch(r"[\w./+=:@-]+", word):
        return word
    inside = re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")
    return escaped(f'"{inside}"')


def _entry_file(handler: Handler) -> Path:
    data = os.environ.get("XDG_DATA_HOME", "")
    home = Path(data) if os.path.isabs(data) else Path.home() / ".local" / "share"
    return home / "applications" / f"{handler.entry}.desktop"


def _config_home() -> Path:
    config = os.environ.get("XDG_CONFIG_HOME", "")
    return Path(config) if os.path.isabs(config) else Path.home() / ".config"


def _tell_desktop(folder: Path) -> None:
    _run("update-desktop-database", "--quiet", str(folder))


def _run(program: str, *words: str) -> None:
    """Run one of the desktop's tools; where it is missing, the desktop reads the file by itself, or has no links."""
    if (found := shutil.which(program)) is not None:
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(
                [found, *words], stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
            )


def _forget_default(file: Path, handler: Handler) -> None:
    """Take our line out of a ``mimeapps.list``; the tools can only put it in."""
    if not file.is_file():
        return
    before = disk.read(file).decode("utf-8", "surrogateescape")
    ours = rf"(?m)^{re.escape(handler.mime_type)}\s*=\s*{re.escape(handler.entry)}\.desktop;?\s*?\n?$"
    after = re.sub(ours, "", before)
    if after == before:
        return
    if re.sub(r"(?m)^\[[^\]\n]*\]\s*$", "", after).strip():
        disk.write(file, after.encode("utf-8", "surrogateescape"))
    else:
        disk.remove(file)


# ---- Windows ----


def _write_registry(handler: Handler, command: list[str]) -> str:
    if sys.platform == "win32":
        written = " ".join([f'"{command[0]}"', *command[1:], '"%1"'])
        icon = str(handler.icon) if handler.icon is not None and handler.icon.suffix.lower() == ".ico" else command[0]
        base = rf"{_CLASSES}\{handler.name}"
        values = {
            base: {"": f"URL:{handler.title}", "URL Protocol": ""},
            rf"{base}\DefaultIcon": {"": icon},
            rf"{base}\shell\open\command": {"": written},
        }
        for key, named in values.items():
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as made:
                for name, value in named.items():
                    winreg.SetValueEx(made, name, 0, winreg.REG_SZ, value)
        return written
    return ""


def _delete_key(key: str) -> bool:
    """Delete the key with all that is below it; return whether it was there."""
    if sys.platform == "win32":
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as found:
                below = [winreg.EnumKey(found, number) for number in range(winreg.QueryInfoKey(found)[0])]
        except FileNotFoundError:
            return False
        for name in below:
            _delete_key(rf"{key}\{name}")
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
        return True
    return False
