"""What operators call the settings of a SIP account beyond those that every one has: the one table of their names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neon_wizard.model import SipSettings

KNOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "port": ("port", "sipport", "registrarport"),
    "expires": (
        *("expires", "expiry", "registerexpires", "registrationexpiry", "registrationexpires", "registrationtime"),
        *("registerrefresh", "regint"),
    ),
    "stun": ("stun", "stunserver", "stunhost"),
    "codecs": ("codecs", "audiocodecs", "codec"),
    "srtp": ("srtp", "mediaencryption", "encryption", "mediaenc"),
}
"""Our name → theirs, the stronger one first; letters and digits count, in any case."""


def known_as(name: str) -> str:
    """Which of `KNOWN` an operator means by `name`, empty for none of them."""
    letters = _letters(name)
    return next((known for known, names in KNOWN.items() if letters in names), "")


def further(sip: SipSettings, known: str) -> str:
    """The operator's further setting of `KNOWN`, or of that very name; empty without one."""
    found = {_letters(name): value.strip() for name, value in sip.extra.items()}
    return next((found[name] for name in KNOWN.get(known, (known,)) if found.get(name)), "")


def _letters(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
