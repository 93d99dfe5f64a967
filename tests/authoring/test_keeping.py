"""A profile that is kept: a copy of its own, whole or not at all, with the files that it names."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from neon_wizard.authoring.keeping import Copy, KeptProfiles, changes, source_of
from neon_wizard.errors import ProfileError, StorageError
from neon_wizard.profile.load import load, load_file
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import names_and_options
from tests import disks
from tests.marks import posix_only

KNOWN = names_and_options()
TEXT = """format = 1

[operator] # ACME's own words
id = "acme"
name = "ACME"
logo = "pictures/logo.svg"
[http]
ca = "ca.pem"
auth = {{ scheme = "certificate", certificate = "client.pem", key = "client.key" }}
[sip]
domain = "{domain}"
transport = "{transport}"
[services.balance]
protocol = "wsdl"
wsdl = "service.zip!/deep/service.wsdl"
operation = "Balance"
url = "https://{host}/Balance"
"""


@pytest.fixture
def make(tmp_path: Path):
    """Writes a profile with its files into a folder of its own."""

    def write(name: str = "one", host="voip.acme.example", domain="sip.acme.example", transport="tls", more="") -> Path:
        folder = tmp_path / name
        (folder / "pictures").mkdir(parents=True, exist_ok=True)
        for file in ("pictures/logo.svg", "ca.pem", "client.pem", "client.key", "service.zip"):
            (folder / file).write_text(f"{file}{more}")
        (folder / "acme.toml").write_text(TEXT.format(host=host, domain=domain, transport=transport))
        return folder / "acme.toml"

    return write


@pytest.fixture
def kept(tmp_path: Path) -> KeptProfiles:
    return KeptProfiles(tmp_path / "operators")


def read(path: Path) -> Profile:
    return load_file(path, KNOWN)


def test_what_it_was_made_of_may_go(make, kept):
    opened = make()
    path = kept.keep(read(opened))
    shutil.rmtree(opened.parent)
    copy = read(path)
    assert copy.logo is not None
    assert copy.http.ca is not None
    assert (copy.logo.name, copy.logo.read_text()) == ("logo.svg", "pictures/logo.svg")
    assert copy.http.ca.read_text() == "ca.pem"
    assert Path(copy.http.auth.options["key"]).read_text() == "client.key"
    archive, _, inside = str(copy.services["balance"].options["wsdl"]).partition("!/")
    assert (Path(archive).read_text(), inside) == ("service.zip", "deep/service.wsdl")
    assert "# ACME's own words" in path.read_text()
    assert source_of(copy) == str(opened)


@posix_only("modes")
def test_nobody_else_reads_it(make, kept):
    before = os.umask(0)
    try:
        kept.keep(read(make()))
    finally:
        os.umask(before)
    modes = {stat.S_IMODE(each.stat().st_mode) for each in (kept.folder, *kept.folder.rglob("*"))}
    assert modes == {0o600, 0o700}


def test_without_files_it_is_kept_byte_for_byte(kept):
    text = 'format = 1\n[operator]\nid = "acme"\nname = "A"\n[services.balance]\nurl = "https://a.example/b"\n'
    profile = load(text, file="https://a.example/acme.toml", source=Source.NETWORK, base=None, protocols=KNOWN)
    path = kept.keep(profile)
    assert path.read_text() == text
    assert source_of(read(path)) == "https://a.example/acme.toml"


def test_the_same_is_known_as_the_same_and_another_file_is_not(make, kept):
    opened = make()
    copy = read(kept.keep(read(opened)))
    assert Copy.of(copy).substance == Copy.of(read(opened)).substance
    assert copy.reading == read(opened).reading
    (opened.parent / "ca.pem").write_text("another authority")
    assert Copy.of(copy).substance != Copy.of(read(opened)).substance


def test_what_changes_is_told_host_by_host(make):
    old, new = read(make()), read(make("two", host="evil.example", transport="udp"))
    found = changes(old, new)
    assert found.new == ("evil.example", "sip.acme.example (telephone server)")
    assert found.gone == ("voip.acme.example", "sip.acme.example (telephone server, encrypted)")
    assert found.stays == ()


def test_the_files_of_what_was_replaced_go_with_it(make, kept):
    first = kept.keep(read(make()))
    assert kept.keep(read(make("two", more=" of the second")), first) == first
    assert [each.read_text() for each in kept.folder.rglob("ca.pem")] == ["ca.pem of the second"]
    kept.remove(first)
    assert {each.name for each in kept.folder.iterdir()} <= {".lock"}  # which lies elsewhere on Windows


def test_another_operators_file_of_that_name_stays(make, kept):
    kept.folder.mkdir()
    (kept.folder / "acme.toml").write_text("mine")
    assert kept.keep(read(make())).name == "acme-2.toml"
    assert (kept.folder / "acme.toml").read_text() == "mine"


def test_f43_where_it_cannot_be_written_nothing_is_there(make, tmp_path):
    profile, disk = read(make()), tmp_path / "disk"
    disk.mkdir()
    with disks.read_only(disk), pytest.raises(StorageError):
        KeptProfiles(disk / "operators").keep(profile)
    assert not list(disk.iterdir())


def test_a_file_that_went_since_is_said_and_the_old_one_stays(make, kept):
    path = kept.keep(read(make()))
    before = path.read_text()
    new = read(make("two", host="new.example"))
    (Path(new.origin).parent / "ca.pem").unlink()
    with pytest.raises(ProfileError):
        kept.keep(new, path)
    assert path.read_text() == before


@posix_only("it forks")
def test_f47_a_kill_leaves_the_old_or_the_new_one_whole(make, tmp_path):
    old, new = make(), make("two", host="new.example", more="2")
    command = [sys.executable, "-m", "tests.authoring.kept_killed", str(tmp_path / "operators"), str(old), str(new)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    ends = json.loads(done.stdout)
    assert ends["old"] > 10
    assert ends["new"] > 1, "also after the moment from which the new one counts"
