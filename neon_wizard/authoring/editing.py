"""One key of a profile set, renamed or removed; every other line stays byte for byte as its author wrote it.

A change is made in the text, and accepted only when tomllib reads from the new text exactly what the old one said, with
that one difference. tomlkit writes values, and changes what stands inside a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any, Final

import tomlkit
from tomlkit.exceptions import TOMLKitError

from neon_wizard.authoring import toml_writer
from neon_wizard.errors import ProfileError
from neon_wizard.profile import toml_text
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.profile.validate import dotted

__all__ = ["remove", "rename", "set_value"]

_MARK: Final = "\ufeff"
Change = Callable[[Any], Any]
"""Changes a profile's data, and returns it."""
_HEADER: Final = r"\s*\[[^\]\n]*\]\]?\s*(#.*)?\n?"


def set_value(text: str, path: KeyPath, value: Any) -> str:
    """Return `text` with the key at `path` set to `value`, a TOML value; missing tables are written.

    Raises `ProfileError` ``profile.edit`` where that cannot be done without touching more.
    """
    return _Edit(text, path).change(lambda data: _set(data, path, value), lambda edit: _set_texts(edit, value))


def remove(text: str, path: KeyPath) -> str:
    """Return `text` without the key or table at `path`; raises `ProfileError` ``profile.edit``."""
    # With its last key, a table that is named only in headers is gone too.
    return _Edit(text, path).change(lambda d: _drop(d, path), _remove_texts, lambda d: _drop(d, path, emptied=True))


def rename(text: str, path: KeyPath, name: str) -> str:
    """Return `text` with the key at `path` called `name`; raises `ProfileError` ``profile.edit``."""
    return _Edit(text, path).change(lambda data: _rename(data, path, name), lambda edit: _rename_texts(edit, name))


class _Edit:
    """The text in lines that all end in a line feed, as tomllib sees them; their own ends are put back at last."""

    def __init__(self, text: str, path: KeyPath) -> None:
        self.path = path
        self._mark = _MARK if text.startswith(_MARK) else ""
        self._own = _lines(text.removeprefix(_MARK))
        self._end = "\r\n" if self._own and self._own[0].endswith("\r\n") else "\n"
        self.lines = [line.removesuffix("\n").removesuffix("\r") + "\n" for line in self._own]
        self.index = toml_text.index(self.text)

    @property
    def text(self) -> str:
        return "".join(self.lines)

    def change(
        self, applied: Change, candidates: Callable[[_Edit], Iterable[str]], or_else: Change | None = None
    ) -> str:
        """Return the first of `candidates` that says what `applied` (or `or_else`) makes of the data."""
        try:
            wanted = [change(toml_text.loads(self.text)) for change in (applied, or_else) if change]
        except (ValueError, RecursionError, LookupError, TypeError):
            raise self.refused() from None
        for candidate in candidates(self):
            with suppress(ValueError, RecursionError):
                if toml_text.loads(candidate) in wanted:
                    return self._with_own_ends(candidate)
        raise self.refused()

    def refused(self) -> ProfileError:
        return ProfileError("profile.edit", facts={"key": dotted(self.path)})

    def start(self, path: KeyPath) -> int | None:
        """Return the line, counted from 0, of the key or table at `path` itself."""
        line = self.index.get(path)
        return None if line is None else line - 1

    def replaced(self, start: int, end: int, *new: str) -> str:
        return "".join([*self.lines[:start], *new, *self.lines[end:]])

    def _with_own_ends(self, text: str) -> str:
        new = _lines(text)
        before = _common(self.lines, new)
        after = _common(self.lines[before:][::-1], new[before:][::-1])
        middle = [line.removesuffix("\n") + self._end for line in new[before : len(new) - after]]
        head, tail = self._own[:before], self._own[len(self._own) - after :] if after else []
        if middle and head and not head[-1].endswith("\n"):
            head[-1] += self._end  # the file's last line had no end, and is not the last any more
        return self._mark + "".join([*head, *middle, *tail])


