"""What a SIP registrar says to an account, and what kept it from being asked; and other softphones' files."""

from __future__ import annotations

from neon_wizard.messages.wording import CORRECT, QT_TRANSLATE_NOOP, TELL, WAIT, Action, Sentence

_CONNECTION = QT_TRANSLATE_NOOP("messages", "Check your connection, the domain, the port and the transport.")

TABLE: dict[str, Sentence] = {
    "sip.unresolved": (
        QT_TRANSLATE_NOOP("messages", "No telephone server is known by the name {host}."),
        QT_TRANSLATE_NOOP("messages", "Check the domain, and your connection, then try again."),
        Action.RETRY,
    ),
    "sip.closed": (
        QT_TRANSLATE_NOOP("messages", "{host} refuses the connection: no telephone server listens at {address}."),
        QT_TRANSLATE_NOOP("messages", "Check the port and the transport, then try again."),
        Action.RETRY,
    ),
    "sip.unreachable": (
        QT_TRANSLATE_NOOP("messages", "The telephone server {host} cannot be reached from this network."),
        _CONNECTION,
        Action.RETRY,
    ),
    "sip.silent": (
        QT_TRANSLATE_NOOP("messages", "The telephone server {host} does not answer."),
        QT_TRANSLATE_NOOP("messages", "Try another transport: some networks let no telephone calls through over UDP."),
        Action.RETRY,
    ),
    "sip.reset": (
        QT_TRANSLATE_NOOP("messages", "{host} ended the connection before it answered."),
        _CONNECTION,
        Action.RETRY,
    ),
    "sip.protocol": (
        QT_TRANSLATE_NOOP("messages", "What answers at {host} is no telephone server: it does not speak SIP."),
        QT_TRANSLATE_NOOP("messages", "Check the domain, the port and the transport."),
        Action.RETRY,
    ),
    "sip.redirect": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to {target}, and that was not followed."),
        TELL,
        Action.SUPPORT,
    ),
    "sip.redirect_host": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to another computer, {target}; that was refused."),
        QT_TRANSLATE_NOOP(
            "messages",
            "If that is the right telephone server, write it into the account's settings; if not, tell the operator's"
            " support.",
        ),
        Action.SUPPORT,
    ),
    "sip.credentials": (
        QT_TRANSLATE_NOOP("messages", "{host} does not accept the password of {auth_name} ({said})."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the authentication name and the SIP password, or fetch the settings again."
        ),
        Action.EDIT,
    ),
    "sip.forbidden": (
        QT_TRANSLATE_NOOP("messages", "{host} does not let {number} register: {reason}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that number and authentication name belong together; if they do, ask the operator's support.",
        ),
        Action.SUPPORT,
    ),
    "sip.forbidden.answered": (
        QT_TRANSLATE_NOOP("messages", "{host} does not let {number} register: {reason}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Many telephone servers say so when the SIP password is wrong: check it, or fetch the settings again. If it"
            " is right, check that number and authentication name belong together, and ask the operator's support.",
        ),
        Action.EDIT,
    ),
    "sip.unknown": (
        QT_TRANSLATE_NOOP("messages", "{host} does not know the number {number} ({said})."),
        QT_TRANSLATE_NOOP("messages", "Check the number and the domain, or fetch the settings again."),
        Action.EDIT,
    ),
    "sip.busy": (
        QT_TRANSLATE_NOOP("messages", "{host} has no time just now ({said})."),
        WAIT,
        Action.RETRY,
    ),
    "sip.failed": (
        QT_TRANSLATE_NOOP("messages", "{host} failed: {said}"),
        TELL,
        Action.SUPPORT,
    ),
    "sip.refused": (
        QT_TRANSLATE_NOOP("messages", "{host} refuses the registration: {said}"),
        TELL,
        Action.SUPPORT,
    ),
    "sip.unsupported": (
        QT_TRANSLATE_NOOP("messages", "{host} asks for a kind of sign-in that this program does not know ({said})."),
        TELL,
        Action.SUPPORT,
    ),
    "sip.setting": (
        QT_TRANSLATE_NOOP("messages", "The account cannot be used: its {setting} is “{value}”."),
        CORRECT,
        Action.EDIT,
    ),
    "sip.ca": (
        QT_TRANSLATE_NOOP("messages", "{path} is not a file of certificates."),
        QT_TRANSLATE_NOOP("messages", "Name a file of PEM certificates."),
        Action.EDIT,
    ),
    "sip.no_password": (
        QT_TRANSLATE_NOOP("messages", "The SIP password of {account} is not kept on this computer."),
        QT_TRANSLATE_NOOP("messages", "Fetch the settings again with login and password."),
        Action.SIGN_IN,
    ),
    "export.inexpressible": (
        QT_TRANSLATE_NOOP("messages", "{program} cannot take this account: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Choose another format."),
        Action.NONE,
    ),
    "export.exists": (
        QT_TRANSLATE_NOOP("messages", "{path} is there already, and was left alone."),
        QT_TRANSLATE_NOOP("messages", "Name another file, or move that one away."),
        Action.NONE,
    ),
    "export.program": (
        QT_TRANSLATE_NOOP("messages", "What {program} reads is not known."),
        QT_TRANSLATE_NOOP("messages", "Name its format with --format."),
        Action.NONE,
    ),
    "export.start": (
        QT_TRANSLATE_NOOP("messages", "{program} cannot be started: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Check whether it is installed."),
        Action.NONE,
    ),
    "export.no_secret": (
        QT_TRANSLATE_NOOP(
            "messages", "A QR code never holds the SIP password: whoever sees the picture could read it."
        ),
        QT_TRANSLATE_NOOP("messages", "Export it without the password; the phone asks for it."),
        Action.NONE,
    ),
}
