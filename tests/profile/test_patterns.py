"""Regular expressions of a profile: what RE2 has, and in words what it has not."""

from __future__ import annotations

import pytest

from neon_wizard.profile import patterns
from neon_wizard.profile.patterns import MAX_GROUPS, MAX_LENGTH, Allowance, check


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d{11}",
        r"\d{3}\.?\d{3}\.?\d{3}-?\d{2}",
        r"^(?P<state>OK|ERR) (?P<rest>.*)",
        r"(?<state>OK|ERR)\z",
        r"[\w.-]+@([\w-]+\.)+[a-z]{2,}",
        r"(?i)\s*balance\s+is\s*:?\s*([0-9.,]+)\s*",
        r"[\pL .'-]{1,100}",
        r"[[:alnum:]]+",
    ],
)
def test_what_people_write_is_taken(pattern):
    check(pattern)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(a+)+$", "a" * 900 + "b"),
        (r"a{34}(a+)+$", "a" * 900 + "b"),
        (r"^xy(a+)+$", "xy" + "a" * 900 + "b"),
        (r"(a|a)*$", "a" * 900 + "b"),
        (r"^(\w+\s?)*$", "word " * 180 + "!"),
        (r"(x+x+)+y", "x" * 900),
        (r"\d*\d*\d*\d*\d*\d*x", "1" * 900),
        (r"(?:a?){500}a{500}b", "a" * 900),
    ],
)
def test_what_python_would_try_without_end_comes_to_one(pattern, text):
    check(pattern)
    assert patterns.fullmatch(pattern, text) is None


@pytest.mark.parametrize(
    ("pattern", "part", "advice"),
    [
        (r"(?=.*\d).{8,}", "(?=", "look-ahead"),
        (r"(?!0)\d+", "(?!", "look-ahead"),
        (r"(?<=\$)([0-9.]+)", "(?<=", "look-behind"),
        (r"(?<!-)([0-9.]+)", "(?<!", "look-behind"),
        (r"(a)\1", r"\1", "once more"),
        (r"(?P<a>x)(?P=a)", "(?P=", "once more"),
        (r"a++b", "++", "leave out the last"),
        (r"a{2}+b", "{2}+", "leave out the last"),
        (r"(?>a)b", "(?>", "(?:"),
        (r"OK\Z", r"\Z", r"\z"),
        (r"\u20ac", r"\u", r"\x{20ac}"),
        (r"(a)(?(1)b)", "(?(", "both cases"),
        (r"(?x) a b", "(?x", "without blanks"),
        (r"\d{,3}", "{,3}", "{0,3}"),
        (r"\C", r"\C", "."),
        (r"(?P<a>x)(?P<a>y)", "(?P<a>", "its own"),
        (r"\d{1001}", "{1001}", "1,000"),
        (r"((a{0,1000}){0,1000}){0,1000}", "{0,1000}", "1,000"),
    ],
)
def test_what_is_not_understood_is_named_with_what_to_write(pattern, part, advice):
    with pytest.raises(ValueError, match="is not understood") as refused:
        check(pattern)
    shown, _, words = str(refused.value).partition(" is not understood: ")
    assert shown.endswith(f"where “{part}”")
    assert advice in words


@pytest.mark.parametrize(
    "pattern",
    [
        "a" * (MAX_LENGTH + 1),
        "()" * (MAX_GROUPS + 1),
        "(?:" * 60 + "a" + ")" * 60,
        r"\pL{1000}",
        "a)",
        "[a",
        "*a",
        "a\\",
        "\ud800",
    ],
)
def test_what_is_too_much_or_no_pattern_is_refused(pattern, capfd):
    with pytest.raises(ValueError):  # noqa: PT011 - any of the reasons
        check(pattern)
    assert capfd.readouterr().err == ""  # RE2 would say it itself


@pytest.mark.parametrize("blank", [" ", "\t", "\v", "\u00a0", "\u2009", "\u202f", "\u3000"])
def test_a_blank_is_any_that_people_write_between_digits(blank):
    assert patterns.fullmatch(r"[0-9]\s[0-9][\s\d]+", f"1{blank}2{blank}34")
    assert not patterns.fullmatch(r"1\S2", f"1{blank}2")
    assert not patterns.fullmatch(r"1[\S]2", f"1{blank}2")
    assert not patterns.fullmatch(r"1[^\s]2", f"1{blank}2")


def test_a_backslash_that_is_one_and_a_quoted_text_are_left_alone():
    assert patterns.fullmatch(r"\\s", r"\s")
    assert patterns.fullmatch(r"\Q\s\E\s", "\\s ")


def test_f27_digits_are_ascii_digits():
    assert patterns.fullmatch(r"\d+", "12")
    assert not patterns.fullmatch(r"\d+", "١٢")


def test_the_end_is_the_end_and_not_before_a_line_end():
    assert patterns.search(r"OK$", "OK")
    assert not patterns.search(r"OK$", "OK\n")


def test_places_are_those_of_the_text_whatever_stands_before():
    found = patterns.search(r"([0-9.,]+)", "€ 20,15")
    assert found is not None
    assert (found[1], found.start(1), found.end(1)) == ("20,15", 2, 7)


def test_half_a_character_of_a_command_line_is_none_that_a_pattern_means():
    assert patterns.fullmatch(".*", "a\udc80") is None


def test_the_patterns_of_one_profile_have_a_bound_together():
    together = Allowance()

    def of_a_file() -> None:
        for count in range(100):
            together.check(rf"[\pL {count}]{{1,100}}")

    with pytest.raises(ValueError, match="one more than"):
        of_a_file()


def test_one_pattern_many_times_counts_once():
    together = Allowance()
    for _ in range(100):
        together.check(r"[\pL ]{1,100}", 0)


def test_the_number_of_groups_is_checked():
    with pytest.raises(ValueError, match="with 2 groups"):
        Allowance().check("(a)(b)", 1)
