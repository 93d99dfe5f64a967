"""The licence in the home window, with the demo operator and a phone: what it says, and what it keeps from calling."""

import pytest
from PySide6.QtCore import QLocale

from neon_wizard import messages, places
from neon_wizard.accounts.setup import sign_in
from neon_wizard.demo.demo_operator import served_profile
from neon_wizard.flow.licensing import LicenceStep
from neon_wizard.gui.licence.licence_poller import Work
from neon_wizard.gui.parts.dialogs import LinkQuestion
from neon_wizard.gui.program import Program
from neon_wizard.messages import Remedy, explain
from neon_wizard.model import LicenceState, Secret
from neon_wizard.sip.engine import Registration
from tests.gui.driver import buy_credit, end, go_buying, press, quiet

pytestmark = pytest.mark.usefixtures("here")


@pytest.fixture
def home(qtbot, qapp, demo, open_context, engine):
    """The home window on the account of the specification's examples; nothing is under way. change: of its profile."""
    programs = []

    def start(change=lambda text: text):
        folder = places.profile_dirs()[0]
        folder.mkdir(parents=True)
        (folder / "demo-served.toml").write_text(change(served_profile(demo.origin)), encoding="utf-8")
        context = open_context()
        sign_in(context.services(context.profile("demo-served")), context.store, "Tester", Secret("123456"))
        program = Program(qapp, context)
        programs.append(program)
        program.lines.phone.make = lambda: engine
        program.start()
        window = program.home
        assert window is not None
        with qtbot.waitActive(window):
            window.activateWindow()
        quiet(qtbot, program)
        return program

    yield start
    for program in programs:
        program.lines.phone.close()
        end(program)
        program.languages.use("en")
    messages.set_translator(lambda _context, text: text)
    QLocale.setDefault(QLocale("en_US"))


def card(program):
    return program.home.view.licence


def state(program):
    return program.home.licence.standing.licence.state


def asked(demo, path):
    return sum(seen.path == path for seen in demo.requests)


def active(qtbot, demo, program):
    """Buy, and activate."""
    buy_credit(demo, program.home.account)
    press(qtbot, card(program).buttons.of[LicenceStep.CHECK])
    quiet(qtbot, program)
    press(qtbot, card(program).buttons.of[LicenceStep.ACTIVATE])
    quiet(qtbot, program)
    assert state(program) is LicenceState.ACTIVE


def test_it_says_what_is_missing_and_the_balance_is_not_asked_for_twice(qtbot, home, demo):
    program = home()
    assert card(program).pill.text == "Needs credit"
    assert "R$4.85 is missing" in card(program).words.text()
    assert not program.home.view.balance.top_up.isVisible(), "the licence's card has a button for the same page"
    assert asked(demo, "/GetBalance") == 1


def test_an_account_whose_licence_does_not_permit_it_is_not_called_ready(qtbot, home):
    program = home()
    panel = program.home.view.panel
    panel.show_account(program.home.account, persistent=True)
    assert panel.pill.text == "Licence needed"
    panel.show_licence(permits=True)
    assert panel.pill.text == "Ready"


def test_what_does_not_permit_is_said_at_the_phone_and_the_connection_is_refused(qtbot, home, demo, engine):
    program = home()
    view, phone = program.home.view, program.home.view.phone
    assert phone.obstacle.isVisible()
    assert not phone.line.isEnabled()
    program.lines.connect_account(program.home.account, program.context.profile("demo-served"))
    quiet(qtbot, program)
    assert not engine.lines
    assert phone.banner.error.code == "licence.credit"
    assert ": R$" in explain(phone.banner.error).message, "as the licence's card writes it"
    qtbot.waitUntil(lambda: view.viewport().rect().contains(phone.banner.mapTo(view, phone.banner.rect().bottomLeft())))
    press(qtbot, phone.banner.button(Remedy.LICENCE))
    assert program.home.focusWidget() is card(program).buttons.of[LicenceStep.BUY]


