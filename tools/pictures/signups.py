"""Pictures of what stands around a signup: its form, a lost answer, a confirmation, where an operator comes from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from neon_wizard import places
from neon_wizard.accounts.setup import Result
from neon_wizard.flow import Page, Road
from neon_wizard.gui.parts import theme
from neon_wizard.gui.tour import wait_until
from neon_wizard.gui.wizard.forms import FormPage
from neon_wizard.gui.wizard.operator_page import OperatorPage
from neon_wizard.gui.wizard.wizard_window import Wizard
from neon_wizard.model import Account, Secret, SipSettings
from tools.pictures.props import open_context

_EXAMPLES = Path(places.resources()).parent / "docs" / "examples"
_ALONE = """
format = 1
[operator]
id = "boreal"
name = "Boreal"
country = "BR"
support = { email = "help@boreal.example" }
forgot_password = "new-password"
confirmation_again = "again"
confirmation_address = "elsewhere"
[services.signup]
url = "https://voip.boreal.example/Signup"
"""
_PROVISIONING = '[services.provisioning]\nurl = "https://voip.boreal.example/Provisioning"\n'
_ACTION = '[[actions]]\nid = "{0}"\ntitle = "{0}"\n[actions.service]\nurl = "https://voip.boreal.example/{0}"\n'
_TYPED = {"login": "Ana Souza", "password": "12345678", "name": "Ana Souza", "email": "ana@example.com"}
_OWN = {"plan": "family", "area": "71", "cpf": "529.982.247-26", "born": "1990-01-31", "pin": "12"}


def draw_signups(take: Callable[[QWidget, str], None]) -> None:
    """Draw them all. take: takes the picture of a window, under a name."""
    form = (_EXAMPLES / "signup-form.toml").read_text(encoding="utf-8")
    both = _ALONE + _PROVISIONING + "".join(_ACTION.format(name) for name in ("new-password", "again", "elsewhere"))
    alone = "\n".join(line for line in _ALONE.splitlines() if "forgot" not in line and "confirmation" not in line)
    _draw(take, "wizard-1-other", "", Page.OPERATOR, _choose_other)
    _draw(take, "wizard-1-none", "", Page.OPERATOR, lambda wizard: None, known=False)
    _draw(take, "wizard-2-one-operator", both, Page.START, lambda wizard: None)
    _draw(take, "wizard-3-form", form, Page.SIGNUP, lambda wizard: None)
    _draw(take, "wizard-3-form-wrong", form, Page.SIGNUP, _fill_in)
    _draw(take, "wizard-3-form-end", form, Page.SIGNUP, _to_the_end)
    _draw(take, "wizard-5-forgotten", both, Page.LOGIN, lambda wizard: None)
    _draw(take, "wizard-7-unconfirmed", both, Page.RESULT, lambda wizard: None)
    _draw(take, "wizard-9-lost-alone", alone, Page.SIGNUP, _press_again, lost="ana.souza")


def _draw(
    take: Callable[[QWidget, str], None],
    name: str,
    text: str,
    page: Page,
    then: Callable[[Wizard], None],
    *,
    lost: str = "",
    known: bool = True,
) -> None:
    context = open_context()
    folder, away = places.profile_dirs()[0], places.settings_dir() / "away"
    if not known:
        folder.rename(away)
    if lost:
        context.store.begin_signup("boreal", lost)
    file = places.settings_dir() / "drawn.toml"
    file.write_text(text, encoding="utf-8")
    wizard = Wizard(context, profile=context.profile(str(file)) if text else None)
    wizard.resize(theme.WIZARD_SIZE)
    if page is Page.RESULT:
        wizard.flow.answers.set("email", "ana@example.com")
        account = Account("boreal/~ana.souza", "boreal", "Boreal", "ana.souza", SipSettings(""), confirmed=False)
        wizard.flow.succeeded(Result(account, Secret("")))
        wizard.setStartId(wizard.prepared(page))
    elif page is Page.LOGIN:
        wizard.flow.take(Road.EXISTING)
        wizard.setStartId(wizard.prepared(page))
    wizard.show()
    QApplication.processEvents()
    wait_until(lambda: not wizard.tasks.busy and bool(wizard.flow.pending) == bool(lost), name)
    then(wizard)
    QApplication.processEvents()
    take(wizard, name)
    wizard.hide()
    wizard.deleteLater()
    file.unlink()
    if not known:
        away.rename(folder)
    context.close()


def _choose_other(wizard: Wizard) -> None:
    page = wizard.currentPage()
    assert isinstance(page, OperatorPage)
    page.unknown.radio.setChecked(True)
    page.source.line.setText("https://voip.acme.example/acme.toml")


def _fill_in(wizard: Wizard) -> None:
    _type(wizard, _TYPED, _OWN)
    page = wizard.currentPage()
    assert isinstance(page, FormPage)
    page.validatePage()
    page.column.show_to(page.rows["pin"])


def _to_the_end(wizard: Wizard) -> None:
    _fill_in(wizard)
    page = wizard.currentPage()
    assert isinstance(page, FormPage)
    bar = page.column.verticalScrollBar()
    bar.setValue(bar.maximum())


def _press_again(wizard: Wizard) -> None:
    _type(wizard, {**_TYPED, "login": "ana.souza", "phone": "71 3555-5555"}, {})
    page = wizard.currentPage()
    assert isinstance(page, FormPage)
    page.validatePage()


def _type(wizard: Wizard, typed: dict[str, str], own: dict[str, str]) -> None:
    for name, text in typed.items():
        wizard.flow.answers.set(name, text)
    wizard.flow.answers.inputs = {**own}
    page = wizard.currentPage()
    assert isinstance(page, FormPage)
    page.initializePage()
    for box in page.findChildren(QCheckBox, "consent"):
        box.setChecked(True)
