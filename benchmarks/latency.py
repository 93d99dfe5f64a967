"""The latency that a load test tells, against what a plain script measures with the same bytes.

Run alone with an address and a number of users, it is that script: it prints the mean in milliseconds.
"""

from __future__ import annotations

import http.client
import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import nullcontext
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks import SHORT, Row
from benchmarks.load import request_of
from benchmarks.mocked import mocked

SECONDS = 3 if SHORT else 5
ROUNDS = 1 if SHORT else 5
CROWDS = ((1, 0.02), (10, 0.2))
"""Users, and the seconds that each pauses between its requests."""
_NUMBER = "5555555"


def rows(env: dict[str, str]) -> list[Row]:
    """Lines for the table."""
    with mocked(env) as profile, tempfile.TemporaryDirectory(prefix="nwb") as folder:
        return [_row(env, profile, Path(folder), users, pause) for users, pause in CROWDS]


def _row(env: dict[str, str], profile: str, folder: Path, users: int, pause: float) -> Row:
    asked = request_of(profile)
    pairs = []
    for _ in range(ROUNDS + 1):
        pairs.append((ours(profile, folder, users, pause), plain(env, asked, users, pause)))
    mine, its = (statistics.median(measured) for measured in zip(*pairs[1:] or pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs[1:] or pairs)
    what = f"load, mean latency, {users} {'user' if users == 1 else 'users'}"
    against = f"http.client, same bytes: {its:.2f} ms"
    return (what, f"{mine:.2f} ms", against, f"{ratio:.2f}", "1.30", "ok" if ratio <= 1.3 else "over")


def ours(profile: str, folder: Path, users: int, pause: float) -> float:
    """Milliseconds."""
    from neon_wizard.checks.load.load_plan import Crowd, LoadPlan, run

    plan = LoadPlan(profile, ("balance",), number=_NUMBER, wait=pause)
    crowd = Crowd(users=users, spawn_rate=100, time=f"{SECONDS}s")
    figures = run(plan, crowd, folder, lambda _: nullcontext(), quiet=True)
    (service,) = (figures or {})["services"]
    if service["failures"]:
        raise ValueError("requests failed")
    return float(service["mean"])  # Locust counts medians in whole milliseconds


def plain(env: dict[str, str], asked: dict[str, object], users: int, pause: float) -> float:
    command = [sys.executable, "-m", "benchmarks.latency", str(users), str(pause)]
    given = json.dumps(asked)
    done = subprocess.run(command, env=env, input=given, capture_output=True, text=True, timeout=60, check=True)
    return float(done.stdout)


def script(users: int, pause: float) -> float:
    """Ask over a kept connection for each user, and return the mean in milliseconds."""
    asked = json.loads(sys.stdin.read())
    url, body, took = urlsplit(asked["url"]), asked["body"].encode(), list[float]()

    def ask() -> None:
        connection = http.client.HTTPConnection(url.netloc)
        ends = time.monotonic() + SECONDS
        while time.monotonic() < ends:
            began = time.perf_counter()
            connection.request("POST", url.path, body, asked["headers"])
            connection.getresponse().read()
            took.append((time.perf_counter() - began) * 1000)
            time.sleep(pause)

    threads = [threading.Thread(target=ask) for _ in range(users)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return statistics.fmean(took)


if __name__ == "__main__":
    print(script(int(sys.argv[1]), float(sys.argv[2])))
