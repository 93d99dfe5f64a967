"""What lies in Windows' Credential Locker, past the program that put it there."""

from __future__ import annotations

from contextlib import suppress
from typing import Any


def all_credentials() -> dict[str, bytes]:
    """Every credential of this user: target name → the bytes that are kept."""
    found: list[dict[str, Any]] = []
    with suppress(Exception):  # Windows calls it an error when there is none
        found = _win32cred().CredEnumerate(None, 0)
    return {each["TargetName"]: each["CredentialBlob"] for each in found}


def delete_credential(target: str) -> None:
    """Delete the credential of this name, as the Control Panel does it."""
    _win32cred().CredDelete(TargetName=target, Type=_win32cred().CRED_TYPE_GENERIC)


def _win32cred() -> Any:
    from win32ctypes.pywin32 import win32cred

    return win32cred
