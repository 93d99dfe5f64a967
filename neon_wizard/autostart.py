"""The program started with the user's session, in the background, so that calls arrive (`neon-wizard autostart`).

On a Linux desktop a .desktop file says so (freedesktop's Desktop Application Autostart Specification), on Windows a
value in the user's part of the registry (``Run``), on macOS a launch agent (launchd.plist(5)). A session has no
``NEON_HOME``: where this program runs with one, it is named there too; on Windows, where no variable can be set for
what is started, by the option ``--home``.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Final

from neon_wizard import disk, places
from neon_wizard.link_scheme import Handler, desktop_entry, escaped, exec_line, start_command

if sys.platform == "win32":
    import winreg

__all__ = ["BACKGROUND", "is_on", "place", "turn_off", "turn_on"]

BACKGROUND: Final = "--background"
"""The option with which no window comes to the front: it waits in the tray, or minimised where there is none."""
_RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where Windows' task manager and settings switch such a value off without removing it: its first byte is odd then."""


def place(handler: Handler) -> str:
    """Return where it is said that the program starts: a file, or a value of the registry."""
    return rf"HKCU\{_RUN}\{handler.entry}" if sys.platform == "win32" else str(_file(handler))


def is_on(handler: Handler) -> bool:
    """Return whether the program starts with the session. Raises OSError.

    Some desktops switch an entry off without removing it.
    """
    if sys.platform == "win32":
        switch = _value(handler.entry, _APPROVED)
        switched_off = isinstance(switch, bytes) and bool(switch[:1]) and switch[0] % 2 == 1
        return bool(_value(handler.entry)) and not switched_off
    try:
        text = disk.read(_file(handler)).decode("utf-8", "replace")
    except FileNotFoundError:
        return False
    return re.search(r"(?mi)^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$", text) is None


def turn_on(handler: Handler) -> None:
    """Let it start with the session from now on; what was said before is replaced. Raises OSError."""
    command = [*start_command(handler.name), BACKGROUND]
    if sys.platform == "win32":
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
            winreg.SetValueEx(key, handler.entry, 0, winreg.REG_SZ, _run_value(command))
        _delete_value(handler.entry, _APPROVED)
        return
    file = _file(handler)
    disk.make_private(file.parent)
    disk.write(file, _agent(handler, command) if sys.platform == "darwin" else _entry(handler, command))


def turn_off(handler: Handler) -> bool:
    """Undo `turn_on`; return whether there was anything. Raises OSError."""
    if sys.platform == "win32":
        _delete_value(handler.entry, _APPROVED)
        return _delete_value(handler.entry, _RUN)
    file = _file(handler)
    there = file.exists()
    disk.remove(file)
    return there


def _run_value(command: list[str]) -> str:
    """Return the line that Windows starts."""
    import subprocess  # which only Windows wants

    home = places.own_home()
    rest = [*command[1:], *(("--home", str(home)) if home else ())]
    return f'"{command[0]}" {subprocess.list2cmdline(rest)}'


def _file(handler: Handler) -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{handler.entry}.plist"
    config = os.environ.get("XDG_CONFIG_HOME", "")
    home = Path(config) if os.path.isabs(config) else Path.home() / ".config"
    return home / "autostart" / f"{handler.entry}.desktop"


def _entry(handler: Handler, command: list[str]) -> bytes:
    text, program = desktop_entry(handler.title, handler.brand, handler.name), command[0]
    if home := places.own_home():  # the session has no such variable
        command = ["env", f"{places.HOME}={home}", *command]
    # With TryExec a desktop leaves the entry alone once the program is gone.
    text = re.sub(r"(?m)^Exec=.*$", lambda _: f"TryExec={escaped(program)}\nExec={exec_line(command)}", text)
    if handler.icon is not None:
        text = re.sub(r"(?m)^Icon=.*$", lambda _: f"Icon={escaped(str(handler.icon))}", text)
    return f"{text}X-GNOME-Autostart-enabled=true\n".encode("utf-8", "surrogateescape")


def _agent(handler: Handler, command: list[str]) -> bytes:
    import plistlib  # which brings a parser of XML, and only macOS wants it

    told: dict[str, object] = {"Label": handler.entry, "ProgramArguments": command, "RunAtLoad": True}
    if home := places.own_home():
        told["EnvironmentVariables"] = {places.HOME: str(home)}
    return plistlib.dumps(told)


def _value(name: str, of: str = _RUN) -> object:
    """Return the value of the registry's key `of`, None where there is none."""
    if sys.platform == "win32":
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, of) as key:
                return winreg.QueryValueEx(key, name)[0]
        except FileNotFoundError:
            return None
    return None


def _delete_value(name: str, of: str) -> bool:
    """Delete it; return whether it was there."""
    if sys.platform == "win32" and _value(name, of) is not None:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, of, 0, winreg.KEY_SET_VALUE) as key:
            winreg.DeleteValue(key, name)
        return True
    return False
