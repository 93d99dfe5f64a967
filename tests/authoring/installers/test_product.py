"""What an installed program may be called: decided before anything is written."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from neon_wizard import places
from neon_wizard.authoring.installers.product import Product, check
from neon_wizard.errors import UsageError
from neon_wizard.link_scheme import start_command

GOOD = Product(
    name="acme-softphone", title="ACME Phone", version="1.2.0", publisher="ACME", summary="x", module="acme_softphone",
    icon=places.resources() / "icons" / "neon-wizard.svg", desktop_id="acme-softphone",
)  # fmt: skip


def refused(product: Product) -> str:
    with pytest.raises(UsageError) as raised:
        check(product)
    return raised.value.code


@pytest.mark.parametrize("title", ["ACME Phone", "Telefônica Ñandú", "電話", "R&D 100 % (beta)", "O'Neill", "a" * 60])
def test_what_people_call_their_programs_is_taken(title):
    check(replace(GOOD, title=title))


@pytest.mark.parametrize(
    "title",
    ["", " ", "ACME: Phone", 'The "Phone"', "a/b", "a\\b", "a|b", "what?", "a*b", "<acme>", "ends.", " acme", "acme ",
     "a\nb", "a\x7fb", "CON", "con", "Nul.phone", "COM1", "lpt9", "com¹", "conin$", "a" * 61],
)  # fmt: skip
def test_what_windows_refuses_is_refused(title):
    assert refused(replace(GOOD, title=title)) == "brand.title"


@pytest.mark.parametrize("name", ["con", "aux", "com3", "ACME", "acme_phone", "acme--phone", "-acme", "acme phone", ""])
def test_a_command_has_a_name_that_every_system_takes(name):
    assert refused(replace(GOOD, name=name)) == "brand.name"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG\r\n\x1a\n" + bytes(40),
        b"<html/>",
        b"<svg",
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/x"/></svg>',
    ],
)
def test_an_icon_is_an_svg_that_can_be_drawn(content, tmp_path):
    file = tmp_path / "icon.svg"
    file.write_bytes(content)
    assert refused(replace(GOOD, icon=file)) == "brand.icon"
    assert refused(replace(GOOD, icon=tmp_path / "missing.svg")) == "brand.icon"


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.0", "1,2,0,0"), ("2", "2,0,0,0"), ("1.2.3.4.5", "1,2,3,4"), ("1.0rc2", "1,0,2,0"),
     ("99999.1", "65535,1,0,0"), ("1.0+local.7", "1,0,0,0")],
)  # fmt: skip
def test_windows_is_told_four_numbers(version, numbers):
    assert replace(GOOD, version=version).numbers == numbers


@pytest.mark.parametrize("name", ["acme-softphone", "zeta"])
def test_windows_finds_the_window_by_the_names_that_the_program_itself_uses(name, tmp_path, monkeypatch):
    product = replace(GOOD, name=name)
    (tmp_path / product.window_exe.removesuffix(".exe")).write_text("")
    (tmp_path / product.name).write_text("")
    python = tmp_path / "python" / "bin" / "python3"
    monkeypatch.setattr("sys.executable", str(python))
    monkeypatch.setattr("sys.argv", ["-c"])
    if sys.platform != "win32":
        assert start_command(name) == [str(tmp_path / f"{name}-window")]


def test_taskbars_know_the_program_itself_and_each_brand_apart():
    assert replace(GOOD, name=places.APP).taskbar_id == "org.neon.Wizard"
    assert GOOD.taskbar_id == "org.neon.Wizard.acme-softphone"


def test_without_a_console_another_function_is_started():
    assert GOOD.start() == "import sys; from acme_softphone import main; sys.exit(main())"
    assert GOOD.start("window") == "import sys; from acme_softphone import window; sys.exit(window())"


def test_files_have_no_blanks_in_their_names():
    assert GOOD.file_stem == "ACME-Phone-1.2.0"
    assert Path(f"{GOOD.file_stem}-setup.exe").name == "ACME-Phone-1.2.0-setup.exe"
