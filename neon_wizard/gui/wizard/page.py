"""What every page of the wizard has, what it may ask of the wizard, and the frame around the pages.

A page has a title that says the step, a place for a message, and one column that scrolls. The frame brings Qt's buttons
and style into line with our rules; it knows no operator and sends nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget, QWizard, QWizardPage

from neon_wizard.flow import Page
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.header import Header
from neon_wizard.gui.parts.speaking import read_in_order
from neon_wizard.gui.parts.widgets import PageColumn, label, unique_mnemonics
from neon_wizard.gui.parts.window_rules import WindowRules, hand_focus, room_for

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QAbstractButton

    from neon_wizard.flow import Flow, Problem
    from neon_wizard.gui.parts.error_banner import Banner
    from neon_wizard.gui.services.service_offers import ActionButtons
    from neon_wizard.gui.wizard.bring_button import BringButton
    from neon_wizard.gui.wizard.host import Host
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["WizardFrame", "WizardPage"]


class WizardPage(QWizardPage):
    """One page; a subclass says in `page` which of the flow's it is."""

    page: Page
    spoken_role = "group"

    def __init__(self, host: Host) -> None:
        super().__init__()
        self.host = host
        self.setCommitPage(host.flow.commits(self.page))
        self.setObjectName(f"page-{self.page.name.lower()}")
        self.column = PageColumn()
        self._title = label(role="title")
        self._title.setObjectName("page-title")
        self._banner: Banner | None = None
        self.other: QPushButton | None = None
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
            from neon_wizard.gui.parts.error_banner import Banner

            self._banner = Banner()
            self._banner.chosen.connect(self.host.take)
            self.box.insertWidget(1, self._banner)
            read_in_order(self.box)
        return self._banner

    def clear_banner(self) -> None:
        if self._banner is not None:
            self._banner.clear()

    def say_title(self, text: str) -> None:
        """Say which step this is; also to assistive technology."""
        self._title.setText(text)
        self.setAccessibleName(text)

    def refresh(self) -> None:
        """Show everything as the flow knows it now."""

    def offer_other_operator(self, before: QWidget, beside: BringButton | None = None) -> None:
        """Offer the choice of another operator, where the wizard has opened on this page.

        It stands first in the row of `beside`, or in a line of its own above `before`.
        """
        offered = self.host.may_choose_operator and self.page is self.flow.first
        if offered and self.other is None:
            self.other = QPushButton(self.tr("&Other operator…"))
            self.other.setObjectName("other-operator")
            self.other.setFlat(True)
            self.other.setAutoDefault(False)
            self.other.clicked.connect(self.host.other_operator)
            if beside is None:
                row = QHBoxLayout()
                row.addStretch(1)
                self.box.insertLayout(self.box.indexOf(before), row)
                row.insertWidget(0, self.other)
            else:
                beside.row.insertWidget(0, self.other)
                read_in_order(beside.row)
                QWidget.setTabOrder(self.other, beside.button)
            read_in_order(self.box)
        if self.other is not None:
            self.other.setVisible(offered)

    def take_dropped(self, what: QMimeData) -> None:
        """Take what was dropped on the wizard."""

    def offer_actions(self, account: Account, after: QWidget) -> None:
        """Show, beneath `after`, what only this operator has and offers as soon as the account exists (E1)."""
        profile = self.flow.profile
        if self._actions is None and profile is not None and _offers_any(profile):
            from neon_wizard.gui.services.service_offers import ActionButtons

            self._actions = ActionButtons(self.host.context, self.host.tasks, profile, self.host.window())
            self._actions.changed.connect(self._account_changed)
            self._actions.windows.balance_wanted.connect(lambda account, _profile: self.credit_changed(account))
            self.box.insertWidget(self.box.indexOf(after) + 1, self._actions)
            read_in_order(self.box)
            for one, other in pairwise([*after.findChildren(QPushButton)[-1:], *self._actions.buttons]):
                QWidget.setTabOrder(one, other)
        if self._actions is not None:
            self._actions.show_account(account)

    @property
    def action_buttons(self) -> list[QPushButton]:
        """The buttons of what was offered."""
        return self._actions.buttons if self._actions is not None else []

    def credit_changed(self, account: Account) -> None:
        """Follow the credit of `account`, which one of the operator's own services has changed."""

    def _account_changed(self, account: Account) -> None:
        self.flow.changed(account)
        self.host.account_changed(account)
        self.refresh()

    def nextId(self) -> int:
        following = self.flow.next(self.page)
        return -1 if following is None else int(following)

    def first_focus(self) -> QWidget | None:
        """Where the focus is when the page comes; None leaves it to Qt."""
        return None

    def has_field(self, name: str | None) -> bool:
        """Whether a problem with the input `name` is said beside its field."""
        return False

    def show_problem(self, problem: Problem) -> None:
        """Say what went wrong on top of the page, and put the focus where it can be mended."""
        self.banner.show_error(
            problem.error,
            problem.offers,
            tone="warning" if problem.error.code == "signup.lost" else "danger",  # nothing has gone wrong just now
            countdown=problem.countdown,
            # Only what reads is asked again when the operator's waiting time is over (F17); a signup never is.
            by_itself=problem.page is not Page.SIGNUP,
            beside_field=self.has_field(problem.field),
        )
        self.column.show_to(self.banner)
        self.banner.focus_first()

    def forget_passwords(self) -> None:
        """Empty every line that holds a secret."""

    def stop(self) -> None:
        """Stop asking for what only this page shows: the wizard closes."""

    def mnemonic_owners(self) -> list[QAbstractButton]:
        """What carries a mnemonic on this page, besides the labels of a form, in the visual order."""
        return []

    def share_mnemonics(self, taken: list[str]) -> None:
        """Give each of them a letter of its own that none of `taken` has."""
        owners = self.mnemonic_owners()
        texts = unique_mnemonics([*taken, *(owner.text() for owner in owners)])
        for owner, text in zip(owners, texts[len(taken) :], strict=True):
            owner.setText(text)


