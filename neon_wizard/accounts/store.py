"""Accounts with their secrets as one thing: either both are kept or neither is.

Here stands what is kept, and who may have it; `neon_wizard.accounts.transaction` does the writing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from neon_wizard.accounts import files
from neon_wizard.accounts.account_moves import AccountMoves, Arrival, MovedAccounts, MovedProfile
from neon_wizard.accounts.licence_seal import KEY as LICENCE_KEY
from neon_wizard.accounts.licence_seal import KeptLicence, LicenceRecords
from neon_wizard.accounts.settings import (
    PORTAL,
    PROPOSED,
    SIP,
    KeptAccount,
    KeptOperator,
    Preference,
    Settings,
    came_from,
    next_generation,
    operator_secret_name,
    places_of,
)
from neon_wizard.accounts.transaction import Change, Transaction
from neon_wizard.accounts.vault import Vault
from neon_wizard.errors import KeyringError, NeonError, StorageError, UsageError
from neon_wizard.model import Account, Consent, LicenceRecord, PendingSignup, Secret
from neon_wizard.profile.addresses import covered, is_registrar, place_of, unprotected_now
from neon_wizard.redaction import redact

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile

__all__ = ["AccountStore", "without_secrets"]

P = TypeVar("P", bound=Preference)
_INSTALLATION = "installation"
# A shorter secret would mask ordinary words and digits in the operator's page.
_REDACTED_FROM = 4


class AccountStore:
    """What is kept on this computer; safe for several processes and threads at once (F46).

    vault: for the secrets. folder: for settings and journal; None keeps everything in memory (session-only use, F39).
    Methods that change something raise `StorageError` and `KeyringError`; what was kept before is then intact.
    """

    def __init__(self, vault: Vault, folder: Path | None) -> None:
        self.persistent = folder is not None and vault.persistent
        self._ledger = Transaction(vault, folder)
        self._licences = LicenceRecords(self._ledger)
        self._moves = AccountMoves(self._ledger, self._licences)

    # --- at start, and before a signup --------------------------------------------------------------------------------

    def recover(self) -> tuple[NeonError, ...]:
        """Finish or undo what another process left, and back up damaged files; return what the user should know.

        The keyring is asked only where a change was left. If it cannot answer, the change waits for the next start.
        """
        failed: list[NeonError] = []
        try:
            if self._ledger.journal().change:
                with self._ledger.changing():
                    pass
            self._ledger.settings()
        except StorageError as error:
            failed.append(error)
        return (*self._ledger.take_damaged(), *failed)

    def check(self) -> None:
        """Raise what a later `save` would raise, by writing to the keyring and the folder (F38, F39, F42, F43)."""
        with self._ledger.changing():  # one at a time, as two would delete each other's probes
            self._ledger.check_vault()
            if self._ledger.folder:
                files.probe(self._ledger.folder)

    # --- accounts -----------------------------------------------------------------------------------------------------

    def accounts(self) -> tuple[Account, ...]:
        """Return all accounts in the order they were added. Raises `StorageError` if the settings cannot be read."""
        return tuple(entry.account for entry in self._ledger.settings().entries.values())

    def get(self, account_id: str) -> Account | None:
        entry = self._ledger.settings().entries.get(account_id)
        return entry.account if entry else None

    def keeps(self, account_id: str) -> bool:
        """Return whether the account outlives this process."""
        return self.persistent

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
        """Keep the account with its secrets, in place of what was kept under its id; gives it with its times.

        origins: of the profile it came through; bound to the operator with its first account. `KeyringError`
        ``keyring.hosts`` where the operator is known and was not trusted there (F61).
        portal_password: None forgets an older one (mode *once*). proposed: as in `propose_portal_password`.
        replaces: the id of an account that this one succeeds, as when an unconfirmed one gets its number.
        hide: further secrets that the operator may have repeated in its page or in a setting, as the portal password
        that is not kept. reading: the digest of the profile that it is made with, as in `KeptOperator`. unagreed: where
        it registers and nobody was asked about that: its SIP password is given to nobody until somebody was.
        """
        given = ((SIP, sip_password), (PORTAL, portal_password), (PROPOSED, proposed))
        written = {kind: s for kind, s in given if s}
        with self._ledger.changing() as settings:
            operator = self._bound(settings, account.operator_id, origins).bound_to(origins, reading)
            operator = replace(operator, unagreed=tuple(sorted({*operator.unagreed, *unagreed})))
            ids = dict.fromkeys((account.id, replaces or account.id))
            old = [settings.entries[key] for key in ids if key in settings.entries]
            written |= self._licences.carried(settings, old, account.id)
            kept = _stamped(without_secrets(account, (*written.values(), *hide)), old)
            entry = KeptAccount(kept, next_generation(e.generation for e in old), tuple(written))
            change = Change(
                operator_id=account.operator_id,
                writes=entry.names,
                drops=tuple(name for e in old for name in e.names),
                puts=(entry,),
                removes=tuple(e.account.id for e in old if e.account.id != account.id),
                operator=operator,
            )
            self._ledger.commit(change, {entry.name(kind): secret for kind, secret in written.items()})
            with suppress(StorageError):  # the account is kept; what is left over is cleared away with the next change
                self._ledger.finish(change)
            if change.removes:
                self._licences.tidy(change.applied_to(settings).entries)
        return entry.account

    def amend(self, account: Account, *, forget_portal_password: bool = False) -> Account:
        """Keep `account` in place of what was kept under its id. Its secrets stay, or all but the portal password.

        Raises `UsageError` ``usage.account`` where nothing is kept under its id.
        """
        with self._ledger.changing() as settings:
            old = settings.entries.get(account.id)
            if old is None:
                raise UsageError("usage.account", facts={"account": account.id})
            forgotten = tuple(kind for kind in (PORTAL, PROPOSED) if forget_portal_password and kind in old.kinds)
            kinds = tuple(kind for kind in old.kinds if kind not in forgotten)
            entry = KeptAccount(_stamped(account, [old]), old.generation, kinds)
            if kinds == old.kinds:
                self._ledger.write_settings(replace(settings, entries={**settings.entries, account.id: entry}))
                return entry.account
            drops = tuple(map(old.name, forgotten))
            self._ledger.vault.get(account.operator_id, drops[0])  # a locked keyring says so before anything changes
            operator = settings.operators.get(account.operator_id, KeptOperator())
            change = Change(account.operator_id, drops=drops, puts=(entry,), operator=operator)
            self._ledger.commit(change, {})
            self._ledger.finish(change)
        return entry.account

    def propose_portal_password(self, account_id: str, password: Secret | None, origins: tuple[str, ...]) -> None:
        """Keep `password` beside the portal password in use, because the operator was or will be asked to change it.

        Both stay until it is known which one is right; None drops the proposal. Nothing happens where no portal
        password is kept. Raises the same as `save`.
        """
        portal = self.portal_password(account_id, origins)
        if portal is not None and password != self.proposed_portal_password(account_id, origins):
            self._save_portal(account_id, portal, password, origins)

    def change_portal_password(self, account_id: str, password: Secret, origins: tuple[str, ...]) -> None:
        """Put `password` in place of the one in use, where one is kept: the operator has changed it."""
        if self.portal_password(account_id, origins) is not None:
            self._save_portal(account_id, password, None, origins)

    def keep_portal_password(self, account_id: str, password: Secret, origins: tuple[str, ...]) -> None:
        """Keep the portal password that the operator has accepted, in place of the one before; raises as `save`."""
        self._save_portal(account_id, password, None, origins)

    def _save_portal(self, account_id: str, portal: Secret, proposed: Secret | None, origins: tuple[str, ...]) -> None:
        account = self.get(account_id)
        if account is not None:
            sip = self.sip_password(account_id, origins) or Secret("")
            self.save(account, sip, origins=origins, portal_password=portal, proposed=proposed)

    def remove(self, account_id: str) -> None:
        """Forget the account and its secrets; with an operator's last account, also the hosts it was bound to."""
        with self._ledger.changing() as settings:
            entry = settings.entries.get(account_id)
            if entry is None:
                return
            for name in entry.names:  # a locked keyring says so before anything is removed
                self._ledger.vault.get(entry.account.operator_id, name)
            operator_id = entry.account.operator_id
            operator = settings.operators.get(operator_id, KeptOperator())
            needed = len(settings.of_operator(operator_id)) > 1 or operator.secrets
            change = Change(
                operator_id, drops=entry.names, removes=(account_id,), operator=operator if needed else None
            )
            self._ledger.commit(change, {})
            self._licences.tidy(change.applied_to(settings).entries)
            self._ledger.finish(change)

    # --- to another computer, and from one ----------------------------------------------------------------------------

    def moved(self, ids: Collection[str], profiles: Mapping[str, MovedProfile]) -> MovedAccounts:
        """Return these accounts with their secrets, to be encrypted; see `AccountMoves.pick`."""
        return self._moves.pick(ids, profiles)

    def take_in(self, moved: MovedAccounts, *, over: bool = False) -> Arrival:
        """Keep what came from another computer; see `AccountMoves.take_in`."""
        return self._moves.take_in(moved, over=over)

    # --- licences (D1) ------------------------------------------------------------------------------------------------

    def licence(self, account_id: str) -> KeptLicence:
        """Return what is known of the account's licence; asks the keyring."""
        return self._licences.read(account_id)

    def keep_licence(
        self, account_id: str, record: LicenceRecord, *, key: Secret | None = None, over: LicenceRecord | None = None
    ) -> bool:
        """Keep `record`, and the licence `key` where one was typed; see `LicenceRecords.keep`."""
        return self._licences.keep(account_id, record, key, over)

    def activating(self, account_id: str, *, seconds: float = 0.0) -> AbstractContextManager[bool]:
        """Hold the mark of an activation while it is under way; see `LicenceRecords.under_way`."""
        return self._licences.under_way(account_id, seconds)

    def licence_key(self, account_id: str, origins: tuple[str, ...]) -> Secret | None:
        """Return the licence key that the user typed; raises the same as `sip_password`."""
        return self._secret_of(account_id, LICENCE_KEY, origins)

    def machine_id(self, operator_id: str) -> str:
        """Return the random id of this installation, ``{machine_id}``; every operator gets a different one."""
        import hmac  # imported here because they bring OpenSSL, some megabytes, and few operators ask for this
        import secrets

        known = self.preference(_INSTALLATION, "")
        if not known:
            with self._ledger.locked() as (settings, _):
                preferences = {_INSTALLATION: secrets.token_hex(32), **settings.preferences}
                self._ledger.write_settings(replace(settings, preferences=preferences))
            known = self.preference(_INSTALLATION, "")
        return hmac.new(known.encode(), operator_id.encode(), "sha256").hexdigest()[:32]

    # --- secrets, and who may have them (F61) -------------------------------------------------------------------------

    def sip_password(self, account_id: str, origins: tuple[str, ...]) -> Secret | None:
        """Return the secret, for a profile with these origins.

        Raises `KeyringError` ``keyring.hosts`` where not all of them are bound.
        """
        return self._secret_of(account_id, SIP, origins)

    def portal_password(self, account_id: str, origins: tuple[str, ...]) -> Secret | None:
        """Return the portal password; as `sip_password`."""
        return self._secret_of(account_id, PORTAL, origins)

    def proposed_portal_password(self, account_id: str, origins: tuple[str, ...]) -> Secret | None:
        """Return what `propose_portal_password` keeps; as `sip_password`."""
        return self._secret_of(account_id, PROPOSED, origins)

    def operator_secret(self, operator_id: str, name: str, origins: tuple[str, ...]) -> Secret | None:
        """Return the value of the profile's ``secret:NAME``, or None; raises the same as `sip_password`."""
        settings = self._ledger.settings()
        generation = settings.operators.get(operator_id, KeptOperator()).secrets.get(name)
        if generation is None:
            return None
        self._bound(settings, operator_id, origins)
        return self._ledger.vault.get(operator_id, operator_secret_name(operator_id, name, generation))

    def keep_operator_secret(self, operator_id: str, name: str, secret: Secret, origins: tuple[str, ...]) -> None:
        """Keep the value of the profile's ``secret:NAME``; binds origins and raises the same as `save`."""
        with self._ledger.changing() as settings:
            operator = self._bound(settings, operator_id, origins)
            old = operator.secrets.get(name)
            generation = next_generation([] if old is None else [old])
            written = operator_secret_name(operator_id, name, generation)
            change = Change(
                operator_id,
                writes=(written,),
                drops=() if old is None else (operator_secret_name(operator_id, name, old),),
                operator=replace(operator, secrets={**operator.secrets, name: generation}),
            )
            self._ledger.commit(change, {written: secret})
            with suppress(StorageError):
                self._ledger.finish(change)

    def forget_operator_secret(self, operator_id: str, name: str) -> bool:
        """Forget the value of ``secret:NAME``; return False where none was kept."""
        with self._ledger.changing() as settings:
            operator = settings.operators.get(operator_id, KeptOperator())
            if name not in operator.secrets:
                return False
            others = {other: generation for other, generation in operator.secrets.items() if other != name}
            written = operator_secret_name(operator_id, name, operator.secrets[name])
            self._ledger.vault.get(operator_id, written)  # a locked keyring says so before anything is removed
            change = Change(operator_id, drops=(written,), operator=replace(operator, secrets=others))
            self._ledger.commit(change, {})
            self._ledger.finish(change)
        return True

    def new_origins(self, operator_id: str, origins: tuple[str, ...]) -> tuple[str, ...]:
        """Return the origins this operator's secrets may not go to yet; none where nothing is kept of the operator."""
        settings = self._ledger.settings()
        return settings.not_bound(operator_id, origins) if settings.knows(operator_id) else ()

    def not_agreed(self, operator_id: str, origins: tuple[str, ...]) -> tuple[str, ...]:
        """Return those the user was not asked about; for origins that a registry or a WSDL names, and no profile."""
        return self._ledger.settings().not_bound(operator_id, origins)

    def unagreed(self, operator_id: str) -> tuple[str, ...]:
        """Where accounts of this operator register that could not be asked about before they were made."""
        return self._ledger.settings().unagreed(operator_id)

    def registrars(self, operator_id: str) -> frozenset[str]:
        """Return where accounts of this operator may register."""
        return self._ledger.settings().registrars(operator_id)

    def require_bound(self, operator_id: str, origins: tuple[str, ...]) -> None:
        """Raise `KeyringError` ``keyring.hosts`` where some of `origins` may not get this operator's secrets."""
        self._bound(self._ledger.settings(), operator_id, origins)

    def require_agreed(self, profile: Profile, origins: tuple[str, ...]) -> None:
        """Raise `KeyringError` (``keyring.hosts`` and its like) where the user has to be asked first (F61)."""
        if new := self.new_origins(profile.id, origins):
            raise self.refusal(profile, new)

    def refusal(self, profile: Profile, missing: tuple[str, ...]) -> KeyringError:
        """The error that asks the user to agree to `missing`, origins or places of registration that are new."""
        return refused(profile.name, missing, self.registrars(profile.id))

    def trust(self, operator_id: str, origins: tuple[str, ...], reading: str = "") -> None:
        """Let the operator's secrets go to these origins too: the user was shown them and agreed.

        reading: the digest of the profile that was agreed to with them, as in `KeptOperator`.
        """
        with self._ledger.changing() as settings:
            operator = settings.operators.get(operator_id, KeptOperator())
            bound = operator.bound_to(origins, reading)
            if bound != operator:
                self._ledger.write_settings(settings.with_operator(operator_id, bound))

    def settled(self, operator_id: str) -> bool:
        """Return whether this operator's profile was looked at by a version that asks where accounts register."""
        operator = self._ledger.settings().operators.get(operator_id)
        return operator is not None and operator.registrars is not None and bool(operator.reading)

    def fits(self, profile: Profile) -> bool:
        """Whether the accounts that are kept may have been made with this profile: each setting that says where one
        registers came from it as it is now, or from the operator. False where another one was agreed to."""
        settings = self._ledger.settings()
        reading = settings.operators.get(profile.id, KeptOperator()).reading
        accounts = [each.account for each in settings.of_operator(profile.id) if each.account.sip.number]
        bound = settings.registrars(profile.id)
        named = (place for place in profile.origins if is_registrar(place))
        if reading not in ("", profile.reading) or (accounts and not all(covered(place, bound) for place in named)):
            return False
        return all(came_from(profile.sip, each) for each in accounts)

    def settle(self, profile: Profile) -> None:
        """Count the profile as agreed to, for an earlier version's accounts; the caller knows that it `fits`."""
        with self._ledger.changing() as settings:
            operator = settings.operators.get(profile.id, KeptOperator())
            if not operator.reading:
                bound = operator.bound_to(profile.origins, profile.reading)
                self._ledger.write_settings(settings.with_operator(profile.id, bound))

    def knows(self, operator_id: str) -> bool:
        """Return whether anything is kept of this operator that is bound to its hosts."""
        return self._ledger.settings().knows(operator_id)

    def unagreed_places(self, account: Account, reading: str) -> tuple[str, ...]:
        """Return where `account` would register without the user having been asked; none where nobody has to be.

        reading: the digest of the profile through which the operator's reply was read. If it is the agreed one, the
        operator itself may say where its accounts register (A3, B4).
        """
        settings = self._ledger.settings()
        operator = settings.operators.get(account.operator_id, KeptOperator())
        others = any(places_of(each.account) for each in settings.of_operator(account.operator_id))
        if not others or (reading and operator.reading == reading):
            return ()
        return settings.new_places(account)

    # --- signups whose outcome is not known (F32) ---------------------------------------------------------------------

    def begin_signup(
        self, operator_id: str, login: str, step: str = "", consent: Consent | None = None, *, alone: bool = False
    ) -> bool:
        """Note the signup on the disk before the request is sent. consent: what its user agreed to.

        alone: change nothing, and return False, where this login is noted already: another window or command, too, may
        be about to send it.
        """
        note = PendingSignup(operator_id, login, datetime.now(UTC), step, consent)
        return self._ledger.set_pending(operator_id, login, (note,), alone=alone)

    def end_signup(self, operator_id: str, login: str) -> None:
        """Remove the note: the outcome is known, or the user does not want to know it."""
        self._ledger.set_pending(operator_id, login, ())

    def pending_signups(self) -> tuple[PendingSignup, ...]:
        return self._ledger.journal().pending

    def signup_notes(self, operator_id: str, login: str) -> tuple[PendingSignup, ...]:
        """Return the note of this login's signup, where its outcome is unknown or it is still under way."""
        return tuple(e for e in self.pending_signups() if (e.operator_id, e.login) == (operator_id, login))

    def signup_pending(self, operator_id: str, login: str) -> bool:
        """Return whether the outcome of this login's signup is unknown."""
        return bool(self.signup_notes(operator_id, login))

    def signing_up(self, operator_id: str, login: str, *, seconds: float = 0.0) -> AbstractContextManager[bool]:
        """Hold the mark of a signup of this login while it is under way; see `Transaction.marked`."""
        return self._ledger.marked("signup", f"{operator_id}/{login}", seconds)

    def lost_signup_consent(self, operator_id: str, login: str) -> Consent | None:
        """Return what was agreed to at the signup of this login whose outcome is unknown; None without either."""
        return next((each.consent for each in self.signup_notes(operator_id, login) if each.consent is not None), None)

    # --- preferences --------------------------------------------------------------------------------------------------

    def preference(self, name: str, default: P) -> P:
        """Return the preference, or `default` where there is none or it is of another type."""
        found = self._ledger.settings().preferences.get(name, default)
        return found if type(found) is type(default) else default

    def set_preference(self, name: str, value: Preference) -> None:
        """Set a preference; never a secret."""
        with self._ledger.locked() as (settings, _):
            self._ledger.write_settings(replace(settings, preferences={**settings.preferences, name: value}))

    def _secret_of(self, account_id: str, kind: str, origins: tuple[str, ...]) -> Secret | None:
        settings = self._ledger.settings()
        entry = settings.entries.get(account_id)
        if entry is None or kind not in entry.kinds:
            return None
        self._bound(settings, entry.account.operator_id, origins)
        new = settings.new_places(entry.account) if kind == SIP else ()
        if new:
            raise refused(entry.account.operator_name, new, settings.registrars(entry.account.operator_id))
        secret = self._ledger.vault.get(entry.account.operator_id, entry.name(kind))
        if secret is None and self._ledger.settings().entries.get(account_id) != entry:
            return self._secret_of(account_id, kind, origins)  # another process replaced the account in between
        return secret

    def _bound(self, settings: Settings, operator_id: str, origins: tuple[str, ...]) -> KeptOperator:
        """Return the operator's record, made with these origins where nothing is kept of it."""
        if not settings.knows(operator_id):
            return KeptOperator().bound_to(origins)
        missing = settings.not_bound(operator_id, origins)
        if missing:
            names = {entry.account.operator_name for entry in settings.of_operator(operator_id)}
            raise refused(min(names, default=operator_id), missing, settings.registrars(operator_id))
        return settings.operators.get(operator_id, KeptOperator())


