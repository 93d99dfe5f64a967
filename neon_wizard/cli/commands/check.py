"""``neon-wizard check PROFILE``: what is wrong with an operator's web services (G2, G3).

The changes of the profile that its findings offer are shown as a difference, and written where that is wanted.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from neon_wizard import disk
from neon_wizard.accounts.files import replace as replace_file
from neon_wizard.authoring.profile_files import save
from neon_wizard.authoring.sheet import open_source, propose
from neon_wizard.checks import runner
from neon_wizard.checks.catalogue import chosen, steps
from neon_wizard.checks.check_context import RunOptions, Subject, has_test_addresses
from neon_wizard.checks.compare import compare
from neon_wizard.checks.findings import Effect, Run, Severity
from neon_wizard.checks.monitoring import NagiosStatus, nagios_line, nagios_status, nagios_words, prometheus_text
from neon_wizard.checks.readiness import State, readiness
from neon_wizard.checks.reports import Material, document
from neon_wizard.checks.run_files import from_json
from neon_wizard.checks.run_redaction import LeakError
from neon_wizard.checks.run_summary import is_unreached, verdict, was_asked
from neon_wizard.checks.texts import Wording, on_connections
from neon_wizard.cli import output
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import EXIT_INTERRUPTED, Output
from neon_wizard.context import Context
from neon_wizard.errors import Cancelled, NeonError, UsageError
from neon_wizard.messages import explain, tr
from neon_wizard.messages.languages import current
from neon_wizard.profile.service import Source
from neon_wizard.protocols.deadline import Cancel

if TYPE_CHECKING:
    from neon_wizard.authoring.sheet import Proposal
    from neon_wizard.checks.check_context import CheckStep
    from neon_wizard.checks.compare import RunComparison
    from neon_wizard.checks.findings import Check, CheckResult
    from neon_wizard.checks.runner import Progress
    from neon_wizard.profile.operator import Profile


class OfferedChanges(NamedTuple):
    """data: for ``--json``. lines: for people."""

    data: dict[str, Any]
    lines: tuple[str, ...]


def offered(profile: Profile, done: Run, *, apply: bool) -> OfferedChanges:
    """Return all that the run's findings offer, as one change; `apply` writes it, with a back-up beside the file.

    Raises `ProfileError` ``profile.edit`` and `StorageError`; the file is then unchanged.
    """
    change = {key: value for finding in done.findings for key, value in finding.change.items()}
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
    said = tr("{file} was changed; what it was is in {backup}. Run the check again.")
    lines.append(said.format(file=path, backup=backup))
    return OfferedChanges({**data, "file": str(path), "backup": str(backup)}, tuple(lines))


def _difference(proposal: Proposal) -> list[str]:
    return [f"{mark} {line}".rstrip() for mark, line in proposal.lines()]


DESCRIPTION = """Tests an operator's web services with the account that its profile's [test] names, at the services'
test_url where they have one, and says what is wrong and what to do about it. It only reads, unless --allow-signup.
Ctrl-C ends it with what was found until then, and the list of what was created.
Exit status: 0 nothing is wrong, 1 findings or something missing, 2 the command line or the profile, 3 the operator
cannot be reached, 130 stopped. With --nagios: 0 OK, 1 warnings, 2 errors or not reached, 3 unknown."""

_FILES: Final = {"report": "html", "mail": "eml", "junit": "xml", "har": "har", "save": "json"}
PRODUCTION: Final = "production"


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("profile", metavar="PROFILE", nargs="?", help="an id, a profile file, or “demo”")
    parser.add_argument(
        "--what-is-missing", action="store_true", help="ask nothing: say what the operator still has to hand over"
    )
    parser.add_argument("--only", metavar="ID", nargs="+", help="only these checks, such as “balance.good” or “tls.*”")
    parser.add_argument("--allow-signup", action="store_true", help="create accounts too, called neon-test-…")
    parser.add_argument("--report", type=Path, metavar="FILE.html", help="a report for the operator's contact")
    parser.add_argument("--mail", type=Path, metavar="FILE.eml", help="a mail to the contact, with the report in it")
    parser.add_argument("--sender", metavar="WHO", help="who asks, as the report is to say it")
    parser.add_argument("--junit", type=Path, metavar="FILE", help="the results as JUnit XML")
    parser.add_argument("--har", type=Path, metavar="FILE", help="all that travelled, for a browser or a proxy")
    parser.add_argument("--save", type=Path, metavar="FILE.json", help="the results, to be compared with later")
    parser.add_argument(
        "--against",
        metavar="WHAT",
        help="compare with: an earlier run's FILE.json, “production” (the addresses that users ask), a PROFILE.toml",
    )
    parser.add_argument(
        "--apply", action="store_true", help="write the changes that findings offer into the profile's file"
    )
    parser.add_argument("--every", metavar="T", help="again and again, such as 5m, until Ctrl-C")
    parser.add_argument("--nagios", action="store_true", help="one line and an exit status for Nagios and Icinga")
    parser.add_argument("--prometheus", type=Path, metavar="FILE.prom", help="metrics for a textfile collector")
    parser.add_argument("--language", metavar="XX", help="of the report, such as pt_BR (default: yours)")
    parser.add_argument("--calls", type=int, metavar="N", help="for the response time (default: 5)")
    parser.add_argument("--interval", type=float, metavar="SECONDS", help="between two requests (default: 0.2)")


def run(args: Arguments, out: Output, context: Context) -> int:
    """Run the checks, write the files, return the exit status."""
    if not args.own.get("nagios"):
        return _run(args, out, context)
    try:
        return _run(args, out, context)
    except NeonError as error:
        return _unknown(args, out, error)


def _unknown(args: Arguments, out: Output, error: NeonError) -> int:
    """Say in a plug-in's way what kept a test from being made."""
    message = out.hidden(explain(error).message)
    line = nagios_words(NagiosStatus.UNKNOWN, str(args.own.get("profile") or args.operator or ""), message)
    out.answer({"error": {"code": error.code, "message": message}}, line)
    return NagiosStatus.UNKNOWN


