"""Kills a process at every step of a change of the store, and looks at what the next one makes of it (F47).

``python -m tests.accounts.killed SCENARIO keyring|files FOLDER``. For n = 1, 2, … a child does the scenario and ends
itself by SIGKILL at its n-th step, until one gets through; a step is each call of the vault, before and after it, and
each opening, renaming or removing of a file in the store's folder, before it. After each, another store recovers; then
all that is kept must be either what was before or what was to be, and fit together. Prints, as JSON, how many ended
``before`` and ``after``.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from neon_wizard.accounts.account_moves import MovedAccount, MovedAccounts, MovedOperator
from neon_wizard.accounts.settings import PORTAL, SIP, KeptOperator
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import KeyringVault, Vault
from neon_wizard.model import LicenceAnswer, LicenceRecord, LicenceState, Secret
from tests.accounts.folder_vault import FolderVault
from tests.accounts.samples import ORIGINS, account
from tests.keyring_session import names_in_keyring

OLD, NEW = Secret("old"), Secret("new")
Kept = dict[str, str]


ANSWERED = datetime(2026, 1, 1, tzinfo=UTC)
LICENSED = LicenceRecord(LicenceAnswer(LicenceState.ACTIVE, "yes"), ANSWERED, ANSWERED, ANSWERED)
MOVED = MovedAccounts(
    tuple(MovedAccount(account(number), {SIP: NEW, PORTAL: NEW}) for number in ("5", "6")),
    {"acme": MovedOperator(KeptOperator())},
)
REFUSED = replace(LICENSED, answer=LicenceAnswer(LicenceState.REFUSED, "no"))


def prepare(store: AccountStore, scenario: str) -> None:
    """What every scenario finds; those of a licence that there was find one."""
    store.remove("acme/6")
    if "licen" in scenario:
        store.remove("acme/5")
    store.save(account("5"), OLD, origins=ORIGINS, portal_password=OLD)
    store.keep_operator_secret("acme", "http", OLD, ORIGINS)
    if "licensed" in scenario:
        store.keep_licence("acme/5", LICENSED, key=OLD)


SCENARIOS: dict[str, Callable[[AccountStore], object]] = {
    "add": lambda store: store.save(account("6"), NEW, origins=ORIGINS, portal_password=NEW),
    "update": lambda store: store.save(account("5"), NEW, origins=ORIGINS),
    "replace": lambda store: store.save(account("6"), NEW, origins=ORIGINS, replaces="acme/5"),
    "remove": lambda store: store.remove("acme/5"),
    "take in": lambda store: store.take_in(MOVED, over=True),
    "propose": lambda store: store.propose_portal_password("acme/5", NEW, ORIGINS),
    "change": lambda store: store.change_portal_password("acme/5", NEW, ORIGINS),
    "licence": lambda store: store.keep_licence("acme/5", LICENSED, key=NEW),
    "licensed again": lambda store: store.keep_licence("acme/5", REFUSED),
    "replace licensed": lambda store: store.save(account("6"), NEW, origins=ORIGINS, replaces="acme/5"),
    "remove licensed": lambda store: store.remove("acme/5"),
    "credentials": lambda store: store.keep_operator_secret("acme", "http", NEW, ORIGINS),
}


class Stepping:
    """A vault with a step before and after each call."""

    persistent = True

    def __init__(self, vault: Vault, step: Callable[[], None]) -> None:
        self._vault = vault
        self._step = step

    def check(self, name: str = "check") -> None:
        self._vault.check()

    def get(self, operator_id: str, name: str) -> Secret | None:
        self._step()
        found = self._vault.get(operator_id, name)
        self._step()
        return found

    def set(self, operator_id: str, name: str, secret: Secret) -> None:
        self._step()
        self._vault.set(operator_id, name, secret)
        self._step()

    def delete(self, operator_id: str, name: str) -> None:
        self._step()
        self._vault.delete(operator_id, name)
        self._step()


class Trial:
    """One scenario, in one folder, with one kind of vault."""

    def __init__(self, scenario: str, kind: str, folder: Path) -> None:
        self._name = scenario
        self._scenario = SCENARIOS[scenario]
        self._keyring = kind == "keyring"
        self._folder = folder / "store"
        self._secrets = folder / "secrets"

    def run(self) -> dict[str, int]:
        store = AccountStore(self._vault(), self._folder)
        prepare(store, self._name)
        before = self._kept(store)
        self._scenario(store)
        states = {"before": before, "after": self._kept(store)}
        assert states["before"] != states["after"]
        ends, now = dict.fromkeys(states, 0), states["after"]
        done = False
        for n in itertools.count(1):
            if now != before:
                prepare(store, self._name)
            done = self._survives(n)
            assert store.recover() == ()
            now = self._kept(store)
            ends[next(end for end, state in states.items() if state == now)] += 1
            if done:
                break
        return ends

    def _vault(self) -> Vault:
        return KeyringVault() if self._keyring else FolderVault(self._secrets)

    def _survives(self, n: int) -> bool:
        """True when a child got through the scenario, False when it was killed at its n-th step."""
        child = os.fork()
        if child:
            return os.WIFEXITED(os.waitpid(child, 0)[1])
        steps = itertools.count(1)

        def step() -> None:
            if next(steps) == n:
                os.kill(os.getpid(), signal.SIGKILL)

        def audit(event: str, arguments: tuple[object, ...]) -> None:
            if event in ("open", "os.rename", "os.remove") and str(arguments[0]).startswith(str(self._folder)):
                step()

        sys.addaudithook(audit)
        self._scenario(AccountStore(Stepping(self._vault(), step), self._folder))
        os._exit(0)

    def _kept(self, store: AccountStore) -> Kept:
        """What the store gives, by the secrets' names; fails unless secrets and settings fit together."""
        ids = [one.id for one in store.accounts()]
        found = {f"{one}/sip-password": store.sip_password(one, ORIGINS) for one in ids}
        assert all(found.values()), f"an account without its secret: {found}"
        found |= {f"{one}/portal-password": store.portal_password(one, ORIGINS) for one in ids}
        found |= {f"{one}/portal-password-proposed": store.proposed_portal_password(one, ORIGINS) for one in ids}
        found |= {f"{one}/licence-key": store.licence_key(one, ORIGINS) for one in ids}
        for one in ids:
            licence = store.licence(one)
            assert not licence.lost, f"{one} has a seal without its record"
            if licence.record.answer:
                found[f"{one}/licence"] = Secret(licence.record.answer.reason)
        found["acme/secret:http"] = store.operator_secret("acme", "http", ORIGINS)
        kept = {name: secret.reveal() for name, secret in found.items() if secret}
        there = names_in_keyring() if self._keyring else FolderVault(self._secrets).names()
        assert sorted(name.rpartition("#")[0] for name in there) == sorted(kept), f"{there} does not fit {kept}"
        return kept


if __name__ == "__main__":
    print(json.dumps(Trial(sys.argv[1], sys.argv[2], Path(sys.argv[3])).run()))
