"""What a check is called, what a finding says and what its reader should do, in any of the program's languages.

The tables lie beside this module by area, as `neon_wizard.messages` has its sentences, and are collected under the same
context. A title is looked up by the check's id, the rest by the finding's code. Both may be given for a whole area
(``signup.code-103`` → ``*.code-103``); ``{service}`` then names the service. A code of the program's own errors has the
sentence of `neon_wizard.messages`, and advice by its family.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import Final, TypeVar

from neon_wizard.checks.findings import CheckResult, Finding, Severity, Verdict
from neon_wizard.checks.texts.on_answers import ADVICE
from neon_wizard.checks.texts.on_causes import CAUSES, SAID, WAIT
from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.messages import QT_TRANSLATE_NOOP, codes, explain

_T = TypeVar("_T")
AREAS: Final = ("on_connections", "on_answers")
"""The modules of this package, each with TITLES and FINDINGS; ``on_causes`` says more of what these say."""


class Wording:
    """The texts in one language. translate: English → it, as `neon_wizard.messages.languages.translator` gives it."""

    def __init__(self, translate: Callable[[str], str]) -> None:
        self._translate = translate

    def title(self, check_id: str) -> str:
        """Return what a check is called."""
        text = _lookup(_titles(), check_id)
        return check_id if text is None else self._filled(text, {"service": check_id.partition(".")[0]})

    def sentence(self, finding: Finding) -> str:
        """Return what is wrong, in which request of several, what else met it, and why it is accepted."""
        said = self._sentence(finding)
        if finding.step:
            said = self._filled(IN_STEP, {"step": finding.step, "sentence": said})
        if finding.places:
            places = "; ".join(self.title(each) for each in finding.places)
            said = self._filled(IN_PLACES, {"sentence": said, "places": places})
        return self._filled(ACCEPTED, {"sentence": said, "why": finding.accepted}) if finding.accepted else said

    def _sentence(self, finding: Finding) -> str:
        found, facts = _texts(finding), self._facts(finding)
        if found is None and finding.code in codes():
            said = explain(_error(finding), self._translate).message
        else:
            if "error" in facts:
                facts["error"] = self._sentence(_met(finding))
            said = finding.code if found is None else self._filled(found[0], facts)
        more = [self._filled(text, facts) for name, text in (("said", SAID), ("wait", WAIT)) if facts.get(name)]
        return " ".join([said, *more]) if "error" not in facts else said

    def advice(self, finding: Finding) -> str:
        """Return what the technical contact should do about it."""
        found = _texts(finding)
        change = ", ".join(f"{key} = {value}" for key, value in finding.change.items())
        if change and not (found and "{change}" in found[1]):
            if finding.code.startswith("network.redirect"):
                return self._filled(CHANGE_ADDRESS, {"change": change})
            answers = all(".reply." in key for key in finding.change)
            return self._filled(CHANGE_REPLY if answers else CHANGE, {"change": change})
        general = _advice().get(finding.code) or _advice().get(finding.code.partition(".")[0], "")
        facts = {**self._facts(finding), "change": change}
        return self._filled(found[1] if found else general, facts)

    def severity(self, severity: Severity) -> str:
        return self._translate(SEVERITIES[severity])

    def outcome(self, result: CheckResult) -> str:
        """Return one word for what became of a check: its worst finding's severity, where it has one."""
        order = list(Severity)
        worst = min((each.severity for each in result.findings), key=order.index, default=None)
        return self._translate(VERDICTS[result.verdict]) if worst is None else self.severity(worst)

    def unasked(self, result: CheckResult) -> str:
        """Return why a check was skipped; empty for one that was not."""
        if result.verdict is not Verdict.SKIPPED:
            return ""
        if not result.because:
            return self._translate(NOT_HERE)
        if result.because == "budget":
            return self._translate(NO_TIME)
        if result.because.startswith("test."):
            return self._filled(NO_ACCOUNT, {"key": result.because})
        return self._filled(EARLIER, {"check": self.title(result.because)})

    def measured(self, result: CheckResult) -> dict[str, str]:
        """Return what was measured: name → value with its unit."""
        named = {key: self._translate(MEASURES[key]) if key in MEASURES else key for key in result.facts}
        return {
            named[key]: duration(float(value)) if key in _SECONDS and _NUMBER.fullmatch(value) else value
            for key, value in result.facts.items()
        }

    def say(self, text: str) -> str:
        """Return a text of the report itself."""
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

