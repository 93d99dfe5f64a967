"""The order of things: what is skipped, what is stopped, what is said on the way."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from neon_wizard.checks.findings import Verdict
from neon_wizard.errors import UsageError
from neon_wizard.protocols.deadline import Cancel
from tests.checks.operators import QUICK, asked, behind, instead, profile_of
from tests.servers.scripted import Given


def test_what_a_failure_makes_pointless_is_skipped():
    with behind(instead(Given(b"", 503), path="/GetBalance")) as origin:
        run, _ = asked(profile_of(origin), "balance.*")
    verdicts = {result.check.id: result.verdict for result in run.results}
    assert verdicts["balance.good"] is Verdict.FAILED
    assert verdicts["balance.code-102"] is verdicts["balance.hostile"] is Verdict.SKIPPED
    because = {result.check.id: result.because for result in run.results}
    assert because["balance.code-102"] == because["balance.hostile"] == "balance.good"


def test_who_cannot_be_asked_for_is_said(demo):
    profile = profile_of(demo.origin, lambda text: text.replace('login = "Tester"\n', ""))
    run, _ = asked(profile, "provisioning.good")
    assert [result.because for result in run.results] == ["test.login"]


def test_the_pauses_of_a_run_are_not_the_operators_time(demo):
    run, _ = asked(profile_of(demo.origin), "balance.steady", options=replace(QUICK, interval=0.4))
    (result,) = run.results
    assert result.seconds < 0.4


def test_each_result_has_what_travelled_for_it(demo):
    run, _ = asked(profile_of(demo.origin), "balance.good")
    (result,) = run.results
    assert [exchange.url for exchange in result.exchanges] == [f"{demo.origin}/GetBalance"]
    assert result.facts["balance"].endswith("BRL")


def test_progress_is_told_before_and_after(demo):
    told = []
    asked(
        profile_of(demo.origin),
        "balance.good",
        "balance.steady",
        progress=lambda number, count, check, result: told.append((number, count, check.id, result is not None)),
    )
    assert told == [
        (1, 2, "balance.good", False),
        (1, 2, "balance.good", True),
        (2, 2, "balance.steady", False),
        (2, 2, "balance.steady", True),
    ]


def test_a_run_that_is_stopped_says_so(demo):
    cancel = Cancel()
    run, _ = asked(
        profile_of(demo.origin), "balance.*", cancel=cancel, progress=lambda *_: cancel.cancel() if _[3] else None
    )
    assert run.cancelled
    assert run.results[-1].verdict is Verdict.CANCELLED


def test_requests_keep_their_distance(demo):
    started = time.monotonic()
    asked(profile_of(demo.origin), "balance.steady", options=replace(QUICK, interval=0.15))
    assert time.monotonic() - started >= 0.15


def test_the_test_address_is_asked_where_there_is_one(demo):
    def edit(text):
        real = f'url = "{demo.origin}/GetBalance"'
        return text.replace(real, f'url = "https://voip.acme.invalid/x"\ntest_url = "{demo.origin}/GetBalance"')

    run, _ = asked(profile_of(demo.origin, edit), "balance.good")
    assert not run.findings


def test_a_check_that_there_is_not(demo):
    with pytest.raises(UsageError, match=r"check\.unknown"):
        asked(profile_of(demo.origin), "balance.nothing")
