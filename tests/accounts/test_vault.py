"""The vault's adapters: the contract, and what a real keyring can do to one."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring.backends.null
import pytest

from neon_wizard.accounts.credential_locker import MOST_BYTES
from neon_wizard.accounts.vault import KeyringVault, SessionVault, Vault, write
from neon_wizard.errors import KeyringError
from neon_wizard.model import Secret
from tests.accounts.vault_contract import VaultContract
from tests.accounts.windows_credentials import all_credentials, delete_credential
from tests.keyring_session import KeyringSession, environment
from tests.marks import linux_only, windows_only

CANARY = "c4n4ry-s3cret"


@pytest.fixture
def credentials() -> Iterator[Callable[[], dict[str, bytes]]]:
    """What the program keeps in Windows' Credential Locker: target → bytes. Nothing before the test and after it."""

    def kept() -> dict[str, bytes]:
        found = all_credentials()
        return {each: blob for each, blob in found.items() if "neon-wizard" in each}

    for target in kept():
        delete_credential(target)
    yield kept
    for target in kept():
        delete_credential(target)


class TestSessionVault(VaultContract):
    @pytest.fixture
    def vault(self) -> Vault:
        return SessionVault()

    def test_it_says_that_it_forgets(self) -> None:
        assert not SessionVault().persistent


class TestKeyringVault(VaultContract):
    @pytest.fixture
    def vault(self, keyring_here: KeyringSession) -> Vault:
        return KeyringVault()

    def test_secrets_outlive_the_vault_under_the_operators_name(self, keyring_here: KeyringSession) -> None:
        KeyringVault().set("acme", "a", Secret("1"))
        assert KeyringVault().get("acme", "a") == Secret("1")
        assert keyring_here.contents() == {("neon-wizard/acme", "a"): "1"}

    def test_check_leaves_nothing_behind(self, keyring_here: KeyringSession) -> None:
        KeyringVault().check()
        assert keyring_here.contents() == {}


@windows_only("the Credential Locker")
class TestCredentialLocker(VaultContract):
    @pytest.fixture
    def vault(self, credentials: Callable[[], dict[str, bytes]]) -> Vault:
        return KeyringVault()

    def test_no_credential_is_longer_than_windows_allows(self, vault: Vault, credentials) -> None:
        for text in ("p" * 4000, "𝄞" * 4000):
            vault.set("acme", "a", Secret(text))
            assert max(len(blob) for blob in credentials().values()) <= MOST_BYTES

    def test_a_deleted_secret_leaves_no_part_behind(self, vault: Vault, credentials) -> None:
        vault.set("acme", "a", Secret("p" * 4000))
        vault.set("acme", "a", Secret("q" * 3000))
        vault.delete("acme", "a")
        assert credentials() == {}

    def test_a_short_secret_is_kept_under_its_name_as_it_is(self, vault: Vault, credentials) -> None:
        vault.set("acme", "a", Secret("new"))
        assert credentials() == {"a@neon-wizard/acme": "new".encode("utf-16-le")}

    def test_what_begins_like_a_long_one_is_got_as_it_was_set(self, vault: Vault) -> None:
        vault.set("acme", "a", Secret("\x1ea3\x1etext"))
        assert vault.get("acme", "a") == Secret("\x1ea3\x1etext")

    def test_a_secret_without_one_of_its_parts_is_none(self, vault: Vault, credentials) -> None:
        vault.set("acme", "a", Secret("p" * 4000))
        delete_credential(max(credentials()))
        assert vault.get("acme", "a") is None
        vault.set("acme", "a", Secret("whole"))
        assert vault.get("acme", "a") == Secret("whole")

    def test_check_leaves_nothing_behind(self, vault: Vault, credentials) -> None:
        vault.check()
        assert credentials() == {}


def every_call(vault: Vault) -> Iterator[Callable[[], object]]:
    yield vault.check
    yield lambda: vault.get("acme", "a")
    yield lambda: vault.set("acme", "a", Secret(CANARY))
    yield lambda: vault.delete("acme", "a")


def codes_of_every_call(vault: Vault) -> set[str]:
    """The code with which each of the vault's methods fails; a method that does not fail fails the test."""
    codes = set()
    for call in every_call(vault):
        with pytest.raises(KeyringError) as caught:
            call()
        codes.add(caught.value.code)
        assert CANARY not in f"{caught.value!r} {caught.value} {caught.value.detail}"
        assert caught.value.__cause__ is None  # F60: a foreign exception may hold what was to be written
        assert caught.value.__context__ is None
    return codes


