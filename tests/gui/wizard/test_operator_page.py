"""Choosing an operator: several, none, broken ones, one from a file, the demo."""

from contextlib import closing
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QTransform
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QRadioButton

from neon_wizard import places
from neon_wizard.context import Context
from neon_wizard.errors import UsageError
from neon_wizard.flow import Page
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.qr_codes import is_picture, read_codes
from neon_wizard.gui.profiles.kept_profiles import KeepQuestion
from neon_wizard.gui.wizard.operator_page import OperatorPage
from neon_wizard.model import PendingSignup
from tests.gui.driver import B
from tests.servers.scripted import Given, ScriptedServer

pytestmark = pytest.mark.usefixtures("here")

PROFILE = """
format = 1
[operator]
id = "{id}"
name = "{name}"
[services.provisioning]
url = "https://{id}.example.com/Provisioning"
[services.signup]
url = "https://{id}.example.com/Signup"
"""


def install(*names, text=PROFILE):
    folder = places.profile_dirs()[0]
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / f"{name.lower()}.toml").write_text(text.format(id=name.lower(), name=name), encoding="utf-8")


def test_several_operators_are_offered_and_the_chosen_one_names_the_window(drive, open_context):
    install("Acme", "Bell")
    driver = drive(open_context())
    assert driver.page is Page.OPERATOR
    driver.press("operator-bell")
    assert driver.find("operator-name", QLabel).text() == "Bell"
    driver.press(B.NextButton)
    driver.at(Page.START)
    assert driver.flow.profile.id == "bell"


def test_one_operator_is_not_asked_for(drive, open_context):
    install("Acme")
    driver = drive(open_context())
    assert driver.page is Page.START
    assert driver.find("operator-name", QLabel).text() == "Acme"


def test_the_last_operator_is_chosen_again(drive, open_context):
    install("Acme", "Bell")
    context = open_context()
    driver = drive(context)
    driver.press("operator-bell")
    driver.wizard.close()
    driver.quiet()
    assert drive(context).find("operator-bell", QRadioButton).isChecked()


def test_many_operators_can_be_searched(drive, open_context):
    install(*(f"Op{number}" for number in range(9)))
    driver = drive(open_context())
    driver.wizard.currentPage()._search.setText("op3")
    shown = [each.text() for each in driver.wizard.findChildren(QRadioButton) if each.isVisible()]
    assert shown == ["Op3", "Other operator"]


def test_without_an_operator_the_demo_is_offered(drive, open_context):
    driver = drive(open_context())
    assert driver.page is Page.OPERATOR
    assert not driver.wizard.button(B.NextButton).isEnabled()
    driver.press("try-demo")
    driver.at(Page.START)
    assert driver.flow.profile.id == "demo"


def test_the_demo_starts_after_the_first_paint(drive, open_context):
    driver = drive(open_context(), demo=True)
    assert driver.page is Page.START
    assert driver.flow.profile.id == "demo"
    assert driver.wizard.button(B.NextButton).isEnabled()


