"""``python -m tests.gui.native_controls STYLE``: which controls of the windows are smaller than Qt's STYLE makes them.

Says each on a line. The program draws its own controls on Linux only; here they are left to the style, as on Windows
and macOS. A process has one style, for Qt does not bear to be given another while windows are being deleted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleFactory,
    QStyleOptionButton,
    QTabBar,
    QToolButton,
    QWidget,
    QWizard,
)

from neon_wizard.accounts.softphones import found
from neon_wizard.context import Context
from neon_wizard.errors import OperatorError
from neon_wizard.flow import Page, Problem, Road
from neon_wizard.gui.balance.balance_poller import Balances
from neon_wizard.gui.home.about import AboutDialog
from neon_wizard.gui.home.home_window import HomeWindow
from neon_wizard.gui.parts import theme
from neon_wizard.gui.phone.softphone_card import SoftphonePanel
from neon_wizard.gui.profiles.profile_dialogs import NewProfileDialog
from neon_wizard.gui.profiles.profile_window import ProfileWindow
from neon_wizard.gui.settings.settings_window import AccountSettings
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tester.tester_window import TesterWindow
from neon_wizard.gui.wizard.wizard_window import Wizard
from neon_wizard.messages import Remedy
from neon_wizard.model import Account, Secret, SipSettings

_B = QWizard.WizardButton


def bare_size(style: QStyle, button: QPushButton) -> QSize:
    """What the style itself, without any style sheet, gives to a button with these words."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    words = option.fontMetrics.size(Qt.TextFlag.TextShowMnemonic, button.text() or "XXXX")
    return style.sizeFromContents(QStyle.ContentsType.CT_PushButton, option, words, button)


def small(style: QStyle, window: QWidget, where: str) -> Iterator[str]:
    """Every control that is there to be seen and smaller than it should be."""
    window.show()
    for _ in range(3):
        QApplication.processEvents()
    shown = [each for each in window.findChildren(QWidget) if each.isVisible()]
    buttons = [each for each in shown if isinstance(each, QPushButton)]
    if not buttons:
        yield f"{where}: it has no buttons"
    for each in buttons:
        bare, size = bare_size(style, each), each.size()
        if size.width() < bare.width() or size.height() < bare.height():
            yield f"{where}: {each.text()!r} is {size.width()} x {size.height()}, not {bare.width()} x {bare.height()}"
    for part in shown:
        if isinstance(part.parentWidget(), QTabBar):
            continue  # Qt's own, which scroll the tabs
        if isinstance(part, QLineEdit | QComboBox | QRadioButton | QToolButton):
            need = part.sizeHint().height() if isinstance(part, QRadioButton) else part.minimumSizeHint().height()
            if part.height() < need and part.objectName() != "qt_spinbox_lineedit":
                yield f"{where}: {type(part).__name__} {part.accessibleName()!r} is {part.height()} high, not {need}"


def pages(context: Context) -> Iterator[tuple[QWidget, str]]:
    """The wizard on each of its pages with a form, and on one with an error."""
    for road in Road:
        wizard = Wizard(context, profile=context.profile("acme"))
        wizard.show()
        yield wizard, "start"
        wizard.flow.take(road)
        wizard.restart()
        wizard.next()
        yield wizard, str(road)
        if road is Road.NEW:
            error = OperatorError("operator.103", operator_code=103, field="login", facts={"operator": "ACME"})
            wizard.page_of(Page.SIGNUP).show_problem(Problem(error, Page.SIGNUP, "login", (Remedy.SIGN_IN,)))
            yield wizard, "error"
        ends = (wizard.button(_B.CancelButton), wizard.button(_B.CommitButton if road is Road.NEW else _B.NextButton))
        left = ends[0].mapTo(wizard, ends[0].rect().topLeft()).x()
        if abs(left - theme.space(3)) > 2:
            print(f"{road}: the row of buttons begins at {left}")
        wizard.tasks.wait(20)
        wizard.leave()


def windows(context: Context) -> Iterator[tuple[QWidget, str]]:
    """Every other window with buttons."""
    account = Account("acme/1", "acme", "ACME", "ana", SipSettings("1", "sip.acme.example"))
    profile = context.profile("acme")
    context.store.save(account, Secret("sip"), origins=profile.origins)
    tasks = Tasks()
    balances = Balances(tasks, lambda _account, _cancel: None)  # type: ignore[arg-type, return-value]
    home = HomeWindow(context, tasks, balances)
    home.reload(account.id)
    yield home, "home"
    panel = SoftphonePanel()
    panel.show_softphones(found(), "MicroSIP")
    yield panel, "softphone"
    for dialog in (
        AccountSettings(context, tasks, account, profile, home),
        AboutDialog(context, home),
        NewProfileDialog(home),
    ):
        assert isinstance(dialog, QDialog)
        yield dialog, type(dialog).__name__
    yield ProfileWindow(context=context), "profiles"
    yield TesterWindow(context), "tester"
    balances.stop()


def main(name: str) -> int:
    app = QApplication([sys.argv[0], "-style", name])
    theme._State.fusion = True  # made with its style, which `apply` must not make anew
    theme.apply(app)
    theme._State.own_controls = theme._State.own_palette = False
    theme._refresh()
    theme.painted()
    style = QStyleFactory.create(name)
    kept = []  # nothing is deleted while it is looked at
    context = Context.open(session_only=True)
    for source in (pages, windows):
        for window, where in source(context):
            kept.append(window)
            for words in small(style, window, where):
                print(words)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
