"""What a check is called, what a finding says and what its reader should do: in any of the program's languages.

The tables lie beside this by area, as `neon_wizard.messages` has its sentences, and are collected under the same
context. A title is looked up by the check's id, the rest by the finding's code; both may be given for a whole area
(``signup.code-103`` → ``*.code-103``), ``{service}`` then names the service.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Final, TypeVar

from neon_wizard.checks.model import Finding, Severity
from neon_wizard.messages import QT_TRANSLATE_NOOP

_T = TypeVar("_T")
AREAS: Final[tuple[str, ...]] = ()
"""The modules of this package, each with TITLES and FINDINGS."""


class Wording:
    """translate: English → the reader's language, as `neon_wizard.messages.languages.translator` gives it."""

    def __init__(self, translate: Callable[[str], str]) -> None:
        self._translate = translate

    def title(self, check_id: str) -> str:
        """What a check is called."""
        text = _lookup(_titles(), check_id)
        return self._filled(text or check_id, {"service": check_id.partition(".")[0]})

    def sentence(self, finding: Finding) -> str:
        """What is wrong."""
        found = _lookup(_findings(), finding.code)
        return self._filled(found[0] if found else finding.code, self._facts(finding))

    def advice(self, finding: Finding) -> str:
        """What the technical contact should do about it."""
        found = _lookup(_findings(), finding.code)
        return self._filled(found[1] if found else "", self._facts(finding))

    def severity(self, severity: Severity) -> str:
        return self._translate(SEVERITIES[severity])

    def say(self, text: str) -> str:
        """A text of the report itself."""
        return self._translate(text)

    def _facts(self, finding: Finding) -> dict[str, str]:
        return {"service": finding.check.partition(".")[0], **finding.facts}

    def _filled(self, text: str, facts: Mapping[str, str]) -> str:
        return self._translate(text).format_map(_Facts(facts)).strip()


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


SEVERITIES: Final = {
    Severity.ERROR: QT_TRANSLATE_NOOP("messages", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("messages", "Warning"),
    Severity.NOTICE: QT_TRANSLATE_NOOP("messages", "Notice"),
}


@cache
def _titles() -> dict[str, str]:
    return {key: text for area in AREAS for key, text in import_module(f"{__name__}.{area}").TITLES.items()}


@cache
def _findings() -> dict[str, tuple[str, str]]:
    return {key: texts for area in AREAS for key, texts in import_module(f"{__name__}.{area}").FINDINGS.items()}


def _lookup(table: Mapping[str, _T], key: str) -> _T | None:
    return table.get(key) or table.get(f"*.{key.partition('.')[2]}")
