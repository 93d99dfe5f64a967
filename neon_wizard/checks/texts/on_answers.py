"""Titles, sentences and advice about what the services answer, and about what users' programs cannot use."""

from __future__ import annotations

from typing import Final

from neon_wizard.messages import QT_TRANSLATE_NOOP

TITLES: Final = {
    "*.good": QT_TRANSLATE_NOOP("messages", "The good case ({service})"),
    "*.content-type": QT_TRANSLATE_NOOP("messages", "Content type ({service})"),
    "*.encoding": QT_TRANSLATE_NOOP("messages", "Encoding ({service})"),
    "*.in-address": QT_TRANSLATE_NOOP("messages", "No passwords in addresses ({service})"),
    "*.times": QT_TRANSLATE_NOOP("messages", "Response time ({service})"),
    "*.connection": QT_TRANSLATE_NOOP("messages", "Keep-alive and compression ({service})"),
    "*.steady": QT_TRANSLATE_NOOP("messages", "Two readings agree ({service})"),
    "*.info": QT_TRANSLATE_NOOP("messages", "The page for the user ({service})"),
    "*.settings": QT_TRANSLATE_NOOP("messages", "Every setting of the account can be used ({service})"),
    "*.code-100": QT_TRANSLATE_NOOP("messages", "100 where an argument is left out ({service})"),
    "*.code-101": QT_TRANSLATE_NOOP("messages", "101 for a malformed e-mail address ({service})"),
    "*.code-102": QT_TRANSLATE_NOOP("messages", "102 for what does not exist ({service})"),
    "*.code-103": QT_TRANSLATE_NOOP("messages", "103 for a login that exists ({service})"),
    "*.code-104": QT_TRANSLATE_NOOP("messages", "104 for a wrong password ({service})"),
    "*.hostile": QT_TRANSLATE_NOOP("messages", "Unusual text is only data ({service})"),
    "*.echo": QT_TRANSLATE_NOOP("messages", "An unusual name comes back as sent ({service})"),
    "*.echo-long": QT_TRANSLATE_NOOP("messages", "A name of 255 characters comes back as sent ({service})"),
    "*.naming": QT_TRANSLATE_NOOP("messages", "The parts are called as in the specification ({service})"),
    "*.unknown": QT_TRANSLATE_NOOP("messages", "Nobody's licence is not active ({service})"),
    "*.status": QT_TRANSLATE_NOOP("messages", "The licence's state can be asked for"),
    "*.expected": QT_TRANSLATE_NOOP("messages", "The answer is the test account's own ({service})"),
    "*.secrets": QT_TRANSLATE_NOOP("messages", "No password comes back ({service})"),
    "*.second": QT_TRANSLATE_NOOP("messages", "Two accounts are never mixed up ({service})"),
    "*.password": QT_TRANSLATE_NOOP("messages", "A password that is nearly right is refused ({service})"),
    "*.same": QT_TRANSLATE_NOOP("messages", "Provisioning repeats what signup said"),
}

