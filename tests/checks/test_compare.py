"""What has changed since the earlier run (G3)."""

from __future__ import annotations

from dataclasses import replace

from neon_wizard.checks.compare import compare
from neon_wizard.checks.findings import CheckResult, Verdict
from tests.checks.samples import EXPIRY, FULL, HOSTILE, SIGNUP, failed, finding, passed, run


def test_a_check_that_passes_now_was_mended():
    found = compare(run(failed()), run(passed()))
    assert found.mended == (finding(),)
    assert (found.new, found.still, found.unasked) == ((), (), ())


def test_a_check_that_fails_now_is_new():
    assert compare(run(passed()), run(failed())).new == (finding(),)


def test_what_fails_again_is_still_there_whatever_its_measure():
    before, now = finding(EXPIRY, "tls.expires", days="9"), finding(EXPIRY, "tls.expires", days="8")
    found = compare(run(failed(EXPIRY, before)), run(failed(EXPIRY, now)))
    assert found.still == (now,)
    assert not found.mended


def test_two_nodes_are_two_findings():
    before, now = finding(SIGNUP, "reply.missing", node="Success"), finding(SIGNUP, "reply.missing", node="Error.Code")
    found = compare(run(failed(SIGNUP, before)), run(failed(SIGNUP, now)))
    assert (found.mended, found.new) == ((before,), (now,))


def test_what_was_not_asked_again_is_not_called_mended():
    for later in (run(), run(CheckResult(SIGNUP, Verdict.SKIPPED)), run(CheckResult(SIGNUP, Verdict.CANCELLED))):
        found = compare(run(failed()), later)
        assert found.unasked == (finding(),)
        assert not found.mended


def at(address, *results):
    return run(*results, addresses=(address,))


def test_two_addresses_of_one_operator_are_compared_finding_by_finding():
    """What names the host itself is one finding at both."""
    test, production = "https://test.acme.example", "https://voip.acme.example"
    here = failed(SIGNUP, finding(SIGNUP, "address.clear", name="test.acme.example"), finding(SIGNUP, "signup.code"))
    there = failed(SIGNUP, finding(SIGNUP, "address.clear", name="voip.acme.example"), finding(SIGNUP, "tls.no-1-3"))
    found = compare(at(production, there), at(test, here))
    assert [each.code for each in found.still] == ["address.clear"]
    assert [each.code for each in found.new] == ["signup.code"], "only at the address for tests"
    assert [each.code for each in found.mended] == ["tls.no-1-3"], "only where users ask"
    assert found.addresses == (production, test)


def test_what_was_asked_at_one_address_alone_is_not_called_different():
    other = failed(EXPIRY, finding(EXPIRY, "certificate.soon"))
    found = compare(at("https://voip.acme.example", passed()), at("https://test.acme.example", passed(), other))
    assert (found.new, [each.code for each in found.alone]) == ((), ["certificate.soon"])


def test_a_run_at_the_same_address_is_an_earlier_one():
    assert (
        compare(at("https://voip.acme.example", passed()), at("https://voip.acme.example", passed())).addresses is None
    )
    assert compare(run(passed()), at("https://voip.acme.example", passed())).addresses is None, "an older run"


def test_a_place_for_credentials_is_told_and_not_written():
    change = {"http.auth.scheme": "basic", "http.auth.username": "USER", "services.balance.url": "https://x"}
    assert replace(finding(), change=change).writable == {"services.balance.url": "https://x"}


def test_what_a_failure_left_open_is_asked_again_with_it():
    left = CheckResult(HOSTILE, Verdict.SKIPPED, because=EXPIRY.id)
    assert run(failed(EXPIRY), left).depending(EXPIRY.id) == (EXPIRY.id, HOSTILE.id)
    assert FULL.depending(EXPIRY.id) == (EXPIRY.id,)
