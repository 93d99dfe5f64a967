"""The recipe for macOS, as far as it can be held without a Mac: its property lists."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from neon_wizard import __version__
from neon_wizard.places import APP, DESKTOP_ID
from translations.texts import LANGUAGES

FOLDER = Path(__file__).parents[1] / "packaging" / "macos"
INFO = plistlib.loads((FOLDER / "Info.plist").read_bytes())


def test_the_bundle_is_this_program_of_this_version():
    assert INFO["CFBundleIdentifier"] == DESKTOP_ID
    assert INFO["CFBundleExecutable"] == APP
    assert INFO["CFBundleShortVersionString"] == INFO["CFBundleVersion"] == __version__


def test_links_come_to_it():
    (links,) = INFO["CFBundleURLTypes"]
    assert links["CFBundleURLSchemes"] == [APP]


def test_it_speaks_what_the_program_speaks():
    assert {each.replace("-", "_") for each in INFO["CFBundleLocalizations"]} == {"en", *LANGUAGES}


@pytest.mark.parametrize("right", ["cs.disable-library-validation", "get-task-allow"])
def test_it_asks_for_no_right_that_weakens_it(right):
    assert f"com.apple.security.{right}" not in plistlib.loads((FOLDER / "entitlements.plist").read_bytes())
