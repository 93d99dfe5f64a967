"""Sentences for when no usable answer came over the network, or it could not be trusted."""

from __future__ import annotations

from neon_wizard.messages.wording import (
    FIX_PROFILE,
    NO_CONTINUE,
    QT_TRANSLATE_NOOP,
    SIGN_IN_OR_TELL,
    TELL,
    TRY,
    WAIT,
    Remedy,
    Sentence,
)

TABLE: dict[str, Sentence] = {
    "network.refused": (
        QT_TRANSLATE_NOOP("messages", "{host} cannot be reached: it refuses the connection."),
        QT_TRANSLATE_NOOP("messages", "Check your connection, then try again."),
        Remedy.RETRY,
    ),
    "network.unresolved": (
        QT_TRANSLATE_NOOP("messages", "The name {host} is not known on this network."),
        QT_TRANSLATE_NOOP("messages", "Check your connection, then try again."),
        Remedy.RETRY,
    ),
    "network.unreachable": (
        QT_TRANSLATE_NOOP("messages", "{host} cannot be reached from this network."),
        QT_TRANSLATE_NOOP("messages", "Check your connection, then try again."),
        Remedy.RETRY,
    ),
    "network.reset": (
        QT_TRANSLATE_NOOP("messages", "{host} ended the connection before the answer was complete."),
        TRY,
        Remedy.RETRY,
    ),
    "network.truncated": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} was cut off."),
        TRY,
        Remedy.RETRY,
    ),
    "network.timeout": (
        QT_TRANSLATE_NOOP("messages", "{host} did not answer within {seconds} seconds."),
        TRY,
        Remedy.RETRY,
    ),
    "network.protocol": (
        QT_TRANSLATE_NOOP("messages", "What answers at {host} does not speak HTTP."),
        TELL,
        Remedy.SUPPORT,
    ),
    "network.insecure": (
        QT_TRANSLATE_NOOP("messages", "The address of {host} is not protected, so nothing was sent to it."),
        FIX_PROFILE,
        Remedy.SUPPORT,
    ),
    "network.redirect_downgrade": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to an unprotected address at {target}; that was refused."),
        TELL,
        Remedy.SUPPORT,
    ),
    "network.redirect_host": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to another computer, {target}; that was refused."),
        TELL,
        Remedy.SUPPORT,
    ),
    "network.redirect": (
        QT_TRANSLATE_NOOP("messages", "{host} says that the service has moved to {target}; passwords are not sent on."),
        QT_TRANSLATE_NOOP("messages", "Write the new address into the operator's profile if it is right."),
        Remedy.SUPPORT,
    ),
    "network.redirect_loop": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on in a circle."),
        TELL,
        Remedy.SUPPORT,
    ),
    "network.redirect_scheme": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to something that is not a web address; that was refused."),
        TELL,
        Remedy.SUPPORT,
    ),
    "network.redirect_scheme.damaged": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to {target}, which is no address; that was refused."),
        TELL,
        Remedy.SUPPORT,
    ),
    "network.needs_tls": (
        QT_TRANSLATE_NOOP("messages", "{host} wants a protected connection at this port, and was asked without one."),
        QT_TRANSLATE_NOOP("messages", "The address in the operator's profile has to begin with https."),
        Remedy.SUPPORT,
    ),
    "network.captive_portal": (
        QT_TRANSLATE_NOOP(
            "messages", "Something else answered in place of {host}: this network may want you to sign in first."
        ),
        QT_TRANSLATE_NOOP("messages", "Open a web browser, sign in to the network, then try again."),
        Remedy.RETRY,
    ),
    "network.captive_portal.sent_on": (
        QT_TRANSLATE_NOOP(
            "messages", "{target} wants to answer in place of {host}: this network may want you to sign in first."
        ),
        QT_TRANSLATE_NOOP("messages", "Open a web browser, sign in to the network, then try again."),
        Remedy.RETRY,
    ),
    "network.proxy": (
        QT_TRANSLATE_NOOP("messages", "The proxy {proxy} of this computer cannot be used."),
        QT_TRANSLATE_NOOP("messages", "Check the proxy in your system's network settings."),
        Remedy.RETRY,
    ),
    "network.proxy_forbids": (
        QT_TRANSLATE_NOOP("messages", "The proxy {proxy} of this computer does not let anybody through to {host}."),
        QT_TRANSLATE_NOOP(
            "messages", "Ask whoever runs the proxy to allow it, or try from another network; it is not the operator."
        ),
        Remedy.RETRY,
    ),
    "network.proxy_unreachable": (
        QT_TRANSLATE_NOOP("messages", "The proxy {proxy} of this computer got no answer from {host} ({status})."),
        QT_TRANSLATE_NOOP(
            "messages", "Try again later, or from another network: either the operator or the proxy has a problem."
        ),
        Remedy.RETRY,
    ),
    "network.proxy_busy": (
        QT_TRANSLATE_NOOP("messages", "The proxy {proxy} of this computer has no time just now."),
        WAIT,
        Remedy.RETRY,
    ),
    "network.proxy_auth": (
        QT_TRANSLATE_NOOP("messages", "The proxy {proxy} wants a user name and a password."),
        QT_TRANSLATE_NOOP(
            "messages", "Enter them in your system's network settings; the operator did not ask for them."
        ),
        Remedy.RETRY,
    ),
    "network.proxy_auth.unknown": (
        QT_TRANSLATE_NOOP("messages", "A proxy on the way to {host} wants a user name and a password."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Ask whoever runs this network for it, or try from another network; it is not the operator.",
        ),
        Remedy.RETRY,
    ),
    "tls.host": (
        QT_TRANSLATE_NOOP("messages", "The certificate at {host} belongs to another computer: {found}"),
        SIGN_IN_OR_TELL,
        Remedy.SUPPORT,
    ),
    "tls.expired": (
        QT_TRANSLATE_NOOP("messages", "The certificate of {host} expired on {date}."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the date and the clock of this computer; if they are right, tell the operator's support."
        ),
        Remedy.SUPPORT,
    ),
    "tls.expired.chain": (
        QT_TRANSLATE_NOOP("messages", "A certificate that vouches for the one of {host} has expired."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the date and the clock of this computer; if they are right, tell the operator's support."
        ),
        Remedy.SUPPORT,
    ),
    "tls.not_yet_valid.chain": (
        QT_TRANSLATE_NOOP("messages", "A certificate that vouches for the one of {host} is not valid yet."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the date and the clock of this computer; if they are right, tell the operator's support."
        ),
        Remedy.SUPPORT,
    ),
    "tls.not_yet_valid": (
        QT_TRANSLATE_NOOP("messages", "The certificate of {host} is valid from {date} only."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the date and the clock of this computer; if they are right, tell the operator's support."
        ),
        Remedy.SUPPORT,
    ),
    "tls.unknown_ca": (
        QT_TRANSLATE_NOOP("messages", "Nobody that this computer trusts vouches for the certificate of {host}."),
        SIGN_IN_OR_TELL,
        Remedy.SUPPORT,
    ),
    "tls.failed": (
        QT_TRANSLATE_NOOP("messages", "No protected connection to {host} could be made."),
        NO_CONTINUE,
        Remedy.SUPPORT,
    ),
    "tls.outdated": (
        QT_TRANSLATE_NOOP("messages", "{host} knows only outdated ways of protecting a connection; that was refused."),
        QT_TRANSLATE_NOOP(
            "messages", "Nothing was sent. Tell the operator's support: the server needs TLS 1.2 or 1.3."
        ),
        Remedy.SUPPORT,
    ),
    "tls.not_spoken": (
        QT_TRANSLATE_NOOP("messages", "What answers at {host} does not protect the connection: it speaks no TLS."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Nothing was sent. The address or its port may be wrong, or this network may want you to sign in first.",
        ),
        Remedy.SUPPORT,
    ),
    "tls.certificate_wanted": (
        QT_TRANSLATE_NOOP("messages", "{host} wants a certificate from this program, and got none."),
        QT_TRANSLATE_NOOP(
            "messages", "The operator gives it; its files belong into the profile, with the scheme “certificate”."
        ),
        Remedy.SUPPORT,
    ),
    "tls.certificate_refused": (
        QT_TRANSLATE_NOOP("messages", "{host} does not accept this program's own certificate."),
        QT_TRANSLATE_NOOP("messages", "Ask the operator for a new one; it may have expired."),
        Remedy.SUPPORT,
    ),
}
