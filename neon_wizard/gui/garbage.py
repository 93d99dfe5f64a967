"""Python's garbage collection, on the GUI thread alone.

Python collects on whichever thread happens to allocate. A window that is part of a cycle would then be destroyed on a
worker's thread, and Qt neither allows that nor survives it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

__all__ = ["GarbageCollector"]

_INTERVAL = 5_000  # milliseconds


class GarbageCollector(QObject):
    """Collects from time to time what Python's own thresholds would have collected, in place of Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(_INTERVAL)

    def collect(self) -> None:
        """The oldest generation whose threshold is passed, with those below it; short when there is little to do."""
        due = [number for number, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
               if count > limit]  # fmt: skip
        if due:
            gc.collect(due[-1])
