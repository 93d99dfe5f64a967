"""Where a start goes: the instructions until each point on the way to the first paint, as valgrind counts them.

Their number is the same in every run, also on a computer that does much besides, so that a change of a hundredth is
seen. Time is another matter (`make bench`): what the system does for the program is not counted. Argument of the part
that is counted: the point where it ends.
"""

from __future__ import annotations

import gc
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

POINTS = {
    "python": "Python itself",
    "arguments": "the program, up to its arguments",
    "qt": "PySide's modules",
    "modules": "our modules, and the classes of Qt's that they name",
    "application": "the application, its style and its font",
    "window": "the wizard with its first page",
    "paint": "until it is painted",
}


def main() -> int:
    """Print a line for each part; exit status 1 where there is no valgrind."""
    if shutil.which("valgrind") is None:
        print("valgrind is needed", file=sys.stderr)
        return 1
    before = 0
    with tempfile.TemporaryDirectory(prefix="nwb") as home:
        counted(home, "paint")  # leaves what it compiled
        for point, what in POINTS.items():
            now = counted(home, point)
            print(f"{(now - before) / 1e6:8.1f}  {what}")
            before = now
    print(f"{before / 1e6:8.1f}  million instructions in all")
    return 0


def counted(home: str, point: str) -> int:
    """Return how many instructions a process takes that ends at `point`."""
    env = {**os.environ, "NEON_HOME": home, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    counting = ["valgrind", "--tool=cachegrind", "--cache-sim=no", f"--cachegrind-out-file={os.devnull}"]
    command = [*counting, sys.executable, "-m", "benchmarks.start_parts", point]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=300, check=True)
    found = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    if not found:
        raise ValueError(done.stderr)
    return int(found[1].replace(",", ""))


def start(until: str) -> None:
    """Start the window as `neon_wizard.__main__` does, and end the process at a point on the way."""
    gc.disable()
    end_at("python", until)
    from neon_wizard.__main__ import WindowWords

    options = WindowWords.understood(["demo"])
    end_at("arguments", until)
    import PySide6.QtWidgets  # noqa: F401

    import neon_wizard.gui

    end_at("qt", until)
    import neon_wizard.gui.wizard.start_page
    import neon_wizard.gui.wizard.wizard_window  # noqa: F401
    from neon_wizard.app import begin
    from neon_wizard.gui.application import FirstPaint, make_application
    from neon_wizard.instance import Instance

    end_at("modules", until)
    make_application(roles=False)
    end_at("application", until)
    instance = Instance()
    instance.become_first()
    assert options
    program = begin(options, instance)
    assert program.wizard
    end_at("window", until)
    FirstPaint(program.wizard).came.connect(lambda: os._exit(0))
    program.app.exec()


def end_at(point: str, until: str) -> None:
    if point == until:
        os._exit(0)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        start(sys.argv[1])
    os.chdir(Path(__file__).parents[1])
    sys.exit(main())
