"""Prints one table, and keeps its ratios in history.csv, unless it was made in short.

Exit status 1 when something could not be measured; a figure over its limit is only said.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import SHORT, Row, checking, connected, describing, latency, load, process, provisioning
from neon_wizard import __version__
from neon_wizard.demo import served_profile
from tests.keyring_session import private_environment

RUNS = 3 if SHORT else 21  # of each; the medians count
HISTORY = Path(__file__).with_name("history.csv")
# The warnings are those of the offscreen platform, about itself.
_SET = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false", "NEON_PASSWORD": "123456"}
Pairs = list[tuple[float, float]]


def main() -> int:
    rows: list[Row] = [("what", "ours", "measured against", "ratio", "limit", "")]
    failed = False
    with (
        tempfile.TemporaryDirectory(prefix="nwb") as folder,
        socket.create_server(("127.0.0.1", 0)) as silent,
        screen() as shown,
    ):
        env = private_environment(Path(folder) / "home") | _SET
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # the run before the measured ones leaves what it compiled
        hanging = Path(folder) / "hanging.toml"
        hanging.write_text(served_profile(f"http://127.0.0.1:{silent.getsockname()[1]}"), encoding="utf-8")
        command = [sys.executable, "-m", "neon_wizard", "demo", "--serve", "--json"]
        with subprocess.Popen(command, env=env, stdout=subprocess.PIPE) as server:
            try:
                assert server.stdout
                served = json.loads(server.stdout.readline())["demo"]
                measures: list[Callable[[], Row]] = [
                    lambda: start(env | shown, "start to first painted wizard", "demo", 1.15),
                    lambda: start(env | shown, "the same, an operator's file", served["profile"], 1.25),
                    lambda: memory(env | shown, served["profile"]),
                    lambda: provision(env, served),
                    lambda: gaps(env, "operator", hanging),
                    lambda: gaps(env, "keyring", hanging),
                    lambda: gaps(env, "tester", Path(served["profile"])),
                ]
                for measure in measures:
                    try:
                        rows.append(measure())
                    except (OSError, subprocess.SubprocessError, ValueError) as error:
                        print(f"not measured: {type(error).__name__}: {error}", file=sys.stderr)
                        failed = True
                for several in (
                    lambda: provisioning.rows(env),
                    lambda: load.rows(env),
                    lambda: latency.rows(env),
                    lambda: checking.rows(env),
                    lambda: connected.rows(env),
                    lambda: describing.rows(env),
                ):
                    try:
                        rows += several()
                    except (OSError, subprocess.SubprocessError, ValueError) as error:
                        print(f"not measured: {type(error).__name__}: {error}", file=sys.stderr)
                        failed = True
            finally:
                server.terminate()
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    if not SHORT and not failed:
        remember(rows[1:])
    return int(failed)


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Yield what opens a window on a screen of its own: Xvfb's, which is nearest to what people have.

    Nothing where there is no Xvfb: Qt's offscreen platform stays.
    """
    if shutil.which("Xvfb") is None:
        yield {}
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as server, open(read) as number:
        os.close(write)
        try:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{int(number.readline())}"}
        finally:
            server.terminate()


def remember(rows: list[Row]) -> None:
    """Append the ratios to the history, a line each."""
    day = datetime.now(UTC).date().isoformat()
    new = not HISTORY.exists()
    with HISTORY.open("a", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\n")
        if new:
            lines.writerow(("date", "version", "what", "ratio", "limit"))
        lines.writerows((day, __version__, row[0], row[3], row[4]) for row in rows if row[3])


def start(env: dict[str, str], what: str, operator: str, limit: float) -> Row:
    """A cold process until the first paint."""
    pairs = interleaved(lambda: window(env, "our_wizard", "0", operator)[0], lambda: window(env, "bare_wizard", "0")[0])
    return compared(what, pairs, "bare QWizard, 5 fields", limit, "ms", 1000)


def memory(env: dict[str, str], profile: str) -> Row:
    """Resident, a second after the first paint, when what follows it is loaded."""
    pairs = interleaved(
        lambda: window(env, "our_wizard", "1000", profile)[1], lambda: window(env, "bare_wizard", "1000")[1], 3
    )
    return compared("resident memory, wizard shown", pairs, "bare QWizard, 5 fields", 1.25, "MiB", 1 / 1024)


def provision(env: dict[str, str], served: dict[str, str]) -> Row:
    command = ["-m", "neon_wizard", "provision", "--no-store", "--json", "--login", "Tester"]
    pairs = interleaved(
        lambda: process(env, *command, "--operator", served["profile"]),
        lambda: process(env, "-m", "benchmarks.zeep_script", served["wsdl"]),
    )
    return compared("the same, its own description asked", pairs, "ten lines of zeep", 0.8, "ms", 1000)


def gaps(env: dict[str, str], what: str, profile: Path) -> Row:
    command = [sys.executable, "-m", "benchmarks.event_loop", what, str(profile)]
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, timeout=30, check=True)
    usual, longest = (float(word) for word in done.stdout.split())
    ours = f"{usual:.1f} ms (longest {longest:.1f})"
    doing = "tester asks all" if what == "tester" else f"{what} hangs"
    row = (f"event loop, {doing}, 99 % of gaps", ours, "a frame: 16 ms", f"{usual / 16:.2f}", "1.00")
    return (*row, "ok" if usual <= 16 else "over")


def interleaved(ours: Callable[[], float], other: Callable[[], float], runs: int = RUNS) -> Pairs:
    """Taken in turn, so that a busy moment of the computer meets both. The first of each warms up and is left out."""
    return [(ours(), other()) for _ in range(runs + 1)][1:]


def window(env: dict[str, str], module: str, *arguments: str) -> tuple[float, float]:
    """Seconds to the first paint, and KiB resident when it has settled."""
    began = time.perf_counter()
    command = [sys.executable, "-m", f"benchmarks.{module}", *arguments]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        said = child.stdout.readline()
        took = time.perf_counter() - began
        if said != "painted\n":
            raise ValueError(f"{module} painted nothing")
        return took, float(child.stdout.readline())


def compared(what: str, pairs: Pairs, against: str, limit: float, unit: str, scale: float) -> Row:
    """The medians of each; the ratio is the median of the pairs' own, which a computer that slows down spoils least."""
    ours, other = (statistics.median(measured) for measured in zip(*pairs, strict=True))
    ratio = statistics.median(mine / its for mine, its in pairs)
    measured = (f"{ours * scale:.0f} {unit}", f"{against}: {other * scale:.0f} {unit}")
    return (what, *measured, f"{ratio:.2f}", f"{limit:.2f}", "ok" if ratio <= limit else "over")


if __name__ == "__main__":
    os.chdir(Path(__file__).parents[1])
    sys.exit(main())
