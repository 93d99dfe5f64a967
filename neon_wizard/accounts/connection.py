"""What happens before a SIP connection: fetch the settings anew, or take the last good ones (B3, B4).

Fetching only reads at the operator, and what is kept changes only after it succeeded: whatever goes wrong, the account
is as it was. `fetch` and `apply` are the two halves, for callers that show the differences in between.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from neon_wizard import late
from neon_wizard.accounts.sip_settings import Difference, differences, provisioned, refreshed
from neon_wizard.errors import (
    ConnectError,
    NeonError,
    NetworkError,
    OperatorError,
    ReplyError,
    StorageError,
    UsageError,
)
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.model import Account, Provisioned, Secret, SipSettings, account_id
from neon_wizard.operations.account_services import provision
from neon_wizard.operations.person import NEEDED, NOBODY, Somebody
from neon_wizard.profile import Mode
from neon_wizard.profile.operator import Profile

if TYPE_CHECKING:
    from neon_wizard.accounts import licences
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.operations.services import Services
    from neon_wizard.protocols.deadline import Cancel
else:
    licences = late.module("neon_wizard.accounts.licences")

__all__ = [
    "PORTAL_PASSWORD",
    "Fetched",
    "Ready",
    "apply",
    "choose_mode",
    "connect",
    "fetch",
    "keeps_password",
    "last_good",
    "mode_of",
    "require_places",
]

PORTAL_PASSWORD = ("operator.104", "connection.password")
"""The errors that are mended by typing the portal password (F33)."""
_DAY = 86_400.0
# With these errors the operator was reached but cannot answer, which counts as not reached.
_NO_ANSWER = ("operator.500", "operator.501", "operator.busy", "operator.fault")


@dataclass(frozen=True)
class Fetched:
    """What the operator has now for the account `of`; none of it is kept yet.

    account: as it would be kept, with the user's own changes on top. differences: from what was provisioned before,
    without any secret. password_changed: whether the SIP password is another one. renumbered: whether the operator gave
    another number.
    """

    of: Account
    account: Account
    found: Provisioned
    portal_password: Secret
    differences: tuple[Difference, ...] = ()
    password_changed: bool = False

    @property
    def renumbered(self) -> bool:
        return self.account.id != self.of.id

    @property
    def changed(self) -> bool:
        return bool(self.differences) or self.password_changed


@dataclass(frozen=True)
class Ready:
    """Everything that a SIP connection needs.

    account: as it is kept now, under another id where the operator gave another number. fetched: what was fetched for
    this connection; None where kept settings are used. error: why kept settings are used although new ones should have
    been fetched; or why the fetched ones could not be kept. age: seconds since the operator gave these settings.
    """

    account: Account
    sip_password: Secret
    age: float = 0.0
    fetched: Fetched | None = None
    error: NeonError | None = None


def mode_of(profile: Profile, account: Account) -> Mode:
    """Return when the account's settings are fetched: as the profile says, or as the user chose where it may."""
    if "provisioning" not in profile.services:
        return Mode.ONCE
    if profile.mode is not Mode.ASK:
        return profile.mode
    return Mode.ALWAYS if account.mode == Mode.ALWAYS else Mode.ONCE


def keeps_password(profile: Profile, account: Account) -> bool:
    """Return whether the portal password is kept: where settings are fetched before every connection, and where the
    operator is asked with it when nobody is there to type it: for the balance, and for how a licence stands.

    An extra service that sends it is the user's own doing, who types it then.
    """
    return mode_of(profile, account) is Mode.ALWAYS or profile.asks_with_password


def connect(
    services: Services,
    store: AccountStore,
    account: Account,
    password: Secret | None = None,
    cancel: Cancel | None = None,
) -> Ready:
    """Return the settings for a connection that is about to be made; in mode *always* they are fetched first.

    Nothing is fetched for an account whose licence does not permit it (D1); that raises `LicenceError`, as
    `Licences.require` does.

    password: the portal's, where the user has just typed it; it replaces the kept one once the operator accepted it
    (F33).

    Raises the operator's refusal (``operator.104``: ask the user for the password, and call again),
    ``connection.password`` where none is kept, ``connection.expired`` where the operator cannot be reached and the last
    good settings are too old, `Cancelled`, `StorageError` and `KeyringError`. The account is then as before.
    """
    licences.Licences(services, store).require(account, password=password, cancel=cancel)
    if mode_of(services.profile, account) is not Mode.ALWAYS:
        return last_good(services.profile, store, account)
    try:
        fetched = fetch(services, store, account, password=password, cancel=cancel)
    except (NetworkError, ReplyError, OperatorError, UsageError) as error:
        # Nobody is there to type a code: as good as a fetch that cannot be made now.
        if isinstance(error, OperatorError | UsageError) and error.code not in (*_NO_ANSWER, *NEEDED):
            raise
        return last_good(services.profile, store, account, error)
    try:
        kept = apply(services, store, fetched)
    except StorageError as error:
        # What the operator has just given is good for this connection, whether it can be kept or not.
        return Ready(fetched.account, fetched.found.sip_password, fetched=fetched, error=error)
    return Ready(kept, fetched.found.sip_password, fetched=fetched)


