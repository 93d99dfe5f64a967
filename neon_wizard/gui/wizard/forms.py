"""The two forms: what a signup needs, and login and password."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QVBoxLayout, QWidget, QWizard

from neon_wizard.errors import UsageError
from neon_wizard.flow import Field, Page, Road
from neon_wizard.gui.parts import branding, theme
from neon_wizard.gui.parts.asked_rows import fill, make_row, put, typed_value, wrong_words
from neon_wizard.gui.parts.dialogs import LinkQuestion
from neon_wizard.gui.parts.fields import FieldRow, HostLine, ModeChoice, Row, beside_field, give_letters
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.input_rows import FileRow
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.wizard.page import WizardPage
from neon_wizard.profile.operator import Agreement

if TYPE_CHECKING:
    from neon_wizard.errors import NeonError
    from neon_wizard.flow import Problem
    from neon_wizard.gui.wizard.host import Host
    from neon_wizard.profile import Mode
    from neon_wizard.profile.form.form_inputs import Input

__all__ = ["FormPage", "LoginPage", "SignupPage"]


class FormPage(WizardPage):
    """A form with a row for everything that the flow asks; every entry goes to the flow at once, and stays there.

    service: the name of the profile's service that gets what is typed.
    """

    service = ""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.rows: dict[str, Row] = {}
        self._reading: set[str] = set()
        self._shown: tuple[Field, ...] = ()
        self._form = QWidget()
        self._intro = label(tone="secondary")
        self._host_line = HostLine()
        self.box.addWidget(self._intro)
        self.box.addWidget(self._host_line)  # above what it is about, where no message pushes it out of sight
        self.box.addWidget(self._form)
        self.mode = ModeChoice()
        self.mode.chosen.connect(self._choose_mode)
        self.box.addWidget(self.mode)
        self.box.addStretch(1)
        self._support = label(tone="secondary")
        self._support.setObjectName("support-line")
        self.box.addWidget(self._support)

    def initializePage(self) -> None:
        self.clear_banner()
        self._build()
        self._fill()
        self.mode.setVisible(self.flow.asks_mode)
        profile = self.flow.profile
        self._support.setText(branding.support(profile, profile))
        self._support.setVisible(bool(self._support.text()))
        self.offer_other_operator(self._support)
        keeps_password = profile is not None and profile.asks_with_password
        self.mode.show_mode(self.flow.answers.mode, keeps_password=keeps_password)
        if profile is not None and self.service in profile.services:
            self._host_line.show_service(profile.services[self.service])
        self.host.prepare_form()
        QTimer.singleShot(0, self, self.focus_first)

    def cleanupPage(self) -> None:
        """Back keeps every entry (rule 8): Qt's own reset is not wanted."""

    def focus_first(self) -> None:
        """To the first field that is still empty."""
        rows = [row for row in self.rows.values() if row.editor.isEnabled()]
        empty = next((row for row in rows if not row.value), rows[0] if rows else None)
        if empty is not None and not self.banner.isVisible():
            empty.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- rows ----

    def _build(self) -> None:
        fields = self.flow.fields(self.page)
        if fields == self._shown and self.rows:
            return
        self._shown = fields
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1.5))
        self.rows = {each.name: self._row(each) for each in fields}
        for row in self.rows.values():
            column.addWidget(row)
        self.box.replaceWidget(self._form, form)
        self._form.deleteLater()
        self._form = form
        self._intro.setText(self._introduction())
        self._intro.setVisible(bool(self._intro.text()))

    def _row(self, asked: Field) -> Row:
        if asked.input is not None:
            return self._own_row(asked.input)
        secret = asked.name == "password"
        row = FieldRow(
            asked.name,
            self._title_of(asked),
            help_text=self._help_of(asked),
            secret=secret,
            rated=secret and self.page is Page.SIGNUP,
        )
        hints = Qt.InputMethodHint
        extra = {
            "email": hints.ImhEmailCharactersOnly,
            "phone": hints.ImhDialableCharactersOnly,
            "login": hints.ImhNoAutoUppercase | hints.ImhNoPredictiveText,
        }.get(asked.name)
        if extra is not None:
            row.line.setInputMethodHints(extra)
        row.typed.connect(self._typed)
        row.left.connect(self._left)
        return row

    def _own_row(self, asked: Input) -> Row:
        """The row for what only this operator asks."""
        row = make_row(asked, self.host.tasks, new_password=False)
        row.typed.connect(lambda name, _text: self.flow.answers.set(name, typed_value(row, asked)))
        row.left.connect(self._left)
        if isinstance(row, FileRow):
            row.reading.connect(lambda reads: self._reads(row, reads))
            row.emptied.connect(lambda: self.flow.answers.set(asked.name, ""))
        return row

    def _reads(self, row: Row, reads: bool) -> None:
        (self._reading.add if reads else self._reading.discard)(row.name)
        if reads:
            self.flow.answers.set(row.name, "")  # the file before goes, also where this one cannot be read
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        """Not while a file is being read."""
        return not self._reading

    def _title_of(self, asked: Field) -> str:
        titles = {
            "login": self.tr("&Login"),
            "password": self.tr("&Password"),
            "name": self.tr("&Your name"),
            "email": self.tr("&E-mail"),
            "phone": self.tr("P&hone number"),
        }
        title = titles[asked.name]
        return self.tr("{0} (optional)").format(title) if asked.optional else title

    def _help_of(self, asked: Field) -> str:
        return ""

    def _introduction(self) -> str:
        return ""

    def _fill(self) -> None:
        answers = self.flow.answers
        for name, row in self.rows.items():
            asked = self._asked(name)
            if asked is None:
                row.set_text(answers.get(name))
            elif name in answers.inputs:
                put(row, asked, answers.inputs[name])
            else:
                fill(row, asked)
            row.show_wrong("")

    def _asked(self, name: str) -> Input | None:
        """The profile's description of a row; None for one of the five."""
        return next((each.input for each in self._shown if each.name == name), None)

    def _typed(self, name: str, text: str) -> None:
        self.flow.answers.set(name, text)

    def _choose_mode(self, mode: Mode) -> None:
        self.flow.answers.mode = mode

    def _left(self, name: str) -> None:
        self._show_wrong(name, self.flow.check_field(self.page, name))

    def _show_wrong(self, name: str, error: NeonError | None) -> None:
        row, asked = self.rows[name], self._asked(name)
        words = "" if error is None else beside_field(error) if asked is None else wrong_words(row, asked, error)
        row.show_wrong(words)

    def share_mnemonics(self, taken: list[str]) -> None:
        buttons = self.mode.buttons() if self.flow.asks_mode else []
        other = [self.other] if self.other is not None and self.other.isVisibleTo(self) else []
        give_letters([*self.rows.values(), *buttons, *self.mnemonic_owners(), *other], taken)

    # ---- sending ----

    def validatePage(self) -> bool:
        """What is wrong is shown beside its field. What is right is fixed now, and sent by the page that comes."""
        errors = {error.field: error for error in self.flow.check(self.page)}
        for name in self.rows:
            self._show_wrong(name, errors.get(name))
        wrong = next((row for row in self.rows.values() if row.wrong), None)
        if wrong is not None:
            self._go_to(wrong)
            return False
        unsettled = self.flow.unsettled(self.page)
        if unsettled is not None:
            self.show_problem(unsettled)
            return False
        return self.flow.begin(self.page) is not None

    def has_field(self, name: str | None) -> bool:
        return name in self.rows

    def show_problem(self, problem: Problem) -> None:
        super().show_problem(problem)
        row = self.rows.get(problem.field or "")
        if row is not None:
            row.show_wrong(beside_field(problem.error))
            self._go_to(row)
            self.column.show_to(self.banner)

    def _go_to(self, row: Row) -> None:
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(row, FieldRow):
            row.line.selectAll()
        self.column.show_to(row)

    def forget_passwords(self) -> None:
        for row in self.rows.values():
            if isinstance(row, FieldRow) and row.password is not None:
                row.line.clear()


