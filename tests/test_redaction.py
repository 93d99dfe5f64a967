"""F60: values whose *name* says that they are secret."""

from __future__ import annotations

import html
import json
import time

import pytest

from neon_wizard.masking import redact_named
from neon_wizard.model import Secret
from neon_wizard.redaction import MASK, redact


@pytest.mark.parametrize(
    "text",
    [
        "<Password>{}</Password>",
        '<ns1:SipPassword xsi:type="xsd:string">{}</ns1:SipPassword>',
        "<Senha><![CDATA[{}]]></Senha>",
        "&lt;Password&gt;{}&lt;/Password&gt;",
        '{{"sip_password": "{}"}}',
        '<account password="{}"/>',
        "<key xsi:type='xsd:string'>Password</key><value xsi:type='xsd:string'>{}</value>",
        "<PIN>{}</PIN>",
    ],
)
def test_masked_by_name(text):
    assert redact_named(text.format("c4nary!")) == text.format(MASK)


@pytest.mark.parametrize("text", ["<Password/><Login>x</Login>", "<Shipping>1</Shipping>", "<Number>555</Number>"])
def test_everything_else_stays(text):
    assert redact_named(text) == text


@pytest.mark.parametrize(
    "piece", ["<Password><![CDATA[", "a.", "<pass ", "&lt;pass ", '"pass', "<key>", "pass=", "<pass><", "&lt;pass&gt;"]
)
def test_no_text_keeps_it_busy(piece):
    started = time.monotonic()
    redact_named((piece * 70_000)[:70_000])
    assert time.monotonic() - started < 2


SECRET = "señ/it's\"<&>]]>7"
ONCE = html.escape(SECRET)


@pytest.mark.parametrize(
    "written",
    [
        ONCE,
        html.escape(ONCE),
        ONCE.replace("&#x27;", "&#39;"),
        ONCE.encode("ascii", "xmlcharrefreplace").decode(),
        SECRET.replace("]]>", "]]]]><![CDATA[>"),
        json.dumps(SECRET).replace("/", r"\/"),
        "se%c3%b1%2fit%27s%22%3c%26%3e%5d%5d%3e7",
    ],
)
def test_masked_however_it_is_written(written):
    assert redact(f"<{written}>", [Secret(SECRET)]).replace('"', "") == f"<{MASK}>"
