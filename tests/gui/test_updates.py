"""Word of a newer version in the windows: late, once, and not for who keeps nothing."""

from __future__ import annotations

import base64
import time
from typing import TYPE_CHECKING, cast

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QObject

from neon_wizard.authoring import release_list
from neon_wizard.authoring.release_list import Release
from neon_wizard.errors import NeonError
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.updates import UpdateWatch, built_in
from neon_wizard.messages import explain
from neon_wizard.profile.brand import NO_UPDATES, Updates

if TYPE_CHECKING:
    from neon_wizard.context import Context

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
SOURCE = Updates("https://acme.invalid/list.json", base64.b64encode(KEY.public_key().public_bytes_raw()).decode())


class Kept:
    """A context whose store was told today of version 1.3.0, so that nobody has to be asked."""

    def __init__(self):
        release = Release("acme-softphone", "1.3.0", 1, "https://acme.example/")
        self.store = self
        self.nothing_kept = False
        self.texts = {release_list.KNOWN: release_list.sign(release, KEY).decode()}
        self.numbers = {release_list.ASKED: int(time.time())}

    def preference(self, name, default):
        return (self.texts if isinstance(default, str) else self.numbers).get(name, default)

    def set_preference(self, name, value):
        raise AssertionError("nobody was to be asked")


@pytest.fixture
def watch(qapp):
    """``watch(own=…, source=…)``: makes one, with what it has told."""
    parent = QObject()
    tasks = Tasks(parent)

    def make(own="1.2.0", source=SOURCE, context=None):
        made = UpdateWatch(cast("Context", context or Kept()), tasks, lambda: source, "acme-softphone", own, parent)
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


def test_who_keeps_nothing_is_not_told_for_nobody_could_remember_the_day(watch, qtbot):
    context = Kept()
    context.nothing_kept = True
    made, _ = watch(context=context)
    with qtbot.assertNotEmitted(made.asked, wait=50):
        made.start(after=0)


def test_a_checkout_asks_nobody():
    assert built_in() == NO_UPDATES
