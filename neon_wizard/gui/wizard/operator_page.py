"""Whose account it is: one of the operators that this computer knows, one from a file, or the demo operator.

Profiles that cannot be used are listed below, each with what is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from neon_wizard.errors import NeonError, ProfileError
from neon_wizard.flow import Page
from neon_wizard.gui.operator_windows import make_profile_window
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import ask_file
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.widgets import Choice, FlowLayout, ProgressLine, label
from neon_wizard.gui.profiles.kept_profiles import KeepQuestion
from neon_wizard.gui.wizard.bring_button import BringButton
from neon_wizard.gui.wizard.page import Host, WizardPage

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile

__all__ = ["OperatorPage"]

_MANY = 8  # operators: from here on there is a line to search in


class OperatorPage(WizardPage):
    """broken: the kept profiles that cannot be used. last_operator: the id of the one that was chosen last time."""

    page = Page.OPERATOR
    # The flow has another operator now.
    picked = Signal()
    # The `Profile` of an operator that was not there at first. (An object: the first window does without that class.)
    opened = Signal(object)

    def __init__(self, host: Host, *, broken: Sequence[ProfileError] = (), last_operator: str = "") -> None:
        super().__init__(host)
        self._known_as_broken = broken
        self._last_operator = last_operator
        self._empty = label(
            self.tr(
                "No operator is set up on this computer yet. Open the profile file that your operator gave you,"
                " or look around with the demo operator."
            )
        )
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search for an operator"))
        self._search.textChanged.connect(self._filter)
        self._list = QWidget()
        self._choices: dict[str, Choice] = {}
        self._group = QButtonGroup(self)
        self._line = ProgressLine()
        self._open = QPushButton(self.tr("&Open a profile file…"))
        self._demo = QPushButton(self.tr("&Try the demo operator"))
        self._profiles = QPushButton(self.tr("Operator &profiles…"))
        self._broken = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._open.setObjectName("open-profile")
        self._demo.setObjectName("try-demo")
        self._open.clicked.connect(self._choose_file)
        self._demo.clicked.connect(self._start_demo)
        self._profiles.setObjectName("operator-profiles")
        self._profiles.clicked.connect(self._open_profiles)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        buttons = QWidget()
        row = FlowLayout(buttons, theme.space(1))
        row.addWidget(self._open)
        row.addWidget(self._demo)
        row.addWidget(self._profiles)
        row.addWidget(BringButton(self.host))
        self._line.hide()
        for widget in (self._empty, self._search, self._list, buttons, self._line):
            self.box.addWidget(widget)
        self._broken.setSpacing(theme.space(1))
        self.box.addLayout(self._broken)
        self.box.addStretch(1)

    def initializePage(self) -> None:
        self.clear_banner()
        self.say_title(self.tr("Choose your operator") if self.flow.operators else self.tr("Your operator"))
        self._fill()
        self._show_broken(self._known_as_broken)

    def first_focus(self) -> QWidget:
        chosen = self._group.checkedButton()
        return chosen if chosen is not None else self._open

    def _fill(self) -> None:
        operators = self.flow.operators
        for profile in operators:
            if profile.id not in self._choices:
                service = next(iter(profile.services.values()), None)
                choice = Choice(profile.name.replace("&", "&&"), service.host if service else "")
                choice.radio.setObjectName(f"operator-{profile.id}")
                choice.picked.connect(lambda profile=profile: self._pick(profile))
                self._group.addButton(choice.radio)
                layout = self._list.layout()
                assert layout is not None  # noqa: S101 - made in _lay_out
                layout.addWidget(choice)
                self._choices[profile.id] = choice
        self._empty.setVisible(not operators)
        self._demo.setVisible(not operators)
        self._list.setVisible(bool(operators))
        if len(operators) >= _MANY:
            self._search.setClearButtonEnabled(True)  # loads an icon
        self._search.setVisible(len(operators) >= _MANY)
        wanted = self.flow.profile.id if self.flow.profile else self._last_operator
        if self._group.checkedButton() is None and operators:
            self._choices.get(wanted, self._choices[operators[0].id]).radio.setChecked(True)

    def _pick(self, profile: Profile) -> None:
        self.flow.choose(profile)
        self.picked.emit()
        self.completeChanged.emit()

    def _filter(self, text: str) -> None:
        for profile in self.flow.operators:
            self._choices[profile.id].setVisible(text.casefold() in profile.name.casefold())

    def _show_broken(self, broken: Sequence[ProfileError]) -> None:
        while (item := self._broken.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for error in broken:
            banner = Banner()
            banner.show_error(error, (), tone="warning")
            self._broken.addWidget(banner)

    # ---- from a file, or the demo ----

    def _choose_file(self) -> None:
        kinds = [self.tr("Operator profiles (*.toml)"), self.tr("All files (*)")]
        ask_file(self, self.tr("Open an operator's profile"), kinds, self.open_file)

    def _open_profiles(self) -> None:
        """Open the window where profiles are written and fetched; one that is kept there is chosen here."""

        from PySide6.QtCore import Qt  # this page may be the first: see `neon_wizard.gui.parts.theme`

        window = make_profile_window(self.host.context, self.host.window())
        window.setWindowModality(Qt.WindowModality.WindowModal)
        window.kept.connect(self.open_file)
        window.show()

    def open_file(self, path: str) -> None:
        """Take the operator whose profile is in the file at `path`, or kept under that id.

        What is wrong with the profile is shown here, and what it would change is asked first.
        """
        self._wait(True)
        context = self.host.context

        def work() -> tuple[Profile, ProfileError | None]:
            profile = context.profile(path)
            return profile, context.kept.other_kept(profile) if context.persistent else None

        self.host.tasks.run(work, lambda found: self._take(*found), self._not_opened)

    def _take(self, profile: Profile, asked: ProfileError | None) -> None:
        if asked is None:
            self._opened(profile)
            return

        self._wait(False)
        question = KeepQuestion(asked, self.window())
        question.agreed.connect(lambda: self._agreed_to(profile))
        question.refused.connect(lambda: self.open_file(profile.id))
        question.open()

    def _agreed_to(self, profile: Profile) -> None:
        """It takes the kept one's place with the first account that is made with it."""
        self._wait(True)
        self.host.tasks.run(lambda: self.host.context.trust(profile), lambda _: self._opened(profile), self._not_opened)

    def _start_demo(self) -> None:
        self._wait(True)
        self.host.tasks.run(self.host.context.start_demo, self._opened, self._not_opened)

    def _opened(self, profile: Profile) -> None:
        self._wait(False)
        self.opened.emit(profile)
        self.initializePage()
        self.wizard().next()

    def _not_opened(self, error: NeonError) -> None:
        self._wait(False)
        self.banner.show_error(error, ())

    def _wait(self, waiting: bool) -> None:
        self._line.setVisible(waiting)
        self._open.setEnabled(not waiting)
        self._demo.setEnabled(not waiting)
        self.clear_banner()

    def isComplete(self) -> bool:
        return self.flow.profile is not None

    def mnemonic_owners(self) -> list[QAbstractButton]:
        return [button for button in (self._open, self._demo) if button.isVisibleTo(self)]
