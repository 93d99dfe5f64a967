"""Titles, sentences and advice about what is handed over, addresses, connections, certificates, access, telephone.

Also what an operator hands over, in words: its name, and what to ask for where it is missing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from neon_wizard.checks.readiness import Piece, State
from neon_wizard.messages import QT_TRANSLATE_NOOP

TITLES: Final = {
    "handover.account": QT_TRANSLATE_NOOP("messages", "A test account"),
    "handover.papers": QT_TRANSLATE_NOOP("messages", "Contact and documents"),
    "address.public": QT_TRANSLATE_NOOP("messages", "Public addresses"),
    "address.protected": QT_TRANSLATE_NOOP("messages", "Encrypted addresses"),
    "address.plain-door": QT_TRANSLATE_NOOP("messages", "No second door without encryption"),
    "name.resolves": QT_TRANSLATE_NOOP("messages", "The name resolves"),
    "tcp.connects": QT_TRANSLATE_NOOP("messages", "The server accepts connections"),
    "tls.trusted": QT_TRANSLATE_NOOP("messages", "The certificate is trusted"),
    "tls.expiry": QT_TRANSLATE_NOOP("messages", "The certificate remains valid"),
    "tls.versions": QT_TRANSLATE_NOOP("messages", "TLS versions"),
    "*.auth": QT_TRANSLATE_NOOP("messages", "Authentication is demanded ({service})"),
    "*.auth-wrong": QT_TRANSLATE_NOOP("messages", "Wrong credentials are refused ({service})"),
    "*.description": QT_TRANSLATE_NOOP("messages", "The WSDL can be read ({service})"),
    "*.description-address": QT_TRANSLATE_NOOP("messages", "The address in the WSDL ({service})"),
    "*.description-imports": QT_TRANSLATE_NOOP("messages", "What the WSDL imports ({service})"),
    "sip.registers": QT_TRANSLATE_NOOP("messages", "The account registers with the telephone server"),
}

FINDINGS: Final = {
    "handover.no-account": (
        QT_TRANSLATE_NOOP("messages", "The profile names no test account, so most checks could not be made."),
        QT_TRANSLATE_NOOP("messages", "Create an account for tests and hand over its login, password and number."),
    ),
    "handover.no-contact": (
        QT_TRANSLATE_NOOP("messages", "The profile names no technical contact."),
        QT_TRANSLATE_NOOP("messages", "Name an e-mail address that this report can go to."),
    ),
    "handover.no-documents": (
        QT_TRANSLATE_NOOP("messages", "The profile names no documents."),
        QT_TRANSLATE_NOOP("messages", "Hand over the description of the web services."),
    ),
    "proxy.between": (
        QT_TRANSLATE_NOOP("messages", "{name} was asked through a proxy ({found}), not over a direct connection."),
        QT_TRANSLATE_NOOP("messages", "Nothing for the operator to mend; times may be longer than elsewhere."),
    ),
    "address.private": (
        QT_TRANSLATE_NOOP("messages", "{name} is an address of a private network."),
        QT_TRANSLATE_NOOP("messages", "Give the services an address that users reach over the Internet."),
    ),
    "address.clear": (
        QT_TRANSLATE_NOOP("messages", "{name} is asked over http: passwords travel unencrypted."),
        QT_TRANSLATE_NOOP("messages", "Offer the services over https and let the profile name that address."),
    ),
    "address.plain-open": (
        QT_TRANSLATE_NOOP("messages", "{name} also answers without encryption (HTTP {status})."),
        QT_TRANSLATE_NOOP("messages", "Close port 80, or let it redirect to https."),
    ),
    "address.secret": (
        QT_TRANSLATE_NOOP("messages", "A password stands in the address that is asked."),
        QT_TRANSLATE_NOOP("messages", "Take passwords in the body (POST): addresses are written into logs."),
    ),
    "certificate.soon": (
        QT_TRANSLATE_NOOP("messages", "The certificate of {name} ends in {days} days ({date})."),
        QT_TRANSLATE_NOOP("messages", "Renew it, and let renewal happen by itself."),
    ),
    "tls.old-versions": (
        QT_TRANSLATE_NOOP("messages", "{name} still accepts {found}."),
        QT_TRANSLATE_NOOP("messages", "Allow TLS 1.2 and 1.3 only (RFC 8996)."),
    ),
    "tls.no-1-3": (
        QT_TRANSLATE_NOOP("messages", "{name} does not speak TLS 1.3."),
        QT_TRANSLATE_NOOP("messages", "Turn TLS 1.3 on beside 1.2."),
    ),
    "access.none": (
        QT_TRANSLATE_NOOP("messages", "The service asks for no HTTP authentication."),
        QT_TRANSLATE_NOOP("messages", "Protect the services with credentials of their own."),
    ),
    "access.anybodys-credit": (
        QT_TRANSLATE_NOOP(
            "messages", "Anybody can read anybody's credit: the service asks for a number, and for nothing secret."
        ),
        QT_TRANSLATE_NOOP("messages", "Protect it with HTTP authentication, or ask for the user's password."),
    ),
    "access.open": (
        QT_TRANSLATE_NOOP("messages", "The service answers without the credentials of the profile."),
        QT_TRANSLATE_NOOP("messages", "Answer 401 to requests without credentials."),
    ),
    "access.any-password": (
        QT_TRANSLATE_NOOP("messages", "The service accepts wrong credentials."),
        QT_TRANSLATE_NOOP("messages", "Compare the password, and answer 401 where it is wrong."),
    ),
    "access.weaker": (
        QT_TRANSLATE_NOOP("messages", "Beside {expected} the weaker {found} is offered."),
        QT_TRANSLATE_NOOP("messages", "Offer {expected} only."),
    ),
    "access.unnamed": (
        QT_TRANSLATE_NOOP("messages", "The refusal does not say which authentication is wanted."),
        QT_TRANSLATE_NOOP("messages", "Send WWW-Authenticate with every 401 (RFC 9110)."),
    ),
    "description.private": (
        QT_TRANSLATE_NOOP("messages", "The WSDL names an address that users cannot reach: {found}"),
        QT_TRANSLATE_NOOP("messages", "Let the server write its public address into the WSDL."),
    ),
    "description.clear": (
        QT_TRANSLATE_NOOP("messages", "The WSDL names an address without encryption: {found}"),
        QT_TRANSLATE_NOOP("messages", "Let the server write its https address into the WSDL."),
    ),
    "description.import-missing": (
        QT_TRANSLATE_NOOP("messages", "A document of the WSDL cannot be fetched: {name} ({found})"),
        QT_TRANSLATE_NOOP("messages", "Serve every imported document under the address that the import names."),
    ),
    "description.import-elsewhere": (
        QT_TRANSLATE_NOOP("messages", "The WSDL imports a document from {name}, which is not loaded."),
        QT_TRANSLATE_NOOP("messages", "Serve imported documents from the same host as the WSDL."),
    ),
    "telephone.no-password": (
        QT_TRANSLATE_NOOP("messages", "The telephone server registers the account without asking for its password."),
        QT_TRANSLATE_NOOP("messages", "Demand authentication for REGISTER."),
    ),
}


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
    """Return the name of a piece. say: English → the reader's language."""
    return say(PIECES[piece.id][0])


def remedy(piece: Piece, say: Callable[[str], str]) -> str:
    """Return what to ask the operator for; empty where nothing is lacking."""
    return "" if piece.state is State.THERE else say(PIECES[piece.id][1]).format(lacking=", ".join(piece.lacking))
