"""The tester's window over the demo operator: what is asked, told, asked for first, asked again, stopped, kept."""

from __future__ import annotations

import threading
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.checks import run_files
from neon_wizard.checks.findings import Finding, Severity, Verdict
from neon_wizard.checks.reports import document
from neon_wizard.checks.run_files import KeptRun, to_json
from neon_wizard.checks.run_redaction import all_forms
from neon_wizard.gui.operator_windows import make_tester_window
from neon_wizard.gui.parts.credentials import TestSecretDialog
from neon_wizard.gui.profiles.profile_window import ProfileWindow
from neon_wizard.gui.tester.changes import ChangeCard
from neon_wizard.gui.tester.panes import SignupQuestion
from neon_wizard.gui.tester.tester_window import TesterWindow
from neon_wizard.messages import Remedy
from neon_wizard.model import Secret
from tests.checks.operators import behind, instead
from tests.gui.tester.conftest import PASSWORD, asked, ended, press, rows, words_of
from tests.servers.scripted import Given, ScriptedServer
from tools.pictures.tester import runs

VARIANT = """# notes
format = 1
operator = {{ id = "acme", name = "ACME" }}

[services.balance]
url = "{url}"

[test]
login = "tester"
password = "123456"
number = "5555555"
"""
BUSY = instead(Given(b"", 503), path="/GetBalance")


def answer(qtbot, window, role):
    question = window.findChild(SignupQuestion)
    assert question is not None
    button = next(each for each in question.buttons() if question.buttonRole(each) is role)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return question


def test_g1_what_is_missing_is_shown_before_anything_is_asked(qtbot, window, demo):
    opened = window("demo")
    assert opened.panes.currentWidget() is opened.panes.checklist
    assert "4 of 6 were handed over" in words_of(opened.panes.checklist)
    press(qtbot, opened.panes.checklist.copy)
    assert QGuiApplication.clipboard().text().count("\n- ") == 1
    assert demo.requests == []


def test_every_check_ends_with_a_verdict_in_words(qtbot, window):
    opened = window("demo")
    told = []
    opened.testing.asking.connect(lambda number, count, check: told.append((number, count)))
    press(qtbot, opened.controls.all)
    assert opened.progress.isVisible()
    ended(qtbot, opened)
    assert not opened.progress.isVisible()
    assert told == [(number, len(told)) for number in range(1, len(told) + 1)]
    shown = rows(opened)
    assert shown["balance.good"][0] == "Passed"
    assert shown["balance.good"][1].endswith("ms")
    assert shown["signup.good"] == ("new account", "")
    assert opened.summary.text().endswith("errors: 0  ·  warnings: 0  ·  notices: 6")
    assert len(run_files.kept("demo")) == 1


def test_a_finding_with_advice_and_what_travelled(qtbot, window, file):
    with behind(BUSY) as origin:
        opened = window(file(origin))
        asked(qtbot, opened)
    assert opened.tree.current == "balance.good"
    detail = opened.panes.detail
    assert "is out of service for now" in words_of(detail)
    assert rows(opened)["balance.good"][0] == "Error"
    assert rows(opened)["balance.steady"][0] == "Skipped"
    assert detail.exchanges.reply.toPlainText().startswith("HTTP 503 Service Unavailable")
    detail.exchanges.tabs.setCurrentIndex(0)
    assert detail.exchanges.request.toPlainText().startswith(f"POST {origin}/GetBalance")
    press(qtbot, detail.exchanges.curl)
    assert QGuiApplication.clipboard().text().startswith("curl ")


def test_f60_no_secret_is_in_the_window_or_on_the_disk(qtbot, window, file):
    """Whatever an operator makes of a password and sends back."""
    forms = all_forms(PASSWORD)

    def echo(seen, forward):
        given = forward(seen)
        return replace(given, body=given.body + f"<!-- {' '.join(sorted(forms))} -->".encode())

    with behind(echo) as origin:
        opened = window(file(origin))
        asked(qtbot, opened, "provisioning.good")
        opened.tree.look_at("provisioning.good")
        ended(qtbot, opened)
    exchanges = opened.panes.detail.exchanges
    press(qtbot, exchanges.curl)
    copied = QGuiApplication.clipboard().text()
    assert ': "${NEON_PASSWORD:?}" &&' in copied
    assert "NEON_PASSWORD" in exchanges.said.text()
    exchanges.tabs.setCurrentIndex(0)
    assert "<Password>•••</Password>" in exchanges.request.toPlainText()
    kept = run_files.kept("acme")[0].path.read_text(encoding="utf-8")
    shown = (exchanges.request.toPlainText(), exchanges.reply.toPlainText(), copied, kept, words_of(opened))
    assert "<!--" in exchanges.reply.toPlainText()
    assert not any(form in text for text in shown for form in forms)


