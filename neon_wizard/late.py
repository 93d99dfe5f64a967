"""What a start does without until it is asked for: regular expressions, modules, what follows from a frozen value.

A start imports a hundred and fifty expressions, and looks with a fifth of them at anything; most operators need neither
sessions nor licences nor a picture (docs/decisions, record 24). What a request is written with, and how its reply is
read, follows mostly from the profile, which stays the same from one request to the next (record 28).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["module", "once", "pattern"]

_Value = TypeVar("_Value")
_Made = TypeVar("_Made")


def once(make: Callable[[_Value], _Made]) -> Callable[[_Value], _Made]:
    """Decorate a function of one frozen value, so that it is called once for each value.

    The outcome is kept in the value itself and goes with it, so it may hold no more than the value does: what is made
    of a profile with a user's password is none of it. Nobody may change it.
    """
    name = f" {make.__module__}.{make.__qualname__}"  # no attribute is called so

    @wraps(make)
    def made(value: _Value) -> _Made:
        own = value.__dict__
        try:
            found: _Made = own[name]
        except KeyError:
            found = own[name] = make(value)
        return found

    return made


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

        def __reduce__(self) -> tuple[Any, ...]:
            return pattern, self._asked  # a copy has no attribute yet that it could be asked for


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

    def __reduce__(self) -> tuple[Any, ...]:
        return module, (self._name,)
