"""Kills a process at every step of keeping a profile, and looks at what is left.

``python -m tests.authoring.kept_killed FOLDER OLD NEW``: OLD is kept in FOLDER; then, for n = 1, 2, …, a child puts NEW
in its place and ends itself by SIGKILL before its n-th opening, renaming or removing of a file there, until one gets
through. What is left must be the old one whole, or the new one. Prints how many ended with which, as JSON.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import signal
import sys
from pathlib import Path

from neon_wizard.authoring.keeping import Copy, KeptProfiles
from neon_wizard.profile.load import load_file
from neon_wizard.protocols.dialects import names_and_options

KNOWN = names_and_options()


def survives(kept: KeptProfiles, new: str, n: int) -> bool:
    child = os.fork()
    if child:
        return os.WIFEXITED(os.waitpid(child, 0)[1])
    steps = itertools.count(1)

    def audit(event: str, arguments: tuple[object, ...]) -> None:
        ours = event in ("open", "os.rename", "os.remove", "os.mkdir", "shutil.rmtree")
        if ours and str(arguments[0]).startswith(str(kept.folder)) and next(steps) == n:
            os.kill(os.getpid(), signal.SIGKILL)

    profile = load_file(new, KNOWN)
    sys.addaudithook(audit)
    kept.keep(profile, kept.folder / "acme.toml")
    os._exit(0)


def main(folder: Path, old: str, new: str) -> dict[str, int]:
    kept, ends = KeptProfiles(folder), {"old": 0, "new": 0}
    known = {Copy.of(load_file(path, KNOWN)).substance: name for name, path in (("old", old), ("new", new))}
    for n in itertools.count(1):
        shutil.rmtree(folder, ignore_errors=True)
        kept.keep(load_file(old, KNOWN))
        done = survives(kept, new, n)
        ends[known[Copy.of(load_file(folder / "acme.toml", KNOWN)).substance]] += 1
        if done:
            return ends
    raise AssertionError


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])))
