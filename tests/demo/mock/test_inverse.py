"""An expression read backwards finds what was put; what cannot be turned around says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.demo.mock.inverse import InverseError, Node, hold, lines, put
from neon_wizard.operations.evaluation import evaluate

NAMES = st.sampled_from(["Data", "sip", '"@number"', '"proxies:proxy0:user"', "a1"])
PATHS = st.lists(NAMES, min_size=1, max_size=4).map(".".join)
VALUES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).filter(str.strip)


def read(node, expression):
    found = evaluate(expression, node.plain(), one_is_many=True)
    return found[0] if isinstance(found, list) else found


@given(PATHS, VALUES)
def test_a_path(path, value):
    node = Node()
    put(node, path, value)
    assert read(node, path) == value


@given(st.lists(st.tuples(PATHS, VALUES), min_size=2, max_size=5, unique_by=lambda pair: pair[0]))
def test_several_paths_do_not_disturb_each_other(pairs):
    node = Node()
    for path, value in pairs:
        put(node, path, value)
    for path, value in pairs:
        found = read(node, path)
        assert value in (found, found.get("#text") if isinstance(found, dict) else None)


@pytest.mark.parametrize(
    "expression",
    [
        "account.name || account.title",
        "items[0].name",
        "items[-1]",
        "items[].name",
        "items[*].name | [0]",
        "'config' && config.value",
        """config.section[?"@name"=='auth'].entry[] | [?"@name"=='passwd']""",
        "items[?kind=='sip' && !old].user",
        "to_string(a.b)",
        "not_null(a.b, c)",
        "a.b | c",
        """amounts.amount[?"@kind"=='total'] | [0]""",
        "users[?kind=='sip'].lines[0] | [0]",
        "users[].id | [0]",
        "max(purses[].amount)",
    ],
)
def test_an_expression(expression):
    node = Node()
    if expression.startswith("'config' &&"):
        with pytest.raises(InverseError):
            put(node, expression, "x")
        return
    put(node, expression, "x")
    found = read(node, expression)
    assert (found["#text"] if isinstance(found, dict) else found) == "x"


def test_two_conditions_find_two_entries_of_one_section():
    node = Node()
    for name in ("user", "secret"):
        put(node, f"""config.section[?"@name"=='auth'].entry[] | [?"@name"=='{name}']""", f"the {name}")
    assert node.plain() == {
        "config": {
            "section": [
                {
                    "entry": [
                        {"@name": "user", "#text": "the user"},
                        {"@name": "secret", "#text": "the secret"},
                    ],
                    "@name": "auth",
                }
            ]
        }
    }


@pytest.mark.parametrize("truth", [True, False])
@pytest.mark.parametrize(
    "condition",
    [
        "Success",
        "state == 'OK'",
        "state != 'failed'",
        "!error",
        "status >= `200` && status < `300`",
        "code == `0` || code == `1`",
        "contains(state, 'fine')",
        "ok == `true`",
    ],
)
def test_a_condition(condition, truth):
    node = Node()
    hold(node, condition, truth)
    assert bool(evaluate(condition, node.plain() or {}, one_is_many=True)) is truth, node.plain()


def test_what_a_default_says_need_not_stand_there():
    node = Node()
    put(node, "error.code || '0'", "0")
    assert node.empty


def test_two_values_for_one_node_are_refused():
    node = Node()
    put(node, "reason", "a")
    with pytest.raises(InverseError):
        put(node, "reason", "b")
    put(node, "reason", "b", weak=True)
    assert node.plain() == {"reason": "a"}


@pytest.mark.parametrize("expression", ["join('', parts)", "a.*", "[a, b]", "{x: a}", "length(a)", "sort(a)[0]"])
def test_what_cannot_be_turned_around(expression):
    with pytest.raises(InverseError):
        put(Node(), expression, "x")


def test_rows():
    node = Node()
    for number, row in enumerate(lines(node, "Data.Calls.Call", 2)):
        put(row, "When", str(number))
    assert node.plain() == {"Data": {"Calls": {"Call": [{"When": "0"}, {"When": "1"}]}}}


@pytest.mark.parametrize(
    "expression",
    [
        "sum(purses[].amount)",
        "sum([purse, bonus, card])",
        "sum(map(&to_number(amount), purses))",
        "avg(purses[].amount)",
    ],
)
def test_an_amount_that_is_added_up(expression):
    node = Node()
    put(node, expression, "20.15")
    assert str(read(node, expression)) == "20.15"
