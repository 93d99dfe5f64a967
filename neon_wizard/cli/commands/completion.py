"""``neon-wizard completion bash``: a script by which a shell completes the program's words, made from its parser."""

from __future__ import annotations

import shtab

from neon_wizard.cli.arguments import Arguments, Parents, Parser, whole_parser
from neon_wizard.cli.output import Output
from neon_wizard.context import Context

DESCRIPTION = """Prints the script that completes commands and options; where to put it:
  bash: neon-wizard completion bash > ~/.local/share/bash-completion/completions/neon-wizard
  zsh:  neon-wizard completion zsh > _neon-wizard, in a folder of $fpath
  tcsh: neon-wizard completion tcsh > FILE, and “source FILE” in ~/.tcshrc
The Debian package has them in their places."""


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("shell", choices=shtab.SUPPORTED_SHELLS, metavar="SHELL", help="bash, zsh or tcsh")


def run(args: Arguments, out: Output, _context: Context) -> int:
    """Print it; return the exit status."""
    script = shtab.complete(whole_parser(), args.own["shell"])
    out.answer({"script": script}, script)
    return 0
