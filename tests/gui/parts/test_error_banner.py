"""An error as a person meets it: one sentence, one next step, the details folded."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from neon_wizard import messages
from neon_wizard.errors import NetworkError, OperatorError
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.messages import Remedy


@pytest.fixture
def banner(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.resize(500, 200)
    return banner


def test_it_is_hidden_until_there_is_something_to_say(banner):
    assert banner.isHidden()
    banner.show_error(NetworkError("network.refused", facts={"host": "voip.example.com"}))
    assert banner.isVisible()
    assert "voip.example.com" in banner.findChild(QLabel, "banner-message").text()
    banner.clear()
    assert banner.isHidden()


def test_its_words_are_its_accessible_name(banner):
    banner.show_error(NetworkError("network.refused", facts={"host": "voip.example.com"}))
    assert "voip.example.com" in banner.accessibleName()


def test_the_next_step_is_a_button(banner, qtbot):
    banner.show_error(NetworkError("network.refused"))
    with qtbot.waitSignal(banner.chosen) as chosen:
        qtbot.mouseClick(banner.button(Remedy.RETRY), Qt.MouseButton.LeftButton)
    assert chosen.args == [Remedy.RETRY]


@pytest.mark.parametrize("action", [a for a in Remedy if a not in (Remedy.NONE, Remedy.EDIT)])
def test_every_next_step_has_words(banner, action):
    banner.show_error(NetworkError("network.refused"), [action])
    assert banner.button(action).text()


@pytest.mark.parametrize("code", sorted(messages.codes()))
def test_every_code_can_be_shown(banner, code):
    banner.show_error(OperatorError(code))
    assert banner.findChild(QLabel, "banner-message").text() or code in ("usage.arguments", "input.rule")


def test_another_error_takes_the_steps_of_the_one_before_away(banner):
    banner.show_error(NetworkError("network.refused"), [Remedy.SESSION_ONLY, Remedy.RETRY])
    banner.show_error(NetworkError("network.refused"), [Remedy.RETRY])
    shown = [each.text() for each in banner.findChildren(QPushButton) if each.isVisible()]
    assert sorted(shown) == ["Details", "Try again"]


def test_the_details_are_folded_and_can_be_copied(banner, qtbot, qapp):
    banner.show_error(NetworkError("network.reset", facts={"host": "h.example"}, detail="ECONNRESET after 12 bytes"))
    text = banner.findChild(QPlainTextEdit)
    assert not text.isVisible()
    qtbot.mouseClick(banner.findChild(QPushButton, "banner-details"), Qt.MouseButton.LeftButton)
    assert text.isVisible()
    qtbot.mouseClick(banner.findChild(QPushButton, "banner-copy"), Qt.MouseButton.LeftButton)
    copied = qapp.clipboard().text()
    assert "network.reset" in copied
    assert "ECONNRESET" in copied


def test_a_servers_words_stay_plain_text(banner):
    banner.show_error(OperatorError("operator.500", description="<b>bold</b>", facts={"operator": "ACME"}))
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in banner.findChildren(QLabel))


def test_f17_the_countdown_frees_the_button_and_then_tries_by_itself_where_it_may(banner, qtbot):
    banner.show_error(OperatorError("operator.busy"), countdown=2, by_itself=True)
    assert not banner.button(Remedy.RETRY).isEnabled()
    with qtbot.waitSignal(banner.chosen, timeout=5000) as chosen:
        pass
    assert chosen.args == [Remedy.RETRY]


def test_f17_a_signups_countdown_only_frees_the_button(banner, qtbot):
    banner.show_error(OperatorError("operator.busy"), countdown=1)
    with qtbot.assertNotEmitted(banner.chosen):
        qtbot.waitUntil(lambda: banner.button(Remedy.RETRY).isEnabled(), timeout=5000)
