"""``neon-wizard action``: what only this operator offers (E1): redeem a voucher, show rates, change a password."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from neon_wizard.accounts.extra_services import carry_out
from neon_wizard.cli import asking, extra_service_io, output
from neon_wizard.cli.account_asked import fetched
from neon_wizard.cli.answering import person
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.extra_service_io import action_data, done_data, done_text
from neon_wizard.cli.output import Output, current
from neon_wizard.context import Context, load_plugins
from neon_wizard.errors import NeonError, OperatorError, UsageError
from neon_wizard.instance import Event, Instance, Silent, notice
from neon_wizard.messages import tr
from neon_wizard.model import EMPTY, Secret
from neon_wizard.operations import plugin_actions
from neon_wizard.operations.inputs import validate_service
from neon_wizard.operations.known_values import settings_given
from neon_wizard.operations.person import NOBODY, Somebody
from neon_wizard.profile.placeholders import settings_in

if TYPE_CHECKING:
    from neon_wizard.accounts.extra_services import Done
    from neon_wizard.model import Account, Value
    from neon_wizard.operations.extra_service import ActionResult
    from neon_wizard.operations.plugin_actions import PluginAction
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.operator import Profile

DESCRIPTION = """Does what only this operator offers, such as redeeming a voucher; without ID, lists what there is. What
is left out is asked for, where there is a terminal to ask at."""


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("wanted", nargs="?", metavar="ID", help="as the list without ID shows it")
    parser.add_argument("--account", metavar="ID", help="an account of this computer (see “accounts list”)")
    parser.add_argument("--login", metavar="LOGIN", help="without --account: the name to sign in with")
    parser.add_argument("--number", metavar="N", help="without --account: the account's number")
    parser.add_argument(
        "--input",
        dest="inputs",
        action="append",
        metavar="NAME=VALUE",
        help="what the operator asks; of a file its path, of a day 2026-01-31; never for a secret",
    )
    parser.add_argument("--yes", action="store_true", help="do not ask whether it is really to be done")


def run(args: Arguments, out: Output, context: Context) -> int:
    """List the extra services, or carry one out once; if its outcome is unknown, the answer says so."""
    profile, account = _whose(args, out, context)
    wanted = args.own.get("wanted", "")
    if not wanted:
        _list(profile, out)
        return 0
    found = _offered(profile)
    if wanted not in found:
        known = ", ".join(found) or "–"
        raise UsageError("usage.action", facts={"operator": profile.name, "action": wanted, "known": known})
    action, plugin = found[wanted]
    _require_account(args, action, account)
    if plugin is not None and plugin.has_page:
        shared.allow_hosts(args, context, profile)
        _, action = plugin.page(context.services(profile), account, current())
    values = _checked(args, out, action)
    _agree(args, action)
    shared.allow_hosts(args, context, profile, *(() if plugin else (action.service.name,)))
    do = _Doing(context, profile, action, account, values, _password(args, out, context, profile, action, account))
    if account is None and settings_in(action.uses):
        do.settings = _settings(args, out, context, profile, do.password)
    do.perform = plugin.performing(account, current()) if plugin else None
    do.person = person(args, out, action.service)
    try:
        done = shared.with_access(
            args, out, context, profile, action.service.name, lambda: _with_password(args, out, do)
        )
    except KeyboardInterrupt:
        if not do.asked:
            raise
        return out.failure(NeonError("program.interrupted", facts={"host": action.service.host}), unknown=True)
    except NeonError as error:
        if error.code != "action.unknown":
            raise
        return out.failure(error, unknown=True)
    if done.result.refresh_balance and done.account:
        _tell(context, done.account)
    _answer(out, action, done)
    return 0


def _whose(args: Arguments, out: Output, context: Context) -> tuple[Profile, Account | None]:
    """Return the operator, and the kept account that is meant, where one is: the one named, or the only one."""
    if args.account is not None:
        account = shared.account(args, context)
        return shared.profile_of(args, context, account), account
    if args.operator is None and context.store.accounts():
        account = shared.only_account(args, context)
        return shared.profile_of(args, context, account), account
    profile = shared.operator(args, out, context)
    if args.login or args.number:
        return profile, None
    mine = [each for each in context.store.accounts() if each.operator_id == profile.id]
    return profile, mine[0] if len(mine) == 1 else None


def _list(profile: Profile, out: Output) -> None:
    found = [action_data(action) for action, _ in _offered(profile).values()]
    rows = [(one["id"], one["title"], ", ".join(each["name"] for each in one["inputs"])) for one in found]
    nothing = tr("{operator} offers nothing of its own.").format(operator=profile.name)
    out.answer({"actions": found}, output.table(rows) if rows else nothing)


def _offered(profile: Profile) -> dict[str, tuple[OperatorAction, PluginAction | None]]:
    """Return by id the operator's own, then those of plug-ins."""
    found: dict[str, tuple[OperatorAction, PluginAction | None]] = {each.id: (each, None) for each in profile.actions}
    load_plugins()
    found |= {each.action.id: (each.action, each) for each in plugin_actions.offered(profile)}
    return found


