"""What a run comes to: one sentence for all of it, and each cause once, wherever it showed (G3).

Findings that read the same have one cause, in however many checks it stood in the way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from neon_wizard.checks.findings import CheckResult, Finding, Run, Severity, Verdict
from neon_wizard.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from neon_wizard.checks.texts import Wording
    from neon_wizard.protocols.exchange import Exchange

ASKED: Final = (Verdict.PASSED, Verdict.FAILED)
NOT_REACHED: Final = ("name.resolves", "tcp.connects", "tls.trusted")
"""Checks whose failure means that nothing was asked."""
MADE_UP: Final = ("code-102", "code-104", "auth-wrong", "hostile")
"""The ends of the ids of checks whose request has credentials that nobody has."""
_NEARLY: Final = ".password"
"""The end of the id of the check that asks with passwords which are nearly right."""
_VERDICTS: Final = {
    "nothing": QT_TRANSLATE_NOOP("messages", "Nothing was tested: no check that was chosen could be asked here."),
    "unreached": QT_TRANSLATE_NOOP("messages", "The web services cannot be reached, so nothing else could be tested."),
    "errors": QT_TRANSLATE_NOOP("messages", "Users cannot work with: {services}."),
    "general": QT_TRANSLATE_NOOP("messages", "Users cannot work, or not safely, before the errors below are mended."),
    "warnings": QT_TRANSLATE_NOOP("messages", "Users can work; what the warnings below name should be mended."),
    "well": QT_TRANSLATE_NOOP("messages", "Everything that was asked works."),
}
_AREAS: Final = {
    "signup": QT_TRANSLATE_NOOP("messages", "creating an account (signup)"),
    "provisioning": QT_TRANSLATE_NOOP("messages", "fetching the settings (provisioning)"),
    "balance": QT_TRANSLATE_NOOP("messages", "the balance"),
    "licence_status": QT_TRANSLATE_NOOP("messages", "the licence"),
    "sip": QT_TRANSLATE_NOOP("messages", "the telephone"),
}


@dataclass(frozen=True)
class ShownCause:
    """Something that is wrong, once. finding: the first that showed it. results: the checks that it showed in."""

    finding: Finding
    results: tuple[CheckResult, ...]

    @property
    def checks(self) -> tuple[str, ...]:
        """The ids of those checks."""
        return tuple(result.check.id for result in self.results)

    @property
    def evidence(self) -> tuple[Exchange, ...]:
        """What travelled in the first check, of the step that is meant where the finding names one."""
        found = self.results[0].exchanges if self.results else ()
        own = tuple(each for each in found if self.finding.step and each.step == self.finding.step)
        return own or found

    @property
    def decisive(self) -> Exchange | None:
        """The exchange that shows it: the one with the status or the text that the finding names, else the last."""
        told = {self.finding.facts.get(key, "") for key in ("status", "found")} - {""}
        text = self.finding.facts.get("name", "")
        found = self.evidence
        by_status = (each for each in found if str(each.status) in told)
        by_text = (each for each in found if text and (text in each.request_body or text in each.url))
        return next(by_text, None) or next(by_status, None) or (found[-1] if found else None)


def causes(run: Run, wording: Wording) -> tuple[ShownCause, ...]:
    """Return what is wrong, the worst first. wording: what reads the same to its reader is one cause."""
    by_check = {result.check.id: result for result in run.results}
    found: dict[tuple[str, str, str, str], ShownCause] = {}
    for cause in run.causes:
        finding = replace(cause, places=())  # they are told beside it
        key = (finding.severity, finding.code, wording.sentence(finding), wording.advice(finding))
        here = tuple(by_check[each] for each in cause.places or (cause.check,) if each in by_check)
        before = found.get(key)
        if before is None:
            found[key] = ShownCause(finding, here)
        elif not set(map(id, here)) <= set(map(id, before.results)):
            found[key] = ShownCause(before.finding, (*before.results, *here))
    return tuple(found.values())


def counts(found: tuple[ShownCause, ...]) -> Mapping[Severity, int]:
    return {severity: sum(each.finding.severity is severity for each in found) for severity in Severity}


def is_unreached(run: Run) -> bool:
    """Return whether nobody answered at all, and something that was asked says so."""
    serious = [each for each in run.findings if each.severity is not Severity.NOTICE]
    unreachable = any(each.check in NOT_REACHED or each.code.startswith("network.") for each in serious)
    return unreachable and not any(each.exchanges for each in run.results)


def was_asked(run: Run) -> bool:
    """Return whether any check was answered at all."""
    return any(each.verdict in ASKED for each in run.results)


def verdict(run: Run, wording: Wording) -> str:
    """Return what the run comes to, in one sentence."""
    if not was_asked(run):
        return wording.say(_VERDICTS["nothing"])
    if is_unreached(run):
        return wording.say(_VERDICTS["unreached"])
    worst = {each.severity for each in run.findings}
    if Severity.ERROR in worst:
        areas = dict.fromkeys(each.check.partition(".")[0] for each in run.findings if each.severity is Severity.ERROR)
        named = [wording.say(_AREAS[area]) for area in areas if area in _AREAS]
        if len(named) < len(areas) or not named:
            return wording.say(_VERDICTS["general"])
        return wording.say(_VERDICTS["errors"]).format(services=", ".join(named))
    return wording.say(_VERDICTS["warnings" if Severity.WARNING in worst else "well"])


def in_order(run: Run) -> tuple[tuple[Exchange, bool], ...]:
    """Return what travelled over HTTP as it was asked, each with whether it had credentials that nobody has."""
    found = [
        (exchange, made_up)
        for result in run.results
        for exchange, made_up in zip(result.exchanges, _made_up(run, result), strict=True)
        if exchange.url.lower().startswith(("http://", "https://"))
    ]
    return tuple(sorted(found, key=lambda each: each[0].at)) if all(each.at for each, _ in found) else tuple(found)


def _made_up(run: Run, result: CheckResult) -> tuple[bool, ...]:
    """Return for each exchange of a check whether its credentials are none.

    Passwords that are nearly right are asked in turn with the right one, which is left out after one that was taken.
    """
    if not result.check.id.endswith(_NEARLY):
        return (result.check.id.endswith(MADE_UP),) * len(result.exchanges)
    good = next((each for each in run.results if each.check.id == f"{result.check.service}.good"), None)
    rightly = good.exchanges[-1].reply_body if good and good.exchanges else ""
    found: list[bool] = []
    for number, _ in enumerate(result.exchanges):
        taken = number == 0 or result.exchanges[number - 1].reply_body == rightly
        found.append(taken or not found[-1])
    return tuple(found)
