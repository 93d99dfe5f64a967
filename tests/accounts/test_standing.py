"""What an account lacks that the operator did create."""

from __future__ import annotations

from dataclasses import replace

from neon_wizard.accounts.standing import lacking
from neon_wizard.model import SipSettings
from tests.accounts.samples import account


def test_a_whole_account_lacks_nothing() -> None:
    assert lacking(account()) is None


def test_without_a_domain_nothing_can_be_registered_and_none_is_guessed() -> None:
    error = lacking(account(sip=SipSettings("1", proxy="proxy.acme.example")))
    assert error is not None
    assert (error.code, error.facts["operator"]) == ("reply.no_domain", "ACME Telecom")


def test_an_unconfirmed_account_may_get_the_rest_later() -> None:
    assert lacking(replace(account(sip=SipSettings("")), confirmed=False)) is None
