"""``neon-wizard provision``: all settings of an existing account, with its login and password (B1)."""

from __future__ import annotations

from neon_wizard.accounts.setup import Result, sign_in
from neon_wizard.cli import asking
from neon_wizard.cli.answering import person
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.messages import tr

DESCRIPTION = "Signs in to an existing account and fetches everything else."


def options(parser: Parser, _parents: Parents) -> None:
    parser.add_argument("--login", metavar="LOGIN", help="the name to sign in with")
    shared.offer_codes(parser)
    shared.offer_modes(parser)


def run(args: Arguments, out: Output, context: Context) -> int:
    """Sign in and store what came, unless nothing is to be kept."""
    profile = shared.operator(args, out, context)
    services = context.services(profile)
    service = services.service("provisioning")
    asking.given_inputs(args.inputs, (), later=asking.questions(service))
    mode = shared.mode(args, profile)
    login = asking.login(args)
    password = asking.password(args)
    out.hide(password)
    replaces = shared.allow_profile(args, context, profile)
    spent = shared.allow_hosts(args, context, profile, "provisioning") or replaces
    store = None if args.no_store else context.store
    somebody = person(args, out, service)

    def fetch() -> Result:
        progress = shared.progress(out, profile, [])
        return sign_in(services, store, login, password, progress=progress, mode=mode, person=somebody)

    def agreed() -> Result:
        return shared.agreeing(args, context, profile, fetch, spent=spent, replaces=replaces)

    result = shared.with_access(args, out, context, profile, "provisioning", agreed)
    shared.show_result(args, out, result, tr("Your account is set up."))
    return 0
