"""A run as JUnit XML, for build servers: each check is a test case, grouped by area.

The names of suites and cases are the checks' ids, so that a server knows a test again in whatever language it is told
about it.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, Final

from neon_wizard.checks.findings import CheckResult, Finding, Run, Severity, Verdict

if TYPE_CHECKING:
    from neon_wizard.checks.texts import Wording

_REPLACED: Final = "\ufffd"
_UNASKED: Final = (Verdict.SKIPPED, Verdict.CANCELLED)


def to_junit(run: Run, wording: Wording) -> str:
    """Return JUnit XML. wording: in the language of its readers. Errors and warnings count as failures."""
    suites = ET.Element("testsuites", name=_allowed(run.operator_name))
    for area, results in groupby(run.results, key=lambda result: result.check.id.partition(".")[0]):
        suites.append(_suite(area, list(results), run, wording))
    ET.indent(suites)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(suites, encoding="unicode") + "\n"


def _suite(area: str, results: list[CheckResult], run: Run, wording: Wording) -> ET.Element:
    suite = ET.Element(
        "testsuite",
        name=_allowed(area),
        tests=str(len(results)),
        failures=str(sum(bool(_failures(result)) for result in results)),
        skipped=str(sum(result.verdict in _UNASKED for result in results)),
        errors="0",
        time=f"{sum(result.seconds for result in results):.3f}",
        timestamp=run.started.strftime("%Y-%m-%dT%H:%M:%S"),
    )
    for result in results:
        name, of = _allowed(result.check.id), _allowed(f"{run.operator_id}.{area}")
        case = ET.SubElement(suite, "testcase", classname=of, name=name, time=f"{result.seconds:.3f}")
        if result.verdict in _UNASKED:
            ET.SubElement(case, "skipped", message=_allowed(wording.unasked(result) or wording.outcome(result)))
        if failures := _failures(result):
            message = _allowed(wording.sentence(failures[0]))
            told = ET.SubElement(case, "failure", type=_allowed(failures[0].id), message=message)
            told.text = "\n".join(_allowed(line) for each in failures for line in _told(each, wording))
        notices = [_allowed(wording.sentence(f)) for f in result.findings if f.severity is Severity.NOTICE]
        ET.SubElement(case, "system-out").text = "\n".join([_allowed(wording.title(result.check.id)), *notices])
    return suite


def _told(finding: Finding, wording: Wording) -> tuple[str, ...]:
    advice = wording.advice(finding)
    return (wording.sentence(finding), *((f"→ {advice}",) if advice else ()))


def _failures(result: CheckResult) -> list[Finding]:
    return [finding for finding in result.findings if finding.severity is not Severity.NOTICE]


def _allowed(text: str) -> str:
    """Return `text`, which may quote an operator, without what XML cannot carry."""
    return "".join(_kept(text))


def _kept(text: str) -> Iterable[str]:
    for character in text:
        point = ord(character)
        allowed = character in "\t\n\r" or 0x20 <= point <= 0xD7FF or 0xE000 <= point <= 0xFFFD or point > 0xFFFF
        yield character if allowed else _REPLACED
