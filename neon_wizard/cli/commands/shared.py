"""What several commands do alike: find the operator and the account, ask for consent, show an account."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from types import FrameType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from neon_wizard import late
from neon_wizard.cli import asking, output
from neon_wizard.cli.arguments import Arguments, Parser
from neon_wizard.cli.output import Output, page_text
from neon_wizard.errors import KeyringError, NeonError, OperatorError, ProfileError, StorageError, UsageError
from neon_wizard.messages import Remedy, explain, tr
from neon_wizard.model import Account, Secret
from neon_wizard.profile import Mode
from neon_wizard.profile.addresses import is_registrar, on_this_computer, registrar_of
from neon_wizard.profile.service import TEST_SECRETS

if TYPE_CHECKING:
    import signal
    import subprocess

    from neon_wizard.accounts.setup import Result, SetupStep
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import AccessSecret
    from neon_wizard.protocols.deadline import Cancel
else:
    signal = late.module("signal")

Done = TypeVar("Done")
_TIME: Final = late.pattern(
    r"(?=.*[1-9])(?:(?P<alone>[0-9]{1,9})|(?:(?P<h>[0-9]{1,5})h)?(?:(?P<m>[0-9]{1,6})m)?(?:(?P<s>[0-9]{1,9})s)?)"
)


def usage(reason: str) -> UsageError:
    """Return what is wrong with the command line, in words, as an error."""
    return UsageError("usage.arguments", facts={"reason": reason})


def missing(*options: str) -> UsageError:
    """Return the error that names the options left out; “--a | --b” where one of them is enough."""
    return usage(tr("missing: {options}").format(options=", ".join(options)))


def seconds_of(time: str) -> int | None:
    """Return a time that is written as ``90s``, ``5m``, ``1h30m`` or ``90``, in seconds; None for any other text."""
    found = _TIME.fullmatch(time)
    if found is None:
        return None
    if found["alone"]:
        return int(found["alone"])
    return sum(int(found[unit] or 0) * seconds for unit, seconds in (("h", 3600), ("m", 60), ("s", 1)))


def operator(args: Arguments, out: Output, context: Context, *, tested: bool = False) -> Profile:
    """Return the operator that is meant: the one named, or the only one. tested: its test account is used."""
    if args.operator is None:
        offered = context.profiles()
        if len(offered) != 1:
            known = ", ".join([*(profile.id for profile in offered), "demo"])
            raise UsageError("usage.operator", facts={"known": known})
        return offered[0]
    profile = _named(args, context, args.operator)
    plain = (
        () if on_this_computer(profile.web_origins) else profile.warnings
    )  # what opens nothing elsewhere is no secret
    for warning in plain:
        if isinstance(warning, NeonError) and (tested or warning.facts.get("key") != "test.password"):
            out.remark(warning)
    return profile


def named(args: Arguments) -> str:
    """Return what stands for PROFILE, which may also be given with --operator; raises `UsageError`."""
    found = args.own.get("profile") or args.operator
    if not found:
        raise missing("PROFILE")
    return str(found)


def _named(args: Arguments, context: Context, name: str) -> Profile:
    """Return it by id, file or address; an address's host is agreed on first, by --trust-hosts or at the terminal."""
    try:
        return context.profile(name)
    except ProfileError as error:
        if error.code != "profile.address":
            raise
        question = tr("Fetch the operator's profile from {address}?").format(address=name)
        if not (args.trust_hosts or (asking.askable(args) and asking.agreed(question))):
            raise
    return context.fetched(name)


def account(args: Arguments, context: Context) -> Account:
    """Return the account named; an operator's own start command has no other operator's."""
    account = context.store.get(args.account or "")
    if account is None or context.brand not in ("", account.operator_id):
        raise no_account(args, context)
    return account


def no_account(args: Arguments, context: Context) -> UsageError:
    """What is wrong with --account: it names none that is kept, or it was not given and has to be."""
    if args.account:
        return UsageError("usage.account", facts={"account": args.account})
    known = ", ".join(one.id for one in context.accounts())
    if not known:
        return UsageError("usage.no_account")
    return usage(tr("which account? Name one with --account: {known}").format(known=known))


def only_account(args: Arguments, context: Context) -> Account:
    """Return the account named, or the only one."""
    kept = context.accounts()
    if args.account is None and len(kept) == 1:
        return kept[0]
    return account(args, context)


def sip_password(context: Context, account: Account, profile: Profile) -> Secret:
    """Return the SIP password; raises `StorageError` ``sip.no_password`` without one, and what the keyring raises."""
    found = context.store.sip_password(account.id, profile.origins)
    if found is None:
        raise StorageError("sip.no_password", facts={"account": account.id})
    return found


