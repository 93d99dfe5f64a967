"""Commands on consoles whose code page lacks characters: what can be said is said, and none ends with 70 for it."""

from __future__ import annotations

import json
import subprocess

import pytest

from neon_wizard.cli.commands import COMMANDS
from tests.cli.conftest import COMMAND, PASSWORD, SIGNUP
from tests.cli.in_process import run_here
from tests.marks import posix_only

ENCODINGS = ["ascii", "cp1251", "cp932", "cp437", "cp1252"]


@pytest.fixture
def said(no_keyring_env):
    """``said("cp932", "signup", …)``: exit status and both streams, decoded as the console would."""

    def run(encoding: str, *words: str, **env: str):
        settings = {"NEON_PASSWORD": PASSWORD, "LC_ALL": "C", **env}
        done = run_here(words, env=no_keyring_env | settings, encoding=encoding)
        return done.status, done.out.decode(encoding), done.err.decode(encoding)

    return run


@pytest.mark.parametrize("encoding", ["ascii", "cp932"])
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_written(said, encoding, command):
    status, out, err = said(encoding, *filter(None, [command]), "--help")
    assert (status, err) == (0, "")
    assert "usage:" in out


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_an_error_in_the_users_language_is_written(said, encoding):
    status, out, err = said(encoding, "accounts", "show", "x", LC_ALL="pt_BR.UTF-8")
    assert (status, out) == (2, "")
    assert "[usage.account]" in err
    assert "accounts list" in err


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_an_answer_with_an_operators_characters_is_written(said, encoding, profile, demo):
    path = profile(demo.origin)
    with open(path, encoding="utf-8") as file:
        text = file.read().replace('"ACME"', '"АСМЕ 日本 Ünï ₽"')
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    signup = ("signup", "--operator", path, *SIGNUP, "--no-store")
    assert said(encoding, *signup)[0] == 0
    status, out, _ = said(encoding, *signup[:3], "--login", "ana2", *SIGNUP[2:], "--no-store", "--json")
    assert status == 0
    assert json.loads(out)["account"]["operator_name"] == "АСМЕ 日本 Ünï ₽"


@pytest.mark.parametrize(("encoding", "written"), [("ascii", '"demo"'), ("cp1252", "“demo”")])
def test_marks_that_a_console_lacks_are_written_plainly(said, no_keyring_env, encoding, written):
    settings = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = subprocess.run([*COMMAND, "--help"], env=no_keyring_env | settings, capture_output=True, check=True)
    assert written in done.stdout.decode(encoding)
    assert (0, done.stdout.decode(encoding), "") == said(encoding, "--help"), "in this process as in one of its own"


@posix_only("pseudo-terminals are POSIX's")
def test_what_is_typed_in_another_encoding_is_refused(no_keyring_env, operator):
    from tests.cli.test_terminal import Terminal

    terminal = Terminal(["signup", "--operator", operator, *SIGNUP[2:]], no_keyring_env)
    try:
        terminal.type_bytes("Login: ", b"ana\xff")
        status, _, seen = terminal.end()
    finally:
        terminal.close()
    assert (status, "[input.character]" in seen) == (2, True), seen
