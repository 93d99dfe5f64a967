"""The command line: what may be written, what ``--help`` says of it, and what an operator's own command leaves out."""

from __future__ import annotations

import argparse
import importlib
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn, Protocol

from neon_wizard import late
from neon_wizard.cli import commands
from neon_wizard.cli.commands import COMMANDS, GROUPS
from neon_wizard.cli.output import Output
from neon_wizard.errors import UsageError
from neon_wizard.late_dataclass import dataclass, field, replace
from neon_wizard.model import EMPTY
from neon_wizard.profile.addresses import is_link, opened
from neon_wizard.profile.brand import Command
from neon_wizard.redaction import looks_secret

if TYPE_CHECKING:
    from neon_wizard import shell
    from neon_wizard.cli.output import Output
    from neon_wizard.context import Context
else:
    shell = late.module("neon_wizard.shell")

NAME: Final = "neon-wizard"
DESCRIPTION: Final = """\
Sets up a softphone account with an operator: signs up, or signs in and fetches all settings; shows the credit.
Without a command, or with “demo”, the window opens; so it does on a profile's FILE.toml, and on the https address of
one. Every other command works without a window."""

EPILOG: Final = """\
examples:
  neon-wizard demo                                     the window, with an operator to play with
  neon-wizard acme.toml                                the window, with this operator
  neon-wizard signup --operator acme.toml --login ana --name "Ana Silva" \\
      --email ana@example.com --phone "+55 71 5555-5555" --input cpf=12345678901
  NEON_PASSWORD=… neon-wizard provision --operator acme --login ana --json
  pass show acme | neon-wizard provision --operator acme --login ana --password-stdin --no-store
  neon-wizard balance --account acme/55555555
  neon-wizard balance --operator acme.toml --number 55555555 --no-store --json
  NEON_LICENCE_KEY=… neon-wizard activate --account acme/55555555
  neon-wizard activate --account acme/55555555 --status --json
  neon-wizard action --account acme/55555555           what else this operator offers
  neon-wizard action voucher --account acme/55555555 --input code=1234-5678 --yes
  neon-wizard accounts list
  neon-wizard accounts export my.neon-accounts         to another computer, where “accounts import” takes them in
  neon-wizard register --number 55555555 --domain sip.example.com --transport tls
  neon-wizard export --account acme/55555555 --format linphonerc --output FILE
  neon-wizard run --account acme/55555555 -- baresip -v
  neon-wizard check acme.toml --report report.html
  neon-wizard mock acme.toml                           an operator like that, on this computer

operators:
  --operator takes the id of an installed profile, the path of a profile file, or “demo”: an operator inside this
  program, which starts with the command and forgets its accounts when the command ends. It knows the login Tester with
  the password 123456. “neon-wizard demo --serve” keeps one running for other commands.

passwords:
  never an argument, where other users of the computer could read them, but from the prompt, NEON_PASSWORD, or
  --password-stdin, which is stronger than both. An operator's further input that is a secret, such as a PIN, comes
  from the prompt or from NEON_INPUT_NAME; also through --password-stdin where “action” sends no other password. What
  this program itself signs in with, secret:NAME in a profile, is kept by “neon-wizard secret set”, comes from
  NEON_OPERATOR_NAME, or is asked for at a terminal.

environment:
  NEON_PASSWORD            the portal password of signup, provision, activate and action, the SIP password of
                           register --number
  NEON_LICENCE_KEY         the licence key of activate
  NEON_PASSPHRASE          the pass phrase of accounts export and accounts import
  NEON_INPUT_NAME          the operator's further input NAME (upper case; what is no letter or digit is “_”)
  NEON_OPERATOR_NAME       what secret:NAME stands for in the profile OPERATOR, where the keyring has nothing
  NEON_HOME                one folder, by its whole path, for all that is kept on this computer
  LC_ALL, LC_MESSAGES, LANG  the language: English, Português do Brasil, Español; else the system's
  HTTPS_PROXY, NO_PROXY …  the system's proxy

exit status:
  0  done
  1  the operator or its telephone server refused, or could not do it; the account's licence does not permit it
  2  the command line or the operator's profile is wrong; nothing was sent
  3  network or TLS
  4  the operator's answer is not understood; an installed package that adds to this program failed
  5  the keyring or the disk
  70 a mistake inside this program
  130 interrupted (Ctrl-C)
  141 the reader of the answer went away, as “head” does
  A signup whose answer is lost is never sent again by itself: “outcome” is then “unknown”, and “provision” with the
  same login and password tells whether the account exists. It is the same with an action that changes something, and
  with an activation: “activate” asks for the state first, and where the operator tells none, --again is your word for
  a second one. No command waits for an operator that asks it to wait.

With --json the standard output is exactly one JSON object, errors included:
  {"ok": true, "account": {"id", "number", "domain", "display_name", "auth_name", "proxy", "settings", "confirmed"},
   "info_html"}
  {"ok": true, "balance": {"amount": "20.15", "currency": "BRL", "as_of": "2026-01-31T12:00:00+00:00"}}
  {"ok": true, "licence": {"state", "permits", "reason", "until", "check_at", "trial", …}, "info_html"}
  {"ok": true, "registration": {"aor", "transport", "address", "server", "authenticated", "expires", "contacts", …}}
  {"ok": true, "export": {"account", "format", "path", "password"}}
  {"ok": true, "actions": [{"id", "title", "description", "where", "confirm", "reads_only", "needs_account", "inputs"}]}
  {"ok": true, "action": {"id", "message", "info_html", "link", "table": {"columns", "rows", "more"},
   "refresh_balance", "account", "problems"}}
  {"ok": false, "error": {"code": "operator.103", "operator_code": 103, "field": "login", "message", "next_step"}}
  An account that lacks something has also "notices": [{"code", "message", "next_step"}]; an error of a profile has
  "problems": [{"code", "file", "line", "key", "message", "next_step"}], all of them.
  Of an operation of several requests an error has "step", the name of the one that failed. Where the operator asks for
  a code on the way and nobody is there, it is "person.code", its "field" the name for --input NAME=….
"""
_USAGE: Final = "%(prog)s [OPTIONS] [COMMAND … | FILE.toml | https://…]"
_NO_OTHER_OPERATOR: Final = frozenset({"demo"})
_OF_PART: Final = {"profiles": {"profile", "build-brand"}, "tester": {"check", "load", "mock"}}
"""The commands for what a part of the windows does, which an operator's own start command may hide."""


