"""What other programs tell this one, over the local socket or D-Bus, and what they may know of it: never a secret."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from neon_wizard.errors import NeonError
from neon_wizard.instance import ACTIVATE, Event
from neon_wizard.operations.schedule import Reason

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.gui.balances import Balances
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["answer", "take"]

_REASONS = {
    Event.REGISTERED: Reason.REGISTERED,
    Event.CALL_ENDED: Reason.CALL_ENDED,
    Event.CREDIT_CHANGED: Reason.CREDIT_CHANGED,
}


def answer(message: Mapping[str, Any], context: Context, balances: Balances) -> Mapping[str, Any]:
    """On the listener's thread: ``ok`` where the message is understood; a notice's ``account`` is the one it means."""
    command = message.get("command")
    if command == ACTIVATE["command"]:
        return {"ok": True}
    try:
        accounts = context.store.accounts()
    except NeonError as error:
        return {"ok": False, "code": error.code}
    if command == "accounts":
        return {"ok": True, "accounts": _described(accounts, balances)}
    event, wanted, watched = message.get("event"), message.get("account") or "", balances.watched
    if command != "notify" or not isinstance(event, str) or event not in set(Event) or not isinstance(wanted, str):
        return {"ok": False, "code": "usage.arguments"}
    if not wanted:
        # Without a name the only account is meant, or the one that the window shows.
        wanted = accounts[0].id if len(accounts) == 1 else watched.id if watched else ""
    if wanted not in {account.id for account in accounts}:
        return {"ok": False, "code": "usage.account"}
    return {"ok": True, "account": wanted}


def take(message: Mapping[str, Any], context: Context, tasks: Tasks, balances: Balances) -> None:
    """On the GUI thread: a notice that was understood."""
    try:
        account = context.store.get(message["account"])
    except NeonError:  # it was there a moment ago, and the window tells when the settings cannot be read
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

    # A profile that cannot be used is told where its account is looked at.
    tasks.run(lambda: context.profile(account.operator_id), trigger, lambda _error: None)


def _described(accounts: tuple[Account, ...], balances: Balances) -> list[dict[str, str | bool]]:
    known = {account.id: state.balance for account, state in balances.states()}
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
