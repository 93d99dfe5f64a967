"""Fixtures that several parts of the tests share."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from neon_wizard.demo import DemoOperator
from tests.clocks import Clock
from tests.keyring_session import KeyringSession, environment, private_environment
from tests.marks import EVERY, LINUX, WINE, skip_unless_linux
from tests.servers.registrar import Registrar

# How long an example takes is the machine's: what must be quick is measured where it is said. New examples are looked
# for where a person sees what they find, and not where a change of something else would be refused for it.
_SAME = "CI" in os.environ
settings.register_profile("neon", deadline=None, derandomize=_SAME)
# Under Wine the first example may take seconds, which says nothing of the test.
settings.register_profile(
    "wine",
    deadline=None,
    derandomize=_SAME,
    max_examples=100 // EVERY,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("wine" if WINE else "neon")

_IN_MEMORY = Path("/dev/shm")
_ENOUGH = 1 << 30  # bytes; a run leaves 50 MB at a time


def pytest_configure() -> None:
    """Put what tests write into memory, where Linux has room for it: there nothing waits for a disk at each `fsync`.

    What they start inherits it, the other workers too. ``TMPDIR`` chooses another place.
    """
    if LINUX and "TMPDIR" not in os.environ and _can_hold_tests(_IN_MEMORY):
        os.environ["TMPDIR"] = str(_IN_MEMORY)
        tempfile.tempdir = None  # it is looked up anew


def _can_hold_tests(folder: Path) -> bool:
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        return False
    found = os.statvfs(folder)
    return not found.f_flag & os.ST_NOEXEC and found.f_bavail * found.f_frsize > _ENOUGH


@pytest.fixture
def keyring_session() -> Iterator[KeyringSession]:
    """A real, unlocked, empty keyring, for subprocesses: ``subprocess.run([...], env=keyring_session.env)``."""
    skip_unless_linux("gnome-keyring")
    with KeyringSession() as session:
        yield session


@pytest.fixture
def keyring_here(keyring_session: KeyringSession) -> Iterator[KeyringSession]:
    """The same, and this very process uses it: its environment is the session's for the length of the test."""
    with environment({**keyring_session.env}):
        yield keyring_session


@pytest.fixture
def no_keyring_env(tmp_path: Path) -> dict[str, str]:
    """An environment with private folders and no keyring (F39), for subprocesses or `keyring_session.environment`."""
    return private_environment(tmp_path / "home")


@pytest.fixture
def demo() -> Iterator[DemoOperator]:
    """The demo operator, at a port of its own."""
    with DemoOperator() as operator:
        yield operator


@pytest.fixture(scope="session")
def registrar() -> Iterator[Registrar]:
    """A real registrar for all tests, which knows the number alice with the password alice-secret.

    A test that registers something, or adds a number, uses numbers of its own.
    """
    skip_unless_linux("Kamailio")
    with tempfile.TemporaryDirectory(prefix="neon-") as folder, Registrar(Path(folder)) as running:
        yield running


@pytest.fixture
def clock() -> Clock:
    """A clock that is turned by hand."""
    return Clock()
