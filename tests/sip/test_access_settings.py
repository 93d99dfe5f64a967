"""The one table of what operators call a setting: who registers, who shows and who exports read it alike."""

from __future__ import annotations

import pytest

from neon_wizard.accounts.sip_settings import named
from neon_wizard.model import SipSettings
from neon_wizard.sip.access import KNOWN, access_of, further, known_as


@pytest.mark.parametrize(("known", "name"), [(known, name) for known, names in KNOWN.items() for name in names])
def test_every_name_is_known_in_any_capitals_and_with_any_dashes(known, name):
    for written in (name, name.upper(), name.title(), f"{name[:1]}_{name[1:]}", f"{name[:2]}-{name[2:]}"):
        assert known_as(written) == named(written) == known
        assert further(SipSettings("1", extra={written: " 7 "}), known) == "7"


def test_no_name_means_two_settings():
    names = [name for names in KNOWN.values() for name in names]
    assert len(names) == len(set(names))


def test_what_nobody_knows_is_nothing_and_an_empty_one_hides_none():
    assert known_as("VoiceMail") == ""
    assert further(SipSettings("1", extra={"Stun": "", "StunServer": "stun.example.com"}), "stun") == "stun.example.com"
    assert further(SipSettings("1"), "port") == ""


def test_a_registration_takes_the_same_names():
    access = access_of(SipSettings("1", "example.com", extra={"Registration-Expiry": "90", "SIP port": "5070"}))
    assert (access.expires, access.registrar.port) == (90, 5070)