def left_out(brand: Command | None) -> frozenset[str]:
    """Return the commands that an operator's own start command does not have."""
    if brand is None:
        return frozenset()
    hidden = (_OF_PART[part] for part in _OF_PART.keys() & brand.hidden())
    return _NO_OTHER_OPERATOR.union(*hidden)


def description(brand: Command | None) -> str:
    return DESCRIPTION.replace(", or with “demo”,", "") if brand else DESCRIPTION


def epilog(brand: Command | None) -> str:
    """Return the end of ``--help``; for a brand with its own name, without what it leaves out or other operators."""
    if brand is None:
        return shell.adapted(EPILOG)
    without, kept = left_out(brand), []
    paragraphs = [each for each in EPILOG.split("\n\n") if not each.startswith("operators:")]
    for line in "\n\n".join(paragraphs).split("\n"):
        named = re.search(rf"{NAME} (\S+)", line)
        if named is None or named[1] not in without:
            kept.append(line)
    text = re.sub(r" --operator acme(\.toml)?\b", "", "\n".join(kept))
    return shell.adapted(text.replace(NAME, brand.name).replace("acme/", f"{brand.operator}/"))


def without_window(brand: Command | None = None) -> str:
    """Return the names of the commands that work without a window."""
    return ", ".join(name for name in COMMANDS if name not in (*left_out(brand), "demo"))


_NOT_ON_COMMAND_LINE: Final = (
    "{option} is not an option: a password comes from the prompt, from NEON_PASSWORD or through --password-stdin"
)
_ABOUT_SECRETS: Final = ("--password-stdin", "--key-stdin", "--show-secrets", "--with-password")
_COMMAND: Final = r"(?s)argument (?:COMMAND|[\w-]+(?:\|[\w-]+)+): invalid choice: '(.*)' \(choose from (.*)\)"
_WORDS: Final = frozenset(
    {*COMMANDS, "list", "show", "set", "add", "remove", "forget", "new", "validate", "delete", "help"}
)
"""What may be repeated where it is no command, as it is nobody's password."""
# What argparse says of a wrong value repeats it, and it may be a password in the wrong place.
_ECHOES: Final = (
    (r"invalid choice: .* \(choose", "not one of the choices (choose"),
    (r"(?s)invalid (\w+) value: .*", r"not of the kind \1"),
    (r"(?s)ignored explicit argument .*", "takes no value"),
)


