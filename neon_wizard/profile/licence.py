"""What a profile says of licences (D2): what its conditions and its services mean together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neon_wizard.profile.operator import LicencePolicy, Service
from neon_wizard.profile.requests import placeholders_of
from neon_wizard.profile.services import FIELDS
from neon_wizard.profile.validate import Reader

KEY: Final = "licence_key"
"""The placeholder of what the user types."""


def usual_fields(name: str, policy: LicencePolicy) -> Mapping[str, str]:
    """What the service `name` is sent where its table does not say it: a key that is asked for is sent too."""
    fields = FIELDS[name]
    return {**fields, "LicenceKey": f"{{{KEY}}}"} if policy.ask_key and name == "licence" else fields


def check_licence(reader: Reader, policy: LicencePolicy, services: Mapping[str, Service]) -> None:
    """Note in `reader` which of the conditions nobody could meet."""
    if policy.ask_key and "licence" not in services:
        reader.problem("profile.missing", ("services", "licence"), expected="the service that the key is sent to")
    elif policy.ask_key and KEY not in placeholders_of(services["licence"]):
        expected = f"a template with {{{KEY}}}, which the user is asked for"
        reader.problem("profile.missing", ("services", "licence", "fields"), expected=expected)
    if policy.minimum_credit is not None and not services.keys() & {"balance", "licence", "licence_status"}:
        expected = "the service that tells the credit, of which a minimum is wanted"
        reader.problem("profile.missing", ("services", "balance"), expected=expected)
