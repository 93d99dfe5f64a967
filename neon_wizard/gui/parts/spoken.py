"""What assistive technology hears and finds: announcements, and the roles that Qt's widgets cannot have.

A widget of ours names its role in `spoken_role`, a label in its property ``role``: a title is a heading.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

__all__ = ["interface", "say"]

_ASSERTIVE, _POLITE = QAccessible.AnnouncementPoliteness.Assertive, QAccessible.AnnouncementPoliteness.Polite
_HEADINGS: Final = ("title", "heading")
_ROLES: Final = {
    "alert": QAccessible.Role.AlertMessage,
    "chart": QAccessible.Role.Chart,
    "group": QAccessible.Role.Grouping,
    "note": QAccessible.Role.StaticText,
}


def say(said: Sequence[tuple[QWidget, str, bool]]) -> None:
    """Announce each text for the widget in which it has appeared; the urgent ones first, for they cut the others off.

    Where a widget is gone, or its window is not shown, there is nothing to say any more.
    """
    left = [each for each in said if shiboken6.isValid(each[0]) and each[0].window().isVisible()]
    for wanted, politeness in ((True, _ASSERTIVE), (False, _POLITE)):
        texts = {text: widget for widget, text, urgent in left if urgent is wanted}
        if texts:
            event = QAccessibleAnnouncementEvent(next(iter(texts.values())), " ".join(texts))
            event.setPoliteness(politeness)
            QAccessible.updateAccessibility(event)


class _Labelled(QAccessibleWidget):
    """A label whose words are its name, as they are without this."""

    def text(self, kind: QAccessible.Text) -> str:
        widget = self.object()
        said = super().text(kind)
        return widget.text() if kind is QAccessible.Text.Name and not said and isinstance(widget, QLabel) else said


def interface(class_name: str, thing: QObject | None) -> QAccessibleWidget | None:
    """Return what stands for `thing`; None leaves it to Qt, which asks for each of its classes, its own one first."""
    if not isinstance(thing, QWidget) or class_name != type(thing).__name__:
        return None
    if isinstance(thing, QLabel):
        heading = thing.property("role") in _HEADINGS
        return _Labelled(thing, QAccessible.Role.Heading, "") if heading else None
    role = _ROLES.get(getattr(thing, "spoken_role", ""))
    return None if role is None else QAccessibleWidget(thing, role, "")
