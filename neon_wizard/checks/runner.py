"""Asks the chosen checks one after the other and returns the run, with no secret left in it."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from neon_wizard import __version__
from neon_wizard.checks import run_redaction
from neon_wizard.checks.causes import closer
from neon_wizard.checks.check_context import CheckContext, CheckFound, CheckStep, RunOptions, Subject
from neon_wizard.checks.findings import Check, CheckResult, Effect, Finding, Run, Severity, Verdict
from neon_wizard.checks.repeats import UnsteadyError
from neon_wizard.checks.skipping import SkippedError
from neon_wizard.errors import Cancelled, KeyringError, NeonError, OperatorError
from neon_wizard.profile.addresses import origin_of
from neon_wizard.protocols.http import proxy_for

if TYPE_CHECKING:
    from neon_wizard.model import Secret
    from neon_wizard.protocols.deadline import Cancel

_OURS = frozenset({"profile.secret", "profile.pass_phrase"})
"""Errors about what this computer lacks, which the operator could not repair."""
_FAILURES: Final = frozenset({"hostile.failed", "refusal.status", "refusal.internal"})
"""Codes of findings that a request which fails for no reason would cause."""
OVER: Final = "budget"
"""Why a check was skipped for which no time was left."""
Progress = Callable[[int, int, Check, CheckResult | None], None]
"""Called with number, count, check and None before each check, and with its cleaned result after it."""
_REQUESTS: Final = {"hostile": 5, "password": 6, "steady": 2, "second": 2, "expected": 0, "secrets": 0, "settings": 0}
"""By the part of a check's id after its service; the others send one."""
_AS_A_WHOLE: Final = {"handover": 0, "address.public": 0, "address.protected": 0, "name": 0, "tls.versions": 3}


def requests_of(check: Check, options: RunOptions) -> int:
    """Return how many requests a check sends where nothing is wrong."""
    if not check.service:
        return _AS_A_WHOLE.get(check.id, _AS_A_WHOLE.get(check.id.partition(".")[0], 1))
    kind = check.id.rpartition(".")[2]
    return options.calls if kind == "times" else _REQUESTS.get(kind, 1)


def seconds_of(checks: Iterable[Check], options: RunOptions) -> float:
    """Return how long `checks` take at least, with an operator that answers at once."""
    return sum(requests_of(check, options) for check in checks) * options.interval


def run(
    subject: Subject,
    steps: Iterable[CheckStep],
    options: RunOptions | None = None,
    *,
    cancel: Cancel | None = None,
    progress: Progress = lambda _number, _count, _check, _result: None,
) -> tuple[Run, tuple[Secret, ...]]:
    """Return the run, and every secret that it knew, for `run_redaction.verify`. Waits for the network.

    Raises `ProfileError` and `KeyringError` only where the profile's own secrets cannot be had and no account was
    created before: the list of those is worth more than the reason.
    """
    asked = tuple(steps)
    bench = CheckContext(subject, options or RunOptions(), cancel)
    bench.planned = frozenset(step.check.id for step in asked)
    started = datetime.now(UTC)
    ends = time.monotonic() + bench.options.budget
    results: list[CheckResult] = []
    closed: dict[str, str] = {}
    try:
        bench.know_test_secrets()
        for number, step in enumerate(asked, 1):
            progress(number, len(asked), step.check, None)
            over = time.monotonic() >= ends and not bench.cancel.cancelled
            result = CheckResult(step.check, Verdict.SKIPPED, because=OVER) if over else _ask(bench, step, closed)
            results.append(result)
            shown = Run("", "", started, started, (result,))
            progress(number, len(asked), step.check, run_redaction.clean(shown, bench.secrets).results[0])
    finally:
        bench.close()
    profile = subject.profile
    whole = Run(
        profile.id,
        profile.name,
        started,
        datetime.now(UTC),
        _certain(results),
        tuple(bench.created),
        cancelled=any(result.verdict is Verdict.CANCELLED for result in results),
        addresses=tuple(dict.fromkeys(origin for name in profile.services for origin in bench.origins(name))),
        asked_from=_asked_from(results),
        version=__version__,
    )
    return run_redaction.clean(whole, bench.secrets), run_redaction.certain(bench.secrets)


def _asked_from(results: Iterable[CheckResult]) -> str:
    """Return the address with which this computer reaches whoever answered; empty where it is a private network's."""
    reached = (exchange.url for result in results for exchange in result.exchanges)
    parts = urlsplit(next(reached, ""))
    host = parts.hostname or ""
    if not host or proxy_for(parts.scheme, host, host) is not None:
        return ""
    with suppress(OSError, ValueError):
        for family, kind, number, _, address in socket.getaddrinfo(host, parts.port or 443, type=socket.SOCK_DGRAM):
            with socket.socket(family, kind, number) as ours:
                ours.connect(address)  # of a datagram socket, so nothing is sent
                own = ipaddress.ip_address(ours.getsockname()[0])
            return str(own) if own.is_global or own.is_loopback else ""
    return ""


