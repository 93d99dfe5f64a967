"""A run as it is handed out: an HTML page, a mail, JUnit, JSON; each searched once more for secrets before (F60).

The page is for the operator's technical contact (G3): one file that is readable on paper and on a telephone, offline.
Nothing is fetched when it is opened, nothing in it runs, and whatever an operator said stands in it as text. JUnit is
for build servers: each check is a test case, grouped by area.
"""

from __future__ import annotations

import statistics
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Final

from neon_wizard import __version__
from neon_wizard.checks import mailing, run_redaction
from neon_wizard.checks.compare import RunComparison, compare
from neon_wizard.checks.findings import CheckResult, Finding, Run, Severity, Verdict
from neon_wizard.checks.run_files import to_json
from neon_wizard.checks.texts import Wording, duration
from neon_wizard.messages import QT_TRANSLATE_NOOP
from neon_wizard.messages.languages import translator
from neon_wizard.model import Secret
from neon_wizard.places import resources
from neon_wizard.protocols.exchange import pretty

if TYPE_CHECKING:
    from jinja2 import Template

    from neon_wizard.protocols.exchange import Exchange


LONGEST_BODY: Final = 20_000
"""Characters of a request or a reply that are shown: a report is read, not archived."""
_WORDS: Final = {
    "report": QT_TRANSLATE_NOOP("messages", "Test report"),
    "summary": QT_TRANSLATE_NOOP("messages", "Summary"),
    "checks": QT_TRANSLATE_NOOP("messages", "Checks"),
    "findings": QT_TRANSLATE_NOOP("messages", "Findings"),
    "none": QT_TRANSLATE_NOOP("messages", "Nothing was found: everything that was asked works."),
    "what_to_do": QT_TRANSLATE_NOOP("messages", "What to do"),
    "evidence": QT_TRANSLATE_NOOP("messages", "Evidence"),
    "request": QT_TRANSLATE_NOOP("messages", "Request"),
    "reply": QT_TRANSLATE_NOOP("messages", "Reply"),
    "times": QT_TRANSLATE_NOOP("messages", "Response times"),
    "median": QT_TRANSLATE_NOOP("messages", "median"),
    "slowest": QT_TRANSLATE_NOOP("messages", "slowest"),
    "since": QT_TRANSLATE_NOOP("messages", "Since the earlier run"),
    "mended": QT_TRANSLATE_NOOP("messages", "Mended"),
    "new": QT_TRANSLATE_NOOP("messages", "New"),
    "still": QT_TRANSLATE_NOOP("messages", "Still there"),
    "unasked": QT_TRANSLATE_NOOP("messages", "Not asked this time"),
    "created": QT_TRANSLATE_NOOP("messages", "Accounts that this test created; please delete them"),
    "login": QT_TRANSLATE_NOOP("messages", "Login"),
    "number": QT_TRANSLATE_NOOP("messages", "Number"),
    "cancelled": QT_TRANSLATE_NOOP("messages", "The test was stopped before its end: checks are missing."),
    "secrets": QT_TRANSLATE_NOOP("messages", "Passwords and other secrets were replaced by •••."),
    "shortened": QT_TRANSLATE_NOOP("messages", "(shortened)"),
}
_SEVERITIES: Final = {
    Severity.ERROR: QT_TRANSLATE_NOOP("messages", "Errors"),
    Severity.WARNING: QT_TRANSLATE_NOOP("messages", "Warnings"),
    Severity.NOTICE: QT_TRANSLATE_NOOP("messages", "Notices"),
}
"""Words that stand above their number, so that no language has to agree with it."""
_ASKED: Final = (Verdict.PASSED, Verdict.FAILED)


@dataclass(frozen=True)
class Bar:
    """One line of the chart of times; shares of the longest, 0 to 100."""

    name: str
    median: str
    slowest: str
    median_share: float
    slowest_share: float