def profile_of(args: Arguments, context: Context, account: Account) -> Profile:
    """Return the profile that the account came through, or the one named now, which must be the same operator's."""
    require_same_operator(args, context, account)
    return _named(args, context, args.operator or account.operator_id)


def operator_id(args: Arguments, context: Context) -> str:
    """Return the id of the named operator, even if its profile is gone and accounts are kept; empty for none."""
    named = args.operator or ""
    known = {account.operator_id for account in context.store.accounts()}
    known |= {signup.operator_id for signup in context.store.pending_signups()}
    return named if named in known or not named else _named(args, context, named).id


def require_same_operator(args: Arguments, context: Context, account: Account) -> None:
    """Raise `UsageError` where --operator names another one than the account's."""
    named = operator_id(args, context)
    if named not in ("", account.operator_id):
        reason = tr("the account {account} is one of {operator}, not of {other}")
        names = {"account": account.id, "operator": account.operator_id, "other": named}
        raise UsageError("usage.arguments", facts={"reason": reason.format_map(names)})


def offer_codes(parser: Parser) -> None:
    """Add the option that `neon_wizard.cli.answering.person` reads, for a command that has no other inputs."""
    parser.add_argument(
        "--input",
        dest="inputs",
        action="append",
        metavar="NAME=VALUE",
        help="a code that this operator asks for on the way; NAME=- reads it from the standard input when it is asked",
    )


def offer_modes(parser: Parser) -> None:
    """Add the option that `mode` reads."""
    parser.add_argument(
        "--fetch",
        choices=["once", "always"],
        help="where the operator leaves it to you: fetch the settings once, or before every connection, which keeps the"
        " password",
    )


def mode(args: Arguments, profile: Profile) -> Mode | None:
    """Return when settings are fetched, as the user says; only where the profile asks (B3, B4)."""
    wanted = args.own.get("fetch")
    if wanted is None:
        return None
    if profile.mode is not Mode.ASK:
        reason = tr("--fetch: {operator} has decided this (“{mode}”)").format(operator=profile.name, mode=profile.mode)
        raise UsageError("usage.arguments", facts={"reason": reason})
    return Mode(wanted)


def allow_hosts(args: Arguments, context: Context, profile: Profile, service: str = "") -> bool:
    """F61: with --trust-hosts, or asked at the terminal, the operator's new addresses may have its secrets.

    service: the one that is to be asked; a registry or its own description may have to say where it is. True where
    there was something to agree to, and --trust-hosts did it.
    """
    services = context.services(profile)
    if service:
        with suppress(KeyringError):  # raised for hosts that are asked about below
            services.locate(service)
    named = profile.origins
    found = tuple(origin for origin in services.origins if origin not in named)
    if not (found or context.persistent):
        return False  # nothing is kept that could go to another host, and no store need be loaded to say so
    store = context.store
    new = (*store.new_origins(profile.id, named), *store.not_agreed(profile.id, found), *store.unagreed(profile.id))
    if not new:
        return False
    hosts = ", ".join(registrar_of(each) if is_registrar(each) else each for each in new)
    question = tr("The services of {operator} are at {hosts}. May the passwords for this operator go there?")
    if _agreed(args, question.format(operator=profile.name, hosts=hosts)):
        context.trust(profile)
    return args.trust_hosts


def allow_profile(args: Arguments, context: Context, profile: Profile) -> bool:
    """Before an account is made: may `profile` take the place of the one that is kept of this operator?

    With --trust-hosts it may, at the terminal it is asked, host by host; else what makes the account refuses. True
    where another one is kept, and --trust-hosts agreed.
    """
    other = None if args.no_store else context.kept.other_kept(profile)
    if other is None:
        return False
    question = tr("{operator} is kept here with another profile ({changes}). Take this one in its place?")
    if _agreed(args, question.format_map(other.facts)):
        context.trust(profile)
    return args.trust_hosts


def _agreed(args: Arguments, question: str) -> bool:
    return args.trust_hosts or (asking.askable(args) and asking.agreed(question))


def agreeing(
    args: Arguments,
    context: Context,
    profile: Profile,
    call: Callable[[], Done],
    *,
    spent: bool = False,
    replaces: bool = False,
) -> Done:
    """What `call` answers; once more where its reply has the account register at what has to be agreed to first.

    For calls that only read at the operator's. spent: --trust-hosts was for what the profile itself names, and nobody
    was told of this: the next --trust-hosts is for what this error names. replaces: the profile, which was agreed to
    in the kept one's place, is kept then, so that it need not be agreed to again.
    """
    try:
        return call()
    except KeyringError as error:
        said = explain(error)
        if spent and said.action is Remedy.TRUST_HOSTS:
            if replaces:
                context.kept.keep(profile)
            raise
        if said.action is not Remedy.TRUST_HOSTS or not _agreed(args, f"{said.message} {tr('Go on?')}"):
            raise
    context.trust(profile)
    return call()


