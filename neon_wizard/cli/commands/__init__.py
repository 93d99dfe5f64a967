"""The commands: one module each, loaded when its command is named.

A module is a `neon_wizard.cli.arguments.CommandModule`; it works over the same context, stores and operations as the
window. A new command is a module here and a line in `COMMANDS`.
"""

from __future__ import annotations

from typing import Final

from neon_wizard.late_dataclass import dataclass


@dataclass(frozen=True)
class Command:
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
    "links": Command("whether a click on one of its links opens this program", keeps=False),
    "autostart": Command("whether this program starts with the session", keeps=False),
    "notify": Command("tell the running program what a softphone did", keeps=False),
    "completion": Command("what a shell needs to complete this program's words", keeps=False),
}

GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "accounts": ("demo", "signup", "provision", "balance", "activate", "action", "accounts", "secret"),
    "telephones": ("register", "export", "run", "notify"),
    "operators and their services": ("profile", "check", "load", "mock", "build-brand"),
    "this computer": ("links", "autostart", "completion"),
}
"""The commands as ``--help`` shows them."""
