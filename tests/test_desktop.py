"""What a Linux desktop is told of the program, judged by the desktop's own tools."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from neon_wizard.places import APP, DESKTOP_ID, resources
from tests.marks import linux_only

ROOT = Path(__file__).parents[1]
DESKTOP = resources() / "desktop" / f"{DESKTOP_ID}.desktop"
METAINFO = resources() / "desktop" / f"{DESKTOP_ID}.metainfo.xml"

pytestmark = linux_only("a Linux desktop's files")


@pytest.mark.parametrize(
    "command", [["desktop-file-validate", DESKTOP], ["appstreamcli", "validate", "--no-net", METAINFO]]
)
def test_the_desktops_own_tools_find_nothing(command):
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_links_of_ours_come_to_this_program():
    lines = DESKTOP.read_text(encoding="utf-8").splitlines()
    assert f"MimeType=x-scheme-handler/{APP};" in lines
    assert f"Exec={APP} %u" in lines


def test_an_installed_package_brings_them_where_desktops_look(tmp_path):
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", tmp_path, ROOT]
    subprocess.run(command, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        shared = {name.partition("/share/")[2] for name in wheel.namelist() if "/share/" in name}
    assert shared == {
        f"applications/{DESKTOP_ID}.desktop",
        f"metainfo/{DESKTOP_ID}.metainfo.xml",
        f"icons/hicolor/scalable/apps/{DESKTOP_ID}.svg",
    }
