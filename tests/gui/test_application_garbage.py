"""Rubbish is collected on the GUI thread, and in no other's time."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QTimer

from neon_wizard.gui.application import GarbageCollector


class Node:
    def __init__(self):
        self.itself = self


def test_python_collects_no_more_by_itself(qapp):
    parent = QObject()
    gc.enable()
    GarbageCollector(parent)
    assert not gc.isenabled()


def test_what_is_due_is_collected(qapp):
    parent = QObject()
    collector = GarbageCollector(parent)
    gc.collect()
    node = weakref.ref(Node())
    threading.Thread(target=lambda: [Node() for _ in range(2 * gc.get_threshold()[0])]).start()
    while gc.get_count()[0] <= gc.get_threshold()[0]:
        pass
    assert node() is not None
    collector.collect()
    assert node() is None
    assert gc.get_count()[0] < gc.get_threshold()[0]


def test_nothing_is_done_when_nothing_is_due(qapp):
    parent = QObject()  # which takes it away again: one that stays collects in the tests to come
    collector = GarbageCollector(parent)
    gc.collect()
    node = weakref.ref(Node())
    collector.collect()
    assert node() is not None


def test_it_is_collected_when_the_event_loop_has_nothing_else_to_do(qtbot):
    now = [0.0]
    parent = QObject()
    collector = GarbageCollector(parent, clock=lambda: now[0])
    gc.collect()
    node = weakref.ref(Node())
    rubbish = [Node() for _ in range(2 * gc.get_threshold()[0])]
    rubbish.clear()
    with qtbot.waitCallback() as idle:
        QTimer.singleShot(0, collector, idle)
    assert node() is not None, "not all the time"
    now[0] = 6.0
    QTimer.singleShot(0, collector, lambda: None)
    qtbot.waitUntil(lambda: node() is None)
