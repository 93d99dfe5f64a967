"""``neon-wizard demo``: the window with an operator to play with, or with ``--serve`` that operator alone.

Here is the operator in the foreground, for commands of other processes; `neon_wizard.app` has the window.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from neon_wizard import disk, shell
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr

DESCRIPTION = """\
Opens the window with the demo operator: a real server inside this program, on this computer only. Nothing leaves the
computer, and the operator forgets its accounts when the program ends. It knows the login Tester, password 123456."""


def options(parser: Parser, _parents: Parents) -> None:
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--tour", type=Path, metavar="DIR", help="walk through the wizard without a screen, pictures in DIR"
    )
    way.add_argument("--serve", action="store_true", help="no window: keep the operator running for other commands")
    parser.add_argument("--port", type=int, metavar="N", help="with --serve: its port (default: a free one)")


def run(args: Arguments, out: Output, _context: Context) -> int:
    """Serve until Ctrl-C or SIGTERM. The operator's profile lies in a temporary file meanwhile."""
    from neon_wizard.demo import DemoOperator, served_profile

    operator = DemoOperator(args.port)
    try:
        origin = operator.start()
    except (OSError, OverflowError) as error:
        reason = tr("port {port} cannot be used: {reason}").format(port=args.port, reason=error)
        raise UsageError("usage.arguments", facts={"reason": reason}) from None
    with operator, shared.until_stopped() as wait, tempfile.TemporaryDirectory(prefix="neon-wizard-demo-") as folder:
        profile = Path(folder) / "demo-served.toml"
        disk.write(profile, served_profile(origin).encode())
        wsdl = f"{origin}/service?wsdl"
        text = tr("The demo operator answers at {origin}. Ctrl-C ends it.").format(origin=origin)
        words = ("neon-wizard", "provision", "--operator", str(profile), "--login", "Tester", "--no-store")
        example = shell.command(*words, variables={"NEON_PASSWORD": "123456"})
        buy = f"{origin}/buy"
        lines = (f"{tr('Profile')}: {profile}", f"WSDL: {wsdl}", f"{tr('Credit for a licence')}: {buy}")
        out.answer(
            {"demo": {"origin": origin, "profile": str(profile), "wsdl": wsdl, "login": "Tester", "buy": buy}},
            "\n".join((text, "", *lines, "", example)),
        )
        wait()
    return 0
