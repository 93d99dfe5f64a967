"""The tree of errors: stable codes and facts, no text for users.

::

    NeonError                      code, field, facts, detail
    ├── UsageError                 input.* usage.* transfer.*   the caller gave something that cannot be used
    ├── ProfileError               profile.*               an operator's profile is wrong (file, key, remedy)
    ├── OperatorError              operator.*              the operator answered, and refused
    ├── NetworkError               network.*               nothing usable came back from the wire
    │   └── TlsError               tls.*                   the connection could not be trusted
    ├── ReplyError                 reply.*                 an answer came, and is not understood
    ├── PackageError               plugin.*                an installed package that adds to this program failed
    ├── ConnectError               connection.*            an account cannot be connected as it is kept
    │   └── LicenceError           licence.*               it may not be: its licence does not permit it (D1)
    └── StorageError               settings.*              this computer cannot keep what it must keep
        └── KeyringError           keyring.*               the same, for the system's keyring

A code never changes its meaning once released: scripts and support pages rely on it.
Sentences for the codes live in `neon_wizard.messages`, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


class NeonError(Exception):
    """Any failure that a person is told about.

    code: stable, dotted, lower case: ``network.refused``.
    field: the input that can mend it (``login``, ``password``, ``name``, ``email``, ``phone`` or the name of an
        operator's own input), or None.
    facts: short values for the sentence (host, path, line); never a secret.
    detail: technical text for support, already redacted; may be empty.
    retry_after: seconds that whoever has no time asks to wait, capped, or None.
    step: in which request of several it happened, by its name; empty where there is one.
    committed: of an operation of several requests, the last one that changed something before it failed, by its name;
        empty where nothing had been changed, so that nothing is lost; None where the failed request itself decides.
    """

    retry_after: float | None = None
    step: str = ""
    committed: str | None = None

    def __init__(
        self,
        code: str,
        *,
        field: str | None = None,
        facts: Mapping[str, object] | None = None,
        detail: str = "",
    ) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.facts: Mapping[str, str] = MappingProxyType({k: str(v) for k, v in (facts or {}).items()})
        self.detail = detail

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code}: {facts}" if facts else self.code


class UsageError(NeonError):
    """What the user typed, or the command line, cannot be used; nothing was sent."""


class ProfileError(NeonError):
    """An operator's profile cannot be used.

    problems: every problem found, each a `ProfileError` with its own code and facts (``file``, ``key``,
    ``line``, ``expected``, ``nearest``); the error itself repeats the first of them.
    """

    def __init__(
        self,
        code: str,
        *,
        field: str | None = None,
        facts: Mapping[str, object] | None = None,
        detail: str = "",
        problems: tuple[ProfileError, ...] = (),
    ) -> None:
        super().__init__(code, field=field, facts=facts, detail=detail)
        self.problems = problems or (self,)


class OperatorError(NeonError):
    """The operator understood the request and refused it, or failed.

    operator_code: the number in the reply (F4 of the specification), None where there was none.
    description: the operator's own words, plain text, untrusted.
    """

    def __init__(
        self,
        code: str,
        *,
        operator_code: int | None = None,
        description: str = "",
        retry_after: float | None = None,
        field: str | None = None,
        facts: Mapping[str, object] | None = None,
        detail: str = "",
    ) -> None:
        super().__init__(code, field=field, facts=facts, detail=detail)
        self.operator_code = operator_code
        self.description = description
        self.retry_after = retry_after


class NetworkError(NeonError):
    """No usable answer came over the network.

    sent: whether the operator may have received the request, so that its outcome is unknown.
    """

    def __init__(
        self,
        code: str,
        *,
        sent: bool = False,
        retry_after: float | None = None,
        field: str | None = None,
        facts: Mapping[str, object] | None = None,
        detail: str = "",
    ) -> None:
        super().__init__(code, field=field, facts=facts, detail=detail)
        self.sent = sent
        self.retry_after = retry_after


class TlsError(NetworkError):
    """The connection could not be trusted; there is no way to continue anyway (F10 to F12)."""


class ReplyError(NeonError):
    """An answer came, but it cannot be relied on; nothing is taken from it."""


class PackageError(NeonError):
    """An installed package that adds to this program failed, was too slow, or wanted what it may not have."""


class ConnectError(NeonError):
    """An account cannot be connected with what is kept of it; it stays as it is."""


class LicenceError(ConnectError):
    """The account's licence does not permit its use, or cannot be asked about as things are; nothing is lost."""


class StorageError(NeonError):
    """Settings could not be read or written."""


class KeyringError(StorageError):
    """The system's keyring cannot be used."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user's own wish
    """The user pressed Cancel; never shown, never logged as a failure."""


def shown(text: str) -> str:
    """Return `text` as a message quotes it: on one line, not too long."""
    quoted = "".join(c if c.isprintable() else "�" for c in text[:61])
    return f"“{quoted[:60]}…”" if len(text) > 60 else f"“{quoted}”"
