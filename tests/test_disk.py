"""Files and folders taken with care: on real named pipes, devices, links, and in a folder that is gone."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from neon_wizard import disk
from tests.marks import posix_only

POSIX = posix_only("named pipes, links, modes")


def test_a_file_is_read_and_no_more_of_it_than_is_wanted(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"a\0b")
    assert disk.read(path) == b"a\0b"
    assert disk.read(path, 2) == b"a\0"


@POSIX
@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir, lambda path: path.symlink_to("/dev/zero")])
def test_what_is_no_file_is_refused_without_a_wait(tmp_path, make):
    path = tmp_path / "file"
    make(path)
    with pytest.raises(OSError, match=r"not a file|directory"):
        disk.read(path)


@pytest.mark.skipif(not os.access("/proc/kmsg", os.R_OK), reason="needs a file of the kernel's that gives nothing")
def test_what_gives_nothing_though_it_looks_like_a_file_is_refused():
    with pytest.raises(OSError, match="not a file"):
        list(iter(lambda: disk.read("/proc/kmsg"), b""))


@pytest.mark.parametrize("path", ["a\0b", "\ud800", "x" * 5000, ""])
def test_a_name_that_no_file_has_is_the_systems_error(path):
    with pytest.raises(OSError, match=r"."):
        disk.read(path)


@POSIX
def test_every_folder_that_is_made_is_the_users_alone_under_any_umask(tmp_path):
    code = "import os, sys; from pathlib import Path; from neon_wizard import disk; os.umask(0); "
    code += "disk.make_private(Path(sys.argv[1])); disk.make_private(Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", code, tmp_path / "a" / "b" / "c"], check=True)
    for folder in ("a", "a/b", "a/b/c"):
        assert stat.S_IMODE((tmp_path / folder).stat().st_mode) == 0o700


@POSIX
def test_a_folder_that_is_there_stays_as_it_is(tmp_path):
    tmp_path.chmod(0o755)
    disk.make_private(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_where_a_file_stands_no_folder_is_made(tmp_path):
    (tmp_path / "file").write_text("")
    for folder in ("file", "file/below"):
        with pytest.raises(NotADirectoryError):
            disk.make_private(tmp_path / folder)


@POSIX
def test_links_are_followed_to_what_is_not_there_yet_and_never_in_a_circle(tmp_path):
    (tmp_path / "link").symlink_to("folder/file")
    assert disk.target_of(tmp_path / "link") == tmp_path / "folder" / "file"
    assert disk.target_of(tmp_path / "none") == tmp_path / "none"
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OSError, match="symbolic links"):
        disk.target_of(tmp_path / "a")
