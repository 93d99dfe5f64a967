"""An account's licence (D1, D2), where what decides, what is kept and who is asked come together; without Qt.

`neon_wizard.operations.licence` decides, the store keeps, the operator is asked. The order protects the user: an
activation is noted before it is sent, so that one whose answer was lost is never sent again without the user's word
(F37). Where a licence does not permit an account, its telephone connections stop, and nothing else does.

Three parts, from the bottom up: why an account cannot be used (`why_not`), one operator's licence services
(`LicenceServices`), and the licences of its accounts (`Licences`).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from neon_wizard.accounts.credit import balance_of
from neon_wizard.errors import (
    ConnectError,
    LicenceError,
    NeonError,
    NetworkError,
    OperatorError,
    ReplyError,
    StorageError,
)
from neon_wizard.late_dataclass import replace
from neon_wizard.model import Account, Licence, LicenceAnswer, LicenceRecord, LicenceState, Secret
from neon_wizard.operations.known_values import setting_values, settings_kept
from neon_wizard.operations.licence import answered, ask, decide, seen
from neon_wizard.profile.service import sent_by
from neon_wizard.redaction import redact

if TYPE_CHECKING:
    from neon_wizard.accounts.licence_seal import KeptLicence
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.operations.services import Services
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.deadline import Cancel

__all__ = ["ACTIVATION", "STATUS", "LicenceServices", "Licences", "why_not"]


def why_not(profile: Profile, licence: Licence, cause: NeonError | None = None) -> LicenceError | None:
    """Return why an account with this licence may not connect, with the operator's words; None where it may.

    cause: what kept the operator from being asked.
    """
    if licence.state.permits:
        return None
    if licence.state is LicenceState.UNKNOWN and isinstance(cause, LicenceError):
        return cause  # the user has to type something before the operator can be asked
    code = f"licence.{licence.state.value.replace('-', '_')}"
    facts = {"operator": profile.name, "reason": f"“{licence.reason}”" if licence.reason else ""}
    if licence.missing_credit is not None:
        code = "licence.credit"
        facts["amount"], facts["currency"] = f"{licence.missing_credit:f}", profile.balance.currency
        facts["missing"] = "{amount} {currency}".format_map(facts).strip()
    if licence.lost and licence.state in (LicenceState.UNKNOWN, LicenceState.NEEDS_KEY):
        code = "licence.lost"
    elif licence.state is LicenceState.UNKNOWN and licence.activating:
        code = "licence.activating"
    elif licence.state is LicenceState.UNKNOWN and cause is not None:
        code = "licence.unreachable"
    detail = f"{cause}\n{cause.detail}".strip() if cause else ""
    return LicenceError(code, facts=facts, detail=detail)


ACTIVATION: Final = "licence"
STATUS: Final = "licence_status"
_REDACTED_FROM = 4  # a shorter secret would mask ordinary words in the operator's page


class LicenceServices:
    """Asks one operator about licences: which service, what it is sent, and what has to be known first.

    Decides nothing and keeps nothing. store: where the key, the password and the agreed hosts are read.
    """

    def __init__(self, services: Services, store: AccountStore) -> None:
        self._services = services
        self._profile = services.profile
        self._store = store

    @property
    def decides(self) -> bool:
        """Return whether the operator has a service that decides."""
        return self._services.has(ACTIVATION) or self._services.has(STATUS)

    @property
    def asked_for_state(self) -> str:
        """The service that may be asked for the state; empty for none, as asking for an activation may be one (F37)."""
        if self._services.has(STATUS):
            return STATUS
        return ACTIVATION if self._profile.licence.repeatable and self._services.has(ACTIVATION) else ""

    def sends(self, name: str, placeholder: str) -> bool:
        return placeholder in sent_by(self._services.service(name))

    def facts(self) -> dict[str, str]:
        return {"operator": self._profile.name}

    def ask(self, name: str, values: dict[str, str | Secret], cancel: Cancel | None) -> LicenceAnswer:
        answer = ask(self._services, name, values, cancel)
        hidden = [s for s in values.values() if isinstance(s, Secret) and len(s.reveal()) >= _REDACTED_FROM]
        return replace(answer, info_html=redact(answer.info_html, hidden))

    @property
    def asks_credit(self) -> bool:
        """Whether a minimum is required and the operator tells the balance."""
        return self._profile.licence.minimum_credit is not None and self._services.has("balance")

    def credit(
        self, account: Account, credit: Decimal | None, password: Secret | None, cancel: Cancel | None
    ) -> Decimal | None:
        """Return the known credit, or the operator's balance where it has to be asked for."""
        if credit is not None or not self.asks_credit:
            return credit
        self.number(account)
        return balance_of(self._services, self._store, account, password=password, cancel=cancel).amount

    def is_short(self, credit: Decimal | None) -> bool:
        minimum = self._profile.licence.minimum_credit
        return minimum is not None and credit is not None and credit < minimum

    def values(
        self, name: str, account: Account, key: Secret | None, password: Secret | None
    ) -> dict[str, str | Secret]:
        """Return what the templates of the service `name` may be filled with."""
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
        return values | setting_values(self._services.service(name), self._profile.name, settings_kept(account))

    def typed(self, account: Account, key: Secret | None) -> Secret | None:
        """Return the key to send, without blanks around it; raises ``licence.needs_key`` where one is required."""
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
        """Raise `KeyringError` where the user has not agreed to the hosts that this service goes to (F61)."""
        self._services.locate(name, cancel)
        self._store.require_agreed(self._profile, self._services.origins)


