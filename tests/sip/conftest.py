"""What the SIP tests speak to."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.registrar import Registrar


@pytest.fixture(scope="session")
def registrar() -> Iterator[Registrar]:
    """One for all tests: each uses numbers of its own where it registers something."""
    with tempfile.TemporaryDirectory(prefix="neon-") as folder, Registrar(Path(folder)) as running:
        yield running
