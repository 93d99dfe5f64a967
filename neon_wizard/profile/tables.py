"""Bytes → the tables of a profile, unchecked; or a `ProfileError` where they are no TOML, or too much of it.

Apart from `neon_wizard.profile.load`, for the first window is opened with this alone (`neon_wizard.profile.glance`).
"""

from __future__ import annotations

import codecs
import re
import tomllib
from pathlib import Path
from typing import Any, Final

from neon_wizard import disk
from neon_wizard.errors import ProfileError

MAX_BYTES: Final = 262_144
MAX_DOTS: Final = 100
"""In one line. tomllib's time grows with the square of a dotted key's parts: half a minute for 50,000."""

_AT_LINE: Final = r"(?s)(?P<reason>.*?) \(at (?:line (?P<line>\d+), column \d+|end of document)\)"


def read_bytes(path: Path) -> bytes:
    """What stands in the file, and no more of it than it takes to see that it is too long."""
    try:
        return disk.read(path, MAX_BYTES + 1)
    except OSError as error:
        facts = {"file": path, "reason": error.strerror or str(error)}
        raise ProfileError("profile.unreadable", facts=facts) from error


def decode(text: bytes | str, file: str) -> str:
    """The text of a profile. file: how messages name it."""
    raw = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    if len(raw) > MAX_BYTES:
        raise ProfileError("profile.unreadable", facts={"file": file, "reason": f"it is larger than {MAX_BYTES} bytes"})
    try:
        return raw.removeprefix(codecs.BOM_UTF8).decode()  # F22: tomllib refuses a byte-order mark
    except UnicodeDecodeError as error:
        reason = f"it is not UTF-8 (byte {error.start})"
        raise ProfileError("profile.unreadable", facts={"file": file, "reason": reason}) from error


def parse(text: str, file: str) -> dict[str, Any]:
    """The tables in `text`, not looked at yet."""
    crowded = next((n for n, line in enumerate(text.split("\n"), start=1) if line.count(".") > MAX_DOTS), None)
    if crowded:
        reason = f"more than {MAX_DOTS} dots in line {crowded}"
        raise ProfileError("profile.unreadable", facts={"file": file, "reason": reason})
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        match = re.fullmatch(_AT_LINE, str(error))
        line = (match and match["line"]) or text.count("\n") + 1
        facts = {"file": file, "line": line, "reason": match["reason"] if match else error}
        raise ProfileError("profile.syntax", facts=facts) from error
    # What tomllib lets through: integers of thousands of digits, arrays thousands deep.
    except (ValueError, RecursionError) as error:
        raise ProfileError("profile.unreadable", facts={"file": file, "reason": str(error)}) from error
