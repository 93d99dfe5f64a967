"""A late expression finds what a compiled one finds."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from neon_wizard import late


@given(st.text("ab1 ", max_size=6))
def test_a_late_expression_finds_what_a_compiled_one_finds(text):
    ours, theirs = (make(r"(?P<first>A)|\d", re.IGNORECASE) for make in (late.pattern, re.compile))
    for _ in range(2):
        assert [found.span() for found in ours.finditer(text)] == [found.span() for found in theirs.finditer(text)]
        assert ours.sub("x", text) == theirs.sub("x", text)
    assert (ours.pattern, ours.flags, ours.groupindex) == (theirs.pattern, theirs.flags, theirs.groupindex)
