"""``auth`` of a profile: what its keys mean together, for each scheme of HTTP authentication."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from neon_wizard.profile.lines import Path
from neon_wizard.profile.operator import Auth
from neon_wizard.profile.validate import Reader

_NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "basic": ("username", "password"),
    "digest": ("username", "password"),
    "bearer": ("password",),
    "header": ("header", "password"),
    "certificate": ("certificate",),
}
_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "username": ("basic", "digest"),
    "password": ("basic", "digest", "bearer", "header", "certificate"),
    "header": ("header",),
    "certificate": ("certificate",),
    "key": ("certificate",),
}
_TOKEN: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
"""What HTTP takes for a header's name (RFC 9110 section 5.6.2)."""
_WIRES_OWN: Final = frozenset(
    {"host", "connection", "content-length", "content-type", "transfer-encoding", "te", "upgrade", "expect", "cookie"}
)


def auth(reader: Reader, good: Mapping[str, Any], raw: Any, path: Path) -> Auth:
    """The `Auth` from what is `good` of `raw`; what does not fit together is noted in `reader`."""
    own = {key: good[key] for key in ("scheme", "username", "password") if key in good}
    made = Auth(**own, options=MappingProxyType({key: value for key, value in good.items() if key not in own}))
    written = raw if isinstance(raw, dict) else {}
    if "scheme" in good:
        for key in written.keys() & _OF.keys():
            if made.scheme not in _OF[key]:
                expected = f"scheme = “{'” or “'.join(_OF[key])}”"
                found = f"no key of the scheme “{made.scheme}”"
                reader.problem("profile.value", (*path, key), found=found, expected=expected)
    elif "username" in good and "scheme" not in written:
        reader.problem("profile.missing", (*path, "scheme"), expected="the scheme that the password is for")
    if made.scheme == "basic" and ":" in made.username:
        # RFC 7617 section 2: the first colon ends the name.
        reader.problem("profile.value", (*path, "username"), found="a name with a colon", expected="one without")
    header = str(made.options.get("header", "x"))
    if not re.fullmatch(_TOKEN, header) or header.lower() in _WIRES_OWN:
        expected = "the name of a header of its own, such as “X-Api-Key”"
        reader.problem("profile.value", (*path, "header"), found=f"“{header}”", expected=expected)
    for key in _NEEDS.get(made.scheme, ()):
        if isinstance(raw, dict) and raw.get(key, "") == "":
            reader.problem("profile.missing", (*path, key), expected=f"what scheme “{made.scheme}” needs")
    return made
