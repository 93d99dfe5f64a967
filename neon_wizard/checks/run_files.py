"""Runs in files: as JSON and back, and kept on this computer, to be looked at and compared with the next one (G3).

The format is versioned. A file may be a stranger's, so it is checked before anything is made of it. Kept runs are
redacted, and their number per operator is bounded.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import disk, places
from neon_wizard.accounts.files import replace, storage_errors
from neon_wizard.checks import run_redaction
from neon_wizard.checks.findings import Check, CheckResult, Created, Effect, Finding, Run, Severity, Verdict
from neon_wizard.errors import StorageError, UsageError
from neon_wizard.file_names import portable
from neon_wizard.protocols.exchange import Exchange

if TYPE_CHECKING:
    from neon_wizard.model import Secret


FORMAT: Final = 1
LARGEST: Final = 67_108_864
"""Bytes: 64 MiB. A run over every service with everything that travelled takes far less than 1 MiB."""


def to_json(run: Run) -> str:
    """Return `run` as one indented JSON object; it holds nothing that is not in the run."""
    data = {"format": FORMAT, **_plain(run)}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def from_json(text: bytes | str, *, file: str) -> Run:
    """Return the run that `text` holds; raises `UsageError` ``check.file`` with the reason.

    file: how the message names it.
    """
    try:
        if len(text) > LARGEST:
            raise ValueError(f"it is larger than {LARGEST} bytes")
        data = json.loads(text)
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise ValueError(f"it is no saved run of format {FORMAT}")
        return _run(data)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        reason = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        raise UsageError("check.file", facts={"file": file, "reason": reason}) from error


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _run(data: Mapping[str, Any]) -> Run:
    return Run(
        operator_id=_text(data["operator_id"]),
        operator_name=_text(data["operator_name"]),
        started=_time(data["started"]),
        finished=_time(data["finished"]),
        results=tuple(map(_result, data["results"])),
        created=tuple(Created(_text(each["login"]), _text(each["number"])) for each in data["created"]),
        cancelled=bool(data["cancelled"]),
        addresses=tuple(map(_text, data.get("addresses", ()))),  # older runs do not have these three
        asked_from=_text(data.get("asked_from", "")),
        version=_text(data.get("version", "")),
    )


def _result(data: Mapping[str, Any]) -> CheckResult:
    check = data["check"]
    return CheckResult(
        check=Check(
            id=_text(check["id"]),
            requirement=_text(check["requirement"]),
            severity=Severity(check["severity"]),
            effect=Effect(check["effect"]),
            service=_text(check["service"]),
            after=tuple(map(_text, check["after"])),
            signs_up=bool(check.get("signs_up")),
        ),
        verdict=Verdict(data["verdict"]),
        findings=tuple(map(_finding, data["findings"])),
        seconds=float(data["seconds"]),
        exchanges=tuple(map(_exchange, data["exchanges"])),
        facts=_texts(data["facts"]),
        because=_text(data.get("because", "")),  # older runs do not have this
    )


def _finding(data: Mapping[str, Any]) -> Finding:
    return Finding(
        check=_text(data["check"]),
        code=_text(data["code"]),
        severity=Severity(data["severity"]),
        facts=_texts(data["facts"]),
        change=_texts(data["change"]),
        step=_text(data.get("step", "")),
        places=tuple(map(_text, data.get("places", ()))),
        accepted=_text(data.get("accepted", "")),
    )


_LATER: Final = frozenset({"step", "at"})
"""What exchanges of older runs do not have."""


def _exchange(data: Mapping[str, Any]) -> Exchange:
    known = {each.name: data[each.name] for each in fields(Exchange) if each.name in data or each.name not in _LATER}
    for name in ("request_headers", "reply_headers"):
        known[name] = tuple((_text(header), _text(value)) for header, value in known[name])
    for name in ("method", "url", "request_body", "reply_body"):
        _text(known[name])
    for name in _LATER & known.keys():
        _text(known[name])
    return Exchange(**{**known, "status": int(known["status"]), "seconds": float(known["seconds"])})


def _time(value: Any) -> datetime:
    found = datetime.fromisoformat(value)
    if found.tzinfo is None:
        raise ValueError("a time has no zone")
    return found.astimezone(UTC)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return value


def _texts(value: Mapping[str, Any]) -> Mapping[str, str]:
    return {_text(name): _text(text) for name, text in value.items()}


MOST: Final = 20
"""Runs of one operator; the oldest are dropped."""
_MODE: Final = 0o600
_STAMP: Final = "%Y%m%dT%H%M%S%f"


@dataclass(frozen=True)
class KeptRun:
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
    """Return where an operator's runs are. A stranger's file may say something that is no id, and no folder."""
    return places.data_dir() / "checks" / portable(re.sub(r"[^a-z0-9-]", "_", operator_id.lower()))


def keep(run: Run, secrets: Iterable[Secret]) -> KeptRun:
    """Write `run` to the disk. Raises `StorageError`, and `run_redaction.LeakError` before it writes."""
    text = run_redaction.verify(to_json(run), secrets, to_json(run_redaction.without_words(run)))
    folder = folder_of(run.operator_id)
    path = folder / f"{run.started.strftime(_STAMP)}.json"
    with storage_errors(path):
        disk.make_private(folder)
        replace(path, text.encode(errors="surrogatepass"), _MODE)
        for old in _files(folder)[MOST:]:
            disk.remove(old)
    return KeptRun(path, run)


def kept(operator_id: str) -> tuple[KeptRun, ...]:
    """Return the operator's runs, the latest first, without unreadable ones. Waits for the disk."""
    found = []
    for path in _files(folder_of(operator_id)):
        with suppress(UsageError, StorageError):
            found.append(load(path))
    return tuple(found)


def load(path: Path) -> KeptRun:
    """Return the run in a file, of this folder or anybody's; raises `StorageError`, `UsageError` ``check.file``."""
    with storage_errors(path):
        content = disk.read(path, LARGEST + 1)
    return KeptRun(path, from_json(content, file=path.name))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.json"), reverse=True) if folder.is_dir() else []
