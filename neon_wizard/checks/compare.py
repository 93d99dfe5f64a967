"""What has changed from one run to the next (G3): mended, new, still there.

Runs made of runs: of a few checks asked again, and of somebody else's as it is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from neon_wizard.checks.findings import Finding, Run, Verdict


@dataclass(frozen=True)
class RunComparison:
    """new, still: of the later run. mended: of the earlier one, whose check was asked again and found nothing.

    unasked: of the earlier one, whose check was not asked again, so that nobody knows.
    """

    new: tuple[Finding, ...]
    still: tuple[Finding, ...]
    mended: tuple[Finding, ...]
    unasked: tuple[Finding, ...]


def compare(earlier: Run, later: Run) -> RunComparison:
    """Findings are the same when their check and code are; their facts (a time, a host's wording) may differ."""
    before = {_key(finding): finding for finding in earlier.findings}
    now = {_key(finding): finding for finding in later.findings}
    answered = {result.check.id for result in later.results if result.verdict in (Verdict.PASSED, Verdict.FAILED)}
    gone = [finding for key, finding in before.items() if key not in now]
    return RunComparison(
        new=tuple(finding for key, finding in now.items() if key not in before),
        still=tuple(finding for key, finding in now.items() if key in before),
        mended=tuple(finding for finding in gone if finding.check in answered),
        unasked=tuple(finding for finding in gone if finding.check not in answered),
    )


def _key(finding: Finding) -> tuple[str, str, str]:
    # Which part of a reply, or which of several values, makes it another finding; how long it took does not.
    return finding.check, finding.code, finding.facts.get("node", "") or finding.facts.get("name", "")


def merged(earlier: Run, later: Run) -> Run:
    """`earlier` with what `later` found of the checks that it asked again; the rest, and what was created, remains.

    A check that was stopped or skipped this time keeps its earlier answer.
    """
    answered = {each.check.id: each for each in later.results if each.verdict in (Verdict.PASSED, Verdict.FAILED)}
    known = {each.check.id for each in earlier.results}
    results = [answered.get(each.check.id, each) for each in earlier.results]
    results += [each for each in later.results if each.check.id not in known]
    return replace(
        later,
        results=tuple(results),
        created=tuple(dict.fromkeys((*earlier.created, *later.created))),
        cancelled=any(each.verdict is Verdict.CANCELLED for each in results),
    )


def without_changes(run: Run) -> Run:
    """`run` of a file: what it would change in a profile, such as whom a password goes to, anybody may have written."""
    results = [
        replace(each, findings=tuple(replace(finding, change={}) for finding in each.findings)) for each in run.results
    ]
    return replace(run, results=tuple(results))
