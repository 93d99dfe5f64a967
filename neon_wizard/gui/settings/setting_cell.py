"""Parts of the settings window: the field of one SIP setting, and what a fetch would change.

`SettingCell` shows a setting, where its value comes from, and the way back to that. `Comparison` shows old beside new
before anything is changed, without any secret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.accounts.sip_settings import TRANSPORTS, Origin, Setting, named
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.fields import ChoiceRow, FieldRow, Row
from neon_wizard.gui.parts.icon_widgets import IconButton
from neon_wizard.gui.parts.speaking import announce, read_in_order
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.parts.window_rules import hand_focus
from neon_wizard.messages import explain

if TYPE_CHECKING:
    from neon_wizard.accounts.connection import Fetched

__all__ = ["Comparison", "SettingCell", "term"]


def term(name: str, known: str = "") -> str:
    """The field's word for a setting. Further settings of an operator have only the operator's own name."""
    return {
        "number": QCoreApplication.translate("AccountSettings", "Number"),
        "auth_name": QCoreApplication.translate("AccountSettings", "Authentication name"),
        "display_name": QCoreApplication.translate("AccountSettings", "Display name"),
        "domain": QCoreApplication.translate("AccountSettings", "Domain (registrar)"),
        "proxy": QCoreApplication.translate("AccountSettings", "Outbound proxy"),
        "transport": QCoreApplication.translate("AccountSettings", "Transport"),
        "port": QCoreApplication.translate("AccountSettings", "Port"),
        "expires": QCoreApplication.translate("AccountSettings", "Registration expiry (seconds)"),
        "stun": QCoreApplication.translate("AccountSettings", "STUN server"),
        "codecs": QCoreApplication.translate("AccountSettings", "Codecs"),
        "srtp": QCoreApplication.translate("AccountSettings", "SRTP"),
        "password": QCoreApplication.translate("AccountSettings", "SIP password"),
    }.get(known or name, name)


class SettingCell(QWidget):
    """Shows one `Setting`, and tells what is typed, when the field was left, and when it is to be undone."""

    typed = Signal(str, str)
    left = Signal(str)
    undo_wanted = Signal(str)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = setting.name
        title = term(setting.name, setting.known).replace("&", "&&")
        self.undo = IconButton("undo", self.tr("Undo my change of “{0}”").format(title.replace("&&", "&")))
        self.undo.clicked.connect(self._undo)
        keep = self.undo.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.undo.setSizePolicy(keep)
        self.row: Row
        if setting.known == "transport":
            self.row = ChoiceRow(setting.name, title, self._transports(), help_text=" ", beside=self.undo)
        else:
            self.row = FieldRow(setting.name, title, help_text=" ", beside=self.undo)
        hints = Qt.InputMethodHint
        self.row.editor.setInputMethodHints(hints.ImhNoAutoUppercase | hints.ImhNoPredictiveText)
        self.row.typed.connect(self._typed)
        self.row.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)
        self.show_setting(setting)

    def show_setting(self, setting: Setting) -> None:
        """Show its value and origin; what the user is just typing is left alone."""
        if not self.row.editor.hasFocus() or self.row.value.strip().lower() != setting.value.lower():
            # The operator may write a transport in capitals; it is the same one.
            known = setting.known == "transport" and setting.value.lower() in TRANSPORTS
            self.row.set_text(setting.value.lower() if known else setting.value)
        self.show_origin(setting)

    def show_origin(self, setting: Setting) -> None:
        self.row.set_help(self._origin(setting))
        self.undo.setVisible(setting.changed or bool(self.row.wrong))

    def show_wrong(self, error: object) -> None:
        """error: the `UsageError`, or None."""
        told = explain(error) if error is not None else None  # type: ignore[arg-type]
        self.row.show_wrong(f"{told.message} {told.next_step}".strip() if told else "")

    def _origin(self, setting: Setting) -> str:
        match setting.origin:
            case Origin.OPERATOR:
                return self.tr("From the operator")
            case Origin.PROFILE:
                return self.tr("From the profile's defaults")
            case Origin.USER if setting.provisioned:
                return self.tr("Changed by you; it was {0}").format(setting.provisioned)
            case Origin.USER:
                return self.tr("Set by you")
            case _:
                return self.tr("Not set")

    def _typed(self, name: str, text: str) -> None:
        if not text and isinstance(self.row, ChoiceRow):
            self.undo_wanted.emit(name)  # "as the operator says" is not a choice, but the end of one
        else:
            self.typed.emit(name, text)

    def _transports(self) -> dict[str, str]:
        return {"": self.tr("As the operator says"), **{name: name.upper() for name in TRANSPORTS}}

    def _undo(self) -> None:
        self.row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.undo_wanted.emit(self.name)


class Comparison(QFrame):
    """Old values beside new ones. Hidden until there is something to compare."""

    apply_wanted = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self.setProperty("role", "banner")
        self.setProperty("tone", "info")
        self._title = label(role="strong")
        self._grid = QWidget()
        self.apply = QPushButton(self.tr("&Use the new settings"))
        self.apply.setObjectName("apply")
        self.apply.clicked.connect(self.apply_wanted)
        self.discard = QPushButton(self.tr("&Keep the old ones"))
        self.discard.setFlat(True)
        self.discard.clicked.connect(self._discard)
        for button in (self.apply, self.discard):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.apply)
        row.addWidget(self.discard)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1.5))
        self._column.setSpacing(theme.space(1.5))
        self._column.addWidget(self._title)
        self._column.addWidget(self._grid)
        self._column.addLayout(row)
        self.hide()

    def show_fetched(self, fetched: Fetched) -> None:
        """Show what would change. fetched: with at least one difference."""
        rows = [(term(each.name, named(each.name)), each.old, each.new) for each in fetched.differences]
        if fetched.password_changed:
            rows.append((term("password"), self.tr("hidden"), self.tr("another one, hidden")))
        title = self.tr("Your operator has other settings for you.")
        if fetched.renumbered:
            title = self.tr("Your operator gives this account another number: {0} instead of {1}.").format(
                fetched.found.sip.number, fetched.of.sip.number
            )
        self._title.setText(title)
        grid = self._fill(rows)
        self._column.replaceWidget(self._grid, grid)
        self._grid.deleteLater()
        self._grid = grid
        read_in_order(self._column)
        self.show()
        announce(self, title)
        hand_focus(self.apply)

    def _fill(self, rows: list[tuple[str, str, str]]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(2))
        grid.setVerticalSpacing(theme.space(0.75))
        for column, text in enumerate((self.tr("Setting"), self.tr("Until now"), self.tr("New"))):
            grid.addWidget(label(text, tone="secondary", role="small"), 0, column)
            grid.setColumnStretch(column, 1)
        for line, (name, old, new) in enumerate(rows, start=1):
            for column, text in enumerate((name, old or self.tr("none"), new or self.tr("none"))):
                cell = label(text, role="strong" if column == 2 else "")
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(cell, line, column)
                if column == 0:
                    cell.setAccessibleName(f"{name}: {old or self.tr('none')} → {new or self.tr('none')}")
        return made

    def _discard(self) -> None:
        self.hide()
        self.discarded.emit()
