"""Settings and secrets as one: killed at every step, the keyring dying in between, many processes at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import KeyringVault, Vault
from neon_wizard.errors import KeyringError, StorageError
from neon_wizard.model import Secret
from tests import disks
from tests.accounts.folder_vault import FolderVault
from tests.accounts.killed import SCENARIOS
from tests.accounts.samples import ORIGINS, account
from tests.accounts.vault_contract import VaultContract
from tests.keyring_session import KeyringSession
from tests.marks import posix_only

ROOT = Path(__file__).parents[2]
OLD, NEW = Secret("old"), Secret("new")

pytestmark = posix_only("needs SIGKILL and fork")


class TestFolderVault(VaultContract):
    """The quick vault of these tests is one."""

    @pytest.fixture
    def vault(self, tmp_path: Path) -> Vault:
        return FolderVault(tmp_path)


def kill_at_every_step(scenario: str, kind: str, folder: Path, env: Mapping[str, str]) -> None:
    command = [sys.executable, "-m", "tests.accounts.killed", scenario, kind, str(folder)]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    ends = json.loads(done.stdout)
    assert ends["before"] > 5, "it was not killed before the settings were written"
    assert ends["after"] > 3, "it was not killed after the settings were written"


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_f47_killed_at_every_step(scenario: str, tmp_path: Path) -> None:
    kill_at_every_step(scenario, "files", tmp_path, os.environ)


@pytest.mark.parametrize("scenario", ["update", "remove", "licensed again"])
def test_f47_killed_at_every_step_with_a_real_keyring(
    scenario: str, tmp_path: Path, keyring_session: KeyringSession
) -> None:
    kill_at_every_step(scenario, "keyring", tmp_path, keyring_session.env)


class DyingAfter(KeyringVault):
    """The real keyring, whose daemon is killed, stopped or locked after so many writes."""

    def __init__(self, writes: int, fault: str, session: KeyringSession) -> None:
        super().__init__(timeout=0.5)
        self._left = writes
        self._fault = getattr(session, fault)

    def set(self, operator_id: str, name: str, secret: Secret) -> None:
        super().set(operator_id, name, secret)
        self._left -= 1
        if self._left == 0:
            self._fault()


FAULTS = [("kill", "keyring.failed"), ("lock", "keyring.locked"), ("stop", "keyring.timeout")]


@pytest.mark.parametrize(("fault", "code"), FAULTS)
def test_f40_f41_the_keyring_goes_between_two_writes(
    tmp_path: Path, keyring_here: KeyringSession, fault: str, code: str
) -> None:
    AccountStore(KeyringVault(), tmp_path).save(account(), OLD, origins=ORIGINS, portal_password=OLD)
    before = keyring_here.contents()
    failing = AccountStore(DyingAfter(1, fault, keyring_here), tmp_path)
    with pytest.raises(KeyringError) as caught:
        failing.save(account(login="Other"), NEW, origins=ORIGINS, portal_password=NEW)
    assert caught.value.code == code

    # While it is away the next start says so, and still has the account.
    later = AccountStore(KeyringVault(timeout=0.5), tmp_path)
    assert [type(problem) for problem in later.recover()] == [KeyringError]
    assert later.accounts()[0].login == "Tester"

    # Then it is as it was; or, where the write only came late, as it was to be.
    keyring_here.go() if fault == "stop" else keyring_here.restart()
    assert failing.recover() == ()
    if fault == "stop" and failing.accounts()[0].login == "Other":
        assert list(keyring_here.contents().values()) == ["new", "new"]
        assert failing.sip_password("acme/55555555", ORIGINS) == NEW
    else:
        assert later.accounts()[0].login == "Tester"
        assert keyring_here.contents() == before


def test_f40_the_keyring_goes_after_the_last_write(tmp_path: Path, keyring_here: KeyringSession) -> None:
    AccountStore(KeyringVault(), tmp_path).save(account(), OLD, origins=ORIGINS)
    dying = AccountStore(DyingAfter(1, "kill", keyring_here), tmp_path)
    dying.save(account(login="Other"), NEW, origins=ORIGINS)  # it is kept; only the old secret is left over
    keyring_here.restart()
    assert len(keyring_here.contents()) == 2
    store = AccountStore(KeyringVault(), tmp_path)
    assert store.recover() == ()
    assert list(keyring_here.contents().values()) == ["new"]
    assert store.sip_password("acme/55555555", ORIGINS) == NEW


def test_f38_removing_from_a_locked_keyring_removes_nothing(tmp_path: Path, keyring_here: KeyringSession) -> None:
    store = AccountStore(KeyringVault(), tmp_path)
    store.save(account(), OLD, origins=ORIGINS)
    keyring_here.lock()
    with pytest.raises(KeyringError, match=r"keyring\.locked"):
        store.remove("acme/55555555")
    keyring_here.unlock()
    assert store.sip_password("acme/55555555", ORIGINS) == OLD


def test_f44_a_full_disk_leaves_the_old_account_and_no_new_secret(tmp_path: Path) -> None:
    vault = FolderVault(tmp_path / "secrets")
    (tmp_path / "disk").mkdir()
    with disks.small_disk(tmp_path / "disk") as disk:
        store = AccountStore(vault, disk.folder)
        store.save(account(), OLD, origins=ORIGINS)
        names = vault.names()
        disk.fill()
        for attempt in (store.check, lambda: store.save(account(login="Other"), NEW, origins=ORIGINS)):
            with pytest.raises(StorageError, match=r"settings\.disk_full"):
                attempt()
        assert store.accounts()[0].login == "Tester"
        disk.free()
        assert store.recover() == ()
        assert vault.names() == names
        assert store.sip_password("acme/55555555", ORIGINS) == OLD


def test_f43_a_read_only_folder_is_said_before_signup_and_does_not_hinder_reading(tmp_path: Path) -> None:
    store = AccountStore(FolderVault(tmp_path / "secrets"), tmp_path / "disk")
    store.save(account(), OLD, origins=ORIGINS)
    with disks.read_only(tmp_path / "disk"):
        with pytest.raises(StorageError, match=r"settings\.read_only"):
            store.check()
        if os.geteuid() == 0:  # as another user id the files, being private, cannot even be read
            assert store.recover() == ()
            assert store.sip_password("acme/55555555", ORIGINS) == OLD


def test_f46_twenty_processes_at_once_lose_nothing(tmp_path: Path, keyring_session: KeyringSession) -> None:
    script = """
