"""A run as one HTML file for the operator's technical contact (G3): readable on paper and on a telephone, offline.

Everything is in the file: nothing is fetched when it is opened, nothing in it runs, and whatever an operator said
stands in it as text.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from neon_wizard import __version__
from neon_wizard.checks.comparing import Comparison, compare
from neon_wizard.checks.model import Finding, Result, Run, Severity, Verdict
from neon_wizard.checks.texts import Wording, duration
from neon_wizard.messages import QT_TRANSLATE_NOOP
from neon_wizard.messages.languages import translator
from neon_wizard.places import resources
from neon_wizard.protocols.pretty import pretty

if TYPE_CHECKING:
    from jinja2 import Template

    from neon_wizard.protocols import Exchange

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
"""Above their number, so that no language has to agree with it."""
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
    """The report in `language`; with what changed since `earlier`. Secrets are replaced before it gets here."""
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
    """A body as it is read best: JSON and XML indented, cut where it is too long."""
    text = pretty(body)
    return text if len(text) <= limit else text[:limit] + " …"


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string((resources() / "reports" / "report.html.j2").read_text(encoding="utf-8"))


def _tone(result: Result) -> str:
    """The class of its outcome's word."""
    order = list(Severity)
    return min((each.severity for each in result.findings), key=order.index, default=result.verdict).value


def _evidence(run: Run, finding: Finding) -> tuple[Exchange, ...]:
    return next((result.exchanges for result in run.results if finding in result.findings), ())


def _comparison(earlier: Run | None, run: Run) -> Comparison | None:
    return None if earlier is None else compare(earlier, run)


def _bars(results: Iterable[Result]) -> tuple[Bar, ...]:
    """The exchanges' times by address, the operator's own order."""
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
