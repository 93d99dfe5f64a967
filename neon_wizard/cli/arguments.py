"""The command line: what may be written, and what ``--help`` says of it."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

from neon_wizard.errors import UsageError
from neon_wizard.redaction import looks_secret

_DESCRIPTION: Final = """\
Sets up a softphone account with an operator: signs up, or signs in and fetches all settings; shows the credit.
Without a command, or with “demo”, the window opens; every other command works without a window."""

_EPILOG: Final = """\
examples:
  neon-wizard demo                                     the window, with an operator to play with
  neon-wizard signup --operator acme.toml --login ana --name "Ana Silva" \\
      --email ana@example.com --phone "+55 71 5555-5555" --input cpf=12345678901
  NEON_PASSWORD=… neon-wizard provision --operator acme --login ana --json
  pass show acme | neon-wizard provision --operator acme --login ana --password-stdin --no-store
  neon-wizard balance --account acme/55555555
  neon-wizard balance --operator acme.toml --number 55555555 --no-store --json
  neon-wizard accounts list

operators:
  --operator takes the id of an installed profile, the path of a profile file, or “demo”: an operator inside this
  program, which starts with the command and forgets its accounts when the command ends. It knows the login Tester with
  the password 123456. “neon-wizard demo --serve” keeps one running for other commands.

passwords:
  never an argument, where other users of the computer could read them, but from the prompt, NEON_PASSWORD, or
  --password-stdin, which is stronger than both. An operator's further input that is a secret, such as a PIN, comes
  from the prompt or from NEON_INPUT_NAME.

environment:
  NEON_PASSWORD            the password of signup and provision
  NEON_INPUT_NAME          the operator's further input NAME (upper case; what is no letter or digit is “_”)
  NEON_OPERATOR_NAME       what secret:NAME stands for in the profile OPERATOR, where the keyring has nothing
  LC_ALL, LC_MESSAGES, LANG  the language: English, Português do Brasil, Español
  HTTPS_PROXY, NO_PROXY …  the system's proxy

exit status:
  0  done
  1  the operator refused, or could not do it
  2  the command line or the operator's profile is wrong; nothing was sent
  3  network or TLS
  4  the operator's answer is not understood
  5  the keyring or the disk
  70 a mistake inside this program
  130 interrupted (Ctrl-C)
  A signup whose answer is lost is never sent again by itself: “outcome” is then “unknown”, and “provision” with the
  same login and password tells whether the account exists. No command waits for an operator that asks it to wait.

With --json the standard output is exactly one JSON object, errors included:
  {"ok": true, "account": {"id", "number", "domain", "display_name", "auth_name", "proxy", "settings", "confirmed"},
   "info_html"}
  {"ok": true, "balance": {"amount": "20.15", "currency": "BRL", "as_of": "2026-01-31T12:00:00+00:00"}}
  {"ok": false, "error": {"code": "operator.103", "operator_code": 103, "field": "login", "message", "next_step"}}
