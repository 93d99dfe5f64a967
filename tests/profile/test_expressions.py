"""Regular expressions of a profile: only such as come to an end."""

from __future__ import annotations

import time

import pytest

from neon_wizard.profile.expressions import check_regex


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d{11}",
        r"\d{3}\.?\d{3}\.?\d{3}-?\d{2}",
        r"^(?P<state>OK|ERR) (?P<rest>.*)",
        r"[\w.-]+@([\w-]+\.)+[a-z]{2,}",
        r"(?:\d{1,3}\.)*\d+",
        r"\s*balance\s+is\s*:?\s*([0-9.,]+)\s*",
        r".*balance.*is.*: ([0-9]+).*",
    ],
)
def test_what_people_write_is_taken(pattern):
    check_regex(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+$",
        r"^(\w+\s?)*$",
        r"(?:ab|ab)+c",
        r"(x+x+)+y",
        r"^(([a-z])+.)+[A-Z]([a-z])+$",
        r"\d*\d*\d*\d*\d*\d*x",
        "(" * 90 + "a+" + ")+" * 90,
    ],
)
def test_what_takes_without_end_is_refused_at_once(pattern):
    started = time.monotonic()
    with pytest.raises(ValueError, match="without end"):
        check_regex(pattern)
    assert time.monotonic() - started < 2
