"""Error code → one sentence and one next step, for window and command alike; Qt-free, translatable.

Every text is marked with `QT_TRANSLATE_NOOP` so that the translation tools collect it, and is translated when it is
shown, by the function that `set_translator` was given. Placeholders are names of an error's facts, plus ``{code}``,
``{description}`` and ``{operator_code}`` of an operator's refusal; a fact that is missing is left empty.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from neon_wizard.errors import NeonError, OperatorError

CONTEXT = "messages"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that the translation tools look for
    return text


class Action(StrEnum):
    """What the next step's button does; the window decides how."""

    RETRY = "retry"
    EDIT = "edit"  # back to the field that can mend it
    CHECK_ACCOUNT = "check-account"  # settled 4: provision with the same login and password
    SIGN_IN = "sign-in"  # to the login form
    UNLOCK = "unlock"  # the keyring
    SESSION_ONLY = "session-only"  # go on without storing, after consent
    TRUST_HOSTS = "trust-hosts"  # F61
    HTTP_CREDENTIALS = "http-credentials"
    SUPPORT = "support"  # nothing the user can do: the operator's contact
    NONE = "none"


@dataclass(frozen=True)
class Explanation:
    """What a person is told: plain text, never markup."""

    message: str
    next_step: str
    action: Action


_translate: Callable[[str, str], str] = lambda _context, text: text  # noqa: E731


def set_translator(translate: Callable[[str, str], str]) -> None:
    """Make ``translate(context, english)`` the source of every text shown from now on."""
    global _translate
    _translate = translate


def tr(text: str) -> str:
    """`text`, marked elsewhere with `QT_TRANSLATE_NOOP`, in the user's language."""
    return _translate(CONTEXT, text)


_T = tuple[str, str, Action]
_WAIT = QT_TRANSLATE_NOOP("messages", "Wait a moment, then try again.")
_TELL = QT_TRANSLATE_NOOP("messages", "Tell the operator's support, and send them the details.")
_TRY = QT_TRANSLATE_NOOP("messages", "Try again.")
_CORRECT = QT_TRANSLATE_NOOP("messages", "Correct it and try again.")
_FIX_PROFILE = QT_TRANSLATE_NOOP("messages", "Correct the operator's profile.")
_NO_CONTINUE = QT_TRANSLATE_NOOP(
    "messages", "Nothing was sent. Tell the operator's support; do not use this network for passwords."
)

