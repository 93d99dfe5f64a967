"""Runs to save, compare and report."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from neon_wizard.checks.findings import Check, CheckResult, Created, Effect, Finding, Run, Severity, Verdict
from neon_wizard.protocols.exchange import Exchange

STARTED = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SIGNUP = Check("signup.code-103", "F4", Severity.ERROR, Effect.CREATES, "signup")
EXPIRY = Check("tls.expiry", "F5", Severity.WARNING)
HOSTILE = Check("provisioning.echo", "F3", Severity.WARNING, service="provisioning", after=("provisioning.good",))
EXCHANGE = Exchange(
    "POST",
    "https://voip.acme.example/Signup?x=1",
    (("Content-Type", "application/soap+xml"), ("User-Agent", "NEON-Wizard/1")),
    "<a><b>1</b></a>",
    200,
    (("Server", "<script>alert(1)</script>"),),
    '{"info": "<img src=http://tracker.example/x.png>"}',
    0.25,
)


def finding(check: Check = SIGNUP, code: str = "signup.code", **facts: str) -> Finding:
    return Finding(check.id, code, check.severity, facts)


def run(*results: CheckResult, **more) -> Run:
    return Run("acme", "ACME Telecom", STARTED, STARTED + timedelta(seconds=9), results, **more)


def failed(check: Check = SIGNUP, *findings: Finding) -> CheckResult:
    return CheckResult(check, Verdict.FAILED, findings or (finding(check),), 0.3, (EXCHANGE,))


def passed(check: Check = SIGNUP) -> CheckResult:
    return CheckResult(check, Verdict.PASSED, seconds=0.1, exchanges=(EXCHANGE,), facts={"days": "90"})


FULL = run(
    failed(),
    failed(EXPIRY),
    CheckResult(HOSTILE, Verdict.SKIPPED, because="provisioning.good"),
    created=(Created("neon-test-1", "555"),),
)

TEXTS = st.text(max_size=20)
PAIRS = st.dictionaries(TEXTS, TEXTS, max_size=2)
SEVERITIES = st.sampled_from(Severity)
HEADERS = st.lists(st.tuples(TEXTS, TEXTS), max_size=2).map(tuple)
EXCHANGES = st.builds(Exchange, TEXTS, TEXTS, HEADERS, TEXTS, st.integers(0, 999), HEADERS, TEXTS, st.floats(0, 100))
CHECKS = st.builds(
    Check, TEXTS, TEXTS, SEVERITIES, st.sampled_from(Effect), TEXTS, st.lists(TEXTS, max_size=2).map(tuple)
)
FINDINGS = st.builds(Finding, TEXTS, TEXTS, SEVERITIES, PAIRS, PAIRS)
RESULTS = st.builds(
    CheckResult,
    CHECKS,
    st.sampled_from(Verdict),
    st.lists(FINDINGS, max_size=2).map(tuple),
    st.floats(0, 100),
    st.lists(EXCHANGES, max_size=2).map(tuple),
    PAIRS,
)
RUNS = st.builds(
    Run,
    TEXTS,
    TEXTS,
    st.datetimes(timezones=st.just(UTC)),
    st.datetimes(timezones=st.just(UTC)),
    st.lists(RESULTS, max_size=3).map(tuple),
    st.lists(st.builds(Created, TEXTS, TEXTS), max_size=2).map(tuple),
    st.booleans(),
)
