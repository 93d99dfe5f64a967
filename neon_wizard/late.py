"""What a start does without until something asks for it: regular expressions, and modules.

A start imports a hundred and fifty expressions, and looks with a fifth of them at anything; most operators need neither
sessions nor licences nor a picture (docs/decisions, record 24).
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

__all__ = ["module", "pattern"]

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


class module:  # noqa: N801 - as an import is written
    """A module that is imported when something of it is first asked for.

    It stands where imports stand, in the ``else`` of an import for type checkers, which the rules about layers see.
    Python 3.15 has ``lazy import`` for it (PEP 810). name: the whole one.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        __import__(self._name)
        found = getattr(sys.modules[self._name], name)
        setattr(self, name, found)
        return found
