"""On Linux: the .deb in a clean Debian that has nothing else, and the tar from anywhere."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from neon_wizard import __version__
from tools.packages.__main__ import ROOT

CACHE = ROOT / "build" / "packages" / "cache"
SYSTEM = "/opt/neon-wizard"


@pytest.fixture(scope="module")
def deb(dist) -> Path:
    (found,) = dist.glob(f"neon-wizard_{__version__}_*.deb")
    return found


def debian() -> str:
    lines = Path("/etc/os-release").read_text("utf-8").splitlines()
    return next(line.partition("=")[2].strip('"') for line in lines if line.startswith("VERSION_CODENAME="))


@pytest.fixture(scope="module")
def clean(deb, tmp_path_factory) -> Callable[..., subprocess.CompletedProcess[str]]:
    """``clean("command", …)`` runs in a Debian as debootstrap makes it, with what the package depends on, and not it.

    It is kept for the next time; each trial works on a copy.
    """
    kept = CACHE / f"debian-{debian()}.tar"
    if not kept.is_file():
        made = tmp_path_factory.mktemp("debootstrap") / "root"
        subprocess.run(["debootstrap", "--variant=minbase", debian(), made], check=True, capture_output=True)
        shutil.copy("/etc/resolv.conf", made / "etc" / "resolv.conf")
        shutil.copy(deb, made / "tmp" / "first.deb")
        # Its Depends alone, so that the trial itself needs no network; apt and dpkg then see a system that has them.
        depends = subprocess.run(
            ["dpkg-deb", "--field", deb, "Depends"], capture_output=True, text=True, check=True
        ).stdout
        names = [each.split("|")[0].split("(")[0].strip() for each in depends.split(",")]
        install = (
            f"apt-get -qq update; apt-get -qq install -y --no-install-recommends {' '.join(names)} fonts-dejavu-core"
        )
        subprocess.run(["chroot", made, "sh", "-ec", install], check=True, capture_output=True,
                       env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"})  # fmt: skip
        subprocess.run(["tar", "cf", kept.with_suffix(".part"), "-C", made, "."], check=True)
        kept.with_suffix(".part").rename(kept)
    root = tmp_path_factory.mktemp("debian")
    subprocess.run(["tar", "xf", kept, "-C", root], check=True)
    shutil.copy(deb, root / "tmp" / "this.deb")
    (root / "proc").mkdir(exist_ok=True)

    def run(*words: str, **env: str) -> subprocess.CompletedProcess[str]:
        own = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root",
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            **env,
        }
        # A mount namespace of its own, so that /proc goes away with the command.
        inside = ["unshare", "--mount", "sh", "-c", 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"', str(root)]
        return subprocess.run([*inside, *words], env=own, capture_output=True, text=True, check=False)

    run.root = root  # type: ignore[attr-defined]
    return run


def files(root: Path) -> set[str]:
    tops = ("opt", "usr/bin", "usr/share", "etc", "root", "var/lib")
    found = {path.relative_to(root).as_posix() for top in tops for path in (root / top).rglob("*")}
    return {name for name in found if not name.startswith(("var/lib/dpkg", "var/lib/apt", "usr/share/mime"))}


@pytest.fixture(scope="module")
def installed(clean):
    before = files(clean.root)
    done = clean("dpkg", "--install", "/tmp/this.deb")
    assert done.returncode == 0, done.stderr[-2000:]
    return before


def test_lintian_finds_no_error(deb):
    done = subprocess.run(["lintian", "--fail-on", "error", deb], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_installed_the_command_says_its_version(clean, installed):
    done = clean("neon-wizard", "--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"neon-wizard {__version__}"), done.stderr[-2000:]


def test_installed_the_demo_is_walked_through(clean, installed, pictures):
    done = clean("neon-wizard", "demo", "--tour", "/tmp/tour")
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(pictures(clean.root / "tmp" / "tour")) >= 10


def test_installed_desktops_and_shells_find_it(clean, installed):
    share = clean.root / "usr" / "share"
    entry = share / "applications" / "org.neon.Wizard.desktop"
    assert "MimeType=x-scheme-handler/neon-wizard;" in entry.read_text("utf-8")
    subprocess.run(["desktop-file-validate", entry], check=True)
    subprocess.run(
        ["appstreamcli", "validate", "--no-net", share / "metainfo" / "org.neon.Wizard.metainfo.xml"], check=True
    )
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / "org.neon.Wizard.svg").is_file()
    assert (share / "man" / "man1" / "neon-wizard.1.gz").is_file()
    script = f". {share}/bash-completion/completions/neon-wizard; complete -p neon-wizard"
    assert "neon-wizard" in subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True).stdout


def test_installed_its_python_is_its_own_and_finds_everything(clean, installed):
    code = (
        "import json, sys, ssl, sqlite3, ctypes, lxml.etree, re2, PySide6; from importlib.metadata import version;"
        "print(json.dumps([sys.prefix, ssl.__file__, PySide6.__file__, version('locust'), version('hatchling')]))"
    )
    done = clean(f"{SYSTEM}/python/bin/python3", "-I", "-B", "-c", code)
    found = json.loads(done.stdout)
    assert all(each.startswith(SYSTEM) for each in found[:3])
    done = clean(f"{SYSTEM}/python/bin/python3", "-I", "-B", "-m", "locust", "--version")
    assert done.stdout.startswith("locust "), done.stderr[-2000:]


def test_removed_it_leaves_no_trace_but_the_users_own(clean, installed):
    done = clean("neon-wizard", "profile", "new", "--help")
    assert done.returncode == 0
    done = clean("dpkg", "--purge", "neon-wizard")
    assert done.returncode == 0, done.stderr[-2000:]
    left = files(clean.root) - installed
    assert {name for name in left if not name.startswith("root/")} <= {"opt"}


@pytest.fixture(scope="module")
def unpacked(dist, tmp_path_factory) -> Path:
    (archive,) = dist.glob(f"neon-wizard-{__version__}-linux-*.tar.xz")
    folder = tmp_path_factory.mktemp("tar") / "Prüfung – 電話"
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="tar")
    return folder / "neon-wizard"


def test_the_tar_starts_from_anywhere_and_through_a_link(unpacked, tmp_path):
    link = tmp_path / "wizard"
    link.symlink_to(unpacked / "neon-wizard")
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    for start in (unpacked / "neon-wizard", link):
        done = subprocess.run([start, "--version"], cwd="/", env=env, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout.strip()) == (0, f"neon-wizard {__version__}"), done.stderr[-2000:]


def test_the_tar_hears_nothing_of_another_python(unpacked, tmp_path):
    (tmp_path / "requests.py").write_text("raise SystemExit('the wrong one')")
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "PYTHONPATH": str(tmp_path),
           "PYTHONHOME": "/nowhere", "NEON_PASSWORD": "123456"}  # fmt: skip
    words = [unpacked / "neon-wizard", "provision", "--operator", "demo", "--login", "Tester", "--json", "--no-store"]
    done = subprocess.run(words, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["ok"] is True, done.stderr[-2000:]


def test_a_folder_home_beside_it_holds_all_that_is_kept(unpacked, tmp_path):
    (unpacked / "home").mkdir()
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "NEON_PASSWORD": "123456"}
    words = [unpacked / "neon-wizard", "provision", "--operator", "demo", "--login", "Tester", "--json"]
    done = subprocess.run(words, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["error"]["code"] == "keyring.missing", done.stderr[-2000:]
    assert (unpacked / "home" / "config").is_dir()
    assert not list(tmp_path.iterdir())
    shutil.rmtree(unpacked / "home")


def test_nothing_is_written_beside_the_program(unpacked):
    assert not [
        path
        for path in unpacked.rglob("*.pyc")
        if path.stat().st_mtime > (unpacked / "neon-wizard").stat().st_mtime + 60
    ]
