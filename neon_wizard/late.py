"""Regular expressions that are compiled when they are first used.

A start imports a hundred and fifty, and looks with a fifth of them at anything (docs/decisions, record 24).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

__all__ = ["pattern"]

if TYPE_CHECKING:
    from re import compile as pattern
else:

    class pattern:  # noqa: N801 - the function that it stands for
        """A compiled regular expression, once one of its methods is asked for; the arguments are those of `re`."""

        def __init__(self, pattern: str, flags: int = 0) -> None:
            self._asked = (pattern, flags)

        def __getattr__(self, name: str) -> Any:
            found = getattr(re.compile(*self._asked), name)
            setattr(self, name, found)
            return found
