"""The balance of a kept account: asked for with what is kept of it, and with the portal password where that is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.operations import account_services
from neon_wizard.operations.known_values import sends_password, settings_kept
from neon_wizard.operations.person import NOBODY, Somebody

if TYPE_CHECKING:
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.model import Account, Balance, Secret
    from neon_wizard.operations.services import Services
    from neon_wizard.protocols.deadline import Cancel

__all__ = ["balance_of"]


def balance_of(
    services: Services,
    store: AccountStore | None,
    account: Account,
    *,
    password: Secret | None = None,
    cancel: Cancel | None = None,
    person: Somebody = NOBODY,
) -> Balance:
    """Return the account's balance.

    store: where the account is kept; None where nothing is kept. password: the portal's, where the user has just typed
    it; None uses the kept one. person: who is asked what only a person can answer.

    Raises the same as `account_services.balance`: ``known.password`` where it is wanted and none is kept; also
    `KeyringError` where it would go to hosts that nobody has agreed to (F61), before anything is sent.
    """
    profile, service = services.profile, services.service("balance")
    if store is not None and sends_password(service):
        services.locate("balance", cancel)
        store.require_agreed(profile, services.origins)
        password = password or store.portal_password(account.id, profile.origins)
    return account_services.balance(
        services,
        account.sip.number,
        cancel,
        login=account.login,
        password=password,
        settings=settings_kept(account),
        person=person,
    )
