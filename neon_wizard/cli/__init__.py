"""Every command without a window: the same functions that the window uses, answers as text or as one JSON object.

::

    arguments         what may be written, and what --help says of it
    asking            passwords and what is left out, from a prompt or the environment
    extra_service_io  what an extra service asks and answers
    output            what is said, in which language, and the exit status
    commands          what each command can be told, and does

Qt is never loaded here.
"""

from __future__ import annotations

from neon_wizard.cli.arguments import Arguments, divided, parse
from neon_wizard.cli.output import Output

__all__ = ["Arguments", "Output", "divided", "parse", "run"]


def run(args: Arguments, out: Output) -> int:
    """Do what `args` say; when this returns the exit status, the answer or the error has been written."""
    from neon_wizard.cli.commands import dispatch

    return dispatch(args, out)
