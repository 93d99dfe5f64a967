"""``neon-wizard notify``: any softphone tells the running program what happened to an account (C2)."""

from __future__ import annotations

from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.errors import UsageError
from neon_wizard.instance import Event, Instance, Silent, notice
from neon_wizard.messages import tr

DESCRIPTION = """Tells the running program that an account has registered, is registered no more, or that a call of it
has ended; it asks for the balance then. Meant for the hooks of softphones: see docs/for-softphones.md."""


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("event", choices=[event.value for event in Event], help="what happened")
    parser.add_argument("--account", metavar="ID", help="an account of this computer; needed where there are several")


def run(args: Arguments, out: Output, context: Context) -> int:
    """Wait only until the program has been told, not for the balance."""
    event = Event(args.own["event"])
    try:
        answer = Instance().tell(notice(event, args.account or ""))
    except Silent as error:
        raise UsageError("usage.silent") from error
    if answer is None:
        raise UsageError("usage.not_running")
    if not answer.get("ok"):
        raise shared.no_account(args, context)
    out.answer({"event": event.value, "account": answer.get("account", "")}, tr("NEON Wizard was told."))
    return 0
