"""What takes long to make, made when it is first used: the methods of frozen dataclasses, and regular expressions.

A start imports some sixty frozen dataclasses and a hundred and fifty expressions, and uses a third of them. Both stand
here under the names and with the types that `dataclasses` and `re` give them (docs/decisions, record 22).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass", "pattern"]

if TYPE_CHECKING:
    from dataclasses import dataclass
    from re import compile as pattern
else:
    import dataclasses
    from operator import attrgetter

    def dataclass(*, frozen):
        """Decorate a class as ``dataclasses.dataclass(frozen=True)`` does, which the standard library's functions take.

        The library finds the fields, without writing a line of code, which is what costs it half a millisecond; of the
        methods only ``__init__`` is written, for the first instance. Fields are keywords of it too, and all of them.
        """
        if not frozen:
            raise TypeError("a dataclass that changes is one of the standard library's")
        return _frozen

    def _frozen(cls):
        made = dataclasses.dataclass(init=False, repr=False, eq=False)(cls)
        fields = dataclasses.fields(made)
        compared = tuple(each.name for each in fields if each.compare)
        shown = tuple(each.name for each in fields if each.repr)
        key = attrgetter(*compared) if compared else lambda _: ()

        def start(self, *values, **named):
            made.__init__ = _init(fields)
            made.__init__(self, *values, **named)

        def equal(self, other):
            return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

        def hashed(self):
            return hash(key(self))

        def written(self):
            return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

        methods = {"__init__": start, "__eq__": equal, "__hash__": hashed, "__repr__": written}
        for name, method in {**methods, "__setattr__": _not_set, "__delattr__": _not_deleted}.items():
            if vars(cls).get(name) is None:  # beside an `__eq__` of its own, Python itself says None for `__hash__`
                setattr(made, name, method)
        return made

    def _init(fields):
        """Write ``__init__``: one line a field."""
        given, lines = [], []
        names = {"put": object.__setattr__, "absent": dataclasses.MISSING}
        for each in fields:
            value = each.name
            if each.default_factory is not dataclasses.MISSING:
                names[f"make_{each.name}"] = each.default_factory
                given.append(f"{each.name}=absent")
                value = f"make_{each.name}() if {each.name} is absent else {each.name}"
            elif each.default is not dataclasses.MISSING:
                names[f"default_{each.name}"] = each.default
                given.append(f"{each.name}=default_{each.name}")
            else:
                given.append(each.name)
            lines.append(f"    put(self, {each.name!r}, {value})")
        source = "\n".join([f"def __init__({', '.join(['self', *given])}):", *(lines or ["    pass"])])
        exec(source, names)  # noqa: S102 - of the names of fields alone, as the standard library does
        return names["__init__"]

    def _not_set(self, name, value):
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def _not_deleted(self, name):
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    class pattern:  # noqa: N801 - the function that it stands for
        """A compiled regular expression, once one of its methods is asked for; the arguments are those of `re`."""

        def __init__(self, pattern: str, flags: int = 0) -> None:
            self._asked = (pattern, flags)

        def __getattr__(self, name: str) -> Any:
            found = getattr(re.compile(*self._asked), name)
            setattr(self, name, found)
            return found