def test_a_profile_from_a_file(drive, open_context, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(PROFILE.format(id="mine", name="Mine"), encoding="utf-8")
    driver = drive(open_context())
    page = driver.wizard.currentPage()
    assert isinstance(page, OperatorPage)
    page.open_file(str(path))
    driver.at(Page.START)
    assert driver.flow.profile.name == "Mine"


@pytest.mark.parametrize(("answer", "host"), [("&Use this one", "new.example.com"), ("&Keep the old one", "acme")])
def test_another_profile_of_an_operator_is_asked_about_host_by_host(drive, open_context, tmp_path, answer, host):
    install("Acme", "Bell")
    path = tmp_path / "acme.toml"
    text = PROFILE.format(id="acme", name="Acme").replace(
        "https://acme.example.com/Sign", "https://new.example.com/Sign"
    )
    path.write_text(text, encoding="utf-8")
    context = open_context(session_only=False)
    driver = drive(context)
    driver.wizard.currentPage().open_file(str(path))
    driver.until(lambda: driver.wizard.findChild(KeepQuestion) is not None)
    question = driver.find("keep-question", KeepQuestion)
    assert "New: new.example.com\nAs before: acme.example.com" in question.informativeText()
    driver.qtbot.mouseClick(next(b for b in question.buttons() if b.text() == answer), Qt.MouseButton.LeftButton)
    driver.at(Page.START)
    assert host in driver.flow.profile.services["signup"].url
    kept = places.profile_dirs()[0] / "acme.toml"
    assert "new.example.com" not in kept.read_text(), "it is replaced with the first account, not before"


def test_a_file_that_is_no_profile_says_why(drive, open_context, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text("format = 1\n[operator]\nid = 'mine'\nnmae = 'Mine'\n", encoding="utf-8")
    driver = drive(open_context())
    driver.wizard.currentPage().open_file(str(path))
    driver.until(lambda: driver.banner.isVisible())
    assert driver.banner.error.code.startswith("profile.")
    assert driver.page is Page.OPERATOR


def test_a_broken_profile_is_told_of_and_the_others_work(drive, open_context):
    install("Acme", "Bell")
    install("Broken", text="format = 1\n[operator]\nid = '{id}'\n")
    driver = drive(open_context())
    page = driver.wizard.currentPage()
    told = [each for each in page.findChildren(Banner) if each.isVisible()]
    assert any("broken.toml" in each.accessibleName() for each in told)
    driver.press("operator-acme")
    driver.press(B.NextButton)
    driver.at(Page.START)


class TestOtherOperator:
    """A link, a picture of a QR code, a file, or one of them dropped."""

    TEXT = PROFILE.format(id="new", name="New")

    @pytest.fixture
    def web(self):
        with ScriptedServer({"/new.toml": Given(self.TEXT.encode(), content_type="application/toml")}) as server:
            yield server

    @pytest.fixture
    def page(self, drive, open_context):
        install("Acme", "Bell")
        driver = drive(open_context(session_only=False))
        driver.press("operator-other")
        return driver

    @staticmethod
    def agree(driver, words):
        driver.until(lambda: words in asked_of(driver))
        question = driver.wizard.findChild(QMessageBox, "profile-link-question")
        yes = next(b for b in question.buttons() if question.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
        driver.qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)

    def agreed(self, driver):
        """Both questions are answered, and the operator is the wizard's."""
        self.agree(driver, "Fetch an operator's profile")
        self.agree(driver, "Add New?")
        driver.at(Page.START)
        assert driver.flow.profile.id == "new"
        assert (places.profile_dirs()[0] / "new.toml").read_text(encoding="utf-8") == self.TEXT

    def test_it_stands_beside_the_known_ones_and_asks_for_more(self, page):
        assert not page.wizard.button(B.NextButton).isEnabled()
        assert page.focused is page.field("link")
        page.press("operator-acme")
        assert not page.field("link").isVisible()
        assert page.wizard.button(B.NextButton).isEnabled()

    def test_the_arrow_keys_go_past_it(self, drive, open_context):
        install("Acme", "Bell")
        driver = drive(open_context())
        driver.press("operator-bell")
        driver.key(Qt.Key.Key_Down)
        assert driver.find("operator-other", QRadioButton).isChecked()
        assert driver.focused is driver.find("operator-other")
        driver.key(Qt.Key.Key_Up)
        assert driver.find("operator-bell", QRadioButton).isChecked()

    @pytest.mark.parametrize("link", ["{}", "neon-wizard:{}", "  {} "])
    def test_a_link_is_typed(self, page, web, link):
        page.fill(link=link.format(web.url("/new.toml")))
        page.press("follow-link")
        assert not web.requests, "it is asked first"
        self.agreed(page)

    @pytest.mark.parametrize(
        "link", ["what my operator said", "ftp://acme.example/a.toml", "http://acme.example/a.toml"]
    )
    def test_what_is_no_link_is_said_and_stays(self, page, link):
        page.fill(link=link)
        page.key(Qt.Key.Key_Return)
        page.told("usage.link")
        assert (page.focused, page.field("link").text()) == (page.field("link"), link)

    def test_a_link_that_leads_to_no_profile_says_why(self, page, web):
        page.fill(link=web.url("/gone.toml"))
        page.press("follow-link")
        self.agree(page, "Fetch")
        page.until(lambda: page.banner.isVisible())
        assert page.page is Page.OPERATOR

    def test_a_picture_of_a_code(self, page, web, tmp_path):
        picture = tmp_path / "poster.png"
        code(web.url("/new.toml")).save(str(picture))
        page.current.open_any(str(picture))
        self.agreed(page)

    def test_a_code_on_nothing_at_all_dropped_as_a_picture(self, page, web):
        grey = code(f"neon-wizard:{web.url('/new.toml')}")
        clear = QImage(grey.size(), QImage.Format.Format_ARGB32)
        clear.fill(Qt.GlobalColor.black)
        grey.invertPixels()
        clear.setAlphaChannel(grey)
        drop(page, picture=clear.transformed(QTransform().rotate(90)))
        self.agreed(page)

    def test_a_picture_without_a_code(self, page, tmp_path):
        pytest.importorskip("zxingcpp")
        empty = QImage(80, 80, QImage.Format.Format_RGB32)
        empty.fill(Qt.GlobalColor.white)
        empty.save(str(tmp_path / "sky.png"))
        page.current.open_any(str(tmp_path / "sky.png"))
        assert "sky.png" in page.told("input.code").accessibleName()

    def test_f50_a_drawing_that_opens_other_files_is_not_drawn(self, tmp_path):
        (tmp_path / "a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><image href="//host/a.png"/></svg>')
        with pytest.raises(UsageError) as caught:
            read_codes(str(tmp_path / "a.svg"))
        assert (caught.value.code, caught.value.facts["reason"]) == ("input.file", "it shows another file")

    def test_a_folder_is_no_picture(self, tmp_path):
        assert not is_picture(str(tmp_path))
        with pytest.raises(UsageError):
            read_codes(str(tmp_path))

    def test_a_code_that_is_something_else(self, page, tmp_path):
        code("WIFI:S:cafe;;").save(str(tmp_path / "wifi.png"))
        page.current.open_any(str(tmp_path / "wifi.png"))
        assert "WIFI:S:cafe" in page.told("usage.link").accessibleName()
        assert "neon-wizard:WIFI" not in page.banner.accessibleName()

    def test_a_profile_is_dropped(self, page, tmp_path):
        path = tmp_path / "new.toml"
        path.write_text(self.TEXT, encoding="utf-8")
        drop(page, urls=[QUrl.fromLocalFile(str(path))])
        page.at(Page.START)
        assert page.flow.profile.id == "new"

    @pytest.mark.parametrize("keeps", [False, True])
    def test_another_profile_of_a_known_operator_is_dropped(self, drive, open_context, tmp_path, keeps):
        """It is used; where something is kept, after what it changes was agreed to."""
        install("Acme", "Bell")
        path = tmp_path / "acme.toml"
        path.write_text(PROFILE.format(id="acme", name="Acme").replace("acme.example", "new.example"), encoding="utf-8")
        driver = drive(open_context(session_only=not keeps))
        drop(driver, urls=[QUrl.fromLocalFile(str(path))])
        if keeps:
            driver.until(lambda: driver.wizard.findChild(KeepQuestion) is not None)
            yes = next(b for b in driver.find("keep-question", KeepQuestion).buttons() if b.text() == "&Use this one")
            driver.qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
        driver.at(Page.START)
        assert driver.flow.profile.services["signup"].host == "new.example.com"
        driver.press(B.BackButton)
        driver.press("operator-bell")
        driver.press("operator-acme")
        assert driver.flow.profile.services["signup"].host == "new.example.com"

    def test_a_link_or_a_picture_is_dropped_also_on_the_page_of_one_operator(self, drive, open_context, web):
        install("Acme")
        driver = drive(open_context())
        driver.at(Page.START)
        drop(driver, urls=[QUrl(web.url("/new.toml"))])
        self.agree(driver, "Fetch an operator's profile")
        driver.quiet()
        self.agree(driver, "Add New?")
        driver.at(Page.START)
        assert driver.flow.profile.id == "new"

    def test_nothing_is_dropped_where_something_typed_would_be_lost(self, drive, open_context):
        install("Acme", text=PROFILE.replace("[services.signup]", "[services.balance]"))
        driver = drive(open_context())
        driver.at(Page.LOGIN)
        assert driver.wizard.takes_drops
        driver.fill(login="maria")
        assert not driver.wizard.takes_drops


class TestOpenedWithAnOperator:
    def test_the_others_are_one_press_away_and_back_again(self, drive, open_context):
        install("Acme", "Bell")
        context = open_context()
        driver = drive(context, profile=context.profile("acme"))
        driver.at(Page.START)
        driver.press("other-operator")
        driver.at(Page.OPERATOR)
        assert driver.find("operator-acme", QRadioButton).isChecked()
        assert driver.find("operator-other", QRadioButton).isVisible()
        driver.press("operator-bell")
        driver.press(B.NextButton)
        driver.at(Page.START)
        assert driver.flow.profile.id == "bell"
        driver.press(B.BackButton)
        driver.at(Page.OPERATOR)

    def test_also_where_the_first_page_is_a_form(self, drive, open_context):
        install("Acme", text=PROFILE.replace("[services.signup]", "[services.balance]"))
        driver = drive(open_context())
        driver.at(Page.LOGIN)
        driver.press("other-operator")
        driver.at(Page.OPERATOR)

    def test_not_for_an_account_that_is_known_nor_in_an_operators_own_program(self, drive, open_context):
        install("Acme")
        context = open_context()
        check = PendingSignup("acme", "maria", datetime(2026, 12, 1, tzinfo=UTC))
        assert not drive(context, profile=context.profile("acme"), check=check).wizard.may_choose_operator
        with closing(Context.open(session_only=True, brand=places.profile_dirs()[0] / "acme.toml")) as own:
            driver = drive(own, profile=own.profile("acme"))
            assert not driver.wizard.may_choose_operator
            driver.end()


def asked_of(driver):
    question = driver.wizard.findChild(QMessageBox, "profile-link-question")
    return question.text() if question is not None and question.isVisible() else ""


def code(text):
    """A QR code with `text`, as a picture."""
    zxing: Any = pytest.importorskip("zxingcpp")  # an extra
    seen = memoryview(zxing.write_barcode_to_image(zxing.create_barcode(text, zxing.BarcodeFormat.QRCode), scale=4))
    height, width = seen.shape or (0, 0)
    return QImage(bytes(seen), width, height, width, QImage.Format.Format_Grayscale8).copy()


def drop(driver, *, urls=(), picture=None):
    """Drop these on the middle of the window, as a file manager and a browser do."""
    carried = QMimeData()
    if urls:
        carried.setUrls(urls)
    if picture is not None:
        carried.setImageData(picture)
    wizard = driver.wizard
    place = wizard.rect().center()
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(place, actions, carried, buttons, keys)
    QApplication.sendEvent(wizard, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(wizard, QDropEvent(QPointF(place), actions, carried, buttons, keys))
