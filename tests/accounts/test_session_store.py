"""Accounts until the program ends, beside those that were kept before (F39)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from neon_wizard.accounts.session_store import SessionStore
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.errors import KeyringError
from neon_wizard.model import Secret
from tests.accounts.folder_vault import FolderVault
from tests.accounts.samples import ELSEWHERE, ORIGINS, PORTAL, SIP, account

NEW = Secret("new-c4n4ry")
KEPT_ID = account().id


class LockedVault(SessionVault):
    """A keyring that answers nothing any more."""

    persistent = True

    def get(self, operator_id: str, name: str) -> Secret | None:
        raise KeyringError("keyring.locked")


@pytest.fixture
def kept(tmp_path: Path) -> AccountStore:
    """What was there before: one account, its operator's secret, a preference, a lost signup."""
    store = AccountStore(FolderVault(tmp_path / "vault"), tmp_path / "settings")
    store.save(account(), SIP, origins=ORIGINS, portal_password=PORTAL)
    store.keep_operator_secret("acme", "http", Secret("h"), ORIGINS)
    store.set_preference("language", "es")
    store.begin_signup("acme", "maria")
    return store


@pytest.fixture
def store(kept: AccountStore) -> SessionStore:
    return SessionStore(kept)


def files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.suffix != ".lock" and path.is_file()}


def test_what_was_kept_before_is_still_shown_and_used(store: SessionStore) -> None:
    assert [each.id for each in store.accounts()] == [KEPT_ID]
    assert store.get(KEPT_ID) is not None
    assert store.keeps(KEPT_ID)
    assert store.sip_password(KEPT_ID, ORIGINS) == SIP
    assert store.portal_password(KEPT_ID, ORIGINS) == PORTAL
    assert store.operator_secret("acme", "http", ORIGINS) == Secret("h")
    assert store.preference("language", "en") == "es"
    assert [each.login for each in store.pending_signups()] == ["maria"]


def test_f39_what_is_new_stays_in_memory(store: SessionStore, tmp_path: Path) -> None:
    before = files(tmp_path)
    store.check()
    store.begin_signup("acme", "ana")
    store.save(account("6", login="ana"), NEW, origins=ORIGINS)
    store.end_signup("acme", "ana")
    store.keep_operator_secret("acme", "other", Secret("o"), ORIGINS)
    store.set_preference("language", "pt_BR")
    assert files(tmp_path) == before
    assert [each.id for each in store.accounts()] == [KEPT_ID, "acme/6"]
    assert not store.keeps("acme/6")
    assert store.sip_password("acme/6", ORIGINS) == NEW
    assert store.preference("language", "en") == "pt_BR"


def test_an_account_fetched_anew_stands_in_place_of_the_kept_one(store: SessionStore, kept: AccountStore) -> None:
    store.save(account(login="again"), NEW, origins=ORIGINS)
    assert [each.login for each in store.accounts()] == ["again"]
    assert not store.keeps(KEPT_ID)
    assert store.sip_password(KEPT_ID, ORIGINS) == NEW
    assert kept.sip_password(KEPT_ID, ORIGINS) == SIP, "untouched until the next start"


def test_settings_of_a_kept_account_are_changed_in_memory(store: SessionStore, kept: AccountStore) -> None:
    changed = replace(account(), login="again")
    assert store.amend(changed).login == "again"
    assert [each.login for each in store.accounts()] == ["again"]
    assert store.sip_password(KEPT_ID, ORIGINS) == SIP
    assert store.portal_password(KEPT_ID, ORIGINS) == PORTAL
    store.amend(changed, forget_portal_password=True)
    assert store.portal_password(KEPT_ID, ORIGINS) is None
    assert [each.login for each in kept.accounts()] == [account().login], "untouched until the next start"


def test_an_unconfirmed_account_gets_its_number_without_standing_there_twice(store: SessionStore) -> None:
    store.save(account("7"), NEW, origins=ORIGINS, replaces=KEPT_ID)
    assert [each.id for each in store.accounts()] == ["acme/7"]


@pytest.mark.parametrize("again", [False, True])
def test_removing_removes_it_where_it_is_kept(store: SessionStore, kept: AccountStore, again: bool) -> None:
    if again:
        store.save(account(), NEW, origins=ORIGINS)
    store.remove(KEPT_ID)
    assert store.accounts() == kept.accounts() == ()


def test_f61_what_was_found_is_agreed_on_once_for_both(store: SessionStore, kept: AccountStore) -> None:
    assert store.not_agreed("acme", ORIGINS + ELSEWHERE) == ELSEWHERE
    store.trust("acme", ORIGINS + ELSEWHERE)
    assert kept.not_agreed("acme", ELSEWHERE) == store.not_agreed("acme", ELSEWHERE) == ()
    assert store.not_agreed("other", ELSEWHERE) == ELSEWHERE
    store.trust("other", ELSEWHERE)
    assert store.not_agreed("other", ELSEWHERE) == ()
    assert kept.not_agreed("other", ELSEWHERE) == ELSEWHERE, "nothing is written of an operator that is not kept"


