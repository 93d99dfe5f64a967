"""What reaches the running program from elsewhere: another start of it, a softphone's hook, D-Bus, a link.

Whoever asks is told no secret. How a link is followed is `neon_wizard.gui.link_opening`'s.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from neon_wizard import late
from neon_wizard.errors import NeonError
from neon_wizard.instance import ACTIVATE, Event
from neon_wizard.operations.schedule import Reason

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from neon_wizard.context import Context
    from neon_wizard.gui import link_opening
    from neon_wizard.gui.balance.balance_poller import Balances
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile
else:
    link_opening = late.module("neon_wizard.gui.link_opening")

__all__ = ["Remote", "RemoteTarget", "answered", "take"]


_REASONS = {
    Event.REGISTERED: Reason.REGISTERED,
    Event.CALL_ENDED: Reason.CALL_ENDED,
    Event.CREDIT_CHANGED: Reason.CREDIT_CHANGED,
}


def answered(message: Mapping[str, Any], context: Context, balances: Balances | None) -> Mapping[str, Any]:
    """The answer to `message`; runs on the listener's thread. balances: None where none was asked for so far.

    ``ok`` says whether the message is understood. A notice's ``account`` is the id of the one that it means.
    """
    command = message.get("command")
    if command == ACTIVATE["command"]:
        return {"ok": True}
    try:
        accounts = context.store.accounts()
    except NeonError as error:
        return {"ok": False, "code": error.code}
    if command == "accounts":
        return {"ok": True, "accounts": _described(accounts, balances)}
    event, wanted, watched = message.get("event"), message.get("account") or "", balances and balances.watched
    if command != "notify" or not isinstance(event, str) or event not in set(Event) or not isinstance(wanted, str):
        return {"ok": False, "code": "usage.arguments"}
    if not wanted:
        # Without a name the only account is meant, or the one that the window shows.
        wanted = accounts[0].id if len(accounts) == 1 else watched.id if watched else ""
    if wanted not in {account.id for account in accounts}:
        return {"ok": False, "code": "usage.account"}
    return {"ok": True, "account": wanted}


def take(message: Mapping[str, Any], context: Context, tasks: Tasks, balances: Balances) -> None:
    """Follow a notice that was understood: read the balance when it is due; runs on the GUI thread."""
    try:
        account = context.store.get(message["account"])
    except NeonError:  # it was there a moment ago; that the settings cannot be read is said by the window
        return
    event = Event(message["event"])
    if account is None or not account.sip.number:
        return
    if event is Event.UNREGISTERED:
        balances.unregistered(account.id)
        return

    def trigger(profile: Profile) -> None:
        if "balance" in profile.services:
            policy = profile.balance
            balances.trigger(account, _REASONS[event], policy.every_minutes, policy.after_call_seconds)

    # That a profile cannot be used is said where its account is shown.
    tasks.run(lambda: context.profile(account.operator_id), trigger, lambda _error: None)


def _described(accounts: tuple[Account, ...], balances: Balances | None) -> list[dict[str, str | bool]]:
    known = {account.id: state.balance for account, state in balances.states()} if balances else {}
    described: list[dict[str, str | bool]] = []
    for account in accounts:
        each: dict[str, str | bool] = {
            "id": account.id,
            "operator": account.operator_name,
            "number": account.sip.number,
            "confirmed": account.confirmed,
        }
        balance = known.get(account.id)
        if balance is not None:
            each |= {"balance": f"{balance.amount:f}", "currency": balance.currency}
            each["as_of"] = balance.as_of.isoformat(timespec="seconds")
        described.append(each)
    return described


class RemoteTarget(Protocol):
    """What a message from elsewhere may read of the program, and do to it. `Program` is one."""

    @property
    def context(self) -> Context: ...

    @property
    def tasks(self) -> Tasks: ...

    @property
    def balances(self) -> Balances:
        """The balances that are read; to be asked for on the GUI thread."""

    @property
    def known_balances(self) -> Balances | None:
        """The same from any thread, or None where they were not asked for so far."""

    @property
    def wizard(self) -> QWidget | None: ...

    @property
    def window(self) -> QWidget | None:
        """The one that is in use: the wizard, else the home window."""

    def open_operator(self, operator: str) -> None:
        """Open the wizard for this operator; where one is open already, that one comes forward."""

    def show_brand(self, brand: str) -> None:
        """Show the accounts of the operator whose own command was started, or open the wizard for it."""

    def use_kept(self, path: str) -> None:
        """Go on with the operator whose profile was kept at `path`, or under this id."""

    def activate(self) -> None:
        """Bring the window forward."""

    def show_error(self, error: NeonError) -> None:
        """Say it on the window that is there."""


class Remote(QObject):
    """Answers messages on the listener's thread; what they want of the program is done on its own."""

    # A message that was understood, with the account it means. (An object: Qt would make a map of its own of a dict.)
    _told = Signal(object)

    def __init__(self, program: RemoteTarget, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        # What is emitted on another thread Qt queues to this one, by itself.
        self._told.connect(self._on_message)

    def answer(self, message: Mapping[str, Any]) -> Mapping[str, Any]:
        """Answer a message of another program or another start; runs on the listener's thread."""
        answer = answered(message, self._program.context, self._program.known_balances)
        if answer.get("ok") and message.get("command") != "accounts":
            self._told.emit({**message, "account": answer.get("account", "")})
        return answer

    def _on_message(self, message: Mapping[str, Any]) -> None:
        program = self._program
        if message.get("command") == "notify":
            take(message, program.context, program.tasks, program.balances)
            return
        operator, link, brand = message.get("operator"), message.get("link"), message.get("brand")
        if isinstance(operator, str) and operator and program.wizard is None:
            program.open_operator(operator)
        elif isinstance(brand, str) and brand:
            program.show_brand(brand)
        program.activate()
        if isinstance(link, str) and link:
            self.open_link(link)

    def open_link(self, link: str) -> None:
        """Offer the operator whose profile a link names; what it sends where is asked about first."""
        window = self._program.window
        if window is None:
            return
        opening = link_opening.LinkOpening(self._program.context, self._program.tasks, window)
        opening.kept.connect(self._program.use_kept)
        opening.failed.connect(self._program.show_error)
        try:
            opening.open(link)
        except NeonError as error:
            self._program.show_error(error)