import sys
from pathlib import Path
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import KeyringVault
from tests.accounts.samples import ORIGINS, PORTAL, SIP, account
store = AccountStore(KeyringVault(timeout=60), Path(sys.argv[1]))
assert store.recover() == ()
store.begin_signup("acme", sys.argv[2])
store.save(account(sys.argv[2]), SIP, origins=ORIGINS, portal_password=PORTAL)
store.set_preference(sys.argv[2], 1)
"""
    command = [sys.executable, "-c", script, str(tmp_path)]
    started = [subprocess.Popen([*command, str(n)], cwd=ROOT, env=keyring_session.env) for n in range(20)]
    assert [process.wait() for process in started] == [0] * 20
    store = AccountStore(FolderVault(tmp_path / "unused"), tmp_path)
    everyone = {str(n) for n in range(20)}
    assert {one.sip.number for one in store.accounts()} == everyone
    assert {one.login for one in store.pending_signups()} == everyone
    assert all(store.preference(n, 0) == 1 for n in everyone)
    assert len(keyring_session.contents()) == 40


def _waiting(command: list[str], env: Mapping[str, str]) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=env, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


_CHECKING = """
import sys
from pathlib import Path
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import KeyringVault

store = AccountStore(KeyringVault(timeout=60), Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for _ in range(2):
    store.check()
"""


@pytest.mark.parametrize("apart", [False, True], ids=["one folder", "a folder each"])
def test_f46_eight_processes_that_check_at_once_are_not_told_that_the_keyring_is_broken(
    tmp_path: Path, keyring_session: KeyringSession, apart: bool
) -> None:
    folders = [tmp_path / (str(n) if apart else "one") for n in range(8)]
    command = [sys.executable, "-c", _CHECKING]
    started = [_waiting([*command, str(each)], keyring_session.env) for each in folders]
    for process in started:
        assert process.stdout
        process.stdout.readline()
    for process in started:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    said = [(process.communicate(timeout=120)[1], process.returncode) for process in started]
    assert said == [("", 0)] * 8
    assert keyring_session.contents() == {}


def test_f47_what_a_check_that_was_killed_left_goes_with_the_next(tmp_path: Path, keyring_here: KeyringSession) -> None:
    store = AccountStore(KeyringVault(), tmp_path)
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED, str(tmp_path)], cwd=ROOT, env=keyring_here.env, check=False, timeout=60
    )
    assert killed.returncode == -9
    assert len(keyring_here.contents()) == 1
    store.check()
    assert keyring_here.contents() == {}


_KILLED = """
import os, sys
from pathlib import Path
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import KeyringVault

class Dying(KeyringVault):
    def _within_deadline(self, call, *secrets):
        class Backend:
            def __init__(self, real):
                self.real = real
            def __getattr__(self, name):
                return getattr(self.real, name)
            def delete_password(self, *_):
                os.kill(os.getpid(), 9)
        return super()._within_deadline(lambda backend: call(Backend(backend)), *secrets)

AccountStore(Dying(), Path(sys.argv[1])).check()
"""
