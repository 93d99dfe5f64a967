"""The programs that write packages: what is missing is named with its package, what fails says why."""

from __future__ import annotations

import sys

import pytest

from neon_wizard.authoring.installers import build_tools
from neon_wizard.errors import NeonError, UsageError
from neon_wizard.messages import explain
from tests.marks import LINUX


def test_every_missing_program_is_named_with_its_package(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError) as raised:
        build_tools.require("makensis", "x86_64-w64-mingw32-gcc", "dpkg-deb")
    told = explain(raised.value)
    assert "makensis, x86_64-w64-mingw32-gcc, dpkg-deb" in told.message
    assert told.next_step.endswith("apt-get install dpkg gcc-mingw-w64-x86-64-win32 nsis")
    assert ("wsl --install" in told.next_step) != LINUX


def test_further_programs_are_named_with_their_packages_too(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError) as raised:
        build_tools.require("xz", more={"readelf": "binutils"})
    assert raised.value.facts == {"tools": "xz, readelf", "packages": "binutils xz-utils"}


def test_what_a_program_says_is_kept_where_it_fails(tmp_path):
    with pytest.raises(NeonError) as raised:
        build_tools.call([sys.executable, "-c", "print('no room'); raise SystemExit(3)"], tmp_path)
    assert raised.value.code == "installer.failed"
    assert "no room" in raised.value.detail


def test_a_program_knows_the_time_that_all_bear(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    code = "import os; open('told', 'w').write(os.environ['SOURCE_DATE_EPOCH'] + os.environ['TZ'])"
    build_tools.call([sys.executable, "-c", code], tmp_path)
    assert (tmp_path / "told").read_text() == "1700000000UTC"


@pytest.mark.parametrize("text", ["", "yesterday", "-5", "12"])
def test_a_time_that_a_zip_cannot_hold_is_2000(text, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", text)
    assert build_tools.epoch() == build_tools.EPOCH
