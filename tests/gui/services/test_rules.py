"""The rules that hold for every window, for the dialogs of actions: letters, names, nothing cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from neon_wizard.gui.parts import theme
from tests.gui.test_rules import language, mnemonic  # noqa: F401 - a fixture
from tests.servers.scripted import Given, ScriptedServer
from tools.pictures.props import ACTIONS

PROFILE = """format = 1
[operator]
id = "aurora"
name = "Aurora Telecom"
[services.provisioning]
url = "{origin}/Provisioning"
[sip]
domain = "sip.example.com"
"""
DATA = b"<Number>5555</Number><Password>s1p</Password>"
ACCOUNT = b"<R><Success>true</Success><Error><Code>0</Code></Error><Data>" + DATA + b"</Data></R>"
CALLS = b"""<R><Success>true</Success><Error><Code>0</Code></Error><Data><Message>Your calls</Message>
<Link>https://aurora.example/calls</Link><Info>&lt;p&gt;All of them&lt;/p&gt;</Info>
<Call><When>2026-01-31</When><To>+55 71 3555-0100</To><Minutes>3.5</Minutes><Price>0.42</Price></Call></Data></R>"""


@pytest.fixture
def states(open_action, profile_of):
    """The dialogs with every kind of input, wrong and right, and with every kind of result."""
    with ScriptedServer({"/Provisioning": Given(ACCOUNT), "/Calls": Given(CALLS)}) as server:
        text = PROFILE.format(origin=server.origin) + ACTIONS.replace("https://voip.aurora.example", server.origin)

        def load(context):
            return profile_of(context, text, "aurora.toml")

        def walk():
            hands = open_action(load, "portability", login="ana").quiet()
            yield hands
            hands.go()
            assert len([row for row in hands.rows.values() if row.wrong]) == 5
            yield hands
            hands = open_action(load, "calls", login="ana")
            hands.go().quiet()
            assert hands.result.table is not None
            yield hands

        yield walk


def visible(hands, kind):
    return [each for each in hands.face.findChildren(kind) if each.isVisible()]


@pytest.mark.usefixtures("language")
def test_each_mnemonic_stands_once_and_everything_has_a_name(states):
    for hands in states():
        own = [each.text() for each in visible(hands, QPushButton)]
        buddies = {each.buddy(): each.text() for each in visible(hands, QLabel) if each.buddy() is not None}
        letters = [letter for text in (*own, *buddies.values()) if (letter := mnemonic(text))]
        assert len(letters) == len(set(letters)), (own, buddies)
        for editor in (*visible(hands, QLineEdit), *visible(hands, QComboBox)):
            assert editor.accessibleName()
            assert mnemonic(buddies[editor])
        for button in visible(hands, QAbstractButton):
            assert button.text() or button.accessibleName() or button.parent().inherits("QTableView"), button


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("points", [0, 18], ids=["usual", "twice"])
def test_nothing_is_cut_off(states, qapp, points):
    font = qapp.font()
    if points:
        larger = qapp.font()
        larger.setPointSizeF(points)
        qapp.setFont(larger)
    theme.apply(qapp, dark=False)
    try:
        for hands in states():
            QCoreApplication.processEvents()
            for each in visible(hands, QWidget):
                if isinstance(each, QLabel) and each.text():
                    need = each.heightForWidth(each.width()) if each.wordWrap() else each.sizeHint().height()
                    assert each.height() >= need, (each.text(), each.size(), need)
                elif isinstance(each, QPushButton):
                    assert each.width() >= each.sizeHint().width(), each.text()
                    assert each.height() >= each.sizeHint().height(), each.text()
    finally:
        qapp.setFont(font)
        theme.apply(qapp, dark=False)


def test_the_tab_order_is_the_visual_order(states):
    for hands in states():
        wanted = [*visible(hands, QLineEdit), *visible(hands, QComboBox)]
        if not wanted:
            continue
        order, widget = list[QWidget](), wanted[0]
        for _ in range(200):
            order.append(widget)
            widget = widget.nextInFocusChain()
        places = [each.mapTo(hands.face, each.rect().topLeft()).y() for each in order if each in wanted]
        assert places[: len(wanted)] == sorted(places[: len(wanted)])
