"""Where the program starts: the window's few words, and what is loaded for a window or a command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.__main__ import WindowWords, at_home
from neon_wizard.cli import parse
from neon_wizard.demo import served_profile
from neon_wizard.demo.demo_operator import DemoOperator
from neon_wizard.errors import UsageError
from tests.keyring_session import environment
from tests.marks import WINDOWS, not_under_wine

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
        "neon_wizard.protocols", "neon_wizard.redaction", "neon_wizard.mailbox", "rtoml",
        "neon_wizard.gui.balance.balance_poller", "neon_wizard.gui.wizard.sending", "neon_wizard.gui.home.home_window",
        "neon_wizard.gui.services.__init__", "QFontComboBox")  # fmt: skip
BARE = "import sys; from PySide6.QtWidgets import QWizard; print(*sys.modules)"
# What a wizard alone does without, also when what follows its paint is done: no account is kept yet, and nothing typed.
NOT_FOR_A_WIZARD = ("Qt", "asyncio", "hashlib", "jeepney", "ssl", "sqlite3", "keyring", "phonenumbers",
                    "neon_wizard.accounts.store", "neon_wizard.gui.balance.balance_poller", "neon_wizard.gui.tray",
                    "neon_wizard.gui.phone.phone_panel", "neon_wizard.gui.parts.dialogs")  # fmt: skip
# As `neon_wizard.__main__` does. PySide makes the namespace Qt, of a hundred enumerations, when it is first named, in
# Python or by a call that may take one of them; a module has in its `vars` what was made. `QFontComboBox` it makes with
# all other classes of widgets, when it is to hand out a widget of a class that it does not know.
FIRST_PAINT = """
import linecache, os, sys
from neon_wizard.__main__ import WindowWords
from neon_wizard.app import begin
from PySide6 import QtCore, QtWidgets
from neon_wizard.gui.application import FirstPaint
from neon_wizard.instance import Instance

MADE = (QtCore, "Qt"), (QtWidgets, "QStyle"), (QtWidgets, "QFontComboBox")

def say():
    if not program.tasks.busy and not program.wizard.tasks.busy:
        made = [name for module, name in MADE if name in vars(module)]
        print(*sys.modules, *made, *linecache.cache, flush=True)
        os._exit(0)

def watch():
    program.tasks.idle.connect(say)
    program.wizard.tasks.idle.connect(say)
    say()

instance = Instance()
instance.become_first()
program = begin(WindowWords.understood(["--operator", sys.argv[1]]), instance)
if "settled" in sys.argv:
    program.painted.connect(lambda: QtCore.QTimer.singleShot(0, program, watch))
else:
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
                     "html.parser", "nh3", "tomllib", "tomlkit", "neon_wizard.cli.page_words",
                     "neon_wizard.digest", "neon_wizard.accounts.store", "neon_wizard.accounts.vault")  # fmt: skip

# What only operators with sessions, steps, extra services, licences, secrets, TLS, JSON, pages … need, and failures.
NOT_FOR_A_PLAIN_PROVISIONING = (
    *("copy", "decimal", "email", "html", "html.entities", "http.client", "jmespath", "random", "re2", "signal", "ssl"),
    *("xml.parsers.expat", "protocols.whole_response"),
    *("accounts.connection", "accounts.licences", "accounts.sip_settings", "messages.computer"),
    *("messages.operator_replies", "operations.amounts", "operations.chain", "operations.dates", "operations.info"),
    *("operations.inputs", "operations.known_values", "operations.licence", "operations.refused_field"),
    *("operations.schedule", "operations.shared_logins", "operations.steps", "profile.action", "profile.pictures"),
    *("profile.rules.chain_keys", "profile.rules.extra_service_keys", "profile.rules.oauth"),
    *("profile.rules.session_keys", "protocols.cookies", "protocols.formats", "protocols.tls", "shell"),
)


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


def test_no_modules_source_is_read_for_the_first_window(no_keyring_env):
    here = str(Path(__file__).parents[1] / "neon_wizard")
    assert [each for each in modules(FIRST_PAINT, no_keyring_env, "demo") if each.startswith(here)] == []


@not_under_wine("the profile takes so long to check that it is shown to be under way, which names Qt")
def test_a_wizard_alone_keeps_nothing_in_memory_that_waits_for_an_account(no_keyring_env, tmp_path):
    profile = tmp_path / "operator.toml"
    profile.write_text(served_profile("http://127.0.0.1:9"), encoding="utf-8")
    loaded = modules(FIRST_PAINT, no_keyring_env, str(profile), "settled")
    assert "neon_wizard.profile.load" in loaded, "the profile is checked"
    assert sorted(loaded.intersection(NOT_FOR_A_WIZARD)) == []


def test_an_operators_window_reads_its_profile_and_checks_it_later(no_keyring_env, tmp_path):
    profile = tmp_path / "operator.toml"
    profile.write_text(served_profile("http://127.0.0.1:9"), encoding="utf-8")
    loaded = modules(FIRST_PAINT, no_keyring_env, str(profile)) - modules(BARE, no_keyring_env)
    system = {"platformdirs"} if WINDOWS else set()  # it knows the folder of all users
    assert loaded.intersection(LATE) == {"datetime", "rtoml"} | system


def test_a_command_loads_what_it_needs(no_keyring_env, tmp_path):
    with DemoOperator() as operator:
        profile = tmp_path / "operator.toml"
        profile.write_text(served_profile(operator.origin), encoding="utf-8")
        words = ["provision", "--no-store", "--json", "--login", "Tester", "--operator", str(profile)]
        assert sorted(modules(COMMAND, no_keyring_env, *words).intersection(NOT_FOR_A_COMMAND)) == []


def test_a_plain_provisioning_loads_nothing_for_richer_operators(no_keyring_env, tmp_path):
    with DemoOperator() as operator:
        profile = tmp_path / "operator.toml"
        service = f'[services.provisioning]\nurl = "{operator.origin}/Provisioning"\n'
        profile.write_text(f'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n{service}', encoding="utf-8")
        words = ["provision", "--no-store", "--json", "--login", "Tester", "--operator", str(profile)]
        loaded = {name.removeprefix("neon_wizard.") for name in modules(COMMAND, no_keyring_env, *words)}
        assert sorted(loaded.intersection({*NOT_FOR_A_COMMAND, *NOT_FOR_A_PLAIN_PROVISIONING})) == []
