"""Bodies for people's eyes."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.protocols.exchange import LARGEST, pretty

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def test_xml_is_indented():
    assert pretty("<a><b>1</b><c/></a>") == "<a>\n  <b>1</b>\n  <c/>\n</a>"


def test_what_stands_around_the_document_is_shown_too():
    declared = '<?xml version="1.0" encoding="iso-8859-1"?>'
    assert pretty(f"{declared}<!-- a --><b/><!-- c -->") == f"{declared}\n<!-- a -->\n<b/>\n<!-- c -->"


def test_json_is_indented_and_its_numbers_stay_as_they_are_written():
    assert pretty('{"balance":20.10,"of":[1,2],"none":{}}') == (
        '{\n  "balance": 20.10,\n  "of": [\n    1,\n    2\n  ],\n  "none": {}\n}'
    )


@pytest.mark.parametrize("body", ["", "plain", "<a><b></a>", "a=1&b=2", "<!DOCTYPE a><a/>", "x" * (LARGEST + 1)])
def test_anything_else_is_shown_as_it_came(body):
    assert pretty(body) == body


def test_f18_an_entity_is_not_expanded():
    bomb = '<!DOCTYPE a [<!ENTITY b "boom">]><a>&b;</a>'
    assert pretty(bomb) == bomb


@given(st.dictionaries(st.text(), JSON) | st.lists(JSON))
def test_no_value_changes(data):
    assert json.loads(pretty(json.dumps(data))) == data


@given(st.text())
def test_whatever_comes_is_a_text(body):
    assert isinstance(pretty(body), str)
    assert isinstance(pretty("{" + body), str)
    assert isinstance(pretty("<" + body), str)


@pytest.mark.parametrize("body", ['["' + '\\"' * 90_000, "[" * 190_000, '{"' + "\\" * 190_000, '{"a":' * 30_000])
def test_no_body_keeps_it_busy_or_fills_the_memory(body):
    started = time.monotonic()
    assert len(pretty(body)) < 200 * len(body)
    assert time.monotonic() - started < 5
