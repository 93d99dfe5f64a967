"""``neon-wizard accounts …``: the accounts on this computer, to another one and from it; signups of unknown outcome."""

from __future__ import annotations

import os
from pathlib import Path

from neon_wizard import disk
from neon_wizard.accounts import files
from neon_wizard.authoring import moving
from neon_wizard.cli import asking, output
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr
from neon_wizard.model import PendingSignup

DESCRIPTION = "What is kept here."


_EXPORT = """Writes accounts, all of them or --operator's, with their passwords into a file that only its pass phrase
opens. The accounts stay here. Balances and the programs' settings do not go along, and licences are asked for anew."""
_IMPORT = """Takes in the accounts of a file that “accounts export” or the window wrote, with the profiles of operators
that are not known here. An account that is here already stays as it is, unless --replace is given."""


def options(parser: Parser, parents: Parents) -> None:
    actions = parser.add_subparsers(dest="action", metavar="list|show|remove|forget|export|import", required=True)
    actions.add_parser("list", help="all of them, or --operator's", parents=[parents.shared])
    show = actions.add_parser("show", help="one of them", parents=[parents.shared, parents.secrets])
    remove = actions.add_parser("remove", help="forget one, its passwords too", parents=[parents.shared])
    forget = actions.add_parser(
        "forget",
        help="stop looking for the account of a signup whose answer was lost",
        description="Forgets that the answer to a signup was lost. At the operator nothing changes.",
        parents=[parents.shared],
    )
    forget.add_argument("login", metavar="LOGIN", help="as “accounts list” shows it")
    away = actions.add_parser(
        "export",
        help="write them with their passwords into an encrypted file, for another computer",
        description=_EXPORT,
        parents=[parents.shared, parents.password],
    )
    away.add_argument("--account", metavar="ID", help="this one only")
    back = actions.add_parser(
        "import",
        help="take in the accounts of such a file",
        description=_IMPORT,
        parents=[parents.shared, parents.password],
    )
    back.add_argument("--replace", action="store_true", help="those that are here already too, in place of what is")
    for action in (away, back):
        action.add_argument("file", type=Path, metavar="FILE", help="its name usually ends in .neon-accounts")
    for action in (remove, forget):
        action.add_argument("--yes", action="store_true", help="do not ask")
    for action in (show, remove):
        action.add_argument("account", metavar="ID", help="as “accounts list” shows it")


def run(args: Arguments, out: Output, context: Context) -> int:
    """List, show or forget."""
    works = {"list": _list, "show": _show, "remove": _remove, "forget": _forget, "export": _export, "import": _import}
    works[args.action](args, out, context)
    return 0


def _list(args: Arguments, out: Output, context: Context) -> None:
    wanted = shared.operator_id(args, context)
    accounts = [each for each in context.store.accounts() if wanted in ("", each.operator_id)]
    lost = [each for each in context.store.pending_signups() if wanted in ("", each.operator_id)]
    found = [output.account_data(account, out) for account in accounts] if out.json else []
    unconfirmed = tr("not confirmed")
    rows = [(each.id, each.sip.display_name or each.login, "" if each.confirmed else unconfirmed) for each in accounts]
    parts = [output.table(rows) if rows else tr("There are no accounts on this computer.")]
    if lost:
        noted = ((each.operator_id, each.login, _when(each), each.step) for each in lost)
        parts += [
            tr("Signups whose answer was lost (“accounts forget” forgets them):"),
            output.table(noted),
        ]
    pending = [
        {"operator": each.operator_id, "login": each.login, "started": _when(each), "step": each.step} for each in lost
    ]
    out.answer({"accounts": found, "pending": pending}, "\n\n".join(parts))


def _when(signup: PendingSignup) -> str:
    return signup.started.isoformat(timespec="seconds")


