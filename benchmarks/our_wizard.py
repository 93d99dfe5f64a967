"""The program from its arguments to the first painted wizard. Arguments: milliseconds to settle, the operator."""

import gc
import os
import sys

gc.disable()  # as `neon_wizard.__main__` does until the windows are imported

from neon_wizard import cli  # noqa: E402

args = cli.parse(["--operator", sys.argv[2]])

from PySide6.QtCore import QTimer  # noqa: E402

import neon_wizard.app  # noqa: E402,F401 - imports what the start imports
from neon_wizard.context import Context  # noqa: E402
from neon_wizard.gui.application import FirstPaint, make_application  # noqa: E402
from neon_wizard.gui.program import Program  # noqa: E402
from neon_wizard.instance import Instance  # noqa: E402

gc.enable()


def painted() -> None:
    print("painted", flush=True)
    QTimer.singleShot(int(sys.argv[1]), app, settled)


def settled() -> None:
    with open("/proc/self/status", encoding="ascii") as status:
        print(next(line.split()[1] for line in status if line.startswith("VmRSS")), flush=True)
    os._exit(0)


# As `neon_wizard.app.main` does, which offers no place to look at the window it makes.
instance = Instance()
instance.become_first()
app = make_application()
program = Program(app, Context.open(operator=args.operator))
instance.listen(program.answer)
program.start(args.operator or "")
assert program.wizard is not None
FirstPaint(program.wizard).came.connect(painted)
app.exec()
