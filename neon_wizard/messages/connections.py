"""What keeps an account from being connected."""

from __future__ import annotations

from neon_wizard.messages.wording import QT_TRANSLATE_NOOP, Action, Sentence

TABLE: dict[str, Sentence] = {
    "connection.password": (
        QT_TRANSLATE_NOOP(
            "messages", "{operator} gives your settings before every connection, and needs your password."
        ),
        QT_TRANSLATE_NOOP("messages", "Type your login's password. It is kept in your system's password store."),
        Action.SIGN_IN,
    ),
    "connection.expired": (
        QT_TRANSLATE_NOOP(
            "messages", "{operator} could not be reached, and the settings of {days} days ago may not be used any more."
        ),
        QT_TRANSLATE_NOOP("messages", "Check your internet connection, then try again."),
        Action.RETRY,
    ),
    "connection.unconfirmed": (
        QT_TRANSLATE_NOOP("messages", "{operator} has no number for this account: it waits for your confirmation."),
        QT_TRANSLATE_NOOP("messages", "Open the link in the operator's e-mail, then try again."),
        Action.RETRY,
    ),
    "connection.secret": (
        QT_TRANSLATE_NOOP("messages", "Your system's password store has lost the SIP password of {account}."),
        QT_TRANSLATE_NOOP("messages", "Fetch the settings again, with your login and password."),
        Action.SIGN_IN,
    ),
}
