"""What a value becomes in XML."""

from __future__ import annotations

import html

from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.profile.composing.soap_blocks import xml_escaped


@given(st.text("<>&\"'a\n", max_size=8), st.booleans())
def test_text_is_escaped_as_by_the_standard_library(text: str, quote: bool) -> None:
    assert xml_escaped(text, quote=quote) == html.escape(text, quote=quote)
