"""The pictures of an operator's own program: a colour that has to be corrected, its words, what it hides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard import places
from neon_wizard.accounts.setup import Result
from neon_wizard.flow import Page
from neon_wizard.gui.balance.balance_poller import Balances
from neon_wizard.gui.home.home_window import HomeWindow
from neon_wizard.gui.parts import branding, theme
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tour import wait_until
from neon_wizard.gui.wizard.wizard_window import Wizard
from neon_wizard.model import Balance, Secret
from tools.pictures.props import ANA, OPERATOR, Clock, open_context

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Profile

__all__ = ["draw_brand"]

_OWN = """
window_title = { en = "Estrela Phone", pt_BR = "Telefone Estrela" }
hide = ["sip-settings", "registration-test", "phone", "add-account", "profiles", "tester", "language"]
[operator.texts]
welcome = { en = "Your number, wherever you are", pt_BR = "Seu número, onde você estiver" }
intro = { en = "Calls at the price of home, from every country.", pt_BR = "Ligações a preço local, de qualquer país." }
finish = { en = "Your first ten minutes are on us.", pt_BR = "Seus primeiros dez minutos são por nossa conta." }
support = { en = "Questions? Call 0800 555 0100, day and night.", pt_BR = "Dúvidas? Ligue 0800 555 0100, dia e noite." }
"""
_ACCOUNT = replace(ANA, id="estrela/55555555", operator_id="estrela", operator_name="Estrela")


def draw_brand(take: Callable[[QWidget, str], None]) -> None:
    """take: keeps the picture of a window under a name."""
    file = places.profile_dirs()[0] / "estrela.toml"
    file.write_text(
        OPERATOR.format(id="estrela", name="Estrela", accent="#ffcc00", logo='logo = "aurora.svg"' + _OWN), "utf-8"
    )
    before, desktop = QApplication.applicationDisplayName(), QApplication.desktopFileName()
    context = open_context()
    profile = context.profile("estrela")
    branding.use(profile, desktop)
    try:
        _wizard(take, context, profile, "brand-1-start", Page.START)
        _wizard(take, context, profile, "brand-2-result", Page.RESULT)
        _home(take, context, profile, "brand-3-home")
    finally:
        QApplication.setApplicationDisplayName(before)
        theme.set_accent("")
        context.close()
        file.unlink()


def _wizard(take: Callable[[QWidget, str], None], context: Context, profile: Profile, name: str, page: Page) -> None:
    wizard = Wizard(context, profile=profile)
    wizard.resize(theme.WIZARD_SIZE)
    if page is Page.RESULT:
        wizard.flow.succeeded(Result(_ACCOUNT, Secret("not shown"), ""))
        wizard.setStartId(wizard.prepared(page))
    wizard.show()
    wait_until(lambda: wizard.started and not wizard.tasks.busy, name)
    take(wizard, name)
    wizard.hide()
    wizard.deleteLater()


def _home(take: Callable[[QWidget, str], None], context: Context, profile: Profile, name: str) -> None:
    context.store.save(_ACCOUNT, Secret("not shown"), origins=profile.origins)
    tasks, clock = Tasks(), Clock()
    balances = Balances(tasks, lambda *_: Balance(Decimal("20.15"), "BRL", datetime.now(UTC)), clock=clock, awake=clock)
    home = HomeWindow(context, tasks, balances, face=profile)
    home.show()
    home.reload()
    wait_until(lambda: not tasks.busy, name)
    take(home, name)
    balances.stop()
    home.hide()
    home.deleteLater()
