"""The programs that write packages: found, or named with the Debian package that has them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from neon_wizard.errors import NeonError, UsageError

__all__ = ["EPOCH", "PACKAGES", "call", "epoch", "quick", "require"]

PACKAGES: Final = {
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
    "dpkg-deb": "dpkg",
    "xz": "xz-utils",
}
"""Program → the package of Debian and Ubuntu that has it."""
EPOCH: Final = 946_684_800  # 2000-01-01: zip knows no time before 1980
_SECONDS: Final = 1800


def require(*names: str) -> None:
    """Raise `UsageError` ``installer.tool`` that names every program that is missing, and its package."""
    missing = [name for name in names if shutil.which(name) is None]
    if missing:
        packages = " ".join(sorted({PACKAGES[name] for name in missing}))
        raise UsageError("installer.tool", facts={"tools": ", ".join(missing), "packages": packages})


def quick() -> bool:
    """Return whether to compress little, which takes a tenth of the time: ``NEON_PACKAGES_QUICK``, for trials."""
    return bool(os.environ.get("NEON_PACKAGES_QUICK"))


def epoch() -> int:
    """Return the time that everything in a package bears: ``SOURCE_DATE_EPOCH``, or `EPOCH`."""
    found = os.environ.get("SOURCE_DATE_EPOCH", "")
    return max(int(found), EPOCH) if found.isdecimal() else EPOCH


def call(words: Sequence[str | Path], folder: Path, **more: str) -> None:
    """Run a program in `folder`; raises `NeonError` ``installer.failed`` with what it said. more: environment."""
    env = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": str(epoch()), **more}
    try:
        subprocess.run(
            [str(word) for word in words],
            cwd=folder,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=_SECONDS,
            check=True,
        )
    except subprocess.CalledProcessError as error:
        raise _failed(words, error.output) from error
    except (OSError, subprocess.SubprocessError) as error:
        raise _failed(words, str(error)) from error


def _failed(words: Sequence[str | Path], said: str) -> NeonError:
    return NeonError("installer.failed", facts={"program": Path(words[0]).name}, detail=said[-4000:])
