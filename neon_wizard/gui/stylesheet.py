"""The style sheet, written from the colours of `neon_wizard.gui.theme`; nothing else of Qt's looks is set anywhere.

On Windows and macOS the controls stay native (``own_controls`` is False): only what the platform has no control for,
and what carries the operator's accent, is drawn from here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.places import resources

if TYPE_CHECKING:
    from neon_wizard.gui.theme import Tones

# The names of the wizard's buttons are Qt's own: 0 is Back, 1 is Next.
_OWN = """
QLabel[tone="secondary"], QCheckBox[tone="secondary"] {{ color: {secondary}; }}
QLabel[tone="danger"] {{ color: {danger}; }}
QLabel[tone="warning"] {{ color: {warning}; }}
QLabel[tone="success"] {{ color: {success}; }}
QLabel[role="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {heading}pt; font-weight: 600; }}
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
QLabel[role="part"] {{ background: {faint}; border-radius: 2px; }}
QLabel[role="part"][filled="low"] {{ background: {warning}; }}
QLabel[role="part"][filled="high"] {{ background: {success}; }}
QRadioButton[role="strong"] {{ font-weight: 600; }}
QWizard QPushButton#qt_wizard_cancel {{ margin: 4px 0 4px 15px; }}
QWizard QPushButton#qt_wizard_cancel[edge="right"] {{ margin: 4px 15px 4px 0; }}
QWizard QPushButton#__qt__passive_wizardbutton0 {{ margin: 4px 0; }}
QWizard QPushButton#__qt__passive_wizardbutton1, QWizard QPushButton#qt_wizard_commit,
QWizard QPushButton#qt_wizard_finish {{ margin: 4px 15px 4px 0; }}
QScrollArea[role="page"] {{ border: none; background: transparent; }}
QScrollArea[role="page"] > QWidget > QWidget[role="body"] {{ background: transparent; }}
QTextBrowser[role="info"] {{ border: none; background: {base}; }}
"""

# Fusion only. No min-width or min-height: they would let a button be smaller than its own text (rule 14).
# A border of 2 pixels takes one pixel from the padding, so that nothing moves when the focus comes.
_CONTROLS = """
QLineEdit, QPlainTextEdit {{ background: {base}; color: {text}; border: 1px solid {edge}; border-radius: 6px;
  padding: 6px 9px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 5px 8px; }}
QLineEdit[wrong="yes"] {{ border: 2px solid {danger}; padding: 5px 8px; }}
ChoiceBox {{ background: {base}; color: {text}; border: 1px solid {edge}; border-radius: 6px; padding: 6px 9px; }}
ChoiceBox:focus {{ border: 2px solid {accent}; padding: 5px 8px; }}
ChoiceBox[wrong="yes"] {{ border: 2px solid {danger}; padding: 5px 8px; }}
ChoiceBox:disabled {{ color: {secondary}; background: {window}; border-color: {faint}; }}
ChoiceBox::drop-down {{ border: none; width: 28px; }}
ChoiceBox::down-arrow {{ image: none; }}
ChoiceBox QAbstractItemView {{ background: {base}; color: {text}; border: 1px solid {edge};
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QTableView {{ background: {base}; alternate-background-color: {window}; border: 1px solid {faint};
  border-radius: 6px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QTableView::item {{ padding: 0 7px; border: none; }}
QTableView::item:selected {{ background: {accent}; color: {on_accent}; }}
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
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenuBar {{ background: {window}; color: {text}; }}
QMenuBar::item {{ padding: 6px 10px; background: transparent; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {faint}; }}
QToolTip {{ background: {base}; color: {text}; border: 1px solid {edge}; padding: 4px; }}
"""


def stylesheet(tones: Tones, points: float, *, own_controls: bool) -> str:
    """points: the size of the program's font. own_controls: draw buttons and fields too (Fusion)."""
    # Qt writes a colour as #rrggbb; everything of `Tones` but `dark` is one.
    names = {name: getattr(tones, name).name() for name in tones._fields if name != "dark"}
    names["hover"] = tones.faint.lighter(108).name() if not tones.dark else tones.faint.name()
    names["disabled"] = tones.edge.name()
    names["ink"] = "white" if tones.on_accent.name() == "#ffffff" else "black"
    names["icons"] = (resources() / "icons").as_posix()
    sizes = {"title": f"{points * 1.55:.1f}", "heading": f"{points * 1.15:.1f}", "small": f"{points * 0.9:.1f}"}
    return (_OWN + (_CONTROLS if own_controls else "")).format(**names, **sizes)
