"""JMESPath with what XML needs, and with an end."""

from __future__ import annotations

import time
from decimal import Decimal

import jmespath
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jmespath.exceptions import JMESPathError

from neon_wizard.operations.amounts import UnclearAmountError
from neon_wizard.operations.paths import MAX_WORK, evaluate
from neon_wizard.operations.reading import EvaluationWork

LINPHONE = {
    "config": {
        "section": {"@name": "auth", "entry": {"@name": "username", "@overwrite": "true", "#text": "ana"}},
    }
}
MARKED = {"@lang": "en", "#text": "new"}


@pytest.mark.parametrize(
    ("expression", "data", "expected"),
    [
        ('config.section[?"@name"==\'auth\'].entry[] | [?"@name"==\'username\'] | [0]."#text"', LINPHONE, "ana"),
        ("a[0]", {"a": "x"}, "x"),
        ("a[*].b", {"a": {"b": 1}}, [1]),
        ("a[]", {"a": "x"}, ["x"]),
        ("a[?b==`1`].c | [0]", {"a": {"b": 1, "c": 2}}, 2),
        ("a[]", {}, None),
        ("state == 'new'", {"state": MARKED}, True),
        ("contains(['new', 'old'], state)", {"state": MARKED}, True),
        ("join(',', codec)", {"codec": [MARKED, "x"]}, "new,x"),
        ("sort_by(a, &b)[0].b", {"a": [{"b": 2}, {"b": 1}]}, 1),
        ("sum(a)", {"a": "1.50"}, Decimal("1.50")),
        ("max(a)", {"a": MARKED}, "new"),
    ],
)
def test_one_element_is_a_list_of_one_and_an_attribute_does_not_hide_a_text(expression, data, expected):
    assert evaluate(expression, data, one_is_many=True) == expected


@pytest.mark.parametrize("expression", ["a[0]", "a[*].b", "a[]", "a[?b]"])
def test_in_json_one_is_no_list(expression):
    data = {"a": {"b": 1}}
    assert evaluate(expression, data, one_is_many=False) == jmespath.search(expression, data)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from(["a", "b", ""]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "c"]), inner, max_size=3),
    max_leaves=12,
)
EXPRESSIONS = [
    "a.b",
    "a[0]",
    "a[*].b",
    "a[?b=='a'].c",
    "a[].b[]",
    "a || b",
    "length(a)",
    "sort(keys(@))",
    "*.a",
    "a[::-1]",
]


@given(VALUES, st.sampled_from(EXPRESSIONS))
def test_otherwise_it_is_jmespath(data, expression):
    def found(search):
        try:
            return search()
        except JMESPathError as error:
            return type(error)

    assert found(lambda: evaluate(expression, data, one_is_many=False)) == found(
        lambda: jmespath.search(expression, data)
    )


@pytest.mark.parametrize(
    ("expression", "data", "expected"),
    [
        ("sum(@)", [Decimal("0.1"), Decimal("0.2")], Decimal("0.3")),
        ("sum(@)", ["0.1", "0,20", 1], Decimal("1.30")),
        ("sum(@)", [0.1, 0.2], Decimal("0.3")),
        ("sum(map(&to_number(@), @))", ["0.1", "0.2"], Decimal("0.3")),
        ("sum(@)", [Decimal("123456789012345678901234567890.12"), 1], Decimal("123456789012345678901234567891.12")),
        ("sum(@)", [1, 2], 3),
        ("sum(@)", [], 0),
        ("avg(@)", ["0.1", "0.2"], Decimal("0.15")),
        ("avg(@)", [], None),
        ("max(@)", [Decimal("9.5"), Decimal("10.5")], Decimal("10.5")),
        ("sort_by(@, &a)[0].a", [{"a": Decimal("10.5")}, {"a": 9}], 9),
        ("abs(@)", Decimal("-1234567890123456789012345678901.5"), Decimal("1234567890123456789012345678901.5")),
        ("[?@ > `0.1`]", [Decimal("0.1"), Decimal("0.2")], [Decimal("0.2")]),
        ("@ == `0.1`", Decimal("0.1"), True),
        ("@ == '20.150'", Decimal("20.150"), True),
        ("join(' ', ['EUR', @])", Decimal("20.150"), "EUR 20.150"),
        ("starts_with(@, '-')", Decimal("-0.5"), True),
        ("to_string(@)", Decimal("5E-7"), "0.0000005"),
        ("type(@)", Decimal("0.5"), "number"),
        ("to_number(@)", "0.10", Decimal("0.10")),
        ("to_number(@)", "7", 7),
    ],
)
def test_numbers_are_exact(expression, data, expected):
    found = evaluate(expression, data, one_is_many=False)
    assert (found, str(found)) == (expected, str(expected))