class ConsentBox(QWidget):
    """The operator's terms and privacy policy, and a box with which the user agrees to what it names."""

    # Whether the box is ticked.
    agreed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setObjectName("consent")
        self.box.toggled.connect(self.agreed)
        self.terms = self._link(self.tr("Read the &terms of use…"), "consent-terms")
        self.privacy = self._link(self.tr("Read the privacy &policy…"), "consent-privacy")
        self._pages = Agreement()
        links = QWidget()
        row = FlowLayout(links, theme.space(1))
        row.addWidget(self.terms)
        row.addWidget(self.privacy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.5))
        column.addWidget(self.box)
        column.addWidget(links)

    def _link(self, text: str, name: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setFlat(True)
        made.setAutoDefault(False)
        made.clicked.connect(self._open)
        return made

    def show_agreement(self, pages: Agreement, *, ticked: bool) -> None:
        """Ask for consent to `pages`; hidden where there are none."""
        self._pages = pages
        self.terms.setVisible(bool(pages.terms))
        self.privacy.setVisible(bool(pages.privacy))
        both = self.tr("I &agree to the terms of use and the privacy policy")
        one = self.tr("I &agree to the terms of use") if pages.terms else self.tr("I &agree to the privacy policy")
        self.box.setText(both if pages.terms and pages.privacy else one)
        self.box.setChecked(ticked)
        self.setVisible(pages.asked)

    def _open(self) -> None:
        page = self._pages.terms if self.sender() is self.terms else self._pages.privacy
        LinkQuestion.ask(self.window(), QUrl(page), of_profile=True)


class SignupPage(FormPage):
    page = Page.SIGNUP
    service = "signup"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.say_title(self.tr("Create your account"))
        self.consent = ConsentBox()
        self.consent.agreed.connect(self._agree)
        self.box.insertWidget(self.box.indexOf(self.mode) + 1, self.consent)

    def _agree(self, agreed: bool) -> None:
        self.flow.answers.agreed = datetime.now(UTC) if agreed else None
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        profile = self.flow.profile
        agreed = profile is None or not profile.agreement.asked or self.consent.box.isChecked()
        return agreed and super().isComplete()

    def mnemonic_owners(self) -> list[QAbstractButton]:
        own = (self.consent.box, self.consent.terms, self.consent.privacy)
        return [button for button in own if button.isVisibleTo(self)]

    def initializePage(self) -> None:
        profile, ticked = self.flow.profile, self.flow.answers.agreed is not None
        self.consent.show_agreement(profile.agreement if profile else Agreement(), ticked=ticked)
        super().initializePage()
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("C&reate account"))

    def _introduction(self) -> str:
        return branding.words(self.flow.profile, "signup")

    def _help_of(self, asked: Field) -> str:
        profile = self.flow.profile
        rule = profile.rules.get(asked.name) if profile is not None else None
        words = rule.words.for_language(QLocale().name()) if rule is not None else ""
        return words or {
            "login": self.tr("The name that you will sign in with."),
            "phone": self.tr("With its area code, or with + and the country code."),
        }.get(asked.name, "")