def _run(args: Arguments, out: Output, context: Context) -> int:
    own = args.own
    named = shared.named(args)
    profile = shared.operator(args._replace(operator=named), out, context, tested=True)
    if own.get("what_is_missing"):
        return _missing(profile, out)
    allowed = bool(own.get("allow_signup"))
    subject = context.tested(profile)
    compared = _compared(own.get("against"), profile, args, out, context)
    plan = CheckPlan(profile, subject, _asked(subject, own, allowed=allowed), _options(own), compared)
    for each in (subject, *([compared] if isinstance(compared, Subject) else [])):
        shared.allow_hosts(args, context, each.profile)
        # at a terminal, secrets that are not known yet are asked for before it begins
        for service in each.profile.services:
            shared.with_access(args, out, context, each.profile, service, lambda: None)
        shared.ask_test_passwords(args, out, context, each.profile)
    _announce(out, plan.asked)
    _require_folders(own)
    every = _every(own)
    cancel = Cancel()
    with shared.stopping(cancel):
        if every is None:
            return _once(plan, own, out, cancel) or 0
        return _again_and_again(plan, args, out, cancel, every)


class CheckPlan(NamedTuple):
    """What one run is to ask. compared: an earlier run, or the operator at other addresses."""

    profile: Profile
    subject: Subject
    asked: tuple[CheckStep, ...]
    options: RunOptions
    compared: Run | Subject | None


def _asked(subject: Subject, own: Any, *, allowed: bool) -> tuple[CheckStep, ...]:
    return chosen(steps(subject.profile), own.get("only", ()), allow_signup=allowed)


def _options(own: Any) -> RunOptions:
    calls, interval = own.get("calls", 5), own.get("interval", 0.2)
    if not (1 <= calls <= 1000 and 0 <= interval <= 60):
        raise UsageError("usage.arguments", facts={"reason": tr("--calls takes 1 to 1000, --interval 0 to 60 seconds")})
    return RunOptions(allow_signup=bool(own.get("allow_signup")), calls=calls, interval=interval)


