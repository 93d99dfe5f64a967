"""Digest as Apache computes it, in front of the demo operator."""

from __future__ import annotations

import pytest

from neon_wizard.errors import OperatorError
from neon_wizard.model import Secret
from neon_wizard.profile.service import Auth, Http
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.envelope import Envelope
from neon_wizard.protocols.http import Session
from tests.protocols.helpers import VALUES, signup_service
from tests.servers.apache import AVAILABLE, Apache

pytestmark = pytest.mark.skipif(not AVAILABLE, reason="Apache is not installed")
AUTH = Auth("digest", "neon", 'fron: "t" pässwörd')


def signup(session: Session, front: Apache, auth: Auth) -> int:
    service = signup_service(f"{front.origin}/Signup?from=a%20b", http=Http(timeout=5, auth=auth))
    return Envelope().call(service, Call(VALUES, (Secret("s3cret-pw"),)), session).status


@pytest.mark.parametrize("how", [{}, {"lifetime": 0}, {"lifetime": -1}])
def test_f14_every_signup_reaches_the_operator_once(session, operator, how):
    with Apache(operator.origin, "neon", str(AUTH.password), **how) as front:
        for _ in range(3):
            assert signup(session, front, AUTH) == 200
    assert [seen.path for seen in operator.requests] == ["/Signup?from=a%20b"] * 3


def test_f14_nobody_else_does(session, operator):
    with Apache(operator.origin, "neon", str(AUTH.password)) as front:
        for auth in (Auth(), Auth("digest", "neon", "wrong"), Auth("digest", "nobody", str(AUTH.password))):
            with pytest.raises(OperatorError) as caught:
                signup(session, front, auth)
            assert (caught.value.code, caught.value.facts["offered"]) == ("operator.unauthorized", "digest")
    assert operator.requests == []
