"""What ``check`` says of a run, to people and to programs: findings, comparison, offered changes, files, its status."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from neon_wizard import disk
from neon_wizard.accounts.files import replace
from neon_wizard.authoring.profile_files import save
from neon_wizard.authoring.sheet import open_source, propose
from neon_wizard.checks.compare import compare
from neon_wizard.checks.documents.monitoring import prometheus_text
from neon_wizard.checks.findings import Severity
from neon_wizard.checks.reports import Material, document
from neon_wizard.checks.run_redaction import LeakError
from neon_wizard.checks.run_summary import is_unreached, verdict, was_asked
from neon_wizard.checks.runner import OVER
from neon_wizard.checks.texts import Wording
from neon_wizard.cli import output
from neon_wizard.cli.output import EXIT_INTERRUPTED, Output
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr
from neon_wizard.messages.languages import current
from neon_wizard.profile.service import Source

if TYPE_CHECKING:
    from neon_wizard.authoring.sheet import Proposal
    from neon_wizard.checks.compare import RunComparison
    from neon_wizard.checks.findings import Check, CheckResult, Run
    from neon_wizard.checks.runner import Progress
    from neon_wizard.profile.operator import Profile

FILES: Final = {"report": "html", "mail": "eml", "junit": "xml", "har": "har", "save": "json"}
"""Options that name a file, and what is written there."""
_METRICS: Final = "prometheus"
_READABLE: Final = 0o644
"""A collector reads as another user; what was measured is no secret."""


class OfferedChanges(NamedTuple):
    """data: for ``--json``. lines: for people."""

    data: dict[str, Any]
    lines: tuple[str, ...]


def offered(profile: Profile, done: Run, *, apply: bool) -> OfferedChanges:
    """Return all that the run's findings offer, as one change; `apply` writes it, with a back-up beside the file.

    Raises `ProfileError` ``profile.edit`` and `StorageError`; the file is then unchanged.
    """
    change = {key: value for finding in done.findings for key, value in finding.writable.items()}
    if not change:
        return OfferedChanges({}, (tr("No change of the profile is offered."),) if apply else ())
    if profile.source is not Source.FILE:
        lines = [
            tr("With this change of the profile it works:"),
            *(f"+ {key} = {value}" for key, value in change.items()),
        ]
        lines += [tr("The profile is no file of yours and was not changed.")] if apply else []
        return OfferedChanges({"offered": change}, tuple(lines))
    return _of_file(Path(profile.origin), change, apply=apply)


def _of_file(path: Path, change: dict[str, str], *, apply: bool) -> OfferedChanges:
    proposal = propose(open_source(str(path)).text.replace("\r\n", "\n"), change)
    data: dict[str, Any] = {"offered": change, "difference": "\n".join(_difference(proposal))}
    lines = [tr("With this change of the profile it works:"), *_difference(proposal)]
    if not apply:
        return OfferedChanges(data, (*lines, tr("To write it into the profile: --apply")))
    backup = save(path, proposal.after)
    said = tr("{file} was changed; what it was is in {backup}.")
    lines.append(said.format(file=path, backup=backup))
    return OfferedChanges({**data, "file": str(path), "backup": str(backup)}, tuple(lines))


def _difference(proposal: Proposal) -> list[str]:
    return [f"{mark} {line}".rstrip() for mark, line in proposal.lines()]


def progress_of(out: Output, wording: Wording, *, quiet: bool) -> tuple[AbstractContextManager[Any], Progress]:
    """Return a bar at a terminal, else a line on the standard error for each check that is done."""
    if quiet:
        return nullcontext(), lambda _number, _count, _check, _result: None
    if out.json or not (sys.stderr and sys.stderr.isatty()):
        return nullcontext(), _lines(out, wording)
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}", markup=False))
    bar = Bar(*columns, console=Console(stderr=True), transient=True)
    task = bar.add_task("")

    def progress(number: int, count: int, check: Check, result: CheckResult | None) -> None:
        completed = number if result else number - 1
        bar.update(task, total=count, completed=completed, description=output.printable(wording.title(check.id)))

    return bar, progress


def _lines(out: Output, wording: Wording) -> Callable[[int, int, Check, CheckResult | None], None]:
    def progress(number: int, count: int, check: Check, result: CheckResult | None) -> None:
        if result is not None and not out.json:
            out.note(f"[{number}/{count}] {wording.outcome(result)}: {wording.title(check.id)}")

    return progress


def require_folders(own: Any) -> None:
    """Check them before anything is asked: an operator is not tested for files that have no place."""
    for path in filter(None, map(own.get, (*FILES, _METRICS))):
        if not disk.absolute(path).parent.is_dir():
            raise _unwritten(path, os.strerror(errno.ENOENT))


def write_files(own: Any, material: Material) -> dict[str, str]:
    """Write the files that were asked for."""
    written = {}
    for option, kind in FILES.items():
        path = own.get(option)
        if path is not None:
            try:
                disk.write(path, document(kind, material, own.get("language") or current()))
            except LeakError:
                raise _unwritten(path, tr("it would hold a password that is a common word or number")) from None
            except OSError as error:
                raise _unwritten(path, error.strerror or "") from error
            written[option] = str(disk.absolute(path))
    metrics = own.get(_METRICS)
    if metrics is not None:
        try:
            replace(disk.absolute(metrics), prometheus_text(material.run).encode(), _READABLE)
        except OSError as error:
            raise _unwritten(metrics, error.strerror or "") from error
        written[_METRICS] = str(disk.absolute(metrics))
    return written


def _unwritten(path: Path, why: str) -> UsageError:
    reason = tr("{file} cannot be written: {reason}").format(file=path, reason=why)
    return UsageError("usage.arguments", facts={"reason": reason})


def run_data(done: Run, wording: Wording, other: Run | None) -> dict[str, Any]:
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
    groups |= {"alone": found.alone} if found.addresses else {}
    listed = {
        name: [{"check": each.check, "code": each.code, "severity": each.severity.value} for each in findings]
        for name, findings in groups.items()
    }
    if found.addresses is None:
        return listed
    there, here = found.addresses
    names = {"mended": "only_there", "new": "only_here", "still": "both", "unasked": "unasked_here"}
    names["alone"] = "unasked_there"
    return {"there": there, "here": here, **{names[name]: each for name, each in listed.items()}}


def run_text(done: Run, wording: Wording, other: Run | None) -> str:
    lines = []
    for each in done.causes:
        lines += [f"{wording.severity(each.severity)}: {wording.sentence(each)} [{each.check}]"]
        lines += [f"    {wording.advice(each)}"]
    if not (was_asked(done) or done.cancelled):
        lines.append(tr("Nothing was tested: no check that was chosen could be asked here."))
    lines += [] if lines or done.cancelled else [tr("Nothing was found: everything that was asked works.")]
    if done.cancelled:
        lines.append(tr("The test was stopped before its end: checks are missing."))
    lines += created_lines(done)
    left = sum(each.because == OVER for each in done.results)
    if left:
        lines.append(tr("The time was over: {count} checks were not asked.").format(count=left))
    if other is not None:
        lines += _changed(other, done, wording)
    return "\n".join(lines)


def created_lines(done: Run) -> list[str]:
    logins = ", ".join(each.login for each in done.created)
    return [tr("Created, please delete: {logins}").format(logins=logins)] if logins else []


def _changed(other: Run, done: Run, wording: Wording) -> list[str]:
    """Return what the other run had, or has not; of two addresses finding by finding."""
    found = compare(other, done)
    if found.addresses is None and not (found.mended or found.new):
        return [tr("Nothing has changed since the earlier run.")]
    if found.addresses is None:
        counts = {"mended": len(found.mended), "new": len(found.new), "still": len(found.still)}
        return [tr("Since the earlier run: {mended} mended, {new} new, {still} still there.").format_map(counts)]
    there, here = found.addresses
    only, unasked = tr("Only at {address}"), tr("At {address}; not asked at the other")
    groups = {
        only.format(address=there): found.mended,
        only.format(address=here): found.new,
        tr("At both"): found.still,
    }
    groups |= {unasked.format(address=there): found.unasked, unasked.format(address=here): found.alone}
    lines = []
    for name, findings in groups.items():
        lines += [f"{name} ({len(findings)})"] if findings else []
        lines += [
            f"    {wording.severity(each.severity)}: {wording.sentence(each)} [{each.check}]" for each in findings
        ]
    return lines or [tr("Both addresses answer alike.")]


def status_of(done: Run) -> int:
    """Return the exit status that a run is worth."""
    if done.cancelled:
        return EXIT_INTERRUPTED
    if is_unreached(done):
        return 3
    serious = any(each.severity is not Severity.NOTICE for each in done.findings)
    left = any(each.because == OVER for each in done.results)
    return 1 if serious or left or not was_asked(done) else 0
