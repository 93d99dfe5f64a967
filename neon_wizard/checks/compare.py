"""Compares runs and merges them: what was repaired, what is new, what is still there (G3).

Two runs at two addresses are compared in the same way, such as one of tests with the one that users ask. A run is also
made of others here: with a few checks asked again, or a stranger's as it may be looked at.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from neon_wizard.checks.findings import Finding, Run, Verdict
from neon_wizard.profile.addresses import host_of


@dataclass(frozen=True)
class RunComparison:
    """new, still: findings of the later run. mended: of the earlier one, whose check was asked again and found nothing.

    unasked: of the earlier one, whose check was not asked again, so that nobody knows. addresses: of the earlier and
    the later run, where these are two: then nothing was mended, and nothing is new. alone: with two addresses, of the
    later run, whose check was not asked at the other one.
    """

    new: tuple[Finding, ...]
    still: tuple[Finding, ...]
    mended: tuple[Finding, ...]
    unasked: tuple[Finding, ...]
    addresses: tuple[str, str] | None = None
    alone: tuple[Finding, ...] = ()


def compare(earlier: Run, later: Run) -> RunComparison:
    """Compare two runs. Findings are the same when check and code are; facts (a time, a host's wording) may differ."""
    apart = bool(earlier.addresses and later.addresses) and earlier.addresses != later.addresses
    before, now = (
        {_key(each, _hosts(run) if apart else ()): each for each in run.findings} for run in (earlier, later)
    )
    answered, asked_before = _answered(later), _answered(earlier)
    gone = [finding for key, finding in before.items() if key not in now]
    new = [finding for key, finding in now.items() if key not in before]
    return RunComparison(
        new=tuple(finding for finding in new if not apart or finding.check in asked_before),
        still=tuple(finding for key, finding in now.items() if key in before),
        mended=tuple(finding for finding in gone if finding.check in answered),
        unasked=tuple(finding for finding in gone if finding.check not in answered),
        addresses=(", ".join(map(shown_origin, earlier.addresses)), ", ".join(map(shown_origin, later.addresses)))
        if apart
        else None,
        alone=tuple(finding for finding in new if apart and finding.check not in asked_before),
    )


def _answered(run: Run) -> frozenset[str]:
    return frozenset(result.check.id for result in run.results if result.verdict in (Verdict.PASSED, Verdict.FAILED))


def shown_origin(origin: str) -> str:
    """Return an origin as a person is shown it: ``https://host``, with its port where that is not the scheme's own."""
    return f"{origin.partition(':')[0]}://{host_of(origin)}"


def _hosts(run: Run) -> tuple[str, ...]:
    return tuple(map(host_of, run.addresses))


def _key(finding: Finding, hosts: tuple[str, ...]) -> tuple[str, str, str]:
    """Return what makes a finding the same one. hosts: that are called otherwise in the other run."""
    # Another part of a reply, or another value, makes another finding; another time does not.
    name = finding.facts.get("node", "") or finding.facts.get("name", "")
    return finding.check, finding.id, str(hosts.index(name)) if name in hosts else name


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
