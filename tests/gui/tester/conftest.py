"""The tester's window on a real operator, and what a person does with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton

from neon_wizard.demo import served_profile
from neon_wizard.gui.operator_windows import make_tester_window
from neon_wizard.gui.tester.controls import RATES
from neon_wizard.gui.tester.tester_window import TesterWindow
from tests.checks.operators import PASSWORD


@pytest.fixture
def file(tmp_path):
    """The path of a profile of the operator at an origin; ``file(origin, edit)``."""

    def write(origin: str, edit: Callable[[str], str] = lambda text: text) -> str:
        path = tmp_path / "acme.toml"
        text = served_profile(origin).replace('id = "demo-served"', 'id = "acme"')
        path.write_text(edit(text), encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def window(qtbot, here, open_context):
    """``window(operator)``: on the screen, with the operator opened."""
    made = []

    def start(operator: str = "demo") -> TesterWindow:
        opened = make_tester_window(open_context(), operator)
        opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(opened)
        made.append(opened)
        opened.controls.rate.setCurrentIndex(len(RATES) - 1)
        opened.show()
        qtbot.waitUntil(lambda: opened.testing.loaded is not None or opened.banner.isVisible(), timeout=20_000)
        return opened

    return start


class Desktop(QObject):
    """Stands for the user's mail program and file manager: Qt hands addresses to it."""

    def __init__(self):
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def desktop(qapp):
    made = Desktop()
    for scheme in ("mailto", "file"):
        QDesktopServices.setUrlHandler(scheme, made, "take")  # type: ignore[arg-type]  # the stub is wrong
    yield made
    for scheme in ("mailto", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def press(qtbot, button: QPushButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def asked(qtbot, window, *ids: str) -> None:
    """Ask these checks, or all, and wait until all is shown."""
    window.test(ids)
    ended(qtbot, window)


def ended(qtbot, window) -> None:
    qtbot.waitUntil(lambda: not window.testing.running and not window.tasks.busy, timeout=60_000)


def words_of(pane) -> str:
    QCoreApplication.processEvents()
    return "\n".join(each.text() for each in pane.findChildren(QLabel) if each.isVisible())


def rows(window) -> dict[str, tuple[str, str]]:
    """Id → what stands in the columns of result and time."""
    tree = window.tree
    found = {}
    for place in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(place)
        for number in range(group.childCount()):
            item = group.child(number)
            found[item.data(0, Qt.ItemDataRole.UserRole)] = (item.text(1), item.text(2))
    return found


__all__ = ["PASSWORD", "asked", "ended", "press", "rows", "words_of"]
