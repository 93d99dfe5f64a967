"""What the first window shows of an operator is what its profile says, once that is checked."""

from __future__ import annotations

import pytest

from neon_wizard import places
from neon_wizard.demo import served_profile
from neon_wizard.profile.glance import glance
from neon_wizard.profile.load import load_file
from neon_wizard.protocols.dialects import names_and_options

TEXT = served_profile("http://127.0.0.1:9").replace("[operator]\n", '[operator]\nlogo = "logo.svg"\n')


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "logo.svg").write_text("<svg/>")
    return tmp_path


def written(folder, text=TEXT, name="acme.toml"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def same(found, profile):
    shown = found.id, found.name, found.logo, found.accent, {*found.services}
    return shown == (profile.id, profile.name, profile.logo, profile.accent, {*profile.services})


@pytest.mark.parametrize("name", ["acme.toml", "no-suffix"])
def test_a_file_shows_what_it_is(folder, name):
    path = written(folder, name=name)
    assert same(glance(str(path), ()), load_file(path, names_and_options()))


def test_an_id_is_looked_for_in_the_folders_in_their_order(folder, tmp_path):
    path = written(folder)
    empty, second = tmp_path / "empty", tmp_path / "second"
    second.mkdir()
    written(second, TEXT.replace('name = "', 'name = "Another '))
    assert same(glance("acme", (empty, folder, second)), load_file(path, names_and_options()))


def test_colours_and_names_that_are_no_text_are_left_to_the_check(folder):
    found = glance(str(written(folder, TEXT.replace("[operator]\n", "[operator]\naccent = 7\n"))), ())
    assert found is None or found.accent == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no TOML",
        "format = 1",
        TEXT.replace("format = 1", "format = 2"),
        TEXT.replace('id = "demo-served"', 'id = "demo"'),
        TEXT.replace('id = "demo-served"', ""),
        TEXT.replace('id = "demo-served"', "id = 5"),
        TEXT.replace("[services.provisioning]", "[services.provision]"),
        TEXT + "#" * 300_000,
    ],
)
def test_what_is_not_as_usual_is_left_to_the_check(folder, text):
    assert glance(str(written(folder, text)), ()) is None


def test_what_is_not_there_is_left_to_the_check(tmp_path):
    assert glance("nobody", (tmp_path, tmp_path / "missing")) is None
    assert glance(str(tmp_path / "nobody.toml"), ()) is None
    assert glance(str(places.resources()), ()) is None


@pytest.mark.parametrize("logo", ["//{0}/logo.svg", r"\\\\host\\share\\logo.svg", "/\\\\{0}/logo.svg"])
def test_f50_a_logo_on_another_computer_is_left_to_the_check(folder, logo):
    named = logo.format(str(folder)[1:])
    assert glance(str(written(folder, TEXT.replace("logo.svg", named))), ()) is None


@pytest.mark.parametrize("name", ["aux", "com1", "nul"])
def test_an_id_that_is_no_file_on_windows_is_left_to_the_check(folder, name):
    assert glance(str(written(folder, TEXT.replace('"demo-served"', f'"{name}"'))), ()) is None
