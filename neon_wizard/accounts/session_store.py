"""Accounts that live until the program ends, beside those that were kept before (F39).

The user agreed to go on without keeping anything. New accounts stay in memory. Those kept before are still shown, and
used as far as keyring and settings allow; nothing new is written to them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from typing import TypeVar

from neon_wizard.accounts.account_moves import Arrival, MovedAccounts, MovedProfile
from neon_wizard.accounts.licence_seal import KeptLicence
from neon_wizard.accounts.settings import KeptOperator, Preference
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.errors import KeyringError, NeonError, StorageError
from neon_wizard.model import Account, LicenceRecord, PendingSignup, Secret

__all__ = ["SessionStore"]

P = TypeVar("P", bound=Preference)


class SessionStore(AccountStore):
    """A store in memory. kept: the store from before; None where it is not to be seen (``--no-store``)."""

    def __init__(self, kept: AccountStore | None = None) -> None:
        super().__init__(SessionVault(), None)
        self._before = kept
        self._replaced: set[str] = set()

    def recover(self) -> tuple[NeonError, ...]:
        return self._before.recover() if self._before else ()

    # --- accounts -----------------------------------------------------------------------------------------------------

    def accounts(self) -> tuple[Account, ...]:
        """Return all accounts; those that were kept before come first."""
        kept = self._kept.accounts() if self._kept else ()
        return (*(account for account in kept if account.id not in self._replaced), *super().accounts())

    def get(self, account_id: str) -> Account | None:
        kept = self._is_kept(account_id)
        return kept.get(account_id) if kept else super().get(account_id)

    def keeps(self, account_id: str) -> bool:
        return self._is_kept(account_id) is not None

    def save(
        self,
        account: Account,
        sip_password: Secret,
        *,
        origins: tuple[str, ...],
        portal_password: Secret | None = None,
        proposed: Secret | None = None,
        replaces: str | None = None,
        hide: tuple[Secret, ...] = (),
        reading: str = "",
        unagreed: tuple[str, ...] = (),
    ) -> Account:
        """Save in memory; a kept account of this id, or one that this `replaces`, is hidden until the next start."""
        if self._kept:
            self._kept.require_bound(account.operator_id, origins)
        before = next((key for key in (account.id, replaces or "") if self._is_kept(key)), None)
        licence = (self.licence(before), self.licence_key(before, origins)) if before else None
        saved = super().save(
            account,
            sip_password,
            origins=origins,
            portal_password=portal_password,
            proposed=proposed,
            replaces=replaces,
            hide=hide,
            reading=reading,
            unagreed=unagreed,
        )
        self._replaced |= {saved.id, replaces or saved.id}
        if licence and licence[0] != KeptLicence():
            super().keep_licence(saved.id, licence[0].record, key=licence[1])
        return saved

    def amend(self, account: Account, *, forget_portal_password: bool = False) -> Account:
        """Change in memory. A kept account is hidden from now on, as with `save`; its secrets are read once more."""
        kept = self._is_kept(account.id)
        if kept is None:
            return super().amend(account, forget_portal_password=forget_portal_password)
        origins = kept._ledger.settings().operators.get(account.operator_id, KeptOperator()).origins
        sip_password = kept.sip_password(account.id, origins) or Secret("")
        forgotten = forget_portal_password
        portal_password = None if forgotten else kept.portal_password(account.id, origins)
        proposed = None if forgotten else kept.proposed_portal_password(account.id, origins)
        return self.save(account, sip_password, origins=origins, portal_password=portal_password, proposed=proposed)

    def remove(self, account_id: str) -> None:
        """Remove the account, also where it is kept if that can be written."""
        kept = self._kept
        if kept and kept.get(account_id) is not None:
            kept.remove(account_id)
        super().remove(account_id)

    # --- to another computer, and from one ----------------------------------------------------------------------------

    def moved(self, ids: Collection[str], profiles: Mapping[str, MovedProfile]) -> MovedAccounts:
        before = [each for each in ids if self._is_kept(each)]
        own = super().moved([each for each in ids if each not in before], profiles)
        kept = self._kept.moved(before, profiles) if self._kept and before else MovedAccounts()
        return MovedAccounts((*kept.accounts, *own.accounts), {**own.operators, **kept.operators})

    def take_in(self, moved: MovedAccounts, *, over: bool = False) -> Arrival:
        """Take in, in memory; a kept account that is taken `over` is hidden until the next start."""
        there = {each.account.id for each in moved.accounts if self._is_kept(each.account.id)}
        new = tuple(each for each in moved.accounts if over or each.account.id not in there)
        found = super().take_in(MovedAccounts(new, moved.operators), over=over)
        self._replaced |= {*found.added, *found.replaced}
        hidden = there & {*found.added}
        return Arrival(
            tuple(each for each in found.added if each not in hidden),
            (*found.replaced, *sorted(hidden)),
            (*found.kept, *(() if over else sorted(there))),
        )

    # --- licences -----------------------------------------------------------------------------------------------------

    def licence(self, account_id: str) -> KeptLicence:
        kept = self._is_kept(account_id)
        return kept.licence(account_id) if kept else super().licence(account_id)

    def keep_licence(
        self, account_id: str, record: LicenceRecord, *, key: Secret | None = None, over: LicenceRecord | None = None
    ) -> bool:
        """Keep in memory. A kept account is hidden from now on, as with `amend`."""
        kept = self._is_kept(account_id)
        account = kept.get(account_id) if kept else None
        if account:
            self.amend(account)
        return super().keep_licence(account_id, record, key=key, over=over)

    def licence_key(self, account_id: str, origins: tuple[str, ...]) -> Secret | None:
        kept = self._is_kept(account_id)
        return kept.licence_key(account_id, origins) if kept else super().licence_key(account_id, origins)

    # --- secrets ------------------------------------------------------------------------------------------------------

    def sip_password(self, account_id: str, origins: tuple[str, ...]) -> Secret | None:
        kept = self._is_kept(account_id)
        return kept.sip_password(account_id, origins) if kept else super().sip_password(account_id, origins)

    def portal_password(self, account_id: str, origins: tuple[str, ...]) -> Secret | None:
        kept = self._is_kept(account_id)
        return kept.portal_password(account_id, origins) if kept else super().portal_password(account_id, origins)

    def proposed_portal_password(self, account_id: str, origins: tuple[str, ...]) -> Secret | None:
        kept = self._is_kept(account_id)
        proposed = super().proposed_portal_password
        return kept.proposed_portal_password(account_id, origins) if kept else proposed(account_id, origins)

    def operator_secret(self, operator_id: str, name: str, origins: tuple[str, ...]) -> Secret | None:
        own = super().operator_secret(operator_id, name, origins)
        if own is not None or not self._kept:
            return own
        try:
            return self._kept.operator_secret(operator_id, name, origins)
        except KeyringError as error:
            if error.code in ("keyring.hosts", "keyring.registrar", "keyring.unprotected"):
                raise
            return None  # the secret can come from elsewhere: the user is asked, or the environment has it

    def keep_operator_secret(self, operator_id: str, name: str, secret: Secret, origins: tuple[str, ...]) -> None:
        if self._kept:
            self._kept.require_bound(operator_id, origins)
        super().keep_operator_secret(operator_id, name, secret, origins)

    def forget_operator_secret(self, operator_id: str, name: str) -> bool:
        kept = self._kept.forget_operator_secret(operator_id, name) if self._kept else False
        return super().forget_operator_secret(operator_id, name) or kept

    def new_origins(self, operator_id: str, origins: tuple[str, ...]) -> tuple[str, ...]:
        kept = self._kept.new_origins(operator_id, origins) if self._kept else ()
        return tuple(dict.fromkeys((*kept, *super().new_origins(operator_id, origins))))

    def not_agreed(self, operator_id: str, origins: tuple[str, ...]) -> tuple[str, ...]:
        unknown = super().not_agreed(operator_id, origins)
        return self._kept.not_agreed(operator_id, unknown) if self._kept else unknown

    def trust(self, operator_id: str, origins: tuple[str, ...], reading: str = "") -> None:
        if self._kept and self._kept.knows(operator_id):
            self._kept.trust(operator_id, origins, reading)
        if super().knows(operator_id) or self.not_agreed(operator_id, origins):
            super().trust(operator_id, origins, reading)

    def knows(self, operator_id: str) -> bool:
        return super().knows(operator_id) or bool(self._kept and self._kept.knows(operator_id))

    def unagreed_places(self, account: Account, reading: str) -> tuple[str, ...]:
        kept = self._kept
        if kept and kept.knows(account.operator_id):
            return kept.unagreed_places(account, reading)
        return super().unagreed_places(account, reading)

    def unagreed(self, operator_id: str) -> tuple[str, ...]:
        kept = self._kept.unagreed(operator_id) if self._kept else ()
        return tuple(dict.fromkeys((*kept, *super().unagreed(operator_id))))

    def registrars(self, operator_id: str) -> frozenset[str]:
        kept = self._kept.registrars(operator_id) if self._kept else frozenset()
        return super().registrars(operator_id) | kept

    # --- signups whose outcome is not known, preferences --------------------------------------------------------------

    def end_signup(self, operator_id: str, login: str) -> None:
        super().end_signup(operator_id, login)
        if self._kept and self._kept.signup_pending(operator_id, login):
            self._kept.end_signup(operator_id, login)

    @contextmanager
    def signing_up(self, operator_id: str, login: str, *, seconds: float = 0.0) -> Iterator[bool]:
        with ExitStack() as held:
            alone = held.enter_context(super().signing_up(operator_id, login, seconds=seconds))
            with suppress(StorageError):  # nobody signs up with a folder that cannot be written
                kept = self._kept
                alone = alone and (
                    kept is None or held.enter_context(kept.signing_up(operator_id, login, seconds=seconds))
                )
            yield alone

    def pending_signups(self) -> tuple[PendingSignup, ...]:
        return (*(self._kept.pending_signups() if self._kept else ()), *super().pending_signups())

    def preference(self, name: str, default: P) -> P:
        return super().preference(name, self._kept.preference(name, default) if self._kept else default)

    # --- which of the two ---------------------------------------------------------------------------------------------

    @property
    def _kept(self) -> AccountStore | None:
        """The store from before; None where it cannot be read, which the user was told before agreeing to this one."""
        with suppress(StorageError):
            if self._before:
                self._before.get("")  # of no account, but that reads the settings
                self._before.pending_signups()
                return self._before
        return None

    def _is_kept(self, account_id: str) -> AccountStore | None:
        """Return the store from before, for an account that is shown from there."""
        kept = self._kept
        if kept is None or account_id in self._replaced:
            return None
        return kept if kept.get(account_id) is not None else None
