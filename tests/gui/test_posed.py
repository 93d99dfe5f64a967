"""Whoever can be asked between two requests: one contract for what was given, a pipe, a terminal and a window."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from neon_wizard.cli.answering import AtTerminal, Piped
from neon_wizard.cli.output import Output
from neon_wizard.errors import Cancelled, UsageError
from neon_wizard.gui.parts.person_panel import PersonDialog, asking_in_dialogs
from neon_wizard.gui.tasks import Tasks
from neon_wizard.operations.person import (
    NOBODY,
    Answering,
    Changed,
    CodeQuestion,
    PageVisit,
    SendAgain,
    Somebody,
)
from neon_wizard.profile.form.form_inputs import Text
from neon_wizard.protocols.deadline import Cancel

QUESTION = CodeQuestion("code", "ACME", Text({"en": "Code"}), again=True, change="phone", current="+557133334444")
PAGE = PageVisit("human", "ACME", "acme.example", "https://acme.example/captcha")


class Worker:
    """Asks on a thread of its own, as an operation does."""

    def __init__(self, ask: Callable[[Cancel], Any]) -> None:
        self.cancel = Cancel()
        self.result: Any = None
        self._ask = ask
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self.result = self._ask(self.cancel)
        except (Cancelled, UsageError) as error:
            self.result = error

    @property
    def done(self) -> bool:
        return not self._thread.is_alive()


class Window:
    """Somebody at a window, with a keyboard."""

    def __init__(self, qtbot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.tasks = Tasks(self.window)
        self.window.show()
        self.person: Somebody = asking_in_dialogs(self.window, "Asked")

    @property
    def dialog(self) -> PersonDialog:
        self.qtbot.waitUntil(lambda: any(each.isVisible() for each in self.window.findChildren(PersonDialog)))
        return self.window.findChildren(PersonDialog)[0]

    def type(self, text: str) -> None:
        panel = self.dialog.panel
        if text == "again":
            panel.again.click()
            return
        if text.startswith("change "):
            panel.elsewhere.click()
            panel.change.line.clear()
            text = text.removeprefix("change ")
        QTest.keyClicks(self.dialog.focusWidget(), text)
        QTest.keyClick(self.dialog.focusWidget(), Qt.Key.Key_Return)

    def until_done(self, worker: Worker) -> Any:
        self.qtbot.waitUntil(lambda: worker.done)
        return worker.result


class Typed:
    """Somebody whose words come through a file: what is typed stands there before it is read."""

    def __init__(self, person: Somebody, write: Callable[[str], None]) -> None:
        self.person = person
        self._write = write

    def type(self, text: str) -> None:
        for line in text.split(" ", 1):
            self._write(f"{line}\n")

    def until_done(self, worker: Worker) -> Any:
        worker._thread.join(20)
        return worker.result


def through(monkeypatch: pytest.MonkeyPatch, person: Somebody, reading: int, writing: int) -> Typed:
    monkeypatch.setattr(sys, "stdin", os.fdopen(reading, encoding="utf-8"))

    def write(text: str) -> None:
        os.write(writing, text.encode())

    return Typed(person, write)


@contextmanager
def adapter(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The one that the fixture's parameter names, with a way to type."""
    if request.param == "window":
        yield Window(request.getfixturevalue("qtbot"))
        return
    if request.param == "given":
        given: dict[str, str] = {}
        person = Answering(given)
        monkeypatch.setattr(person, "_given", given)
        yield Typed(person, lambda text: given.update(code=text.strip()))
        return
    reading, writing = os.pipe()
    made: Somebody = Piped(frozenset({"code"}), NOBODY) if request.param == "pipe" else AtTerminal(Output())
    yield through(monkeypatch, made, reading, writing)
    os.close(writing)
    sys.stdin.close()


@pytest.fixture(params=["given", "pipe", "terminal", "window"])
def somebody(request, monkeypatch) -> Iterator[Any]:
    with adapter(request, monkeypatch) as made:
        yield made


@pytest.fixture(params=["terminal", "window"])
def choosing(request, monkeypatch) -> Iterator[Any]:
    """Those who can do more than answer."""
    with adapter(request, monkeypatch) as made:
        yield made


def asked(somebody: Any, question: CodeQuestion, text: str) -> Any:
    if not isinstance(somebody, Window):
        somebody.type(text)
    worker = Worker(lambda cancel: somebody.person.answer(question, cancel))
    if isinstance(somebody, Window):
        somebody.type(text)
    return somebody.until_done(worker)


def test_what_is_typed_is_the_answer(somebody):
    assert asked(somebody, QUESTION, "1234") == "1234"


def test_whoever_has_an_answer_is_there(somebody):
    somebody_else = isinstance(somebody, Typed) and isinstance(somebody.person, Answering)
    if somebody_else:
        somebody.type("1234")
    assert somebody.person.is_there("code")


def test_it_may_be_sent_again(choosing):
    assert asked(choosing, QUESTION, "again") == SendAgain()


def test_it_may_go_elsewhere(choosing):
    assert asked(choosing, QUESTION, "change +557133335555") == Changed("+557133335555")


@pytest.mark.parametrize("what", [QUESTION, PAGE])
class TestAtAWindow:
    def asking(self, window: Window, what: CodeQuestion | PageVisit) -> Worker:
        def ask(cancel: Cancel) -> Any:
            if isinstance(what, CodeQuestion):
                return window.person.answer(what, cancel)
            with window.person.visiting(what, cancel):
                cancel.wait(60)

        return Worker(ask)

    def test_cancel_is_at_once(self, qtbot, what):
        window = Window(qtbot)
        worker = self.asking(window, what)
        assert window.dialog.isVisible()
        worker.cancel.cancel()
        assert isinstance(window.until_done(worker), Cancelled)

    def test_closing_it_declines(self, qtbot, what):
        window = Window(qtbot)
        worker = self.asking(window, what)
        QTest.keyClick(window.dialog, Qt.Key.Key_Escape)
        declined = window.until_done(worker)
        assert isinstance(declined, UsageError)
        assert declined.field == what.step

    def test_a_window_that_is_gone_shows_nothing(self, qtbot, what):
        window = Window(qtbot)
        window.window.close()
        worker = self.asking(window, what)
        worker.cancel.cancel()
        assert isinstance(window.until_done(worker), Cancelled)


def test_closing_it_declines_also_while_the_page_is_open(qtbot, browser):
    window = Window(qtbot)

    def visit(cancel: Cancel) -> None:
        with window.person.visiting(PAGE, cancel):
            cancel.wait(60)

    worker = Worker(visit)
    window.dialog.panel.go.click()
    assert browser.urls == [PAGE.url]
    assert window.dialog.panel.words.text().endswith("acme.example…")
    QTest.keyClick(window.dialog, Qt.Key.Key_Escape)
    declined = window.until_done(worker)
    assert isinstance(declined, UsageError)
    assert declined.code == "person.page"
    qtbot.waitUntil(lambda: not window.window.findChildren(PersonDialog)[0].isVisible())


def test_it_can_be_sent_again_when_its_time_has_come(qtbot):
    window = Window(qtbot)
    worker = Worker(
        lambda cancel: window.person.answer(
            CodeQuestion("code", "ACME", Text({"en": "Code"}), again=True, wait=1.2), cancel
        )
    )
    again = window.dialog.panel.again
    assert not again.isEnabled()
    assert again.text() == "Send again in 1 s"
    qtbot.waitUntil(again.isEnabled)
    again.click()
    assert window.until_done(worker) == SendAgain()
