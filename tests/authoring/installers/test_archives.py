"""Archives: the same files make the same bytes, whoever made them and when."""

from __future__ import annotations

import os
import tarfile
import zipfile

import pytest

from neon_wizard.authoring.installers import archives, build_tools
from neon_wizard.errors import UsageError
from tests.marks import posix_only

needs_xz = posix_only("packages of Linux are made on Linux")


def tree(root, order, moment):
    folder = root / "program"
    for name in order:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
        os.utime(path, (moment, moment))
    (folder / "start").chmod(0o755)
    return folder


NAMES = ["start", "b/two.txt", "a/one.txt", "ü – 電話.txt"]


@pytest.mark.parametrize("kind", ["zip", pytest.param("tar.xz", marks=needs_xz)])
def test_two_archives_of_the_same_files_are_equal(kind, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    write = archives.write_zip if kind == "zip" else archives.write_tar
    made = []
    for number, order in enumerate((NAMES, NAMES[::-1])):
        root = tmp_path / str(number)
        os.umask(0o022 if number else 0o077)
        target = root / f"x.{kind}"
        write(tree(root, order, 1_000_000_000 + number), target)
        made.append(target.read_bytes())
    os.umask(0o022)
    assert made[0] == made[1]


@needs_xz
def test_a_tar_belongs_to_root_and_keeps_what_can_be_started(tmp_path):
    folder = tree(tmp_path, NAMES, 0)
    (folder / "link").symlink_to("start")
    archives.write_tar(folder, tmp_path / "x.tar.xz")
    with tarfile.open(tmp_path / "x.tar.xz") as packed:
        entries = {each.name: each for each in packed}
    assert {(each.uid, each.uname, each.mtime) for each in entries.values()} == {(0, "root", build_tools.epoch())}
    assert entries["program/start"].mode == 0o755
    assert entries["program/a/one.txt"].mode == 0o644
    assert entries["program/link"].linkname == "start"


@pytest.mark.parametrize("content", [b"", b"no archive"])
def test_what_is_no_package_is_said_by_its_name(content, tmp_path):
    file = tmp_path / "x.zip"
    file.write_bytes(content)
    with pytest.raises(UsageError) as raised:
        archives.unpack(file, tmp_path / "out")
    assert (raised.value.code, raised.value.facts["file"]) == ("installer.parts", str(file))


def test_of_a_wheel_the_program_is_unpacked_and_the_start_commands_are_not(tmp_path):
    wheel = tmp_path / "x-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as packed:
        for name in ("x/__init__.py", "x-1.data/purelib/y.py", "x-1.data/scripts/x", "x-1.data/data/share/a/x.desktop"):
            packed.writestr(name, name)
    archives.install_wheel(wheel, tmp_path / "site")
    archives.install_shared(wheel, tmp_path / "share")
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file() and path != wheel}
    assert found == {"site/x/__init__.py", "site/y.py", "share/a/x.desktop"}
