"""Every command without a window: the same functions that the window uses, answers as text or as one JSON object.

arguments.py: what may be written. asking.py: passwords and what is left out, from a prompt or the environment.
commands/: what each can be told, and does. output.py: what is said, the exit status, the operator's page as text, and
the language of it all. Qt is never loaded here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard import late
from neon_wizard.cli.arguments import Arguments, divided, module, parse
from neon_wizard.cli.commands import COMMANDS
from neon_wizard.cli.output import Output
from neon_wizard.errors import NeonError, ProfileError
from neon_wizard.messages import Remedy, explain, tr
from neon_wizard.places import own_home
from neon_wizard.profile.plugins import quiet

if TYPE_CHECKING:
    from neon_wizard import shell
else:
    shell = late.module("neon_wizard.shell")


__all__ = ["Arguments", "Output", "divided", "parse", "run"]


def run(args: Arguments, out: Output) -> int:
    """Do what `args` say; when this returns the exit status, the answer or the error has been written."""
    # What only a command needs; ``--version`` and a window are parsed without it.
    from neon_wizard.context import Context

    command = COMMANDS[args.command]
    with quiet(not (command.plugins or args.verbose)) as left_out:
        try:
            own_home()
            context = Context.open(session_only=args.no_store, brand=args.brand.profile if args.brand else None)
            try:
                if command.keeps:
                    for notice in context.notices:
                        out.remark(notice)
                return module(args.command).run(args, out, context)
            finally:
                context.close()
        except NeonError as error:
            if isinstance(error, ProfileError):  # what it lacks may be what is left out
                for line in left_out:
                    out.note(line)
            return out.failure(error, next_step=_next_step(error, args))


def _next_step(error: NeonError, args: Arguments) -> str:
    """What a command can do besides what is said in the window too."""
    action = explain(error).action
    if action in (Remedy.TRUST_HOSTS, Remedy.REPLACE_PROFILE):
        return tr("With --trust-hosts the command goes on.")
    if action is Remedy.CHOOSE_PROFILE:
        return tr("The command for it: {command}").format(command=f"{args.program} profile add FILE")
    if action is Remedy.HTTP_CREDENTIALS and args.operator:
        name = error.facts.get("name", "") if error.code == "profile.secret" else ""  # there may be several
        words = (args.program, "secret", "set", "--operator", args.operator, *filter(None, [name]))
        return tr("It is stored with: {command}").format(command=shell.command(*words))
    return ""
