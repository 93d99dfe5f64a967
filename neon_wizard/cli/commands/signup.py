"""``neon-wizard signup``: a new account, sent once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from neon_wizard import shell
from neon_wizard.accounts.setup import SetupStep, create_account, sign_in
from neon_wizard.accounts.store import refused
from neon_wizard.cli import asking
from neon_wizard.cli.answering import person
from neon_wizard.cli.arguments import Arguments, Parents, Parser
from neon_wizard.cli.commands import shared
from neon_wizard.cli.output import Output, current
from neon_wizard.errors import NeonError, OperatorError, StorageError
from neon_wizard.messages import explain, tr
from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations.account_services import outcome_unknown
from neon_wizard.operations.inputs import validate

if TYPE_CHECKING:
    from neon_wizard.accounts.setup import Result
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.context import Context
    from neon_wizard.operations.person import Somebody
    from neon_wizard.profile import Mode
    from neon_wizard.profile.operator import Profile

DESCRIPTION = "Creates an account. What is left out is asked for, where there is a terminal to ask at."


def options(parser: Parser, _parents: Parents) -> None:
    for name, words in (
        ("login", "the name to sign in with"),
        ("name", "your full name"),
        ("email", "your e-mail address"),
        ("phone", "your telephone number, with + and the country code or as the operator's country writes it"),
    ):
        parser.add_argument(f"--{name}", metavar=name.upper(), help=words)
    parser.add_argument(
        "--input",
        dest="inputs",
        action="append",
        metavar="NAME=VALUE",
        help="what this operator asks besides; never for a secret",
    )
    parser.add_argument(
        "--accept-terms",
        action="store_true",
        help="agree to the operator's terms and privacy policy; else asked",
    )
    parser.add_argument(
        "--send-again",
        action="store_true",
        help="send it although an earlier one of this login got no answer: there may be two accounts then",
    )
    shared.offer_modes(parser)


class SignupLostError(Exception):
    """Wraps what ended a signup whose outcome is unknown: a `NeonError`, or the user's own Ctrl-C.

    step: of several requests, how far it got; empty where there is one.
    """

    def __init__(self, cause: NeonError, profile: Profile, login: str, step: str) -> None:
        super().__init__(cause.code)
        self.cause = cause
        self.profile = profile
        self.login = login
        self.step = step


def run(args: Arguments, out: Output, context: Context) -> int:
    """Sign up and store the account, unless nothing is to be kept."""
    try:
        _signup(args, out, context)
    except SignupLostError as lost:
        return out.failure(lost.cause, next_step=_check_step(args, lost), unknown=True)
    return 0


def _signup(args: Arguments, out: Output, context: Context) -> None:
    profile = shared.operator(args, out, context)
    services = context.services(profile)
    service = services.service("signup")
    mode = shared.mode(args, profile)
    form = asking.signup_form(args, service, profile.rules)
    out.hide(form.password)
    form, problems = validate(service, form, profile.country, language=current(), rules=profile.rules)
    for value in form.inputs.values():
        if isinstance(value, Secret):
            out.hide(value)
    if problems:
        raise problems[0]
    form = replace(form, consent=asking.consent(args, profile))
    shared.allow_profile(args, context, profile)
    shared.allow_hosts(args, context, profile, "signup")
    store = None if args.no_store else context.store

    somebody = person(args, out, service)

    def create() -> Result:
        found = _made_before(context, profile, form, store, out, mode)
        again = found is None and _wanted_again(args, profile, form, store)
        return found or _create(context, profile, form, store, out, mode, somebody, again=again)

    result = shared.with_access(args, out, context, profile, "signup", create)
    shared.show_result(args, out, result, tr("Your account is ready."))
    if store and result.unagreed:
        out.remark(refused(profile.name, result.unagreed, store.registrars(profile.id)))


def _made_before(
    context: Context, profile: Profile, form: SignupForm, store: AccountStore | None, out: Output, mode: Mode | None
) -> Result | None:
    """Look for the account of an earlier signup whose answer was lost (F31); None where there is nothing to find.

    Only "it does not exist" lets the signup be sent again.
    """
    if store is None or "provisioning" not in profile.services or not store.signup_pending(profile.id, form.login):
        return None
    progress = shared.progress(out, profile, [])
    noted = (
        each.step for each in store.pending_signups() if (each.operator_id, each.login) == (profile.id, form.login)
    )
    step = next(noted, "")
    try:
        return sign_in(context.services(profile), store, form.login, form.password, progress=progress, mode=mode)
    except OperatorError as error:
        if error.code == "operator.102":
            return None
        raise SignupLostError(error, profile, form.login, step) from error
    except NeonError as error:
        raise SignupLostError(error, profile, form.login, step) from error


def _wanted_again(args: Arguments, profile: Profile, form: SignupForm, store: AccountStore | None) -> bool:
    """Return whether the user wants it sent although an earlier one's outcome is unknown, and cannot be looked for.

    Raises `SignupLostError` where nobody said so.
    """
    if store is None or not store.signup_pending(profile.id, form.login):
        return False
    lost = NeonError("signup.lost", facts={"login": form.login, "operator": profile.name})
    if args.own.get("send_again"):
        return True
    if asking.askable(args):
        asking.say(explain(lost).message)
        if asking.agreed(tr("Send it again all the same?")):
            return True
    raise SignupLostError(lost, profile, form.login, "")


def _create(
    context: Context,
    profile: Profile,
    form: SignupForm,
    store: AccountStore | None,
    out: Output,
    mode: Mode | None,
    somebody: Somebody,
    *,
    again: bool,
) -> Result:
    reached: list[SetupStep] = []
    noted = [""]
    tried = store is not None and store.signup_pending(profile.id, form.login)
    try:
        progress = shared.progress(out, profile, reached)
        services = context.services(profile)
        return create_account(
            services, store, form, progress=progress, mode=mode, person=somebody, noted=noted.append, again=again
        )
    except NeonError as error:
        taken = isinstance(error, OperatorError) and error.operator_code == 103
        # The login is taken, perhaps by the attempt before this one whose answer was lost (F31).
        unkept = isinstance(error, StorageError) and SetupStep.STORING in reached  # made, but not kept
        if outcome_unknown(error) or (tried and taken) or unkept:
            raise SignupLostError(error, profile, form.login, error.committed or error.step or noted[-1]) from error
        raise
    except KeyboardInterrupt:
        if reached and reached[-1].may_be_sent:
            host = profile.services["signup"].host
            cause = NeonError("program.interrupted", facts={"host": host})
            raise SignupLostError(cause, profile, form.login, noted[-1]) from None
        raise


def _check_step(args: Arguments, lost: SignupLostError) -> str:
    """Return the command that tells whether the account exists (settled 4), or who knows where none does."""
    if "provisioning" not in lost.profile.services:
        said = tr("Your account may exist already; ask {operator}. To send it again all the same: {option}")
        if lost.step:
            said = tr(
                "Your account may exist already: it got as far as the step “{step}”. Ask {operator}. To send it again"
                " all the same: {option}"
            )
        return said.format(operator=lost.profile.name, option="--send-again", step=lost.step)
    operator = args.operator or lost.profile.id
    command = shell.command(args.program, "provision", "--operator", operator, "--login", lost.login)
    if lost.step:
        said = tr("Your account may exist already: it got as far as the step “{step}”. Check with: {command}")
        return said.format(step=lost.step, command=command)
    return tr("Your account may exist already; check with: {command}").format(command=command)
