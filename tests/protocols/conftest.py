"""What the tests of the protocols share: a session, and the certificates of one test run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from neon_wizard.demo import DemoOperator
from neon_wizard.model import Secret
from neon_wizard.protocols.http import Session
from tests.servers.certificates import Authority


@pytest.fixture
def session() -> Iterator[Session]:
    """A session that takes every secret literally."""
    opened = Session(lambda reference: Secret(str(reference)))
    yield opened
    opened.close()


@pytest.fixture
def operator() -> Iterator[DemoOperator]:
    """The demo operator, to stand behind a web server."""
    with DemoOperator() as started:
        yield started


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A certificate authority that nobody knows but who is given its file."""
    return Authority(tmp_path_factory.mktemp("authority"))
