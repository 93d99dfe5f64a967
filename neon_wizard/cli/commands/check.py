"""``neon-wizard check PROFILE``: what is wrong with an operator's web services (G2, G3).

The changes of the profile that its findings offer are shown as a difference, and written where that is wanted.
"""

from __future__ import annotations

import errno
import math
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from neon_wizard import disk
from neon_wizard.authoring.profile_files import save
from neon_wizard.authoring.sheet import open_source, propose
from neon_wizard.checks import runner
from neon_wizard.checks.catalogue import chosen, steps
from neon_wizard.checks.check_context import RunOptions
from neon_wizard.checks.compare import compare
from neon_wizard.checks.duration import requests_of, seconds_of
from neon_wizard.checks.findings import Effect, Severity
from neon_wizard.checks.readiness import State, readiness
from neon_wizard.checks.reports import Material, document
from neon_wizard.checks.run_files import from_json
from neon_wizard.checks.run_redaction import LeakError
from neon_wizard.checks.runner import OVER
from neon_wizard.checks.texts import Wording, on_connections
from neon_wizard.cli import output
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import EXIT_INTERRUPTED, Output
from neon_wizard.context import Context
from neon_wizard.errors import NeonError, NetworkError, OperatorError, ProfileError, ReplyError, UsageError
from neon_wizard.messages import tr
from neon_wizard.messages.languages import current
from neon_wizard.profile.service import Source
from neon_wizard.protocols.deadline import Cancel

if TYPE_CHECKING:
    from neon_wizard.authoring.sheet import Proposal
    from neon_wizard.checks.check_context import CheckStep
    from neon_wizard.checks.findings import Check, CheckResult, Run
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


DESCRIPTION = """Tests an operator's web services with the account that its profile's [test] names, at the services'
test_url where they have one, and says what is wrong and what to do about it. It only reads, unless --allow-signup.
Ctrl-C ends it with what was found until then, and the list of what was created.
Exit status: 0 nothing is wrong, 1 findings or something missing, 2 the command line or the profile, 3 the operator
cannot be reached, 130 stopped."""

_FILES: Final = {"report": "html", "mail": "eml", "junit": "xml", "save": "json"}
_LONG: Final = 5.0
"""Seconds from which on it is said how long a run takes."""
_MOST_CHANGES: Final = 5
_NOT_REACHED: Final = ("name.resolves", "tcp.connects", "tls.trusted")


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("profile", metavar="PROFILE", nargs="?", help="an id, a profile file, or “demo”")
    parser.add_argument(
        "--what-is-missing", action="store_true", help="ask nothing: say what the operator still has to hand over"
    )
    parser.add_argument("--only", metavar="ID", nargs="+", help="only these checks, such as “balance.good” or “tls.*”")
    parser.add_argument("--allow-signup", action="store_true", help="create accounts too, called neon-test-…")
    parser.add_argument("--report", type=Path, metavar="FILE.html", help="a report for the operator's contact")
    parser.add_argument("--mail", type=Path, metavar="FILE.eml", help="a mail to the contact, with the report in it")
    parser.add_argument("--junit", type=Path, metavar="FILE", help="the results as JUnit XML")
    parser.add_argument("--save", type=Path, metavar="FILE.json", help="the results, to be compared with later")
    parser.add_argument("--against", type=Path, metavar="EARLIER.json", help="say what changed since that run")
    parser.add_argument(
        "--apply", action="store_true", help="write the changes that findings offer into the profile's file"
    )
    parser.add_argument("--language", metavar="XX", help="of the report, such as pt_BR (default: yours)")
    parser.add_argument("--calls", type=int, metavar="N", help="for the response time (default: 5)")
    parser.add_argument("--interval", type=float, metavar="SECONDS", help="between two requests (default: 0.2)")
    parser.add_argument("--at-most", type=float, metavar="SECONDS", help="begin no further check after so long")


