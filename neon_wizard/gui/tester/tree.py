"""The checks as a tree, by area: what became of each, how long it took, and which are chosen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from neon_wizard.checks.findings import Check, CheckResult, Severity, Verdict
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.fields import HighRows
from neon_wizard.gui.tester import words

__all__ = ["CheckTree"]

_ID: Final = Qt.ItemDataRole.UserRole
_NAME, _VERDICT, _TIME = range(3)
_WAITING, _ASKING = ("", ""), ("clock", "accent")
_ORDER: Final = ("danger", "warning", "secondary", "success", "")


class CheckTree(QTreeWidget):
    """The checks, in groups; one is looked at, and any number of them is ticked."""

    # The id of the check whose finding is to be shown.
    chosen = Signal(str)
    # `ticked` is another now.
    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Checks"))
        self.setHeaderLabels([self.tr("Check"), self.tr("Result"), self.tr("Time")])
        self.setUniformRowHeights(True)
        self.setItemDelegate(HighRows(self))
        self.setAlternatingRowColors(False)
        self.headerItem().setTextAlignment(_TIME, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column in (_VERDICT, _TIME):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._looks: dict[str, tuple[str, str]] = {}
        self._checks: dict[str, Check] = {}
        self._quiet = False
        self.itemChanged.connect(self._changed)
        self.currentItemChanged.connect(self._moved)

    # ---- what is in it ----

    def show_checks(self, checks: Iterable[Check]) -> None:
        """Show all that can be asked. Where that changes, what was ticked and answered is forgotten."""
        checks = tuple(checks)
        if checks == tuple(self._checks.values()):
            return
        self._quiet = True
        self.clear()
        self._items, self._looks, self._checks = {}, {}, {}
        wording = words.wording()
        for check in checks:
            item = QTreeWidgetItem(self._area(words.area_of(check.id)))
            title = wording.title(check.id)
            item.setText(_NAME, title.removesuffix(f" ({check.service})"))  # the area says it
            creates = self.tr("This check creates an account at the operator's.")
            about = (title, check.id, creates if check.signs_up else "")
            item.setToolTip(_NAME, "\n".join(filter(None, about)))
            item.setData(_NAME, _ID, check.id)
            item.setCheckState(_NAME, Qt.CheckState.Unchecked)
            item.setTextAlignment(_TIME, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._items[check.id], self._checks[check.id] = item, check
            self._looks[check.id] = _WAITING
        self.expandAll()
        self._quiet = False
        self.forget(self._items)
        self.ticked_changed.emit()

    def _area(self, area: str) -> QTreeWidgetItem:
        for group in self._groups():
            if group.data(_NAME, _ID) == area:
                return group
        group = QTreeWidgetItem(self)
        group.setText(_NAME, words.area_name(area))
        group.setData(_NAME, _ID, area)
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
        font = group.font(_NAME)
        font.setBold(True)
        group.setFont(_NAME, font)
        group.setFirstColumnSpanned(True)
        group.setSizeHint(_NAME, QSize(0, self.fontMetrics().height() + theme.space(1)))
        return group

    def _groups(self) -> Iterator[QTreeWidgetItem]:
        for place in range(self.topLevelItemCount()):
            group = self.topLevelItem(place)
            if group is not None:
                yield group

    # ---- what became of it ----

    def forget(self, ids: Collection[str]) -> None:
        """Show these without a result: they are about to be asked, perhaps once more."""
        for check_id in ids:
            check = self._checks.get(check_id)
            creates = check is not None and check.signs_up
            self._show(check_id, _WAITING, self.tr("new account") if creates else "", "")

    def show_asking(self, check_id: str) -> None:
        self._show(check_id, _ASKING, self.tr("testing…"), "")

    def show_result(self, result: CheckResult) -> None:
        time = words.seconds(result.seconds) if result.verdict in (Verdict.PASSED, Verdict.FAILED) else ""
        self._show(result.check.id, words.look_of(result), words.wording().outcome(result), time)

    def show_results(self, results: Iterable[CheckResult]) -> None:
        """Show a whole run: what is not in it was not asked."""
        self.forget(self._items)
        for result in results:
            if result.check.id in self._items:
                self.show_result(result)

    def _show(self, check_id: str, look: tuple[str, str], word: str, time: str) -> None:
        item = self._items.get(check_id)
        if item is None:
            return
        self._quiet = True
        self._looks[check_id] = look
        item.setIcon(_NAME, _icon(look))
        item.setText(_VERDICT, word)
        item.setText(_TIME, time)
        item.setForeground(_VERDICT, getattr(theme.tones(), look[1] or "secondary"))
        self._sum_up(item.parent())
        self._quiet = False

    def _sum_up(self, group: QTreeWidgetItem | None) -> None:
        """Give a group the icon of its worst check."""
        if group is None:
            return
        looks = [self._looks[check_id] for check_id, item in self._items.items() if item.parent() is group]
        seen = [look for look in looks if look[0] and look != _ASKING]
        worst = min(seen, key=lambda look: _ORDER.index(look[1]), default=_WAITING)
        group.setIcon(_NAME, _icon(worst))

    # ---- what is chosen ----

    @property
    def ticked(self) -> frozenset[str]:
        return frozenset(
            check_id for check_id, item in self._items.items() if item.checkState(_NAME) is Qt.CheckState.Checked
        )

    def look_at(self, check_id: str) -> None:
        """Choose this check, and bring it into view."""
        item = self._items.get(check_id)
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)

    @property
    def current(self) -> str:
        """The id of the check that is looked at; empty for none."""
        item = self.currentItem()
        return str(item.data(_NAME, _ID)) if item is not None and item.parent() is not None else ""

    def worst(self, results: Iterable[CheckResult]) -> str:
        """The id of the first check with the worst finding; empty where nothing was found."""
        order = list(Severity)
        found = [each for result in results for each in result.findings]
        return min(found, key=lambda each: order.index(each.severity)).check if found else ""

    def _changed(self, _item: QTreeWidgetItem, column: int) -> None:
        if not self._quiet and column == _NAME:
            self.ticked_changed.emit()

    def _moved(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None and item.parent() is not None:
            self.chosen.emit(str(item.data(_NAME, _ID)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            for check_id, look in self._looks.items():
                item = self._items[check_id]
                self._show(check_id, look, item.text(_VERDICT), item.text(_TIME))
        super().changeEvent(event)


def _icon(look: tuple[str, str]) -> QIcon:
    return theme.icon(*look, selected="on_accent") if look[0] else QIcon()
