"""The windows as a program of their own: processes, what they import, and what they leave behind."""

import os
import signal
import stat
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from neon_wizard.cli import Arguments, parse
from neon_wizard.demo import served_profile
from neon_wizard.instance import Instance
from tests.keyring_session import environment as session
from tests.keyring_session import private_environment
from tests.marks import linux_only, posix_only

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
    # Also where the tests themselves were started to ignore Ctrl-C, as by nohup.
    awake = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    return subprocess.Popen(
        [sys.executable, "-c", awake + PROGRAM, *arguments],
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
def no_keyring_env():
    """In a folder whose name is short: beyond some hundred letters there is no Unix socket, but loopback."""
    with tempfile.TemporaryDirectory(prefix="neon") as folder:
        yield private_environment(Path(folder))


@pytest.fixture
def umask():
    """Of what is started meanwhile."""
    return None


@pytest.fixture
def first(no_keyring_env, umask):
    before = None if umask is None else os.umask(umask)
    process = start(no_keyring_env, "demo")
    if before is not None:
        os.umask(before)
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
    # The last as the session starts it, which finds that there is nothing to do.
    seconds = [start(no_keyring_env, *words) for words in ((), (), ("--background",))]
    assert [process.wait(timeout=WAIT) for process in seconds] == [0, 0, 0]
    for process in seconds:
        process.communicate()
    assert first.poll() is None


@posix_only("modes")
@pytest.mark.parametrize("umask", [0])
def test_what_it_makes_is_the_users_alone_under_any_umask(first, no_keyring_env):
    home = Path(no_keyring_env["HOME"])
    (home / ".local").chmod(0o700)  # the test's own
    found = [path for path in home.rglob("*") if not path.is_symlink()]
    assert [path.suffix for path in found if path.is_socket()] == [".socket"]
    assert [str(path) for path in found if stat.S_IMODE(path.stat().st_mode) & 0o077] == []


def test_it_ends_without_a_word(first):
    out, err = first.communicate("", timeout=WAIT)
    assert (out, first.returncode) == ("", 0)
    assert "Traceback" not in err
    assert "QThread" not in err


@posix_only("signals")
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


@linux_only("elsewhere there is always a screen, or none can be asked for")
class TestWithoutAScreen:
    NONE = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")

    @pytest.fixture
    def run(self, no_keyring_env, tmp_path):
        """``run("demo", DISPLAY=":99")``: in an environment that names no screen but that."""
        tmp_path.chmod(0o700)
        bare = {name: value for name, value in no_keyring_env.items() if name not in self.NONE}
        bare |= {"LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": str(tmp_path)}

        def run_window(*words, **told):
            command = [sys.executable, "-m", "neon_wizard", *words]
            return subprocess.run(command, env=bare | told, capture_output=True, text=True, timeout=WAIT, check=False)

        return run_window

    @pytest.mark.parametrize(
        "told",
        [
            {},
            {"DISPLAY": ":99"},
            {"DISPLAY": "127.0.0.1:77"},
            {"WAYLAND_DISPLAY": "wayland-9"},
            {"QT_QPA_PLATFORM": "nonsense"},
            {"QT_QPA_PLATFORM": "xcb"},
            {"QT_QPA_PLATFORM": "linuxfb:fb=/dev/none"},
            {"XDG_SESSION_TYPE": "wayland"},
        ],
    )
    @pytest.mark.parametrize("words", [[], ["demo"]])
    def test_one_sentence_says_so_and_what_works_all_the_same(self, run, told, words):
        done = run(*words, **told)
        assert done.returncode == 2
        assert done.stderr.startswith("No window can be opened here: there is no screen")
        assert "signup, provision, balance" in done.stderr
        assert "[program.no_display]" in done.stderr
        assert "Qt" not in done.stderr

    def test_what_qt_says_comes_with_verbose(self, run):
        done = run("--verbose", QT_QPA_PLATFORM="nonsense")
        assert done.returncode == 2
        assert '"nonsense"' in done.stderr

    def test_the_tour_needs_none(self, run, tmp_path):
        (tmp_path / "file").write_text("")  # where the pictures cannot go: it ends as soon as it could begin
        assert run("demo", "--tour", str(tmp_path / "file")).returncode == 1

    def test_what_is_missing_of_the_system_is_named(self, run, tmp_path):
        fake = tmp_path / "PySide6" / "__init__.py"
        fake.parent.mkdir()
        fake.write_text("raise ImportError('libEGL.so.1: cannot open', name='PySide6.QtGui')")
        done = run(PYTHONPATH=str(tmp_path))
        assert done.returncode == 2
        assert "lacks a library (libEGL.so.1: cannot open)" in done.stderr