def _every(own: Any) -> int | None:
    """Return after how many seconds a run begins once more; None for a single one."""
    if "every" not in own:
        return None
    if own.get("allow_signup") or own.get("apply"):
        raise shared.usage(tr("--every creates no accounts and changes no profile: leave that option out"))
    seconds = shared.seconds_of(own["every"])
    if not seconds:
        raise shared.usage(tr("--every is written as 90s, 5m or 1h30m"))
    return seconds


def _again_and_again(plan: CheckPlan, args: Arguments, out: Output, cancel: Cancel, every: int) -> int:
    """Run the plan until the user stops it; return the status of the last run that came to its end."""
    status = 0
    begun = time.monotonic()
    with suppress(Cancelled):
        while True:
            told = Output(json=out.json, verbose=out.verbose)  # each run makes up secrets, which it forgets again
            try:
                found = _once(plan, args.own, told, cancel)
            except NeonError as error:
                found = _unknown(args, told, error) if args.own.get("nagios") else told.failure(error)
            status = status if found is None else found
            begun = max(begun + every, time.monotonic())
            cancel.wait(begun - time.monotonic())
    return status


def _once(plan: CheckPlan, own: Any, out: Output, cancel: Cancel) -> int | None:
    """Return the status of one run; None where it was stopped, and is one of many."""
    wording = Wording(tr)
    shown, progress = _progress(out, wording, quiet=bool(own.get("nagios")))
    other = plan.compared if isinstance(plan.compared, Run) else None
    with shown:
        done, secrets = runner.run(plan.subject, plan.asked, plan.options, cancel=cancel, progress=progress)
        if isinstance(plan.compared, Subject):  # no accounts are made there
            there = replace(plan.options, allow_signup=False)
            asked = _of_others(plan.compared, plan.asked)
            other, more = runner.run(plan.compared, asked, there, cancel=cancel, progress=progress)
            secrets = (*secrets, *more)
    for secret in secrets:
        out.hide(secret)
    if done.cancelled and "every" in own:
        return None  # the one before it counts
    try:
        email = plan.profile.contact.email
        files = _write(own, Material(done, secrets, email, other, plan.subject.profile, own.get("sender", "")))
        changes = offered(plan.profile, done, apply=bool(own.get("apply")))
    except NeonError:
        for line in _created(done):
            out.note(line)
        raise
    data = {"run": _data(done, wording, other), "files": files, "changes": changes.data}
    if own.get("nagios"):
        out.answer(data, nagios_line(done, wording))
        return nagios_status(done)
    head = [f"{done.started:%Y-%m-%d %H:%M:%S} UTC"] if "every" in own else []
    out.answer(data, "\n".join([*head, _text(done, wording, files, other), *changes.lines]))
    return _status(done)


def _of_others(subject: Subject, asked: Iterable[CheckStep]) -> tuple[CheckStep, ...]:
    """Return the same checks as they are asked of another subject, without those that create accounts."""
    ids = {step.check.id for step in asked}
    return tuple(step for step in chosen(steps(subject.profile)) if step.check.id in ids)


def _compared(
    what: str | None, profile: Profile, args: Arguments, out: Output, context: Context
) -> Run | Subject | None:
    """Return what a run is compared with. Raises `UsageError` ``check.file`` for a file that is no saved run."""
    if what is None:
        return None
    if what == PRODUCTION:
        if not has_test_addresses(profile):
            raise shared.usage(tr("the profile has no test_url: its tests are made where users ask"))
        return context.tested(profile, production=True)
    if what.endswith(".toml"):
        other = shared.operator(args._replace(operator=what), out, context, tested=True)
        return context.tested(other)
    return _earlier(Path(what))


def _missing(profile: Profile, out: Output) -> int:
    """List what is to be handed over for an integration (G1); return 1 while something of it is missing."""
    pieces = readiness(profile)
    data, lines = [], []
    for piece in pieces:
        name, remedy = on_connections.name(piece, tr), on_connections.remedy(piece, tr)
        data.append({"id": piece.id, "state": piece.state.value, "key": piece.key, "message": name, "advice": remedy})
        lines.append(f"{tr(on_connections.STATES[piece.state])}: {name}" + (f" – {piece.key}" if remedy else ""))
        lines += [f"    {remedy}"] if remedy else []
    out.answer({"operator": profile.id, "handed_over": data}, "\n".join(lines))
    return 0 if all(piece.state is State.THERE for piece in pieces) else 1


