"""The balances that were read: kept as text, bounded, and never in the way."""

from __future__ import annotations

import sqlite3
import stat
import threading
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from neon_wizard.accounts import history
from neon_wizard.accounts.history import History
from neon_wizard.model import Balance
from tests import disks

START = datetime(2030, 1, 1, 12, tzinfo=UTC)


def read(amount: str, after: timedelta = timedelta()) -> Balance:
    return Balance(Decimal(amount), "BRL", START + after)


@pytest.fixture
def kept(tmp_path: Path):
    made = History(tmp_path / "data" / "history.sqlite")
    yield made
    made.close()


def amounts(kept: History, account: str = "a", since: datetime = START - timedelta(days=9999)) -> list[str]:
    return [str(point.amount) for point in kept.points(account, since)]


def test_only_what_is_new_is_noted_and_the_one_before_is_given(kept):
    assert kept.add("a", read("20.10")) is None
    assert kept.add("a", read("20.10", timedelta(minutes=5))).amount == Decimal("20.10")
    assert kept.add("a", read("19.05", timedelta(minutes=10))).amount == Decimal("20.10")
    assert kept.add("b", read("1", timedelta(minutes=11))) is None
    assert amounts(kept) == ["20.10", "19.05"], "as text: the digits stay"
    kept.add("a", read("19.05", timedelta(days=1)))
    assert amounts(kept) == ["20.10", "19.05", "19.05"], "once a day also what did not change"


def test_what_was_read_last_has_the_time_of_its_reading(kept):
    assert kept.last("a") is None
    kept.add("a", read("20.10"))
    kept.add("a", read("20.10", timedelta(minutes=25)))
    kept.add("b", read("7"))
    assert kept.last("a") == read("20.10", timedelta(minutes=25))
    kept.rename("a", "c")
    assert (kept.last("a"), kept.last("c")) == (None, read("20.10", timedelta(minutes=25)))
    kept.forget("c")
    assert kept.last("c") is None


def test_a_history_of_before_knows_its_last_one(kept, tmp_path):
    kept.add("a", read("3"))
    kept.add("a", read("2", timedelta(hours=1)))
    kept.close()
    with sqlite3.connect(tmp_path / "data" / "history.sqlite") as older:
        older.execute("DROP TABLE latest")
    older.close()
    again = History(tmp_path / "data" / "history.sqlite")
    assert again.last("a") == read("2", timedelta(hours=1))
    again.close()


def test_what_counted_before_the_time_asked_for_comes_too(kept):
    for day, amount in enumerate(("4", "3", "2", "1")):
        kept.add("a", read(amount, timedelta(days=day)))
    assert amounts(kept, since=START + timedelta(days=1, hours=1)) == ["3", "2", "1"]


def test_it_outlives_the_program_and_is_the_users_alone(kept, tmp_path):
    kept.add("a", read("-3.5"))
    kept.close()
    again = History(tmp_path / "data" / "history.sqlite")
    assert amounts(again) == ["-3.5"]
    again.close()
    assert stat.S_IMODE((tmp_path / "data" / "history.sqlite").stat().st_mode) == 0o600


def test_accounts_are_renamed_and_forgotten(kept):
    kept.add("old", read("1"))
    kept.add("other", read("2"))
    kept.rename("old", "new")
    kept.forget("other")
    assert (amounts(kept, "old"), amounts(kept, "new"), amounts(kept, "other")) == ([], ["1"], [])


def test_after_a_year_a_day_has_one_and_there_is_a_bound(kept, monkeypatch):
    monkeypatch.setattr(history, "MOST", 30)
    monkeypatch.setattr(history, "_TIDY_EVERY", 2)
    long_ago = datetime.now(UTC).replace(hour=1) - timedelta(days=500)
    for number in range(20):
        kept.add("a", Balance(Decimal(number), "", long_ago + timedelta(minutes=number)))
    kept.add("a", Balance(Decimal(99), "", datetime.now(UTC)))
    kept.add("a", Balance(Decimal(98), "", datetime.now(UTC) + timedelta(seconds=1)))
    assert amounts(kept) == ["19", "99", "98"]
    for number in range(200):
        kept.add("a", Balance(Decimal(number), "", datetime.now(UTC) + timedelta(seconds=2 + number)))
    assert len(amounts(kept)) <= 31


def test_in_memory_nothing_is_written(tmp_path):
    session = History(None)
    session.add("a", read("5"))
    assert amounts(session) == ["5"]
    session.close()


@pytest.mark.parametrize("damage", [b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 4000])
def test_f45_a_damaged_file_is_put_aside_told_once_and_in_nobodys_way(tmp_path, damage):
    path = tmp_path / "history.sqlite"
    path.write_bytes(damage)
    kept = History(path)
    assert kept.add("a", read("5")) is None
    assert kept.points("a", START) == ()
    failure = kept.take_failure()
    assert failure is not None
    assert failure.code == "history.corrupt"
    assert kept.take_failure() is None
    kept.close()
    assert Path(failure.facts["backup"]).read_bytes() == damage
    after = History(path)
    after.add("a", read("5"))
    assert amounts(after) == ["5"]
    after.close()


def test_f44_a_full_disk_is_told_once(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    with disks.small_disk(folder) as disk:
        kept = History(folder / "history.sqlite")
        kept.add("a", read("5"))
        disk.fill()
        for number in range(50):
            kept.add("a", read(str(number), timedelta(seconds=number + 1)))
        failure = kept.take_failure()
        assert failure is not None
        assert failure.code == "history.failed"
        kept.close()


def test_f43_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    kept = History(tmp_path / "file" / "history.sqlite")
    kept.add("a", read("5"))
    assert kept.take_failure() is not None


def test_rows_of_others_are_no_points(kept, tmp_path):
    kept.add("a", read("5"))
    kept.close()
    with sqlite3.connect(tmp_path / "data" / "history.sqlite") as foreign:
        foreign.execute("INSERT INTO balance VALUES ('a', 1, 'much', ''), ('a', 99999999999999999, '1', '')")
    foreign.close()
    assert amounts(kept, since=datetime(1970, 1, 1, tzinfo=UTC)) == ["5"]


def test_several_threads_at_once(kept):
    def add(number: int) -> None:
        for each in range(20):
            kept.add(f"a{number}", read(str(each), timedelta(seconds=each)))

    threads = [threading.Thread(target=add, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(amounts(kept, f"a{number}")) for number in range(4)] == [20] * 4
