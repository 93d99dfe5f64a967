"""The command line: what may be written, and what ``--help`` says of it."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple, NoReturn

from neon_wizard.cli import help
from neon_wizard.cli.commands import COMMANDS, module
from neon_wizard.errors import UsageError
from neon_wizard.model import EMPTY
from neon_wizard.profile.brand import Command
from neon_wizard.profile.links import is_link
from neon_wizard.redaction import looks_secret

_NOT_ON_COMMAND_LINE: Final = (
    "{option} is not an option: a password comes from the prompt, from NEON_PASSWORD or through --password-stdin"
)
_ABOUT_SECRETS: Final = ("--password-stdin", "--key-stdin", "--show-secrets", "--with-password")
_COMMAND: Final = r"(?s)argument (?:COMMAND|[\w-]+(?:\|[\w-]+)+): invalid choice: '(.*)' \(choose from (.*)\)"
_WORDS: Final = frozenset(
    {*COMMANDS, "list", "show", "set", "add", "remove", "forget", "new", "validate", "delete", "help"}
)
"""What may be repeated where it is no command: nobody's password."""
# What argparse says of a wrong value repeats the value, which may be a password in the wrong place.
_ECHOES: Final = (
    (r"invalid choice: .* \(choose", "not one of the choices (choose"),
    (r"(?s)invalid (\w+) value: .*", r"not of the kind \1"),
    (r"(?s)ignored explicit argument .*", "takes no value"),
)


class Arguments(NamedTuple):
    """What was written. command: empty for the window. action: what ``accounts`` is to do. words: after ``--``.

    link: one that opens a profile (`neon_wizard.profile.links`), as a desktop hands it over.

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
    own: Mapping[str, Any] = EMPTY
    brand: Command | None = None

    def for_brand(self, brand: Command) -> Arguments:
        """As an operator's own start command was given them: no operator is that one."""
        return self._replace(brand=brand, operator=self.operator if self.account else brand.operator)

    @property
    def program(self) -> str:
        """The command that was used."""
        return self.brand.name if self.brand else help.NAME

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


class Parser(argparse.ArgumentParser):
    """argparse's, which keeps no default, takes no abbreviation and repeats no value."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # No default is kept in a parser: what stands before a command and what stands after it would undo each other.
        super().__init__(*args, **{"allow_abbrev": False, "argument_default": argparse.SUPPRESS, **kwargs})

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
        return f"{after or 'the command'}: not one of {known}"


class Parents(NamedTuple):
    """Options that several commands take: all of them, those that print passwords, those that need one."""

    shared: Parser
    secrets: Parser
    password: Parser


def parse(argv: list[str], brand: Command | None = None) -> Arguments:
    """Raises `UsageError` ``usage.arguments``; ``--help`` is printed here and ends the program.

    brand: the operator's own start command that was used, which knows no other operator.
    """
    argv, words = divided(argv)
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
    known = {name: value for name, value in values.items() if name in Arguments._fields}
    own = {name: value for name, value in values.items() if name not in known}
    args = Arguments(**{**known, "inputs": tuple(values.get("inputs", ())), "own": own, "words": words, "link": link})
    if args.link and not args.window:
        parser.error("a link opens the window, and no command")
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
    """This program's own words, and those of the program that ``run`` starts."""
    own = argv[: argv.index("--")] if "--" in argv else argv
    if any(name in COMMANDS and COMMANDS[name].words for name in own):
        return own, tuple(argv[len(own) + 1 :])
    return argv, ()


def _build(argv: list[str], brand: Command | None) -> Parser:
    """The parser of this command line: of the commands that are not named only the names are known."""
    text = argparse.RawDescriptionHelpFormatter
    parents = Parents(_shared(brand), _secrets(), _password())
    parser = Parser(
        brand.name if brand else help.NAME,
        description=help.description(brand),
        epilog=help.epilog(brand),
        formatter_class=text,
        parents=[parents.shared],
    )
    parser.add_argument("--version", action="store_true", help="print the version and stop")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    without = help.left_out(brand)
    for name, command in COMMANDS.items():
        if name in without:
            continue
        if name not in argv:
            subparsers.add_parser(name, help=command.help, add_help=False)
            continue
        own = module(name)
        used = [parents.shared]
        used += [parents.secrets] if command.secrets else []
        used += [parents.password] if command.password else []
        own.options(subparsers.add_parser(name, help=command.help, description=own.DESCRIPTION, parents=used), parents)
    return parser


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
