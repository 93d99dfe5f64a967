"""What the store keeps, gives to whom, and tells."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from neon_wizard.accounts import files
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import KeyringVault, SessionVault
from neon_wizard.errors import KeyringError, StorageError
from neon_wizard.model import Secret, SipSettings
from tests.accounts.folder_vault import FolderVault
from tests.accounts.samples import ELSEWHERE, ORIGINS, PORTAL, SIP, account
from tests.keyring_session import KeyringSession, environment

ID = "acme/55555555"


@pytest.fixture
def vault(tmp_path: Path) -> FolderVault:
    return FolderVault(tmp_path / "secrets")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "settings"


@pytest.fixture
def store(vault: FolderVault, folder: Path) -> AccountStore:
    return AccountStore(vault, folder)


def test_reading_makes_no_folder(store: AccountStore, folder: Path) -> None:
    assert store.recover() == ()
    assert store.accounts() == ()
    assert store.get(ID) is None
    assert store.pending_signups() == ()
    assert store.preference("language", "en") == "en"
    assert not folder.exists()


def test_an_account_with_its_secrets_is_there_for_the_next_store(
    store: AccountStore, vault: FolderVault, folder: Path
) -> None:
    saved = store.save(account(), SIP, origins=ORIGINS, portal_password=PORTAL)
    later = AccountStore(vault, folder)
    assert later.accounts() == (saved,)
    assert later.get(ID) == saved
    assert later.sip_password(ID, ORIGINS) == SIP
    assert later.portal_password(ID, ORIGINS) == PORTAL
    assert later.persistent


def test_an_account_that_is_fetched_again_stays_one_account(store: AccountStore, vault: FolderVault) -> None:
    first = store.save(account(), Secret("old"), origins=ORIGINS, portal_password=PORTAL)
    again = store.save(account(login="Other"), SIP, origins=ORIGINS)
    assert store.accounts() == (again,)
    assert again.created == first.created
    assert first.updated is not None
    assert again.updated is not None
    assert again.updated > first.updated
    assert store.sip_password(ID, ORIGINS) == SIP
    assert store.portal_password(ID, ORIGINS) is None  # mode once does not keep it
    assert len(vault.names()) == 1


def test_an_unconfirmed_account_gets_its_number(store: AccountStore, vault: FolderVault) -> None:
    waiting = account(id="acme/~Tester", sip=SipSettings(""), confirmed=False)
    first = store.save(waiting, Secret(""), origins=ORIGINS, portal_password=PORTAL)
    assert store.sip_password("acme/~Tester", ORIGINS) is None
    done = store.save(account(), SIP, origins=ORIGINS, replaces="acme/~Tester")
    assert [one.id for one in store.accounts()] == [ID]
    assert done.created == first.created
    assert len(vault.names()) == 1


def test_removing_leaves_nothing(store: AccountStore, vault: FolderVault) -> None:
    store.save(account(), SIP, origins=ORIGINS, portal_password=PORTAL)
    store.remove(ID)
    store.remove(ID)
    assert store.accounts() == ()
    assert store.sip_password(ID, ORIGINS) is None
    assert vault.names() == frozenset()
    assert store.new_origins("acme", ELSEWHERE) == ()


def test_removing_one_account_leaves_the_others(store: AccountStore) -> None:
    store.save(account(), SIP, origins=ORIGINS)
    store.save(account("6"), SIP, origins=ORIGINS)
    store.save(account(operator_id="other"), SIP, origins=ELSEWHERE)
    store.remove(ID)
    assert [one.id for one in store.accounts()] == ["acme/6", "other/55555555"]
    assert store.new_origins("acme", ELSEWHERE) == ELSEWHERE


def test_session_only_keeps_nothing_on_the_disk(tmp_path: Path) -> None:
    store = AccountStore(SessionVault(), None)
    store.check()
    assert not store.persistent
    store.begin_signup("acme", "Tester")
    store.save(account(), SIP, origins=ORIGINS)
    store.set_preference("language", "es")
    assert store.recover() == ()
    assert store.sip_password(ID, ORIGINS) == SIP
    assert store.preference("language", "en") == "es"
    assert len(store.pending_signups()) == 1
    store.remove(ID)
    assert store.accounts() == ()


# --- F61: bound to the operator's id and hosts ------------------------------------------------------------------------


def test_f61_other_hosts_get_no_secret_until_the_user_agrees(store: AccountStore) -> None:
    store.save(account(), SIP, origins=ORIGINS, portal_password=PORTAL)
    store.keep_operator_secret("acme", "http", Secret("h"), ORIGINS)
    assert store.new_origins("acme", ORIGINS + ELSEWHERE) == ELSEWHERE
    for origins in (ELSEWHERE, ORIGINS + ELSEWHERE):
        for ask in (
            lambda o=origins: store.sip_password(ID, o),
            lambda o=origins: store.portal_password(ID, o),
            lambda o=origins: store.operator_secret("acme", "http", o),
            lambda o=origins: store.save(account(login="evil"), Secret("evil"), origins=o),
            lambda o=origins: store.keep_operator_secret("acme", "http", Secret("evil"), o),
        ):
            with pytest.raises(KeyringError, match=r"keyring\.hosts") as caught:
                ask()
            assert caught.value.facts["hosts"] == "voip.evil.example"
            assert caught.value.facts["operator"] == "ACME Telecom"
    assert store.accounts()[0].login == "Tester"
    store.trust("acme", ELSEWHERE)
    assert store.new_origins("acme", ORIGINS + ELSEWHERE) == ()
    assert store.sip_password(ID, ORIGINS + ELSEWHERE) == SIP
    assert store.operator_secret("acme", "http", ORIGINS) == Secret("h")


def test_f61_another_port_or_scheme_is_another_origin(store: AccountStore) -> None:
    store.save(account(), SIP, origins=ORIGINS)
    for origin in ("http://voip.acme.example:80", "https://voip.acme.example:8443"):
        assert store.new_origins("acme", (origin,)) == (origin,)


def test_f61_an_operators_secret_alone_binds_it(store: AccountStore, vault: FolderVault) -> None:
    store.keep_operator_secret("acme", "http", Secret("1"), ORIGINS)
    store.keep_operator_secret("acme", "http", Secret("2"), ORIGINS)
    assert store.operator_secret("acme", "http", ORIGINS) == Secret("2")
    assert store.operator_secret("acme", "other", ORIGINS) is None
    assert store.operator_secret("other", "http", ELSEWHERE) is None
    assert len(vault.names()) == 1
    with pytest.raises(KeyringError, match=r"keyring\.hosts"):
        store.operator_secret("acme", "http", ELSEWHERE)


def test_an_operators_secret_is_forgotten(store: AccountStore, vault: FolderVault) -> None:
    store.keep_operator_secret("acme", "http", Secret("1"), ORIGINS)
    store.keep_operator_secret("acme", "test", Secret("2"), ORIGINS)
    assert store.forget_operator_secret("acme", "http")
    assert not store.forget_operator_secret("acme", "http")
    assert not store.forget_operator_secret("other", "http")
    assert store.operator_secret("acme", "http", ORIGINS) is None
    assert store.operator_secret("acme", "test", ORIGINS) == Secret("2")
    assert len(vault.names()) == 1


def test_f61_what_was_found_is_agreed_on_even_of_an_operator_of_whom_nothing_is_kept(store: AccountStore) -> None:
    assert store.new_origins("acme", ELSEWHERE) == ()
    assert store.not_agreed("acme", ORIGINS + ELSEWHERE) == ORIGINS + ELSEWHERE
    store.trust("acme", ORIGINS + ELSEWHERE)
    assert store.not_agreed("acme", ORIGINS + ELSEWHERE) == ()
    store.save(account(), SIP, origins=ORIGINS)
    assert store.sip_password(ID, ORIGINS) == SIP
    store.remove(ID)
    assert store.not_agreed("acme", ELSEWHERE) == ELSEWHERE


def test_f61_operators_are_apart(store: AccountStore) -> None:
    store.save(account(), SIP, origins=ORIGINS)
    assert store.new_origins("other", ELSEWHERE) == ()
    store.save(account(operator_id="other"), Secret("o"), origins=ELSEWHERE)
    assert store.sip_password(ID, ORIGINS) == SIP


def test_f61_the_embedded_operator_is_bound_to_itself(store: AccountStore) -> None:
    store.save(account(operator_id="demo"), SIP, origins=("embedded:demo",))
    assert store.sip_password("demo/55555555", ("embedded:demo",)) == SIP
    with pytest.raises(KeyringError) as caught:
        store.sip_password("demo/55555555", ("https://demo.example:443", "embedded:other"))
    assert caught.value.facts["hosts"] == "demo.example, embedded:other"


# --- F32: signups without a known outcome -----------------------------------------------------------------------------


def test_f32_a_signup_is_pending_until_it_ends(store: AccountStore, vault: FolderVault, folder: Path) -> None:
    before = datetime.now(UTC)
    store.begin_signup("acme", "Tester")
    store.begin_signup("acme", "Tester")
    store.begin_signup("other", "Tester")
    later = AccountStore(vault, folder)
    assert [(one.operator_id, one.login) for one in later.pending_signups()] == [
        ("acme", "Tester"),
        ("other", "Tester"),
    ]
    assert before <= later.pending_signups()[0].started <= datetime.now(UTC)
    later.save(account(), SIP, origins=ORIGINS)
    later.end_signup("acme", "Tester")
    later.end_signup("acme", "Tester")
    assert [one.operator_id for one in store.pending_signups()] == ["other"]


SIGNS_UP = """
import sys
from pathlib import Path
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault

store = AccountStore(SessionVault(), Path(sys.argv[1]))
with store.signing_up("acme", "ana"):
    store.begin_signup("acme", "ana")
    print("sent", flush=True)
    sys.stdin.read()
"""


def test_f32_a_signup_on_its_way_is_read_by_all_and_sent_by_none_until_its_process_ends(
    store: AccountStore, folder: Path
) -> None:
    words = [sys.executable, "-c", SIGNS_UP, str(folder)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        try:
            assert other.stdout is not None
            assert other.stdout.readline().strip() == b"sent"
            assert store.signup_pending("acme", "ana")
            with store.signing_up("acme", "ana") as mine, store.signing_up("acme", "bia") as another:
                assert (mine, another) == (False, True)
        finally:
            other.kill()
    with store.signing_up("acme", "ana", seconds=5) as mine:
        assert mine
    assert store.signup_pending("acme", "ana"), "what became of it is still unknown"


# --- preferences ------------------------------------------------------------------------------------------------------


def test_preferences_keep_their_kind(store: AccountStore) -> None:
    store.set_preference("size", [800, 600])
    store.set_preference("language", "es")
    assert store.preference("size", [0, 0]) == [800, 600]
    assert store.preference("language", "en") == "es"
    assert store.preference("language", 5) == 5


# --- damage, and what the user is told --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["settings.toml", "journal.toml"])
def test_f45_a_damaged_file_is_backed_up_and_reported_once(store: AccountStore, folder: Path, name: str) -> None:
    store.save(account(), SIP, origins=ORIGINS)
    path = folder / name
    damaged = path.read_bytes()[:-9]
    path.write_bytes(damaged)
    (problem,) = store.recover()
    assert problem.code == "settings.corrupt"
    assert problem.facts["path"] == str(path)
    assert (folder / problem.facts["backup"]).read_bytes() == damaged
    assert store.recover() == ()
    store.save(account("6"), SIP, origins=ORIGINS)
    assert "acme/6" in [one.id for one in store.accounts()]


def test_f45_damage_that_is_met_while_changing_is_backed_up_too(store: AccountStore, folder: Path) -> None:
    store.save(account(), SIP, origins=ORIGINS)
    (folder / "settings.toml").write_text("damaged")
    store.set_preference("language", "es")
    assert store.preference("language", "en") == "es"
    assert [problem.code for problem in store.recover()] == ["settings.corrupt"]


def test_f45_after_lost_settings_a_new_secret_never_meets_an_old_name(store: AccountStore, folder: Path) -> None:
    store.save(account(), Secret("old"), origins=ORIGINS)
    (folder / "settings.toml").unlink()
    store.save(account(), SIP, origins=ORIGINS)
    assert store.sip_password(ID, ORIGINS) == SIP


def test_settings_of_a_newer_version_are_reported_and_never_overwritten(store: AccountStore, folder: Path) -> None:
    files.write(folder / "settings.toml", {"format": 2})
    before = (folder / "settings.toml").read_bytes()
    assert [problem.code for problem in store.recover()] == ["settings.newer"]
    for attempt in (store.check, store.accounts, lambda: store.save(account(), SIP, origins=ORIGINS)):
        with pytest.raises(StorageError, match=r"settings\.newer"):
            attempt()
    assert (folder / "settings.toml").read_bytes() == before


def test_f38_f39_check_says_what_is_wrong_with_the_keyring(
    folder: Path, keyring_session: KeyringSession, no_keyring_env: dict[str, str]
) -> None:
    store = AccountStore(KeyringVault(), folder)
    with environment({**keyring_session.env}):
        store.check()
        keyring_session.lock()
        with pytest.raises(KeyringError, match=r"keyring\.locked"):
            store.check()
    with environment(no_keyring_env), pytest.raises(KeyringError, match=r"keyring\.missing"):
        store.check()


def test_f60_no_secret_is_in_a_file_even_when_the_operator_repeats_it(
    store: AccountStore, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    login = Secret("<l0gin&c4n4ry>")
    page = f"<p>{SIP.reveal()} {PORTAL.reveal()} &lt;l0gin&amp;c4n4ry&gt;</p>"
    repeats = account(info_html=page, sip=SipSettings("5", extra={"Hint": f"it is {SIP.reveal()}!"}))
    saved = store.save(repeats, SIP, origins=ORIGINS, portal_password=PORTAL, hide=(login,))
    store.begin_signup("acme", "Tester")
    store.keep_operator_secret("acme", "http", Secret("http-c4n4ry"), ORIGINS)
    assert saved.info_html == "<p>••• ••• •••</p>"
    texts = [path.read_text() for path in folder.iterdir()] + [caplog.text, repr(saved), repr(store.__dict__)]
    assert not [text for text in texts if "c4n4ry" in text]
