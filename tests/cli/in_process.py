"""A command in this very process, as `neon_wizard.__main__` runs it: a tenth of what a process of its own costs.

Its standard streams are real files, with the encoding and the error handlers that Python gives a process, so that what
the command itself starts inherits them. What would end with a process is put back: environment, language, hooks,
garbage collection. What only a process has (its end, signals, streams that are closed) is tested with one.
"""

from __future__ import annotations

import faulthandler
import gc
import locale
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import IO

from neon_wizard import messages
from neon_wizard.__main__ import main
from tests.keyring_session import environment
from tests.marks import WINDOWS

LIMIT = 60.0
"""Seconds after which a command hangs, and the process with it ends."""
_STREAMS = ("stdin", "stdout", "stderr")


@dataclass(frozen=True)
class Ended:
    """What a command left: exit status, and the bytes of standard output and standard error."""

    status: int
    out: bytes
    err: bytes


def run_here(words: Sequence[str], *, env: dict[str, str], input: bytes = b"", encoding: str = "") -> Ended:
    """Run the command `words` with `env` as its whole environment. encoding: of the console, where it is unusual."""
    with ExitStack() as ended:
        files = [ended.enter_context(tempfile.TemporaryFile()) for _ in _STREAMS]
        files[0].write(input)
        files[0].seek(0)
        faulthandler.dump_traceback_later(LIMIT, exit=True)
        ended.callback(faulthandler.cancel_dump_traceback_later)
        with environment(env), _as_a_process(), _streams(files, encoding or _usual()):
            status = _status(words)
        return Ended(status, *(_written(file) for file in files[1:]))


def in_turn(commands: Sequence[Sequence[str]]) -> list[int]:
    """Run `commands` one after the other in a process that is theirs, each as the first; gives their exit statuses."""
    found, statuses = {**os.environ}, []
    for words in commands:
        with environment(found), _as_a_process():
            statuses.append(_status(words))
    return statuses


def _status(words: Sequence[str]) -> int:
    try:
        return main(words)
    except SystemExit as over:
        if over.code is None or isinstance(over.code, int):
            return over.code or 0
        sys.stderr.write(f"{over.code}\n")
        return 1


def _usual() -> str:
    return locale.getpreferredencoding(False) if WINDOWS else "utf-8"


def _written(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read()


@contextmanager
def _streams(files: Sequence[IO[bytes]], encoding: str) -> Iterator[None]:
    """`files` in the place of the three standard streams: for this process, what it starts, and Python."""
    # As Python chooses them: it takes all bytes under C.UTF-8, and not in an encoding that it was told.
    handler = "surrogateescape" if encoding == "utf-8" else "strict"
    with ExitStack() as ended:
        for number, (name, file) in enumerate(zip(_STREAMS, files, strict=True)):
            kept = os.dup(number)
            ended.callback(os.close, kept)
            ended.callback(os.dup2, kept, number)
            os.dup2(file.fileno(), number)
            mode, errors = ("w" if number else "r"), "backslashreplace" if name == "stderr" else handler
            stream = open(number, mode, encoding=encoding, errors=errors, closefd=False)  # noqa: SIM115
            ended.callback(stream.close)
            ended.callback(setattr, sys, name, getattr(sys, name))
            setattr(sys, name, stream)
        yield


@contextmanager
def _as_a_process() -> Iterator[None]:
    """What a command changes in this process is put back; what it logs it also says, as a process would."""
    collects, hook, root = gc.isenabled(), threading.excepthook, logging.getLogger()
    assert logging.lastResort is not None
    messages.set_translator(_english)
    root.addHandler(logging.lastResort)
    try:
        yield
    finally:
        root.removeHandler(logging.lastResort)
        messages.set_translator(_english)
        threading.excepthook = hook
        gc.unfreeze()
        (gc.enable if collects else gc.disable)()


def _english(_context: str, text: str) -> str:
    return text