def run(args: Arguments, out: Output, context: Context) -> int:
    """Run the checks, write the files, return the exit status."""
    own = args.own
    named = shared.named(args)
    profile = shared.operator(args._replace(operator=named), out, context, tested=True)
    if own.get("what_is_missing"):
        return _missing(profile, out)
    subject = context.tested(profile)
    earlier = _earlier(own.get("against"))
    allowed = bool(own.get("allow_signup"))
    asked = chosen(steps(subject.profile), own.get("only", ()), allow_signup=allowed)
    shared.allow_hosts(args, context, subject.profile)
    _locate(args, context, subject.profile)
    # at a terminal, secrets that are not known yet are asked for before it begins
    for service in subject.profile.services:
        shared.with_access(args, out, context, subject.profile, service, lambda: None)
    shared.ask_test_passwords(args, out, context, subject.profile)
    _announce(out, asked)
    calls, interval = own.get("calls", 5), own.get("interval", 0.2)
    if not (1 <= calls <= 1000 and 0 <= interval <= 60):
        raise UsageError("usage.arguments", facts={"reason": tr("--calls takes 1 to 1000, --interval 0 to 60 seconds")})
    how = RunOptions(allow_signup=allowed, calls=calls, interval=interval, budget=float(own.get("at_most") or math.inf))
    _require_folders(own)
    wording, cancel = Wording(tr), Cancel()
    shown, progress = _progress(out, wording)
    _estimate(out, [step.check for step in asked], how)
    with shown, shared.stopping(cancel):
        done, secrets = runner.run(subject, asked, how, cancel=cancel, progress=progress)
    for secret in secrets:
        out.hide(secret)
    if not out.json:  # whatever becomes of the files, what was found has been said
        out.answer({}, _text(done, wording, earlier))
    data: dict[str, Any] = {"run": _data(done, wording)}
    try:
        files = _write(own, Material(done, secrets, subject.profile.contact.email, earlier))
        changes = offered(profile, done, apply=bool(own.get("apply")))
    except NeonError as error:
        for line in _created(done):
            out.note(line)
        return out.failure(error, data=data)
    lines = [*(tr("{file} was written.").format(file=file) for file in files.values()), *changes.lines]
    if lines and not out.json:
        out.answer({}, "\n".join(lines))
    again = list(_mended(args._replace(operator=named), out, context, how, done, changes)) if not done.cancelled else []
    if out.json:
        more = {"again": [_data(each, wording) for each in again]} if again else {}
        out.answer({**data, "files": files, "changes": changes.data, **more}, "")
    return _status(done)


def _mended(
    args: Arguments, out: Output, context: Context, how: RunOptions, done: Run, changes: OfferedChanges
) -> Iterator[Run]:
    """Ask again what the changes that were written mend, and all that depends on it; write what is offered then.

    Yield each of these runs, after it was said what it found. At most `_MOST_CHANGES` times: each ends with the next
    error in sight, or with none.
    """
    wording = Wording(tr)
    for _ in range(_MOST_CHANGES):
        if not changes.data.get("backup"):
            return
        profile = shared.operator(args, out, context, tested=True)
        subject = context.tested(profile)
        shared.allow_hosts(args, context, subject.profile)
        touched = {key.split(".")[1] for key in changes.data["offered"] if key.startswith("services.")}
        waiting = {each.check.service for each in done.results if each.because.partition(".")[0] in touched}
        asked = [
            step
            for step in chosen(steps(subject.profile), args.own.get("only", ()))
            if not touched or step.check.service in touched | waiting
        ]
        cancel = Cancel()
        with shared.stopping(cancel):
            done, secrets = runner.run(subject, asked, how, cancel=cancel)
        for secret in secrets:
            out.hide(secret)
        changes = offered(profile, done, apply=any(each.writable for each in done.findings))
        if not out.json:
            said = tr("With the change:")
            out.answer({}, "\n".join([said, _text(done, wording, None), *changes.lines]))
        yield done


