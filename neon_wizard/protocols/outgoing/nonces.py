"""A number for each request that is larger than every one before it, on this computer, in whichever process.

Platforms with signed requests refuse one whose nonce is not above the last that they saw with that key. It is the time
in microseconds, so that another computer of the same key comes between and not before. The last one is kept in a file,
locked meanwhile, so that neither two processes nor a clock that is set back give the same twice.
"""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from neon_wizard import disk, places

_SECONDS: Final = 5.0
"""How long another process is waited for, which holds the lock for a moment only."""
_DIGITS: Final = 18
"""More would not fit into the 64 bits in which platforms keep it."""
_lock = threading.Lock()
_last = 0


def next_nonce() -> int:
    """Return the next one; where no file can be kept, larger only than those of this process and of earlier times."""
    global _last
    with _lock:
        _last = max(time.time_ns() // 1000, _last + 1)
        with suppress(OSError, Timeout):
            _last = _noted(_last)
        return _last


def _noted(wanted: int) -> int:
    """Return `wanted`, or the number after the one that was noted last, and note it."""
    folder = places.cache_dir()
    disk.make_private(folder)
    file = folder / "nonce"
    with FileLock(folder / "nonce.lock", timeout=_SECONDS, mode=0o600):
        chosen = max(wanted, _read(file) + 1)
        disk.write(file, str(chosen).encode("ascii"))
    return chosen


def _read(file: Path) -> int:
    try:
        text = disk.read(file, _DIGITS + 1).decode("ascii")
    except (OSError, UnicodeDecodeError):
        return 0
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else 0
