"""Accounts as operators give them, for the tests of what is kept."""

from __future__ import annotations

from neon_wizard.model import Account, Secret, SipSettings

ORIGINS = ("https://voip.acme.example:443",)
ELSEWHERE = ("https://voip.evil.example:443",)
SIP = Secret("s1p-c4n4ry")
PORTAL = Secret("p0rtal-c4n4ry")


def account(number: str = "55555555", operator_id: str = "acme", **further: object) -> Account:
    """An account of `operator_id`; `further` are fields of `Account`."""
    fields: dict = {
        "id": f"{operator_id}/{number}",
        "operator_id": operator_id,
        "operator_name": "ACME Telecom",
        "login": "Tester",
        "sip": SipSettings(number, "sip.acme.example", "Tést ✓", number, "proxy", "tls", {"Stun Server": 'a"b\n.c'}),
        "info_html": "<h1>Olá</h1>\n<p>\"'&\t</p>",
    }
    return Account(**{**fields, **further})
