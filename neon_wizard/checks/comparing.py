"""What has changed from one run to the next (G3): mended, new, still there."""

from __future__ import annotations

from dataclasses import dataclass

from neon_wizard.checks.model import Finding, Run, Verdict


@dataclass(frozen=True)
class Comparison:
    """new, still: of the later run. mended: of the earlier one, whose check was asked again and found nothing.

    unasked: of the earlier one, whose check was not asked again, so that nobody knows.
    """

    new: tuple[Finding, ...]
    still: tuple[Finding, ...]
    mended: tuple[Finding, ...]
    unasked: tuple[Finding, ...]


def compare(earlier: Run, later: Run) -> Comparison:
    """Findings are the same when their check and code are; their facts (a time, a host's wording) may differ."""
    before = {_key(finding): finding for finding in earlier.findings}
    now = {_key(finding): finding for finding in later.findings}
    answered = {result.check.id for result in later.results if result.verdict in (Verdict.PASSED, Verdict.FAILED)}
    gone = [finding for key, finding in before.items() if key not in now]
    return Comparison(
        new=tuple(finding for key, finding in now.items() if key not in before),
        still=tuple(finding for key, finding in now.items() if key in before),
        mended=tuple(finding for finding in gone if finding.check in answered),
        unasked=tuple(finding for finding in gone if finding.check not in answered),
    )


def _key(finding: Finding) -> tuple[str, str, str]:
    # Which part of a reply, or which of several values, makes it another finding; how long it took does not.
    return finding.check, finding.code, finding.facts.get("node", "") or finding.facts.get("name", "")
