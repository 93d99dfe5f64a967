"""The last resort: a file for support, one message, no secret in either."""

import stat
import sys
import threading
from pathlib import Path

import pytest

from neon_wizard.errors import NetworkError
from neon_wizard.gui.application import CrashReporter, report

CANARY = "canary-4711-secret"


def fail(password):
    raise ValueError(f"bad password {password}")


@pytest.fixture
def reporter(qtbot, tmp_path):
    made = CrashReporter(tmp_path / "logs")
    before = sys.excepthook, threading.excepthook
    made.install()
    yield made
    made.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def raised(work, *arguments):
    with pytest.raises(Exception) as caught:  # noqa: PT011 - any
        work(*arguments)
    return caught.value


def test_f60_the_file_and_the_message_hold_no_secret(qtbot, reporter, tmp_path, capsys):
    error = raised(fail, CANARY)
    with qtbot.waitSignal(reporter.happened) as signal:
        sys.excepthook(type(error), error, error.__traceback__)
    (file,) = (tmp_path / "logs").iterdir()
    told = signal.args[0]
    assert told.code == "program.failed"
    for text in (file.read_text(), told.detail, str(capsys.readouterr())):
        assert CANARY not in text
        assert "ValueError" in text
        assert Path(__file__).name in text
    assert str(file) in told.detail
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_f60_neither_does_its_cause(qtbot):
    def chained():
        try:
            fail(CANARY)
        except ValueError as error:
            raise KeyError(CANARY) from error

    text = report(raised(chained))
    assert CANARY not in text
    assert "KeyError" in text
    assert "caused by" in text
    assert "ValueError" in text


def test_a_known_error_keeps_its_code(qtbot):
    def known():
        raise NetworkError("network.timeout", facts={"host": CANARY})

    text = report(raised(known))
    assert "network.timeout" in text
    assert Path(__file__).name in text
    assert CANARY not in text


def test_a_failure_on_another_thread_is_told_on_this_one(qtbot, reporter):
    threads = []
    reporter.happened.connect(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignal(reporter.happened):
        thread = threading.Thread(target=fail, args=(CANARY,))
        thread.start()
        thread.join()
    assert threads


def test_a_failure_that_repeats_does_not_fill_the_disk(qtbot, reporter, tmp_path):
    error = raised(fail, CANARY)
    for _ in range(50):
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(list((tmp_path / "logs").iterdir())) == 20


def test_a_folder_that_cannot_be_written_loses_nothing(qtbot, tmp_path):
    (tmp_path / "logs").write_text("a file where a folder should be")
    reporter = CrashReporter(tmp_path / "logs")
    reporter.install()
    try:
        error = raised(fail, CANARY)
        with qtbot.waitSignal(reporter.happened) as signal:
            sys.excepthook(type(error), error, error.__traceback__)
        assert "ValueError" in signal.args[0].detail
    finally:
        reporter.uninstall()
