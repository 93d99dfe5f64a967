"""The profile window over real files and a real server: open, look, mend, save, keep, make new."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QPushButton

from neon_wizard import places
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.gui.operator_windows import make_profile_window
from neon_wizard.gui.profiles.kept_profiles import KeepQuestion, RemoveProfileQuestion
from neon_wizard.gui.profiles.profile_dialogs import AccessDialog, AddressDialog, NewProfileDialog, UnsavedQuestion
from neon_wizard.gui.profiles.profile_window import ProfileWindow
from neon_wizard.gui.tester.tester_window import TesterWindow
from neon_wizard.model import Account, Secret, SipSettings
from tests.authoring.test_from_wsdl import CADASTRO
from tests.gui.driver import press
from tests.profile.samples import MINIMAL
from tests.servers.scripted import Given, ScriptedServer

pytestmark = pytest.mark.usefixtures("here")
WRONG = MINIMAL.replace("name =", "nmae =").replace("https://", "http://")


@pytest.fixture
def window(qtbot):
    made = ProfileWindow()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made, before_close_func=lambda each: setattr(each, "_saved", each.text))
    made.show()
    qtbot.waitUntil(made.isVisible)
    return made


@pytest.fixture
def file(tmp_path: Path):
    """Writes a profile file."""

    def write(text: str) -> Path:
        path = tmp_path / "acme.toml"
        path.write_bytes(text.encode())
        return path

    return write


def looked_at(qtbot, window):
    """Wait until the text as it is has been checked, and what was found is shown."""
    qtbot.waitUntil(lambda: not window.tasks.busy and window.checked is not None, timeout=10_000)
    QCoreApplication.processEvents()


def opened(qtbot, window, source):
    window.open_source(str(source))
    looked_at(qtbot, window)


def button(parent, words):
    return next(each for each in parent.findChildren(QPushButton) if each.text() == words and each.isVisible())


def words_of(pane):
    return "\n".join(each.text() for each in pane.findChildren(QLabel) if each.isVisible())


def test_every_problem_stands_beside_the_text_and_leads_to_its_line(qtbot, window, file):
    opened(qtbot, window, file(WRONG))
    assert "there is no key “operator.nmae”" in words_of(window.problems)
    assert "line 6" in words_of(window.problems)
    press(qtbot, button(window.problems, "Line 6"))
    assert window.editor.textCursor().blockNumber() + 1 == 6
    assert not window.keep_button.isEnabled()


def test_a_problem_is_mended_with_one_press_and_saved_with_its_last_state_beside(qtbot, window, file):
    path = file(WRONG.replace("\n", "\r\n"))
    opened(qtbot, window, path)
    for words in ("Write “name”", "Write https"):
        before = window.text
        press(qtbot, button(window.problems, words))
        qtbot.waitUntil(lambda before=before: window.text != before)
        looked_at(qtbot, window)
    assert window.text == MINIMAL
    assert "This profile can be used." in words_of(window.problems)
    press(qtbot, window.save_button)
    qtbot.waitUntil(lambda: not window.unsaved)
    assert path.read_bytes() == MINIMAL.replace("\n", "\r\n").encode()
    assert path.with_name("acme.toml.bak").read_bytes() == WRONG.replace("\n", "\r\n").encode()


def test_what_is_typed_is_looked_at_when_the_typing_stops(qtbot, window, file):
    opened(qtbot, window, file(MINIMAL))
    window.editor.go_to(7)
    qtbot.keyClicks(window.editor, "[blance]")
    qtbot.waitUntil(lambda: bool(window.checked.problems), timeout=10_000)
    QCoreApplication.processEvents()
    assert "“balance”" in words_of(window.problems)


def test_what_is_sent_where(qtbot, window, file):
    opened(qtbot, window, file(MINIMAL))
    window.tabs.setCurrentIndex(1)
    shown = words_of(window.services)
    assert "voip.acme.example, protected" in shown
    assert "{password}" in shown


def test_a_description_becomes_a_profile_that_is_in_no_file_yet(qtbot, window):
    opened(qtbot, window, CADASTRO)
    assert "CadastrarUsuario" in window.text
    assert "Canal" in words_of(window.problems)
    assert window.unsaved
    press(qtbot, window.save_button)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


def test_from_an_address_whose_host_is_shown_before_it_is_asked(qtbot, window):
    with ScriptedServer({"/": Given(MINIMAL.encode())}) as server:
        press(qtbot, window.open_address_button)
        dialog = window.findChild(AddressDialog)
        assert dialog is not None
        dialog.row.line.setText(server.url("/"))
        assert server.host in words_of(dialog)
        assert server.requests == []
        press(qtbot, button(dialog, "&Fetch it"))
        looked_at(qtbot, window)
    assert window.text == MINIMAL
    assert window.unsaved


def test_a_description_behind_a_password_is_asked_for_with_it(qtbot, window):
    def guarded(seen):
        known = seen.header("Authorization") == "Basic bmVvbjpzM2NyZXQ="
        return Given(CADASTRO.read_bytes()) if known else Given(b"who?", status=401)

    with ScriptedServer({"/": guarded}) as server:
        window.open_source(server.url("/"))
        qtbot.waitUntil(lambda: window.findChild(AccessDialog) is not None)
        dialog = window.findChild(AccessDialog)
        press(qtbot, button(dialog, "&Fetch it"))
        assert "The name is needed." in words_of(dialog)
        dialog.name.line.setText("neon")
        dialog.password.line.setText("s3cret")
        press(qtbot, button(dialog, "&Fetch it"))
        looked_at(qtbot, window)
    assert 'username = "neon"' in window.text
    assert "s3cret" not in window.text


def test_an_unprotected_address_is_not_asked(qtbot, window):
    press(qtbot, window.open_address_button)
    dialog = window.findChild(AddressDialog)
    assert dialog is not None
    dialog.row.line.setText("http://acme.example/acme.toml")
    press(qtbot, button(dialog, "&Fetch it"))
    assert dialog.row.wrong
    assert dialog.isVisible()
    dialog.reject()


def test_what_cannot_be_opened_is_said(qtbot, window, tmp_path):
    window.open_source(str(tmp_path / "none.toml"))
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.error.code == "profile.unreadable"


def drop(window, *, text="", url=""):
    data = QMimeData()
    if url:
        data.setUrls([QUrl(url)])
    else:
        data.setText(text)
    copy = Qt.DropAction.CopyAction
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


def test_a_file_is_dropped(qtbot, window, file):
    drop(window, url=QUrl.fromLocalFile(str(file(MINIMAL))).toString())
    looked_at(qtbot, window)
    assert window.text == MINIMAL


@pytest.mark.parametrize("way", ["text", "url"])
def test_a_dropped_address_is_asked_for_first(window, way):
    drop(window, **{way: "https://acme.example/acme.toml"})
    dialog = window.findChild(AddressDialog)
    assert dialog is not None
    assert "acme.example" in words_of(dialog)
    dialog.reject()


LINE = "curl -u neon:s3cret 'https://voip.acme.example/balance?number=5'"


@pytest.mark.parametrize("way", ["pasted", "dropped", "file"])
def test_a_line_for_curl_becomes_a_profile_without_its_secret(qtbot, window, tmp_path, way):
    if way == "pasted":
        data = QMimeData()
        data.setText(LINE)
        window.editor.insertFromMimeData(data)
    elif way == "dropped":
        drop(window, text=LINE)
    else:
        (tmp_path / "line.txt").write_text(LINE)
        drop(window, url=QUrl.fromLocalFile(str(tmp_path / "line.txt")).toString())
    looked_at(qtbot, window)
    assert 'fields = { number = "{number}" }' in window.text
    assert "s3cret" not in window.text
    assert "secret:http" in words_of(window.problems)


def test_what_is_pasted_into_a_text_that_was_changed_is_asked_about(qtbot, window, file):
    opened(qtbot, window, file(MINIMAL))
    window.editor.appendPlainText("# mine")
    data = QMimeData()
    data.setText(LINE)
    window.editor.insertFromMimeData(data)
    question = window.findChild(UnsavedQuestion)
    assert question is not None
    question.reject()
    assert window.text.endswith("# mine")


def test_any_other_text_is_pasted_as_it_is(window):
    data = QMimeData()
    data.setText("format = 1")
    window.editor.insertFromMimeData(data)
    assert window.text == "format = 1"


def test_a_new_one_by_questions(qtbot, window):
    press(qtbot, window.new_button)
    dialog = window.findChild(NewProfileDialog)
    assert dialog is not None
    press(qtbot, button(dialog, "&Write it"))
    qtbot.waitUntil(lambda: bool(dialog.rows["name"].wrong))
    assert dialog.rows["base"].wrong
    dialog.rows["name"].line.setText("ACME")
    dialog.rows["base"].line.setText("https://voip.acme.example")
    press(qtbot, button(dialog, "&Write it"))
    qtbot.waitUntil(lambda: 'name = "ACME"' in window.text)
    looked_at(qtbot, window)
    assert window.checked.profile is not None


@pytest.fixture
def with_context(qtbot, open_context):
    """The window as the program opens it."""
    made = ProfileWindow(context=open_context(session_only=False))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made, before_close_func=lambda each: setattr(each, "_saved", each.text))
    made.show()
    qtbot.waitUntil(lambda: made.isVisible() and not made.tasks.busy)
    return made


def named(parent, name):
    return parent.findChild(QPushButton, name)


def answered(qtbot, window, kind, words):
    qtbot.waitUntil(lambda: window.findChild(kind) is not None)
    question = window.findChild(kind)
    said = f"{question.text()}\n{question.informativeText()}"
    press(qtbot, button(question, words))
    qtbot.waitUntil(lambda: not window.tasks.busy)
    QCoreApplication.processEvents()
    return said


def test_what_is_kept_is_listed_updated_and_removed(qtbot, with_context, file):
    window, path = with_context, file(MINIMAL)
    assert "No operator is kept" in words_of(window.mine)
    opened(qtbot, window, path)
    with qtbot.waitSignal(window.kept):
        press(qtbot, window.keep_button)
    window.tabs.setCurrentWidget(window.mine)
    qtbot.waitUntil(lambda: f"Copied from {path}" in words_of(window.mine) and not window.tasks.busy)
    path.write_text(MINIMAL.replace("voip.acme.example", "new.acme.example"))
    copy = places.profile_dirs()[0] / "acme.toml"
    press(qtbot, named(window, "update-acme"))
    said = answered(qtbot, window, KeepQuestion, "&Keep the old one")
    assert copy.read_text() == MINIMAL
    assert "New: new.acme.example\nNo longer used: voip.acme.example" in said
    press(qtbot, named(window, "update-acme"))
    qtbot.waitUntil(lambda: len([e for e in window.findChildren(KeepQuestion) if e.isVisible()]) == 1)
    press(qtbot, button(next(e for e in window.findChildren(KeepQuestion) if e.isVisible()), "&Use this one"))
    qtbot.waitUntil(lambda: "new.acme.example" in copy.read_text() and not window.tasks.busy)
    qtbot.waitUntil(lambda: "new.acme.example" in words_of(window.mine))
    press(qtbot, named(window, "remove-acme"))
    answered(qtbot, window, RemoveProfileQuestion, "&Remove")
    qtbot.waitUntil(lambda: "No operator is kept" in words_of(window.mine))
    assert not copy.exists()


def test_one_that_accounts_need_stays(qtbot, with_context, file):
    window = with_context
    account = Account("acme/1", "acme", "ACME", "ana", SipSettings("1", "sip.acme.example"))
    window._context.store = AccountStore(SessionVault(), places.settings_dir())
    window._context.store.save(account, Secret("x"), origins=("https://voip.acme.example:443",))
    opened(qtbot, window, file(MINIMAL))
    with qtbot.waitSignal(window.kept):
        press(qtbot, window.keep_button)
    window.tabs.setCurrentWidget(window.mine)
    qtbot.waitUntil(lambda: "Accounts: 1" in words_of(window.mine))
    assert not named(window, "remove-acme").isEnabled()


def test_it_is_kept_among_the_users_own(qtbot, with_context, file):
    window = with_context
    opened(qtbot, window, file(MINIMAL))
    with qtbot.waitSignal(window.kept) as kept:
        press(qtbot, window.keep_button)
    assert Path(kept.args[0]) == places.profile_dirs()[0] / "acme.toml"
    assert Path(kept.args[0]).read_text(encoding="utf-8") == MINIMAL


def test_unsaved_changes_are_not_lost(qtbot, window, file):
    path = file(MINIMAL)
    opened(qtbot, window, path)
    window.editor.insertPlainText("# new\n")
    window.close()
    question = window.findChild(UnsavedQuestion)
    assert question is not None
    assert window.isVisible()
    press(qtbot, button(question, "&Save"))
    qtbot.waitUntil(lambda: not window.isVisible())
    assert path.read_text(encoding="utf-8") == f"# new\n{MINIMAL}"


def test_the_file_that_came_last_is_shown(qtbot, window, file, tmp_path):
    """A late answer to what is no longer there is dropped (F57)."""
    window.open_source(str(file(WRONG)))
    other = tmp_path / "other.toml"
    other.write_text(MINIMAL, encoding="utf-8")
    window.open_source(str(other))
    looked_at(qtbot, window)
    assert window.text == MINIMAL


def test_rules_of_every_window(qtbot, window, file):
    opened(qtbot, window, file(WRONG))
    for each in window.findChildren(QAbstractButton):
        if each.isVisible() and not each.objectName().startswith("qt_"):
            assert each.text() or each.accessibleName(), each
            assert each.width() >= each.sizeHint().width(), each.text()
    assert window.editor.accessibleName()
    letters = [each.text()[each.text().index("&") + 1].lower() for each in window.findChildren(QPushButton)
               if each.isVisible() and "&" in each.text()]  # fmt: skip
    assert len(letters) == len(set(letters))
    window.resize(560, 600)
    QCoreApplication.processEvents()
    assert window.width() <= 760


def test_its_services_are_tested_from_its_file_and_what_changes_there_is_shown(qtbot, file, open_context):
    made = make_profile_window(open_context())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    path = file(MINIMAL)
    opened(qtbot, made, path)
    press(qtbot, made.test_button)
    tester = made.findChild(TesterWindow)
    assert tester is not None
    qtbot.waitUntil(lambda: tester.testing.loaded is not None, timeout=10_000)
    tester.profile.change("", {"operator.country": "PT"})
    qtbot.waitUntil(lambda: 'country = "PT"' in made.text, timeout=10_000)
    looked_at(qtbot, made)
    tester.testing.stop()
    tester.close()


def test_without_a_program_around_it_nothing_is_tested(window):
    assert not window.test_button.isVisible()
