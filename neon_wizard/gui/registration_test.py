"""Does the new account register? A step that nobody has to take: a button, and a line with what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.errors import NeonError
from neon_wizard.gui import theme
from neon_wizard.gui.tasks import Tasks, Ticket
from neon_wizard.gui.widgets import Glyph, ProgressLine, alert, label

if TYPE_CHECKING:
    from pathlib import Path

    from neon_wizard.model import Secret, SipSettings
    from neon_wizard.sip.register import Registration

__all__ = ["RegistrationTest"]


class RegistrationTest(QWidget):
    """Hidden until it is told which account; asks nobody before the button is pressed, and holds up nothing."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._account: tuple[SipSettings, Secret, Path | None] | None = None
        self._ticket: Ticket | None = None
        self.button = QPushButton(self.tr("&Test registration"))
        self.button.setObjectName("test-registration")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._pressed)
        self._glyph = Glyph("success", "success", theme.space(2))
        self.words = label()
        self.words.setObjectName("registration-words")
        self._line = ProgressLine()
        self._lay_out()
        self._say("", "")
        self.hide()

    def _lay_out(self) -> None:
        outcome = QHBoxLayout()
        outcome.setSpacing(theme.space(0.5))
        outcome.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        outcome.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._line)
        column.addLayout(outcome)

    def offer(self, sip: SipSettings, password: Secret, ca: Path | None) -> None:
        """For this account, where there is a registrar to ask. ca: the authority that its operator's profile trusts."""
        self.stop()
        self._account = (sip, password, ca)
        self.setVisible(bool(sip.number and sip.domain and password))

    def stop(self) -> None:
        """What is under way comes to nothing."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = None
        self._say("", "")

    @property
    def running(self) -> bool:
        return self._ticket is not None

    def _pressed(self) -> None:
        if self.running:
            self.stop()
        elif self._account is not None:
            self._start(*self._account)

    def _start(self, sip: SipSettings, password: Secret, ca: Path | None) -> None:
        from neon_wizard.protocols.cancel import Cancel

        cancel = Cancel()

        def work() -> Registration:
            from neon_wizard.sip.register import register

            return register(sip, password, ca=ca, cancel=cancel)

        self._ticket = self._tasks.run(work, self._registered, self._failed, cancel=cancel, owner=self)
        self._say("", self.tr("Asking {0}…").format(sip.proxy or sip.domain))

    def _registered(self, found: Registration) -> None:
        self._ticket = None
        words = self.tr("This account registers: {0} over {1} at {2}.")
        self._say("success", words.format(found.aor, found.transport.upper(), found.address))

    def _failed(self, error: NeonError) -> None:
        from neon_wizard.messages import explain

        self._ticket = None
        told = explain(error)
        self._say("warning", f"{told.message} {told.next_step}".strip())

    def _say(self, icon: str, words: str) -> None:
        """icon: also the tone; none while the answer is awaited."""
        self._line.setVisible(self.running)
        self._glyph.setVisible(bool(icon))
        if icon:
            self._glyph.show_as(icon, icon)
            alert(self.words, words)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.button.setText(self.tr("&Stop the test") if self.running else self.tr("&Test registration"))
