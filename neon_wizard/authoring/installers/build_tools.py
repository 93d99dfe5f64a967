"""The programs that write packages: found, or named with the Debian package that has them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
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


def require(*names: str, more: Mapping[str, str] = MappingProxyType({})) -> None:
    """Raise `UsageError` that names every program that is missing, and its package.

    more: further programs, and the packages that have them. Its code is ``installer.tool``, or
    ``installer.tool_elsewhere`` where the system has no Debian packages.
    """
    packages = {**{name: PACKAGES[name] for name in names}, **more}
    missing = [name for name in packages if shutil.which(name) is None]
    if missing:
        facts = {"tools": ", ".join(missing), "packages": " ".join(sorted({packages[name] for name in missing}))}
        code = "installer.tool" if sys.platform.startswith("linux") else "installer.tool_elsewhere"
        raise UsageError(code, facts=facts)


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
