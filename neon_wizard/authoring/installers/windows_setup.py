"""A folder with Windows' Python in it → the product's programs in that folder, its setup, its portable zip."""

from __future__ import annotations

import shlex
import tempfile
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from neon_wizard import __version__, disk, places
from neon_wizard.authoring.installers import archives, build_tools
from neon_wizard.authoring.installers.product import Product
from neon_wizard.own_python import own_python

__all__ = ["TOOLS", "dress", "sign", "undress", "write_setup", "write_zip"]

TOOLS: Final = ("makensis", "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres")
_ICON: Final = "setup.ico"
_WARNINGS: Final = ("-Wall", "-Wextra", "-Werror")


def dress(tree: Path, product: Product, sign_command: str = "") -> None:
    """Put the product's two programs and its icon into `tree`, a folder with ``python`` in it, and sign them."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        build_tools.call(own_python("-m", "neon_wizard.gui.parts.icon_file", product.icon, work / _ICON), work,
                         QT_QPA_PLATFORM="offscreen")  # fmt: skip
        for file, kind in ((product.window_exe, "-mwindows"), (f"{product.name}.exe", "-mconsole")):
            _compile(work, tree / file, product, kind)
            sign(tree / file, sign_command)


def undress(tree: Path) -> None:
    """Take the programs of another product out of `tree`."""
    for path in tree.glob("*.exe"):
        path.unlink()


def _dll(tree: Path) -> str:
    return next((tree / "python").glob("python3??.dll")).name


def _compile(work: Path, target: Path, product: Product, kind: str) -> None:
    source = places.resources() / "installers"
    described = _rendered("launcher.rc.j2", product=product, file=target.name, numbers=product.numbers,
                          icon=_ICON, manifest=str(source / "launcher.manifest"))  # fmt: skip
    (work / "launcher.rc").write_text(described, encoding="utf-8")
    build_tools.call(["x86_64-w64-mingw32-windres", "-c", "65001", "launcher.rc", "launcher.o"], work)
    # Words of the shell's and of C's are in no title and in no name: `check` has seen to it.
    start = product.start("window" if kind == "-mwindows" else "main")
    macros = {"TITLE": product.title, "START": start, "PYTHON_DLL": _dll(target.parent)}
    header = "".join(f"#define {name} L{_c_text(text)}\n" for name, text in macros.items())
    (work / "product.h").write_text(header + ("#define WINDOW\n" if kind == "-mwindows" else ""), encoding="utf-8")
    words = ["x86_64-w64-mingw32-gcc", "-O2", "-s", "-municode", kind, *_WARNINGS, "-include", "product.h"]
    words += ["-Wl,--no-insert-timestamp", "-o", "launcher.exe", str(source / "launcher.c"), "launcher.o"]
    build_tools.call(words, work)
    target.write_bytes((work / "launcher.exe").read_bytes())


def sign(file: Path, command: str) -> None:
    """Call the operator's `command` with the program's path behind it; it signs the file where it lies."""
    if command:
        build_tools.call([*shlex.split(command), disk.absolute(file)], Path.cwd())


def write_setup(tree: Path, product: Product, folder: Path, sign_command: str = "") -> Path:
    """Write the setup of the dressed `tree` into `folder`; return its path. It is signed too."""
    archives.set_times(tree)
    target = disk.absolute(folder) / f"{product.file_stem}-setup.exe"
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        build_tools.call(own_python("-m", "neon_wizard.gui.parts.icon_file", product.icon, work / _ICON), work,
                         QT_QPA_PLATFORM="offscreen")  # fmt: skip
        script = _rendered(
            "setup.nsi.j2",
            product=product,
            tree=str(disk.absolute(tree)),
            target=str(target),
            icon=str(work / _ICON),
            kilobytes=archives.size(tree) // 1024,
            folders=sorted(path.name for path in tree.iterdir() if path.is_dir()),
            files=sorted(path.name for path in tree.iterdir() if path.is_file()),
            numbers=product.numbers.replace(",", "."),
            wizard=__version__,
            sign=sign_command,
            dll=_dll(tree),
            quick=build_tools.quick(),
        )
        (work / "setup.nsi").write_text(script, encoding="utf-8")
        build_tools.call(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", "setup.nsi"], work)
    sign(target, sign_command)
    return target


def write_zip(tree: Path, product: Product, folder: Path) -> Path:
    """Write the portable zip of the dressed `tree` into `folder`; return its path."""
    target = folder / f"{product.file_stem}-windows.zip"
    archives.write_zip(tree, target)
    return target


def _rendered(template: str, **values: object) -> str:
    loader = FileSystemLoader(places.resources() / "installers")
    environment = Environment(loader=loader, undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)  # noqa: S701
    environment.filters["nsis"] = lambda text: str(text).replace("$", "$$").replace('"', '$\\"')
    environment.filters["c_text"] = lambda text: str(text).replace("\\", "\\\\").replace('"', '""')
    return environment.get_template(template).render(**values)


def _c_text(text: str) -> str:
    """Return `text` as C writes it; whatever is no plain character by its number."""
    plain = {'"': '\\"', "\\": "\\\\", "\n": "\\n"}
    shown = (plain.get(each, each if " " <= each <= "~" else f"\\U{ord(each):08x}") for each in text)
    return f'"{"".join(shown)}"'
