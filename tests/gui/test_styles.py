"""Native controls keep the size that their style gives them: in every style of this platform, on every window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QStyleFactory

from neon_wizard import places
from neon_wizard.gui.parts import theme

PROFILE = """
format = 1
[operator]
id = "acme"
name = "ACME"
country = "BR"
[services.signup]
url = "https://voip.acme.example/Signup"
[services.provisioning]
url = "https://voip.acme.example/Provisioning"
"""
CONTROLS = ("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "ChoiceBox", "QRadioButton", "QCheckBox",
            "QSpinBox", "QAbstractButton")  # fmt: skip


@pytest.mark.parametrize("style", QStyleFactory.keys())
def test_no_control_is_smaller_than_its_style_makes_it(here, style):
    folder = places.profile_dirs()[0]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "acme.toml").write_text(PROFILE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.native_controls", style],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.splitlines()) == (0, []), done.stderr


def test_no_rule_of_the_style_sheet_changes_the_box_of_a_native_control():
    sheet = theme.stylesheet(theme.tones(), 10, own_controls=False)
    for rule in sheet.split("}"):
        selector, _, body = rule.partition("{")
        if any(name in selector for name in CONTROLS):
            properties = {each.partition(":")[0].strip() for each in body.split(";") if each.strip()}
            assert properties <= {"color", "font-weight", "font-size"}, (selector, properties)