def _require_account(args: Arguments, action: OperatorAction, account: Account | None) -> None:
    """Raise `UsageError` with the options that say whose it is."""
    given = {"login": args.login, "number": args.number}
    sent = action.uses | ({"login"} if settings_in(action.uses) else set())
    lacking = [f"--{name}" for name in sorted(given.keys() & sent) if not given[name]]
    if account is None and lacking:
        raise shared.missing(f"--account | {' '.join(lacking)}")


def _checked(args: Arguments, out: Output, action: OperatorAction) -> dict[str, Value]:
    values, problems = validate_service(action, extra_service_io.values(args, action), language=current())
    for value in values.values():
        if isinstance(value, Secret):
            out.hide(value)
    if problems:
        raise problems[0]
    return values


def _agree(args: Arguments, action: OperatorAction) -> None:
    """Raise `UsageError` where the operator wants a yes, and there is none."""
    question = action.confirm.for_language(current())
    if args.yes or not question:
        return
    if not asking.askable(args):
        raise shared.missing(f"--yes ({question})")
    if not asking.agreed(question):
        raise UsageError("usage.arguments", facts={"reason": tr("Nothing was sent")})


def _password(
    args: Arguments,
    out: Output,
    context: Context,
    profile: Profile,
    action: OperatorAction,
    account: Account | None,
) -> Secret | None:
    """Return the portal password where the action sends it and none is kept."""
    kept = account is not None and context.store.portal_password(account.id, profile.origins) is not None
    password = extra_service_io.portal_password(args, action, kept=kept)
    out.hide(password)
    return password


def _settings(
    args: Arguments, out: Output, context: Context, profile: Profile, password: Secret | None
) -> dict[str, str]:
    """Return the settings of an account that is not kept here, as provisioning gives them."""
    if "provisioning" not in profile.services:
        return {}
    if password is None:
        password = asking.password(args)
        out.hide(password)
    found = fetched(args, out, context, profile, args.login or "", password)
    return settings_given(found.sip, found.kept)


@dataclass
class _Doing:
    """Everything that is needed to carry it out; asked: whether the request may have left."""

    context: Context
    profile: Profile
    action: OperatorAction
    account: Account | None
    values: dict[str, Value]
    password: Secret | None
    asked: bool = False
    perform: Callable[..., ActionResult] | None = None
    settings: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    person: Somebody = NOBODY

    def __call__(self, args: Arguments) -> Done:
        return carry_out(
            self.context.services(self.profile),
            None if args.no_store else self.context.store,
            self.action,
            self.values,
            account=self.account,
            login=args.login or "",
            number=args.number or "",
            password=self.password,
            settings=self.settings,
            asking=self._asks,
            perform=self.perform,
            person=self.person,
        )

    def _asks(self) -> None:
        self.asked = True


def _with_password(args: Arguments, out: Output, do: _Doing) -> Done:
    """Carry it out; at a terminal a refused portal password is asked for once more, as nothing was done (F33)."""
    try:
        return do(args)
    except OperatorError as error:
        if error.field != "password" or not do.action.asks_password or not asking.askable(args):
            raise
        out.remark(error)
        typed = Secret(asking.hidden(tr("Password")))
        if not typed:
            raise
    out.hide(typed)
    do.password = typed
    return do(args)


def _tell(context: Context, account: Account) -> None:
    """Tell a running program with a window, so that it shows the new credit."""
    if context.persistent:
        with suppress(Silent, OSError):
            Instance().tell(notice(Event.CREDIT_CHANGED, account.id), patience=1.0)


def _answer(out: Output, action: OperatorAction, done: Done) -> None:
    if not out.json:
        for problem in done.problems:
            out.remark(problem)
    out.answer({"action": done_data(action, done, out)}, done_text(done, out))
