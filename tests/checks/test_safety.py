"""Safe by default: what a whole run sends, counted at the server."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from neon_wizard.checks import runner
from neon_wizard.checks.bench import TEST_PREFIX, Bench, Subject
from neon_wizard.checks.catalogue import chosen, steps
from neon_wizard.checks.model import Effect, Verdict
from neon_wizard.demo import DemoOperator
from neon_wizard.model import Secret
from neon_wizard.protocols import Exchange
from neon_wizard.protocols.cancel import Cancel
from tests.checks.operators import QUICK, asked, behind, honest, profile_of

READING = replace(QUICK, allow_signup=False)
LOGIN = re.compile(rb"<Login>([^<]*)</Login>")


@pytest.fixture(scope="module")
def allowed():
    """A whole run with signups: run, and the demo operator's requests."""
    with DemoOperator() as demo:
        run, _ = asked(profile_of(demo.origin))
        return run, list(demo.requests), steps(profile_of(demo.origin))


def test_without_leave_nothing_is_created_and_nothing_activated():
    with DemoOperator() as demo:
        asked(profile_of(demo.origin), options=READING)
        paths = {seen.path for seen in demo.requests}
    assert "/Signup" not in paths
    assert not {path for path in paths if "activat" in path.lower()}


def test_a_check_that_creates_is_not_asked_without_leave_whoever_chose_it():
    with DemoOperator() as demo:
        profile = profile_of(demo.origin)
        subject = Subject(profile, lambda wanted: Secret(str(wanted)))
        run, _ = runner.run(subject, chosen(steps(profile), ("signup.*",), allow_signup=True), READING)
        assert not demo.requests
    assert {result.verdict for result in run.results} == {Verdict.SKIPPED}


def test_no_more_is_created_than_was_said_and_all_of_it_is_listed(allowed):
    run, requests, all_steps = allowed
    said = sum(step.check.effect is Effect.CREATES for step in all_steps)
    signups = [seen for seen in requests if seen.path == "/Signup"]
    logins = {login.decode() for seen in signups for login in LOGIN.findall(seen.body)}
    assert 0 < len(run.created) <= said
    assert {created.login for created in run.created} <= logins
    assert all(login.startswith(TEST_PREFIX) for login in logins)


def test_even_with_leave_nothing_is_activated(allowed):
    _, requests, _ = allowed
    assert not [seen for seen in requests if "activat" in seen.path.lower()]


def test_every_request_waits_its_turn():
    """Each request, of whatever check, asks the bench's pause first: as many pauses as requests, or more."""
    waits: list[float] = []

    class Counting(Cancel):
        def wait(self, seconds):
            waits.append(seconds)

    with behind(honest) as origin:
        seen: list[Exchange] = []
        profile = profile_of(origin)
        subject = Subject(profile, lambda wanted: Secret(str(wanted)))
        run, _ = runner.run(
            subject,
            chosen(steps(profile)),
            replace(READING, interval=1.5),
            cancel=Counting(),
            progress=lambda _n, _c, _check, result: seen.extend(result.exchanges if result else ()),
        )
    assert len(waits) >= len(seen) > 20
    assert max(waits) > 1, "and the pause is the one that was chosen"
    assert not run.cancelled


def test_logins_are_never_the_same_twice():
    subject = Subject(profile_of("https://voip.acme.example"), lambda wanted: Secret(str(wanted)))
    bench = Bench(subject, QUICK)
    try:
        logins = {bench.form().login for _ in range(50)}
    finally:
        bench.close()
    assert len(logins) == 50
