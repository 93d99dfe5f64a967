"""``neon-wizard export``: to a file, and to the standard output."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tests.cli.sip_accounts import Operator, keep

SECRET = "s1p-c4n4ry-130"


@pytest.fixture
def export(run, registrar, profile, keyring_session):
    """Exports the one account that this computer keeps."""

    def with_keyring(*argv, **how):
        return run(*argv, base=keyring_session.env, **how)

    with Operator(registrar, "5550130", SECRET) as operator:
        account = keep(with_keyring, profile(operator.origin))
    return lambda *argv: with_keyring("export", "--account", account, *argv, password="")


def test_f60_a_file_of_ones_own_with_the_password_only_where_that_is_asked_for(export, tmp_path):
    path, secret = tmp_path / "accounts", tmp_path / "with"
    done = export("--format", "baresip", "--output", str(path), "--json")
    assert done.json["export"] == {
        "account": "acme/5550130",
        "format": "baresip",
        "path": str(path),
        "password": False,
    }
    assert "sip:5550130@127.0.0.1" in path.read_text()
    assert SECRET not in path.read_text()
    assert export("--format", "baresip", "--output", str(secret), "--with-password").status == 0
    assert f'auth_pass="{SECRET}"' in secret.read_text()
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert {each.name for each in Path(tmp_path).iterdir() if each.is_file()} >= {"accounts", "with"}
    assert not list(tmp_path.glob(".accounts-*"))


def test_a_file_that_is_there_is_left_alone(export, tmp_path):
    path = tmp_path / "accounts"
    path.write_text("somebody's")
    done = export("--format", "baresip", "--output", str(path), "--json")
    assert (done.status, done.json["error"]["code"]) == (2, "export.exists")
    assert path.read_text() == "somebody's"


def test_f43_a_folder_that_is_not_there(export, tmp_path):
    done = export("--format", "twinkle", "--output", str(tmp_path / "none" / "x.cfg"), "--json")
    assert (done.status, done.json["error"]["code"]) == (5, "settings.failed")


def test_to_the_standard_output(export):
    done = export("--format", "twinkle")
    assert done.status == 0
    assert "user_name=5550130\n" in done.out
    assert SECRET not in done.out


def test_a_qr_code_takes_no_password(export, tmp_path):
    path = tmp_path / "code.png"
    assert export("--format", "qr-png", "--output", str(path)).status == 0
    assert path.read_bytes().startswith(b"\x89PNG")
    done = export("--format", "qr-svg", "--output", str(tmp_path / "x.svg"), "--with-password", "--json")
    assert (done.status, done.json["error"]["code"]) == (2, "export.no_secret")
    assert not (tmp_path / "x.svg").exists()


def test_only_what_was_left_out_is_named(export):
    assert "--format" not in export("--format", "baresip", "--json").json["error"]["message"]


@pytest.mark.parametrize("argv", [[], ["--format", "own"], ["--format", "baresip", "--json"]])
def test_what_is_missing_or_wrong(export, argv):
    assert export(*argv).status == 2
