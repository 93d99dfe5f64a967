"""What the balance looks like in each state, in words: colours are nobody's only hint."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt

from neon_wizard.errors import NetworkError, OperatorError
from neon_wizard.gui.balance.balance_card import BalanceWidget
from neon_wizard.gui.balance.balance_poller import BalanceState
from neon_wizard.messages import Remedy
from neon_wizard.model import Balance
from neon_wizard.profile.operator import BalancePolicy

POLICY = BalancePolicy(every_minutes=5, currency="BRL", low=Decimal("5.00"), top_up="https://pay.example.com/top-up")
TIMEOUT = NetworkError("network.timeout", facts={"host": "voip.example.com", "seconds": 15})


@pytest.fixture(autouse=True)
def brazilian():
    before = QLocale()
    QLocale.setDefault(QLocale("pt_BR"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def widget(qtbot):
    made = BalanceWidget()
    qtbot.addWidget(made)
    made.clock = lambda: 1000.0
    made.show_policy(POLICY)
    made.show()
    return made


def state(amount="20.15", currency="BRL", age=0.0, **more):
    return BalanceState(Balance(Decimal(amount), currency, datetime.now(UTC)), read_at=1000.0 - age, **more)


def shown(label):
    return label.text().replace("\xa0", " ") if label.isVisible() else ""


def test_amount_in_the_users_locale(widget):
    widget.show_state(state("1234.5"))
    assert shown(widget.amount) == "R$ 1.234,50"
    assert "R$" in widget.amount.accessibleName()
    assert shown(widget.words) == ""
    assert not widget.banner.isVisible()


def test_the_profiles_currency_fills_in(widget):
    widget.show_state(state(currency=""))
    assert shown(widget.amount) == "R$ 20,15"


def test_an_exact_decimal_is_not_rounded(widget):
    widget.show_state(state("0.123456789012345678901234567890"))
    assert shown(widget.amount) == "R$ 0,12345678901234567890123456789"


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (0, "Updated just now"),
        (59, "Updated just now"),
        (60, "Updated a minute ago"),
        (185, "Updated 3 minutes ago"),
        (3600, "Updated an hour ago"),
        (7200, "Updated 2 hours ago"),
        (86_400, "Updated a day ago"),
        (10 * 86_400, "Updated 10 days ago"),
    ],
)
def test_age_in_words(widget, age, words):
    widget.show_state(state(age=age))
    assert shown(widget.age) == words


def test_the_age_is_told_anew_when_a_minute_is_over(widget):
    now = [1000.0]
    widget.clock = lambda: now[0]
    widget.show_state(state())
    assert shown(widget.age) == "Updated just now"
    now[0] += 120.1
    widget.show_age()
    assert shown(widget.age) == "Updated 2 minutes ago"


def test_f28_a_debt_is_said_in_words(widget):
    widget.show_state(state("-12.5"))
    assert shown(widget.amount) == "-R$ 12,50"
    assert shown(widget.words).replace("\xa0", " ") == "You owe your operator R$ 12,50."
    assert widget.pill.text == "Debt"
    assert widget.top_up.isVisible()


@pytest.mark.parametrize(
    ("amount", "word"), [("5.00", "Low credit"), ("5.01", ""), ("0", "No credit"), ("0.00", "No credit")]
)
def test_low_credit(widget, amount, word):
    widget.show_state(state(amount))
    assert (widget.pill.text if widget.pill.isVisible() else "") == word
    assert bool(shown(widget.words)) == bool(word)


def test_without_a_limit_nothing_is_low(widget):
    widget.show_policy(replace(POLICY, low=None))
    widget.show_state(state("0.01"))
    assert not widget.pill.isVisible()


@pytest.mark.parametrize(
    "top_up",
    ["", "http://pay.example.com/", "http://localhost.example.com/", "javascript:alert(1)", "file:///etc/passwd"],
)
def test_only_an_https_page_is_offered(widget, top_up):
    widget.show_policy(replace(POLICY, top_up=top_up))
    widget.show_state(state("1"))
    assert not widget.top_up.isVisible()


def test_stale_is_greyed_with_its_age_one_sentence_and_a_retry(qtbot, widget):
    widget.show_state(state(age=200, error=TIMEOUT, failures=1))
    assert shown(widget.amount) == "R$ 20,15"
    assert widget.amount.property("tone") == "secondary"
    assert widget.pill.text == "Not up to date"
    assert shown(widget.age) == "Updated 3 minutes ago"
    assert widget.banner.isVisible()
    retry = widget.banner.button(Remedy.RETRY)
    with qtbot.waitSignal(widget.remedy_wanted) as signal:
        qtbot.mouseClick(retry, Qt.MouseButton.LeftButton)
    assert signal.args == [Remedy.RETRY]


def test_an_error_without_an_amount(widget):
    widget.show_state(BalanceState(error=TIMEOUT, failures=1))
    assert shown(widget.amount) == ""
    assert shown(widget.unknown) == "Not known yet"
    assert widget.banner.isVisible()
    assert shown(widget.age) == ""


def test_before_the_first_amount_words_stand_in_its_place(widget):
    widget.show_state(BalanceState(asking=True))
    assert shown(widget.unknown) == "Asking your operator…"
    widget.show_state(state())
    assert shown(widget.amount) == "R$ 20,15"
    assert shown(widget.unknown) == ""


def test_f17_a_busy_operator_counts_down(widget):
    widget.show_state(
        BalanceState(error=OperatorError("operator.busy", facts={"host": "h"}, retry_after=42), failures=1)
    )
    retry = widget.banner.button(Remedy.RETRY)
    assert "42" in retry.text()
    assert not retry.isEnabled()
    assert widget.refresh.isEnabled(), "the user may end the wait"


def test_a_recovery_takes_the_error_away(widget):
    widget.show_state(state(error=TIMEOUT, failures=1))
    widget.show_state(state())
    assert not widget.banner.isVisible()
    assert widget.amount.property("tone") == ""


def test_something_moves_while_the_operator_is_asked(qtbot, widget):
    widget.show_state(BalanceState(asking=True))
    assert not widget.refresh.isEnabled()
    assert shown(widget.unknown) == "Asking your operator…"
    qtbot.waitUntil(widget.progress.isVisible, timeout=1000)
    widget.show_state(state())
    assert not widget.progress.isVisible()
    assert widget.refresh.isEnabled()


def test_a_quick_answer_does_not_flicker(qtbot, widget):
    widget.show_state(BalanceState(asking=True))
    assert not widget.progress.isVisible()
    widget.show_state(state())
    assert not widget.progress.isVisible()


def test_no_balance_to_be_had(widget):
    widget.show_unavailable("This operator does not tell the balance.")
    assert shown(widget.words) == "This operator does not tell the balance."
    for part in (widget.amount, widget.refresh, widget.age, widget.top_up, widget.pill):
        assert not part.isVisible()
    widget.show_state(state())
    assert widget.amount.isVisible()
    assert widget.refresh.isVisible()


def test_the_operators_words_are_plain_text(widget):
    widget.show_state(state(currency="<b>X</b>"))
    assert "<b>X</b>" in widget.amount.text()
    assert widget.amount.textFormat() == Qt.TextFormat.PlainText
