"""One operator, asked about licences: by which service, what it is sent, and what must be known before."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from neon_wizard.errors import ConnectError, LicenceError
from neon_wizard.model import Account, LicenceAnswer, Secret
from neon_wizard.redaction import redact

if TYPE_CHECKING:
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.operations.services import Services
    from neon_wizard.protocols.cancel import Cancel

__all__ = ["ACTIVATION", "STATUS", "Desk"]

ACTIVATION: Final = "licence"
STATUS: Final = "licence_status"
_REDACTED_FROM = 4  # a shorter secret would mask common words in the operator's page


class Desk:
    """Decides nothing and keeps nothing; `store` is where key, password and agreed hosts are."""

    def __init__(self, services: Services, store: AccountStore) -> None:
        self._services = services
        self._profile = services.profile
        self._store = store

    @property
    def decides(self) -> bool:
        """Whether the operator has a service that decides."""
        return self._services.has(ACTIVATION) or self._services.has(STATUS)

    @property
    def asked_for_state(self) -> str:
        """The service that may be asked how it stands; empty for none: asking for an activation is one (F37)."""
        if self._services.has(STATUS):
            return STATUS
        return ACTIVATION if self._profile.licence.repeatable and self._services.has(ACTIVATION) else ""

    def sends(self, name: str, placeholder: str) -> bool:
        from neon_wizard.profile.requests import placeholders_of

        return placeholder in placeholders_of(self._services.service(name))

    def facts(self) -> dict[str, str]:
        return {"operator": self._profile.name}

    def ask(self, name: str, values: dict[str, str | Secret], cancel: Cancel | None) -> LicenceAnswer:
        from neon_wizard.operations.licence_answers import ask

        answer = ask(self._services, name, values, cancel)
        hidden = [s for s in values.values() if isinstance(s, Secret) and len(s.reveal()) >= _REDACTED_FROM]
        return replace(answer, info_html=redact(answer.info_html, hidden))

    def credit(self, account: Account, credit: Decimal | None, cancel: Cancel | None) -> Decimal | None:
        """What is known, or the operator's balance where a minimum is wanted and it tells one."""
        if credit is not None or self._profile.licence.minimum_credit is None or not self._services.has("balance"):
            return credit
        from neon_wizard.operations.balance import balance

        return balance(self._services, self.number(account), cancel).amount

    def is_short(self, credit: Decimal | None) -> bool:
        minimum = self._profile.licence.minimum_credit
        return minimum is not None and credit is not None and credit < minimum

    def values(
        self, name: str, account: Account, key: Secret | None, password: Secret | None
    ) -> dict[str, str | Secret]:
        """What the templates of the service `name` may be filled with."""
        number = self.number(account) if self.sends(name, "number") else account.sip.number
        values: dict[str, str | Secret] = {"login": account.login, "number": number, "name": account.sip.display_name}
        origins = self._profile.origins
        if self.sends(name, "licence_key"):
            values["licence_key"] = key or self._store.licence_key(account.id, origins) or Secret("")
        if self.sends(name, "password"):
            portal = password or self._store.portal_password(account.id, origins)
            if portal is None:
                raise LicenceError("licence.password", field="password", facts=self.facts())
            values["password"] = portal
        return values

    def typed(self, account: Account, key: Secret | None) -> Secret | None:
        """The key to send, blanks around it removed; raises ``licence.needs_key`` where there must be one."""
        typed = Secret(key.reveal().strip()) if key else None
        if typed or not self._profile.licence.ask_key:
            return typed
        kept = self._store.licence_key(account.id, self._profile.origins)
        if not kept:
            raise LicenceError("licence.needs_key", field="licence_key", facts=self.facts())
        return kept

    def number(self, account: Account) -> str:
        if not account.sip.number:
            raise ConnectError("connection.unconfirmed", facts=self.facts())
        return account.sip.number

    def require_trust(self, name: str, cancel: Cancel | None) -> None:
        """F61: nothing goes to where the user was not asked about."""
        from neon_wizard.accounts.connection import require_agreed

        self._services.locate(name, cancel)
        require_agreed(self._profile, self._store, self._services.origins)
