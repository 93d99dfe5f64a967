"""Sentences about what is wrong with an operator's profile."""

from __future__ import annotations

from neon_wizard.messages.wording import FIX_PROFILE, QT_TRANSLATE_NOOP, TELL, Remedy, Sentence

EXAMPLE = QT_TRANSLATE_NOOP("messages", "Write, for example: {example}")

TABLE: dict[str, Sentence] = {
    "profile.not_found": (
        QT_TRANSLATE_NOOP("messages", "There is no operator profile “{file}”."),
        QT_TRANSLATE_NOOP("messages", "Give the path of a profile file, or one of: {known}."),
        Remedy.NONE,
    ),
    "profile.unreadable": (
        QT_TRANSLATE_NOOP("messages", "{file} cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Check the path or the address, and what is there."),
        Remedy.NONE,
    ),
    "profile.syntax": (
        QT_TRANSLATE_NOOP("messages", "{file}, line {line}: this is not TOML: {reason}."),
        QT_TRANSLATE_NOOP(
            "messages", "Each line is a table such as [operator], or a key = value with texts in quotes."
        ),
        Remedy.NONE,
    ),
    "profile.format": (
        QT_TRANSLATE_NOOP("messages", "{file}: “format” is {found}; this program reads format 1."),
        QT_TRANSLATE_NOOP("messages", "Write format = 1 as the first line, or use a newer program."),
        Remedy.NONE,
    ),
    "profile.unknown_key": (
        QT_TRANSLATE_NOOP("messages", "{file}: there is no key “{key}”."),
        QT_TRANSLATE_NOOP("messages", "Write “{nearest}”, the nearest known key, or remove it."),
        Remedy.NONE,
    ),
    "profile.unknown_key_alone": (
        QT_TRANSLATE_NOOP("messages", "{file}: there is no key “{key}”."),
        QT_TRANSLATE_NOOP("messages", "Remove it. Known here: {known}."),
        Remedy.NONE,
    ),
    "profile.type": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is {found}; {expected} was expected."),
        EXAMPLE,
        Remedy.NONE,
    ),
    "profile.value": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is {found}; {expected} was expected."),
        EXAMPLE,
        Remedy.NONE,
    ),
    "profile.value.rule": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is {found}; {expected} was expected."),
        QT_TRANSLATE_NOOP("messages", "Write what was expected, or remove “{key}”."),
        Remedy.NONE,
    ),
    "profile.missing": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is missing; {expected} was expected."),
        EXAMPLE,
        Remedy.NONE,
    ),
    "profile.extra": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is “{found}”, which needs a part that is not installed here."),
        QT_TRANSLATE_NOOP("messages", 'Install it: pip install "neon-wizard[{extra}]"'),
        Remedy.NONE,
    ),
    "profile.remote_file": (
        QT_TRANSLATE_NOOP(
            "messages", "{file}: “{key}” names a file on another computer: {found}. It was not looked for."
        ),
        QT_TRANSLATE_NOOP("messages", "Put the file beside the profile, and write its name."),
        Remedy.NONE,
    ),
    "profile.local_file": (
        QT_TRANSLATE_NOOP(
            "messages", "{file}: “{key}” names a file of this computer; a profile from the network may not."
        ),
        QT_TRANSLATE_NOOP("messages", "Do not use this profile unless you trust who wrote it."),
        Remedy.NONE,
    ),
    "profile.insecure": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” sends passwords to {host} without protection."),
        QT_TRANSLATE_NOOP(
            "messages", "Write https, or allow_http = true under [http] if the network itself is trusted."
        ),
        Remedy.NONE,
    ),
    "profile.literal_secret": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” holds a password that everyone who gets the file can read."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Write secret:NAME there, in braces where it is part of a longer text; the password belongs in the keyring"
            " or the environment.",
        ),
        Remedy.NONE,
    ),
    "profile.literal_secret_fixed": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” holds a password that everyone who gets the file can read."),
        QT_TRANSLATE_NOOP(
            "messages", "No secret:NAME can stand there. Send it in “fields” or “headers”, where one can, as a text."
        ),
        Remedy.NONE,
    ),
    "profile.secret_in_address": (
        QT_TRANSLATE_NOOP(
            "messages", "{file}: “{key}” puts {found} into the address, which servers and proxies write down."
        ),
        QT_TRANSLATE_NOOP("messages", "Send it in “headers”, or in “fields” or “body” with POST, if the operator can."),
        Remedy.NONE,
    ),
    "profile.shared_secret": (
        QT_TRANSLATE_NOOP(
            "messages", "{file}: “{found}” has to be on the computer of each user ({service}), who can read it there."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "If it is an administrator's key, give users another one that can do no more than this, or put a service of"
            " your own in between.",
        ),
        Remedy.NONE,
    ),
    "profile.secret_unsent": (
        QT_TRANSLATE_NOOP(
            "messages", "{file}: {found} is not sent to {service}, for it would have to stand in the address."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Send it in “headers” or with POST, or write into “fields” what is to be sent; an empty table is nothing.",
        ),
        Remedy.NONE,
    ),
    "profile.picture": (
        QT_TRANSLATE_NOOP("messages", "{file}: the picture of “{key}” is left out: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Save it as a plain SVG, without other files in it, or as a smaller PNG."),
        Remedy.NONE,
    ),
    "profile.accent_light": (
        QT_TRANSLATE_NOOP(
            "messages", "{file}: “{key}” {found} can hardly be seen on a light ground; {shown} is shown there instead."
        ),
        QT_TRANSLATE_NOOP("messages", "Leave it so, or write a colour that serves everywhere: {example}"),
        Remedy.NONE,
    ),
    "profile.accent_dark": (
        QT_TRANSLATE_NOOP(
            "messages", "{file}: “{key}” {found} can hardly be seen on a dark ground; {shown} is shown there instead."
        ),
        QT_TRANSLATE_NOOP("messages", "Leave it so, or write a colour that serves everywhere: {example}"),
        Remedy.NONE,
    ),
    "profile.service": (
        QT_TRANSLATE_NOOP("messages", "{operator} offers no {service} service."),
        QT_TRANSLATE_NOOP("messages", "Add [services.{service}] to the profile, if the operator has one."),
        Remedy.NONE,
    ),
    "profile.secret": (
        QT_TRANSLATE_NOOP("messages", "The secret “{name}” of {operator} is not known on this computer."),
        QT_TRANSLATE_NOOP("messages", "Set the environment variable {variable}, or store it in the keyring."),
        Remedy.HTTP_CREDENTIALS,
    ),
    "profile.uddi_none": (
        QT_TRANSLATE_NOOP("messages", "The registry {host} lists nothing called “{name}”."),
        QT_TRANSLATE_NOOP("messages", "Correct the name under “uddi” in the operator's profile, or write its key."),
        Remedy.SUPPORT,
    ),
    "profile.uddi_several": (
        QT_TRANSLATE_NOOP("messages", "The registry {host} lists several that may be meant by “{name}”: {known}."),
        QT_TRANSLATE_NOOP("messages", "Write the full name or the key of one of them into the operator's profile."),
        Remedy.SUPPORT,
    ),
    "profile.uddi_key": (
        QT_TRANSLATE_NOOP("messages", "The registry {host} does not know the key that it is asked for: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Correct the key under “uddi” in the operator's profile, or write the name."),
        Remedy.SUPPORT,
    ),
    "profile.uddi_endpoint": (
        QT_TRANSLATE_NOOP("messages", "The registry {host} knows no web address of “{service}”, only: {found}."),
        TELL,
        Remedy.SUPPORT,
    ),
    "profile.uddi_described": (
        QT_TRANSLATE_NOOP("messages", "The registry {host} knows only the WSDL of “{service}”, not its address."),
        QT_TRANSLATE_NOOP("messages", "Write protocol = “wsdl” and the operation into the operator's profile."),
        Remedy.SUPPORT,
    ),
    "profile.uddi_wsdl": (
        QT_TRANSLATE_NOOP("messages", "The registry {host} knows no WSDL of “{service}”."),
        QT_TRANSLATE_NOOP("messages", "Write its address as “wsdl” beside “uddi” into the operator's profile."),
        Remedy.SUPPORT,
    ),
    "profile.pass_phrase": (
        QT_TRANSLATE_NOOP("messages", "The pass phrase does not open the key {key} of this program's certificate."),
        QT_TRANSLATE_NOOP("messages", "Enter the pass phrase that the operator gave with the certificate."),
        Remedy.HTTP_CREDENTIALS,
    ),
    "profile.wsdl": (
        QT_TRANSLATE_NOOP("messages", "The service description {wsdl} cannot be used: {reason}."),
        FIX_PROFILE,
        Remedy.SUPPORT,
    ),
    "profile.mock": (
        QT_TRANSLATE_NOOP("messages", "No reply can be made that “{key}” would read: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Write the expression as a path, a choice or a comparison, or test without it."),
        Remedy.NONE,
    ),
    "profile.no_operation": (
        QT_TRANSLATE_NOOP("messages", "Nothing in {wsdl} looks like a signup, settings, a balance or a licence."),
        QT_TRANSLATE_NOOP("messages", "Choose the operations yourself. There are: {known}."),
        Remedy.NONE,
    ),
    "profile.address": (
        QT_TRANSLATE_NOOP("messages", "The profile at {file} is not on this computer yet."),
        QT_TRANSLATE_NOOP("messages", "Look at it first, and keep it: neon-wizard profile add {file}"),
        Remedy.NONE,
    ),
    "profile.gone": (
        QT_TRANSLATE_NOOP("messages", "The profile of {operator} is no longer at {file}."),
        QT_TRANSLATE_NOOP("messages", "Choose the file that the operator gave you; then it is kept here."),
        Remedy.CHOOSE_PROFILE,
    ),
    "profile.gone_unknown": (
        QT_TRANSLATE_NOOP("messages", "The profile of {operator} is not on this computer."),
        QT_TRANSLATE_NOOP("messages", "Choose the file that the operator gave you; then it is kept here."),
        Remedy.CHOOSE_PROFILE,
    ),
    "profile.other_operator": (
        QT_TRANSLATE_NOOP("messages", "{file} is the profile of {other} (“{other_id}”), not of {operator}."),
        QT_TRANSLATE_NOOP("messages", "Choose another file."),
        Remedy.CHOOSE_PROFILE,
    ),
    "profile.kept_other": (
        QT_TRANSLATE_NOOP("messages", "For {operator}, another profile is kept on this computer ({changes})."),
        QT_TRANSLATE_NOOP("messages", "Take this one in its place only if it is from the operator. Nothing was sent."),
        Remedy.REPLACE_PROFILE,
    ),
    "profile.new_hosts": (
        QT_TRANSLATE_NOOP(
            "messages", "The accounts of {operator} on this computer were made for other computers ({changes})."
        ),
        QT_TRANSLATE_NOOP("messages", "Go on only if the operator told you of them."),
        Remedy.REPLACE_PROFILE,
    ),
    "profile.in_use": (
        QT_TRANSLATE_NOOP("messages", "The profile of {operator} stays: accounts on this computer need it ({number})."),
        QT_TRANSLATE_NOOP("messages", "Remove these accounts first."),
        Remedy.NONE,
    ),
    "profile.not_kept": (
        QT_TRANSLATE_NOOP("messages", "The profile of {operator} is not among yours: {file}."),
        QT_TRANSLATE_NOOP("messages", "It is removed and updated where it came from."),
        Remedy.NONE,
    ),
    "profile.exists": (
        QT_TRANSLATE_NOOP("messages", "{file} exists already."),
        QT_TRANSLATE_NOOP("messages", "Choose another name, or remove that file first."),
        Remedy.NONE,
    ),
    "profile.edit": (
        QT_TRANSLATE_NOOP("messages", "“{key}” cannot be changed here without changing what stands around it."),
        QT_TRANSLATE_NOOP("messages", "Change it in the text."),
        Remedy.NONE,
    ),
    "profile.changed_since": (
        QT_TRANSLATE_NOOP("messages", "{file} was changed since, and stays as it is."),
        QT_TRANSLATE_NOOP("messages", "Change it in the text."),
        Remedy.NONE,
    ),
    "profile.protocol": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is {found}; this program speaks {known}."),
        QT_TRANSLATE_NOOP("messages", "Write one of these, or install the package that brings the protocol."),
        Remedy.NONE,
    ),
}
