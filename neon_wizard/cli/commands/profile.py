"""``neon-wizard profile new|from-wsdl|validate|add|schema``: write operators' profiles, see what is wrong with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from neon_wizard import disk
from neon_wizard.cli import answers, asking
from neon_wizard.cli.answers import Output
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.context import Context
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr

if TYPE_CHECKING:
    from neon_wizard.authoring.checking import Checked
    from neon_wizard.authoring.questions import Answers

DESCRIPTION = "An operator's profile is a TOML file; docs/operator-profile.md explains every key."
_SERVICES = ("signup", "provisioning", "balance", "licence", "licence_status")
_NEW = "Writes a commented profile. What is not given is asked for at a terminal, without --json."
_FROM_WSDL = "Writes a profile from a service description (WSDL): asks nothing, says what was guessed."
_VALIDATE = "Says all that is wrong with profiles, with line numbers. Exit status 0: all can be used, 2: one cannot."
_ADD = "Keeps a profile among yours, so that its operator is offered. Shows first where it would send what."


def options(parser: Parser, parents: Parents) -> None:
    actions = parser.add_subparsers(dest="action", metavar="new|from-wsdl|validate|add|schema", required=True)
    both = [parents.shared]
    _new(actions.add_parser("new", help="a new one, from a few answers", description=_NEW, parents=both))
    wsdl = actions.add_parser("from-wsdl", help="a new one, from a WSDL", description=_FROM_WSDL, parents=both)
    wsdl.add_argument("source", metavar="URL-or-FILE", help="the description: https address, file, or zip with it")
    _output(wsdl)
    validate = actions.add_parser("validate", help="what is wrong with it", description=_VALIDATE, parents=both)
    validate.add_argument("files", metavar="FILE", nargs="+")
    add = actions.add_parser("add", help="keep it among yours", description=_ADD, parents=both)
    add.add_argument("source", metavar="URL-or-FILE", help="https address, or file")
    schema = actions.add_parser("schema", help="its JSON Schema, for editors", parents=both)
    _output(schema)


def _new(parser: Parser) -> None:
    parser.add_argument("--name", metavar="NAME", help="the operator's name, as users know it")
    parser.add_argument("--id", metavar="ID", help="a-z, 0-9 and -; by default made of the name")
    parser.add_argument("--url", metavar="URL", help="under which /Signup, /Provisioning and /GetBalance lie")
    for service in _SERVICES:
        name = service.replace("_", "-")
        parser.add_argument(f"--{name}-url", metavar="URL", help=f"the address of the {name} service")
    parser.add_argument("--protocol", metavar="NAME", help="soap (default), wsdl, form, rest, …")
    parser.add_argument("--wsdl", metavar="URL-or-FILE", help="with --protocol wsdl; “from-wsdl” finds more by itself")
    parser.add_argument("--country", metavar="XX", help="for telephone numbers typed without +")
    parser.add_argument("--auth", metavar="SCHEME", help="of HTTP authentication: basic, digest, bearer, …")
    parser.add_argument("--username", metavar="NAME", help="for HTTP authentication")
    parser.add_argument("--domain", metavar="HOST", help="where phones register")
    parser.add_argument("--support-email", metavar="ADDRESS", help="shown to users")
    parser.add_argument("--currency", metavar="XXX", help="of the balance")
    _output(parser)


def _output(parser: Parser) -> None:
    parser.add_argument("--output", metavar="FILE", help="write it there (default: the standard output)")


def run(args: Arguments, out: Output, _context: Context) -> int:
    """Writes or checks."""
    actions = {"new": _write_new, "from-wsdl": _from_wsdl, "validate": _validate, "add": _add, "schema": _schema}
    return actions[args.action](args, out)


# ---- new ----


def _write_new(args: Arguments, out: Output) -> int:
    from neon_wizard.authoring.questions import draft

    given = _answers(args)
    target = _target(args)
    text = draft(given, file=str(target or tr("the new profile")), base=target.parent if target else None)
    _deliver(args, out, text, {"name": given.name})
    return 0


def _answers(args: Arguments) -> Answers:
    """The options, and at a terminal the answers to what they leave open."""
    from neon_wizard.authoring.questions import Answers, slug

    own = args.own
    found = {
        "name": args.name or "",
        "base": own.get("url", ""),
        "auth": own.get("auth", ""),
        "support": own.get("support_email", ""),
    } | {key: own.get(key, "") for key in ("id", "country", "wsdl", "username", "domain", "currency")}
    found["protocol"] = own.get("protocol", "soap")
    urls = {service: own[f"{service}_url"] for service in _SERVICES if f"{service}_url" in own}
    somewhere = bool(urls or found["base"] or found["wsdl"])
    if asking.on_terminal() and not args.json and not (found["name"] and somewhere):
        found["name"] = found["name"] or asking.prompt(tr("The operator's name, as users know it"))
        proposed = slug(found["name"])
        found["id"] = found["id"] or asking.prompt(tr("Its id [{id}]").format(id=proposed)) or proposed
        found["country"] = found["country"] or asking.prompt(tr("Its country, such as BR (may stay empty)"))
        if not somewhere:
            found["base"] = asking.prompt(tr("The address under which /Signup, /Provisioning and /GetBalance lie"))
        found["domain"] = found["domain"] or asking.prompt(tr("The domain where phones register (may stay empty)"))
    if not found["name"] or not (urls or found["base"] or found["wsdl"]):
        raise shared.missing("--name", "--url") if not found["name"] else shared.missing("--url | --signup-url")
    return Answers(**found, urls=urls)


# ---- from a description ----


def _from_wsdl(args: Arguments, out: Output) -> int:
    from neon_wizard.authoring.from_wsdl import from_wsdl

    target = _target(args)
    made = from_wsdl(args.own["source"], folder=target.parent if target else None)
    for each in made.matches:
        out.detail(f"{each.service}: {each.operation.name}")
    _deliver(args, out, made.text, made.data)
    if target and not args.json:
        for what in made.undecided:
            out.note(tr("Left to decide: {what}").format(what=what))
    return 0


# ---- checking ----


def _validate(args: Arguments, out: Output) -> int:
    from neon_wizard.authoring.checking import check_file

    found = [check_file(path) for path in args.own["files"]]
    usable = all(checked.profile is not None for checked in found)
    text = "\n".join(line for checked in found for line in _lines(checked))
    out.answer({"ok": usable, "profiles": [checked.data for checked in found]}, text)
    return 0 if usable else 2


def _lines(checked: Checked) -> list[str]:
    lines = []
    for problem in checked.problems:
        lines += [
            f"{tr('Warning')}: {problem.message}" if problem.warning else problem.message,
            f"    {problem.remedy}",
        ]
    if checked.profile is not None:
        lines.append(tr("{file} can be used.").format(file=checked.file))
    return lines


# ---- keeping one ----


def _add(args: Arguments, out: Output) -> int:
    from neon_wizard.authoring import fetch, saving
    from neon_wizard.authoring.checking import check_file
    from neon_wizard.authoring.overview import outline

    source = args.own["source"]
    if fetch.is_address(source):
        text, checked = fetch.fetch_profile(source)
    else:
        checked = check_file(source)
        text = disk.read(source).decode("utf-8-sig") if checked.profile else ""
    profile = checked.usable()
    services = outline(profile)
    rows = [(each.service, each.host, "" if each.protected else tr("not protected")) for each in services]
    if not args.trust_hosts:
        out.note(answers.table(rows))
        if not asking.on_terminal():
            raise shared.missing("--trust-hosts")
        question = tr("Keep {operator}, whose web services are these?").format(operator=profile.name)
        if not asking.agreed(question):
            raise UsageError("usage.arguments", facts={"reason": tr("Nothing was kept")})
    path = saving.add(text, profile.id)
    sent = [{"service": each.service, "host": each.host, "protected": each.protected} for each in services]
    data = {"id": profile.id, "name": profile.name, "file": str(path), "services": sent}
    out.answer({"profile": data}, f"{answers.table(rows)}\n{path}")
    return 0


# ---- writing ----


def _schema(args: Arguments, out: Output) -> int:
    from neon_wizard.authoring.json_schema import json_schema, text

    target = _target(args)
    if target is None:
        out.answer({"schema": json_schema()}, text().rstrip("\n"))
    else:
        _deliver(args, out, text(), {})
    return 0


def _target(args: Arguments) -> Path | None:
    written = args.own.get("output")
    return disk.absolute(written) if written else None


def _deliver(args: Arguments, out: Output, text: str, data: dict[str, Any]) -> None:
    """The file, or the text itself on the standard output."""
    from neon_wizard.authoring.saving import write_new

    target = _target(args)
    if target is None:
        out.answer({"profile": {**data, "file": None, "text": text}}, text.rstrip("\n"))
        return
    write_new(target, text)
    out.answer({"profile": {**data, "file": str(target)}}, tr("{file} was written.").format(file=target))
