"""What an installed package of somebody else's did wrong."""

from __future__ import annotations

from neon_wizard.messages.wording import QT_TRANSLATE_NOOP, Action, Sentence

_TELL = QT_TRANSLATE_NOOP("messages", "Tell those who made the package {package}, and send them the details.")

TABLE: dict[str, Sentence] = {
    "plugin.failed": (
        QT_TRANSLATE_NOOP("messages", "“{name}”, of the installed package {package}, failed."),
        _TELL,
        Action.NONE,
    ),
    "plugin.slow": (
        QT_TRANSLATE_NOOP(
            "messages", "“{name}”, of the installed package {package}, gave no answer within {seconds} seconds."
        ),
        QT_TRANSLATE_NOOP("messages", "Try again later. If it happens again, tell those who made the package."),
        Action.RETRY,
    ),
    "plugin.answer": (
        QT_TRANSLATE_NOOP(
            "messages", "“{name}”, of the installed package {package}, gave an answer of no use: {reason}."
        ),
        _TELL,
        Action.NONE,
    ),
    "plugin.origin": (
        QT_TRANSLATE_NOOP("messages", "“{name}”, of the installed package {package}, wanted to ask {host}."),
        QT_TRANSLATE_NOOP("messages", "That is no address of {operator}'s; nothing was sent."),
        Action.NONE,
    ),
}
