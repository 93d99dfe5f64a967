"""The windows as a program of their own: processes, what they import, and what they leave behind."""

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from neon_wizard.cli import Arguments, parse
from neon_wizard.demo import served_profile
from neon_wizard.instance import Instance
from tests.keyring_session import environment as session

WAIT = 60  # seconds before a test gives up on another process
HEAVY = [
    "zeep",
    "requests",
    "keyring",
    "lxml",
    "phonenumbers",
    "email_validator",
    "nh3",
    "tomli_w",
    "jmespath",
    "filelock",
    "werkzeug",
    "urllib3",
]

# Starts as `neon_wizard.app.main` does, then says what was imported when the first window had been painted.
FIRST_PAINT = f"""
import sys
from PySide6.QtCore import QEvent, QObject
from neon_wizard import app as module
from neon_wizard.gui import program as programs
from neon_wizard.gui.application import make_application

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(" ".join(name for name in {HEAVY!r} if name in sys.modules) or "none", flush=True)
            application.quit()
        return False

application = make_application()
watch = Watch()
program = programs.Program(application, module.Context.open(operator="demo"))
program.start("demo")
program.wizard.installEventFilter(watch)
application.exec()
program.close()
"""
# The program itself; it ends when its standard input does.
PROGRAM = """
import sys
from PySide6.QtCore import QSocketNotifier
from neon_wizard.__main__ import main
from neon_wizard.gui.application import make_application

application = make_application()
ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
ended.activated.connect(application.quit)
sys.exit(main(sys.argv[1:]))
"""


def start(environment, *arguments):
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *arguments],
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def answers(environment):
    """Wait until the program that was started in this environment listens."""
    with session(environment):
        assert Instance().hand_over(patience=WAIT) == {"ok": True}


@pytest.fixture
def first(no_keyring_env):
    process = start(no_keyring_env, "demo")
    appeared = Path(no_keyring_env["XDG_RUNTIME_DIR"])
    while not list(appeared.glob("*.address")):
        assert process.poll() is None, process.communicate()[1]
        threading.Event().wait(0.02)
    answers(no_keyring_env)
    yield process
    process.kill()
    process.communicate()


def test_nothing_heavy_is_imported_before_the_first_paint(no_keyring_env):
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT],
        env={**no_keyring_env, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=WAIT,
    )
    assert done.stdout.strip() == "none", done.stderr


def test_f46_the_first_window_comes_forward(first, no_keyring_env):
    seconds = [start(no_keyring_env) for _ in range(3)]
    assert [process.wait(timeout=WAIT) for process in seconds] == [0, 0, 0]
    for process in seconds:
        process.communicate()
    assert first.poll() is None


def test_it_ends_without_a_word(first):
    out, err = first.communicate("", timeout=WAIT)
    assert (out, first.returncode) == ("", 0)
    assert "Traceback" not in err
    assert "QThread" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_control_c_ends_it_at_once(first):
    first.send_signal(signal.SIGINT)
    assert first.wait(timeout=WAIT) == -signal.SIGINT


def test_f46_when_it_ends_another_may_start(first, no_keyring_env):
    first.communicate("", timeout=WAIT)
    assert list(Path(no_keyring_env["XDG_RUNTIME_DIR"]).glob("*.address")) == []
    with session(no_keyring_env):
        again = Instance()
        assert again.become_first()
        again.close()


def test_an_operator_that_does_not_exist(no_keyring_env):
    process = start(no_keyring_env, "--operator", "nobody")
    out, err = process.communicate("", timeout=WAIT)
    assert process.returncode == 2
    assert "profile.not_found" in err
    assert out == ""


def test_a_profile_that_looks_good_and_is_not(no_keyring_env, tmp_path):
    profile = tmp_path / "operator.toml"
    profile.write_text(served_profile("http://127.0.0.1:9").replace('country = "', 'country = "x'), encoding="utf-8")
    process = start(no_keyring_env, "--operator", str(profile))
    assert process.wait(timeout=WAIT) == 2
    out, err = process.communicate()
    assert "profile.value" in err
    assert out == ""


def test_the_command_line_has_what_the_windows_ask(tmp_path):
    demo = parse(["demo", "--tour", str(tmp_path)])
    assert isinstance(demo, Arguments)
    assert (demo.demo, demo.tour, demo.session_only, demo.operator) == (True, tmp_path, False, None)
    assert not parse([]).demo
