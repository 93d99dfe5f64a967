"""Many accounts from another computer: in their order, a part of an operator's at a time, each whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from neon_wizard.accounts.account_moves import MovedAccount, MovedAccounts, MovedOperator
from neon_wizard.accounts.settings import SIP, KeptOperator
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.errors import KeyringError, StorageError
from neon_wizard.model import Account, Secret
from tests.accounts.samples import ORIGINS, account

OPERATOR = MovedOperator(KeptOperator(ORIGINS))


def moved(*accounts: Account) -> MovedAccounts:
    operators = {each.operator_id: OPERATOR for each in accounts}
    return MovedAccounts(tuple(MovedAccount(each, {SIP: Secret(each.login)}) for each in accounts), operators)


class FullAfter(SessionVault):
    """A keyring that takes so many secrets and no more."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self._room = room

    def set(self, operator_id: str, name: str, secret: Secret) -> None:
        self._room -= 1
        if self._room < 0:
            raise KeyringError("keyring.failed")
        super().set(operator_id, name, secret)


def test_they_stay_in_their_order_whoever_their_operators_are(tmp_path: Path):
    came = [account(str(number), ("acme", "other")[number % 3 == 0], login=f"l{number}") for number in range(130)]
    store = AccountStore(SessionVault(), tmp_path)
    ids = tuple(each.id for each in came)
    assert store.take_in(moved(*came)).added == ids
    assert tuple(each.id for each in AccountStore(SessionVault(), tmp_path).accounts()) == ids
    assert all(store.sip_password(each.id, ORIGINS) == Secret(each.login) for each in came)


def test_what_the_keyring_cannot_hold_leaves_no_account_without_its_password(tmp_path: Path):
    store = AccountStore(FullAfter(70), tmp_path)
    with pytest.raises(StorageError):
        store.take_in(moved(*(account(str(number)) for number in range(120))))
    kept = store.accounts()
    assert 0 < len(kept) <= 70
    assert all(store.sip_password(each.id, ORIGINS) for each in kept)
    assert store.recover() == ()
    assert store.accounts() == kept


def test_f61_one_that_registers_elsewhere_vouches_for_none_that_comes_with_it(tmp_path: Path):
    store = AccountStore(SessionVault(), tmp_path)
    store.save(account("1"), Secret("mine"), origins=(*ORIGINS, "sips://proxy", "sips://sip.acme.example"))
    first, second = (
        replace(each, sip=replace(each.sip, domain="sip.evil.example", proxy="")) for each in map(account, "23")
    )
    store.take_in(moved(account("4"), first, second, account("5")))
    assert not any("evil" in place for place in store.registrars("acme"))
    assert store.sip_password("acme/5", ORIGINS)
    for each in (first, second):
        with pytest.raises(KeyringError):
            store.sip_password(each.id, ORIGINS)
