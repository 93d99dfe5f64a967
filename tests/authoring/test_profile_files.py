"""Profiles on the disk: nothing is written over, what was there stays beside."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from neon_wizard.authoring import profile_files
from neon_wizard.errors import ProfileError, StorageError
from tests.marks import posix_only
from tests.profile.samples import MINIMAL


def test_a_new_file_is_never_written_over_another(tmp_path: Path):
    path = tmp_path / "sub" / "acme.toml"
    profile_files.write_new(path, MINIMAL)
    assert path.read_text(encoding="utf-8") == MINIMAL
    with pytest.raises(ProfileError) as caught:
        profile_files.write_new(path, "other")
    assert caught.value.code == "profile.exists"
    assert path.read_text(encoding="utf-8") == MINIMAL


def test_the_last_state_stays_beside(tmp_path: Path):
    path = tmp_path / "acme.toml"
    path.write_bytes(b"\xef\xbb\xbfold\r\n")
    backup = profile_files.save(path, "new\n")
    assert path.read_bytes() == b"\xef\xbb\xbfnew\r\n"  # an editor gives neither back
    assert backup.read_bytes() == b"\xef\xbb\xbfold\r\n"


@posix_only("modes")
def test_who_may_read_it_stays(tmp_path: Path):
    path = tmp_path / "acme.toml"
    path.touch()
    path.chmod(0o640)
    profile_files.save(path, "new\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_f43_a_folder_that_is_no_folder(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageError):
        profile_files.write_new(tmp_path / "file" / "acme.toml", MINIMAL)
