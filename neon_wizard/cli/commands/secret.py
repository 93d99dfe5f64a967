"""``neon-wizard secret list|set|forget``: what ``secret:NAME`` in an operator's profile stands for (F5)."""

from __future__ import annotations

import os

from neon_wizard.cli import asking, output
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context, secret_variable
from neon_wizard.errors import UsageError
from neon_wizard.messages import tr
from neon_wizard.model import Secret
from neon_wizard.profile.operator import Profile

DESCRIPTION = """\
The passwords, tokens and pass phrases with which this program itself signs in at an operator's web service. The profile
names them, secret:NAME; their values are in this computer's keyring, bound to the operator's id and its hosts."""


def options(parser: Parser, parents: Parents) -> None:
    actions = parser.add_subparsers(dest="action", metavar="list|set|forget", required=True)
    actions.add_parser("list", help="which there are, and which are known here", parents=[parents.shared])
    keep = actions.add_parser("set", help="keep one in the keyring", parents=[parents.shared, parents.password])
    forget = actions.add_parser("forget", help="remove one from the keyring", parents=[parents.shared])
    for action in (keep, forget):
        action.add_argument("name", metavar="NAME", nargs="?", help="may be left out where the profile names only one")


def run(args: Arguments, out: Output, context: Context) -> int:
    """List, keep or forget; never print a secret."""
    profile = shared.operator(args, out, context)
    {"list": _list, "set": _set, "forget": _forget}[args.action](args, out, context, profile)
    return 0


def _list(args: Arguments, out: Output, context: Context, profile: Profile) -> None:
    shared.allow_hosts(args, context, profile)
    found = [
        {"name": name, "used_by": list(uses), "known": context.knows_secret(profile, name), "variable": variable}
        for name, uses in profile.secrets.items()
        for variable in [secret_variable(profile.id, name)]
    ]
    rows = [(str(one["name"]), tr("known") if one["known"] else tr("missing"), str(one["variable"])) for one in found]
    out.answer({"secrets": found}, output.table(rows) if rows else tr("This profile names no secret."))


def _set(args: Arguments, out: Output, context: Context, profile: Profile) -> None:
    name = _name(args, profile)
    secret = _given(args, profile, name)
    out.hide(secret)
    shared.allow_hosts(args, context, profile)
    context.store.keep_operator_secret(profile.id, name, secret, profile.origins)
    out.answer({"kept": name}, tr("The secret {name} of {operator} is kept.").format(name=name, operator=profile.name))


def _forget(args: Arguments, out: Output, context: Context, profile: Profile) -> None:
    name = _name(args, profile)
    forgotten = context.store.forget_operator_secret(profile.id, name)
    words = tr("The secret {name} was removed.") if forgotten else tr("Nothing was kept under {name}.")
    out.answer({"forgotten": name if forgotten else None}, words.format(name=name))


def _name(args: Arguments, profile: Profile) -> str:
    """Return the one that is meant, as the profile names it; `UsageError` where it names another, several or none."""
    known = list(profile.secrets)
    name = args.name or (known[0] if len(known) == 1 else "")
    if name not in known:
        listed = ", ".join(known) or "–"
        reason = tr("NAME is one of the secrets that the profile names: {known}").format(known=listed)
        raise UsageError("usage.arguments", facts={"reason": reason})
    return name


def _given(args: Arguments, profile: Profile, name: str) -> Secret:
    """Return --password-stdin, else the environment variable for this secret, else what is typed."""
    if args.password_stdin:
        return asking.password(args)
    text = os.environ.get(secret_variable(profile.id, name), "")
    access = profile.access_by(name)
    kind = access.kind if access else "password"
    secret = Secret(text) if text or not asking.on_terminal() else asking.access(profile.name, name, kind)
    if not secret:
        raise UsageError("usage.password", field="password")
    return secret
