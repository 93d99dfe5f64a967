"""An operator's own service (E1) for an account that is kept here, with all that follows from it.

What could fail here is tried before anything is sent. A new portal password is kept beside the old one before it is
sent, and takes its place when the operator has said yes (F33): whenever the program is killed, and also where the
operator's answer is lost, one of the two is right, and the next connection finds out which.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from neon_wizard.accounts.connection import apply, fetch
from neon_wizard.errors import Cancelled, NeonError, OperatorError, StorageError, UsageError
from neon_wizard.messages import explain
from neon_wizard.model import Account, Secret
from neon_wizard.operations import extra_service as usual
from neon_wizard.operations.extra_service import ActionResult

if TYPE_CHECKING:
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.operations.inputs import Value
    from neon_wizard.operations.services import Services
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.deadline import Cancel

__all__ = ["Done", "carry_out"]


@dataclass(frozen=True)
class Done:
    """The operator has done it. account: as it is kept now, where it was done for one.

    problems: what could not be shown of the answer, and what could not be done here afterwards.
    """

    result: ActionResult
    account: Account | None = None
    problems: tuple[NeonError, ...] = ()


def carry_out(
    services: Services,
    store: AccountStore | None,
    action: OperatorAction,
    values: Mapping[str, Value],
    *,
    account: Account | None = None,
    login: str = "",
    number: str = "",
    password: Secret | None = None,
    cancel: Cancel | None = None,
    asking: Callable[[], None] = lambda: None,
    perform: Callable[..., ActionResult] | None = None,
) -> Done:
    """Do `action` with `values`, which `operations.action_inputs.validate` has checked, and what follows for `account`.

    login, number: where there is no account. password: the portal's, where the user has just typed it, else the kept
    one; ``input.required`` for the field ``password`` where neither is there and the action sends it. asking: called
    just before the request may leave. Raises as `operations.actions.perform`; before anything is sent `StorageError`,
    `KeyringError`, ``action.account`` without an account of which something is sent, ``operator.unconfirmed`` for one
    that has no number yet.
    """
    profile = services.profile
    if account is not None:
        login, number = account.login, account.sip.number
    _require_account(profile, action, account, {"login": login, "number": number})
    if store is not None:
        if perform is None:
            services.locate(action.service.name, cancel)
        store.require_agreed(profile, services.origins)
    mine = _Mine(store, account, profile.origins) if store is not None and account is not None else None
    new = _new_password(action, values)
    if mine and password is None and action.asks_password:
        password = mine.portal_password()
    before = mine.proposed() if mine and new else None
    if mine and new:
        mine.propose(new)
    asking()
    try:
        result = (perform or usual.perform)(
            services,
            action,
            values,
            login=login,
            number=number,
            password=password,
            cancel=cancel,
        )
    except NeonError as error:
        if mine and new and error.code != "action.unknown":
            # Says nothing of an earlier change whose answer was lost. Where it cannot be written, the next connection
            # tries one in vain.
            with suppress(StorageError):
                mine.propose(before)
        raise
    if mine is None:
        return Done(result, account, result.problems)
    problems = _follow_up(services, mine, action, new or password, new, cancel)
    return Done(result, mine.now(), (*result.problems, *problems))


@dataclass(frozen=True)
class _Mine:
    """The account that is kept, and where."""

    store: AccountStore
    account: Account
    origins: tuple[str, ...]

    def now(self) -> Account:
        return self.store.get(self.account.id) or self.account

    def portal_password(self) -> Secret | None:
        return self.store.portal_password(self.account.id, self.origins)

    def proposed(self) -> Secret | None:
        return self.store.proposed_portal_password(self.account.id, self.origins)

    def propose(self, password: Secret | None) -> None:
        self.store.propose_portal_password(self.account.id, password, self.origins)


def _require_account(
    profile: Profile, action: OperatorAction, account: Account | None, known: Mapping[str, str]
) -> None:
    """What the action sends of an account has to be known."""
    if account is not None and account.operator_id != profile.id:
        raise UsageError("usage.account", facts={"account": account.id})
    if all(known[name] for name in known.keys() & action.uses):
        return
    if account is not None:
        raise OperatorError("operator.unconfirmed")
    raise UsageError("action.account", facts={"operator": profile.name})


def _new_password(action: OperatorAction, values: Mapping[str, Value]) -> Secret | None:
    value = values.get(action.result.new_password)
    return value if isinstance(value, Secret) and value else None


def _follow_up(
    services: Services,
    mine: _Mine,
    action: OperatorAction,
    password: Secret | None,
    new: Secret | None,
    cancel: Cancel | None,
) -> tuple[NeonError, ...]:
    """Do what the result says of the account, a new portal password and new settings; gives what went wrong."""
    profile, problems = services.profile, list[NeonError]()
    if new:
        try:
            mine.store.change_portal_password(mine.account.id, new, mine.origins)
        except StorageError as error:
            problems.append(_after("action.not_kept", profile.name, error))
    if action.result.provision_again and "provisioning" in profile.services:
        try:
            apply(services, mine.store, fetch(services, mine.store, mine.now(), password=password, cancel=cancel))
        except Cancelled:
            problems.append(StorageError("action.fetch", facts={"operator": profile.name}))
        except NeonError as error:
            code = "action.fetch" if error.code == "connection.password" else "action.not_fetched"
            problems.append(_after(code, profile.name, error))
    return tuple(problems)


def _after(code: str, operator: str, error: NeonError) -> NeonError:
    return StorageError(code, facts={"operator": operator, "reason": explain(error).message}, detail=error.detail)
