"""``neon-wizard build-brand PROFILE``: an operator's own program, as a package or as installers (white label)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from neon_wizard import places, shell
from neon_wizard.authoring import brands
from neon_wizard.authoring.brands import Built
from neon_wizard.authoring.installers import brand_installers
from neon_wizard.authoring.installers.brand_installers import Wanted
from neon_wizard.cli import output
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.output import Output
from neon_wizard.context import Context, secret_variable
from neon_wizard.messages import tr

DESCRIPTION = """\
Writes a wheel that installs an operator's own start command, such as acme-softphone: this program for this operator
alone, with its name, logo and words as the profile's [operator] says. The profile and the files that it names are
inside; passwords are not: where one was written out, secret:NAME stands in its place. The same profile makes the same
bytes (SOURCE_DATE_EPOCH is kept to). Needs the extra “brand”.
With --windows or --deb it writes what customers install instead: a setup for Windows, a Debian package. They are made
of this program's own packages of the same version (--from), on Linux, with what the Debian packages nsis, dpkg,
gcc-mingw-w64-x86-64-win32 and binutils-mingw-w64-x86-64 have."""


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("profile", metavar="PROFILE", help="the operator's profile, a file")
    parser.add_argument("--output", metavar="DIR", default=".", help="the folder for what is made (default: this one)")
    parser.add_argument("--name", metavar="NAME", help="of package, command and links (default: ID-softphone)")
    parser.add_argument("--version", metavar="VERSION", dest="wheel_version", help="of the package (default: ours)")
    parser.add_argument("--windows", action="store_true", help="a setup for Windows, for each user, silent with /S")
    parser.add_argument("--deb", action="store_true", help="a package for Debian and Ubuntu")
    parser.add_argument("--from", metavar="DIR", dest="parts", help="where this program's own packages are "
                        "(default: the checkout's “dist”, else this folder)")  # fmt: skip
    parser.add_argument("--title", metavar="TITLE", help="in menus (default: the windows' title, or the name)")
    parser.add_argument("--icon", metavar="FILE.svg", type=Path, help="of the program (default: the operator's logo)")
    parser.add_argument("--publisher", metavar="NAME", help="its maker (default: the operator's name)")
    parser.add_argument("--homepage", metavar="URL", help="as Windows and Debian show it")
    parser.add_argument("--sign", metavar="COMMAND", help="called with each Windows program and the setup")


def run(args: Arguments, out: Output, _context: Context) -> int:
    """Build it, and say where it is and what was left out."""
    own = args.own
    profile, folder = Path(own["profile"]), Path(own["output"])
    if own.get("windows") or own.get("deb"):
        built, paths = brand_installers.build(profile, folder, _wanted(args))
    else:
        built = brands.build(profile, folder, name=args.name or "", version=own.get("wheel_version", ""))
        paths = (built.path,)
    _answer(out, built, paths)
    return 0


def _wanted(args: Arguments) -> Wanted:
    own = args.own
    beside = places.resources().parent / "dist"
    texts = {name: own[name] for name in ("title", "publisher", "homepage", "sign", "icon") if name in own}
    return Wanted(
        parts=Path(own["parts"]) if "parts" in own else beside if beside.is_dir() else Path(),
        windows=bool(own.get("windows")),
        deb=bool(own.get("deb")),
        name=args.name or "",
        version=own.get("wheel_version", ""),
        **texts,
    )


def _answer(out: Output, built: Built, paths: tuple[Path, ...]) -> None:
    hidden = [
        {"key": each.key, "name": each.name, "variable": secret_variable(built.operator, each.name)}
        for each in built.hidden
    ]
    data: dict[str, Any] = {"file": str(paths[0]), "files_written": [str(path) for path in paths],
            "operator": built.operator, "name": built.name, "command": built.name,
            "version": built.version, "secrets": hidden, "files": list(built.files)}  # fmt: skip
    lines = [tr("{file} was written.").format(file=path) for path in paths]
    if hidden:
        rows = ((each["key"], f"secret:{each['name']}", each["variable"]) for each in hidden)
        lines += [tr("Left out, and to be given on each computer:"), output.table(rows)]
    for path in paths:
        if words := _COMMANDS.get(path.suffix):
            lines.append(tr("It is installed with: {command}").format(command=shell.command(*words, str(path))))
    out.answer({"brand": data}, "\n".join(lines))


_COMMANDS = {".whl": ("pip", "install"), ".deb": ("apt", "install")}
"""What installs each kind; a setup is started."""
