"""Every size and colour of the windows, on a grid of 8 pixels; light and dark, with the operator's accent.

Widgets say what they are by dynamic properties (``tone``, ``role``; see `mark`) and take their colours from here, so
that a change of the system's scheme reaches them without their doing.

Nothing here, nor on the first page, names the namespace ``Qt`` or the type ``QStyle`` before the first paint: PySide
makes their hundred enumerations when they are first named, which takes 20 ms. For the same reason other types are
imported where they are used.

`stylesheet` writes the style sheet from these colours; how Qt looks is set nowhere else. On Windows and macOS the
controls stay native (``own_controls`` is False): only what the platform has no control for, and what carries the
operator's accent, is drawn from here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard.late_dataclass import dataclass
from neon_wizard.places import resources
from neon_wizard.profile import accent as colours

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap

__all__ = [
    "FORM_WIDTH",
    "GRID",
    "HEADER",
    "ICON",
    "LETTERS",
    "PLAIN",
    "WIZARD_SIZE",
    "Tones",
    "apply",
    "arguments",
    "balance_font",
    "contrast",
    "draws_controls",
    "icon",
    "is_painted",
    "is_still",
    "keep_still",
    "luminance",
    "mark",
    "paint_icon",
    "painted",
    "readable",
    "set_accent",
    "space",
    "tones",
]


PLAIN = 0  # Qt.TextFormat.PlainText, for setProperty
GRID = 8
HEADER = 64
FORM_WIDTH = 560
LETTERS = 80  # letters in a line of a form, which makes 560 pixels in the usual size
ICON = 20
WIZARD_SIZE = QSize(720, 704)
_NATIVE = ("win32", "darwin")
_MIDDLE = 0.18  # the luminance at which dark ends and light begins
DEFAULT_ACCENT = "#1764c0"

_LIGHT = {
    "window": colours.LIGHT.window, "base": colours.LIGHT.base, "text": "#1b1f24", "faint": "#d5dae1",
    "edge": "#848e99", "button": "#ffffff", "danger": "#b3261e", "warning": "#8a5300", "success": "#1a7f37",
    "accent": DEFAULT_ACCENT,
}  # fmt: skip
_DARK = {
    "window": colours.DARK.window, "base": colours.DARK.base, "text": "#e8ebef", "faint": "#3b424b", "edge": "#7b8590",
    "button": "#2d333b", "danger": "#ff8f86", "warning": "#f0b355", "success": "#6fd08c", "accent": "#5aa2f0",
}  # fmt: skip


@dataclass(frozen=True)
class Tones:
    """The colours in use. Each can be read (4.5 : 1 for words, 3 : 1 for edges) on `window` and on `base`."""

    window: QColor
    base: QColor
    text: QColor
    secondary: QColor
    faint: QColor
    edge: QColor
    button: QColor
    accent: QColor
    accent_hover: QColor
    accent_down: QColor
    on_accent: QColor
    link: QColor
    danger: QColor
    danger_wash: QColor
    warning: QColor
    warning_wash: QColor
    success: QColor
    success_wash: QColor
    dark: bool


class _State:
    """What `apply` was last told."""

    dark: bool | None = None
    system_dark = False
    accent = ""
    fusion = False
    own_palette = False
    own_controls = False
    painted = False
    still = False
    tones: Tones | None = None


def space(steps: float) -> int:
    """The pixels of so many `steps` of the grid."""
    return round(GRID * steps)


def arguments() -> list[str]:
    """What to give to `QApplication` besides the program's name, so that its style is not made twice."""
    _State.fusion = sys.platform not in _NATIVE
    return ["-style", "fusion"] if _State.fusion else []


def painted() -> None:
    """The first window is on the screen: from now on there is more time."""
    _State.painted = True


def is_painted() -> bool:
    return _State.painted


def keep_still(still: bool) -> None:
    """Take the system's wish for less motion: nothing slides any more."""
    _State.still = still


def is_still() -> bool:
    return _State.still


def draws_controls() -> bool:
    """Whether the style sheet draws buttons and fields; False if they are the platform's."""
    return _State.own_controls


