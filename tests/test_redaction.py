"""F60: secrets by value, however they are written."""

from __future__ import annotations

import html
import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neon_wizard.model import Secret
from neon_wizard.redaction import MASK, forms, redact, redactor

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


TEXTS = st.text(st.characters(min_codepoint=33, max_codepoint=0x2FF) | st.sampled_from("]]>&<\"'/\\é😀"), min_size=4)


@settings(deadline=None)
@given(st.data())
@pytest.mark.parametrize("others", [0, 30])
def test_every_form_is_masked_of_every_secret_however_long_it_is_and_however_many_there_are(others, data):
    secrets = data.draw(st.lists(TEXTS | TEXTS.map(lambda text: text * 20), min_size=1, max_size=3))
    known = [Secret(text) for text in (*secrets, *(f"another-secret-{number}" for number in range(others)))]
    written = [data.draw(st.sampled_from(sorted(forms(text)))) for text in secrets]
    shown = redact("\n".join(written), known)
    assert not [form for text in secrets for form in forms(text) if form and form in shown and form not in MASK]


def test_many_secrets_take_little_time():
    """As an operation may have them that took 200 values out of each of 8 replies."""
    secrets = [Secret(f"value {number} <{'é& ' * 130}>") for number in range(1_600)]
    text = f"{secrets[7].reveal()} {json.dumps(secrets[9].reveal())} {'a value of no secret ' * 3_000}"
    begun = time.process_time()
    shown = redactor(secrets)(text)
    assert shown.startswith(f'{MASK} "{MASK}"')
    assert time.process_time() - begun < 3  # one at a time, in all their forms, they take more than ten
