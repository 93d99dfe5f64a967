"""The line of a key, found by looking; and what is read, which is what tomllib reads."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.profile.toml_text import MAX_DOTS, KeyPath, find, index, loads

TEXT = '''\
# format = 0
format = 1
[operator]
name = "A"
support = { email = "x" }
"quoted key" = 1
text = """
[not.a.table]
name = "not a key"
"""
[[services . signup.inputs]]
name = "a"
[[services.signup.inputs]]
name = "b"
[services.signup.reply]
account.number = "x"
one_line = """a""" # comment
last = 1
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("format",), 2),
        (("operator",), 3),
        (("operator", "name"), 4),
        (("operator", "support", "email"), 5),
        (("operator", "missing"), 3),
        (("operator", "quoted key"), 6),
        (("not", "a"), None),
        (("services", "signup", "inputs", 0, "name"), 12),
        (("services", "signup", "inputs", 1, "name"), 14),
        (("services", "signup", "reply", "account", "number"), 16),
        (("services", "signup", "reply", "last"), 18),
        (("balance",), None),
    ],
)
def test_a_keys_line(path: KeyPath, line: int | None):
    assert find(index(TEXT), path) == line
    assert find(index(TEXT.replace("\n", "\r\n")), path) == line


MANY = 50_000
CROWDED = {
    "bare": "a" + ".a" * MANY + " = 1",
    "quoted": '"a"' + ' . "a"' * MANY + " = 1",
    "literal": "'a'" + ".'a'" * MANY + " = 1",
    "a table": "[a" + ".a" * MANY + "]",
    "inside": "x = [{ a" + ".a" * MANY + " = 1 }]",
    "after a text": 'x = """\n\\"""\n"""\ny' + ".y" * MANY + " = 1",
    "one too many": "a" + ".a" * (MAX_DOTS + 1) + " = 1",
}


@pytest.mark.parametrize("text", CROWDED.values(), ids=CROWDED.keys())
def test_a_key_of_too_many_parts_is_not_read(text: str):
    with pytest.raises(ValueError, match="more than 100 dots in a key in line"):
        loads(text)
    assert len(index(text)) <= MAX_DOTS + 2


DOTS = "a." * 200
MANY_DOTS = {
    "a text": f'x = "{DOTS}"',
    "a text with quotation marks": f'x = "\\"{DOTS}\\""',
    "a literal": f"x = '{DOTS}'",
    "lines": f'x = """\n{DOTS}\n""" # "\ny = "z"',
    "literal lines": f"x = '''\n{DOTS}\n'''",
    "a comment": f"x = 1 # {DOTS}",
    "as many as may be": "a" + ".a" * MAX_DOTS + " = 1",
    "numbers": "x = [" + "1.5, " * 200 + "]",
}


@pytest.mark.parametrize("text", MANY_DOTS.values(), ids=MANY_DOTS.keys())
def test_other_dots_than_a_keys_are_as_many_as_there_are(text: str):
    assert loads(text)


NO_TOML = ['x = """' * 20_000, "x = '''" * 20_000, '"\\' * 50_000, "a..a" * 50_000, "a .\n" * 50_000]


@pytest.mark.parametrize("text", NO_TOML, ids=["open", "open literal", "open text", "two dots", "no dots"])
def test_what_is_no_toml_is_said_to_be_that(text: str):
    with pytest.raises(ValueError, match=r"\(at (line|end)"):
        loads(text)


KEYS = ["a", "b", "a.b", "b . c", '"a"', "'a.b'", '"a\\u0062"', '"\\e"', "é", "a..b", "a b"]
VALUES = ["1", "0x1F", "01", "9223372036854775808", "-0.0", "1e400", "nan", "true", '"a"', '"\\u00e9"', '"\\e"',
          '"\\x41"', "'\\x'", '"""\na\r\nb\\\n  c"""', '""""a""""', "[1, [2],]", "[1,,2]", "[\n1, # c\n{ a = 1 }]",
          "{ a = 1, b = '}' }", "{ a = 1 # }\n}", """['''\n' ''', { a = 1 # '\n}]""",
          "{ a = 1, }", "{\n a = 1 }", "{ a = { b = 1 } }", '{ a = "b }", c = 1\n}', "1979-05-27", "07:32", "07:32:00",
          "1979-05-27T07:32:00Z", "", '"', '"\x00"', '"""a\rb"""', "1 # c"]  # fmt: skip
HEADERS = ["[a]", "[b]", "[a.b]", "[a . b.c]", "[[a]]", "[[a.b]]", '["a".b]', "[a] # c", "[a", "[]"]
OTHERS = ["# c", "# \x00", "", "\ufeff", "x", "}"]
LINES = st.one_of(
    st.builds("{} = {}".format, st.sampled_from(KEYS), st.sampled_from(VALUES)),
    st.sampled_from(HEADERS),
    st.sampled_from(OTHERS),
)
TEXTS = st.lists(st.tuples(LINES, st.sampled_from(["\n", "\n", "\r\n", "\r"])).map("".join), max_size=6).map("".join)


def read_by(reader: Any, text: str) -> str:
    """What comes of it, the order of keys and the kinds of values included, or how it is refused."""
    try:
        return repr(reader(text))
    except (ValueError, RecursionError) as error:
        return f"{type(error)} {error}"


@given(TEXTS)
def test_every_text_is_read_or_refused_as_by_tomllib(text: str):
    assert read_by(loads, text) == read_by(tomllib.loads, text)


@pytest.mark.parametrize(
    "text",
    ["a = { b = 1, }", "a = {\nb = 1 }", 'a = "\\e"', "a = [\n{ b = 1,}]", 'a = { b = "c }", d = 1\n}', "\ufeffa = 1"],
)
def test_what_only_a_later_toml_allows_is_refused(text: str):
    with pytest.raises(tomllib.TOMLDecodeError):
        loads(text)


def test_a_table_stays_where_the_first_one_inside_it_stands():
    assert list(loads("[a.b]\n[c]\n[a]\n")) == ["a", "c"]


@pytest.mark.parametrize(
    "between",
    ['x = """\n[[a]]\n"""', "x = '''\n[[a]]\n'''", '[[" a"]]', "[['a']]", 'x = [\n[["a"]],\n]', "x = [\n[[1]],\n]"],
)
def test_a_table_stays_there_also_where_something_looks_like_another_element_of_it(between: str):
    for name in ("a", "1"):
        text = f"[{name}.b]\n{between}\n[c]\n[{name}]"
        assert read_by(loads, text) == read_by(tomllib.loads, text)
