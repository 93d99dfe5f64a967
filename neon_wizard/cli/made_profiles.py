"""``neon-wizard profile from-wsdl|from-curl|from-openapi|from-postman|from-har``: profiles made of what there is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from neon_wizard import disk, shell
from neon_wizard.authoring import profile_files
from neon_wizard.authoring.examples import recognising
from neon_wizard.authoring.from_wsdl import from_wsdl
from neon_wizard.authoring.matching import LOGIN
from neon_wizard.authoring.profile_files import write_new
from neon_wizard.authoring.service_description import Access
from neon_wizard.authoring.written_profile import SHOWN
from neon_wizard.cli import asking
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.output import Output
from neon_wizard.errors import ProfileError
from neon_wizard.messages import tr
from neon_wizard.profile.rules.service_keys import ELEMENTS

if TYPE_CHECKING:
    from neon_wizard.authoring.written_profile import WrittenProfile

_SAYS: Final = (
    "asks nothing, says what was found, guessed and left to decide. Secrets are taken out of it: the profile "
)
_NAMES: Final = "refers to them as secret:NAME."
_STDIN: Final = "-"


class _Maker(NamedTuple):
    """A way to a profile. help: of its line. description: of its own page. source: what it takes, as help says it."""

    help: str
    description: str
    metavar: str
    source: str


MAKERS: Final[dict[str, _Maker]] = {
    "from-wsdl": _Maker(
        "a new one, from a WSDL",
        f"Writes a profile from a service description (WSDL): {_SAYS}{_NAMES}",
        "URL-or-FILE",
        "the description: https address, file, or zip with it",
    ),
    "from-curl": _Maker(
        "a new one, from lines for curl",
        f"Writes a profile from lines for curl, as the page of an API has them: {_SAYS}{_NAMES} They are read from a "
        "file, or pasted into the standard input, where no other user of the computer sees what they hold.",
        "FILE",
        "the lines; without it, or “-”: the standard input",
    ),
    "from-openapi": _Maker(
        "a new one, from OpenAPI",
        f"Writes a profile from a description in OpenAPI 3 or Swagger 2.0, as JSON: {_SAYS}{_NAMES}",
        "URL-or-FILE",
        "the description: https address or file",
    ),
    "from-postman": _Maker(
        "a new one, from a Postman collection",
        f"Writes a profile from a collection that Postman exported (format 2): {_SAYS}{_NAMES}",
        "FILE",
        "the collection",
    ),
    "from-har": _Maker(
        "a new one, from a browser's recording",
        f"Writes a profile from what a browser recorded (HAR): {_SAYS}{_NAMES}",
        "FILE",
        "the recording",
    ),
}
"""Action → what it is."""


def options(actions: Any, parents: Parents) -> None:
    """Add the commands to the actions of ``profile``."""
    for name, maker in MAKERS.items():
        with_password = [parents.password] if name == "from-wsdl" else []
        both = [parents.shared, *with_password]
        parser: Parser = actions.add_parser(name, help=maker.help, description=maker.description, parents=both)
        many = "?" if name == "from-curl" else None
        parser.add_argument("source", metavar=maker.metavar, nargs=many, help=maker.source)
        for service in ELEMENTS:
            dashed = service.replace("_", "-")
            what = (
                "its operation for this, by name" if name == "from-wsdl" else "its request for this, by name or place"
            )
            parser.add_argument(f"--{dashed}", metavar="OPERATION", dest=f"{service}_operation", help=what)
        if name == "from-wsdl":
            parser.add_argument("--login", metavar="OPERATION", help="the one whose token the others take")
            about = "HTTP authentication (Basic) in front of it; the password is asked, or in NEON_PASSWORD"
            parser.add_argument("--user", metavar="NAME", help=about)
        parser.add_argument("--output", metavar="FILE", help="write it there (default: the standard output)")


def run(args: Arguments, out: Output) -> int:
    """Make the profile, write it, and say what is left to do."""
    target = disk.absolute(args.own["output"]) if args.own.get("output") else None
    chosen = {each: args.own[f"{each}_operation"] for each in ELEMENTS if f"{each}_operation" in args.own}
    made = _made(args, out, target, chosen)
    for each in made.matches:
        out.detail(f"{each.service}: {each.operation.name}")
    if target is None:
        out.answer({"profile": {**made.data, "file": None, "text": made.text}}, made.text.rstrip("\n"))
        return 0
    write_new(target, made.text)
    step = next_step(args, target, decided=not made.undecided)
    written = tr("{file} was written.").format(file=target)
    out.answer({"profile": {**made.data, "file": str(target)}, "next": step}, f"{written}\n{step}")
    if not args.json:
        _say_the_rest(args, out, made, target)
    return 0


def next_step(args: Arguments, target: Path, *, decided: bool = True) -> str:
    """Return what to do with a profile that was written. decided: whether nothing is left to decide in it."""
    if decided:
        asks = shell.command(args.program, "check", str(target))
        return tr("Next, ask its services: {command}").format(command=asks)
    validates = shell.command(args.program, "profile", "validate", str(target))
    return tr("Next, decide in it what is left, and check it: {command}").format(command=validates)


def _made(args: Arguments, out: Output, target: Path | None, chosen: dict[str, str]) -> WrittenProfile:
    folder = target.parent if target else None
    source = args.own.get("source", _STDIN)
    if args.action == "from-wsdl":
        access = None
        if "user" in args.own:
            access = Access(args.own["user"], asking.password(args))
            out.hide(access.password)
        chosen = {**chosen, **({LOGIN: args.login} if args.login else {})}
        try:
            return from_wsdl(source, folder=folder, access=access, chosen=chosen)
        except ProfileError as error:
            if error.facts.get("reason") == profile_files.LOGIN_NEEDED and access is None:
                facts = {**error.facts, "reason": tr("a login is needed there; give its name with --user NAME")}
                raise ProfileError(error.code, facts=facts) from None
            raise
    kind = args.action.removeprefix("from-")
    if kind == recognising.CURL and source == _STDIN:
        return recognising.from_text(_pasted(), tr("a line for curl"), kind, chosen)
    if kind == recognising.CURL and recognising.kind_of(source) == recognising.CURL:
        return recognising.from_text(source, tr("a line for curl"), kind, chosen)
    return recognising.from_text(recognising.text_at(source), source, kind, chosen)


def _pasted() -> str:
    """Return what is typed or piped, up to its end."""
    if asking.on_terminal():
        sys.stderr.write(tr("Paste the line for curl; end with an empty line.") + "\n")
        sys.stderr.flush()
        lines: list[str] = []
        while (line := asking.piped_line()) is not None and (line or not lines):
            lines.append(line)
        return "\n".join(lines)
    return sys.stdin.read(recognising.MAX_BYTES) if sys.stdin is not None else ""


def _say_the_rest(args: Arguments, out: Output, made: WrittenProfile, target: Path) -> None:
    for what in made.undecided:
        out.note(tr("Left to decide: {what}").format(what=what))
    for what in made.document.left_out[:SHOWN]:
        out.note(tr("Not used: {what}").format(what=what))
    for name in made.secrets:
        words = (args.program, "secret", "set", "--operator", str(target), name)
        said = tr("The secret {name} was left out of the file. It is stored with: {command}")
        out.note(said.format(name=name, command=shell.command(*words)))
