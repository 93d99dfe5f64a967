"""The home window over a real store, with a real operator on loopback."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox, QPushButton, QRadioButton

from neon_wizard import places
from neon_wizard.demo.demo_operator import DemoOperator, served_profile
from neon_wizard.flow import Page
from neon_wizard.gui import preferences
from neon_wizard.gui.home.account_card import AccountPanel, InfoDialog
from neon_wizard.gui.home.home_window import HomeWindow
from neon_wizard.gui.parts.dialogs import LinkQuestion
from neon_wizard.gui.program import Program
from neon_wizard.gui.tester.tester_window import TesterWindow
from neon_wizard.messages import Remedy
from neon_wizard.model import Account, Balance, Secret, SipSettings
from tests.gui.driver import buy_credit, press, quiet

OPERATOR = "demo-served"  # what `served_profile` calls itself


def account(number="55555555", name="Ana Souza", **more):
    login = name.split()[0].lower()
    sip = SipSettings(number, "sip.example.com", name, number)
    return Account(f"{OPERATOR}/{number or '~' + login}", OPERATOR, "Demo Operator", login, sip, **more)


@pytest.fixture
def home(qtbot, program):
    """Opens the home window on these accounts."""

    def open_(*accounts: Account) -> HomeWindow:
        origins = {each: program.context.profile(each).origins for each in {one.operator_id for one in accounts}}
        for each in accounts:
            program.context.store.save(each, Secret("canary-sip"), origins=origins[each.operator_id])
        program.start()
        assert program.home is not None
        qtbot.waitUntil(program.home.isVisible)
        return program.home

    return open_


def refresh(qtbot, window):
    """Press until it is asked again: an answer of this second serves."""

    def asked():
        press(qtbot, window.view.balance.refresh)
        return not window.view.balance.refresh.isEnabled()

    qtbot.waitUntil(asked)


def answer(qtbot, question, role):
    button = next(b for b in question.buttons() if question.buttonRole(b) is role)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def question(home):
    found = home.findChild(QMessageBox)
    assert found is not None
    return found


def test_account_and_balance(qtbot, program, home):
    window = home(account())
    quiet(qtbot, program)
    assert window.view.balance.amount.text() == "R$20.15"
    assert window.view.panel.number.text() == "55555555"
    assert window.view.panel.pill.text == "This session only"
    assert not window.list.isVisible(), "one account needs no list"


def test_refresh_asks_once_more(qtbot, program, home, installed):
    window = home(account())
    quiet(qtbot, program)
    refresh(qtbot, window)
    quiet(qtbot, program)
    assert window.view.balance.amount.text() != "R$20.15"
    assert len([seen for seen in installed.requests if seen.path == "/GetBalance"]) == 2


def test_an_operator_that_is_gone_leaves_the_last_amount_and_a_retry(qtbot, program, home, installed):
    window = home(account())
    quiet(qtbot, program)
    port = int(installed.origin.rsplit(":", 1)[1])
    installed.stop()
    refresh(qtbot, window)
    quiet(qtbot, program)
    balance = window.view.balance
    assert balance.amount.text() == "R$20.15"
    assert balance.pill.text == "Not up to date"
    assert balance.banner.error is not None
    assert balance.banner.error.code == "network.refused"
    with DemoOperator(port):
        press(qtbot, balance.banner.button(Remedy.RETRY))
        quiet(qtbot, program)
        assert not balance.banner.isVisible()


def test_a_start_without_the_operator_shows_what_was_read_before(qtbot, program, home, installed):
    port = int(installed.origin.rsplit(":", 1)[1])
    installed.stop()
    program.history.add(account().id, Balance(Decimal("17.40"), "BRL", datetime.now(UTC) - timedelta(minutes=25)))
    window = home(account())
    quiet(qtbot, program)
    balance = window.view.balance
    qtbot.waitUntil(balance.amount.isVisible)
    assert (balance.amount.text(), balance.age.text()) == ("R$17.40", "Updated 25 minutes ago")
    assert (balance.pill.text, balance.unknown.isVisible()) == ("Not up to date", False)
    assert balance.banner.error.code == "network.refused"
    with DemoOperator(port):
        press(qtbot, balance.banner.button(Remedy.RETRY))
        quiet(qtbot, program)
        assert (balance.amount.text(), balance.age.text()) == ("R$20.15", "Updated just now")
        assert not balance.pill.isVisible()


def test_without_an_account_the_window_says_what_to_do(qtbot, program, home):
    program.open_home()
    window = program.home
    assert window.stack.currentWidget() is window.empty
    with qtbot.waitSignal(window.add_wanted):
        press(qtbot, window.empty.add)
    assert program.wizard is not None
    assert program.wizard.isVisible()


def test_several_accounts_are_a_list(qtbot, program, home, installed):
    installed.adopt("40000001", "bia")
    window = home(account(), account("40000001", "Bia Lima"))
    quiet(qtbot, program)
    assert window.list.isVisible()
    first = window.account
    window.list.view.setFocus()
    qtbot.keyClick(window.list.view, Qt.Key.Key_Down)
    assert window.account != first
    qtbot.waitUntil(lambda: window.view.panel.number.text() == "40000001")
    quiet(qtbot, program)
    assert program.balances.state(window.account.id).balance is not None


def test_removing_asks_first(qtbot, program, home):
    window = home(account())
    quiet(qtbot, program)
    press(qtbot, window.view.remove)
    asked = question(window)
    assert "Ana Souza" in asked.text()
    assert asked.textFormat() == Qt.TextFormat.PlainText
    answer(qtbot, asked, QMessageBox.ButtonRole.RejectRole)
    assert program.context.store.accounts()


def test_removing(qtbot, program, home):
    window = home(account())
    quiet(qtbot, program)
    press(qtbot, window.view.remove)
    answer(qtbot, question(window), QMessageBox.ButtonRole.DestructiveRole)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.empty)
    assert program.context.store.accounts() == ()
    profile = program.context.profile(OPERATOR)
    assert program.context.store.sip_password(f"{OPERATOR}/55555555", profile.origins) is None


def test_the_number_is_copied(qtbot, program, home):
    window = home(account())
    press(qtbot, window.view.panel.copy)
    assert QGuiApplication.clipboard().text() == "55555555"
    assert window.view.panel.copy.toolTip() == "Copied"


def test_the_operators_page_once_more(qtbot, program, home):
    window = home(account(info_html="<h1>Welcome</h1><script>alert(1)</script>"))
    press(qtbot, window.view.info)
    dialog = window.findChild(InfoDialog)
    assert dialog is not None
    assert dialog.view.toPlainText().strip() == "Welcome"
    dialog.close()


def test_an_account_without_a_domain_says_what_it_lacks(qtbot, program, home):
    """The operator did create it, so it is kept; but it cannot be registered, and nobody guesses."""
    whole = account()
    window = home(replace(whole, sip=replace(whole.sip, domain="")))
    assert window.view.panel.pill.text == "Not complete"
    assert "no SIP domain" in window.view.panel.lack.text()
    assert window.view.panel.lack.isVisible()


def test_no_page_no_button(qtbot, program, home):
    assert not home(account()).view.info.isVisible()


def test_an_unconfirmed_account_says_what_to_do(qtbot, program, home, installed):
    window = home(account("", confirmed=False))
    quiet(qtbot, program)
    assert window.view.panel.pill.text == "Not confirmed"
    assert not window.view.balance.amount.isVisible()
    assert "confirmed" in window.view.balance.words.text()
    assert not [seen for seen in installed.requests if seen.path == "/GetBalance"]
    press(qtbot, window.view.panel.confirm)
    assert program.wizard is not None
    assert program.wizard.isVisible()


def test_the_email_of_a_confirmation_again_or_elsewhere(qtbot, program, home, installed):
    file = places.profile_dirs()[0] / f"{OPERATOR}.toml"
    helps = 'confirmation_again = "rates"\nconfirmation_address = "password"\nname = '
    file.write_text(file.read_text(encoding="utf-8").replace("name = ", helps, 1), encoding="utf-8")
    window = home(account("", confirmed=False))
    quiet(qtbot, program)
    qtbot.waitUntil(window.view.panel.again.isVisible)
    for button, action in ((window.view.panel.again, "rates"), (window.view.panel.elsewhere, "password")):
        press(qtbot, button)
        qtbot.waitUntil(lambda action=action: window.findChild(QDialog, f"action-{action}") is not None)
        window.findChild(QDialog, f"action-{action}").reject()


def test_top_up_shows_the_host_first(qtbot, program, home, installed):
    buy_credit(installed, account())
    window = home(account())
    quiet(qtbot, program)
    press(qtbot, window.view.balance.top_up)
    asked = window.findChild(LinkQuestion)
    assert asked is not None
    assert "127.0.0.1" in asked.text()
    asked.reject()


def test_f61_a_new_host_is_asked_for_first(qtbot, program, home, installed):
    """The balance goes by itself; the operator's own secret for it does not go to a host that nobody agreed to."""
    folder = places.profile_dirs()[0]
    moved = served_profile(installed.origin).replace(
        "format = 1", 'format = 1\n[http]\nauth = { scheme = "basic", username = "neon", password = "secret:http" }', 1
    )
    file = folder / f"{OPERATOR}.toml"
    file.write_text(moved.replace(installed.origin, "http://127.0.0.1:9"), encoding="utf-8")
    store = program.context.store
    old = program.context.profile(OPERATOR)
    store.save(account(), Secret("canary-sip"), origins=old.origins)
    store.keep_operator_secret(OPERATOR, "http", Secret("canary-http"), old.origins)
    file.write_text(moved, encoding="utf-8")
    window = home()
    quiet(qtbot, program)
    banner = window.view.balance.banner
    assert banner.error is not None
    assert banner.error.code == "keyring.hosts"
    assert installed.requests == []
    press(qtbot, banner.button(Remedy.TRUST_HOSTS))
    qtbot.waitUntil(lambda: program.balances.state(window.account.id).balance is not None)
    assert installed.requests[0].headers["authorization"].startswith("Basic ")


