"""Started with the session: what the desktop reads, and that nothing is left afterwards."""

from __future__ import annotations

import ctypes
import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from neon_wizard import autostart
from neon_wizard.link_scheme import handler_of
from tests.keyring_session import environment
from tests.marks import linux_only, windows_only

if sys.platform == "win32":
    import winreg

MINE = handler_of("neon-wizard")


@pytest.fixture
def home(no_keyring_env):
    with environment(no_keyring_env):
        yield Path(no_keyring_env["HOME"])


@linux_only("a Linux desktop's files")
class TestOnLinux:
    def test_the_desktop_starts_it_in_the_background_until_that_is_undone(self, home):
        before = {*home.rglob("*.desktop")}
        assert not autostart.is_on(MINE)
        for _ in range(2):
            autostart.turn_on(MINE)
        file = Path(autostart.place(MINE))
        assert (autostart.is_on(MINE), file.parent.name, file.name) == (True, "autostart", "org.neon.Wizard.desktop")
        (run,) = [line for line in file.read_text().splitlines() if line.startswith("Exec=")]
        assert run.endswith(" --background")
        assert Path(run.removeprefix("Exec=").split()[0]).is_file()
        if shutil.which("desktop-file-validate"):
            subprocess.run(["desktop-file-validate", file], check=True)
        assert [autostart.turn_off(MINE), autostart.turn_off(MINE)] == [True, False]
        assert {*home.rglob("*.desktop")} == before

    def test_a_home_of_its_own_is_named_there_too(self, home, tmp_path):
        with environment({**os.environ, "NEON_HOME": str(tmp_path / "a home")}):
            autostart.turn_on(MINE)
        assert f'Exec=env "NEON_HOME={tmp_path}/a home" ' in Path(autostart.place(MINE)).read_text()

    def test_a_path_with_signs_that_mean_something_there_is_that_path(self, home):
        odd = MINE._replace(title="ACME\nExec=other", icon=Path("/opt/a\\b.svg"))
        with environment({**os.environ, "NEON_HOME": os.fsdecode(b"/tmp/\xff 100%")}):
            entry = autostart._entry(odd, ["/opt/a b%/c\\d", autostart.BACKGROUND])
        lines = entry.split(b"\n")
        assert rb"Name=ACME\nExec=other" in lines
        assert rb"TryExec=/opt/a b%/c\\d" in lines
        assert rb"Icon=/opt/a\\b.svg" in lines
        assert b'Exec=env "NEON_HOME=/tmp/\xff 100%%" "/opt/a b%%/c\\\\\\\\d" --background' in lines

    @pytest.mark.parametrize("switch", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
    def test_what_the_desktop_s_own_settings_switched_off_is_off(self, home, switch):
        autostart.turn_on(MINE)
        file = Path(autostart.place(MINE))
        file.write_text(f"{file.read_text().replace('X-GNOME-Autostart-enabled=true', '')}\n{switch}\n")
        assert not autostart.is_on(MINE)

    def test_windows_is_told_of_a_home_by_an_option(self, home, tmp_path):
        """The registry's value cannot set a variable; the setup looks for how the line begins when it is removed."""
        command = [r"C:\Program Files\neon.exe", autostart.BACKGROUND]
        assert autostart._run_value(command) == r'"C:\Program Files\neon.exe" --background'
        folder = tmp_path / "a home"
        with environment({**os.environ, "NEON_HOME": str(folder)}):
            assert autostart._run_value(command) == (rf'"C:\Program Files\neon.exe" --background --home "{folder}"')

    def test_a_launch_agent_names_the_same_command(self, home):
        made = plistlib.loads(autostart._agent(MINE, ["/opt/neon wizard", autostart.BACKGROUND]))
        assert made == {
            "Label": "org.neon.Wizard",
            "ProgramArguments": ["/opt/neon wizard", "--background"],
            "RunAtLoad": True,
        }


def read_by_windows(line: str) -> list[str]:
    """The words of a command line, as Windows tells them apart."""
    words: list[str] = []
    if sys.platform == "win32":
        count = ctypes.c_int()
        split = ctypes.windll.shell32.CommandLineToArgvW
        split.restype = ctypes.POINTER(ctypes.c_wchar_p)
        found = split(ctypes.c_wchar_p(line), ctypes.byref(count))
        words = [str(found[number]) for number in range(count.value)]
        ctypes.windll.kernel32.LocalFree(found)
    return words


@windows_only("Windows' registry")
class TestOnWindows:
    @pytest.mark.parametrize("folder", ["", "a home", "Início 100% {x}", "it's; & co"])
    def test_the_registry_starts_it_in_its_own_folder_until_that_is_undone(self, home, folder):
        with environment({**os.environ, "NEON_HOME": str(home / folder) if folder else ""}):
            autostart.turn_on(MINE)
            assert autostart.is_on(MINE)
            words = read_by_windows(str(autostart._value(MINE.entry)))
            assert autostart.turn_off(MINE)
            assert not autostart.is_on(MINE)
        own = ["--home", str(home / folder)] if folder else []
        assert words[-1 - len(own) :] == [autostart.BACKGROUND, *own]
        assert Path(words[0]).is_file()

    def test_what_the_task_manager_switched_off_is_off_until_it_is_turned_on_again(self, home):
        autostart.turn_on(MINE)
        if sys.platform == "win32":
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, autostart._APPROVED) as key:
                winreg.SetValueEx(key, MINE.entry, 0, winreg.REG_BINARY, bytes([3, *range(11)]))
        assert not autostart.is_on(MINE)
        autostart.turn_on(MINE)
        assert autostart.is_on(MINE)
        autostart.turn_off(MINE)
        assert autostart._value(MINE.entry, autostart._APPROVED) is None