_ASKED_AFTER: Final = 1.0
"""Seconds to wait for the lock when only asking whether an activation is under way."""
_LOOKS_APART: Final = timedelta(hours=1)
"""How far the clock moves on before that is written: setting the clock back can lengthen a grace by so much."""


class Licences:
    """The licences of one operator's accounts. Every method may ask the keyring, so call them on a worker's thread.

    All raise `StorageError` and `KeyringError`; those that ask the operator also `NetworkError`, `ReplyError`,
    `OperatorError`, `ProfileError` and `Cancelled`. What was known before is then intact.
    """

    def __init__(
        self, services: Services, store: AccountStore, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._services = services
        self._profile = services.profile
        self._store = store
        self._desk = LicenceServices(services, store)
        self._clock = clock

    @property
    def offered(self) -> bool:
        """Return whether this operator has anything to do with licences."""
        return self._profile.licence.required or self._desk.decides

    @property
    def checks(self) -> bool:
        """Return whether the state can be asked for without activating anything."""
        return bool(self._desk.asked_for_state) or not self._desk.decides

    def wants(self, account: Account, *, status: bool = False) -> tuple[str, ...]:
        """Return what the user has to type: some of ``licence_key`` and ``password``; what is kept need not be typed.

        status: to ask for the state; otherwise to activate.
        """
        name = self._desk.asked_for_state if status or not self._services.has(ACTIVATION) else ACTIVATION
        if not name and not self._desk.asks_credit:
            return ()
        wanted = []
        origins = self._profile.origins
        if self._profile.licence.ask_key and name == ACTIVATION and not self._store.licence_key(account.id, origins):
            wanted.append("licence_key")
        asked = (*([name] if name else []), *(["balance"] if self._desk.asks_credit else []))
        sends_it = any(self._desk.sends(each, "password") for each in asked)
        if sends_it and self._store.portal_password(account.id, origins) is None:
            wanted.append("password")
        return tuple(wanted)

    def standing(self, account: Account, credit: Decimal | None = None) -> Licence:
        """Return the licence according to what is kept; asks nobody. credit: the account's, where it is known."""
        kept = self._looked_at(account)
        return self._decided(kept, kept.record, credit)

    def check(
        self,
        account: Account,
        *,
        credit: Decimal | None = None,
        password: Secret | None = None,
        cancel: Cancel | None = None,
    ) -> Licence:
        """Ask the operator for the state, which activates nothing.

        credit: as it has just been read; None reads it where a minimum is required. password: the portal's, where the
        service wants it and none is kept (``licence.password``). Raises `LicenceError` ``licence.no_status`` where the
        operator cannot be asked.
        """
        kept = self._looked_at(account)
        credit = self._desk.credit(account, credit, password, cancel)
        answer = self._state(account, kept.record, credit, password, cancel)
        if answer is None:
            return self._decided(kept, kept.record, credit)
        if self._desk.is_short(credit):
            # kept so, for those who ask next without knowing the credit
            answer = replace(answer, state=LicenceState.NEEDS_CREDIT)
        record = answered(kept.record, answer, self._clock())
        if kept.record.activating:
            # If the activation is not ours alone, another window or command waits for its outcome.
            with self._store.activating(account.id) as alone:
                record = replace(record, activating=not alone)
        # Never over an activation that has begun meanwhile: its outcome would then count as known.
        if not self._store.keep_licence(account.id, record, over=kept.record):
            return self.standing(account, credit)
        return self._decided(None, record, credit)

    def activate(
        self,
        account: Account,
        key: Secret | None = None,
        *,
        again: bool = False,
        credit: Decimal | None = None,
        password: Secret | None = None,
        cancel: Cancel | None = None,
    ) -> Licence:
        """Send one activation, unless the credit is too low; return the licence afterwards, permitted or not.

        key: what the user typed; None uses the kept one. Where the outcome of an earlier activation is unknown, the
        state is asked for first. Where it cannot be asked for, this raises `LicenceError` ``licence.activating``,
        unless the user was told and wants it sent `again` (F37). Raises ``licence.needs_key`` and ``licence.password``,
        with the field, for what is missing; otherwise the same as `check`.
        """
        if not self._services.has(ACTIVATION):
            return self.check(account, credit=credit, password=password, cancel=cancel)
        kept = self._looked_at(account)
        if kept.record.activating and self._desk.asked_for_state != ACTIVATION:
            if self.checks:
                licence = self.check(account, credit=credit, password=password, cancel=cancel)
                if licence.state.permits and not licence.trial:
                    return licence
                kept = self._store.licence(account.id)
            elif not again:
                raise LicenceError("licence.activating", facts=self._desk.facts())
        credit = self._desk.credit(account, credit, password, cancel)
        if self._desk.is_short(credit):
            return self._short(account, kept.record, credit)
        return self._activated(account, kept.record, self._desk.typed(account, key), credit, password, cancel)

    def require(self, account: Account, *, password: Secret | None = None, cancel: Cancel | None = None) -> None:
        """Raise `LicenceError` where the licence does not permit a telephone connection.

        The operator is asked where that is due. Where it cannot be, what is kept counts, with its days of grace.
        """
        if not self._profile.licence.required:
            return
        licence, cause = self.standing(account), None
        due = licence.check_at is not None and licence.check_at <= self._clock()
        if due and self.checks:
            try:
                licence = self.check(account, password=password, cancel=cancel)
            except (NetworkError, ReplyError, OperatorError, LicenceError) as error:
                cause = error
        if refusal := why_not(self._profile, licence, cause):
            raise refusal

    # --- asking -------------------------------------------------------------------------------------------------------

    def _activated(
        self,
        account: Account,
        record: LicenceRecord,
        key: Secret | None,
        credit: Decimal | None,
        password: Secret | None,
        cancel: Cancel | None,
    ) -> Licence:
        from neon_wizard.operations.account_services import outcome_unknown

        values = self._desk.values(ACTIVATION, account, key, password)
        self._desk.require_trust(ACTIVATION, cancel)
        if cancel:
            cancel.raise_if_cancelled()
        old_key = self._store.licence_key(account.id, self._profile.origins)
        under_way = replace(record, activating=True)
        with self._store.activating(account.id, seconds=_ASKED_AFTER) as alone:
            if not alone or not self._store.keep_licence(account.id, under_way, key=key, over=record):
                raise LicenceError("licence.activating", facts=self._desk.facts())
            try:
                answer = self._desk.ask(ACTIVATION, values, cancel)
            except NeonError as error:
                # This activation was certainly not carried out, so what was known before stays, including an earlier
                # lost answer. That one is noted once more: whoever asked for the state meanwhile got an answer from
                # before it took effect.
                with suppress(StorageError):
                    if outcome_unknown(error):
                        now = self._store.licence(account.id).record
                        self._store.keep_licence(account.id, replace(now, activating=True))
                    else:
                        self._store.keep_licence(account.id, record, key=old_key)
                raise
            good = record.answer is not None and record.answer.state is LicenceState.ACTIVE
            if good and answer.state is not LicenceState.ACTIVE and key and key != old_key:
                # A new key that is refused takes nothing away from the one that was good before.
                self._store.keep_licence(account.id, record, key=old_key or Secret(""))
                return self._decided(None, answered(record, answer, self._clock()), credit)
            record = answered(under_way, answer, self._clock())
            self._store.keep_licence(account.id, record)
        return self._decided(None, record, credit)

    def _state(
        self,
        account: Account,
        record: LicenceRecord,
        credit: Decimal | None,
        password: Secret | None,
        cancel: Cancel | None,
    ) -> LicenceAnswer | None:
        """Return the operator's answer, or the credit's where nothing else decides; None where neither is known."""
        if self._desk.decides:
            name = self._desk.asked_for_state
            if not name:
                raise LicenceError("licence.no_status", facts=self._desk.facts())
            if name == ACTIVATION and record.answer is None and not record.activating:
                # asking an activation service again changes nothing, but asking it for the first time would activate
                return None
            values = self._desk.values(name, account, None, password)
            self._desk.require_trust(name, cancel)
            return self._desk.ask(name, values, cancel)
        if self._profile.licence.minimum_credit is None or credit is None:
            return None
        return LicenceAnswer(LicenceState.NEEDS_CREDIT if self._desk.is_short(credit) else LicenceState.ACTIVE)

    # --- what is kept, and decided ------------------------------------------------------------------------------------

    def _looked_at(self, account: Account) -> KeptLicence:
        """Return what is kept, after a look at the clock; the first look begins a trial, which is noted."""
        kept, policy = self._store.licence(account.id), self._profile.licence
        record = seen(kept.record, self._clock())
        begins = bool(policy.required and policy.trial_days and kept.record.began is None)
        last, now = kept.record.seen, record.seen
        later = last is not None and now is not None and now - last >= _LOOKS_APART
        if (begins or later) and self._store.get(account.id):
            self._store.keep_licence(account.id, record)
        return replace(kept, record=record)

    def _short(self, account: Account, record: LicenceRecord, credit: Decimal | None) -> Licence:
        """Note too little credit where nothing better is known; no activation was sent."""
        # the activation service may be asked again only for what was activated
        asked_again = self._desk.asked_for_state == ACTIVATION
        if not asked_again and (record.answer is None or record.answer.state is not LicenceState.ACTIVE):
            noted = answered(record, LicenceAnswer(LicenceState.NEEDS_CREDIT), self._clock())
            record = replace(noted, activating=record.activating)
            self._store.keep_licence(account.id, record)
        return self._decided(None, record, credit)

    def _decided(self, kept: KeptLicence | None, record: LicenceRecord, credit: Decimal | None) -> Licence:
        licence = decide(
            self._profile.licence, record, self._clock(), decides=self._desk.decides, checks=self.checks, credit=credit
        )
        return replace(licence, lost=bool(kept and kept.lost), activating=record.activating)
