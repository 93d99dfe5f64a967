"""Replies that are no XML: what each format allows, and what is refused with its place."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import ReplyError
from neon_wizard.protocols.formats import from_form, from_ini, from_json, from_properties, from_text
from neon_wizard.protocols.markup import MAX_DEPTH, MAX_ELEMENTS
from tests.protocols.helpers import HOST, refused

READERS = [from_json, from_form, from_properties, from_ini, from_text]


@pytest.mark.parametrize("read", READERS)
@given(body=st.binary() | st.text().map(str.encode))
def test_any_bytes_are_data_or_a_coded_error(read, body):
    with suppress(ReplyError):
        read(body, host=HOST)


# ---- JSON


@pytest.mark.parametrize("number", ["20.15", "20.150", "0.1", "1e2", "5E-05", "-0.00", f"0.{'1' * 50}"])
def test_fractions_are_exact_decimals(number):
    found = from_json(f'{{"n": {number}}}'.encode(), host=HOST)["n"]
    assert isinstance(found, Decimal)
    assert found.as_tuple() == Decimal(number).as_tuple()


@pytest.mark.parametrize(
    "number",
    [
        "18446744073709551616",
        "-9223372036854775809",
        "9" * 5_000,
        "-0",
        "1E+999999",
        f"1e{'9' * 30}",
        f"0.{'1' * 9_999}",
    ],
)
def test_f29_numbers_without_end_are_their_text(number):
    assert from_json(f'{{"n": {number}}}'.encode(), host=HOST) == {"n": number}


@pytest.mark.parametrize("number", [1234567890123456789, 2**64 - 1, -(2**63)])
def test_whole_numbers_of_64_bits_are_exact(number):
    assert from_json(f'{{"n": {number}}}'.encode(), host=HOST) == {"n": number}


def test_a_half_character_is_found_beside_a_fraction():
    assert refused(from_json, b'{"n": 0.5, "s": "\\ud800"}').code == "reply.malformed"


def test_small_whole_numbers_truths_and_null_stay_what_they_are():
    assert from_json(b'[1, -5, true, false, null, "x"]', host=HOST) == [1, -5, True, False, None, "x"]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_f25_numbers_that_are_none(number):
    error = refused(from_json, f'{{"s": "NaN",\n "balance": {number}}}'.encode())
    assert (error.code, error.facts["line"], error.facts["column"]) == ("reply.malformed", "2", "13")


@pytest.mark.parametrize("body", [b"[" * 5000, b'{"a":' * 5000, b"[" * 5000 + b"]" * 5000])
def test_f20_nesting_without_end(body):
    assert refused(from_json, body).code == "reply.too_deep"


def test_nesting_within_bounds():
    depth = MAX_DEPTH
    assert from_json(b"[" * depth + b"]" * depth, host=HOST)


@pytest.mark.parametrize("read", [from_json, from_form, from_properties, from_ini, from_text])
def test_f06_elements_without_end(read):
    many = MAX_ELEMENTS + 2
    bodies = {
        from_json: b"[" + b"1," * many + b"1]",
        from_form: b"&".join([b"a=1"] * many),
        from_properties: b"a=1\n" * many,
        from_ini: b"a=1\n" * many,
        from_text: b"a\n" * many,
    }
    assert refused(read, bodies[read]).code == "reply.too_large"


@pytest.mark.parametrize("body", [b'"' + b'\\"' * 500_000, b'{"a": "' + b'\\"' * 500_000, b"\\\n" * 700_000])
@pytest.mark.parametrize("read", READERS)
def test_a_reply_that_is_made_to_keep_its_reader_busy(read, body):
    started = time.monotonic()
    with suppress(ReplyError):
        read(body, host=HOST)
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    ("body", "line", "column"), [(b'{"a": 1', 1, 8), (b'{"a": 1}\nx', 2, 1), (b"{'a': 1}", 1, 2), (b'{"a" 1}', 1, 6)]
)
def test_broken_json_names_its_place(body, line, column):
    error = refused(from_json, body)
    assert (error.code, error.facts["line"], error.facts["column"]) == ("reply.malformed", str(line), str(column))


def test_f30_a_name_that_stands_twice_is_a_list():
    assert from_json(b'{"a": 1, "a": 2, "b": [1]}', host=HOST) == {"a": [1, 2], "b": [1]}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-8"])
def test_f22_byte_order_marks(encoding):
    body = "\ufeff" if encoding == "utf-16-le" else ""
    assert from_json((body + '{"é": "😀"}').encode(encoding), host=HOST) == {"é": "😀"}


@pytest.mark.parametrize("read", [from_json, from_form, from_ini, from_text])
def test_f21_bytes_that_are_not_in_the_encoding(read):
    body = json.dumps({"a": "é"}, ensure_ascii=False).encode("latin-1") if read is from_json else b"a=\xe9"
    assert refused(read, body).code == "reply.encoding"
    assert read(body, charset="latin-1", host=HOST)


# ---- forms


def test_a_form_in_phps_notation_and_with_dots():
    body = b"Data[Line][Number]=5%205&Data.Codec[]=a&Data.Codec[]=b&empty=&u=%C3%A9\n"
    expected = {"Data": {"Line": {"Number": "5 5"}, "Codec": ["a", "b"]}, "empty": "", "u": "é"}
    assert from_form(body, host=HOST) == expected


def test_a_form_in_its_own_encoding():
    assert from_form(b"a=%E9", charset="latin-1", host=HOST) == {"a": "é"}
    assert refused(from_form, b"a=%E9").code == "reply.encoding"


@pytest.mark.parametrize("body", [b"hello", b"a=1&b"])
def test_what_is_no_form(body):
    assert refused(from_form, body).code == "reply.malformed"


# ---- Java properties


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a=b", {"a": "b"}),
        ("a : b ", {"a": "b "}),
        ("a b=c", {"a": "b=c"}),
        ("a\\ b\\:c = d", {"a b:c": "d"}),
        ("a", {"a": ""}),
        ("a=\\u00e9\\ud83d\\ude00", {"a": "é😀"}),
        ("a=x\\ty\\nz\\\\ \\q", {"a": "x\ty\nz\\ q"}),
        ("a=one \\\n    two\\\r\n\tthree", {"a": "one twothree"}),
        ("a=b\\", {"a": "b"}),
        ("a=b\\\\\nc=d", {"a": "b\\", "c": "d"}),
        ("# no\n ! no\n\n a=b", {"a": "b"}),
        ("a.b.c=1\na.b=2\na.b=3", {"a": {"b": {"c": "1", "#text": ["2", "3"]}}}),
        ("a.b=2\na.b.c=1", {"a": {"b": {"c": "1", "#text": "2"}}}),
        ("a=\xe9", {"a": "é"}),
    ],
)
def test_properties_as_java_reads_them(line, expected):
    assert from_properties(line.encode("latin-1"), host=HOST) == expected


@pytest.mark.parametrize("line", ["a=\\u12", "a=\\ud83d", "\\u=1"])
def test_properties_with_half_a_character(line):
    error = refused(from_properties, f"x=1\n{line}".encode())
    assert (error.code, error.facts["line"]) == ("reply.malformed", "2")


# ---- INI and text


def test_ini_with_sections_quotes_and_comments():
    body = b'top=1\r\n[DATA]\r\n; no\r\n# no\r\nSuccess = 1\r\nFailure=" a;b "\r\n[A.B]\nx="say "hi""\n[DATA]\ny='
    expected = {"top": "1", "DATA": {"Success": "1", "Failure": " a;b ", "y": ""}, "A": {"B": {"x": 'say "hi"'}}}
    assert from_ini(body, host=HOST) == expected


@pytest.mark.parametrize("line", ["hello", "[]", "[open", "=1"])
def test_what_is_no_ini(line):
    error = refused(from_ini, f"a=1\n{line}".encode())
    assert (error.code, error.facts["line"]) == ("reply.malformed", "2")


def test_text_by_lines_and_by_pattern():
    assert from_text(b"\nOK 12.50\nx\n", host=HOST) == {"text": "OK 12.50\nx", "lines": ["OK 12.50", "x"]}
    found = from_text(b"OK 12.50", host=HOST, pattern=r"OK (?P<balance>[0-9.]+)(?P<unit> EUR)?")
    assert (found["balance"], found["unit"]) == ("12.50", "")


def test_text_without_what_the_pattern_wants():
    error = refused(from_text, b"ERR", pattern=r"OK (?P<balance>.*)")
    assert (error.code, error.facts["found"]) == ("reply.format", "another text")
    assert "OK (?P<balance>.*)" in error.facts["expected"]


def test_a_form_with_nothing_between_its_marks():
    """As the URL standard reads it; many a server writes a mark behind every pair."""
    assert from_form(b"&a=1&&b=2&", host=HOST) == {"a": "1", "b": "2"}


@pytest.mark.parametrize("body", [rb'{"a": "\ud83d"}', rb'{"\uDC00x": 1}'])
def test_json_with_half_a_character(body):
    assert refused(from_json, body).code == "reply.malformed"


def test_json_with_a_character_in_two_halves():
    assert from_json(rb'{"a": "\ud83d\ude00", "b": "\\ud83d"}', host=HOST) == {"a": "\U0001f600", "b": "\\ud83d"}
