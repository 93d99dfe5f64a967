"""The tester's window on the stage, for `neon_wizard.gui.screenshots`: nothing is asked or left to chance."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard import places
from neon_wizard.checks import keeping
from neon_wizard.gui.props import open_context
from neon_wizard.gui.staging import wait_until
from neon_wizard.gui.tester.created import SignupQuestion
from neon_wizard.gui.tester.props import PROFILE, runs
from neon_wizard.gui.tester.window import TesterWindow

__all__ = ["draw_tester"]

_TALL: Final = QSize(1120, 980)
Take = Callable[[QWidget, str], None]


def draw_tester(take: Take) -> None:
    """take: what takes a window's picture, under a name."""
    context = open_context()
    path = places.settings_dir() / "tested" / "aurora.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(PROFILE, encoding="utf-8")
    window = TesterWindow(context, str(path))
    window.show()
    wait_until(lambda: window.testing.loaded is not None, "the tested operator")
    take(window, "tester-1-handed-over")
    loaded = window.testing.loaded
    if loaded is None:
        return
    earlier, now = runs(loaded.steps)
    for run in (earlier, now):
        keeping.keep(run, ())
    window.testing.run = now
    window.testing.reload()
    wait_until(lambda: window.shown is now and not window.tasks.busy, "the run")
    _draw_finding(window, take)
    _draw_runs(window, take)
    _draw_signups(window, take)
    window.hide()
    window.deleteLater()
    context.close()


def _draw_finding(window: TesterWindow, take: Take) -> None:
    window.resize(_TALL)  # so that finding, change and exchange are seen at once
    window.tree.look_at("provisioning.good")
    wait_until(lambda: not window.tasks.busy, "what travelled")
    take(window, "tester-2-finding")
    window.panes.detail.exchanges.tabs.setCurrentIndex(0)
    window.panes.detail.exchanges.curl.click()
    take(window, "tester-3-request")


def _draw_runs(window: TesterWindow, take: Take) -> None:
    pane = window.panes.runs
    window.panes.setCurrentWidget(pane)
    before = pane.list.topLevelItem(1)
    if before is not None:
        pane.list.setCurrentItem(before)
    pane.compare.click()
    QApplication.processEvents()
    take(window, "tester-4-runs")


def _draw_signups(window: TesterWindow, take: Take) -> None:
    window.panes.setCurrentWidget(window.panes.created)
    take(window, "tester-5-created")
    question = SignupQuestion("Aurora Telecom", 7, window)
    question.show()
    QApplication.processEvents()
    take(question, "tester-6-signups")
    question.close()
