"""Whose account it is: one of the operators that this computer knows, another one, or the demo operator.

Another one comes from a link, a picture of its QR code, or its profile's file; each can also be dropped here. Profiles
that cannot be used are listed below, each with what is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from neon_wizard.errors import NeonError, ProfileError, UsageError
from neon_wizard.file_names import is_remote
from neon_wizard.flow import Page
from neon_wizard.gui.operator_windows import make_profile_window
from neon_wizard.gui.parts import branding, theme
from neon_wizard.gui.parts.dialogs import ask_file
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.widgets import Choice, ProgressLine, label, unique_mnemonics
from neon_wizard.gui.profiles.kept_profiles import KeepQuestion
from neon_wizard.gui.wizard.bring_button import BringButton
from neon_wizard.gui.wizard.page import WizardFrame, WizardPage
from neon_wizard.profile.addresses import as_link

if TYPE_CHECKING:
    from neon_wizard.gui.wizard.host import Host
    from neon_wizard.profile.operator import Profile

__all__ = ["OperatorPage", "SourcePanel"]

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
                "No operator is set up on this computer yet. Your operator gives you a link, a QR code or a profile"
                " file; or look around with the demo operator."
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
        self.unknown = Choice(
            self.tr("Other operator"), self.tr("With the link, the QR code or the profile file that it gave you.")
        )
        self.source = SourcePanel()
        self._open = self.source.open
        self._demo = QPushButton(self.tr("&Try the demo operator"))
        self._profiles = QPushButton(self.tr("Operator &profiles…"))
        self._broken = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._demo.setObjectName("try-demo")
        self._open.clicked.connect(self._choose_file)
        self.source.link_given.connect(self.open_link)
        self.unknown.radio.setObjectName("operator-other")
        self.unknown.picked.connect(self._pick_other)
        self._group.addButton(self.unknown.radio)
        self._demo.clicked.connect(self._start_demo)
        self._profiles.setObjectName("operator-profiles")
        self._profiles.clicked.connect(self._open_profiles)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        buttons = QWidget()
        row = FlowLayout(buttons, theme.space(1))
        row.addWidget(self._demo)
        row.addWidget(self._profiles)
        row.addWidget(BringButton(self.host))
        self._line.hide()
        for widget in (self._empty, self._search, self._list, self.unknown, self.source, self._line, buttons):
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
        return chosen if chosen is not None else self.source.line

    def _fill(self) -> None:
        operators = self.flow.operators
        for profile in operators:
            service = next(iter(profile.services.values()), None)
            words = profile.name.replace("&", "&&"), service.host if service else ""
            if profile.id in self._choices:
                self._choices[profile.id].say(*words)  # another profile of this operator may have been opened
            else:
                choice = Choice(*words)
                choice.radio.setObjectName(f"operator-{profile.id}")
                choice.picked.connect(lambda operator_id=profile.id: self._pick(operator_id))
                self._group.addButton(choice.radio)
                layout = self._list.layout()
                assert layout is not None  # noqa: S101 - made in _lay_out
                layout.addWidget(choice)
                self._choices[profile.id] = choice
        self._empty.setVisible(not operators)
        self._demo.setVisible(not operators)
        self._list.setVisible(bool(operators))
        self.unknown.setVisible(bool(operators))
        self.source.setVisible(not operators or self.unknown.radio.isChecked())
        if len(operators) >= _MANY:
            self._search.setClearButtonEnabled(True)  # loads an icon
        self._search.setVisible(len(operators) >= _MANY)
        wanted = self.flow.profile.id if self.flow.profile else self._last_operator
        if self._group.checkedButton() is None and operators:
            self._choices.get(wanted, self._choices[operators[0].id]).radio.setChecked(True)

    def _pick_other(self) -> None:
        """Ask for what leads to it; until that is there, nothing can be gone on with."""
        self.header.show_operator(branding.program_name(), None)
        self.source.show()
        self.source.line.setFocus()  # with the arrow keys, Qt then puts it back on the choice
        QTimer.singleShot(0, self, lambda: self.column.show_to(self.source))
        self.completeChanged.emit()
        wizard = self.wizard()
        if isinstance(wizard, WizardFrame):
            wizard.share_mnemonics()  # for what is shown now

    def _pick(self, operator_id: str) -> None:
        self.source.hide()
        self.flow.choose(next(each for each in self.flow.operators if each.id == operator_id))
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

    # ---- from a link, a picture, a file, or the demo ----

    def _choose_file(self) -> None:
        kinds = [
            self.tr("Profiles and pictures (*.toml *.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)"),
            self.tr("All files (*)"),
        ]
        ask_file(self, self.tr("Open a profile, or a picture of its QR code"), kinds, self.open_any)

    def open_any(self, path: str) -> None:
        """Take the file at `path`: a profile, or a picture of a QR code with a link to one."""
        self._wait(True)

        def work() -> str:
            from neon_wizard.gui.parts.qr_codes import is_picture, link_in, read_codes

            return link_in(read_codes(path)) if is_picture(path) else ""

        self.host.tasks.run(work, lambda link: self.open_link(link) if link else self.open_file(path), self._not_opened)

    def take_dropped(self, what: QMimeData) -> None:
        self._show_other()
        local = next((url.toLocalFile() for url in what.urls() if url.isLocalFile()), "")
        if local and not is_remote(local):
            self.open_any(local)
        elif what.hasImage():
            self._read_picture(QImage(what.imageData()))
        elif text := next((url.toString() for url in what.urls() if not url.isLocalFile()), what.text()):
            self.open_link(text)

    def _read_picture(self, picture: QImage) -> None:
        self._wait(True)

        def work() -> str:
            from neon_wizard.gui.parts.qr_codes import codes_in, link_in

            return link_in(codes_in(picture, self.tr("the picture")))

        self.host.tasks.run(work, self.open_link, self._not_opened)

    def open_link(self, text: str) -> None:
        """Follow a link to a profile, after asking; the operator is chosen once its profile is kept."""
        from neon_wizard.gui.link_opening import LinkOpening

        self._wait(False)
        self.source.line.setText(text.strip())
        opening = LinkOpening(self.host.context, self.host.tasks, self.host.window())
        opening.working.connect(self._wait)
        opening.kept.connect(self.open_file)
        opening.failed.connect(self._not_opened)
        try:
            opening.open(as_link(text))
        except UsageError as error:
            # What was given is named, not what this program makes of it.
            named = error.code == "usage.link"
            self._not_opened(UsageError(error.code, facts={"link": text.strip()[:100]}) if named else error)
            self.source.line.setFocus()
            self.source.line.selectAll()

    def _show_other(self) -> None:
        if not self.unknown.isHidden():
            self.unknown.radio.setChecked(True)
            self._pick_other()

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
        if profile.id in self._choices:
            self._choices[profile.id].radio.setChecked(True)
        self.wizard().next()

    def _not_opened(self, error: NeonError) -> None:
        self._wait(False)
        self.banner.show_error(error, ())

    def _wait(self, waiting: bool) -> None:
        self._line.setVisible(waiting)
        self.source.setEnabled(not waiting)
        self._demo.setEnabled(not waiting)
        self.clear_banner()

    def isComplete(self) -> bool:
        return self.flow.profile is not None and not self.unknown.radio.isChecked()

    def mnemonic_owners(self) -> list[QAbstractButton]:
        own = (self.source.go, self._open, self._demo, self._profiles)
        return [button for button in own if button.isVisibleTo(self)]

    def share_mnemonics(self, taken: list[str]) -> None:
        """The line's title has a letter, too."""
        title = self.source.title
        if title.isVisibleTo(self):
            taken = unique_mnemonics([*taken, title.text()])
            title.setText(taken[-1])
        super().share_mnemonics(taken)


