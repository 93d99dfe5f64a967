"""What an account lacks that the operator did create, and why its licence does not permit it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from neon_wizard.accounts.licences import why_not
from neon_wizard.accounts.setup import lacking
from neon_wizard.errors import LicenceError, NetworkError
from neon_wizard.messages import explain
from neon_wizard.model import Licence, SipSettings
from neon_wizard.model import LicenceState as S
from neon_wizard.profile.operator import BalancePolicy
from tests.accounts.samples import account
from tests.operations.helpers import profile


def test_a_whole_account_lacks_nothing() -> None:
    assert lacking(account()) is None


def test_without_a_domain_nothing_can_be_registered_and_none_is_guessed() -> None:
    error = lacking(account(sip=SipSettings("1", proxy="proxy.acme.example")))
    assert error is not None
    assert (error.code, error.facts["operator"]) == ("reply.no_domain", "ACME Telecom")


def test_an_unconfirmed_account_may_get_the_rest_later() -> None:
    assert lacking(replace(account(sip=SipSettings("")), confirmed=False)) is None


@pytest.mark.parametrize(
    ("licence", "cause", "code", "words"),
    [
        (Licence(S.NEEDS_CREDIT, "Pay."), None, "licence.needs_credit", "“Pay.”"),
        (Licence(S.NEEDS_CREDIT, missing_credit=Decimal("4.85")), None, "licence.credit", "4.85 BRL is missing"),
        (Licence(S.NEEDS_CREDIT, missing_credit=Decimal("1E-7")), None, "licence.credit", "0.0000001 BRL is missing"),
        (Licence(S.NEEDS_KEY), None, "licence.needs_key", "asks for a licence key before you can call."),
        (Licence(S.NOT_ACTIVATED), None, "licence.not_activated", "is not active yet"),
        (Licence(S.REFUSED, "No."), None, "licence.refused", "“No.”"),
        (Licence(S.EXPIRED), None, "licence.expired", "The licence from ACME Telecom has ended."),
        (Licence(S.UNKNOWN), None, "licence.unknown", "ACME Telecom"),
        (Licence(S.UNKNOWN), NetworkError("network.refused"), "licence.unreachable", "could not be asked"),
        (Licence(S.UNKNOWN), LicenceError("licence.password"), "licence.password", "password"),
        (Licence(S.UNKNOWN, activating=True), None, "licence.activating", "was lost"),
        (Licence(S.UNKNOWN, activating=True, lost=True), None, "licence.lost", "changed or removed"),
        (Licence(S.NEEDS_KEY, lost=True), None, "licence.lost", "changed or removed"),
    ],
)
def test_d1_why_an_account_may_not_be_connected(licence, cause, code, words):
    refusal = why_not(profile(balance=BalancePolicy(currency="BRL")), licence, cause)
    assert refusal is not None
    assert refusal.code == code
    assert words in explain(refusal).message
    assert explain(refusal).next_step


@pytest.mark.parametrize("state", [state for state in S if state.permits])
def test_d1_what_permits_an_account_is_no_error(state):
    assert why_not(profile(), Licence(state)) is None
