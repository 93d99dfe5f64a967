"""Runs that stay on this computer, to be looked at and compared with: redacted JSON, a bounded number per operator."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neon_wizard import disk, places
from neon_wizard.accounts.files import replace, storage_errors
from neon_wizard.checks import redacting
from neon_wizard.checks.model import Run, Severity, Verdict
from neon_wizard.checks.saving import LARGEST, from_json, to_json
from neon_wizard.errors import StorageError, UsageError

if TYPE_CHECKING:
    from neon_wizard.model import Secret

MOST: Final = 20
"""Runs of one operator; the oldest are dropped."""
_MODE: Final = 0o600
_STAMP: Final = "%Y%m%dT%H%M%S%f"


@dataclass(frozen=True)
class Kept:
    """A run in its file."""

    path: Path
    run: Run

    @property
    def asked(self) -> int:
        """How many checks were answered."""
        return sum(result.verdict in (Verdict.PASSED, Verdict.FAILED) for result in self.run.results)

    def number(self, severity: Severity) -> int:
        return sum(finding.severity is severity for finding in self.run.findings)


def folder_of(operator_id: str) -> Path:
    """Where an operator's runs are. An id is lower case, digits and dashes; a file of somebody else's may say more."""
    return places.data_dir() / "checks" / re.sub(r"[^a-z0-9-]", "_", operator_id.lower())


def keep(run: Run, secrets: Iterable[Secret]) -> Kept:
    """Write `run` down; waits for the disk. Raises `StorageError`, and `redacting.LeakError` before it writes."""
    text = redacting.verify(to_json(run), secrets)
    folder = folder_of(run.operator_id)
    path = folder / f"{run.started.strftime(_STAMP)}.json"
    with storage_errors(path):
        disk.make_private(folder)
        replace(path, text.encode(errors="surrogatepass"), _MODE)
        for old in _files(folder)[MOST:]:
            old.unlink(missing_ok=True)
    return Kept(path, run)


def kept(operator_id: str) -> tuple[Kept, ...]:
    """The operator's runs, the latest first; what cannot be read is passed over. Waits for the disk."""
    found = []
    for path in _files(folder_of(operator_id)):
        with suppress(UsageError, StorageError):
            found.append(load(path))
    return tuple(found)


def load(path: Path) -> Kept:
    """The run in a file, of this folder or of anybody's; raises `StorageError`, `UsageError` ``check.file``."""
    with storage_errors(path):
        content = disk.read(path, LARGEST + 1)
    return Kept(path, from_json(content, file=path.name))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.json"), reverse=True) if folder.is_dir() else []
