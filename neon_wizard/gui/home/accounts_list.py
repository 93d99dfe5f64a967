"""The accounts as a list: model, how a row is drawn, the list with its search field; for one account or a thousand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.widgets import label, plain_tip
from neon_wizard.model import Account

__all__ = ["AccountsList", "AccountsModel", "shown_name", "shown_number"]

_Index = QModelIndex | QPersistentModelIndex
_SEARCH_FROM = 8  # accounts: fewer are seen at a glance
_SMALL = 0.9


def shown_name(account: Account) -> str:
    """What an account is called: its display name, else its login, else its number."""
    return account.sip.display_name or account.login or account.sip.number


def shown_number(account: Account) -> str:
    """Its number; before there is one, the login."""
    return account.sip.number or account.login


class AccountsModel(QAbstractListModel):
    """One row per account, in the order of the store."""

    class Role(IntEnum):
        ACCOUNT = Qt.ItemDataRole.UserRole
        SEARCHED = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: tuple[Account, ...] = ()
        self._rows: dict[str, int] = {}

    def set_accounts(self, accounts: Iterable[Account]) -> None:
        self.beginResetModel()
        self._accounts = tuple(accounts)
        self._rows = {account.id: row for row, account in enumerate(self._accounts)}
        self.endResetModel()

    def index_of(self, account_id: str) -> QModelIndex:
        """The place of an account; an invalid index when there is no such account."""
        row = self._rows.get(account_id, -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._accounts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        account = self._accounts[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown_name(account)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._in_words(account))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._in_words(account)
            case self.Role.ACCOUNT:
                return account
            case self.Role.SEARCHED:
                return f"{shown_name(account)} {account.sip.number} {account.login} {account.operator_name}"
        return None

    def _in_words(self, account: Account) -> str:
        words = [shown_name(account), shown_number(account), account.operator_name]
        if not account.confirmed:
            words.append(self.tr("not confirmed"))
        return ", ".join(words)


class _Rows(QStyledItemDelegate):
    """Two lines: the name, then number and operator; a letter at the right while the account is not confirmed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme.space(20), round(option.fontMetrics.height() * 2) + theme.space(2.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        account: Account = index.data(AccountsModel.Role.ACCOUNT)
        tones = theme.tones()
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.accent)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.faint)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 6, 6)
        inner = rect.adjusted(theme.space(1.5), theme.space(1), -theme.space(1.5), -theme.space(1))
        if not account.confirmed:
            size = theme.space(2)
            place = QRectF(inner.right() - size, inner.center().y() - size / 2, size, size)
            theme.paint_icon(painter, place, "mail", tones.on_accent if chosen else tones.warning)
            inner.setRight(inner.right() - size - theme.space(1))
        self._write(painter, option, inner, account, chosen)
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, option: Any, inner: QRect, account: Account, chosen: bool) -> None:
        tones = theme.tones()
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * _SMALL)
        under = " · ".join(part for part in (shown_number(account), account.operator_name) if part)
        half = inner.height() // 2
        lines = (
            (strong, shown_name(account), tones.on_accent if chosen else tones.text, inner.adjusted(0, 0, 0, -half)),
            (small, under, tones.on_accent if chosen else tones.secondary, inner.adjusted(0, half, 0, 0)),
        )
        for font, text, colour, place in lines:
            painter.setFont(font)
            painter.setPen(colour)
            fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), fitting)


class AccountsList(QWidget):
    """The list at the left of the home window, with a search field where there are many."""

    # The id of the account that the user chose.
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.model = AccountsModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self.model)
        self._found.setFilterRole(AccountsModel.Role.SEARCHED)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an account"))
        self.search.setAccessibleName(self.tr("Find an account"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._found.setFilterFixedString)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Accounts"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setProperty("role", "side")
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setItemDelegate(_Rows(self.view))
        self.view.setModel(self._found)
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.nothing = label(self.tr("No account fits."), tone="secondary")
        self.nothing.hide()
        self._found.rowsInserted.connect(self._count)
        self._found.rowsRemoved.connect(self._count)
        self._found.modelReset.connect(self._count)
        self.setMinimumWidth(theme.space(20))  # on a small screen the account itself needs the room
        self.setMaximumWidth(theme.space(32))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(1), theme.space(2), theme.space(1), theme.space(1))
        column.setSpacing(theme.space(1))
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)

    def show_accounts(self, accounts: Sequence[Account], current: str) -> None:
        """Show `accounts`, the one with the id `current` chosen; `chosen` is not emitted."""
        self.search.setVisible(len(accounts) >= _SEARCH_FROM)
        if len(accounts) < _SEARCH_FROM:
            self.search.clear()
        self._showing = True
        self.model.set_accounts(accounts)
        index = self._found.mapFromSource(self.model.index_of(current))
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self._showing = False

    def _chosen(self, index: QModelIndex) -> None:
        account = index.data(AccountsModel.Role.ACCOUNT)
        if account is not None and not self._showing:
            self.chosen.emit(account.id)

    def _count(self) -> None:
        self.nothing.setVisible(self._found.rowCount() == 0 and bool(self.search.text()))
