"""How other softphones are started."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from neon_wizard.sip.exports import BY_FORMAT, FORMATS, PROGRAMS, program_of

FOLDER = PurePosixPath("/run/x")


@pytest.mark.parametrize(
    ("words", "command"),
    [
        (["baresip", "-v"], ["baresip", "-f", "/run/x", "-v"]),
        (["/usr/bin/twinkle"], ["/usr/bin/twinkle", "-f", "/run/x/neon-wizard.cfg"]),
        (["twinkle-console"], ["twinkle-console", "/run/x/neon-wizard.cfg"]),
        (["linphone", "--iconified"], ["linphone", "--config", "/run/x/linphonerc", "--iconified"]),
        (["C:\\Apps\\MicroSIP.exe"], ["C:\\Apps\\MicroSIP.exe", "/i:/run/x/microsip.ini"]),
    ],
)
def test_a_program_is_known_by_its_name(words, command):
    program = program_of(words[0])
    assert program is not None
    assert program.command(words, FOLDER) == command


def test_another_name_needs_its_format():
    assert program_of("my-phone") is None
    assert program_of("my-phone", "baresip") is PROGRAMS["baresip"]
    assert program_of("linphonec", "linphonerc") is PROGRAMS["linphonec"]
    assert program_of("linphonec", "baresip") is PROGRAMS["baresip"]


def test_every_program_reads_a_format_that_is_written():
    assert {program.format for program in PROGRAMS.values()} == set(BY_FORMAT) <= set(FORMATS)
