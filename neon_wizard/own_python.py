"""How this program starts its own Python again: as it was started itself, in a checkout and in an installed package.

A package carries an interpreter that hears nothing of the user's Python, and whose folders are not for writing. Its
children have to be the same, or they would find other packages than their parent.
"""

from __future__ import annotations

import sys
from pathlib import Path

__all__ = ["own_python"]


def own_python(*words: str | Path) -> list[str]:
    """Return the command line of this interpreter with `words`, such as ``-m``, a module and its arguments."""
    flags = [flag for flag, on in (("-I", sys.flags.isolated), ("-B", sys.flags.dont_write_bytecode)) if on]
    return [sys.executable, *flags, *map(str, words)]
