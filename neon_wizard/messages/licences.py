"""What an account's licence does not permit (D1), in the operator's words where it gave some."""

from __future__ import annotations

from neon_wizard.messages.wording import QT_TRANSLATE_NOOP, Action, Sentence

_CHECK = QT_TRANSLATE_NOOP("messages", "If you think that this is wrong, check again, or ask the operator's support.")

TABLE: dict[str, Sentence] = {
    "licence.credit": (
        QT_TRANSLATE_NOOP("messages", "{operator} asks for more credit before you can call: {missing} is missing."),
        QT_TRANSLATE_NOOP("messages", "Buy credit, then check again."),
        Action.LICENCE,
    ),
    "licence.needs_credit": (
        QT_TRANSLATE_NOOP("messages", "{operator} asks for credit before you can call: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Buy credit, then check again."),
        Action.LICENCE,
    ),
    "licence.needs_key": (
        QT_TRANSLATE_NOOP("messages", "{operator} asks for a licence key before you can call: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Type the licence key that you got from the operator."),
        Action.LICENCE,
    ),
    "licence.not_activated": (
        QT_TRANSLATE_NOOP("messages", "Your licence from {operator} is not active yet."),
        QT_TRANSLATE_NOOP("messages", "Activate it; then you can make calls."),
        Action.LICENCE,
    ),
    "licence.refused": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not let this account be used: {reason}"),
        _CHECK,
        Action.LICENCE,
    ),
    "licence.expired": (
        QT_TRANSLATE_NOOP("messages", "The licence from {operator} has ended: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Renew it with the operator, then check again."),
        Action.LICENCE,
    ),
    "licence.unknown": (
        QT_TRANSLATE_NOOP("messages", "{operator} has not said yet that this account may be used."),
        QT_TRANSLATE_NOOP("messages", "Activate the licence. This needs an internet connection."),
        Action.LICENCE,
    ),
    "licence.unreachable": (
        QT_TRANSLATE_NOOP("messages", "{operator} could not be asked whether this account may be used."),
        QT_TRANSLATE_NOOP(
            "messages", "Check your internet connection and try again. If it stays so, tell the operator's support."
        ),
        Action.RETRY,
    ),
    "licence.activating": (
        QT_TRANSLATE_NOOP(
            "messages", "The answer to the last activation at {operator} was lost: the licence may be active already."
        ),
        QT_TRANSLATE_NOOP("messages", "Ask the operator, or send the activation once more if you want that."),
        Action.LICENCE,
    ),
    "licence.no_status": (
        QT_TRANSLATE_NOOP("messages", "{operator} has no service that says how the licence stands."),
        QT_TRANSLATE_NOOP("messages", "Activate it, or ask the operator's support."),
        Action.LICENCE,
    ),
    "licence.password": (
        QT_TRANSLATE_NOOP("messages", "{operator} wants your login's password for the licence."),
        QT_TRANSLATE_NOOP("messages", "Type it. It is used for this once."),
        Action.LICENCE,
    ),
    "licence.lost": (
        QT_TRANSLATE_NOOP(
            "messages", "What was kept of the licence from {operator} was changed or removed; it counts for nothing."
        ),
        QT_TRANSLATE_NOOP("messages", "Check again, or activate it anew."),
        Action.LICENCE,
    ),
}
