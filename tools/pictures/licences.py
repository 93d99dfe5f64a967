"""Pictures of a licence in its states: the wizard's page, and the card of the home window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard import places
from neon_wizard.accounts.licences import why_not
from neon_wizard.accounts.setup import Result
from neon_wizard.flow import Page
from neon_wizard.flow.licensing import KEY, LicenceOverview, steps, waits
from neon_wizard.gui.balance.balance_poller import Balances
from neon_wizard.gui.home.home_window import HomeWindow
from neon_wizard.gui.licence.licence_poller import LicenceStatus, LicenceWatch, Work
from neon_wizard.gui.parts import theme
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tour import wait_until
from neon_wizard.gui.wizard.licence_page import LicencePage
from neon_wizard.gui.wizard.wizard_window import Wizard
from neon_wizard.model import Account, Balance, Licence, LicenceState, Secret
from neon_wizard.profile.operator import LicencePolicy, Profile
from tools.pictures.props import SLOW, open_context

__all__ = ["draw_licences"]

Take = Callable[[QWidget, str], None]
_S = LicenceState
_UNTIL = datetime(2031, 5, 31, tzinfo=UTC)
_POLICY = LicencePolicy(required=True, buy="https://voip.aurora.example/buy")
_REQUIRED = f'\n[licence]\nrequired = true\nbuy = "{_POLICY.buy}"\n'
_SHORT = Licence(_S.NEEDS_CREDIT, missing_credit=Decimal("4.85"))
_THANKS = "<h2>Obrigado! Thank you!</h2><p>Your licence is <b>active</b>.</p>"
_REFUSED = Licence(_S.REFUSED, "This number is blocked: bill of May not paid.")
_CARDS = {
    "home-11-licence-credit": _SHORT,
    "home-12-licence-grace": Licence(_S.GRACE, until=_UNTIL),
    "home-13-licence-active": Licence(_S.ACTIVE, until=_UNTIL),
}


class _Told:
    """Stands for `accounts.licences.Licences`: nobody is asked."""

    checks = True

    def __init__(self, licence: Licence) -> None:
        self._licence = licence

    def wants(self, _account: Account) -> tuple[str, ...]:
        return ()

    def standing(self, _account: Account, _credit: Decimal | None = None) -> Licence:
        return self._licence


def draw_licences(take: Take, account: Account) -> None:
    """All of them. account: one of the operator ``aurora``."""
    _draw(take, account, "licence-1-credit", _SHORT)
    _draw(take, account, "licence-2-waiting", _SHORT, LicenceStatus(waiting=True))
    _draw(take, account, "licence-3-asking", _SHORT, LicenceStatus(waiting=True, work=Work.BOUGHT))
    _draw(take, account, "licence-4-key", Licence(_S.NEEDS_KEY), policy=replace(_POLICY, ask_key=True))
    _draw(take, account, "licence-5-refused", _REFUSED, policy=replace(_POLICY, skip=False))
    lost = Licence(_S.UNKNOWN, activating=True)
    _draw(take, account, "licence-6-lost", lost, LicenceStatus(error=SLOW, failed=Work.ACTIVATE))
    _draw(take, account, "licence-7-active", Licence(_S.ACTIVE, until=_UNTIL, info_html=_THANKS))
    trial = Licence(_S.ACTIVE, until=_UNTIL, trial=True)
    _draw(take, account, "licence-8-trial", trial, policy=replace(_POLICY, ask_key=True))
    expired = Licence(_S.EXPIRED, "It ended on 31 May.")
    _draw(take, account, "licence-9-expired", expired, policy=replace(_POLICY, ask_key=True))
    path = places.profile_dirs()[0] / "aurora.toml"
    others = path.read_text(encoding="utf-8")
    path.write_text(others + _REQUIRED, encoding="utf-8")
    for name, licence in _CARDS.items():
        _draw_home(take, account, name, licence)
    path.write_text(others, encoding="utf-8")


def _standing(profile: Profile, licence: Licence) -> LicenceOverview:
    asks = profile.licence.ask_key
    return LicenceOverview(
        licence,
        why_not(profile, licence),
        (KEY,) if asks else (),
        asks_key=asks,
        waits=waits(licence, activates=True, checks=True, minimum=True),
        steps=steps(licence, activates=True, checks=True, buys=True),
    )


def _draw(
    take: Take,
    account: Account,
    name: str,
    licence: Licence,
    status: LicenceStatus | None = None,
    *,
    policy: LicencePolicy = _POLICY,
) -> None:
    """The wizard's page. status: what else is to be seen."""
    context = open_context()
    profile = replace(context.profile("aurora"), licence=policy)
    wizard = Wizard(context, profile=profile)
    wizard.resize(theme.WIZARD_SIZE)
    wizard.flow.succeeded(Result(account, Secret("not shown")))
    wizard.flow.licence = standing = _standing(profile, licence)
    wizard.setStartId(wizard.prepared(Page.LICENCE))
    wizard.show()
    wait_until(lambda: not wizard.tasks.busy, name)
    QApplication.processEvents()  # the focus finds its place
    page = wizard.page_of(Page.LICENCE)
    if status is not None and isinstance(page, LicencePage):
        page.view.show_countdown(12)
        page.view.show_status(replace(status, standing=standing), profile)
        wizard.share_mnemonics()
    QApplication.processEvents()
    take(wizard, name)
    wizard.hide()
    wizard.deleteLater()
    context.close()


def _draw_home(take: Take, account: Account, name: str, licence: Licence) -> None:
    context = open_context()
    profile: Profile = context.profile(account.operator_id)
    context.store.save(account, Secret("not shown"), origins=profile.origins)
    tasks = Tasks()
    balances = Balances(tasks, lambda _, __: Balance(Decimal("20.15"), "BRL", datetime.now(UTC)))
    told = _Told(licence)
    watch = LicenceWatch(tasks, lambda _: told)  # type: ignore[arg-type, return-value]  # what is looked at of it
    home = HomeWindow(context, tasks, balances, licences=watch)
    home.show()
    home.reload()
    wait_until(lambda: not tasks.busy, name)
    QApplication.processEvents()
    take(home, name)
    balances.stop()
    watch.stop()
    home.hide()
    home.deleteLater()
    context.close()
