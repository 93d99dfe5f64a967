"""What the home window's menus open about the program and its accounts, and a call over a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from neon_wizard import places
from neon_wizard.gui.home.about import AboutDialog, LogDialog
from neon_wizard.gui.home.help_window import HelpWindow
from neon_wizard.gui.home.mobile_dialog import ToMobileDialog
from neon_wizard.gui.home.move_dialogs import BringDialog, TakeAlongDialog
from neon_wizard.gui.phone.phone import Phone
from neon_wizard.gui.phone.ringing import CallDialog
from neon_wizard.model import Account, Secret
from neon_wizard.sip.engine import CallInfo, CallState
from tools.pictures.props import open_context

__all__ = ["draw_dialogs"]

_LINES = """NEON Wizard: 0.1.0
System: Linux
Accounts: aurora (1)

2026-01-31 12:00:00 INFO    phone: aurora/55555555: TRYING
2026-01-31 12:00:01 INFO    phone: aurora/55555555: REGISTERED
2026-01-31 12:00:02 INFO    balance_poller: aurora/55555555: balance read"""


def draw_dialogs(take: Callable[[QWidget, str], None], ana: Account) -> None:
    """Draw them over nothing: whoever looks at one sees that one alone."""
    context, under = open_context(), QWidget()
    profile = context.profile(ana.operator_id)
    context.store.save(ana, Secret("not shown"), origins=profile.origins)

    def draw(dialog: QDialog, name: str) -> None:
        dialog.show()
        QApplication.processEvents()
        take(dialog, name)
        dialog.hide()

    about = AboutDialog(context, under)
    for each in about.findChildren(QLabel):  # the folders of this run have names that no other has
        plain = each.text().replace("\u200b", "")
        if str(places.settings_dir().parent) in plain:
            each.setText(plain.replace(str(places.settings_dir().parent), "/home/ana"))
    draw(about, "about-1-program")
    log = LogDialog(context, "", profile, under)
    log.lines.setPlainText(_LINES)
    draw(log, "about-2-log")
    draw(HelpWindow(under), "about-3-help")
    draw(ToMobileDialog(context, ana, profile, under), "move-1-mobile")
    away = TakeAlongDialog(context, (ana,), under)
    draw(away, "move-2-away")
    away.phrase.line.setText("short")
    away.start()
    draw(away, "move-3-error")
    draw(BringDialog(context, under), "move-4-here")
    call = CallInfo("1", ana.id, "sip:bia@sip.aurora.example", incoming=True, state=CallState.INCOMING)
    draw(CallDialog(Phone(), call, under), "phone-1-call")
    under.deleteLater()
    context.close()
