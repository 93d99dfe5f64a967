"""What an extra service (E1) asks and what it gave, for commands.

Values come from ``--input``, the environment, the standard input or a prompt; results go out as JSON or for a person.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.cli import asking
from neon_wizard.cli.output import current, page_text
from neon_wizard.errors import UsageError
from neon_wizard.messages import explain, tr
from neon_wizard.model import Secret
from neon_wizard.operations.dates import local

if TYPE_CHECKING:
    from neon_wizard.accounts.extra_services import Done
    from neon_wizard.cli.arguments import Arguments
    from neon_wizard.cli.output import Output
    from neon_wizard.errors import NeonError
    from neon_wizard.model import Value
    from neon_wizard.operations.extra_service import Cell, ResultTable
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.form.form_inputs import Input


def values(args: Arguments, action: OperatorAction) -> dict[str, Value]:
    """Return what was given, not yet checked; at a terminal, required values that were left out are asked for.

    A file is given by its path. Raises `UsageError`: ``usage.input``, ``usage.arguments`` naming the options left out,
    ``input.file`` and the like.
    """
    texts = asking.given_inputs(args.inputs, action.inputs, later=asking.questions(action.service))
    if (piped := _piped(args, action)) is not None:
        texts[piped.name] = asking.password(args).reveal()
    missing = [asked for asked in action.inputs if asked.name not in texts and not asked.optional and not asked.default]
    if missing and not asking.askable(args):
        raise _left_out(missing)
    new = action.result.new_password
    texts |= {asked.name: asking.ask_input(asked, twice=asked.name == new) for asked in missing}
    return asking.with_files(texts, action.inputs)


def portal_password(args: Arguments, action: OperatorAction, *, kept: bool) -> Secret | None:
    """Return the portal password where the action sends it: given now, else None where one is `kept`, else asked."""
    if not action.asks_password:
        return None
    return asking.portal_password(args, kept=kept)


def _piped(args: Arguments, action: OperatorAction) -> Input | None:
    """Return the input that --password-stdin gives: the only password that there is to give."""
    passwords = [asked for asked in action.inputs if asked.kind == "password"]
    return passwords[0] if args.password_stdin and not action.asks_password and len(passwords) == 1 else None


def _left_out(missing: list[Input]) -> UsageError:
    reason = tr("missing: {options}").format(options=", ".join(map(asking.option_of, missing)))
    return UsageError("usage.arguments", field=missing[0].name, facts={"reason": reason})


_RIGHT: Final = frozenset({"number", "money"})


def action_data(action: OperatorAction) -> dict[str, Any]:
    """Return what can be done, and what it asks; texts in the user's language."""
    return {
        "id": action.id,
        "title": action.title.for_language(current()),
        "description": action.description.for_language(current()),
        "where": [place.value for place in action.where],
        "confirm": action.confirm.for_language(current()),
        "reads_only": action.reads_only,
        "needs_account": action.needs_account,
        "inputs": [
            {
                "name": asked.name,
                "label": asked.label.for_language(current()),
                "kind": asked.kind,
                "optional": asked.optional,
                "default": asked.default,
                "choices": {sent: text.for_language(current()) for sent, text in asked.choices.items()},
            }
            for asked in action.inputs
        ],
    }


def done_data(action: OperatorAction, done: Done, out: Output) -> dict[str, Any]:
    """Return the result as JSON.

    In a table a number is an exact text with a point, money has amount and currency as a balance has, a day is ISO
    8601; what cannot be read as what its column is, is its text.
    """
    result = done.result
    return {
        "id": action.id,
        "message": out.masked(result.message),
        "info_html": out.masked(result.info_html),
        "link": out.masked(result.link),
        "table": None if result.table is None else _table_data(result.table, out),
        "refresh_balance": result.refresh_balance,
        "account": done.account.id if done.account else None,
        "problems": [_problem(error, out) for error in done.problems],
    }


def done_text(done: Done, out: Output) -> str:
    """Return the result for a terminal."""
    result = done.result
    parts = [out.masked(result.message)]
    if result.info_html:
        parts.append(page_text(out.masked(result.info_html)))
    if result.table is not None:
        parts.append(_table_text(result.table, out))
    parts.append(out.masked(result.link))
    return "\n\n".join(part for part in parts if part) or tr("Done.")


def _problem(error: NeonError, out: Output) -> dict[str, str]:
    said = explain(error)
    return {"code": error.code, "message": out.hidden(said.message), "next_step": said.next_step}


def _table_data(table: ResultTable, out: Output) -> dict[str, Any]:
    columns = [{"title": each.title.for_language(current()), "kind": each.kind} for each in table.columns]
    kinds = [each.kind for each in table.columns]
    rows = [[_cell_data(cell, kind, out) for cell, kind in zip(row, kinds, strict=True)] for row in table.rows]
    return {"columns": columns, "rows": rows, "more": table.more}


def _cell_data(cell: Cell, kind: str, out: Output) -> object:
    if cell.value is None:
        return out.masked(cell.text)
    if kind == "money":
        return {"amount": _plain(cell), "currency": cell.currency}
    return _plain(cell)


def _plain(cell: Cell) -> str:
    if isinstance(cell.value, Decimal):
        return format(cell.value, "f")
    return cell.value.isoformat() if cell.value is not None else cell.text


def _shown(cell: Cell) -> str:
    if isinstance(cell.value, datetime):
        return local(cell.value).strftime("%Y-%m-%d %H:%M")
    return f"{_plain(cell)} {cell.currency}".strip()


def _table_text(table: ResultTable, out: Output) -> str:
    """Return aligned columns, amounts to the right."""
    if not table.rows:
        return tr("There is nothing to show.")
    heads = [column.title.for_language(current()) for column in table.columns]
    rows = [heads, *([out.masked(_shown(cell)) for cell in row] for row in table.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    right = [column.kind in _RIGHT for column in table.columns]
    lines = [_line(row, widths, right) for row in rows]
    lines.insert(1, "  ".join("─" * width for width in widths))
    return "\n".join([*lines, *([tr("There is more.")] if table.more else [])])


def _line(row: Iterable[str], widths: list[int], right: list[bool]) -> str:
    cells = zip(row, widths, right, strict=True)
    return "  ".join(text.rjust(width) if at_right else text.ljust(width) for text, width, at_right in cells).rstrip()
