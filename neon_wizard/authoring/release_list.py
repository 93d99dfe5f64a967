"""The signed list that tells an installed program of a newer version: made by its maker, read by the program.

A list names one product, its newest version, and the page from which a person may install it. It is signed with Ed25519
(RFC 8032); the public key and the list's address are in the operator's profile, or in the package itself. Whoever can
change the list on its server can therefore neither invent a version nor, as each list has a higher serial than the last
one, bring an old list back. Nothing about the user is sent, nothing is ever installed by the program.

``python -m neon_wizard.authoring.release_list --help`` makes keys and lists.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import json
import logging
import os
import re
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from neon_wizard.authoring.profile_files import fetch
from neon_wizard.errors import NeonError
from neon_wizard.profile.brand import UPDATES_OFF, Updates

__all__ = ["ASKED", "MAX_BYTES", "Preferences", "Release", "UntrustedError", "ask", "is_newer", "read", "sign"]

MAX_BYTES: Final = 16_384
DAY: Final = 86_400
ASKED: Final = "updates-asked"
"""Names of preferences: when the list was last asked for, and what it then said."""
KNOWN: Final = "updates-known"
_VERSION: Final = r"\d{1,9}(\.\d{1,9}){0,5}"
_LONGEST_PAGE: Final = 500
_log = logging.getLogger(__name__)
_T = TypeVar("_T", str, int)


class UntrustedError(Exception):
    """A list that is not used; the message says why, for the log."""


class Preferences(Protocol):
    """Where it is kept when was asked, and what is known: `neon_wizard.accounts.store.Store`."""

    def preference(self, name: str, default: _T) -> _T: ...

    def set_preference(self, name: str, value: Any) -> None: ...


@dataclass(frozen=True)
class Release:
    """product: the command's name. serial: higher in every later list. page: where a person gets the version."""

    product: str
    version: str
    serial: int
    page: str


def sign(release: Release, key: Ed25519PrivateKey) -> bytes:
    """Return the signed list, a JSON document."""
    payload = json.dumps(asdict(release), sort_keys=True).encode()
    written = {"payload": _text(payload), "signature": _text(key.sign(payload))}
    return json.dumps(written, indent=1).encode() + b"\n"


def read(data: bytes, key: str, product: str) -> Release:
    """Return what a signed list says of `product`; raises `UntrustedError`. key: the public one, in base64."""
    try:
        written = json.loads(data)
        payload = base64.b64decode(written["payload"], validate=True)
        signature = base64.b64decode(written["signature"], validate=True)
        Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True)).verify(signature, payload)
        said = json.loads(payload)
        whole = _is_whole(said)
    except InvalidSignature as error:
        raise UntrustedError("its signature is not by the key of this program") from error
    except (ValueError, TypeError, KeyError, RecursionError, binascii.Error) as error:
        raise UntrustedError("it is no list of this kind") from error
    if not whole:
        raise UntrustedError("what it says is of no use")
    if said["product"] != product:
        raise UntrustedError("it is of another program")
    return Release(**{each.name: said[each.name] for each in fields(Release)})


def _is_whole(said: Mapping[str, Any]) -> bool:
    product, version, serial, page = (said[each.name] for each in fields(Release))
    return (
        all(isinstance(each, str) for each in (product, version, page))
        and re.fullmatch(_VERSION, version) is not None
        and type(serial) is int
        and 0 < serial < 2**62
        and re.fullmatch(r"https://[!-~]+", page) is not None
        and len(page) <= _LONGEST_PAGE
    )


def is_newer(version: str, own: str) -> bool:
    """Return whether `version` comes after the program's `own`: a released one after each of its previews."""
    mine = re.match(_VERSION, own)
    if mine is None:
        return False
    theirs, ours = _numbers(version), _numbers(mine[0])
    return theirs > ours or (theirs == ours and re.match(r"\.?(a|b|rc|dev)\d", own[mine.end() :]) is not None)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(each) for each in version.split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)


def ask(
    kept: Preferences,
    source: Updates,
    product: str,
    own: str,
    *,
    now: Callable[[], float] = time.time,
    get: Callable[[str], bytes] = lambda url: fetch(url, max_bytes=MAX_BYTES),
) -> Release | None:
    """Return a newer release than `own`, or None; asks the network once a day at most. Raises `StorageError`.

    What fails is written to the log and to nothing else: an address that is away is no matter of the user's.
    """
    if kept.preference(UPDATES_OFF, 0):
        return None
    known = _known(kept, source, product)
    moment = int(now())
    if not 0 <= moment - kept.preference(ASKED, 0) < DAY:
        kept.set_preference(ASKED, moment)  # first of all: what fails is not asked again today either
        try:
            data = get(source.url)
            found = read(data, source.key, product)
            if known is not None and found.serial < known.serial:
                raise UntrustedError("it is older than the last one")
        except (UntrustedError, NeonError) as error:
            _log.warning("The list of newer versions at %s is not used: %s", source.url, error)
        else:
            if found != known:
                kept.set_preference(KNOWN, data.decode("ascii", "replace"))
            known = found
    return known if known is not None and is_newer(known.version, own) else None


def _known(kept: Preferences, source: Updates, product: str) -> Release | None:
    """Return what the last good list said; it is verified anew, for the file may have been written by anybody."""
    try:
        return read(kept.preference(KNOWN, "").encode(), source.key, product)
    except UntrustedError:
        return None


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def main(words: list[str] | None = None) -> int:
    """Make a pair of keys, or a list."""
    parser = argparse.ArgumentParser(prog="python -m neon_wizard.authoring.release_list", description=main.__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    keys = commands.add_parser("key", help="write a new private key into FILE, print the public one for the profile")
    keys.add_argument("file", type=Path, metavar="FILE")
    signing = commands.add_parser("sign", help="print the signed list")
    signing.add_argument("file", type=Path, metavar="FILE", help="of the private key")
    signing.add_argument("--product", required=True, help="the command's name, such as acme-softphone")
    signing.add_argument("--version", required=True, help="the newest one, such as 1.2.0")
    signing.add_argument("--page", required=True, help="https://… of the page from which it is installed")
    signing.add_argument("--serial", type=int, default=int(time.time()), help="(default: the seconds since 1970)")
    args = parser.parse_args(words)
    if args.command == "key":
        print(_new_key(args.file))
        return 0
    key = serialization.load_pem_private_key(args.file.read_bytes(), None)
    if not isinstance(key, Ed25519PrivateKey):
        parser.error(f"{args.file} is no key of Ed25519")
    release = Release(args.product, args.version, args.serial, args.page)
    if not _is_whole(asdict(release)):
        parser.error("a version is written as 1.2.0, a page as https://…, a serial is a whole number above 0")
    sys.stdout.write(sign(release, key).decode())
    return 0


def _new_key(file: Path) -> str:
    """Write a private key that is the user's alone; return the public one. Raises `FileExistsError`."""
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(handle, "wb") as stream:
        stream.write(pem)
    return _text(key.public_key().public_bytes_raw())


if __name__ == "__main__":
    sys.exit(main())
