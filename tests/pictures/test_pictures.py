"""`make screenshots`, at one of its two scales."""

import os
import subprocess
import sys

from PySide6.QtGui import QImage

WINDOWS = 79
WAYS = 4  # two languages, light and dark


def test_every_page_and_window(tmp_path, no_keyring_env):
    done = subprocess.run(
        [sys.executable, "-m", "tools.pictures.__main__", str(tmp_path), "1"],
        env={**no_keyring_env, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert (done.returncode, done.stderr) == (0, "")
    files = sorted(tmp_path.glob("*.png"))
    assert len(files) == WINDOWS * WAYS
    assert not any(QImage(os.fspath(file)).isNull() for file in files)
