"""The settings window (B2), over a real server and a real store, driven as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from neon_wizard.accounts.setup import sign_in
from neon_wizard.gui.parts.dialogs import DiscardQuestion
from neon_wizard.gui.settings.settings_window import AccountSettings
from neon_wizard.gui.tasks import Tasks
from neon_wizard.model import Secret
from neon_wizard.profile import Mode
from tests.gui.driver import resting
from tests.servers.scripted import Given, ScriptedServer

PROFILE = """format = 1
[operator]
id = "acme"
name = "ACME"
[services.provisioning]
url = "{origin}/Provisioning"
[sip]
transport = "tcp"
[provisioning]
mode = "{mode}"
"""
DATA = {"Number": "5555", "Password": "s1p-canary", "Domain": "127.0.0.1"}
PORTAL = "portal-canary"


def reply(code=0, **data):
    parts = "".join(f"<{name}>{text}</{name}>" for name, text in data.items())
    error = f"<Error><Code>{code}</Code><Description/></Error>"
    return Given(f"<R><Success>{str(not code).lower()}</Success>{error}<Data>{parts}</Data></R>".encode())


@pytest.fixture
def operator():
    with ScriptedServer({"/Provisioning": reply(**DATA)}) as server:
        yield server


@pytest.fixture
def open_window(qtbot, here, open_context, profile_of, operator):
    """The window over an account that was signed in to."""
    tasks = Tasks()

    def open_(mode="ask", ca=None):
        context = open_context()
        http = f'[http]\nca = "{ca}"\n' if ca else ""
        profile = profile_of(context, PROFILE.format(origin=operator.origin, mode=mode) + http)
        account = sign_in(context.services(profile), context.store, "ana", Secret(PORTAL)).account
        window = AccountSettings(context, tasks, account, profile)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window, before_close_func=lambda window: window._leave())
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.store = context.store  # type: ignore[attr-defined]  # for the test to look at
        return window

    yield open_
    tasks.cancel_all()


def type_into(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)


def edit(window, name, text):
    type_into(window.cells[name].row.line, text)


def choose_transport(window, words):
    box = window.cells["transport"].row.box
    box.setFocus()
    while not box.currentText().startswith(words):
        before = box.currentIndex()
        QTest.keyClick(
            box, Qt.Key.Key_Down if before < box.findText(words, Qt.MatchFlag.MatchStartsWith) else Qt.Key.Key_Up
        )
        assert box.currentIndex() != before


def origin(window, name):
    return window.cells[name].row.editor.accessibleDescription()


def idle(qtbot, window):
    qtbot.waitUntil(lambda: not window.work.running, timeout=10_000)


def the_account(window):
    (account,) = window.store.accounts()
    return account


def test_b2_every_setting_has_its_origin(open_window):
    window = open_window()
    assert origin(window, "number") == "From the operator"
    assert origin(window, "transport") == "From the profile's defaults"
    assert origin(window, "port") == "Not set"
    choose_transport(window, "TLS")
    assert origin(window, "transport") == "Changed by you; it was tcp"
    edit(window, "port", "5061")
    assert origin(window, "port") == "Set by you"


def test_changes_are_saved_and_undone_one_by_one_or_all(qtbot, open_window):
    window = open_window()
    assert not window.save.isEnabled()
    choose_transport(window, "TLS")
    edit(window, "port", "5061")
    with qtbot.waitSignal(window.changed):
        QTest.keySequence(window, "Ctrl+S")
    idle(qtbot, window)
    assert (the_account(window).sip.transport, the_account(window).sip.extra["port"]) == ("tls", "5061")
    assert not window.save.isEnabled()
    window.cells["port"].undo.click()
    assert window.cells["port"].row.line.text() == ""
    assert not window.cells["port"].undo.isVisible()
    window.undo_all.click()
    assert window.cells["transport"].row.value == "tcp"
    with qtbot.waitSignal(window.changed):
        window.save.click()
    assert dict(the_account(window).overridden) == {}


def test_what_is_wrong_stands_beside_its_field_and_gets_the_focus(open_window):
    window = open_window()
    edit(window, "port", "70000")
    assert window.cells["port"].row.wrong == "", "not while it is typed (rule 6)"
    edit(window, "domain", "other.example")
    assert "1 to 65535" in window.cells["port"].row.wrong
    assert not window.save.isEnabled()
    QTest.keySequence(window, "Ctrl+S")
    assert window.focusWidget() is window.cells["port"].row.line
    window.cells["port"].undo.click()
    assert window.cells["port"].row.wrong == ""
    assert window.save.isEnabled()


def test_b2_a_fetch_shows_old_and_new_before_it_applies(qtbot, open_window, operator):
    window = open_window()
    operator.paths["/Provisioning"] = reply(**{**DATA, "Domain": "sip2.example.com", "Password": "s1p-other"})
    type_into(window.password.line, PORTAL)
    QTest.keyClick(window.password.line, Qt.Key.Key_Return)
    qtbot.waitUntil(window.comparison.isVisible)
    shown = " ".join(each.text() for each in window.comparison.findChildren(type(window.words)))
    assert "127.0.0.1" in shown
    assert "sip2.example.com" in shown
    assert "SIP password" in shown
    assert "s1p-" not in shown, "redacted"
    assert the_account(window).sip.domain == "127.0.0.1", "nothing is changed yet"
    assert window.focusWidget() is window.comparison.apply
    QTest.keyClick(window.comparison.apply, Qt.Key.Key_Return)  # pressed twice in the password's field
    assert window.comparison.isVisible()
    qtbot.waitUntil(lambda: not resting(window.comparison.apply))
    with qtbot.waitSignal(window.changed):
        QTest.keyClick(window.comparison.apply, Qt.Key.Key_Space)
    assert the_account(window).sip.domain == "sip2.example.com"
    assert window.cells["domain"].row.line.text() == "sip2.example.com"
    assert not window.comparison.isVisible()
    assert window.password.line.text() == ""


def test_the_old_settings_can_be_kept(qtbot, open_window, operator):
    window = open_window()
    operator.paths["/Provisioning"] = reply(**{**DATA, "Domain": "sip2.example.com"})
    type_into(window.password.line, PORTAL)
    window.fetch.click()
    qtbot.waitUntil(window.comparison.isVisible)
    window.comparison.discard.click()
    assert the_account(window).sip.domain == "127.0.0.1"


def test_a_fetch_without_changes_says_so(qtbot, open_window):
    window = open_window("always")
    with qtbot.waitSignal(window.changed):
        window.fetch.click()  # with the kept password
    assert window.banner.isVisible()
    assert not window.comparison.isVisible()


def test_f33_a_refused_password_is_told_at_its_field_and_nothing_is_lost(qtbot, open_window, operator):
    window = open_window("always")
    operator.paths["/Provisioning"] = reply(104)
    before = the_account(window)
    type_into(window.password.line, "wrong")
    window.fetch.click()
    qtbot.waitUntil(lambda: window.password.wrong != "")
    assert window.focusWidget() is window.password.line
    assert the_account(window) == before
    assert window.store.portal_password(before.id, window._profile.origins) == Secret(PORTAL)


def test_without_a_kept_password_it_is_asked_for(qtbot, open_window):
    window = open_window("once")
    window.fetch.click()
    qtbot.waitUntil(lambda: window.password.wrong != "")


def test_the_mode_is_chosen_and_the_password_forgotten_with_it(qtbot, open_window):
    window = open_window("ask")
    with qtbot.waitSignal(window.changed):
        window.mode.always.click()
    idle(qtbot, window)
    type_into(window.password.line, PORTAL)
    with qtbot.waitSignal(window.changed):
        window.fetch.click()
    idle(qtbot, window)
    origins = window._profile.origins
    assert window.store.portal_password(the_account(window).id, origins) == Secret(PORTAL)
    with qtbot.waitSignal(window.changed):
        window.mode.once.click()
    assert window.store.portal_password(the_account(window).id, origins) is None
    assert the_account(window).mode == Mode.ONCE


def test_a_test_of_the_registration_says_what_failed(qtbot, open_window):
    """Nothing listens there."""
    window = open_window()
    edit(window, "port", "9")
    window.test.click()
    qtbot.waitUntil(window.banner.isVisible, timeout=25_000)
    assert window.banner.error is not None
    assert window.banner.error.code == "sip.closed"


def test_a_transport_is_chosen_and_left_to_the_operator_again(open_window):
    window = open_window()
    box = window.cells["transport"].row.box
    assert [box.itemText(number) for number in range(box.count())] == ["As the operator says", "UDP", "TCP", "TLS"]
    assert box.currentText() == "TCP"
    choose_transport(window, "UDP")
    assert window.editor.account.sip.transport == "udp"
    assert origin(window, "transport") == "Changed by you; it was tcp"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert window.editor.account.sip.transport == "tcp"
    assert (box.currentText(), origin(window, "transport")) == ("TCP", "From the profile's defaults")


@pytest.mark.parametrize("transport", ["udp", "tls"])
def test_a_test_of_the_registration_succeeds_at_a_real_registrar(qtbot, open_window, operator, registrar, transport):
    """Over TLS only because the profile's own authority vouches for it."""
    registrar.add("5555", DATA["Password"])
    port = registrar.tls_port if transport == "tls" else registrar.port
    operator.paths["/Provisioning"] = reply(**{**DATA, "Domain": f"localhost:{port}", "Transport": transport})
    window = open_window(ca=registrar.ca)
    window.test.click()
    qtbot.waitUntil(lambda: window.banner.isVisible() and not window.work.running, timeout=25_000)
    assert window.banner.error is None, window.banner.error
    words = " ".join(each.text() for each in window.banner.findChildren(QLabel))
    assert f"sip:5555@localhost over {transport.upper()}" in words
    assert registrar.bindings("5555") == [], "nothing was changed there"


