"""The flow is on the way to the first window: it loads nothing heavy."""

import subprocess
import sys

HEAVY = ("zeep", "requests", "keyring", "lxml", "phonenumbers", "email_validator", "nh3", "tomli_w", "jmespath",
         "filelock", "werkzeug", "PySide6")  # fmt: skip


def test_importing_the_flow_loads_nothing_heavy():
    code = f"import sys, neon_wizard.flow; print([m for m in {HEAVY!r} if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
