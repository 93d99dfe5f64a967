"""What every page of the wizard has: a title that says the step, a place for a message, one column that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWizardPage

from neon_wizard.flow import Page
from neon_wizard.gui.errors import Banner
from neon_wizard.gui.widgets import Column, label

if TYPE_CHECKING:
    from neon_wizard.flow import Flow, Problem
    from neon_wizard.gui.wizard import Wizard

__all__ = ["WizardPage"]


class WizardPage(QWizardPage):
    """page: which of the flow's pages this is."""

    page: Page

    def __init__(self, host: Wizard) -> None:
        super().__init__()
        self.host = host
        self.setObjectName(f"page-{self.page.name.lower()}")
        self.column = Column()
        self._title = label(role="title")
        self._title.setObjectName("page-title")
        self.banner = Banner()
        self.banner.chosen.connect(host.take_step)
        self.box = self.column.box
        self.box.addWidget(self._title)
        self.box.addWidget(self.banner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.column)

    @property
    def flow(self) -> Flow:
        return self.host.flow

    def say_title(self, text: str) -> None:
        """The step, in words; also for assistive technology."""
        self._title.setText(text)
        self.setAccessibleName(text)

    def nextId(self) -> int:
        following = self.flow.next(self.page)
        return -1 if following is None else self.host.prepared(following)

    def show_problem(self, problem: Problem) -> None:
        """Say what went wrong on top of the page, and put the focus where it can be mended."""
        self.banner.show_error(
            problem.error, problem.offers, countdown=problem.countdown, by_itself=self.host.repeats_by_itself(problem)
        )
        self.column.show_to(self.banner)
        self.banner.focus_first()

    def mnemonic_owners(self) -> list[QAbstractButton]:
        """What carries a mnemonic on this page, besides the labels of a form, in the visual order."""
        return []

    def share_mnemonics(self, taken: list[str]) -> None:
        """Give each of them a letter of its own that none of `taken` has."""
        from neon_wizard.gui.widgets import unique_mnemonics

        owners = self.mnemonic_owners()
        texts = unique_mnemonics([*taken, *(owner.text() for owner in owners)])
        for owner, text in zip(owners, texts[len(taken) :], strict=True):
            owner.setText(text)
