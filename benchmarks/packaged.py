"""The packaged program against a virtual environment: ``python -m benchmarks.packaged``, after `make packages`.

Sizes of what is downloaded and installed; the start to the first painted window as a ratio, on Linux and, where the
Windows of the tests is there (`tools/windows`), under Wine.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks import seconds
from benchmarks.__main__ import interleaved
from neon_wizard import __version__
from neon_wizard.authoring.installers import archives

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "build" / "packages" / "linux" / "neon-wizard"
WINDOWS = ROOT / "build" / "packages" / "windows" / "NEON Wizard"
WRUN = ROOT / "tools" / "windows" / "wrun"
# The first paint ends the process: what is measured is the start alone, the same code in both.
PAINTED = (
    "import sys; from neon_wizard import app; from neon_wizard.__main__ import WindowWords;"
    "from neon_wizard.instance import Instance; i = Instance(); i.become_first();"
    "p = app.begin(WindowWords.understood(['--no-store']), i); p.painted.connect(p.quit);"
    "p.app.exec(); i.close(); p.close(); import os; sys.platform == 'win32' or os._exit(0)"
)
LIMITS = {"setup": 40.0, "folder, Windows": 180.0}
SLOWER = 1.10


def main() -> int:
    over = False
    dist = ROOT / "dist"
    sizes = {path.name: path.stat().st_size for path in sorted(dist.iterdir()) if __version__ in path.name}
    sizes |= {"folder, Linux": archives.size(LINUX), "folder, Windows": archives.size(WINDOWS)}
    for name, size in sizes.items():
        limit = next((most for part, most in LIMITS.items() if part in name), None)
        over |= limit is not None and size > limit * 1e6
        print(f"{name:45} {size / 1e6:6.1f} MB{f'  of at most {limit:.0f}' if limit else ''}")
    linux = os.fspath(LINUX / "python" / "bin" / "python3")
    over |= compared(
        "Linux", [linux, "-I", "-B", "-c", PAINTED], [sys.executable, "-c", PAINTED], {"QT_QPA_PLATFORM": "offscreen"}
    )
    if (ROOT / "build" / "wine" / "python.done").is_file():
        with tempfile.TemporaryDirectory() as name:
            # Without what asks Windows' management service: under Wine it gets no answer for ever.
            python = Path(name) / "python"
            shutil.copytree(WINDOWS / "python", python, ignore=shutil.ignore_patterns("_wmi.pyd"))
            ours = [str(WRUN), str(python / "python.exe"), "-I", "-B", "-c", PAINTED]
            theirs = [str(WRUN), r"C:\python\python.exe", "-c", PAINTED]
            over |= compared("Wine", ours, theirs, {"QT_QPA_PLATFORM": "windows"})
    return int(over)


def compared(where: str, ours: list[str], theirs: list[str], env: dict[str, str]) -> bool:
    """Print both and their ratio; return whether it is above the limit."""
    whole = {**os.environ, **env}
    pairs = interleaved(lambda: seconds(ours, whole, quiet=True), lambda: seconds(theirs, whole, quiet=True), 5)
    ratio = statistics.median(mine / its for mine, its in pairs)
    one, other = (statistics.median(each) * 1000 for each in zip(*pairs, strict=True))
    measured = f"packaged {one:.0f} ms, environment {other:.0f} ms, ratio {ratio:.2f} (at most {SLOWER:.2f})"
    print(f"start to the first window, {where}: {measured}")
    return ratio > SLOWER


if __name__ == "__main__":
    sys.exit(main())
