"""What a profile says of licences, together: conditions that somebody can meet, and pages that may be opened."""

from __future__ import annotations

import pytest

from neon_wizard.profile.operator import LicencePolicy
from neon_wizard.profile.service import Source
from tests.profile.samples import MINIMAL, facts, load_text

SERVICE = '[services.licence]\nurl = "https://voip.acme.example/ActivateLicence"\n'
STATUS = '[services.licence_status]\nurl = "https://voip.acme.example/GetLicence"\n'
BALANCE = '[services.balance]\nurl = "https://voip.acme.example/GetBalance"\n'


def test_nothing_is_wanted_where_nothing_is_said():
    assert load_text(MINIMAL).licence == LicencePolicy()


def test_the_services_have_names_and_fields_of_their_own():
    made = load_text(f"{MINIMAL}{SERVICE}{STATUS}").services
    names = [made[name].soap.element for name in ("licence", "licence_status")]
    assert names == ["ActivateLicence", "GetLicence"]
    assert dict(made["licence"].fields) == dict(made["licence_status"].fields) == {"Number": "{number}"}


def test_a_key_that_is_asked_for_is_sent():
    text = f"{MINIMAL}{SERVICE}{STATUS}[licence]\nask_key = true\n"
    made = load_text(text).services
    assert dict(made["licence"].fields) == {"Number": "{number}", "LicenceKey": "{licence_key}"}
    assert dict(made["licence_status"].fields) == {"Number": "{number}"}


@pytest.mark.parametrize(
    ("services", "condition", "missing"),
    [
        ("", "ask_key = true", "services.licence"),
        (STATUS, "ask_key = true", "services.licence"),
        (SERVICE + 'fields = { Number = "{number}" }\n', "ask_key = true", "services.licence.fields"),
        ("", 'minimum_credit = "0.01"', "services.balance"),
    ],
)
def test_a_condition_that_nobody_could_meet_is_said(services, condition, missing):
    text = f"{MINIMAL}{services}[licence]\n{condition}\n"
    assert facts(text) == [("profile.missing", missing)]


@pytest.mark.parametrize("service", [SERVICE, STATUS, BALANCE])
def test_credit_is_told_by_the_balance_or_minded_by_the_operator(service):
    assert facts(f'{MINIMAL}{service}[licence]\nminimum_credit = "0.01"\n') == []


@pytest.mark.parametrize("address", ["http://127.0.0.1:8080/buy", "http://localhost/buy", "http://[::1]/buy"])
def test_f62_a_page_on_this_computer_is_named_by_a_file_of_this_computer_only(address):
    text = f'{MINIMAL}[licence]\nbuy = "{address}"\n'
    assert load_text(text).licence.buy == address
    assert facts(text, source=Source.NETWORK, base=None) == [("profile.value", "licence.buy")]