def test_signups_are_agreed_on_first_with_their_number_and_listed_afterwards(qtbot, window, demo, file):
    opened = window(file(demo.origin))
    opened.controls.signup.setChecked(True)
    opened.test(("signup.good", "signup.code-103", "signup.secrets"))
    question = answer(qtbot, opened, QMessageBox.ButtonRole.RejectRole)
    assert "up to 2 accounts" in question.text()
    assert "neon-test-" in question.informativeText()
    assert not opened.testing.running
    assert demo.requests == []
    opened.test(("signup.good", "signup.code-103"))
    answer(qtbot, opened, QMessageBox.ButtonRole.DestructiveRole)
    ended(qtbot, opened)
    assert rows(opened)["signup.good"][0] == "Passed"
    panes = opened.panes
    assert panes.isTabVisible(panes.indexOf(panes.created))
    panes.setCurrentWidget(panes.created)
    opened.resize(796, 560)  # what a screen of 800 pixels leaves
    bar = panes.tabBar()
    assert not bar.usesScrollButtons()
    texts = [bar.fontMetrics().horizontalAdvance(bar.tabText(each)) for each in range(bar.count())]
    assert all(bar.tabRect(each).width() > text for each, text in enumerate(texts)), "no tab is shortened"
    assert bar.tabRect(bar.count() - 1).right() <= panes.width()
    press(qtbot, panes.created.copy)
    assert QGuiApplication.clipboard().text().startswith("neon-test-")


def test_one_check_is_asked_again_and_the_rest_stays(qtbot, window, file):
    broken = [True]

    def spoil(seen, forward):
        return Given(b"", 503) if broken[0] and seen.path == "/GetBalance" else forward(seen)

    with behind(spoil) as origin:
        opened = window(file(origin))
        asked(qtbot, opened, "balance.good", "provisioning.good")
        broken[0] = False
        opened.tree.look_at("balance.good")
        press(qtbot, opened.panes.detail.again)
        ended(qtbot, opened)
    shown = rows(opened)
    assert (shown["balance.good"][0], shown["provisioning.good"][0]) == ("Passed", "Passed")
    runs = opened.panes.runs
    opened.panes.setCurrentWidget(runs)
    runs.list.setCurrentItem(runs.list.topLevelItem(1))
    press(qtbot, runs.compare)
    assert "Mended (1)" in words_of(runs)
    press(qtbot, runs.open)
    ended(qtbot, opened)
    assert rows(opened)["balance.good"][0] == "Error"


def test_what_tests_find_is_compared_with_what_users_meet(qtbot, window, demo, file):
    asked_for_users = []

    def production(seen, forward):
        asked_for_users.append(seen.path)
        return forward(seen)

    with behind(BUSY) as test, behind(production) as users:

        def at_both(text):
            for name in ("Provisioning", "GetBalance", "Signup"):
                text = text.replace(f'"{users}/{name}"', f'"{users}/{name}"\ntest_url = "{test}/{name}"')
            return text

        opened = window(file(users, at_both))
        runs = opened.panes.runs
        opened.panes.setCurrentWidget(runs)
        assert not runs.beside.isEnabled(), "nothing was tested yet"
        asked(qtbot, opened, "provisioning.good", "balance.good")
        assert asked_for_users == []
        opened.panes.setCurrentWidget(runs)
        press(qtbot, runs.beside)
        ended(qtbot, opened)
    assert asked_for_users == ["/Provisioning", "/GetBalance"]
    assert opened.panes.currentWidget() is runs
    told = words_of(runs)
    assert f"Only at {test}" in told
    assert f"Only at {users} (0)" in told
    assert rows(opened)["balance.good"][0] == "Error", "the tree has what was tested"
    assert runs.list.topLevelItemCount() == 2
    assert "The two addresses compared" in document("html", opened._material(), "en").decode()


