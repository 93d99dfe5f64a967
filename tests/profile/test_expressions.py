"""Expressions that can find nothing, or are never true, whatever the reply: said with what to write instead."""

from __future__ import annotations

import jmespath
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.profile.expressions import check_expression
from tests.profile.samples import minimal, problems


def refused(expression: str, *, texts: bool = False) -> str:
    with pytest.raises(ValueError, match=r".") as caught:
        check_expression(expression, texts=texts)
    return str(caught.value)


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        ("!error.code", "!(error.code)"),
        ("!a.b.c", "!(a.b.c)"),
        ("! a.b", "!(a.b)"),
        ('!"a"."b c"', '!("a"."b c")'),
        ("!a.b == `true`", "!(a.b)"),
        ("ok && !error.code", "!(error.code)"),
        ("a[?!b.c]", "!(b.c)"),
        ("!a | b", "!(a | b)"),
        ("!a.*", "!(a.*)"),
        ("!a[?x]", "!(a[?x])"),
        ("!a[]", "!(a[])"),
        ("!a.length(@)", "!(a.length(@))"),
    ],
)
def test_not_takes_only_what_follows_it(expression, written):
    assert f"write {written}" in refused(expression)


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        ("!length(errors)", "length(errors) == `0`"),
        ("!to_number(error_count)", "to_number(error_count) == `0`"),
        ("ok && !sum(a[].b)", "sum(a[].b) == `0`"),
        ("!error_count", "error_count == `0`"),
        ("!errorCount && ok", "errorCount == `0`"),
        ("!result.error_count", "!(result.error_count)"),
        ("!(result.error_count)", "result.error_count == `0`"),
        ("ok == True", "`true`"),
        ("ok == NULL", "`null`"),
        ("ok == yes", "'yes' for the text"),
        ("status == ok", "'ok' for the text"),
        ("result.status != failed", "'failed' for the text"),
        ("a[?state == active]", "'active' for the text"),
    ],
)
def test_a_number_is_never_false_and_a_word_is_no_text(expression, written):
    assert f"write {written}" in refused(expression)


@pytest.mark.parametrize("expression", ["!account", "!discount", "code == expected", "ok == result.ok"])
def test_other_names_are_left_alone(expression):
    check_expression(expression)


@pytest.mark.parametrize(
    "expression",
    [
        "!error",
        "!(error.code)",
        "!a || b",
        "!a && b",
        "!a[0]",
        "!a[*].b",
        "!contains(a, 'x')",
        "!a == `true`",
    ],
)
def test_what_not_does_take_is_left_alone(expression):
    check_expression(expression)


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        ("error == 0", "`0`"),
        ("code>5", "`5`"),
        ("status = 'ok'", "=="),
        ("status === 'ok'", "=="),
        ("a and b", "&&"),
        ("a or b", "||"),
        ("not a", "!"),
        ('status == "ok"', "'ok'"),
        ('"ok" == status', "'ok'"),
        ('a.status == "not found"', "'not found'"),
        ("done == true", "`true`"),
        ("error == null", "`null`"),
    ],
)
def test_what_is_written_as_in_another_language_is_told_apart(expression, written):
    assert f"write {written}" in refused(expression)


@pytest.mark.parametrize(
    "expression",
    [
        "length(a) == '0'",
        "!a == 'x'",
        "'a'.b",
        "length(a).b",
        "length(`5`)",
        "contains(a == b, 'x')",
        "length(a) > '1'",
    ],
)
def test_what_is_never_true_or_never_there_is_refused(expression):
    refused(expression)


@pytest.mark.parametrize(
    "expression",
    ["error == `0`", "a == b", "\"status\" == 'ok'", "s[?\"@n\"=='x'].e[] | [?\"@k\"=='y']",
     "(a || b).c", "not_null(a, b).c", "sum(a[].b)", "code > `5`", "type(@) == 'object'", "[a, b][0]"],
)  # fmt: skip
def test_what_a_reply_could_prove_right_is_left_alone(expression):
    check_expression(expression)


@pytest.mark.parametrize("expression", ["error == `0`", "code > `5`", "a[?x == `1`]", "ok == `true`", "ceil(a)"])
def test_a_reply_of_texts_holds_no_numbers_and_no_truths(expression):
    refused(expression, texts=True)
    check_expression(expression)


@pytest.mark.parametrize(
    "expression", ["error == '0'", "to_number(code) > `5`", "length(a) > `0`", "a == `null`", "!a == `true`"]
)
def test_texts_are_compared_with_texts(expression):
    check_expression(expression, texts=True)


@pytest.mark.parametrize(
    ("reply", "found"),
    [
        ({"format": "xml", "success": "error == `0`"}, ["services.signup.reply.success"]),
        ({"format": "form", "account": {"number": "a[?b == `1`].c"}}, ["services.signup.reply.account.number"]),
        ({"success": "Code == `0`"}, ["services.signup.reply.success"]),
        ({"format": "json", "success": "error == `0`"}, []),
    ],
)
def test_the_format_of_a_reply_says_what_it_holds(reply, found):
    if found:
        assert [problem.facts["key"] for problem in problems(minimal(signup={"reply": reply}))] == found
    else:
        assert minimal(signup={"reply": reply})


PATHS = st.sampled_from(["a", "b", "a.b", "a[0]", "a[]", "a[*].b", "@", "`1`", "'x'", "`true`"])
EXPRESSIONS = st.recursive(
    PATHS,
    lambda inner: st.one_of(
        st.builds("!({})".format, inner),
        st.builds("({}).b".format, inner),
        st.builds("({})[0]".format, inner),
        st.builds("({})[?a]".format, inner),
        st.builds("({}) | a".format, inner),
        st.builds("({}) {} ({})".format, inner, st.sampled_from(["==", "!=", "||", "&&"]), inner),
    ),
    max_leaves=4,
)
DATA = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(0, 2), st.sampled_from(["x", ""])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2), st.dictionaries(st.sampled_from(["a", "b"]), inner, max_size=2)
    ),
    max_leaves=5,
)


@given(EXPRESSIONS, DATA)
def test_what_is_refused_as_a_comparison_that_is_never_true_is_never_true(expression, data):
    try:
        check_expression(f"({expression}) == 'x'")
    except ValueError as error:
        if str(error).endswith("never alike)"):
            assert jmespath.search(f"({expression}) == 'x'", data) is not True
