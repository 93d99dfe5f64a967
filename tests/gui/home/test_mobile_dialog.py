"""An account for a mobile phone: what the code says, what the file holds, and what neither does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from neon_wizard.gui.home.mobile_dialog import ToMobileDialog
from neon_wizard.model import Account, Secret, SipSettings
from tests.gui.driver import press

OPERATOR = "demo-served"


@pytest.fixture
def dialog(qtbot, installed, open_context):
    context = open_context()
    profile = context.profile(OPERATOR)
    account = Account(f"{OPERATOR}/55", OPERATOR, "Demo", "ana", SipSettings("55", "sip.acme.example", "Ana", "55"))
    context.store.save(account, Secret("canary-sip"), origins=profile.origins)
    under = QWidget()
    qtbot.addWidget(under)
    made = ToMobileDialog(context, account, profile, under)
    made.show()
    qtbot.waitUntil(made.isVisible)
    yield made
    made.tasks.wait(10)


def saved(qtbot, dialog, path) -> str:
    dialog.write(path)
    qtbot.waitUntil(lambda: not dialog.tasks.busy)
    return path.read_text(encoding="utf-8")


def test_it_says_what_the_code_holds_and_what_not(dialog):
    assert not dialog.code.pixmap().isNull()
    assert "55" in dialog.code.accessibleName()
    said = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert any("It holds the number 55 and the server sip.acme.example" in each for each in said)
    assert any("does not hold the password" in each for each in said)


def test_a_file_has_the_password_only_where_that_is_chosen(qtbot, dialog, tmp_path):
    assert "canary" not in saved(qtbot, dialog, tmp_path / "a.xml")
    assert "It holds no password" in dialog.banner.accessibleName()
    press(qtbot, dialog.password)
    assert "canary-sip" in saved(qtbot, dialog, tmp_path / "b.xml")
    assert "delete it" in dialog.banner.accessibleName()


def test_a_format_that_takes_no_password_offers_none(qtbot, dialog, tmp_path):
    press(qtbot, dialog.password)
    dialog.format.set_text("qr-svg")
    dialog.format.typed.emit("format", "qr-svg")
    assert not dialog.password.isEnabled()
    assert "<svg" in saved(qtbot, dialog, tmp_path / "c.svg")
