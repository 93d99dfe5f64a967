"""Where a service is: what a registry said, how long that holds, and that nothing goes where nobody agreed to (F61)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.accounts.setup import create_account
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.errors import KeyringError, NetworkError, OperatorError, ProfileError, ReplyError
from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations.account_services import balance
from neon_wizard.operations.services import Services
from neon_wizard.profile.addresses import host_of, origin_of
from neon_wizard.profile.service import Auth, Http
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from tests.operations.helpers import profile, service
from tests.protocols.helpers import free_port
from tests.servers.scripted import Given, ScriptedServer
from tests.servers.uddi import Binding, Business, Registry, Service

WIRE = Path(__file__).parent.parent / "data" / "wire"
BALANCE = Given((WIRE / "getbalance-response.xml").read_bytes())
AUTH = Auth("basic", "neon", "operators-own")


class World:
    """An operator, a registry that knows it, and the user's agreement."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.operator = ScriptedServer({"*": BALANCE})
        self.registry = Registry(3)
        self.address = ScriptedServer({"/inquiry": self.registry})
        self.agreed: set[str] = set()
        self.session = Session(lambda reference: Secret(str(reference)))

    def publish(self, *points: str) -> None:
        bindings = tuple(Binding(f"uddi:b{n}", point, "endPoint") for n, point in enumerate(points))
        self.registry.businesses = [Business("uddi:acme", ("ACME",), (Service("uddi:s", ("Balance",), bindings),))]

    def services(self, *, inquiry: str = "", **more: Any) -> Services:
        """As after a start: only what is on disk is known."""
        uddi = {"inquiry": inquiry or self.address.url("/inquiry"), "version": 3, "business": "ACME"}
        options = {"uddi": {**uddi, "service": "Balance"}}
        asked = service("balance", url="", options=options, http=Http(timeout=5, auth=AUTH), **more)
        untrusted = lambda origins: tuple(origin for origin in origins if origin not in self.agreed)  # noqa: E731
        return Services(profile(asked), self.session, builtin(), untrusted=untrusted, folder=self.folder)

    @property
    def kept(self) -> dict[str, str]:
        (file,) = self.folder.iterdir()
        found: dict[str, str] = json.loads(file.read_bytes())
        return found

    def keep(self, **changes: str) -> None:
        (file,) = self.folder.iterdir()
        file.write_text(json.dumps({**self.kept, **changes}))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path / "cache" / "uddi")
    with made.operator, made.address:
        made.publish(made.operator.url("/GetBalance"))
        made.agreed = {made.operator.origin}
        yield made
    made.session.close()


def ago(**age: float) -> str:
    return (datetime.now(UTC) - timedelta(**age)).isoformat()


def test_a_registry_is_asked_once_and_the_answer_serves_for_a_day(world):
    services = world.services()
    for _ in range(2):
        assert balance(services, "55").amount
    assert balance(world.services(), "55").amount, "after a start too"
    assert world.registry.asked == ["find_business", "find_service", "get_serviceDetail"]
    assert len(world.operator.requests) == 3
    world.keep(asked=ago(hours=23))
    balance(world.services(), "55")
    assert len(world.registry.asked) == 3


@pytest.mark.parametrize("age", [{"hours": 25}, {"hours": -1}])
def test_it_is_asked_anew_after_a_day(world, age):
    balance(world.services(), "55")
    world.keep(asked=ago(**age))
    balance(world.services(), "55")
    assert len(world.registry.asked) == 6
    assert datetime.fromisoformat(world.kept["asked"]) > datetime.now(UTC) - timedelta(minutes=1)


def test_an_old_answer_serves_while_the_registry_is_down_and_says_its_age(world):
    balance(world.services(), "55")
    world.keep(asked="2024-02-29T12:00:00+00:00")
    world.registry.failing = 10500
    services = world.services()
    assert balance(services, "55").amount
    world.operator.paths["*"] = Given(status=503)
    with pytest.raises(OperatorError) as caught:
        balance(services, "55")
    assert "asked 2024-02-29T12:00:00+00:00; it could not be asked again: operator.registry" in caught.value.detail


def test_what_the_registry_itself_no_longer_knows_is_not_used(world):
    balance(world.services(), "55")
    world.keep(asked=ago(days=2))
    world.registry.businesses = []
    with pytest.raises(ProfileError) as caught:
        balance(world.services(), "55")
    assert caught.value.code == "profile.uddi_none"


def test_f01_an_endpoint_that_nobody_answers_at_is_looked_up_again_at_once(world):
    gone = f"http://127.0.0.1:{free_port()}/GetBalance"
    world.agreed.add(origin_of(gone))
    world.publish(gone)
    services = world.services()
    with pytest.raises(NetworkError) as caught:
        balance(services, "55")
    assert (caught.value.code, len(world.registry.asked)) == ("network.refused", 6)
    world.publish(world.operator.url("/GetBalance"))
    assert balance(services, "55").amount


def test_f61_a_service_that_moved_to_where_nobody_agreed_is_not_followed_by_itself(world):
    gone = f"http://127.0.0.1:{free_port()}/GetBalance"
    world.publish(gone)
    world.agreed = {origin_of(gone)}
    services = world.services()
    with pytest.raises(NetworkError):
        balance(services, "55")
    world.publish(world.operator.url("/GetBalance"))
    with pytest.raises(NetworkError):
        balance(services, "55")
    with pytest.raises(KeyringError) as caught:
        balance(services, "55")
    assert caught.value.code == "keyring.hosts"
    assert world.operator.requests == []


