"""A vault of plain files: quick, and it outlives a process; for tests of what many processes leave behind."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

from neon_wizard.model import Secret


class FolderVault:
    """Keeps each secret in a file of `folder`, replaced as a whole, under a name that any file system takes."""

    persistent = True

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def check(self, name: str = "check") -> None:
        pass

    def get(self, operator_id: str, name: str) -> Secret | None:
        path = self._path(operator_id, name)
        return Secret(path.read_bytes().decode().partition("\n")[2]) if path.exists() else None

    def set(self, operator_id: str, name: str, secret: Secret) -> None:
        path = self._path(operator_id, name)
        fresh = path.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(f"{operator_id} {name}\n{secret.reveal()}".encode())
        fresh.replace(path)

    def delete(self, operator_id: str, name: str) -> None:
        self._path(operator_id, name).unlink(missing_ok=True)

    def names(self) -> frozenset[str]:
        """Of all secrets of all operators."""
        lines = (path.read_text().split("\n")[0] for path in self._folder.glob("*.secret"))
        return frozenset(line.partition(" ")[2] for line in lines)

    def _path(self, operator_id: str, name: str) -> Path:
        return self._folder / f"{sha256(f'{operator_id} {name}'.encode()).hexdigest()}.secret"
