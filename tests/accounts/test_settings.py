"""The settings and journal files: what is written is read, and what is not whole is never taken for it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neon_wizard.accounts import files
from neon_wizard.accounts.settings import KeptAccount, KeptOperator, Settings, settings_file
from neon_wizard.accounts.transaction import Change, Journal, journal_file
from neon_wizard.errors import StorageError
from neon_wizard.model import Consent, PendingSignup, SipSettings
from tests import disks
from tests.accounts.samples import ORIGINS, account
from tests.marks import EVERY, posix_only

NOW = datetime(2030, 1, 2, 3, 4, 5, 678901, UTC)
ENTRY = KeptAccount(account(created=NOW), 7, ("sip-password",))
FULL = Settings(
    {ENTRY.account.id: ENTRY, "acme/~x": KeptAccount(account("", id="acme/~x", confirmed=False), 1)},
    {"acme": KeptOperator(ORIGINS, {"http": 3})},
    {"language": "pt_BR", "size": [800, 600], "tray": True},
)
CHANGE = Change("acme", ("a#2",), ("a#1", "b"), (ENTRY,), ("acme/~x",), KeptOperator(ORIGINS))
MANY = settings(max_examples=150 // EVERY, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def test_settings_are_read_as_they_were_written(tmp_path: Path) -> None:
    settings_file(tmp_path).save(FULL)
    assert settings_file(tmp_path).load() == FULL


@pytest.mark.parametrize("change", [None, CHANGE, Change("acme")])
def test_the_journal_is_read_as_it_was_written(tmp_path: Path, change: Change | None) -> None:
    journal = Journal(change, (PendingSignup("acme", "Tester", NOW),))
    journal_file(tmp_path).save(journal)
    assert journal_file(tmp_path).load() == journal


@MANY
@given(number=text, html=text, extra=st.dictionaries(text, text, max_size=3), preferences=st.dictionaries(text, text))
def test_any_text_comes_back(
    tmp_path: Path, number: str, html: str, extra: dict[str, str], preferences: dict[str, str]
) -> None:
    kept = account(number, info_html=html, sip=SipSettings(number, extra=extra))
    written = Settings({kept.id: KeptAccount(kept, 1)}, {}, preferences)
    settings_file(tmp_path).save(written)
    assert settings_file(tmp_path).load() == written


@pytest.mark.parametrize("version", ["2026-01", ""])
def test_a_consent_comes_back(tmp_path: Path, version: str) -> None:
    kept = account(consent=Consent(NOW, "https://acme.example/terms", "", version))
    written = Settings({kept.id: KeptAccount(kept, 1)})
    settings_file(tmp_path).save(written)
    assert settings_file(tmp_path).load() == written


def test_no_file_is_no_settings(tmp_path: Path) -> None:
    assert settings_file(tmp_path / "none").load() == Settings()
    assert not (tmp_path / "none").exists()


def test_without_a_folder_they_are_in_memory() -> None:
    file = settings_file(None)
    file.save(FULL)
    assert file.load() == FULL
    assert settings_file(None).load() == Settings()


@posix_only("Windows has no such modes")
def test_only_the_user_may_read_them(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        settings_file(tmp_path / "new").save(FULL)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "new" / "settings.toml").stat().st_mode) == 0o600


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    (tmp_path / "settings.toml.new").write_text("left by a process that was killed")
    settings_file(tmp_path).save(FULL)
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_f22_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    settings_file(tmp_path).save(FULL)
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert settings_file(tmp_path).load() == FULL


def test_f45_settings_cut_at_any_byte_are_never_read_with_less_in_them(tmp_path: Path) -> None:
    settings_file(tmp_path).save(FULL)
    path = tmp_path / "settings.toml"
    whole = path.read_bytes()
    for length in range(0, len(whole), EVERY):
        path.write_bytes(whole[:length])
        if whole[:length] == whole.rstrip(b"\n"):
            assert settings_file(tmp_path).load() == FULL
        else:
            with pytest.raises(files.Corrupt):
                settings_file(tmp_path).load()


@MANY
@given(data=st.data())
def test_f45_damage_anywhere_is_damage_or_harmless(tmp_path: Path, data: st.DataObject) -> None:
    settings_file(tmp_path).save(FULL)
    path = tmp_path / "settings.toml"
    whole = path.read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 50)))
    path.write_bytes(whole[:start] + data.draw(st.binary(max_size=20)) + whole[end:])
    try:
        found = settings_file(tmp_path).load()
    except (files.Corrupt, StorageError):
        return
    settings_file(tmp_path).save(found)
    assert settings_file(tmp_path).load() == found


@MANY
@given(st.binary())
def test_f45_any_bytes_are_damage(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "settings.toml").write_bytes(data)
    with pytest.raises(files.Corrupt):
        settings_file(tmp_path).load()


def test_f45_deep_nesting_is_damage(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("a = " + "[" * 100_000)
    with pytest.raises(files.Corrupt):
        settings_file(tmp_path).load()


def test_settings_of_a_newer_version_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    files.write(path, {"format": 2, "surprise": True})
    before = path.read_bytes()
    with pytest.raises(StorageError, match=r"settings\.newer"):
        settings_file(tmp_path).load()
    assert path.read_bytes() == before


def test_two_damaged_files_are_both_backed_up(tmp_path: Path) -> None:
    names = set()
    for _ in range(3):
        (tmp_path / "settings.toml").write_text("damaged")
        names.add(settings_file(tmp_path).set_aside(files.Corrupt("why")).facts["backup"])
    assert names == {path.name for path in tmp_path.iterdir()}
    assert len(names) == 3


@posix_only("needs a POSIX system's disks")
class TestDisks:
    def test_f43_a_read_only_folder_says_so(self, tmp_path: Path) -> None:
        file = settings_file(tmp_path)
        file.save(FULL)
        with disks.read_only(tmp_path):
            for attempt in (lambda: file.save(Settings()), lambda: files.probe(tmp_path)):
                with pytest.raises(StorageError, match=r"settings\.read_only"):
                    attempt()
            with pytest.raises(StorageError, match=r"settings\.read_only"), files.locked(tmp_path / "below"):
                pass
        assert file.load() == FULL

    def test_f44_a_full_disk_leaves_the_old_file_whole(self, tmp_path: Path) -> None:
        with disks.small_disk(tmp_path) as disk:
            file = settings_file(disk.folder)
            file.save(FULL)
            disk.fill()
            for attempt in (lambda: file.save(Settings()), lambda: files.probe(disk.folder)):
                with pytest.raises(StorageError, match=r"settings\.disk_full"):
                    attempt()
            assert file.load() == FULL
            disk.free()
            assert {path.name for path in disk.folder.iterdir()} == {"settings.toml"}
            file.save(Settings())
            assert file.load() == Settings()


def test_a_text_that_is_not_unicode_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    file = settings_file(tmp_path)
    file.save(FULL)
    with pytest.raises(StorageError, match=r"settings\.failed"):
        file.save(Settings(preferences={"a": "\udcff"}))
    assert file.load() == FULL


def test_a_folder_that_is_a_file_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match=r"settings\.failed"):
        settings_file(tmp_path / "file").save(FULL)


class Looked(Mapping[str, str]):
    """Further settings of an account that count how often somebody looks at them."""

    def __init__(self) -> None:
        self.count = 0

    def __getitem__(self, name: str) -> str:
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        self.count += 1
        return iter(())

    def __len__(self) -> int:
        return 0


def looks(count: int) -> int:
    """How often `count` accounts are looked at when each of them is asked where it may register, and all together."""
    extra = Looked()
    sip = SipSettings("1", "sip.acme.example", extra=extra)
    entries = [KeptAccount(account(str(number), sip=sip), 1) for number in range(count)]
    kept = Settings({each.account.id: each for each in entries}, {"acme": KeptOperator(ORIGINS)})
    assert kept.unagreed("acme") == ()
    assert [kept.new_places(each.account) for each in entries] == [()] * count
    assert kept.registrars("acme") == {"sip://sip.acme.example"}
    return extra.count


def test_where_accounts_may_register_is_found_out_once_however_many_there_are() -> None:
    assert looks(60) == 2 * looks(30)
