"""The folder that runs on any Linux of this machine's kind, whose C library is not older than the one it was made on.

Its interpreter is this Debian's or Ubuntu's own python3, with the libraries that it loads, so that a package asks the
system for nothing but what Qt draws with. It is the same folder in the .deb and in the tar.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

from packaging.markers import default_environment

from neon_wizard.authoring.installers import archives
from tools.packages import pruning, wheels
from tools.packages.failures import BuildError

TOOLS = {"patchelf": "patchelf", "readelf": "binutils", "ldd": "libc-bin", "dpkg-query": "dpkg"}
"""Program → the package of Debian and Ubuntu that has it; beside those of `linux_package`."""

_SYSTEM = Path("/usr/bin/python3")
_NOT_CARRIED = re.compile(r"ld-linux|lib(c|m|dl|rt|pthread|util|resolv|crypt|nsl|tirpc)\.so|linux-vdso")
"""The C library, which belongs to the system, and what modules of the past load."""
_GLIBC = (34, 31, 28, 27, 26, 24, 17)
_UNUSED = ("_test*", "_ctypes_test*", "xx*", "_tkinter*", "nis.*", "readline.*", "_curses*", "_dbm*", "_gdbm*",
           "_crypt.*", "ossaudiodev.*", "spwd.*", "audioop.*")  # fmt: skip


def target() -> wheels.Target:
    """Return what this system's own Python is, as wheels are chosen for."""
    version = _said(str(_SYSTEM), "-c", "import platform; print(platform.python_version())").strip()
    short = ".".join(version.split(".")[:2])
    markers = {**default_environment(), "python_version": short, "python_full_version": version,
               "implementation_version": version}  # fmt: skip
    machine = platform.machine()
    platforms = tuple(f"manylinux_2_{each}_{machine}" for each in _GLIBC)
    return wheels.Target(
        {name: str(value) for name, value in markers.items()}, (*platforms, f"manylinux2014_{machine}"), short
    )


def make(folder: Path, cache: Path, own: Path) -> None:
    """Fill `folder`. own: the program's wheel."""
    python, where = folder / "python", target()
    _interpreter(python, where.python, folder / "licences")
    # Where Debian's Python looks for packages, with no word of ours.
    packages = python / "lib" / "python3" / "dist-packages"
    for wheel in [*wheels.fetch(wheels.wanted(where).values(), where, cache / f"linux-{where.python}"), own]:
        archives.install_wheel(wheel, packages)
    pruning.prune_packages(packages)
    pruning.prune_qt(packages)
    (packages / "plugins.pth").write_text("../../../../plugins\n", encoding="utf-8")


def _interpreter(python: Path, version: str, licences: Path) -> None:
    library = python / "lib" / f"python{version}"
    names = [f"python{version}-minimal", f"libpython{version}-minimal", f"libpython{version}-stdlib"]
    try:
        listed = _said("dpkg-query", "--listfiles", *names)
    except (OSError, subprocess.CalledProcessError) as error:
        raise BuildError(f"The Python of the Debian packages {' '.join(names)} goes into the folder, and they are not "
                         f"installed here: apt-get install python{version}") from error  # fmt: skip
    for name in sorted(set(listed.splitlines())):
        source = Path(name)
        inside = name.removeprefix("/usr/lib/").partition(f"python{version}/")
        if name.startswith("/usr/lib/") and inside[0] == "" and inside[1] and source.is_file():
            to = library / inside[2]
            to.parent.mkdir(parents=True, exist_ok=True)
            if not source.is_symlink() or source.resolve().is_relative_to("/usr/lib"):
                shutil.copyfile(source, to)
    pruning.prune_stdlib(library)
    for pattern in _UNUSED:
        pruning.remove((library / "lib-dynload").glob(pattern))
    program = python / "bin" / "python3"
    program.parent.mkdir(parents=True)
    shutil.copyfile(f"/usr/bin/python{version}", program)
    program.chmod(0o755)
    _carry_libraries(python, [program, *(library / "lib-dynload").glob("*.so")], licences)
    for name in names[:1]:
        _copy_licence(name, licences)


def _carry_libraries(python: Path, loaders: list[Path], licences: Path) -> None:
    """Put what they load, and what that loads, into ``python/lib``, and have them look there."""
    found = {}
    for loader in loaders:
        for name, path in re.findall(r"(\S+) => (/\S+)", _said("ldd", str(loader))):
            if not _NOT_CARRIED.match(name):
                found[name] = Path(path)
    owners = set()
    for name, path in sorted(found.items()):
        shutil.copyfile(path, python / "lib" / name)
        owners.add(_said("dpkg-query", "--search", f"*/{Path(path).resolve().name}").partition(":")[0])
    for file in [*loaders, *(python / "lib" / name for name in found)]:
        there = os.path.relpath(python / "lib", file.parent)
        _said("patchelf", "--set-rpath", f"$ORIGIN/{there}" if there != "." else "$ORIGIN", str(file))
        file.chmod(0o755 if file in loaders[:1] else 0o644)
    for owner in sorted(owners):
        _copy_licence(owner, licences)


def _copy_licence(package: str, licences: Path) -> None:
    licences.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(f"/usr/share/doc/{package}/copyright", licences / f"{package}.txt")


def _said(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout
