"""Checks a profile's data against its schema: every problem is collected, none is raised."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Any, Final

from neon_wizard.errors import ProfileError
from neon_wizard.profile import toml_text
from neon_wizard.profile.composing.parts import NONE, Composed
from neon_wizard.profile.kept_settings import KeptOfAccounts
from neon_wizard.profile.kinds import Key, Node, Table
from neon_wizard.profile.plain_values import Place, Wrong, describe
from neon_wizard.profile.schema import PLUGIN_KEY, PROFILE
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.profile.values import read

MAX_PROBLEMS: Final = 100
MAX_TABLES: Final = 200
"""Under one ``[[…]]``: no form has as many inputs, no menu as many entries."""
_BARE: Final = r"[A-Za-z0-9_-]{1,60}"
# Where an author may choose names of his own, one that is this near to a known name counts as a slip.
_SLIP: Final = 0.75


class Reader:
    """Walks a table of the schema beside the data and keeps what is good; what is not becomes a problem.

    What it returns holds only keys that were given and are right, so that defaults stay where they are defined.
    kept: what the profile's accounts hold, once that is known.
    """

    def __init__(self, text: str, file: str, place: Place, protocols: Mapping[str, frozenset[str]]) -> None:
        self.text = text
        self.file = file
        self.place = place
        self.protocols = protocols
        self.values: Mapping[str, Composed] = NONE
        """Of the profile's own placeholders those for all services."""
        self._problems: list[ProfileError] = []
        self._noted: set[tuple[str, KeyPath]] = set()
        self._inheriting: tuple[KeyPath, Mapping[str, Any], KeyPath, Mapping[str, Any]] | None = None
        self.warnings: list[ProfileError] = []
        self.kept = KeptOfAccounts()

    @cached_property
    def _lines(self) -> dict[KeyPath, int]:
        return toml_text.index(self.text)

    @property
    def problems(self) -> tuple[ProfileError, ...]:
        """The problems in the order of the file; missing keys come last, because they are often only misspelt."""
        return tuple(sorted(self._problems, key=_order))

    def problem(self, code: str, path: KeyPath, **facts: object) -> None:
        """Note what is wrong with the key at `path`; once, also where several inherit the key."""
        place = (code, self._written(path))
        if len(self._problems) < MAX_PROBLEMS and (self._inheriting is None or place not in self._noted):
            self._noted.add(place)
            self._problems.append(self.error(code, path, **facts))

    @contextmanager
    def inheriting(
        self, path: KeyPath, own: Mapping[str, Any], beneath: KeyPath, shared: Mapping[str, Any]
    ) -> Iterator[None]:
        """Within it, what is said about a key at `path` that only `beneath` writes is said about that one.

        own, shared: what is written at `path` and `beneath`.
        """
        before, self._inheriting = self._inheriting, (path, own, beneath, shared)
        try:
            yield
        finally:
            self._inheriting = before

    def _written(self, path: KeyPath) -> KeyPath:
        """Return where the key that is read at `path` is written."""
        if self._inheriting is None:
            return path
        here, own, beneath, shared = self._inheriting
        key = path[len(here) :]
        if path[: len(here)] != here or not key or key[0] not in shared:
            return path
        inside, under = own.get(str(key[0])), shared[str(key[0])]
        if isinstance(inside, dict) and isinstance(under, dict) and len(key) > 1:
            inherited = key[1] not in inside and key[1] in under
        else:
            inherited = key[0] not in own
        return (*beneath, *key) if inherited else path

    def warn(self, found: Iterable[ProfileError]) -> None:
        """Note what can be used and should be changed, as made by `error`."""
        self.warnings += list(found)[: MAX_PROBLEMS - len(self.warnings)]

    def error(self, code: str, path: KeyPath, **facts: object) -> ProfileError:
        """Return the error about the key at `path`, with its line where that can be told."""
        path = self._written(path)
        line = toml_text.find(self._lines, path)
        where = {} if line is None else {"line": line}
        example = {"example": example_of(path)}
        if code == "profile.value" and "example" not in facts:
            # What the key usually holds is no help where a rule keeps just that from standing there.
            example = {"case": "rule"}
        return ProfileError(code, facts={"file": self.file, "key": dotted(path), **where, **example, **facts})

    def table(self, table: Table, data: Any, path: KeyPath = ()) -> dict[str, Any]:
        """Return what is right in `data`, by key; a table gives such a dict, ``[[…]]`` a tuple of them."""
        if table.alone and isinstance(data, str):
            data = {table.alone: data}
        if not isinstance(data, dict):
            expected = "a text or a table" if table.alone else "a table"
            self.problem("profile.type", path, found=describe(data), expected=expected)
            return {}
        extra = self._plugin_keys(table, data)
        good: dict[str, Any] = {}
        for name, value in data.items():
            node = table.keys.get(name) or self._other(table, name, extra)
            if node is None:
                self.unknown(name, [*table.keys, *extra], path)
            elif (read_value := self._node(node, value, (*path, name))) is not None:
                good[name] = read_value
        for name, node in table.keys.items():
            if node.required and name not in data:
                expected = node.expected if isinstance(node, Key) else f"the table [{dotted((*path, name))}]"
                self.problem("profile.missing", (*path, name), expected=expected)
        return good

    def unknown(self, name: str, known: Collection[str], path: KeyPath) -> None:
        """Note that there is no key `name` at `path`, and the nearest that there is."""
        near = nearest(name, known)
        if near:
            self.problem("profile.unknown_key", (*path, name), nearest=dotted((*path, near)), known=", ".join(known))
        else:
            self.problem("profile.unknown_key_alone", (*path, name), known=", ".join(known))

    def _node(self, node: Node, value: Any, path: KeyPath) -> Any:
        if isinstance(node, Key):
            try:
                return read(node, value, self.place)
            except Wrong as wrong:
                expected = wrong.expected or node.expected
                self.problem(wrong.code, path, found=wrong.found, expected=expected, example=example_of(path))
                return None
        if not node.many:
            return self.table(node, value, path)
        if node.single and isinstance(value, dict):
            return (self.table(Table(node.doc, node.keys), value, path),)
        if not isinstance(value, list):
            self.problem("profile.type", path, found=describe(value), expected=f"tables under [[{dotted(path)}]]")
            return None
        if len(value) > MAX_TABLES:
            self.problem("profile.value", path, found=f"{len(value)} tables", expected=f"at most {MAX_TABLES}")
            return None
        return tuple(self.table(Table(node.doc, node.keys), item, (*path, i)) for i, item in enumerate(value))

    def _plugin_keys(self, table: Table, data: Mapping[str, Any]) -> frozenset[str]:
        """Return the keys that a service's protocol adds to the schema's own."""
        if "protocol" not in table.keys:
            return frozenset()
        protocol = data.get("protocol")
        return (
            self.protocols.get(protocol, frozenset()) - table.keys.keys() if isinstance(protocol, str) else frozenset()
        )

    def _other(self, table: Table, name: str, extra: frozenset[str]) -> Node | None:
        """Return how a name that the schema does not know is read; None when it must not stand there."""
        if name in extra:
            return PLUGIN_KEY
        if table.others is None or not name or nearest(name, table.keys, _SLIP):
            return None
        return table.others


def example_of(path: KeyPath) -> str:
    """Return what may be written for the key at `path`: ``timeout = 20``, ``[services.signup]``."""
    node: Node | None = PROFILE
    for part in path:
        if isinstance(part, str):
            node = (node.keys.get(part) or node.others) if isinstance(node, Table) else None
    last = next((part for part in reversed(path) if isinstance(part, str)), "")
    if isinstance(node, Key) and node.example:
        return f"{dotted((last,))} = {node.example}"
    if isinstance(node, Table) and path:
        names = dotted(tuple(part for part in path if isinstance(part, str)))
        return f"[[{names}]]" if node.many else f"[{names}]"
    return dotted(path)


def _order(problem: ProfileError) -> tuple[bool, int]:
    return problem.code == "profile.missing", int(problem.facts.get("line", "999999"))


def nearest(name: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """Return the one of `known` that is most like `name`, in any case; empty when none is."""
    by_lower = {word.lower(): word for word in known}
    if not by_lower:
        return ""
    import difflib

    found = difflib.get_close_matches(name[:60].lower(), by_lower, n=1, cutoff=cutoff)
    return by_lower[found[0]] if found else ""


def dotted(path: KeyPath) -> str:
    """Return ``services.signup.inputs[0].name``; names that TOML would quote are quoted."""
    shown = ""
    for part in path:
        if isinstance(part, int):
            shown += f"[{part}]"
        else:
            name = part if re.fullmatch(_BARE, part) else json.dumps(part[:60], ensure_ascii=not part.isprintable())
            shown += f".{name}" if shown else name
    return shown
