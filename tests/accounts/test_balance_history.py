"""The balances that were read: kept as text, bounded, and never in the way."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from neon_wizard.accounts import balance_history
from neon_wizard.accounts.balance_history import History
from neon_wizard.errors import StorageError
from neon_wizard.model import Balance
from tests import disks
from tests.marks import EVERY, WINDOWS, not_under_wine, posix_only

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


def failure(kept: History) -> StorageError:
    found = kept.take_failure()
    assert found is not None
    return found


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
    assert WINDOWS or stat.S_IMODE((tmp_path / "data" / "history.sqlite").stat().st_mode) == 0o600


def test_accounts_are_renamed_and_forgotten(kept):
    kept.add("old", read("1"))
    kept.add("other", read("2"))
    kept.rename("old", "new")
    kept.forget("other")
    assert (amounts(kept, "old"), amounts(kept, "new"), amounts(kept, "other")) == ([], ["1"], [])


def test_after_a_year_a_day_has_one_and_there_is_a_bound(kept, monkeypatch):
    monkeypatch.setattr(balance_history, "MOST", 30)
    monkeypatch.setattr(balance_history, "_TIDY_EVERY", 2)
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
def test_f45_a_damaged_file_is_put_aside_told_once_and_a_new_one_begun(tmp_path, damage):
    path = tmp_path / "history.sqlite"
    path.write_bytes(damage)
    kept = History(path)
    assert kept.add("a", read("5")) is None
    assert amounts(kept) == ["5"]
    told = kept.take_failure()
    assert told is not None
    assert told.code == "history.corrupt"
    assert kept.take_failure() is None
    kept.close()
    assert Path(told.facts["backup"]).read_bytes() == damage
    after = History(path)
    assert amounts(after) == ["5"]
    assert after.take_failure() is None
    after.close()


def test_f45_what_was_put_aside_earlier_is_never_written_over(tmp_path):
    path = tmp_path / "history.sqlite"
    backups = set()
    for number in range(3):
        path.write_bytes(b"damaged %d" % number)
        Path(f"{path}-shm").write_bytes(b"belongs to it")
        kept = History(path)
        kept.add("a", read("5"))
        backups.add(failure(kept).facts["backup"])
        kept.close()
    assert sorted(Path(each).read_bytes() for each in backups) == [b"damaged 0", b"damaged 1", b"damaged 2"]
    assert {Path(f"{each}-shm").read_bytes() for each in backups} == {b"belongs to it"}
    assert not Path(f"{path}-shm").exists()


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """The bytes of a file with three accounts."""
    path = tmp_path_factory.mktemp("sound") / "history.sqlite"
    made = History(path)
    for number in range(60):
        made.add(f"acme/{number % 3}", read(str(number), timedelta(hours=number)))
    made.close()
    return path.read_bytes()


# The header and the schema whole; of the rows and of the room between a sample.
@pytest.mark.parametrize("start", [*range(0, 100, 20), *range(3880, 4096, 27), *range(4096, 8192, 512)])
def test_f45_after_any_damaged_byte_balances_are_kept_and_read(tmp_path, sound, start):
    width, step = (20, 1) if start < 100 else (27, 1) if start < 4096 else (512, 37)
    later = timedelta(days=9000)
    for at in range(start, min(start + width, len(sound)), step * EVERY):
        path = tmp_path / str(at) / "history.sqlite"
        path.parent.mkdir()
        path.write_bytes(sound[:at] + bytes([sound[at] ^ 0xFF]) + sound[at + 1 :])
        kept = History(path)
        for account in ("acme/0", "acme/1", "acme/2"):
            amounts(kept, account)
            kept.add(account, read("1000.5", later))
            assert amounts(kept, account, START + later)[-1] == "1000.5", f"byte {at}"
        told = kept.take_failure()
        assert told is None or told.code == "history.corrupt"
        assert kept.take_failure() is None
        kept.close()


def test_f45_a_file_that_was_cut_or_is_anothers_is_put_aside(tmp_path, sound):
    foreign = tmp_path / "foreign.sqlite"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE balance (what TEXT)")
    connection.close()
    for number, content in enumerate((sound[:100], sound[:4096], sound[:5000], foreign.read_bytes())):
        path = tmp_path / f"{number}.sqlite"
        path.write_bytes(content)
        kept = History(path)
        kept.add("a", read("5"))
        assert amounts(kept) == ["5"]
        assert failure(kept).code == "history.corrupt"
        kept.close()


@posix_only("what another program has open cannot be put aside there; it is tried again when it has ended")
def test_f45_two_processes_put_a_damaged_file_aside_once(tmp_path):
    path = tmp_path / "history.sqlite"
    with closing(History(path)) as before:
        before.add("a", read("5"))
    first, second = History(path), History(path)
    assert amounts(first) == amounts(second) == ["5"]
    path.write_bytes(b"damaged")
    first.add("a", read("6"))
    second.add("a", read("7", timedelta(seconds=1)))
    assert amounts(first) == ["6", "7"]
    assert (failure(first).code, second.take_failure()) == ("history.corrupt", None)
    first.close()
    second.close()


@pytest.mark.parametrize("make", [Path.mkdir, lambda path: os.mkfifo(path)], ids=["folder", "pipe"])
@posix_only("named pipes")
def test_what_is_no_file_is_told_of_and_left_alone(tmp_path, make):
    path = tmp_path / "history.sqlite"
    make(path)
    kept = History(path)
    assert kept.add("a", read("5")) is None
    assert failure(kept).code == "history.failed"
    assert [each.name for each in tmp_path.iterdir()] == ["history.sqlite"]


def test_what_another_program_locks_is_told_once_and_tried_again(kept, tmp_path):
    kept.add("a", read("1"))
    other = sqlite3.connect(tmp_path / "data" / "history.sqlite", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    kept.add("a", read("2", timedelta(seconds=1)))
    assert failure(kept).code == "history.failed"
    other.execute("ROLLBACK")
    other.close()
    kept.add("a", read("3", timedelta(seconds=2)))
    assert amounts(kept) == ["1", "3"]
    assert kept.take_failure() is None


@not_under_wine("it says that it has made a link, and has made none")
def test_a_link_in_its_place_stays_one(tmp_path):
    real = tmp_path / "elsewhere" / "balances.sqlite"
    real.parent.mkdir()
    path = tmp_path / "history.sqlite"
    path.symlink_to(real)
    for content in (None, b"damaged"):
        if content:
            real.write_bytes(content)
        kept = History(path)
        kept.add("a", read("5"))
        assert amounts(kept) == ["5"]
        kept.close()
        assert path.is_symlink()
        with closing(sqlite3.connect(real)) as connection:
            assert connection.execute("SELECT amount FROM balance").fetchall() == [("5",)]


def test_f44_a_full_disk_is_told_once(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    with disks.small_disk(folder) as disk:
        kept = History(folder / "history.sqlite")
        kept.add("a", read("5"))
        disk.fill()
        for number in range(50):
            kept.add("a", read(str(number), timedelta(seconds=number + 1)))
        told = kept.take_failure()
        assert told is not None
        assert told.code == "history.failed"
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
        foreign.execute(
            "INSERT INTO balance VALUES ('a', 'never', '1', ''), ('a', x'00', '1', ''), ('a', 2.5, '1', '')"
        )
        foreign.execute("INSERT INTO balance VALUES ('a', 2, x'31', ''), ('a', 3, 'NaN', ''), ('a', 4, 'Infinity', '')")
        foreign.execute("INSERT INTO balance VALUES ('a', 5, CAST(x'ff' AS TEXT), ''), ('a', 6, '1', x'ff')")
        foreign.execute("INSERT INTO balance VALUES ('a', 7, ?, ''), ('a', -99999999999999999, '1', '')", ["1" * 5000])
    foreign.close()
    assert amounts(kept, since=datetime(1970, 1, 1, tzinfo=UTC)) == ["5"]
    assert kept.add("a", read("6", timedelta(seconds=1))).amount == 5
    assert kept.take_failure() is None


def test_balances_of_far_times_are_read(kept, tmp_path):
    """A clock that was wrong, on a system whose calendar ends with the year 3000."""
    kept.close()
    kept.add("a", Balance(Decimal(1), "", datetime(9999, 12, 31, tzinfo=UTC)))
    kept.add("b", Balance(Decimal(2), "", datetime(1, 1, 2, tzinfo=UTC)))
    assert amounts(kept, "a") == ["1"]
    assert kept.points("b", datetime(1, 1, 1, tzinfo=UTC))[0].at.year == 1


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
