"""``neon-wizard run -- PROGRAM…``: any softphone with an account of this computer, its settings fetched first (B4)."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from neon_wizard import disk, places
from neon_wizard.accounts import files
from neon_wizard.accounts.connection import connect
from neon_wizard.accounts.sip_settings import usable
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr
from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip.exports import export, program_of

if TYPE_CHECKING:
    from neon_wizard.accounts.connection import Ready

DESCRIPTION = """Starts a softphone with an account of this computer: in mode “always” its settings are fetched first.
They are written for that program into a folder that only this run uses and that is removed when the program ends.
Known: baresip, linphone (also linphonec, linphone-daemon), twinkle, microsip. Everything after “--” is the program and
its own arguments; its exit status is passed on."""
_SIGNALLED = 128
"""What a shell adds to the number of the signal that ended a program."""


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("--account", metavar="ID", help="which one, where there are several (see “accounts list”)")
    parser.add_argument(
        "--format",
        choices=("baresip", "linphonerc", "twinkle", "microsip"),
        help="what the program reads, where its name does not say it",
    )


def run(args: Arguments, out: Output, context: Context) -> int:
    """Start the program; return its own exit status."""
    if not args.words:
        raise shared.missing("-- PROGRAM")
    program = program_of(args.words[0], args.own.get("format"))
    if program is None:
        raise UsageError("export.program", facts={"program": args.words[0]})
    sip, password = _prepared(args, out, context)
    out.hide(password)
    data = export(sip, program.format, password)
    context.close()  # the program may run for days
    with _private_folder() as folder:
        program.copy_own(folder)
        files.create(folder / program.file, data)
        return _started(program.command(args.words, folder))


@contextmanager
def _private_folder() -> Iterator[Path]:
    """Give a folder of mode 0700 that is removed at the end; `StorageError` names a file in it that is still held."""
    made = tempfile.TemporaryDirectory(prefix="neon-wizard-")
    folder = Path(made.name)
    try:
        yield folder
    finally:
        with files.storage_errors(folder):
            disk.patiently(folder, made.cleanup)


def _prepared(args: Arguments, out: Output, context: Context) -> tuple[SipSettings, Secret]:
    """Return the account's settings and SIP password, fetched anew where its operator wants that."""
    account = shared.only_account(args, context)
    profile = shared.profile_of(args, context, account)
    spent = shared.allow_hosts(args, context, profile)

    def connected() -> Ready:
        return connect(context.services(profile), context.store, account)

    ready = shared.agreeing(args, context, profile, connected, spent=spent)
    out.hide(ready.sip_password)
    if ready.error is not None:
        out.remark(ready.error)
        days = int(ready.age // 86_400)
        if ready.fetched is None:
            out.note(tr("The settings of {days} days ago are used.").format(days=days))
    if ready.fetched is not None and ready.fetched.renumbered:
        out.note(
            tr("The operator gives this account another number: {number}.").format(number=ready.account.sip.number)
        )
    return usable(ready.account.sip, profile.sip), ready.sip_password


def _started(command: list[str]) -> int:
    child: list[subprocess.Popen[bytes]] = []
    with shared.passed_on(child):
        try:
            child.append(subprocess.Popen(command, env=_environment()))
        except OSError as error:
            facts = {"program": command[0], "reason": error.strerror or error}
            raise UsageError("export.start", facts=facts) from error
        with child[0]:
            status = child[0].wait()
    return _SIGNALLED - status if status < 0 else status


def _environment() -> dict[str, str]:
    """Return the environment without this program's own variables, which may hold passwords."""
    # What a softphone tells this program, by “notify”, has to reach the one that started it.
    return {name: value for name, value in os.environ.items() if name == places.HOME or not name.startswith("NEON_")}
