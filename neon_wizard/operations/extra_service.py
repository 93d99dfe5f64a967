"""An extra service (E1) carried out: sent once, never again by itself, its answer read into what the user sees.

If a part of the answer cannot be shown, the service was carried out all the same: that is a problem beside the result,
never in its place. Inputs are checked in `neon_wizard.operations.inputs`; what follows for an account is in
`neon_wizard.accounts.extra_services`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeVar

from neon_wizard.errors import NeonError, NetworkError, ReplyError, UsageError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.messages import explain
from neon_wizard.model import EMPTY, Secret, Value
from neon_wizard.operations import replies
from neon_wizard.operations.account_services import outcome_unknown
from neon_wizard.operations.amounts import decimals, money_in, parse_amount
from neon_wizard.operations.info import sanitise
from neon_wizard.operations.inputs import filled
from neon_wizard.operations.known_values import setting_values
from neon_wizard.operations.paths import pick_all, pick_nodes, pick_text
from neon_wizard.operations.person import NOBODY, Somebody
from neon_wizard.operations.reading import NumberText, Reading, open_outcome
from neon_wizard.operations.services import Services, secrets_of
from neon_wizard.profile.action import ACCOUNTS
from neon_wizard.profile.addresses import url_problem
from neon_wizard.redaction import MASK, redactor

if TYPE_CHECKING:
    from neon_wizard.profile.action import Column, OperatorAction
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.dialect import Reply

__all__ = ["ActionResult", "perform"]


T = TypeVar("T")

MOST_ROWS: Final = 1000
LONGEST_CELL: Final = 300
LONGEST_MESSAGE: Final = 1000
_LONGEST_DATE: Final = 60
_MASKED_FROM: Final = 4
"""A shorter secret would mask digits in every telephone number."""


@dataclass(frozen=True)
class Cell:
    """text: as the operator wrote it, made harmless. value: what it means, or None where it is only text.

    A time without a zone is the operator's. currency: of money, ISO 4217, or empty.
    """

    text: str
    value: Decimal | date | datetime | None = None
    currency: str = ""


@dataclass(frozen=True)
class ResultTable:
    """rows: one cell for each of `columns`. more: whether there were rows beyond `MOST_ROWS`."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...] = ()
    more: bool = False


@dataclass(frozen=True)
class ActionResult:
    """What came of an extra service that the operator carried out.

    message: the operator's words, plain text. info_html: sanitised (F49 to F54). link: https, or empty. table: None
    where the service has none. problems: parts of the answer that could not be read.
    """

    message: str = ""
    info_html: str = ""
    table: ResultTable | None = None
    link: str = ""
    refresh_balance: bool = False
    provision_again: bool = False
    problems: tuple[NeonError, ...] = ()


def result(
    reply: Reply,
    action: OperatorAction,
    operator: str,
    *,
    currency: str = "",
    secrets: tuple[Secret, ...] = (),
    sent: Mapping[str, str | Secret] = EMPTY,
) -> ActionResult:
    """Return what `reply` says; raises the same as `replies.read` where that is no success.

    currency: of cells that name none.
    """
    root = replies.read(reply, action.service, operator, secrets=secrets, sent=sent)
    further = reply.further if action.service.reply.row is None else ()
    roots = (root, *(replies.read(page, action.service, operator, secrets=secrets, sent=sent) for page in further))
    reading = Reading(reply, action.service, operator, secrets, sent, thousandths=decimals(currency) == 3)
    rules, problems = action.result, list[NeonError]()

    def part(read: Callable[[], T], nothing: T) -> T:
        try:
            return read()
        except ReplyError as error:
            problems.append(error)
            return nothing

    return ActionResult(
        message=part(lambda: _message(reading, root, rules.message), ""),
        info_html=part(lambda: sanitise("\n".join(pick_all(reading, root, rules.info))), "") if rules.info else "",
        table=part(lambda: _table(reading, roots, action, currency), None) if rules.rows else None,
        link=part(lambda: _link(reading, root, rules.link), "") if rules.link else "",
        refresh_balance=rules.refresh_balance,
        provision_again=rules.provision_again,
        problems=tuple(problems),
    )


def _message(reading: Reading, root: Any, expression: str) -> str:
    return reading.words("; ".join(pick_all(reading, root, expression)), LONGEST_MESSAGE) if expression else ""


