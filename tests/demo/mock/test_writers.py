"""What a mock writes is what the program reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.demo.mock.writers import to_form, to_ini, to_json, to_properties, to_text, to_xml
from neon_wizard.protocols.formats import READERS
from neon_wizard.protocols.markup import from_xml

NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"], exclude_characters="\ufffe\uffff\x85"),
    min_size=1,
    max_size=20,
)
TABLES = st.recursive(TEXTS, lambda inner: st.dictionaries(NAMES, inner, min_size=1, max_size=3), max_leaves=6)
WHOLE = st.dictionaries(NAMES, TABLES, min_size=1, max_size=3)
QUOTED = "\"'&<>\\=:;#[]{}%+\u20ac\U0001f600"


def read(kind, body):
    if kind == "xml":
        return from_xml(body, host="")
    return READERS[kind](body, host="")


@given(WHOLE)
def test_xml(table):
    assert read("xml", to_xml({"root": table})) == {"root": table}


@given(WHOLE)
def test_json(table):
    assert read("json", to_json(table)) == table


@given(WHOLE)
def test_form(table):
    assert read("form", to_form(table)) == table


@given(WHOLE)
def test_properties(table):
    assert read("properties", to_properties(table)) == table


@given(st.dictionaries(NAMES, st.dictionaries(NAMES, TEXTS, min_size=1), min_size=1, max_size=3))
def test_ini(table):
    assert read("ini", to_ini(table)) == table


@pytest.mark.parametrize("write", [to_json, to_form, to_properties, lambda table: to_xml({"r": table})])
def test_everything_that_is_written_otherwise(write):
    assert QUOTED not in write({"a": "x"}).decode("latin-1")
    kind = {to_json: "json", to_form: "form", to_properties: "properties"}.get(write, "xml")
    found = read(kind, write({"a": QUOTED}))
    assert found == ({"r": {"a": QUOTED}} if kind == "xml" else {"a": QUOTED})


def test_attributes_and_repeated_elements():
    table = {"line": [{"@number": "5", "#text": "a"}, {"@number": "6", "#text": "b"}]}
    assert read("xml", to_xml({"root": table})) == {"root": table}


def test_text():
    pattern = r"^(?P<state>OK|ERR) (?P<rest>.*)"
    assert to_text({"state": "OK", "rest": "20.15"}, pattern) == b"OK 20.15\n"


def test_a_document_has_one_root():
    with pytest.raises(ValueError, match="one root"):
        to_xml({"a": "1", "b": "2"})