def _earlier(path: Path) -> Run:
    try:
        return from_json(disk.read(path), file=str(path))
    except OSError as error:
        raise UsageError("check.file", facts={"file": path, "reason": error.strerror or ""}) from error


def _announce(out: Output, asked: tuple[CheckStep, ...]) -> None:
    """Say how many accounts may be made, before one is."""
    creating = sum(step.check.effect is Effect.CREATES for step in asked)
    if creating:
        out.note(tr("Up to {count} accounts called neon-test-… may be created.").format(count=creating))


def _progress(out: Output, wording: Wording, *, quiet: bool) -> tuple[AbstractContextManager[Any], Progress]:
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


def _require_folders(own: Any) -> None:
    """Check them before anything is asked: an operator is not tested for files that have no place."""
    for path in filter(None, map(own.get, (*_FILES, "prometheus"))):
        if not disk.absolute(path).parent.is_dir():
            raise _unwritten(path, os.strerror(errno.ENOENT))


def _write(own: Any, material: Material) -> dict[str, str]:
    """Write the files that were asked for."""
    written = {}
    for option, kind in _FILES.items():
        path = own.get(option)
        if path is not None:
            try:
                disk.write(path, document(kind, material, own.get("language") or current()))
            except LeakError:
                raise _unwritten(path, tr("it would hold a password that is a common word or number")) from None
            except OSError as error:
                raise _unwritten(path, error.strerror or "") from error
            written[option] = str(disk.absolute(path))
    metrics = own.get("prometheus")
    if metrics is not None:
        try:
            replace_file(disk.absolute(metrics), prometheus_text(material.run).encode(), _READABLE)
        except OSError as error:
            raise _unwritten(metrics, error.strerror or "") from error
        written["prometheus"] = str(disk.absolute(metrics))
    return written


_READABLE: Final = 0o644
"""A collector reads as another user; what was measured is no secret."""


def _unwritten(path: Path, why: str) -> UsageError:
    reason = tr("{file} cannot be written: {reason}").format(file=path, reason=why)
    return UsageError("usage.arguments", facts={"reason": reason})


def _data(done: Run, wording: Wording, other: Run | None) -> dict[str, Any]:
    findings = [
        {
            "check": each.check,
            "code": each.code,
            "severity": each.severity.value,
            "message": wording.sentence(each),
            "advice": wording.advice(each),
            **({"change": dict(each.change)} if each.change else {}),
        }
        for each in done.findings
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


def _text(done: Run, wording: Wording, files: dict[str, str], earlier: Run | None) -> str:
    lines = []
    for each in done.findings:
        lines += [f"{wording.severity(each.severity)}: {wording.sentence(each)} [{each.check}]"]
        lines += [f"    {wording.advice(each)}"]
    if not (was_asked(done) or done.cancelled):
        lines.append(tr("Nothing was tested: no check that was chosen could be asked here."))
    lines += [] if lines or done.cancelled else [tr("Nothing was found: everything that was asked works.")]
    if done.cancelled:
        lines.append(tr("The test was stopped before its end: checks are missing."))
    lines += _created(done)
    if earlier is not None:
        lines += _changed(earlier, done, wording)
    lines += [tr("{file} was written.").format(file=file) for file in files.values()]
    return "\n".join(lines)


def _created(done: Run) -> list[str]:
    logins = ", ".join(each.login for each in done.created)
    return [tr("Created, please delete: {logins}").format(logins=logins)] if logins else []


def _changed(earlier: Run, done: Run, wording: Wording) -> list[str]:
    """Return what the other run had, or has not; of two addresses finding by finding."""
    found = compare(earlier, done)
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


def _status(done: Run) -> int:
    if done.cancelled:
        return EXIT_INTERRUPTED
    serious = [each for each in done.findings if each.severity is not Severity.NOTICE]
    if is_unreached(done):
        return 3
    return 1 if serious or not was_asked(done) else 0
