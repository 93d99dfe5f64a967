"""What the wizard says and offers when this computer cannot keep the account; with a real keyring (F38 to F43, F61)."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from neon_wizard import places
from neon_wizard.demo.demo_operator import served_profile
from neon_wizard.flow import Page, Road
from neon_wizard.messages import Remedy
from neon_wizard.model import Account, Secret, SipSettings
from tests.gui.driver import MARIA, B


def signups(demo):
    return [request for request in demo.requests if request.path == "/Signup"]


def stored(folder):
    return [path for path in folder.rglob("*.toml") if b"maria" in path.read_bytes()]


@pytest.mark.usefixtures("here")
class TestNoKeyring:
    def test_f39_it_is_said_before_anything_is_typed_or_sent(self, drive, open_context, demo, demo_profile):
        context = open_context(session_only=False)
        driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
        banner = driver.told("keyring.missing")
        assert banner.button(Remedy.SESSION_ONLY).isVisible()
        assert not demo.requests

    def test_f39_without_consent_nothing_is_sent(self, drive, open_context, demo, demo_profile):
        context = open_context(session_only=False)
        driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
        driver.fill(**MARIA)
        driver.press(B.CommitButton)
        driver.quiet()
        driver.told("keyring.missing")
        assert driver.page is Page.SIGNUP
        assert not signups(demo)
        assert driver.field("password").text() == MARIA["password"]

    def test_f39_session_only_use_after_consent_leaves_nothing_on_the_disk(
        self, drive, open_context, demo, demo_profile, tmp_path
    ):
        context = open_context(session_only=False)
        driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
        driver.told("keyring.missing")
        driver.press(Remedy.SESSION_ONLY)
        assert not driver.banner.isVisible()
        driver.fill(**MARIA)
        driver.press(B.CommitButton)
        driver.at(Page.RESULT)
        words = [each.text() for each in driver.wizard.currentPage().findChildren(QLabel) if each.isVisible()]
        assert any("forgotten when you close" in text for text in words)
        assert len(signups(demo)) == 1
        assert not stored(tmp_path)

    def test_f39_consent_after_the_form_was_sent_goes_on_with_it(self, drive, open_context, demo, demo_profile):
        context = open_context(session_only=False)
        driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
        driver.fill(**MARIA)
        driver.press(B.CommitButton)
        driver.quiet()
        driver.told("keyring.missing")
        driver.press(Remedy.SESSION_ONLY)
        driver.at(Page.RESULT)
        assert len(signups(demo)) == 1


class TestRealKeyring:
    def test_the_account_is_stored(self, keyring_here, drive, open_context, demo_profile):
        context = open_context(session_only=False)
        driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
        driver.fill(**MARIA)
        driver.press(B.CommitButton)
        driver.at(Page.RESULT)
        account = driver.accounts[0]
        assert context.store.get(account.id) is not None
        assert any(service.endswith("demo-served") for service, _ in keyring_here.contents())

    def test_f38_a_locked_keyring_offers_to_unlock_and_goes_on(
        self, keyring_here, drive, open_context, demo, demo_profile
    ):
        keyring_here.lock()
        context = open_context(session_only=False)
        driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
        banner = driver.told("keyring.locked")
        assert banner.button(Remedy.UNLOCK).isVisible()
        driver.fill(**MARIA)
        driver.press(B.CommitButton)
        driver.quiet()
        driver.told("keyring.locked")
        assert not signups(demo)
        keyring_here.unlock()
        driver.press(Remedy.UNLOCK)
        driver.at(Page.RESULT)
        assert len(signups(demo)) == 1

    def test_f41_the_window_lives_while_the_keyring_hangs(self, keyring_here, drive, open_context, demo, demo_profile):
        context = open_context(session_only=False)
        driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
        driver.fill(**MARIA)
        keyring_here.stop()
        driver.press(B.CommitButton)
        driver.at(Page.WORKING)
        hint = lambda: " ".join(each.text() for each in driver.wizard.currentPage().findChildren(QLabel))  # noqa: E731
        driver.until(lambda: "answer the keyring's question" in hint())
        beats = []
        timer = QTimer()
        timer.setInterval(10)
        timer.timeout.connect(lambda: beats.append(1))
        timer.start()
        driver.until(lambda: len(beats) > 20)
        driver.key(Qt.Key.Key_Escape)
        assert driver.page is Page.SIGNUP
        assert not driver.banner.isVisible()
        assert not signups(demo)
        assert driver.field("password").text() == MARIA["password"]
        keyring_here.go()
        driver.quiet()

    def test_f40_a_keyring_that_dies_while_the_account_is_stored_leaves_the_look_for_it(
        self, keyring_here, drive, open_context, demo, demo_profile
    ):
        context = open_context(session_only=False)
        driver = drive(context, profile=demo_profile(context)).road(Road.EXISTING)
        keyring_here.kill()
        driver.fill(login="Tester", password="123456")
        driver.press(B.NextButton)
        driver.until(lambda: driver.page is Page.LOGIN and driver.banner.isVisible())
        assert driver.banner.error.code.startswith("keyring.")
        assert not driver.accounts
        keyring_here.restart()
        driver.press(Remedy.RETRY if driver.banner.button(Remedy.RETRY) else Remedy.UNLOCK)
        driver.at(Page.RESULT)
        assert context.store.get(driver.accounts[0].id) is not None

    def test_another_profile_takes_the_kept_ones_place_once_that_was_agreed_to(
        self, keyring_here, drive, open_context, demo, demo_profile
    ):
        """As the window is opened with a file on the command line."""
        folder = places.profile_dirs()[0]
        folder.mkdir(parents=True)
        kept = folder / "demo-served.toml"
        kept.write_text(served_profile("https://voip.example.com"), encoding="utf-8")
        context = open_context(session_only=False)
        driver = drive(context, profile=demo_profile(context)).road(Road.EXISTING)
        driver.fill(login="Tester", password="123456")
        driver.press(B.NextButton)
        banner = driver.told("profile.kept_other")
        words = banner.findChild(QLabel, "banner-message").text()
        assert "new: 127.0.0.1" in words
        assert "no longer: voip.example.com" in words
        assert "voip.example.com" in kept.read_text(encoding="utf-8")
        driver.press(Remedy.REPLACE_PROFILE)
        driver.at(Page.RESULT)
        assert kept.read_text(encoding="utf-8") == served_profile(demo.origin)

    def test_f61_new_hosts_of_a_known_operator_are_shown_and_asked_for(
        self, keyring_here, drive, open_context, demo, demo_profile
    ):
        context = open_context(session_only=False)
        profile = demo_profile(context)
        known = Account(f"{profile.id}/1", profile.id, profile.name, "old", SipSettings("1"))
        context.store.save(known, Secret("sip"), origins=("https://voip.example.com:443",))
        driver = drive(context, profile=profile).road(Road.EXISTING)
        driver.fill(login="Tester", password="123456")
        driver.press(B.NextButton)
        banner = driver.told("keyring.hosts")
        assert "127.0.0.1" in banner.findChild(QLabel, "banner-message").text()
        driver.press(Remedy.TRUST_HOSTS)
        driver.at(Page.RESULT)
        assert context.store.get(f"{profile.id}/55555555") is not None
