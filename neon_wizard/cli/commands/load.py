"""``neon-wizard load PROFILE``: how an operator's web services bear many users at once."""

from __future__ import annotations

import secrets as randomness
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from neon_wizard import disk
from neon_wizard.checks.check_context import CheckContext, RunOptions
from neon_wizard.checks.invented import TEST_PREFIX
from neon_wizard.checks.load import load_plan
from neon_wizard.checks.load.load_plan import Crowd
from neon_wizard.checks.run_redaction import certain
from neon_wizard.checks.skipping import SkippedError
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import DEMO, Context
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr
from neon_wizard.profile.addresses import origin_of
from neon_wizard.profile.placeholders import OF_ACCOUNT
from neon_wizard.profile.service import SecretRef

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import Subject
    from neon_wizard.checks.load.load_plan import LoadPlan
    from neon_wizard.model import Secret
    from neon_wizard.profile.operator import Profile

DESCRIPTION = """Drives an operator's reading services with many users at once, over the protocols that its profile
names and with the account of its [test], at the services' test_url where they have one. Locust does it: the extra
“load”. A host that is not this computer has to be named with --i-may-test. On several machines, the master is given
--master and each other one --worker HOST; the profile is the same on all.
Exit status: 0 all requests went well, 1 some failed, 2 the command line or the profile, 3 nobody can be reached."""

"""Not zero, which would be a test without an end."""


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("profile", metavar="PROFILE", nargs="?", help="an id, a profile file, or “demo”")
    parser.add_argument("--users", type=int, metavar="N", help="how many at once (default: 1)")
    parser.add_argument("--spawn-rate", type=float, metavar="R", help="new users a second (default: 1)")
    parser.add_argument("--time", metavar="T", help="such as 90s, 5m, 1h30m (default: 60s; with --web until stopped)")
    parser.add_argument("--wait", type=float, metavar="SECONDS", help="a user's pause between requests (default: 1)")
    parser.add_argument("--only", metavar="SERVICE", nargs="+", help="only these of provisioning, balance, signup")
    parser.add_argument(
        "--allow-signup",
        type=int,
        metavar="N",
        help="create up to N accounts too (on each machine), called neon-test-…",
    )
    parser.add_argument("--workers", type=int, metavar="W", help="so many processes on this computer; not on Windows")
    parser.add_argument(
        "--master", type=int, nargs="?", const=1, metavar="N", help="wait for N workers on other computers (default: 1)"
    )
    parser.add_argument("--bind", metavar="HOST[:PORT]", help="where a master listens (default: 127.0.0.1:5557)")
    parser.add_argument("--worker", metavar="HOST[:PORT]", help="work for the master there")
    parser.add_argument(
        "--web", type=int, nargs="?", const=8089, metavar="PORT", help="show Locust's page on this port"
    )
    parser.add_argument("--report", type=Path, metavar="FILE.html", help="Locust's report")
    parser.add_argument("--i-may-test", metavar="HOST", nargs="+", help="its owner agrees to this test")


