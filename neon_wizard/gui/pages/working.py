"""What is being asked of which host, while it is being asked; Cancel stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.flow import Page, Road
from neon_wizard.gui import theme
from neon_wizard.gui.pages.base import WizardPage
from neon_wizard.gui.widgets import ProgressLine, alert, label

if TYPE_CHECKING:
    from neon_wizard.flow import Submission
    from neon_wizard.gui.wizard import Wizard

__all__ = ["WorkingPage"]


class WorkingPage(WizardPage):
    page = Page.WORKING

    def __init__(self, host: Wizard) -> None:
        super().__init__(host)
        self.setCommitPage(True)  # so that Qt, too, knows of no way back from what follows
        self._line = ProgressLine()
        self._step = label()
        self._step.setObjectName("step")
        self._hint = label(tone="secondary")
        self.box.addSpacing(theme.space(1))
        self.box.addWidget(self._line)
        self.box.addWidget(self._step)
        self.box.addWidget(self._hint)
        self.box.addStretch(1)

    def show_submission(self, submission: Submission) -> None:
        titles = {
            Road.NEW: self.tr("Creating your account"),
            Road.EXISTING: self.tr("Fetching your account"),
            Road.CHECK: self.tr("Looking for your account"),
        }
        self.say_title(titles[submission.road])
        self._say(self.tr("Getting ready…"), "")

    def show_step(self, submission: Submission, step: str) -> None:
        """step: the name of one of `accounts.setup.Step`."""
        host = submission.service.host
        if step == "CHECKING_KEYRING":
            self._say(
                self.tr("Checking your system's password store…"),
                self.tr("If it asks a question, answer the keyring's question to go on."),
            )
        elif step == "LOOKING_UP":
            asked = self.tr("Asking {0} where the operator's service is…").format(host)
            self._say(asked if host else self.tr("Reading the description of the operator's service…"), "")
        elif step == "STORING":
            self._say(
                self.tr("Storing the account on this computer…"),
                self.tr("If your system's password store asks a question, answer it."),
            )
        else:
            asking = {
                Road.NEW: self.tr("Asking {0} to create the account…"),
                Road.EXISTING: self.tr("Asking {0} for your account…"),
                Road.CHECK: self.tr("Asking {0} whether your account exists…"),
            }
            self._say(asking[submission.road].format(host), "")

    def _say(self, text: str, hint: str) -> None:
        self._step.setText(text)
        self._hint.setText(hint)
        alert(self._step, f"{text} {hint}".strip())

    def isComplete(self) -> bool:
        return False
