"""An operator that licenses, a real store, and what meets between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from neon_wizard.accounts.licences import Licences
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.model import Secret
from neon_wizard.operations.services import Services
from neon_wizard.profile.operator import LicencePolicy
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from tests.accounts.licensed import ID, REQUIRED, Clock, said
from tests.accounts.samples import account
from tests.operations.helpers import profile, service
from tests.servers.scripted import ScriptedServer


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def operator() -> Iterator[ScriptedServer]:
    answers = {
        "/ActivateLicence": said("active"),
        "/GetLicence": said("active"),
        "/GetBalance": said(Balance="20.00"),
    }
    with ScriptedServer(answers) as server:
        yield server


@pytest.fixture
def store(tmp_path: Path) -> AccountStore:
    return AccountStore(SessionVault(), tmp_path / "settings")


@pytest.fixture
def make(operator: ScriptedServer, store: AccountStore, clock: Clock):
    """The licences of an operator with these services and conditions, and an account that is kept."""
    sessions = []

    def services(policy: LicencePolicy = REQUIRED, *names: str, **more) -> Services:
        sessions.append(Session(lambda reference: Secret(str(reference))))
        offered = [service(name, origin=more.get("origin", operator.origin)) for name in names]
        offered = [replace(each, **more.get(each.name, {})) for each in offered]
        made = profile(*offered, licence=policy)
        return Services(made, sessions[-1], builtin(), machine_id=lambda: more["store"].machine_id("acme"))

    def make_licences(policy: LicencePolicy = REQUIRED, *names: str, **more) -> Licences:
        there = more.setdefault("store", store)
        made = services(policy, *(names or ("licence", "licence_status")), **more)
        if there.get(ID) is None:
            there.save(account(), Secret("s1p"), origins=made.profile.origins)
        return Licences(made, there, clock)

    yield make_licences
    for session in sessions:
        session.close()
