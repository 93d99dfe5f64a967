"""How fast the program is, as ratios measured in one run: ``python -m benchmarks``; what and why: README.md."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

SHORT = bool(os.environ.get("BENCH_SHORT"))
"""Whether every row is measured with so few runs that only this is learned: that it can be measured."""
Row = tuple[str, str, str, str, str, str]
"""What, ours, what it is measured against, the ratio, its limit, and whether that is kept."""


def ratio_row(what: str, ours: float, against: str, other: float, limit: float, unit: str, scale: float) -> Row:
    """A line for the table. ours, other: in seconds or bytes, which `scale` makes `unit` of."""
    ratio = ours / other
    measured = (f"{ours * scale:.2f} {unit}", f"{against}: {other * scale:.2f} {unit}")
    return (what, *measured, f"{ratio:.2f}", f"{limit:.2f}", "ok" if ratio <= limit else "over")


def seconds(command: Sequence[str], env: Mapping[str, str], *, quiet: bool = False) -> float:
    """Return how long the process takes until it has ended well. quiet: what it says on standard error is not shown.

    What it says is read, and not thrown away: Python looks only every 50 milliseconds whether a process has ended that
    says nothing and has a time limit.
    """
    began = time.perf_counter()
    errors = subprocess.PIPE if quiet else None
    subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=errors, timeout=120, check=True)
    return time.perf_counter() - began


def process(env: Mapping[str, str], *arguments: str) -> float:
    """Return how long this Python takes with `arguments`, as `seconds` does."""
    return seconds([sys.executable, *arguments], env)
