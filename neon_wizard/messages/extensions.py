"""Sentences about what extends the program: extra services (E1), an operator's own package, other people's plug-ins."""

from __future__ import annotations

from neon_wizard.messages.wording import QT_TRANSLATE_NOOP, TELL, Remedy, Sentence

_TELL = QT_TRANSLATE_NOOP("messages", "Tell those who made the package {package}, and send them the details.")

TABLE: dict[str, Sentence] = {
    "action.unknown": (
        QT_TRANSLATE_NOOP("messages", "{reason} {operator} may have done it all the same."),
        QT_TRANSLATE_NOOP("messages", "Look whether it was done before you do it again."),
        Remedy.NONE,
    ),
    "action.account": (
        QT_TRANSLATE_NOOP("messages", "This is done for an account, and none was chosen."),
        QT_TRANSLATE_NOOP("messages", "Choose an account of {operator}."),
        Remedy.NONE,
    ),
    "action.not_kept": (
        QT_TRANSLATE_NOOP(
            "messages", "{operator} has changed the password, but it could not be kept here as it should be: {reason}"
        ),
        QT_TRANSLATE_NOOP("messages", "With the next connection it is tried, or asked for."),
        Remedy.NONE,
    ),
    "action.fetch": (
        QT_TRANSLATE_NOOP("messages", "{operator} has new settings for this account."),
        QT_TRANSLATE_NOOP("messages", "Fetch them in the account's settings, with your password."),
        Remedy.NONE,
    ),
    "action.not_fetched": (
        QT_TRANSLATE_NOOP("messages", "It was done, but the account's settings could not be fetched anew: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Fetch them in the account's settings."),
        Remedy.NONE,
    ),
    "brand.name": (
        QT_TRANSLATE_NOOP("messages", "“{name}” cannot be the name of a package and its command."),
        QT_TRANSLATE_NOOP("messages", "Use a-z, 0-9 and -, beginning with a letter, such as acme-softphone."),
        Remedy.NONE,
    ),
    "brand.version": (
        QT_TRANSLATE_NOOP("messages", "“{version}” cannot be the version of a package."),
        QT_TRANSLATE_NOOP("messages", "Write, for example: 1.2.0"),
        Remedy.NONE,
    ),
    "brand.tool": (
        QT_TRANSLATE_NOOP("messages", "What writes packages is not installed."),
        QT_TRANSLATE_NOOP("messages", 'Install it with: pip install "neon-wizard[brand]"'),
        Remedy.NONE,
    ),
    "brand.secret": (
        QT_TRANSLATE_NOOP(
            "messages", "{file}: “{key}” seems to hold a secret; everyone who gets the package could read it."
        ),
        QT_TRANSLATE_NOOP("messages", "Let users type it, or send it by HTTP authentication with secret:NAME."),
        Remedy.NONE,
    ),
    "brand.private_key": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is a private key; everyone who gets the package would have it."),
        QT_TRANSLATE_NOOP("messages", "Use another scheme of authentication in the profile that users get."),
        Remedy.NONE,
    ),
    "brand.failed": (
        QT_TRANSLATE_NOOP("messages", "The package could not be written."),
        TELL,
        Remedy.NONE,
    ),
    "brand.title": (
        QT_TRANSLATE_NOOP("messages", "Windows takes no program called “{title}”."),
        QT_TRANSLATE_NOOP(
            "messages",
            'Use --title: up to 60 characters, none of < > : " / \\ | ? *, no dot at the end, no device as CON.',
        ),
        Remedy.NONE,
    ),
    "brand.icon": (
        QT_TRANSLATE_NOOP("messages", "{file} cannot be the program's icon: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Name an SVG with --icon, or as logo in the profile's [operator]."),
        Remedy.NONE,
    ),
    "installer.tool": (
        QT_TRANSLATE_NOOP("messages", "What writes installers is not on this computer: {tools}."),
        QT_TRANSLATE_NOOP("messages", "On Debian and Ubuntu: apt-get install {packages}"),
        Remedy.NONE,
    ),
    "installer.tool_elsewhere": (
        QT_TRANSLATE_NOOP(
            "messages", "Installers are made on Linux. What writes them is not on this computer: {tools}."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "On Windows, “wsl --install -d Debian” makes a Linux; there, or on any Debian or Ubuntu: "
            "apt-get install {packages}",
        ),
        Remedy.NONE,
    ),
    "installer.parts": (
        QT_TRANSLATE_NOOP("messages", "{file} is not there, or is no package of this program that can be opened."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Get it where this version of the program is published, or make it with: make packages; then --from.",
        ),
        Remedy.NONE,
    ),
    "installer.failed": (
        QT_TRANSLATE_NOOP("messages", "{program} could not do its part of the installer."),
        QT_TRANSLATE_NOOP("messages", "What it said is in the details."),
        Remedy.NONE,
    ),
    "plugin.failed": (
        QT_TRANSLATE_NOOP("messages", "“{name}”, of the installed package {package}, failed."),
        _TELL,
        Remedy.NONE,
    ),
    "plugin.slow": (
        QT_TRANSLATE_NOOP(
            "messages", "“{name}”, of the installed package {package}, gave no answer within {seconds} seconds."
        ),
        QT_TRANSLATE_NOOP("messages", "Try again later. If it happens again, tell those who made the package."),
        Remedy.RETRY,
    ),
    "plugin.answer": (
        QT_TRANSLATE_NOOP(
            "messages", "“{name}”, of the installed package {package}, gave an answer of no use: {reason}."
        ),
        _TELL,
        Remedy.NONE,
    ),
    "plugin.origin": (
        QT_TRANSLATE_NOOP("messages", "“{name}”, of the installed package {package}, wanted to ask {host}."),
        QT_TRANSLATE_NOOP("messages", "That is no address of {operator}'s; nothing was sent."),
        Remedy.NONE,
    ),
}