"""
_DEMO: Final = """\
Opens the window with the demo operator: a real server inside this program, on this computer only. Nothing leaves the
computer, and the operator forgets its accounts when the program ends. It knows the login Tester, password 123456."""
_NOT_ON_COMMAND_LINE: Final = (
    "{option} is not an option: a password comes from the prompt, from NEON_PASSWORD or through --password-stdin"
)
# What argparse says of a wrong value repeats the value, which may be a password in the wrong place.
_ECHOES: Final = (
    (re.compile(r"invalid choice: .* \(choose"), "not one of the choices (choose"),
    (re.compile(r"invalid (\w+) value: .*", re.DOTALL), r"not of the kind \1"),
    (re.compile(r"ignored explicit argument .*", re.DOTALL), "takes no value"),
)


@dataclass(frozen=True)
class Arguments:
    """What was written. command: empty for the window. action: what ``accounts`` is to do.

    show_secrets: passwords may be printed. account: an account's id. inputs: ``NAME=VALUE`` as written.
    """

    command: str = ""
    action: str = ""
    operator: str | None = None
    json: bool = False
    no_store: bool = False
    verbose: bool = False
    show_secrets: bool = False
    trust_hosts: bool = False
    version: bool = False
    password_stdin: bool = False
    login: str | None = None
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    inputs: tuple[str, ...] = ()
    account: str | None = None
    number: str | None = None
    yes: bool = False
    tour: Path | None = None
    serve: bool = False
    port: int = 0

    @property
    def window(self) -> bool:
        """True when a window is wanted."""
        return not self.version and (self.command == "" or (self.command == "demo" and not self.serve))

    @property
    def demo(self) -> bool:
        """True when the window is to open on the demo operator."""
        return self.command == "demo"

    @property
    def session_only(self) -> bool:
        """True when nothing is to be kept on this computer."""
        return self.no_store


class _Parser(argparse.ArgumentParser):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # No default is kept in a parser: what stands before a command and what stands after it would undo each other.
        super().__init__(*args, **{"allow_abbrev": False, "argument_default": argparse.SUPPRESS, **kwargs})

    def error(self, message: str) -> NoReturn:
        for pattern, words in _ECHOES:
            message = pattern.sub(words, message)
        raise UsageError("usage.arguments", facts={"reason": message})


def parse(argv: list[str]) -> Arguments:
    """Raises `UsageError` ``usage.arguments``; ``--help`` is printed here and ends the program."""
    for argument in argv:
        option = argument.split("=")[0]
        if option.startswith("-") and looks_secret(option) and option not in ("--password-stdin", "--show-secrets"):
            raise UsageError("usage.arguments", facts={"reason": _NOT_ON_COMMAND_LINE.format(option=option)})
    parser = _build()
    found, unknown = parser.parse_known_args(argv)
    if unknown:
        options = [word.split("=")[0] for word in unknown if word.startswith("-")]
        parser.error(f"unknown here: {', '.join(options)}" if options else "there is a word too many")
    values = {name: value for name, value in vars(found).items() if value is not None}
    args = Arguments(**{**values, "inputs": tuple(values.get("inputs", ()))})
    if args.json and args.window:
        parser.error("--json needs a command that works without a window")
    for value in (
        args.operator,
        args.login,
        args.name,
        args.email,
        args.phone,
        args.account,
        args.number,
        *args.inputs,
    ):
        if value is not None and any("\ud800" <= character <= "\udfff" for character in value):
            parser.error("the command line is not in the encoding of this system")
    return args


def _build() -> _Parser:
    text = argparse.RawDescriptionHelpFormatter
    shared = _shared()
    secrets = _Parser(add_help=False)
    secrets.add_argument("--show-secrets", action="store_true", help="print the SIP password too")
    password = _Parser(add_help=False)
    password.add_argument("--password-stdin", action="store_true", help="read the password from the standard input")

    parser = _Parser("neon-wizard", description=_DESCRIPTION, epilog=_EPILOG, formatter_class=text, parents=[shared])
    parser.add_argument("--version", action="store_true", help="print the version and stop")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    demo = commands.add_parser(
        "demo",
        help="try everything with an operator inside this program",
        description=_DEMO,
        parents=[shared],
    )
    way = demo.add_mutually_exclusive_group()
    way.add_argument(
        "--tour", type=Path, metavar="DIR", help="walk through the wizard without a screen, pictures in DIR"
    )
    way.add_argument("--serve", action="store_true", help="no window: keep the operator running for other commands")
    demo.add_argument("--port", type=int, metavar="N", help="with --serve: its port (default: a free one)")

    signup = commands.add_parser(
        "signup",
        help="create an account with the operator",
        description="Creates an account. What is left out is asked for, where there is a terminal to ask at.",
        parents=[shared, secrets, password],
    )
    for name, words in (
        ("login", "the name to sign in with"),
        ("name", "your full name"),
        ("email", "your e-mail address"),
        ("phone", "your telephone number, with + and the country code or as the operator's country writes it"),
    ):
        signup.add_argument(f"--{name}", metavar=name.upper(), help=words)
    signup.add_argument(
        "--input",
        dest="inputs",
        action="append",
        metavar="NAME=VALUE",
        help="what this operator asks besides; never for a secret",
    )

    provision = commands.add_parser(
        "provision",
        help="fetch all settings of an existing account",
        description="Signs in to an existing account and fetches everything else.",
        parents=[shared, secrets, password],
    )
    provision.add_argument("--login", metavar="LOGIN", help="the name to sign in with")

    balance = commands.add_parser(
        "balance",
        help="the credit for calls",
        description="Asks the operator for the credit of one account.",
        parents=[shared],
    )
    whose = balance.add_mutually_exclusive_group()
    whose.add_argument("--account", metavar="ID", help="an account of this computer (see “accounts list”)")
    whose.add_argument("--number", metavar="N", help="any number of --operator")

    accounts = commands.add_parser(
        "accounts", help="the accounts on this computer", parents=[shared], description="What is kept here."
    )
    actions = accounts.add_subparsers(dest="action", metavar="list|show|remove", required=True)
    actions.add_parser("list", help="all of them", parents=[shared])
    show = actions.add_parser("show", help="one of them", parents=[shared, secrets])
    remove = actions.add_parser("remove", help="forget one, its passwords too", parents=[shared])
    remove.add_argument("--yes", action="store_true", help="do not ask")
    for action in (show, remove):
        action.add_argument("account", metavar="ID", help="as “accounts list” shows it")
    return parser


def _shared() -> _Parser:
    shared = _Parser(add_help=False)
    group = shared.add_argument_group("for every command")
    group.add_argument("--operator", metavar="FILE-or-ID", help="the operator: an id, a profile file, or “demo”")
    group.add_argument("--json", action="store_true", help="answer with one JSON object")
    group.add_argument("--no-store", action="store_true", help="keep nothing: neither keyring nor settings are used")
    group.add_argument("--trust-hosts", action="store_true", help="the operator's new addresses may get its passwords")
    group.add_argument("--verbose", action="store_true", help="say on the standard error what is done; no secrets")
    return shared
