"""The two ways to an account, for window and command alike: create one at the operator, or sign in to one.

The order protects the user: what could fail on this computer is tried before anything is sent, a signup is noted before
it is sent, and the note goes only when the outcome is known and kept (settled 4, F32).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from neon_wizard import late
from neon_wizard.errors import NeonError, OperatorError, ProfileError, ReplyError, StorageError, UsageError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.model import Account, Consent, Provisioned, Secret, SignupForm, account_id
from neon_wizard.operations.account_services import outcome_unknown, provision, signup
from neon_wizard.operations.person import NOBODY, CodeQuestion, Somebody, Watched
from neon_wizard.operations.reading import open_outcome, trimmed
from neon_wizard.profile import Mode

if TYPE_CHECKING:
    from neon_wizard.accounts import connection, sip_settings
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.model import PendingSignup
    from neon_wizard.operations import chain
    from neon_wizard.operations.services import Services
    from neon_wizard.protocols.deadline import Cancel
else:
    connection = late.module("neon_wizard.accounts.connection")
    sip_settings = late.module("neon_wizard.accounts.sip_settings")
    chain = late.module("neon_wizard.operations.chain")


_OTHERS_LOOK: Final = 2.0
"""Seconds; who looks whether a signup is under way, to remove its note, holds its mark for less."""


class SetupStep(StrEnum):
    """How far it is. `ASKING` is reported just before the request may leave.

    LOOKING_UP: a registry or the service's own description is asked for the address; nothing of the user's is sent
    there. PREPARING: the operator is asked for what the request needs, such as a session; nothing is changed there.
    """

    CHECKING_KEYRING = "checking-keyring"
    LOOKING_UP = "looking-up"
    PREPARING = "preparing"
    ASKING = "asking"
    STORING = "storing"

    @property
    def may_be_sent(self) -> bool:
        """Whether the operator may have received the request once this is reached."""
        return self in (SetupStep.ASKING, SetupStep.STORING)


@dataclass(frozen=True)
class Result:
    """The account as it is kept (or would be, without a store), and what the operator shows its user.

    unagreed: where it registers and nobody was asked about that, so that it does not yet.
    """

    account: Account
    sip_password: Secret
    info_html: str = ""
    unagreed: tuple[str, ...] = ()


Progress = Callable[[SetupStep], None]


def create_account(
    services: Services,
    store: AccountStore | None,
    form: SignupForm,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
    mode: Mode | None = None,
    person: Somebody = NOBODY,
    noted: Callable[[str], None] = lambda _step: None,
    *,
    again: bool = False,
) -> Result:
    """Register with the operator (A1) and keep the account; without a `store` nothing is kept or noted.

    mode: when settings are fetched, as the user chose where the profile asks (B3, B4). person: who is asked what only a
    person can answer, such as a code of an SMS. noted: told the name of each step that changes something, before it is
    sent, and nothing where it has surely changed nothing. again: the user wants it sent although an earlier signup of
    this login got no answer; else ``signup.lost`` is raised then. Raises `NeonError` and `Cancelled`. Where the outcome
    is unknown the note stays, and only the user may try again: nothing here sends a signup twice.
    """
    profile, login = services.profile, form.login.strip()
    if profile.agreement.asked and form.consent is None:
        raise UsageError("input.consent", field="consent", facts={"operator": profile.name})
    _before(services, store, "signup", cancel, progress)
    if cancel:
        # cancelled while the keyring asked its question: nothing was sent, so nothing is noted
        cancel.raise_if_cancelled()
    lost_before = store.signup_pending(profile.id, login) if store else False
    lost = NeonError("signup.lost", facts={"login": login, "operator": profile.name})
    if lost_before and not again:
        raise lost

    sent: list[str] = []
    under_way = ExitStack()

    def committing(step: str) -> None:
        nonlocal lost_before
        if store:
            if not sent:
                services.profile_keeper.begin()
                under_way.enter_context(store.signing_up(profile.id, login, seconds=_OTHERS_LOOK))
            if not store.begin_signup(profile.id, login, step, form.consent, alone=not (sent or again)):
                lost_before = True  # another window or command has sent it meanwhile: the note is of that
                raise lost
        sent.append(step)
        noted(step)
        _tell(progress, SetupStep.ASKING)

    def asked(question: CodeQuestion) -> None:
        """A code that the operator did not accept has made nothing: no note of that is left while it is typed anew."""
        problem = question.problem
        if sent and isinstance(problem, chain.WrongCodeError) and not (lost_before or outcome_unknown(problem)):
            _settled(store, profile.id, login)
            if store:
                services.profile_keeper.withdraw()
            sent.clear()
            under_way.close()
            noted("")
            _tell(progress, SetupStep.PREPARING)

    if services.service("signup").steps:
        _tell(progress, SetupStep.PREPARING)
    with under_way:
        try:
            provisioned = signup(services, form, cancel, committing, person=Watched(person, asked))
        except NeonError as error:
            # A refusal of this attempt says nothing about an earlier one whose reply was lost.
            if not lost_before and not outcome_unknown(error):
                _settled(store, profile.id, login)
                if store:
                    services.profile_keeper.withdraw()
            elif store:
                with suppress(StorageError, ProfileError):
                    services.profile_keeper.keep()  # the account will be looked for with this profile
                    if store.knows(profile.id):
                        store.trust(profile.id, profile.origins)
            raise
        with open_outcome(services.service("signup")):  # the operator has made it, whatever goes wrong here
            return _keep(services, store, login, form.password, provisioned, progress, mode=mode, consent=form.consent)


def sign_in(
    services: Services,
    store: AccountStore | None,
    login: str,
    password: Secret,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
    confirm_of: Account | None = None,
    mode: Mode | None = None,
    person: Somebody = NOBODY,
    consent: Consent | None = None,
) -> Result:
    """Fetch the account's settings with login and password (B1) and keep them in place of the old ones.

    confirm_of: the unconfirmed account (A5) that the fetched one replaces. mode, person: as in `create_account`.
    consent: given at the signup whose account is looked for; else that of its note. Raises `NeonError` and `Cancelled`;
    what was kept before is then intact. This also settles a signup whose reply was lost:
    the account exists, or the operator does not know it.
    """
    login = trimmed(login)
    if confirm_of and confirm_of.operator_id != services.profile.id:
        raise UsageError("usage.account", facts={"account": confirm_of.id})
    _before(services, store, "provisioning", cancel, progress)
    consent = consent or (store.lost_signup_consent(services.profile.id, login) if store else None)
    noted = store.signup_notes(services.profile.id, login) if store else ()
    _tell(progress, SetupStep.ASKING)
    try:
        provisioned = provision(services, login, password, cancel, person=person)
    except OperatorError as error:
        if error.code == "operator.102":
            _does_not_exist(store, services.profile.id, login, noted)
        raise
    return _keep(services, store, login, password, provisioned, progress, confirm_of, mode, consent, asks=True)


def lacking(account: Account) -> NeonError | None:
    """Return ``reply.no_domain`` where neither the reply nor the profile named a domain to register the account at.

    Return None while the account is unconfirmed: the rest may come with the confirmation (A5).
    """
    if account.sip.domain or not account.confirmed:
        return None
    return ReplyError("reply.no_domain", facts={"operator": account.operator_name})


def _before(
    services: Services, store: AccountStore | None, name: str, cancel: Cancel | None, progress: Progress | None
) -> None:
    """Find out everything that would keep the account from being stored, before the operator is asked."""
    if store is None:
        return
    _tell(progress, SetupStep.CHECKING_KEYRING)
    store.check()
    services.profile_keeper.require()
    if services.service(name).looked_up:
        _tell(progress, SetupStep.LOOKING_UP)
    services.locate(name, cancel)  # this may lead to a host that the user has to agree to first (F61)
    store.require_agreed(services.profile, services.origins)


def _settled(store: AccountStore | None, operator_id: str, login: str) -> None:
    """Remove the note of a signup. If that fails, the user is offered one check too many, and nothing else is lost."""
    if store:
        with suppress(StorageError):
            store.end_signup(operator_id, login)


def _does_not_exist(store: AccountStore | None, operator_id: str, login: str, noted: tuple[PendingSignup, ...]) -> None:
    """Remove the note of a signup that the operator knows nothing of; what it does not know yet keeps its note.

    noted: before the operator was asked. A signup that is still on its way, or began since, is none that it knows.
    """
    if store is None:
        return
    with suppress(StorageError), store.signing_up(operator_id, login) as alone:
        if alone and store.signup_notes(operator_id, login) == noted:
            store.end_signup(operator_id, login)


def _keep(
    services: Services,
    store: AccountStore | None,
    login: str,
    password: Secret,
    found: Provisioned,
    progress: Progress | None,
    confirm_of: Account | None = None,
    mode: Mode | None = None,
    consent: Consent | None = None,
    *,
    asks: bool = False,
) -> Result:
    """asks: nothing is lost when the user has to be asked first where the account may register; the operator is asked
    once more then. Else the account was just created: it is kept, and asked about when it is to register."""
    profile = services.profile
    account = Account(
        id=account_id(profile.id, login, found.sip.number),
        operator_id=profile.id,
        operator_name=profile.name,
        login=login,
        sip=found.sip,
        confirmed=found.confirmed,
        info_html=found.info_html,
        fetched=datetime.now(UTC),
        mode=mode or "",
        defaulted=found.defaulted,
        kept=found.kept,
        consent=consent,
    )
    unagreed: tuple[str, ...] = ()
    if store:
        former = confirm_of or _written_otherwise(store, account)
        account = _over(store.get(account.id) or former, account)
        if asks:
            connection.require_places(services, store, account)
        elif not profile.bound_origins:
            unagreed = store.unagreed_places(account, profile.reading)
        _tell(progress, SetupStep.STORING)
        services.profile_keeper.keep()  # an account without its profile could not be used
        account = store.save(
            account,
            found.sip_password,
            origins=profile.origins,
            portal_password=password if connection.keeps_password(profile, account) else None,
            # An account that gets its number is the same account as before, when it had none.
            replaces=former.id if former else account_id(profile.id, login, ""),
            hide=(password,),
            reading="" if unagreed else profile.reading,
            unagreed=unagreed,
        )
        _settled(store, profile.id, login)
    return Result(account, found.sip_password, account.info_html, unagreed)


def _written_otherwise(store: AccountStore, account: Account) -> Account | None:
    """Return the account as earlier versions kept it: under its number as the operator writes it, ``5555@host``."""
    for kept in store.accounts():
        same = (kept.operator_id, kept.login) == (account.operator_id, account.login) and kept.id != account.id
        if same and account.sip.number and sip_settings.as_read(kept.sip)["number"] == account.sip.number:
            return kept
    return None


def _over(known: Account | None, found: Account) -> Account:
    """Return `found` with what the user chose and changed of the account before."""
    if known is None:
        return found
    mine = sip_settings.refreshed(known, found.sip, found.defaulted)
    # The operator's page (A4) and the consent stay, also where the account is fetched anew, as after it was confirmed.
    page, consent = found.info_html or known.info_html, found.consent or known.consent
    return replace(
        found, sip=mine.sip, overridden=mine.overridden, mode=found.mode or known.mode, info_html=page, consent=consent
    )


def _tell(progress: Progress | None, step: SetupStep) -> None:
    if progress:
        progress(step)
