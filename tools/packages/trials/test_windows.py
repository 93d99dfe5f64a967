"""On Windows: the setup is installed, started, updated and removed; the zip runs from where it lies."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from benchmarks.packaged import LIMITS
from neon_wizard import __version__
from neon_wizard.authoring.installers import archives

UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
START_MENU = "Roaming/Microsoft/Windows/Start Menu/Programs"
OWN = "Local/Programs/neon-wizard"

FINDS = """
import json, subprocess
from importlib.metadata import entry_points
import keyring
from neon_wizard import places
from neon_wizard.own_python import own_python
def said(*words):
    return subprocess.run(own_python(*words), capture_output=True, text=True).stdout.strip()
print(json.dumps({
    "locust": said("-m", "locust", "--version"),
    "hatchling": said("-m", "hatchling", "version", "--help")[:5],
    "plugins": [each.name for each in entry_points(group="neon_wizard.operators")],
    "keyring": type(keyring.get_keyring()).__module__,
    "qm": sorted(path.name for path in places.translations().glob("*.qm")),
    "resources": places.resources().is_dir(),
}))
"""


@pytest.fixture(scope="module")
def installed(windows, dist):
    """The folder of the program, which the setup has made without a word; what lay there before."""
    # What a trial that was ended half-way has left.
    shutil.rmtree(windows.home() / "AppData" / OWN, ignore_errors=True)
    before = windows.files()
    done = windows.run(dist / f"NEON-Wizard-{__version__}-setup.exe", "/S")
    assert done.returncode == 0, done.stderr[-2000:]
    folder = windows.suits(windows.home() / "AppData" / OWN)
    yield folder, before
    if folder.is_dir():
        windows.run(folder / "uninstall.exe", "/S", f"_?=C:{windows_path(folder).partition('drive_c')[2]}")
        shutil.rmtree(folder)


def windows_path(path: Path) -> str:
    return "Z:" + str(path).replace("/", "\\")


def test_the_command_says_its_version(windows, installed):
    folder, _ = installed
    done = windows.run(folder / "neon-wizard.exe", "--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"neon-wizard {__version__}")


def test_an_exit_status_and_a_sentence_come_through(windows, installed):
    folder, _ = installed
    done = windows.run(folder / "neon-wizard.exe", "balance", "--operator", "nobody", "--number", "1", "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout)["ok"] is False


def test_the_window_comes_up_and_the_demo_is_walked_through(windows, installed, pictures, tmp_path):
    folder, _ = installed
    done = windows.run(folder / "neon-wizard-window.exe", "demo", "--tour", windows_path(tmp_path / "tour"),
                       QT_QPA_PLATFORM="windows")  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(pictures(tmp_path / "tour")) >= 10


def test_its_links_come_to_it(windows, installed):
    command = windows.registry(r"Software\Classes\neon-wizard\shell\open\command")
    assert command.endswith('\\neon-wizard\\neon-wizard-window.exe" "%1"')
    assert windows.registry(r"Software\Classes\neon-wizard", "URL Protocol") == ""
    assert windows.registry(r"Software\Classes\neon-wizard") == "URL:NEON Wizard"


def test_the_program_registers_the_same_links_as_the_setup(windows, installed):
    folder, _ = installed
    key = r"Software\Classes\neon-wizard"
    keys = (key, rf"{key}\shell\open\command")
    before = [windows.registry(each).casefold() for each in keys]
    done = windows.run(folder / "neon-wizard.exe", "links", "register", "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert [windows.registry(each).casefold() for each in keys] == before


def test_windows_lists_it_with_its_size_and_its_maker(windows, installed):
    key = rf"{UNINSTALL}\neon-wizard"
    assert windows.registry(key, "DisplayName") == "NEON Wizard"
    assert windows.registry(key, "DisplayVersion") == __version__
    assert 20_000 < int(windows.registry(key, "EstimatedSize"), 16) < 180_000
    assert f"{START_MENU}/NEON Wizard.lnk" in windows.files()


def test_it_is_small_enough_to_be_fetched_and_kept(installed, dist):
    folder, _ = installed
    assert (dist / f"NEON-Wizard-{__version__}-setup.exe").stat().st_size <= LIMITS["setup"] * 1e6
    assert archives.size(folder) <= LIMITS["folder, Windows"] * 1e6


def test_its_own_python_finds_everything_again(windows, installed, tmp_path):
    """What starts `sys.executable -m`: hatchling, Locust; plug-ins by their entry points; a keyring; translations."""
    folder, _ = installed
    (folder / "plugins" / "neon_trial-1.dist-info").mkdir(parents=True)
    (folder / "plugins" / "neon_trial.py").write_text("def profiles():\n    return ()\n")
    (folder / "plugins" / "neon_trial-1.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: neon-trial\nVersion: 1\n"
    )
    (folder / "plugins" / "neon_trial-1.dist-info" / "entry_points.txt").write_text(
        "[neon_wizard.operators]\ntrial = neon_trial:profiles\n"
    )
    # In an empty folder, as the program starts it: Locust reads settings, a pyproject.toml too, where it is started.
    done = windows.run(folder / "python" / "python.exe", "-I", "-B", "-c", FINDS, folder=tmp_path)
    found = json.loads(done.stdout)
    assert found["locust"].startswith("locust ")
    assert found["hatchling"].lower() == "usage"
    assert found["plugins"] == ["trial"]
    assert found["keyring"] == "keyring.backends.Windows"
    assert found["qm"] == ["neon_wizard_es.qm", "neon_wizard_pt_BR.qm"]
    assert found["resources"]


def test_licences_of_all_that_is_shipped_are_there(installed):
    folder, _ = installed
    said = (folder / "licences" / "python-packages.txt").read_text("utf-8")
    for path in (folder / "python" / "Lib" / "site-packages").glob("*.dist-info"):
        name = path.name.partition("-")[0].replace("_", "-").replace(".", "-").lower()
        assert name in said.lower().replace("_", "-").replace(".", "-"), name
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "licences" / "LGPL-3.0.txt").read_text("utf-8")
    assert "download.qt.io" in (folder / "licences" / "Qt.txt").read_text("utf-8")
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in (folder / "python" / "LICENSE.txt").read_text("utf-8")


def test_a_second_setup_takes_the_first_ones_place(windows, installed, dist):
    folder, _ = installed
    (folder / "python" / "Lib" / "of-an-older-version.py").write_text("")
    (folder / "plugins").mkdir(exist_ok=True)
    (folder / "plugins" / "mine.txt").write_text("the user's own")
    done = windows.run(dist / f"NEON-Wizard-{__version__}-setup.exe", "/S")
    assert done.returncode == 0, done.stderr[-2000:]
    assert not (folder / "python" / "Lib" / "of-an-older-version.py").exists()
    assert (folder / "plugins" / "mine.txt").read_text() == "the user's own"


def test_removed_it_leaves_no_trace_but_the_users_own(windows, installed):
    folder, before = installed
    # Without _?= it starts a copy of itself, for which nothing waits.
    done = windows.run(folder / "uninstall.exe", "/S", f"_?=C:{windows_path(folder).partition('drive_c')[2]}")
    assert done.returncode == 0, done.stderr[-2000:]
    left = {name for name in windows.files() - before if name.startswith((OWN, START_MENU))}
    assert {name for name in left if not name.startswith(f"{OWN}/plugins")} <= {
        OWN,
        "Local/Programs",
        f"{OWN}/uninstall.exe",
    }
    assert f"{OWN}/plugins/mine.txt" in left
    assert windows.registry(rf"{UNINSTALL}\neon-wizard", "DisplayName") == ""
    assert windows.registry(r"Software\Classes\neon-wizard") == ""
    shutil.rmtree(folder)


def test_the_zip_runs_from_a_folder_with_blanks_and_letters_of_other_languages(windows, dist, tmp_path):
    folder = tmp_path / "Prüfung – тест 電話"
    with zipfile.ZipFile(dist / f"NEON-Wizard-{__version__}-windows.zip") as packed:
        packed.extractall(folder)
    program = windows.suits(folder / "NEON Wizard")
    there = set(program.rglob("*"))
    (program / "home").mkdir()
    before = windows.files()
    done = windows.run(program / "neon-wizard.exe", "--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"neon-wizard {__version__}")
    words = ["provision", "--operator", "demo", "--login", "Tester", "--json"]
    done = windows.run(program / "neon-wizard.exe", *words, NEON_PASSWORD="123456")
    assert json.loads(done.stdout)["ok"] is True, done.stdout + done.stderr
    assert (program / "home" / "config" / "settings.toml").is_file()
    assert {path for path in program.rglob("*") if program / "home" not in path.parents} == {*there, program / "home"}
    assert not {name for name in windows.files() - before if "neon" in name.lower()}