FINDINGS: Final = {
    "provisioning.no-domain": (
        QT_TRANSLATE_NOOP("messages", "No telephone server is named, neither by the reply nor by the profile."),
        QT_TRANSLATE_NOOP("messages", "Send Domain in Data, or name the registrar for the profile."),
    ),
    "provisioning.differs": (
        QT_TRANSLATE_NOOP("messages", "Provisioning gives other values than signup: {found}"),
        QT_TRANSLATE_NOOP("messages", "Let both services read the same account."),
    ),
    "provisioning.ignored": (
        QT_TRANSLATE_NOOP("messages", "“{found}” is no value for “{setting}”: it counts as not said."),
        QT_TRANSLATE_NOOP("messages", "Send one that SIP programs know, such as udp, tcp or tls, or leave it out."),
    ),
    "content-type.missing": (
        QT_TRANSLATE_NOOP("messages", "The reply has no Content-Type."),
        QT_TRANSLATE_NOOP("messages", "Declare the type with its charset, such as text/xml; charset=utf-8."),
    ),
    "content-type.other": (
        QT_TRANSLATE_NOOP("messages", "The reply is {expected}, but declared as “{found}”."),
        QT_TRANSLATE_NOOP("messages", "Declare the type with its charset, such as text/xml; charset=utf-8."),
    ),
    "encoding.differs": (
        QT_TRANSLATE_NOOP("messages", "Header and document declare different encodings: {found}"),
        QT_TRANSLATE_NOOP("messages", "Declare in both what is really sent, best UTF-8."),
    ),
    "encoding.wrong": (
        QT_TRANSLATE_NOOP("messages", "The reply is not in the encoding that it declares."),
        QT_TRANSLATE_NOOP("messages", "Declare in both what is really sent, best UTF-8."),
    ),
    "times.slow": (
        QT_TRANSLATE_NOOP("messages", "Half of the answers take longer than {found} s, the slowest {late} s."),
        QT_TRANSLATE_NOOP("messages", "Answer within {expected} s: users take more for a failure."),
    ),
    "times.uneven": (
        QT_TRANSLATE_NOOP("messages", "Most answers take no longer than {found} s, but some take {late} s."),
        QT_TRANSLATE_NOOP(
            "messages", "Look for one slow server among several, or one slow query: answer within {expected} s."
        ),
    ),
    "connection.closed-at-once": (
        QT_TRANSLATE_NOOP("messages", "The server closes the connection after each answer."),
        QT_TRANSLATE_NOOP("messages", "Turn keep-alive on: the next request saves the handshake."),
    ),
    "connection.not-compressed": (
        QT_TRANSLATE_NOOP("messages", "{found} characters travel uncompressed."),
        QT_TRANSLATE_NOOP("messages", "Turn gzip on for replies."),
    ),
    "balance.unsteady": (
        QT_TRANSLATE_NOOP("messages", "Two readings in a row differ: {found}"),
        QT_TRANSLATE_NOOP("messages", "Make sure that reading costs nothing, and that all servers know the same."),
    ),
    "info.removed": (
        QT_TRANSLATE_NOOP("messages", "Parts of the page for the user are not shown: {found}"),
        QT_TRANSLATE_NOOP("messages", "Use text, headings, lists, tables and links to https only."),
    ),
    "refusal.wordless": (
        QT_TRANSLATE_NOOP("messages", "The refusal with code {expected} has no description."),
        QT_TRANSLATE_NOOP("messages", "Say in Error/Description what is wrong: users are shown it."),
    ),
    "refusal.internal": (
        QT_TRANSLATE_NOOP("messages", "A user's mistake is answered with an internal error instead of {expected}."),
        QT_TRANSLATE_NOOP("messages", "Check the input before working with it, and answer {expected}."),
    ),
    "refusal.other": (
        QT_TRANSLATE_NOOP("messages", "Code {found} came where {expected} was expected."),
        QT_TRANSLATE_NOOP("messages", "Answer {expected}: users are led to the right field by it."),
    ),
    "refusal.status": (
        QT_TRANSLATE_NOOP("messages", "HTTP {found} without a code came where {expected} was expected."),
        QT_TRANSLATE_NOOP("messages", "Answer with the reply's structure and code {expected}."),
    ),
    "refusal.late": (
        QT_TRANSLATE_NOOP("messages", "The refusal comes after the step “{committed}” has made something already."),
        QT_TRANSLATE_NOOP("messages", "Refuse before anything is made, or remove it again where a later step refuses."),
    ),
    "refusal.accepted": (
        QT_TRANSLATE_NOOP("messages", "What should be refused with code {expected} is accepted."),
        QT_TRANSLATE_NOOP("messages", "Check the input, and answer {expected}."),
    ),
    "expected.number": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The account is answered with the number {found} instead of {expected}: it is another customer's.",
        ),
        QT_TRANSLATE_NOOP("messages", "Read the account by the login that was sent; look for a cache without one."),
    ),
    "expected.domain": (
        QT_TRANSLATE_NOOP("messages", "The SIP domain is “{found}” where “{expected}” was expected."),
        QT_TRANSLATE_NOOP(
            "messages", "Answer the domain at which this account registers, or mend the profile's [test]."
        ),
    ),
    "expected.sip-password": (
        QT_TRANSLATE_NOOP("messages", "The SIP password is another one than the profile's [test] expects."),
        QT_TRANSLATE_NOOP("messages", "Answer the password with which this account registers."),
    ),
    "expected.balance": (
        QT_TRANSLATE_NOOP("messages", "The credit is {found} where {expected} was expected."),
        QT_TRANSLATE_NOOP(
            "messages", "Compare with the account's own page; where it was used, mend the profile's [test]."
        ),
    ),
    "expected.unit": (
        QT_TRANSLATE_NOOP(
            "messages", "The credit is read as {found}, and is {expected}: it is counted in smaller units."
        ),
        QT_TRANSLATE_NOOP("messages", "Write it with its decimal mark, or write into the profile: {change}"),
    ),
    "expected.other-number": (
        QT_TRANSLATE_NOOP("messages", "The answer is about the number {found}; {expected} was asked for."),
        QT_TRANSLATE_NOOP("messages", "Read the credit of the number that was sent; look for a cache without one."),
    ),
    "second.same": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Two accounts asked for in turn are both answered with the number {found}: one customer gets another's SIP"
            " password.",
        ),
        QT_TRANSLATE_NOOP("messages", "Look for a cache, or a session, that does not tell one customer from another."),
    ),
    "secret.same": (
        QT_TRANSLATE_NOOP(
            "messages", "The SIP password is the portal's password: whoever reads it from a telephone can sign in."
        ),
        QT_TRANSLATE_NOOP("messages", "Give each account a SIP password of its own."),
    ),
    "secret.echoed": (
        QT_TRANSLATE_NOOP("messages", "The portal's password comes back in the reply (“{node}”)."),
        QT_TRANSLATE_NOOP("messages", "Leave it out: whoever asks knows it, and replies are kept in logs."),
    ),
    "secret.sip": (
        QT_TRANSLATE_NOOP("messages", "The SIP password comes with a reply that has no need of it (“{node}”)."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Leave it out: only provisioning answers it. What is asked every few minutes is kept in many more logs.",
        ),
    ),
    "secret.masked": (
        QT_TRANSLATE_NOOP("messages", "Asterisks come in place of the SIP password."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Answer the password itself, as the telephone server has it: no telephone can register with this.",
        ),
    ),
    "secret.hashed": (
        QT_TRANSLATE_NOOP("messages", "A hash comes in place of the SIP password."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Answer the password itself, as the telephone server has it: no telephone can register with this.",
        ),
    ),
    "secret.null": (
        QT_TRANSLATE_NOOP("messages", "The word for an empty value comes in place of the SIP password."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Answer the password itself, as the telephone server has it: no telephone can register with this.",
        ),
    ),
    "secret.guessable": (
        QT_TRANSLATE_NOOP(
            "messages", "The SIP password is the number or the login: anybody can register as this account."
        ),
        QT_TRANSLATE_NOOP("messages", "Give each account a SIP password that is drawn at random."),
    ),
    "secret.quoted": (
        QT_TRANSLATE_NOOP("messages", "The refusal quotes the password that was sent."),
        QT_TRANSLATE_NOOP("messages", "Say that it is wrong, without it: users are shown this text, and logs keep it."),
    ),
    "secret.told": (
        QT_TRANSLATE_NOOP("messages", "The refusal of a wrong password tells the right one."),
        QT_TRANSLATE_NOOP("messages", "Take the password out of the refusal's text, and out of everything near it."),
    ),
    "password.case": (
        QT_TRANSLATE_NOOP("messages", "The password is accepted with capital and small letters exchanged."),
        QT_TRANSLATE_NOOP("messages", "Compare it exactly: a hash, not a column that ignores case."),
    ),
    "password.trimmed": (
        QT_TRANSLATE_NOOP("messages", "The password is accepted with a blank behind it: it is trimmed."),
        QT_TRANSLATE_NOOP("messages", "Compare it as it was sent."),
    ),
    "password.longer": (
        QT_TRANSLATE_NOOP(
            "messages", "The password is accepted with more letters behind it: only its beginning counts."
        ),
        QT_TRANSLATE_NOOP("messages", "Compare all of it: old DES hashes and short columns cut it."),
    ),
    "cookie.set": (
        QT_TRANSLATE_NOOP("messages", "The reply sets a cookie, which programs do not send back."),
        QT_TRANSLATE_NOOP("messages", "Begin no session for web services: each request would leave one behind."),
    ),
    "clock.off": (
        QT_TRANSLATE_NOOP("messages", "The server's clock is wrong: it says {found} UTC (or this computer's is)."),
        QT_TRANSLATE_NOOP("messages", "Let it keep its time by NTP: tokens, licences and certificates depend on it."),
    ),
    "hostile.failed": (
        QT_TRANSLATE_NOOP("messages", "Input such as “{name}” makes the service fail ({found})."),
        QT_TRANSLATE_NOOP("messages", "Treat input as data: parameters in SQL, escaping in XML, UTF-8 throughout."),
    ),
    "hostile.accepted": (
        QT_TRANSLATE_NOOP(
            "messages",
            "Input such as “{name}” finds an account although none has it: what is typed becomes part of a query, and"
            " anybody can read anybody's data.",
        ),
        QT_TRANSLATE_NOOP("messages", "Treat input as data: parameters in SQL, escaping in XML, UTF-8 throughout."),
    ),
    "naming.both": (
        QT_TRANSLATE_NOOP("messages", "The error's parts stand in the reply under both of their names: {found}"),
        QT_TRANSLATE_NOOP("messages", "Send either Code and Description or ErrorCode and ErrorDescription."),
    ),
    "naming.mixed": (
        QT_TRANSLATE_NOOP("messages", "The error's parts are named in two ways: {found}"),
        QT_TRANSLATE_NOOP("messages", "Send either Code and Description or ErrorCode and ErrorDescription."),
    ),
    "naming.case": (
        QT_TRANSLATE_NOOP("messages", "Names are written otherwise than in the specification: {found}"),
        QT_TRANSLATE_NOOP("messages", "Write them as the specification does: {expected}"),
    ),
    "status.missing": (
        QT_TRANSLATE_NOOP("messages", "The licence's state cannot be asked for without activating it."),
        QT_TRANSLATE_NOOP("messages", "Offer a service that tells the state and changes nothing."),
    ),
    "status.anybody": (
        QT_TRANSLATE_NOOP("messages", "A number that nobody has is said to have an active licence."),
        QT_TRANSLATE_NOOP("messages", "Look the number up first, and answer 102 where nobody has it."),
    ),
    "echo.changed": (
        QT_TRANSLATE_NOOP("messages", "The name came back changed: “{found}” instead of “{expected}”."),
        QT_TRANSLATE_NOOP("messages", "Treat input as data: parameters in SQL, escaping in XML, UTF-8 throughout."),
    ),
}

