"""When provisioning is fetched; apart from `neon_wizard.profile.operator`, which the first window does without."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """When provisioning is fetched (B3, B4)."""

    ONCE = "once"
    ALWAYS = "always"
    ASK = "ask"
