"""What a load test reaches through a profile's SOAP, and what Locust's own `HttpUser` reaches with the same bytes.

Loaded by Locust itself, this file is that `HttpUser`: the request comes through the standard input.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from benchmarks import SHORT, Row
from benchmarks.mocked import mocked

USERS = 10
SECONDS = 3 if SHORT else 5
ROUNDS = 1 if SHORT else 5
_NUMBER = "5555555"  # of the demo operator's test account


def rows(env: dict[str, str]) -> list[Row]:
    """Lines for the table."""
    with mocked(env) as profile, tempfile.TemporaryDirectory(prefix="nwb") as folder:
        pairs = [(ours(profile, Path(folder)), bare(env, profile, Path(folder))) for _ in range(ROUNDS + 1)][1:]
        found = [_row("load, one process", pairs, "Locust's HttpUser, same bytes", 0.7)]
        if (os.cpu_count() or 1) >= 4:
            pairs = [(ours(profile, Path(folder), 2), ours(profile, Path(folder), 1)) for _ in range(ROUNDS)]
            found.append(_row("load, two workers", pairs, "one worker", 1.7))
    return found


def _row(what: str, pairs: list[tuple[float, float]], against: str, limit: float) -> Row:
    """More is better here."""
    mine, its = (statistics.median(measured) for measured in zip(*pairs, strict=True))
    ratio = statistics.median(ours / other for ours, other in pairs)
    measured = (f"{mine:.0f} a second", f"{against}: {its:.0f} a second")
    return (what, *measured, f"{ratio:.2f}", f"at least {limit:.2f}", "ok" if ratio >= limit else "under")


def ours(profile: str, folder: Path, workers: int = 0) -> float:
    """Requests a second."""
    from neon_wizard.checks.load.load_plan import Crowd, LoadPlan, run

    plan = LoadPlan(profile, ("balance",), number=_NUMBER, wait=0)
    crowd = Crowd(users=USERS, spawn_rate=100, time=f"{SECONDS}s", workers=workers)
    return _rate(run(plan, crowd, folder, lambda _: nullcontext(), quiet=True))


def bare(env: dict[str, str], profile: str, folder: Path) -> float:
    """The same of `HttpUser`, which reads nothing of what comes back."""
    figures = folder / "bare.json"
    options = ["--headless", "--skip-log-setup", "--users", str(USERS), "--spawn-rate", "100"]
    subprocess.run(
        [sys.executable, "-m", "locust", "-f", __file__, *options, "--run-time", f"{SECONDS}s"],
        env=env,
        input=json.dumps({**request_of(profile), "figures": str(figures)}) + "\n",
        text=True,
        timeout=60,
        check=True,
    )
    return _rate(json.loads(figures.read_bytes()))


def _rate(figures: Any) -> float:
    (service,) = figures["services"]
    if service["failures"]:
        raise ValueError("requests failed")
    return float(service["per_second"])


def request_of(profile: str) -> dict[str, Any]:
    """Address, headers and body of a balance's request, as the program itself sends it."""
    from neon_wizard.model import Secret
    from neon_wizard.operations.account_services import balance
    from neon_wizard.operations.services import Services
    from neon_wizard.profile.load import load_file
    from neon_wizard.protocols.dialects import builtin, names_and_options
    from neon_wizard.protocols.exchange import Exchange
    from neon_wizard.protocols.http import Session

    seen: list[Exchange] = []
    session = Session(lambda _: Secret(""), watch=seen.append)
    balance(Services(load_file(profile, names_and_options()), session, builtin()), _NUMBER)
    session.close()
    headers = {name: value for name, value in seen[0].request_headers if name.lower() not in ("host", "content-length")}
    return {"url": seen[0].url, "headers": headers, "body": seen[0].request_body}


if __name__ == "load":  # as Locust names what it loads
    from locust import HttpUser, constant, events, task

    from neon_wizard.checks.load.locust_users import write_figures

    asked = json.loads(sys.stdin.readline())

    class Bare(HttpUser):
        host = asked["url"]
        wait_time = constant(0)

        @task
        def post(self) -> None:
            self.client.post(asked["url"], asked["body"].encode(), headers=asked["headers"])

    @events.quitting.add_listener
    def tell(environment: Any, **_: object) -> None:
        write_figures(environment, asked["figures"])
