"""What is done before a connection (B3, B4): over a real server and a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from neon_wizard.accounts.connection import apply, choose_mode, connect, fetch, mode_of
from neon_wizard.accounts.setup import sign_in
from neon_wizard.accounts.sip_settings import Difference, change, provisioned
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.errors import (
    ConnectError,
    KeyringError,
    NetworkError,
    OperatorError,
    ReplyError,
    StorageError,
    UsageError,
)
from neon_wizard.model import Account, Secret
from neon_wizard.operations.services import Services
from neon_wizard.profile import Mode
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from tests import disks
from tests.operations.helpers import profile, service
from tests.servers.scripted import Given, ScriptedServer

PORTAL = Secret("portal-123456")
DATA: dict[str, Any] = {"Number": "55555555", "Password": "s1p-old", "Domain": "sip.example.com", "Expires": "600"}


def reply(code: int = 0, **data: str) -> Given:
    parts = "".join(f"<{name}>{text}</{name}>" for name, text in data.items())
    error = f"<Error><Code>{code}</Code><Description>no</Description></Error>"
    return Given(f"<R><Success>{str(not code).lower()}</Success>{error}<Data>{parts}</Data></R>".encode())


@pytest.fixture
def operator() -> Iterator[ScriptedServer]:
    with ScriptedServer({"/Provisioning": reply(**DATA)}) as server:
        yield server


@pytest.fixture
def make(operator: ScriptedServer):
    """Services of the operator; further fields of its profile."""
    sessions = []

    def make_services(**more) -> Services:
        sessions.append(Session(lambda reference: Secret(str(reference))))
        offered = service("provisioning", origin=operator.origin)
        return Services(profile(offered, **{"mode": Mode.ALWAYS, **more}), sessions[-1], builtin())

    yield make_services
    for session in sessions:
        session.close()


@pytest.fixture
def always(make, store) -> Services:
    """Mode *always*, with an account that was fetched."""
    services = make()
    sign_in(services, store, "ana", PORTAL)
    return services


def unplug(operator: ScriptedServer, services: Services) -> None:
    """From now on nothing listens at the operator's."""
    operator.__exit__()
    services._session.close()


def the_account(store: AccountStore) -> Account:
    (account,) = store.accounts()
    return account


def passwords(services: Services, store: AccountStore) -> tuple[Secret | None, Secret | None]:
    account, origins = the_account(store), services.profile.origins
    return store.sip_password(account.id, origins), store.portal_password(account.id, origins)


# ---- modes ----


def test_b3_once_asks_nobody_and_keeps_no_portal_password(make, store, operator):
    services = make(mode=Mode.ONCE)
    sign_in(services, store, "ana", PORTAL)
    ready = connect(services, store, the_account(store))
    assert len(operator.requests) == 1
    assert (ready.sip_password, ready.fetched, ready.error) == (Secret("s1p-old"), None, None)
    assert passwords(services, store)[1] is None


def test_b4_always_fetches_before_every_connection(always, store, operator):
    operator.paths["/Provisioning"] = reply(**{**DATA, "Password": "s1p-new", "Domain": "sip2.example.com"})
    ready = connect(always, store, the_account(store))
    assert ready.fetched is not None
    assert ready.fetched.differences == (Difference("domain", "sip.example.com", "sip2.example.com"),)
    assert ready.fetched.password_changed
    assert ready.account == the_account(store)
    assert ready.account.sip.domain == "sip2.example.com"
    assert ready.sip_password == Secret("s1p-new")
    assert passwords(always, store) == (Secret("s1p-new"), PORTAL)
    connect(always, store, ready.account)
    assert len(operator.requests) == 3


def test_b4_where_nothing_changed_no_secret_is_written(always, store):
    before = the_account(store)
    names = store._ledger.settings().entries[before.id].names
    ready = connect(always, store, before)
    assert ready.fetched is not None
    assert not ready.fetched.changed
    assert store._ledger.settings().entries[before.id].names == names
    after = the_account(store)
    assert after.fetched is not None
    assert before.fetched is not None
    assert after.fetched > before.fetched, "when it was fetched is noted all the same"
    assert replace(after, fetched=before.fetched, updated=before.updated) == before


def test_the_users_own_changes_stay_on_top(always, store, operator):
    store.amend(change(the_account(store), "domain", "mine.example"))
    operator.paths["/Provisioning"] = reply(**{**DATA, "Domain": "sip2.example.com", "Expires": "60"})
    ready = connect(always, store, the_account(store))
    assert ready.account.sip.domain == "mine.example"
    assert ready.account.sip.extra["Expires"] == "60"
    assert provisioned(ready.account)["domain"] == "sip2.example.com"


