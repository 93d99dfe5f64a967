"""What an account that the operator did create still lacks: told to its user and to support, never guessed."""

from __future__ import annotations

from neon_wizard.errors import NeonError, ReplyError
from neon_wizard.model import Account

__all__ = ["lacking"]


def lacking(account: Account) -> NeonError | None:
    """``reply.no_domain`` for an account that cannot be registered because neither reply nor profile named a domain.

    None while the account is unconfirmed: the rest may come with the confirmation (A5).
    """
    if account.sip.domain or not account.confirmed:
        return None
    return ReplyError("reply.no_domain", facts={"operator": account.operator_name})
