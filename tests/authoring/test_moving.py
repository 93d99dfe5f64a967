"""Accounts to another computer: what arrives there, and what it may change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from neon_wizard import places
from neon_wizard.accounts.account_moves import MovedAccount, MovedAccounts, MovedOperator
from neon_wizard.accounts.files import Corrupt
from neon_wizard.accounts.settings import KeptOperator
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.authoring import moving
from neon_wizard.context import Context
from neon_wizard.errors import KeyringError, UsageError
from neon_wizard.model import Account, LicenceRecord, Secret, SipSettings
from tests.keyring_session import environment, private_environment

PHRASE = Secret("quatro palavras bem longas")
PROFILE = """format = 1
[operator]
id = "acme"
name = "ACME"
logo = "{logo}"
[services.provisioning]
url = "https://voip.{host}.example/Provisioning"
[services.balance]
url = "https://voip.{host}.example/GetBalance"
"""


def account(number: str = "5555", domain: str = "sip.acme.example", **further: object) -> Account:
    fields: dict = {
        "id": f"acme/{number}",
        "operator_id": "acme",
        "operator_name": "ACME",
        "login": "ana",
        "sip": SipSettings(number, domain, "Ána ✓", number),
        "info_html": "<p>Olá</p>",
    }
    return Account(**{**fields, **further})


class Computer:
    """A computer with a home of its own, and a store whose secrets are in memory."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.vault = SessionVault()
        with environment(private_environment(home)):
            self.context = Context(AccountStore(self.vault, places.settings_dir()))
            self.folder = places.profile_dirs()[0]

    def has_profile(self, host: str = "acme", logo: str = "logo.svg") -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / logo).write_text("<svg/>")
        (self.folder / "acme.toml").write_text(PROFILE.format(logo=logo, host=host))

    def keep(self, kept: Account, sip: str = "s1p-c4n4ry", portal: str | None = "p0rtal-c4n4ry") -> None:
        with environment(private_environment(self.home)):
            origins = self.context.profile("acme").origins
            portal_password = Secret(portal) if portal else None
            self.context.store.save(kept, Secret(sip), origins=origins, portal_password=portal_password)

    def written(self, path: Path) -> Path:
        with environment(private_environment(self.home)):
            store = self.context.store
            ids = [each.id for each in store.accounts()]
            path.write_bytes(moving.file_of(store, ids, self.context.profile, PHRASE))
        return path

    def take(self, path: Path, *, over: bool = False):
        with environment(private_environment(self.home)):
            moved = moving.opened(path, PHRASE)
            return moving.take_in(self.context.store, self.context.kept, moved, self.context.profile, over=over)

    def origins(self) -> tuple[str, ...]:
        with environment(private_environment(self.home)):
            return self.context.profile("acme").origins


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Computer]:
    made = Computer(tmp_path / "old")
    made.has_profile()
    yield made
    made.context.close()


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Computer]:
    made = Computer(tmp_path / "new")
    yield made
    made.context.close()


def test_an_account_arrives_with_its_passwords_its_operator_and_what_that_names(old, new, tmp_path):
    old.keep(account())
    with environment(private_environment(old.home)):
        old.context.store.keep_operator_secret("acme", "api", Secret("0perator-c4n4ry"), old.origins())
    file = old.written(tmp_path / "my.neon-accounts")
    assert not any(canary in file.read_bytes() for canary in (b"c4n4ry", b"5555", b"acme"))

    arrival = new.take(file)
    assert (arrival.added, arrival.replaced, arrival.kept) == (("acme/5555",), (), ())
    store, origins = new.context.store, new.origins()
    assert store.get("acme/5555") == old.context.store.get("acme/5555")
    assert store.sip_password("acme/5555", origins) == Secret("s1p-c4n4ry")
    assert store.portal_password("acme/5555", origins) == Secret("p0rtal-c4n4ry")
    assert store.operator_secret("acme", "api", origins) == Secret("0perator-c4n4ry")
    assert [each.read_text() for each in new.folder.rglob("logo.svg")] == ["<svg/>"]
    assert old.context.store.get("acme/5555"), "the old computer keeps it"


