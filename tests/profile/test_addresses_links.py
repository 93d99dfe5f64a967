"""Links that open a profile."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import UsageError
from neon_wizard.profile.addresses import address_of, is_link


@pytest.mark.parametrize(
    "link",
    [
        "neon-wizard:https://voip.example.com/acme.toml",
        "NEON-Wizard:https://voip.example.com/acme.toml",
        "neon-wizard://voip.example.com/acme.toml",
    ],
)
def test_a_link_names_an_https_address(link):
    assert is_link(link)
    assert address_of(link) == "https://voip.example.com/acme.toml"


@pytest.mark.parametrize(
    "link",
    [
        "neon-wizard:",
        "neon-wizard:acme",
        "neon-wizard:http://voip.example.com/acme.toml",
        "neon-wizard:file:///etc/passwd",
        "neon-wizard:/etc/passwd",
        "neon-wizard:https://ana:secret@voip.example.com/acme.toml",
        "neon-wizard:https://voip.example.com/a b",
        "neon-wizard:https://",
        "https://voip.example.com/acme.toml",
        "neon-wizard:https://voip.example.com/" + "a" * 2000,
    ],
)
def test_f62_a_link_names_nothing_else(link):
    with pytest.raises(UsageError) as caught:
        address_of(link)
    assert caught.value.code == "usage.link"


@given(st.text())
def test_whatever_a_page_says_it_is_an_https_address_or_refused(text):
    try:
        address = address_of(f"neon-wizard:{text}")
    except UsageError:
        return
    assert address.startswith("https://")
    assert address.isprintable()
