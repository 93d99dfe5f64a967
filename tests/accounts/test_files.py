"""New files for other programs: whole or not at all, and never over somebody's."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from neon_wizard.accounts import files
from neon_wizard.errors import StorageError
from tests import disks
from tests.marks import posix_only


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


@posix_only("needs a POSIX system's disks")
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


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "1" * 5000,
        "a = 0x" + "f" * 5000,
        "a = 9223372036854775808",
        "a = " + "[" * 5000,
        "a = " + "[" * 100 + "]" * 100,
        'a = "\0"',
        "a" + ".a" * 50_000 + " = 1",
        "a = 0001-01-01T00:00:00+05:00",
    ],
    ids=[
        "digits",
        "hexadecimal",
        "65 bits",
        "not closed",
        "deep",
        "NUL",
        "a key of many parts",
        "before the first year",
    ],
)
def test_f45_what_could_not_be_written_again_is_damage(tmp_path: Path, text: str):
    path = tmp_path / "settings.toml"
    path.write_text(f"{text}\n[end]\ncomplete = true\n")
    with pytest.raises(files.Corrupt):
        files.read(path)


def test_f45_a_file_that_is_far_too_large_is_damage(tmp_path: Path):
    path = tmp_path / "settings.toml"
    with path.open("wb") as file:
        file.truncate(40 * 1024 * 1024)
    with pytest.raises(files.Corrupt):
        files.read(path)


@posix_only("named pipes")
def test_a_named_pipe_in_its_place_holds_nobody(tmp_path: Path):
    path = tmp_path / "settings.toml"
    os.mkfifo(path)
    with pytest.raises(StorageError) as caught:
        files.read(path)
    assert caught.value.code == "settings.failed"


@posix_only("links")
class TestALink:
    """Somebody keeps all settings in a folder of their own, and links to them."""

    @pytest.fixture
    def real(self, tmp_path: Path) -> Path:
        path = tmp_path / "dotfiles" / "settings.toml"
        path.parent.mkdir()
        return path

    @pytest.fixture
    def link(self, tmp_path: Path, real: Path) -> Path:
        path = tmp_path / "config" / "settings.toml"
        path.parent.mkdir()
        (path.parent / "further").symlink_to("../dotfiles/settings.toml")
        path.symlink_to("further")
        return path

    def test_is_written_through(self, link: Path, real: Path):
        files.write(link, {"a": 1})  # also where there is nothing yet
        real.chmod(0o640)
        files.write(link, {"a": 2})
        assert link.is_symlink()
        assert files.read(real) == {"a": 2}
        assert stat.S_IMODE(real.stat().st_mode) == 0o640
        assert [path.name for path in real.parent.iterdir()] == ["settings.toml"]

    def test_to_a_folder_that_is_missing_makes_it(self, link: Path, real: Path):
        real.parent.rmdir()
        files.write(link, {"a": 1})
        assert files.read(real) == {"a": 1}

    def test_f45_stays_where_the_file_was_damaged(self, link: Path, real: Path):
        real.write_text("damaged")
        assert files.back_up(link).parent == real.parent
        files.write(link, {"a": 1})
        assert files.read(real) == {"a": 1}
        assert link.is_symlink()

    def test_that_leads_in_a_circle_is_told_of(self, link: Path):
        (link.parent / "further").unlink()
        (link.parent / "further").symlink_to("settings.toml")
        for work in (lambda: files.write(link, {}), lambda: files.read(link)):
            with pytest.raises(StorageError) as caught:
                work()
            assert caught.value.code == "settings.failed"
        assert link.is_symlink()

    def test_f43_to_a_folder_that_cannot_be_written_leaves_the_file(self, link: Path, real: Path):
        files.write(link, {"a": 1})
        with disks.read_only(real.parent), pytest.raises(StorageError):
            files.write(link, {"a": 2})
        assert files.read(link) == {"a": 1}
