"""A run as JUnit XML, for the servers that build and watch: a test case a check, grouped by its area."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from itertools import groupby

from neon_wizard.checks.model import Finding, Result, Run, Severity, Verdict
from neon_wizard.checks.texts import Wording

_REPLACED = "�"


def to_junit(run: Run, wording: Wording) -> str:
    """wording: in the language of its readers. Errors and warnings are failures."""
    suites = ET.Element("testsuites", name=_allowed(run.operator_name))
    for area, results in groupby(run.results, key=lambda result: result.check.id.partition(".")[0]):
        suites.append(_suite(area, list(results), run, wording))
    ET.indent(suites)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(suites, encoding="unicode") + "\n"


def _suite(area: str, results: list[Result], run: Run, wording: Wording) -> ET.Element:
    suite = ET.Element(
        "testsuite",
        name=_allowed(area),
        tests=str(len(results)),
        failures=str(sum(bool(_failures(result)) for result in results)),
        skipped=str(sum(result.verdict in (Verdict.SKIPPED, Verdict.CANCELLED) for result in results)),
        errors="0",
        time=f"{sum(result.seconds for result in results):.3f}",
        timestamp=run.started.strftime("%Y-%m-%dT%H:%M:%S"),
    )
    for result in results:
        case = ET.SubElement(
            suite,
            "testcase",
            classname=_allowed(result.check.id),
            name=_allowed(wording.title(result.check.id)),
            time=f"{result.seconds:.3f}",
        )
        if result.verdict in (Verdict.SKIPPED, Verdict.CANCELLED):
            ET.SubElement(case, "skipped", message=_allowed(wording.unasked(result) or wording.outcome(result)))
        if failures := _failures(result):
            words = [_allowed(wording.sentence(finding)) for finding in failures]
            ET.SubElement(case, "failure", type=_allowed(failures[0].code), message=words[0]).text = "\n".join(words)
        notices = [_allowed(wording.sentence(f)) for f in result.findings if f.severity is Severity.NOTICE]
        if notices:
            ET.SubElement(case, "system-out").text = "\n".join(notices)
    return suite


def _failures(result: Result) -> list[Finding]:
    return [finding for finding in result.findings if finding.severity is not Severity.NOTICE]


def _allowed(text: str) -> str:
    """`text` without what XML cannot carry: it may quote an operator."""
    return "".join(_kept(text))


def _kept(text: str) -> Iterable[str]:
    for character in text:
        point = ord(character)
        allowed = character in "\t\n\r" or 0x20 <= point <= 0xD7FF or 0xE000 <= point <= 0xFFFD or point > 0xFFFF
        yield character if allowed else _REPLACED
