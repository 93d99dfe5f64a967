"""What a name of a file means on any system, wherever it is read: a profile written on Linux has to work on Windows.

Nothing here touches the disk. To look whether a file of another computer exists already sends the user's name and a
hash of the password there, so such a name is told by its letters alone.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_device", "is_remote", "portable"]

_DEVICES: Final = r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³])[ .]*(?:[.:].*)?"
_BEGIN_SO: Final = frozenset({"con", "prn", "aux", "nul", "com", "lpt"})
_REMOTE: Final = r"\s*(?:[\\/]\s*[\\/]|[\\/]\?\?[\\/]|file:[\\/]{2}(?![\\/]|localhost[\\/])|file:[\\/]{4})"
_REFUSED: Final = r'[\x00-\x1f<>:"|?*\\]'


def is_device(name: str) -> bool:
    """Return whether Windows takes `name`, of a file or a folder, for a device: ``aux``, ``NUL.txt``, ``com1 .svg``."""
    name = name.strip()
    return name[:3].lower() in _BEGIN_SO and re.fullmatch(_DEVICES, name) is not None


def is_remote(path: str) -> bool:
    """Return whether Windows may ask another computer, or a device, for `path`.

    So it does for whatever begins with two slashes of either kind (``//host/share``, and the prefixes of devices), with
    the ``??`` of its kernel, or as a ``file:`` address with a host.
    """
    return re.match(_REMOTE, path, re.IGNORECASE) is not None


def portable(name: str) -> str:
    """Return `name`, of one file, as every system takes it: no device, no refused character, no dot at the end."""
    made = re.sub(_REFUSED, "_", name).rstrip(" .") or "_"
    return f"_{made}" if is_device(made) else made
