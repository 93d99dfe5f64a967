"""An operator's own start command: built, installed for real, started; nothing secret inside."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

from neon_wizard import __version__
from neon_wizard.demo import DemoOperator, served_profile
from tests.marks import WINDOWS, not_under_wine, skip_on_windows

SECRETS = ("CANARY-http-1", "CANARY-test-2", "CANARY-comment-3")
BRAND = f"""# The old password was {SECRETS[2]}.
format = 1

[http.auth]
scheme = "basic"
username = "neon"
password = "{SECRETS[0]}"

[test]
login = "Tester"
password = "{SECRETS[1]}"

[operator]
window_title = {{ en = "ACME Phone", pt_BR = "Telefone ACME" }}
logo = "logo.svg"
hide = ["profiles", "tester"]
"""


@pytest.fixture(scope="module")
def demo():
    with DemoOperator() as operator:
        yield operator


@pytest.fixture(scope="module")
def profile(tmp_path_factory, demo) -> Path:
    """The demo operator's, made an operator's own."""
    folder = tmp_path_factory.mktemp("profile")
    (folder / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'
    )
    path = folder / "somewhere.toml"
    text = served_profile(demo.origin).replace("demo-served", "acme").partition("[test]")[0]
    path.write_text(text.replace("format = 1\n", "", 1).replace("[operator]\n", BRAND, 1), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def build(profile):
    """``build(folder, *options)`` gives the finished process."""

    def run(folder: Path, *options: str, **env: str) -> subprocess.CompletedProcess[str]:
        words = [
            sys.executable,
            "-W",
            "error",
            "-m",
            "neon_wizard",
            "build-brand",
            str(profile),
            "--output",
            str(folder),
        ]
        return subprocess.run(
            [*words, *options], capture_output=True, text=True, env={**os.environ, **env}, check=False
        )

    return run


@pytest.fixture(scope="module")
def wheel(build, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = build(folder, "--version", "1.2.0")
    assert done.returncode == 0, done.stderr
    assert "NEON_ACME_HTTP" in done.stdout
    assert f"pip install {folder / 'acme_softphone-1.2.0-py3-none-any.whl'}" in done.stdout
    (made,) = folder.iterdir()
    return made


@pytest.fixture(scope="module")
def on_linux():
    skip_on_windows("the trials of what is packed install an operator's own program there, as its customers do")


@pytest.fixture(scope="module")
def installed(on_linux, wheel, tmp_path_factory) -> Path:
    """Where pip installed it, offline."""
    target = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps"]
    subprocess.run([*pip, "--root-user-action=ignore", "--target", str(target), str(wheel)], check=True, cwd=target)
    return target


@pytest.fixture
def start(installed, no_keyring_env):
    def run(*argv: str, **env: str) -> subprocess.CompletedProcess[str]:
        own = {**no_keyring_env, "PYTHONPATH": str(installed), "LC_ALL": "C.UTF-8", "NEON_ACME_HTTP": "x", **env}
        words = [str(installed / "bin" / "acme-softphone"), *argv]
        return subprocess.run(words, capture_output=True, text=True, env=own, timeout=60, check=False)

    return run


def test_f60_nothing_secret_is_in_its_bytes(wheel):
    with zipfile.ZipFile(wheel) as archive:
        content = b"".join(archive.read(name) for name in archive.namelist())
    for secret in SECRETS:
        assert secret.encode() not in content + wheel.read_bytes()
    assert b"secret:http" in content


def test_its_metadata_says_what_it_is_and_what_it_needs(wheel):
    assert wheel.name == "acme_softphone-1.2.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        metadata = Parser().parsestr(archive.read("acme_softphone-1.2.0.dist-info/METADATA").decode())
        names = archive.namelist()
    assert (metadata["Name"], metadata["Version"]) == ("acme-softphone", "1.2.0")
    assert metadata["Requires-Dist"] == f"neon-wizard>={__version__}"
    share = "acme_softphone-1.2.0.data/data/share"
    assert f"{share}/applications/acme-softphone.desktop" in names
    assert f"{share}/icons/hicolor/scalable/apps/acme-softphone.svg" in names


@not_under_wine("it would be built thrice more, which takes many seconds there")
def test_the_same_profile_makes_the_same_bytes(build, wheel, tmp_path):
    assert build(tmp_path, "--version", "1.2.0").returncode == 0
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()
    assert build(tmp_path, "--version", "1.2.0", SOURCE_DATE_EPOCH="1700000000").returncode == 0
    assert (tmp_path / wheel.name).read_bytes() != wheel.read_bytes()


def test_its_desktop_file_is_valid(installed):
    file = installed / "share" / "applications" / "acme-softphone.desktop"
    subprocess.run(["desktop-file-validate", str(file)], check=True)
    assert "Name[pt_BR]=Telefone ACME" in file.read_text("utf-8")


def test_installed_its_commands_are_the_operators(start):
    done = start("provision", "--login", "Tester", "--no-store", NEON_PASSWORD="123456")
    assert done.returncode == 0, done.stderr
    assert "sip" in done.stdout.lower()


def test_installed_its_help_and_version_bear_its_name_and_show_nothing_hidden(start):
    assert start("--version").stdout == f"acme-softphone 1.2.0 (NEON Wizard {__version__})\n"
    told = start("--help").stdout
    assert told.startswith("usage: acme-softphone ")
    assert "neon-wizard" not in told
    assert "acme-softphone balance --account acme/55555555\n" in told
    for left_out in ("demo", "profile", "build-brand", "check", "load", "mock"):
        assert not re.search(rf"\n +{left_out} |acme-softphone {left_out}", told), left_out
    assert "--operator" not in told
    assert start("balance", "--help").stdout.startswith("usage: acme-softphone balance ")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("balance", "--operator", "demo", "--number", "55555555"), "acme-softphone is for the operator acme alone"),
        (("--operator", "demo"), "acme-softphone is for the operator acme alone"),
        (("demo",), "there is no “demo”; there is: signup, "),
        (("profile", "schema"), "there is no “profile”"),
    ],
)
def test_installed_there_is_no_other_operator_and_nothing_hidden(start, words, said):
    done = start(*words, "--no-store") if len(words) > 2 else start(*words)
    assert done.returncode == 2
    assert said in done.stderr


def test_installed_its_own_operator_may_be_named(start):
    done = start("balance", "--operator", "acme", "--number", "55555555", "--no-store")
    assert done.returncode == 0, done.stderr


def test_installed_its_window_is_the_operators_alone(start, installed):
    """The start as it is, up to its first painted window."""
    code = (
        "import sys, acme_softphone; from pathlib import Path; from neon_wizard import app;"
        "from neon_wizard.__main__ import WindowWords; from neon_wizard.profile.brand import Command;"
        "from neon_wizard.instance import Instance; i = Instance(); assert i.become_first();"
        "w = WindowWords.understood(['--no-store'], Command(acme_softphone.PROFILE, 'acme-softphone'));"
        "p = app.begin(w, i); w = p.wizard;"
        "print(w.windowTitle(), p.app.desktopFileName(), w.flow.face.id, sep=' | ');"
        "p.painted.connect(p.quit); p.app.exec(); i.close(); p.close()"
    )
    env = {
        **os.environ,
        "PYTHONPATH": str(installed),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "NEON_ACME_HTTP": "x",
    }
    env |= {
        "HOME": str(installed.parent),
        "XDG_CONFIG_HOME": str(installed.parent / "config"),
        "XDG_RUNTIME_DIR": str(installed),
    }
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=env, timeout=60, check=False
    )
    assert done.stdout.strip() == "ACME Phone | acme-softphone | acme", done.stderr


def test_what_cannot_be_left_out_is_refused_and_nothing_is_written(run, profile, tmp_path):
    bad = profile.with_name("bad.toml")
    bad.write_text(profile.read_text("utf-8").replace("[sip]\n", '[sip]\nSrtpKey = "CANARY-key-9"\n'), encoding="utf-8")
    done = run("build-brand", str(bad), "--output", str(tmp_path / "out"), "--json")
    assert (done.status, done.json["error"]["code"]) == (2, "brand.secret")
    assert "CANARY-key-9" not in done.out + done.err
    assert not (tmp_path / "out").exists()


ALL_TOOLS = ("makensis", "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres", "dpkg-deb", "xz")


@pytest.fixture
def tools(tmp_path) -> dict[str, str]:
    """A PATH on which every program that writes installers is found; none of them does anything."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ALL_TOOLS:
        program = folder / (f"{name}.exe" if WINDOWS else name)
        program.write_text("#!/bin/sh\nexit 1\n")
        program.chmod(0o755)
    return {"PATH": str(folder)}


