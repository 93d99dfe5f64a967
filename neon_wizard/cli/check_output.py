"""What ``neon-wizard check`` says of a run of the tester: to people, and to programs (G3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from neon_wizard.checks.compare import compare
from neon_wizard.checks.run_summary import verdict, was_asked
from neon_wizard.checks.runner import OVER
from neon_wizard.messages import tr

if TYPE_CHECKING:
    from neon_wizard.checks.compare import RunComparison
    from neon_wizard.checks.findings import Run
    from neon_wizard.checks.texts import Wording


def data_of(done: Run, wording: Wording, other: Run | None) -> dict[str, Any]:
    """Return a run for programs. other: what it is compared with, or None."""
    findings = [
        {
            "check": each.check,
            "code": each.code,
            "severity": each.severity.value,
            "id": each.id,
            "message": wording.sentence(each),
            "advice": wording.advice(each),
            **({"change": dict(each.change)} if each.change else {}),
            **({"places": list(each.places)} if each.places else {}),
            **({"accepted": each.accepted} if each.accepted else {}),
        }
        for each in done.causes
    ]
    checks = [{"id": each.check.id, "verdict": each.verdict.value, **each.facts} for each in done.results]
    created = [{"login": each.login, "number": each.number} for each in done.created]
    return {
        "operator": done.operator_id,
        "verdict": verdict(done, wording),
        "addresses": list(done.addresses),
        "findings": findings,
        "checks": checks,
        "created": created,
        "stopped": done.cancelled,
        **({} if other is None else {"compared": _data_compared(compare(other, done))}),
    }


def _data_compared(found: RunComparison) -> dict[str, Any]:
    """Return the comparison for programs: by check and code, as sentences are for people."""
    groups = {"mended": found.mended, "new": found.new, "still": found.still, "unasked": found.unasked}
    listed = {
        name: [{"check": each.check, "code": each.code, "severity": each.severity.value} for each in findings]
        for name, findings in groups.items()
    }
    if found.addresses is None:
        return listed
    there, here = found.addresses
    names = {"mended": "only_there", "new": "only_here", "still": "both", "unasked": "unasked_here"}
    return {"there": there, "here": here, **{names[name]: each for name, each in listed.items()}}


def text_of(done: Run, wording: Wording, earlier: Run | None) -> str:
    """Return a run for people: each cause with its advice, and what has changed since `earlier`."""
    lines = []
    for each in done.causes:
        lines += [f"{wording.severity(each.severity)}: {wording.sentence(each)} [{each.check}]"]
        lines += [f"    {wording.advice(each)}"]
    if not (was_asked(done) or done.cancelled):
        lines.append(tr("Nothing was tested: no check that was chosen could be asked here."))
    lines += [] if lines or done.cancelled else [tr("Nothing was found: everything that was asked works.")]
    if done.cancelled:
        lines.append(tr("The test was stopped before its end: checks are missing."))
    lines += created(done)
    left = sum(each.because == OVER for each in done.results)
    if left:
        lines.append(tr("The time was over: {count} checks were not asked.").format(count=left))
    if earlier is not None:
        lines += _changed(earlier, done, wording)
    return "\n".join(lines)


def created(done: Run) -> list[str]:
    """Return a line that names the accounts that the run has made, if any."""
    logins = ", ".join(each.login for each in done.created)
    return [tr("Created, please delete: {logins}").format(logins=logins)] if logins else []


def _changed(earlier: Run, done: Run, wording: Wording) -> list[str]:
    """Return what the other run had, or has not; of two addresses finding by finding."""
    found = compare(earlier, done)
    if found.addresses is None:
        if not (found.mended or found.new):
            return [tr("Nothing has changed since the earlier run.")]
        counts = {"mended": len(found.mended), "new": len(found.new), "still": len(found.still)}
        return [tr("Since the earlier run: {mended} mended, {new} new, {still} still there.").format_map(counts)]
    there, here = found.addresses
    only, unasked = tr("Only at {address}"), tr("At {address}; not asked at the other")
    groups = {
        only.format(address=there): found.mended,
        only.format(address=here): found.new,
        tr("At both"): found.still,
    }
    groups[unasked.format(address=there)] = found.unasked
    lines = []
    for name, findings in groups.items():
        lines += [f"{name} ({len(findings)})"] if findings else []
        lines += [
            f"    {wording.severity(each.severity)}: {wording.sentence(each)} [{each.check}]" for each in findings
        ]
    return lines or [tr("Both addresses answer alike.")]
