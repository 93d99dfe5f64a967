"""What the endpoint tester adds to an operator's own time: the whole catalogue against a mock that is slow by so much.

Run alone with a profile that leads to the mock, it prints one line of JSON; `rows` starts both, each in a process of
its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks import SHORT, Row
from benchmarks.mocked import mocked

DELAY = 0.05  # seconds before each answer, as an operator half a continent away
RUNS = 1 if SHORT else 5


def rows(env: dict[str, str]) -> list[Row]:
    """The line for the table."""
    with tempfile.TemporaryDirectory(prefix="nwb") as folder:
        faults = Path(folder) / "faults.toml"
        faults.write_text(f'[[fault]]\neffect = "delay"\nvalue = {DELAY}\n', encoding="utf-8")
        with mocked(env, "--faults", str(faults)) as profile:
            command = [sys.executable, "-m", "benchmarks.checking", profile]
            done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, timeout=300, check=True)
    found = json.loads(done.stdout)
    ours, delays = found["wall"], found["delays"]
    ratio, limit = ours / delays, 1.5
    against = f"its operator's delays, {found['requests']} × {DELAY * 1000:.0f} ms: {delays:.2f} s"
    said = "ok" if ratio <= limit else "over"
    return [("the whole catalogue of checks", f"{ours:.2f} s", against, f"{ratio:.2f}", f"{limit:.2f}", said)]


def measured(profile: str) -> dict[str, Any]:
    """The median run: seconds of it, the delays in it, its requests."""
    from neon_wizard.checks import runner
    from neon_wizard.checks.catalogue import chosen, steps
    from neon_wizard.checks.check_context import RunOptions, Subject
    from neon_wizard.model import Secret
    from neon_wizard.profile.load import load_file
    from neon_wizard.protocols.dialects import names_and_options

    subject = Subject(load_file(profile, names_and_options()), lambda wanted: Secret(str(wanted)))
    asked = chosen(steps(subject.profile), allow_signup=True)
    runs = []
    for _ in range(RUNS):
        began = time.perf_counter()
        run, _secrets = runner.run(subject, asked, RunOptions(allow_signup=True, interval=0))
        wall = time.perf_counter() - began
        requests = sum(len(result.exchanges) for result in run.results)
        if requests < len(asked) // 2 or any(finding.severity == "error" for finding in run.findings):
            raise ValueError("the mock does not answer as it should")
        runs.append({"wall": wall, "delays": requests * DELAY, "requests": requests})
    return sorted(runs, key=lambda each: each["wall"] / each["delays"])[RUNS // 2]


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1])))