def test_f57_cancel_stops_a_fetch(qtbot, open_window, operator):
    window = open_window("always")
    import threading

    go = threading.Event()

    def late(_seen):
        go.wait(20)
        return reply(**DATA)

    operator.paths["/Provisioning"] = late
    window.fetch.click()
    assert window.stop.isVisible()
    window.stop.click()
    assert not window.work.running
    assert window.fetch.isEnabled()
    go.set()


def test_esc_asks_only_when_something_would_be_lost(qtbot, open_window):
    window = open_window()
    edit(window, "port", "5061")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    question = window.findChild(DiscardQuestion)
    assert question is not None
    assert window.isVisible()
    question.reject()
    window.cells["port"].undo.click()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_mnemonics_are_unique_and_every_field_has_a_name(open_window):
    window = open_window()
    fields = [line for line in window.findChildren(QLineEdit) if line.isVisibleTo(window)]
    assert all(line.accessibleName() for line in fields)
    letters = [
        row.title[row.title.index("&") + 1].lower() for row in [window.login, window.password] if "&" in row.title
    ]
    letters += [
        b.text()[b.text().index("&") + 1].lower() for b in (window.fetch, window.test, window.save, window.shut)
    ]
    assert len(letters) == len(set(letters))


def test_what_is_being_saved_is_not_cancelled_and_its_end_is_told(qtbot, open_window):
    window = open_window()
    edit(window, "display_name", "Ana")
    with qtbot.waitSignal(window.changed):
        window.save.click()
        window.stop.click()
        window.reject()
        assert window.isVisible()
    assert the_account(window).sip.display_name == "Ana"
    window.reject()
    assert not window.isVisible()
