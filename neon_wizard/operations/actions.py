"""An operator's own service (E1), carried out: sent once, and never again by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from neon_wizard.errors import NeonError, NetworkError, ReplyError, UsageError
from neon_wizard.messages import explain
from neon_wizard.model import Secret
from neon_wizard.operations.action_inputs import Upload, Value
from neon_wizard.operations.action_results import ActionResult, result
from neon_wizard.operations.services import Services, secrets_of
from neon_wizard.operations.signup import outcome_unknown
from neon_wizard.profile.action import ACCOUNTS

if TYPE_CHECKING:
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.protocols.cancel import Cancel

__all__ = ["ActionResult", "perform"]


def perform(
    services: Services,
    action: OperatorAction,
    values: Mapping[str, Value],
    *,
    login: str = "",
    number: str = "",
    password: Secret | None = None,
    cancel: Cancel | None = None,
) -> ActionResult:
    """Send `values` (already checked by `action_inputs.validate`), and give what the operator answers.

    login, number, password: the account's; ``input.required`` where one is sent and missing. Raises as `Services.ask`
    and `replies.read`, with an input's name as ``field`` where the operator names it. Where the operator may have done
    it all the same, ``action.unknown`` (a `NetworkError` or a `ReplyError`), unless the action only reads.
    """
    from neon_wizard.profile.actions import file_name

    sent: dict[str, str | Secret] = {}
    for name, value in values.items():
        if isinstance(value, Upload):
            # As text for the templates, from which the filters make the bytes again.
            sent[name], sent[file_name(name)] = value.content.decode("utf-8", "surrogateescape"), value.name
        else:
            sent[name] = value
    own: dict[str, str | Secret | None] = {"login": login, "number": number, "password": password}
    for name in sorted(action.uses & ACCOUNTS):
        if not (found := own[name]):
            raise UsageError("input.required", field=name)
        sent[name] = found
    secrets, profile = secrets_of(sent), services.profile
    try:
        reply = services.ask(action.service.name, sent, cancel)
        return result(reply, action, profile.name, currency=profile.balance.currency, secrets=secrets)
    except NeonError as error:
        if action.reads_only or not outcome_unknown(error):
            raise
        raise _unknown(error, profile.name, action) from error


def _unknown(error: NeonError, operator: str, action: OperatorAction) -> NeonError:
    facts = {**error.facts, "operator": operator, "action": action.id, "reason": explain(error).message}
    if isinstance(error, NetworkError):
        return NetworkError("action.unknown", sent=True, facts=facts, detail=error.detail)
    return ReplyError("action.unknown", facts=facts, detail=error.detail)