VERDICTS: Final = {
    Verdict.PASSED: QT_TRANSLATE_NOOP("messages", "Passed"),
    Verdict.FAILED: QT_TRANSLATE_NOOP("messages", "Failed"),
    Verdict.SKIPPED: QT_TRANSLATE_NOOP("messages", "Skipped"),
    Verdict.CANCELLED: QT_TRANSLATE_NOOP("messages", "Stopped"),
}
NOT_HERE: Final = QT_TRANSLATE_NOOP("messages", "Its question does not arise here.")
NO_TIME: Final = QT_TRANSLATE_NOOP("messages", "The time for the test was over.")
NO_ACCOUNT: Final = QT_TRANSLATE_NOOP("messages", "The profile has no “{key}”.")
EARLIER: Final = QT_TRANSLATE_NOOP("messages", "Left open by the failure of: {check}")
MEASURES: Final = {
    "median": QT_TRANSLATE_NOOP("messages", "median"),
    "p95": QT_TRANSLATE_NOOP("messages", "95th percentile"),
    "days": QT_TRANSLATE_NOOP("messages", "days left"),
    "variants": QT_TRANSLATE_NOOP("messages", "variants tried"),
}
"""Names of what is measured; the others are of the reply or the network, and stay as they are."""
_SECONDS: Final = ("median", "p95")
_NUMBER: Final = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")
IN_STEP: Final = QT_TRANSLATE_NOOP("messages", "In the step “{step}”: {sentence}")
IN_PLACES: Final = QT_TRANSLATE_NOOP("messages", "{sentence} (In: {places})")
ACCEPTED: Final = QT_TRANSLATE_NOOP("messages", "{sentence} (Accepted: {why})")
CHANGE: Final = QT_TRANSLATE_NOOP(
    "messages", "The service wants the request in another way. It works once the profile says: {change}"
)
CHANGE_REPLY: Final = QT_TRANSLATE_NOOP(
    "messages", "The service answers in another way. It works once the profile says: {change}"
)
CHANGE_ADDRESS: Final = QT_TRANSLATE_NOOP("messages", "Write the new address into the profile: {change}")
"""Advice where the profile is to be changed, and not the operator. An address of another origin was not asked yet."""


def findings_texts() -> dict[str, tuple[str, str]]:
    """Return the id of every finding that has words of its own → the sentence, and the advice, in English."""
    return dict(_findings())


@cache
def _titles() -> dict[str, str]:
    return {key: text for area in AREAS for key, text in import_module(f"{__name__}.{area}").TITLES.items()}


@cache
def _findings() -> dict[str, tuple[str, str]]:
    return CAUSES | {
        key: texts for area in AREAS for key, texts in import_module(f"{__name__}.{area}").FINDINGS.items()
    }


@cache
def _advice() -> dict[str, str]:
    return ADVICE


def duration(seconds: float) -> str:
    """Return an exchange's time in a unit that fits."""
    return f"{seconds * 1000:.0f} ms" if seconds < 10 else f"{seconds:.1f} s"


def _error(finding: Finding) -> NeonError:
    """Return the program's own error behind a finding, for its sentence."""
    facts = dict(finding.facts)
    if not finding.code.startswith(("operator.", "sip.")):
        return NeonError(finding.code, facts=facts)
    description, number = facts.pop("description", ""), facts.pop("operator_code", "")
    code = int(number) if number.lstrip("-").isdecimal() else None
    return OperatorError(finding.code, operator_code=code, description=description, facts=facts)


def _texts(finding: Finding) -> tuple[str, str] | None:
    """Return the sentence and the advice for exactly this cause, else for its code."""
    return _findings().get(finding.id) or _lookup(_findings(), finding.code)


def _met(finding: Finding) -> Finding:
    """Return the failure that a finding tells of as one of its own: its id is the fact ``error``."""
    facts = dict(finding.facts)
    code = facts.pop("error")
    if code not in codes() and code in _findings():
        code, _, facts["case"] = code.rpartition(".")
    return replace(finding, code=code, facts=facts)


def _lookup(table: Mapping[str, _T], key: str) -> _T | None:
    return table.get(key) or table.get(f"*.{key.partition('.')[2]}")
