"""What a sentence is made of, and the next steps that many of them share."""

from __future__ import annotations

from enum import StrEnum


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that the translation tools look for
    return text


class Remedy(StrEnum):
    """What the next step's button does; the window decides how."""

    RETRY = "retry"
    EDIT = "edit"  # back to the field that can mend it
    CHECK_ACCOUNT = "check-account"  # settled 4: provision with the same login and password
    SIGN_IN = "sign-in"  # to the login form
    SEND_AGAIN = "send-again"  # a signup whose answer was lost, at the user's own word
    FORGET = "forget"  # the note of a signup whose answer was lost, after a question
    UNLOCK = "unlock"  # the keyring
    SESSION_ONLY = "session-only"  # go on without storing, after consent
    TRUST_HOSTS = "trust-hosts"  # F61
    CHOOSE_PROFILE = "choose-profile"  # the file of an operator whose profile is gone
    REPLACE_PROFILE = "replace-profile"  # the opened profile in place of the kept one, its hosts agreed to
    UNDO = "undo"  # take back what was just done
    FORGOT_PASSWORD = "forgot-password"  # to the operator's page for a new one
    PASSWORD = "password"  # the user's own at the portal, asked for in a dialog
    HTTP_CREDENTIALS = "http-credentials"
    LICENCE = "licence"  # to the account's licence: buy credit, type a key, check again
    SUPPORT = "support"  # nothing the user can do: the operator's contact
    NONE = "none"


Sentence = tuple[str, str, Remedy]
"""What happened, what to do next, and what the next step's button does."""

WAIT = QT_TRANSLATE_NOOP("messages", "Wait a moment, then try again.")
WAIT_SECONDS = QT_TRANSLATE_NOOP("messages", "Wait {wait} seconds, then try again.")
TELL = QT_TRANSLATE_NOOP("messages", "Tell the operator's support, and send them the details.")
TRY = QT_TRANSLATE_NOOP("messages", "Try again.")
CORRECT = QT_TRANSLATE_NOOP("messages", "Correct it and try again.")
FIX_PROFILE = QT_TRANSLATE_NOOP("messages", "Correct the operator's profile.")
NO_CONTINUE = QT_TRANSLATE_NOOP(
    "messages", "Nothing was sent. Tell the operator's support; do not use this network for passwords."
)
SIGN_IN_OR_TELL = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing was sent. If this network wants you to sign in first, do so in a web browser, then try again. If not, tell"
    " the operator's support, and do not use this network for passwords.",
)
