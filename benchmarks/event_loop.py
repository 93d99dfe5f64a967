"""The gaps of the event loop while something hangs, or the tester asks everything.

Arguments: ``operator``, ``keyring`` or ``tester``, the profile's file.

Prints the 99th percentile and the longest gap, in milliseconds.
"""

import os
import sys
import time
from contextlib import ExitStack
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer

from neon_wizard.context import Context
from neon_wizard.gui.application import make_application
from neon_wizard.gui.tester.tester_window import TesterWindow
from neon_wizard.gui.wizard.wizard_window import Wizard
from neon_wizard.model import Secret
from tests.keyring_session import KeyringSession, environment

SECONDS = 3
what, path = sys.argv[1:]
kept = ExitStack()


def hang() -> None:
    """On a worker thread, until this process ends."""
    if what == "keyring":
        context.store.check()
    else:
        from neon_wizard.operations.account_services import provision

        provision(context.services(profile), "Tester", Secret("123456"))


def begin() -> None:
    timer.start()
    if isinstance(window, TesterWindow):
        window.testing.ended.connect(lambda: QTimer.singleShot(0, app, report))  # what was found is shown before
        window.controls.rate.setCurrentIndex(window.controls.rate.count() - 1)
        window.test()
        return
    window.tasks.run(hang, ended, ended)
    QTimer.singleShot(SECONDS * 1000, app, report)


def ended(outcome: object) -> None:
    print(f"it did not hang: {outcome}", file=sys.stderr, flush=True)
    kept.close()
    os._exit(1)


def beat() -> None:
    beats.append(time.perf_counter())


def report() -> None:
    gaps = sorted(1000 * (later - earlier) for earlier, later in pairwise(beats))
    print(f"{gaps[len(gaps) * 99 // 100]:.2f} {gaps[-1]:.2f}", flush=True)
    kept.close()
    os._exit(0)


if what == "keyring":
    keyring = kept.enter_context(KeyringSession())
    kept.enter_context(environment({**keyring.env}))
    keyring.stop()
app = make_application()
context = Context.open(session_only=what != "keyring")
profile = context.profile(path)
window = TesterWindow(context, path) if what == "tester" else Wizard(context, profile=profile)
window.show()
beats: list[float] = []
timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.setInterval(1)
timer.timeout.connect(beat)
QTimer.singleShot(1000, app, begin)
app.exec()
