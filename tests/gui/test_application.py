"""What waits for the first paint, and for no longer than it must."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from neon_wizard.gui.application import LATEST_PAINT, FirstPaint


def test_the_first_paint_is_told_once(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    times = []
    watch = FirstPaint(window)
    watch.came.connect(lambda: times.append(window.isVisible()))
    with qtbot.waitSignal(watch.came, timeout=LATEST_PAINT - 500):
        window.show()
    window.repaint()
    assert times == [True]


def test_a_window_that_is_never_painted_keeps_nothing_waiting(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(FirstPaint(window).came, timeout=LATEST_PAINT + 5_000):
        pass
