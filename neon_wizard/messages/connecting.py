"""Sentences about what keeps an account from being connected.

Also what its licence does not permit (D1), in the operator's words where it gave some.
"""

from __future__ import annotations

from neon_wizard.messages.wording import QT_TRANSLATE_NOOP, Remedy, Sentence

_CHECK = QT_TRANSLATE_NOOP("messages", "If you think that this is wrong, check again, or ask the operator's support.")

TABLE: dict[str, Sentence] = {
    "connection.password": (
        QT_TRANSLATE_NOOP(
            "messages", "{operator} gives your settings before every connection, and needs your password."
        ),
        QT_TRANSLATE_NOOP("messages", "Type your login's password. It is kept in your system's password store."),
        Remedy.SIGN_IN,
    ),
    "known.password": (
        QT_TRANSLATE_NOOP("messages", "{operator} needs your login's password for this."),
        QT_TRANSLATE_NOOP("messages", "Type it."),
        Remedy.PASSWORD,
    ),
    "known.password.balance": (
        QT_TRANSLATE_NOOP("messages", "Your password at {operator} is needed to read the credit."),
        QT_TRANSLATE_NOOP("messages", "Type it. It is kept where you want that."),
        Remedy.PASSWORD,
    ),
    "known.setting": (
        QT_TRANSLATE_NOOP("messages", "{operator} is asked with the account's “{setting}”, which is not kept here."),
        QT_TRANSLATE_NOOP("messages", "Fetch the account's settings again. If it is still missing, tell the support."),
        Remedy.RETRY,
    ),
    "connection.expired": (
        QT_TRANSLATE_NOOP(
            "messages", "{operator} could not be reached, and the settings of {days} days ago may not be used any more."
        ),
        QT_TRANSLATE_NOOP("messages", "Check your internet connection, then try again."),
        Remedy.RETRY,
    ),
    "connection.unconfirmed": (
        QT_TRANSLATE_NOOP("messages", "{operator} has no number for this account: it waits for your confirmation."),
        QT_TRANSLATE_NOOP("messages", "Open the link in the operator's e-mail, then try again."),
        Remedy.RETRY,
    ),
    "connection.secret": (
        QT_TRANSLATE_NOOP("messages", "Your system's password store has lost the SIP password of {account}."),
        QT_TRANSLATE_NOOP("messages", "Fetch the settings again, with your login and password."),
        Remedy.SIGN_IN,
    ),
    "licence.credit": (
        QT_TRANSLATE_NOOP("messages", "{operator} asks for more credit before you can call: {missing} is missing."),
        QT_TRANSLATE_NOOP("messages", "Buy credit, then check again."),
        Remedy.LICENCE,
    ),
    "licence.needs_credit": (
        QT_TRANSLATE_NOOP("messages", "{operator} asks for credit before you can call: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Buy credit, then check again."),
        Remedy.LICENCE,
    ),
    "licence.needs_key": (
        QT_TRANSLATE_NOOP("messages", "{operator} asks for a licence key before you can call: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Type the licence key that you got from the operator."),
        Remedy.LICENCE,
    ),
    "licence.not_activated": (
        QT_TRANSLATE_NOOP("messages", "Your licence from {operator} is not active yet."),
        QT_TRANSLATE_NOOP("messages", "Activate it; then you can make calls."),
        Remedy.LICENCE,
    ),
    "licence.refused": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not let this account be used: {reason}"),
        _CHECK,
        Remedy.LICENCE,
    ),
    "licence.expired": (
        QT_TRANSLATE_NOOP("messages", "The licence from {operator} has ended: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Renew it with the operator, then check again."),
        Remedy.LICENCE,
    ),
    "licence.unknown": (
        QT_TRANSLATE_NOOP("messages", "{operator} has not said yet that this account may be used."),
        QT_TRANSLATE_NOOP("messages", "Activate the licence. This needs an internet connection."),
        Remedy.LICENCE,
    ),
    "licence.unreachable": (
        QT_TRANSLATE_NOOP("messages", "{operator} could not be asked whether this account may be used."),
        QT_TRANSLATE_NOOP(
            "messages", "Check your internet connection and try again. If it stays so, tell the operator's support."
        ),
        Remedy.RETRY,
    ),
    "licence.activating": (
        QT_TRANSLATE_NOOP(
            "messages", "The answer to the last activation at {operator} was lost: the licence may be active already."
        ),
        QT_TRANSLATE_NOOP("messages", "Ask the operator, or send the activation once more if you want that."),
        Remedy.LICENCE,
    ),
    "licence.no_status": (
        QT_TRANSLATE_NOOP("messages", "{operator} has no service that says how the licence stands."),
        QT_TRANSLATE_NOOP("messages", "Activate it, or ask the operator's support."),
        Remedy.LICENCE,
    ),
    "licence.password": (
        QT_TRANSLATE_NOOP("messages", "{operator} wants your login's password for the licence."),
        QT_TRANSLATE_NOOP("messages", "Type it. It is used for this once."),
        Remedy.LICENCE,
    ),
    "licence.lost": (
        QT_TRANSLATE_NOOP(
            "messages", "What was kept of the licence from {operator} was changed or removed; it counts for nothing."
        ),
        QT_TRANSLATE_NOOP("messages", "Check again, or activate it anew."),
        Remedy.LICENCE,
    ),
}
