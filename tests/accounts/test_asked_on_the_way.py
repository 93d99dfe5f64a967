"""What is kept while a person is asked between two requests: the note of a signup, and the last good settings."""

from __future__ import annotations

import pytest

from neon_wizard.accounts.connection import connect, fetch
from neon_wizard.accounts.setup import SetupStep, create_account, sign_in
from neon_wizard.accounts.store import AccountStore
from neon_wizard.errors import Cancelled, UsageError
from neon_wizard.model import Secret
from neon_wizard.operations.person import CodeQuestion
from neon_wizard.operations.services import Services
from neon_wizard.protocols.deadline import Cancel
from tests.operations.chains import FORM, given, operator
from tests.operations.test_person import AFTER_COMMIT, CODE_FIRST, TWO_FACTORS, Typist, codes
from tests.servers.scripted import Script

SIP = '\n[sip]\ndomain = "sip.example.com"\n'


class Watching(Typist):
    """Notes, at each question, which signups are noted as under way."""

    def __init__(self, store: AccountStore, *answers: str) -> None:
        super().__init__(*(self._look for _ in answers))
        self.pending: list[list[str]] = []
        self._store = store
        self._typed = list(answers)

    def _look(self, _question: CodeQuestion) -> str:
        self.pending.append([each.step for each in self._store.pending_signups()])
        return self._typed.pop(0)


def test_a_code_that_was_not_accepted_leaves_no_note_while_it_is_typed_anew(store: AccountStore):
    scripts: dict[str, Script] = {"/sms": given({"ok": True, "id": 1}), "/accounts": codes("1234")}
    steps: list[SetupStep] = []
    person = Watching(store, "1111", "2222", "1234")
    with operator(CODE_FIRST + SIP, scripts) as (services, _):
        made = create_account(services, store, FORM, progress=steps.append, person=person)
    assert made.account.sip.number == "5"
    assert person.pending == [[], [], []]
    assert steps.count(SetupStep.ASKING) == 3
    assert store.pending_signups() == ()


def test_what_was_made_before_the_question_stays_noted_until_it_is_known(store: AccountStore):
    scripts: dict[str, Script] = {
        "/accounts": given({"id": 7}),
        "/accounts/7/confirm": lambda _seen: given({"message": "no"}, 422),
    }
    cancel, noted = Cancel(), list[str]()

    class Leaving(Watching):
        def _look(self, question: CodeQuestion) -> str:
            typed = super()._look(question)
            if not self._typed:
                cancel.cancel()
                raise Cancelled
            return typed

    person = Leaving(store, "1", "2")
    with operator(AFTER_COMMIT + SIP, scripts) as (services, _), pytest.raises(Cancelled):
        create_account(services, store, FORM, cancel, person=person, noted=noted.append)
    assert person.pending == [["registered"], ["registered"]]
    assert noted == ["registered"]
    assert [each.step for each in store.pending_signups()] == ["registered"]


def second_factor(second: bool) -> dict[str, Script]:
    return {
        "/login": given({"token": "t", "second_factor": second}),
        "/sms": given({}),
        "/second": given({}),
        "/account": given({"number": "5", "secret": "s-1", "realm": "sip.example.com"}),
    }


ALWAYS = '\n[provisioning]\nmode = "always"\n'


def kept(services: Services, store: AccountStore) -> None:
    sign_in(services, store, "ana", Secret("p"), person=Typist("1234"))


def test_a_connection_goes_on_with_what_is_kept_where_nobody_is_there_to_type(store: AccountStore):
    with operator(TWO_FACTORS + ALWAYS, second_factor(second=True)) as (services, server):
        kept(services, store)
        before = len(server.requests)
        ready = connect(services, store, store.accounts()[0])
        assert (ready.sip_password, ready.fetched) == (Secret("s-1"), None)
        assert ready.error is not None
        assert ready.error.code == "person.code"
        assert [seen.path for seen in server.requests[before:]] == ["/login"]


def test_who_fetches_the_settings_is_asked(store: AccountStore):
    with operator(TWO_FACTORS + ALWAYS, second_factor(second=True)) as (services, _):
        kept(services, store)
        with pytest.raises(UsageError, match=r"person\.code"):
            fetch(services, store, store.accounts()[0])
        assert fetch(services, store, store.accounts()[0], person=Typist("1234")).found.sip.number == "5"
