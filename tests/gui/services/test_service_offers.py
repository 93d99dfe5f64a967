"""Where an operator's own services are offered: the home window's menus, the wizard's last page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from neon_wizard import places
from neon_wizard.accounts.setup import sign_in
from neon_wizard.demo.demo_operator import served_profile
from neon_wizard.errors import NetworkError
from neon_wizard.flow import Page, Road
from neon_wizard.gui.parts import theme
from neon_wizard.gui.services.service_dialog import ActionDialog
from neon_wizard.gui.services.service_icons import action_icon
from neon_wizard.model import Secret
from tests.gui.driver import B
from tests.gui.home.test_home_window import account as another


@pytest.fixture
def home(qtbot, program):
    """The home window of the demo operator's account that always is there."""
    profile = program.context.profile("demo-served")
    sign_in(program.context.services(profile), program.context.store, "Tester", Secret("123456"))
    program.start()
    qtbot.waitUntil(lambda: program.home.isVisible() and not program.tasks.busy, timeout=10_000)
    return program.home


def texts(menu):
    return [entry.text().replace("&", "") for entry in menu.actions() if entry.text()]


def entry(menu, action_id):
    return next(each for each in menu.actions() if each.objectName() == f"action-{action_id}")


def dialogs(window):
    return [each for each in window.findChildren(ActionDialog) if each.isVisible()]


def test_the_menus_hold_what_the_operator_offers(home):
    services, account = home.menu.services, home.menu.account
    assert services.menuAction().isVisible()
    assert texts(services) == ["Redeem a voucher…", "Call rates…"]
    assert texts(account)[-6:-2] == ["Redeem a voucher…", "Call rates…", "Recent calls…", "Change the portal password…"]
    assert texts(account)[-2].startswith("Remove")


def test_each_letter_stands_once_in_its_menu(home):
    for menu in (home.menu.services, home.menu.account, home.menuBar()):
        shown = [each.text() for each in menu.actions() if each.text() and each.isVisible()]
        letters = [text[text.index("&") + 1].lower() for text in shown]
        assert len(set(letters)) == len(shown)


def test_an_operator_without_services_of_its_own_has_no_menu_for_them(program, home):
    folder = places.profile_dirs()[0]
    text = served_profile("http://127.0.0.1:9").partition("[[actions]]")[0].replace("demo-served", "plain")
    (folder / "plain.toml").write_text(text, encoding="utf-8")
    bare = replace(another("777"), id="plain/777", operator_id="plain")
    program.context.store.save(bare, Secret("x"), origins=program.context.profile("plain").origins)
    home.reload("plain/777")
    assert home.account.id == "plain/777"
    assert not home.menu.services.menuAction().isVisible()
    assert "Redeem a voucher…" not in texts(home.menu.account)


def test_what_sends_the_number_waits_until_there_is_one(qtbot, program, home):
    bare = another("", "Dora")
    profile = program.context.profile("demo-served")
    program.context.store.save(replace(bare, confirmed=False), Secret(""), origins=profile.origins)
    home.reload(bare.id)
    assert not entry(home.menu.services, "voucher").isEnabled()
    assert entry(home.menu.services, "rates").isEnabled()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_rule_17_icons_take_the_colour_of_the_text_in_light_and_dark(qapp, home):
    def colour(icon):
        image = icon.pixmap(20, 20).toImage()
        shades = [image.pixelColor(x, y) for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 200]
        return theme.luminance(shades[0])

    menu = home.menu.services
    for dark in (False, True):
        theme.apply(qapp, dark)
        menu.popup(home.mapToGlobal(home.rect().center()))
        assert (colour(entry(menu, "voucher").icon()) > 0.5) is dark
        menu.close()


def test_an_operators_own_icon_that_would_not_be_seen_takes_it_too(qtbot, qapp, tmp_path):
    black, red = tmp_path / "black.svg", tmp_path / "red.svg"
    for file, fill in ((black, "#000"), (red, "#e02020")):
        file.write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">'
            f'<rect width="8" height="8" fill="{fill}"/></svg>'
        )
    theme.apply(qapp, dark=True)
    qtbot.waitUntil(lambda: not (action_icon(black).isNull() or action_icon(red).isNull()))
    assert theme.luminance(action_icon(black).pixmap(20, 20).toImage().pixelColor(10, 10)) > 0.5
    shown = action_icon(red).pixmap(20, 20).toImage().pixelColor(10, 10)
    assert shown.red() > 200
    assert shown.green() < 60


def test_a_voucher_from_the_menu_raises_the_balance_in_the_window(qtbot, program, home):
    assert home.view.balance.amount.text() == "R$20.15"
    entry(home.menu.services, "voucher").trigger()
    (dialog,) = dialogs(home)
    dialog.page.rows["code"].line.setText("3333-4444")
    dialog.go()
    question = dialog.findChild(QMessageBox)
    yes = next(b for b in question.buttons() if question.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.face.result is not None, timeout=10_000)
    qtbot.waitUntil(lambda: home.view.balance.amount.text().startswith("R$4"), timeout=10_000)


def test_an_action_has_one_dialog_for_an_account(home):
    for _ in range(2):
        entry(home.menu.services, "rates").trigger()
    entry(home.menu.account, "rates").trigger()
    entry(home.menu.account, "calls").trigger()
    assert sorted(each.objectName() for each in dialogs(home)) == ["action-calls", "action-rates"]


def test_while_an_operator_is_asked_the_window_is_not_made_anew(qtbot, home):
    entry(home.menu.services, "rates").trigger()
    (dialog,) = dialogs(home)
    with qtbot.waitSignal(dialog.work.busy):
        dialog.go()
    assert not home.menu.languages.isEnabled()
    qtbot.waitUntil(lambda: dialog.face.result is not None, timeout=10_000)
    assert home.menu.languages.isEnabled()


def test_with_its_account_the_dialog_goes(qtbot, program, home):
    entry(home.menu.services, "rates").trigger()
    home._removed(home.account.id)
    qtbot.waitUntil(lambda: not dialogs(home))


def test_an_action_that_nobody_knows_the_end_of_is_told_in_the_window(qtbot, home):
    entry(home.menu.services, "voucher").trigger()
    (dialog,) = dialogs(home)
    dialog.left_unknown.emit(NetworkError("action.unknown", facts={"operator": "Demo", "reason": "You stopped it."}))
    assert home.view.banner.isVisible()
    assert home.view.banner.error.code == "action.unknown"


def test_after_the_wizard_with_the_account_and_with_its_licence(qtbot, demo_wizard):
    driver = demo_wizard(Road.EXISTING).sign_in("123456").at(Page.RESULT)
    assert driver.wizard.findChild(QPushButton, "action-calls") is None, "it is not offered there"
    driver.press("action-rates")
    dialog = driver.wizard.findChild(ActionDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.go()
    qtbot.waitUntil(lambda: dialog.face.result is not None, timeout=10_000)
    dialog.close()
    driver.press(B.NextButton)
    driver.at(Page.LICENCE).quiet()
    assert [button.objectName() for button in driver.current.action_buttons] == ["action-rates"]
    assert driver.current.action_buttons[0].isVisible()


def test_the_icon_of_the_entry_that_is_pointed_at_is_seen_on_the_accent(qapp):
    def colour(mode):
        image = action_icon("ticket", menu=True).pixmap(QSize(20, 20), 1.0, mode).toImage()
        inked = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return next(each for each in inked if each.alpha() == 255)

    tones = theme.tones()
    assert colour(QIcon.Mode.Active) == tones.on_accent
    assert colour(QIcon.Mode.Normal) == tones.text