def test_credit_is_bought_and_everything_follows(qtbot, home, demo, browser, engine):
    program = home()
    go_buying(qtbot, program.home)
    qtbot.waitUntil(card(program).countdown.isVisible)
    buy_credit(demo, program.home.account)
    qtbot.waitUntil(lambda: state(program) is LicenceState.ACTIVE, timeout=10_000)
    qtbot.waitUntil(lambda: program.home.view.balance.amount.text() > "R$28", timeout=10_000)
    quiet(qtbot, program)
    phone = program.home.view.phone
    assert not phone.obstacle.isVisible()
    assert card(program).recheck.isVisible()
    assert not card(program).buttons.isVisible(), "where all is well there is nothing to do"
    assert asked(demo, "/ActivateLicence") == 1
    press(qtbot, phone.line)
    qtbot.waitUntil(lambda: program.lines.phone.state(program.home.account.id).registration is Registration.REGISTERED)


def test_the_menu_leads_to_it(qtbot, home):
    program = home()
    assert program.home.menu.licence.isEnabled()
    program.home.menu.licence.trigger()
    assert program.home.focusWidget() is card(program).buttons.of[LicenceStep.BUY]


def test_where_there_are_no_licences_there_is_no_card(home):
    def without(text):
        return text[: text.index("[services.licence]")] + text[text.index("[sip]") :].partition("[licence]")[0]

    program = home(without)
    assert not card(program).isVisible()
    assert not program.home.menu.licence.isEnabled()
    assert not program.home.view.phone.obstacle.isVisible()


def test_a_balance_that_is_read_tells_that_credit_suffices_now(qtbot, home, demo):
    program = home()
    buy_credit(demo, program.home.account)

    def refreshed():
        press(qtbot, program.home.view.balance.refresh)
        return asked(demo, "/GetBalance") == 2

    qtbot.waitUntil(refreshed)
    quiet(qtbot, program)
    assert state(program) is LicenceState.NOT_ACTIVATED
    pill = card(program).pill
    assert (pill.text, pill.property("tone")) == ("Not active yet", "secondary"), "nobody has refused anything"
    assert "is not active yet" in card(program).words.text()
    assert program.home.view.balance.top_up.isVisible()
    assert card(program).buttons.shown[0] is card(program).buttons.of[LicenceStep.ACTIVATE]
    assert asked(demo, "/ActivateLicence") == 0, "that is for the user to press"


def test_another_language_keeps_it_and_asks_nobody(qtbot, home, demo):
    program = home()
    active(qtbot, demo, program)
    before = len(demo.requests)
    program.use_language("es")
    quiet(qtbot, program)
    assert state(program) is LicenceState.ACTIVE
    assert card(program).isVisible()
    assert [seen.path for seen in demo.requests[before:]] == []


def test_it_outlives_the_operator(qtbot, home, demo):
    program = home()
    active(qtbot, demo, program)
    demo.stop()
    press(qtbot, card(program).recheck)
    quiet(qtbot, program)
    assert state(program) is LicenceState.ACTIVE
    banner = card(program).banner
    assert banner.error.code == "network.refused"
    assert banner.button(Remedy.RETRY).isVisible()


def test_letters_stay_apart(qtbot, home):
    program = home()
    texts = [each.text() for each in program.home.menuBar().actions()]
    texts += [each.text() for each in card(program).buttons.shown]
    view = program.home.view
    texts += [each.text() for each in (view.sip, view.add, view.remove, view.balance.top_up)]
    letters = [text.replace("&&", "").partition("&")[2][:1].lower() for text in texts]
    assert len(letters) == len(set(letters)), texts


def test_an_account_that_goes_while_its_user_is_asked_is_not_waited_for(qtbot, home, demo, browser):
    program = home()
    press(qtbot, card(program).buttons.of[LicenceStep.BUY])
    question = program.home.findChild(LinkQuestion)
    program.licences.forget(program.home.account.id)  # as when a command has removed it
    press(qtbot, next(each for each in question.buttons() if "Open" in each.text()))
    assert len(browser.urls) == 1
    assert not card(program).countdown.isVisible()


def test_f37_what_is_mended_for_one_account_repeats_no_activation_of_another(qtbot, home):
    """A call may bring another account to the front while the user is asked."""
    program = home()
    shown, account = program.home.licence, program.home.account
    profile = program.context.profile("demo-served")
    other = account.with_id("demo-served/99")
    shown.follow(other, profile)
    quiet(qtbot, program)
    program.licences.activate(other.id)
    quiet(qtbot, program)
    assert program.licences.status(other.id).failed is Work.ACTIVATE
    shown.follow(account, profile)
    card(program).remedy_wanted.emit(Remedy.TRUST_HOSTS)
    shown.follow(other, profile)
    quiet(qtbot, program)
    assert program.licences.status(other.id).failures == 1
