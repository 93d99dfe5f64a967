"""The program from its arguments to the first painted wizard. Arguments: milliseconds to settle, the operator.

As `neon_wizard.__main__` and `neon_wizard.app` start it, up to the event loop.
"""

import gc
import os
import sys

gc.disable()  # as `__main__` does

from neon_wizard.__main__ import WindowWords  # noqa: E402 - loaded when `__main__` does

options = WindowWords.understood(["--operator", sys.argv[2]])
assert options

from neon_wizard.app import begin  # noqa: E402 - loaded when `__main__` does
from neon_wizard.gui.application import FirstPaint  # noqa: E402 - loaded when `__main__` does
from neon_wizard.instance import Instance  # noqa: E402 - loaded when `__main__` does

instance = Instance()
instance.become_first()
program = begin(options, instance)
assert program.wizard


def painted() -> None:
    print("painted", flush=True)
    from PySide6.QtCore import QTimer

    QTimer.singleShot(int(sys.argv[1]), program, settled)


def settled() -> None:
    with open("/proc/self/status", encoding="ascii") as status:
        print(next(line.split()[1] for line in status if line.startswith("VmRSS")), flush=True)
    os._exit(0)


FirstPaint(program.wizard).came.connect(painted)
program.app.exec()
