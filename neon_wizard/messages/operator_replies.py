"""Sentences for an operator that refuses, and for an answer that is not understood.

Also for a signup whose outcome is unknown (settled 4).
"""

from __future__ import annotations

from neon_wizard.messages.wording import CORRECT, FIX_PROFILE, QT_TRANSLATE_NOOP, TELL, WAIT, Remedy, Sentence

_ODD = QT_TRANSLATE_NOOP(
    "messages", "{operator} gave an answer that does not fit the question (code {operator_code}): {description}"
)

HOLDS = QT_TRANSLATE_NOOP("messages", "; it holds {found}")
HOLDS_AT = QT_TRANSLATE_NOOP("messages", "; “{place}” holds {found}")
"""Names what stands where something else was looked for: the fact ``there`` of a sentence."""

_WAIT_OR_TELL = QT_TRANSLATE_NOOP(
    "messages", "Wait a moment, then try again. If it stays so, tell the operator's support."
)
_TOO_MUCH: Sentence = (
    QT_TRANSLATE_NOOP("messages", "{host} does not take as much as was sent (“{status}”)."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Send less: a smaller file, or a shorter text. If there is nothing to shorten, tell the operator's support.",
    ),
    Remedy.EDIT,
)
_BEHIND: Sentence = (
    QT_TRANSLATE_NOOP("messages", "{host} gets no answer from the computer behind it (“{status}”)."),
    _WAIT_OR_TELL,
    Remedy.RETRY,
)

