"""What counts as a secret by its name (F60)."""

from __future__ import annotations

import pytest

from neon_wizard.redaction import holds_password, looks_secret, may_be_secret, may_name_secrets


@pytest.mark.parametrize(
    "name",
    [
        *["password", "PASSWORD", "sip_password", "PortalPassword", "passwd", "UserPwd", "pass", "passphrase"],
        *["pin", "PIN", "card_pin", "VoicemailPin", "secret", "ClientSecret", "senha", "SenhaSIP", "clave"],
        *["contraseña", "token", "auth-token", "HA1", "credentials", "ApiKey", "auth_key", "SRTPKey"],
        *[
            "uipass",
            "webpass",
            "SIPpass",
            "sip_pass",
            "authpass",
            "pass2",
            "pwd",
            "pswd",
            "userpwd",
            "user_pw",
            "senha1",
        ],
        *["jwt", "bearer", "accesskey", "accessKey", "access_token", "AccessToken", "x-api-key", "apikey", "secretkey"],
        *["passcode", "chave", "chave_sip", "ChaveDeAcesso", "contrasena", "miClave", "palavra_passe", "palavraPasse"],
        *["passwort", "Kennwort", "mot_de_passe", "MotDePasse", "sessionid", "PHPSESSID", "otp", "md5secret", "puk"],
        *["senha1", "pin2", "PinCode", "userpin", "SIPPIN", "securityCode", "X-Auth-Token", "password_hash", "ha1b"],
    ],
)
def test_names_of_secrets(name):
    assert looks_secret(name)


@pytest.mark.parametrize(
    "name",
    [
        *["", "login", "Shipping", "mapping", "compass", "Number", "bypass", "Codec", "pinned", "Domain", "cpf"],
        *[
            "passenger",
            "passport",
            "passive",
            "trespass",
            "opinion",
            "spin",
            "Pinheiro",
            "keyboard",
            "keynote",
            "monkey",
        ],
        *[
            "tokenized",
            "secretary",
            "secretaria",
            "desenhar",
            "resenha",
            "enclave",
            "autoclave",
            "credit",
            "creditLimit",
        ],
        *["code", "country_code", "session", "AuthName", "authentication", "author", "sha1", "zip", "keep", "expires"],
    ],
)
def test_names_of_what_may_be_shown(name):
    assert not looks_secret(name)


@pytest.mark.parametrize("name", ["password", "UserPIN", "chave", "accessKey", "ContraseÑa", "security_code"])
def test_no_such_name_is_passed_over_where_they_are_looked_for_quickly(name):
    assert may_name_secrets(f"<{name}>1</{name}>")


@pytest.mark.parametrize(
    "name", ["Key", "X-Key", "X-Auth", "hash", "signature", "VMCode", "voicemail_code", "password"]
)
def test_names_of_what_may_be_a_secret(name):
    assert may_be_secret(name)


@pytest.mark.parametrize("name", ["PublicKey", "idempotency-key", "AuthName", "keyboard", "Code", "CustomerId", ""])
def test_names_of_what_is_none(name):
    assert not may_be_secret(name)


@pytest.mark.parametrize(
    "address",
    [
        *["sip:5555:pw@h", "SIPS:5555:pw@h", "https://ana:pw@h/", "x sip:5555:pw@h y", "ana:pw@h", "<sip:5:p@h>"],
        *["https://u.example/?token=a", "https://u.example/x?a=1&pass=b", "pin=1", "a=1;api_key=2"],
    ],
)
def test_an_address_with_a_password(address):
    assert holds_password(address)


@pytest.mark.parametrize(
    "address",
    [
        *["sip:5555@h", "sips:5555@h:5061;transport=tls", "mailto:ana@h", "https://u.example/?a=1", "ana@h", "10:30"],
        *["stun:stun.example:3478", "[2001:db8::1]:5060", "a: b@c", "PCMU, PCMA", "xmpp:5555@h"],
    ],
)
def test_an_address_without_one(address):
    assert not holds_password(address)
