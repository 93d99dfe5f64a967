"""What follows for an account that is kept here when an operator's own service was done for it (E1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from neon_wizard.accounts.connection import apply, connect, fetch
from neon_wizard.accounts.extra_services import Done, carry_out
from neon_wizard.accounts.setup import sign_in
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.errors import KeyringError, NeonError, NetworkError, OperatorError, UsageError
from neon_wizard.model import Account, Secret, SipSettings
from neon_wizard.operations.services import Services
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from tests.profile.samples import load_text, with_actions
from tests.servers.scripted import Given, ScriptedServer, Seen

OLD, NEW = Secret("old-p0rtal"), Secret("new-p0rtal")


class Portal:
    """An operator with one account, whose portal password can be changed. lose: the answer, once it is done."""

    def __init__(self) -> None:
        self.password = OLD.reveal()
        self.domain = "sip.example.com"
        self.lose = False
        self.refuse = ""

    def provisioning(self, seen: Seen) -> Given:
        known = f"<Password>{self.password}</Password>".encode() in seen.body
        data = f"<Number>5555</Number><Password>s1p</Password><Domain>{self.domain}</Domain>"
        return said("" if known else "104", data)

    def change(self, seen: Seen) -> Given:
        texts = dict(re.findall(r"<(\w+)>([^<]*)</\1>", seen.body.decode()))
        if self.refuse or texts["Old"] != self.password:
            return said(self.refuse or "104")
        self.password = texts["New"]
        return Given(b"<html>502</html>", 502) if self.lose else said("", "<Message>Changed.</Message>")


def said(code: str, data: str = "") -> Given:
    success = "false" if code else "true"
    error = f"<Error><Code>{code or 0}</Code></Error>"
    return Given(f"<R><Success>{success}</Success>{error}<Data>{data}</Data></R>".encode())


@pytest.fixture
def portal() -> Portal:
    return Portal()


@pytest.fixture
def operator(portal: Portal) -> Iterator[ScriptedServer]:
    paths = {"/Signup": portal.provisioning, "/Provisioning": portal.provisioning, "/Change": portal.change}
    with ScriptedServer(paths) as server:
        yield server


@pytest.fixture
def make(operator: ScriptedServer) -> Iterator[Callable[..., Services]]:
    sessions = []

    def services(mode: str = "always", **result: Any) -> Services:
        fields = {"Number": "{number}", "Old": "{password}", "New": "{new}"}
        text = with_actions(
            {
                "id": "password",
                "inputs": [{"name": "new", "kind": "password"}],
                "service": {"url": f"{operator.origin}/Change", "fields": fields},
                "result": {"new_password": "new", **result},
            }
        )
        text += f"\n[services.provisioning]\nurl = '{operator.origin}/Provisioning'\n[provisioning]\nmode = '{mode}'\n"
        sessions.append(Session(lambda _reference: Secret("")))
        profile = load_text(text.replace("https://voip.acme.example/Signup", f"{operator.origin}/Signup"))
        return Services(profile, sessions[-1], builtin())

    yield services
    for session in sessions:
        session.close()


def changed(services: Services, store: AccountStore | None, account: Account | None, **further: Any) -> Done:
    action = services.profile.actions[0]
    return carry_out(services, store, action, {"new": NEW}, account=account, **further)


def kept(services: Services, store: AccountStore) -> tuple[Secret | None, Secret | None]:
    """The portal password in use, and the one that may be."""
    (account,), origins = store.accounts(), services.profile.origins
    return store.portal_password(account.id, origins), store.proposed_portal_password(account.id, origins)


@pytest.fixture
def services(make, store) -> Services:
    """Mode *always*, with an account that is kept."""
    made: Services = make()
    sign_in(made, store, "ana", OLD)
    return made


def test_f33_the_keyring_follows_a_changed_portal_password(services, store, portal):
    done = changed(services, store, store.accounts()[0])
    assert (done.result.message, done.problems, done.account) == ("Changed.", (), store.accounts()[0])
    assert (portal.password, kept(services, store)) == (NEW.reveal(), (NEW, None))
    assert connect(services, store, store.accounts()[0]).error is None


def test_f33_both_lie_there_before_anything_is_sent(services, store):
    seen = []
    changed(services, store, store.accounts()[0], asking=lambda: seen.append(kept(services, store)))
    assert seen == [(OLD, NEW)]


def test_f33_a_refusal_leaves_the_old_one(services, store, portal):
    portal.refuse = "101"
    with pytest.raises(OperatorError):
        changed(services, store, store.accounts()[0])
    assert kept(services, store) == (OLD, None)


@pytest.mark.parametrize("made", [True, False])
def test_f33_where_the_answer_is_lost_the_next_connection_finds_out_which_one_is_right(services, store, portal, made):
    portal.lose = True
    with pytest.raises(NeonError) as caught:
        changed(services, store, store.accounts()[0])
    assert caught.value.code == "action.unknown"
    assert kept(services, store) == (OLD, NEW)
    portal.password = (NEW if made else OLD).reveal()
    assert connect(services, store, store.accounts()[0]).error is None
    assert kept(services, store) == (NEW if made else OLD, None)


def test_f33_a_refusal_says_nothing_of_an_earlier_change_whose_answer_was_lost(services, store, portal):
    portal.lose = True
    with pytest.raises(NeonError):
        changed(services, store, store.accounts()[0])
    with pytest.raises(OperatorError):
        carry_out(services, store, services.profile.actions[0], {"new": Secret("third")}, account=store.accounts()[0])
    assert kept(services, store) == (OLD, NEW)


def test_f33_where_neither_is_right_the_user_is_asked(services, store, portal):
    portal.lose = True
    with pytest.raises(NeonError):
        changed(services, store, store.accounts()[0])
    portal.password = "changed elsewhere"
    with pytest.raises(OperatorError) as caught:
        connect(services, store, store.accounts()[0])
    assert caught.value.code == "operator.104"
    connect(services, store, store.accounts()[0], Secret(portal.password))
    assert kept(services, store) == (Secret("changed elsewhere"), None)


def test_b3_in_mode_once_no_portal_password_is_kept_before_or_after(make, store):
    services = make("once")
    sign_in(services, store, "ana", OLD)
    with pytest.raises(UsageError) as caught:
        changed(services, store, store.accounts()[0])
    assert (caught.value.code, caught.value.field) == ("input.required", "password")
    changed(services, store, store.accounts()[0], password=OLD)
    assert kept(services, store) == (None, None)


def test_a_password_that_was_typed_goes_before_the_kept_one(services, store, portal):
    portal.password = "changed elsewhere"
    with pytest.raises(OperatorError) as caught:
        changed(services, store, store.accounts()[0])
    assert (caught.value.code, caught.value.field) == ("operator.104", "password")
    changed(services, store, store.accounts()[0], password=Secret("changed elsewhere"))
    assert kept(services, store) == (NEW, None)


def test_without_an_account_nothing_is_kept(make):
    done = changed(make(), None, None, login="ana", number="5555", password=OLD)
    assert (done.account, done.result.message) == (None, "Changed.")


class DyingVault(SessionVault):
    """Takes no more secrets once it is dead."""

    dead = False

    def set(self, operator_id: str, name: str, secret: Secret) -> None:
        if self.dead:
            raise KeyringError("keyring.locked")
        super().set(operator_id, name, secret)


def test_f38_a_keyring_that_takes_nothing_says_so_before_anything_is_sent(make, tmp_path, operator):
    vault = DyingVault()
    store, services = AccountStore(vault, tmp_path), make()
    sign_in(services, store, "ana", OLD)
    vault.dead = True
    with pytest.raises(KeyringError):
        changed(services, store, store.accounts()[0])
    assert [seen.path for seen in operator.requests] == ["/Provisioning"]
    assert kept(services, store) == (OLD, None)


def test_f40_a_keyring_that_dies_in_between_loses_neither(make, tmp_path):
    vault = DyingVault()
    store, services = AccountStore(vault, tmp_path), make()
    sign_in(services, store, "ana", OLD)

    def dies() -> None:
        vault.dead = True

    done = changed(services, store, store.accounts()[0], asking=dies)
    assert [problem.code for problem in done.problems] == ["action.not_kept"]
    assert kept(services, store) == (OLD, NEW)
    vault.dead = False
    connect(services, store, store.accounts()[0])
    assert kept(services, store) == (NEW, None)


@pytest.mark.parametrize("mode", ["always", "once"])
def test_settings_are_fetched_again_with_the_password_that_is_right_now(make, store, portal, mode):
    services = make(mode, provision_again=True)
    sign_in(services, store, "ana", OLD)
    portal.domain = "sip2.example.com"
    done = changed(services, store, store.accounts()[0], password=OLD)
    assert done.problems == ()
    assert done.account is not None
    assert done.account.sip.domain == store.accounts()[0].sip.domain == "sip2.example.com"
    assert kept(services, store) == ((NEW, None) if mode == "always" else (None, None))


def test_settings_that_cannot_be_fetched_do_not_undo_what_was_done(make, store, operator):
    services = make(provision_again=True)
    sign_in(services, store, "ana", OLD)
    operator.paths["/Provisioning"] = said("500")
    done = changed(services, store, store.accounts()[0])
    assert (done.result.message, [problem.code for problem in done.problems]) == ("Changed.", ["action.not_fetched"])
    assert kept(services, store) == (NEW, None)


def test_f61_an_action_at_a_new_host_gets_nothing_before_the_user_agrees(services, store, make, operator):
    with ScriptedServer({}) as elsewhere:
        profile = services.profile
        text = with_actions({"service": {"url": f"{elsewhere.origin}/Do", "fields": {"P": "{password}"}}})
        text = text.replace("https://voip.acme.example/Signup", f"{operator.origin}/Signup")
        moved = Services(load_text(text), services._session, builtin())
        assert moved.profile.id == profile.id
        with pytest.raises(KeyringError) as caught:
            carry_out(moved, store, moved.profile.actions[0], {}, account=store.accounts()[0])
        assert caught.value.code == "keyring.hosts"
        assert elsewhere.requests == []


def test_an_account_of_another_operator_is_refused(services, store, operator):
    other = Account("other/1", "other", "Other", "ana", store.accounts()[0].sip)
    with pytest.raises(UsageError):
        changed(services, store, other)


def test_choosing_once_forgets_a_proposal_too(services, store):
    account, origins = store.accounts()[0], services.profile.origins
    store.propose_portal_password(account.id, NEW, origins)
    store.amend(account, forget_portal_password=True)
    assert kept(services, store) == (None, None)


def test_a_fetch_that_was_only_looked_at_keeps_both(services, store):
    account, origins = store.accounts()[0], services.profile.origins
    store.propose_portal_password(account.id, NEW, origins)
    fetched = fetch(services, store, account)
    assert kept(services, store) == (OLD, NEW)
    apply(services, store, fetched)
    assert kept(services, store) == (OLD, None)


def test_f01_what_never_left_is_as_a_refusal(services, store, operator):
    operator.__exit__()
    services._session.close()
    with pytest.raises(NetworkError) as caught:
        changed(services, store, store.accounts()[0])
    assert caught.value.code == "network.refused"
    assert kept(services, store) == (OLD, None)


def test_without_an_account_of_which_something_is_sent_nothing_is_sent(make, operator):
    with pytest.raises(UsageError) as caught:
        changed(make(), None, None, login="ana", password=OLD)
    assert caught.value.code == "action.account"
    assert operator.requests == []


def test_a5_an_account_without_a_number_is_confirmed_first(services, store, operator):
    unconfirmed = replace(store.accounts()[0], sip=SipSettings(""))
    with pytest.raises(OperatorError) as caught:
        changed(services, store, unconfirmed)
    assert caught.value.code == "operator.unconfirmed"
    assert [seen.path for seen in operator.requests] == ["/Provisioning"]
