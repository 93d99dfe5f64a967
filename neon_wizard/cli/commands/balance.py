"""``neon-wizard balance``: the credit for calls (C3)."""

from __future__ import annotations

from neon_wizard.cli import asking, output
from neon_wizard.cli.answering import person
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.errors import OperatorError
from neon_wizard.operations.account_services import balance

DESCRIPTION = "Asks the operator for the credit of one account."


def options(parser: Parser, _parents: Parents) -> None:
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--account", metavar="ID", help="an account of this computer (see “accounts list”)")
    whose.add_argument("--number", metavar="N", help="any number of --operator")
    shared.offer_codes(parser)


def run(args: Arguments, out: Output, context: Context) -> int:
    """Ask once; nothing is kept."""
    if args.account is not None:
        account = shared.account(args, context)
        profile = shared.profile_of(args, context, account)
        number = account.sip.number
        if not number:
            raise OperatorError("operator.unconfirmed")
    elif args.number:
        profile = shared.operator(args, out, context)
        number = args.number
    else:
        raise shared.missing("--account | --number")
    services = context.services(profile)
    service = services.service("balance")
    asking.given_inputs(args.inputs, (), later=asking.questions(service))
    shared.allow_hosts(args, context, profile, "balance")
    somebody = person(args, out, service)
    read = shared.with_access(
        args, out, context, profile, "balance", lambda: balance(services, number, person=somebody)
    )
    data = output.balance_data(read)
    out.answer({"balance": data}, f"{data['amount']} {data['currency']}".strip())
    return 0