_TABLE: dict[str, _T] = {
    # --- what was typed -------------------------------------------------------------------------------------------
    "input.required": (QT_TRANSLATE_NOOP("messages", "This field is needed."), _CORRECT, Action.EDIT),
    "input.email": (
        QT_TRANSLATE_NOOP("messages", "This is not an e-mail address."),
        QT_TRANSLATE_NOOP("messages", "Write it like name@example.com."),
        Action.EDIT,
    ),
    "input.phone": (
        QT_TRANSLATE_NOOP("messages", "This is not a telephone number."),
        QT_TRANSLATE_NOOP("messages", "Write it with its area code, or with + and the country code: {example}."),
        Action.EDIT,
    ),
    "input.pattern": (
        QT_TRANSLATE_NOOP("messages", "{label} is not in the form that the operator expects."),
        _CORRECT,
        Action.EDIT,
    ),
    "input.too_long": (
        QT_TRANSLATE_NOOP("messages", "This is too long: at most {limit} characters."),
        _CORRECT,
        Action.EDIT,
    ),
    "input.character": (
        QT_TRANSLATE_NOOP("messages", "This contains a character that cannot be sent."),
        _CORRECT,
        Action.EDIT,
    ),
    "usage.operator": (
        QT_TRANSLATE_NOOP("messages", "No operator was chosen."),
        QT_TRANSLATE_NOOP("messages", "Name one with --operator: {known}."),
        Action.NONE,
    ),
    "usage.account": (
        QT_TRANSLATE_NOOP("messages", "There is no account {account} on this computer."),
        QT_TRANSLATE_NOOP("messages", "“neon-wizard accounts list” shows the accounts."),
        Action.NONE,
    ),
    "usage.password": (
        QT_TRANSLATE_NOOP("messages", "No password was given."),
        QT_TRANSLATE_NOOP("messages", "Give it at the prompt, through --password-stdin or in NEON_PASSWORD."),
        Action.NONE,
    ),
    "usage.input": (
        QT_TRANSLATE_NOOP("messages", "“{input}” cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Write --input NAME=VALUE with a name that the operator asks for: {known}."),
        Action.NONE,
    ),
    "usage.arguments": (
        QT_TRANSLATE_NOOP("messages", "{reason}"),
        QT_TRANSLATE_NOOP("messages", "See --help."),
        Action.NONE,
    ),
    # --- the operator's profile -----------------------------------------------------------------------------------
    "profile.not_found": (
        QT_TRANSLATE_NOOP("messages", "There is no operator profile “{file}”."),
        QT_TRANSLATE_NOOP("messages", "Give the path of a profile file, or one of: {known}."),
        Action.NONE,
    ),
    "profile.unreadable": (
        QT_TRANSLATE_NOOP("messages", "The profile {file} cannot be read: {reason}."),
        _FIX_PROFILE,
        Action.NONE,
    ),
    "profile.syntax": (
        QT_TRANSLATE_NOOP("messages", "{file}, line {line}: this is not TOML: {reason}."),
        _FIX_PROFILE,
        Action.NONE,
    ),
    "profile.format": (
        QT_TRANSLATE_NOOP("messages", "{file}: “format” is {found}; this program reads format 1."),
        QT_TRANSLATE_NOOP("messages", "Write format = 1 as the first line, or use a newer program."),
        Action.NONE,
    ),
    "profile.unknown_key": (
        QT_TRANSLATE_NOOP("messages", "{file}: there is no key “{key}”."),
        QT_TRANSLATE_NOOP("messages", "The nearest known key is “{nearest}”."),
        Action.NONE,
    ),
    "profile.unknown_key_alone": (
        QT_TRANSLATE_NOOP("messages", "{file}: there is no key “{key}”."),
        QT_TRANSLATE_NOOP("messages", "Remove it. Known here: {known}."),
        Action.NONE,
    ),
    "profile.type": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is {found}; {expected} was expected."),
        _FIX_PROFILE,
        Action.NONE,
    ),
    "profile.value": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is {found}; {expected} was expected."),
        _FIX_PROFILE,
        Action.NONE,
    ),
    "profile.missing": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is missing; {expected} was expected."),
        _FIX_PROFILE,
        Action.NONE,
    ),
    "profile.local_file": (
        QT_TRANSLATE_NOOP(
            "messages", "{file}: “{key}” names a file of this computer; a profile from the network may not."
        ),
        QT_TRANSLATE_NOOP("messages", "Do not use this profile unless you trust who wrote it."),
        Action.NONE,
    ),
    "profile.insecure": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” sends passwords to {host} without protection."),
        QT_TRANSLATE_NOOP(
            "messages", "Write https, or allow_http = true under [http] if the network itself is trusted."
        ),
        Action.NONE,
    ),
    "profile.literal_secret": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” holds a password that everyone who gets the file can read."),
        QT_TRANSLATE_NOOP(
            "messages", "Write secret:NAME there; the password belongs in the keyring or the environment."
        ),
        Action.NONE,
    ),
    "profile.service": (
        QT_TRANSLATE_NOOP("messages", "{operator} offers no {service} service."),
        QT_TRANSLATE_NOOP("messages", "Add [services.{service}] to the profile, if the operator has one."),
        Action.NONE,
    ),
    "profile.secret": (
        QT_TRANSLATE_NOOP("messages", "The secret “{name}” of {operator} is not known on this computer."),
        QT_TRANSLATE_NOOP("messages", "Set the environment variable {variable}, or store it in the keyring."),
        Action.HTTP_CREDENTIALS,
    ),
    "profile.wsdl": (
        QT_TRANSLATE_NOOP("messages", "The service description {wsdl} cannot be used: {reason}."),
        _FIX_PROFILE,
        Action.SUPPORT,
    ),
    "profile.protocol": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is {found}; this program speaks {known}."),
        _FIX_PROFILE,
        Action.NONE,
    ),
    # --- the wire -------------------------------------------------------------------------------------------------
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
        _TRY,
        Action.RETRY,
    ),
    "network.truncated": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} was cut off."),
        _TRY,
        Action.RETRY,
    ),
    "network.timeout": (
        QT_TRANSLATE_NOOP("messages", "{host} did not answer within {seconds} seconds."),
        _TRY,
        Action.RETRY,
    ),
    "network.protocol": (
        QT_TRANSLATE_NOOP("messages", "What answers at {host} does not speak HTTP."),
        _TELL,
        Action.SUPPORT,
    ),
    "network.insecure": (
        QT_TRANSLATE_NOOP("messages", "The address of {host} is not protected, so nothing was sent to it."),
        _FIX_PROFILE,
        Action.SUPPORT,
    ),
    "network.redirect_downgrade": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to an unprotected address at {target}; that was refused."),
        _TELL,
        Action.SUPPORT,
    ),
    "network.redirect_host": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to another computer, {target}; that was refused."),
        _TELL,
        Action.SUPPORT,
    ),
    "network.redirect": (
        QT_TRANSLATE_NOOP("messages", "{host} says that the service has moved to {target}; passwords are not sent on."),
        QT_TRANSLATE_NOOP("messages", "Write the new address into the operator's profile if it is right."),
        Action.SUPPORT,
    ),
    "network.redirect_loop": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on in a circle."),
        _TELL,
        Action.SUPPORT,
    ),
    "network.redirect_scheme": (
        QT_TRANSLATE_NOOP("messages", "{host} sends on to something that is not a web address; that was refused."),
        _TELL,
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
        _NO_CONTINUE,
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
        _NO_CONTINUE,
        Action.SUPPORT,
    ),
    "tls.failed": (
        QT_TRANSLATE_NOOP("messages", "No protected connection to {host} could be made."),
        _NO_CONTINUE,
        Action.SUPPORT,
    ),
    # --- the operator answered ------------------------------------------------------------------------------------
    "operator.100": (
        QT_TRANSLATE_NOOP("messages", "{operator} did not accept what was sent: {description}"),
        _CORRECT,
        Action.EDIT,
    ),
    "operator.101": (
        QT_TRANSLATE_NOOP("messages", "Something is not in the form that {operator} expects: {description}"),
        _CORRECT,
        Action.EDIT,
    ),
    "operator.102": (
        QT_TRANSLATE_NOOP("messages", "{operator} does not know this account."),
        QT_TRANSLATE_NOOP("messages", "Check the login, or create an account."),
        Action.EDIT,
    ),
    "operator.103": (
        QT_TRANSLATE_NOOP("messages", "This login is already taken."),
        QT_TRANSLATE_NOOP("messages", "Choose another login, or sign in if it is yours."),
        Action.EDIT,
    ),
    "operator.104": (
        QT_TRANSLATE_NOOP("messages", "The password is not right."),
        QT_TRANSLATE_NOOP("messages", "Type it again."),
        Action.EDIT,
    ),
    "operator.500": (
        QT_TRANSLATE_NOOP("messages", "{operator} has a problem of its own: {description}"),
        _WAIT,
        Action.RETRY,
    ),
    "operator.501": (
        QT_TRANSLATE_NOOP(
            "messages", "{operator} reports an error that it does not explain (code {operator_code}): {description}"
        ),
        _WAIT,
        Action.RETRY,
    ),
    "operator.fault": (
        QT_TRANSLATE_NOOP("messages", "The service of {host} failed: {description}"),
        _TELL,
        Action.SUPPORT,
    ),
    "operator.unauthorized": (
        QT_TRANSLATE_NOOP("messages", "{host} did not accept this program's access credentials."),
        QT_TRANSLATE_NOOP("messages", "Enter the user name and password that the operator gave for its web service."),
        Action.HTTP_CREDENTIALS,
    ),
    "operator.weaker_auth": (
        QT_TRANSLATE_NOOP("messages", "{host} asks for a weaker way of signing in than agreed; that was refused."),
        _TELL,
        Action.SUPPORT,
    ),
    "operator.busy": (
        QT_TRANSLATE_NOOP("messages", "{host} is too busy at the moment."),
        _WAIT,
        Action.RETRY,
    ),
    "operator.unconfirmed": (
        QT_TRANSLATE_NOOP("messages", "The account is not confirmed yet."),
        QT_TRANSLATE_NOOP("messages", "Open the operator's e-mail, follow the link in it, then try again."),
        Action.RETRY,
    ),
    # --- the answer is not understood -----------------------------------------------------------------------------
    "reply.status": (
        QT_TRANSLATE_NOOP("messages", "{host} answered “{status}”, and nothing that could be understood."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.empty": (QT_TRANSLATE_NOOP("messages", "The answer of {host} is empty."), _TELL, Action.SUPPORT),
    "reply.malformed": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is damaged at line {line}, column {column}."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.encoding": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is not written in {encoding}, as it claims."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.compression": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is packed in a way that cannot be unpacked."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.too_large": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is larger than allowed ({limit})."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.too_deep": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is nested deeper than allowed ({limit})."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.document_type": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} carries a document type or entities; that is refused."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.format": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} is {found}; {expected} was expected."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.missing": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} lacks “{node}”."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.ambiguous": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} says “{node}” twice, differently."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.contradictory": (
        QT_TRANSLATE_NOOP(
            "messages",
            "The answer of {host} contradicts itself: success is “{success}”, the error code is {operator_code}.",
        ),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.truth": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} says “{found}” where true or false was expected ({node})."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.code": (
        QT_TRANSLATE_NOOP(
            "messages", "The answer of {host} gives the error code “{found}”, which is not a number ({node})."
        ),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.number": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} gives “{found}” where an amount was expected ({node})."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.value": (
        QT_TRANSLATE_NOOP("messages", "The answer of {host} gives a value for “{node}” that cannot be used."),
        _TELL,
        Action.SUPPORT,
    ),
    "reply.mapping": (
        QT_TRANSLATE_NOOP(
            "messages", "The profile's expression “{expression}” ({node}) does not fit the answer of {host}: {reason}."
        ),
        _FIX_PROFILE,
        Action.SUPPORT,
    ),
    # --- this computer --------------------------------------------------------------------------------------------
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
            "The profile of {operator} now names other computers ({hosts}); your passwords were not given to them.",
        ),
        QT_TRANSLATE_NOOP("messages", "Go on only if the operator told you of this change."),
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
        _TRY,
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
        _WAIT,
        Action.RETRY,
    ),
    # --- a signup whose outcome is not known (settled 4) ----------------------------------------------------------
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
    "program.interrupted": (QT_TRANSLATE_NOOP("messages", "This was interrupted."), _TRY, Action.RETRY),
    "program.failed": (
        QT_TRANSLATE_NOOP("messages", "Something went wrong inside this program."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to support; what you typed is still here."),
        Action.RETRY,
    ),
}
_UNKNOWN = _TABLE["program.failed"]
_FILE_LINE = QT_TRANSLATE_NOOP("messages", "{file}, line {line}")


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def codes() -> frozenset[str]:
    """Every code that has a sentence."""
    return frozenset(_TABLE)


def explain(error: NeonError) -> Explanation:
    """The sentence, the next step and its action for `error`, in the user's language; never raises."""
    message, next_step, action = _TABLE.get(error.code, _UNKNOWN)
    facts = _Facts(error.facts)
    facts["code"] = error.code
    if "line" in facts and "file" in facts and "{line}" not in message:
        facts["file"] = tr(_FILE_LINE).format_map(facts)
    if isinstance(error, OperatorError):
        facts["description"] = error.description
        facts["operator_code"] = "" if error.operator_code is None else str(error.operator_code)
    return Explanation(
        tr(message).format_map(facts).strip().rstrip(":").strip(), tr(next_step).format_map(facts).strip(), action
    )
