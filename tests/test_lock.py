"""The locked environment installs anew, also when newer versions than its own have come out."""

from __future__ import annotations

import re
from importlib.metadata import distributions, requires
from pathlib import Path

from packaging.requirements import Requirement

_PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[([a-z0-9,_-]+)\])?==", re.MULTILINE)


def test_a_package_that_is_wanted_with_an_extra_is_locked_with_it() -> None:
    # Without it pip looks for the newest version that has the extra, and refuses that one: it is not pinned.
    lock = Path("requirements.lock").read_text(encoding="utf-8")
    pinned = {_plain(name): set(filter(None, extras.split(","))) for name, extras in _PINNED.findall(lock)}
    wanted = [
        (found, dist.metadata["Name"])
        for dist in distributions()
        for found in map(Requirement, dist.requires or ())
        if found.extras and (found.marker is None or found.marker.evaluate({"extra": ""}))
    ]
    missing = [
        f"{user} wants {found}" for found, user in wanted if not found.extras <= pinned.get(_plain(found.name), set())
    ]
    assert wanted
    assert missing == []


def test_what_the_program_runs_on_is_locked_as_everything_is() -> None:
    everything, run = (
        Path(name).read_text(encoding="utf-8") for name in ("requirements.lock", "requirements-run.lock")
    )
    pins = {line.split()[0] for line in everything.splitlines() if "==" in line}
    run_on = {line.split()[0] for line in run.splitlines() if "==" in line}
    named = {_plain(found.name) for found in map(Requirement, requires("neon-wizard") or ()) if not found.marker}

    assert run_on < pins
    assert named <= {_plain(line.partition("==")[0]) for line in run_on}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
