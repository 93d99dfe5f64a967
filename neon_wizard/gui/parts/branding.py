"""What an operator's profile makes its own in the windows: title, words, parts that are not shown.

Every function takes a profile, or the glance at one that is shown before the profile is checked, or None for none.
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
    """What the program calls itself: NEON Wizard, or the name that the operator gave to its own command."""
    return QApplication.applicationDisplayName() or "NEON Wizard"


def use(face: Profile | Glance, desktop_file: str) -> None:
    """Make the program this operator's own. desktop_file: its command's name in the desktop's menu."""
    name = face.brand.title(QLocale().name()) or face.name
    QApplication.setApplicationDisplayName(name)
    QApplication.setDesktopFileName(desktop_file)


def window_title(face: Profile | Glance | None) -> str:
    """The title of a window that shows this operator."""
    return (face.brand.title(QLocale().name()) if face else "") or program_name()


def words(face: Profile | Glance | None, name: str) -> str:
    """The operator's own text for `name`, one of `neon_wizard.profile.brand.TEXTS`; empty if it has none."""
    return face.brand.text(name, QLocale().name()) if face else ""


def hides(face: Profile | Glance | None, part: str) -> bool:
    """Whether users of this operator are not shown `part`, one of `neon_wizard.profile.brand.ACCOUNT_PARTS`."""
    return face is not None and part in face.brand.hidden