@dataclass(frozen=True)
class Arguments:
    """What was written. command: empty for the window. action: what ``accounts`` is to do. words: after ``--``.

    link: one that opens a profile (`neon_wizard.profile.addresses`), as a desktop hands it over. background: the window
    waits in the tray.

    show_secrets: passwords may be printed. account: an account's id. inputs: ``NAME=VALUE`` as written.
    brand: the operator's own start command that was used, None for neon-wizard.
    own: the options that only this command has, by name; one that was not given is missing.
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
    words: tuple[str, ...] = ()
    link: str = ""
    background: bool = False
    own: Mapping[str, Any] = field(default_factory=lambda: EMPTY)
    brand: Command | None = None

    def for_brand(self, brand: Command) -> Arguments:
        """Return the arguments as given to an operator's own start command: no operator means that one."""
        return replace(self, brand=brand, operator=self.operator if self.account else brand.operator)

    @property
    def program(self) -> str:
        """The command that was used."""
        return self.brand.name if self.brand else NAME

    @property
    def window(self) -> bool:
        """Whether a window is wanted."""
        return not self.version and (self.command == "" or (self.command == "demo" and not self.serve))

    @property
    def demo(self) -> bool:
        """Whether the window is to open on the demo operator."""
        return self.command == "demo"

    @property
    def session_only(self) -> bool:
        """Whether nothing is to be kept on this computer."""
        return self.no_store


class HelpText(argparse.RawDescriptionHelpFormatter):
    """Keeps the lines of descriptions. It finds the width without `shutil`, which argparse would load for a parser."""

    def __init__(self, prog: str, indent_increment: int = 2, max_help_position: int = 24) -> None:
        super().__init__(prog, indent_increment, max_help_position, max(_columns() - 2, 40))


def _columns() -> int:
    """Return how many characters a line of the terminal has: as COLUMNS says, or the terminal itself; else 80."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1).columns or 80
    except (OSError, ValueError):
        return 80


class Parser(argparse.ArgumentParser):
    """argparse's parser, but it keeps no default, takes no abbreviation and repeats no value."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # A parser keeps no default, because what stands before a command and what stands after it would undo each
        # other.
        ours = {"allow_abbrev": False, "argument_default": argparse.SUPPRESS, "formatter_class": HelpText}
        super().__init__(*args, **{**ours, **kwargs})

    def print_help(self, file: object = None) -> None:
        """As every answer: what cannot be written is said, and is the exit status (argparse says nothing of it)."""
        Output().answer(EMPTY, self.format_help().rstrip("\n"))

    def error(self, message: str) -> NoReturn:
        if command := re.fullmatch(_COMMAND, message):
            message = self._no_command(command[1], ", ".join(re.findall(r"[\w-]+", command[2])))
        for pattern, words in _ECHOES:
            message = re.sub(pattern, words, message)
        raise UsageError("usage.arguments", facts={"reason": message})

    def _no_command(self, word: str, known: str) -> str:
        after = " ".join(self.prog.split()[1:])
        if word in _WORDS:
            return f"there is no “{f'{after} {word}'.strip()}”; there is: {known}"
        from difflib import get_close_matches  # for what was misspelt only

        near = get_close_matches(word, known.split(", "), 1)
        nearest = f"; the nearest is “{near[0]}”" if near else ""
        return f"{after or 'the command'}: not one of {known}{nearest}"


@dataclass(frozen=True)
class Parents:
    """Options that several commands take: all of them, those that print passwords, those that need one."""

    shared: Parser
    secrets: Parser
    password: Parser


class CommandModule(Protocol):
    """What a module of `neon_wizard.cli.commands` holds.

    options: adds what only this command takes. run: does it, and answers the exit status.
    """

    DESCRIPTION: str

    def options(self, parser: Parser, parents: Parents) -> None: ...

    def run(self, args: Arguments, out: Output, context: Context) -> int: ...


def module(name: str) -> CommandModule:
    """The module of the command `name`, one of `COMMANDS`."""
    found: CommandModule = importlib.import_module(f"{commands.__name__}.{name.replace('-', '_')}")
    return found


