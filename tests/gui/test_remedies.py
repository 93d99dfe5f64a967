"""What is offered for an error, and what is done when it is pressed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from neon_wizard.errors import KeyringError, NeonError, StorageError
from neon_wizard.gui.parts.credentials import CredentialsDialog
from neon_wizard.gui.remedies import EVERYWHERE, Remedies, offered
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import Remedy
from neon_wizard.profile.load import load
from neon_wizard.profile.service import AccessSecret, Source
from neon_wizard.protocols.dialects import names_and_options

PROFILE = """
format = 1
[operator]
id = "acme"
name = "Acme"
[services.provisioning]
url = "https://voip.acme.example/Provisioning"
"""


@pytest.mark.parametrize("remedy", EVERYWHERE)
def test_what_every_window_can_do_is_offered_everywhere(remedy):
    codes = {
        Remedy.UNLOCK: "keyring.locked",
        Remedy.TRUST_HOSTS: "keyring.hosts",
        Remedy.HTTP_CREDENTIALS: "profile.secret",
        Remedy.SUPPORT: "network.redirect",
    }
    error = NeonError(codes[remedy])
    assert offered(error) == (remedy,)
    assert offered(error, again=True) == (remedy, Remedy.RETRY)
    assert offered(error, among=()) == ()


@pytest.mark.parametrize("code", ["licence.refused", "input.too_long", "profile.gone", "keyring.missing"])
def test_what_cannot_be_done_here_is_not_offered(code):
    assert offered(NeonError(code)) == ()
    assert offered(NeonError(code), again=True) == (Remedy.RETRY,)


def test_trying_again_is_offered_once():
    error = NeonError("network.proxy")
    assert offered(error) == ()
    assert offered(error, among=(Remedy.RETRY, *EVERYWHERE)) == (Remedy.RETRY,)
    assert offered(error, among=(Remedy.RETRY, *EVERYWHERE), again=True) == (Remedy.RETRY,)


class Store:
    def __init__(self):
        self.kept = []

    def keep_operator_secret(self, operator, name, secret, origins):
        self.kept.append((operator, name, secret.reveal()))


class Context:
    """What a remedy needs of `neon_wizard.context.Context`, noting what is asked of it."""

    def __init__(self):
        self.store = Store()
        self.asked = []
        self.access = None
        self.fails = None

    def use_session_only(self):
        self.asked.append("session")

    def trust(self, profile):
        self.asked.append(f"trust {profile.id}")
        if self.fails is not None:
            raise self.fails

    def wanted_access(self, profile, service):
        self.asked.append(f"access {service}")
        return self.access


@pytest.fixture
def profile():
    return load(PROFILE, file="acme.toml", source=Source.FILE, base=None, protocols=names_and_options())


@pytest.fixture
def context():
    return Context()


class Window(QWidget):
    def __init__(self, context):
        super().__init__()
        self.tasks = Tasks(self)
        self.mended: list[Remedy] = []
        self.failures: list[NeonError] = []
        self.remedies = Remedies(context, self.tasks, self)
        self.remedies.failed.connect(self.failures.append)

    def press(self, qtbot, remedy, profile, **how):
        self.remedies.take(remedy, profile, "provisioning", lambda: self.mended.append(remedy), **how)
        qtbot.waitUntil(lambda: not self.tasks.busy)


@pytest.fixture
def window(qtbot, context):
    made = Window(context)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("remedy", [Remedy.RETRY, Remedy.UNLOCK])
def test_trying_again_needs_nothing_else(qtbot, window, context, remedy):
    window.press(qtbot, remedy, None)
    assert window.mended == [remedy]
    assert context.asked == []


def test_without_a_keyring_it_goes_on_for_this_session(qtbot, window, context):
    window.press(qtbot, Remedy.SESSION_ONLY, None)
    assert context.asked == ["session"]
    assert window.mended == [Remedy.SESSION_ONLY]


@pytest.mark.parametrize("remedy", [Remedy.TRUST_HOSTS, Remedy.REPLACE_PROFILE])
def test_f61_hosts_are_agreed_to_and_then_it_is_tried_again(qtbot, window, context, profile, remedy):
    window.press(qtbot, remedy, profile)
    assert context.asked == ["trust acme"]
    assert window.mended == [remedy]


def test_what_fails_by_itself_is_told_and_mends_nothing(qtbot, window, context, profile):
    context.fails = StorageError("settings.disk_full")
    window.press(qtbot, Remedy.TRUST_HOSTS, profile)
    assert window.failures == [context.fails]
    assert window.mended == []


@pytest.mark.parametrize("remedy", [Remedy.TRUST_HOSTS, Remedy.HTTP_CREDENTIALS, Remedy.SUPPORT])
def test_without_a_profile_nobody_is_asked_for_anything(qtbot, window, context, remedy):
    window.press(qtbot, remedy, None)
    assert context.asked == []
    assert window.mended == window.failures == []


@pytest.mark.parametrize("remedy", [Remedy.LICENCE, Remedy.FORGET, Remedy.NONE, Remedy.EDIT])
def test_what_is_a_windows_own_is_left_to_it(qtbot, window, context, profile, remedy):
    window.press(qtbot, remedy, profile)
    assert context.asked == []
    assert window.mended == window.failures == []


def test_f14_the_secret_of_this_program_is_asked_for_and_kept(qtbot, window, context, profile):
    context.access = AccessSecret("web", "neon")
    window.press(qtbot, Remedy.HTTP_CREDENTIALS, profile)
    dialog = window.findChild(CredentialsDialog)
    dialog.findChild(QLineEdit).setText("canary")
    dialog.findChild(QDialogButtonBox).accepted.emit()
    qtbot.waitUntil(lambda: bool(window.mended))
    assert context.store.kept == [("acme", "web", "canary")]


def test_who_is_elsewhere_by_then_is_not_asked(qtbot, window, context, profile):
    context.access = AccessSecret("web", "neon")
    window.press(qtbot, Remedy.HTTP_CREDENTIALS, profile, asks=lambda: False)
    assert context.asked == ["access provisioning"]
    assert window.findChild(CredentialsDialog) is None


def test_a_locked_keyring_is_told_when_the_secret_is_looked_for(qtbot, window, context, profile):
    error = KeyringError("keyring.locked")

    def locked(_profile, _service):
        raise error

    context.wanted_access = locked
    window.press(qtbot, Remedy.HTTP_CREDENTIALS, profile)
    assert window.failures == [error]
