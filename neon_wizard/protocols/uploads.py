"""A form with files in it: ``multipart/form-data`` (RFC 7578), written as browsers write it."""

from __future__ import annotations

import mimetypes
import secrets
from collections.abc import Iterator
from typing import TYPE_CHECKING

from neon_wizard.profile.action import ActionInput
from neon_wizard.profile.actions import file_name
from neon_wizard.profile.bodies import Spot

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service
    from neon_wizard.protocols import Call
    from neon_wizard.protocols.template import Filler

_BINARY = "application/octet-stream"


def files_of(service: Service) -> dict[str, str]:
    """Field → the input whose file it is, as it is; empty where the service is sent none."""
    files = {asked.name for asked in service.inputs if isinstance(asked, ActionInput) and asked.kind == "file"}
    return {wire: name for wire, template in service.fields.items() for name in files if template == f"{{{name}}}"}


def multipart(service: Service, call: Call, filler: Filler) -> tuple[bytes, str]:
    """The body with every field of `service`, and its Content-Type; raises as `Filler.text`."""
    boundary = f"neon{secrets.token_hex(16)}"
    parts = [f"--{boundary}\r\n".encode() + part + b"\r\n" for part in _parts(service, call, filler)]
    return b"".join((*parts, f"--{boundary}--\r\n".encode())), f"multipart/form-data; boundary={boundary}"


def _parts(service: Service, call: Call, filler: Filler) -> Iterator[bytes]:
    files = files_of(service)
    for wire, template in service.fields.items():
        head = f'Content-Disposition: form-data; name="{_quoted(wire)}"'
        if wire not in files:
            yield f"{head}\r\n\r\n{filler.text(template, Spot.TABLE)}".encode()
            continue
        content, name = (str(call.values.get(key, "")) for key in (files[wire], file_name(files[wire])))
        kind = mimetypes.guess_type(name)[0] or _BINARY
        lines = f'{head}; filename="{_quoted(name)}"\r\nContent-Type: {kind}\r\n\r\n'
        yield lines.encode("utf-8", "replace") + content.encode("utf-8", "surrogateescape")


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
