"""An action whose answer is lost: it is said, and nothing is sent again by itself (F31, F56, F57)."""

from __future__ import annotations

import socket
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from neon_wizard.messages import Remedy
from tests.servers.scripted import Given, ScriptedServer

PROFILE = """format = 1
[operator]
id = "acme"
name = "ACME"
[http]
timeout = {timeout}
[services.provisioning]
url = "{origin}/Provisioning"
[sip]
domain = "sip.example.com"
[[actions]]
id = "topup"
title = "Top up"
reads_only = {reads_only}
[[actions.inputs]]
name = "code"
[actions.service]
url = "{top_up}/TopUp"
fields = {{ Number = "{{number}}", Code = "{{code}}" }}
"""
YES = b"<R><Success>true</Success><Error><Code>0</Code></Error><Data><Message>Done, thanks.</Message></Data></R>"
DATA = b"<Number>5555</Number><Password>s1p</Password>"
ACCOUNT = b"<R><Success>true</Success><Error><Code>0</Code></Error><Data>" + DATA + b"</Data></R>"


class Operator(ScriptedServer):
    """Does what it is asked, and answers when it is let go."""

    def __init__(self):
        super().__init__({"/Provisioning": Given(ACCOUNT), "/TopUp": self._top_up})
        self.answers = threading.Event()

    def _top_up(self, _seen):
        self.answers.wait(30)
        return Given(YES)

    @property
    def asked(self):
        return len([seen for seen in self.requests if seen.path == "/TopUp"])


@pytest.fixture
def operator():
    with Operator() as server:
        yield server
        server.answers.set()


@pytest.fixture
def hands(open_action, operator, profile_of):
    def open_(*, timeout=30, reads_only=False, top_up=operator.origin):
        said = {"origin": operator.origin, "timeout": timeout, "reads_only": str(reads_only).lower(), "top_up": top_up}
        text = PROFILE.format(**said)
        return open_action(lambda context: profile_of(context, text), "topup", login="ana").type(code="4711")

    return open_


def reached(hands, operator):
    hands.go()
    hands.qtbot.waitUntil(lambda: operator.asked == 1)
    return hands


def test_f31_an_answer_that_does_not_come_is_no_failure_and_no_second_request(operator, hands):
    opened = hands(timeout=0.5)
    opened.go().quiet().told("action.unknown")
    assert "may have done it all the same" in opened.face.banner._message.text()
    assert opened.rows["code"].value == "4711"
    assert operator.asked == 1
    opened.go()
    assert opened.asked().text() == "This may have been done already. Do it once more?"
    opened.answer(QMessageBox.ButtonRole.RejectRole)
    assert operator.asked == 1
    operator.answers.set()
    opened.go().answer().quiet()
    assert operator.asked == 2, "at the user's word"
    assert opened.result.message.text() == "Done, thanks."


def test_what_is_under_way_is_said_with_its_host_and_can_be_stopped(operator, hands):
    opened = reached(hands(), operator)
    assert opened.face.line.isVisible()
    assert opened.face.words.text() == f"Asking {operator.host}…"
    assert not opened.face.go.isEnabled()
    assert not opened.rows["code"].line.isEnabled()
    opened.press(opened.face.cancel).told("action.unknown")
    assert not opened.face.line.isVisible()
    assert opened.rows["code"].value == "4711"


def test_f57_an_answer_after_cancel_is_ignored(operator, hands):
    opened = reached(hands(), operator)
    QTest.keyClick(opened.dialog, Qt.Key.Key_Escape)
    operator.answers.set()
    assert opened.tasks.wait(20)
    opened.quiet()
    assert opened.result is None
    assert opened.done == []


def test_f56_closing_cancels_and_the_window_is_told_that_nobody_knows(operator, hands):
    opened = reached(hands(), operator)
    opened.dialog.close()
    opened.gone()
    assert [error.code for error in opened.unknown] == ["action.unknown"]


def test_what_only_reads_is_stopped_without_a_word(operator, hands):
    opened = reached(hands(reads_only=True), operator)
    opened.press(opened.face.cancel)
    assert not opened.face.banner.isVisible()
    opened.go()
    assert not opened.dialog.findChildren(QMessageBox), "it may be asked again"


def test_an_operator_that_is_not_there_was_sent_nothing(hands):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        nobody = f"http://127.0.0.1:{listener.getsockname()[1]}"
    opened = hands(top_up=nobody)
    opened.go().quiet().told("network.refused")
    opened.press(opened.face.banner.button(Remedy.RETRY)).quiet().told("network.refused")
    assert not opened.dialog.findChildren(QMessageBox), "nothing can have been done"
