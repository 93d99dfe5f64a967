"""``neon-wizard links register|unregister``: whether a click on ``neon-wizard:…`` opens this program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard import link_scheme, places
from neon_wizard.accounts.files import storage_errors
from neon_wizard.cli.arguments import NAME
from neon_wizard.messages import tr

if TYPE_CHECKING:
    from neon_wizard.cli.arguments import Arguments, Parents, Parser
    from neon_wizard.cli.output import Output
    from neon_wizard.context import Context
    from neon_wizard.link_scheme import Handler

DESCRIPTION = """\
Links that open an operator's profile, on its pages and in QR codes. An installed package registers them by itself; this
is for a program that pip installed, for the user who calls it. The link is shown before anything is fetched."""


def options(parser: Parser, parents: Parents) -> None:
    actions = parser.add_subparsers(dest="action", metavar="register|unregister", required=True)
    actions.add_parser("register", help="let this program open them", parents=[parents.shared])
    actions.add_parser("unregister", help="undo it, without a trace", parents=[parents.shared])


def run(args: Arguments, out: Output, context: Context) -> int:
    """Do it, and say which links are meant."""
    mine = handler(args, context)
    scheme = f"{mine.name}:"
    with storage_errors(places.resources()):
        if args.action == "register":
            command = link_scheme.register(mine)
            data: dict[str, object] = {"scheme": mine.name, "registered": True, "command": command}
            text = tr("{links} links are opened by: {command}").format(links=scheme, command=command)
        else:
            removed = link_scheme.unregister(mine)
            data = {"scheme": mine.name, "registered": False, "removed": removed}
            text = tr("{links} links are not opened by this program any more.").format(links=scheme)
    out.answer({"links": data}, text)
    return 0


def handler(args: Arguments, context: Context) -> Handler:
    """Return what the desktop is told of the command that was used."""
    if args.brand is None:
        return link_scheme.handler_of(NAME)
    return link_scheme.handler_of(args.brand.name, context.profile(args.brand.operator))
