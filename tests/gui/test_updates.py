"""Word of a newer version in the windows: late, once, and not for who keeps nothing."""

from __future__ import annotations

import base64
import time

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QObject

from neon_wizard.authoring import release_list
from neon_wizard.authoring.release_list import Release
from neon_wizard.errors import NeonError
from neon_wizard.gui.program import Program
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.updates import UpdateWatch, built_in
from neon_wizard.messages import explain
from neon_wizard.profile.brand import NO_UPDATES, UPDATES_OFF, Updates
from tests.gui.driver import end

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
SOURCE = Updates("https://acme.invalid/list.json", base64.b64encode(KEY.public_key().public_bytes_raw()).decode())

pytestmark = pytest.mark.usefixtures("here")


@pytest.fixture
def told_today(open_context):
    """A context in which it is kept that there is version 1.3.0; it was asked for today, so nobody is asked now."""
    context = open_context()
    release = Release("acme-softphone", "1.3.0", 1, "https://acme.example/")
    context.store.set_preference(release_list.KNOWN, release_list.sign(release, KEY).decode())
    context.store.set_preference(release_list.ASKED, int(time.time()))
    return context


@pytest.fixture
def watch(qapp, told_today):
    """``watch(own=…, source=…)``: makes one, with what it has told."""
    parent = QObject()
    tasks = Tasks(parent)

    def make(own="1.2.0", source=SOURCE, context=told_today):
        made = UpdateWatch(context, tasks, lambda: source, "acme-softphone", own, parent)
        told: list[NeonError] = []
        made.newer.connect(told.append)
        return made, told

    yield make
    tasks.wait(2.0)


def test_a_newer_version_is_told_with_the_page_it_comes_from(watch, qtbot):
    made, told = watch()
    with qtbot.waitSignal(made.asked):
        made.start(after=0)
    words = explain(told[0])
    assert words.message == "Version 1.3.0 of acme-softphone can be installed."
    assert "https://acme.example/" in words.next_step


@pytest.mark.parametrize("how", [{"own": "1.3.0"}, {"source": NO_UPDATES}])
def test_there_is_nothing_to_tell_of_the_same_version_or_without_an_address(watch, qtbot, how):
    made, told = watch(**how)
    with qtbot.waitSignal(made.asked):
        made.start(after=0)
    assert told == []


def test_who_keeps_nothing_is_not_told_for_nobody_could_remember_the_day(watch, qtbot, open_context):
    made, _ = watch(context=open_context())
    with qtbot.assertNotEmitted(made.asked, wait=50):
        made.start(after=0)


def test_a_checkout_asks_nobody():
    assert built_in() == NO_UPDATES


def test_the_menu_switches_it_off_and_on_again(qapp, qtbot, told_today, watch):
    program = Program(qapp, told_today)
    program.open_home()
    assert program.home is not None
    for off in (True, False):
        program.home.menu.updates.trigger()
        qtbot.waitUntil(lambda: not program.tasks.busy)
        assert told_today.store.preference(UPDATES_OFF, 0) == off
        made, told = watch()
        with qtbot.waitSignal(made.asked):
            made.start(after=0)
        assert len(told) == (not off)
    end(program)


def test_it_is_offered_in_the_menu_where_there_is_an_address_alone(qapp, told_today):
    program = Program(qapp, told_today)
    program.open_home()
    assert program.home is not None
    assert not program.home.menu.updates.isVisible()
    end(program)
