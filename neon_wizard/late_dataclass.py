"""Dataclasses whose methods are made when the first instance is.

A start imports some sixty, and makes instances of half of them (docs/decisions, record 24). It stands here under the
name and with the type that the standard library gives it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses
    from operator import attrgetter

    def dataclass(cls=None, /, *, frozen=False):
        """Decorate a class as the standard library's decorator does, whose functions then take it.

        The library finds the fields, without writing a line of code, which is what costs it half a millisecond; of the
        methods only ``__init__`` is written, for the first instance. Fields are keywords of it too, and all of them.
        """
        return _made(cls, frozen) if cls else lambda decorated: _made(decorated, frozen)

    def _made(cls, frozen):
        cls.__doc__ = cls.__doc__ or cls.__name__  # or else the library would look for a signature to put there
        made = dataclasses.dataclass(init=False, repr=False, eq=False)(cls)
        fields = dataclasses.fields(made)
        compared = tuple(each.name for each in fields if each.compare)
        shown = tuple(each.name for each in fields if each.repr)
        key = attrgetter(*compared) if compared else lambda _: ()

        def start(self, *values, **named):
            made.__init__ = _init(fields, hasattr(made, "__post_init__"))
            made.__init__(self, *values, **named)

        def equal(self, other):
            return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

        def hashed(self):
            return hash(key(self))

        def written(self):
            return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

        methods = {"__init__": start, "__eq__": equal, "__hash__": hashed if frozen else None, "__repr__": written}
        for name, method in {**methods, **(_FROZEN if frozen else {})}.items():
            if vars(cls).get(name) is None:  # beside an `__eq__` of its own, Python itself says None for `__hash__`
                setattr(made, name, method)
        return made

    def _init(fields, goes_on):
        """Write ``__init__``: one line a field, straight into the instance, which takes a third of `object`'s way."""
        given, lines = [], ["    __own = self.__dict__"]
        names = {"__absent": dataclasses.MISSING}
        for each in fields:
            name = value = each.name
            default = f"__{name}"  # no field begins so
            if each.default_factory is not dataclasses.MISSING:
                names[default] = each.default_factory
                given.append(f"{name}=__absent")
                value = f"{default}() if {name} is __absent else {name}"
            elif each.default is not dataclasses.MISSING:
                names[default] = each.default
                given.append(f"{name}={default}")
            else:
                given.append(name)
            lines.append(f"    __own[{name!r}] = {value}")
        if goes_on:
            lines.append("    self.__post_init__()")
        exec("\n".join([f"def __init__({', '.join(['self', *given])}):", *lines]), names)  # noqa: S102 - fields' names
        return names["__init__"]

    def _not_set(self, name, value):
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def _not_deleted(self, name):
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    _FROZEN = {"__setattr__": _not_set, "__delattr__": _not_deleted}