@pytest.mark.parametrize(
    ("expression", "data", "expected"),
    [
        ("max(@)", ["9.00", "10.00"], "10.00"),
        ("min(@)", ["9.00", "10.00"], "9.00"),
        ("max(@)", ["9,00", "1.000,00", "-20"], "1.000,00"),
        ("min(@)", ["-9", "-10"], "-10"),
        ("max(@)", [9, "10.00"], "10.00"),
        ("sort(@)", ["10.00", "9.00"], ["9.00", "10.00"]),
        ("sort_by(@, &a)[].a", [{"a": "10.00"}, {"a": "9.00"}], ["9.00", "10.00"]),
        ("max_by(@, &a).a", [{"a": "10.00"}, {"a": "9.00"}], "10.00"),
        ("min_by(@, &a).a", [{"a": "10.00"}, {"a": "9.00"}], "9.00"),
        ("min_by(@, &a)", [], None),
        ("max(@)", ["b", "a"], "b"),
        ("sort(@)", ["2026-05-02", "2026-05-01"], ["2026-05-01", "2026-05-02"]),
        ("sort(@)", ["10.00", "none", "9.00"], ["10.00", "9.00", "none"]),
    ],
)
def test_amounts_that_are_texts_are_compared_as_amounts(expression, data, expected):
    assert evaluate(expression, data, one_is_many=False) == expected


@pytest.mark.parametrize("expression", ["max(@)", "sort(@)", "sort_by(@, &@)", "sum(@)"])
def test_a_thousandth_is_asked_about_unless_the_money_has_some(expression):
    with pytest.raises(UnclearAmountError):
        evaluate(expression, ["1.234", "0.001"], one_is_many=False)
    assert evaluate(expression, ["1.234", "0.001"], one_is_many=False, thousandths=True)


@pytest.mark.parametrize("text", ["nan", "Infinity", "1_000", "١", "ten", "", "1e999", "1,5"])
def test_f25_f27_what_is_no_number(text):
    assert evaluate("to_number(@)", text, one_is_many=False) is None


@pytest.mark.parametrize("values", [["ten"], [True], [None], [[1]]])
def test_only_amounts_are_summed(values):
    with pytest.raises((JMESPathError, ArithmeticError)):
        evaluate("sum(@)", values, one_is_many=False)


@pytest.mark.parametrize(
    "expression", ["|".join(["[@,@][]"] * 36), "|".join(["[@,@,@]"] * 30) + "|[][][][][][][][][][][][][]"]
)
def test_an_expression_without_end(expression):
    started = time.monotonic()
    with pytest.raises(OverflowError):
        evaluate(expression, ["x"] * 10, one_is_many=True)
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    "expression",
    [
        "|".join(["[@,@]"] * 45) + "|@==@",
        "|".join(["[@,@]"] * 45) + "|to_string(@)",
        "|".join(["{a: @, b: @}"] * 20) + "|to_string(@)",
        "|".join(["[@,@]"] * 12) + "|to_string(@)",
        "join(long, many)",
    ],
)
def test_values_that_are_shared_unfold_only_so_far(expression):
    """A short expression may stand for more than this computer holds; JMESPath copies nothing until it is walked."""
    started = time.monotonic()
    with pytest.raises(OverflowError):
        evaluate(expression, {"long": "x" * 1_000_000, "many": ["a"] * 50_000}, one_is_many=True)
    assert time.monotonic() - started < 5


def test_many_expressions_over_one_reply_have_an_end_together():
    work, data = EvaluationWork(), {"n": list(range(20_000))}

    def of_a_profile() -> None:
        for _ in range(100):
            evaluate("n[*].a.b", data, one_is_many=False, work=work)

    with pytest.raises(OverflowError):
        of_a_profile()
    assert work.steps < 2 * MAX_WORK
