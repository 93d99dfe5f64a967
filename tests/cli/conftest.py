"""The real command, in this process or as one of its own, and what it speaks to."""

from __future__ import annotations

import json
import locale
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.demo import DemoOperator, served_profile
from tests.cli.in_process import Ended, run_here
from tests.marks import WINDOWS

COMMAND = [sys.executable, "-W", "error", "-m", "neon_wizard"]
SIGNUP = ["--login", "ana", "--name", "Ana Silva", "--email", "ana@example.com", "--phone", "+557155555555"]
PASSWORD = "CANARY-portal-1"
ENDINGS = [getattr(signal, "SIGKILL", signal.SIGTERM), signal.SIGINT]
"""What ends a command at once, and what interrupts it."""


@dataclass(frozen=True)
class Done:
    """What a command left: exit status, standard output and standard error."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The standard output as the one JSON object that it must be."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


Run = Callable[..., Done]


def text_of(output: bytes) -> str:
    """What a command wrote, which is in the encoding and with the line ends of its system."""
    encoding = locale.getpreferredencoding(False) if WINDOWS else "utf-8"
    return output.decode(encoding).replace(os.linesep, "\n")


@contextmanager
def started(*argv: str, env: dict[str, str], **how: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A command that is running, and does not outlive the test; Ctrl-C reaches it, however the tests were started."""
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with not_ignoring_interrupts(), subprocess.Popen([*COMMAND, *argv], env=env, **{**pipes, **how}) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def not_ignoring_interrupts() -> Iterator[None]:
    """What is started meanwhile does not ignore SIGINT, as all does that nohup or a script's ``&`` started."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.fixture
def run(no_keyring_env: dict[str, str]) -> Run:
    """``run("provision", …, password=…, env={…}, input="…")``: without a keyring, unless `base` has one."""
    return _runs(run_here, no_keyring_env)


@pytest.fixture
def run_process(no_keyring_env: dict[str, str]) -> Run:
    """The same as a process of its own, for what a process in which nothing is loaded yet does otherwise."""
    return _runs(_run_process, no_keyring_env)


def _run_process(words: Sequence[str], *, env: dict[str, str], input: bytes) -> Ended:
    done = subprocess.run([*COMMAND, *words], input=input, env=env, capture_output=True, timeout=60, check=False)
    return Ended(done.returncode, done.stdout, done.stderr)


def _runs(started: Callable[..., Ended], usual: dict[str, str]) -> Run:
    def run_command(
        *argv: str,
        password: str = PASSWORD,
        env: dict[str, str] | None = None,
        input: str = "",
        base: dict[str, str] | None = None,
    ) -> Done:
        environment = {**(base or usual), "LC_ALL": "C.UTF-8", **(env or {})}
        if password:
            environment["NEON_PASSWORD"] = password
        ended = started(argv, env=environment, input=input.encode())
        return Done(ended.status, text_of(ended.out), text_of(ended.err))

    return run_command


@pytest.fixture
def operator(demo: DemoOperator, tmp_path: Path) -> str:
    """The path of a profile file for `demo`, whose id is ``demo-served``."""
    path = tmp_path / "operator.toml"
    path.write_text(served_profile(demo.origin), encoding="utf-8")
    return str(path)


@pytest.fixture
def profile(tmp_path: Path) -> Callable[..., str]:
    """Writes a profile for a server: ``profile(origin, "further lines")`` gives its path."""

    def write(origin: str, more: str = "", *, id: str = "acme", signup: str = "") -> str:
        path = tmp_path / f"{id}.toml"
        path.write_text(
            f'format = 1\n[operator]\nid = "{id}"\nname = "ACME"\n{more}\n'
            f'[services.signup]\nurl = "{origin}/Signup"\n{signup}\n'
            f'[services.provisioning]\nurl = "{origin}/Provisioning"\n'
            f'[services.balance]\nurl = "{origin}/GetBalance"\n',
            encoding="utf-8",
        )
        return str(path)

    return write


@pytest.fixture
def acme(tmp_path: Path) -> Callable[[str], str]:
    """The path of a profile of the demo operator at an origin; its test password comes from the environment."""

    def write(origin: str) -> str:
        path = tmp_path / "acme.toml"
        text = served_profile(origin).replace('"123456"', '"secret:test"')
        path.write_text(text.replace('id = "demo-served"', 'id = "acme"'), encoding="utf-8")
        return str(path)

    return write
