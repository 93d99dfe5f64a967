"""When the user is told that credit runs low: once when it falls, and again only after it rose."""

from __future__ import annotations

from decimal import Decimal

from neon_wizard.model import Balance


class LowCredit:
    """Remembers the last amount of each account."""

    def __init__(self) -> None:
        self._last: dict[str, Decimal] = {}

    def fell(self, account_id: str, balance: Balance, low: Decimal | None, before: Balance | None = None) -> bool:
        """Whether `balance` is the first that is at or below `low`.

        before: the last one of an earlier run, so that a new start does not tell again.
        """
        last = self._last.get(account_id, before.amount if before else None)
        self._last[account_id] = balance.amount
        return low is not None and balance.amount <= low and (last is None or last > low)