_THIS_NETWORK: Final = QT_TRANSLATE_NOOP(
    "messages", "Nothing is wrong with the operator: run the test from a network that lets it through."
)
ADVICE: Final = {
    "network": QT_TRANSLATE_NOOP("messages", "Check the name, the server, its port and the firewall in front of it."),
    "tls": QT_TRANSLATE_NOOP(
        "messages", "Install a valid certificate for this host with its whole chain, from an authority that is trusted."
    ),
    "tls.outdated": QT_TRANSLATE_NOOP("messages", "Enable TLS 1.2 and 1.3 at this server."),
    "tls.not_spoken": QT_TRANSLATE_NOOP(
        "messages", "Serve TLS at this port, or name the port in the profile at which it is served."
    ),
    "network.needs_tls": QT_TRANSLATE_NOOP("messages", "Write the address into the profile with https."),
    "network.protocol": QT_TRANSLATE_NOOP(
        "messages", "Write the port into the profile at which HTTP is served, or serve it at this one."
    ),
    "network.truncated": QT_TRANSLATE_NOOP(
        "messages",
        "Compare Content-Length with what is sent, and look into the logs of the service and its front at this time.",
    ),
    "network.captive_portal": _THIS_NETWORK,
    "network.proxy": _THIS_NETWORK,
    "network.proxy_auth": _THIS_NETWORK,
    "network.proxy_forbids": _THIS_NETWORK,
    "network.proxy_unreachable": _THIS_NETWORK,
    "network.proxy_busy": _THIS_NETWORK,
    "reply": QT_TRANSLATE_NOOP("messages", "Compare the reply with the specification and correct it."),
    "reply.encoding": QT_TRANSLATE_NOOP(
        "messages", "Declare the charset in which the reply is really written, best UTF-8."
    ),
    "reply.compression": QT_TRANSLATE_NOOP(
        "messages", "Declare in Content-Encoding how the reply is really packed, gzip or deflate, or do not pack it."
    ),
    "reply.number": QT_TRANSLATE_NOOP(
        "messages", "Write the number alone, such as 20.15, without words or a currency."
    ),
    "reply.empty": QT_TRANSLATE_NOOP(
        "messages", "Look into the service's log at the time of this request: it ended without writing a reply."
    ),
    "operator": QT_TRANSLATE_NOOP("messages", "Look at the request: it should be answered with success."),
    "profile": QT_TRANSLATE_NOOP("messages", "Compare the description with what the profile says of it."),
    "sip": QT_TRANSLATE_NOOP("messages", "Compare what provisioning gives with the telephone server's own accounts."),
}
"""Advice for errors of the program itself, by code or family; their sentence is the one that users are told."""
