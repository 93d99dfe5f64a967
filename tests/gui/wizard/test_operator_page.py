"""Choosing an operator: several, none, broken ones, one from a file, the demo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton

from neon_wizard import places
from neon_wizard.flow import Page
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.profiles.kept_profiles import KeepQuestion
from neon_wizard.gui.wizard.operator_page import OperatorPage
from tests.gui.driver import B

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
    assert shown == ["Op3"]


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
