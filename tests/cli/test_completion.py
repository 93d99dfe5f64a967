"""The script with which a shell completes the program's words: made from the parser, and tried in a real bash."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

COMMAND = [sys.executable, "-m", "neon_wizard", "completion"]


def script(shell: str, env: dict[str, str]) -> str:
    done = subprocess.run([*COMMAND, shell], env=env, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["prov"], ["provision"]),
        (["balance", "--acc"], ["--account"]),
        (["accounts", "fo"], ["forget"]),
        (["export", "--format", "twi"], ["twinkle"]),
    ],
)
def test_bash_completes_commands_options_and_choices(no_keyring_env, tmp_path, words, offered):
    file = tmp_path / "neon-wizard"
    file.write_text(script("bash", no_keyring_env), encoding="utf-8")
    line = ["neon-wizard", *words]
    asked = f"""source {file}
COMP_WORDS=({" ".join(line)}); COMP_CWORD={len(line) - 1}
$(complete -p neon-wizard | sed -E 's/.*-F ([^ ]+).*/\\1/') neon-wizard
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.split() == offered, done.stderr


@pytest.mark.parametrize("shell", ["zsh", "tcsh"])
def test_other_shells_have_a_script_too(no_keyring_env, shell):
    assert "provision" in script(shell, no_keyring_env)
