"""Names in a reply, of elements, attributes and keys, bounded.

All that reads a reply compares them, often one by one: a million letters in one, or fifty thousand of them, cost more
than any value does.
"""

from __future__ import annotations

from typing import Final

from neon_wizard.errors import ReplyError

MAX_NAME: Final = 1_000
"""Characters, with a namespace."""
MAX_NAMES: Final = 5_000
"""Different ones in one reply."""


class Names:
    """The different names of one reply. host: who said it, for the errors."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._seen: set[str] = set()

    def take(self, name: str) -> None:
        """Note a name; raises `ReplyError` ``reply.too_large`` where it is too long, or one too many."""
        if name in self._seen:
            return
        if len(name) > MAX_NAME:
            raise self._too_large(f"a name of {MAX_NAME} characters")
        self._seen.add(name)
        if len(self._seen) > MAX_NAMES:
            raise self._too_large(f"{MAX_NAMES} different names")

    def _too_large(self, limit: str) -> ReplyError:
        return ReplyError("reply.too_large", facts={"host": self._host, "limit": limit})