def _link(reading: Reading, root: Any, expression: str) -> str:
    address = pick_text(reading, root, expression)
    return "" if url_problem(address, ("https",)) else address


def _table(reading: Reading, roots: tuple[Any, ...], action: OperatorAction, currency: str) -> ResultTable | None:
    """roots: of each page."""
    columns = action.result.columns
    found = (row for root in roots for row in pick_nodes(reading, root, action.result.rows))
    rows = [row for row in found if row not in ("", None)]
    masked = redactor(s for s in (*reading.secrets, *reading.reply.secrets) if len(s.reveal()) >= _MASKED_FROM)
    made = tuple(tuple(_cells(reading, row, columns, currency, masked)) for row in rows[:MOST_ROWS])
    return ResultTable(columns, made, len(rows) > MOST_ROWS or reading.reply.unread)


def _cells(
    reading: Reading, row: object, columns: tuple[Column, ...], currency: str, masked: Callable[[str], str]
) -> Iterator[Cell]:
    for column in columns:
        texts = pick_all(reading, row, column.value)
        mark = "." if all(isinstance(text, NumberText) for text in texts) else reading.service.reply.decimal_mark
        shown = reading.plain(masked(", ".join(texts)), LONGEST_CELL)
        yield cell(shown, column, currency, mark) if MASK not in shown else Cell(shown)


def cell(text: str, column: Column, currency: str = "", decimal_mark: str = "") -> Cell:
    """Return `text` as what its column says it is; as plain text where it cannot be read so."""
    try:
        if column.kind == "number":
            return Cell(text, parse_amount(text, decimal_mark=decimal_mark))
        if column.kind == "money":
            return Cell(text, *money_in(text, currency=currency, decimal_mark=decimal_mark))
        return Cell(text, _date(text, column.format)) if column.kind == "date" else Cell(text)
    except ValueError:
        return Cell(text)


def _date(text: str, form: str) -> date | datetime:
    if len(text) > _LONGEST_DATE:
        raise ValueError("too long")
    if form:
        found = datetime.strptime(text, form)  # noqa: DTZ007 - where there is a zone, the format says so
        return found if any(mark in form for mark in ("%H", "%I", "%X", "%c", "%T", "%R")) else found.date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        return datetime.fromisoformat(text)


def perform(
    services: Services,
    action: OperatorAction,
    values: Mapping[str, Value],
    *,
    login: str = "",
    number: str = "",
    password: Secret | None = None,
    settings: Mapping[str, str] = EMPTY,
    cancel: Cancel | None = None,
    person: Somebody = NOBODY,
) -> ActionResult:
    """Send `values`, which `inputs.validate_service` has checked, and return what the operator answers.

    login, number, password: the account's; ``input.required`` where one is sent and missing. settings: what
    provisioning kept of it; ``known.setting`` where one is sent and missing. person: who is asked what only a person
    can answer. Raises the same as `Services.ask` and `replies.read`, with an input's name as ``field`` where the
    operator names it. Where the operator may have carried the service out all the same, raises ``action.unknown`` (a
    `NetworkError` or a `ReplyError`), unless the service only reads.
    """
    sent = filled(action.inputs, values)
    own: dict[str, str | Secret | None] = {"login": login, "number": number, "password": password}
    for name in sorted(action.uses & ACCOUNTS):
        if not (found := own[name]):
            raise UsageError("input.required", field=name)
        sent[name] = found
    sent |= setting_values(action.service, services.profile.name, settings)
    secrets, profile = secrets_of(sent), services.profile
    try:
        reply = services.ask(action.service.name, sent, cancel, person=person)
        with open_outcome(action.service):
            currency = profile.balance.currency
            return result(reply, action, profile.name, currency=currency, secrets=secrets, sent=sent)
    except NeonError as error:
        if action.reads_only or not outcome_unknown(error):
            raise
        raise _unknown(error, profile.name, action) from error


def _unknown(error: NeonError, operator: str, action: OperatorAction) -> NeonError:
    facts = {**error.facts, "operator": operator, "action": action.id, "reason": explain(error).message}
    if isinstance(error, NetworkError):
        return NetworkError("action.unknown", sent=True, facts=facts, detail=error.detail)
    return ReplyError("action.unknown", facts=facts, detail=error.detail)
