"""The README's commands work as they are printed: each is understood, and those that can run here do."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from neon_wizard.cli.arguments import parse
from neon_wizard.demo.demo_operator import DemoOperator, served_profile
from tests.keyring_session import KeyringSession
from translations.build import ROOT

# What a person types when they are asked.
TYPED = {"NEON_PASSWORD": "canary-readme-7", "NEON_PASSPHRASE": "quatro palavras bem longas"}
# These ask at a terminal, start another program, or need a telephone server or a package beside this program.
ELSEWHERE = ("demo", "register", "run", "secret", "build-brand")


def commands() -> Iterator[tuple[dict[str, str], list[str]]]:
    """Each command of the README's blocks: the variables before it, and its words after the program's name."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for block in (each for each in text.split("```")[1::2] if each.startswith("\n")):
        for line in filter(re.compile(r"(?:[A-Z_]+=\S+ )*neon-wizard ").match, block.splitlines()):
            words = shlex.split(line, comments=True)
            variables = dict(word.split("=", 1) for word in words if re.match(r"[A-Z_]+=", word))
            rest = words[len(variables) :]
            if rest[:1] == ["neon-wizard"]:
                yield variables, rest[1:]


COMMANDS = list(commands())


def test_the_readme_shows_the_commands():
    assert len(COMMANDS) > 8


@pytest.mark.parametrize(("variables", "words"), COMMANDS, ids=[" ".join(words) for _, words in COMMANDS])
def test_each_command_is_understood(variables, words):
    assert parse(words).command == words[0]


def test_what_can_run_runs_as_printed(keyring_session: KeyringSession, tmp_path: Path):
    profile, exported = tmp_path / "demo.toml", tmp_path / "linphonerc"
    with DemoOperator() as demo:
        profile.write_text(served_profile(demo.origin), encoding="utf-8")
        account, ran = "", []
        for variables, words in COMMANDS:
            if words[0] in ELSEWHERE:
                continue
            written = {"export": exported, "accounts": tmp_path / "my.neon-accounts"}.get(words[0], profile)
            meant = {"FILE": str(written), "ID": account}
            done = subprocess.run(
                [sys.executable, "-m", "neon_wizard", *(meant.get(word, word) for word in words)],
                env={**keyring_session.env, **TYPED, **variables},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            wants_credit = words[0] == "activate" and "[licence.credit]" in done.stderr  # of an account so new
            assert done.returncode == 0 or wants_credit, (words, done.stdout, done.stderr)
            ran.append(words[0])
            if words[0] == "signup":
                found = re.search(r"demo-served/\S+", _listed(keyring_session))
                assert found
                account = found[0]
    assert {"signup", "provision", "balance", "activate", "action", "accounts", "export"} <= set(ran)
    assert exported.is_file()


def _listed(session: KeyringSession) -> str:
    command = [sys.executable, "-m", "neon_wizard", "accounts", "list", "--json"]
    return subprocess.run(
        command, env=session.env, capture_output=True, text=True, timeout=60, check=True
    ).stdout.replace('"', " ")
