"""The phone: the engine that registers and calls, and what becomes of a call."""

from __future__ import annotations

from neon_wizard.messages.wording import CORRECT, QT_TRANSLATE_NOOP, TRY, Action, Sentence

TABLE: dict[str, Sentence] = {
    "engine.missing": (
        QT_TRANSLATE_NOOP("messages", "The part of this program that makes calls is not installed."),
        QT_TRANSLATE_NOOP(
            "messages",
            'Install it with: pip install --pre "neon-wizard[phone]" (Linux and macOS), or use another softphone.',
        ),
        Action.NONE,
    ),
    "engine.failed": (
        QT_TRANSLATE_NOOP("messages", "The part of this program that makes calls has stopped."),
        QT_TRANSLATE_NOOP("messages", "Close the program and start it again."),
        Action.NONE,
    ),
    "engine.other_ca": (
        QT_TRANSLATE_NOOP(
            "messages", "This account trusts other certificates than the one that is connected; both cannot be at once."
        ),
        QT_TRANSLATE_NOOP("messages", "Disconnect the other account first."),
        Action.NONE,
    ),
    "engine.setting": (
        QT_TRANSLATE_NOOP("messages", "This account cannot be used for calls here: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Correct the account's settings, or use another softphone."),
        Action.NONE,
    ),
    "engine.no_domain": (
        QT_TRANSLATE_NOOP("messages", "The operator did not say at which domain this account registers."),
        QT_TRANSLATE_NOOP("messages", "Ask the operator's support for it, and write it in the account's settings."),
        Action.SUPPORT,
    ),
    "call.address": (
        QT_TRANSLATE_NOOP("messages", "“{target}” is no number that can be called."),
        CORRECT,
        Action.EDIT,
    ),
    "call.busy": (QT_TRANSLATE_NOOP("messages", "Busy."), TRY, Action.RETRY),
    "call.declined": (QT_TRANSLATE_NOOP("messages", "The call was declined."), "", Action.NONE),
    "call.unknown": (
        QT_TRANSLATE_NOOP("messages", "There is no such number."),
        CORRECT,
        Action.EDIT,
    ),
    "call.unanswered": (QT_TRANSLATE_NOOP("messages", "Nobody answered."), TRY, Action.RETRY),
    "call.unavailable": (QT_TRANSLATE_NOOP("messages", "The other side cannot be reached now."), TRY, Action.RETRY),
    "call.credentials": (
        QT_TRANSLATE_NOOP("messages", "The operator does not accept this account's password for calls."),
        QT_TRANSLATE_NOOP("messages", "Fetch the settings again."),
        Action.NONE,
    ),
    "call.forbidden": (
        QT_TRANSLATE_NOOP("messages", "The operator does not allow this call."),
        QT_TRANSLATE_NOOP("messages", "Check your credit, or ask the operator's support."),
        Action.SUPPORT,
    ),
    "call.media": (
        QT_TRANSLATE_NOOP("messages", "The two phones have no way of sending sound in common."),
        QT_TRANSLATE_NOOP("messages", "Ask the operator's support which codecs it takes."),
        Action.SUPPORT,
    ),
    "call.sound": (
        QT_TRANSLATE_NOOP("messages", "Your microphone or speaker cannot be used."),
        QT_TRANSLATE_NOOP("messages", "Check the system's sound settings, then call again."),
        Action.NONE,
    ),
    "call.failed": (QT_TRANSLATE_NOOP("messages", "The call could not be made."), TRY, Action.RETRY),
}
