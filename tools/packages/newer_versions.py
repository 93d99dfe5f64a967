"""Where the packaged program itself is told of newer versions: a file of its resources, which a checkout has not."""

from __future__ import annotations

import base64
import tomllib
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from neon_wizard import places
from tools.packages.failures import BuildError


def read(file: Path) -> str:
    """Return the text of `file`, TOML with ``url`` and ``key`` as ``[operator.updates]`` has them; `BuildError`."""
    try:
        text = file.read_text(encoding="utf-8")
        written = tomllib.loads(text)
    except (OSError, ValueError) as error:
        raise BuildError(f"{file}: {error}") from error
    if set(written) != {"url", "key"} or not all(isinstance(each, str) for each in written.values()):
        raise BuildError(f"{file}: two texts are expected, url and key")
    if not written["url"].startswith("https://"):
        raise BuildError(f"{file}: url: {written['url']!r} is no https:// address")
    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(written["key"], validate=True))
    except ValueError as error:
        raise BuildError(f"{file}: key: no public key as release_list prints it ({error})") from error
    return text


def put(text: str, packages: Path) -> None:
    """Write it to where `places.updates_file` looks, in the folder `packages` with the program in it."""
    if text:
        (packages / places.APP.replace("-", "_") / "resources" / places.updates_file().name).write_text(
            text, encoding="utf-8", newline="\n"
        )