def to_html(run: Run, *, language: str = "en", earlier: Run | None = None) -> str:
    """Return the report in `language`, with what changed since `earlier`. Secrets were replaced before."""
    wording = Wording(translator(language))
    return _template().render(
        run=run,
        language=language.replace("_", "-"),
        version=__version__,
        words={name: wording.say(text) for name, text in _WORDS.items()},
        wording=wording,
        severities={severity: wording.say(text) for severity, text in _SEVERITIES.items()},
        counts={severity: sum(f.severity is severity for f in run.findings) for severity in Severity},
        tone=_tone,
        duration=lambda result: duration(result.seconds) if result.verdict in _ASKED else "",
        evidence=lambda finding: _evidence(run, finding),
        bars=_bars(run.results),
        comparison=_comparison(earlier, run),
        shown=shown,
        minutes=run.started.strftime("%Y-%m-%d %H:%M UTC"),
    )


def shown(body: str, limit: int = LONGEST_BODY) -> str:
    """Return a body as it is best read: JSON and XML indented, cut where it is too long."""
    text = pretty(body)
    return text if len(text) <= limit else text[:limit] + " …"


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string((resources() / "reports" / "report.html.j2").read_text(encoding="utf-8"))


def _tone(result: CheckResult) -> str:
    """Return the CSS class for the outcome's word."""
    order = list(Severity)
    return min((each.severity for each in result.findings), key=order.index, default=result.verdict).value


def _evidence(run: Run, finding: Finding) -> tuple[Exchange, ...]:
    found = next((result.exchanges for result in run.results if finding in result.findings), ())
    own = tuple(each for each in found if finding.step and each.step == finding.step)
    return own or found


def _comparison(earlier: Run | None, run: Run) -> RunComparison | None:
    return None if earlier is None else compare(earlier, run)


def _bars(results: Iterable[CheckResult]) -> tuple[Bar, ...]:
    """Return the exchanges' times by address, in the operator's own order."""
    times: dict[str, list[float]] = {}
    for result in results:
        for exchange in result.exchanges:
            times.setdefault(exchange.url.partition("?")[0], []).append(exchange.seconds)
    longest = max((max(each) for each in times.values()), default=0.0) or 1.0
    return tuple(_bar(name, each, longest) for name, each in times.items())


def _bar(name: str, seconds: Sequence[float], longest: float) -> Bar:
    median, slowest = statistics.median(seconds), max(seconds)
    shares = (round(100 * median / longest, 1), round(100 * slowest / longest, 1))
    return Bar(name, duration(median), duration(slowest), *shares)


_REPLACED = "�"


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


KINDS: Final = ("html", "eml", "xml", "json")
"""By the endings of their files; ``xml`` is JUnit's."""


@dataclass(frozen=True)
class Material:
    """What a document is made of. contact: the address that it goes to, or empty. earlier: the run compared with."""

    run: Run
    secrets: tuple[Secret, ...]
    contact: str = ""
    earlier: Run | None = None

    @property
    def name(self) -> str:
        """The name of its files, without an ending."""
        return f"{self.run.operator_id}-{self.run.started.strftime('%Y-%m-%d-%H%M')}"


def draft(material: Material, language: str) -> mailing.Draft:
    """Return the mail that goes with a report; raises `run_redaction.LeakError`."""
    wording = Wording(translator(language))
    made = mailing.draft(material.run, material.contact, wording)
    own = mailing.draft(run_redaction.without_words(material.run), material.contact, wording)
    run_redaction.verify(made.text, material.secrets, own.text)
    return made


def document(kind: str, material: Material, language: str) -> bytes:
    """Return the document. kind: one of `KINDS`. language: its reader's.

    Raises `run_redaction.LeakError` where a secret is left in it. What no text can hold, half of a surrogate pair that
    an operator sent, becomes a question mark.
    """
    text = _written(kind, material, language)
    own = _written(kind, replace(material, run=run_redaction.without_words(material.run), earlier=None), language)
    run_redaction.verify(text, material.secrets, own)
    if kind == "eml":  # within the mail its parts are encoded, so it is searched before
        text = mailing.message(draft(material, language), text, f"{material.name}.html")
        run_redaction.verify(text, material.secrets, own)
    return text.encode(errors="replace")


def _written(kind: str, material: Material, language: str) -> str:
    """Return the document's text; of a mail, its report."""
    run, wording = material.run, Wording(translator(language))
    if kind == "xml":
        return to_junit(run, wording)
    if kind == "json":
        return to_json(run)
    return to_html(run, language=language, earlier=material.earlier)