def refused(operator: str, missing: tuple[str, ...], bound: Collection[str] = ()) -> KeyringError:
    """That `missing` were not agreed to: computers of the web, a telephone server, or one without its encryption.

    operator: its name. bound: where accounts may register.
    """
    code = "keyring.hosts"
    if all(map(is_registrar, missing)):
        code = "keyring.unprotected" if unprotected_now(missing, bound) else "keyring.registrar"
    return KeyringError(code, facts={"operator": operator, "hosts": ", ".join(map(place_of, missing))})


def without_secrets(account: Account, secrets: Iterable[Secret]) -> Account:
    """Return `account` with a mask wherever the operator repeats a secret in its page or in a setting (F60)."""
    hidden = [secret for secret in secrets if len(secret.reveal()) >= _REDACTED_FROM]
    extra = {name: redact(text, hidden) for name, text in account.sip.extra.items()}
    kept = {name: redact(text, hidden) for name, text in account.kept.items()}
    sip, page = replace(account.sip, extra=extra), redact(account.info_html, hidden)
    return replace(account, sip=sip, info_html=page, kept=kept)


def _stamped(account: Account, old: Iterable[KeptAccount]) -> Account:
    now = datetime.now(UTC)
    created = [e.account.created for e in old if e.account.created]
    return replace(account, created=min(created, default=account.created or now), updated=now)
