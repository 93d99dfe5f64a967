"""What an operator is: the profile's schema, its loading and validation. Fetches nothing, knows no secret's value."""

from enum import StrEnum

RESERVED_ID = "demo"
"""Starts the embedded operator, so only the program's own profile may have this id."""
ID = r"[a-z0-9][a-z0-9-]{0,39}"
"""What an operator's id, all of it, has to match: it names files and entries of the keyring."""


class Mode(StrEnum):
    """When the settings are fetched (B3, B4)."""

    ONCE = "once"
    ALWAYS = "always"
    ASK = "ask"
