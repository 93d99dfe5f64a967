"""What of the windows an operator's profile makes its own: title, words, parts that are not shown.

Every function takes a profile, or the glance of one that is shown before it is checked, or None for no operator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from neon_wizard.profile.glance import Glance
    from neon_wizard.profile.operator import Profile

__all__ = ["hides", "program_name", "use", "window_title", "words"]


def program_name() -> str:
    """What the program calls itself: NEON Wizard, or as the operator whose own command started it wants it."""
    return QApplication.applicationDisplayName() or "NEON Wizard"


def use(face: Profile | Glance, desktop_file: str) -> None:
    """The program is this operator's own. desktop_file: under which its command stands in the desktop's menu."""
    name = face.brand.title(QLocale().name()) or face.name
    QApplication.setApplicationDisplayName(name)
    QApplication.setDesktopFileName(desktop_file)


def window_title(face: Profile | Glance | None) -> str:
    """Of a window that shows this operator."""
    return (face.brand.title(QLocale().name()) if face else "") or program_name()


def words(face: Profile | Glance | None, name: str) -> str:
    """One of `neon_wizard.profile.brand.TEXTS`; empty where the operator has none of its own."""
    return face.brand.text(name, QLocale().name()) if face else ""


def hides(face: Profile | Glance | None, part: str) -> bool:
    """Whether users of this operator are not shown `part`, one of `neon_wizard.profile.brand.ACCOUNT_PARTS`."""
    return face is not None and part in face.brand.hidden
