"""A mock operator in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def mocked(env: dict[str, str], *options: str) -> Iterator[str]:
    """The path of a profile that leads to a mock of the demo operator, while it serves."""
    command = [sys.executable, "-m", "neon_wizard", "mock", "demo", "--json", "--no-store", *options]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE) as server:
        try:
            assert server.stdout
            yield json.loads(server.stdout.readline())["mock"]["profile"]
        finally:
            server.terminate()
