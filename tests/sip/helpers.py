"""Short ways to say who registers, and what a registrar answers."""

from __future__ import annotations

import pytest

from neon_wizard.errors import NeonError
from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip.register import register
from tests.servers.sip import Asked, Script

PASSWORD = "c4n4ry-s1p-Secret"
CHALLENGE = 'WWW-Authenticate: Digest realm="r", nonce="{nonce}", qop="auth", algorithm={algorithm}{more}'


def line(domain: str, number: str = "alice", **more: str) -> SipSettings:
    return SipSettings(number, domain, **more)  # type: ignore[arg-type]


def challenge(algorithm: str = "MD5", nonce: str = "one", more: str = "") -> str:
    return CHALLENGE.format(algorithm=algorithm, nonce=nonce, more=more)


def challenging(then: Script, *headers: str) -> Script:
    """Asks for the password first; `then` answers every request that brings one."""

    def script(asked: Asked) -> bytes | list[bytes] | None:
        if not asked.header("Authorization"):
            return asked.answer("401 Unauthorized", *(headers or (challenge(),)))
        return then(asked)

    return script


def refused(settings: SipSettings, password: str = PASSWORD, **how: object) -> NeonError:
    """The error of a registration that must fail, which shows no password (F60)."""
    with pytest.raises(NeonError) as caught:
        register(settings, Secret(password), **{"timeout": 5.0, **how})  # type: ignore[arg-type]
    error = caught.value
    assert password not in f"{error} {error.detail} {dict(error.facts)}"
    return error