def mark(widget: QWidget, **properties: str) -> None:
    """Say what `widget` is (``tone="secondary"``, ``role="card"``) and let its looks follow."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    if not _State.painted:
        return  # no style has looked at the widget yet
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21."""
    return colours.contrast(_rgb(one), _rgb(other))


def readable(colour: QColor, backgrounds: Iterable[QColor], ratio: float = 4.5) -> QColor:
    """`colour`, made lighter or darker as little as it takes to reach `ratio` on every background."""
    return QColor(*colours.readable(_rgb(colour), map(_rgb, backgrounds), ratio))


def luminance(colour: QColor) -> float:
    """From 0 (black) to 1 (white), as WCAG 2.2 calculates it."""
    return colours.luminance(_rgb(colour))


def _rgb(colour: QColor) -> colours.Rgb:
    return colour.red(), colour.green(), colour.blue()


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    return QColor(*colours.mixed(_rgb(one), _rgb(other), share))


def apply(app: QApplication, dark: bool | None = None, accent: str = "") -> None:
    """Dress the program: style, palette, style sheet. dark: None follows the system, now and when it changes."""
    first = _State.tones is None
    _State.dark, _State.accent = dark, accent
    if first:
        _State.system_dark = luminance(app.palette().window().color()) < _MIDDLE
        app.styleHints().colorSchemeChanged.connect(_scheme_changed)
    if sys.platform not in _NATIVE:
        # Fusion is the one style that is the same on every desktop; a high-contrast desktop keeps its own palette.
        if first and not _State.fusion and app.style().objectName() != "fusion":
            app.setStyle("Fusion")
        if first:
            _State.own_controls, _State.own_palette = True, not _high_contrast(app.palette())
    _refresh()


def set_accent(accent: str) -> None:
    """Take the operator's accent (``#rrggbb``), or the program's own if that is empty or no colour."""
    if accent != _State.accent:
        _State.accent = accent
        _refresh()


def tones() -> Tones:
    """The colours in use."""
    if _State.tones is None:
        _State.tones = _tones(QApplication.palette(), "")
    return _State.tones


def _high_contrast(palette: QPalette) -> bool:
    """Whether the desktop has high contrast: only then does it use pure black and white."""
    return contrast(palette.windowText().color(), palette.window().color()) > 20.5


def _scheme_changed(scheme: object) -> None:
    from PySide6.QtCore import Qt

    _State.system_dark = scheme == Qt.ColorScheme.Dark
    _refresh()
    if (app := QApplication.instance()) is not None:
        # Windows tells it before its palette is the new one: half of each would be shown.
        QTimer.singleShot(0, app, _refresh)


def _refresh() -> None:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    table = _DARK if (_State.system_dark if _State.dark is None else _State.dark) else _LIGHT
    # Its palette is a copy already; to make one of it, PySide would look through the namespace `Qt` for its kind.
    palette = _palette(table) if _State.own_palette or _State.dark is not None else app.palette()
    found = _tones(palette, _State.accent)
    for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.Accent):
        palette.setColor(role, found.accent)
    palette.setColor(QPalette.ColorRole.HighlightedText, found.on_accent)
    palette.setColor(QPalette.ColorRole.Link, found.link)
    palette.setColor(QPalette.ColorRole.LinkVisited, found.link)
    palette.setColor(QPalette.ColorRole.PlaceholderText, found.secondary)
    _State.tones = found
    _pixmap.cache_clear()
    app.setPalette(palette)
    # Asked of a widget, as what it comes to: to give out a `QFont` PySide makes a millisecond's enumerations.
    points = QWidget().fontInfo().pointSizeF()
    sheet = stylesheet(found, points, own_controls=_State.own_controls)
    if sheet != app.styleSheet():
        app.setStyleSheet(sheet)


