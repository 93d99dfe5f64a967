"""Sentences about this computer: its keyring, its disk, this program, and the balances that are kept."""

from __future__ import annotations

from neon_wizard.messages.wording import QT_TRANSLATE_NOOP, TRY, WAIT, Remedy, Sentence

COMMANDS: dict[str, str] = {
    "keyring.missing": QT_TRANSLATE_NOOP(
        "messages", "Set one up (GNOME Keyring or KWallet), or use --no-store: then nothing is kept."
    ),
    "keyring.no_collection": QT_TRANSLATE_NOOP(
        "messages",
        "Sign out of this computer and in again, or create a keyring in its password program and make it the default; "
        "or use --no-store: then nothing is kept.",
    ),
    "person.code": QT_TRANSLATE_NOOP(
        "messages", "Run the command at a terminal, or give the code with --input {step}=…; --input {step}=- reads it."
    ),
    "person.page": QT_TRANSLATE_NOOP("messages", "Run the command at a terminal, and answer its question."),
}
"""The next step in a command's words, where the window has others."""
TABLE: dict[str, Sentence] = {
    "keyring.locked": (
        QT_TRANSLATE_NOOP("messages", "Your system's password store is locked."),
        QT_TRANSLATE_NOOP("messages", "Unlock it, then try again. If it asks a question, answer it."),
        Remedy.UNLOCK,
    ),
    "keyring.missing": (
        QT_TRANSLATE_NOOP("messages", "This computer has no password store that could keep your account safely."),
        QT_TRANSLATE_NOOP(
            "messages", "Set one up (GNOME Keyring or KWallet), or use the account until you close the program."
        ),
        Remedy.SESSION_ONLY,
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
        Remedy.SESSION_ONLY,
    ),
    "keyring.timeout": (
        QT_TRANSLATE_NOOP("messages", "Your system's password store does not answer."),
        QT_TRANSLATE_NOOP("messages", "If it asks a question, answer it, then try again."),
        Remedy.RETRY,
    ),
    "keyring.failed": (
        QT_TRANSLATE_NOOP("messages", "Your system's password store could not do its work."),
        QT_TRANSLATE_NOOP("messages", "Try again; if it stays so, restart your session."),
        Remedy.RETRY,
    ),
    "keyring.readback": (
        QT_TRANSLATE_NOOP("messages", "Your system's password store did not keep what was written to it."),
        QT_TRANSLATE_NOOP("messages", "Nothing was stored. Check the password store's settings."),
        Remedy.RETRY,
    ),
    "keyring.hosts": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The services of {operator} are at computers that were not agreed on: {hosts}. No password went there.",
        ),
        QT_TRANSLATE_NOOP("messages", "Go on only if the operator told you of them."),
        Remedy.TRUST_HOSTS,
    ),
    "keyring.registrar": (
        QT_TRANSLATE_NOOP(
            "messages",
            "With this profile, accounts of {operator} would register at a telephone server that was not agreed on:"
            " {hosts}. No password went there.",
        ),
        QT_TRANSLATE_NOOP("messages", "Go on only if the operator told you of it."),
        Remedy.TRUST_HOSTS,
    ),
    "keyring.unprotected": (
        QT_TRANSLATE_NOOP(
            "messages",
            "With this profile, accounts of {operator} would register without encryption, and did so with it until now:"
            " {hosts}. No password went there.",
        ),
        QT_TRANSLATE_NOOP("messages", "Go on only if the operator told you of it."),
        Remedy.TRUST_HOSTS,
    ),
    "settings.read_only": (
        QT_TRANSLATE_NOOP("messages", "The folder {path} cannot be written."),
        QT_TRANSLATE_NOOP("messages", "Make it writable, then try again."),
        Remedy.RETRY,
    ),
    "settings.disk_full": (
        QT_TRANSLATE_NOOP("messages", "There is no room left on the disk that holds {path}."),
        QT_TRANSLATE_NOOP("messages", "Free some room, then try again. What was stored before is intact."),
        Remedy.RETRY,
    ),
    "settings.held": (
        QT_TRANSLATE_NOOP("messages", "Another program holds {path}."),
        QT_TRANSLATE_NOOP("messages", "Close the program that has it open, then try again. What was stored is intact."),
        Remedy.RETRY,
    ),
    "settings.failed": (
        QT_TRANSLATE_NOOP("messages", "{path} cannot be used: {reason}."),
        TRY,
        Remedy.RETRY,
    ),
    "settings.corrupt": (
        QT_TRANSLATE_NOOP("messages", "The settings in {path} were damaged; a copy was kept as {backup}."),
        QT_TRANSLATE_NOOP("messages", "Sign in again to restore your accounts."),
        Remedy.SIGN_IN,
    ),
    "settings.newer": (
        QT_TRANSLATE_NOOP("messages", "The settings in {path} were written by a newer version of this program."),
        QT_TRANSLATE_NOOP("messages", "Use that version."),
        Remedy.NONE,
    ),
    "settings.locked": (
        QT_TRANSLATE_NOOP("messages", "Another copy of this program is using the settings in {path}."),
        WAIT,
        Remedy.RETRY,
    ),
    "program.no_display": (
        QT_TRANSLATE_NOOP("messages", "No window can be opened here: there is no screen that this program may use."),
        QT_TRANSLATE_NOOP("messages", "These commands need none: {commands}. With --verbose it says what is missing."),
        Remedy.NONE,
    ),
    "program.no_libraries": (
        QT_TRANSLATE_NOOP("messages", "No window can be opened here: this system lacks a library ({reason})."),
        QT_TRANSLATE_NOOP("messages", "These commands need none: {commands}."),
        Remedy.NONE,
    ),
    "program.newer": (
        QT_TRANSLATE_NOOP("messages", "Version {version} of {program} can be installed."),
        QT_TRANSLATE_NOOP("messages", "It is at: {page}"),
        Remedy.NONE,
    ),
    "program.interrupted": (QT_TRANSLATE_NOOP("messages", "This was interrupted."), TRY, Remedy.RETRY),
    "program.failed": (
        QT_TRANSLATE_NOOP("messages", "Something went wrong inside this program."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to support; what you typed is still here."),
        Remedy.RETRY,
    ),
    "transfer.empty": (
        QT_TRANSLATE_NOOP("messages", "There is no account here that could go to another computer."),
        QT_TRANSLATE_NOOP("messages", "Set up an account first; the demo operator's stay where they are."),
        Remedy.NONE,
    ),
    "transfer.short": (
        QT_TRANSLATE_NOOP("messages", "This pass phrase is too short: whoever has the file could guess it."),
        QT_TRANSLATE_NOOP("messages", "Choose one of {least} characters at least, such as four words."),
        Remedy.EDIT,
    ),
    "transfer.passphrase": (
        QT_TRANSLATE_NOOP("messages", "The pass phrase is not that of this file."),
        QT_TRANSLATE_NOOP("messages", "Type the one that was chosen when the file was saved; nobody else knows it."),
        Remedy.EDIT,
    ),
    "transfer.foreign": (
        QT_TRANSLATE_NOOP("messages", "{file} holds no accounts of this program."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose the file in which the accounts were saved on the other computer; it ends in {suffix}."
        ),
        Remedy.NONE,
    ),
    "transfer.incomplete": (
        QT_TRANSLATE_NOOP("messages", "{file} is incomplete or damaged; nothing was taken from it."),
        QT_TRANSLATE_NOOP("messages", "Copy it once more from the other computer, or save the accounts there again."),
        Remedy.NONE,
    ),
    "transfer.newer": (
        QT_TRANSLATE_NOOP("messages", "{file} was written by another version of this program."),
        QT_TRANSLATE_NOOP("messages", "Install the same version here as on the other computer, or a newer one."),
        Remedy.NONE,
    ),
    "history.corrupt": (
        QT_TRANSLATE_NOOP("messages", "The record of your balances in {path} was damaged."),
        QT_TRANSLATE_NOOP("messages", "It was put aside as {backup}, and a new one was begun."),
        Remedy.NONE,
    ),
    "history.failed": (
        QT_TRANSLATE_NOOP("messages", "The record of your balances in {path} cannot be kept: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Your balance is shown all the same."),
        Remedy.NONE,
    ),
}
