"""What an operator hands over, in words: name, and what to ask for where it is missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from neon_wizard.checks.readiness import Piece, State
from neon_wizard.messages import QT_TRANSLATE_NOOP

PIECES: Final = {
    "protocol": (
        QT_TRANSLATE_NOOP("messages", "The web services and their protocol"),
        QT_TRANSLATE_NOOP("messages", "Ask for address and description of: {lacking}"),
    ),
    "credentials": (
        QT_TRANSLATE_NOOP("messages", "Credentials for HTTP authentication"),
        QT_TRANSLATE_NOOP("messages", "Ask for user name and password with which this program signs in at: {lacking}"),
    ),
    "test-addresses": (
        QT_TRANSLATE_NOOP("messages", "Addresses for tests"),
        QT_TRANSLATE_NOOP("messages", "Ask for an address where tests disturb nobody, for: {lacking}"),
    ),
    "documents": (
        QT_TRANSLATE_NOOP("messages", "Technical documents"),
        QT_TRANSLATE_NOOP("messages", "Ask for the description of the web services."),
    ),
    "contact": (
        QT_TRANSLATE_NOOP("messages", "The technical contact"),
        QT_TRANSLATE_NOOP("messages", "Ask for the e-mail address of whoever repairs the web services."),
    ),
    "test-account": (
        QT_TRANSLATE_NOOP("messages", "An account for tests"),
        QT_TRANSLATE_NOOP("messages", "Ask for an account that belongs to nobody. Missing: {lacking}"),
    ),
}

STATES: Final = {
    State.THERE: QT_TRANSLATE_NOOP("messages", "there"),
    State.PARTLY: QT_TRANSLATE_NOOP("messages", "in part"),
    State.MISSING: QT_TRANSLATE_NOOP("messages", "missing"),
}


def name(piece: Piece, say: Callable[[str], str]) -> str:
    """say: English → the reader's language."""
    return say(PIECES[piece.id][0])


def remedy(piece: Piece, say: Callable[[str], str]) -> str:
    """What to ask the operator for; empty where nothing is lacking."""
    return "" if piece.state is State.THERE else say(PIECES[piece.id][1]).format(lacking=", ".join(piece.lacking))
