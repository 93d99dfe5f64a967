"""A change of several keys: shown as a difference, comments kept, and refused where it would touch more."""

from __future__ import annotations

import tomllib

import pytest

from neon_wizard.authoring.sheet import ProfileDifference, propose
from neon_wizard.errors import ProfileError

TEXT = """format = 1  # the only one

[services.balance]  # of the year 2009
url = "https://voip.acme.example/GetBalance"
soap = { version = "1.1", element = "GetBalance" }  # as they said
"""


def test_a_change_keeps_every_other_byte():
    proposal = propose(TEXT, {"services.balance.soap.version": "1.2", "services.balance.parameters": "xml-string"})
    assert proposal.differences == (
        ProfileDifference("services.balance.soap.version", '"1.1"', '"1.2"'),
        ProfileDifference("services.balance.parameters", "", '"xml-string"'),
    )
    made = tomllib.loads(proposal.after)["services"]["balance"]
    assert (made["soap"]["version"], made["parameters"]) == ("1.2", "xml-string")
    assert all(comment in proposal.after for comment in ("# the only one", "# of the year 2009", "# as they said"))


def test_the_lines_that_differ_with_what_stands_around_them():
    lines = list(propose(TEXT, {"services.balance.soap.version": "1.2"}).lines())
    assert ("-", 'soap = { version = "1.1", element = "GetBalance" }  # as they said') in lines
    assert ("+", 'soap = { version = "1.2", element = "GetBalance" }  # as they said') in lines
    assert lines[0] == (" ", "[services.balance]  # of the year 2009")


@pytest.mark.parametrize(
    ("written", "read"), [("true", True), ("1.1", "1.1"), ("[1, 2]", [1, 2]), ('{ a = "b" }', {"a": "b"}), ("[x", "[x")]
)
def test_a_value_is_toml_where_it_can_only_be_that(written, read):
    assert tomllib.loads(propose("", {"services.balance.x": written}).after)["services"]["balance"]["x"] == read


def test_what_cannot_be_set_is_said():
    with pytest.raises(ProfileError, match=r"profile\.edit"):
        propose(TEXT, {"format.x": "1"})
