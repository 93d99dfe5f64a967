"""What other programs tell the window, and what they may know of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from neon_wizard.gui import remote
from neon_wizard.gui.balance.balance_poller import Balances
from neon_wizard.gui.tasks import Tasks
from neon_wizard.instance import Event, notice
from neon_wizard.model import Account, Balance, Secret, SipSettings


@pytest.fixture
def program(qtbot, here, open_context, demo_profile):
    """A context with two accounts, and balances that note who is asked for."""
    context, tasks, asked = open_context(), Tasks(), []
    profile = demo_profile(context)
    context.services(profile)
    for number in ("1", "2"):
        account = Account(f"{profile.id}/{number}", profile.id, profile.name, "ana", SipSettings(number))
        context.store.save(account, Secret("s1p-canary"), origins=profile.origins)

    def ask(account, cancel):
        asked.append(account.sip.number)
        return Balance(Decimal("20.15"), "BRL", datetime(2030, 1, 2, tzinfo=UTC))

    context.profile = lambda _operator: profile
    balances = Balances(tasks, ask)
    yield context, tasks, balances, asked
    balances.stop()
    tasks.cancel_all()


def told(program, event, account=""):
    """As the listener and then the window take it."""
    context, tasks, balances, _ = program
    answer = remote.answered(notice(event, account), context, balances)
    if answer["ok"]:
        remote.take({**notice(event), "account": answer["account"]}, context, tasks, balances)
    return answer


def ids(program):
    return [account.id for account in program[0].store.accounts()]


def test_c2_a_registration_told_from_elsewhere_asks_for_the_balance(qtbot, program):
    one, _ = ids(program)
    assert told(program, Event.REGISTERED, one) == {"ok": True, "account": one}
    qtbot.waitUntil(lambda: program[3] == ["1"])
    qtbot.waitUntil(lambda: not program[2].state(one).asking)
    told(program, Event.REGISTERED, one)
    qtbot.waitUntil(lambda: not program[1].busy)
    assert program[3] == ["1"], "a refresh is no change"
    told(program, Event.UNREGISTERED, one)


def test_without_a_name_the_shown_account_is_meant(program):
    context, _, balances, _ = program
    assert told(program, Event.CALL_ENDED)["code"] == "usage.account"
    balances.watch(context.store.accounts()[1], 5)
    assert told(program, Event.CALL_ENDED)["account"] == ids(program)[1]


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"command": "notify"},
        {"command": "notify", "event": "x"},
        {"command": "notify", "event": ["registered"]},
        {"command": "notify", "event": "registered", "account": {"id": "1"}},
        {"command": 7},
    ],
)
def test_what_is_not_understood_is_refused(program, message):
    assert not remote.answered(message, program[0], program[2])["ok"]


def test_f60_accounts_are_told_without_secrets(qtbot, program):
    one, two = ids(program)
    told(program, Event.REGISTERED, one)
    qtbot.waitUntil(lambda: program[2].state(one).balance is not None)
    answer = remote.answered({"command": "accounts"}, program[0], program[2])
    assert [each["id"] for each in answer["accounts"]] == [one, two]
    assert answer["accounts"][0]["balance"] == "20.15"
    assert "balance" not in answer["accounts"][1]
    assert "canary" not in json.dumps(answer)