def test_an_operator_whose_profile_is_gone(qtbot, program, home):
    window = home(account())
    quiet(qtbot, program)
    (places.profile_dirs()[0] / f"{OPERATOR}.toml").unlink()
    other = Program(program.app, program.context)
    other.open_home()
    quiet(qtbot, other)
    assert other.home is not None
    assert other.home.view.banner.error is not None
    assert other.home.view.banner.error.code.startswith("profile.")
    assert not other.home.view.balance.amount.isVisible()
    assert other.home.view.panel.number.text() == "55555555", "the account is still there"
    other.home.deleteLater()
    del window


def test_the_file_of_an_operator_that_is_gone_is_chosen_and_kept(qtbot, program, home, installed, tmp_path):
    """As accounts of earlier versions are, whose profile stayed in Downloads."""
    window = home(account())
    quiet(qtbot, program)
    copy = places.profile_dirs()[0] / f"{OPERATOR}.toml"
    copy.unlink()
    window._profiles_changed()
    quiet(qtbot, program)
    banner = window.view.banner
    assert banner.error.code == "profile.gone_unknown"
    words = banner.findChild(QLabel, "banner-next-step").text()
    assert "Choose the file" in words
    assert "neon-wizard" not in words, "these are the window's words, not the command line's"
    press(qtbot, banner.button(Remedy.CHOOSE_PROFILE))
    dialog = window.findChild(QFileDialog)
    other, right = tmp_path / "other.toml", tmp_path / "right.toml"
    other.write_text(served_profile(installed.origin).replace("demo-served", "other"), encoding="utf-8")
    right.write_text(served_profile(installed.origin), encoding="utf-8")
    dialog.fileSelected.emit(str(other))
    dialog.reject()
    quiet(qtbot, program)
    assert banner.error.code == "profile.other_operator"
    assert banner.error.facts["id"] == OPERATOR, "the same operator's is chosen again"
    assert not copy.exists()
    window.keeping.take_file(str(right), OPERATOR, "Demo Operator")
    quiet(qtbot, program)
    qtbot.waitUntil(lambda: not banner.isVisible())
    assert copy.read_text(encoding="utf-8") == right.read_text(encoding="utf-8")
    quiet(qtbot, program)
    assert window.view.balance.amount.text().startswith("R$")