def test_who_asks_is_in_the_reports_of_the_next_window_too(qtbot, window, demo, file):
    opened = window(file(demo.origin))
    asked(qtbot, opened, "balance.good")
    opened.reporting.sender_changed.emit("Ana, NEON support")
    ended(qtbot, opened)
    again = make_tester_window(opened.testing.context, file(demo.origin))
    qtbot.addWidget(again)
    assert again.reporting.asked_by == "Ana, NEON support"
    opened.reporting.asked_by = again.reporting.asked_by
    assert "<dd>Ana, NEON support</dd>" in document("html", opened._material(), "en").decode()
    ended(qtbot, again)


def test_an_operator_with_one_address_is_asked_there_alone(qtbot, window, demo, file):
    opened = window(file(demo.origin))
    assert opened.panes.runs.beside.isHidden()


def test_what_is_ticked_is_asked(qtbot, window, demo, file):
    opened = window(file(demo.origin))
    assert not opened.controls.some.isEnabled()
    item = next(
        group.child(0) for group in map(opened.tree.topLevelItem, range(opened.tree.topLevelItemCount())) if group
    )
    item.setCheckState(0, Qt.CheckState.Checked)
    press(qtbot, opened.controls.some)
    ended(qtbot, opened)
    assert {check_id for check_id, row in rows(opened).items() if row[0] == "Passed"} == {"handover.account"}


def test_a_run_is_stopped_and_keeps_what_was_found(qtbot, window, demo, file):
    opened = window(file(demo.origin))
    opened.testing.answered.connect(lambda result: press(qtbot, opened.progress.stop) if first(result) else None)
    seen = []

    def first(result):
        seen.append(result)
        return len(seen) == 3

    opened.test()
    ended(qtbot, opened)
    assert opened.shown.cancelled
    assert opened.shown.results[-1].verdict is Verdict.CANCELLED
    assert opened.shown.results[0].verdict is Verdict.PASSED


def test_a_password_that_is_known_nowhere_is_asked_for_and_kept_nowhere(qtbot, window, demo, file):
    opened = window(file(demo.origin, lambda text: text.replace(f'"{PASSWORD}"', '"secret:test"')))
    opened.test(("provisioning.good",))
    qtbot.waitUntil(lambda: opened.findChild(TestSecretDialog) is not None, timeout=10_000)
    dialog = opened.findChild(TestSecretDialog)
    assert "Tester" in words_of(dialog)
    dialog._row.line.setText(PASSWORD)
    dialog._give()
    ended(qtbot, opened)
    assert rows(opened)["provisioning.good"][0] == "Passed"
    assert opened.testing.context.store.operator_secret("acme", "test", (demo.origin,)) is None


def test_a_secret_in_a_field_is_asked_for_by_its_name(qtbot, window, demo, file):
    more = '\nfields = { Login = "{login}", Password = "{password}", Key = "secret:api" }\n'
    opened = window(file(demo.origin, lambda text: text.replace('/Provisioning"', f'/Provisioning"{more}')))
    opened.test(("provisioning.good",))
    qtbot.waitUntil(lambda: opened.findChild(TestSecretDialog) is not None, timeout=10_000)
    dialog = opened.findChild(TestSecretDialog)
    assert "“api”" in words_of(dialog)
    dialog._row.line.setText("canary-api")
    dialog._give()
    ended(qtbot, opened)
    assert rows(opened)["provisioning.good"][0] == "Passed"
    (exchange,) = opened.shown.results[0].exchanges
    assert "canary-api" not in exchange.text()
    assert "<Key>•••</Key>" in exchange.request_body


def test_the_sip_password_that_a_report_hides_is_asked_for_too(qtbot, window, demo, file):
    opened = window(file(demo.origin, lambda text: f'{text}\nsip_password = "secret:test-sip"\n'))
    opened.test(("provisioning.good",))
    qtbot.waitUntil(lambda: opened.findChild(TestSecretDialog) is not None, timeout=10_000)
    dialog = opened.findChild(TestSecretDialog)
    assert "SIP password" in words_of(dialog)
    dialog._row.line.setText("s1p-c4nary")
    dialog._give()
    ended(qtbot, opened)
    assert rows(opened)["provisioning.good"][0] == "Passed"
    assert "s1p-c4nary" in {secret.reveal() for secret in opened.testing.secrets}


def offering(opened, **change):
    """The last run as if its first finding had come with a change of the profile."""
    finding = Finding("balance.good", "reply.missing", Severity.ERROR, {}, change)
    result = replace(opened.shown.results[0], findings=(finding,), verdict=Verdict.FAILED)
    opened._show_run(replace(opened.shown, results=(result,)))
    opened.tree.look_at("balance.good")