def _lines(text: str) -> list[str]:
    """Return the lines as TOML counts them; `str.splitlines` also breaks at form feeds and the like."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _common(one: list[str], other: list[str]) -> int:
    return next(
        (n for n, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )


# ---- what the data is to be ----


def _set(data: Any, path: KeyPath, value: Any) -> Any:
    here = data
    for part in path[:-1]:
        here = here.setdefault(part, {}) if isinstance(part, str) else here[part]
    here[path[-1]] = value
    return data


def _drop(data: Any, path: KeyPath, *, emptied: bool = False) -> Any:
    parents = [data]
    for part in path[:-1]:
        parents.append(parents[-1][part])
    del parents[-1][path[-1]]
    for depth in range(len(path) - 1, 0, -1):
        if emptied and not parents[depth]:
            del parents[depth - 1][path[depth - 1]]
    return data


def _rename(data: Any, path: KeyPath, name: str) -> Any:
    parent = data
    for part in path[:-1]:
        parent = parent[part]
    if name in parent:
        raise KeyError(name)
    parent[name] = parent.pop(path[-1])
    return data


# ---- texts that may say it ----


def _set_texts(edit: _Edit, value: Any) -> Iterator[str]:
    yield from _by_tomlkit(edit, lambda parent, name: parent.__setitem__(name, value), present=True)
    *table, name = edit.path
    entry = f"{toml_writer.key(name)} = {toml_writer.value(value)}\n"
    at = edit.start(tuple(table)) if table else 0
    if at is not None and not _within_line(edit, tuple(table)):
        yield from _inserted(edit, _last_entry(edit, tuple(table), at), entry)
    yield from _by_tomlkit(edit, lambda parent, name: parent.__setitem__(name, value), present=False)
    if table and not any(isinstance(part, int) for part in table):
        header = f"[{'.'.join(toml_writer.key(part) for part in table)}]\n"
        yield from _inserted(edit, _last_relative(edit, tuple(table)), f"\n{header}{entry}")
        yield f"{edit.text}\n{header}{entry}"


def _remove_texts(edit: _Edit) -> Iterator[str]:
    at = edit.start(edit.path)
    if at is not None:
        for end in range(at + 1, len(edit.lines) + 1):
            yield edit.replaced(at, end)
            if end > at + 1 and re.match(_HEADER, edit.lines[end - 1]) and not _is_header(edit, at):
                break
    yield from _by_tomlkit(edit, lambda parent, name: parent.__delitem__(name), present=True)


def _rename_texts(edit: _Edit, name: str) -> Iterator[str]:
    old, at = edit.path[-1], edit.start(edit.path)
    if at is not None and isinstance(old, str):
        line = edit.lines[at]
        for match in re.finditer(rf"{re.escape(old)}|{re.escape(toml_writer.key(old))}", line):
            for end in (match.end(), match.end() + 1):
                start = match.start() - (end - match.end())  # with the quotes around it, if there are any
                if start >= 0:
                    yield edit.replaced(at, at + 1, line[:start] + toml_writer.key(name) + line[end:])

    def renamed(parent: Any, key: Any) -> None:
        value = parent[key]
        del parent[key]
        parent[name] = value

    yield from _by_tomlkit(edit, renamed, present=True)


def _by_tomlkit(edit: _Edit, change: Callable[[Any, Any], None], *, present: bool) -> Iterator[str]:
    """Yield what tomlkit makes of it. present: only where the key exists already."""
    try:
        document = tomlkit.parse(edit.text)
        parent: Any = document
        for part in edit.path[:-1]:
            parent = parent[part]
        if not present or edit.path[-1] in parent or isinstance(edit.path[-1], int):
            change(parent, edit.path[-1])
            yield tomlkit.dumps(document)
    except (TOMLKitError, LookupError, TypeError, ValueError, AttributeError):
        return


def _inserted(edit: _Edit, at: int, entry: str) -> Iterator[str]:
    """Yield texts with `entry` after line `at`, or after the value that begins there, or in a table's inner value."""
    for line in range(at, len(edit.lines) + 1):
        yield edit.replaced(line, line, entry)
        if line < len(edit.lines) and line > at and re.match(_HEADER, edit.lines[line]):
            yield edit.replaced(line, line, entry)
            break


def _last_entry(edit: _Edit, table: KeyPath, at: int) -> int:
    """Return the line after the one where the last own entry of `table` begins, or after its header."""
    own = [line for path, line in edit.index.items() if path[:-1] == table and not _is_header(edit, line - 1)]
    return max(own, default=at + 1 if table else 0)


def _last_relative(edit: _Edit, table: KeyPath) -> int:
    """Return the line after the last entry that shares most of its path with `table`; else the text's end."""
    for length in range(len(table) - 1, 0, -1):
        near = [line for path, line in edit.index.items() if path[:length] == table[:length]]
        if near:
            return max(near)
    return len(edit.lines)


def _within_line(edit: _Edit, table: KeyPath) -> bool:
    """Return whether a table is written ``name = { … }``."""
    at = edit.start(table)
    return bool(table) and at is not None and not _is_header(edit, at)


def _is_header(edit: _Edit, line: int) -> bool:
    return edit.lines[line].lstrip().startswith("[")