def test_add_account_offers_every_operator_that_is_kept(qtbot, program, home, installed):
    """Also where there is but one, and another one's file may be opened."""
    window = home(account())
    quiet(qtbot, program)
    window.add_wanted.emit()
    qtbot.waitUntil(lambda: program.wizard is not None and program.wizard.started and not program.wizard.tasks.busy)
    assert program.wizard.currentId() == Page.OPERATOR
    assert program.wizard.findChild(QRadioButton, f"operator-{OPERATOR}").isChecked()
    assert program.wizard.findChild(QRadioButton, "operator-other").isVisible()


def test_another_language_at_once(qtbot, program, home):
    window = home(account())
    quiet(qtbot, program)
    actions = {action.data(): action for action in window.menu.languages.actions()}
    assert list(actions) == ["", "en", "pt_BR", "es"]
    assert actions[""].isChecked()
    shown = window.account
    with qtbot.waitSignal(window.closed):
        actions["pt_BR"].trigger()
    quiet(qtbot, program)
    fresh = program.home
    assert fresh is not None
    assert fresh is not window
    assert fresh.isVisible()
    assert fresh.view.balance.amount.text() == "R$\xa020,15"
    assert program.context.store.preference("language", "") == "pt_BR"
    assert fresh.account == shown


def cut_off(window):
    """What is visible, and narrower or lower than its text needs."""
    parts = [*window.findChildren(QLabel), *window.findChildren(QPushButton)]
    return [
        part.text()
        for part in parts
        if part.isVisible()
        and (
            part.height() < part.heightForWidth(part.width())
            if isinstance(part, QLabel) and part.wordWrap()
            else part.width() < part.sizeHint().width()
        )
    ]


