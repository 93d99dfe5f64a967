"""Nothing is opened without the user's word, and never what is neither https nor a mail address."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget

from neon_wizard.gui.parts.dialogs import LinkQuestion, NotOpened, destination, support_of
from neon_wizard.profile.operator import Contact


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("url", "where"),
    [
        ("https://pay.example.com/top-up?x=1", "pay.example.com"),
        ("https://good.example@evil.example/", "evil.example"),
        ("https://pay.example.com:8443/", "pay.example.com:8443"),
        ("mailto:help@example.com", "help@example.com"),
        ("mailto:help@example.com?attach=/etc/passwd", ""),
        ("mailto:help@example.com%3Fattach=/etc/passwd", ""),
        ("mailto:a@example.com,b@example.com", ""),
        ("mailto:", ""),
        ("http://pay.example.com/", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("data:text/html,x", ""),
        ("//pay.example.com/", ""),
        ("", ""),
    ],
)
def test_f54_where_a_link_really_leads(url, where):
    assert destination(QUrl(url)) == where


@pytest.mark.parametrize(
    ("url", "where"),
    [
        ("http://127.0.0.1:8080/buy", "127.0.0.1:8080"),
        ("http://localhost/buy", "localhost"),
        ("http://[::1]:81/buy", "[::1]:81"),
        ("http://localhost.example.com/", ""),
        ("http://pay.example.com/", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_an_operators_profile_may_name_a_page_of_this_computer_and_its_page_may_not(url, where):
    assert destination(QUrl(url), of_profile=True) == where
    assert destination(QUrl(url)) == ""


def test_f54_the_host_is_shown_before_it_opens(qtbot, window, browser):
    question = LinkQuestion.ask(window, QUrl("https://pay.example.com/top-up"))
    assert question is not None
    assert "pay.example.com" in question.text()
    assert question.textFormat() == Qt.TextFormat.PlainText
    assert browser.urls == []
    yes = next(b for b in question.buttons() if b is not question.defaultButton())
    with qtbot.waitSignal(question.opened):
        qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert browser.urls == ["https://pay.example.com/top-up"]


def test_enter_does_not_open(qtbot, window, browser):
    question = LinkQuestion.ask(window, QUrl("https://pay.example.com/"))
    assert question is not None
    with qtbot.waitSignal(question.finished):
        qtbot.keyClick(question.defaultButton(), Qt.Key.Key_Return)
    assert browser.urls == []


@pytest.mark.parametrize(
    ("contact", "where"),
    [
        (Contact(email="help@acme.example", url="https://acme.example/"), "mailto:help@acme.example"),
        (Contact(url="https://acme.example/"), "https://acme.example/"),
        (Contact(email="x@example.com?attach=/etc/passwd"), ""),
        (Contact(), ""),
    ],
)
def test_how_support_is_reached(contact, where):
    assert support_of(contact).toString() == where


@pytest.mark.parametrize("url", ["http://pay.example.com/", "file:///etc/passwd", "javascript:alert(1)"])
def test_f51_anything_else_is_not_even_asked(window, url):
    assert LinkQuestion.ask(window, QUrl(url)) is None


def test_what_nothing_opens_is_not_said_to_be_open_and_can_be_copied(qtbot, window, browser, mail_program):
    mail_program("")
    question = LinkQuestion.ask(window, QUrl("mailto:help@acme.example"))
    assert question is not None
    yes = next(b for b in question.buttons() if b is not question.defaultButton())
    with qtbot.assertNotEmitted(question.opened):
        qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    box = window.findChild(NotOpened)
    assert box is not None
    assert "mail program" in box.text()
    assert box.informativeText() == "help@acme.example"
    assert browser.urls == []
