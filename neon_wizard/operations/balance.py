"""The credit for calls (C3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.model import Balance
from neon_wizard.operations import replies
from neon_wizard.operations.amounts import parse_amount
from neon_wizard.operations.services import Services

if TYPE_CHECKING:
    from neon_wizard.protocols.cancel import Cancel

__all__ = ["balance", "parse_amount"]


def balance(services: Services, number: str, cancel: Cancel | None = None) -> Balance:
    """The balance of the account `number`, as of now; raises as `Services.ask` and `replies.balance`."""
    reply = services.ask("balance", {"number": number}, cancel)
    profile = services.profile
    return replies.balance(reply, services.service("balance"), profile.name, currency=profile.balance.currency)
