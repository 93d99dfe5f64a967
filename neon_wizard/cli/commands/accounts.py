"""``neon-wizard accounts list|show|remove``: the accounts on this computer."""

from __future__ import annotations

from neon_wizard.cli import answers, asking
from neon_wizard.cli.answers import Output
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.context import Context
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr

DESCRIPTION = "What is kept here."


def options(parser: Parser, parents: Parents) -> None:
    actions = parser.add_subparsers(dest="action", metavar="list|show|remove", required=True)
    actions.add_parser("list", help="all of them", parents=[parents.shared])
    show = actions.add_parser("show", help="one of them", parents=[parents.shared, parents.secrets])
    remove = actions.add_parser("remove", help="forget one, its passwords too", parents=[parents.shared])
    remove.add_argument("--yes", action="store_true", help="do not ask")
    for action in (show, remove):
        action.add_argument("account", metavar="ID", help="as “accounts list” shows it")


def run(args: Arguments, out: Output, context: Context) -> int:
    """Lists, shows or forgets."""
    {"list": _list, "show": _show, "remove": _remove}[args.action](args, out, context)
    return 0


def _list(_args: Arguments, out: Output, context: Context) -> None:
    found = [answers.account_data(account, out) for account in context.store.accounts()]
    rows = [
        (one["id"], one["display_name"] or one["login"], "" if one["confirmed"] else tr("not confirmed"))
        for one in found
    ]
    out.answer({"accounts": found}, answers.table(rows) if rows else tr("There are no accounts on this computer."))


def _show(args: Arguments, out: Output, context: Context) -> None:
    account = shared.account(args, context)
    password = None
    if args.show_secrets:
        profile = shared.profile_of(args, context, account)
        shared.allow_hosts(args, context, profile)
        password = context.store.sip_password(account.id, profile.origins)
    data = answers.account_data(account, out, password)
    out.answer({"account": data, "info_html": account.info_html}, answers.account_text(data))


def _remove(args: Arguments, out: Output, context: Context) -> None:
    account = shared.account(args, context)
    if not args.yes:
        if not asking.on_terminal():
            raise shared.missing("--yes")
        question = tr("Forget the account {account} and its passwords on this computer?")
        if not asking.agreed(question.format(account=account.id)):
            raise UsageError("usage.arguments", facts={"reason": tr("Nothing was removed")})
    context.store.remove(account.id)
    out.answer({"removed": account.id}, tr("The account {account} was removed.").format(account=account.id))
