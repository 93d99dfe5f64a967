"""The system's wish for less motion."""

import pytest

from neon_wizard.gui.parts.motion import less_wished, means_less


@pytest.mark.parametrize(
    ("key", "value", "less"),
    [
        ("reduced-motion", 1, True),
        ("reduced-motion", 0, False),
        ("enable-animations", False, True),
        ("enable-animations", True, False),
        ("AnimationDurationFactor", "0", True),
        ("AnimationDurationFactor", "0.0", True),
        ("AnimationDurationFactor", "1", False),
        ("AnimationDurationFactor", "fast", False),
        *((key, None, False) for key in ("reduced-motion", "enable-animations", "AnimationDurationFactor")),
    ],
)
def test_what_a_desktop_says(key, value, less):
    assert means_less(key, value) is less


def test_a_session_that_says_nothing_wishes_nothing(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    assert less_wished() in (False, True)  # Windows and macOS answer by themselves
