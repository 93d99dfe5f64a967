"""What an action is asked with: the seam between the dialog and whatever stands in it.

Most actions describe their inputs, and `ActionForm` makes a form of them; an action of a plug-in may bring its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from neon_wizard.errors import NeonError
    from neon_wizard.gui.fields import Row
    from neon_wizard.operations.action_inputs import Value
    from neon_wizard.operations.plugin_actions import PluginAction
    from neon_wizard.profile.action import OperatorAction

__all__ = ["ActionPage", "Offer", "Values"]

Values = Mapping[str, "Value"]


class ActionPage(QWidget):
    """Asks for the values of one action; a subclass overrides what it needs. Lives on the window's thread."""

    ready_changed = Signal()
    """`ready` is another now."""

    @property
    def ready(self) -> bool:
        """False while something is still being looked up."""
        return True

    @property
    def touched(self) -> bool:
        """True when something would be lost with it."""
        return False

    def take(self) -> Values | None:
        """The values as they are sent; None, and what is wrong is said beside it, where they cannot be sent."""
        return {}

    def summary(self) -> tuple[tuple[str, str], ...]:
        """What was asked and what was answered, to look over before it is sent; no secret."""
        return ()

    def show_problem(self, error: NeonError) -> bool:
        """Say `error` beside what it is about, and put the focus there; False where it is about nothing here."""
        return False

    def owners(self) -> Sequence[QAbstractButton | Row]:
        """What has a mnemonic; each gets a letter that nothing else in the dialog has (rule 11)."""
        return ()

    def focus_first(self) -> None:
        """Put the focus where a person begins."""

    def reset(self) -> None:
        """As it was at first, with no secret in it."""

    def sent(self) -> None:
        """What is in it was carried out: nothing would be lost with it any more, and no secret stays."""


@dataclass(frozen=True)
class Offer:
    """Something that is offered to a user. action: what it is called, and where it stands.

    plugin: whose action it is, where that is none of the profile's.
    """

    action: OperatorAction
    plugin: PluginAction | None = None
