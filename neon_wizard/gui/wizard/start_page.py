"""New account or an existing one; and, after a signup whose answer was lost, the look for it (F31, F32)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from neon_wizard.flow import Page, Road
from neon_wizard.gui.parts import branding
from neon_wizard.gui.parts.speaking import read_in_order
from neon_wizard.gui.parts.widgets import Choice, ProgressLine, label
from neon_wizard.gui.wizard.bring_button import BringButton
from neon_wizard.gui.wizard.page import WizardPage

if TYPE_CHECKING:
    from neon_wizard.gui.wizard.host import Host

__all__ = ["StartPage"]


class StartPage(WizardPage):
    page = Page.START
    # The login whose signup, which got no answer, is not to be looked for any more.
    forget_wanted = Signal(str)

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.choices: dict[Road, Choice] = {}
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._chosen)
        self._by_user = False
        self._intro = label(tone="secondary")
        self._intro.setObjectName("intro")
        self.box.addWidget(self._intro)
        self._offer(
            Road.NEW,
            Choice(
                self.tr("&Create a new account"),
                self.tr("For those who are new here. It takes a minute."),
                "user-plus",
            ),
        )
        self._offer(
            Road.EXISTING,
            Choice(
                self.tr("&Sign in to my account"),
                self.tr("You have a login and a password of this operator. Everything else arrives by itself."),
                "user",
            ),
        )
        self._forget: QPushButton | None = None
        self._waiting: tuple[QWidget, ...] = ()
        self.box.addStretch(1)
        self._bring = BringButton(host, flat=True)
        self.box.addWidget(self._bring)
        self._support = label(tone="secondary")
        self._support.setObjectName("support-line")
        self.box.addWidget(self._support)

    def _offer(self, road: Road, choice: Choice) -> None:
        """Offer `road` below those that are there; the look for an account (F31) above them."""
        above = self.choices.get(Road.NEW) if road is Road.CHECK else None
        self.choices = {road: choice, **self.choices} if above else {**self.choices, road: choice}
        choice.radio.setObjectName(f"road-{road}")
        self._group.addButton(choice.radio)
        choice.picked.connect(lambda: self.flow.take(road))
        if above:
            self.box.insertWidget(self.box.indexOf(above), choice)
            read_in_order(self.box)
            QWidget.setTabOrder(self._intro, choice.radio)
        else:
            self.box.addWidget(choice)

    def _show_waiting(self, waits: bool) -> None:
        """Say that the demo operator starts: few wait for it, so this is made when somebody does."""
        if waits and not self._waiting:
            self._waiting = (ProgressLine(), label(self.tr("Starting the demo operator…"), tone="secondary"))
            place = self.box.indexOf(self.choices[Road.EXISTING])
            for below, widget in enumerate(self._waiting, start=1):
                self.box.insertWidget(place + below, widget)
            read_in_order(self.box)
        for widget in self._waiting:
            widget.setVisible(waits)

    def initializePage(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Show what is known by now: the operator, and its pending signup."""
        profile = self.flow.face
        welcome = branding.words(profile, "welcome") or (
            self.tr("Welcome to {0}").format(profile.name) if profile else ""
        )
        self.say_title(welcome or self.tr("How do you want to start?"))
        help_words = branding.support(profile, self.flow.profile)
        for line, text in ((self._intro, branding.words(profile, "intro")), (self._support, help_words)):
            line.setText(text)
            line.setVisible(bool(text))
        self._show_waiting(profile is None)
        pending = self.flow.offered_check
        if pending is not None:
            from neon_wizard.gui.home.pending import shown_time

            if Road.CHECK not in self.choices:
                self._offer(Road.CHECK, Choice("", "", "clock"))
            self.choices[Road.CHECK].say(
                self.tr("C&heck whether my account exists"),
                self.tr("You began to create the account “{0}” ({1}); the operator's answer was lost.").format(
                    pending.login, shown_time(pending.started)
                ),
            )
            self._offer_to_forget()
        roads = self.flow.roads
        for road, choice in self.choices.items():
            choice.setVisible(pending is not None if road is Road.CHECK else road in roads)
        if profile is not None:
            self._preselect(pending is not None)
        self.offer_other_operator(self._support, self._bring)
        self.completeChanged.emit()

    def _chosen(self) -> None:
        self._by_user = True

    def _offer_to_forget(self) -> None:
        if self._forget is None:
            self._forget = QPushButton(self.tr("&Forget this…"))
            self._forget.setObjectName("forget-pending")
            self._forget.setFlat(True)
            self._forget.setAutoDefault(False)
            self._forget.clicked.connect(self._ask_to_forget)
            choice = self.choices[Road.CHECK]
            choice.add(self._forget)
            QWidget.setTabOrder(choice.radio, self._forget)

    def _ask_to_forget(self) -> None:
        if self.flow.offered_check is not None:
            self.forget_wanted.emit(self.flow.offered_check.login)

    def _preselect(self, pending: bool) -> None:
        """The likeliest road, as long as the user has chosen none."""
        chosen = self._group.checkedButton()
        if self._by_user and chosen is not None and chosen.isVisibleTo(self):
            return
        road = Road.CHECK if pending else self.flow.road
        self.choices[road].radio.setChecked(True)
        if self.isVisible():
            self.choices[road].radio.setFocus()

    def first_focus(self) -> QWidget | None:
        return self._group.checkedButton()

    def isComplete(self) -> bool:
        return self.flow.face is not None and self._group.checkedButton() is not None

    def mnemonic_owners(self) -> list[QAbstractButton]:
        owners: list[QAbstractButton] = [choice.radio for choice in self.choices.values()]
        if self._forget is not None:
            owners.append(self._forget)
        if self.other is not None:
            owners.append(self.other)
        return [owner for owner in owners if owner.isVisibleTo(self)]
