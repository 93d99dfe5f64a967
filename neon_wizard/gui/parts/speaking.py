"""From where assistive technology is told what has just happened, and what a part of a window is.

`announce` is the one place from which something is said. Screen readers hear `QAccessibleAnnouncementEvent` alone: Qt's
bridge on Linux ignores ``Alert``. Nothing of it is loaded before such technology is there: see
`neon_wizard.gui.parts.spoken`.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from PySide6 import QtGui
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

__all__ = ["announce", "give_roles", "read_in_order", "reader_may_wait"]

_waiting: Final[list[tuple[QWidget, str, bool]]] = []


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Say `text`, which has appeared in `widget` (rule 12); nothing where no assistive technology listens.

    urgent: an error, or somebody who calls; it cuts off what is being said. Else it waits its turn, as progress does.

    What one turn of the event loop brings is said together, one urgent thing after the other. A window that is not
    shown says nothing.
    """
    if not text or not QtGui.QAccessible.isActive():
        return
    if not _waiting:
        QTimer.singleShot(0, _say)
    _waiting.append((widget, text, urgent))


def _say() -> None:
    from neon_wizard.gui.parts import spoken

    said = _waiting.copy()
    _waiting.clear()
    spoken.say(said)


def give_roles() -> None:
    """Let headings, pages, pictures and messages be to a screen reader what they are: Qt's widgets cannot say it.

    Call it once the application is there: the factory that was installed last is asked first. What was asked of a
    widget before stays as it was.
    """
    QtGui.QAccessible.installFactory(_interface)


def reader_may_wait() -> bool:
    """Return whether no screen reader can ask anything before the first window is painted.

    On Linux it comes over D-Bus, which Qt begins to look at when the event loop runs; elsewhere the system lets it ask
    as soon as there is a window. (To make the classes that it takes costs as much as ten modules.)
    """
    return sys.platform == "linux" and not os.environ.get("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")


def _interface(class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    from neon_wizard.gui.parts import spoken

    return spoken.interface(class_name, thing)


def read_in_order(layout: QLayout) -> None:
    """Let assistive technology read what stands in `layout` as it stands there, and not as it was made.

    Never asks the layout with `itemAt`: PySide keeps what that gives for as long as the layout lives, also when Qt has
    deleted it long since, and then takes the next widget that is made at the same address for it.
    """
    holder = layout.parentWidget()
    widgets = [each for each in holder.children() if isinstance(each, QWidget)] if holder else []
    placed: dict[int, QWidget | QLayout] = {layout.indexOf(each): each for each in widgets}
    placed |= {layout.indexOf(each): each for each in layout.children() if isinstance(each, QLayout)}
    placed.pop(-1, None)
    for _, each in sorted(placed.items(), key=lambda pair: pair[0]):
        if isinstance(each, QLayout):
            read_in_order(each)
        else:
            each.raise_()  # the last of its parent's children
