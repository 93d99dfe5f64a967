"""A balance that wants the user's own password: the card asks once, keeps it where that is wanted, and asks no more."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from neon_wizard import places
from neon_wizard.accounts.setup import sign_in
from neon_wizard.gui.parts.credentials import CreditPasswordDialog
from neon_wizard.gui.program import Program
from neon_wizard.messages import Remedy
from neon_wizard.model import Secret
from neon_wizard.operations.schedule import Reason
from tests.gui.driver import press, quiet
from tests.servers.customers import LOGIN, PASSWORD, CustomersOperator

QUICK = "[balance]\nevery_minutes = 0.001\n"


@pytest.fixture
def server() -> Iterator[CustomersOperator]:
    with CustomersOperator() as running:
        yield running


@pytest.fixture
def start(qtbot, qapp, keyring_here, open_context, server):
    """The home window on the account, with a timer that never rests; `kept`: the portal password is kept."""
    made: list[Program] = []

    def start(*, kept: bool) -> Program:
        folder = places.profile_dirs()[0]
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "customers.toml").write_text(server.profile() + QUICK, encoding="utf-8")
        context = open_context(session_only=False)
        profile = context.profile("customers")
        account = sign_in(context.services(profile), context.store, LOGIN, Secret(PASSWORD)).account
        assert context.store.portal_password(account.id, profile.origins) == Secret(PASSWORD)
        if not kept:
            context.store.amend(account, forget_portal_password=True)
        program = Program(qapp, context)
        made.append(program)
        program.start()
        home = program.home
        assert home is not None
        qtbot.waitUntil(home.isVisible)
        return program

    yield start
    for program in made:
        if program.home is not None:
            program.home.hide()
            program.home.deleteLater()
        program.balances.stop()
        program.tasks.cancel_all()


def card(program):
    return program.home.view.balance


def portal(program):
    store, profile = program.context.store, program.context.profile("customers")
    return store.portal_password(program.home.account.id, profile.origins)


def wants_it(program):
    """It is asked for; the operator is not being asked meanwhile, when the banner's words stay."""
    banner = card(program).banner
    return (
        card(program).refresh.isEnabled()
        and banner.isVisible()
        and banner.findChild(object, f"step-{Remedy.PASSWORD}") is not None
    )


def answer(qtbot, program, text, *, keep):
    qtbot.waitUntil(lambda: program.home.findChild(CreditPasswordDialog) is not None)
    dialog = program.home.findChild(CreditPasswordDialog)
    assert "Customers & Co." in dialog.findChild(QLabel).text()
    dialog.keep.setChecked(keep)
    line = dialog.findChild(QLineEdit, "field-credit-password")
    qtbot.keyClicks(line, text)
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.home.findChild(CreditPasswordDialog) is None)


def test_the_kept_one_is_used(qtbot, start):
    program = start(kept=True)
    qtbot.waitUntil(lambda: card(program).amount.text() != "")
    assert not card(program).banner.isVisible()


@pytest.mark.parametrize("keep", [True, False])
def test_a_missing_one_is_asked_for_once_and_kept_where_that_is_wanted(qtbot, start, server, keep):
    program = start(kept=False)
    qtbot.waitUntil(lambda: wants_it(program))
    assert card(program).banner.error.code == "known.password"
    asked = program.balances.state(program.home.account.id).failures
    program.balances._on_time()
    quiet(qtbot, program)
    assert program.balances.state(program.home.account.id).failures == asked == 1, "the timer asks no more"
    assert server.asked("/customers/") == 0

    press(qtbot, card(program).banner.findChild(object, f"step-{Remedy.PASSWORD}"))
    answer(qtbot, program, PASSWORD, keep=keep)
    qtbot.waitUntil(lambda: card(program).amount.text() != "" and not card(program).banner.isVisible())
    qtbot.waitUntil(lambda: server.asked("/customers/") > 1)
    quiet(qtbot, program)
    assert portal(program) == (Secret(PASSWORD) if keep else None)


def test_f33_a_wrong_one_is_asked_for_again_and_the_kept_one_stays_until_another_has_worked(qtbot, start, server):
    program = start(kept=True)
    qtbot.waitUntil(lambda: card(program).amount.text() != "")
    server.password = "CANARY-new"
    qtbot.waitUntil(lambda: wants_it(program))
    refused = server.asked("/customers/")
    for reason in (Reason.TIMER, Reason.REGISTERED, Reason.CALL_ENDED):
        program.balances.trigger(program.home.account, reason, 0.001)
    quiet(qtbot, program)
    assert server.asked("/customers/") == refused, "a password that was refused is not sent again"

    press(qtbot, card(program).refresh)
    answer(qtbot, program, "mistyped", keep=True)
    qtbot.waitUntil(lambda: server.asked("/customers/") == refused + 1 and wants_it(program))
    assert portal(program) == Secret(PASSWORD)

    press(qtbot, card(program).refresh)
    answer(qtbot, program, "CANARY-new", keep=True)
    qtbot.waitUntil(lambda: not card(program).banner.isVisible())
    qtbot.waitUntil(lambda: portal(program) == Secret("CANARY-new"))
