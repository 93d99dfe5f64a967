"""This computer: its keyring, its disk, this program."""

from __future__ import annotations

from neon_wizard.messages.wording import QT_TRANSLATE_NOOP, TRY, WAIT, Action, Sentence

COMMANDS: dict[str, str] = {
    "keyring.missing": QT_TRANSLATE_NOOP(
        "messages", "Set one up (GNOME Keyring or KWallet), or use --no-store: then nothing is kept."
    ),
    "keyring.no_collection": QT_TRANSLATE_NOOP(
        "messages",
        "Sign out of this computer and in again, or create a keyring in its password program and make it the default; "
        "or use --no-store: then nothing is kept.",
    ),
}
"""The next step in a command's own words, where the window's are another."""
TABLE: dict[str, Sentence] = {
    "keyring.locked": (
        QT_TRANSLATE_NOOP("messages", "Your system's password store is locked."),
        QT_TRANSLATE_NOOP("messages", "Unlock it, then try again. If it asks a question, answer it."),
        Action.UNLOCK,
    ),
    "keyring.missing": (
        QT_TRANSLATE_NOOP("messages", "This computer has no password store that could keep your account safely."),
        QT_TRANSLATE_NOOP(
            "messages", "Set one up (GNOME Keyring or KWallet), or use the account until you close the program."
        ),
        Action.SESSION_ONLY,
    ),
    "keyring.no_collection": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Your system's password store holds no keyring for passwords; its default one may have been deleted.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Sign out of this computer and in again, or create a keyring in its password program and make it the "
            "default; or use the account until you close the program.",
        ),
        Action.SESSION_ONLY,
    ),
    "keyring.timeout": (
        QT_TRANSLATE_NOOP("messages", "Your system's password store does not answer."),
        QT_TRANSLATE_NOOP("messages", "If it asks a question, answer it, then try again."),
        Action.RETRY,
    ),
    "keyring.failed": (
        QT_TRANSLATE_NOOP("messages", "Your system's password store could not do its work."),
        QT_TRANSLATE_NOOP("messages", "Try again; if it stays so, restart your session."),
        Action.RETRY,
    ),
    "keyring.readback": (
        QT_TRANSLATE_NOOP("messages", "Your system's password store did not keep what was written to it."),
        QT_TRANSLATE_NOOP("messages", "Nothing was stored. Check the password store's settings."),
        Action.RETRY,
    ),
    "keyring.hosts": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The services of {operator} are at computers that were not agreed on: {hosts}. No password went there.",
        ),
        QT_TRANSLATE_NOOP("messages", "Go on only if the operator told you of them."),
        Action.TRUST_HOSTS,
    ),
    "keyring.registrar": (
        QT_TRANSLATE_NOOP(
            "messages",
            "With this profile, accounts of {operator} would register at a telephone server that was not agreed on:"
            " {hosts}. No password went there.",
        ),
        QT_TRANSLATE_NOOP("messages", "Go on only if the operator told you of it."),
        Action.TRUST_HOSTS,
    ),
    "keyring.unprotected": (
        QT_TRANSLATE_NOOP(
            "messages",
            "With this profile, accounts of {operator} would register without encryption, and did so with it until now:"
            " {hosts}. No password went there.",
        ),
        QT_TRANSLATE_NOOP("messages", "Go on only if the operator told you of it."),
        Action.TRUST_HOSTS,
    ),
    "settings.read_only": (
        QT_TRANSLATE_NOOP("messages", "The folder {path} cannot be written."),
        QT_TRANSLATE_NOOP("messages", "Make it writable, then try again."),
        Action.RETRY,
    ),
    "settings.disk_full": (
        QT_TRANSLATE_NOOP("messages", "There is no room left on the disk that holds {path}."),
        QT_TRANSLATE_NOOP("messages", "Free some room, then try again. What was stored before is intact."),
        Action.RETRY,
    ),
    "settings.failed": (
        QT_TRANSLATE_NOOP("messages", "{path} cannot be used: {reason}."),
        TRY,
        Action.RETRY,
    ),
    "settings.corrupt": (
        QT_TRANSLATE_NOOP("messages", "The settings in {path} were damaged; a copy was kept as {backup}."),
        QT_TRANSLATE_NOOP("messages", "Sign in again to restore your accounts."),
        Action.SIGN_IN,
    ),
    "settings.newer": (
        QT_TRANSLATE_NOOP("messages", "The settings in {path} were written by a newer version of this program."),
        QT_TRANSLATE_NOOP("messages", "Use that version."),
        Action.NONE,
    ),
    "settings.locked": (
        QT_TRANSLATE_NOOP("messages", "Another copy of this program is using the settings in {path}."),
        WAIT,
        Action.RETRY,
    ),
    "program.no_display": (
        QT_TRANSLATE_NOOP("messages", "No window can be opened here: there is no screen that this program may use."),
        QT_TRANSLATE_NOOP("messages", "These commands need none: {commands}. With --verbose it says what is missing."),
        Action.NONE,
    ),
    "program.no_libraries": (
        QT_TRANSLATE_NOOP("messages", "No window can be opened here: this system lacks a library ({reason})."),
        QT_TRANSLATE_NOOP("messages", "These commands need none: {commands}."),
        Action.NONE,
    ),
    "program.interrupted": (QT_TRANSLATE_NOOP("messages", "This was interrupted."), TRY, Action.RETRY),
    "program.failed": (
        QT_TRANSLATE_NOOP("messages", "Something went wrong inside this program."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to support; what you typed is still here."),
        Action.RETRY,
    ),
}
