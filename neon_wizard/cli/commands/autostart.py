"""``neon-wizard autostart on|off|status``: whether this program starts with the session, in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from neon_wizard import autostart
from neon_wizard.accounts.files import storage_errors
from neon_wizard.cli.commands.links import handler
from neon_wizard.messages import tr

if TYPE_CHECKING:
    from neon_wizard.cli.arguments import Arguments, Parents, Parser
    from neon_wizard.cli.output import Output
    from neon_wizard.context import Context

DESCRIPTION = """\
Whether this program starts when you sign in to this computer. It then waits in the tray, connects the accounts that
were connected when it was closed, and comes forward when somebody calls. For the user who calls it."""


def options(parser: Parser, parents: Parents) -> None:
    actions = parser.add_subparsers(dest="action", metavar="on|off|status", required=True)
    actions.add_parser("on", help="start it with the session", parents=[parents.shared])
    actions.add_parser("off", help="undo it, without a trace", parents=[parents.shared])
    actions.add_parser("status", help="is it so?", parents=[parents.shared])


def run(args: Arguments, out: Output, context: Context) -> int:
    """Do it, and say how it is now."""
    mine = handler(args, context)
    with storage_errors(Path(autostart.place(mine))):
        if args.action == "on":
            autostart.turn_on(mine)
        elif args.action == "off":
            autostart.turn_off(mine)
        on = autostart.is_on(mine)
    words = tr("It starts with the session: {place}.") if on else tr("It does not start with the session.")
    data = {"on": on, "place": autostart.place(mine)}
    out.answer({"autostart": data}, words.format(place=data["place"]))
    return 0
