"""A profile's text → all that is wrong with it, by line, as `profile validate` and the profile window show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from neon_wizard.errors import NeonError, ProfileError
from neon_wizard.messages import explain
from neon_wizard.profile import lines
from neon_wizard.profile.accent import corrected, visible_everywhere
from neon_wizard.profile.load import load, load_file
from neon_wizard.profile.operator import Profile, Source
from neon_wizard.profile.pictures import Refused, read
from neon_wizard.profile.tables import decode, parse, read_bytes
from neon_wizard.profile.validate import dotted
from neon_wizard.protocols.registry import names_and_options

NO_LINE = 0
"""The line of what concerns the whole file."""


@dataclass(frozen=True)
class Problem:
    """One thing to mend. line: counted from 1, or `NO_LINE`. warning: the profile can be used all the same."""

    error: NeonError
    warning: bool = False

    @property
    def line(self) -> int:
        found = self.error.facts.get("line", "")
        return int(found) if found.isascii() and found.isdigit() else NO_LINE

    @property
    def key(self) -> str:
        return self.error.facts.get("key", "")

    @property
    def message(self) -> str:
        """What is wrong, with file and line, in the user's language."""
        return explain(self.error).message

    @property
    def remedy(self) -> str:
        """What to write instead."""
        return explain(self.error).next_step

    @property
    def data(self) -> dict[str, object]:
        """As JSON."""
        return {
            "severity": "warning" if self.warning else "error",
            "code": self.error.code,
            "line": self.line or None,
            "key": self.key or None,
            "message": self.message,
            "next_step": self.remedy,
        }


@dataclass(frozen=True)
class Checked:
    """A profile that was looked at. profile: None where it cannot be used. problems: by line."""

    file: str
    profile: Profile | None
    problems: tuple[Problem, ...]

    def usable(self) -> Profile:
        """The profile; raises `ProfileError` with all that is wrong where there is none."""
        if self.profile is None:
            errors = tuple(each.error for each in self.problems if isinstance(each.error, ProfileError))
            raise ProfileError(errors[0].code, facts=errors[0].facts, problems=errors)
        return self.profile

    @property
    def data(self) -> Mapping[str, object]:
        """As JSON."""
        return {
            "file": self.file,
            "valid": self.profile is not None,
            "operator": self.profile.id if self.profile else None,
            "problems": [problem.data for problem in self.problems],
        }


def check(text: str | bytes, *, file: str, source: Source, base: Path | None) -> Checked:
    """What is wrong with `text`; `file` and the rest as `neon_wizard.profile.load.load` takes them."""
    try:
        profile = load(text, file=file, source=source, base=base, protocols=names_and_options())
        return _good(file, profile, decode(text, file))
    except ProfileError as error:
        return _bad(file, error)


def check_file(path: Path | str) -> Checked:
    """What is wrong with the file at `path`, which may be that it cannot be read."""
    try:
        profile = load_file(path, names_and_options())
        return _good(str(path), profile, decode(read_bytes(Path(path)), str(path)))
    except ProfileError as error:
        return _bad(str(path), error)


def _good(file: str, profile: Profile, text: str) -> Checked:
    warnings = [each for each in profile.warnings if isinstance(each, NeonError)]
    return Checked(
        file,
        profile,
        _sorted(Problem(each, warning=True) for each in [*warnings, *_faint(profile, text), *_left_out(profile, text)]),
    )


def _faint(profile: Profile, text: str) -> Iterator[ProfileError]:
    """A colour that cannot be seen on a ground of the windows is not shown there as it was written."""
    if not profile.accent:
        return
    path: lines.Path = ("operator", "accent")
    line = lines.find(lines.index(text), path)
    facts: dict[str, object] = {"file": profile.origin, "key": dotted(path), "found": profile.accent}
    facts |= {} if line is None else {"line": line}
    for scheme, shown in corrected(profile.accent).items():
        example = f'accent = "{visible_everywhere(profile.accent)}"'
        yield ProfileError(f"profile.accent_{scheme}", facts={**facts, "shown": shown, "example": example})


def _left_out(profile: Profile, text: str) -> Iterator[ProfileError]:
    """A picture that is none, or would take too long to draw: the windows show their own instead."""
    known = lines.index(text)
    for path, picture in _pictures(parse(text, profile.origin), Path(profile.origin).parent):
        try:
            read(picture)
        except Refused as refused:
            line = lines.find(known, path)
            where = {} if line is None else {"line": line}
            facts = {"file": profile.origin, "key": dotted(path), "reason": str(refused), **where}
            yield ProfileError("profile.picture", facts=facts)


def _pictures(data: Mapping[str, Any], folder: Path) -> Iterator[tuple[lines.Path, Path]]:
    if logo := data["operator"].get("logo"):
        yield ("operator", "logo"), folder / logo
    for index, action in enumerate(data.get("actions", ())):
        if str(action.get("icon", "")).lower().endswith(".svg"):
            yield ("actions", index, "icon"), folder / action["icon"]


def _bad(file: str, error: ProfileError) -> Checked:
    return Checked(file, None, _sorted(Problem(each) for each in error.problems))


def _sorted(problems: Iterable[Problem]) -> tuple[Problem, ...]:

    return tuple(sorted(problems, key=lambda problem: problem.line))
