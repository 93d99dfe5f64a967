"""Runs made of runs: of a few checks asked again, and of somebody else's as it is looked at."""

from __future__ import annotations

from dataclasses import replace

from neon_wizard.checks.model import Run, Verdict


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
