"""The user's wish to stop."""

from __future__ import annotations

import threading

import pytest

from neon_wizard.errors import Cancelled
from neon_wizard.protocols.deadline import Cancel


def test_watchers_are_told_once():
    cancel, told = Cancel(), []
    cancel.on_cancel(lambda: told.append("a"))
    remove = cancel.on_cancel(lambda: told.append("b"))
    remove()
    remove()
    cancel.raise_if_cancelled()
    cancel.cancel()
    cancel.cancel()
    assert told == ["a"]
    assert cancel.cancelled
    with pytest.raises(Cancelled):
        cancel.raise_if_cancelled()


def test_a_late_watcher_is_told_at_once():
    cancel, told = Cancel(), []
    cancel.cancel()
    cancel.on_cancel(lambda: told.append("late"))()
    assert told == ["late"]


def test_no_watcher_is_missed_when_both_happen_at_once():
    for _ in range(200):
        cancel, told, ready = Cancel(), threading.Event(), threading.Barrier(2)

        def watch(cancel=cancel, told=told, ready=ready):
            ready.wait()
            cancel.on_cancel(told.set)

        thread = threading.Thread(target=watch)
        thread.start()
        ready.wait()
        cancel.cancel()
        thread.join()
        assert told.is_set()


def test_a_wait_ends_with_its_time_or_with_the_wish_to_stop():
    cancel = Cancel()
    cancel.wait(0)
    threading.Timer(0.05, cancel.cancel).start()
    with pytest.raises(Cancelled):
        cancel.wait(600)
    with pytest.raises(Cancelled):
        cancel.wait(600)