def _palette(table: dict[str, str]) -> QPalette:
    palette = QPalette(QColor(table["button"]), QColor(table["window"]))
    role = QPalette.ColorRole
    roles = {
        role.Window: "window", role.WindowText: "text", role.Base: "base", role.AlternateBase: "window",
        role.Text: "text", role.Button: "button", role.ButtonText: "text", role.ToolTipBase: "base",
        role.ToolTipText: "text", role.Mid: "faint",
    }  # fmt: skip
    for which, name in roles.items():
        palette.setColor(which, QColor(table[name]))
    faded = _mix(QColor(table["text"]), QColor(table["window"]), 0.55)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return palette


def _tones(palette: QPalette, accent: str) -> Tones:
    role = QPalette.ColorRole
    window, base, text = (palette.color(which) for which in (role.Window, role.Base, role.WindowText))
    dark = luminance(window) < _MIDDLE
    table = _DARK if dark else _LIGHT
    grounds = (window, base)
    wanted = QColor(accent) if QColor.isValidColorName(accent) else QColor(table["accent"])
    fill = readable(wanted, grounds, 4.5 if dark else 3.0)  # a brighter button looks clearer in the dark

    def wash(name: str) -> QColor:
        return _mix(base, QColor(table[name]), 0.14 if dark else 0.08)

    def words(name: str) -> QColor:
        return readable(QColor(table[name]), (*grounds, wash(name)))

    washes = tuple(wash(name) for name in ("danger", "warning", "success"))
    return Tones(
        window=window, base=base, text=text, secondary=readable(_mix(text, window, 0.3), grounds),
        faint=_mix(window, text, 0.16), edge=readable(_mix(window, text, 0.4), grounds, 3.0),
        button=palette.color(role.Button), accent=fill, accent_hover=_shade(fill, grounds, 0.11),
        accent_down=_shade(fill, grounds, 0.22), on_accent=QColor(*colours.on(_rgb(fill))),
        link=readable(wanted, (*grounds, *washes)),
        danger=words("danger"), danger_wash=wash("danger"), warning=words("warning"), warning_wash=wash("warning"),
        success=words("success"), success_wash=wash("success"), dark=dark,
    )  # fmt: skip


def _shade(fill: QColor, grounds: Iterable[QColor], share: float) -> QColor:
    return QColor(*colours.shade(_rgb(fill), map(_rgb, grounds), share))


def balance_font() -> QFont:
    """28 points with figures of one width, so that a changing amount does not jump."""
    from PySide6.QtGui import QFont

    font = QFont(QApplication.font())
    font.setPointSizeF(28)
    font.setWeight(QFont.Weight.DemiBold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=64)
def _svg(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw ``resources/icons/NAME.svg`` into `rect`; its ``currentColor`` becomes `colour`."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer

    drawing = _svg(name).replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, rect)


@lru_cache(maxsize=256)
def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QPixmap

    pixmap = QPixmap(size, size)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    paint_icon(painter, QRectF(0, 0, size, size), name, QColor(colour))
    painter.end()
    return pixmap


def icon(name: str, tone: str = "text", *, selected: str = "", active: str = "") -> QIcon:
    """An icon in the colour that `tone` names in `Tones`. Ask again on ``QEvent.Type.PaletteChange``.

    selected: its tone in a chosen row of a list. active: its tone in the entry of a menu that is pointed at.
    """
    from PySide6.QtGui import QIcon

    result = QIcon()
    modes = ((QIcon.Mode.Normal, tone), (QIcon.Mode.Selected, selected), (QIcon.Mode.Active, active))
    for mode, named in modes:
        if named:
            colour: QColor = getattr(tones(), named)
            for size in (16, 20, 24, 32, 40, 48, 64):
                result.addPixmap(_pixmap(name, colour.name(), size), mode)
    return result


