"""An operator's colour on our backgrounds: whether it can be seen there, and the nearest that can (WCAG 2.2).

Colours are red, green and blue from 0 to 255. Without Qt, so that `profile validate` can say what the windows will do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from neon_wizard.late_dataclass import dataclass

Rgb = tuple[int, int, int]

TEXT: Final = 4.5
"""The contrast that words need (WCAG 1.4.3)."""
PART: Final = 3.0
"""The contrast that parts of a window need, such as a button or the focus ring (WCAG 1.4.11)."""
WHITE: Final[Rgb] = (255, 255, 255)
BLACK: Final[Rgb] = (0, 0, 0)


@dataclass(frozen=True)
class Ground:
    """A scheme's window, and what lies on it, such as a card."""

    window: str
    base: str


LIGHT: Final = Ground("#f6f7f9", "#ffffff")
DARK: Final = Ground("#1d2126", "#272c33")
_SCHEMES: Final = {"light": LIGHT, "dark": DARK}
_STEPS: Final = 40


def rgb(colour: str) -> Rgb:
    """Read ``#rrggbb``."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def written(colour: Rgb) -> str:
    """Return ``#rrggbb``."""
    return "#{:02x}{:02x}{:02x}".format(*colour)


def luminance(colour: Rgb) -> float:
    """Return the luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast ratio of WCAG 2.2, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(one: Rgb, other: Rgb, share: float) -> Rgb:
    """Return `one` with `share` (0 to 1) of `other` mixed in."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def readable(colour: Rgb, grounds: Iterable[Rgb], ratio: float = TEXT) -> Rgb:
    """Return `colour`, made lighter or darker just enough to reach `ratio` on every one of `grounds`."""
    every = tuple(grounds)
    pole = max((WHITE, BLACK), key=lambda end: min(contrast(end, ground) for ground in every))
    for step in range(_STEPS):
        made = mixed(colour, pole, step / _STEPS)
        if all(contrast(made, ground) >= ratio for ground in every):
            return made
    return pole


def on(fill: Rgb) -> Rgb:
    """Return black or white, whichever is easier to read on `fill`; that is at least 4.58 : 1 on any colour."""
    return max((WHITE, BLACK), key=lambda end: contrast(end, fill))


def shade(fill: Rgb, grounds: Iterable[Rgb], share: float) -> Rgb:
    """Return `fill` as it looks under the pointer: darker or lighter by `share`, or by what words and edge allow."""
    every, words = tuple(grounds), on(fill)
    for part in (share, share / 2):
        for pole in (BLACK, WHITE):
            made = mixed(fill, pole, part)
            if contrast(words, made) >= TEXT and all(contrast(made, ground) >= PART for ground in every):
                return made
    return fill


def corrected(accent: str) -> Mapping[str, str]:
    """Return scheme → the colour that replaces `accent` (``#rrggbb``), where the accent itself could not be seen."""
    colour = rgb(accent)
    shown = {
        scheme: readable(colour, (rgb(ground.window), rgb(ground.base)), PART) for scheme, ground in _SCHEMES.items()
    }
    return {scheme: written(made) for scheme, made in shown.items() if made != colour}


def visible_everywhere(accent: str) -> str:
    """Return the colour nearest to `accent`, towards black or white, that needs no correction in any scheme."""
    colour = rgb(accent)
    for step in range(_STEPS * 2):
        for pole in (BLACK, WHITE):
            made = written(mixed(colour, pole, step / (_STEPS * 2)))
            if not corrected(made):
                return made
    return accent
