"""Where secrets are kept: the system's keyring, or this process's memory.

No other module knows `keyring`, but `credential_locker`, which is its backend on Windows.

Both adapters keep the same contract (``tests/accounts/vault_contract.py``). There is never a fallback to a file.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from functools import cache
from importlib import import_module
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple, Protocol, TypeVar

from neon_wizard.errors import KeyringError
from neon_wizard.model import Secret
from neon_wizard.redaction import redact

__all__ = ["KeyringVault", "SessionVault", "Vault", "service_name", "write"]

T = TypeVar("T")

_PROBE = "check"
# The only backend that is allowed on each system, named here so that neither PYTHON_KEYRING_BACKEND nor keyringrc.cfg
# can put the null backend or a plain file in its place (F42).
_NATIVE = {
    "darwin": ("keyring.backends.macOS", "Keyring"),
    "win32": ("neon_wizard.accounts.credential_locker", "CredentialLocker"),
}
# What the backends raise, by the exception's name: half of these are not a `keyring.errors.KeyringError`, and some are
# defined in packages that only one system has. Anything else counts as "failed".
_CODES = {
    "KeyringLocked": "keyring.locked",
    "LockedException": "keyring.locked",
    "NoKeyringError": "keyring.missing",
    "InitError": "keyring.missing",
    # There is a store without a collection for passwords, and nobody answered when one was to be made.
    "PromptDismissedException": "keyring.no_collection",
}


class Vault(Protocol):
    """Keeps small secrets, each under an operator's id and a name.

    persistent: True where what is kept outlives this process. Every method raises `KeyringError`: ``keyring.locked``,
    ``.missing``, ``.no_collection``, ``.timeout``, ``.failed``, ``.readback``.
    """

    @property
    def persistent(self) -> bool: ...

    def check(self, name: str = _PROBE) -> None:
        """Raise now what a later `set` would raise, by writing something under `name`, reading it back and deleting it.

        Two that check under the same name at once disturb each other. What a killed process leaves under the name goes
        with the next check.
        """

    def get(self, operator_id: str, name: str) -> Secret | None:
        """Return the secret, or None where there is none; a locked keyring is an error, not None (F38)."""

    def set(self, operator_id: str, name: str, secret: Secret) -> None:
        """Keep `secret`, and read it back before returning."""

    def delete(self, operator_id: str, name: str) -> None:
        """Forget the secret; nothing happens where there is none."""


class SessionVault:
    """Secrets in memory, gone with the process: for session-only use, which the user agrees to first (F39)."""

    persistent = False

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], Secret] = {}

    def check(self, name: str = _PROBE) -> None:
        """Do nothing: memory is always there."""

    def get(self, operator_id: str, name: str) -> Secret | None:
        return self._kept.get((operator_id, name))

    def set(self, operator_id: str, name: str, secret: Secret) -> None:
        self._kept[operator_id, name] = secret

    def delete(self, operator_id: str, name: str) -> None:
        self._kept.pop((operator_id, name), None)


class KeyringVault:
    """The system's own keyring: Secret Service, macOS Keychain or Windows Credential Locker.

    timeout: seconds for one method. The keyring has no time-out of its own (F41), so calls run on a daemon thread, one
    at a time and in order: a write that hangs now cannot land after a deletion that was asked for later.
    """

    persistent = True

    def __init__(self, timeout: float = 10.0) -> None:
        self._timeout = timeout
        self._busy = threading.Lock()
        self._backend: Any = None

    def check(self, name: str = _PROBE) -> None:
        probe = Secret(os.urandom(8).hex())

        def call(backend: Any) -> None:
            write(backend, "neon-wizard", name, probe)
            backend.delete_password("neon-wizard", name)

        self._backend = None  # forget the backend, so that a keyring that has come or gone meanwhile is noticed
        self._within_deadline(call, probe)

    def get(self, operator_id: str, name: str) -> Secret | None:
        text: str | None = self._within_deadline(lambda backend: backend.get_password(service_name(operator_id), name))
        return None if text is None else Secret(text)

    def set(self, operator_id: str, name: str, secret: Secret) -> None:
        self._within_deadline(lambda backend: write(backend, service_name(operator_id), name, secret), secret)

    def delete(self, operator_id: str, name: str) -> None:
        def call(backend: Any) -> None:
            # Asked first, because "there is none" and "could not be deleted" are the same exception.
            if backend.get_password(service_name(operator_id), name) is not None:
                backend.delete_password(service_name(operator_id), name)

        self._within_deadline(call)

    def _within_deadline(self, call: Callable[[Any], T], *secrets: Secret) -> T:
        """Call the backend on a daemon thread; its exceptions become ours, without the secrets."""
        end = time.monotonic() + self._timeout
        if not self._busy.acquire(timeout=self._timeout):
            raise self._late()
        outcome: SimpleQueue[T | _Failure] = SimpleQueue()
        threading.Thread(target=self._run, args=(call, outcome), daemon=True, name="keyring").start()
        try:
            result = outcome.get(timeout=max(0.0, end - time.monotonic()))
        except Empty:
            result = _Failure(TimeoutError())
        if isinstance(result, _Failure):
            # Not chained, because a backend's exception may hold what was to be written (F60).
            raise self._translated(result.error, secrets)
        return result

    def _run(self, call: Callable[[Any], T], outcome: SimpleQueue[T | _Failure]) -> None:
        result: T | _Failure
        try:
            if self._backend is None:
                self._backend = _native_backend(self._timeout)
            self._backend.asking = False
            result = call(self._backend)
        except Exception as error:  # the edge to the keyring: backends raise whatever they like
            result = _Failure(error)
        self._busy.release()
        outcome.put(result)

    def _late(self) -> KeyringError:
        asking = getattr(self._backend, "asking", False)
        facts = {"seconds": f"{self._timeout:g}"}
        return KeyringError("keyring.locked" if asking else "keyring.timeout", facts=facts)

    def _translated(self, error: Exception, secrets: tuple[Secret, ...]) -> KeyringError:
        if isinstance(error, KeyringError):
            return error
        if isinstance(error, TimeoutError):
            return self._late()
        names = [kind.__name__ for kind in type(error).__mro__]
        code = next((_CODES[name] for name in names if name in _CODES), "keyring.failed")
        return KeyringError(code, detail=redact(f"{names[0]}: {error}", secrets))


class _Failure(NamedTuple):
    error: Exception


def service_name(operator_id: str) -> str:
    """Return what a person sees in the system's keyring program."""
    return f"neon-wizard/{operator_id}"