TABLE: dict[str, Sentence] = {
    "operator.100": (
        QT_TRANSLATE_NOOP("messages", "{operator} did not accept what was sent: {description}"),
        CORRECT,
        Remedy.EDIT,
    ),
    "operator.101": (
        QT_TRANSLATE_NOOP("messages", "Something is not in the form that {operator} expects: {description}"),
        CORRECT,
        Remedy.EDIT,
    ),
    "operator.102": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not know this account."),
        QT_TRANSLATE_NOOP("messages", "Check the login, or create an account."),
        Remedy.EDIT,
    ),
    "operator.102.balance": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not know this number."),
        QT_TRANSLATE_NOOP("messages", "Check the number. If it is right, tell the operator's support."),
        Remedy.SUPPORT,
    ),
    "operator.102.actions": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not know this: {description}"),
        CORRECT,
        Remedy.EDIT,
    ),
    "operator.103": (
        QT_TRANSLATE_NOOP("messages", "This login is already taken."),
        QT_TRANSLATE_NOOP("messages", "Choose another login, or sign in if it is yours."),
        Remedy.EDIT,
    ),
    "operator.103.provisioning": (_ODD, TELL, Remedy.SUPPORT),
    "operator.103.balance": (_ODD, TELL, Remedy.SUPPORT),
    "operator.103.actions": (
        QT_TRANSLATE_NOOP("messages", "{operator} refused: {description}"),
        CORRECT,
        Remedy.EDIT,
    ),
    "operator.104": (
        QT_TRANSLATE_NOOP("messages", "The password is not right."),
        QT_TRANSLATE_NOOP("messages", "Type it again."),
        Remedy.EDIT,
    ),
    "operator.104.signup": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not accept this password: {description}"),
        QT_TRANSLATE_NOOP("messages", "Choose another password."),
        Remedy.EDIT,
    ),
    "operator.104.balance": (_ODD, TELL, Remedy.SUPPORT),
    "operator.104.portal": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not accept your password any more, or it was mistyped."),
        QT_TRANSLATE_NOOP("messages", "Type it again."),
        Remedy.PASSWORD,
    ),
    "operator.104.actions": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not accept this password: {description}"),
        QT_TRANSLATE_NOOP("messages", "Type it again."),
        Remedy.EDIT,
    ),
    "operator.500": (
        QT_TRANSLATE_NOOP("messages", "{operator} has a problem of its own: {description}"),
        WAIT,
        Remedy.RETRY,
    ),
    "operator.501": (
        QT_TRANSLATE_NOOP(
            "messages", "{operator} reports an error that it does not explain (code {operator_code}): {description}"
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Try again later. If it stays so, send this code and text to the operator's support."
        ),
        Remedy.RETRY,
    ),
    "operator.fault": (
        QT_TRANSLATE_NOOP("messages", "The service of {host} failed: {description}"),
        TELL,
        Remedy.SUPPORT,
    ),
    "operator.unauthorized": (
        QT_TRANSLATE_NOOP("messages", "{host} did not accept this program's access credentials."),
        QT_TRANSLATE_NOOP("messages", "Enter the user name and password that the operator gave for its web service."),
        Remedy.HTTP_CREDENTIALS,
    ),
    "operator.unauthorized.token": (
        QT_TRANSLATE_NOOP("messages", "{host} did not accept this program's access token."),
        QT_TRANSLATE_NOOP("messages", "Enter the token that the operator gave for its web service."),
        Remedy.HTTP_CREDENTIALS,
    ),
    "operator.unauthorized.key": (
        QT_TRANSLATE_NOOP("messages", "{host} did not accept this program's access key."),
        QT_TRANSLATE_NOOP("messages", "Enter the key that the operator gave for its web service."),
        Remedy.HTTP_CREDENTIALS,
    ),
    "operator.unauthorized.phrase": (
        QT_TRANSLATE_NOOP("messages", "{host} did not let this program in with its own certificate."),
        QT_TRANSLATE_NOOP("messages", "Ask the operator for a new one; it may have expired."),
        Remedy.SUPPORT,
    ),
    "operator.unauthorized.none": (
        QT_TRANSLATE_NOOP("messages", "{host} wants this program to sign in, and the profile does not say with what."),
        FIX_PROFILE,
        Remedy.SUPPORT,
    ),
    "operator.weaker_auth": (
        QT_TRANSLATE_NOOP("messages", "{host} asks for a weaker way of signing in than agreed; that was refused."),
        TELL,
        Remedy.SUPPORT,
    ),
    "operator.other_digest": (
        QT_TRANSLATE_NOOP("messages", "{host} asks for a form of digest sign-in that this program does not know."),
        TELL,
        Remedy.SUPPORT,
    ),
    "operator.registry": (
        QT_TRANSLATE_NOOP(
            "messages", "The registry {host}, which knows the operator's addresses, refused: {description}"
        ),
        WAIT,
        Remedy.RETRY,
    ),
    "operator.registry_reply": (
        QT_TRANSLATE_NOOP("messages", "What answers at {host} is not the registry that the profile names ({reason})."),
        TELL,
        Remedy.SUPPORT,
    ),
    "operator.busy": (
        QT_TRANSLATE_NOOP("messages", "{host} is too busy at the moment."),
        WAIT,
        Remedy.RETRY,
    ),
    "operator.wrong_code": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not accept this code."),
        QT_TRANSLATE_NOOP("messages", "Look at it once more, and type it again, or have a new one sent."),
        Remedy.RETRY,
    ),
    "operator.session": (
        QT_TRANSLATE_NOOP("messages", "{host} refuses the session that it has just opened."),
        QT_TRANSLATE_NOOP("messages", "Try again; if it happens again, tell the operator, with Details."),
        Remedy.RETRY,
    ),
    "operator.unconfirmed": (
        QT_TRANSLATE_NOOP("messages", "The account is not confirmed yet."),
        QT_TRANSLATE_NOOP("messages", "Open the operator's e-mail, follow the link in it, then try again."),
        Remedy.RETRY,
    ),
    "signup.unknown": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} was lost: your account may exist already."),
        QT_TRANSLATE_NOOP("messages", "Check whether it exists; nothing is sent a second time."),
        Remedy.CHECK_ACCOUNT,
    ),
    "signup.unknown.step": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The signup at {host} was not finished: it got as far as the step “{step}”. Your account may exist.",
        ),
        QT_TRANSLATE_NOOP("messages", "Check whether it exists; nothing is sent a second time."),
        Remedy.CHECK_ACCOUNT,
    ),
    "signup.unknown.alone": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} was lost: your account may exist already."),
        QT_TRANSLATE_NOOP("messages", "Ask {operator} whether it does; nothing is sent again unless you say so."),
        Remedy.SUPPORT,
    ),
    "signup.unknown.step_alone": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The signup at {host} was not finished: it got as far as the step “{step}”. Your account may exist.",
        ),
        QT_TRANSLATE_NOOP("messages", "Ask {operator} whether it does; nothing is sent again unless you say so."),
        Remedy.SUPPORT,
    ),
    "signup.lost": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The account “{login}” was asked for before, and the answer of {operator} was lost: nobody here knows"
            " whether it exists.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Ask {operator}, or send it again all the same: you may then have two accounts, or be refused."
        ),
        Remedy.SEND_AGAIN,
    ),
    "signup.may_exist.alone": (
        QT_TRANSLATE_NOOP(
            "messages", "This login is taken, perhaps by your own earlier attempt: your account may exist."
        ),
        QT_TRANSLATE_NOOP("messages", "Ask {operator} whether it is yours, or choose another login."),
        Remedy.SUPPORT,
    ),
    "signup.may_exist": (
        QT_TRANSLATE_NOOP(
            "messages", "This login is taken, perhaps by your own earlier attempt: your account may exist."
        ),
        QT_TRANSLATE_NOOP("messages", "Check whether it exists, with the same login and password."),
        Remedy.CHECK_ACCOUNT,
    ),
    "reply.status": (
        QT_TRANSLATE_NOOP("messages", "{host} answered “{status}”, and nothing that could be understood."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.status.402": (
        QT_TRANSLATE_NOOP("messages", "{host} wants something to be paid first (“{status}”)."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look whether credit is left or a bill is open, or ask the operator's support why it is blocked.",
        ),
        Remedy.SUPPORT,
    ),
    "reply.status.408": (
        QT_TRANSLATE_NOOP("messages", "{host} did not wait until it had everything (“{status}”)."),
        QT_TRANSLATE_NOOP("messages", "Check your connection, then try again."),
        Remedy.RETRY,
    ),
    "reply.status.413": _TOO_MUCH,
    "reply.status.414": _TOO_MUCH,
    "reply.status.415": (
        QT_TRANSLATE_NOOP(
            "messages", "{host} does not take the format that the operator's profile sends (“{status}”)."
        ),
        QT_TRANSLATE_NOOP("messages", "Tell the operator's support: the profile has to name another one."),
        Remedy.SUPPORT,
    ),
    "reply.status.421": (
        QT_TRANSLATE_NOOP("messages", "{host} says that it is not the one to answer at this address (“{status}”)."),
        QT_TRANSLATE_NOOP(
            "messages", "Try again. If it stays so, tell the operator's support: the profile names another's address."
        ),
        Remedy.RETRY,
    ),
    "reply.status.422": (
        QT_TRANSLATE_NOOP("messages", "{host} could read what was sent, and does not accept it (“{status}”)."),
        QT_TRANSLATE_NOOP("messages", "Look at what you typed once more. If it is right, tell the operator's support."),
        Remedy.EDIT,
    ),
    "reply.status.423": (
        QT_TRANSLATE_NOOP(
            "messages", "{host} keeps this locked (“{status}”): somebody is changing it, or it is blocked."
        ),
        _WAIT_OR_TELL,
        Remedy.RETRY,
    ),
    "reply.status.425": (
        QT_TRANSLATE_NOOP("messages", "{host} finds it too early for this (“{status}”)."),
        _WAIT_OR_TELL,
        Remedy.RETRY,
    ),
    "reply.status.431": _TOO_MUCH,
    "reply.status.451": (
        QT_TRANSLATE_NOOP("messages", "{host} may not answer this for legal reasons (“{status}”)."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Trying again does not help. Ask the operator's support what stands in the way, and where you are.",
        ),
        Remedy.SUPPORT,
    ),
    "reply.status.500": (
        QT_TRANSLATE_NOOP("messages", "The service of {host} failed (“{status}”)."),
        _WAIT_OR_TELL,
        Remedy.RETRY,
    ),
    "reply.status.502": _BEHIND,
    "reply.status.504": _BEHIND,
    "reply.status.507": (
        QT_TRANSLATE_NOOP("messages", "{host} has no room left (“{status}”)."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.empty": (QT_TRANSLATE_NOOP("messages", "The answer of {host} is empty."), TELL, Remedy.SUPPORT),
    "reply.malformed": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is damaged at line {line}, column {column}."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.encoding": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is not written in {encoding}, as it claims."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.compression": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is packed in a way that cannot be unpacked."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.too_large": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is larger than allowed ({limit})."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.too_deep": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is nested deeper than allowed ({limit})."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.document_type": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} carries a document type or entities; that is refused."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.format": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is {found}; {expected} was expected."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.inside": (
        QT_TRANSLATE_NOOP("messages", "The text at “{node}” in the answer of {host} is not {expected}."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.next_page": (
        QT_TRANSLATE_NOOP(
            "messages", "The answer of {host} continues at another server, {target}; nothing was sent there."
        ),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.unforeseen": (
        QT_TRANSLATE_NOOP("messages", "This program failed over the answer of {host}; the mistake is its own."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to support."),
        Remedy.SUPPORT,
    ),
    "reply.missing": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} lacks “{node}”{there}."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.no_domain": (
        QT_TRANSLATE_NOOP("messages", "{operator} named no SIP domain: no calls can be made with this account yet."),
        QT_TRANSLATE_NOOP(
            "messages", "Ask the operator's support: it belongs in their answer, or in the profile ([sip] domain)."
        ),
        Remedy.SUPPORT,
    ),
    "reply.elsewhere": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The answer of {host} leads to another address, {target}. Nothing was sent there: “{node}” may only name"
            " an address of the same server.",
        ),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.ambiguous": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} says “{node}” twice, differently."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.contradictory": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The answer of {host} contradicts itself: success is “{success}”, the error code is {operator_code}.",
        ),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.truth": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} says “{found}” where true or false was expected ({node})."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.code": (
        QT_TRANSLATE_NOOP(
            "messages", "The answer of {host} gives the error code “{found}”, which is not a number ({node})."
        ),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.number": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} gives “{found}” where an amount was expected ({node})."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.decimal_mark": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The answer of {host} gives “{found}”, which may be {thousands}, or {whole} and a fraction ({node}).",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Write into the operator's profile, under reply, which mark is meant: decimal_mark = “.” or “,”.",
        ),
        Remedy.SUPPORT,
    ),
    "reply.balance_pattern": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The answer of {host} gives “{found}”; the profile's balance_pattern may leave out a sign or a part of it"
            " ({node}).",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Let the group of balance_pattern in the operator's profile take the whole amount with its sign, and name"
            " in the pattern the words beside it that every answer has.",
        ),
        Remedy.SUPPORT,
    ),
    "reply.licence_state": (
        QT_TRANSLATE_NOOP(
            "messages", "The answer of {host} gives “{found}” as the state of the licence, which is not known ({node})."
        ),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.date": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} gives “{found}” where a date was expected ({node})."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.value": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} gives a value for “{node}” that cannot be used{there}."),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.settings": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The answer of {host} contradicts itself: “{node}” says “{value}”, and “{other}” says “{other_value}”.",
        ),
        TELL,
        Remedy.SUPPORT,
    ),
    "reply.mapping": (
        QT_TRANSLATE_NOOP(
            "messages", "The profile's expression “{expression}” ({node}) does not fit the answer of {host}: {reason}."
        ),
        FIX_PROFILE,
        Remedy.SUPPORT,
    ),
}
