"""Codes of F4 as a profile's operator says them: in its own words, or by the HTTP status."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from neon_wizard.profile.operator import ReplyMap, Service

_USUAL: Final = {100: 400, 101: 422, 102: 404, 103: 409, 500: 500}
"""What REST services answer where no profile says it."""


def written(rules: ReplyMap, code: int) -> str:
    """What stands for `code` in a reply."""
    own = (key for key, each in rules.codes.items() if each == code and not key.lower().startswith("http"))
    return next(own, str(code))


def translated(rules: ReplyMap, code: int) -> int | None:
    """The HTTP status that the profile takes for `code`, where it says so."""
    for key, each in rules.codes.items():
        match = re.fullmatch(r"http +([1-5][0-9]{2}|[45]xx)", key, re.IGNORECASE)
        if match and each == code:
            return int(match[1].lower().replace("xx", "00"))
    return None


def status(service: Service, code: int) -> int:
    """Of a refusal: what the profile takes for it; with REST, what is usual, unless that means another code to it."""
    from neon_wizard.protocols.reading import accepted_statuses

    told = translated(service.reply, code)
    if told is not None:
        return told
    usual = _USUAL.get(code, 200)
    rest = service.protocol == "rest" and service.reply.format != "returndata"
    return usual if rest and usual not in accepted_statuses(service) else 200
