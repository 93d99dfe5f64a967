"""What is kept of balances."""

from __future__ import annotations

from neon_wizard.messages.wording import QT_TRANSLATE_NOOP, Action, Sentence

TABLE: dict[str, Sentence] = {
    "history.corrupt": (
        QT_TRANSLATE_NOOP("messages", "The record of your balances in {path} was damaged."),
        QT_TRANSLATE_NOOP("messages", "It was put aside as {backup}, and a new one was begun."),
        Action.NONE,
    ),
    "history.failed": (
        QT_TRANSLATE_NOOP("messages", "The record of your balances in {path} cannot be kept: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Your balance is shown all the same."),
        Action.NONE,
    ),
}
