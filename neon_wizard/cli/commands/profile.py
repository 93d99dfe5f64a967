"""``neon-wizard profile new|from-…|validate|add|…``: write operators' profiles, check them, keep them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from neon_wizard import disk
from neon_wizard.authoring import profile_files
from neon_wizard.authoring.checking import ProfileProblem, check_file, outline
from neon_wizard.authoring.keeping import source_of
from neon_wizard.authoring.profile_files import write_new
from neon_wizard.authoring.questions import ProfileAnswers, draft, slug
from neon_wizard.authoring.reference import json_schema, schema_text
from neon_wizard.cli import asking, made_profiles, output
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.messages import explain, tr

if TYPE_CHECKING:
    from neon_wizard.authoring.checking import Checked
    from neon_wizard.profile.operator import Profile

DESCRIPTION = "An operator's profile is a TOML file; docs/operator-profile.md explains every key."
_SERVICES = ("signup", "provisioning", "balance", "licence", "licence_status")
_NEW = "Writes a commented profile. What is not given is asked for at a terminal, without --json."
_VALIDATE = "Says all that is wrong with profiles, with line numbers. Exit status 0: all can be used, 2: one cannot."
_ADD = """Keeps a copy of a profile among yours, with the files that it names, so that its operator is offered. Shows
first where it would send what, and what would change where another one of this operator is kept."""
_UPDATE = "Reads a profile again where it came from, and asks as “profile add”."
_REMOVE = "Forgets a profile that is kept among yours; not while an account needs it."


def options(parser: Parser, parents: Parents) -> None:
    actions = parser.add_subparsers(
        dest="action",
        metavar=f"new|{'|'.join(made_profiles.MAKERS)}|validate|add|list|update|remove|schema",
        required=True,
    )
    both = [parents.shared]
    _new(actions.add_parser("new", help="a new one, from a few answers", description=_NEW, parents=both))
    made_profiles.options(actions, parents)
    validate = actions.add_parser("validate", help="what is wrong with it", description=_VALIDATE, parents=both)
    validate.add_argument("files", metavar="FILE", nargs="+")
    add = actions.add_parser("add", help="keep it among yours", description=_ADD, parents=both)
    add.add_argument("source", metavar="URL-or-FILE", help="https address, or file")
    actions.add_parser("list", help="those that are kept on this computer", parents=both)
    update = actions.add_parser("update", help="once more from where it came", description=_UPDATE, parents=both)
    remove = actions.add_parser("remove", help="forget it", description=_REMOVE, parents=both)
    for action in (update, remove):
        action.add_argument("id", metavar="ID", help="as “profile list” shows it")
    remove.add_argument("--yes", action="store_true", help="do not ask")
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


def run(args: Arguments, out: Output, context: Context) -> int:
    """Write, check or keep a profile."""
    makers = dict.fromkeys(made_profiles.MAKERS, made_profiles.run)
    actions = {"new": _write_new, **makers, "validate": _validate, "schema": _schema}
    if args.action in actions:
        return actions[args.action](args, out)
    return {"add": _add, "list": _list, "update": _update, "remove": _remove}[args.action](args, out, context)


# ---- new ----


def _write_new(args: Arguments, out: Output) -> int:
    given = _answers(args)
    target = _target(args)
    text = draft(given, file=str(target or tr("the new profile")), base=target.parent if target else None)
    _deliver(args, out, text, {"name": given.name}, made_profiles.next_step(args, target) if target else "")
    return 0


def _answers(args: Arguments) -> ProfileAnswers:
    """Return the options, and at a terminal the answers to what they leave open."""
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
    return ProfileAnswers(**found, urls=urls)


# ---- checking ----


def _validate(args: Arguments, out: Output) -> int:
    found = [check_file(path) for path in args.own["files"]]
    usable = all(checked.profile is not None for checked in found)
    text = "\n".join(line for checked in found for line in _lines(checked))
    out.answer({"ok": usable, "profiles": [checked.data for checked in found]}, text)
    return 0 if usable else 2


def _weight(problem: ProfileProblem) -> str:
    """Return the word that stands before what keeps nobody from using the profile."""
    if problem.notice:
        return f"{tr('Notice')}: "
    return f"{tr('Warning')}: " if problem.warning else ""


def _lines(checked: Checked) -> list[str]:
    lines = []
    for problem in checked.problems:
        lines += [
            f"{_weight(problem)}{problem.message}",
            f"    {problem.remedy}",
        ]
    if checked.profile is not None:
        lines.append(tr("{file} can be used.").format(file=checked.file))
    return lines


# ---- keeping them ----


def _add(args: Arguments, out: Output, context: Context) -> int:
    return _keep(args, out, context, args.own["source"])


def _update(args: Arguments, out: Output, context: Context) -> int:
    """Get it once more from where it came."""
    profile = _own(args, context)
    source = source_of(profile)
    if source == profile.origin:
        raise shared.usage(tr("{file} came from nowhere else").format(file=source))
    return _keep(args, out, context, source, wanted=profile)


def _keep(args: Arguments, out: Output, context: Context, source: str, wanted: Profile | None = None) -> int:
    """Keep a profile. wanted: the profile that it replaces; it must be the same operator's."""
    profile = _opened(source)
    if wanted is not None:
        context.kept.require_operator(profile, wanted.id, wanted.name)
    services = outline(profile)
    rows = [(each.service, each.host, "" if each.protected else tr("not protected")) for each in services]
    other = context.kept.asks(profile)
    if not args.trust_hosts and (wanted is None or other is not None):
        out.note(output.table(rows))
        if not asking.on_terminal():
            raise other or shared.missing("--trust-hosts")
        if not asking.agreed(_question(profile, other)):
            raise UsageError("usage.arguments", facts={"reason": tr("Nothing was kept")})
    path = context.kept.keep(profile)
    sent = [{"service": each.service, "host": each.host, "protected": each.protected} for each in services]
    data: dict[str, Any] = {"id": profile.id, "name": profile.name, "file": str(path), "services": sent}
    if other is not None:
        data["replaced"] = other.facts["changes"]
    out.answer({"profile": data}, f"{output.table(rows)}\n{path}")
    return 0