def _show(args: Arguments, out: Output, context: Context) -> None:
    account = shared.account(args, context)
    shared.require_same_operator(args, context, account)
    password = None
    if args.show_secrets:
        profile = shared.profile_of(args, context, account)
        shared.allow_hosts(args, context, profile)
        password = context.store.sip_password(account.id, profile.origins)
    data = output.account_data(account, out, password)
    said = shared.account_answer(account, data, out)
    out.answer({**said, "info_html": account.info_html}, output.account_text(data))


def _remove(args: Arguments, out: Output, context: Context) -> None:
    account = shared.account(args, context)
    shared.require_same_operator(args, context, account)
    question = tr("Forget the account {account} and its passwords on this computer?")
    _ask(args, question.format(account=account.id))
    context.store.remove(account.id)
    out.answer({"removed": account.id}, tr("The account {account} was removed.").format(account=account.id))


def _forget(args: Arguments, out: Output, context: Context) -> None:
    """Forget a signup whose answer was lost, where its login is somebody else's or is not wanted (F32)."""
    wanted, login = shared.operator_id(args, context), args.login or ""
    noted = [e for e in context.store.pending_signups() if e.login == login and wanted in ("", e.operator_id)]
    if not noted:
        raise UsageError("usage.arguments", facts={"reason": tr("no signup of {login} is waiting").format(login=login)})
    if len(noted) > 1:
        raise shared.missing("--operator")
    question = tr("Stop looking for the account {login} of {operator}? At the operator nothing changes.")
    _ask(args, question.format(login=login, operator=noted[0].operator_id))
    context.store.end_signup(noted[0].operator_id, login)
    said = {"operator": noted[0].operator_id, "login": login}
    out.answer({"forgotten": said}, tr("The signup of {login} is forgotten.").format(login=login))


def _export(args: Arguments, out: Output, context: Context) -> None:
    path: Path = args.own["file"]
    wanted = shared.operator_id(args, context)
    chosen = [shared.account(args, context)] if args.account else list(context.accounts())
    ids = [each.id for each in moving.movable(chosen) if wanted in ("", each.operator_id)]
    if not ids:
        raise UsageError("transfer.empty")
    if os.path.lexists(path):  # said before a pass phrase is asked for
        raise UsageError("export.exists", facts={"path": path})
    phrase = asking.passphrase(args, new=True)
    out.hide(phrase)
    content = moving.file_of(context.store, ids, context.profile, phrase)
    if not files.create(path, content):
        raise UsageError("export.exists", facts={"path": path})
    words = tr("Written to {path}: {accounts}. Whoever has the file and its pass phrase has the passwords.")
    data = {"path": str(disk.absolute(path)), "accounts": ids}
    out.answer({"exported": data}, words.format(accounts=", ".join(ids), path=path))


def _import(args: Arguments, out: Output, context: Context) -> None:
    path: Path = args.own["file"]
    with files.storage_errors(path):
        disk.open_file(path).close()
    phrase = asking.passphrase(args)
    out.hide(phrase)
    moved = moving.opened(path, phrase).of_operator(shared.operator_id(args, context) or context.brand)
    found = moving.take_in(context.store, context.kept, moved, context.profile, over=args.own.get("replace", False))
    lines = [
        words.format(accounts=", ".join(ids))
        for words, ids in (
            (tr("New here: {accounts}"), found.added),
            (tr("Replaced: {accounts}"), found.replaced),
            (tr("Here already, and left as they were: {accounts}"), found.kept),
        )
        if ids
    ]
    data = {"added": found.added, "replaced": found.replaced, "kept": found.kept}
    out.answer({"imported": data}, "\n".join(lines) or tr("The file holds none of these accounts."))


def _ask(args: Arguments, question: str) -> None:
    """Ask, unless --yes was given; raises `UsageError` where nobody can be asked, or does not agree."""
    if args.yes:
        return
    if not asking.on_terminal():
        raise shared.missing("--yes")
    if not asking.agreed(question):
        raise UsageError("usage.arguments", facts={"reason": tr("Nothing was removed")})
