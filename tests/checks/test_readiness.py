"""G1 as a list: what an operator's profile still lacks for an integration, decided without asking anybody."""

from __future__ import annotations

import pytest

from neon_wizard.checks.readiness import State, readiness
from neon_wizard.checks.texts import on_connections
from tests.checks.operators import profile_of

PAPERS = ("contact", "documents")
ORIGIN = "https://voip.acme.example"


def states(edit):
    return {piece.id: piece for piece in readiness(profile_of(ORIGIN, edit))}


def test_an_operator_that_handed_over_everything():
    def edit(text):
        auth = '[http]\nauth = { scheme = "basic", username = "neon", password = "secret:http" }\n'
        for name in ("Signup", "Provisioning", "GetBalance", "ActivateLicence", "GetLicence"):
            text = text.replace(f'url = "{ORIGIN}/{name}"', f'url = "{ORIGIN}/{name}"\ntest_url = "{ORIGIN}/t/{name}"')
        return text.replace("[services.signup]", f"{auth}[services.signup]", 1)

    assert {piece.state for piece in states(edit).values()} == {State.THERE}


def test_what_is_missing_is_named_with_what_to_ask_for():
    found = states(lambda text: "".join(line for line in text.splitlines(True) if not line.startswith(PAPERS)))
    assert found["protocol"].state is State.THERE
    assert found["credentials"].state is State.MISSING
    assert found["test-addresses"].lacking == ("signup", "provisioning", "balance", "licence", "licence_status")
    for piece in found.values():
        told = on_connections.remedy(piece, str)
        assert bool(told) == (piece.state is not State.THERE)
        assert all(name in told or piece.id in ("contact", "documents") for name in piece.lacking)


@pytest.mark.parametrize(
    ("test", "state", "lacking"),
    [
        ("", State.MISSING, ("login", "password")),
        ('login = "a"', State.PARTLY, ("password",)),
        ('login = "a"\npassword = "secret:test"', State.THERE, ()),
    ],
)
def test_the_account_for_tests(test, state, lacking):
    piece = states(lambda text: text.partition("[test]")[0] + f"[test]\n{test}\n")["test-account"]
    assert (piece.state, piece.lacking) == (state, lacking)
