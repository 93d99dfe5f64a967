"""Any colour an operator may choose can be seen on our grounds, and what is said about it is true."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.profile.accent import (
    DARK,
    LIGHT,
    PART,
    TEXT,
    contrast,
    corrected,
    on,
    readable,
    rgb,
    shade,
    visible_everywhere,
    written,
)

COLOURS = st.tuples(*[st.integers(0, 255)] * 3)
GROUNDS = {name: [rgb(each.window), rgb(each.base)] for name, each in (("light", LIGHT), ("dark", DARK))}


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert contrast(rgb(one), rgb(other)) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize(
    ("accent", "light", "dark"),
    [
        ("#0a8a63", None, None),
        ("#ffcc00", "#ac8a00", None),
        ("#7a3e9d", None, "#9160ae"),
        ("#000000", None, "#797979"),
        ("#ffffff", "#8c8c8c", None),
    ],
)
def test_what_stands_for_an_accent_in_light_and_dark(accent, light, dark):
    assert corrected(accent) == {k: v for k, v in (("light", light), ("dark", dark)) if v}


@given(COLOURS, st.sampled_from(["light", "dark"]), st.sampled_from([TEXT, PART]))
def test_every_colour_becomes_visible_as_words_and_as_a_part(colour, scheme, ratio):
    made = readable(colour, GROUNDS[scheme], ratio)
    assert all(contrast(made, ground) >= ratio for ground in GROUNDS[scheme])
    assert made == colour or not all(contrast(colour, ground) >= ratio for ground in GROUNDS[scheme])


@given(COLOURS, st.sampled_from(["light", "dark"]), st.sampled_from([0.11, 0.22]))
def test_the_words_of_a_button_can_be_read_and_its_edge_be_seen_also_under_the_pointer(colour, scheme, share):
    fill = readable(colour, GROUNDS[scheme], PART)
    for shown in (fill, shade(fill, GROUNDS[scheme], share)):
        assert contrast(on(fill), shown) >= TEXT
        assert all(contrast(shown, ground) >= PART for ground in GROUNDS[scheme])


@given(COLOURS)
def test_what_is_recommended_needs_no_correction(colour):
    assert corrected(visible_everywhere(written(colour))) == {}
