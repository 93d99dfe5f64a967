"""``neon-wizard balance``: the credit for calls (C3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from neon_wizard.accounts.credit import balance_of
from neon_wizard.cli import asking, output
from neon_wizard.cli.account_asked import typed_account
from neon_wizard.cli.answering import person
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output
from neon_wizard.context import Context
from neon_wizard.errors import OperatorError
from neon_wizard.messages import tr
from neon_wizard.model import Secret
from neon_wizard.operations.known_values import sends_password, wanted_settings
from neon_wizard.operations.person import NOBODY, Somebody
from neon_wizard.profile.service import sent_by

if TYPE_CHECKING:
    from neon_wizard.model import Account, Balance
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service

DESCRIPTION = """Asks the operator for the credit of one account. Where the operator wants more than the number, it is
taken from what is kept of the account; of another one it is --login and the password, as for “provision”."""


def options(parser: Parser, _parents: Parents) -> None:
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--account", metavar="ID", help="an account of this computer (see “accounts list”)")
    whose.add_argument("--number", metavar="N", help="any number of --operator")
    parser.add_argument("--login", metavar="LOGIN", help="with --number, or alone where the operator needs no number")
    shared.offer_codes(parser)


def run(args: Arguments, out: Output, context: Context) -> int:
    """Ask once; nothing is kept, but for a password where the user wants that."""
    account = shared.account(args, context) if args.account is not None else None
    if account is not None:
        profile = shared.profile_of(args, context, account)
    elif args.number or args.login:
        profile = shared.operator(args, out, context)
    else:
        raise shared.missing("--account | --number")
    service = context.services(profile).service("balance")
    asking.given_inputs(args.inputs, (), later=asking.questions(service))
    account = account or _kept(args, context, profile, service)
    if account is None:
        typed, password = typed_account(args, out, context, profile, sent_by(service))
        asked = _Asked(args, out, context, profile, typed, password, kept=False)
    else:
        if not account.sip.number:
            raise OperatorError("operator.unconfirmed")
        asked = _Asked(args, out, context, profile, account, _password(args, out, context, profile, account), kept=True)
    asked.person = person(args, out, service)
    shared.allow_hosts(args, context, profile, "balance")
    data = output.balance_data(shared.with_access(args, out, context, profile, "balance", asked))
    out.answer({"balance": data}, f"{data['amount']} {data['currency']}".strip())
    return 0


def _kept(args: Arguments, context: Context, profile: Profile, service: Service) -> Account | None:
    """Return the account of this computer that --number and --login mean, where more than these is wanted of it."""
    if args.no_store or not (sends_password(service) or wanted_settings(service)):
        return None
    mine = [each for each in context.store.accounts() if each.operator_id == profile.id]
    named = (each for each in mine if args.number in (None, each.sip.number) and args.login in (None, each.login))
    return next(named, None)


def _password(args: Arguments, out: Output, context: Context, profile: Profile, account: Account) -> Secret | None:
    """Return the portal password where the service is sent it and none is kept, or another was given."""
    if not sends_password(profile.services["balance"]):
        return None
    kept = context.store.portal_password(account.id, profile.origins) is not None
    password = asking.portal_password(args, kept=kept)
    out.hide(password)
    return password


@dataclass
class _Asked:
    """What is needed to ask; kept: the account is one of this computer."""

    args: Arguments
    out: Output
    context: Context
    profile: Profile
    account: Account
    password: Secret | None
    kept: bool
    person: Somebody = NOBODY

    def __call__(self) -> Balance:
        """Ask; at a terminal a refused portal password is asked for once more."""
        try:
            return self._read()
        except OperatorError as error:
            sends = sends_password(self.profile.services["balance"])
            if error.field != "password" or not sends or not asking.askable(self.args):
                raise
            self.out.remark(error)
            typed = Secret(asking.hidden(tr("Password")))
            if not typed:
                raise
        self.out.hide(typed)
        self.password = typed
        found = self._read()
        if self.kept and asking.agreed(tr("Keep it in the password store of this computer?")):
            self.context.store.keep_portal_password(self.account.id, typed, self.profile.origins)
        return found

    def _read(self) -> Balance:
        services = self.context.services(self.profile)
        needs_store = self.kept or (sends_password(services.service("balance")) and not self.args.no_store)
        store = self.context.store if needs_store else None
        return balance_of(services, store, self.account, password=self.password, person=self.person)
