"""Two builds of one commit, in folders of different names, have the same bytes: whoever builds again can compare."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256

import pytest

from tools.packages.__main__ import ROOT


@pytest.mark.parametrize("kind", ["linux", "windows"])
def test_two_builds_have_the_same_bytes(kind, tmp_path):
    made = []
    for name in ("one", "another place"):
        folders = [f"--{each}={tmp_path / name / each}" for each in ("work", "output")]
        env = {**os.environ, "NEON_PACKAGES_QUICK": "1"}
        done = subprocess.run([sys.executable, "-m", "tools.packages", kind, *folders], cwd=ROOT, env=env,
                              capture_output=True, text=True, check=False)  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        files = sorted((tmp_path / name / "output").iterdir())
        made.append({path.name: sha256(path.read_bytes()).hexdigest() for path in files})
    assert len(made[0]) == 2
    assert made[0] == made[1]
