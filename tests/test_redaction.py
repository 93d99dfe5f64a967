"""F60: secrets by value, however they are written."""

from __future__ import annotations

import html
import json

import pytest

from neon_wizard.model import Secret
from neon_wizard.redaction import MASK, redact

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
        SECRET.encode().hex(),
        "".join(f"%{byte:02X}" for byte in SECRET.encode()),
        "".join(f"&#{ord(c)};" for c in SECRET),
        "".join(f"&#x{ord(c):x};" for c in SECRET),
        "".join(f"\\u{ord(c):04x}" for c in SECRET),
    ],
)
def test_masked_however_it_is_written(written):
    assert redact(f"<{written}>", [Secret(SECRET)]).replace('"', "") == f"<{MASK}>"
