"""Everything that is wrong with a profile, at once and by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from neon_wizard.authoring import profile_files
from neon_wizard.authoring.checking import NO_LINE, check, check_file
from neon_wizard.errors import NeonError, NetworkError, ProfileError
from neon_wizard.profile.service import Source
from tests.profile.samples import MINIMAL, PROFILES, minimal
from tests.servers.scripted import Given, ScriptedServer

BAD = MINIMAL.replace('id = "acme"', 'id = "ACME"\nnmae = 1').replace("https://voip", "ftp://voip")


def test_problems_come_by_line_with_what_to_do():
    checked = check(BAD, file="acme.toml", source=Source.FILE, base=None)
    assert checked.profile is None
    assert [(problem.line, problem.key) for problem in checked.problems] == [
        (3, "operator.id"),
        (4, "operator.nmae"),
        (7, "services.signup.url"),
    ]
    assert all(problem.remedy for problem in checked.problems)
    assert checked.data["problems"][0] == {  # type: ignore[index]
        "severity": "error",
        "code": "profile.value",
        "line": 3,
        "key": "operator.id",
        "message": "acme.toml, line 3: “operator.id” is “ACME”; an id of a-z, 0-9 and -, at most 40 long was expected.",
        "next_step": 'Write, for example: id = "acme"',
    }


def test_a_warning_stops_nothing():
    auth = {"scheme": "basic", "username": "neon", "password": "CANARY"}
    checked = check(minimal(http={"auth": auth}), file="acme.toml", source=Source.FILE, base=None)
    assert checked.profile is not None
    (warning,) = checked.problems
    assert (warning.warning, warning.error.code) == (True, "profile.literal_secret")
    assert "CANARY" not in str(checked.data)


def test_what_concerns_the_whole_file_has_no_line(tmp_path: Path):
    (problem,) = check_file(tmp_path / "nothing.toml").problems
    assert (problem.line, problem.error.code) == (NO_LINE, "profile.unreadable")


def test_a_file_on_the_disk():
    assert check_file(PROFILES / "acme.toml").profile is not None


# ---- from an address ----


def test_f62_a_profile_from_the_network_names_no_file_of_this_computer():
    with ScriptedServer({"/": Given((PROFILES / "acme.toml").read_bytes())}) as server:
        _text, checked = profile_files.fetch_profile(server.url("/"))
    assert checked.profile is None
    assert {problem.error.code for problem in checked.problems} == {"profile.local_file"}
    assert {problem.key for problem in checked.problems} >= {"operator.logo", "http.ca"}


def test_a_profile_from_an_address():
    with ScriptedServer({"/": Given(b"\xef\xbb\xbf" + MINIMAL.encode())}) as server:
        text, checked = profile_files.fetch_profile(server.url("/"))
        assert checked.profile is not None
        assert checked.profile.source is Source.NETWORK
        assert text == MINIMAL
        assert [seen.header("authorization") for seen in server.requests] == [None]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (Given(b"gone", 404), "profile.unreadable"),
        (Given(b"<!doctype html><html></html>"), "profile.unreadable"),
        (Given(b"#" * 300_000), "profile.unreadable"),
        (Given(status=302, headers={"Location": "https://other.example/"}), "network.redirect"),
        (Given(status=401, headers={"WWW-Authenticate": 'Basic realm="x"'}), "profile.unreadable"),
    ],
)
def test_what_is_no_profile(given: Given, code: str):
    with ScriptedServer({"/": given}) as server, pytest.raises(NeonError) as caught:
        profile_files.fetch_profile(server.url("/"))
    assert caught.value.code.startswith(code)


def test_f01_nobody_there(free_address: str):
    with pytest.raises(NetworkError):
        profile_files.fetch_profile(free_address)


@pytest.mark.parametrize(
    "url", ["http://acme.example/x", "https://", "ftp://acme.example/x", "https://a:b@acme.example/"]
)
def test_an_address_that_is_not_asked(url: str):
    with pytest.raises(ProfileError) as caught:
        profile_files.fetch_profile(url)
    assert caught.value.code == "profile.unreadable"
    assert "a:b" not in str(caught.value)


@pytest.fixture
def free_address() -> str:
    from tests.protocols.helpers import free_port

    return f"http://127.0.0.1:{free_port()}/"


def test_a_logo_that_takes_too_long_to_draw_is_a_warning_with_its_line(tmp_path: Path):
    uses = "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 9))
    (tmp_path / "slow.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg"><g id="a0"/>{uses}</svg>')
    profile = tmp_path / "acme.toml"
    profile.write_text(MINIMAL.replace('id = "acme"', 'id = "acme"\nlogo = "slow.svg"'))
    checked = check_file(profile)
    assert checked.profile is not None
    (warning,) = checked.problems
    assert (warning.warning, warning.error.code, warning.line) == (True, "profile.picture", 4)
    assert "too long to draw" in warning.message


def test_a_key_that_each_users_computer_holds_is_told():
    """It may be an administrator's; nothing is wrong with the profile."""
    text = (PROFILES / "norte.toml").read_text(encoding="utf-8")
    checked = check(text, file="norte.toml", source=Source.FILE, base=PROFILES)
    (told,) = checked.problems
    assert (told.notice, told.warning, told.line) == (True, False, 11)
    assert (told.error.facts["found"], told.error.facts["service"]) == ("secret:http", "signup, provisioning, balance")
    assert told.data["severity"] == "notice"