@pytest.mark.parametrize("language", ["en", "pt_BR", "es", "pseudo"])
def test_nothing_is_cut_off(qtbot, program, home, installed, language):
    """Rule 14: with texts 30 % longer too, in the smallest window that can be had."""
    installed.adopt("40000001", "bia")
    window = home(account(info_html="<p>x</p>"), account("40000001", "Bia Lima"), account("", confirmed=False))
    program.use_language(language)
    window = program.home
    for each in program.context.store.accounts():
        window.list.chosen.emit(each.id)
        quiet(qtbot, program)
        window.resize(window.minimumSizeHint())
        qtbot.waitUntil(lambda: cut_off(window) == [])


def test_size_and_account_are_remembered(qtbot, program, home, installed):
    installed.adopt("40000001", "bia")
    window = home(account(), account("40000001", "Bia Lima"))
    quiet(qtbot, program)
    window.list.chosen.emit(f"{OPERATOR}/40000001")
    window.resize(900, 700)
    window.remember()
    again = HomeWindow(program.context, program.tasks, program.balances)
    qtbot.addWidget(again)
    again.reload()
    assert (again.width(), again.height()) == (900, 700)
    assert again.account is not None
    assert again.account.sip.number == "40000001"


def test_f46_a_second_start_brings_the_window_forward(qtbot, program, home):
    window = home(account())
    window.showMinimized()
    assert program.answer({"command": "activate", "operator": ""}) == {"ok": True}
    qtbot.waitUntil(lambda: not window.isMinimized() and window.isActiveWindow())
    assert not program.answer({"command": "something else"})["ok"]


def test_a_second_start_with_an_operator_opens_its_wizard(qtbot, program, home):
    home(account())
    program.answer({"command": "activate", "operator": OPERATOR})
    qtbot.waitUntil(lambda: program.wizard is not None and program.wizard.isVisible())
    assert program.wizard.flow.profile.id == OPERATOR


def test_a_failure_that_nobody_foresaw_is_one_banner(qtbot, program, home, capsys, tmp_path):
    window = home(account())
    quiet(qtbot, program)
    program.crashes.install()
    try:
        with qtbot.waitSignal(program.crashes.happened):
            error = ValueError("canary-secret")
            program.crashes._on_exception(type(error), error, None)
        qtbot.waitUntil(window.view.banner.isVisible)
    finally:
        program.crashes.uninstall()
    assert window.view.banner.error.code == "program.failed"
    assert "canary" not in window.view.banner.error.detail
    assert "canary" not in capsys.readouterr().err
    assert list(places.log_dir().glob("crash-*.txt"))


def test_a_thousand_accounts(qtbot, program, home):
    store = program.context.store
    accounts = [account(f"{n:08}", f"Person {n}", created=datetime.now(UTC)) for n in range(1000)]
    window = home(*accounts)
    quiet(qtbot, program)
    assert window.list.model.rowCount() == 1000
    assert len(store.accounts()) == 1000


def test_the_credits_way_is_shown_and_low_credit_told_once(qtbot, program, home, installed):
    told = []
    program._source.fell.connect(lambda account, read: told.append(account.id))
    window = home(account())
    quiet(qtbot, program)
    assert not window.view.balance.chart.isVisible(), "nothing to compare yet"
    refresh(qtbot, window)
    quiet(qtbot, program)
    qtbot.waitUntil(window.view.balance.chart.isVisible)
    assert "R$20.15" in window.view.balance.chart.accessibleDescription().replace("\xa0", "")
    assert told == []


