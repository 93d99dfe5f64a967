"""The windows in which an operator is set up and tested, and the ways from one to the other.

In a profile's window one may want its services tested, and in the tester one may want the profile edited. Neither
window knows the other: each says what is wanted by a signal, which is connected here. Whoever opens one of them makes
it here, therefore.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from neon_wizard.context import Context
    from neon_wizard.gui.profiles.profile_window import ProfileWindow
    from neon_wizard.gui.tester.tester_window import TesterWindow

__all__ = ["make_profile_window", "make_tester_window"]

# Each window is imported when it is wanted: with the tester come all the checks, with the other all of `authoring`.


def make_profile_window(context: Context, parent: QWidget | None = None) -> ProfileWindow:
    """A window for operators' profiles, not shown yet, from which their services can be tested."""
    from neon_wizard.gui.profiles.profile_window import ProfileWindow

    window = ProfileWindow(parent, context=context)
    window.test_wanted.connect(lambda path: _test(window, context, path))
    return window


def make_tester_window(context: Context, operator: str = "", parent: QWidget | None = None) -> TesterWindow:
    """The tester, not shown yet, from which the tested profile can be edited.

    operator: an id, a profile's file, or ``demo``; empty: the first there is.
    """
    from neon_wizard.gui.tester.tester_window import TesterWindow

    window = TesterWindow(context, operator, parent)
    window.edit_wanted.connect(lambda path: _edit(window, path))
    return window


def _test(editor: ProfileWindow, context: Context, path: str) -> None:
    """Test the profile in the file at `path`; what the tester changes there is shown in `editor`."""
    tester = make_tester_window(context, path, editor)
    tester.profile_changed.connect(editor.follow_file)
    tester.show()


def _edit(tester: TesterWindow, path: Path) -> None:
    """Open the tested profile in a window of its own; what is saved there is tested from then on."""
    from neon_wizard.gui.profiles.profile_window import ProfileWindow

    editor = ProfileWindow(tester)
    editor.saved.connect(lambda _: tester.testing.reload())
    editor.show()
    editor.open_source(str(path))
