"""What each command does, over the same context, stores and operations as the window."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from typing import TYPE_CHECKING

from neon_wizard.cli import answers, asking
from neon_wizard.cli.answers import Output
from neon_wizard.cli.arguments import Arguments
from neon_wizard.cli.language import current
from neon_wizard.errors import NeonError, OperatorError, StorageError, UsageError
from neon_wizard.messages import tr
from neon_wizard.model import Account, SignupForm

if TYPE_CHECKING:
    from neon_wizard.accounts.setup import Result, Step
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Profile


class SignupLostError(Exception):
    """Wraps what ended a signup whose outcome is not known: a `NeonError`, or the user's own Ctrl-C."""

    def __init__(self, cause: NeonError, profile: Profile, login: str) -> None:
        super().__init__(cause.code)
        self.cause = cause
        self.profile = profile
        self.login = login


def run(args: Arguments, out: Output) -> int:
    """The exit status, when the answer or the error has been written."""
    try:
        if args.command == "demo":
            from neon_wizard.cli.serving import serve

            serve(args, out)
            return 0
        from neon_wizard.context import Context

        context = Context.open(session_only=args.no_store)
        try:
            for notice in context.notices:
                out.remark(notice)
            _COMMANDS[f"{args.command} {args.action}".strip()](args, out, context)
        finally:
            context.close()
    except SignupLostError as lost:
        return out.failure(lost.cause, next_step=_check_step(args, lost), unknown=True)
    except NeonError as error:
        trust = tr("With --trust-hosts the command goes on.") if error.code == "keyring.hosts" else ""
        return out.failure(error, next_step=trust)
    return 0


def _signup(args: Arguments, out: Output, context: Context) -> None:
    from neon_wizard.operations.inputs import validate

    profile = _operator(args, out, context)
    services = context.services(profile)
    service = services.service("signup")
    form = asking.signup_form(args, service)
    out.hide(form.password)
    _hide_inputs(form, out)
    form, problems = validate(service, form, profile.country, language=current())
    if problems:
        raise problems[0]
    _allow_hosts(args, context, profile)
    result = _create(context, profile, form, None if args.no_store else context.store, out)
    _show_result(args, out, result, tr("Your account is ready."))


def _create(context: Context, profile: Profile, form: SignupForm, store: AccountStore | None, out: Output) -> Result:
    from neon_wizard.accounts.setup import Step, create_account
    from neon_wizard.operations.signup import outcome_unknown

    reached: list[Step] = []
    tried = store is not None and store.signup_pending(profile.id, form.login)
    try:
        return create_account(context.services(profile), store, form, progress=_progress(out, profile, reached))
    except NeonError as error:
        taken = isinstance(error, OperatorError) and error.operator_code == 103
        # F31: taken, perhaps by the attempt before this one whose answer was lost.
        unkept = isinstance(error, StorageError) and Step.STORING in reached  # made, and not kept
        if outcome_unknown(error) or (tried and taken) or unkept:
            raise SignupLostError(error, profile, form.login) from error
        raise
    except KeyboardInterrupt:
        if Step.ASKING in reached:
            host = profile.services["signup"].host
            raise SignupLostError(NeonError("program.interrupted", facts={"host": host}), profile, form.login) from None
        raise


def _provision(args: Arguments, out: Output, context: Context) -> None:
    from neon_wizard.accounts.setup import sign_in

    profile = _operator(args, out, context)
    services = context.services(profile)
    services.service("provisioning")
    login = asking.login(args)
    password = asking.password(args)
    out.hide(password)
    _allow_hosts(args, context, profile)
    store = None if args.no_store else context.store
    result = sign_in(services, store, login, password, progress=_progress(out, profile, []))
    _show_result(args, out, result, tr("Your account is set up."))


def _balance(args: Arguments, out: Output, context: Context) -> None:
    from neon_wizard.operations.balance import balance

    if args.account is not None:
        account = _account(args, context)
        profile = _profile_of(args, context, account)
        number = account.sip.number
        if not number:
            raise OperatorError("operator.unconfirmed")
    elif args.number:
        profile = _operator(args, out, context)
        number = args.number
    else:
        reason = tr("missing: {options}").format(options="--account, --number")
        raise UsageError("usage.arguments", facts={"reason": reason})
    _allow_hosts(args, context, profile)
    read = balance(context.services(profile), number)
    data = answers.balance_data(read)
    out.answer({"balance": data}, f"{data['amount']} {data['currency']}".strip())


