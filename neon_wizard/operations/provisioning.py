"""All of an account from login and password alone (B1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.model import Provisioned, Secret
from neon_wizard.operations import replies
from neon_wizard.operations.services import Services

if TYPE_CHECKING:
    from neon_wizard.protocols.cancel import Cancel


def provision(services: Services, login: str, password: Secret, cancel: Cancel | None = None) -> Provisioned:
    """The account behind `login`, not stored yet; raises as `Services.ask` and `replies.account`.

    It only reads at the operator's, so it may be asked again at any time (settled 4).
    """
    values: dict[str, str | Secret] = {"login": login, "password": password}
    reply = services.ask("provisioning", values, cancel)
    profile, service = services.profile, services.service("provisioning")
    return replies.account(reply, service, profile.name, defaults=profile.sip, secrets=(password,), sent=values)