def test_a_change_of_the_profile_is_shown_applied_asked_again_and_taken_back(qtbot, window, demo, file):
    path = Path(file(demo.origin, lambda text: f"# by hand\n{text}"))
    before = path.read_text(encoding="utf-8")
    opened = window(str(path))
    asked(qtbot, opened, "balance.good")
    offering(opened, **{"services.balance.soap.version": "1.2"})
    ended(qtbot, opened)
    card = opened.panes.detail.findChild(ChangeCard)
    assert 'version = "1.2"' in card.lines.text() or "version = &quot;1.2&quot;" in card.lines.text()
    press(qtbot, card.apply)
    qtbot.waitUntil(lambda: "1.2" in path.read_text(encoding="utf-8"), timeout=10_000)
    ended(qtbot, opened)
    changed = path.read_text(encoding="utf-8")
    assert changed.startswith("# by hand\n")
    assert tomllib.loads(changed)["services"]["balance"]["soap"]["version"] == "1.2"
    assert path.with_name("acme.toml.bak").read_text(encoding="utf-8") == before
    assert b"http://www.w3.org/2003/05/soap-envelope" in demo.requests[-1].body
    offering(opened, **{"services.balance.soap.version": "1.2"})
    ended(qtbot, opened)
    assert "has it already" in words_of(opened.panes.detail)
    press(qtbot, opened.banner.button(Remedy.UNDO))
    qtbot.waitUntil(lambda: path.read_text(encoding="utf-8") == before, timeout=10_000)
    ended(qtbot, opened)


def test_a_change_is_not_taken_back_over_another_one(qtbot, window, demo, file):
    path = Path(file(demo.origin))
    opened = window(str(path))
    opened.profile.change("balance.good", {"services.balance.soap.version": "1.2"})
    qtbot.waitUntil(lambda: opened.banner.button(Remedy.UNDO) is not None, timeout=10_000)
    ended(qtbot, opened)
    path.write_text(path.read_text(encoding="utf-8") + "# by somebody\n", encoding="utf-8")
    opened.banner.chosen.emit(Remedy.UNDO)
    ended(qtbot, opened)
    assert opened.banner.error.code == "profile.changed_since"
    assert path.read_text(encoding="utf-8").endswith("# by somebody\n")


def test_an_operator_that_cannot_be_opened_is_said(qtbot, window, tmp_path):
    path = tmp_path / "acme.toml"
    path.write_text("format = 2", encoding="utf-8")
    opened = window(str(path))
    assert opened.banner.isVisible()
    assert not opened.controls.all.isEnabled()


def test_f61_new_hosts_get_no_secret_before_that_is_agreed_on(qtbot, window, demo, file):
    """A password is kept for this operator's known hosts; its services are somewhere else now."""
    path = file(demo.origin, lambda text: text.replace(f'"{PASSWORD}"', '"secret:test"'))
    opened = window(path)
    store = opened.testing.context.store
    store.keep_operator_secret("acme", "test", Secret(PASSWORD), ("https://voip.acme.example:443",))
    opened.test(("provisioning.good",))
    ended(qtbot, opened)
    assert opened.banner.error.code == "keyring.hosts"
    assert demo.requests == []
    press(qtbot, opened.banner.button(Remedy.TRUST_HOSTS))
    ended(qtbot, opened)
    assert rows(opened)["provisioning.good"][0] == "Passed"


def test_f61_what_was_agreed_on_for_new_hosts_is_what_is_asked_then(qtbot, window, demo, file):
    """Signups that were allowed meanwhile were neither counted nor agreed on."""
    opened = window(file(demo.origin, lambda text: text.replace(f'"{PASSWORD}"', '"secret:test"')))
    store = opened.testing.context.store
    store.keep_operator_secret("acme", "test", Secret(PASSWORD), ("https://voip.acme.example:443",))
    opened.test()
    ended(qtbot, opened)
    opened.controls.signup.setChecked(True)
    press(qtbot, opened.banner.button(Remedy.TRUST_HOSTS))
    ended(qtbot, opened)
    assert rows(opened)["provisioning.good"][0] == "Passed"
    assert "/Signup" not in {each.path for each in demo.requests}


