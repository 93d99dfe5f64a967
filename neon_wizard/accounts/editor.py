"""An account's settings while the user edits them: what is typed, what of it is wrong, what is not saved yet."""

from __future__ import annotations

from collections.abc import Mapping

from neon_wizard.accounts.sip_settings import Setting, change, settings_of, undo
from neon_wizard.errors import UsageError
from neon_wizard.model import Account

__all__ = ["Editor"]


class Editor:
    """Nothing here is kept: `account` is what would be."""

    def __init__(self, account: Account) -> None:
        self.saved = account
        self.account = account
        self._wrong: dict[str, UsageError] = {}
        self._typing = ""
        self._before = account

    @property
    def settings(self) -> tuple[Setting, ...]:
        """As they would be kept."""
        return settings_of(self.account)

    @property
    def wrong(self) -> Mapping[str, UsageError]:
        """What was typed and cannot be used, by the setting's name; its last good value stays."""
        return self._wrong

    @property
    def unsaved(self) -> bool:
        return self.account != self.saved or bool(self._wrong)

    @property
    def changed(self) -> bool:
        """Whether anything differs from what was provisioned."""
        return bool(self.account.overridden) or bool(self._wrong)

    def set(self, name: str, text: str) -> UsageError | None:
        """Take what was typed; gives what is wrong with it.

        An address changes more than the setting that it is typed for; of one that is half typed nothing stays.
        """
        self._wrong.pop(name, None)
        if name != self._typing:
            self._typing, self._before = name, self.account
        try:
            self.account = change(self._before, name, text)
        except UsageError as error:
            self._wrong[name] = error
            return error
        return None

    def undo(self, *names: str) -> None:
        """Back to what was provisioned: for `names`, for all where none is named."""
        self._wrong = {name: error for name, error in self._wrong.items() if names and name not in names}
        self.account = undo(self.account, *names)
        self._typing = ""

    def rebase(self, saved: Account) -> None:
        """`saved` is kept now, fetched anew perhaps; what was typed and not saved stays."""
        before = {each.name: each.value for each in settings_of(self.saved)}
        typed = {each.name: each.value for each in self.settings if before.get(each.name, "") != each.value}
        if self.account == self.saved:
            typed = {}
        self.saved = self.account = saved
        self._typing = ""
        for name, text in typed.items():
            self.set(name, text)
