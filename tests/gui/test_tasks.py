"""The only thread code of the windows: where outcomes arrive, and which are dropped."""

import subprocess
import sys
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from neon_wizard.errors import Cancelled, NeonError, UsageError
from neon_wizard.gui.tasks import OneAtATime, Tasks


class Heard:
    """Collects outcomes with the thread on which they arrived."""

    def __init__(self):
        self.done, self.failed, self.told, self.threads = [], [], [], set()

    def on_done(self, result):
        self.done.append(result)
        self.threads.add(QThread.currentThread())

    def on_failed(self, error):
        self.failed.append(error)
        self.threads.add(QThread.currentThread())

    def on_told(self, what):
        self.told.append(what)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def tasks(qtbot):
    tasks = Tasks()
    yield tasks
    tasks.cancel_all()
    tasks.deleteLater()


def test_the_result_arrives_on_the_gui_thread_and_the_work_ran_elsewhere(qtbot, tasks):
    heard = Heard()
    with qtbot.waitSignal(tasks.idle):
        tasks.run(threading.get_ident, heard.on_done, heard.on_failed)
    assert heard.done != [threading.get_ident()]
    assert heard.threads == {QThread.currentThread()}


def test_our_own_error_arrives_as_it_is(qtbot, tasks):
    heard = Heard()
    error = UsageError("input.required", field="login")

    def work():
        raise error

    with qtbot.waitSignal(tasks.idle):
        tasks.run(work, heard.on_done, heard.on_failed)
    assert heard.failed == [error]


def test_f60_an_unforeseen_error_does_not_repeat_what_it_says(qtbot, tasks, caplog):
    heard = Heard()

    def work():
        raise ValueError("canary-password")

    with qtbot.waitSignal(tasks.idle):
        tasks.run(work, heard.on_done, heard.on_failed)
    assert heard.failed[0].code == "program.failed"
    assert "ValueError" in heard.failed[0].detail
    assert "canary-password" not in heard.failed[0].detail + caplog.text


def test_f57_a_reply_after_cancel_is_ignored(qtbot, tasks):
    heard, go, ended = Heard(), threading.Event(), threading.Event()

    def work():
        go.wait(10)
        ended.set()
        return "late"

    ticket = tasks.run(work, heard.on_done, heard.on_failed)
    ticket.cancel()
    go.set()
    assert ended.wait(10)
    with qtbot.waitSignal(tasks.idle):
        tasks.run(lambda: "next", heard.on_done, heard.on_failed)
    assert heard.done == ["next"]
    assert not ticket.waiting


def test_work_that_ends_because_it_was_cancelled_tells_nobody(qtbot, tasks):
    heard = Heard()

    def work():
        raise Cancelled

    with qtbot.waitSignal(tasks.idle):
        tasks.run(work, heard.on_done, heard.on_failed)
    assert not heard.done
    assert not heard.failed


def test_progress_arrives_in_order_before_the_result(qtbot, tasks):
    heard = Heard()

    def work(report):
        for step in range(5):
            report(step)
        return "end"

    with qtbot.waitSignal(tasks.idle):
        tasks.run_reporting(work, lambda _: heard.on_done(list(heard.told)), heard.on_failed, heard.on_told)
    assert heard.done == [[0, 1, 2, 3, 4]]
    assert heard.threads == {QThread.currentThread()}


def test_a_thousand_outcomes_arrive_once_each(qtbot, tasks):
    heard = Heard()
    with qtbot.waitSignal(tasks.idle, timeout=20_000):
        for number in range(1000):
            tasks.run(lambda n=number: n, heard.on_done, heard.on_failed)
    assert sorted(heard.done) == list(range(1000))


def test_an_error_of_ours_keeps_its_type(qtbot, tasks):
    heard = Heard()

    def work():
        raise NeonError("settings.failed")

    with qtbot.waitSignal(tasks.idle):
        tasks.run(work, heard.on_done, heard.on_failed)
    assert [type(e) for e in heard.failed] == [NeonError]


def test_nobody_is_told_once_the_owner_is_gone(qtbot, tasks):
    heard, owner, go = Heard(), QObject(), threading.Event()
    tasks.run(lambda: go.wait(20), heard.on_done, heard.on_failed, owner=owner)
    shiboken6.delete(owner)
    with qtbot.waitSignal(tasks.idle):
        go.set()
    assert heard.done == heard.failed == []


def test_work_is_waited_for_when_the_program_ends(tasks):
    heard, go = Heard(), threading.Event()
    tasks.run(lambda: go.wait(20), heard.on_done, heard.on_failed)
    assert not tasks.wait(0.05)
    go.set()
    assert tasks.wait(20)


