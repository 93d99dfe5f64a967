"""A run for Nagios, Icinga and Prometheus."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from neon_wizard.checks.documents.monitoring import NagiosStatus, nagios_line, nagios_status, prometheus_text
from neon_wizard.checks.findings import Check, CheckResult, Severity, Verdict
from neon_wizard.checks.texts import Wording
from tests.checks.samples import EXPIRY, FULL, HOSTILE, SIGNUP, failed, finding, passed, run

GOOD = Check("balance.good", "C3", Severity.ERROR, service="balance")
NOTICE = replace(finding(), severity=Severity.NOTICE)
SKIPPED = CheckResult(HOSTILE, Verdict.SKIPPED)
SAMPLE = re.compile(r'[a-z_]+\{[a-z]+="(?:[^"\\\n]|\\["\\n])*"(?:,[a-z]+="(?:[^"\\\n]|\\["\\n])*")*\} [0-9.]+')


@pytest.mark.parametrize(
    ("made", "status"),
    [
        (run(passed(), failed(SIGNUP, NOTICE)), NagiosStatus.OK),
        (run(passed(), failed(EXPIRY)), NagiosStatus.WARNING),
        (run(failed(EXPIRY), failed()), NagiosStatus.CRITICAL),
        (run(SKIPPED), NagiosStatus.UNKNOWN),
        (run(failed(), cancelled=True), NagiosStatus.UNKNOWN),
    ],
)
def test_what_a_run_is_worth(made, status):
    assert nagios_status(made) is status
    assert nagios_line(made, Wording(str)).startswith(f"NEON acme {status.name} - ")


def test_the_line_says_what_is_wrong_and_how_long_it_took():
    timed = replace(passed(GOOD), seconds=0.25)
    busy = failed(SIGNUP, finding(SIGNUP, "hostile.failed", name="a|b\nc", found="500"))
    line = nagios_line(run(timed, busy), Wording(str))
    said, _, measured = line.partition(" | ")
    assert said.startswith("NEON acme CRITICAL - Users cannot work with: creating an account (signup).")
    assert " signup.code-103: " in said
    assert "a¦b c" in said
    assert measured == "'errors'=1 'warnings'=0 'checks'=2 'time'=9.000s 'balance'=0.250s"


def test_metrics_have_the_operator_and_the_check_as_labels():
    lines = prometheus_text(FULL).splitlines()
    assert 'neon_wizard_up{operator="acme"} 1' in lines
    assert 'neon_wizard_check_passed{operator="acme",check="tls.expiry",service=""} 0' in lines
    assert not any("provisioning.echo" in line for line in lines), "it was not asked"
    assert 'neon_wizard_findings{operator="acme",severity="error"} 1' in lines
    assert 'neon_wizard_run_timestamp_seconds{operator="acme"} 1772443809.000' in lines


def test_an_operator_that_nobody_reaches_is_down():
    down = replace(failed(Check("tcp.connects", "F6", Severity.ERROR)), exchanges=())
    assert 'neon_wizard_up{operator="acme"} 0' in prometheus_text(run(down))


@pytest.mark.parametrize("made", [FULL, run(), replace(FULL, operator_id='a\n"b\\|')])
def test_whatever_is_told_each_is_in_its_format(made):
    assert "\n" not in nagios_line(made, Wording(str))
    comments = ("# HELP neon_wizard_", "# TYPE neon_wizard_")
    assert all(line.startswith(comments) or SAMPLE.fullmatch(line) for line in prometheus_text(made).split("\n")[:-1])