def test_what_the_user_changes_while_a_fetch_is_under_way_stays(always, store):
    fetched = fetch(always, store, the_account(store))
    store.amend(change(the_account(store), "port", "5061"))
    assert apply(always, store, fetched).sip.extra["port"] == "5061"


def test_ask_follows_the_users_choice(make, store):
    services = make(mode=Mode.ASK)
    sign_in(services, store, "ana", PORTAL)
    assert mode_of(services.profile, the_account(store)) is Mode.ONCE, "nothing is kept without consent"
    assert passwords(services, store)[1] is None
    sign_in(services, store, "ana", PORTAL, mode=Mode.ALWAYS)
    assert mode_of(services.profile, the_account(store)) is Mode.ALWAYS
    assert passwords(services, store)[1] == PORTAL
    sign_in(services, store, "ana", PORTAL)
    assert passwords(services, store)[1] == PORTAL, "signing in again is no other choice"
    choose_mode(store, the_account(store), Mode.ONCE)
    assert passwords(services, store) == (Secret("s1p-old"), None), "the mode changed: the password is gone"
    assert len(store._ledger.vault._kept) == 1


def test_choosing_always_needs_the_password_once(make, store):
    services = make(mode=Mode.ASK)
    sign_in(services, store, "ana", PORTAL)
    account = choose_mode(store, the_account(store), Mode.ALWAYS)
    with pytest.raises(ConnectError, match=r"connection\.password"):
        connect(services, store, account)
    connect(services, store, account, PORTAL)
    assert connect(services, store, the_account(store)).fetched is not None


def test_removing_the_account_removes_both_passwords(always, store):
    store.remove(the_account(store).id)
    assert store._ledger.vault._kept == {}


# ---- what goes wrong ----


def test_b4_out_of_reach_the_last_good_settings_serve_marked_with_their_age(always, store, operator):
    account = store.amend(replace(the_account(store), fetched=datetime.now(UTC) - timedelta(days=2)))
    unplug(operator, always)
    ready = connect(always, store, account)
    assert isinstance(ready.error, NetworkError)
    assert ready.fetched is None
    assert ready.sip_password == Secret("s1p-old")
    assert 172_800 <= ready.age < 172_900
    assert the_account(store) == account


@pytest.mark.parametrize("answer", [reply(500), reply(999), Given(b"oops", 503), Given(b"<R><Success>tr"), Given(b"")])
def test_an_operator_that_cannot_answer_is_out_of_reach(always, store, operator, answer):
    operator.paths["/Provisioning"] = answer
    ready = connect(always, store, the_account(store))
    assert isinstance(ready.error, OperatorError | ReplyError)
    assert ready.sip_password == Secret("s1p-old")


def test_the_last_good_settings_serve_no_longer_than_the_profile_says(make, store, operator):
    services = make(keep_days=7)
    sign_in(services, store, "ana", PORTAL)
    account = store.amend(replace(the_account(store), fetched=datetime.now(UTC) - timedelta(days=8)))
    unplug(operator, services)
    with pytest.raises(ConnectError) as caught:
        connect(services, store, account)
    assert caught.value.code == "connection.expired"
    assert caught.value.facts["days"] == "8"
    assert the_account(store) == account


def test_f48_settings_from_the_future_have_no_age(always, store, operator):
    account = store.amend(replace(the_account(store), fetched=datetime.now(UTC) + timedelta(days=900)))
    unplug(operator, always)
    assert connect(always, store, account).age == 0


def test_f33_another_password_is_asked_for_and_the_old_kept_until_it_is_proven(always, store, operator):
    operator.paths["/Provisioning"] = reply(104)
    before = the_account(store)
    for password in (None, Secret("wrong")):
        with pytest.raises(OperatorError, match=r"operator\.104"):
            connect(always, store, before, password)
        assert passwords(always, store) == (Secret("s1p-old"), PORTAL)
    operator.paths["/Provisioning"] = reply(**DATA)
    connect(always, store, before, Secret("right"))
    assert passwords(always, store) == (Secret("s1p-old"), Secret("right"))


@pytest.mark.parametrize("code", [100, 101, 102, 103])
def test_a_refusal_leaves_the_account_as_it_is(always, store, operator, code):
    before = the_account(store)
    operator.paths["/Provisioning"] = reply(code)
    with pytest.raises(OperatorError):
        connect(always, store, before)
    assert the_account(store) == before
    assert passwords(always, store) == (Secret("s1p-old"), PORTAL)