class LoginPage(FormPage):
    page = Page.LOGIN
    service = "provisioning"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.forgot = QPushButton(self.tr("&Forgot your password?"))
        self.forgot.setObjectName("forgot-password")
        self.forgot.setFlat(True)
        self.forgot.setAutoDefault(False)
        self.forgot.clicked.connect(self._forgotten)
        self.box.insertWidget(self.box.indexOf(self.mode), self.forgot, 0, Qt.AlignmentFlag.AlignLeft)

    def _forgotten(self) -> None:
        """Lead to a new password; a service that is sent the login needs it first."""
        profile = self.flow.profile
        action = profile.help_actions.get("forgot_password") if profile is not None else None
        login = self.rows["login"]
        if action is not None and "login" in action.uses and not login.value.strip():
            self._show_wrong("login", UsageError("input.required", field="login"))
            self._go_to(login)
        else:
            self.host.open_help("forgot_password")

    def mnemonic_owners(self) -> list[QAbstractButton]:
        return [self.forgot] if self.forgot.isVisibleTo(self) else []

    def initializePage(self) -> None:
        super().initializePage()
        self.forgot.setVisible(self.flow.profile is not None and self.flow.profile.renews_passwords)
        checking = self.flow.road is Road.CHECK
        usual = self.tr("Confirm your account") if self.flow.confirming else self.tr("Sign in")
        self.say_title(self.tr("Check your account") if checking else usual)
        self._intro.setText(self._introduction())
        self._intro.setVisible(True)
        text = self.tr("C&heck account") if checking else self.tr("S&ign in")
        self.setButtonText(QWizard.WizardButton.NextButton, text)

    def _introduction(self) -> str:
        if self.flow.road is Road.CHECK:
            return self.tr("Type the password that you chose for this login. No second account is created.")
        if self.flow.confirming:
            return self.tr(
                "Your account is fetched now that you have confirmed it. Type its password once more: it was not kept"
                " meanwhile."
            )
        own = branding.words(self.flow.profile, "login")
        return own or self.tr("With your login and password at the operator; everything else arrives by itself.")
