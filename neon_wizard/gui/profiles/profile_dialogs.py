"""What the profile window asks: where a profile comes from, into which file it goes, what to do with unsaved changes.

A profile comes from a file, from an address, out of a few answers, or is dropped on the window.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QWidget

from neon_wizard.authoring.examples import recognising
from neon_wizard.authoring.profile_files import check_address, is_address
from neon_wizard.authoring.questions import ProfileAnswers, draft
from neon_wizard.authoring.sheet import Sheet, hosts_of_source
from neon_wizard.errors import NeonError, ProfileError
from neon_wizard.file_names import is_remote
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import ask_file, ask_target, lay_out_page, lay_out_small
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.fields import FieldRow
from neon_wizard.gui.parts.widgets import PageColumn, label
from neon_wizard.gui.parts.window_rules import WindowRules
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import explain
from neon_wizard.model import Secret

__all__ = [
    "NEW_FILE",
    "AccessDialog",
    "AddressDialog",
    "NewProfileDialog",
    "ProfileSources",
    "UnsavedQuestion",
    "source_of",
]


class AddressDialog(QDialog):
    """Asks for the address of a profile or of a service description; its host is shown before anything is fetched."""

    # The address, which `check_address` has accepted.
    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("profile-address")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open from an address"))
        self.row = FieldRow("address", self.tr("&Address of a profile or a service description (WSDL)"))
        self.row.line.setPlaceholderText("https://")
        self.row.line.textChanged.connect(self._show_host)
        self._host = label(tone="secondary")
        _, self._go = lay_out_small(self, [self.row, self._host], self.tr("&Fetch it"), self.tr("&Cancel"), self._give)
        WindowRules(self)
        self.setMinimumWidth(theme.space(60))
        self._show_host()
        self.row.line.setFocus()

    def _show_host(self) -> None:
        host = hosts_of_source(self.row.line.text().strip())
        asked = self.tr("Asked for it: {host}. Nothing of yours is sent.").format(host=host)
        self._host.setText(asked if host else self.tr("Nothing of yours is sent."))

    def _give(self) -> None:
        address = self.row.line.text().strip()
        try:
            check_address(address)
        except ProfileError:
            self.row.show_wrong(self.tr("This is not an https address."))
            self.row.line.setFocus()
            return
        self.given.emit(address)
        self.accept()


class AccessDialog(QDialog):
    """Asks for what signs in at the address of a service description; the password goes there and is not kept."""

    # Name and password.
    given = Signal(str, Secret)

    def __init__(self, host: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("profile-access")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sign in for the description"))
        self.name = FieldRow("name", self.tr("&Name"))
        self.password = FieldRow("password", self.tr("&Password"), secret=True)
        words = self.tr(
            "{host} gives its description only to those who sign in. The password goes there and is not kept."
        ).format(host=host)
        asked = [label(words), self.name, self.password]
        lay_out_small(self, asked, self.tr("&Fetch it"), self.tr("&Cancel"), self._give)
        WindowRules(self)
        self.setMinimumWidth(theme.space(60))
        self.name.line.setFocus()

    def _give(self) -> None:
        if not self.name.value.strip():
            self.name.show_wrong(self.tr("The name is needed."))
            self.name.line.setFocus()
            return
        self.given.emit(self.name.value.strip(), Secret(self.password.value))
        self.accept()


class NewProfileDialog(QDialog):
    """Asks a few questions, and writes a profile out of the answers."""

    # The operator's id, and the profile's text.
    written = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("profile-new")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New operator profile"))
        self.tasks = Tasks(self)
        self.banner = Banner()
        below = self.tr("Under it lie /Signup, /Provisioning and /GetBalance; change that in the text.")
        self.rows = {
            "name": FieldRow("name", self.tr("&Name, as users know the operator")),
            "id": FieldRow("id", self.tr("&Id"), help_text=self.tr("a-z, 0-9 and -; left empty: made of the name")),
            "base": FieldRow("base", self.tr("Address of the &web services"), help_text=below),
            "country": FieldRow("country", self.tr("&Country"), help_text=self.tr("Two capitals, such as BR")),
            "domain": FieldRow("domain", self.tr("&Domain where phones register")),
        }
        self.rows["base"].line.setPlaceholderText("https://")
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Write it"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cance&l"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._write)
        buttons.rejected.connect(self.reject)
        page = PageColumn()
        for widget in (self.banner, *self.rows.values()):
            page.box.addWidget(widget)
        page.box.addStretch(1)
        lay_out_page(self, page, buttons)
        WindowRules(self)
        self.resize(theme.FORM_WIDTH, theme.space(74))
        self.rows["name"].line.setFocus()

    def _write(self) -> None:
        given = {name: row.line.text().strip() for name, row in self.rows.items()}
        answers = ProfileAnswers(
            name=given["name"],
            id=given["id"],
            base=given["base"],
            country=given["country"],
            domain=given["domain"],
        )
        for row in self.rows.values():
            row.show_wrong("")
        self.banner.clear()
        shown = self.tr("the new profile")
        self.tasks.cancel_all()
        self.tasks.run(
            lambda: draft(answers, file=shown, base=None), lambda text: self._done(answers.id, text), self._show_wrong
        )

    def _done(self, operator_id: str, text: str) -> None:
        self.written.emit(operator_id, text)
        self.accept()

    def _show_wrong(self, error: NeonError) -> None:
        """Show each problem beside its field, and above the form what belongs to none of them."""
        left: list[NeonError] = []
        for problem in error.problems if isinstance(error, ProfileError) else (error,):
            table, _, key = problem.facts.get("key", "").partition(".")
            name = "base" if table.startswith("services") else key
            if name in self.rows:
                self.rows[name].show_wrong(explain(problem).next_step)
            else:
                left.append(problem)
        if left:
            self.banner.show_error(left[0], ())


class UnsavedQuestion(QMessageBox):
    """Asks what to do with unsaved changes, before they are lost."""

    save = Signal()
    discard = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unsaved-question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Unsaved changes"))
        self.setText(self.tr("The profile was changed and not saved."))
        self._save = self.addButton(self.tr("&Save"), QMessageBox.ButtonRole.AcceptRole)
        self._discard = self.addButton(self.tr("&Discard the changes"), QMessageBox.ButtonRole.DestructiveRole)
        back = self.addButton(self.tr("&Go on editing"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self._save)
        self.setEscapeButton(back)
        self.buttonClicked.connect(self._answer)

    def _answer(self, pressed: object) -> None:
        if pressed is self._save:
            self.save.emit()
        elif pressed is self._discard:
            self.discard.emit()


NEW_FILE = "acme.toml"


def source_of(data: QMimeData) -> str:
    """The path of the file, the address or the example in what is dragged; empty where there is none of these.

    Also empty for a file on another computer, which a web page may make one drag (F50).
    """
    if data.hasUrls():
        url = data.urls()[0]
        path = url.toLocalFile()
        return "" if is_remote(path) else path or url.toString()
    text = data.text().strip()
    return text if is_address(text) or recognising.looks_pasted(text) else ""


class ProfileSources(QObject):
    """Asks where a profile comes from and goes to, in dialogs over `window`."""

    # A path or an address.
    chosen = Signal(str)
    # A new profile.
    written = Signal(Sheet)
    # The file to save to.
    target = Signal(Path)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def take(self, source: str) -> None:
        """Take what was dropped; of an address, the host is shown before anything is fetched."""
        if is_address(source):
            self.ask_address(source)
        else:
            self.chosen.emit(source)

    def choose_file(self) -> None:
        kinds = [
            self.tr("Profiles and descriptions (*.toml *.wsdl *.xml *.zip *.json *.har *.txt)"),
            self.tr("All files (*)"),
        ]
        ask_file(self._window, self.tr("Open a profile or a service description"), kinds, self.chosen.emit)

    def ask_address(self, proposed: str = "") -> None:
        dialog = AddressDialog(self._window)
        dialog.row.line.setText(proposed)
        dialog.given.connect(self.chosen)
        dialog.open()

    def ask_new(self) -> None:
        dialog = NewProfileDialog(self._window)
        dialog.written.connect(self._take_new)
        dialog.open()

    def ask_target(self, proposed: str) -> None:
        kind = self.tr("Operator profiles (*.toml)")
        ask_target(self._window, self.tr("Save the profile"), kind, proposed, lambda path: self.target.emit(Path(path)))

    def _take_new(self, operator_id: str, text: str) -> None:
        self.written.emit(Sheet(text, f"{operator_id}.toml" if operator_id else NEW_FILE))