def test_what_is_here_already_stays_unless_it_is_to_be_replaced(old, new, tmp_path):
    old.keep(account())
    old.keep(account("6666"))
    file = old.written(tmp_path / "my.neon-accounts")
    new.has_profile()
    new.keep(account(login="other"), "mine", None)

    arrival = new.take(file)
    assert (arrival.added, arrival.kept) == (("acme/6666",), ("acme/5555",))
    store = new.context.store
    assert store.get("acme/5555").login == "other"
    assert store.sip_password("acme/5555", new.origins()) == Secret("mine")

    assert new.take(file, over=True).replaced == ("acme/5555", "acme/6666")
    assert store.get("acme/5555").login == "ana"
    assert store.sip_password("acme/5555", new.origins()) == Secret("s1p-c4n4ry")
    assert len(store.accounts()) == 2


def test_d1_what_is_replaced_keeps_its_licence(old, new, tmp_path):
    old.keep(account())
    file = old.written(tmp_path / "my.neon-accounts")
    new.has_profile()
    new.keep(account(), "mine", None)
    began = LicenceRecord(began=datetime(2026, 1, 1, tzinfo=UTC))
    assert new.context.store.keep_licence("acme/5555", began)
    new.take(file, over=True)
    assert new.context.store.licence("acme/5555").record.began == began.began


def test_f61_a_file_widens_no_agreement_of_this_computer(old, new, tmp_path):
    """Its account registers elsewhere: nobody gets its password, nor that of the account that was here, for it."""
    old.has_profile(host="evil")
    old.keep(account("6666", "sip.evil.example"))
    file = old.written(tmp_path / "my.neon-accounts")
    new.has_profile()
    new.keep(account(), "mine", None)
    new.take(file)
    store, origins = new.context.store, new.origins()
    assert not any("evil" in each for each in origins), "the profile that was here stays"
    assert store.sip_password("acme/5555", origins) == Secret("mine")
    assert not any("evil" in place for place in store.registrars("acme"))
    with pytest.raises(KeyringError) as caught:
        store.sip_password("acme/6666", origins)
    assert caught.value.code == "keyring.registrar"
    with pytest.raises(KeyringError):
        store.portal_password("acme/6666", ("https://voip.evil.example:443",))


def test_an_account_without_its_profile_goes_without_it(old, new, tmp_path):
    old.keep(account())
    (old.folder / "acme.toml").unlink()
    arrival = new.take(old.written(tmp_path / "my.neon-accounts"))
    assert arrival.added == ("acme/5555",)
    assert not new.folder.exists()


def test_the_demo_operator_s_accounts_stay(old):
    with pytest.raises(UsageError) as caught, environment(private_environment(old.home)):
        moving.file_of(old.context.store, ["demo/1"], old.context.profile, PHRASE)
    assert caught.value.code == "transfer.empty"


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/evil", "a/../../evil", "C:evil", "a\\..\\evil", "aux.svg", "con/a", ""]
)
def test_a_file_beside_a_profile_leads_nowhere_else(name):
    operator: dict = {"origins": [], "secrets": {}, "moved": {}}
    profile = {"text": "", "source": "", "files": {name: ""}}
    with pytest.raises(Corrupt):
        MovedAccounts.read({"format": 1, "accounts": [], "operators": {"acme": {**operator, "profile": profile}}})


EVIL = (
    "",
    "demo",
    "../evil",
    "/tmp/evil.toml",
    r"\\\\evil\\share\\x",
    "//evil/share/x",
    "https://evil.example/x.toml",
    "con",
    "A",
)


@pytest.mark.parametrize("operator_id", EVIL)
def test_f50_an_operator_s_id_that_would_be_read_as_a_path_is_refused(operator_id):
    moved = MovedAccount(account(id=f"{operator_id}/1", operator_id=operator_id))
    tables = MovedAccounts((moved,), {operator_id: MovedOperator(KeptOperator())}).tables()
    with pytest.raises(Corrupt, match="operator's id"):
        MovedAccounts.read(tables)


@pytest.mark.parametrize("ids", [("acme/1", "acme/1"), ("other/1",), ("",), ("acme/\x1b[31m",)])
def test_an_account_has_an_id_of_its_own(ids):
    moved = tuple(MovedAccount(account(id=each)) for each in ids)
    with pytest.raises(Corrupt, match="account's id"):
        MovedAccounts.read(MovedAccounts(moved, {"acme": MovedOperator(KeptOperator())}).tables())