def test_an_endpoint_that_is_not_there_is_looked_up_again_the_next_time(world):
    world.operator.paths["/old"] = Given(status=404)
    world.publish(world.operator.url("/old"))
    services = world.services()
    with pytest.raises(ReplyError):
        balance(services, "55")
    assert len(world.operator.requests) == 1, "never sent again by itself"
    world.publish(world.operator.url("/GetBalance"))
    assert balance(services, "55").amount
    assert len(world.registry.asked) == 6


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "{",
        "[]",
        "null",
        '{"url": "file:///etc/passwd", "wsdl": "", "asked": "2999-01-01T00:00:00+00:00"}',
        '{"url": "http://127.0.0.1/x", "wsdl": "", "asked": "now"}',
        '{"url": "http://127.0.0.1/x", "wsdl": "", "asked": "2024-01-01"}',
        '{"url": "", "wsdl": "", "asked": "2024-01-01T00:00:00+00:00"}',
        "[" * 50_000,
    ],
)
def test_what_is_kept_and_damaged_is_as_if_it_were_not_there(world, kept):
    balance(world.services(), "55")
    (file,) = world.folder.iterdir()
    file.write_text(kept)
    assert balance(world.services(), "55").amount
    assert world.kept["url"] == world.operator.url("/GetBalance")


def test_f43_a_folder_that_cannot_be_written_only_costs_a_question(world, tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be")
    for _ in range(2):
        assert balance(world.services(), "55").amount
    assert len(world.registry.asked) == 6


def test_f61_a_found_host_is_asked_about_before_it_gets_anything(world):
    world.agreed = set()
    services = world.services()
    with pytest.raises(KeyringError) as caught:
        balance(services, "55")
    assert (caught.value.code, caught.value.facts["hosts"]) == ("keyring.hosts", host_of(world.operator.origin))
    assert world.operator.connections == 0
    assert services.origins == (world.operator.origin,)
    world.agreed = set(services.origins)
    assert balance(services, "55").amount


def test_f61_nobody_agreed_where_nobody_can_be_asked(world):
    asked = world.services().profile
    services = Services(asked, world.session, builtin())
    with pytest.raises(KeyringError):
        balance(services, "55")
    assert world.operator.connections == 0


def test_a_host_that_the_profile_names_itself_needs_no_question(world):
    world.agreed = set()
    found = world.services().profile.services["balance"]
    named = service("signup", origin=world.operator.origin)
    services = Services(profile(found, named), world.session, builtin())
    assert balance(services, "55").amount


def test_the_registry_gets_no_credentials_and_the_operator_does(world):
    balance(world.services(), "55")
    assert all(seen.header("authorization") is None for seen in world.address.requests)
    assert world.operator.requests[0].header("authorization")


# --- the whole road: what is found is agreed on, then the step goes on ------------------------------------------------

FORM = SignupForm("Tester", Secret("portal-123456"), "Test VoIP User", "teste@acme.com", "+557155555555")
WSDL = (Path(__file__).parent.parent / "data" / "php" / "document.wsdl").read_text(encoding="utf-8")


@pytest.fixture
def store(tmp_path: Path) -> AccountStore:
    return AccountStore(SessionVault(), tmp_path / "settings")


def test_f61_the_address_in_a_wsdl_file_is_agreed_on_first(world, store, tmp_path):
    """The profile names no address at all: the one that its file names is no more its own than a registry's."""
    world.operator.paths["*"] = Given((WIRE / "signup-response.xml").read_bytes())
    file = tmp_path / "voip.wsdl"
    file.write_text(WSDL.replace("@ADDRESS@", world.operator.url("/service")), encoding="utf-8")
    described = service("signup", url="", protocol="wsdl", options={"wsdl": str(file), "operation": "Signup"})
    operator = profile(described)
    assert operator.origins == ()
    services = Services(
        operator, world.session, builtin(), untrusted=lambda origins: store.not_agreed(operator.id, origins)
    )
    with pytest.raises(KeyringError) as caught:
        create_account(services, store, FORM)
    assert (caught.value.code, caught.value.facts["hosts"]) == ("keyring.hosts", world.operator.host)
    assert (world.operator.connections, store.pending_signups()) == (0, ())
    store.trust(operator.id, services.origins)
    assert create_account(services, store, FORM).account.sip.number == "55555555"
    assert store.new_origins(operator.id, services.origins) == ()


def test_a_wsdl_from_a_registry(world, store):
    wsdl = WSDL.replace("@ADDRESS@", world.operator.url("/service")).encode()
    account = Given((WIRE / "signup-response.xml").read_bytes())
    world.operator.paths["*"] = lambda seen: Given(wsdl) if seen.method == "GET" else account
    binding = Binding("uddi:b", world.operator.url("/voip?wsdl"), "wsdlDeployment")
    world.registry.businesses = [Business("uddi:acme", ("ACME",), (Service("uddi:s", ("Signup",), (binding,)),))]
    uddi = {"inquiry": world.address.url("/inquiry"), "version": 3, "service": "Signup"}
    described = service("signup", url="", protocol="wsdl", options={"uddi": uddi, "operation": "Signup"})
    services = Services(profile(described), world.session, builtin(), untrusted=lambda _: ())
    assert create_account(services, None, FORM).account.sip.number == "55555555"
    assert [seen.method for seen in world.operator.requests] == ["GET", "POST"]
