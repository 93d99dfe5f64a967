"""What the checks of telephones speak to."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.registrar import Registrar


@pytest.fixture(scope="session")
def registrar() -> Iterator[Registrar]:
    """Knows the number alice with the password alice-secret."""
    with tempfile.TemporaryDirectory(prefix="neon-") as folder, Registrar(Path(folder)) as running:
        yield running
