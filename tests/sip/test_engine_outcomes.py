"""What an engine's words for a refused registration become."""

from __future__ import annotations

import pytest

from neon_wizard.messages import explain
from neon_wizard.model import SipSettings
from neon_wizard.sip.engine import registration_error

LINE = SipSettings("5555", "sip.example.com", auth_name="trunk7")


def test_403_to_an_engine_may_be_one_to_the_password():
    told = explain(registration_error(403, "Forbidden", LINE))
    assert told.message == "sip.example.com does not let 5555 register: Forbidden"
    assert "when the SIP password is wrong" in told.next_step


@pytest.mark.parametrize("status", [401, 404, 480, 500, 606])
def test_what_the_registrar_said_is_shown_on_one_bounded_line(status):
    message = explain(registration_error(status, "No\x1b\u202e {credit} " + "x" * 999, LINE)).message
    assert f"{status} No {{credit}} xxx" in message
    assert len(message) < 300
