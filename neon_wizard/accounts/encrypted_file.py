"""A file that only who knows its pass phrase can read: the accounts that go to another computer (docs/decisions, 26).

scrypt (RFC 7914) makes the key of the pass phrase, AES-256-GCM (NIST SP 800-38D) encrypts and detects every change;
both are `cryptography`'s. The file is one JSON object, so that it survives mail and any file system. What it says of
itself in the clear is authenticated too.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import unicodedata
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from neon_wizard.errors import UsageError
from neon_wizard.model import Secret

__all__ = ["MOST_BYTES", "SHORTEST", "SUFFIX", "decrypted", "encrypted", "require_phrase"]

SUFFIX: Final = ".neon-accounts"
SHORTEST: Final = 12
"""Characters of a new pass phrase: whoever has the file may try as long as they like."""
MOST_BYTES: Final = 64 * 1024 * 1024
_KIND: Final = "neon-wizard accounts"
_VERSION: Final = 1
_N, _R, _P = 2**17, 8, 1  # 128 MB and a third of a second, as OWASP recommends for scrypt
_LARGEST_N: Final = 2**18  # 256 MB: a stranger's file must not take all memory
_HEAD: Final = ("format", "version", "kdf", "n", "r", "p", "salt", "cipher", "nonce", "digest")


def require_phrase(phrase: Secret) -> None:
    """Raise `UsageError` ``transfer.short`` for a pass phrase that would protect nothing."""
    if len(phrase.reveal()) < SHORTEST:
        raise UsageError("transfer.short", field="passphrase", facts={"least": SHORTEST})


def encrypted(data: bytes, phrase: Secret) -> bytes:
    """Return `data` as such a file; raises as `require_phrase`."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # OpenSSL, which no window waits for

    require_phrase(phrase)
    head: dict[str, Any] = {"format": _KIND, "version": _VERSION, "kdf": "scrypt", "n": _N, "r": _R, "p": _P}
    salt, nonce = os.urandom(16), os.urandom(12)
    head |= {"salt": _written(salt), "cipher": "aes-256-gcm", "nonce": _written(nonce)}
    body = AESGCM(_key(phrase, salt, _N)).encrypt(nonce, data, _authenticated(head))
    return (json.dumps({**head, "digest": sha256(body).hexdigest(), "data": _written(body)}, indent=0) + "\n").encode()


def decrypted(content: bytes, phrase: Secret, path: Path) -> bytes:
    """Return what `encrypted` was given. path: of the file, for the words.

    Raises `UsageError` ``transfer.foreign``, ``transfer.incomplete``, ``transfer.newer``, ``transfer.passphrase``.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    facts = {"file": path, "suffix": SUFFIX}
    head = _read(content, facts)
    try:
        salt, nonce, body = (base64.b64decode(head[name], validate=True) for name in ("salt", "nonce", "data"))
        number = head["n"]
        whole = sha256(body).hexdigest() == head["digest"]
        usual = (head["kdf"], head["r"], head["p"], head["cipher"]) == ("scrypt", _R, _P, "aes-256-gcm")
        usable = usual and type(number) is int and 2 <= number <= _LARGEST_N and not number & (number - 1)
    except (KeyError, TypeError, ValueError, binascii.Error) as error:
        raise UsageError("transfer.incomplete", facts=facts) from error
    if not (whole and usable):
        raise UsageError("transfer.incomplete", facts=facts)
    try:
        return AESGCM(_key(phrase, salt, number)).decrypt(nonce, body, _authenticated(head))
    except InvalidTag:
        # The digest fits, so the file is as it was written, or somebody has forged all of it.
        raise UsageError("transfer.passphrase", field="passphrase", facts=facts) from None
    except (ValueError, MemoryError) as error:  # a nonce that is none; a key for which this computer is too small
        raise UsageError("transfer.incomplete", facts=facts) from error


def _read(content: bytes, facts: dict[str, Any]) -> dict[str, Any]:
    """Return what the file says; foreign, cut short and newer ones are told apart."""
    if not content.strip(b"\0"):  # begun on a full disk, or not fetched yet by what keeps files elsewhere
        raise UsageError("transfer.incomplete", facts=facts)
    ours = _KIND.encode() in content[:200]
    try:
        found = json.loads(content.decode("utf-8-sig")) if ours else None
    except (ValueError, RecursionError):
        raise UsageError("transfer.incomplete", facts=facts) from None
    if not isinstance(found, dict) or found.get("format") != _KIND:
        raise UsageError("transfer.foreign", facts=facts)
    if found.get("version") != _VERSION:
        raise UsageError("transfer.newer", facts=facts)
    return found


def _authenticated(head: dict[str, Any]) -> bytes:
    return json.dumps([head[name] for name in _HEAD if name != "digest"]).encode()


def _key(phrase: Secret, salt: bytes, number: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    # Systems compose letters with accents differently.
    text = unicodedata.normalize("NFKC", phrase.reveal())
    return Scrypt(salt=salt, length=32, n=number, r=_R, p=_P).derive(text.encode("utf-8", "surrogatepass"))


def _written(data: bytes) -> str:
    return base64.b64encode(data).decode()