def run(args: Arguments, out: Output, context: Context) -> int:
    """Drive the users, write the figures, return the exit status."""
    load_plan.require_locust()
    own = args.own
    named = shared.named(args)
    crowd = _crowd(own)
    profile = context.profile(named)
    signups = _limited(own, "allow_signup", 0, 0, 1_000_000)
    services = load_plan.services_of(profile, own.get("only", ()), signup=signups > 0)
    signups = signups if "signup" in services else 0
    subject = context.tested(profile)
    permitted = own.get("i_may_test", ())
    load_plan.require_permission(load_plan.written_addresses(subject.profile, services), permitted)
    shared.allow_hosts(args, context, subject.profile)
    with tempfile.TemporaryDirectory(prefix="neon-wizard-") as name:  # mode 0700
        folder = Path(name)
        plan = replace(
            _tried(args, out, context, subject, services, permitted),
            profile=_file(profile, folder),
            wait=_limited(own, "wait", 1.0, 0, 3600),
            accounts=-(-signups // max(1, crowd.workers)),
            prefix=f"{TEST_PREFIX}{randomness.token_hex(2)}-",
        )
        if signups:
            said = tr("Up to {count} accounts called {prefix}… may be created.")
            out.note(said.format(count=signups, prefix=plan.prefix))
        figures = load_plan.run(plan, crowd, folder, shared.passed_on, quiet=args.json or not sys.stderr.isatty())
    created, lines = ({"created": plan.prefix}, [_created(plan.prefix)]) if signups else ({}, [])
    if figures is None:
        words = tr("This worker has finished; its master has the figures.")
        out.answer({"worker": crowd.worker, **created}, "\n".join([words, *lines]))
        return 0
    out.answer({"load": {**figures, **created}}, "\n".join([_text(figures, crowd.report), *lines]))
    return _status(figures)


def _crowd(own: Mapping[str, Any]) -> Crowd:
    time = own.get("time", "" if "web" in own else "60s")
    if "time" in own and shared.seconds_of(time) is None:
        raise UsageError("usage.arguments", facts={"reason": tr("--time is written as 90s, 5m or 1h30m")})
    if "workers" in own and sys.platform == "win32":
        raise UsageError("usage.arguments", facts={"reason": tr("--workers is not possible on Windows")})
    roles = [name for name in ("workers", "master", "worker") if name in own]
    if len(roles) > 1:
        reason = tr("--workers, --master and --worker exclude each other")
        raise UsageError("usage.arguments", facts={"reason": reason})
    return Crowd(
        users=_limited(own, "users", 1, 1, 1_000_000),
        spawn_rate=_limited(own, "spawn_rate", 1.0, 0.001, 100_000),
        time=time,
        workers=_limited(own, "workers", 0, 1, 1024),
        master=_limited(own, "master", 0, 1, 100_000),
        worker=own.get("worker", ""),
        bind=own.get("bind", ""),
        web=_limited(own, "web", None, 1, 65_535),
        report=own.get("report"),
    )


def _limited(own: Mapping[str, Any], name: str, default: Any, least: float, most: float) -> Any:
    """Return the number that was given, within its limits; raises `UsageError`."""
    value = own.get(name, default)
    if name in own and not least <= value <= most:
        option = "--" + name.replace("_", "-")
        reason = tr("{option} takes {least} to {most}").format(option=option, least=least, most=most)
        raise UsageError("usage.arguments", facts={"reason": reason})
    return value


def _tried(
    args: Arguments,
    out: Output,
    context: Context,
    subject: Subject,
    services: tuple[str, ...],
    permitted: Iterable[str],
) -> LoadPlan:
    """Return what is to be sent, after each reading service has once answered as it should; raises what went wrong."""
    bench = CheckContext(subject, RunOptions(interval=0))
    plan = load_plan.LoadPlan("", services)
    try:
        for service in services:
            load_plan.require_permission([each.url for each in bench.located(service)], permitted)
            if service not in load_plan.READING:
                continue

            values = bench.values(service)
            shared.with_access(args, out, context, subject.profile, service, partial(bench.judged, service, values))
            plan = _with(plan, values)
    except SkippedError:
        missing = "test.number" if plan.services == ("balance",) else "test.login"
        raise UsageError("load.account", facts={"key": missing, "file": subject.profile.origin}) from None
    finally:
        bench.close()
    for secret in certain(bench.secrets):
        out.hide(secret)
    used = (name for name, uses in subject.profile.secrets.items() if {*uses} & {*services})
    secrets = {name: subject.resolve(SecretRef(name)) for name in used}
    found = {origin_of(each.url) for name in services for each in bench.located(name)}
    origins = found | {*subject.profile.origins}
    return replace(plan, secrets=secrets, origins=tuple(sorted(origins)))


def _with(plan: LoadPlan, values: Mapping[str, str | Secret]) -> LoadPlan:
    settings = {name.removeprefix(OF_ACCOUNT): str(values[name]) for name in values if name.startswith(OF_ACCOUNT)}
    values = {name: value for name, value in values.items() if not name.startswith(OF_ACCOUNT)}
    plan = replace(plan, settings={**plan.settings, **settings})
    return replace(plan, **values)  # type: ignore[arg-type]  # login, password and number, each of its own kind


def _file(profile: Profile, folder: Path) -> str:
    """Return where another process reads the profile; that of the operator inside this program is written there."""
    if profile.id != DEMO:
        return profile.origin
    from neon_wizard.demo import served_profile

    path = folder / "demo.toml"
    address = next(iter(profile.services.values())).url
    disk.write(path, served_profile(address.rpartition("/")[0]).encode())
    return str(path)


def _created(prefix: str) -> str:
    """Return how the made accounts are recognised, which are too many for a list: their logins begin alike."""
    return tr("Created, please delete: {logins}").format(logins=f"{prefix}…")


def _text(figures: Mapping[str, Any], report: Path | None) -> str:
    """Return a line for each service, and one for each kind of failure."""
    line = tr("{service}: {requests} requests, {per_second} a second, median {median} ms, 95 % within {p95} ms")
    lines = [line.format_map(each) for each in figures["services"]]
    lines += [
        tr("{service}: {count} failed with {error}").format_map(each)
        for each in sorted(figures["errors"], key=lambda each: -int(each["count"]))
    ]
    lines += [] if lines else [tr("No request was sent.")]
    lines += [tr("{file} was written.").format(file=disk.absolute(report))] if report else []
    return "\n".join(lines)


def _status(figures: Mapping[str, Any]) -> int:
    failures = sum(each["failures"] for each in figures["services"])
    requests = sum(each["requests"] for each in figures["services"])
    away = all(str(each["error"]).startswith(("network.", "tls.")) for each in figures["errors"])
    if failures and failures == requests and away:
        return 3
    return 1 if failures or not requests else 0
