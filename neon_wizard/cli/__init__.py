"""Every command without a window: the same functions that the window uses, answers as text or as one JSON object.

arguments.py: what may be written. asking.py: passwords and what is left out, from a prompt or the environment.
commands/: what each can be told, and does. answers.py: what is said, and the exit status; pages.py: the operator's page
as text. language.py: the language of it all. Qt is never loaded here.
"""

from __future__ import annotations

from neon_wizard.cli.arguments import Arguments, divided, parse
from neon_wizard.cli.output import Output

__all__ = ["Arguments", "Output", "divided", "parse", "run"]


def run(args: Arguments, out: Output) -> int:
    """Do what `args` say; the answer or the error has been written when the exit status comes back."""
    from neon_wizard.cli.commands import dispatch

    return dispatch(args, out)