@pytest.mark.parametrize("kind", ["--windows", "--deb"])
@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--title", "ACME: Phone"), "brand.title"),
        (("--title", "NUL"), "brand.title"),
        (("--name", "com1"), "brand.name"),
        (("--version", "newest"), "brand.version"),
        (("--icon", "{profile}"), "brand.icon"),
        (("--icon", "nowhere.svg"), "brand.icon"),
        (("--from", "nowhere"), "installer.parts"),
    ],
)
def test_what_cannot_be_installed_is_refused_before_anything_is_written(
    run, profile, tools, tmp_path, kind, options, code
):
    out = tmp_path / "out"
    words = [each.format(profile=profile) for each in options]
    done = run("build-brand", str(profile), kind, "--output", str(out), *words, "--json", env=tools)
    assert (done.status, done.json["error"]["code"]) == (2, code)
    assert not out.exists()


@pytest.mark.parametrize(("kind", "package"), [("--windows", "nsis"), ("--deb", "dpkg")])
def test_a_program_that_is_missing_is_named_with_its_package(run, profile, tmp_path, kind, package):
    done = run("build-brand", str(profile), kind, "--output", str(tmp_path / "out"), env={"PATH": str(tmp_path)})
    assert done.status == 2
    assert re.search(rf"apt-get install .*\b{package}\b", done.err)
    assert not (tmp_path / "out").exists()


def test_a_profile_that_does_not_validate_makes_no_installer(run, tools, tmp_path):
    bad = tmp_path / "bad.toml"
    bad.write_text('format = 1\n[operator]\nid = "acme"\n', encoding="utf-8")
    done = run("build-brand", str(bad), "--windows", "--output", str(tmp_path / "out"), "--json", env=tools)
    assert done.status == 2
    assert done.json["error"]["code"].startswith("profile.")
    assert not (tmp_path / "out").exists()


def test_a_link_of_its_own_opens_its_window(installed):
    code = (
        "import acme_softphone; from neon_wizard.__main__ import WindowWords;"
        "from neon_wizard.profile.brand import Command;"
        "b = Command(acme_softphone.PROFILE, 'acme-softphone');"
        "print(WindowWords.understood(['acme-softphone:'], b) is not None, WindowWords.understood(['other:'], b))"
    )
    env = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, check=True)
    assert done.stdout.split() == ["True", "None"]
