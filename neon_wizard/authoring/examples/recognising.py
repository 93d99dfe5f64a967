"""Which kind of example a text is, and the profile that is made of it."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from neon_wizard import disk
from neon_wizard.authoring import profile_files
from neon_wizard.authoring.examples.curl_command import is_curl, read_curl
from neon_wizard.authoring.examples.example_requests import Examples
from neon_wizard.authoring.examples.from_examples import from_examples, unreadable
from neon_wizard.authoring.examples.har_recording import is_har, read_har
from neon_wizard.authoring.examples.openapi_document import is_openapi, read_openapi
from neon_wizard.authoring.examples.postman_collection import is_postman, read_postman

if TYPE_CHECKING:
    from neon_wizard.authoring.written_profile import WrittenProfile
    from neon_wizard.protocols.deadline import Cancel

CURL: Final = "curl"
MAX_BYTES: Final = 67_108_864
"""Of a file: a recording holds the pictures of its pages."""
_NONE: Final[Mapping[str, str]] = {}
_BEGINS: Final = 4_096
_NAMED: Final = r"\"(?:openapi|swagger|info|log|item)\"\s*:"
_YAML: Final = r"(?m)\A(?:\ufeff|\s|#[^\n]*\n|---[^\n]*\n)*(?:\"?openapi\"?|\"?swagger\"?)\s*:"


class _Test(Protocol):
    def __call__(self, data: Any) -> bool: ...


class _Read(Protocol):
    def __call__(self, data: Mapping[str, Any], source: str) -> Examples: ...


class _Kind(NamedTuple):
    """A kind of document in JSON. words: what it is called."""

    fits: _Test
    read: _Read
    words: str


KINDS: Final[Mapping[str, _Kind]] = {
    "openapi": _Kind(is_openapi, read_openapi, "an OpenAPI description"),
    "postman": _Kind(is_postman, read_postman, "a Postman collection of format 2"),
    "har": _Kind(is_har, read_har, "a recording in HAR"),
}


def kind_of(text: str) -> str:
    """Return which kind of example `text` is: `CURL`, a key of `KINDS`, or empty."""
    if is_curl(text):
        return CURL
    data = _json(text)
    return next((name for name, kind in KINDS.items() if kind.fits(data)), "") if data is not None else ""


def may_be_example(text: str) -> bool:
    """Return whether `text` is an example of some kind, or YAML that would be one as JSON."""
    return re.match(_YAML, text) is not None or bool(kind_of(text))


def looks_pasted(text: str) -> bool:
    """Return whether a text is an example itself, and no name of one; its beginning tells, so that it takes no time."""
    begins = text.lstrip("\ufeff \t\r\n")[:_BEGINS]
    return (begins[:1] == "{" and re.search(_NAMED, begins) is not None) or is_curl(begins)


def from_text(text: str, source: str, kind: str = "", chosen: Mapping[str, str] = _NONE) -> WrittenProfile:
    """Return the profile for the example in `text`. kind: what it has to be; empty for any. source: what it is called.

    chosen: as `from_examples` takes it. Raises `ProfileError` ``profile.unreadable``, ``profile.no_operation``.
    """
    found = kind_of(text)
    if kind == CURL or (found == CURL and not kind):
        return from_examples(read_curl(text, source or "a line for curl"), chosen)
    wanted = KINDS[kind].words if kind else "a line for curl, OpenAPI, a Postman collection or a HAR"
    if re.match(_YAML, text):
        reason = "it is YAML, and JSON is read; most tools export both, and “yq -o=json FILE” turns one into the other"
        raise unreadable(source, reason)
    data = _json(text)
    if data is None:
        raise unreadable(source, f"it is no JSON, and so not {wanted}")
    if not found or (kind and found != kind):
        known = f"; it looks like {KINDS[found].words}: from-{found}" if found in KINDS else ""
        raise unreadable(source, f"it is not {wanted}{known}")
    examples = KINDS[found].read(data, source)
    if not examples.requests:
        raise unreadable(source, "it holds no request")
    return from_examples(examples, chosen)


def text_at(source: str, cancel: Cancel | None = None) -> str:
    """Return the text at an address or in a file; raises `ProfileError` ``profile.unreadable``, `NetworkError`."""
    if profile_files.is_address(source):
        content = profile_files.fetch(source, cancel=cancel, max_bytes=MAX_BYTES)
    else:
        path = disk.absolute(source)
        try:
            content = disk.read(path, MAX_BYTES + 1)
        except OSError as error:
            raise unreadable(source, error.strerror or str(error)) from error
    if len(content) > MAX_BYTES:
        raise unreadable(source, f"it is larger than {MAX_BYTES // 1_048_576} MiB")
    marked = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # as PowerShell writes files
    try:
        return content.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise unreadable(source, f"it is not UTF-8 (byte {error.start})") from error


def _json(text: str) -> Any:
    plain = text.lstrip("\ufeff \t\r\n")
    if plain[:1] != "{":
        return None
    try:
        return json.loads(plain)
    except (ValueError, RecursionError):
        return None
