"""Stores, profiles, protocols and the demo operator, wired once, without Qt; secrets of profiles are resolved here.

Cheap to open: what the first window and `--version` do without is imported in the function that uses it, and nowhere
else do so many imports stand inside functions. Safe to use from several threads.
"""

from __future__ import annotations

import os
import re
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from neon_wizard import disk, places
from neon_wizard.errors import NeonError, ProfileError, StorageError, UsageError
from neon_wizard.profile import RESERVED_ID
from neon_wizard.profile.addresses import is_loopback
from neon_wizard.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Iterator

    from neon_wizard.accounts.connection import Ready
    from neon_wizard.accounts.licences import Licences
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.authoring.kept_operators import KeptOperators
    from neon_wizard.checks.check_context import Subject
    from neon_wizard.demo.demo_operator import DemoOperator
    from neon_wizard.model import Account, PendingSignup
    from neon_wizard.operations.services import ProfileKeeper, Services
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import AccessSecret, SecretRef
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.http import Session

DEMO: Final = RESERVED_ID


class Context:
    """What one running program works on. `store` changes when the user agrees to session-only use, so do not keep it.

    store: None makes the user's own when it is first used. session_only: nothing is kept beyond this process. brand:
    the profile, called ``ID.toml``, of the operator whose own start command this is; there is then no other operator.
    """

    def __init__(
        self, store: AccountStore | None = None, *, session_only: bool = False, brand: Path | None = None
    ) -> None:
        self._session_only = session_only
        self._brand = brand
        self._store = store
        self._lock = threading.RLock()
        self._services: dict[str, Services] = {}
        self._sessions: list[Session] = []
        self._lent: dict[tuple[str, str], Secret] = {}
        self._demo: DemoOperator | None = None
        self._demo_profile: Profile | None = None
        self._named: dict[str, Profile] = {}
        self._of_session: dict[str, Profile] = {}
        self._loaded: tuple[tuple[Profile, ...], tuple[ProfileError, ...]] | None = None
        self._kept: KeptOperators | None = None

    @classmethod
    def open(cls, *, operator: str | None = None, session_only: bool = False, brand: Path | None = None) -> Context:
        """Return the context of this user; reads no settings and asks no keyring yet.

        operator: looked up at once, so that a wrong one is told before a window opens (`ProfileError`). session_only:
        nothing is kept beyond this process (``--no-store``, F39).
        """
        context = cls(session_only=session_only, brand=brand)
        if operator and operator != DEMO:
            context._named[operator] = context.profile(operator)
        return context

    @property
    def brand(self) -> str:
        """The id of the operator whose own start command this is, or empty."""
        return self._brand.stem if self._brand else ""

    def accounts(self) -> tuple[Account, ...]:
        """Return the accounts that the windows show: all, or the one operator's own. Raises `StorageError`."""
        return tuple(each for each in self.store.accounts() if self.brand in ("", each.operator_id))

    @property
    def store(self) -> AccountStore:
        """The store, made when it is first used: what it is made of is imported then."""
        with self._lock:
            if self._store is None:
                self._store = _session_store() if self._session_only else _store()
            return self._store

    @store.setter
    def store(self, store: AccountStore) -> None:
        with self._lock:
            self._store = store

    @property
    def persistent(self) -> bool:
        """Whether what is stored outlives this process; known without a store."""
        return not self._session_only if self._store is None else self._store.persistent

    @property
    def nothing_kept(self) -> bool:
        """Return whether there is nothing to ask `store` for: no account, no preference, no signup or change under way.

        As on a first start. It costs a look at the disk. Who asks this first may do without `store`, which is a tenth
        of the program.
        """
        return self._store is None and (self._session_only or not places.anything_kept())

    @property
    def notices(self) -> tuple[NeonError, ...]:
        """Return what was found, finished or undone of earlier runs. May ask the keyring: for a worker's thread."""
        if self.nothing_kept:
            return ()
        found = self.store.recover()
        with suppress(StorageError):
            self.kept.settle_all()
        return found

    def pending_signups(self) -> tuple[PendingSignup, ...]:
        """Return the signups whose outcome is unknown (F31). May read the disk: for a worker's thread."""
        return () if self.nothing_kept else self.store.pending_signups()

    def use_session_only(self) -> None:
        """The user agreed to keep new accounts in memory until the program ends; older ones stay in use (F39)."""
        if self.store.persistent:
            self.store = _session_store(self.store)
            with self._lock:
                self._services.clear()  # what they would keep, they keep on the disk

    # --- operators ----------------------------------------------------------------------------------------------------

    def profiles(self) -> tuple[Profile, ...]:
        """Return the operators to choose from: those in the user's and the system's folders, never the demo.

        In a session-only program those that were added, or an account was made with, go before what is kept.
        """
        return tuple({**{each.id: each for each in self._load()[0]}, **self._of_session}.values())

    def broken_profiles(self) -> tuple[ProfileError, ...]:
        """Return one error for each profile file in these folders that cannot be used."""
        return self._load()[1]

    def profile(self, name_or_path: str) -> Profile:
        """Return a profile by id or file path; ``demo`` starts the embedded operator. Raises `ProfileError`.

        An address raises ``profile.address``: only `fetched` asks it, once the user has agreed to its host.
        """
        if name_or_path == DEMO:
            return self.start_demo()
        if known := self._named.pop(name_or_path, None):
            return known  # as `open` has just found it; later calls read it again
        if used := self._of_session.get(name_or_path):
            return used
        if name_or_path.lower().startswith(("https://", "http://")):
            raise ProfileError("profile.address", facts={"file": name_or_path})
        from neon_wizard.profile.load import find
        from neon_wizard.protocols.dialects import names_and_options

        try:
            profile = find(name_or_path, self._places(), names_and_options())
            is_path = os.path.exists(name_or_path) and Path(profile.origin) == disk.absolute(name_or_path)
            lost = None if is_path or profile.id == name_or_path else self.kept.lost(name_or_path)
            if lost:  # a file with this name is another operator's
                raise lost
            return profile
        except ProfileError as error:
            if error.code != "profile.not_found":
                raise
            if found := self.kept.remembered(name_or_path):
                return found
            if lost := self.kept.lost(name_or_path):
                raise lost from None
            raise

    @staticmethod
    def fetched(address: str) -> Profile:
        """Return the profile at an https address, which may name no file of this computer (F62); it is kept nowhere.

        Waits for the network. Raises `ProfileError`, `NetworkError`, `TlsError`.
        """
        from neon_wizard.authoring.profile_files import fetch_profile

        return fetch_profile(address)[1].usable()

    @property
    def kept(self) -> KeptOperators:
        """Return the profiles of this user, and which of them accounts were made with."""
        from neon_wizard.authoring.kept_operators import KeptOperators

        with self._lock:
            if self._kept is None:
                self._kept = KeptOperators(
                    lambda: self.store, lambda: self.persistent, self._places, self._load, self._forget_loaded
                )
            return self._kept

    def services(self, profile: Profile) -> Services:
        """Return the operator's web services, over a session of its own (F63).

        May write settings: for a worker's thread.
        """
        from neon_wizard.operations.services import Services
        from neon_wizard.protocols.dialects import Dialects
        from neon_wizard.protocols.http import Session

        with self._lock:
            services = self._services.get(profile.id)
            if services is None or services.profile != profile:
                owner = profile.id if self.persistent else ""
                session = Session(lambda wanted: self._secret(profile, wanted), owner)
                self._sessions.append(session)
                services = self._services[profile.id] = Services(
                    profile,
                    session,
                    Dialects(),
                    untrusted=lambda origins: self.store.not_agreed(profile.id, origins),
                    folder=places.cache_dir() / "uddi" if self.persistent else None,
                    machine_id=lambda: self.store.machine_id(profile.id),
                    profile_keeper=self._keeper(profile),
                )
                if self.persistent:
                    self.kept.settle(profile)
            return services

    def _keeper(self, profile: Profile) -> ProfileKeeper:
        from neon_wizard.operations.services import ProfileKeeper, SessionProfileKeeper

        if self.persistent:
            return self.kept.keeper(profile)
        return SessionProfileKeeper(profile, self._use_in_session) if profile.text else ProfileKeeper()

    def keep(self, profile: Profile) -> str:
        """Keep `profile` among the user's own, or for the session where no more is kept; return where it is found.

        That is what `profile` takes: its file, or its id. Raises `StorageError`.
        """
        if self.persistent:
            return str(self.kept.keep(profile))
        self._use_in_session(profile)
        return profile.id

    def _use_in_session(self, profile: Profile) -> None:
        """From now on this is the profile of its operator, whatever is kept: it was added, or has an account."""
        if profile.id != DEMO:
            self._of_session[profile.id] = profile

    def tested(self, profile: Profile, *, production: bool = False) -> Subject:
        """Return the operator as the endpoint tester asks it: at its test addresses, with the secrets for those.

        production: at the addresses that users' programs ask.
        """
        from neon_wizard.checks.check_context import Subject
        from neon_wizard.checks.operation_requests import with_test_addresses

        there = profile if production else with_test_addresses(profile)
        self._spare_own_accounts(there)
        return Subject(
            there,
            lambda wanted: self._secret(there, wanted),
            lambda origins: self.store.not_agreed(there.id, origins),
        )

    def _spare_own_accounts(self, profile: Profile) -> None:
        """Raise `UsageError` ``check.own_account`` where the test account is one that is kept here.

        A kept account is somebody's telephone. An operator on this very computer has nobody's.
        """
        test = profile.kept.get("test", {})
        keys = ("login", "number", "second_login", "second_number")
        named = {str(test[key]).lower() for key in keys if test.get(key)}
        if not named or all(is_loopback(urlsplit(origin).hostname or "") for origin in profile.web_origins):
            return
        for account in self.store.accounts():
            own = {account.login.lower(), account.sip.number.lower()} - {""}
            if account.operator_id == profile.id and own & named:
                raise UsageError("check.own_account", facts={"login": account.login or account.sip.number})

    def trust(self, profile: Profile) -> None:
        """The user agreed: this operator's secrets may go to all that it names, and where its services were found.

        Also to where the reply of a moment ago, or of a signup, has an account register, which the user was told.
        With that, this profile may also take the place of the one that is kept, which was shown host by host.
        """
        self.kept.agree(profile)
        self.store.trust(profile.id, (*self.services(profile).origins, *self.store.unagreed(profile.id)))

    def knows_secret(self, profile: Profile, name: str) -> bool:
        """Return whether there is a value behind ``secret:NAME``; raises `KeyringError` where that cannot be told."""
        from neon_wizard.profile.service import SecretRef

        try:
            self._secret(profile, SecretRef(name))
        except ProfileError:
            return False
        return True

    def wanted_access(self, profile: Profile, service: str) -> AccessSecret | None:
        """Return what to ask a person for, after `service` did not let this program in.

        It is what is not known, else the first that there is; None where the profile names no secret. Raises the same
        as `knows_secret`. For a worker's thread.
        """
        accesses = profile.accesses(service)
        unknown = (each for each in accesses if not self.knows_secret(profile, each.secret))
        return next(unknown, accesses[0] if accesses else None)

    def lend_secret(self, profile: Profile, name: str, secret: Secret) -> None:
        """Use `secret` for ``secret:NAME`` until this process ends, whatever is kept."""
        self._lent[profile.id, name] = secret

    def licences(self, profile: Profile) -> Licences:
        """Return what decides, keeps and asks about the licences of this operator's accounts. For a worker's thread."""
        from neon_wizard.accounts.licences import Licences

        return Licences(self.services(profile), self.store)

    def connect(self, account: Account, password: Secret | None = None, cancel: Cancel | None = None) -> Ready:
        """Return what a SIP connection needs; see `neon_wizard.accounts.connection.connect`. For a worker's thread."""
        from neon_wizard.accounts.connection import connect

        services = self.services(self.profile(account.operator_id))
        return connect(services, self.store, account, password, cancel)

    def start_demo(self) -> Profile:
        """Return the embedded operator's profile; the first call starts it. It knows the demo accounts kept here."""
        from neon_wizard.demo import DemoOperator, demo_profile
        from neon_wizard.protocols.dialects import names_and_options

        with self._lock:
            if self._demo_profile is None:
                self._demo = DemoOperator()
                self._demo_profile = demo_profile(self._demo.start(), names_and_options())
                with suppress(StorageError):  # unreadable settings are reported by `notices`
                    for account in self.store.accounts():
                        if account.operator_id == DEMO and account.sip.number:
                            self._demo.adopt(account.sip.number, account.login)
            return self._demo_profile

    def close(self) -> None:
        """End what was started: sessions, the demo operator."""
        with self._lock:
            for services in self._services.values():
                services.close()
            for session in self._sessions:
                session.close()
            self._sessions.clear()
            self._services.clear()
            if self._demo:
                self._demo.stop()
            self._demo = self._demo_profile = None

    def _load(self) -> tuple[tuple[Profile, ...], tuple[ProfileError, ...]]:
        from neon_wizard.profile.load import files, load_file
        from neon_wizard.protocols.dialects import names_and_options

        with self._lock:
            if self._loaded is None:
                good: dict[str, Profile] = {}
                bad: list[ProfileError] = []
                for path in files(self._places()):
                    try:
                        profile = load_file(path, names_and_options())
                    except ProfileError as error:
                        bad.append(error)
                    else:
                        good.setdefault(profile.id, profile)  # the user's folder comes before the system's
                self._loaded = tuple(good.values()), tuple(bad)
            return self._loaded

    def _forget_loaded(self) -> None:
        with self._lock:
            self._loaded = None

    def _places(self) -> Iterator[Path]:
        """Yield where profiles are looked for, the strongest first.

        What installed packages bring comes last, and they are looked through when it is asked for.
        """
        from neon_wizard.profile.plugins import operator_places

        yield from places.profile_dirs()
        if self._brand:
            yield self._brand.parent
        yield from operator_places()

    def _secret(self, profile: Profile, wanted: SecretRef | str) -> Secret:
        """Return the value of ``secret:NAME``: lent, else from the keyring, else from the environment.

        A literal is its own value.
        """
        if isinstance(wanted, str):
            return Secret(wanted)
        if (profile.id, wanted.name) in self._lent:
            return self._lent[profile.id, wanted.name]
        kept = self.store.operator_secret(profile.id, wanted.name, profile.origins)
        if kept is not None:
            return kept
        variable = secret_variable(profile.id, wanted.name)
        if text := os.environ.get(variable):
            return Secret(text)
        access = profile.access_by(wanted.name)
        facts = {"name": wanted.name, "operator": profile.name, "variable": variable}
        facts |= {"case": access.kind} if access else {}
        raise ProfileError("profile.secret", facts=facts)


def load_plugins() -> None:
    """Import the extra services that installed packages add. For a worker's thread."""
    from neon_wizard.profile import plugins

    if plugins.entries(plugins.ACTIONS):
        from neon_wizard.operations import plugin_actions

        plugin_actions.load_all()


def secret_variable(operator_id: str, name: str) -> str:
    """Return the environment variable that may hold a profile's secret: ``NEON_ACME_HTTP``."""
    return "NEON_" + re.sub(r"[^A-Z0-9]+", "_", f"{operator_id}_{name}".upper())


def _store() -> AccountStore:
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.accounts.vault import KeyringVault

    return AccountStore(KeyringVault(), places.settings_dir())


def _session_store(kept: AccountStore | None = None) -> AccountStore:
    from neon_wizard.accounts.session_store import SessionStore

    return SessionStore(kept)
