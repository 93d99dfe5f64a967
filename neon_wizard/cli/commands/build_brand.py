"""``neon-wizard build-brand PROFILE``: an installable package with an operator's own start command (white label)."""

from __future__ import annotations

from pathlib import Path

from neon_wizard import shell
from neon_wizard.authoring.brands import build
from neon_wizard.cli import output
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.output import Output
from neon_wizard.context import Context, secret_variable
from neon_wizard.messages import tr

DESCRIPTION = """\
Writes a wheel that installs an operator's own start command, such as acme-softphone: this program for this operator
alone, with its name, logo and words as the profile's [operator] says. The profile and the files that it names are
inside; passwords are not: where one was written out, secret:NAME stands in its place. The same profile makes the same
bytes (SOURCE_DATE_EPOCH is kept to). Needs the extra “brand”."""


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("profile", metavar="PROFILE", help="the operator's profile, a file")
    parser.add_argument("--output", metavar="DIR", default=".", help="the folder for the wheel (default: this one)")
    parser.add_argument("--name", metavar="NAME", help="of package and command (default: ID-softphone)")
    parser.add_argument("--version", metavar="VERSION", dest="wheel_version", help="of the package (default: ours)")


def run(args: Arguments, out: Output, _context: Context) -> int:
    """Build it, and say where it is and what was left out."""
    own = args.own
    built = build(Path(own["profile"]), Path(own["output"]), name=args.name or "", version=own.get("wheel_version", ""))
    hidden = [
        {"key": each.key, "name": each.name, "variable": secret_variable(built.operator, each.name)}
        for each in built.hidden
    ]
    data = {"file": str(built.path), "operator": built.operator, "name": built.name, "command": built.name,
            "version": built.version, "secrets": hidden, "files": list(built.files)}  # fmt: skip
    lines = [tr("{file} was written.").format(file=built.path)]
    if hidden:
        rows = ((each["key"], f"secret:{each['name']}", each["variable"]) for each in hidden)
        lines += [tr("Left out, and to be given on each computer:"), output.table(rows)]
    lines.append(tr("It is installed with: {command}").format(command=shell.command("pip", "install", str(built.path))))
    out.answer({"brand": data}, "\n".join(lines))
    return 0
