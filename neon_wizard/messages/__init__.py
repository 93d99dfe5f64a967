"""Error code → one sentence and one next step, for window and command alike; Qt-free, translatable.

The modules of this package hold the sentences, by what they are about; each is imported when its first sentence is
needed. Every text is marked with `QT_TRANSLATE_NOOP`, so that the translation tools collect it, and is translated when
it is shown, by the function given to `set_translator`.

Placeholders are names of an error's facts, plus ``{code}``, ``{description}`` and ``{operator_code}`` of an operator's
refusal; a missing fact is left empty. Where a code means something else for another web service, its sentence stands
under ``CODE.SERVICE`` and is chosen by the fact ``service``; all extra services share those of ``actions``. Where it
depends on something else, the fact ``case`` chooses, or ``status``, an HTTP status.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Final

from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.messages.wording import QT_TRANSLATE_NOOP, WAIT, WAIT_SECONDS, Remedy, Sentence

__all__ = ["AREAS", "CONTEXT", "QT_TRANSLATE_NOOP", "Explanation", "Remedy", "codes", "explain", "set_translator", "tr"]

CONTEXT = "messages"
AREAS: Final = {
    "input": "typed",
    "usage": "typed",
    "person": "typed",
    "profile": "profile_faults",
    "network": "network",
    "tls": "network",
    "operator": "operator_replies",
    "signup": "operator_replies",
    "reply": "operator_replies",
    "keyring": "computer",
    "settings": "computer",
    "transfer": "computer",
    "connection": "connecting",
    "known": "connecting",
    "licence": "connecting",
    "history": "computer",
    "program": "computer",
    "check": "typed",
    "mock": "typed",
    "action": "extensions",
    "brand": "extensions",
    "installer": "extensions",
    "plugin": "extensions",
    "load": "typed",
    "sip": "telephone",
    "export": "telephone",
    "engine": "telephone",
    "call": "telephone",
}
"""Which module of this package holds the sentences of a family of codes."""
_UNKNOWN: Final = "program.failed"
_FILE_LINE = QT_TRANSLATE_NOOP("messages", "{file}, line {line}")


@dataclass(frozen=True)
class Explanation:
    """What a person is told: plain text, never markup."""

    message: str
    next_step: str
    action: Remedy


_translate: Callable[[str, str], str] = lambda _context, text: text  # noqa: E731


def set_translator(translate: Callable[[str, str], str]) -> None:
    """Let ``translate(context, english)`` translate every text that is shown from now on."""
    global _translate
    _translate = translate


def tr(text: str) -> str:
    """Return `text`, marked elsewhere with `QT_TRANSLATE_NOOP`, in the user's language."""
    return _translate(CONTEXT, text)


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def codes() -> frozenset[str]:
    """Return every code that has a sentence."""
    return frozenset(key for area in set(AREAS.values()) for key in _table(area))


def explain(error: NeonError, say: Callable[[str], str] | None = None) -> Explanation:
    """Return the sentence, the next step and its remedy for `error`; never raises.

    say: English → another reader's language; by default the user's.
    """
    say = say or tr
    message, next_step, action = _sentence(error)
    facts = _Facts(error.facts)
    facts["code"] = error.code
    if "expected" in facts:
        facts.setdefault("example", facts["expected"])
    if "line" in facts and "file" in facts and "{line}" not in message:
        facts["file"] = say(_FILE_LINE).format_map(facts)
    if isinstance(error, OperatorError):
        facts["description"] = error.description
        facts["operator_code"] = "" if error.operator_code is None else str(error.operator_code)
    if error.retry_after and next_step == WAIT:
        facts["wait"], next_step = f"{error.retry_after:.0f}", WAIT_SECONDS
    return Explanation(_ended(say(message).format_map(facts).strip()), say(next_step).format_map(facts).strip(), action)


def _ended(text: str) -> str:
    """Return a sentence that still ends properly where its last fact is missing."""
    return f"{text.rstrip(': ')}." if text.endswith(":") else text


def _sentence(error: NeonError) -> Sentence:
    area = AREAS.get(error.code.partition(".")[0], "")
    table = _table(area) if area else {}
    facts = error.facts
    cases = (facts.get("service", "").partition(".")[0], facts.get("case", ""), facts.get("status", ""))
    named = (table.get(f"{error.code}.{case}") for case in cases if case)
    return next(filter(None, named), None) or table.get(error.code) or _table("computer")[_UNKNOWN]


def _table(area: str) -> dict[str, Sentence]:
    table: dict[str, Sentence] = importlib.import_module(f"neon_wizard.messages.{area}").TABLE
    return table