def _locate(args: Arguments, context: Context, profile: Profile) -> None:
    """Agree to the hosts that a registry or a description names, as for any other command; the run reports failures."""
    for name, service in profile.services.items():
        if not all(each.url for each in profile.exchanges_of(service)):
            with suppress(NetworkError, OperatorError, ProfileError, ReplyError):
                shared.allow_hosts(args, context, profile, name)


def _estimate(out: Output, asked: list[Check], how: RunOptions) -> None:
    """Say how many requests there are, where it takes longer than a moment."""
    seconds = seconds_of(asked, how)
    if seconds >= _LONG and not out.json:
        count = sum(requests_of(check, how) for check in asked)
        out.note(
            tr("About {count} requests, which take {seconds} s or more.").format(count=count, seconds=f"{seconds:.0f}")
        )


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


def _earlier(path: Path | None) -> Run | None:
    if path is None:
        return None

    try:
        return from_json(disk.read(path), file=str(path))
    except OSError as error:
        raise UsageError("check.file", facts={"file": path, "reason": error.strerror or ""}) from error


def _announce(out: Output, asked: tuple[CheckStep, ...]) -> None:
    """Say how many accounts may be made, before one is."""
    creating = sum(step.check.effect is Effect.CREATES for step in asked)
    if creating:
        out.note(tr("Up to {count} accounts called neon-test-… may be created.").format(count=creating))


def _progress(out: Output, wording: Wording) -> tuple[AbstractContextManager[Any], Progress]:
    """Return a bar at a terminal, else a line on the standard error for each check that is done."""
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
    for path in filter(None, map(own.get, _FILES)):
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
    return written


def _unwritten(path: Path, why: str) -> UsageError:
    reason = tr("{file} cannot be written: {reason}").format(file=path, reason=why)
    return UsageError("usage.arguments", facts={"reason": reason})


def _data(done: Run, wording: Wording) -> dict[str, Any]:
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
        "findings": findings,
        "checks": checks,
        "created": created,
        "stopped": done.cancelled,
    }


def _text(done: Run, wording: Wording, earlier: Run | None) -> str:
    lines = []
    for each in done.causes:
        lines += [f"{wording.severity(each.severity)}: {wording.sentence(each)} [{each.check}]"]
        lines += [f"    {wording.advice(each)}"]
    if not (_asked(done) or done.cancelled):
        lines.append(tr("Nothing was tested: no check that was chosen could be asked here."))
    lines += [] if lines or done.cancelled else [tr("Nothing was found: everything that was asked works.")]
    if done.cancelled:
        lines.append(tr("The test was stopped before its end: checks are missing."))
    lines += _created(done)
    left = sum(each.because == OVER for each in done.results)
    if left:
        lines.append(tr("The time was over: {count} checks were not asked.").format(count=left))
    if earlier is not None:
        lines.append(_changed(earlier, done))
    return "\n".join(lines)


def _created(done: Run) -> list[str]:
    logins = ", ".join(each.login for each in done.created)
    return [tr("Created, please delete: {logins}").format(logins=logins)] if logins else []


def _changed(earlier: Run, done: Run) -> str:
    found = compare(earlier, done)
    if not (found.mended or found.new):
        return tr("Nothing has changed since the earlier run.")
    counts = {"mended": len(found.mended), "new": len(found.new), "still": len(found.still)}
    return tr("Since the earlier run: {mended} mended, {new} new, {still} still there.").format_map(counts)


def _status(done: Run) -> int:
    if done.cancelled:
        return EXIT_INTERRUPTED
    serious = [each for each in done.findings if each.severity is not Severity.NOTICE]
    unreachable = any(each.check in _NOT_REACHED or each.code.startswith("network.") for each in serious)
    answered = any(each.exchanges for each in done.results)
    if unreachable and not answered:
        return 3
    left = any(each.because == OVER for each in done.results)
    return 1 if serious or left or not _asked(done) else 0


def _asked(done: Run) -> bool:
    """Return whether any check was answered at all."""
    return any(each.verdict in ("passed", "failed") for each in done.results)