def test_another_operators_run_is_not_taken_for_this_ones(qtbot, window, file, tmp_path):
    """Its report would go to the wrong contact, its change into the wrong profile."""
    opened = window(file("http://127.0.0.1:1"))
    opened.testing.run = runs(opened.testing.loaded.steps)[1]
    other = tmp_path / "aurora.json"
    other.write_text(to_json(opened.testing.run), encoding="utf-8")
    opened.panes.runs.open_file(str(other))
    qtbot.waitUntil(lambda: opened.banner.error is not None)
    assert "Aurora Telecom" in words_of(opened.banner)
    assert opened.panes.runs.list.topLevelItemCount() == 0


def test_f61_a_change_in_a_file_of_anybodys_is_not_offered(qtbot, window, file, tmp_path):
    """It might lead to another host."""
    opened = window(file("http://127.0.0.1:1"))
    other = tmp_path / "acme.json"
    made = replace(runs(opened.testing.loaded.steps)[1], operator_id="acme")
    other.write_text(to_json(made), encoding="utf-8")
    opened.panes.runs.open_file(str(other))
    qtbot.waitUntil(lambda: opened.panes.runs.list.topLevelItemCount() == 1)
    opened.panes.setCurrentWidget(opened.panes.runs)
    press(qtbot, opened.panes.runs.open)
    opened.tree.look_at("provisioning.good")
    qtbot.waitUntil(lambda: not opened.tasks.busy)
    assert any(each.change for each in made.findings)
    assert opened.panes.detail.findChild(ChangeCard) is None
    assert "recognize the value of HTTP Header SOAPAction" in words_of(opened.panes.detail)


def test_what_waits_is_stopped_when_the_window_closes(qtbot, window, file):
    """F56: a reading call that hangs is dropped with its window."""
    hanging = threading.Event()
    free = threading.Event()

    def spoil(seen, forward):
        hanging.set()
        free.wait(10)
        return forward(seen)

    with behind(spoil) as origin:
        opened = window(file(origin))
        opened.test(("balance.good",))
        qtbot.waitUntil(hanging.is_set, timeout=10_000)
        opened.close()
        assert not opened.tasks.busy
        free.set()
        assert opened.tasks.wait(10)


ENDS = {"closed": TesterWindow.close, "deleted": shiboken6.delete, "quit": lambda window: window.testing.finish()}


@pytest.mark.parametrize("gone", ENDS.values(), ids=ENDS)
def test_f56_an_account_that_is_being_created_when_the_window_goes_is_kept_among_the_runs(
    qtbot, open_context, here, file, gone
):
    asked_for, free = threading.Event(), threading.Event()

    def spoil(seen, forward):
        if seen.path == "/Signup":
            asked_for.set()
            free.wait(10)
        return forward(seen)

    with behind(spoil) as origin:
        opened = TesterWindow(open_context(), file(origin))
        opened.show()
        qtbot.waitUntil(lambda: opened.testing.loaded is not None, timeout=10_000)
        running = opened.tasks._running
        opened.test(("signup.good",))
        answer(qtbot, opened, QMessageBox.ButtonRole.DestructiveRole)
        qtbot.waitUntil(asked_for.is_set, timeout=10_000)
        gone(opened)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert running.wait(10), "although its answer is still to come"
        free.set()
    (kept,) = run_files.kept("acme")
    assert [each.login.startswith("neon-test-") for each in kept.run.created] == [True]


def test_a_window_that_is_deleted_stops_what_it_asks(qtbot, open_context, here, file):
    """As when another language makes the windows anew."""
    seen_first = threading.Event()
    asked_for = []

    def spoil(seen, forward):
        asked_for.append(seen.path)
        seen_first.set()
        return forward(seen)

    with behind(spoil) as origin:
        opened = TesterWindow(open_context(), file(origin))
        qtbot.waitUntil(lambda: opened.testing.loaded is not None, timeout=10_000)
        running = opened.tasks._running
        opened.test()
        qtbot.waitUntil(seen_first.is_set, timeout=10_000)
        shiboken6.delete(opened)
        assert running.wait(10)
    assert len(asked_for) < 5


def test_a_profile_that_became_unusable_can_still_be_edited_and_tested_again(qtbot, window, demo, file):
    path = Path(file(demo.origin))
    good = path.read_text(encoding="utf-8")
    opened = window(str(path))
    asked(qtbot, opened, "handover.account")
    path.write_text("format = 2", encoding="utf-8")
    opened.testing.reload()
    qtbot.waitUntil(lambda: opened.testing.loaded is None, timeout=10_000)
    assert opened.banner.isVisible()
    assert rows(opened) == {}
    assert opened.chooser.edit.isEnabled()
    path.write_text(good, encoding="utf-8")
    opened.testing.reload()
    qtbot.waitUntil(lambda: opened.testing.loaded is not None, timeout=10_000)
    assert rows(opened)["handover.account"][0] == "Passed"