def test_b2_the_settings_are_opened_from_the_window(qtbot, program, home):
    window = home(account())
    quiet(qtbot, program)
    window.menu.sip.trigger()
    settings = window.findChild(QDialog, "account-settings")
    assert settings is not None
    qtbot.waitUntil(settings.isVisible)
    settings.close()


def test_no_button_has_the_letter_of_a_menu(home):
    shown = home(account())
    buttons = (shown.view.sip, shown.view.info, shown.view.add, shown.view.remove, shown.view.balance.top_up)
    texts = [*(action.text() for action in shown.menuBar().actions()), *(button.text() for button in buttons)]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)) == len(texts)


def test_support_tests_the_operators_services(qtbot, program, home):
    window = home(account())
    window.menu.tester.trigger()
    tester = window.findChild(TesterWindow)
    assert tester is not None
    qtbot.waitUntil(lambda: tester.testing.loaded is not None, timeout=10_000)
    assert tester.testing.loaded.profile.id == OPERATOR
    tester.close()


def test_nothing_moves_when_a_scroll_bar_comes(qtbot, program, home):
    window = home(account())
    quiet(qtbot, program)
    view = window.view

    def place():
        card = view.panel
        return card.mapTo(window, card.rect().topLeft()).x(), card.width()

    for each in (view.balance, view.sip, view.info, view.add, view.remove):
        each.hide()  # no screen of the tests is high enough for all of it
    window.resize(window.width(), 1200)
    qtbot.waitUntil(lambda: not view.verticalScrollBar().isVisible())
    before = place()
    window.resize(window.width(), 400)
    qtbot.waitUntil(lambda: view.verticalScrollBar().isVisible())
    assert place() == before


def test_the_buttons_beneath_stand_in_one_row(qtbot, program, home):
    window = home(account(info_html="<p>Hello</p>"))
    quiet(qtbot, program)
    view = window.view
    shown = (view.sip, view.info, view.add, view.remove)
    assert len({each.mapTo(window, each.rect().topLeft()).y() for each in shown}) == 1


def test_the_focus_is_on_something_that_is_seen(qtbot, program, home):
    window = home(account())
    assert window.focusWidget() is window.view.panel.copy
    quiet(qtbot, program)
    assert window.focusWidget() is window.view.panel.copy


def test_without_an_account_the_focus_is_on_the_button_for_one(qtbot, program, home):
    window = home(account())
    program.context.store.remove(account().id)
    window.reload()
    assert window.focusWidget() is window.empty.add
    assert not window.view.row.isVisible(), "there is nothing that could be removed"


@pytest.mark.parametrize("accounts", [1, 3])
def test_nothing_is_said_before_it_is_known_and_no_button_moves(qtbot, program, home, accounts):
    """From the first picture until all is known: whether the account is ready, and where *Remove…* is."""
    window = home(*(account(f"5555555{number}") for number in range(accounts)))
    view = window.view
    assert not view.calls.isVisible(), "the licence is not known yet"

    def places():
        return [each.mapTo(window, each.rect().topLeft()) for each in (view.sip, view.add, view.remove)]

    window.repaint()
    before = places()
    quiet(qtbot, program)
    qtbot.waitUntil(view.calls.isVisible)
    assert places() == before
    view.licence.banner.show_words("More", "and more")
    assert places() == before


def test_an_account_is_called_ready_only_when_its_licence_is_known(qtbot):
    panel = AccountPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_licence(permits=None)
    panel.show_account(account(), persistent=True)
    assert not panel.pill.isVisible()
    panel.show_licence(permits=False)
    assert (panel.pill.isVisible(), panel.pill.text) == (True, "Licence needed")
    panel.show_licence(permits=True)
    assert panel.pill.text == "Ready"
    panel.show_licence(permits=None)
    panel.show_account(account("", confirmed=False), persistent=True)
    assert (panel.pill.isVisible(), panel.pill.text) == (True, "Not confirmed"), "this is known"


def test_a_remembered_size_is_bounded_by_the_screen(qtbot, program, home):
    program.context.store.set_preference(preferences.HOME_SIZE, [5000, 4000])
    window = home(account())
    area = window.screen().availableGeometry()
    qtbot.waitUntil(lambda: area.contains(window.frameGeometry()))
