"""A start without a console, as Windows' shortcuts have it: the standard streams are None, and nothing fails."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

# The interpreter sets the streams to None where their handles are closed, as `pythonw` does.
BARE = "import sys; sys.stdin = sys.stdout = sys.stderr = None\n"
BOX = """
from neon_wizard import __main__ as program
said = []
program._say_in_a_box = lambda text, *, failed: said.append((failed, text))
status = program.window({words!r})
open({told!r}, "w", encoding="utf-8").write(repr((status, said)))
"""
NOWHERE = os.path.abspath("/nowhere/acme.toml")


def run(code: str, environment: dict[str, str]) -> subprocess.CompletedProcess[bytes]:
    own = {**environment, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    return subprocess.run([sys.executable, "-c", BARE + code], env=own, capture_output=True, timeout=120, check=False)


@pytest.mark.parametrize(
    ("words", "status", "failed", "expected"),
    [
        (["--version"], 0, False, "neon-wizard "),
        (["--help"], 0, False, "--operator"),
        (["--bogus"], 2, True, "[usage.arguments]"),
        (["--operator", NOWHERE], 2, True, NOWHERE),
    ],
)
def test_what_would_be_written_is_said_in_a_box(no_keyring_env, tmp_path, words, status, failed, expected):
    told = tmp_path / "told"
    done = run(BOX.format(words=words, told=str(told)), no_keyring_env)
    assert (done.returncode, done.stderr) == (0, b"")
    found, said = eval(told.read_text(encoding="utf-8"))
    ((kind, text),) = said
    assert (found, kind) == (status, failed)
    assert expected in text


def test_a_command_that_has_nowhere_to_write_ends_as_ever(no_keyring_env):
    code = "from neon_wizard.__main__ import main; sys.exit(main({!r}))"
    assert run(code.format(["--bogus"]), no_keyring_env).returncode == 2
    assert run(code.format(["--version"]), no_keyring_env).returncode == 5, "the answer is lost, which is an error"


CRASH = """
from PySide6.QtCore import QTimer
from neon_wizard.gui.application import CrashReporter, make_application
app = make_application()
reporter = CrashReporter()
reporter.install()
reporter.happened.connect(lambda error: app.exit(7 if error.code == "program.failed" else 8))
QTimer.singleShot(0, app, lambda: 1 / 0)
import os
os._exit(app.exec())
"""


def test_an_unforeseen_failure_of_the_window_is_told_there(no_keyring_env):
    assert run(CRASH, no_keyring_env).returncode == 7