def test_an_account_that_is_unconfirmed_all_at_once_harms_nothing(always, store, operator):
    before = the_account(store)
    operator.paths["/Provisioning"] = reply(Unconfirmed="true")
    with pytest.raises(ConnectError, match=r"connection\.unconfirmed"):
        connect(always, store, before)
    assert the_account(store) == before


def test_f61_other_hosts_get_no_password(always, make, store, operator):
    with ScriptedServer({"/Provisioning": reply(**DATA)}) as elsewhere:
        offered = service("provisioning", origin=elsewhere.origin)
        services = Services(profile(offered, mode=Mode.ALWAYS), Session(lambda _: PORTAL), builtin())
        for password in (None, PORTAL):
            with pytest.raises(KeyringError, match=r"keyring\.hosts"):
                connect(services, store, the_account(store), password)
        assert elsewhere.requests == []


def test_a_lost_sip_password_is_said(make, store, operator):
    services = make(mode=Mode.ONCE)
    sign_in(services, store, "ana", PORTAL)
    store._ledger.vault._kept.clear()
    with pytest.raises(ConnectError, match=r"connection\.secret"):
        connect(services, store, the_account(store))


def test_f44_what_cannot_be_kept_still_connects(make, operator, tmp_path):
    (tmp_path / "disk").mkdir()
    with disks.small_disk(tmp_path / "disk") as disk:
        store, services = AccountStore(SessionVault(), disk.folder / "settings"), make()
        sign_in(services, store, "ana", PORTAL)
        operator.paths["/Provisioning"] = reply(**{**DATA, "Password": "s1p-new"})
        disk.fill()
        ready = connect(services, store, the_account(store))
        assert isinstance(ready.error, StorageError)
        assert ready.sip_password == Secret("s1p-new")
        assert passwords(services, store) == (Secret("s1p-old"), PORTAL)


# ---- never a second account ----


def test_fetching_again_never_makes_a_second_account(always, store):
    for _ in range(3):
        connect(always, store, the_account(store))
        sign_in(always, store, "ana", PORTAL)
    assert [account.id for account in store.accounts()] == ["acme/55555555"]


def test_another_number_replaces_the_account(always, store, operator):
    before = store.amend(change(the_account(store), "port", "5061"))
    operator.paths["/Provisioning"] = reply(**{**DATA, "Number": "66666666"})
    ready = connect(always, store, before)
    assert ready.fetched is not None
    assert ready.fetched.renumbered
    after = the_account(store)
    assert after.id == ready.account.id == "acme/66666666"
    assert after.sip.extra["port"] == "5061"
    assert after.created == before.created
    assert passwords(always, store) == (Secret("s1p-old"), PORTAL)
    assert len(store._ledger.vault._kept) == 2


def test_a_number_that_the_user_changed_is_no_other_account(always, store):
    account = store.amend(change(the_account(store), "number", "1001"))
    ready = connect(always, store, account)
    assert ready.fetched is not None
    assert not ready.fetched.renumbered
    assert (ready.account.id, ready.account.sip.number) == ("acme/55555555", "1001")


def test_f57_an_account_removed_meanwhile_does_not_come_back(always, store):
    fetched = fetch(always, store, the_account(store))
    store.remove(the_account(store).id)
    with pytest.raises(UsageError):
        apply(always, store, fetched)
    assert store.accounts() == ()


# ---- secrets ----


def test_f60_nothing_of_a_fetch_shows_a_secret(always, store, operator):
    operator.paths["/Provisioning"] = reply(**{**DATA, "Password": "s1p-canary", "Echo": "x portal-123456 s1p-canary"})
    ready = connect(always, store, the_account(store))
    assert ready.fetched is not None
    for canary in ("s1p-canary", "portal-123456"):
        assert canary not in repr(ready)
        assert canary not in repr(ready.fetched.differences)
        assert canary not in (store._ledger.folder / "settings.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("said", "transport"), [("SIP/TLS", "tls"), ("auto", "")])
def test_words_about_tls_that_nobody_knows_never_weaken_an_account(make, store, operator, said, transport):
    operator.paths["/Provisioning"] = reply(**DATA, Transport="tls")
    services = make()
    sign_in(services, store, "ana", PORTAL)
    operator.paths["/Provisioning"] = reply(**DATA, Transport=said)
    (account,) = store.accounts()
    assert fetch(services, store, account).found.sip.transport == transport
