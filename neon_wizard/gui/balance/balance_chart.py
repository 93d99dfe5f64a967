"""How the credit went: a small picture of the last weeks, and the same in words for those who do not see it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from neon_wizard.gui.balance.money import format_amount
from neon_wizard.gui.parts import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from neon_wizard.accounts.balance_history import Point

__all__ = ["DAYS", "BalanceChart"]

DAYS = 30
_SMALL = 0.85  # of the size of the letters


class BalanceChart(QWidget):
    """Draws steps, because an amount stays until the next one was read. Hidden while there is nothing to compare."""

    spoken_role = "chart"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._currency = ""
        self._low: Decimal | None = None
        self._now = datetime.now(UTC)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_points(
        self, points: Sequence[Point], *, currency: str = "", low: Decimal | None = None, now: datetime | None = None
    ) -> None:
        """points: the oldest first; only those in the last one's currency are shown. low: drawn as a line."""
        last = points[-1].currency if points else ""
        self._points = tuple(point for point in points if point.currency == last)
        self._currency, self._low = last or currency, low
        self._now = now or datetime.now(UTC)
        self.setVisible(len({point.amount for point in self._points}) > 1)
        self.setAccessibleName(self.tr("Balance of the last {0} days").format(DAYS))
        self.setAccessibleDescription(self._in_words())
        self.setToolTip(self._in_words())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.space(30), theme.space(9) + self._letters())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(20), self.sizeHint().height())

    def _in_words(self) -> str:
        if not self._points:
            return ""
        amounts = [point.amount for point in self._points]
        return self.tr("From {first} to {last} in {days} days; lowest {lowest}, highest {highest}.").format(
            first=self._money(amounts[0]),
            last=self._money(amounts[-1]),
            days=DAYS,
            lowest=self._money(min(amounts)),
            highest=self._money(max(amounts)),
        )

    def _money(self, amount: Decimal) -> str:
        return format_amount(amount, self._currency, QLocale())

    def _letters(self) -> int:
        return round(self.fontMetrics().height() * _SMALL)

    # ---- painting ----

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        tones = theme.tones()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, theme.space(0.5), -theme.space(0.5), -self._letters() - theme.space(0.5))
        amounts = [float(point.amount) for point in self._points]
        bottom, top = min(0.0, *amounts), max(*amounts, float(self._low or 0))
        height = (top - bottom) or 1.0

        def y(amount: float) -> float:
            return area.bottom() - (amount - bottom) / height * area.height()

        self._rule(painter, area, y(0.0), tones.faint, Qt.PenStyle.SolidLine)
        if self._low is not None:
            self._rule(painter, area, y(float(self._low)), tones.warning, Qt.PenStyle.DashLine)
        places = [(self._x(area, point.at), y(float(point.amount))) for point in self._points]
        line = self._steps(area, places)
        filled = QPainterPath(line)
        filled.lineTo(line.currentPosition().x(), y(0.0))
        filled.lineTo(line.elementAt(0).x, y(0.0))
        wash = QColor(tones.accent)
        wash.setAlphaF(0.15)
        painter.fillPath(filled, wash)
        painter.setPen(QPen(tones.accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(line)
        painter.setBrush(tones.accent)
        painter.drawEllipse(line.currentPosition(), 3, 3)
        self._dates(painter, tones.secondary)
        painter.end()

    def _x(self, area: QRectF, at: datetime) -> float:
        """The left edge is `DAYS` ago; whatever is older is drawn there, because it held then."""
        share = 1 - (self._now - at) / timedelta(days=DAYS)
        return area.left() + min(max(share, 0.0), 1.0) * area.width()

    @staticmethod
    def _steps(area: QRectF, points: Sequence[tuple[float, float]]) -> QPainterPath:
        line = QPainterPath(QPointF(*points[0]))
        for x, y in points[1:]:
            line.lineTo(x, line.currentPosition().y())
            line.lineTo(x, y)
        line.lineTo(area.right(), line.currentPosition().y())
        return line

    @staticmethod
    def _rule(painter: QPainter, area: QRectF, y: float, colour: QColor, style: Qt.PenStyle) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(colour, 1, style))
        painter.drawLine(QPointF(area.left(), round(y)), QPointF(area.right(), round(y)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _dates(self, painter: QPainter, colour: QColor) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        painter.setFont(font)
        painter.setPen(colour)
        below = QRectF(0, self.height() - self._letters(), self.width(), self._letters())
        started = self._now - timedelta(days=DAYS)
        for moment, side in ((started, Qt.AlignmentFlag.AlignLeft), (self._now, Qt.AlignmentFlag.AlignRight)):
            day = QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).date()
            text = QLocale().toString(day, QLocale.FormatType.ShortFormat)
            painter.drawText(below, side | Qt.AlignmentFlag.AlignVCenter, text)
