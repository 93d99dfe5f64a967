"""What the windows remember, by name, and how it is read: settings that cannot be read are as good as none (F45)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QSize

from neon_wizard.errors import StorageError

if TYPE_CHECKING:
    from neon_wizard.context import Context

__all__ = ["ENGINE", "HOME_SIZE", "KEEP_IN_TRAY", "LANGUAGE", "LAST_ACCOUNT", "read", "read_size"]

LANGUAGE: Final = "language"
KEEP_IN_TRAY: Final = "keep-in-tray"
LAST_ACCOUNT: Final = "account"
ENGINE: Final = "engine"
HOME_SIZE: Final = "home-size"

_P = TypeVar("_P", str, int, list[Any])


def read(context: Context, name: str, default: _P) -> _P:
    if context.nothing_kept:
        return default
    try:
        return context.store.preference(name, default)
    except StorageError:
        return default


def read_size(context: Context, name: str, default: QSize) -> QSize:
    """A window's size, as width and height."""
    size: list[Any] = read(context, name, [])
    known = len(size) == 2 and all(type(each) is int and each > 0 for each in size)
    return QSize(*size) if known else default
