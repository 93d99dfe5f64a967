"""Sentences about the telephone: registrars, the engine and its calls, other softphones' files."""

from __future__ import annotations

from neon_wizard.messages.wording import CORRECT, QT_TRANSLATE_NOOP, TELL, TRY, WAIT, Remedy, Sentence

_CONNECTION = QT_TRANSLATE_NOOP("messages", "Check your connection, the domain, the port and the transport.")

TABLE: dict[str, Sentence] = {
    "sip.unresolved": (
        QT_TRANSLATE_NOOP("messages", "No telephone server is known by the name {host}."),
        QT_TRANSLATE_NOOP("messages", "Check the domain, and your connection, then try again."),
        Remedy.RETRY,
    ),
    "sip.closed": (
        QT_TRANSLATE_NOOP("messages", "{host} refuses the connection: no telephone server listens at {address}."),
        QT_TRANSLATE_NOOP("messages", "Check the port and the transport, then try again."),
        Remedy.RETRY,
    ),
    "sip.unreachable": (
        QT_TRANSLATE_NOOP("messages", "The telephone server {host} cannot be reached from this network."),
        _CONNECTION,
        Remedy.RETRY,
    ),
    "sip.silent": (
        QT_TRANSLATE_NOOP("messages", "The telephone server {host} does not answer."),
        QT_TRANSLATE_NOOP("messages", "Try another transport: some networks let no telephone calls through over UDP."),
        Remedy.RETRY,
    ),
    "sip.silent.tcp": (
        QT_TRANSLATE_NOOP("messages", "The telephone server {host} does not answer."),
        _CONNECTION,
        Remedy.RETRY,
    ),
    "sip.silent.tls": (
        QT_TRANSLATE_NOOP("messages", "The telephone server {host} does not answer."),
        _CONNECTION,
        Remedy.RETRY,
    ),
    "sip.reset": (
        QT_TRANSLATE_NOOP("messages", "{host} ended the connection before it answered."),
        _CONNECTION,
        Remedy.RETRY,
    ),
    "sip.protocol": (
        QT_TRANSLATE_NOOP("messages", "What answers at {host} is no telephone server: it does not speak SIP."),
        QT_TRANSLATE_NOOP("messages", "Check the domain, the port and the transport."),
        Remedy.RETRY,
    ),
    "sip.damaged": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} cannot be read: it is damaged, or too large."),
        TELL,
        Remedy.SUPPORT,
    ),
    "sip.redirect": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to {target}, and that was not followed."),
        TELL,
        Remedy.SUPPORT,
    ),
    "sip.redirect_host": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to another computer, {target}; that was refused."),
        QT_TRANSLATE_NOOP(
            "messages",
            "If that is the right telephone server, write it into the account's settings; if not, tell the operator's"
            " support.",
        ),
        Remedy.SUPPORT,
    ),
    "sip.credentials": (
        QT_TRANSLATE_NOOP("messages", "{host} does not accept the password of {auth_name} ({said})."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the authentication name and the SIP password, or fetch the settings again."
        ),
        Remedy.EDIT,
    ),
    "sip.credentials.anew": (
        QT_TRANSLATE_NOOP("messages", "{host} asks again and again for the password of {auth_name} ({said})."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check the authentication name and the SIP password, or fetch the settings again. If both are right, tell"
            " the operator's support.",
        ),
        Remedy.EDIT,
    ),
    "sip.realms": (
        QT_TRANSLATE_NOOP(
            "messages", "{host} asks for the password of {auth_name} in the name of one system after another ({said})."
        ),
        TELL,
        Remedy.SUPPORT,
    ),
    "sip.forbidden": (
        QT_TRANSLATE_NOOP("messages", "{host} does not let {number} register: {reason}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that number and authentication name belong together; if they do, ask the operator's support.",
        ),
        Remedy.SUPPORT,
    ),
    "sip.forbidden.answered": (
        QT_TRANSLATE_NOOP("messages", "{host} does not let {number} register: {reason}"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Many telephone servers say so when the SIP password is wrong: check it, or fetch the settings again. If it"
            " is right, check that number and authentication name belong together, and ask the operator's support.",
        ),
        Remedy.EDIT,
    ),
    "sip.unknown": (
        QT_TRANSLATE_NOOP("messages", "{host} does not know the number {number} ({said})."),
        QT_TRANSLATE_NOOP("messages", "Check the number and the domain, or fetch the settings again."),
        Remedy.EDIT,
    ),
    "sip.busy": (
        QT_TRANSLATE_NOOP("messages", "{host} has no time just now ({said})."),
        WAIT,
        Remedy.RETRY,
    ),
    "sip.failed": (
        QT_TRANSLATE_NOOP("messages", "{host} failed: {said}"),
        TELL,
        Remedy.SUPPORT,
    ),
    "sip.refused": (
        QT_TRANSLATE_NOOP("messages", "{host} refuses the registration: {said}"),
        TELL,
        Remedy.SUPPORT,
    ),
    "sip.unsupported": (
        QT_TRANSLATE_NOOP("messages", "{host} asks for a kind of sign-in that this program does not know ({said})."),
        TELL,
        Remedy.SUPPORT,
    ),
    "sip.setting": (
        QT_TRANSLATE_NOOP("messages", "The account cannot be used: its {setting} is “{value}”."),
        CORRECT,
        Remedy.EDIT,
    ),
    "sip.ca": (
        QT_TRANSLATE_NOOP("messages", "{path} is not a file of certificates."),
        QT_TRANSLATE_NOOP("messages", "Name a file of PEM certificates."),
        Remedy.EDIT,
    ),
    "sip.no_password": (
        QT_TRANSLATE_NOOP("messages", "The SIP password of {account} is not kept on this computer."),
        QT_TRANSLATE_NOOP("messages", "Fetch the settings again with login and password."),
        Remedy.SIGN_IN,
    ),
    "export.inexpressible": (
        QT_TRANSLATE_NOOP("messages", "{program} cannot take this account: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Choose another format."),
        Remedy.NONE,
    ),
    "export.exists": (
        QT_TRANSLATE_NOOP("messages", "{path} is there already, and was left alone."),
        QT_TRANSLATE_NOOP("messages", "Name another file, or move that one away."),
        Remedy.NONE,
    ),
    "export.program": (
        QT_TRANSLATE_NOOP("messages", "What {program} reads is not known."),
        QT_TRANSLATE_NOOP("messages", "Name its format with --format."),
        Remedy.NONE,
    ),
    "export.start": (
        QT_TRANSLATE_NOOP("messages", "{program} cannot be started: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Check whether it is installed."),
        Remedy.NONE,
    ),
    "export.no_secret": (
        QT_TRANSLATE_NOOP(
            "messages", "A QR code never holds the SIP password: whoever sees the picture could read it."
        ),
        QT_TRANSLATE_NOOP("messages", "Export it without the password; the phone asks for it."),
        Remedy.NONE,
    ),
    "engine.missing": (
        QT_TRANSLATE_NOOP("messages", "The part of this program that makes calls is not installed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Use another softphone with this account. (The extra “phone”, for Linux and macOS, brings an OpenSSL that"
            " is out of support.)",
        ),
        Remedy.NONE,
    ),
    "engine.failed": (
        QT_TRANSLATE_NOOP("messages", "The part of this program that makes calls has stopped."),
        QT_TRANSLATE_NOOP("messages", "Close the program and start it again."),
        Remedy.NONE,
    ),
    "engine.other_ca": (
        QT_TRANSLATE_NOOP(
            "messages", "This account trusts other certificates than the one that is connected; both cannot be at once."
        ),
        QT_TRANSLATE_NOOP("messages", "Disconnect the other account first."),
        Remedy.NONE,
    ),
    "engine.setting": (
        QT_TRANSLATE_NOOP("messages", "This account cannot be used for calls here: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Correct the account's settings, or use another softphone."),
        Remedy.NONE,
    ),
    "engine.no_domain": (
        QT_TRANSLATE_NOOP("messages", "The operator did not say at which domain this account registers."),
        QT_TRANSLATE_NOOP("messages", "Ask the operator's support for it, and write it in the account's settings."),
        Remedy.SUPPORT,
    ),
    "call.address": (
        QT_TRANSLATE_NOOP("messages", "“{target}” is no number that can be called."),
        CORRECT,
        Remedy.EDIT,
    ),
    "call.busy": (QT_TRANSLATE_NOOP("messages", "Busy."), TRY, Remedy.RETRY),
    "call.another": (
        QT_TRANSLATE_NOOP("messages", "Another account is in a call: there is one microphone."),
        QT_TRANSLATE_NOOP("messages", "End that call first."),
        Remedy.NONE,
    ),
    "call.declined": (QT_TRANSLATE_NOOP("messages", "The call was declined."), "", Remedy.NONE),
    "call.unknown": (
        QT_TRANSLATE_NOOP("messages", "There is no such number."),
        CORRECT,
        Remedy.EDIT,
    ),
    "call.unanswered": (QT_TRANSLATE_NOOP("messages", "Nobody answered."), TRY, Remedy.RETRY),
    "call.unavailable": (QT_TRANSLATE_NOOP("messages", "The other side cannot be reached now."), TRY, Remedy.RETRY),
    "call.credentials": (
        QT_TRANSLATE_NOOP("messages", "The operator does not accept this account's password for calls."),
        QT_TRANSLATE_NOOP("messages", "Fetch the settings again."),
        Remedy.NONE,
    ),
    "call.forbidden": (
        QT_TRANSLATE_NOOP("messages", "The operator does not allow this call."),
        QT_TRANSLATE_NOOP("messages", "Check your credit, or ask the operator's support."),
        Remedy.SUPPORT,
    ),
    "call.media": (
        QT_TRANSLATE_NOOP("messages", "The two phones have no way of sending sound in common."),
        QT_TRANSLATE_NOOP("messages", "Ask the operator's support which codecs it takes."),
        Remedy.SUPPORT,
    ),
    "call.sound": (
        QT_TRANSLATE_NOOP("messages", "Your microphone or speaker cannot be used."),
        QT_TRANSLATE_NOOP("messages", "Check the system's sound settings, then call again."),
        Remedy.NONE,
    ),
    "call.failed": (QT_TRANSLATE_NOOP("messages", "The call could not be made."), TRY, Remedy.RETRY),
}
