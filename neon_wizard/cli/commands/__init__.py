"""The commands: one module each, imported when its command is named.

A module has DESCRIPTION, ``options(parser, parents)``, which adds what only this command takes, and ``run(args, out,
context)``, which returns the exit status. It works on the same context, stores and operations as the window. A new
command is a module here and a line in `COMMANDS`.
"""

from __future__ import annotations

import importlib
import shlex
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from neon_wizard.errors import NeonError, ProfileError
from neon_wizard.messages import Remedy, explain, tr

if TYPE_CHECKING:
    from neon_wizard.cli.arguments import Arguments, Parents, Parser
    from neon_wizard.cli.output import Output
    from neon_wizard.context import Context


class Command(NamedTuple):
    """A line of the list of commands. help: as ``--help`` shows it, in English.

    keeps: whether it works on what is kept on this computer, so that what an earlier run left undone is finished first.
    words: whether what stands after ``--`` is another program's. plugins: which kinds of installed packages it uses;
    broken ones are reported. secrets, password: whether it takes ``--show-secrets``, ``--password-stdin``.
    """

    help: str
    keeps: bool = True
    secrets: bool = False
    password: bool = False
    words: bool = False
    plugins: bool = False


COMMANDS: Final[dict[str, Command]] = {
    "demo": Command("try everything with an operator inside this program", keeps=False),
    "signup": Command("create an account with the operator", secrets=True, password=True),
    "provision": Command("fetch all settings of an existing account", secrets=True, password=True),
    "balance": Command("the credit for calls"),
    "activate": Command("an account's licence: how it stands, or activate it", password=True),
    "action": Command("what only this operator offers, such as redeeming a voucher", password=True, plugins=True),
    "accounts": Command("the accounts on this computer"),
    "register": Command("does an account register with its telephone server?", password=True),
    "export": Command("an account for another softphone"),
    "run": Command("start another softphone with an account", words=True),
    "secret": Command("what this program itself signs in with at an operator's web service"),
    "profile": Command("write and check operators' profiles", keeps=False, plugins=True),
    "build-brand": Command("an operator's own start command, as an installable package", keeps=False),
    "check": Command("test an operator's web services, and report what is wrong", keeps=False, plugins=True),
    "load": Command("how an operator's web services bear many users at once", keeps=False),
    "mock": Command("an operator like that of a profile, on this computer, that goes wrong as you say", keeps=False),
    "notify": Command("tell the running program what a softphone did", keeps=False),
}


class CommandModule(Protocol):
    """What a module of this package holds."""

    DESCRIPTION: str

    def options(self, parser: Parser, parents: Parents) -> None: ...

    def run(self, args: Arguments, out: Output, context: Context) -> int: ...


def module(name: str) -> CommandModule:
    """Return the module of the command `name`, one of `COMMANDS`."""
    found: CommandModule = importlib.import_module(f"{__name__}.{name.replace('-', '_')}")
    return found


def dispatch(args: Arguments, out: Output) -> int:
    """Return the exit status, after the answer or the error has been written."""
    from neon_wizard.context import Context
    from neon_wizard.profile.plugins import quiet

    command = COMMANDS[args.command]
    with quiet(not (command.plugins or args.verbose)) as left_out:
        try:
            context = Context.open(session_only=args.no_store, brand=args.brand.profile if args.brand else None)
            try:
                if command.keeps:
                    for notice in context.notices:
                        out.remark(notice)
                return module(args.command).run(args, out, context)
            finally:
                context.close()
        except NeonError as error:
            if isinstance(error, ProfileError):  # what the profile lacks may be what was left out
                for line in left_out:
                    out.note(line)
            return out.failure(error, next_step=_next_step(error, args))


def _next_step(error: NeonError, args: Arguments) -> str:
    """Return what a command can do besides what the window says too."""
    action = explain(error).action
    if action in (Remedy.TRUST_HOSTS, Remedy.REPLACE_PROFILE):
        return tr("With --trust-hosts the command goes on.")
    if action is Remedy.CHOOSE_PROFILE:
        return tr("The command for it: {command}").format(command=f"{args.program} profile add FILE")
    if action is Remedy.HTTP_CREDENTIALS and args.operator:
        name = error.facts.get("name", "") if error.code == "profile.secret" else ""  # there may be several
        command = f"{args.program} secret set --operator {shlex.quote(args.operator)} {name}".rstrip()
        return tr("It is stored with: {command}").format(command=command)
    return ""
