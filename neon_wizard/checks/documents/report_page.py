"""The report for the operator's technical contact (G3): one HTML file for paper, a screen and a telephone, offline.

Who asks, what was tested, from where, when; the verdict in a sentence; each cause once, with what shows it, a command
that repeats the request, what to change and how to test again. Nothing is fetched when it is opened, nothing in it
runs, and whatever an operator said stands in it as text.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neon_wizard import __version__
from neon_wizard.checks import run_summary
from neon_wizard.checks.compare import compare, shown_origin
from neon_wizard.checks.documents.curl import CurlCommand, login_of, to_curl
from neon_wizard.checks.findings import CheckResult, Run, Severity, Verdict
from neon_wizard.checks.run_summary import ASKED, MADE_UP, ShownCause
from neon_wizard.checks.texts import Wording, duration
from neon_wizard.messages import QT_TRANSLATE_NOOP
from neon_wizard.messages.languages import translator
from neon_wizard.places import resources
from neon_wizard.profile.service import Source
from neon_wizard.protocols.exchange import pretty

if TYPE_CHECKING:
    from jinja2 import Template

    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.exchange import Exchange

LONGEST_BODY: Final = 20_000
"""Characters of a request or a reply that are shown: a report is read, not archived."""
_EXCERPT: Final = (14, 900)
"""Lines and characters of a reply that are seen without opening anything."""
_IN_ENVELOPE: Final = re.compile(r"<(?:[\w.-]+:)?Body>\n(.*?)\n *</(?:[\w.-]+:)?Body>", re.DOTALL)
_WORDS: Final = {
    "report": QT_TRANSLATE_NOOP("messages", "Test report"),
    "by": QT_TRANSLATE_NOOP("messages", "Asked by"),
    "tested": QT_TRANSLATE_NOOP("messages", "Tested"),
    "origin": QT_TRANSLATE_NOOP("messages", "From"),
    "when": QT_TRANSLATE_NOOP("messages", "When"),
    "contents": QT_TRANSLATE_NOOP("messages", "What is wrong"),
    "notices": QT_TRANSLATE_NOOP("messages", "Notices"),
    "checks": QT_TRANSLATE_NOOP("messages", "Checks"),
    "none": QT_TRANSLATE_NOOP("messages", "Nothing was found: everything that was asked works."),
    "what_to_do": QT_TRANSLATE_NOOP("messages", "What to change"),
    "shown_in": QT_TRANSLATE_NOOP("messages", "Found in"),
    "evidence": QT_TRANSLATE_NOOP("messages", "Evidence"),
    "whole": QT_TRANSLATE_NOOP("messages", "All that travelled"),
    "shell": QT_TRANSLATE_NOOP("messages", "To see it yourself, in a shell"),
    "set_first": QT_TRANSLATE_NOOP("messages", "First set {names} to the secret itself; nothing is sent before."),
    "made_up": QT_TRANSLATE_NOOP(
        "messages", "The test sent made-up credentials here on purpose: set wrong ones too, or you ask something else."
    ),
    "again": QT_TRANSLATE_NOOP("messages", "To test again"),
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
    "beside": QT_TRANSLATE_NOOP("messages", "The two addresses compared"),
    "only_at": QT_TRANSLATE_NOOP("messages", "Only at {address}"),
    "both": QT_TRANSLATE_NOOP("messages", "At both"),
    "unasked_here": QT_TRANSLATE_NOOP("messages", "At {address}; not asked at the other"),
    "created": QT_TRANSLATE_NOOP("messages", "Accounts that this test created; please delete them"),
    "login": QT_TRANSLATE_NOOP("messages", "Login"),
    "number": QT_TRANSLATE_NOOP("messages", "Number"),
    "cancelled": QT_TRANSLATE_NOOP("messages", "The test was stopped before its end: checks are missing."),
    "secrets": QT_TRANSLATE_NOOP("messages", "Passwords and other secrets were replaced by •••."),
    "legend": QT_TRANSLATE_NOOP("messages", "What the codes mean"),
    "reply_codes": QT_TRANSLATE_NOOP("messages", "The code in a reply, as this program understands it:"),
    "ids": QT_TRANSLATE_NOOP(
        "messages", "What stands like this: {id} names a check; with it the check is asked again, alone."
    ),
    "router": QT_TRANSLATE_NOOP("messages", "behind a router: look for the times below and for “{agent}”"),
    "place": QT_TRANSLATE_NOOP("messages", "{address}, as “{agent}”"),
    "asked": QT_TRANSLATE_NOOP("messages", "{asked} of {count} checks answered"),
}
_SEVERITIES: Final = {
    Severity.ERROR: QT_TRANSLATE_NOOP("messages", "Errors"),
    Severity.WARNING: QT_TRANSLATE_NOOP("messages", "Warnings"),
    Severity.NOTICE: QT_TRANSLATE_NOOP("messages", "Notices"),
}
"""Words that stand beside their number, so that no language has to agree with it."""
_MEANINGS: Final = {
    Severity.ERROR: QT_TRANSLATE_NOOP("messages", "users cannot work, or somebody else can do them harm"),
    Severity.WARNING: QT_TRANSLATE_NOOP("messages", "some users cannot work, or not safely"),
    Severity.NOTICE: QT_TRANSLATE_NOOP("messages", "worth knowing; nothing has to be done"),
}
_CODES: Final = {
    "0": QT_TRANSLATE_NOOP("messages", "no error"),
    "100": QT_TRANSLATE_NOOP("messages", "an argument is missing or invalid"),
    "101": QT_TRANSLATE_NOOP("messages", "an argument has the wrong format"),
    "102": QT_TRANSLATE_NOOP("messages", "there is no such account"),
    "103": QT_TRANSLATE_NOOP("messages", "the account exists already"),
    "104": QT_TRANSLATE_NOOP("messages", "the password is wrong"),
    "500": QT_TRANSLATE_NOOP("messages", "the operator's own failure"),
    "501": QT_TRANSLATE_NOOP("messages", "any other failure"),
}


@dataclass(frozen=True)
class Bar:
    """One line of the chart of times; shares of the longest, 0 to 100."""

    name: str
    median: str
    slowest: str
    median_share: float
    slowest_share: float


def to_html(
    run: Run, *, language: str = "en", earlier: Run | None = None, profile: Profile | None = None, sender: str = ""
) -> str:
    """Return the report in `language`. Secrets were replaced before.

    earlier: the run that it is compared with. profile: of the operator, for the commands. sender: who asks.
    """
    wording = Wording(translator(language))
    words = {name: wording.say(text) for name, text in _WORDS.items()}
    found = run_summary.causes(run, wording)
    return _template().render(
        run=run,
        language=language.replace("_", "-"),
        version=run.version or __version__,
        words=words,
        wording=wording,
        severities={severity: wording.say(text) for severity, text in _SEVERITIES.items()},
        meanings={severity: wording.say(text) for severity, text in _MEANINGS.items()},
        codes={code: wording.say(text) for code, text in _CODES.items()},
        serious=[each for each in found if each.finding.severity is not Severity.NOTICE],
        notices=[each for each in found if each.finding.severity is Severity.NOTICE],
        counts=run_summary.counts(found),
        verdict=run_summary.verdict(run, wording),
        worst=_worst(run),
        about=_about(run, words, sender),
        tone=_tone,
        duration=lambda result: duration(result.seconds) if result.verdict in ASKED else "",
        took=lambda exchange: duration(exchange.seconds),
        moment=_moment,
        command=lambda cause: _command(cause, cause.decisive, profile),
        settings=lambda curl: "; ".join(f"{name}='…'" for name in curl.variables),
        made_up=lambda cause: cause.finding.check.endswith(MADE_UP),
        again=lambda cause: _again(run, cause, profile),
        bars=_bars(run.results),
        changes=_changes(earlier, run, words),
        excerpt=excerpt,
        shown=shown,
    )


def shown(body: str, limit: int = LONGEST_BODY) -> str:
    """Return a body as it is best read: JSON and XML indented, cut where it is too long."""
    text = pretty(body)
    return text if len(text) <= limit else text[:limit] + " …"


def excerpt(body: str) -> str:
    """Return the beginning of a body, as it is best read; of an envelope what stands in it."""
    lines, most = _EXCERPT
    text = shown(body)
    if found := _IN_ENVELOPE.search(text):
        lines_within = found[1].split("\n")
        margin = len(lines_within[0]) - len(lines_within[0].lstrip(" "))
        text = "\n".join(line[min(margin, len(line) - len(line.lstrip(" "))) :] for line in lines_within)
    cut = "\n".join(text.split("\n")[:lines])[:most]
    return cut if cut == text else f"{cut.rstrip()} …"


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string((resources() / "reports" / "report.html.j2").read_text(encoding="utf-8"))


def _worst(run: Run) -> str:
    """Return the CSS class of the verdict."""
    order = list(Severity)
    worst = min((each.severity for each in run.findings), key=order.index, default=None)
    if not run_summary.was_asked(run):
        return Verdict.SKIPPED.value
    return worst.value if worst in (Severity.ERROR, Severity.WARNING) else Verdict.PASSED.value


def _about(run: Run, words: Mapping[str, str], sender: str) -> dict[str, str]:
    """Return who asks, what was tested, from where and when: name → words, without what is not known."""
    agents = (value for each in run.exchanges for name, value in each.request_headers if name.lower() == "user-agent")
    agent = next(agents, "")
    asked = sum(result.verdict in ASKED for result in run.results)
    answered = words["asked"].format(asked=asked, count=len(run.results))
    place = run.asked_from
    if agent:
        place = words["place" if place else "router"].format(address=place, agent=agent)
    end = run.finished.strftime("%H:%M:%S" if run.finished.date() == run.started.date() else "%Y-%m-%d %H:%M:%S")
    found = {
        words["by"]: sender,
        words["tested"]: " · ".join((", ".join(map(shown_origin, run.addresses)), answered)).removeprefix(" · "),
        words["origin"]: place,
        words["when"]: f"{run.started.strftime('%Y-%m-%d %H:%M:%S')} – {end} UTC",
    }
    return {name: text for name, text in found.items() if text}


def _tone(result: CheckResult) -> str:
    """Return the CSS class for the outcome's word."""
    order = list(Severity)
    return min((each.severity for each in result.findings), key=order.index, default=result.verdict).value


