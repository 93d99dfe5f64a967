"""What the pictures of the tester's window show: an operator, a run with findings, and an earlier one.

The tester's window on the stage, for `tools.pictures.__main__`: nothing is asked or left to chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard import places
from neon_wizard.checks import run_files
from neon_wizard.checks.check_context import CheckStep
from neon_wizard.checks.findings import Check, CheckResult, Created, Effect, Finding, Run, Severity, Verdict
from neon_wizard.gui.tester.panes import SignupQuestion
from neon_wizard.gui.tester.tester_window import TesterWindow
from neon_wizard.gui.tour import wait_until
from neon_wizard.protocols.exchange import Exchange
from neon_wizard.redaction import MASK
from tools.pictures.props import open_context

__all__ = ["PROFILE", "draw_tester", "runs"]


PROFILE: Final = """format = 1

[operator]
id = "aurora"
name = "Aurora Telecom"
country = "BR"
contact = { name = "Web services", email = "noc@aurora.example" }
accent = "#0a6e8a"

[services.signup]
url = "https://voip.aurora.example/Signup"

[services.provisioning]
url = "https://voip.aurora.example/Provisioning"

[services.balance]  # since March
url = "https://voip.aurora.example/GetBalance"

[test]
login = "neon-test"
password = "secret:test"
number = "55555555"
"""
_STARTED: Final = datetime(2026, 3, 2, 12, 30, tzinfo=UTC)
_REQUEST: Final = (
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>'
    f"<Provisioning><Login>neon-test</Login><Password>{MASK}</Password></Provisioning></soap:Body></soap:Envelope>"
)
_REPLY: Final = (
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>'
    "<faultcode>soap:Client</faultcode><faultstring>Server did not recognize the value of HTTP Header SOAPAction:"
    " .</faultstring></soap:Fault></soap:Body></soap:Envelope>"
)
_FAULT: Final = Exchange(
    "POST",
    "https://voip.aurora.example/Provisioning",
    (("Content-Type", "application/soap+xml; charset=utf-8"), ("Accept-Encoding", "gzip"), ("Authorization", MASK)),
    _REQUEST,
    500,
    (("Server", "Microsoft-IIS/10.0"), ("Content-Type", "text/xml; charset=utf-8")),
    _REPLY,
    0.212,
)
_FACTS: Final = {
    "host": "voip.aurora.example",
    "operator": "Aurora Telecom",
    "description": "Server did not recognize the value of HTTP Header SOAPAction: .",
}
_SOON: Final = {"name": "voip.aurora.example", "days": "12", "date": "2026-03-14"}
_FOUND: Final = {
    "provisioning.good": Finding(
        "provisioning.good",
        "operator.fault",
        Severity.ERROR,
        _FACTS,
        {"services.provisioning.soap.action": "urn:aurora:Provisioning"},
    ),
    "tls.expiry": Finding("tls.expiry", "certificate.soon", Severity.WARNING, _SOON),
    "handover.papers": Finding("handover.papers", "handover.no-documents", Severity.NOTICE),
    "balance.connection": Finding("balance.connection", "connection.closed-at-once", Severity.NOTICE),
}


def runs(steps: Iterable[CheckStep]) -> tuple[Run, Run]:
    """The earlier one, and the one of now, over the checks that this operator has."""
    checks = [step.check for step in steps]
    now = tuple(_result(number, check) for number, check in enumerate(checks))
    before = tuple(_earlier(each) for each in now)
    later = Run(
        "aurora", "Aurora Telecom", _STARTED, _STARTED + timedelta(seconds=9), now, (Created("neon-test-4f1c2a9b"),)
    )
    return replace(later, started=_STARTED - timedelta(days=3), results=before, created=()), later


def _result(number: int, check: Check) -> CheckResult:
    seconds = 0.0 if check.requirement == "G1" else 0.004 + number * 7 % 13 / 70
    found = _FOUND.get(check.id)
    if found is not None:
        failed = found.severity is not Severity.NOTICE
        exchanges = (_FAULT,) if check.id == "provisioning.good" else ()
        return CheckResult(check, Verdict.FAILED if failed else Verdict.PASSED, (found,), seconds, exchanges)
    skipped = "provisioning.good" in check.after or (check.effect is Effect.CREATES and "signup.good" in check.after)
    if skipped:
        return CheckResult(check, Verdict.SKIPPED, because=next(each for each in check.after if each.endswith(".good")))
    return CheckResult(check, Verdict.PASSED, seconds=seconds)


def _earlier(result: CheckResult) -> CheckResult:
    """The balance was wrong then, and the certificate still had time."""
    if result.check.id == "balance.good":
        found = Finding("balance.good", "operator.busy", Severity.ERROR, {"host": "voip.aurora.example"})
        return replace(result, verdict=Verdict.FAILED, findings=(found,))
    if result.check.id == "tls.expiry":
        return replace(result, verdict=Verdict.PASSED, findings=())
    return result


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
        run_files.keep(run, ())
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