def write(backend: Any, service: str, name: str, secret: Secret) -> None:
    """Write and read back, because a null backend takes everything and keeps nothing (F42).

    Raises `KeyringError` ``keyring.readback``, and whatever `backend` raises.
    """
    backend.set_password(service, name, secret.reveal())
    if backend.get_password(service, name) != secret.reveal():
        raise KeyringError("keyring.readback")


def _native_backend(timeout: float) -> Any:
    """Return this system's backend; raises `KeyringError` ``keyring.missing`` where it cannot work."""
    if sys.platform in _NATIVE:
        module, name = _NATIVE[sys.platform]
        kind = getattr(import_module(module), name)
    else:
        kind = _secret_service()
    if not kind.viable:
        raise KeyringError("keyring.missing", detail=f"{kind.__module__}.{kind.__name__} cannot be used here")
    backend = kind()
    backend.timeout = timeout
    return backend


@cache
def _secret_service() -> Any:
    """Return keyring's backend for the Secret Service, with its leaks closed.

    keyring's own leaves the connection open whenever it fails, and waits for the user's answer forever. This one says
    through ``asking`` that the keyring waits for the user.
    """
    import secretstorage
    from keyring.backends import SecretService
    from keyring.errors import KeyringLocked

    class Keyring(SecretService.Keyring):
        timeout = 10.0
        asking = False

        def get_preferred_collection(self) -> secretstorage.Collection:
            bus = secretstorage.dbus_init()
            try:
                try:
                    collection = secretstorage.Collection(bus)
                except secretstorage.ItemNotFoundException:
                    self.asking = True
                    collection = secretstorage.get_default_collection(bus)  # makes a collection where there is none
                if collection.is_locked():
                    self.asking = True
                    if collection.unlock(timeout=self.timeout) or collection.is_locked():
                        raise KeyringLocked("the keyring stayed locked")
                self.asking = False
            except BaseException:
                bus.close()
                raise
            return collection

    return Keyring
