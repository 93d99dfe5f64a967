"""From where assistive technology is told what has just happened, and what a part of a window is.

`announce` is the one place from which something is said. Screen readers hear `QAccessibleAnnouncementEvent` alone: Qt's
bridge on Linux ignores ``Alert``. Nothing of it is loaded before such technology is there: see
`neon_wizard.gui.parts.spoken`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget

__all__ = ["announce", "give_roles"]

_waiting: Final[list[tuple[QWidget, str, bool]]] = []


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Say `text`, which has appeared in `widget` (rule 12); nothing where no assistive technology listens.

    urgent: an error, or somebody who calls; it cuts off what is being said. Else it waits its turn, as progress does.

    What one turn of the event loop brings is said together, one urgent thing after the other. A window that is not
    shown says nothing.
    """
    if not text or not QAccessible.isActive():
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

    Call it once the application is there: the factory that was installed last is asked first.
    """
    QAccessible.installFactory(_interface)


def _interface(class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    from neon_wizard.gui.parts import spoken

    return spoken.interface(class_name, thing)
