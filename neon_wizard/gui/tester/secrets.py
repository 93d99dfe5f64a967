"""Passwords that a test needs: asked for where none is known, used until the program ends, kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from neon_wizard.gui.credentials import TestSecretDialog
from neon_wizard.gui.tester.testing import Testing
from neon_wizard.profile.operator import Access

__all__ = ["SecretAsking", "test_secret"]


def test_secret(testing: Testing) -> str:
    """The name of the test account's ``secret:NAME``; empty where the profile has none."""
    uses = testing.loaded.profile.secrets if testing.loaded else {}
    return next((name for name, where in uses.items() if "test" in where), "")


class SecretAsking(QObject):
    """window: over which the questions stand."""

    def __init__(self, testing: Testing, window: QWidget) -> None:
        super().__init__(window)
        self._testing = testing
        self._window = window

    def ask_test_password(self) -> None:
        """Of the account for tests: another one than is known, or than was typed."""
        name = test_secret(self._testing)
        if name:
            self.ask(name, account=True)

    def ask(self, name: str, *, account: bool) -> TestSecretDialog | None:
        """The dialog, to be told of its end; None without an operator. account: it is one of the test account's."""
        loaded = self._testing.loaded
        if loaded is None:
            return None
        profile = loaded.profile
        access = profile.access_by(name) or Access(name, kind="key")
        if account:
            access = Access(name, str(profile.kept.get("test", {}).get("login", "")))
        sip = account and "test" not in profile.secrets.get(name, ())
        dialog = TestSecretDialog(profile.name, access, account=account, sip=sip, parent=self._window)
        dialog.given.connect(lambda secret: self._testing.lend(name, secret))
        dialog.open()
        return dialog
