"""The last lines of what the program did, in memory, for support: no line holds a secret (F60).

Only this program's own loggers are heard, whose messages are codes, hosts and account ids. Every line is masked once
more, by name, as what a person may send. Nothing of it is written to the disk.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from typing import TYPE_CHECKING, Final

from neon_wizard import late

if TYPE_CHECKING:
    from neon_wizard import masking
else:  # the first second has nothing to say
    masking = late.module("neon_wizard.masking")

__all__ = ["MOST_LINES", "RecentLog", "recent_lines"]

MOST_LINES: Final = 100
_LONGEST: Final = 400
_OWN: Final = "neon_wizard"


class RecentLog(logging.Handler):
    """Keeps the last `MOST_LINES` lines; may be used from any thread. `install` once, `uninstall` at the end."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._lines: deque[str] = deque(maxlen=MOST_LINES)
        self._before = logging.NOTSET

    def install(self) -> None:
        own = logging.getLogger(_OWN)
        self._before = own.level
        own.setLevel(logging.INFO)
        own.addHandler(self)

    def uninstall(self) -> None:
        own = logging.getLogger(_OWN)
        own.removeHandler(self)
        own.setLevel(self._before)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it; without another handler, a warning goes to the standard error too, as if this one were not there."""
        last = logging.lastResort
        if last is not None and record.levelno >= last.level and not logging.getLogger().handlers:
            last.handle(record)
        try:
            said = masking.redact_named(record.getMessage())
        except Exception:  # what cannot be made readable is no reason to stop
            said = "(a message that cannot be shown)"
        where = record.name.rpartition(".")[2]
        moment = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(record.created))
        for line in said.splitlines() or [""]:
            self._lines.append(f"{moment} {record.levelname:<7} {where}: {line[:_LONGEST]}")

    @property
    def text(self) -> str:
        """The lines, the oldest first; empty while there are none."""
        return "\n".join(self._lines)


def recent_lines() -> str:
    """Return the lines that the program keeps; empty where nothing was installed."""
    kept = (each for each in logging.getLogger(_OWN).handlers if isinstance(each, RecentLog))
    return "\n".join(each.text for each in kept)
