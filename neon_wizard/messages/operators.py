"""The operator answered and refused; a signup whose outcome is not known (settled 4)."""

from __future__ import annotations

from neon_wizard.messages.wording import CORRECT, FIX_PROFILE, QT_TRANSLATE_NOOP, TELL, WAIT, Action, Sentence

_ODD = QT_TRANSLATE_NOOP(
    "messages", "{operator} gave an answer that does not fit the question (code {operator_code}): {description}"
)

TABLE: dict[str, Sentence] = {
    "operator.100": (
        QT_TRANSLATE_NOOP("messages", "{operator} did not accept what was sent: {description}"),
        CORRECT,
        Action.EDIT,
    ),
    "operator.101": (
        QT_TRANSLATE_NOOP("messages", "Something is not in the form that {operator} expects: {description}"),
        CORRECT,
        Action.EDIT,
    ),
    "operator.102": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not know this account."),
        QT_TRANSLATE_NOOP("messages", "Check the login, or create an account."),
        Action.EDIT,
    ),
    "operator.102.balance": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not know this number."),
        QT_TRANSLATE_NOOP("messages", "Check the number. If it is right, tell the operator's support."),
        Action.SUPPORT,
    ),
    "operator.102.actions": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not know this: {description}"),
        CORRECT,
        Action.EDIT,
    ),
    "operator.103": (
        QT_TRANSLATE_NOOP("messages", "This login is already taken."),
        QT_TRANSLATE_NOOP("messages", "Choose another login, or sign in if it is yours."),
        Action.EDIT,
    ),
    "operator.103.provisioning": (_ODD, TELL, Action.SUPPORT),
    "operator.103.balance": (_ODD, TELL, Action.SUPPORT),
    "operator.103.actions": (
        QT_TRANSLATE_NOOP("messages", "{operator} refused: {description}"),
        CORRECT,
        Action.EDIT,
    ),
    "operator.104": (
        QT_TRANSLATE_NOOP("messages", "The password is not right."),
        QT_TRANSLATE_NOOP("messages", "Type it again."),
        Action.EDIT,
    ),
    "operator.104.signup": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not accept this password: {description}"),
        QT_TRANSLATE_NOOP("messages", "Choose another password."),
        Action.EDIT,
    ),
    "operator.104.balance": (_ODD, TELL, Action.SUPPORT),
    "operator.104.actions": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not accept this password: {description}"),
        QT_TRANSLATE_NOOP("messages", "Type it again."),
        Action.EDIT,
    ),
    "operator.500": (
        QT_TRANSLATE_NOOP("messages", "{operator} has a problem of its own: {description}"),
        WAIT,
        Action.RETRY,
    ),
    "operator.501": (
        QT_TRANSLATE_NOOP(
            "messages", "{operator} reports an error that it does not explain (code {operator_code}): {description}"
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Try again later. If it stays so, send this code and text to the operator's support."
        ),
        Action.RETRY,
    ),
    "operator.fault": (
        QT_TRANSLATE_NOOP("messages", "The service of {host} failed: {description}"),
        TELL,
        Action.SUPPORT,
    ),
    "operator.unauthorized": (
        QT_TRANSLATE_NOOP("messages", "{host} did not accept this program's access credentials."),
        QT_TRANSLATE_NOOP("messages", "Enter the user name and password that the operator gave for its web service."),
        Action.HTTP_CREDENTIALS,
    ),
    "operator.unauthorized.token": (
        QT_TRANSLATE_NOOP("messages", "{host} did not accept this program's access token."),
        QT_TRANSLATE_NOOP("messages", "Enter the token that the operator gave for its web service."),
        Action.HTTP_CREDENTIALS,
    ),
    "operator.unauthorized.key": (
        QT_TRANSLATE_NOOP("messages", "{host} did not accept this program's access key."),
        QT_TRANSLATE_NOOP("messages", "Enter the key that the operator gave for its web service."),
        Action.HTTP_CREDENTIALS,
    ),
    "operator.unauthorized.phrase": (
        QT_TRANSLATE_NOOP("messages", "{host} did not let this program in with its own certificate."),
        QT_TRANSLATE_NOOP("messages", "Ask the operator for a new one; it may have expired."),
        Action.SUPPORT,
    ),
    "operator.unauthorized.none": (
        QT_TRANSLATE_NOOP("messages", "{host} wants this program to sign in, and the profile does not say with what."),
        FIX_PROFILE,
        Action.SUPPORT,
    ),
    "operator.weaker_auth": (
        QT_TRANSLATE_NOOP("messages", "{host} asks for a weaker way of signing in than agreed; that was refused."),
        TELL,
        Action.SUPPORT,
    ),
    "operator.other_digest": (
        QT_TRANSLATE_NOOP("messages", "{host} asks for a form of digest sign-in that this program does not know."),
        TELL,
        Action.SUPPORT,
    ),
    "operator.registry": (
        QT_TRANSLATE_NOOP(
            "messages", "The registry {host}, which knows the operator's addresses, refused: {description}"
        ),
        WAIT,
        Action.RETRY,
    ),
    "operator.registry_reply": (
        QT_TRANSLATE_NOOP("messages", "What answers at {host} is not the registry that the profile names ({reason})."),
        TELL,
        Action.SUPPORT,
    ),
    "operator.busy": (
        QT_TRANSLATE_NOOP("messages", "{host} is too busy at the moment."),
        WAIT,
        Action.RETRY,
    ),
    "operator.unconfirmed": (
        QT_TRANSLATE_NOOP("messages", "The account is not confirmed yet."),
        QT_TRANSLATE_NOOP("messages", "Open the operator's e-mail, follow the link in it, then try again."),
        Action.RETRY,
    ),
    "signup.unknown": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} was lost: your account may exist already."),
        QT_TRANSLATE_NOOP("messages", "Check whether it exists; nothing is sent a second time."),
        Action.CHECK_ACCOUNT,
    ),
    "signup.may_exist": (
        QT_TRANSLATE_NOOP(
            "messages", "This login is taken, perhaps by your own earlier attempt: your account may exist."
        ),
        QT_TRANSLATE_NOOP("messages", "Check whether it exists, with the same login and password."),
        Action.CHECK_ACCOUNT,
    ),
}
