"""What is in the way of an operator's own package."""

from __future__ import annotations

from neon_wizard.messages.wording import QT_TRANSLATE_NOOP, TELL, Action, Sentence

TABLE: dict[str, Sentence] = {
    "brand.name": (
        QT_TRANSLATE_NOOP("messages", "“{name}” cannot be the name of a package and its command."),
        QT_TRANSLATE_NOOP("messages", "Use a-z, 0-9 and -, beginning with a letter, such as acme-softphone."),
        Action.NONE,
    ),
    "brand.version": (
        QT_TRANSLATE_NOOP("messages", "“{version}” cannot be the version of a package."),
        QT_TRANSLATE_NOOP("messages", "Write, for example: 1.2.0"),
        Action.NONE,
    ),
    "brand.tool": (
        QT_TRANSLATE_NOOP("messages", "What writes packages is not installed."),
        QT_TRANSLATE_NOOP("messages", 'Install it with: pip install "neon-wizard[brand]"'),
        Action.NONE,
    ),
    "brand.secret": (
        QT_TRANSLATE_NOOP(
            "messages", "{file}: “{key}” seems to hold a secret; everyone who gets the package could read it."
        ),
        QT_TRANSLATE_NOOP("messages", "Let users type it, or send it by HTTP authentication with secret:NAME."),
        Action.NONE,
    ),
    "brand.private_key": (
        QT_TRANSLATE_NOOP("messages", "{file}: “{key}” is a private key; everyone who gets the package would have it."),
        QT_TRANSLATE_NOOP("messages", "Use another scheme of authentication in the profile that users get."),
        Action.NONE,
    ),
    "brand.failed": (
        QT_TRANSLATE_NOOP("messages", "The package could not be written."),
        TELL,
        Action.NONE,
    ),
}