def test_what_is_saved_in_the_profiles_editor_is_tested_from_then_on(qtbot, window, demo, file):
    opened = window(file(demo.origin))
    press(qtbot, opened.chooser.edit)
    editor = opened.findChild(ProfileWindow)
    qtbot.waitUntil(lambda: "acme" in editor.text, timeout=10_000)
    editor.editor.replace_all(editor.text.replace('id = "acme"', 'id = "acme-two"'))
    editor.save()
    qtbot.waitUntil(lambda: opened.testing.loaded.profile.id == "acme-two", timeout=10_000)
    editor.close()


def test_what_creates_accounts_is_marked_before_it_is_asked(window):
    shown = rows(window("demo"))
    assert shown["signup.good"] == ("new account", "")
    assert shown["signup.secrets"] == ("", ""), "it looks at the account that another check has created"


def test_a_profile_that_is_changed_while_it_is_tested_is_read_when_the_run_has_ended(qtbot, window, demo, file):
    path = Path(file(demo.origin))
    opened = window(str(path))

    def change(_result):
        if opened.testing.run is None and 'country = "PT"' not in path.read_text(encoding="utf-8"):
            path.write_text(path.read_text(encoding="utf-8").replace('"BR"', '"PT"', 1), encoding="utf-8")
            opened.testing.reload()

    opened.testing.answered.connect(change)
    asked(qtbot, opened, "handover.account", "handover.papers")
    assert opened.testing.loaded.profile.country == "PT"
    assert rows(opened)["handover.account"][0] == "Passed"


def test_an_operator_that_wants_another_variant_is_understood_after_one_press(qtbot, window, tmp_path):
    """F7: from the first refusal to a profile that works."""
    good = (Path(__file__).parents[2] / "data" / "wire" / "getbalance-response.xml").read_bytes()

    def wants_text(seen):
        return Given(good) if (seen.header("Content-Type") or "").startswith("text/xml") else Given(b"", 415)

    path = tmp_path / "acme.toml"
    with ScriptedServer({"*": wants_text}) as server:
        path.write_text(VARIANT.format(url=server.url("/GetBalance")), encoding="utf-8")
        opened = window(str(path))
        asked(qtbot, opened, "balance.good")
        assert rows(opened)["balance.good"][0] == "Error"
        press(qtbot, opened.panes.detail.findChild(ChangeCard).apply)
        qtbot.waitUntil(lambda: rows(opened)["balance.good"][0] == "Passed", timeout=20_000)
        ended(qtbot, opened)
    assert path.read_text(encoding="utf-8").startswith("# notes\n")


def test_no_part_of_the_window_is_ever_a_window_of_its_own(qtbot, qapp, window, demo, file):
    """What is shown before it has its place flickers over the screen."""
    alone = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                alone.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    opened = window(file(demo.origin))
    asked(qtbot, opened, "balance.good", "balance.auth")
    offering(opened, **{"services.balance.soap.version": "1.2"})
    ended(qtbot, opened)
    qapp.removeEventFilter(watch)
    assert set(alone) == {opened}


def test_nothing_of_the_runs_is_cut_where_the_screen_is_small(qtbot, window, file, tmp_path):
    opened = window(file("http://127.0.0.1:1"))
    opened.panes.setCurrentWidget(opened.panes.runs)
    made = runs(opened.testing.loaded.steps)
    kept = [KeptRun(tmp_path, replace(each, cancelled=True)) for each in made]
    opened.panes.runs.show_runs(kept, made[1])
    shown = opened.panes.runs.list
    for width, columns in ((1280, 5), (800, 1)):
        opened.resize(width, 600)
        qtbot.waitUntil(lambda count=columns: sum(not shown.isColumnHidden(each) for each in range(5)) == count)
        for item in map(shown.topLevelItem, range(2)):
            for column in (each for each in range(5) if not shown.isColumnHidden(each)):
                font = QFontMetrics(item.font(column))
                wide = max(map(font.horizontalAdvance, item.text(column).split("\n")))
                assert wide < shown.columnWidth(column), item.text(column)
            assert "notices: 2" in item.text(0) or columns == 5
