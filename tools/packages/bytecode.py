"""Compiles what a package carries, with the interpreter that it carries.

Its folders are not for writing, so what is not compiled here would be compiled at every start. What other people wrote
stands there compiled alone, which halves it; the program's own source stays, to be read and for what runs it as a file.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tools.packages.failures import BuildError

OWN = "neon_wizard"
_OPTIONS = ("-q", "-j", "1", "--invalidation-mode", "unchecked-hash")


def compile_all(python: Path, library: Path, runner: tuple[str, ...], executable: str) -> None:
    """Compile all below `library`, in the folder `python`; runner: what `executable` is started with, such as Wine."""
    (own,) = (each for each in library.rglob(OWN) if (each / "__main__.py").is_file())
    inside, away = own.relative_to(python), python.parent / OWN
    # -s: the bytes are the same wherever they were made; Python puts the real folder in when it loads them.
    words = [*runner, executable, "-I", "-B", "-m", "compileall", *_OPTIONS, "-s", "."]
    own.rename(away)
    try:
        _run([*words, "-b", library.relative_to(python).as_posix()], python)
    finally:
        away.rename(own)
    for source in library.rglob("*.py"):
        if own not in source.parents:
            source.unlink()
    _run([*words, inside.as_posix()], python)


def _run(words: list[str], folder: Path) -> None:
    # A slow computer needs minutes under Wine, whose runner would end it after two.
    env = {**os.environ, "PYTHONHASHSEED": "0", "WINE_SECONDS": "1800"}
    done = subprocess.run(words, cwd=folder, env=env, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        raise BuildError(f"Python's own compiler failed:\n{(done.stdout + done.stderr)[-2000:]}")
