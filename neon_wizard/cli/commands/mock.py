"""``neon-wizard mock PROFILE``: an operator of any kind on this computer, which fails where it is told to."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import disk
from neon_wizard.checks.operation_requests import with_test_addresses
from neon_wizard.checks.run_files import from_json
from neon_wizard.checks.run_summary import in_order
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr
from neon_wizard.profile.addresses import is_loopback

if TYPE_CHECKING:
    from neon_wizard.checks.findings import Run
    from neon_wizard.demo.mock.mock_server import Mock
    from neon_wizard.profile.operator import Profile

DESCRIPTION = """Answers the web services that a profile describes, whatever they speak, as their operator should: for
tests of a profile, and of what a program does when an operator goes wrong. It writes a copy of the profile that leads
to it, with an account, so that check and provision can be run at once; no secret of the profile's is used. --faults
names what goes wrong, and so does its web page while it runs. With --replay it answers instead as the operator did in a
saved run of check, so that what went wrong there can be looked at again without the operator. Ctrl-C ends it."""


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("profile", metavar="PROFILE", nargs="?", help="an id, a profile file, or “demo”")
    parser.add_argument("--bind", metavar="HOST", help="listen at this address (default: 127.0.0.1)")
    parser.add_argument("--port", type=int, metavar="N", help="its port (default: a free one)")
    parser.add_argument("--page-port", type=int, metavar="N", help="of its web page, on this computer only")
    parser.add_argument("--tls", action="store_true", help="speak TLS, with an authority made for this run")
    parser.add_argument("--accounts", type=Path, metavar="FILE.toml", help="whom it knows (default: one account)")
    parser.add_argument("--faults", type=Path, metavar="FILE.toml", help="what goes wrong")
    parser.add_argument("--replay", type=Path, metavar="RUN.json", help="answer as the operator did in that run")
    parser.add_argument("--write", type=Path, metavar="FILE.toml", help="the profile that leads to it, kept there")


def run(args: Arguments, out: Output, context: Context) -> int:
    """Serve until Ctrl-C or SIGTERM."""
    from neon_wizard.demo.mock import faults, handed_on, known_accounts
    from neon_wizard.demo.mock.mock_operator import example
    from neon_wizard.demo.mock.mock_server import Mock

    own = args.own
    named = shared.named(args)
    profile = context.profile(named)
    if "replay" in own:
        return _replay(profile, args, out, context)
    known = known_accounts.accounts(own["accounts"], example(profile)) if "accounts" in own else ()
    _require_a_copy(own.get("write"))
    tls = bool(own.get("tls"))
    names = {**profile.every_service, **handed_on.requests(profile)}
    rules = faults.read(own["faults"], names, tls=tls) if "faults" in own else ()
    mock = Mock(
        profile,
        accounts=known,
        faults=rules,
        bind=own.get("bind", "127.0.0.1"),
        port=args.port,
        page_port=own.get("page_port", 0),
        tls=tls,
        copy=own.get("write"),
    )
    with ExitStack() as stack:
        wait = stack.enter_context(shared.until_stopped())
        try:
            stack.enter_context(mock)
        except (OSError, OverflowError) as error:
            reason = tr("it cannot be served there: {reason}").format(reason=error)
            raise UsageError("usage.arguments", facts={"reason": reason}) from None
        for secret in mock.operator.secrets:
            out.hide(secret)
        if not is_loopback(own.get("bind", "127.0.0.1")):
            out.note(tr("Everybody in this network can reach it."))
        out.answer({"mock": _data(mock)}, _text(mock))
        wait()
    return 0


_OF_A_MOCK: Final = ("accounts", "faults", "tls", "bind", "page_port")
"""Options that mean nothing where everything is as it was recorded."""


def _replay(profile: Profile, args: Arguments, out: Output, context: Context) -> int:
    """Serve what a saved run recorded, until Ctrl-C or SIGTERM."""
    from neon_wizard.demo.mock.replay import Replay

    own = args.own
    for option in _OF_A_MOCK:
        if own.get(option):
            reason = tr("--replay answers as it was recorded, without {option}")
            raise shared.usage(reason.format(option="--" + option.replace("_", "-")))
    file = disk.absolute(own["replay"])
    try:
        recorded = from_json(disk.read(file), file=str(own["replay"]))
    except OSError as error:
        raise UsageError("check.file", facts={"file": own["replay"], "reason": error.strerror or ""}) from error
    if recorded.operator_id != profile.id:
        reason = f"it is a run of {recorded.operator_name or recorded.operator_id}"
        raise UsageError("check.file", facts={"file": own["replay"], "reason": reason})
    _require_a_copy(own.get("write"))
    with ExitStack() as stack:
        wait = stack.enter_context(shared.until_stopped())
        try:
            replay = Replay(_as_asked(profile, recorded), in_order(recorded), port=args.port, copy=own.get("write"))
            stack.enter_context(replay)
        except (OSError, OverflowError) as error:
            reason = tr("it cannot be served there: {reason}").format(reason=error)
            raise UsageError("usage.arguments", facts={"reason": reason}) from None
        data = {"origin": replay.origin, "profile": str(replay.file), "services": dict(replay.addresses)}
        first = tr("The run of {date} at {operator} answers again at {origin}. Ctrl-C ends it.")
        date = recorded.started.strftime("%Y-%m-%d %H:%M UTC")
        lines = [first.format(date=date, operator=profile.name, origin=replay.origin), ""]
        lines += [f"{tr('Recorded replies')}: {replay.count}", f"{tr('Profile')}: {replay.file}", ""]
        lines.append(f"neon-wizard check {replay.file} --no-store --against {own['replay']}")
        out.answer({"mock": {**data, "recorded": replay.count}}, "\n".join(lines))
        wait()
    return 0


def _as_asked(profile: Profile, recorded: Run) -> Profile:
    """Return the profile with those addresses, for tests or where users ask, that most of the run went to."""
    urls = {exchange.url.partition("?")[0] for exchange in recorded.exchanges}

    def met(one: Profile) -> int:
        return sum(each.url.partition("?")[0] in urls for each in one.every_exchange)

    return max((with_test_addresses(profile), profile), key=met)


def _require_a_copy(path: Path | None) -> None:
    """Raise `UsageError` where the file exists and is no earlier mock's: it may be an operator's."""
    from neon_wizard.demo.mock.planning import is_copy

    if path is not None and path.exists() and not is_copy(path):
        reason = tr("{file} is there, and no mock has written it").format(file=path)
        raise UsageError("usage.arguments", facts={"reason": reason})


def _data(mock: Mock) -> dict[str, Any]:
    return {
        "origin": mock.origin,
        "page": mock.page,
        "profile": str(mock.file),
        "services": dict(mock.addresses),
        "wsdl": list(mock.descriptions),
        "accounts": [{"login": each.login, "number": each.number} for each in mock.operator.book.accounts],
        "faults": len(mock.operator.faults.rules),
    }


def _text(mock: Mock) -> str:
    first = tr("The mock of {operator} answers at {origin}. Ctrl-C ends it.")
    lines = [first.format(operator=mock.operator.profile.name, origin=mock.origin), ""]
    lines += [f"{name}: {address}" for name, address in mock.addresses.items()]
    lines += [f"WSDL: {address}" for address in mock.descriptions]
    lines += [f"{tr('Faults and requests')}: {mock.page}", f"{tr('Profile')}: {mock.file}", ""]
    return "\n".join((*lines, f"neon-wizard check {mock.file} --no-store"))
