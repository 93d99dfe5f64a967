"""The program from its arguments to the first painted wizard. Arguments: milliseconds to settle, the operator."""

import os
import sys

from neon_wizard import cli

args = cli.parse(["--operator", sys.argv[2]])

from PySide6.QtCore import QTimer  # noqa: E402

from neon_wizard import app as windows  # noqa: E402
from neon_wizard.gui.application import FirstPaint  # noqa: E402


def painted() -> None:
    print("painted", flush=True)
    QTimer.singleShot(int(sys.argv[1]), app, settled)


def settled() -> None:
    with open("/proc/self/status", encoding="ascii") as status:
        print(next(line.split()[1] for line in status if line.startswith("VmRSS")), flush=True)
    os._exit(0)


# As `neon_wizard.app.main` does, which offers no place to look at the window it makes.
instance = windows.Instance()
instance.become_first()
app = windows.make_application()
program = windows.Program(app, windows.Context.open(operator=args.operator))
instance.listen(program.answer)
program.start(args.operator or "")
assert program.wizard is not None
FirstPaint(program.wizard).came.connect(painted)
app.exec()
