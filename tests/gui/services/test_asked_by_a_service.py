"""An extra service, or a balance, that asks for a code on the way: in a dialog, and only where the user is there."""

import json
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from neon_wizard import places
from neon_wizard.accounts.setup import sign_in
from neon_wizard.gui.balance.balance_card import BalanceCard, BalanceWidget
from neon_wizard.gui.balance.balance_poller import Balances, BalanceSource
from neon_wizard.gui.parts.person_panel import PersonDialog
from neon_wizard.gui.tasks import Tasks
from neon_wizard.model import Secret
from tests.servers.scripted import Given, ScriptedServer

PROFILE = """
format = 1
[operator]
id = "acme"
name = "ACME"
[sip]
domain = "sip.acme.example"
[services.provisioning]
protocol = "rest"
url = "ORIGIN/me"
reply = { format = "json", account = { number = "number", password = "secret" } }

[services.balance]
protocol = "rest"
reply = { format = "json", balance = "credit", currency = "'EUR'" }
[[services.balance.steps]]
name = "code"
ask = { label = "Code" }
[[services.balance.steps]]
name = "credit"
url = "ORIGIN/credit"
body = { code = "{code.value}" }

[[actions]]
id = "close"
title = "Close"
[actions.service]
protocol = "rest"
reply = { format = "json" }
[[actions.service.steps]]
name = "code"
ask = { label = "Code", wrong = ["http 403"] }
[[actions.service.steps]]
name = "closed"
url = "ORIGIN/closed"
body = { code = "{code.value}" }
"""


def given(table, status=200):
    return Given(json.dumps(table).encode(), status, content_type="application/json")


@pytest.fixture
def acme():
    answers = {
        "/me": given({"number": "5", "secret": "s-1"}),
        "/credit": given({"credit": "5.00"}),
        "/closed": lambda seen: given({}, 200 if json.loads(seen.body)["code"] == "1234" else 403),
    }
    with ScriptedServer(MappingProxyType(answers)) as server:
        yield server


def asking(qtbot, window):
    """The dialog that asks now."""

    def shown():
        return [each for each in window.findChildren(PersonDialog) if each.isVisible() and not each.panel.isHidden()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def type_code(dialog, text):
    QTest.keyClicks(dialog.panel.code.line, text)
    QTest.keyClick(dialog.panel.code.line, Qt.Key.Key_Return)


def posted(server, path):
    return [json.loads(seen.body)["code"] for seen in server.requests if seen.path == path]


def test_a_service_asks_over_its_own_dialog(qtbot, open_action, profile_of, acme):
    hands = open_action(lambda context: profile_of(context, PROFILE.replace("ORIGIN", acme.origin)), "close")
    hands.go()
    dialog = asking(qtbot, hands.dialog)
    type_code(dialog, "1111")
    qtbot.waitUntil(lambda: dialog.panel.isVisible() and bool(dialog.panel.code.wrong))
    type_code(dialog, "1234")
    hands.quiet()
    assert posted(acme, "/closed") == ["1111", "1234"]
    assert len(hands.done) == 1
    assert not dialog.isVisible()


def test_whoever_declines_has_sent_nothing(qtbot, open_action, profile_of, acme):
    hands = open_action(lambda context: profile_of(context, PROFILE.replace("ORIGIN", acme.origin)), "close")
    hands.go()
    QTest.keyClick(asking(qtbot, hands.dialog), Qt.Key.Key_Escape)
    hands.told("person.code")
    assert posted(acme, "/closed") == []


@pytest.mark.usefixtures("here")
def test_a_balance_asks_on_refresh_and_never_by_itself(qtbot, open_context, acme):
    folder = places.profile_dirs()[0]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "acme.toml").write_text(PROFILE.replace("ORIGIN", acme.origin), encoding="utf-8")
    context = open_context()
    profile = context.profile("acme")
    account = sign_in(context.services(profile), context.store, "ana", Secret("p")).account
    window = QWidget()
    qtbot.addWidget(window)
    tasks = Tasks(window)
    source = BalanceSource(context, window)
    balances = Balances(tasks, source.ask, window)
    widget = BalanceWidget(window)
    card = BalanceCard(context, tasks, balances, None, widget, window)
    window.show()
    card.follow(account, profile)
    qtbot.waitUntil(lambda: balances.state(account.id).error is not None)
    assert str(balances.state(account.id).error).startswith("person.code")
    assert posted(acme, "/credit") == []
    assert not window.findChildren(PersonDialog)
    widget.refresh_wanted.emit()
    QTest.keyClick(asking(qtbot, window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not balances.state(account.id).asking)
    assert str(balances.state(account.id).error).startswith("person.code")
    widget.refresh_wanted.emit()
    type_code(asking(qtbot, window), "77")
    qtbot.waitUntil(lambda: balances.state(account.id).balance is not None)
    assert posted(acme, "/credit") == ["77"]
    balances.stop()
    assert tasks.wait(20)
