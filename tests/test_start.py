"""Where the program starts: the window's few words, and what is loaded for a window or a command."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.__main__ import WindowWords, at_home
from neon_wizard.cli import parse
from neon_wizard.demo import served_profile
from neon_wizard.demo.demo_operator import DemoOperator
from neon_wizard.errors import UsageError
from tests.keyring_session import environment

WORDS = st.lists(
    st.sampled_from(["demo", "--no-store", "--operator", "acme", "./acme.toml", "--operator=acme", "--json",
                     "--version", "--help", "provision", "--serve", "--tour", "", "-", "--", "--password", "x\udc80",
                     "a\nb", "neon-wizard:https://acme.example/a.toml", "neon-wizard:", "acme.toml",
                     "https://acme.example/a.toml", "--background"]),
    max_size=5,
)  # fmt: skip
# What takes longer to load than the first window may take; all of it comes after its paint.
LATE = ("Qt", "QStyle", "argparse", "dataclasses", "datetime", "decimal", "hashlib", "json", "platformdirs", "re2",
        "socket", "ssl", "tomllib", "urllib.request", "PySide6.QtSvg", "PySide6.QtNetwork", "neon_wizard.cli",
        "neon_wizard.model", "neon_wizard.accounts.store", "neon_wizard.profile.load", "neon_wizard.profile.operator",
        "neon_wizard.protocols", "neon_wizard.redaction", "neon_wizard.mailbox", "neon_wizard.late_dataclass", "rtoml",
        "neon_wizard.gui.balance.balance_poller", "neon_wizard.gui.wizard.sending", "neon_wizard.gui.home.home_window",
        "neon_wizard.gui.services.__init__")  # fmt: skip
BARE = "import sys; from PySide6.QtWidgets import QWizard; print(*sys.modules)"
# As `neon_wizard.__main__` does. PySide makes the namespace Qt, of a hundred enumerations, when it is first named, in
# Python or by a call that may take one of them; a module has in its `vars` what was made.
FIRST_PAINT = """
import os, sys
from PySide6 import QtCore, QtWidgets
from neon_wizard.__main__ import WindowWords
from neon_wizard.app import begin
from neon_wizard.gui.application import FirstPaint
from neon_wizard.instance import Instance

def say():
    named = [name for module, name in ((QtCore, "Qt"), (QtWidgets, "QStyle")) if name in vars(module)]
    print(*sys.modules, *named, flush=True)
    os._exit(0)

instance = Instance()
instance.become_first()
program = begin(WindowWords.understood(["--operator", sys.argv[1]]), instance)
FirstPaint(program.wizard).came.connect(say)
program.app.exec()
"""
# What a command without a store, to this computer, in the clear, does without.
COMMAND = """
import sys
from neon_wizard.__main__ import main
status = main(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
sys.exit(status)
"""
NOT_FOR_A_COMMAND = ("PySide6", "zeep", "requests", "urllib3", "keyring", "platformdirs", "xml.sax", "urllib.request",
                     "concurrent.futures", "logging", "tempfile", "hashlib", "encodings.idna", "importlib.metadata",
                     "html.parser", "nh3", "rtoml", "tomlkit", "neon_wizard.cli.page_words",
                     "neon_wizard.digest", "neon_wizard.accounts.store", "neon_wizard.accounts.vault")  # fmt: skip


@pytest.mark.parametrize(
    ("words", "rest", "home"),
    [
        (["--background", "--home", "/a b"], ["--background"], "/a b"),
        (["--home=/a", "accounts"], ["accounts"], "/a"),
        (["accounts", "--home"], ["accounts", "--home"], ""),
        (["run", "--", "vi", "--home", "/a"], ["run", "--", "vi", "--home", "/a"], ""),
        (["demo"], ["demo"], ""),
    ],
)
def test_a_home_is_named_where_no_variable_can_be_set(words, rest, home):
    with environment({name: value for name, value in os.environ.items() if name != "NEON_HOME"}):
        assert at_home(words) == rest
        assert os.environ.get("NEON_HOME", "") == home


@given(WORDS)
def test_what_opens_a_window_at_once_is_what_the_command_line_understands_of_it(words):
    quick = WindowWords.understood(words)
    if quick is None:
        return
    args = parse(words)
    assert args.window
    assert (quick.operator, quick.demo, quick.session_only, quick.tour, quick.link, quick.background) == (
        args.operator,
        args.demo,
        args.session_only,
        args.tour,
        args.link,
        args.background,
    )


@pytest.mark.parametrize(
    "words", [[], ["demo"], ["--operator", "demo"], ["--operator", "a b.toml"], ["--no-store"], ["demo", "--no-store"],
     ["neon-wizard:https://voip.example.com/acme.toml"]]
)  # fmt: skip
def test_the_usual_ways_to_open_a_window_load_no_command_line(words):
    assert WindowWords.understood(words) is not None


@pytest.mark.parametrize("words", [["--operator"], ["--operator", "--json"], ["demo", "demo"], ["x"], [5]])
def test_what_may_be_wrong_is_left_to_the_command_line(words):
    assert WindowWords.understood(words) is None


def test_a_word_that_is_too_much_is_refused_as_ever():
    with pytest.raises(UsageError):
        parse(["demo", "demo"])


def modules(code, environment, *arguments):
    # Who measures the coverage loads modules of its own into every process that it is told of.
    plain = {name: value for name, value in environment.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**plain, "QT_QPA_PLATFORM": "offscreen", "NEON_PASSWORD": "123456"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return set((done.stderr if code is COMMAND else done.stdout).split())


def test_the_first_window_waits_for_nothing_that_it_does_not_show(no_keyring_env):
    loaded = modules(FIRST_PAINT, no_keyring_env, "demo") - modules(BARE, no_keyring_env)
    assert sorted(loaded.intersection(LATE)) == []


def test_an_operators_window_reads_its_profile_and_checks_it_later(no_keyring_env, tmp_path):
    profile = tmp_path / "operator.toml"
    profile.write_text(served_profile("http://127.0.0.1:9"), encoding="utf-8")
    loaded = modules(FIRST_PAINT, no_keyring_env, str(profile)) - modules(BARE, no_keyring_env)
    assert sorted(loaded.intersection(LATE)) == ["datetime", "tomllib"]


def test_a_command_loads_what_it_needs(no_keyring_env, tmp_path):
    with DemoOperator() as operator:
        profile = tmp_path / "operator.toml"
        profile.write_text(served_profile(operator.origin), encoding="utf-8")
        words = ["provision", "--no-store", "--json", "--login", "Tester", "--operator", str(profile)]
        assert sorted(modules(COMMAND, no_keyring_env, *words).intersection(NOT_FOR_A_COMMAND)) == []
