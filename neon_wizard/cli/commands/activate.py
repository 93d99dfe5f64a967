"""``neon-wizard activate``: an account's licence, activated or only looked at (D1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard import shell
from neon_wizard.accounts.licences import why_not
from neon_wizard.cli import asking, output
from neon_wizard.cli.account_asked import typed_account
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output, page_text
from neon_wizard.context import Context
from neon_wizard.errors import LicenceError, NeonError
from neon_wizard.messages import explain, tr
from neon_wizard.model import Account, Licence, Secret, SipSettings, account_id
from neon_wizard.operations.dates import local
from neon_wizard.profile.placeholders import settings_in
from neon_wizard.profile.service import sent_by

if TYPE_CHECKING:
    from neon_wizard.accounts.licences import Licences
    from neon_wizard.profile.operator import Profile

DESCRIPTION = """Activates the licence of an account where its operator wants one, or asks how it stands.
The licence key comes from --key-stdin, NEON_LICENCE_KEY or the prompt; one that was kept need not be given again. An
activation whose answer was lost is not sent again before the operator was asked how it stands. With --number nothing is
kept."""


def options(parser: Parser, _parents: Parents) -> None:
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--account", metavar="ID", help="an account of this computer (see “accounts list”)")
    whose.add_argument("--number", metavar="N", help="any number of --operator")
    parser.add_argument("--login", metavar="LOGIN", help="with --number, or alone where that is enough")
    parser.add_argument("--status", action="store_true", help="only ask how it stands; activates nothing")
    parser.add_argument("--key-stdin", action="store_true", help="read the licence key from the standard input")
    parser.add_argument(
        "--again", action="store_true", help="send a second activation although the first may have taken effect"
    )


def run(args: Arguments, out: Output, context: Context) -> int:
    """Ask once; return 0 where the licence permits the account's use, 1 where it does not."""
    if args.password_stdin and args.own.get("key_stdin"):
        raise shared.usage(tr("--password-stdin and --key-stdin cannot both be given"))
    account, profile, given = _whose(args, out, context)
    service = next(iter(_asked(args, profile)), "")
    shared.allow_hosts(args, context, profile, service)
    account = _kept(context, account, profile)
    licences = context.licences(profile)
    typed = _typed(args, out, licences, account, given)
    reached: list[str] = []

    def ask() -> Licence:
        if args.own.get("status"):
            return licences.check(account, password=typed.get("password"))
        reached.append(service)
        return _activated(args, licences, account, typed)

    try:
        licence = shared.with_access(args, out, context, profile, service, ask)
    except (NeonError, KeyboardInterrupt) as error:
        if reached and licences.standing(account).activating:
            return _lost(args, out, error, profile)
        raise
    return _told(args, out, licence, profile)


def _whose(args: Arguments, out: Output, context: Context) -> tuple[Account, Profile, Secret | None]:
    """Return the account of this computer, or one that is made of what was typed, with the password that this took."""
    if args.account is not None or not (args.number or args.login):
        account = shared.only_account(args, context)
        return account, shared.profile_of(args, context, account), None
    profile = shared.operator(args, out, context)
    sent = {word for name in _asked(args, profile) for word in sent_by(profile.services[name])}
    if settings_in(sent):
        account, password = typed_account(args, out, context, profile, sent)
        return account, profile, password
    login, number = args.login or "", args.number or ""
    if not number and "number" in sent:
        raise shared.missing("--account | --number")
    sip = SipSettings(number)
    return Account(account_id(profile.id, login, number), profile.id, profile.name, login, sip), profile, None


def _kept(context: Context, account: Account, profile: Profile) -> Account:
    """Return the account, kept in memory where it is not this program's, together with what is found out about it."""
    if context.store.get(account.id) == account:
        return account
    context.use_session_only()
    return context.store.save(account, Secret(""), origins=profile.origins)


def _asked(args: Arguments, profile: Profile) -> list[str]:
    """Return the services that may be asked, in the order of asking."""
    wanted = ["licence_status", "licence"] if args.own.get("status") else ["licence", "licence_status"]
    if profile.licence.minimum_credit is not None or not profile.services.keys() & {*wanted}:
        wanted.append("balance")
    return [name for name in wanted if name in profile.services]


def _typed(
    args: Arguments, out: Output, licences: Licences, account: Account, given: Secret | None
) -> dict[str, Secret]:
    """Return what else the operator wants, by its name in `Licences.wants`."""
    wanted = licences.wants(account, status=bool(args.own.get("status")))
    key = asking.licence_key(args, needed="licence_key" in wanted)
    password = given or asking.portal_password(args, kept="password" not in wanted)
    found = {name: secret for name, secret in (("licence_key", key), ("password", password)) if secret}
    for secret in found.values():
        out.hide(secret)
    return found


def _activated(args: Arguments, licences: Licences, account: Account, typed: dict[str, Secret]) -> Licence:
    """Activate; where an earlier activation was lost and cannot be asked about, the user is asked at a terminal."""
    again, key, password = bool(args.own.get("again")), typed.get("licence_key"), typed.get("password")
    try:
        return licences.activate(account, key, again=again, password=password)
    except LicenceError as error:
        question = f"{explain(error).message} {tr('Send the activation once more?')}"
        if error.code != "licence.activating" or not asking.on_terminal() or not asking.agreed(question):
            raise
    return licences.activate(account, key, again=True, password=password)


def _lost(args: Arguments, out: Output, error: BaseException, profile: Profile) -> int:
    """Report that the activation was sent and its outcome is unknown, so that it is never sent again unasked (F37)."""
    cause = error if isinstance(error, NeonError) else NeonError("program.interrupted")
    named = {"operator": args.operator, "account": args.account, "number": args.number, "login": args.login}
    whose = [word for name, text in named.items() if text for word in (f"--{name}", text)]
    command = shell.command(args.program, "activate", *whose, "--status")
    step = tr("The licence may be active already; check with: {command}").format(command=command)
    if "licence_status" not in profile.services and not profile.licence.repeatable:
        step = tr("The licence may be active already: ask the operator. With --again it is activated once more.")
    return out.failure(cause, next_step=step, unknown=True)


def _told(args: Arguments, out: Output, licence: Licence, profile: Profile) -> int:
    info = out.masked(licence.info_html)
    data = {"licence": output.licence_data(licence), "info_html": info}
    if refusal := why_not(profile, licence):
        buy = tr("Credit is bought at {address}.").format(address=profile.licence.buy) if profile.licence.buy else ""
        return out.failure(refusal, next_step=buy, data=data)
    parts = [_words(licence, profile)]
    if info and not args.json:
        parts.append(page_text(info))
    out.answer(data, "\n\n".join(parts))
    return 0


def _words(licence: Licence, profile: Profile) -> str:
    until = local(licence.until).strftime("%Y-%m-%d %H:%M") if licence.until else ""
    if licence.trial:
        return tr("You may try {operator} until {until}.").format(operator=profile.name, until=until)
    if licence.state.value == "in-grace":
        words = tr("{operator} could not be asked lately; the licence holds until {until}.")
        return words.format(operator=profile.name, until=until)
    if licence.state.value == "not-required":
        return tr("{operator} wants no licence.").format(operator=profile.name)
    words = tr("The licence is active until {until}.") if until else tr("The licence is active.")
    return words.format(until=until)
