"""The packages under trial, and what is needed to try them: all that is missing is named at once."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from neon_wizard import __version__
from neon_wizard.authoring.installers import build_tools
from tools.packages.__main__ import ROOT

DIST = Path(os.environ.get("NEON_PACKAGES", ROOT / "dist"))
WINE_WORK = ROOT / "build" / "wine-packages"
PROGRAMS = {
    **build_tools.PACKAGES,
    "wineserver": "wine64",
    "Xvfb": "xvfb",
    "debootstrap": "debootstrap",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "unshare": "util-linux",
}


def pytest_sessionstart(session: pytest.Session) -> None:
    if session.config.option.collectonly:
        return
    missing = {program: package for program, package in PROGRAMS.items() if shutil.which(program) is None}
    if missing:
        names = ", ".join(missing)
        packages = " ".join(sorted(set(missing.values())))
        pytest.exit(f"The packages cannot be tried without: {names}.\nOn Debian: apt-get install {packages}", 2)
    if not any(__version__ in path.name for path in DIST.glob("*")):
        pytest.exit(f"{DIST} has no packages of version {__version__}: make packages", 2)


@pytest.fixture(scope="session")
def dist() -> Path:
    return DIST


class Windows:
    """A Windows of its own for these trials (Wine), with nothing on it but what they install."""

    def __init__(self) -> None:
        self.env = {**os.environ, "WINE_WORK": str(WINE_WORK)}
        self.drive_c = WINE_WORK / "prefix" / "drive_c"
        subprocess.run([ROOT / "tools" / "windows" / "prefix.sh"], env=self.env, check=True)

    def run(
        self, *words: str | Path, folder: Path | None = None, seconds: int = 600, **env: str
    ) -> subprocess.CompletedProcess[str]:
        more = {**self.env, **env, "WINE_SECONDS": str(seconds)}
        command = [str(ROOT / "tools" / "windows" / "wrun"), *map(str, words)]
        return subprocess.run(
            command, cwd=folder or ROOT, env=more, capture_output=True, text=True, errors="replace", check=False
        )

    def suits(self, folder: Path) -> Path:
        """Let the Python in a program's folder run under Wine 8; return the folder.

        This asks Windows' management service, which gives no answer there for ever; Python does without it.
        """
        (folder / "python" / "DLLs" / "_wmi.pyd").unlink(missing_ok=True)
        return folder

    def registry(self, key: str, value: str = "") -> str:
        """Return a value of HKCU, empty where there is none; without a name, the key's own."""
        name = ["/v", value] if value else ["/ve"]
        done = self.run("reg", "query", f"HKCU\\{key}", *name)
        return done.stdout.strip().rpartition("REG_")[2].partition("    ")[2].strip()

    def home(self) -> Path:
        return next(each for each in (self.drive_c / "users").iterdir() if each.name != "Public")

    def files(self) -> set[str]:
        """Return what lies where users' programs are."""
        local = self.home() / "AppData"
        return {path.relative_to(local).as_posix() for path in local.rglob("*") if "Temp" not in path.parts}


@pytest.fixture(scope="session")
def windows() -> Iterator[Windows]:
    made = Windows()
    yield made
    subprocess.run([ROOT / "tools" / "windows" / "stop"], env=made.env, check=False)


@pytest.fixture
def pictures() -> Callable[[Path], list[str]]:
    """The names of what a tour has drawn; every one has to be a picture."""

    def look(folder: Path) -> list[str]:
        found = sorted(folder.glob("*.png"))
        assert all(path.read_bytes()[:4] == b"\x89PNG" and path.stat().st_size > 5000 for path in found)
        return [path.stem for path in found]

    return look
