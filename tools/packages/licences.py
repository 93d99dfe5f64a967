"""The licences of all that a package carries, in its folder ``licences``."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tools.packages.failures import BuildError

ROOT = Path(__file__).parents[2]
_COMMON = Path("/usr/share/common-licenses")
_PIP_LICENSES = """
import sys
import piplicenses
tree = sys.argv.pop(1)
sys.path[:] = [tree, *(each for each in sys.path if "site-packages" not in each)]
piplicenses.main()
"""
_QT = """\
Qt {qt} and PySide6 {qt} are used under the GNU Lesser General Public License, version 3: LGPL-3.0.txt, with the GNU
General Public License, version 3, to which it refers: GPL-3.0.txt.

They are as their makers publish them on PyPI (PySide6-Essentials, shiboken6); what this program does not load was left
out. They lie in the folder {folder} as libraries of their own: you may replace them by your own builds
of the same version.

Their source is at https://download.qt.io/official_releases/qt/ and
https://download.qt.io/official_releases/QtForPython/pyside6/, in the archives of version {qt}. For three years from the
day on which you got this package, whoever gave it to you also gives you that source, for no more than the cost of
sending it, if you ask for it. You may study and change these libraries, and debug such changes.

Qt contains parts by others; their notices are at https://doc.qt.io/qt-6/licenses-used-in-qt.html
"""


def collect(folder: Path, packages: Path) -> None:
    """Write them. folder: the whole. packages: where in it the Python packages are."""
    target = folder / "licences"
    target.mkdir(exist_ok=True)
    words = [sys.executable, "-c", _PIP_LICENSES, str(packages), "--with-system", "--with-urls", "--with-license-file"]
    words += ["--no-license-path", "--with-notice-file", "--format=plain-vertical", "--from=mixed", "--order=name"]
    done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode or "PySide6" not in done.stdout:
        raise BuildError(f"pip-licenses failed:\n{done.stderr[-1000:]}")
    (target / "python-packages.txt").write_text(done.stdout.replace("\r\n", "\n"), encoding="utf-8", newline="\n")
    (version,) = (path.name.split("-")[1].removesuffix(".dist-info") for path in packages.glob("shiboken6-*.dist-info"))
    inside = (packages / "PySide6").relative_to(folder).as_posix()
    (target / "Qt.txt").write_text(_QT.format(qt=version, folder=inside), encoding="utf-8", newline="\n")
    for name in ("LGPL-3", "GPL-3"):
        if not (_COMMON / name).is_file():
            raise BuildError(f"{_COMMON / name} is missing; Debian's package base-files has it")
        shutil.copyfile(_COMMON / name, target / f"{name}.0.txt")
    shutil.copyfile(ROOT / "LICENSE", target / "NEON-Wizard.txt")