def test_an_operators_secret_is_forgotten_in_both(store: SessionStore, kept: AccountStore) -> None:
    store.keep_operator_secret("acme", "http", Secret("new"), ORIGINS)
    assert store.forget_operator_secret("acme", "http")
    assert store.operator_secret("acme", "http", ORIGINS) is None
    assert kept.operator_secret("acme", "http", ORIGINS) is None
    assert not store.forget_operator_secret("acme", "http")


def test_f61_the_kept_ones_operator_is_bound_to_its_hosts_here_too(store: SessionStore, kept: AccountStore) -> None:
    assert store.new_origins("acme", ORIGINS + ELSEWHERE) == ELSEWHERE
    for ask in (
        lambda: store.sip_password(KEPT_ID, ELSEWHERE),
        lambda: store.operator_secret("acme", "http", ELSEWHERE),
        lambda: store.save(account("6"), NEW, origins=ELSEWHERE),
        lambda: store.keep_operator_secret("acme", "http", Secret("evil"), ELSEWHERE),
    ):
        with pytest.raises(KeyringError, match=r"keyring\.hosts"):
            ask()
    store.trust("acme", ELSEWHERE)
    assert store.new_origins("acme", ORIGINS + ELSEWHERE) == ()
    store.save(account("6"), NEW, origins=ELSEWHERE)
    assert kept.sip_password(KEPT_ID, ELSEWHERE) == SIP


def test_f32_a_lost_signup_of_before_is_forgotten_where_it_was_noted(store: SessionStore, kept: AccountStore) -> None:
    store.end_signup("acme", "maria")
    assert store.pending_signups() == kept.pending_signups() == ()


def test_f38_a_locked_keyring_says_so_for_a_kept_password_and_is_not_needed_for_a_new_one(
    kept: AccountStore, tmp_path: Path
) -> None:
    store = SessionStore(AccountStore(LockedVault(), tmp_path / "settings"))
    with pytest.raises(KeyringError, match=r"keyring\.locked"):
        store.sip_password(KEPT_ID, ORIGINS)
    assert store.operator_secret("acme", "http", ORIGINS) is None, "asked for, or taken from the environment"
    store.save(account("6"), NEW, origins=ORIGINS)
    assert [each.id for each in store.accounts()] == [KEPT_ID, "acme/6"]


def test_settings_that_cannot_be_read_hide_what_was_kept_and_stop_nothing(kept: AccountStore, tmp_path: Path) -> None:
    (tmp_path / "settings" / "settings.toml").write_text("format = 99\n[end]\ncomplete = true\n")
    store = SessionStore(kept)
    assert store.accounts() == ()
    store.save(account("6"), NEW, origins=ORIGINS)
    assert [each.id for each in store.accounts()] == ["acme/6"]
    assert store.new_origins("acme", ORIGINS) == ()


def test_a_changed_portal_password_stays_in_memory_beside_the_kept_one(kept: AccountStore) -> None:
    session = SessionStore(kept)
    session.propose_portal_password(KEPT_ID, NEW, ORIGINS)
    assert (session.portal_password(KEPT_ID, ORIGINS), session.proposed_portal_password(KEPT_ID, ORIGINS)) == (
        PORTAL,
        NEW,
    )
    session.change_portal_password(KEPT_ID, NEW, ORIGINS)
    assert (session.portal_password(KEPT_ID, ORIGINS), session.proposed_portal_password(KEPT_ID, ORIGINS)) == (
        NEW,
        None,
    )
    assert (kept.portal_password(KEPT_ID, ORIGINS), kept.proposed_portal_password(KEPT_ID, ORIGINS)) == (PORTAL, None)


def test_a_proposal_that_was_kept_before_is_seen(kept: AccountStore) -> None:
    kept.propose_portal_password(KEPT_ID, NEW, ORIGINS)
    session = SessionStore(kept)
    assert session.proposed_portal_password(KEPT_ID, ORIGINS) == NEW
    session.amend(replace(account(), login="other"))
    assert session.proposed_portal_password(KEPT_ID, ORIGINS) == NEW


def test_accounts_of_both_go_to_another_computer_and_what_comes_stays_in_memory(
    store: SessionStore, kept: AccountStore, tmp_path: Path
) -> None:
    store.save(account("6666"), NEW, origins=ORIGINS)
    moved = store.moved([KEPT_ID, "acme/6666"], {})
    assert {each.account.id: each.secrets["sip-password"] for each in moved.accounts} == {
        KEPT_ID: SIP,
        "acme/6666": NEW,
    }

    before = files(tmp_path)
    assert store.take_in(moved).kept == ("acme/6666", KEPT_ID)
    assert store.take_in(moved, over=True).replaced == ("acme/6666", KEPT_ID)
    assert not store.keeps(KEPT_ID), "from now on it is the one that came"
    assert len(store.accounts()) == 2
    assert files(tmp_path) == before
    assert SessionStore().take_in(moved).added == (KEPT_ID, "acme/6666")
