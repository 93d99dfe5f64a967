"""Compares runs and merges them: what was repaired, what is new, what is still there (G3).

A run is also made of others here: with a few checks asked again, or a stranger's as it may be looked at.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from neon_wizard.checks.findings import Finding, Run, Verdict


@dataclass(frozen=True)
class RunComparison:
    """new, still: findings of the later run. mended: of the earlier one, whose check was asked again and found nothing.

    unasked: of the earlier one, whose check was not asked again, so that nobody knows.
    """

    new: tuple[Finding, ...]
    still: tuple[Finding, ...]
    mended: tuple[Finding, ...]
    unasked: tuple[Finding, ...]


def compare(earlier: Run, later: Run) -> RunComparison:
    """Compare two runs. Findings are the same when check and code are; facts (a time, a host's wording) may differ."""
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
    # Another part of a reply, or another value, makes another finding; another time does not.
    return finding.check, finding.code, finding.facts.get("node", "") or finding.facts.get("name", "")


def merged(earlier: Run, later: Run) -> Run:
    """Return `earlier` with the findings of `later` for the checks that were asked again; the rest remains.

    What was created remains too. A check that was stopped or skipped this time keeps its earlier answer.
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
    """Return a run from a file without the changes that it offers for a profile.

    Anybody may have written the file, and a change can redirect a password.
    """
    results = [
        replace(each, findings=tuple(replace(finding, change={}) for finding in each.findings)) for each in run.results
    ]
    return replace(run, results=tuple(results))
