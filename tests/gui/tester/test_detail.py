"""What travelled, in colours: the right ones for each kind of body, and anything at all survives it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from neon_wizard.gui.tester.detail import MessageHighlighter, marks
from neon_wizard.redaction import MASK

START, HEAD, BODY = -1, 0, 1


def kinds(line, part=BODY):
    return {line[start : start + length]: kind for start, length, kind in marks(line, part)}


def test_each_kind_of_body():
    assert kinds('<a x="1">&lt;</a>') == {"<a": "name", "x": "key", '"1"': "text", ">": "name", "&lt;": "number",
                                          "</a": "name"}  # fmt: skip
    assert kinds('  "a": "b",') == {'"a"': "name", '"b"': "text"}
    assert kinds('"n": -1.5e3, "t": true') == {'"n"': "name", "-1.5e3": "number", '"t"': "name", "true": "number"}
    assert kinds("login=ana&name=x") == {"login": "name", "name": "name"}


def test_head_and_what_was_replaced():
    assert kinds("POST https://x/", START) == {"POST https://x/": "start"}
    assert kinds(f"Authorization: {MASK}", HEAD) == {"Authorization": "name", MASK: "mask"}


@given(st.text(), st.sampled_from([START, HEAD, BODY]))
def test_every_mark_is_within_its_line(line, part):
    assert all(start >= 0 and start + length <= len(line) for start, length, _ in marks(line, part))


def test_an_empty_line_ends_the_head(qapp):
    document = QTextDocument("HTTP 200\nA: b\n\nlogin=ana\n\nx: y")
    highlighter = MessageHighlighter(document)
    highlighter.rehighlight()
    states = [document.findBlockByNumber(number).userState() for number in range(6)]
    assert states == [HEAD, HEAD, BODY, BODY, BODY, BODY]


def test_a_text_that_does_not_end_is_one_text_and_a_name_begins_at_its_first_letter():
    assert kinds('{"a": "b\\"c') == {'"a"': "name", '"b\\"c': "text"}
    assert kinds("<a b.c=x d-e='1'>")["d-e"] == "key"
    assert "b.c" not in kinds("<a b.c=x>")
