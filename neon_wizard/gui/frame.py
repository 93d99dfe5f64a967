"""The wizard's frame: Qt's buttons and style brought into line with our rules; knows no operator and sends nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QPushButton, QWidget, QWizard

from neon_wizard.gui import theme
from neon_wizard.gui.pages.base import WizardPage

__all__ = ["WizardFrame"]

_B = QWizard.WizardButton
_BUTTONS = (_B.CancelButton, _B.BackButton, _B.NextButton, _B.CommitButton, _B.FinishButton)
_FORWARDS = (_B.BackButton, _B.NextButton, _B.CommitButton, _B.FinishButton)


class WizardFrame(QWizard):
    """ModernStyle, for Aero breaks the dark mode of Windows; every button's text is ours, so that it is translated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOptions(QWizard.WizardOption.NoBackButtonOnStartPage | QWizard.WizardOption.NoBackButtonOnLastPage)
        self.setButtonText(_B.BackButton, self.tr("&Back"))
        self.setButtonText(_B.NextButton, self.tr("&Next"))
        self.setButtonText(_B.CommitButton, self.tr("C&reate account"))
        self.setButtonText(_B.FinishButton, self.tr("&Finish"))
        self.setButtonText(_B.CancelButton, self.tr("Cancel"))

    def open_in_size(self, size: Sequence[object]) -> None:
        """size: width and height as they were remembered; anything else opens the usual size."""
        width_and_height = [each for each in size if isinstance(each, int)]
        room = self.screen().availableSize() - QSize(0, theme.space(5))  # for the window's own title
        usual = theme.WIZARD_SIZE.boundedTo(room)
        self.resize(QSize(*width_and_height) if len(width_and_height) == 2 else usual)

    def watch_double_clicks(self) -> None:
        """Only when the window is there: a filter sees every event of the buttons, and that costs at the start."""
        for which in _BUTTONS:
            self.button(which).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The second half of a double click is for the page that was there, not for the button that came (F55)."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return True
        return super().eventFilter(watched, event)

    def lay_out_buttons(self, alone: QWizard.WizardButton | None = None, *, finishes: bool = False) -> None:
        """alone: the one button of a page that has no other. finishes: the page may be left by either end."""
        usual = [_B.CancelButton, _B.Stretch, _B.BackButton, _B.NextButton, _B.CommitButton]
        if finishes:
            usual = [_B.CancelButton, _B.Stretch, _B.FinishButton]
        self.setButtonLayout(usual if alone is None else [_B.Stretch, alone])
        cancel = self.button(_B.CancelButton)
        theme.mark(cancel, edge="left" if alone is None else "right")
        if isinstance(cancel, QPushButton):  # alone it would be the main button, which is for what goes forwards
            cancel.setAutoDefault(alone is not _B.CancelButton)

    def lead_with_finish(self, leads: bool) -> None:
        """Whether Finish is the main button, which Enter presses; else it is there for who wants to leave."""
        finish = self.button(_B.FinishButton)
        if isinstance(finish, QPushButton):
            finish.setAutoDefault(leads)
            finish.setDefault(leads)

    def share_mnemonics(self) -> None:
        """Letters that are unique on the page; then the row of buttons gets the room that its texts need (rule 14)."""
        page = self.currentPage()
        if isinstance(page, WizardPage):
            page.share_mnemonics(
                [self.button(each).text() for each in _FORWARDS if self.button(each).isVisibleTo(self)]
            )
        shown = [button for button in map(self.button, _BUTTONS) if button.isVisibleTo(self)]
        self.setMinimumWidth(sum(each.sizeHint().width() for each in shown) + theme.space(4 + len(shown)))
