"""A regular expression read backwards: a text that it finds."""

from __future__ import annotations

import pytest

from neon_wizard.demo.mock.inverse import choices, matching
from neon_wizard.profile.patterns import search


@pytest.mark.parametrize(
    ("pattern", "groups"),
    [
        (r"^(?P<state>OK|ERR) (?P<rest>.*)", {"state": "ERR", "rest": "no such number"}),
        (r"OK (?P<balance>[0-9.]+)", {"balance": "20.15"}),
        (r"\$([0-9.,]+)", {1: "60.20"}),
        (r"^([0-9.,]+)", {1: "1.234,50"}),
        (r"(?i)saldo:\s*R\$ ?([0-9.,]+)\b", {1: "20,15"}),
        (r"[^a-z]{3}(?:credit|balance)=(\d+)(?: [A-Z]{3})?$", {1: "7"}),
        (r"(?P<a>x+)-(?P<b>\w*?);", {"b": ""}),
    ],
)
def test_a_text_with_these_groups(pattern, groups):
    found = search(pattern, matching(pattern, groups))
    assert found is not None
    assert {name: found[name] for name in groups} == groups


def test_what_a_group_may_be():
    assert set(choices(r"^(?P<state>OK|ERR|WAIT) .*", "state")) == {"OK", "ERR", "WAIT"}


def test_a_text_that_the_group_cannot_hold():
    with pytest.raises(ValueError, match="OK"):
        matching(r"OK (?P<balance>[0-9.]+)", {"balance": "none"})


@pytest.mark.parametrize(
    ("pattern", "groups"),
    [
        (r"(?<state>OK|ERR)\z", {"state": "ERR"}),
        (r"\QR$ \E([0-9]+)", {1: "20"}),
        (r"\x{20ac} ?([0-9]+)[\x{20ac}]", {1: "20"}),
        (r"\pL+: (\d+)[[:punct:]][\PL]", {1: "20"}),
        (r"saldo(?i: EUR) (?s)(\d+)", {1: "20"}),
        (r"a{34}(a+)+ (?P<b>\d+)", {"b": "7"}),
    ],
)
def test_what_only_re2_writes_so(pattern, groups):
    found = search(pattern, matching(pattern, groups))
    assert found is not None
    assert {name: found[name] for name in groups} == groups


def test_optional_parts_within_optional_parts_do_not_double_the_work():
    pattern = "(?:" * 40 + "a" + ")?" * 40 + r"(?P<b>\d)"
    assert matching(pattern, {"b": "1"}).endswith("1")
