"""What a profile says of a form: what the keys of its inputs mean together, which no key alone can tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.late_dataclass import replace
from neon_wizard.profile.form.form_inputs import NOTHING, FieldRule, Input, Rules, Text
from neon_wizard.profile.service import Service
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.profile.validate import Reader

if TYPE_CHECKING:
    import decimal
else:
    decimal = late.module("decimal")


Raw = Mapping[str, Any]

_OF_KIND: Final[Mapping[str, str]] = {
    "check_digits": "text",
    "choices": "choice",
    "on": "check",
    "off": "check",
    "minimum": "number",
    "maximum": "number",
    "format": "date",
    "max_bytes": "file",
    "endings": "file",
}


def inputs(reader: Reader, good: Sequence[Raw], path: KeyPath, filled: Sequence[str]) -> tuple[Input, ...]:
    """Return what is asked, from what is `good`; what does not fit together is noted in `reader`.

    filled: the placeholders that the program fills in itself, so that no input may have such a name.
    """
    made: list[Input] = []
    taken = {*filled}
    for index, entry in enumerate(good):
        here = (*path, index)
        name = entry.get("name", "")
        if not name:
            continue  # already reported
        asked = _input(reader, entry, here)
        if taken & {*asked.placeholders}:
            expected = f"a name other than {', '.join(sorted(taken))}"
            reader.problem("profile.value", (*here, "name"), found=f"“{name}”", expected=expected)
            continue
        taken.update(asked.placeholders)
        made.append(asked)
    return tuple(made)


def rules(reader: Reader, operator: Raw) -> Rules:
    """Return the operator's rules for a new login and a new password; a pattern without its sentence is a problem."""
    made = {}
    for name in ("login", "password"):
        rule = FieldRule(operator.get(f"{name}_pattern", ()), operator.get(f"{name}_rule", NOTHING))
        if rule.patterns and rule.words == NOTHING:
            expected = "what the pattern wants, in a sentence"
            reader.problem("profile.missing", ("operator", f"{name}_rule"), expected=expected)
        elif rule != FieldRule():
            made[name] = rule
    return MappingProxyType(made)


def keeping(asked: Input, rule: FieldRule | None) -> Input:
    """Return an input that is held to `rule` besides its own pattern, and says so."""
    if rule is None:
        return asked
    return replace(
        asked, pattern=(*asked.pattern, *rule.patterns), rule=rule.words if asked.rule == NOTHING else asked.rule
    )


def check_files(reader: Reader, service: Service, path: KeyPath) -> None:
    """Refuse a file in the query of an address: there is no way that servers take. path: of the table of the inputs."""
    if service.protocol == "form" and service.options.get("method") == "GET":
        for index, asked in enumerate(service.inputs):
            if asked.kind == "file":
                expected = "another kind, or method = “POST” of the service"
                reader.problem("profile.value", (*path, "inputs", index, "kind"), found="“file”", expected=expected)


def _input(reader: Reader, entry: Raw, path: KeyPath) -> Input:
    given = {"label": Text(MappingProxyType({"en": entry["name"]})), **entry}
    for key in ("minimum", "maximum"):
        if key in given:
            given[key] = decimal.Decimal(str(given[key]))
    if "choices" in given:
        given["choices"] = MappingProxyType(given["choices"])
    made = Input(**given)
    for key, kind in _OF_KIND.items():
        if key in entry and made.kind != kind:
            found = f"no key of the kind “{made.kind}”"
            reader.problem(
                "profile.value", (*path, key), found=found, expected=f"kind = “{kind}”", example=f'kind = "{kind}"'
            )
    if made.kind == "check" and made.on == made.off:
        expected = "another text than “off”, which is “false” where it is left out"
        reader.problem("profile.value", (*path, "on"), found="the same as “off”", expected=expected)
    if made.kind == "choice" and not made.choices:
        reader.problem("profile.missing", (*path, "choices"), expected="at least one choice")
    if made.minimum is not None and made.maximum is not None and made.minimum > made.maximum:
        expected = f"{made.minimum} or more"
        reader.problem("profile.value", (*path, "maximum"), found=f"{made.maximum}", expected=expected)
    if expected := _expected_default(made):
        # The text is not shown: as a password it would be everybody's.
        reader.problem("profile.value", (*path, "default"), found="this text", expected=expected)
    return made


def _expected_default(asked: Input) -> str:
    """Return what the default of an input has to be, in words; empty where it is right."""
    text = asked.default
    if not text:
        return ""
    if asked.kind in ("password", "file"):
        return f"nothing with kind = “{asked.kind}”"
    if asked.kind == "choice":
        return "" if text in asked.choices or not asked.choices else f"one of {', '.join(asked.choices)}"
    if asked.kind == "check":
        return "" if text in ("true", "false") else "“true” or “false”"
    if asked.kind == "number":
        return "" if text.replace(".", "", 1).lstrip("-").isdecimal() and text.isascii() else "a number such as 10"
    return "" if asked.kind == "text" or text == "today" or _is_day(text) else "“today”, or a day such as 2026-01-31"


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
