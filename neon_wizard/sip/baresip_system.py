"""What baresip's stack has to be told of the computer that it runs on."""

from __future__ import annotations

import ssl
import sys
from pathlib import Path
from typing import Final

_BUNDLES: Final = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem")


def authorities() -> str:
    """A file of the authorities that this computer trusts: the stack has its own OpenSSL, which looks elsewhere."""
    import certifi

    own = ssl.get_default_verify_paths().cafile
    return next((path for path in (own, *_BUNDLES) if path and Path(path).is_file()), certifi.where())


def sound() -> str:
    """The audio driver of the system's microphone and speaker."""
    return "coreaudio,default" if sys.platform == "darwin" else "alsa,default"