def parse(argv: list[str], brand: Command | None = None) -> Arguments:
    """Return what was written; raises `UsageError` ``usage.arguments``.

    ``--help`` is printed here and ends the program. brand: the operator's own start command that was used, which knows
    no other operator.
    """
    argv, words = divided(argv if brand else opened(argv))
    link = next(filter(is_link, argv), "")
    argv = [word for word in argv if not link or word != link]
    for argument in argv:
        option = argument.split("=")[0]
        if option.startswith("-") and looks_secret(option) and option not in _ABOUT_SECRETS:
            raise UsageError("usage.arguments", facts={"reason": _NOT_ON_COMMAND_LINE.format(option=option)})
    parser = _build(argv, brand)
    found, unknown = parser.parse_known_args(argv)
    if unknown:
        options = [word.split("=")[0] for word in unknown if word.startswith("-")]
        parser.error(f"unknown here: {', '.join(options)}" if options else "there is a word too many")
    values = {name: value for name, value in vars(found).items() if value is not None}
    known = {name: value for name, value in values.items() if name in Arguments.__annotations__}
    own = {name: value for name, value in values.items() if name not in known}
    args = Arguments(**{**known, "inputs": tuple(values.get("inputs", ())), "own": own, "words": words, "link": link})
    if args.link and not args.window:
        parser.error("a link opens the window, and no command")
    if args.link and args.operator:  # whoever wrote the link may have written more than a link
        parser.error("a link names its operator itself: no --operator beside it")
    if args.background and not args.window:
        parser.error("--background is for the window, and no command")
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
        args.link,
        *args.own.values(),
    ):
        if isinstance(value, str) and any("\ud800" <= character <= "\udfff" for character in value):
            parser.error("the command line is not in the encoding of this system")
    if brand is None:
        return args
    if args.operator not in (None, brand.operator):
        parser.error(f"{brand.name} is for the operator {brand.operator} alone")
    return args.for_brand(brand)


def divided(argv: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Return this program's own words, and those of the program that ``run`` starts."""
    own = argv[: argv.index("--")] if "--" in argv else argv
    if any(name in COMMANDS and COMMANDS[name].words for name in own):
        return own, tuple(argv[len(own) + 1 :])
    return argv, ()


def whole_parser() -> Parser:
    """Return the parser of every command with all its options: for the manual page and the shells' completion."""
    return _build([*COMMANDS], None, whole=True)


def _build(argv: list[str], brand: Command | None, *, whole: bool = False) -> Parser:
    """Return the parser of this command line; of commands that are not used, only the names are known.

    whole: for what reads the parser itself, which finds no command that ``--help`` shows in a group of its own.
    """
    parents = Parents(_shared(brand), _secrets(), _password())
    parser = Parser(
        brand.name if brand else NAME,
        description=description(brand),
        epilog=epilog(brand) if whole or _asks_for_help(argv) else None,
        parents=[parents.shared],
        usage="%(prog)s [OPTIONS] [COMMAND …]" if brand else _USAGE,
    )
    parser.add_argument("--version", action="store_true", help="print the version and stop")
    parser.add_argument("--home", metavar="FOLDER", help="as NEON_HOME, for this start")
    parser.add_argument("--background", action="store_true", help="let the window wait in the tray")
    without = left_out(brand)
    for group, names in GROUPS.items():
        lines = [f"{name:<14}{COMMANDS[name].help}" for name in names if name not in without]
        if lines and not whole:
            parser.add_argument_group(group, "\n".join(lines))
    about = "what is to be done" if whole else argparse.SUPPRESS
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", prog=parser.prog, help=about)
    for name, command in COMMANDS.items():
        if name in without:
            continue
        if name not in argv:
            subparsers.choices[name] = parser  # only its name is looked at
            continue
        own = module(name)
        used = [parents.shared]
        used += [parents.secrets] if command.secrets else []
        used += [parents.password] if command.password else []
        own.options(subparsers.add_parser(name, help=command.help, description=own.DESCRIPTION, parents=used), parents)
    return parser


def _asks_for_help(argv: list[str]) -> bool:
    return any(word == "--help" or word.startswith("-h") for word in argv)


def _shared(brand: Command | None) -> Parser:
    shared = Parser(add_help=False)
    group = shared.add_argument_group("for every command")
    which = argparse.SUPPRESS if brand else "the operator: an id, a profile file, or “demo”"
    group.add_argument("--operator", metavar="FILE-or-ID", help=which)
    group.add_argument("--json", action="store_true", help="answer with one JSON object")
    group.add_argument("--no-store", action="store_true", help="keep nothing: neither keyring nor settings are used")
    group.add_argument(
        "--trust-hosts",
        action="store_true",
        help="the operator's new addresses may get its passwords, and what it changed replaces what is kept",
    )
    group.add_argument("--verbose", action="store_true", help="say on the standard error what is done; no secrets")
    return shared


def _secrets() -> Parser:
    secrets = Parser(add_help=False)
    secrets.add_argument("--show-secrets", action="store_true", help="print the SIP password too")
    return secrets


def _password() -> Parser:
    password = Parser(add_help=False)
    password.add_argument("--password-stdin", action="store_true", help="read the password from the standard input")
    return password
