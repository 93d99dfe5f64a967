"""What every page of the wizard has: a title that says the step, a place for a message, one column that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QPushButton, QVBoxLayout, QWidget, QWizardPage

from neon_wizard.flow import Page
from neon_wizard.gui.header import Header
from neon_wizard.gui.widgets import Column, label

if TYPE_CHECKING:
    from neon_wizard.flow import Flow, Problem
    from neon_wizard.gui.actions.buttons import ActionButtons
    from neon_wizard.gui.errors import Banner
    from neon_wizard.gui.wizard import Wizard
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["WizardPage"]


class WizardPage(QWizardPage):
    """page: which of the flow's pages this is."""

    page: Page

    def __init__(self, host: Wizard) -> None:
        super().__init__()
        self.host = host
        self.setCommitPage(host.flow.commits(self.page))
        self.setObjectName(f"page-{self.page.name.lower()}")
        self.column = Column()
        self._title = label(role="title")
        self._title.setObjectName("page-title")
        self._banner: Banner | None = None
        self._actions: ActionButtons | None = None
        self.header = Header()
        self.box = self.column.box
        self.box.addWidget(self._title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.column)

    @property
    def flow(self) -> Flow:
        return self.host.flow

    @property
    def banner(self) -> Banner:
        """The message on top of the page; made when it is first needed."""
        if self._banner is None:
            from neon_wizard.gui.errors import Banner

            self._banner = Banner()
            self._banner.chosen.connect(self.host.steps.take)
            self.box.insertWidget(1, self._banner)
        return self._banner

    def clear_banner(self) -> None:
        if self._banner is not None:
            self._banner.clear()

    def say_title(self, text: str) -> None:
        """The step, in words; also for assistive technology."""
        self._title.setText(text)
        self.setAccessibleName(text)

    def refresh(self) -> None:
        """Show everything as the flow knows it now."""

    def offer_actions(self, account: Account, after: QWidget) -> None:
        """What only this operator has, and offers as soon as the account exists (E1); beneath `after`."""
        profile = self.flow.profile
        if self._actions is None and profile is not None and _offers_any(profile):
            from neon_wizard.gui.actions.buttons import ActionButtons

            self._actions = ActionButtons(self.host.context, self.host.tasks, profile, self.host)
            self._actions.changed.connect(self._account_changed)
            self._actions.windows.balance_wanted.connect(lambda account, _profile: self.credit_changed(account))
            self.box.insertWidget(self.box.indexOf(after) + 1, self._actions)
        if self._actions is not None:
            self._actions.show_account(account)

    @property
    def action_buttons(self) -> list[QPushButton]:
        """Of what was offered."""
        return self._actions.buttons if self._actions is not None else []

    def credit_changed(self, account: Account) -> None:
        """As one of these actions told of `account`."""

    def _account_changed(self, account: Account) -> None:
        self.flow.changed(account)
        self.host.account_ready.emit(account)
        self.refresh()

    def nextId(self) -> int:
        following = self.flow.next(self.page)
        return -1 if following is None else int(following)

    def first_focus(self) -> QWidget | None:
        """Where the focus is when the page comes; None leaves it to Qt."""
        return None

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


def _offers_any(profile: Profile) -> bool:
    """Whether there is anything for the last pages: of the operator's own, or of a plug-in."""
    if any("after-wizard" in action.where for action in profile.actions):
        return True
    from neon_wizard.operations import plugin_actions

    return any("after-wizard" in plugin.action.where for plugin in plugin_actions.offered(profile))
