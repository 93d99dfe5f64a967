"""A late expression finds what a compiled one finds; a late module is imported when it is used; once is once."""

from __future__ import annotations

import copy
import re
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard import late
from neon_wizard.late_dataclass import dataclass


@given(st.text("ab1 ", max_size=6))
def test_a_late_expression_finds_what_a_compiled_one_finds(text):
    ours, theirs = (make(r"(?P<first>A)|\d", re.IGNORECASE) for make in (late.pattern, re.compile))
    for _ in range(2):
        assert [found.span() for found in ours.finditer(text)] == [found.span() for found in theirs.finditer(text)]
        assert ours.sub("x", text) == theirs.sub("x", text)
    assert (ours.pattern, ours.flags, ours.groupindex) == (theirs.pattern, theirs.flags, theirs.groupindex)


@dataclass(frozen=True)
class Given:
    text: str


def test_what_follows_from_a_frozen_value_is_made_once_for_each():
    made = []

    @late.once
    def doubled(given):
        made.append(given.text)
        return given.text * 2

    first, second = Given("a"), Given("b")
    assert [doubled(each) for each in (first, second, first, second)] == ["aa", "bb", "aa", "bb"]
    assert made == ["a", "b"]
    assert first == Given("a")
    assert doubled(replace(first, text="c")) == "cc"
    assert repr(first) == "Given(text='a')"


def test_what_fails_is_made_again():
    given, fails = Given("a"), [ValueError("not yet")]

    @late.once
    def read(_given):
        if fails:
            raise fails.pop()
        return "read"

    with pytest.raises(ValueError, match="not yet"):
        read(given)
    assert read(given) == "read"


def test_a_late_module_is_imported_when_something_of_it_is_asked_for(tmp_path, monkeypatch):
    (tmp_path / "neon_late_example.py").write_text("VALUE = [1]\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    example = late.module("neon_late_example")
    assert "neon_late_example" not in sys.modules
    assert example.VALUE is example.VALUE is sys.modules.pop("neon_late_example").VALUE
    with pytest.raises(AttributeError, match="MISSING"):
        print(example.MISSING)
    sys.modules.pop("neon_late_example")


def test_a_late_module_that_cannot_be_imported_says_so_each_time(tmp_path, monkeypatch):
    (tmp_path / "neon_late_broken.py").write_text("VALUE = 1\nimport neon_late_missing\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    broken = late.module("neon_late_broken")
    for _ in range(2):
        with pytest.raises(ModuleNotFoundError, match="neon_late_missing"):
            print(broken.VALUE)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_what_is_late_is_copied_before_and_after_it_was_asked(copied):
    expression, numbers = late.pattern("a(b)", re.I), late.module("math")
    for _ in range(2):
        assert copied(expression).fullmatch("AB")[1] == "B"
        assert copied(numbers).floor(1.5) == 1
        assert expression.match("ab")
        assert numbers.ceil(1.5) == 2