def _question(profile: Profile, other: ProfileError | None) -> str:
    if other is not None and other.code == "profile.new_hosts":
        return f"{explain(other).message} {tr('Keep it all the same?')}"
    if other is not None:
        words = tr("{operator} is kept here with another profile ({changes}). Take this one in its place?")
        return words.format_map(other.facts)
    return tr("Keep {operator}, whose web services are these?").format(operator=profile.name)


def _opened(source: str) -> Profile:
    checked = profile_files.fetch_profile(source)[1] if profile_files.is_address(source) else check_file(source)
    return checked.usable()


def _own(args: Arguments, context: Context) -> Profile:
    profile = context.profile(args.own["id"])
    if not context.kept.owns(profile):
        raise ProfileError("profile.not_kept", facts={"operator": profile.name, "file": profile.origin})
    return profile


def _list(_args: Arguments, out: Output, context: Context) -> int:
    kept = context.kept.all()
    found = [
        {
            "id": each.profile.id,
            "name": each.profile.name,
            "file": str(each.path),
            "from": each.source,
            "yours": each.own,
            "accounts": each.uses,
        }
        for each in kept
        if each.profile
    ]
    broken = [(each.path, each.error) for each in kept if each.error]
    for _, error in broken:
        out.note(explain(error).message)
    rows = [(str(each["id"]), str(each["name"]), str(each["from"])) for each in found]
    text = output.table(rows) if rows else tr("No operator is kept on this computer.")
    wrong = [{"file": str(path), "code": error.code} for path, error in broken]
    out.answer({"profiles": found, "broken": wrong}, text)
    return 0


def _remove(args: Arguments, out: Output, context: Context) -> int:
    profile = _own(args, context)
    if number := context.kept.uses(profile.id):
        raise ProfileError("profile.in_use", facts={"operator": profile.name, "number": number})
    if not args.yes:
        if not asking.on_terminal():
            raise shared.missing("--yes")
        if not asking.agreed(tr("Remove the profile of {operator}?").format(operator=profile.name)):
            raise UsageError("usage.arguments", facts={"reason": tr("Nothing was removed")})
    context.kept.remove(Path(profile.origin))
    out.answer({"removed": profile.id}, tr("The profile of {operator} was removed.").format(operator=profile.name))
    return 0


# ---- writing ----


def _schema(args: Arguments, out: Output) -> int:
    target = _target(args)
    if target is None:
        out.answer({"schema": json_schema()}, schema_text().rstrip("\n"))
    else:
        _deliver(args, out, schema_text(), {})
    return 0


def _target(args: Arguments) -> Path | None:
    written = args.own.get("output")
    return disk.absolute(written) if written else None


def _deliver(args: Arguments, out: Output, text: str, data: dict[str, Any], then: str = "") -> None:
    """Write the file, or the text itself on the standard output. then: what to do next."""
    target = _target(args)
    if target is None:
        out.answer({"profile": {**data, "file": None, "text": text}}, text.rstrip("\n"))
        return
    write_new(target, text)
    words = tr("{file} was written.").format(file=target)
    more = {"next": then} if then else {}
    out.answer({"profile": {**data, "file": str(target)}, **more}, f"{words}\n{then}".rstrip("\n"))
