"""What commands say, and what they never say."""

from __future__ import annotations

import json
from contextlib import redirect_stdout, suppress
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from neon_wizard.cli import output
from neon_wizard.cli.output import Output, page_text
from neon_wizard.errors import (
    KeyringError,
    NeonError,
    NetworkError,
    OperatorError,
    PackageError,
    ProfileError,
    ReplyError,
    StorageError,
    TlsError,
    UsageError,
)
from neon_wizard.model import Account, Balance, Secret, SipSettings
from tests.marks import linux_only

ACCOUNT = Account(
    "acme/5",
    "acme",
    "ACME",
    "ana",
    SipSettings(
        "5", "sip.example.com", auth_name="5", transport="tls", extra={"VoicemailPin": "99", "Note": "CANARY!"}
    ),
)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (OperatorError("operator.103", operator_code=103), 1),
        (UsageError("usage.arguments"), 2),
        (ProfileError("profile.format"), 2),
        (NetworkError("network.refused"), 3),
        (TlsError("tls.host"), 3),
        (ReplyError("reply.empty"), 4),
        (PackageError("plugin.origin"), 4),
        (StorageError("settings.failed"), 5),
        (KeyringError("keyring.locked"), 5),
        (NeonError("program.failed"), 70),
        (NeonError("program.interrupted"), 130),
    ],
)
def test_each_kind_of_error_has_its_exit_status(error, status, capsys):
    assert Output(json=True).failure(error) == status
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is False
    assert set(said["error"]) - {"problems"} == {"code", "operator_code", "field", "message", "next_step"}
    assert said["error"]["code"] == error.code


def test_how_long_an_operator_asks_to_wait_is_said(capsys):
    error = OperatorError("sip.busy", retry_after=30)
    Output(json=True).failure(error)
    assert json.loads(capsys.readouterr().out)["error"]["retry_after"] == 30
    Output().failure(error)
    assert "Wait 30 seconds, then try again." in capsys.readouterr().err


def test_a_failure_as_text_goes_to_the_standard_error(capsys):
    Output().failure(UsageError("input.email", field="email"))
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[0] == "email: This is not an e-mail address."
    assert "[input.email]" in said.err


def test_all_problems_of_a_profile_are_told(capsys):
    problems = tuple(
        ProfileError("profile.missing", facts={"file": "x", "key": key, "expected": "text"}) for key in ("a", "b")
    )
    Output().failure(ProfileError("profile.missing", facts=problems[0].facts, problems=problems))
    assert "“a” is missing" in (said := capsys.readouterr().err)
    assert "“b” is missing" in said


@pytest.mark.parametrize("as_json", [True, False])
def test_f60_the_operators_words_do_not_repeat_a_secret(as_json, capsys):
    out = Output(json=as_json, verbose=True)
    out.hide(Secret("CANARY&1"))
    error = OperatorError("operator.100", description="CANARY&1 is weak", detail="<p>CANARY&amp;1</p>")
    out.failure(error)
    said = capsys.readouterr()
    assert "is weak" in said.out + said.err
    assert "CANARY" not in said.out + said.err


def test_all_problems_of_a_profile_are_told_as_json_too(capsys):
    problems = tuple(
        ProfileError("profile.missing", facts={"file": "a.toml", "line": 3, "key": key, "expected": "a text"})
        for key in ("operator.id", "operator.name")
    )
    Output(json=True).failure(ProfileError("profile.missing", facts=problems[0].facts, problems=problems))
    told = json.loads(capsys.readouterr().out)["error"]["problems"]
    assert [(each["file"], each["line"], each["key"]) for each in told] == [
        ("a.toml", "3", "operator.id"),
        ("a.toml", "3", "operator.name"),
    ]
    assert "operator.name" in told[1]["message"]


def test_f60_settings_that_hold_a_secret_are_masked():
    out = Output()
    out.hide(Secret("CANARY"))
    assert output.account_data(ACCOUNT, out)["settings"] == {"transport": "tls", "VoicemailPin": "•••", "Note": "•••!"}
    shown = output.account_data(ACCOUNT, out, Secret("CANARY"))
    assert (shown["password"], shown["settings"]["VoicemailPin"]) == ("CANARY", "99")


def test_an_amount_stays_exact():
    when = datetime(2026, 1, 31, 12, tzinfo=UTC)
    assert output.balance_data(Balance(Decimal("1E+3"), "BRL", when)) == {
        "amount": "1000",
        "currency": "BRL",
        "as_of": "2026-01-31T12:00:00+00:00",
    }
    assert output.balance_data(Balance(Decimal("-0.50"), "", when))["amount"] == "-0.50"


def test_a_strangers_words_do_not_steer_the_terminal():
    assert output.printable("a\x1b[2Jb\u202ec\n") == "a�[2Jb�c\n"


def test_a_page_as_text():
    page = "<h1>Hi  Ana</h1><p>one <b>two</b></p><ul><li>x &amp; y</li></ul>"
    assert page_text(page).splitlines() == ["Hi Ana", "one two", "- x & y"]
    assert page_text(
        "<p>It is <b>55</b>.\n It <i>works</i>!</p>at once<table><tr><td>a</td><td>b</td></tr></table>"
    ) == ("It is 55. It works!\nat once\na b")


def test_an_unconfirmed_account_says_so():
    data = {**output.account_data(ACCOUNT, Output()), "confirmed": False}
    assert "Not confirmed" in output.account_text(data)


@linux_only("its full device")
def test_a_file_that_the_standard_output_has_no_room_for_is_told(capsys):
    full = open("/dev/full", "w", encoding="utf-8")  # noqa: SIM115 - closing it writes what is left, once more
    with redirect_stdout(full), pytest.raises(SystemExit) as ended:
        Output().give(b"[account]")
    with suppress(OSError):
        full.close()
    assert ended.value.code == 5
    assert capsys.readouterr().err.startswith("The answer cannot be written: No space left")
