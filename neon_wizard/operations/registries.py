"""What UDDI registries said of an operator's services, kept with its age: in memory, and on disk for the next start."""

from __future__ import annotations

import json
import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import disk
from neon_wizard.errors import NetworkError, OperatorError
from neon_wizard.profile.addresses import url_problem

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service
    from neon_wizard.protocols.cancel import Cancel
    from neon_wizard.protocols.http import Session

FRESH: Final = timedelta(days=1)
"""How long an answer is used without asking again."""
_LARGEST: Final = 65_536


@dataclass(frozen=True)
class Located:
    """url, wsdl: as `neon_wizard.protocols.uddi.Found`. asked: when the registry said so, UTC.

    down: why the registry could not be asked again, so that an old answer is used; else empty.
    """

    url: str
    wsdl: str
    asked: datetime
    down: str = ""

    def words(self) -> str:
        """For an error's detail: whose answer it was, and how old."""
        words = f"address from the UDDI registry, asked {self.asked.isoformat(timespec='seconds')}"
        return f"{words}; it could not be asked again: {self.down}" if self.down else words


class Registries:
    """The registries of one operator's services. folder: for what is kept on disk; None keeps it in memory only."""

    def __init__(self, session: Session, folder: Path | None) -> None:
        self._session = session
        self._folder = folder
        self._lock = threading.Lock()
        self._known: dict[str, Located] = {}
        self._doubted: set[str] = set()

    def locate(self, service: Service, cancel: Cancel | None = None, *, anew: bool = False) -> Located:
        """Where `service` is: as asked within a day, else as the registry says now, else (while it is down) as it said.

        anew: ask, whatever is known. Raises as `neon_wizard.protocols.uddi.find`.
        """
        uddi = service.options["uddi"]
        described = service.protocol == "wsdl" and not service.options.get("wsdl")
        name = _name(uddi, described)
        known = self._known.get(name) or self._read(name)
        fresh = known is not None and timedelta(0) <= datetime.now(UTC) - known.asked < FRESH
        if known is not None and fresh and not anew and name not in self._doubted:
            return known
        from neon_wizard.protocols.uddi import find

        try:
            found = find(uddi, service.http, self._session, cancel, described=described)
        except (NetworkError, OperatorError) as error:
            if known is None:
                raise
            return Located(known.url, known.wsdl, known.asked, str(error))
        located = Located(found.url, found.wsdl, datetime.now(UTC))
        with self._lock:
            self._known[name] = located
            self._doubted.discard(name)
        self._write(name, located)
        return located

    def doubt(self, service: Service) -> None:
        """Nothing was found where the registry said: ask it again the next time."""
        uddi = service.options["uddi"]
        with self._lock:
            self._doubted |= {_name(uddi, described) for described in (True, False)}

    def _read(self, name: str) -> Located | None:
        """What was kept; anything that is not as it was written is as if it were not there."""
        if self._folder is None:
            return None
        try:
            kept = json.loads(disk.read(self._folder / name, _LARGEST))
            url, wsdl, asked = str(kept["url"]), str(kept["wsdl"]), datetime.fromisoformat(kept["asked"])
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None
        usable = (url or wsdl) and not any(address and url_problem(address) for address in (url, wsdl))
        return Located(url, wsdl, asked) if usable and asked.tzinfo else None

    def _write(self, name: str, located: Located) -> None:
        """Kept where that can be done; without it the registry is asked once more at the next start."""
        if self._folder is None:
            return
        text = json.dumps({"url": located.url, "wsdl": located.wsdl, "asked": located.asked.isoformat()})
        with suppress(OSError):
            disk.make_private(self._folder)
            import tempfile

            handle, written = tempfile.mkstemp(dir=self._folder)
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as stream:
                    stream.write(text)
                os.replace(written, self._folder / name)
            except OSError:
                os.unlink(written)
                raise


def _name(uddi: Any, described: bool) -> str:
    """The name of the file for one question."""
    asked = [uddi["inquiry"], uddi.get("version", 2), uddi.get("business", ""), uddi["service"], described]
    import hashlib  # here, as tempfile above: most operators need no registry

    return f"{hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:40]}.json"
