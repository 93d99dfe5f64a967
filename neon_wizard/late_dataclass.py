"""Dataclasses whose fields are looked for and whose methods are made when the first instance is.

A start imports some seventy, and makes a few instances of a third of them (docs/decisions, record 24). All of it stands
here under the names and with the types that the standard library gives it; the library itself is loaded when one of its
functions is given such a class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["dataclass", "field", "replace"]

if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
else:
    import sys
    from operator import attrgetter
    from threading import RLock

    _ABSENT = object()
    _BEFORE_WRITTEN = 8
    """Instances that are made without an ``__init__`` of their own class, which takes longer to write than these."""
    _lock = RLock()  # the fields of a class are found once, whichever thread asks

    class field:  # noqa: N801 - the function that it stands for
        """How one field is made and used; the arguments are those of the standard library's function."""

        __slots__ = ("compare", "default", "default_factory", "repr")

        def __init__(self, *, default=_ABSENT, default_factory=_ABSENT, repr=True, compare=True):
            self.default = default
            self.default_factory = default_factory
            self.repr = repr
            self.compare = compare

    def dataclass(cls=None, /, *, frozen=False):
        """Decorate a class as the standard library's decorator does, whose functions then take it."""
        return _decorated(cls, frozen) if cls else lambda decorated: _decorated(decorated, frozen)

    def replace(value, /, **changes):
        """Return a copy of a dataclass's instance with `changes`, as the standard library's function does."""
        made = type(value)
        if "_late" not in vars(made):
            import dataclasses

            return dataclasses.replace(value, **changes)
        own = value.__dict__
        try:
            kept = {name: own[name] for name in made._late.fields}
        except KeyError:  # a value that is found when it is first asked for
            kept = {name: getattr(value, name) for name in made._late.fields}
        return made(**kept | changes)

    def _decorated(cls, frozen):
        own, methods = vars(cls), _FROZEN if frozen else _METHODS
        # The library may be in the middle of being imported on another thread: then no class has a field of its yet.
        kinds = (field, getattr(sys.modules.get("dataclasses"), "Field", field))
        described = {name: _own(value) for name, value in own.items() if isinstance(value, kinds)}
        for name, each in described.items():  # as the library leaves them in the class
            if each.default is _ABSENT:
                delattr(cls, name)
            else:
                setattr(cls, name, each.default)
        compares = [name for name in ("__eq__", "__hash__") if own.get(name) is None and methods[name]]
        cls._late = _Late(cls, described, compares)
        for name, method in methods.items():
            if own.get(name) is None:  # beside an `__eq__` of its own, Python itself says None for `__hash__`
                setattr(cls, name, method)
        return cls

    # Methods of every class until its first instance. `_late` is that of the nearest class that was decorated.

    def _start(self, *values, **named):
        type(self)._late.begin(self, values, named)

    def _equal(self, other):
        return type(self)._late.find().__eq__(self, other)

    def _hashed(self):
        return type(self)._late.find().__hash__(self)

    def _written(self):
        shown = (name for name, each in type(self)._late.fields.items() if each.repr)
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def _not_set(self, name, value):
        raise _refused(f"cannot assign to field {name!r}")

    def _not_deleted(self, name):
        raise _refused(f"cannot delete field {name!r}")

    def _refused(message):
        from dataclasses import FrozenInstanceError

        return FrozenInstanceError(message)

    class _Asked:
        """An attribute of a class that is made when somebody asks for it. made: by which method of its `_Late`."""

        def __init__(self, made):
            self._made = made

        def __get__(self, instance, owner=None):
            return getattr(owner._late, self._made)()

    _METHODS = {
        "__init__": _start,
        "__eq__": _equal,
        "__hash__": None,
        "__repr__": _written,
        "__replace__": replace,
        "__match_args__": _Asked("names"),
        "__dataclass_fields__": _Asked("for_the_library"),
    }
    _FROZEN = {**_METHODS, "__hash__": _hashed, "__setattr__": _not_set, "__delattr__": _not_deleted}

    class _Late:
        """What is found of one class when it is first used."""

        __slots__ = ("_class", "_compares", "_described", "_fields", "_left", "_own")

        def __init__(self, cls, described, compares):
            self._class = cls
            self._described = described
            self._compares = compares
            self._fields = None
            self._left = _BEFORE_WRITTEN

        @property
        def fields(self):
            """Every field by its name, those of its bases first."""
            if self._fields is None:
                self.find()
            return self._fields

        def find(self):
            """Look for the fields, and make what needs them; return the class."""
            cls = self._class
            with _lock:
                if self._fields is not None:
                    return cls
                found = {}
                for base in cls.__mro__[-2:0:-1]:
                    found |= _fields_of(base)
                found |= (own := self._declared())
                compared = tuple(name for name, each in found.items() if each.compare)
                key = attrgetter(*compared) if compared else lambda _: ()

                def equal(self, other):
                    return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

                def hashed(self):
                    return hash(key(self))

                for name in self._compares:
                    setattr(cls, name, equal if name == "__eq__" else hashed)
                cls.__match_args__ = tuple(found)
                self._own, self._fields = own, found
            return cls

        def _declared(self):
            """Return the fields that the class itself declares."""
            found = {}
            for name, annotation in self._class.__annotations__.items():
                if str(annotation).startswith(("ClassVar", "typing.ClassVar")):
                    continue
                each = self._described.get(name)
                found[name] = each = each or field(default=getattr(self._class, name, _ABSENT))
                if type(each.default).__hash__ is None:
                    raise ValueError(f"mutable default for field {name} is not allowed: use default_factory")
            return found

        def names(self):
            """Return the names of the fields, as `match` wants them."""
            return tuple(self.fields)

        def for_the_library(self):
            """Give the class what the standard library's functions look at; return the library's fields."""
            import dataclasses

            cls, missing = self.find(), dataclasses.MISSING
            with _lock:
                if isinstance(vars(cls)["__dataclass_fields__"], _Asked):
                    # In the class itself, other threads would find the library's fields in place of the defaults.
                    own = {"__module__": cls.__module__, "__annotations__": cls.__annotations__}
                    own["__doc__"] = cls.__name__  # or else it would look for a signature to put there
                    for name, each in self._own.items():
                        how = {"repr": each.repr, "compare": each.compare}
                        default = missing if each.default is _ABSENT else each.default
                        factory = missing if each.default_factory is _ABSENT else each.default_factory
                        own[name] = dataclasses.field(default=default, default_factory=factory, **how)
                    alike = type(cls)(cls.__name__, cls.__bases__, own)
                    dataclasses.dataclass(init=False, repr=False, eq=False)(alike)
                    cls.__dataclass_params__ = alike.__dataclass_params__
                    cls.__dataclass_fields__ = alike.__dataclass_fields__
                return vars(cls)["__dataclass_fields__"]

        def begin(self, instance, values, named):
            """Be its ``__init__``; after a few instances, and for wrong arguments, write a faster one."""
            if self._left and _filled(instance.__dict__, self.fields, values, named):
                self._left -= 1
                if hasattr(instance, "__post_init__"):
                    instance.__post_init__()
                return
            self._class.__init__ = _init(self.fields, hasattr(self._class, "__post_init__"))
            self._class.__init__(instance, *values, **named)

    def _fields_of(base):
        """Return the fields of another class, which may be one of the library's own, or none."""
        if "_late" in vars(base):
            return base._late.fields
        return {name: _own(each) for name, each in vars(base).get("__dataclass_fields__", {}).items()}

    def _own(value):
        """Return this module's own description of a field, for that or the library's."""
        if isinstance(value, field):
            return value
        missing = sys.modules["dataclasses"].MISSING
        default = _ABSENT if value.default is missing else value.default
        factory = _ABSENT if value.default_factory is missing else value.default_factory
        return field(default=default, default_factory=factory, repr=value.repr, compare=value.compare)

    def _filled(own, fields, values, named):
        """Set every field of an instance's dictionary `own`; return whether the arguments were the right ones."""
        given = dict(zip(fields, values, strict=False)) | named
        if len(given) != len(values) + len(named) or not given.keys() <= fields.keys():
            return False
        for name, each in fields.items():
            if name in given:
                own[name] = given[name]
            elif each.default is not _ABSENT:
                own[name] = each.default
            elif each.default_factory is not _ABSENT:
                own[name] = each.default_factory()
            else:
                return False
        return True

    def _init(fields, goes_on):
        """Write ``__init__``: one line a field, straight into the instance, which takes a third of `object`'s way."""
        given, lines = [], ["    __0own = self.__dict__"]
        names = {"__0absent": _ABSENT}
        for name, each in fields.items():
            value = name
            default = f"__{name}"  # no name begins with a digit, as the two above do
            if each.default_factory is not _ABSENT:
                names[default] = each.default_factory
                given.append(f"{name}=__0absent")
                value = f"{default}() if {name} is __0absent else {name}"
            elif each.default is not _ABSENT:
                names[default] = each.default
                given.append(f"{name}={default}")
            else:
                given.append(name)
            lines.append(f"    __0own[{name!r}] = {value}")
        if goes_on:
            lines.append("    self.__post_init__()")
        exec("\n".join([f"def __init__({', '.join(['self', *given])}):", *lines]), names)  # noqa: S102 - fields' names
        return names["__init__"]