# Nothing here is of a button, a field or a list of the platform's that would change its box (margin, padding, border,
# size): Qt then draws it without the platform's own size.
_OWN = """
QLabel[tone="secondary"], QCheckBox[tone="secondary"] {{ color: {secondary}; }}
QLabel[tone="danger"] {{ color: {danger}; }}
QLabel[tone="warning"] {{ color: {warning}; }}
QLabel[tone="success"] {{ color: {success}; }}
QLabel[role="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[role="heading"], QLabel[role="large"] {{ font-size: {heading}pt; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="small"] {{ font-size: {small}pt; }}
QFrame[role="header"] {{ background: {base}; border: none; border-bottom: 1px solid {faint}; }}
QFrame[role="line"] {{ background: {faint}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="card"] {{ background: {base}; border: 1px solid {faint}; border-radius: 8px; }}
QFrame[role="choice"] {{ background: {base}; border: 1px solid {edge}; border-radius: 8px; }}
QFrame[role="choice"]:hover {{ border-color: {secondary}; }}
QFrame[role="choice"][chosen="yes"] {{ border: 2px solid {accent}; }}
QFrame[role="banner"][tone="danger"] {{ background: {danger_wash}; border: 1px solid {danger}; border-radius: 8px; }}
QFrame[role="banner"][tone="warning"] {{ background: {warning_wash}; border: 1px solid {warning}; border-radius: 8px; }}
QFrame[role="banner"][tone="success"] {{ background: {success_wash}; border: 1px solid {success}; border-radius: 8px; }}
QFrame[role="banner"][tone="info"] {{ background: {base}; border: 1px solid {edge}; border-radius: 8px; }}
QListView[role="side"] {{ background: transparent; border: none; }}
QFrame[role="edge"] {{ background: {faint}; border: none; }}
QFrame[role="pill"] {{ border: 1px solid {secondary}; border-radius: 10px; }}
QFrame[role="pill"][tone="success"] {{ border-color: {success}; background: {success_wash}; }}
QFrame[role="pill"][tone="warning"] {{ border-color: {warning}; background: {warning_wash}; }}
QFrame[role="pill"][tone="danger"] {{ border-color: {danger}; background: {danger_wash}; }}
QFrame[role="part"] {{ background: {faint}; border-radius: 2px; }}
QFrame[role="part"][filled="low"] {{ background: {warning}; }}
QFrame[role="part"][filled="high"] {{ background: {success}; }}
QRadioButton[role="strong"] {{ font-weight: 600; }}
QScrollArea[role="page"] {{ border: none; background: transparent; }}
QScrollArea[role="page"] > QWidget > QWidget[role="body"] {{ background: transparent; }}
QTextBrowser[role="info"] {{ border: none; background: {base}; }}
QTableView::item:selected, QTreeView::item:selected {{ background: {accent}; color: {on_accent}; }}
"""

