"""The desk: any source becomes a sheet, what is wrong can be mended with one press."""

from __future__ import annotations

from pathlib import Path

import pytest

from neon_wizard.authoring.sheet import Mend, Sheet, fixes, hosts_of_source, keys_of, open_source
from neon_wizard.errors import ProfileError
from neon_wizard.profile.service import Source
from tests.authoring.test_from_wsdl import CADASTRO
from tests.profile.samples import MINIMAL
from tests.servers.scripted import Given, ScriptedServer


def test_a_file(tmp_path: Path):
    path = tmp_path / "acme.toml"
    path.write_bytes(b"\xef\xbb\xbf" + MINIMAL.encode())
    sheet = open_source(str(path))
    assert (sheet.text, sheet.path, sheet.source) == (MINIMAL, path, Source.FILE)
    assert sheet.checked(sheet.text).profile is not None


def test_a_description_becomes_a_profile():
    sheet = open_source(str(CADASTRO))
    assert sheet.path is None
    assert sheet.checked(sheet.text).profile is not None
    assert any("Canal" in what for what in sheet.undecided)


def test_f62_an_address_stays_one():
    with ScriptedServer({"/": Given(MINIMAL.encode())}) as server:
        sheet = open_source(server.url("/"))
        assert hosts_of_source(server.url("/")) == server.host
    assert (sheet.source, sheet.path) == (Source.NETWORK, None)
    assert sheet.checked(sheet.text + '[http]\nca = "/etc/passwd"\n').problems[0].error.code == "profile.local_file"


def test_an_address_of_a_description():
    with ScriptedServer({"/": Given(CADASTRO.read_bytes())}) as server:
        assert "CadastrarUsuario" in open_source(server.url("/")).text


@pytest.mark.parametrize("content", [b"\xff\xfe", b"#" * 300_000])
def test_what_cannot_be_a_profile(tmp_path: Path, content: bytes):
    path = tmp_path / "acme.toml"
    path.write_bytes(content)
    with pytest.raises(ProfileError) as caught:
        open_source(str(path))
    assert caught.value.code == "profile.unreadable"


@pytest.mark.parametrize(
    ("old", "mend", "new"),
    [
        (MINIMAL.replace("name =", "nmae ="), Mend.RENAME, MINIMAL),
        (MINIMAL + "zzz = 1\n", Mend.REMOVE, MINIMAL),
        (MINIMAL.replace("https://voip", "http://voip"), Mend.PROTECT, MINIMAL),
        (
            MINIMAL + '[test]\npassword = "x" # theirs\n',
            Mend.HIDE,
            MINIMAL + '[test]\npassword = "secret:test" # theirs\n',
        ),
        (
            MINIMAL + 'protocol = "rest"\nheaders = { Authorization = "Bearer abc123" }\n',
            Mend.HIDE,
            MINIMAL + 'protocol = "rest"\nheaders = { Authorization = "Bearer {secret:authorization}" }\n',
        ),
    ],
)
def test_a_problem_is_mended(old: str, mend: Mend, new: str):
    sheet = Sheet(old, "acme.toml")
    found = [fix for problem in sheet.checked(old).problems for fix in fixes(problem, old)]
    assert found[0].mend is mend
    assert found[0].apply(old) == new


def test_what_cannot_be_mended_is_not_offered():
    text = MINIMAL.replace('id = "acme"', "id = 5")
    (problem,) = Sheet(text, "acme.toml").checked(text).problems
    assert fixes(problem, text) == ()


@pytest.mark.parametrize(
    ("dotted", "keys"),
    [("a.b-c", ("a", "b-c")), ("a[0].b", ("a", 0, "b")), ('a."x y".z', ("a", "x y", "z"))],
)
def test_the_way_to_a_key(dotted: str, keys: tuple[str | int, ...]):
    assert keys_of(dotted) == keys
