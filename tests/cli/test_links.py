"""``links``: the desktop's own tools, or Windows' registry, say who opens a link; afterwards nothing is left."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.authoring.brands import build
from neon_wizard.demo import served_profile
from tests.marks import linux_only, windows_only

linux = linux_only("a Linux desktop's files")
windows = windows_only("Windows' registry")


def tree(folder: Path) -> dict[str, bytes | None]:
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def opener(env: dict[str, str], scheme: str) -> str:
    done = subprocess.run(
        ["xdg-mime", "query", "default", f"x-scheme-handler/{scheme}"],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@linux
class TestOnLinux:
    @pytest.fixture
    def env(self, no_keyring_env):
        return {**no_keyring_env, "XDG_DATA_DIRS": "/nonexistent", "XDG_CONFIG_DIRS": "/nonexistent"}

    def test_a_link_is_opened_by_this_program_and_afterwards_nothing_is_left(self, run, env):
        home = Path(env["HOME"])
        before = tree(home)
        done = run("links", "register", "--json", base=env)
        assert (done.status, done.json["links"]["scheme"]) == (0, "neon-wizard")
        assert opener(env, "neon-wizard") == "org.neon.Wizard.desktop"
        entry = Path(env["XDG_DATA_HOME"]) / "applications" / "org.neon.Wizard.desktop"
        assert f"Exec={done.json['links']['command']} %u\n" in entry.read_text()
        assert Path(done.json["links"]["command"].split()[0]).is_file()
        subprocess.run(["desktop-file-validate", entry], check=True)

        once = tree(home)
        assert run("links", "register", base=env).status == 0
        assert tree(home) == once

        assert run("links", "unregister", "--json", base=env).json["links"]["removed"] is True
        assert tree(home) == before
        assert run("links", "unregister", "--json", base=env).json["links"]["removed"] is False
        assert tree(home) == before

    def test_what_others_have_registered_stays(self, run, env):
        folder = Path(env["XDG_DATA_HOME"]) / "applications"
        folder.mkdir(parents=True)
        (folder / "other.desktop").write_text(
            "[Desktop Entry]\nType=Application\nName=Other\nExec=other %u\nMimeType=x-scheme-handler/other;\n"
        )
        defaults = Path(env["XDG_CONFIG_HOME"]) / "mimeapps.list"
        defaults.write_text("[Default Applications]\nx-scheme-handler/other=other.desktop\n")
        run("links", "register", base=env)
        assert opener(env, "neon-wizard") == "org.neon.Wizard.desktop"
        run("links", "unregister", base=env)
        assert opener(env, "other") == "other.desktop"
        assert "neon" not in defaults.read_text()

    def test_an_operators_own_command_has_a_scheme_of_its_own(self, env, tmp_path):
        (tmp_path / "acme.toml").write_text(served_profile("http://127.0.0.1:9").replace("demo-served", "acme"))
        wheel = build(tmp_path / "acme.toml", tmp_path, name="acme-phone").path
        subprocess.run(
            [sys.executable, "-m", "zipfile", "-e", wheel, tmp_path / "installed"], check=True, capture_output=True
        )
        script = "import sys; from acme_phone import main; sys.exit(main())"

        def acme(*words: str) -> subprocess.CompletedProcess[bytes]:
            where = {"PYTHONPATH": str(tmp_path / "installed")}
            return subprocess.run(
                [sys.executable, "-c", script, *words], env=env | where, capture_output=True, check=False
            )

        before = tree(Path(env["HOME"]))
        done = acme("links", "register")
        assert done.returncode == 0, done.stderr
        assert opener(env, "acme-phone") == "acme-phone.desktop"
        assert opener(env, "neon-wizard") == ""
        assert acme("links", "unregister").returncode == 0
        assert tree(Path(env["HOME"])) == before
        # It is a link to this command too, and no command takes one.
        assert (
            b"a link opens the window" in acme("accounts", "list", "acme-phone:https://voip.acme.example/a.toml").stderr
        )


@windows
class TestOnWindows:
    def test_the_registry_says_what_opens_a_link_and_afterwards_nothing(self, run):
        winreg: Any = pytest.importorskip("winreg")
        key = r"Software\Classes\neon-wizard"
        for _ in range(2):
            done = run("links", "register", "--json")
            assert done.status == 0, done.err
            assert winreg.QueryValue(winreg.HKEY_CURRENT_USER, key) == "URL:NEON Wizard"
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as found:
                assert winreg.QueryValueEx(found, "URL Protocol")[0] == ""
            command = winreg.QueryValue(winreg.HKEY_CURRENT_USER, rf"{key}\shell\open\command")
            assert command == done.json["links"]["command"]
            assert command.endswith(' "%1"')
            assert Path(command.split('"')[1]).is_file()
            assert Path(winreg.QueryValue(winreg.HKEY_CURRENT_USER, rf"{key}\DefaultIcon")).is_file()
        assert run("links", "unregister", "--json").json["links"]["removed"] is True
        with pytest.raises(FileNotFoundError):
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, key)
        assert run("links", "unregister", "--json").json["links"]["removed"] is False


@pytest.mark.skipif(sys.platform != "darwin", reason="macOS asks the bundle")
def test_macos_is_told_of_its_bundle(run):
    done = run("links", "register", "--json")
    assert (done.status, done.json["error"]["code"]) == (2, "usage.links")