# Fusion only. No min-width or min-height: they would let a button be smaller than its own text (rule 14).
# A border of 2 pixels takes one pixel from the padding, so that nothing moves when the focus comes.
_CONTROLS = """
QLineEdit, QPlainTextEdit {{ background: {base}; color: {text}; border: 1px solid {edge}; border-radius: 6px;
  padding: 6px 9px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 5px 8px; }}
QLineEdit[wrong="yes"] {{ border: 1px solid {danger}; padding: 6px 9px; background: {danger_wash}; }}
QLineEdit[wrong="yes"]:focus {{ border: 3px solid {danger}; padding: 4px 7px; background: {base}; }}
ChoiceBox {{ background: {base}; color: {text}; border: 1px solid {edge}; border-radius: 6px; padding: 6px 9px; }}
ChoiceBox:focus {{ border: 2px solid {accent}; padding: 5px 8px; }}
ChoiceBox[wrong="yes"] {{ border: 1px solid {danger}; padding: 6px 9px; background: {danger_wash}; }}
ChoiceBox[wrong="yes"]:focus {{ border: 3px solid {danger}; padding: 4px 7px; background: {base}; }}
ChoiceBox:disabled {{ color: {secondary}; background: {window}; border-color: {faint}; }}
ChoiceBox::drop-down {{ border: none; width: 28px; }}
ChoiceBox::down-arrow {{ image: none; }}
ChoiceBox QAbstractItemView {{ background: {base}; color: {text}; border: 1px solid {edge};
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QTableView {{ background: {base}; alternate-background-color: {window}; border: 1px solid {faint};
  border-radius: 6px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QTableView::item {{ padding: 0 7px; border: none; }}
QTableView:focus {{ border-color: {accent}; }}
QHeaderView {{ background: {window}; }}
QHeaderView::section {{ background: {window}; color: {secondary}; border: none; border-bottom: 1px solid {faint};
  padding: 6px 9px; }}
QTableView QHeaderView::section {{ padding: 6px 10px; }}
QTreeView QHeaderView::section {{ padding: 6px 3px; }}
QCalendarWidget QTableView {{ border: none; border-radius: 0; }}
QCalendarWidget QTableView::item {{ padding: 0; }}
QCalendarWidget QToolButton {{ color: {on_accent}; }}
QCalendarWidget QToolButton:hover {{ background: {accent_hover}; }}
QLineEdit:disabled {{ color: {secondary}; background: {window}; border-color: {faint}; }}
QPushButton {{ background: {button}; color: {text}; border: 1px solid {edge}; border-radius: 6px;
  padding: 8px 20px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {faint}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 7px 19px; }}
QPushButton:disabled {{ color: {disabled}; border-color: {faint}; background: {window}; }}
QPushButton:flat {{ border: 1px solid transparent; background: transparent; color: {link}; padding: 8px; }}
QPushButton:flat:hover {{ text-decoration: underline; }}
QPushButton:flat:focus {{ border: 2px solid {accent}; padding: 7px; }}
QPushButton:default:enabled, QPushButton[main="yes"]:enabled {{ background: {accent}; color: {on_accent};
  border: 1px solid {accent}; }}
QPushButton:default:enabled:hover, QPushButton[main="yes"]:enabled:hover {{ background: {accent_hover}; }}
QPushButton:default:enabled:pressed, QPushButton[main="yes"]:enabled:pressed {{ background: {accent_down}; }}
QPushButton:default:enabled:focus, QPushButton[main="yes"]:enabled:focus {{ border: 2px solid {text};
  padding: 7px 19px; }}
QRadioButton {{ spacing: 8px; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {edge}; border-radius: 8px;
  background: {base}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent}; background: {base}; }}
QRadioButton:focus {{ text-decoration: underline; }}
QRadioButton::indicator:focus {{ border-color: {accent}; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QTreeView::indicator {{ width: 14px; height: 14px; border: 1px solid {edge}; border-radius: 3px;
  background: {base}; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked {{ border-color: {accent}; background: {accent};
  image: url("{icons}/tick-{ink}.svg"); }}
QTreeView::indicator:indeterminate {{ border-color: {accent}; background: {accent};
  image: url("{icons}/dash-{ink}.svg"); }}
QCheckBox:focus {{ text-decoration: underline; }}
QCheckBox::indicator:focus {{ border-color: {accent}; }}
QCheckBox::indicator:disabled {{ border-color: {faint}; background: {window}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px; color: {text}; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:focus {{ border: 2px solid {accent}; padding: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 4px; min-height: 32px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {edge}; border-radius: 4px; min-width: 32px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenuBar {{ background: {window}; color: {text}; }}
QMenuBar::item {{ padding: 6px 10px; background: transparent; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {faint}; }}
QMenu {{ background: {base}; color: {text}; border: 1px solid {edge}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 12px; border: 1px solid transparent; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu::item:disabled {{ color: {disabled}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {faint}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QToolTip {{ background: {base}; color: {text}; border: 1px solid {edge}; padding: 4px; }}
"""


def stylesheet(tones: Tones, points: float, *, own_controls: bool) -> str:
    """points: the size of the program's font. own_controls: draw buttons and fields too (Fusion)."""
    # Qt writes a colour as #rrggbb; everything of `Tones` but `dark` is one.
    names = {name: getattr(tones, name).name() for name in Tones.__annotations__ if name != "dark"}
    names["hover"] = tones.faint.lighter(108).name() if not tones.dark else tones.faint.name()
    names["disabled"] = tones.edge.name()
    names["ink"] = "white" if tones.on_accent.name() == "#ffffff" else "black"
    names["icons"] = (resources() / "icons").as_posix()
    sizes = {"title": f"{points * 1.55:.1f}", "heading": f"{points * 1.15:.1f}", "small": f"{points * 0.9:.1f}"}
    return (_OWN + (_CONTROLS if own_controls else "")).format(**names, **sizes)
