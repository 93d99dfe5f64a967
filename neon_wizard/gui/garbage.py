"""Python's garbage collection, on the GUI thread alone.

Python collects on whichever thread happens to allocate. A window that is part of a cycle would then be destroyed on a
worker's thread, and Qt neither allows that nor survives it.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QObject

__all__ = ["GarbageCollector"]

_PAUSE = 5.0  # seconds between two collections


class GarbageCollector(QObject):
    """Collects from time to time what Python's own thresholds would have collected, in place of Python.

    When the event loop has done its work and is about to wait: no timer, which would wake up an idle program.
    """

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock()
        gc.disable()
        loop = QAbstractEventDispatcher.instance()
        if loop is not None:
            loop.aboutToBlock.connect(self._rest)

    def _rest(self) -> None:
        if self._clock() - self._last >= _PAUSE:
            self._last = self._clock()
            self.collect()

    def collect(self) -> None:
        """The oldest generation whose threshold is passed, with those below it; short when there is little to do."""
        due = [number for number, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
               if count > limit]  # fmt: skip
        if due:
            gc.collect(due[-1])
