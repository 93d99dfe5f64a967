"""Asks for a password in the middle of things: this program's own at a web service, or the user's at the portal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import lay_out_small
from neon_wizard.gui.parts.fields import FieldRow
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.parts.window_rules import WindowRules
from neon_wizard.model import Secret
from neon_wizard.profile.service import AccessSecret

__all__ = ["CredentialsDialog", "CreditPasswordDialog", "PortalPasswordDialog", "TestSecretDialog"]


class _PasswordDialog(QDialog):
    """Says why it is asked for, with a field and a button that says what it does; `given` tells it once."""

    given = Signal(Secret)

    def __init__(self, words: str, row: FieldRow, go: str, needed: str, parent: QWidget, *, more: str = "") -> None:
        super().__init__(parent)
        WindowRules(self)
        self._row, self._needed = row, needed
        said = [label(words), *([label(more, tone="secondary")] if more else [])]
        self._column, _ = lay_out_small(self, [*said, row], go, self.tr("&Cancel"), self._give)
        self.setMinimumWidth(theme.space(52))
        row.line.setFocus()
        self.finished.connect(self.deleteLater)

    def add(self, part: QWidget) -> None:
        """Put `part` above the buttons."""
        self._column.insertWidget(self._column.count() - 1, part)

    def _give(self) -> None:
        text = self._row.line.text()
        if not text:
            self._row.show_wrong(self._needed)
            self._row.line.setFocus()
            return
        self._row.line.clear()
        self.given.emit(Secret(text))
        self.accept()


def _which(access: AccessSecret) -> str:
    """What tells the user which password is meant, for an operator may have given several."""
    if access.username is None:
        said = QCoreApplication.translate("Credentials", "It is called “{0}” in the operator's profile.")
        return said.format(access.secret)
    said = QCoreApplication.translate("Credentials", "User name: {0}")
    return said.format(access.username) if access.username else ""


class CredentialsDialog(_PasswordDialog):
    """Asks for what this program itself signs in with at the operator's web service (F5, F14); not the user's own."""

    def __init__(self, operator: str, access: AccessSecret, parent: QWidget) -> None:
        words, name, go, needed = self._wording(access.kind)
        super().__init__(
            words.format(operator),
            FieldRow("access", name, secret=True),
            go,
            needed,
            parent,
            more=_which(access),
        )
        self.setObjectName("credentials")
        self.setWindowTitle(self.tr("Access to {0}").format(operator))

    def _wording(self, kind: str) -> tuple[str, str, str, str]:
        """Why it is asked for, what it is called, the button, and that it is needed."""
        if kind == "token":
            return (
                self.tr(
                    "The web service of {0} asks this program for an access token. Your operator gives it; it is not"
                    " the password of your account. It is kept in your system's password store."
                ),
                self.tr("&Access token"),
                self.tr("&Use this token"),
                self.tr("The access token is needed."),
            )
        if kind == "key":
            return (
                self.tr(
                    "The web service of {0} asks this program for an access key. Your operator gives it; it is not"
                    " the password of your account. It is kept in your system's password store."
                ),
                self.tr("&Access key"),
                self.tr("&Use this key"),
                self.tr("The access key is needed."),
            )
        if kind == "phrase":
            return (
                self.tr(
                    "The certificate with which this program signs in at {0} is locked with a pass phrase. Your"
                    " operator gives it; it is not the password of your account. It is kept in your system's"
                    " password store."
                ),
                self.tr("&Pass phrase"),
                self.tr("&Use this pass phrase"),
                self.tr("The pass phrase is needed."),
            )
        return (
            self.tr(
                "The web service of {0} asks this program for an access password. Your operator gives it; it is not"
                " the password of your account. It is kept in your system's password store."
            ),
            self.tr("&Access password"),
            self.tr("&Use this password"),
            self.tr("The access password is needed."),
        )


class PortalPasswordDialog(_PasswordDialog):
    """Asks for the user's own, to fetch settings before a connection; the old one is kept until this one has worked."""

    def __init__(self, operator: str, login: str, parent: QWidget) -> None:
        words = self.tr("{0} gives your settings before every connection, and wants the password of “{1}” for it.")
        super().__init__(
            words.format(operator, login),
            FieldRow("portal-password", self.tr("&Password"), secret=True),
            self.tr("C&onnect"),
            self.tr("The password is needed."),
            parent,
        )
        self.setObjectName("portal-password")
        self.setWindowTitle(self.tr("Password at {0}").format(operator))


class CreditPasswordDialog(_PasswordDialog):
    """Asks for the user's own, to read the balance. keeps: the account is kept, so that its password may be too."""

    def __init__(self, operator: str, login: str, parent: QWidget, *, keeps: bool) -> None:
        words = self.tr("Your password at {0} is needed to read the credit. It is the one of the login “{1}”.")
        super().__init__(
            words.format(operator, login),
            FieldRow("credit-password", self.tr("&Password"), secret=True),
            self.tr("&Read the credit"),
            self.tr("The password is needed."),
            parent,
        )
        self.setObjectName("credit-password")
        self.setWindowTitle(self.tr("Password at {0}").format(operator))
        self.keep = QCheckBox(self.tr("&Keep it in my system's password store"))
        self.keep.setChecked(keeps)
        self.keep.setVisible(keeps)
        self.add(self.keep)


class TestSecretDialog(_PasswordDialog):
    """Asks for a secret for the endpoint tester, which is used until the program ends and kept nowhere."""

    __test__ = False  # for pytest: this is no test

    def __init__(
        self, operator: str, access: AccessSecret, *, account: bool, parent: QWidget, sip: bool = False
    ) -> None:
        """account: it is the test account's; else it is what this program signs in with (F5).

        sip: it is the account's SIP password, which is asked for only so that reports can hide it.
        """
        kind = access.kind
        name, needed = self.tr("&Password"), self.tr("The password is needed.")
        if sip:
            words = self.tr(
                "Reports hide the SIP password of the account with which {0} is tested, also where an answer cannot be"
                " read. What is it?"
            )
        elif account:
            words = self.tr("The services of {0} are tested with an account of their own. What is its password?")
        elif kind == "token":
            words = self.tr("The web service of {0} asks this program itself to sign in. What is its access token?")
            name, needed = self.tr("Access &token"), self.tr("The access token is needed.")
        elif kind == "key":
            words = self.tr("The web service of {0} asks this program itself to sign in. What is its access key?")
            name, needed = self.tr("Access &key"), self.tr("The access key is needed.")
        elif kind == "phrase":
            words = self.tr("This program signs in at {0} with a certificate. What is the pass phrase of its key?")
            name, needed = self.tr("&Pass phrase"), self.tr("The pass phrase is needed.")
        else:
            words = self.tr("The web service of {0} asks this program itself to sign in. What is its access password?")
        super().__init__(
            words.format(operator),
            FieldRow("test-secret", name, secret=True),
            self.tr("&Use it until I close the program"),
            needed,
            parent,
            more=_which(access),
        )
        self.setObjectName("test-secret")
        self.setWindowTitle(self.tr("Password for the test"))
