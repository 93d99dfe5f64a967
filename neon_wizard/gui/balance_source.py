"""Where balances come from: the account's operator is asked, the answer noted, and told when credit has become low."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neon_wizard import places

if TYPE_CHECKING:
    from neon_wizard.accounts.history import History
    from neon_wizard.context import Context
    from neon_wizard.model import Account, Balance
    from neon_wizard.operations.low import LowCredit
    from neon_wizard.protocols.cancel import Cancel

__all__ = ["BalanceSource"]


class BalanceSource(QObject):
    """`ask` is called on worker threads; its signals arrive on this object's own."""

    fell = Signal(object, object)
    """`Account` and `Balance`: its credit has become low."""
    unkept = Signal(object)
    """The `NeonError`: balances cannot be noted any more."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    @cached_property
    def history(self) -> History:
        """Made after the first paint."""
        from neon_wizard.accounts.history import History

        return History(places.data_dir() / "balances.sqlite" if self._context.store.persistent else None)

    @cached_property
    def _low_credit(self) -> LowCredit:
        from neon_wizard.operations.low import LowCredit

        return LowCredit()

    def ask(self, account: Account, cancel: Cancel) -> Balance:
        """Raises `NeonError`."""
        from neon_wizard.operations.balance import balance

        profile = self._context.profile(account.operator_id)
        read = balance(self._context.services(profile), account.sip.number, cancel)
        before = self.history.add(account.id, read)
        if self._low_credit.fell(account.id, read, profile.balance.low, before):
            self.fell.emit(account, read)
        if failure := self.history.take_failure():
            self.unkept.emit(failure)
        return read

    def close(self) -> None:
        if "history" in vars(self):
            self.history.close()
