"""Commands to paste: each shell gives a program the words that were meant. Real shells say so, where they are there."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neon_wizard import shell
from neon_wizard.shell import Shell
from tests.marks import posix_only, windows_only

WORDS = [
    "acme.toml",
    "C:\\Users\\Ana Silva\\acme.toml",
    "Ana Silva",
    "50%",
    "a&b",
    "it's",
    'say "hi"',
    "",
    "end\\",
    "$HOME",
]
SHOWN = "import json, sys; print(json.dumps(sys.argv[1:]))"


@posix_only("a Unix shell")
@settings(deadline=None)  # it starts a program
@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])), max_size=4))
def test_sh_gives_the_program_the_same_words(words):
    written = shell.command("printf", "%s\\0", *words, shell=Shell.SH)
    out = subprocess.run(["sh", "-c", written], capture_output=True, check=True).stdout.decode()
    assert out == "".join(f"{word}\0" for word in words) or not words


@windows_only("Windows' cmd")
@pytest.mark.parametrize("word", [word for word in WORDS if word])
def test_cmd_gives_the_program_the_same_word(word, tmp_path):
    script = tmp_path / "show.py"
    script.write_text(SHOWN)
    written = shell.command(sys.executable, str(script), word, shell=Shell.CMD)
    done = subprocess.run(f'cmd /s /c "{written}"', capture_output=True, check=True)
    assert json.loads(done.stdout) == [word]


@pytest.mark.parametrize(
    ("word", "cmd", "powershell"),
    [
        ("acme.toml", "acme.toml", "acme.toml"),
        ("C:\\Ana Silva\\a.toml", '"C:\\Ana Silva\\a.toml"', '"C:\\Ana Silva\\a.toml"'),
        ("C:\\Ana Silva\\", '"C:\\Ana Silva\\\\"', '"C:\\Ana Silva\\\\"'),
        ("it's", '"it\'s"', '"it\'s"'),
        ("$HOME's", '"$HOME\'s"', "'$HOME''s'"),
        ('a"b', '"a""b"', "'a\"b'"),
        ("@file", '"@file"', '"@file"'),
        ("", '""', '""'),
    ],
)
def test_windows_shells_quote_in_their_own_way(word, cmd, powershell):
    assert shell.quoted(word, Shell.CMD) == cmd
    assert shell.quoted(word, Shell.POWERSHELL) == powershell


def test_a_variable_is_set_as_each_shell_does_it():
    how = {"variables": {"NEON_PASSWORD": "12 34"}}
    assert shell.command("a", shell=Shell.SH, **how) == "NEON_PASSWORD='12 34' a"
    assert shell.command("a", shell=Shell.CMD, **how) == "set NEON_PASSWORD=12 34\na"
    assert shell.command("a", shell=Shell.POWERSHELL, **how) == '$env:NEON_PASSWORD = "12 34"\na'


def test_examples_are_rewritten_for_windows():
    text = "  NEON_PASSWORD=… a b\n  c --x \\\n      --y\n  NEON_PASSWORD            the password\n"
    assert shell.adapted(text, Shell.SH) == text
    assert shell.adapted(text, Shell.CMD) == (
        "  set NEON_PASSWORD=…\n  a b\n  c --x ^\n      --y\n  NEON_PASSWORD            the password\n"
    )
    assert '  $env:NEON_PASSWORD = "…"\n  a b\n  c --x `\n' in shell.adapted(text, Shell.POWERSHELL)


def test_the_shell_is_the_one_this_was_started_from():
    assert shell.users() is (Shell.CMD if sys.platform == "win32" else Shell.SH)