def fetch(
    services: Services,
    store: AccountStore,
    account: Account,
    *,
    login: str = "",
    password: Secret | None = None,
    cancel: Cancel | None = None,
    person: Somebody = NOBODY,
) -> Fetched:
    """Ask the operator for the account's settings and compare them with the kept ones; nothing is kept.

    login: if it is not the account's own. password: the portal's; None uses the kept one. person: who is asked what
    only a person can answer. Raises the same as `connect`.
    """
    from neon_wizard.accounts.store import without_secrets

    profile = services.profile
    login = login.strip() or account.login
    store.require_agreed(profile, profile.origins)
    portal = password or store.portal_password(account.id, profile.origins)
    if portal is None:
        raise ConnectError("connection.password", field="password", facts={"operator": profile.name})
    try:
        found = provision(services, login, portal, cancel, person=person)
    except OperatorError as error:
        # A password change whose outcome is unknown may have taken effect (F33): then the proposed password is the
        # right one.
        proposed = None if password else store.proposed_portal_password(account.id, profile.origins)
        if proposed is None or error.code != "operator.104":
            raise
        portal = proposed
        found = provision(services, login, portal, cancel, person=person)
    if not found.sip.number or not found.sip_password:
        raise ConnectError("connection.unconfirmed", facts={"operator": profile.name})
    found = replace(found, sip=_as_protected(found, account))
    given = replace(account, sip=found.sip, info_html=found.info_html, kept=found.kept)
    bare = without_secrets(given, (found.sip_password, portal))
    found = replace(found, sip=bare.sip, info_html=bare.info_html, kept=bare.kept)
    new_account = replace(
        refreshed(account, found.sip, found.defaulted),
        id=account_id(profile.id, login, found.sip.number),
        operator_name=profile.name,
        login=login,
        confirmed=found.confirmed,
        info_html=found.info_html or account.info_html,
        fetched=datetime.now(UTC),
        kept=found.kept,
    )
    require_places(services, store, new_account)
    return Fetched(
        account,
        new_account,
        found,
        portal,
        differences(provisioned(account), provisioned(new_account)),
        store.sip_password(account.id, profile.origins) != found.sip_password,
    )


def _as_protected(found: Provisioned, account: Account) -> SipSettings:
    """What was fetched; a transport that nobody knows and that speaks of TLS takes none from `account`."""
    unknown = "tls" in found.ignored.get("transport", "").casefold() and not found.sip.transport
    return replace(found.sip, transport="tls") if unknown and account.sip.transport == "tls" else found.sip


def require_places(services: Services, store: AccountStore, account: Account) -> None:
    """Raise `KeyringError` where a profile that nobody agreed to would register `account` at a place nobody agreed to.

    The places in question are then among `services.origins`.
    """
    profile = services.profile
    new = () if profile.bound_origins else store.unagreed_places(account, profile.reading)
    services.found_places(new)
    if new:
        raise store.refusal(profile, new)


def apply(services: Services, store: AccountStore, fetched: Fetched) -> Account:
    """Keep what was fetched in place of the old settings, as one transaction; return the account as it is kept.

    The portal password is kept only where `keeps_password` says so, and only now that it has worked (F33). Where
    only the time of the fetch is new, no secret is written.
    """
    profile, new = services.profile, fetched.account
    current = store.get(fetched.of.id)
    if current is None:
        raise UsageError("usage.account", facts={"account": fetched.of.id})
    if current != fetched.of:  # the user changed something meanwhile, and that stays
        mine = refreshed(current, fetched.found.sip, fetched.found.defaulted)
        new = replace(new, sip=mine.sip, overridden=mine.overridden, mode=current.mode)
    portal = fetched.portal_password if keeps_password(profile, new) else None
    same = not fetched.renumbered and not fetched.password_changed
    same = same and store.proposed_portal_password(new.id, profile.origins) is None
    if same and store.portal_password(new.id, profile.origins) == portal:
        return store.amend(new)
    return store.save(
        new,
        fetched.found.sip_password,
        origins=profile.origins,
        portal_password=portal,
        replaces=fetched.of.id,
        hide=(fetched.portal_password,),
    )


def last_good(profile: Profile, store: AccountStore, account: Account, error: NeonError | None = None) -> Ready:
    """Return what is kept of the account; `error` says why nothing newer could be fetched.

    Raises ``connection.expired`` where there is an error and the profile's `keep_days` are over,
    ``connection.unconfirmed`` without a number, ``connection.secret`` where the keyring has lost the SIP password.
    """
    if not account.sip.number:
        raise ConnectError("connection.unconfirmed", facts={"operator": profile.name})
    known = account.fetched or account.updated or account.created
    age = max(0.0, (datetime.now(UTC) - known).total_seconds()) if known else 0.0
    if error is not None and age > profile.keep_days * _DAY:
        facts = {"operator": profile.name, "days": int(age // _DAY)}
        raise ConnectError("connection.expired", facts=facts, detail=f"{error}\n{error.detail}".strip()) from error
    secret = store.sip_password(account.id, profile.origins)
    if secret is None:
        raise ConnectError("connection.secret", facts={"account": account.sip.number})
    return Ready(account, secret, age, error=error)


def choose_mode(store: AccountStore, account: Account, mode: Mode, profile: Profile | None = None) -> Account:
    """Keep the user's choice of mode, where the profile leaves it open.

    *once* also forgets the portal password, unless the `profile` needs it all the same (`keeps_password`).

    For *always* the password is kept by the next fetch, which asks for it.
    """
    needed = profile is not None and profile.asks_with_password
    chosen = replace(account, mode=mode.value)
    return store.amend(chosen, forget_portal_password=mode is not Mode.ALWAYS and not needed)
