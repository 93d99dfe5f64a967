"""Locust, started on a plan and heard to its end."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from neon_wizard import disk
from neon_wizard.checks.load.plan import Plan
from neon_wizard.errors import UsageError

Children = list[subprocess.Popen[bytes]]
Watched = Callable[[Children], AbstractContextManager[None]]
"""While it is entered, what would end this process reaches the children instead."""
_FILE: Final = Path(__file__).with_name("locustfile.py")


@dataclass(frozen=True)
class Crowd:
    """How many, how fast, how long, and on how many machines.

    users: in all. spawn_rate: new users a second. time: as Locust writes it, ``90s``, ``5m``; empty until stopped.
    workers: processes on this machine, 0 for this one alone. master: wait for so many workers of other machines, 0 for
    none. worker: ``host`` or ``host:port`` of the master that this process works for. bind: ``host:port`` on which a
    master listens. web: port of Locust's page on this computer, or None.
    """

    users: int = 1
    spawn_rate: float = 1.0
    time: str = ""
    workers: int = 0
    master: int = 0
    worker: str = ""
    bind: str = ""
    web: int | None = None
    report: Path | None = None


def require_locust() -> None:
    """Raises `UsageError` ``load.missing`` where the extra is not installed."""
    if importlib.util.find_spec("locust") is None:
        raise UsageError("load.missing")


def run(plan: Plan, crowd: Crowd, folder: Path, watched: Watched, *, quiet: bool) -> Mapping[str, Any] | None:
    """What it came to (`users.write_figures`); None of a worker, whose master has the figures.

    folder: of this run's own. quiet: nothing of Locust's tables on the standard error, only what went wrong.
    Raises `UsageError` ``load.failed`` where Locust itself could not go on. Ctrl-C ends the test, and the figures come.
    """
    figures = folder / "figures.json"
    plan = replace(plan, figures="" if crowd.worker else str(figures))
    children: Children = []
    with watched(children):
        child = subprocess.Popen(
            [sys.executable, "-m", "locust", *arguments(crowd), *(["--skip-log-setup"] if quiet else [])],
            cwd=folder,  # Locust looks for modules and for its settings where it stands
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=sys.stderr.fileno(),
            umask=0o077,  # its page of figures is for this user, as all that this program writes
        )
        children.append(child)
        with child:
            assert child.stdin  # noqa: S101 - it was asked for
            with suppress(BrokenPipeError):  # it ended at once: its status tells
                child.stdin.write(plan.written().encode() + b"\n")
                child.stdin.close()
            status = child.wait()
    if crowd.worker and status == 0:
        return None
    if not figures.is_file():
        raise UsageError("load.failed", facts={"status": status})
    found: dict[str, Any] = json.loads(figures.read_bytes())
    return found


def arguments(crowd: Crowd) -> list[str]:
    """Locust's command line."""
    words = ["-f", str(_FILE), "--loglevel", "WARNING", "--stop-timeout", "5"]
    if crowd.worker:
        return [*words, "--worker", *_address(crowd.worker, "--master-host", "--master-port")]
    words += ["--users", str(crowd.users), "--spawn-rate", str(crowd.spawn_rate)]
    words += ["--run-time", crowd.time] if crowd.time else []
    words += ["--processes", str(crowd.workers)] if crowd.workers else []
    if crowd.master:
        words += ["--master", "--expect-workers", str(crowd.master)]
        words += _address(crowd.bind or "127.0.0.1", "--master-bind-host", "--master-bind-port")
    if crowd.web is None:
        words += ["--headless"]
    else:
        words += ["--web-host", "127.0.0.1", "--web-port", str(crowd.web), "--autostart"]
    return [*words, *(["--html", str(disk.absolute(crowd.report))] if crowd.report else [])]


def _address(text: str, host: str, port: str) -> Iterator[str]:
    name, _, number = text.rpartition(":") if text.count(":") == 1 else (text, "", "")
    yield from (host, name)
    if number:
        yield from (port, number)


def _environment() -> dict[str, str]:
    """Without what would change Locust's arguments, and without this program's variables, which may hold secrets."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("LOCUST_", "NEON_"))}
