"""What of Qt and Python goes into a package: the modules that the program imports, and what these load.

Qt's files are not listed but followed: from the modules and plug-ins below, through the libraries that each one names.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest")
"""What neon_wizard imports of PySide6; a test compares it with the source."""
PLUGINS = (
    "platforms/*offscreen*", "platforms/qwindows.dll", "platforms/libqxcb.so", "platforms/libqwayland.so",
    "platformthemes/libqgtk3.so", "platformthemes/libqxdgdesktopportal.so",
    "platforminputcontexts/libcompose*", "platforminputcontexts/libibus*",
    "wayland-shell-integration/libxdg-shell.so", "wayland-decoration-client/*",
    "styles/*", "iconengines/*svgicon*", "imageformats/*q[gj][ip]*", "imageformats/*qico*", "imageformats/*qsvg*",
)  # fmt: skip
"""Windows', X11's and Wayland's platforms, their input methods and looks; the pictures that a profile may name."""
LANGUAGES = ("pt_BR", "es")
STDLIB_UNUSED = (
    "test", "idlelib", "tkinter", "turtledemo", "ensurepip", "lib2to3", "pydoc_data", "venv", "site-packages",
    "dist-packages", "distutils", "config-*", "turtle.py", "pydoc.py", "doctest.py", "LICENSE.txt",
    "EXTERNALLY-MANAGED", "_pydecimal.py", "sitecustomize.py", "__phello__", "msilib", "xmlrpc", "wsgiref", "curses",
    "dbm",
)  # fmt: skip
"""Tests, editors, windows of another toolkit, installers, and servers and terminals that nothing here uses."""


def remove(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def prune_stdlib(library: Path) -> None:
    for pattern in STDLIB_UNUSED:
        remove(library.glob(pattern))
    remove(library.rglob("__pycache__"))


def prune_packages(folder: Path) -> None:
    """Take out what wheels bring for other programmers: headers, type stubs, tests, other systems' start scripts."""
    remove(folder.rglob("*.pyi"))
    for pattern in (
        "*/tests",
        "*/*/tests",
        "*/*/*/tests",
        "*/test",
        "lxml/includes",
        "*/*.[ch]",
        "*/*.px[di]",
        "*/*.pyx",
        "*/*/*.px[di]",
    ):
        remove(list(folder.glob(pattern)))
    remove([folder / "pytest_locust"])


def prune_qt(packages: Path) -> None:
    """Leave of PySide6 in `packages` what the program loads."""
    qt = packages / "PySide6"
    inner = qt / "Qt" if (qt / "Qt").is_dir() else qt
    roots = [qt / f"{name}{end}" for name in MODULES for end in (".pyd", ".abi3.so")]
    for pattern in PLUGINS:
        roots += (inner / "plugins").glob(pattern)
    libraries = {
        path.name.lower(): path for path in [*qt.glob("*.dll"), *qt.glob("*.so*"), *(inner / "lib").glob("*.so*")]
    }
    libraries |= {path.name.lower(): path for path in (packages / "shiboken6").iterdir() if path.is_file()}
    kept, todo = set(), [path for path in roots if path.is_file()]
    while todo:
        path = todo.pop()
        if path not in kept:
            kept.add(path)
            todo += [libraries[name] for name in map(str.lower, _needed(path)) if name in libraries]
    kept |= {inner / "translations" / f"qtbase_{language}.qm" for language in LANGUAGES}
    for path in [each for each in qt.rglob("*") if each.is_file() or each.is_symlink()]:
        if path not in kept and not (path.suffix == ".py" and path.parent == qt):
            path.unlink()
    for folder in sorted((each for each in packages.rglob("*") if each.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _needed(library: Path) -> list[str]:
    """Return the names of the libraries that one loads, as its file says."""
    if library.suffix.lower() in (".dll", ".pyd"):
        said = _said("x86_64-w64-mingw32-objdump", "-p", library)
        return re.findall(r"DLL Name: (\S+)", said)
    return re.findall(r"\(NEEDED\).*\[(.+)\]", _said("readelf", "-d", library))


def _said(*words: str | Path) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout
