"""What became of an operator's own service (E1)."""

from __future__ import annotations

from neon_wizard.messages.wording import QT_TRANSLATE_NOOP, Action, Sentence

TABLE: dict[str, Sentence] = {
    "action.unknown": (
        QT_TRANSLATE_NOOP("messages", "{reason} {operator} may have done it all the same."),
        QT_TRANSLATE_NOOP("messages", "Look whether it was done before you do it again."),
        Action.NONE,
    ),
    "action.account": (
        QT_TRANSLATE_NOOP("messages", "This is done for an account, and none was chosen."),
        QT_TRANSLATE_NOOP("messages", "Choose an account of {operator}."),
        Action.NONE,
    ),
    "action.not_kept": (
        QT_TRANSLATE_NOOP(
            "messages", "{operator} has changed the password, but it could not be kept here as it should be: {reason}"
        ),
        QT_TRANSLATE_NOOP("messages", "With the next connection it is tried, or asked for."),
        Action.NONE,
    ),
    "action.fetch": (
        QT_TRANSLATE_NOOP("messages", "{operator} has new settings for this account."),
        QT_TRANSLATE_NOOP("messages", "Fetch them in the account's settings, with your password."),
        Action.NONE,
    ),
    "action.not_fetched": (
        QT_TRANSLATE_NOOP("messages", "It was done, but the account's settings could not be fetched anew: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Fetch them in the account's settings."),
        Action.NONE,
    ),
}
