"""The rules that hold for every page: mnemonics, names, nothing cut off; in every language, at every size."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from neon_wizard import messages
from neon_wizard.flow import Page, Road
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.widgets import unique_mnemonics
from tests.gui.driver import MARIA, B
from translations.update import pseudo

pytestmark = pytest.mark.usefixtures("here")


class Longer(QTranslator):
    """Every text of ours, 30 % longer; made while it is asked for, so that no translation can be stale here."""

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return "" if context.startswith("Q") else pseudo(source)


@pytest.fixture(params=["en", "longer"])
def language(request, qapp):
    if request.param == "en":
        yield
        return
    translator = Longer()
    qapp.installTranslator(translator)
    messages.set_translator(QCoreApplication.translate)
    yield
    qapp.removeTranslator(translator)
    messages.set_translator(lambda _context, text: text)


def mnemonic(text):
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].lower() if "&" in plain else ""


def pages(drive, context, profile):
    """Every page with what a person meets on it, one after the other."""
    driver = drive(context, profile=profile)
    yield driver
    driver.road(Road.NEW)
    yield driver
    driver.fill(**{**MARIA, "email": "maria@", "phone": "1"})
    driver.press(B.CommitButton)
    yield driver
    driver.fill(**{**MARIA, "login": "Tester"})
    driver.press(B.CommitButton)
    driver.told("operator.103")
    yield driver
    driver.fill(login="maria", email="maria+confirm@example.com")
    driver.press(B.CommitButton)
    driver.at(Page.RESULT)
    yield driver
    driver.end()
    driver = drive(context, profile=profile).road(Road.NEW)
    driver.sign_up(login="bia").at(Page.RESULT)
    driver.press(B.NextButton)
    driver.at(Page.LICENCE).quiet()
    yield driver
    driver.end()
    driver = drive(context, profile=profile).road(Road.EXISTING)
    yield driver
    driver.end()


def visible(driver, kind):
    return [each for each in driver.wizard.findChildren(kind) if each.isVisible()]


def test_each_mnemonic_stands_once_on_its_page(language, drive, open_context, demo_profile):
    context = open_context()
    for driver in pages(drive, context, demo_profile(context)):
        texts = [each.text() for each in visible(driver, QAbstractButton)]
        texts += [each.text() for each in visible(driver, QLabel) if each.buddy() is not None]
        letters = [letter for text in texts if (letter := mnemonic(text))]
        assert len(letters) == len(set(letters)), (driver.page, texts)


def test_every_field_has_a_buddy_with_a_mnemonic_and_a_name(language, drive, open_context, demo_profile):
    context = open_context()
    for driver in pages(drive, context, demo_profile(context)):
        buddies = {each.buddy(): each.text() for each in visible(driver, QLabel) if each.buddy() is not None}
        for line in visible(driver, QLineEdit):
            assert line.accessibleName()
            assert mnemonic(buddies[line])
        for button in visible(driver, QAbstractButton):
            assert button.text() or button.accessibleName(), button


def test_the_tab_order_is_the_visual_order(drive, open_context, demo_profile):
    context = open_context()
    for driver in pages(drive, context, demo_profile(context)):
        content = driver.wizard.currentPage()
        assert tab_stops(content) == sorted(tab_stops(content)), driver.page


def tab_stops(content: QWidget) -> list[tuple[int, int]]:
    """Where what is typed and pressed on a page stands, in the order in which Tab goes there."""
    kinds = (QLineEdit, QPushButton, QRadioButton)
    places = {
        each: each.mapTo(content, each.rect().center()).toTuple()[::-1]
        for kind in kinds
        for each in content.findChildren(kind)
        if each.isVisible()
    }
    stops: list[tuple[int, int]] = []
    widget: QWidget | None = min(places, key=lambda each: places[each], default=None)
    while widget is not None and len(stops) < len(places):
        stops += [places[widget]] if widget in places else []
        widget = widget.nextInFocusChain()
    return stops


def test_what_is_offered_late_has_its_place_in_the_tab_order(drive, open_context, demo_profile):
    context = open_context()
    profile = demo_profile(context)
    context.store.begin_signup(profile.id, "maria")
    driver = drive(context, profile=profile)
    driver.until(lambda: driver.flow.offered_check is not None)
    stops = tab_stops(driver.wizard.currentPage())
    assert len(stops) == 6, "the look, forgetting it, the two roads, another operator, another computer"
    assert stops == sorted(stops)


@pytest.mark.parametrize("width", [720, 560])
@pytest.mark.parametrize("points", [0, 18], ids=["usual", "twice"])
def test_nothing_is_cut_off(language, drive, open_context, demo_profile, qapp, width, points):
    font = qapp.font()
    if points and QCoreApplication.translate("Wizard", "Cancel") != "Cancel":
        width = 1000  # longer words in letters of twice the size need a larger window
    larger = qapp.font()
    if points:
        larger.setPointSizeF(points)
        qapp.setFont(larger)
    theme.apply(qapp, dark=False)
    try:
        context = open_context()
        for driver in pages(drive, context, demo_profile(context)):
            driver.wizard.resize(width, 624)
            QCoreApplication.processEvents()
            for each in visible(driver, QWidget):
                if isinstance(each, QLabel) and each.text():
                    need = each.heightForWidth(each.width()) if each.wordWrap() else each.sizeHint().height()
                    assert each.height() >= need, (driver.page, each.text(), each.size(), need)
                    if not each.wordWrap():
                        assert each.width() >= each.sizeHint().width(), (driver.page, each.text())
                elif isinstance(each, QPushButton | QRadioButton):
                    hint = each.sizeHint()
                    assert each.width() >= hint.width(), (driver.page, each.text())
                    assert each.height() >= hint.height(), (driver.page, each.text())
    finally:
        qapp.setFont(font)
        theme.apply(qapp, dark=False)


class TestUniqueMnemonics:
    def test_marked_letters_are_kept_where_they_are_free(self):
        assert unique_mnemonics(["&Login", "&Password", "P&hone"]) == ["&Login", "&Password", "P&hone"]

    def test_a_letter_that_is_taken_gives_way(self):
        assert unique_mnemonics(["&Next", "&Name"]) == ["&Next", "N&ame"]

    def test_starts_of_words_come_first(self):
        assert unique_mnemonics(["&Next", "&New account"]) == ["&Next", "New &account"]

    def test_a_real_ampersand_stays_one(self):
        assert unique_mnemonics(["Salt && Pepper"]) == ["&Salt && Pepper"]

    def test_without_a_free_letter_there_is_none(self):
        assert unique_mnemonics(["&A", "&A", "文"]) == ["&A", "A", "&文"]