def _list(args: Arguments, out: Output, context: Context) -> None:
    found = [answers.account_data(account, out) for account in context.store.accounts()]
    rows = [
        (one["id"], one["display_name"] or one["login"], "" if one["confirmed"] else tr("not confirmed"))
        for one in found
    ]
    out.answer({"accounts": found}, answers.table(rows) if rows else tr("There are no accounts on this computer."))


def _show(args: Arguments, out: Output, context: Context) -> None:
    account = _account(args, context)
    password = None
    if args.show_secrets:
        profile = _profile_of(args, context, account)
        _allow_hosts(args, context, profile)
        password = context.store.sip_password(account.id, profile.origins)
    data = answers.account_data(account, out, password)
    out.answer({"account": data, "info_html": account.info_html}, answers.account_text(data))


def _remove(args: Arguments, out: Output, context: Context) -> None:
    account = _account(args, context)
    if not args.yes:
        if not asking.on_terminal():
            reason = tr("missing: {options}").format(options="--yes")
            raise UsageError("usage.arguments", facts={"reason": reason})
        question = tr("Forget the account {account} and its passwords on this computer?")
        if not asking.agreed(question.format(account=account.id)):
            raise UsageError("usage.arguments", facts={"reason": tr("Nothing was removed")})
    context.store.remove(account.id)
    out.answer({"removed": account.id}, tr("The account {account} was removed.").format(account=account.id))


_COMMANDS: dict[str, Callable[[Arguments, Output, Context], None]] = {
    "signup": _signup,
    "provision": _provision,
    "balance": _balance,
    "accounts list": _list,
    "accounts show": _show,
    "accounts remove": _remove,
}


def _operator(args: Arguments, out: Output, context: Context) -> Profile:
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


def _account(args: Arguments, context: Context) -> Account:
    account = context.store.get(args.account or "")
    if account is None:
        raise UsageError("usage.account", facts={"account": args.account or ""})
    return account


def _profile_of(args: Arguments, context: Context, account: Account) -> Profile:
    """The profile that the account came through, or the one named now, which must be the same operator's."""
    profile = context.profile(args.operator or account.operator_id)
    if profile.id != account.operator_id:
        reason = tr("the account {account} is one of {operator}, not of {other}")
        names = {"account": account.id, "operator": account.operator_id, "other": profile.id}
        raise UsageError("usage.arguments", facts={"reason": reason.format_map(names)})
    return profile


def _allow_hosts(args: Arguments, context: Context, profile: Profile) -> None:
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


def _hide_inputs(form: SignupForm, out: Output) -> None:
    from neon_wizard.model import Secret
    from neon_wizard.redaction import looks_secret

    for name, value in form.inputs.items():
        if looks_secret(name):
            out.hide(Secret(value))


def _progress(out: Output, profile: Profile, reached: list[Step]) -> Callable[[Step], None]:
    def progress(step: Step) -> None:
        reached.append(step)
        out.detail(f"{step.value} ({profile.name})")

    return progress


def _show_result(args: Arguments, out: Output, result: Result, headline: str) -> None:
    out.hide(result.sip_password)
    data = answers.account_data(result.account, out, result.sip_password if args.show_secrets else None)
    info = result.info_html if args.show_secrets else out.masked(result.info_html)
    parts = [headline, answers.account_text(data)]
    if info and not args.json:
        from neon_wizard.cli.pages import page_text

        parts.append(page_text(info))
    out.answer({"account": data, "info_html": info}, "\n\n".join(part for part in parts if part))


def _check_step(args: Arguments, lost: SignupLostError) -> str:
    """The command that tells whether the account exists (settled 4)."""
    operator = args.operator or lost.profile.id
    command = f"neon-wizard provision --operator {shlex.quote(operator)} --login {shlex.quote(lost.login)}"
    return tr("Your account may exist already; check with: {command}").format(command=command)
