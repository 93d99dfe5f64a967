"""New files for other programs: whole or not at all, and never over somebody's."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from neon_wizard.accounts import files
from neon_wizard.errors import StorageError
from tests import disks


def test_a_new_file_is_ones_own(tmp_path: Path):
    path = tmp_path / "accounts"
    assert files.create(path, b"a\0b")
    assert path.read_bytes() == b"a\0b"
    assert list(tmp_path.iterdir()) == [path]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_is_there_is_left_alone(tmp_path: Path):
    path = tmp_path / "accounts"
    path.write_bytes(b"somebody's")
    assert not files.create(path, b"a")
    assert path.read_bytes() == b"somebody's"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX system's disks")
def test_f43_f44_a_disk_that_takes_nothing_holds_nothing_of_it(tmp_path: Path):
    for name in ("full", "read-only"):
        (tmp_path / name).mkdir()
    with disks.small_disk(tmp_path / "full") as disk:
        disk.fill()
        with pytest.raises(StorageError) as caught:
            files.create(tmp_path / "full" / "accounts", b"x" * 65_536)
        assert caught.value.code == "settings.disk_full"
        assert not [path for path in (tmp_path / "full").iterdir() if "accounts" in path.name]
    with disks.read_only(tmp_path / "read-only"), pytest.raises(StorageError) as caught:
        files.create(tmp_path / "read-only" / "accounts", b"x")
    assert caught.value.code == "settings.read_only"
