"""What counts as a secret by its name (F60)."""

from __future__ import annotations

import pytest

from neon_wizard.redaction import looks_secret


@pytest.mark.parametrize(
    "name",
    [
        *["password", "PASSWORD", "sip_password", "PortalPassword", "passwd", "UserPwd", "pass", "passphrase"],
        *["pin", "PIN", "card_pin", "VoicemailPin", "secret", "ClientSecret", "senha", "SenhaSIP", "clave"],
        *["contraseña", "token", "auth-token", "HA1", "credentials", "ApiKey", "auth_key", "SRTPKey"],
    ],
)
def test_names_of_secrets(name):
    assert looks_secret(name)


@pytest.mark.parametrize(
    "name", ["", "login", "Shipping", "mapping", "compass", "Number", "bypass", "Codec", "pinned", "Domain", "cpf"]
)
def test_names_of_what_may_be_shown(name):
    assert not looks_secret(name)