def _ask(bench: CheckContext, step: CheckStep, closed: dict[str, str]) -> CheckResult:
    """Ask one check.

    closed: a check that failed or could not be asked, or an origin that cannot be reached → the check that found it
    out. What builds on them is pointless.
    """
    check = step.check
    if bench.cancel.cancelled:
        return CheckResult(check, Verdict.CANCELLED)
    if check.effect is Effect.CREATES and not bench.options.allow_signup:
        return CheckResult(check, Verdict.SKIPPED)  # whoever chose the checks
    needed = (*check.after, *bench.origins(check.service), f"[{check.service}]") if check.service else check.after
    cause = next((closed[each] for each in needed if each in closed), "")
    if cause:
        closed[check.id] = cause
        return CheckResult(check, Verdict.SKIPPED, because=cause)
    bench.begin()
    started = time.monotonic()
    found: list[Finding] = []
    verdict, because = Verdict.PASSED, ""
    try:
        for each in step.ask(bench):
            found.append(_accepted(bench, _finding(check, each)))
    except SkippedError as reason:
        verdict, because = Verdict.SKIPPED, str(reason)
        if because in closed:
            closed[check.id] = closed[because]
    except Cancelled:
        verdict = Verdict.CANCELLED
    except NeonError as error:
        if not (isinstance(error, KeyringError) or error.code in _OURS):
            found.append(_accepted(bench, _of_error(check, error, bench)))
        elif bench.created:
            verdict = Verdict.CANCELLED
            bench.cancel.cancel()
        else:
            raise
    if any(finding.severity is not Severity.NOTICE for finding in found):
        verdict = Verdict.FAILED
        closed[check.id] = check.id
    for pointless in (*bench.down, *(f"[{name}]" for name in bench.closed)):
        closed.setdefault(pointless, check.id)
    seconds = max(0.0, time.monotonic() - started - bench.waited)
    return CheckResult(check, verdict, tuple(found), seconds, bench.shown(), dict(bench.measured), because)


def _certain(results: Iterable[CheckResult]) -> tuple[CheckResult, ...]:
    """Return the results with each service that fails at times told of at its good case, and nothing blamed for it.

    What a check of such a service found before that was known may have been such a failure: the check is left open, and
    so is the one that found it out.
    """
    made = tuple(results)
    met = {each.check: result for result in made for each in result.findings if each.code == "intermittent"}
    at_times = {each.check: each for result in met.values() for each in result.findings if each.code == "intermittent"}

    def settled(result: CheckResult) -> CheckResult:
        found = at_times.get(f"{result.check.service}.good")
        if found is None or met[found.check].check.id == found.check == result.check.id:
            return result
        if result.check.id == found.check:
            travelled = (*met[found.check].exchanges, *result.exchanges)
            return replace(result, verdict=Verdict.FAILED, findings=(found,), exchanges=travelled)
        kept = tuple(each for each in result.findings if each is not found and not _is_such(each, found))
        if kept == result.findings:
            return result
        if any(each.severity is not Severity.NOTICE for each in kept):
            return replace(result, findings=kept)
        return replace(result, findings=kept, verdict=Verdict.SKIPPED, because=found.check, exchanges=())

    return tuple(map(settled, made))


def _is_such(finding: Finding, at_times: Finding) -> bool:
    return finding.code in _FAILURES or finding.id == at_times.facts.get("error", "")


def _finding(check: Check, found: CheckFound) -> Finding:
    return Finding(
        check.id, found.code, found.severity or check.severity, dict(found.facts), dict(found.change), found.step
    )


def _of_error(check: Check, error: NeonError, bench: CheckContext) -> Finding:
    met = error.met if isinstance(error, UnsteadyError) else error
    cause = closer(met, bench.failed, bench.asked, fine=_is_fine(bench))
    facts, code = dict(cause.facts), cause.code
    if isinstance(met, OperatorError) and cause.code == met.code:
        number = "" if met.operator_code is None else str(met.operator_code)
        facts |= {"description": met.description, "operator_code": number}
    if error is not met:
        bench.closed.add(check.service)
        facts |= {**error.facts, "error": ".".join(filter(None, (code, facts.pop("case", ""))))}
        code = error.code
    if facts.get("case") == "429" and bench.asked is not None:
        bench.down.add(origin_of(bench.failed.url if bench.failed else bench.asked.url))
    # Wherever it was met first, it is the good case that cannot be relied on.
    good = f"{check.service}.good"
    where = check.id if error is met or good not in bench.planned else good
    return Finding(
        where, code, check.severity if error is met else Severity.ERROR, facts, dict(bench.change), bench.step
    )


def _is_fine(bench: CheckContext) -> bool:
    """Return whether the last reply would do but for its HTTP status."""
    reply, asked = bench.reply, bench.asked
    if reply is None or asked is None or reply.status < HTTPStatus.BAD_REQUEST:
        return False
    return bench.failed is not None and bench.reads(replace(reply, status=HTTPStatus.OK), asked)


def _accepted(bench: CheckContext, finding: Finding) -> Finding:
    """Return what the profile says is so on purpose as a note: by its check's id, the part after the dot, or code."""
    known = bench.profile.kept.get("test", {}).get("accepted", {})
    names = (finding.check, finding.check.partition(".")[2], finding.id, finding.code)
    why = next((str(known[name]) for name in names if name in known), "")
    return replace(finding, severity=Severity.NOTICE, accepted=why) if why else finding
