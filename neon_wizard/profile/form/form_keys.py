"""What a profile says of a form: what the keys of its inputs mean together, which no key alone can tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.errors import shown
from neon_wizard.late_dataclass import replace
from neon_wizard.profile import patterns
from neon_wizard.profile.form import check_digits
from neon_wizard.profile.form.form_inputs import DAY, LONGEST_INPUT, NOTHING, TODAY, FieldRule, Input, Rules, Text
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
_WITHOUT_TEXT: Final = ("check", "file")
"""Kinds whose value is no text that a pattern could be held against."""
_NUMBER: Final = r"-?[0-9]*\.?[0-9]+"


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
    if "pattern" in entry and made.kind in _WITHOUT_TEXT:
        expected = "“endings”, or nothing" if made.kind == "file" else "nothing: “on” and “off” say what is sent"
        reader.problem(
            "profile.value", (*path, "pattern"), found=f"no key of the kind “{made.kind}”", expected=expected
        )
    if made.kind == "check" and made.on == made.off:
        expected = "another text than “off”, which is “false” where it is left out"
        reader.problem("profile.value", (*path, "on"), found="the same as “off”", expected=expected)
    if made.kind == "choice" and not made.choices:
        reader.problem("profile.missing", (*path, "choices"), expected="at least one choice")
    for choice in made.choices:
        if expected := _expected_of_sent(made, choice):
            reader.problem("profile.value", (*path, "choices", choice), found="a choice", expected=expected)
    if made.minimum is not None and made.maximum is not None and made.minimum > made.maximum:
        expected = f"{made.minimum} or more"
        reader.problem("profile.value", (*path, "maximum"), found=f"{made.maximum}", expected=expected)
    if expected := _expected_default(made):
        # The text is not shown: as a password it would be everybody's.
        reader.problem("profile.value", (*path, "default"), found="this text", expected=expected)
    return made


def _expected_default(asked: Input) -> str:
    """Return what the default of an input has to be, in words; empty where it is right.

    It is held to what `neon_wizard.operations.inputs` holds the same text to when a user types it.
    """
    text = asked.default.strip()
    if not text:
        return ""
    if asked.kind in ("password", "file"):
        return f"nothing with kind = “{asked.kind}”"
    if asked.kind == "check":
        return "" if text in ("true", "false") else "“true” or “false”"
    if asked.kind == "choice" and asked.choices and text not in asked.choices:
        return f"one of {', '.join(asked.choices)}"
    if asked.kind == "number":
        return _expected_number(asked, text) or _expected_of_sent(asked, format(decimal.Decimal(text), "f"))
    if asked.kind == "date":
        if text == TODAY:
            return ""  # whether a pattern takes it is another matter each day
        day = _day(text)
        return _expected_of_sent(asked, day.strftime(asked.format)) if day else "“today”, or a day such as 2026-01-31"
    return _expected_of_sent(asked, text)


def _expected_number(asked: Input, text: str) -> str:
    if not re.fullmatch(_NUMBER, text):
        return "a number such as 10"
    if asked.minimum is not None and decimal.Decimal(text) < asked.minimum:
        return f"{asked.minimum} or more"
    if asked.maximum is not None and decimal.Decimal(text) > asked.maximum:
        return f"{asked.maximum} or less"
    return ""


def _expected_of_sent(asked: Input, text: str) -> str:
    """Return what the text that is sent of an input has to be; empty where it is right."""
    if len(text) > LONGEST_INPUT:
        return f"at most {LONGEST_INPUT} characters"
    if asked.check_digits:
        text = check_digits.bare(text)
        if not check_digits.right(asked.check_digits, text):
            return f"a number with the check digits of “{asked.check_digits}”"
    broken = next((each for each in asked.pattern if patterns.fullmatch(each, text) is None), None)
    return "" if broken is None else f"a text that its pattern takes: {shown(broken)}"


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(DAY, text) else None
    except ValueError:
        return None
