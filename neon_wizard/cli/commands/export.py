"""``neon-wizard export``: an account for another softphone."""

from __future__ import annotations

from pathlib import Path

from neon_wizard import disk
from neon_wizard.accounts import files
from neon_wizard.accounts.sip_settings import usable
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr
from neon_wizard.model import EMPTY
from neon_wizard.sip.exports import FORMATS, export

DESCRIPTION = """Writes an account as another softphone reads it, without its password unless that is asked for.
A file that is there already is left alone; a new one can be read by nobody else."""


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("--account", metavar="ID", help="an account of this computer (see “accounts list”)")
    parser.add_argument("--format", choices=tuple(FORMATS), help=", ".join(FORMATS))
    parser.add_argument("--output", type=Path, metavar="FILE", help="where to (default: the standard output)")
    parser.add_argument(
        "--with-password", action="store_true", help="the SIP password too, readable for who has the file"
    )


def run(args: Arguments, out: Output, context: Context) -> int:
    """Write the file, and keep nothing else."""
    name, path = args.own.get("format", ""), args.own.get("output")
    needed = {"--account": args.account, "--format": name, **({"--output": path} if args.json else {})}
    if left_out := [option for option, given in needed.items() if not given]:
        raise shared.missing(*left_out)
    account = shared.account(args, context)
    password, sip = None, account.sip
    if args.own.get("with_password"):
        profile = shared.profile_of(args, context, account)
        shared.allow_hosts(args, context, profile)
        password = shared.sip_password(context, account, profile)
    if usable(sip, EMPTY) != sip:  # only the profile knows what counts where the operator says nothing
        sip = usable(sip, shared.profile_of(args, context, account).sip)
    data = export(sip, name, password)
    if path is None:
        out.give(data)
        return 0
    _write(path, data)
    shown = {"account": account.id, "format": name, "path": str(disk.absolute(path)), "password": password is not None}
    out.answer({"export": shown}, tr("{path} was written.").format(path=path))
    return 0


def _write(path: Path, data: bytes) -> None:
    if not files.create(path, data):
        raise UsageError("export.exists", facts={"path": path})
