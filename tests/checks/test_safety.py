"""Safe by default: what a whole run sends, counted at the server."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from neon_wizard.checks import runner
from neon_wizard.checks.catalogue import chosen, steps
from neon_wizard.checks.check_context import CheckContext, Subject
from neon_wizard.checks.findings import Effect as CheckEffect
from neon_wizard.checks.findings import Verdict
from neon_wizard.checks.invented import TEST_PREFIX
from neon_wizard.demo import DemoOperator
from neon_wizard.demo.mock.faults import Fault, FaultEffect
from neon_wizard.demo.mock.mock_server import Mock
from neon_wizard.errors import KeyringError
from neon_wizard.model import Secret
from neon_wizard.profile.service import Auth, SecretRef
from neon_wizard.protocols.deadline import Cancel
from neon_wizard.protocols.exchange import Exchange
from tests.checks.mocking import example, run_against
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
    said = sum(step.check.effect is CheckEffect.CREATES for step in all_steps)
    signups = [seen for seen in requests if seen.path == "/Signup"]
    logins = {login.decode() for seen in signups for login in LOGIN.findall(seen.body)}
    assert 0 < len(run.created) <= said
    assert {created.login for created in run.created} <= logins
    assert all(login.startswith(TEST_PREFIX) for login in logins)


def test_a_signup_in_which_something_unforeseen_went_wrong_is_listed():
    def resolve(wanted):
        if isinstance(wanted, SecretRef):
            raise OverflowError("CANARY")
        return Secret(str(wanted))

    with DemoOperator() as demo:
        profile = profile_of(demo.origin)
        signing_in = replace(profile.services["signup"].http, auth=Auth("basic", "neon", SecretRef("http")))
        signup = replace(profile.services["signup"], http=signing_in)
        profile = replace(profile, services={**profile.services, "signup": signup})
        run, _ = runner.run(
            Subject(profile, resolve), chosen(steps(profile), ("signup.good",), allow_signup=True), QUICK
        )
    assert [finding.code for result in run.results for finding in result.findings] == ["reply.unforeseen"]
    assert run.created
    assert "CANARY" not in repr(run)


def test_f56_a_signup_that_is_stopped_on_its_way_is_listed():
    cancel = Cancel()

    def stop(seen, forward):
        if seen.path == "/Signup":
            cancel.cancel()
        return forward(seen)

    with behind(stop) as origin:
        run, _ = asked(profile_of(origin), "signup.*", cancel=cancel)
    assert run.cancelled
    assert [each.login.startswith(TEST_PREFIX) for each in run.created] == [True]


@pytest.mark.parametrize(
    "rule", [Fault(FaultEffect.RESET), Fault(FaultEffect.CUT), Fault(FaultEffect.STATUS, "502")], ids=str
)
def test_f03_a_signup_that_was_to_be_refused_and_whose_answer_is_lost_is_listed(rule):
    with Mock(example("specification"), faults=[replace(rule, service="signup", instead_of=101)]) as mock:
        run = run_against(mock, ["signup.good", "signup.code-101"])
    assert len(run.created) == 2


def test_f38_what_was_created_is_listed_although_the_keyring_is_locked_meanwhile():
    with DemoOperator() as demo:
        profile = profile_of(demo.origin, lambda text: text.replace('"123456"', '"secret:test"'))

        def locked(_):
            raise KeyringError("keyring.locked")

        with pytest.raises(KeyringError):
            runner.run(Subject(profile, locked), chosen(steps(profile), ("provisioning.good",)), QUICK)
        some = chosen(steps(profile), ("signup.good", "provisioning.good"), allow_signup=True)
        run, _ = runner.run(Subject(profile, locked), sorted(some, key=lambda each: each.check.id[0] != "s"), QUICK)
    assert run.cancelled
    assert len(run.created) == 1


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
    bench = CheckContext(subject, QUICK)
    try:
        logins = {bench.form().login for _ in range(50)}
    finally:
        bench.close()
    assert len(logins) == 50
