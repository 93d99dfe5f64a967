"""What an operator's profile makes its own in the windows: title, words, parts that are not shown.

Most functions also take None, for no operator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from neon_wizard.profile.glance import ProfileFace
    from neon_wizard.profile.operator import Profile

__all__ = ["hides", "program_name", "support", "use", "window_title", "words"]


def program_name() -> str:
    """What the program calls itself: NEON Wizard, or the name that the operator gave to its own command."""
    return QApplication.applicationDisplayName() or "NEON Wizard"


def use(face: ProfileFace, desktop_file: str) -> None:
    """Make the program this operator's own. desktop_file: of its command in the desktop's menu, without the suffix."""
    name = face.brand.title(QLocale().name()) or face.name
    QApplication.setApplicationDisplayName(name)
    QApplication.setDesktopFileName(desktop_file)


def window_title(face: ProfileFace | None) -> str:
    """The title of a window that shows this operator."""
    return (face.brand.title(QLocale().name()) if face else "") or program_name()


def words(face: ProfileFace | None, name: str) -> str:
    """The operator's own words, empty where it has none. name: one of `neon_wizard.profile.brand.TEXTS`."""
    return face.brand.text(name, QLocale().name()) if face else ""


def support(face: ProfileFace | None, profile: Profile | None) -> str:
    """How to get help: in the operator's own words, else its contact for users; empty where it names none.

    profile: the same operator's, once it is there.
    """
    own = words(face, "support")
    if own or profile is None:
        return own
    contact = profile.support
    ways = " · ".join(filter(None, (contact.phone, contact.email, contact.url)))
    said = QCoreApplication.translate("Branding", "Help from {0}: {1}")
    return said.format(contact.name or profile.name, ways) if ways else ""


def hides(face: ProfileFace | None, part: str) -> bool:
    """Whether users of this operator are not shown `part`, one of `neon_wizard.profile.brand.ACCOUNT_PARTS`."""
    return face is not None and part in face.brand.hidden
