"""A plug-in's action in its dialog: its own page comes when it is there, and blocks nobody while it is not."""

import sys
import threading
from dataclasses import replace
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTextBrowser

from neon_wizard.accounts.setup import sign_in
from neon_wizard.flow import Page, Road
from neon_wizard.gui.program import Program
from neon_wizard.gui.services.service_form import Offer
from neon_wizard.gui.services.service_offers import entry_text, offers
from neon_wizard.model import Secret
from neon_wizard.operations import plugin_actions
from neon_wizard.operations.plugin_actions import usable
from neon_wizard.profile.action import Where
from neon_wizard.profile.plugins import PluginEntry
from tests.gui.driver import end

GO = threading.Event()
SEEN: list[bool] = []


class Plans:
    api, id = 1, "plans"
    definition: ClassVar[dict[str, object]] = {"title": "Choose a plan", "where": ["home", "after-wizard"]}

    def page(self, request):
        GO.wait(20)
        SEEN.append(threading.current_thread() is threading.main_thread())
        choices = {"small": "Small", "large": "Large"}
        return {"info": "<p>Two <b>plans</b>.</p>", "inputs": [{"name": "plan", "kind": "choice", "choices": choices}]}

    def perform(self, request):
        SEEN.append(threading.current_thread() is threading.main_thread())
        if request.values["plan"] == "large":
            raise ValueError("CANARY")
        return {"message": f"{request.account.login} has {request.values['plan']}."}


class Broken(Plans):
    def page(self, request):
        raise RuntimeError("CANARY")


@pytest.fixture
def plugin(monkeypatch):
    def make(kind=Plans):
        module = type(sys)("neon_test_plans")
        module.__dict__["Made"] = kind
        monkeypatch.setitem(sys.modules, "neon_test_plans", module)
        found = usable(PluginEntry("plans", "neon_test_plans:Made", "acme-plans"))
        monkeypatch.setattr(plugin_actions, "_found", [(found,)])
        return found

    GO.clear()
    SEEN.clear()
    yield make
    GO.set()


def choose(hands, text):
    box = hands.dialog.page.findChild(QComboBox)
    box.setCurrentIndex(box.findText(text))


def test_its_page_comes_off_this_thread_and_its_result_is_shown(demo_action, plugin):
    hands = demo_action("plans", plugin=plugin())
    assert not hands.face.go.isEnabled()  # and yet the window is on the screen
    GO.set()
    hands.quiet()
    assert "Two plans." in hands.dialog.page.findChild(QTextBrowser).toPlainText()
    choose(hands, "Small")
    hands.go().quiet()
    assert hands.result.message.text() == "Tester has small."
    assert SEEN == [False, False]


class Pin(Plans):
    definition: ClassVar[dict[str, object]] = {"title": "Show it", "reads_only": True}

    def page(self, request):
        return {"inputs": [{"name": "pin", "kind": "password"}]}

    def perform(self, request):
        return {"message": "Seen."}


def test_f60_no_secret_stays_in_its_form(demo_action, plugin):
    hands = demo_action("plans", plugin=plugin(Pin)).quiet()
    hands.type(pin="CANARY").go().quiet()
    assert hands.result.message.text() == "Seen."
    assert [line.text() for line in hands.dialog.page.findChildren(QLineEdit)] == [""]
    assert not hands.dialog.page.touched


def test_one_that_fails_is_named_in_the_dialog(demo_action, plugin):
    GO.set()
    hands = demo_action("plans", plugin=plugin()).quiet()
    choose(hands, "Large")
    hands.go().told("plugin.failed")
    words = hands.face.banner.error
    assert words.facts["package"] == "acme-plans"
    assert "CANARY" not in words.detail


def test_a_page_that_cannot_be_made_says_why(demo_action, plugin):
    hands = demo_action("plans", plugin=plugin(Broken)).quiet()
    words = hands.dialog.page.words
    assert words.isVisible()
    assert "acme-plans" in words.text()
    assert "CANARY" not in words.text()
    assert not hands.face.go.isEnabled()


def test_closed_while_its_page_hangs_nothing_is_waited_for(demo_action, plugin):
    hands = demo_action("plans", plugin=plugin())
    hands.dialog.reject()
    hands.gone()
    assert not SEEN


def test_it_is_offered_beside_the_operators_own(demo_wizard, plugin):
    made = plugin()
    wizard = demo_wizard(Road.EXISTING).sign_in("123456")
    wizard.until(lambda: wizard.flow.result is not None)
    profile = wizard.flow.profile
    mine = made.of(profile)
    assert offers(profile, Where.HOME)[-1] == Offer(mine.action, plugin=mine)
    assert mine.action.service.host == profile.services["signup"].host
    assert entry_text(offers(profile, Where.HOME)[-1]) == "Choose a plan…"
    wizard.until(lambda: wizard.wizard.page(Page.RESULT) is not None)


def test_an_operator_without_own_actions_has_a_plug_ins_on_the_last_page(drive, open_context, demo_profile, plugin):
    plugin()
    context = open_context()
    profile = replace(demo_profile(context), actions=())
    driver = drive(context, profile=profile).road(Road.EXISTING).sign_in("123456").at(Page.RESULT)
    assert driver.wizard.findChild(QPushButton, "action-plans").isVisible()


def test_an_operator_without_own_actions_has_a_plug_ins_in_the_menu(
    qtbot, qapp, installed, open_context, plugin, monkeypatch
):
    plugin()
    context = open_context()
    bare = replace(context.profile("demo-served"), actions=())
    monkeypatch.setattr(context, "profile", lambda _name: bare)
    sign_in(context.services(bare), context.store, "Tester", Secret("123456"))
    made = Program(qapp, context)
    made.start()
    home = made.home
    assert home is not None
    qtbot.waitUntil(lambda: home.isVisible() and not made.tasks.busy, timeout=10_000)
    assert home.menu.services.menuAction().isVisible()
    assert [entry.objectName() for entry in home.menu.services.actions()] == ["action-plans"]
    end(made)
