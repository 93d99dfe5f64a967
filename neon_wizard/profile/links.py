"""Links that open a profile: ``neon-wizard:https://voip.acme.example/acme.toml``, for operators' pages and QR codes.

Whoever writes such a link chooses where a user's password would go, so nothing is fetched before the user was asked.
"""

from __future__ import annotations

from typing import Final

from neon_wizard.errors import UsageError

SCHEME: Final = "neon-wizard:"


def is_link(word: str) -> bool:
    """True for a word that is meant as such a link."""
    return word[: len(SCHEME)].lower() == SCHEME


def address_of(link: str) -> str:
    """The address of the profile: https, or http on this computer; raises `UsageError` ``usage.link``.

    ``neon-wizard://voip.acme.example/acme.toml`` means the same: some programs make that of any link.
    """
    from neon_wizard.profile.addresses import document_problem

    rest = link[len(SCHEME) :].strip()
    address = f"https:{rest}" if rest.startswith("//") else rest
    if not is_link(link) or len(link) > 2000 or not link.isprintable() or document_problem(address):
        raise UsageError("usage.link", facts={"link": link[:100]})
    return address
