"""An account on a mobile phone, or in another softphone: its QR code, its settings as a file, and what they hold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from neon_wizard.accounts import files
from neon_wizard.accounts.sip_settings import usable
from neon_wizard.errors import NeonError
from neon_wizard.file_names import portable
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import ask_target, lay_out_page
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.fields import ChoiceRow
from neon_wizard.gui.parts.widgets import PageColumn, ProgressLine, label
from neon_wizard.gui.parts.window_rules import WindowRules
from neon_wizard.gui.tasks import Tasks
from neon_wizard.sip.exports import FORMATS, export

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["ToMobileDialog"]

_QR = "qr-png"
_CODE = 26  # steps of the grid: large enough for a phone's camera on a small screen
_FILES = ("linphone-xml", "linphonerc", "microsip", "twinkle", "baresip", "gnome-calls", "qr-png", "qr-svg")
_WITHOUT_PASSWORD = ("gnome-calls", "qr-png", "qr-svg")


class ToMobileDialog(QDialog):
    """Shows the code of `account`, and writes its settings as ``export`` does. profile: of its operator."""

    def __init__(self, context: Context, account: Account, profile: Profile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("to-mobile")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("To my mobile phone"))
        WindowRules(self)
        self.tasks = Tasks(self)
        self._context, self._account, self._profile = context, account, profile
        self._sip = usable(account.sip, profile.sip)
        self.banner = Banner()
        self.code = QLabel()
        self.code.setAccessibleName(self.tr("QR code of the account {0}").format(account.sip.number))
        self.holds = label()
        self.lacks = label(tone="secondary")
        self._make_file_part()
        self._lay_out()
        self._show_code()
        self._follow_format()
        self.resize(theme.space(62), theme.space(74))

    def _make_file_part(self) -> None:
        names = {name: self._named(name) for name in _FILES}
        self.format = ChoiceRow("format", self.tr("&Program"), names)
        self.format.set_text(_FILES[0])
        self.format.typed.connect(lambda *_: self._follow_format())
        self.password = QCheckBox(self.tr("With the &password, readable for whoever has the file"))
        self.save = QPushButton(self.tr("&Save the settings…"))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._ask)
        self.progress = ProgressLine()
        self.progress.hide()

    def _named(self, name: str) -> str:
        program = self.tr("QR code") if name.startswith("qr") else FORMATS[name].program
        ending = FORMATS[name].suffix or f".{name}" if name != "baresip" else ""
        return f"{program} ({ending})" if ending else program

    def _lay_out(self) -> None:
        page = PageColumn()
        for part in (self.banner, label(self.tr("Point the camera of your phone, or a telephone app, at this code."))):
            page.box.addWidget(part)
        page.box.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self.holds, self.lacks, label(self.tr("As a file, for another softphone"), role="heading")):
            page.box.addWidget(part)
        page.box.addWidget(self.format)
        page.box.addWidget(self.password)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.progress, 1)
        row.addStretch(1)
        page.box.addLayout(row)
        page.box.addStretch(1)
        lay_out_page(self, page)

    def _show_code(self) -> None:
        """Show the code, on white whatever the window's colours are: cameras want the contrast."""
        try:
            data = export(self._sip, _QR)
        except NeonError as error:
            self.code.hide()
            self.holds.hide()
            self.lacks.hide()
            self.banner.show_error(error, ())
            return
        drawn = QPixmap()
        drawn.loadFromData(data)
        ratio = self.devicePixelRatio()
        side = round(theme.space(_CODE) * ratio)
        # Whole pixels for each square: a blurred code is hard to read.
        whole = max(1, side // max(1, drawn.width() // 8))
        size = drawn.width() // 8 * whole
        drawn = drawn.scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)
        drawn.setDevicePixelRatio(ratio)
        self.code.setPixmap(drawn)
        sip = self._sip
        holds = self.tr("It holds the number {0} and the server {1}.").format(sip.number, sip.domain)
        self.holds.setText(f"{holds} {self.tr('Transport: {0}.').format(sip.transport)}" if sip.transport else holds)
        lacks = self.tr(
            "It does not hold the password: the phone asks for it. Nor does it hold the display name, an authentication"
            " name, an outbound proxy and codecs: where your operator needs one of them, type it in, or use a file."
        )
        self.lacks.setText(lacks)

    def _follow_format(self) -> None:
        takes = self.format.value not in _WITHOUT_PASSWORD
        self.password.setEnabled(takes)
        if not takes:
            self.password.setChecked(False)

    def _ask(self) -> None:
        name = self.format.value
        kind = FORMATS[name]
        file = portable(f"{self._account.sip.number}{kind.suffix or '.rc'}")
        title = self.tr("Save the settings for {0}").format(kind.program)
        ask_target(self, title, f"{kind.program} (*{Path(file).suffix})", file, lambda path: self.write(Path(path)))

    def write(self, path: Path) -> None:
        """Write the settings as the chosen program reads them."""
        name, wanted = self.format.value, self.password.isChecked()
        store, account, origins = self._context.store, self._account, self._profile.origins

        def work() -> bool:
            password = store.sip_password(account.id, origins) if wanted else None
            data = export(self._sip, name, password)
            with files.storage_errors(path):
                files.replace(path, data)
            return password is not None

        self._busy(True)
        self.tasks.run(work, lambda held: self._written(path, held=held), self._failed, owner=self)

    def _written(self, path: Path, *, held: bool) -> None:
        self._busy(False)
        kept = self.tr("It holds the password: give it to nobody, and delete it when it has served.")
        asks = self.tr("It holds no password: the program asks for it.")
        self.banner.show_words(self.tr("{0} was written.").format(path), kept if held else asks, tone="success")

    def _failed(self, error: NeonError) -> None:
        self._busy(False)
        self.banner.show_error(error, ())

    def _busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.save.setEnabled(not busy)
