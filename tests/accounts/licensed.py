"""What the tests of licences say for an operator, and read of what came."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from neon_wizard.accounts.licences import why_not
from neon_wizard.accounts.store import AccountStore
from neon_wizard.messages import explain
from neon_wizard.model import Licence, LicenceState, Secret
from neon_wizard.profile.operator import LicencePolicy
from tests.operations.helpers import profile
from tests.servers.scripted import Given, ScriptedServer

S = LicenceState
ID = "acme/55555555"
KEY = Secret("KEY-1234-5678")
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
REQUIRED = LicencePolicy(required=True, check_days=1, grace_days=7)
TRIAL = LicencePolicy(required=True, trial_days=14)


def said(state: str = "", code: int = 0, words: str = "", **data: str) -> Given:
    parts = "".join(f"<{name}>{text}</{name}>" for name, text in {"State": state, **data}.items() if text)
    error = f"<Error><Code>{code}</Code><Description>{words}</Description></Error>"
    return Given(f"<R><Success>{str(not code).lower()}</Success>{error}<Data>{parts}</Data></R>".encode())


class Clock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.now = FIRST

    def __call__(self) -> datetime:
        return self.now

    def day(self, number: float) -> None:
        self.now = FIRST + timedelta(days=number)


def told(licence: Licence) -> str:
    """What a person is told who wants to connect."""
    refusal = why_not(profile(), licence)
    assert refusal is not None
    return explain(refusal).message


def paths(server: ScriptedServer) -> list[str]:
    return [seen.path for seen in server.requests]


def restarted(store: AccountStore) -> AccountStore:
    return AccountStore(store._ledger.vault, store._ledger.folder)
