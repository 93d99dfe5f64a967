"""What the windows' tests share: the program's looks, private folders, a context that is closed again."""

from __future__ import annotations

import gc
import os

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from neon_wizard import messages, places
from neon_wizard.demo.demo_operator import served_profile
from neon_wizard.gui.application import Application
from neon_wizard.gui.parts import theme
from neon_wizard.gui.program import Program
from tests.gui.driver import Driver, end
from tests.keyring_session import environment
from tests.sip.scripted_engine import ScriptedEngine


@pytest.fixture(scope="session")
def qapp_cls():
    return Application


@pytest.fixture(scope="session")
def qapp_args():
    return ["neon-wizard", "-platform", "offscreen"]


@pytest.fixture(autouse=True)
def collected_here():
    """As `neon_wizard.gui.application` has it: never on a worker's thread, where a window must not end."""
    gc.disable()
    yield
    # Else the windows of tests before are dressed again with every test's own.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)


@pytest.fixture(autouse=True)
def dressed(qapp):
    QLocale.setDefault(QLocale("en_US"))
    theme.apply(qapp, dark=False)


class Browser(QObject):
    """Stands for the web browser and the mail program: Qt hands them what is opened."""

    schemes = ("http", "https", "mailto")

    def __init__(self):
        super().__init__()
        self.urls = []
        for scheme in self.schemes:
            QDesktopServices.setUrlHandler(scheme, self, "take")  # type: ignore[arg-type]  # the stub is wrong

    @Slot(QUrl)
    def take(self, url):
        self.urls.append(url.toString())


@pytest.fixture
def browser(qapp):
    made = Browser()
    yield made
    for scheme in made.schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def here(no_keyring_env):
    """Private folders, and no keyring (F39)."""
    with environment(no_keyring_env):
        yield


@pytest.fixture
def open_context(request):
    """Opens contexts, and closes them after the test. Give the test `here` or `keyring_here` first."""
    from neon_wizard.context import Context

    opened = []

    def open_(*, session_only=True):
        opened.append(Context.open(session_only=session_only))
        return opened[-1]

    yield open_
    for context in opened:
        context.close()


@pytest.fixture
def engine():
    """A telephone engine that registers whoever has a password."""
    return ScriptedEngine(accepts=lambda line: bool(line.password))


@pytest.fixture
def installed(here, demo):
    """The demo operator as one that is installed on this computer, under the id ``demo-served``."""
    folder = places.profile_dirs()[0]
    folder.mkdir(parents=True)
    (folder / "demo-served.toml").write_text(served_profile(demo.origin), encoding="utf-8")
    return demo


@pytest.fixture
def profile_of(tmp_path):
    """Writes a profile file and loads it as the program does; ``profile_of(context, text)``."""

    def load(context, text, name="operator.toml"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return context.profile(str(path))

    return load


@pytest.fixture
def demo_profile(demo, profile_of):
    """The demo operator's profile under an id of its own, as any operator's."""

    def load(context):
        return profile_of(context, served_profile(demo.origin), "demo-served.toml")

    return load


@pytest.fixture
def drive(qtbot):
    """Opens wizards and drives them; the window is on the screen when it returns."""
    drivers = []

    def start(context, **options):
        driver = Driver(qtbot, context, **options)
        drivers.append(driver)
        return driver

    yield start
    for driver in drivers:
        driver.end()


@pytest.fixture
def demo_wizard(drive, open_context, demo_profile):
    """The wizard on the demo operator: ``demo_wizard(Road.NEW)`` is at the road's form."""

    def start(road=None):
        context = open_context()
        driver = drive(context, profile=demo_profile(context))
        return driver if road is None else driver.road(road)

    return start


@pytest.fixture
def program(qtbot, qapp, installed, open_context):
    """The whole program, on no account; ended, and in English again, when the test is over."""
    made = Program(qapp, open_context())
    yield made
    end(made)
    made.languages.use("en")
    messages.set_translator(lambda _context, text: text)
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def mail_program(tmp_path, monkeypatch):
    """Says which mail program the desktop has: ``mail_program("mail.desktop")``, or none."""

    def known(name: str) -> None:
        folder = tmp_path / "desktop-tools"
        folder.mkdir(exist_ok=True)
        tool = folder / "xdg-mime"
        tool.write_text(f"#!/bin/sh\necho {name}\n")
        tool.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin:/bin")

    return known
