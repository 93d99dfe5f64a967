"""Runs that stay: found again, a bounded number, nobody else's to read, and never with a secret."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import timedelta

import pytest

from neon_wizard.checks import run_files
from neon_wizard.checks.compare import compare, merged
from neon_wizard.checks.findings import CheckResult, Created, Severity, Verdict
from neon_wizard.checks.run_redaction import LeakError
from neon_wizard.errors import UsageError
from neon_wizard.model import Secret
from tests.checks.samples import EXPIRY, FULL, HOSTILE, SIGNUP, STARTED, failed, passed, run
from tests.keyring_session import environment


@pytest.fixture(autouse=True)
def own_folders(no_keyring_env):
    with environment(no_keyring_env):
        yield


def at(number, what=FULL):
    return replace(what, started=STARTED + timedelta(minutes=number))


def test_a_run_that_is_kept_is_found_again_the_latest_first():
    first, second = (run_files.keep(at(number), ()) for number in (1, 2))
    assert [each.run for each in run_files.kept("acme")] == [second.run, first.run]
    assert run_files.kept("another") == ()
    assert (first.asked, first.number(Severity.ERROR), first.number(Severity.WARNING)) == (2, 1, 1)
    assert stat.S_IMODE(first.path.stat().st_mode) == 0o600


def test_the_oldest_are_dropped():
    for number in range(run_files.MOST + 2):
        run_files.keep(at(number), ())
    found = run_files.kept("acme")
    assert len(found) == run_files.MOST
    assert found[-1].run.started == at(2).started


def test_f60_a_run_that_holds_a_secret_is_not_written():
    with pytest.raises(LeakError):
        run_files.keep(FULL, [Secret("application")])
    assert run_files.kept("acme") == ()


def test_a_damaged_file_hides_no_other():
    good = run_files.keep(FULL, ())
    (good.path.parent / "20260101T000000000000.json").write_text("{", encoding="utf-8")
    assert [each.path for each in run_files.kept("acme")] == [good.path]
    with pytest.raises(UsageError, match=r"check\.file"):
        run_files.load(good.path.parent / "20260101T000000000000.json")


def test_an_operators_id_is_no_way_out_of_the_folder():
    kept = run_files.keep(replace(FULL, operator_id="../../etc"), ())
    assert run_files.folder_of("x").parent in kept.path.parents


def test_a_check_that_was_asked_again_takes_the_place_of_its_earlier_answer():
    earlier = run(failed(SIGNUP), failed(EXPIRY), created=(Created("neon-test-1"),))
    later = replace(
        run(passed(SIGNUP), CheckResult(EXPIRY, Verdict.SKIPPED), passed(HOSTILE)), created=(Created("neon-test-2"),)
    )
    whole = merged(earlier, later)
    assert [(each.check, each.verdict) for each in whole.results] == [
        (SIGNUP, Verdict.PASSED),
        (EXPIRY, Verdict.FAILED),
        (HOSTILE, Verdict.PASSED),
    ]
    assert [each.login for each in whole.created] == ["neon-test-1", "neon-test-2"]
    assert [each.check for each in compare(earlier, whole).mended] == [SIGNUP.id]
