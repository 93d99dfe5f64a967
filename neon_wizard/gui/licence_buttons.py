"""What can be done about a licence, as a row of buttons: the best first."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from neon_wizard.flow.licensing import Step
from neon_wizard.gui import theme
from neon_wizard.gui.flowlayout import FlowLayout

__all__ = ["LicenceButtons"]


class LicenceButtons(QWidget):
    """One for each step that is offered. by_enter: Enter presses the one with the focus."""

    step_wanted = Signal(Step)

    def __init__(self, *, by_enter: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, theme.space(1))
        self._offered: tuple[Step, ...] = ()
        self.of = {step: self._button(step, by_enter=by_enter) for step in Step}
        self.hide()

    def _button(self, step: Step, *, by_enter: bool) -> QPushButton:
        made = QPushButton(self)
        made.setObjectName(f"licence-{step}")
        made.setAutoDefault(by_enter)
        made.clicked.connect(lambda: self.step_wanted.emit(step))
        return made

    @property
    def shown(self) -> list[QPushButton]:
        """In their order."""
        return [] if self.isHidden() else [self.of[step] for step in self._offered]

    def offer(self, steps: tuple[Step, ...], *, uncertain: bool, credit: bool) -> None:
        """uncertain: an activation may have reached the operator. credit: that is what is to be bought."""
        self._arrange(steps)
        for step, button in self.of.items():
            button.setVisible(step in steps)
            button.setText(self._word(step, uncertain=uncertain, credit=credit))
            theme.mark(button, main="yes" if step is next(iter(steps), None) else "")

    def enable(self, enabled: bool) -> None:
        for button in self.of.values():
            button.setEnabled(enabled)

    def _arrange(self, steps: tuple[Step, ...]) -> None:
        """For eyes and for the Tab key."""
        if steps == self._offered:
            return
        self._offered = steps
        self._row.take_all()
        for step in steps:
            self._row.addWidget(self.of[step])
        for before, after in pairwise(steps):
            QWidget.setTabOrder(self.of[before], self.of[after])

    def _word(self, step: Step, *, uncertain: bool, credit: bool) -> str:
        return {
            Step.ACTIVATE: self.tr("&Activate"),
            Step.ACTIVATE_AGAIN: self.tr("Activate a&gain…"),
            Step.CHECK: self.tr("Check the &state") if uncertain else self.tr("Chec&k again"),
            Step.BUY: self.tr("&Buy credit…") if credit else self.tr("&Buy a licence…"),
        }[step]
