"""Which softphones a computer has, and what a started one is given for as long as it runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from neon_wizard.accounts.softphones import RunningSoftphone, Softphone, configured, found, softphone_at
from neon_wizard.errors import UsageError
from neon_wizard.sip.exports import PROGRAMS
from tests.marks import posix_only


def executable(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("variable", "below", "name"),
    [
        ("LOCALAPPDATA", "MicroSIP/microsip.exe", "MicroSIP"),
        ("ProgramFiles(x86)", "MicroSIP/microsip.exe", "MicroSIP"),
        ("ProgramFiles", "Linphone/bin/linphone.exe", "Linphone"),
        ("PATH", "microsip.exe", "MicroSIP"),
    ],
)
def test_on_windows_they_are_found_where_their_installers_put_them(tmp_path, variable, below, name):
    path = executable(tmp_path / below)
    (softphone,) = found("win32", {"PATH": "", variable: str(tmp_path)})
    assert (softphone.name, softphone.path) == (name, path)


@posix_only("HOME names no home there")
def test_on_macos_in_the_users_applications_too(tmp_path):
    path = executable(tmp_path / "Applications/Linphone.app/Contents/MacOS/linphone")
    assert Softphone(path, PROGRAMS["linphone"]) in found("darwin", {"PATH": "", "HOME": str(tmp_path)})


@posix_only("what can be started has an ending there")
def test_each_is_offered_once_and_none_that_wants_a_terminal(tmp_path):
    for name in ("twinkle", "twinkle-console", "linphone", "linphone-desktop", "linphonec", "baresip"):
        executable(tmp_path / name)
    assert [each.name for each in found("linux", {"PATH": str(tmp_path)})] == ["Linphone", "Twinkle"]


def test_a_computer_without_one_says_so(tmp_path):
    for platform in ("win32", "linux"):
        assert found(platform, {"PATH": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}) == ()


def test_a_program_of_another_kind_is_refused_by_its_name():
    assert softphone_at("C:\\Tools\\MicroSIP.exe").name == "MicroSIP"
    with pytest.raises(UsageError) as caught:
        softphone_at("/usr/bin/firefox")
    assert (caught.value.code, caught.value.facts["program"]) == ("export.program", "/usr/bin/firefox")


def test_its_configuration_is_there_for_as_long_as_it_runs_and_nobody_else_reads_it():
    with configured(PROGRAMS["linphone"], ["linphone", "--iconified"], b"[sip]") as command:
        program, option, file, *rest = command
        assert (program, option, rest) == ("linphone", "--config", ["--iconified"])
        assert Path(file).read_bytes() == b"[sip]"
        if sys.platform != "win32":
            assert os.stat(file).st_mode & 0o077 == os.stat(Path(file).parent).st_mode & 0o077 == 0
    assert not Path(file).parent.exists()


@posix_only("the stand-in is a shell script")
def test_the_window_may_go_before_the_softphone_and_takes_the_configuration_along(tmp_path):
    gate, told = tmp_path / "gate", tmp_path / "told"
    os.mkfifo(gate)
    script = f'#!/bin/sh\necho "$2" > {told}.new; mv {told}.new {told}; read _ < {gate}\n'
    running = RunningSoftphone(Softphone(executable(tmp_path / "linphone", script), PROGRAMS["linphone"]), b"[sip]")
    with open(gate, "w") as opened:  # waits until the script is there
        file = Path(told.read_text().strip())
        assert file.read_bytes() == b"[sip]"
        running.forget()
        assert not file.parent.exists()
        opened.write("\n")
    running.wait()


def test_one_that_cannot_be_started_leaves_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(UsageError) as caught:
        RunningSoftphone(Softphone(tmp_path / "linphone", PROGRAMS["linphone"]), b"[sip]")
    assert caught.value.code == "export.start"
    assert list(tmp_path.iterdir()) == []
