"""Where a test can run: the one place that says so, each time with the reason, which a run prints with ``-rs``.

A decorator for a test or a class; ``pytestmark = linux_only("…")`` for a whole module. `WINE` is no system of its own:
what fails there and nowhere else is Wine's own fault, and the mark says what it lacks.
"""

from __future__ import annotations

import ctypes
import sys

import pytest

LINUX = sys.platform.startswith("linux")
WINDOWS = sys.platform == "win32"
if sys.platform == "win32":
    WINE = hasattr(ctypes.windll.ntdll, "wine_get_version")
else:
    WINE = False

EVERY = 10 if WINE else 1
"""Of what is tried with each byte, or with many texts, one in so many: files cost fifty times as much under Wine."""


def linux_only(reason: str) -> pytest.MarkDecorator:
    """Needs what only Linux has, such as ``gnome-keyring``, D-Bus, or the servers that Debian packages."""
    return pytest.mark.skipif(not LINUX, reason=f"Linux only: {reason}")


def skip_unless_linux(reason: str) -> None:
    """The same for a fixture: skips whatever test asks for it."""
    if not LINUX:
        pytest.skip(f"Linux only: {reason}")


def skip_under_wine(reason: str) -> None:
    """`not_under_wine` for a fixture."""
    if WINE:
        pytest.skip(f"not under Wine: {reason}")


def posix_only(reason: str) -> pytest.MarkDecorator:
    """Needs what Linux and macOS have and Windows has not, such as modes, signals and named pipes."""
    return pytest.mark.skipif(WINDOWS, reason=f"not on Windows: {reason}")


def skip_on_windows(reason: str) -> None:
    """`posix_only` for a fixture, or what else several tests use."""
    if WINDOWS:
        pytest.skip(f"not on Windows: {reason}")


def windows_only(reason: str) -> pytest.MarkDecorator:
    """Is about what only Windows has, such as the Credential Locker."""
    return pytest.mark.skipif(not WINDOWS, reason=f"Windows only: {reason}")


def not_under_wine(reason: str) -> pytest.MarkDecorator:
    """Runs on Windows itself, but needs what Wine does otherwise or not at all."""
    return pytest.mark.skipif(WINE, reason=f"not under Wine: {reason}")
