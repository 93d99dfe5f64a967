"""Names of files: which Windows takes for a device, which would ask another computer, and what every system takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.file_names import is_device, is_remote, portable

DEVICES = ["con", "prn", "aux", "nul", *(f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10))]


@pytest.mark.parametrize("name", DEVICES)
@pytest.mark.parametrize("how", ["{0}", "{0}.txt", "{0}.tar.gz", "{0}.", "{0} ", "{0} .svg", "{0}:stream"])
def test_a_device_is_one_with_any_ending_and_in_any_case(name, how):
    assert is_device(how.format(name))
    assert is_device(how.format(name.upper()))
    assert is_device(how.format(name.title()))


@pytest.mark.parametrize(
    "name", ["console", "com", "com0", "com10", "lpt", "auxiliary", "acme-con", "nul-1", "x.nul", ""]
)
def test_what_only_looks_like_one_is_none(name):
    assert not is_device(name)


HOST = r"\\evil.example\share\x.svg"
REMOTE = [
    HOST,
    HOST.replace("\\", "/"),
    r"\/evil.example/share",
    r"/\evil.example\share",
    r"\\?\UNC\evil.example\share\x",
    "//?/UNC/evil.example/share/x",
    r"\\.\pipe\x",
    "//./UNC/evil.example/x",
    r"\??\UNC\evil.example\share",
    r"\\evil.example@SSL\DavWWWRoot\x",
    r"\\\evil.example\share",
    "file://evil.example/share/x",
    "FILE://evil.example/share/x",
    "file:////evil.example/share/x",
    r"file:\\evil.example\share",
    r"file:///\\evil.example\share",
    " " + HOST,
]


@pytest.mark.parametrize("path", REMOTE)
def test_another_computer_is_told_by_the_letters(path):
    assert is_remote(path)


@pytest.mark.parametrize(
    "path",
    ["logo.svg", "a/b.svg", r"a\b.svg", "/home/ana/x", r"C:\Users\ana\x", "C:/x", "../x", "file:///C:/x", "a//b", ""],
)
def test_this_computer_is_told_from_it(path):
    assert not is_remote(path)


@given(st.text(max_size=40))
def test_whatever_a_file_is_called_its_portable_name_is_one_and_stays(name):
    made = portable(name)
    assert made
    assert not is_device(made)
    assert made == made.rstrip(" .")
    assert not set(made) & set('<>:"|?*\\')
    assert portable(made) == made


def test_a_usual_name_stays_as_it_is():
    assert portable("Logo da ACME (2).svg") == "Logo da ACME (2).svg"