def test_a_window_that_is_deleted_does_not_wait_for_its_work(qapp):
    heard, go, window = Heard(), threading.Event(), QObject()
    tasks = Tasks(window)
    tasks.run(lambda: go.wait(20), heard.on_done, heard.on_failed)
    shiboken6.delete(window)  # a pool would wait here, for ever: the worker needs the interpreter to end
    go.set()
    assert tasks.wait(20)
    assert heard.done == heard.failed == []


DELETED_AT_WORK = """
import os, sys
from PySide6.QtCore import QCoreApplication, QEvent
from neon_wizard.gui.tasks import Tasks

def work(tell):
    for number in range(40):
        tell(number)

app = QCoreApplication([])
sys.setswitchinterval(1e-5)
for _ in range(500):
    tasks = Tasks()
    for _ in range(3):
        tasks.run_reporting(work, print, print, lambda _: None)
    tasks.deleteLater()
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
os._exit(0)
"""


def test_windows_that_are_deleted_while_their_work_reports_end_nothing():
    done = subprocess.run([sys.executable, "-c", DELETED_AT_WORK], capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()


class TestOneAtATime:
    def test_nothing_is_started_while_something_is_under_way(self, qtbot, tasks):
        heard, go, changes = Heard(), threading.Event(), []
        job = OneAtATime(tasks, tasks, lambda: changes.append(job.running))
        assert job.start(lambda _: go.wait(20), heard.on_done, heard.on_failed)
        assert not job.start(lambda _: "second", heard.on_done, heard.on_failed)
        assert job.running
        assert job.stoppable
        with qtbot.waitSignal(tasks.idle):
            go.set()
        assert heard.done == [True]
        assert changes == [True, False]
        assert not job.outstanding

    def test_it_has_ended_before_its_outcome_is_told_so_that_more_may_follow(self, qtbot, tasks):
        heard = Heard()
        job = OneAtATime(tasks, tasks)

        def fails(_):
            raise NeonError("settings.failed")

        with qtbot.waitSignal(tasks.idle):
            job.start(fails, heard.on_done, lambda error: job.start(lambda _: error, heard.on_done, heard.on_failed))
        if not heard.done:
            with qtbot.waitSignal(tasks.idle):
                pass
        assert [error.code for error in heard.done] == ["settings.failed"]

    def test_f57_what_comes_of_stopped_work_is_dropped(self, qtbot, tasks):
        heard, go, watched, changes = Heard(), threading.Event(), [], []
        job = OneAtATime(tasks, tasks, lambda: changes.append(job.running))

        def work(cancel):
            watched.append(cancel)
            return go.wait(20)

        job.start(work, heard.on_done, heard.on_failed)
        assert job.stop()
        assert not job.stop()
        go.set()
        assert tasks.wait(20)
        qtbot.wait(0)
        assert watched[0].cancelled
        assert heard.done == heard.failed == []
        assert changes == [True, False]

    def test_what_must_not_be_taken_back_is_not_stopped(self, qtbot, tasks):
        heard, go = Heard(), threading.Event()
        job = OneAtATime(tasks, tasks)
        job.start(lambda _: go.wait(20), heard.on_done, heard.on_failed, stoppable=False)
        assert job.running
        assert not job.stoppable
        assert not job.stop()
        with qtbot.waitSignal(tasks.idle):
            go.set()
        assert heard.done == [True]

    def test_work_that_is_hurried_still_tells_what_it_found(self, qtbot, tasks):
        heard = Heard()
        job = OneAtATime(tasks, tasks)

        def work(cancel, report):
            report("begun")
            while not cancel.cancelled:
                threading.Event().wait(0.001)
            return "so far"

        job.start_reporting(work, heard.on_done, heard.on_failed, heard.on_told)
        with qtbot.waitSignal(tasks.idle):
            job.hurry()
        assert (heard.told, heard.done) == (["begun"], ["so far"])
        assert heard.threads == {QThread.currentThread()}

    def test_nobody_is_told_once_its_owner_is_gone(self, qtbot, tasks):
        heard, owner, go, changes = Heard(), QObject(), threading.Event(), []
        job = OneAtATime(tasks, owner, lambda: changes.append(job.running))

        def work(_, report):
            go.wait(20)
            report("too late")

        job.start_reporting(work, heard.on_done, heard.on_failed, heard.on_told)
        shiboken6.delete(owner)
        with qtbot.waitSignal(tasks.idle):
            go.set()
        assert heard.done == heard.failed == heard.told == []
        assert changes == [True]
