"""The nonce: above every one before it, whoever asked for that, whatever the clock does."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path

import pytest

from neon_wizard import places
from neon_wizard.protocols.outgoing.nonces import next_nonce
from tests.marks import EVERY

COUNT = 100 // EVERY
MANY = f"from neon_wizard.protocols.outgoing.nonces import next_nonce\nfor _ in range({COUNT}): print(next_nonce())"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch) -> Path:
    """A cache of the test's own, also for the processes that it starts."""
    monkeypatch.setenv("NEON_HOME", str(tmp_path))
    places.cache_dir().mkdir(parents=True, exist_ok=True)
    return places.cache_dir()


def test_it_is_the_time_in_microseconds():
    before = time.time_ns() // 1000
    assert before <= next_nonce() <= time.time_ns() // 1000 + 60_000_000


def test_it_grows_for_each_thread_and_none_comes_twice():
    found: list[list[int]] = [[], [], []]

    def ask(mine: list[int]) -> None:
        mine += [next_nonce() for _ in range(COUNT)]

    threads = [threading.Thread(target=ask, args=(mine,)) for mine in found]
    for each in threads:
        each.start()
    for each in threads:
        each.join(60)
    assert all(first < second for mine in found for first, second in pairwise(mine))
    assert len({number for mine in found for number in mine}) == 3 * COUNT


def test_none_comes_twice_from_processes_at_once():
    running = [subprocess.Popen([sys.executable, "-c", MANY], stdout=subprocess.PIPE, text=True) for _ in range(3)]
    found = [[int(line) for line in each.communicate(timeout=60)[0].split()] for each in running]
    assert [len(mine) for mine in found] == [COUNT] * 3
    assert all(first < second for mine in found for first, second in pairwise(mine))
    assert len({number for mine in found for number in mine}) == 3 * COUNT


def test_a_clock_that_was_set_back_gives_none_again(cache: Path):
    """Another process noted it, before somebody set the clock back by an hour."""
    later = time.time_ns() // 1000 + 3_600_000_000
    (cache / "nonce").write_text(str(later), encoding="ascii")
    found = subprocess.run([sys.executable, "-c", MANY], capture_output=True, text=True, check=True).stdout.split()
    assert int(found[0]) == later + 1


@pytest.mark.parametrize("content", ["", "x", "٣", "-5", "9" * 30, "\udcff"])
def test_a_file_that_is_damaged_is_written_anew(cache: Path, content: str):
    (cache / "nonce").write_text(content, encoding="utf-8", errors="surrogateescape")
    before = time.time_ns() // 1000
    found = subprocess.run([sys.executable, "-c", MANY], capture_output=True, text=True, check=True).stdout.split()
    assert before <= int(found[0]) < 10**18


def test_where_nothing_can_be_kept_there_is_one_all_the_same(cache: Path):
    cache.rmdir()
    cache.touch()
    first = next_nonce()
    assert next_nonce() > first
