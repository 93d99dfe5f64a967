"""``neon-wizard check PROFILE``: what is wrong with an operator's web services (G2, G3).

The changes of the profile that its findings offer are shown as a difference, and written where that is wanted.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Iterator
from contextlib import nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from neon_wizard import disk
from neon_wizard.checks import runner
from neon_wizard.checks.catalogue import chosen, steps
from neon_wizard.checks.check_context import RunOptions, Subject
from neon_wizard.checks.documents.monitoring import NagiosStatus, nagios_line, nagios_status, nagios_words
from neon_wizard.checks.findings import Run
from neon_wizard.checks.operation_requests import has_test_addresses
from neon_wizard.checks.readiness import State, readiness
from neon_wizard.checks.reports import Material
from neon_wizard.checks.run_files import from_json
from neon_wizard.checks.texts import Wording, on_connections
from neon_wizard.cli import check_answer
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.errors import Cancelled, NeonError, NetworkError, OperatorError, ProfileError, ReplyError, UsageError
from neon_wizard.messages import explain, tr
from neon_wizard.protocols.deadline import Cancel

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import CheckStep
    from neon_wizard.checks.findings import Check
    from neon_wizard.cli.check_answer import OfferedChanges
    from neon_wizard.model import Secret
    from neon_wizard.profile.operator import Profile


DESCRIPTION = """Tests an operator's web services with the account that its profile's [test] names, at the services'
test_url where they have one, and says what is wrong and what to do about it. It only reads, unless --allow-signup.
Ctrl-C ends it with what was found until then, and the list of what was created.
Exit status: 0 nothing is wrong, 1 findings or something missing, 2 the command line or the profile, 3 the operator
cannot be reached, 130 stopped. With --nagios: 0 OK, 1 warnings, 2 errors or not reached, 3 unknown."""

_LONG: Final = 5.0
"""Seconds from which on it is said how long a run takes."""
_MOST_CHANGES: Final = 5
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
    parser.add_argument("--at-most", type=float, metavar="SECONDS", help="begin no further check after so long")


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
    profile = shared.operator(replace(args, operator=named), out, context, tested=True)
    if own.get("what_is_missing"):
        return _missing(profile, out)
    allowed = bool(own.get("allow_signup"))
    subject = context.tested(profile)
    compared = _compared(own.get("against"), profile, args, out, context)
    plan = CheckPlan(profile, subject, _asked(subject, own, allowed=allowed), _options(own), compared)
    for each in (subject, *([compared] if isinstance(compared, Subject) else [])):
        shared.allow_hosts(args, context, each.profile)
        _locate(args, context, each.profile)
        # at a terminal, secrets that are not known yet are asked for before it begins
        for service in each.profile.services:
            shared.with_access(args, out, context, each.profile, service, lambda: None)
        shared.ask_test_passwords(args, out, context, each.profile)
    _announce(out, plan.asked)
    check_answer.require_folders(own)
    every = _every(own)
    cancel = Cancel()
    if not own.get("nagios"):
        _estimate(out, [step.check for step in plan.asked], plan.options)
    if every is None:
        return _once(plan, args, out, context, cancel) or 0
    with shared.stopping(cancel):
        return _again_and_again(plan, args, out, context, cancel, every)


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
    budget = float(own.get("at_most") or math.inf)
    return RunOptions(allow_signup=bool(own.get("allow_signup")), calls=calls, interval=interval, budget=budget)


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


def _again_and_again(
    plan: CheckPlan, args: Arguments, out: Output, context: Context, cancel: Cancel, every: int
) -> int:
    """Run the plan until the user stops it; return the status of the last run that came to its end."""
    status = 0
    begun = time.monotonic()
    with suppress(Cancelled):
        while True:
            told = Output(json=out.json, verbose=out.verbose)  # each run makes up secrets, which it forgets again
            try:
                found = _once(plan, args, told, context, cancel)
            except NeonError as error:
                found = _unknown(args, told, error) if args.own.get("nagios") else told.failure(error)
            status = status if found is None else found
            begun = max(begun + every, time.monotonic())
            cancel.wait(begun - time.monotonic())
    return status


def _once(plan: CheckPlan, args: Arguments, out: Output, context: Context, cancel: Cancel) -> int | None:
    """Return the status of one run; None where it was stopped, and is one of many."""
    own, wording = args.own, Wording(tr)
    nagios, many = bool(own.get("nagios")), "every" in own
    with nullcontext() if many else shared.stopping(cancel):
        done, secrets, other = _asked_at_both(plan, out, wording, cancel, quiet=nagios)
    for secret in secrets:
        out.hide(secret)
    if done.cancelled and many:
        return None  # the one before it counts
    if not (out.json or nagios):  # whatever becomes of the files, what was found has been said
        head = [f"{done.started:%Y-%m-%d %H:%M:%S} UTC"] if many else []
        out.answer({}, "\n".join([*head, check_answer.run_text(done, wording, other)]))
    data: dict[str, Any] = {"run": check_answer.run_data(done, wording, other)}
    email, sender = plan.profile.contact.email, own.get("sender", "")
    try:
        files = check_answer.write_files(own, Material(done, secrets, email, other, plan.subject.profile, sender))
        changes = check_answer.offered(plan.profile, done, apply=bool(own.get("apply")))
    except NeonError as error:
        if nagios:
            return _unknown(args, out, error)
        for line in check_answer.created_lines(done):
            out.note(line)
        return out.failure(error, data=data)
    if nagios:
        out.answer({**data, "files": files, "changes": changes.data}, nagios_line(done, wording))
        return nagios_status(done)
    lines = [*(tr("{file} was written.").format(file=file) for file in files.values()), *changes.lines]
    if lines and not out.json:
        out.answer({}, "\n".join(lines))
    named = replace(args, operator=shared.named(args))
    again = [] if done.cancelled else list(_mended(named, out, context, plan.options, done, changes))
    if out.json:
        more = {"again": [check_answer.run_data(each, wording, None) for each in again]} if again else {}
        out.answer({**data, "files": files, "changes": changes.data, **more}, "")
    return check_answer.status_of(done)


def _asked_at_both(
    plan: CheckPlan, out: Output, wording: Wording, cancel: Cancel, *, quiet: bool
) -> tuple[Run, tuple[Secret, ...], Run | None]:
    """Return the run, the secrets that it knew, and the run that it is compared with."""
    shown, progress = check_answer.progress_of(out, wording, quiet=quiet)
    other = plan.compared if isinstance(plan.compared, Run) else None
    with shown:
        done, secrets = runner.run(plan.subject, plan.asked, plan.options, cancel=cancel, progress=progress)
        if isinstance(plan.compared, Subject):  # no accounts are made there
            there = replace(plan.options, allow_signup=False)
            asked = _of_others(plan.compared, plan.asked)
            other, more = runner.run(plan.compared, asked, there, cancel=cancel, progress=progress)
            secrets = (*secrets, *more)
    return done, secrets, other


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
        other = shared.operator(replace(args, operator=what), out, context, tested=True)
        return context.tested(other)
    return _earlier(Path(what))


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
        changes = check_answer.offered(profile, done, apply=any(each.writable for each in done.findings))
        if not out.json:
            said = tr("With the change:")
            out.answer({}, "\n".join([said, check_answer.run_text(done, wording, None), *changes.lines]))
        yield done


def _locate(args: Arguments, context: Context, profile: Profile) -> None:
    """Agree to the hosts that a registry or a description names, as for any other command; the run reports failures."""
    for name, service in profile.services.items():
        if not all(each.url for each in profile.exchanges_of(service)):
            with suppress(NetworkError, OperatorError, ProfileError, ReplyError):
                shared.allow_hosts(args, context, profile, name)


def _estimate(out: Output, asked: list[Check], how: RunOptions) -> None:
    """Say how many requests there are, where it takes longer than a moment."""
    seconds = runner.seconds_of(asked, how)
    if seconds >= _LONG and not out.json:
        count = sum(runner.requests_of(check, how) for check in asked)
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


def _earlier(path: Path) -> Run:
    try:
        return from_json(disk.read(path), file=str(path))
    except OSError as error:
        raise UsageError("check.file", facts={"file": path, "reason": error.strerror or ""}) from error


def _announce(out: Output, asked: tuple[CheckStep, ...]) -> None:
    """Say how many accounts may be made, before one is."""
    creating = sum(step.check.signs_up for step in asked)
    if creating:
        out.note(tr("Up to {count} accounts called neon-test-… may be created.").format(count=creating))