def _offers_any(profile: Profile) -> bool:
    """Whether the operator, or a plug-in, has a service for the last pages."""
    if any("after-wizard" in action.where for action in profile.actions):
        return True
    from neon_wizard.operations import plugin_actions

    return any("after-wizard" in plugin.action.where for plugin in plugin_actions.offered(profile))


_B = QWizard.WizardButton
_BUTTONS = (_B.CancelButton, _B.BackButton, _B.NextButton, _B.CommitButton, _B.FinishButton)
_FORWARDS = (_B.BackButton, _B.NextButton, _B.CommitButton, _B.FinishButton)


class WizardFrame(QWizard):
    """Qt's wizard in ModernStyle, for Aero breaks the dark mode of Windows.

    Every button's text is ours, so that it is translated.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        WindowRules(self)
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOptions(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setButtonText(_B.BackButton, self.tr("&Back"))
        self.setButtonText(_B.NextButton, self.tr("&Next"))
        self.setButtonText(_B.CommitButton, self.tr("C&reate account"))
        self.setButtonText(_B.FinishButton, self.tr("&Finish"))
        self.setButtonText(_B.CancelButton, self.tr("Cancel"))

    def open_in_size(self, size: Sequence[object]) -> None:
        """Take the remembered size, a list of width and height; anything else gives the usual size."""
        width_and_height = [each for each in size if isinstance(each, int)]
        wanted = QSize(*width_and_height) if len(width_and_height) == 2 else theme.WIZARD_SIZE
        self.resize(wanted.boundedTo(room_for(self)))

    def watch_double_clicks(self) -> None:
        """Begin to filter the buttons' events; not before the window is there, for that costs at the start."""
        for which in _BUTTONS:
            self.button(which).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop the second half of a double click: it was meant for the page before, not for this button (F55)."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return True
        return super().eventFilter(watched, event)

    @property
    def takes_drops(self) -> bool:
        """Whether what is dropped on it now can be taken."""
        return False

    def take_dropped(self, what: QMimeData) -> None:
        """Take what was dropped."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        what = event.mimeData()
        if self.takes_drops and (what.hasUrls() or what.hasText() or what.hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(QtCore.Qt.DropAction.CopyAction)  # also where the other program offers to move its file
        event.accept()
        self.take_dropped(event.mimeData())

    def lay_out_buttons(
        self, alone: QWizard.WizardButton | None = None, *, finishes: bool = False, back: bool = False
    ) -> None:
        """Show the buttons of a page, in their order.

        alone: the one button of a page that has no other but, with `back`, Back. finishes: the page has Cancel and
        Finish, and with `back` Back.
        """
        usual = [_B.CancelButton, _B.Stretch, _B.BackButton, _B.NextButton, _B.CommitButton]
        if finishes:
            usual = [_B.CancelButton, _B.Stretch, *([_B.BackButton] if back else []), _B.FinishButton]
        self.setButtonLayout(usual if alone is None else [_B.Stretch, *([_B.BackButton] if back else []), alone])
        for which in _BUTTONS:
            self.button(which).raise_()  # read after the page, and as they stand
        self._keep_margins()
        cancel = self.button(_B.CancelButton)
        if isinstance(cancel, QPushButton):  # alone it would be the main button, which is for what goes forwards
            cancel.setAutoDefault(alone is not _B.CancelButton)

    def _keep_margins(self) -> None:
        """Let the row of buttons begin and end where the page's column does; Qt makes that row anew at times.

        A margin in a style sheet would do the same, and take the platform's own size from the buttons.
        """
        buttons = [self.button(which) for which in _BUTTONS]
        # The widget that holds them is of a class that PySide does not know: it would look through all classes of
        # widgets for it, and the first window waits for that.
        for row in self.findChildren(QHBoxLayout):
            if any(row.indexOf(button) >= 0 for button in buttons):
                row.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
                row.setSpacing(theme.space(1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._keep_margins()

    def hand_focus_to(self, widget: QWidget) -> None:
        """Let `widget` have the focus, once Qt has chosen for itself: the page may have come with an answer."""
        QTimer.singleShot(0, widget, lambda: hand_focus(widget))

    def hand_focus_to_cancel(self) -> None:
        """Let Cancel have the focus, where it is the only button: some operators have answered by now."""
        cancel = self.button(_B.CancelButton)
        if cancel.isVisible() and not self.button(_B.NextButton).isVisible():
            hand_focus(cancel)

    def lead_with_finish(self, leads: bool) -> None:
        """Make Finish the main button, which Enter presses, or one for those who want to leave."""
        finish = self.button(_B.FinishButton)
        if isinstance(finish, QPushButton):
            finish.setAutoDefault(leads)
            finish.setDefault(leads)

    def share_mnemonics(self) -> None:
        """Give letters that are unique on the page, and then the row of buttons the room it needs (rule 14)."""
        page = self.currentPage()
        if isinstance(page, WizardPage):
            page.share_mnemonics(
                [self.button(each).text() for each in _FORWARDS if self.button(each).isVisibleTo(self)]
            )
        shown = [button for button in map(self.button, _BUTTONS) if button.isVisibleTo(self)]
        wanted = sum(each.sizeHint().width() for each in shown) + theme.space(6 + len(shown))
        self.setMinimumWidth(min(wanted, room_for(self).width()))