def with_access(
    args: Arguments, out: Output, context: Context, profile: Profile, service: str, call: Callable[[], Done]
) -> Done:
    """Return what `call` returns; at a terminal unknown secrets of this program's own login at `service` are asked for.

    They are asked for once more where they are not accepted (F14), because a call that was not let in did nothing.
    """
    accesses = profile.accesses(service)
    if not accesses or not asking.askable(args):
        return call()
    for access in accesses:
        if not context.knows_secret(profile, access.secret):
            _ask_access(args, out, context, profile, access)
    try:
        return call()
    except OperatorError as error:
        if error.code != "operator.unauthorized":
            raise
        out.remark(error)
        if not [access for access in accesses if _ask_access(args, out, context, profile, access)]:
            raise
    return call()


def _ask_access(args: Arguments, out: Output, context: Context, profile: Profile, access: AccessSecret) -> bool:
    """Ask, and return False when nothing was typed. What was typed is used now, and kept where that is wanted."""
    typed = asking.access(profile.name, access.shown, access.kind)
    if not typed:
        return False
    out.hide(typed)
    context.lend_secret(profile, access.secret, typed)
    if not args.no_store and asking.agreed(tr("Keep it in the password store of this computer?")):
        context.store.keep_operator_secret(profile.id, access.secret, typed, profile.origins)
    return True


def ask_test_passwords(args: Arguments, out: Output, context: Context, profile: Profile) -> None:
    """Ask at a terminal for the test account's passwords that are known nowhere; they are used now and not kept."""
    for name, uses in profile.secrets.items():
        if TEST_SECRETS.keys().isdisjoint(uses) or not asking.askable(args) or context.knows_secret(profile, name):
            continue
        login = str(profile.kept.get("test", {}).get("login", ""))
        typed = asking.test_password(login, profile.name, sip="test" not in uses)
        if typed:
            out.hide(typed)
            context.lend_secret(profile, name, typed)


def progress(out: Output, profile: Profile, reached: list[SetupStep]) -> Callable[[SetupStep], None]:
    def progress(step: SetupStep) -> None:
        reached.append(step)
        out.detail(f"{step.value} ({profile.name})")

    return progress


def show_result(args: Arguments, out: Output, result: Result, headline: str) -> None:
    out.hide(result.sip_password)
    data = output.account_data(result.account, out, result.sip_password if args.show_secrets else None)
    info = result.info_html if args.show_secrets else out.masked(result.info_html)
    said = account_answer(result.account, data, out)
    parts = [headline, output.account_text(data)]
    if info and not args.json:
        parts.append(page_text(info))
    out.answer({**said, "info_html": info}, "\n\n".join(part for part in parts if part))


def account_answer(account: Account, data: Mapping[str, Any], out: Output) -> dict[str, Any]:
    """Return the JSON of an account with what it lacks, which a person is told on the standard error."""
    notices = output.notices(account)
    if not out.json:
        for notice in notices:
            out.note(f"{notice['message']} {notice['next_step']}")
    return {"account": data, **({"notices": notices} if notices else {})}


@contextmanager
def passed_on(child: list[subprocess.Popen[bytes]]) -> Iterator[None]:
    """Pass what would end this process to the program in `child`, so that this one can clean up after it.

    Ctrl-C reaches it from the terminal by itself.
    """

    def end(number: int, _frame: FrameType | None) -> None:
        for process in child:
            process.send_signal(number)

    ending = [signal.SIGTERM, *([signal.SIGHUP] if sys.platform != "win32" else [])]
    before = {number: signal.signal(number, end) for number in ending}
    before[signal.SIGINT] = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def stopping(cancel: Cancel) -> Iterator[None]:
    """Let Ctrl-C and SIGTERM cancel what is under way, which then says how far it came; the second one ends all."""

    def end(_number: int, _frame: FrameType | None) -> None:
        restore()
        # On another thread, as this one may hold the lock that `cancel` takes.
        threading.Thread(target=cancel.cancel, name="neon-stop").start()

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        restore()


@contextmanager
def until_stopped() -> Iterator[Callable[[], None]]:
    """Give a function that waits until Ctrl-C or SIGTERM, which end nothing else from here on."""
    ended = threading.Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        ended.set()

    def wait() -> None:
        while not ended.wait(1.0):  # in slices, because on Windows an untimed wait cannot be interrupted
            pass

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    yield wait
