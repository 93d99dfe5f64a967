"""Sentences about what was typed, in a window or on a command line."""

from __future__ import annotations

from neon_wizard.messages.wording import CORRECT, QT_TRANSLATE_NOOP, Remedy, Sentence

TABLE: dict[str, Sentence] = {
    "input.required": (QT_TRANSLATE_NOOP("messages", "This field is needed."), CORRECT, Remedy.EDIT),
    "input.consent": (
        QT_TRANSLATE_NOOP("messages", "{operator} creates an account only for who agrees to its terms."),
        QT_TRANSLATE_NOOP("messages", "Read them, and agree if you do."),
        Remedy.EDIT,
    ),
    "input.email": (
        QT_TRANSLATE_NOOP("messages", "This is not an e-mail address."),
        QT_TRANSLATE_NOOP("messages", "Write it like name@example.com."),
        Remedy.EDIT,
    ),
    "input.phone": (
        QT_TRANSLATE_NOOP("messages", "This is not a telephone number."),
        QT_TRANSLATE_NOOP("messages", "Write it with its area code, or with + and the country code: {example}."),
        Remedy.EDIT,
    ),
    "input.pattern": (
        QT_TRANSLATE_NOOP("messages", "{label} is not in the form that the operator expects."),
        CORRECT,
        Remedy.EDIT,
    ),
    "input.rule": (QT_TRANSLATE_NOOP("messages", "{rule}"), CORRECT, Remedy.EDIT),
    "input.check_digits": (
        QT_TRANSLATE_NOOP("messages", "This number cannot be right: a digit is wrong, or one is missing."),
        QT_TRANSLATE_NOOP("messages", "Compare it with the document, and correct it."),
        Remedy.EDIT,
    ),
    "person.code": (
        QT_TRANSLATE_NOOP("messages", "{operator} asks for a code, and nobody is there to type it."),
        QT_TRANSLATE_NOOP("messages", "Try again when you have a moment: you are asked for the code then."),
        Remedy.RETRY,
    ),
    "person.page": (
        QT_TRANSLATE_NOOP("messages", "{operator} wants something done in a browser, and nobody is there to do it."),
        QT_TRANSLATE_NOOP("messages", "Try again when you have a moment: the page is opened for you then."),
        Remedy.RETRY,
    ),
    "input.too_long": (
        QT_TRANSLATE_NOOP("messages", "This is too long: at most {limit} characters."),
        CORRECT,
        Remedy.EDIT,
    ),
    "input.character": (
        QT_TRANSLATE_NOOP("messages", "This contains a character that cannot be sent."),
        CORRECT,
        Remedy.EDIT,
    ),
    "input.invisible": (
        QT_TRANSLATE_NOOP("messages", "This contains a character that cannot be seen ({character})."),
        QT_TRANSLATE_NOOP("messages", "Clear the field and type it anew."),
        Remedy.EDIT,
    ),
    "input.number": (
        QT_TRANSLATE_NOOP("messages", "This is not a number."),
        QT_TRANSLATE_NOOP("messages", "Write it with digits, such as 10 or 2.50."),
        Remedy.EDIT,
    ),
    "input.range": (
        QT_TRANSLATE_NOOP("messages", "This is not between {minimum} and {maximum}."),
        CORRECT,
        Remedy.EDIT,
    ),
    "input.unticked": (
        QT_TRANSLATE_NOOP("messages", "This has to be ticked."),
        QT_TRANSLATE_NOOP("messages", "Tick it if it is so; else there is no going on."),
        Remedy.EDIT,
    ),
    "input.date": (
        QT_TRANSLATE_NOOP("messages", "This is not a date."),
        QT_TRANSLATE_NOOP("messages", "Write it as 2026-01-31."),
        Remedy.EDIT,
    ),
    "input.choice": (
        QT_TRANSLATE_NOOP("messages", "This is not one of the choices."),
        QT_TRANSLATE_NOOP("messages", "Choose one of: {known}."),
        Remedy.EDIT,
    ),
    "input.file": (
        QT_TRANSLATE_NOOP("messages", "{file} cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Choose another file."),
        Remedy.EDIT,
    ),
    "input.file_size": (
        QT_TRANSLATE_NOOP("messages", "This file is too large: at most {limit} bytes."),
        QT_TRANSLATE_NOOP("messages", "Choose another file."),
        Remedy.EDIT,
    ),
    "input.file_ending": (
        QT_TRANSLATE_NOOP("messages", "The operator does not take this kind of file."),
        QT_TRANSLATE_NOOP("messages", "Choose a file whose name ends in {known}."),
        Remedy.EDIT,
    ),
    "input.code": (
        QT_TRANSLATE_NOOP("messages", "No QR code can be read in {file}."),
        QT_TRANSLATE_NOOP("messages", "Take the picture anew, with the whole code in it, sharp and not too small."),
        Remedy.EDIT,
    ),
    "input.code_reader": (
        QT_TRANSLATE_NOOP("messages", "What reads QR codes is not installed."),
        QT_TRANSLATE_NOOP("messages", "Type the link, or install it with: pip install “neon-wizard[qr]”"),
        Remedy.EDIT,
    ),
    "input.host": (
        QT_TRANSLATE_NOOP("messages", "This is not a host name or an address."),
        QT_TRANSLATE_NOOP("messages", "Write it like sip.example.com or sip.example.com:5061."),
        Remedy.EDIT,
    ),
    "input.transport": (
        QT_TRANSLATE_NOOP("messages", "This transport is not known."),
        QT_TRANSLATE_NOOP("messages", "Write udp, tcp or tls."),
        Remedy.EDIT,
    ),
    "input.port": (
        QT_TRANSLATE_NOOP("messages", "This is not a port."),
        QT_TRANSLATE_NOOP("messages", "Write a whole number from 1 to 65535."),
        Remedy.EDIT,
    ),
    "input.seconds": (
        QT_TRANSLATE_NOOP("messages", "This is not a number of seconds."),
        QT_TRANSLATE_NOOP("messages", "Write a whole number, such as 3600."),
        Remedy.EDIT,
    ),
    "input.sip_user": (
        QT_TRANSLATE_NOOP("messages", 'A number holds no blanks and none of @ < > ".'),
        CORRECT,
        Remedy.EDIT,
    ),
    "input.contradiction": (
        QT_TRANSLATE_NOOP(
            "messages", "Two settings do not agree: {setting} says “{value}”, and {other} says “{other_value}”."
        ),
        QT_TRANSLATE_NOOP("messages", "Write it in one of them, or the same in both."),
        Remedy.EDIT,
    ),
    "usage.operator": (
        QT_TRANSLATE_NOOP("messages", "No operator was chosen."),
        QT_TRANSLATE_NOOP("messages", "Name one with --operator: {known}."),
        Remedy.NONE,
    ),
    "usage.action": (
        QT_TRANSLATE_NOOP("messages", "{operator} offers no “{action}”."),
        QT_TRANSLATE_NOOP("messages", "It offers: {known}."),
        Remedy.NONE,
    ),
    "usage.account": (
        QT_TRANSLATE_NOOP("messages", "There is no account {account} on this computer."),
        QT_TRANSLATE_NOOP("messages", "The command “accounts list” shows the accounts."),
        Remedy.NONE,
    ),
    "usage.no_account": (
        QT_TRANSLATE_NOOP("messages", "No account is kept on this computer."),
        QT_TRANSLATE_NOOP("messages", "Set one up first, with “signup”, with “provision” or in the window."),
        Remedy.NONE,
    ),
    "usage.not_running": (
        QT_TRANSLATE_NOOP("messages", "NEON Wizard is not running."),
        QT_TRANSLATE_NOOP("messages", "Start it first: “neon-wizard” opens its window."),
        Remedy.NONE,
    ),
    "usage.silent": (
        QT_TRANSLATE_NOOP("messages", "NEON Wizard is running, and does not answer."),
        QT_TRANSLATE_NOOP("messages", "End it, then start it again."),
        Remedy.NONE,
    ),
    "usage.password": (
        QT_TRANSLATE_NOOP("messages", "No password was given."),
        QT_TRANSLATE_NOOP("messages", "Give it at the prompt, through --password-stdin or in NEON_PASSWORD."),
        Remedy.NONE,
    ),
    "usage.passphrase": (
        QT_TRANSLATE_NOOP("messages", "No pass phrase was given."),
        QT_TRANSLATE_NOOP("messages", "Give it at the prompt, through --password-stdin or in NEON_PASSPHRASE."),
        Remedy.NONE,
    ),
    "usage.input": (
        QT_TRANSLATE_NOOP("messages", "“{input}” cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Write --input NAME=VALUE with a name that the operator asks for: {known}."),
        Remedy.NONE,
    ),
    "usage.arguments": (
        QT_TRANSLATE_NOOP("messages", "{reason}"),
        QT_TRANSLATE_NOOP("messages", "See --help."),
        Remedy.NONE,
    ),
    "usage.folder": (
        QT_TRANSLATE_NOOP("messages", "{file} cannot be found: the folder that you are in does not exist any more."),
        QT_TRANSLATE_NOOP("messages", "Go to another folder, or write the whole path."),
        Remedy.NONE,
    ),
    "usage.home": (
        QT_TRANSLATE_NOOP("messages", "NEON_HOME must name a folder by its whole path, and not {path}."),
        QT_TRANSLATE_NOOP("messages", "Write the whole path of a folder, or unset it. Nothing was read or written."),
        Remedy.NONE,
    ),
    "usage.links": (
        QT_TRANSLATE_NOOP("messages", "On macOS, links are opened by the program's bundle, as its Info.plist says."),
        QT_TRANSLATE_NOOP("messages", "Install the bundle; there is nothing to register."),
        Remedy.NONE,
    ),
    "usage.link": (
        QT_TRANSLATE_NOOP("messages", "This link does not open an operator's profile: {link}"),
        QT_TRANSLATE_NOOP("messages", "Ask the operator for the right one: neon-wizard:https://…"),
        Remedy.NONE,
    ),
    "check.unknown": (
        QT_TRANSLATE_NOOP("messages", "There is no check “{found}” for this operator."),
        QT_TRANSLATE_NOOP("messages", "The checks are: {known}"),
        Remedy.NONE,
    ),
    "check.file": (
        QT_TRANSLATE_NOOP("messages", "{file} cannot be compared with: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Give a file that “neon-wizard check --save” wrote."),
        Remedy.NONE,
    ),
    "check.own_account": (
        QT_TRANSLATE_NOOP("messages", "The test account {login} is an account of yours on this computer."),
        QT_TRANSLATE_NOOP("messages", "Let the profile's [test] name an account that nobody telephones with."),
        Remedy.NONE,
    ),
    "check.leak": (
        QT_TRANSLATE_NOOP("messages", "This is written nowhere: it would hold a password that is a common word."),
        QT_TRANSLATE_NOOP("messages", "Give the test account another password, and test again."),
        Remedy.NONE,
    ),
    "mock.file": (
        QT_TRANSLATE_NOOP("messages", "{file} cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("messages", "docs/mock-operator.md says what may stand in it."),
        Remedy.NONE,
    ),
    "mock.tls": (
        QT_TRANSLATE_NOOP("messages", "The services of {name} want a certificate of whoever asks."),
        QT_TRANSLATE_NOOP("messages", "Add --tls: a certificate is shown with TLS only."),
        Remedy.NONE,
    ),
    "mock.protocol": (
        QT_TRANSLATE_NOOP("messages", "{service} speaks {found}, a plug-in's protocol, which a mock cannot speak."),
        QT_TRANSLATE_NOOP("messages", "Take this service out of a copy of the profile, or test it at the operator's."),
        Remedy.NONE,
    ),
    "mock.profile": (
        QT_TRANSLATE_NOOP("messages", "The profile of {name} is in no file."),
        QT_TRANSLATE_NOOP("messages", "Save it in a file first: a mock operator is made from that."),
        Remedy.NONE,
    ),
    "load.missing": (
        QT_TRANSLATE_NOOP("messages", "The load test needs Locust, which is not installed."),
        QT_TRANSLATE_NOOP("messages", "Install it with: pip install “neon-wizard[load]”"),
        Remedy.NONE,
    ),
    "load.host": (
        QT_TRANSLATE_NOOP("messages", "{host} is not this computer, and a load test may bring it down."),
        QT_TRANSLATE_NOOP("messages", "If its owner agrees, say so with: {option}"),
        Remedy.NONE,
    ),
    "load.changes": (
        QT_TRANSLATE_NOOP("messages", "A load test does not ask the service “{service}”: it changes something."),
        QT_TRANSLATE_NOOP("messages", "Signups are permitted with --allow-signup; nothing else that changes is."),
        Remedy.NONE,
    ),
    "load.nothing": (
        QT_TRANSLATE_NOOP("messages", "{operator} has no service that a load test may ask ({services})."),
        QT_TRANSLATE_NOOP("messages", "Signups are permitted with --allow-signup; nothing else that changes is."),
        Remedy.NONE,
    ),
    "load.account": (
        QT_TRANSLATE_NOOP("messages", "A load test needs an account to ask with: “{key}” is missing in {file}."),
        QT_TRANSLATE_NOOP("messages", "Write login and password of a test account into the profile's [test]."),
        Remedy.NONE,
    ),
    "load.failed": (
        QT_TRANSLATE_NOOP("messages", "Locust ended without a result (status {status})."),
        QT_TRANSLATE_NOOP("messages", "See what it wrote, above."),
        Remedy.NONE,
    ),
}
