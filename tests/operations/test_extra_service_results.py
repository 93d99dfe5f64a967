"""What an operator's own service answers, as its user gets to see it (E1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import OperatorError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations.extra_service import MOST_ROWS, ActionResult, Cell, cell, result
from neon_wizard.operations.reading import has_control
from neon_wizard.profile.action import ActionReply, Column, OperatorAction
from neon_wizard.profile.form.form_inputs import Input, Text
from neon_wizard.profile.service import ReplyMap
from tests.operations.helpers import OPERATOR, plain, reply, service
from tests.operations.helpers import result as answer

EN = Text({"en": "Title"})
CALLS = tuple(Column(EN, value, kind) for value, kind in (("When", "date"), ("To", "text"), ("Price", "money")))


def action(rules: ActionReply, *inputs: Input, **more: Any) -> OperatorAction:
    made = service("balance", inputs=inputs, fields={"Code": "{code}"}, **more)
    return OperatorAction("calls", EN, replace(made, name="actions.calls"), inputs, rules)


def found(data: str, rules: ActionReply | None = None, **more: Any) -> ActionResult:
    rules = rules or ActionReply(info="Data.Info")
    return result(reply(answer(data)), action(rules), OPERATOR, currency="BRL", **more)


def table(rows: Any, *columns: Column, more: bool = False) -> list[list[Cell]]:
    rules = ActionReply(rows="calls", columns=columns or CALLS)
    one = action(rules, reply=ReplyMap(format="json", success="ok"))
    shown = result(plain({"ok": True, "calls": rows}), one, OPERATOR, currency="BRL")
    assert shown.table is not None
    assert shown.table.more is more
    return [list(row) for row in shown.table.rows]


def test_message_page_and_link_are_made_harmless():
    data = (
        "<Message>Obrigado\u202e &lt;b&gt;\n10 BRL</Message><Link>https://acme.example/r?a=1</Link>"
        "<Info>&lt;p&gt;Olá&lt;script&gt;x&lt;/script&gt;&lt;/p&gt;</Info>"
    )
    shown = found(data)
    assert (shown.message, shown.link) == ("Obrigado <b> 10 BRL", "https://acme.example/r?a=1")
    assert shown.info_html == "<p>Olá</p>"
    assert (shown.table, shown.problems) == (None, ())


@pytest.mark.parametrize(
    "link", ["http://acme.example/", "javascript:alert(1)", "file:///etc/passwd", "//a/b", "https://a@b/", "x"]
)
def test_f51_a_link_that_is_not_https_is_none(link):
    assert found(f"<Link>{link}</Link>").link == ""


def test_what_follows_is_the_profiles_to_say():
    assert not found("").refresh_balance
    shown = found("", ActionReply(refresh_balance=True, provision_again=True))
    assert (shown.refresh_balance, shown.provision_again) == (True, True)


def test_rows_of_xml_become_typed_cells():
    data = (
        "<Calls><Call><When>2026-01-31T10:20:00Z</When><To>+55 71 3555</To><Price>R$ 1,25</Price></Call>"
        "<Call><When>2026-02-01</When><To/><Price>0.10</Price></Call></Calls>"
    )
    rules = ActionReply(rows="Data.Calls.Call", columns=CALLS)
    shown = found(data, rules).table
    assert shown is not None
    assert [list(row) for row in shown.rows] == [
        [
            Cell("2026-01-31T10:20:00Z", datetime(2026, 1, 31, 10, 20, tzinfo=UTC)),
            Cell("+55 71 3555"),
            Cell("R$ 1,25", Decimal("1.25"), "BRL"),
        ],
        [Cell("2026-02-01", date(2026, 2, 1)), Cell(""), Cell("0.10", Decimal("0.10"), "BRL")],
    ]


@pytest.mark.parametrize("rows", ["Data.Calls.Call", "Data.Calls.Call[]", "Data.Calls.Call[?To!='x']"])
def test_one_row_is_a_table_and_so_is_none(rows):
    rules = ActionReply(rows=rows, columns=(Column(EN, "To"),))
    for data, texts in (("<Calls><Call><To>1</To></Call></Calls>", ["1"]), ("<Calls/>", []), ("", [])):
        shown = found(data, rules)
        assert shown.table is not None
        assert [row[0].text for row in shown.table.rows] == texts
        assert shown.problems == ()


def test_a_row_that_is_a_bare_value_is_read_with_at():
    assert [row[0].text for row in table(["a", 1, True], Column(EN, "@"))] == ["a", "1", "true"]


def test_what_repeats_within_a_cell_stands_side_by_side():
    assert table([{"tags": ["a", "b"]}], Column(EN, "tags"))[0][0].text == "a, b"


def test_what_is_not_what_its_column_is_stays_as_it_came():
    column = [Column(EN, "v", kind) for kind in ("number", "money", "date")]
    assert table([{"v": "free"}], *column) == [[Cell("free")] * 3]


def test_a_date_is_read_as_the_column_says():
    assert cell("31/01/2026", Column(EN, "", "date", "%d/%m/%Y")).value == date(2026, 1, 31)
    assert cell("31/01/2026 10:20", Column(EN, "", "date", "%d/%m/%Y %H:%M")).value == datetime(2026, 1, 31, 10, 20)  # noqa: DTZ001
    assert cell("01/31/2026", Column(EN, "", "date", "%d/%m/%Y")).value is None


def test_f06_a_table_has_an_end():
    assert len(table([{"v": 1}] * (MOST_ROWS + 1), Column(EN, "v"), more=True)) == MOST_ROWS


def test_f60_a_password_that_comes_back_is_masked():
    rules = ActionReply(rows="Data.R", columns=(Column(EN, "V"), Column(EN, "V", "number")))
    shown = found(
        "<Message>It is 123456 now</Message><R><V>123456</V></R>", rules, secrets=(Secret("123456"), Secret("1"))
    )
    assert shown.table is not None
    assert [each.text for each in shown.table.rows[0]] == ["•••", "•••"]
    assert "123456" not in repr(shown)


def test_what_cannot_be_shown_does_not_undo_what_was_done():
    """The operator has done it: a mapping that does not fit is told beside, and the rest is shown."""
    rules = ActionReply(message="Data.Message", rows="sum(Data.X)", columns=CALLS, link="Data.Link")
    shown = found("<Message>Done</Message><X>a</X><Link>https://a.example</Link><Link>https://b.example</Link>", rules)
    assert (shown.message, shown.table, shown.link) == ("Done", None, "")
    assert [problem.code for problem in shown.problems] == ["reply.mapping", "reply.ambiguous"]


def test_f34_a_contradiction_is_no_success():
    with pytest.raises(ReplyError) as caught:
        result(reply(answer("", code="103")), action(ActionReply()), OPERATOR)
    assert caught.value.code == "reply.contradictory"


@pytest.mark.parametrize("code", ["100", "101", "102", "103", "104", "500"])
def test_a_refusal_names_the_input_whatever_its_code(code):
    one = action(ActionReply(), Input("code", EN))
    said = answer("", success="false", code=code, more="<Description>Used.</Description><Field>Code</Field>")
    with pytest.raises(OperatorError) as caught:
        result(reply(said), one, OPERATOR)
    error = caught.value
    assert (error.code, error.field, error.description) == (f"operator.{code}", "code", "Used.")


def test_a_wrong_portal_password_is_the_field_that_asks_for_it():
    said = reply(answer("", success="false", code="104"))
    for fields, field in (({"Old": "{password}", "Code": "{code}"}, "password"), ({"Code": "{code}"}, None)):
        made = service("balance", inputs=(Input("code", EN),), fields=fields)
        with pytest.raises(OperatorError) as caught:
            result(said, OperatorAction("p", EN, replace(made, name="actions.p")), OPERATOR)
        assert caught.value.field == field


LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.decimals(allow_nan=False).map(str)
DATA = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
)


@given(DATA, st.sampled_from(["text", "number", "money", "date"]), st.sampled_from(["calls", "calls[]", "calls.a"]))
def test_any_answer_gives_a_table_of_harmless_cells(data, kind, rows):
    rules = ActionReply(rows=rows, columns=(Column(EN, "a", kind), Column(EN, "@", kind)))
    one = action(rules, reply=ReplyMap(format="json", success="ok"))
    shown = result(plain({"ok": True, "calls": data}), one, OPERATOR)
    if shown.table is None:
        assert shown.problems
        return
    for row in shown.table.rows:
        assert len(row) == 2
        assert all(not has_control(each.text) and len(each.text) <= 300 for each in row)
