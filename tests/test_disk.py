"""Files and folders taken with care: on real named pipes, devices, links, and in a folder that is gone."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from neon_wizard import disk
from neon_wizard.accounts import files
from neon_wizard.errors import StorageError
from tests.marks import linux_only, posix_only, windows_only

POSIX = posix_only("named pipes, links, modes")


def test_a_file_is_read_and_no_more_of_it_than_is_wanted(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"a\0b")
    assert disk.read(path) == b"a\0b"
    assert disk.read(path, 2) == b"a\0"


@POSIX
@pytest.mark.parametrize("make", [getattr(os, "mkfifo", None), Path.mkdir, lambda path: path.symlink_to("/dev/zero")])
def test_what_is_no_file_is_refused_without_a_wait(tmp_path, make):
    path = tmp_path / "file"
    make(path)
    with pytest.raises(OSError, match=r"not a file|directory"):
        disk.read(path)


@linux_only("the kernel's own files")
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


class TestAFileThatAnotherProgramHolds:
    """It is waited for, as it is seldom held for long; then it is said which file, and why."""

    @pytest.fixture
    def busy(self, tmp_path):
        """A program that runs: Linux lets nobody write into it. Ends by its standard input."""
        program = tmp_path / "program"
        shutil.copy("/bin/cat", program)
        with subprocess.Popen([program], stdin=subprocess.PIPE) as running:
            yield program, running
            running.kill()

    @linux_only("Linux' own busy files")
    def test_on_linux_it_is_written_as_soon_as_it_is_free(self, busy):
        program, running = busy
        threading.Timer(0.3, running.kill).start()
        disk.write(program, b"new")
        assert program.read_bytes() == b"new"

    @linux_only("Linux' own busy files")
    def test_on_linux_it_is_said_after_a_while(self, busy):
        program, _ = busy
        before = program.read_bytes()
        with pytest.raises(disk.HeldError) as held:
            disk.write(program, b"new")
        assert held.value.filename == str(program)
        assert program.read_bytes() == before
        with pytest.raises(StorageError) as said, files.storage_errors(program):
            disk.write(program, b"new")
        assert (said.value.code, said.value.facts["path"]) == ("settings.held", str(program))

    @pytest.fixture
    def held(self, tmp_path):
        """A file that another process has open, as Python's `open` leaves it: not to be replaced, nor removed."""
        path = tmp_path / "held.toml"
        path.write_bytes(b"before")
        script = "import sys; f = open(sys.argv[1], 'rb'); print(flush=True); sys.stdin.read()"
        with subprocess.Popen(
            [sys.executable, "-c", script, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as holder:
            assert holder.stdout
            holder.stdout.readline()
            yield path, holder
            holder.kill()

    @windows_only("elsewhere an open file can be replaced")
    @pytest.mark.parametrize("change", [lambda path: files.replace(path, b"new"), disk.remove])
    def test_on_windows_it_is_changed_as_soon_as_it_is_free(self, held, change):
        path, holder = held
        threading.Timer(0.5, holder.kill).start()
        change(path)
        assert not path.exists() or path.read_bytes() == b"new"

    @windows_only("elsewhere an open file can be replaced")
    @pytest.mark.parametrize("change", [lambda path: files.replace(path, b"new"), disk.remove, files.back_up])
    def test_on_windows_it_is_said_after_a_while_and_nothing_is_lost(self, held, change):
        path, _ = held
        with pytest.raises(StorageError) as said, files.storage_errors(path):
            change(path)
        assert (said.value.code, said.value.facts["path"]) == ("settings.held", str(path))
        assert path.read_bytes() == b"before"
        assert [each.name for each in path.parent.iterdir()] == [path.name]

    @windows_only("elsewhere this is no matter of rights")
    def test_a_folder_in_its_place_is_not_waited_for(self, tmp_path):
        with pytest.raises(IsADirectoryError):
            disk.read(tmp_path)
