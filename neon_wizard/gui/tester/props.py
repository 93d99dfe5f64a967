"""What the pictures of the tester's window show: an operator, a run with findings, and an earlier one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from neon_wizard.checks.bench import Step
from neon_wizard.checks.model import Check, Created, Effect, Finding, Result, Run, Severity, Verdict
from neon_wizard.protocols import Exchange
from neon_wizard.redaction import MASK

__all__ = ["PROFILE", "runs"]

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


def runs(steps: Iterable[Step]) -> tuple[Run, Run]:
    """The earlier one, and the one of now, over the checks that this operator has."""
    checks = [step.check for step in steps]
    now = tuple(_result(number, check) for number, check in enumerate(checks))
    before = tuple(_earlier(each) for each in now)
    later = Run(
        "aurora", "Aurora Telecom", _STARTED, _STARTED + timedelta(seconds=9), now, (Created("neon-test-4f1c2a9b"),)
    )
    return replace(later, started=_STARTED - timedelta(days=3), results=before, created=()), later


def _result(number: int, check: Check) -> Result:
    seconds = 0.0 if check.requirement == "G1" else 0.004 + number * 7 % 13 / 70
    found = _FOUND.get(check.id)
    if found is not None:
        failed = found.severity is not Severity.NOTICE
        exchanges = (_FAULT,) if check.id == "provisioning.good" else ()
        return Result(check, Verdict.FAILED if failed else Verdict.PASSED, (found,), seconds, exchanges)
    skipped = "provisioning.good" in check.after or (check.effect is Effect.CREATES and "signup.good" in check.after)
    if skipped:
        return Result(check, Verdict.SKIPPED, because=next(each for each in check.after if each.endswith(".good")))
    return Result(check, Verdict.PASSED, seconds=seconds)


def _earlier(result: Result) -> Result:
    """The balance was wrong then, and the certificate still had time."""
    if result.check.id == "balance.good":
        found = Finding("balance.good", "operator.busy", Severity.ERROR, {"host": "voip.aurora.example"})
        return replace(result, verdict=Verdict.FAILED, findings=(found,))
    if result.check.id == "tls.expiry":
        return replace(result, verdict=Verdict.PASSED, findings=())
    return result