class SourcePanel(QWidget):
    """What leads to an operator that this computer does not know: its link, or a file."""

    # What was typed, when the user goes on with it.
    link_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        # No `FieldRow`: this page may be the first (see `neon_wizard.gui.parts.theme`).
        self.line = QLineEdit()
        self.line.setObjectName("field-link")
        self.title = QLabel(self.tr("&Link from your operator"))
        self.title.setBuddy(self.line)
        self.line.setAccessibleName(self.title.text().replace("&", ""))
        self.line.setPlaceholderText("https://")
        self.line.setAcceptDrops(False)  # the wizard takes what is dropped, files too
        self.go = QPushButton(self.tr("&Fetch the profile"))
        self.go.setObjectName("follow-link")
        self.open = QPushButton(self.tr("&Open a file or picture…"))
        self.open.setObjectName("open-profile")
        hint = label(
            self.tr("A profile, a picture of a QR code or a link can also be dropped on this window."),
            tone="secondary",
            role="small",
        )
        for button in (self.go, self.open):
            button.setAutoDefault(False)
        self.go.clicked.connect(self._give)
        self.line.returnPressed.connect(self._give)
        buttons = QWidget()
        across = FlowLayout(buttons, theme.space(1))
        across.addWidget(self.go)
        across.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        for part in (self.title, self.line, buttons, hint):
            column.addWidget(part)

    def _give(self) -> None:
        if self.line.text().strip():
            self.link_given.emit(self.line.text())
        else:
            self.line.setFocus()
