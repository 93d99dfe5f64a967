"""What several commands do alike: find the operator and the account, ask for consent, show an account."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from neon_wizard.cli import answers, asking
from neon_wizard.cli.answers import Output
from neon_wizard.cli.arguments import Arguments, Parser
from neon_wizard.errors import NeonError, StorageError, UsageError
from neon_wizard.messages import tr
from neon_wizard.model import Account, Secret

if TYPE_CHECKING:
    from neon_wizard.accounts.setup import Result, Step
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Mode, Profile


def missing(*options: str) -> UsageError:
    """The error that names the options of which one is needed."""
    reason = tr("missing: {options}").format(options=", ".join(options))
    return UsageError("usage.arguments", facts={"reason": reason})


def operator(args: Arguments, out: Output, context: Context) -> Profile:
    """The operator that is meant: the one named, or the only one there is."""
    if args.operator is None:
        offered = context.profiles()
        if len(offered) != 1:
            known = ", ".join([*(profile.id for profile in offered), "demo"])
            raise UsageError("usage.operator", facts={"known": known})
        return offered[0]
    profile = context.profile(args.operator)
    for warning in profile.warnings:
        if isinstance(warning, NeonError):
            out.remark(warning)
    return profile


def account(args: Arguments, context: Context) -> Account:
    account = context.store.get(args.account or "")
    if account is None:
        raise UsageError("usage.account", facts={"account": args.account or ""})
    return account


def only_account(args: Arguments, context: Context) -> Account:
    """The account named, or the only one there is."""
    kept = context.store.accounts()
    if args.account is None and len(kept) == 1:
        return kept[0]
    if args.account is None:
        known = ", ".join(one.id for one in kept)
        raise UsageError(
            "usage.arguments", facts={"reason": tr("missing: {options}").format(options=f"--account {known}")}
        )
    return account(args, context)


def sip_password(context: Context, account: Account, profile: Profile) -> Secret:
    """Raises `StorageError` ``sip.no_password`` where none is kept, and what the keyring raises."""
    found = context.store.sip_password(account.id, profile.origins)
    if found is None:
        raise StorageError("sip.no_password", facts={"account": account.id})
    return found


def profile_of(args: Arguments, context: Context, account: Account) -> Profile:
    """The profile that the account came through, or the one named now, which must be the same operator's."""
    profile = context.profile(args.operator or account.operator_id)
    if profile.id != account.operator_id:
        reason = tr("the account {account} is one of {operator}, not of {other}")
        names = {"account": account.id, "operator": account.operator_id, "other": profile.id}
        raise UsageError("usage.arguments", facts={"reason": reason.format_map(names)})
    return profile


def offer_modes(parser: Parser) -> None:
    """The option `mode` reads."""
    parser.add_argument(
        "--fetch",
        choices=["once", "always"],
        help="where the operator leaves it to you: fetch the settings once, or before every connection, which keeps the"
        " password",
    )


def mode(args: Arguments, profile: Profile) -> Mode | None:
    """When settings are fetched, as the user says; only where the profile asks (B3, B4)."""
    from neon_wizard.profile.operator import Mode

    wanted = args.own.get("fetch")
    if wanted is None:
        return None
    if profile.mode is not Mode.ASK:
        reason = tr("--fetch: {operator} has decided this (“{mode}”)").format(operator=profile.name, mode=profile.mode)
        raise UsageError("usage.arguments", facts={"reason": reason})
    return Mode(wanted)


def allow_hosts(args: Arguments, context: Context, profile: Profile) -> None:
    """F61: with --trust-hosts, or asked at the terminal, the operator's new addresses may have its secrets."""
    new = () if args.no_store else context.store.new_origins(profile.id, profile.origins)
    if not new:
        return
    question = tr("The profile of {operator} now names {hosts}. May the passwords for this operator go there?")
    if args.trust_hosts or (
        asking.on_terminal()
        and not args.password_stdin
        and asking.agreed(question.format(operator=profile.name, hosts=", ".join(new)))
    ):
        context.store.trust(profile.id, profile.origins)


def progress(out: Output, profile: Profile, reached: list[Step]) -> Callable[[Step], None]:
    def progress(step: Step) -> None:
        reached.append(step)
        out.detail(f"{step.value} ({profile.name})")

    return progress


def show_result(args: Arguments, out: Output, result: Result, headline: str) -> None:
    out.hide(result.sip_password)
    data = answers.account_data(result.account, out, result.sip_password if args.show_secrets else None)
    info = result.info_html if args.show_secrets else out.masked(result.info_html)
    parts = [headline, answers.account_text(data)]
    if info and not args.json:
        from neon_wizard.cli.pages import page_text

        parts.append(page_text(info))
    out.answer({"account": data, "info_html": info}, "\n\n".join(part for part in parts if part))