def test_f38_locked_is_an_error_and_not_an_absent_secret(keyring_here: KeyringSession) -> None:
    vault = KeyringVault()
    vault.set("acme", "a", Secret("1"))
    keyring_here.lock()
    assert codes_of_every_call(vault) == {"keyring.locked"}
    keyring_here.unlock()
    assert vault.get("acme", "a") == Secret("1")


def test_f38_a_question_that_nobody_answers_is_locked(keyring_here: KeyringSession) -> None:
    vault = KeyringVault(timeout=0.3)
    vault.check()
    keyring_here.lock()
    with keyring_here.ask_nobody() as asked:
        with pytest.raises(KeyringError, match=r"keyring\.locked"):
            vault.check()
        assert asked.is_set()
        with pytest.raises(KeyringError, match=r"keyring\.locked"):
            vault.get("acme", "a")
    keyring_here.unlock()
    KeyringVault().check()


@linux_only("elsewhere the system always has a store")
def test_f39_no_session_is_missing(no_keyring_env: dict[str, str]) -> None:
    with environment(no_keyring_env):
        assert codes_of_every_call(KeyringVault()) == {"keyring.missing"}


def test_f39_no_daemon_is_missing(keyring_here: KeyringSession) -> None:
    keyring_here.kill()
    assert codes_of_every_call(KeyringVault()) == {"keyring.missing"}


@linux_only("gnome-keyring")
def test_f39_a_daemon_without_a_keyring_says_so() -> None:
    with KeyringSession(password="") as session, environment({**session.env}):
        assert codes_of_every_call(KeyringVault()) == {"keyring.no_collection"}


def test_f39_a_default_keyring_that_was_deleted_is_not_called_no_password_store(keyring_here: KeyringSession) -> None:
    vault = KeyringVault()
    vault.set("acme", "a", Secret("1"))
    keyring_here.delete()
    assert codes_of_every_call(vault) == {"keyring.no_collection"}


def test_f39_a_keyring_that_comes_later_is_found(keyring_here: KeyringSession) -> None:
    keyring_here.kill()
    vault = KeyringVault()
    assert codes_of_every_call(vault) == {"keyring.missing"}
    keyring_here.restart()
    vault.check()


def test_f40_a_daemon_that_died_has_failed(keyring_here: KeyringSession) -> None:
    vault = KeyringVault()
    vault.set("acme", "a", Secret("1"))
    keyring_here.kill()
    with pytest.raises(KeyringError, match=r"keyring\.failed"):
        vault.set("acme", "b", Secret(CANARY))
    with pytest.raises(KeyringError, match=r"keyring\.missing"):  # asked anew
        vault.check()


def test_f41_a_keyring_that_hangs_ends_at_the_deadline(keyring_here: KeyringSession) -> None:
    vault = KeyringVault(timeout=0.3)
    vault.set("acme", "a", Secret("1"))
    keyring_here.stop()
    for call in every_call(vault):
        start = time.monotonic()
        with pytest.raises(KeyringError, match=r"keyring\.timeout"):
            call()
        assert time.monotonic() - start < 2
    keyring_here.go()
    assert KeyringVault().get("acme", "a") == Secret("1")


def test_f41_a_late_write_never_follows_a_later_deletion(keyring_here: KeyringSession) -> None:
    vault = KeyringVault(timeout=1.0)
    vault.check()
    keyring_here.stop()
    with pytest.raises(KeyringError, match=r"keyring\.timeout"):
        vault.set("acme", "a", Secret("late"))
    keyring_here.go()
    vault.delete("acme", "a")
    assert keyring_here.contents() == {}


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_f42_a_backend_chosen_by_the_environment_is_ignored(keyring_session: KeyringSession, backend: str) -> None:
    script = """
from neon_wizard.accounts.vault import KeyringVault
from neon_wizard.model import Secret
KeyringVault().check()
KeyringVault().set("acme", "a", Secret("kept"))
"""
    env = {**keyring_session.env, "PYTHON_KEYRING_BACKEND": backend, "PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run([sys.executable, "-c", script], env=env, check=True)
    assert keyring_session.contents() == {("neon-wizard/acme", "a"): "kept"}


def test_f42_a_secret_that_was_not_kept_is_noticed() -> None:
    with pytest.raises(KeyringError, match=r"keyring\.readback"):
        write(keyring.backends.null.Keyring(), "neon-wizard/acme", "a", Secret(CANARY))


def test_f60_what_cannot_be_written_is_not_in_the_error(keyring_here: KeyringSession) -> None:
    with pytest.raises(KeyringError, match=r"keyring\.failed") as caught:
        KeyringVault().set("acme", "a", Secret(CANARY + "\udcff"))
    assert CANARY not in caught.value.detail
    assert caught.value.__cause__ is None
