"""No usable answer came from the wire, or it could not be trusted."""

from __future__ import annotations

from neon_wizard.messages.wording import FIX_PROFILE, NO_CONTINUE, QT_TRANSLATE_NOOP, TELL, TRY, Action, Sentence

TABLE: dict[str, Sentence] = {
    "network.refused": (
        QT_TRANSLATE_NOOP("messages", "{host} cannot be reached: it refuses the connection."),
        QT_TRANSLATE_NOOP("messages", "Check your connection, then try again."),
        Action.RETRY,
    ),
    "network.unresolved": (
        QT_TRANSLATE_NOOP("messages", "The name {host} is not known on this network."),
        QT_TRANSLATE_NOOP("messages", "Check your connection, then try again."),
        Action.RETRY,
    ),
    "network.unreachable": (
        QT_TRANSLATE_NOOP("messages", "{host} cannot be reached from this network."),
        QT_TRANSLATE_NOOP("messages", "Check your connection, then try again."),
        Action.RETRY,
    ),
    "network.reset": (
        QT_TRANSLATE_NOOP("messages", "{host} ended the connection before the answer was complete."),
        TRY,
        Action.RETRY,
    ),
    "network.truncated": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} was cut off."),
        TRY,
        Action.RETRY,
    ),
    "network.timeout": (
        QT_TRANSLATE_NOOP("messages", "{host} did not answer within {seconds} seconds."),
        TRY,
        Action.RETRY,
    ),
    "network.protocol": (
        QT_TRANSLATE_NOOP("messages", "What answers at {host} does not speak HTTP."),
        TELL,
        Action.SUPPORT,
    ),
    "network.insecure": (
        QT_TRANSLATE_NOOP("messages", "The address of {host} is not protected, so nothing was sent to it."),
        FIX_PROFILE,
        Action.SUPPORT,
    ),
    "network.redirect_downgrade": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to an unprotected address at {target}; that was refused."),
        TELL,
        Action.SUPPORT,
    ),
    "network.redirect_host": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to another computer, {target}; that was refused."),
        TELL,
        Action.SUPPORT,
    ),
    "network.redirect": (
        QT_TRANSLATE_NOOP("messages", "{host} says that the service has moved to {target}; passwords are not sent on."),
        QT_TRANSLATE_NOOP("messages", "Write the new address into the operator's profile if it is right."),
        Action.SUPPORT,
    ),
    "network.redirect_loop": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on in a circle."),
        TELL,
        Action.SUPPORT,
    ),
    "network.redirect_scheme": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to something that is not a web address; that was refused."),
        TELL,
        Action.SUPPORT,
    ),
    "network.captive_portal": (
        QT_TRANSLATE_NOOP(
            "messages", "A web page came instead of an answer: this network may want you to sign in first."
        ),
        QT_TRANSLATE_NOOP("messages", "Open a web browser, sign in to the network, then try again."),
        Action.RETRY,
    ),
    "network.proxy": (
        QT_TRANSLATE_NOOP("messages", "The proxy {proxy} of this computer cannot be used."),
        QT_TRANSLATE_NOOP("messages", "Check the proxy in your system's network settings."),
        Action.RETRY,
    ),
    "network.proxy_auth": (
        QT_TRANSLATE_NOOP("messages", "The proxy {proxy} wants a user name and a password."),
        QT_TRANSLATE_NOOP(
            "messages", "Enter them in your system's network settings; the operator did not ask for them."
        ),
        Action.RETRY,
    ),
    "tls.host": (
        QT_TRANSLATE_NOOP("messages", "The certificate at {host} belongs to another computer."),
        NO_CONTINUE,
        Action.SUPPORT,
    ),
    "tls.expired": (
        QT_TRANSLATE_NOOP("messages", "The certificate of {host} expired on {date}."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the date and the clock of this computer; if they are right, tell the operator's support."
        ),
        Action.SUPPORT,
    ),
    "tls.not_yet_valid": (
        QT_TRANSLATE_NOOP("messages", "The certificate of {host} is valid from {date} only."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the date and the clock of this computer; if they are right, tell the operator's support."
        ),
        Action.SUPPORT,
    ),
    "tls.unknown_ca": (
        QT_TRANSLATE_NOOP("messages", "Nobody that this computer trusts vouches for the certificate of {host}."),
        NO_CONTINUE,
        Action.SUPPORT,
    ),
    "tls.failed": (
        QT_TRANSLATE_NOOP("messages", "No protected connection to {host} could be made."),
        NO_CONTINUE,
        Action.SUPPORT,
    ),
    "tls.certificate_wanted": (
        QT_TRANSLATE_NOOP("messages", "{host} wants a certificate from this program, and got none."),
        QT_TRANSLATE_NOOP(
            "messages", "The operator gives it; its files belong into the profile, with the scheme “certificate”."
        ),
        Action.SUPPORT,
    ),
    "tls.certificate_refused": (
        QT_TRANSLATE_NOOP("messages", "{host} does not accept this program's own certificate."),
        QT_TRANSLATE_NOOP("messages", "Ask the operator for a new one; it may have expired."),
        Action.SUPPORT,
    ),
}
