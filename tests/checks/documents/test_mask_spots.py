"""Where a mask stands decides how a value is written there: the innermost notation first."""

from __future__ import annotations

import pytest

from neon_wizard.checks.documents.mask_spots import Notation, notations
from neon_wizard.redaction import MASK

XML, QUOTED, CDATA, JSON = Notation.XML, Notation.XML_QUOTED, Notation.CDATA, Notation.JSON
URL, FORM = Notation.URL, Notation.FORM


@pytest.mark.parametrize(
    ("text", "around", "expected"),
    [
        ("plain @", None, ()),
        ("<a><b>@</b></a>", None, (QUOTED,)),
        ("<s:Envelope><b>@</b></s:Envelope>", None, (XML,)),
        ("<?xml version='1.0'?><!-- <Envelope> --><a b='@'/>", None, (QUOTED,)),
        ("<Envelope><a b='@'/></Envelope>", None, (QUOTED,)),
        ("<a><![CDATA[@]]></a>", None, (CDATA,)),
        ("<Envelope><r>&lt;q&gt;&lt;p&gt;@&lt;/p&gt;&lt;/q&gt;</r></Envelope>", None, (XML, XML)),
        ("<q><r><![CDATA[<q><p>@</p></q>]]></r></q>", None, (QUOTED, CDATA)),
        ('<q>{"p": "@"}</q>', None, (JSON, QUOTED)),
        ('{"p": "@"}', None, (JSON,)),
        ('[1, {"pin": @}]', None, ()),
        ('{"doc": "<q><p>@</p></q>"}', None, (QUOTED, JSON)),
        ('{"inner": "{\\"p\\": \\"@\\"}"}', None, (JSON, JSON)),
        ("a=1&p=@&b=2", FORM, (FORM,)),
        ("doc=%7B%22p%22%3A%22@%22%7D", FORM, (JSON, FORM)),
        ("https://h/a/@/b?x=1", URL, (URL,)),
        ("https://h/a?x=1&p=@", URL, (URL,)),
        ('{"p": "@', None, (JSON,)),
        ("<a", None, ()),
    ],
)
def test_how_a_value_is_written_in_place_of_a_mask(text, around, expected):
    masked = text.replace("@", MASK)
    found = notations(masked, masked.find(MASK), around) if MASK in masked else ()
    assert found == expected
