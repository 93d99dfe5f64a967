"""Carries out an extra service (E1) for a kept account, with everything that follows from its result.

Whatever could fail on this computer is tried before anything is sent. A new portal password is stored beside the old
one before it is sent, and replaces it once the operator has said yes (F33). If the program is killed, or the operator's
answer is lost, one of the two passwords is right, and the next connection finds out which.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from neon_wizard.accounts.connection import apply, fetch
from neon_wizard.errors import Cancelled, NeonError, OperatorError, StorageError, UsageError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.messages import explain
from neon_wizard.model import EMPTY, Account, Secret
from neon_wizard.operations import extra_service as usual
from neon_wizard.operations.extra_service import ActionResult
from neon_wizard.operations.known_values import settings_kept
from neon_wizard.operations.person import NOBODY, Somebody

if TYPE_CHECKING:
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.model import Value
    from neon_wizard.operations.services import Services
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.deadline import Cancel

__all__ = ["Done", "carry_out"]


@dataclass(frozen=True)
class Done:
    """The operator has carried out the service. account: as it is kept now, where the service was for one.

    problems: what of the answer could not be shown, and what could not be done on this computer afterwards.
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
    settings: Mapping[str, str] = EMPTY,
    cancel: Cancel | None = None,
    asking: Callable[[], None] = lambda: None,
    perform: Callable[..., ActionResult] | None = None,
    person: Somebody = NOBODY,
) -> Done:
    """Carry out `action` with `values`, and what follows from its result for `account`.

    values: as `operations.inputs.validate_service` has checked them. login, number, settings: used where there is no
    account. password: the portal's, where the user has just typed it; None uses the kept one. asking: called just
    before the request may leave. person: who is asked what only a person can answer; a plug-in asks nobody.

    Raises the same as `operations.extra_service.perform`. Before anything is sent also: ``input.required`` for the
    field ``password`` where the service sends it and none is known, ``action.account`` where it sends something of an
    account and there is none, ``operator.unconfirmed`` for an account without a number, `StorageError` and
    `KeyringError`.
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
    known = settings or (settings_kept(account) if account is not None else EMPTY)
    asking()
    try:
        result = (perform or partial(usual.perform, person=person))(
            services,
            action,
            values,
            login=login,
            number=number,
            password=password,
            settings=known,
            cancel=cancel,
        )
    except NeonError as error:
        if mine and new and error.code != "action.unknown":
            # This refusal says nothing about an earlier change whose answer was lost, so that one's proposal is put
            # back. If that cannot be written, the next connection tries one password in vain.
            with suppress(StorageError):
                mine.propose(before)
        raise
    if mine is None:
        return Done(result, account, result.problems)
    problems = _follow_up(services, mine, action, new or password, new, cancel, person)
    return Done(result, mine.now(), (*result.problems, *problems))


@dataclass(frozen=True)
class _Mine:
    """The kept account, and the store that keeps it."""

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
    """Raise ``action.account`` or ``operator.unconfirmed`` where the service sends something that is not known."""
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
    person: Somebody,
) -> tuple[NeonError, ...]:
    """Do what the result means for the account: a new portal password, new settings. Return what went wrong."""
    profile, problems = services.profile, list[NeonError]()
    if new:
        try:
            mine.store.change_portal_password(mine.account.id, new, mine.origins)
        except StorageError as error:
            problems.append(_after("action.not_kept", profile.name, error))
    if action.result.provision_again and "provisioning" in profile.services:
        try:
            apply(
                services,
                mine.store,
                fetch(services, mine.store, mine.now(), password=password, cancel=cancel, person=person),
            )
        except Cancelled:
            problems.append(StorageError("action.fetch", facts={"operator": profile.name}))
        except NeonError as error:
            code = "action.fetch" if error.code == "connection.password" else "action.not_fetched"
            problems.append(_after(code, profile.name, error))
    return tuple(problems)


def _after(code: str, operator: str, error: NeonError) -> NeonError:
    return StorageError(code, facts={"operator": operator, "reason": explain(error).message}, detail=error.detail)