def _moment(exchange: Exchange) -> str:
    """Return when a request went out, as a log has it; empty where that was not noted."""
    return exchange.at.replace("T", " ").replace("+00:00", " UTC")


def _command(cause: ShownCause, exchange: Exchange | None, profile: Profile | None) -> CurlCommand | None:
    if exchange is None:
        return None
    return to_curl(exchange, login_of(profile, cause.results[0].check.service, exchange))


def _again(run: Run, cause: ShownCause, profile: Profile | None) -> str:
    """Return the command that asks these checks again."""
    name = Path(profile.origin).name if profile and profile.source is Source.FILE else run.operator_id
    signing_up = any(result.check.effect == "creates" for result in cause.results)
    more = " --allow-signup" if signing_up else ""
    return f"neon-wizard check {name} --only {' '.join(cause.checks)}{more}"


def _changes(earlier: Run | None, run: Run, words: Mapping[str, str]) -> dict[str, object] | None:
    """Return the comparison: its title, and its groups of findings by their names."""
    if earlier is None:
        return None
    found = compare(earlier, run)
    if found.addresses is None:
        names = tuple(words[key] for key in ("mended", "new", "still", "unasked"))
        title = words["since"]
    else:
        there, here = found.addresses
        only = words["only_at"]
        names = (only.format(address=there), only.format(address=here), words["both"])
        names = (*names, *(words["unasked_here"].format(address=each) for each in found.addresses))
        title = words["beside"]
    groups = (found.mended, found.new, found.still, found.unasked, found.alone)[: len(names)]
    return {"title": title, "groups": dict(zip(names, groups, strict=True))}


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
