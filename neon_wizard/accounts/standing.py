"""What an account that the operator did create still lacks: told to its user and to support, never guessed.

Also why its licence does not permit it (D1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.errors import LicenceError, NeonError, ReplyError
from neon_wizard.model import Account, Licence, LicenceState

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile

__all__ = ["lacking", "why_not"]


def lacking(account: Account) -> NeonError | None:
    """``reply.no_domain`` for an account that cannot be registered because neither reply nor profile named a domain.

    None while the account is unconfirmed: the rest may come with the confirmation (A5).
    """
    if account.sip.domain or not account.confirmed:
        return None
    return ReplyError("reply.no_domain", facts={"operator": account.operator_name})


def why_not(profile: Profile, licence: Licence, cause: NeonError | None = None) -> LicenceError | None:
    """Why an account with this licence may not be connected, as an error with the operator's words; None where it may.

    cause: what kept the operator from being asked.
    """
    if licence.state.permits:
        return None
    if licence.state is LicenceState.UNKNOWN and isinstance(cause, LicenceError):
        return cause  # what the user has to type before the operator can be asked
    code = f"licence.{licence.state.value.replace('-', '_')}"
    facts = {"operator": profile.name, "reason": f"“{licence.reason}”" if licence.reason else ""}
    if licence.missing_credit is not None:
        code = "licence.credit"
        facts["amount"], facts["currency"] = f"{licence.missing_credit:f}", profile.balance.currency
        facts["missing"] = "{amount} {currency}".format_map(facts).strip()
    if licence.lost and licence.state in (LicenceState.UNKNOWN, LicenceState.NEEDS_KEY):
        code = "licence.lost"
    elif licence.state is LicenceState.UNKNOWN and licence.activating:
        code = "licence.activating"
    elif licence.state is LicenceState.UNKNOWN and cause is not None:
        code = "licence.unreachable"
    detail = f"{cause}\n{cause.detail}".strip() if cause else ""
    return LicenceError(code, facts=facts, detail=detail)
