"""What a run signs up with: a login and a password that nobody has, and what the profile's [test] says besides."""

from __future__ import annotations

import secrets as randomness
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neon_wizard.model import Secret, Value
from neon_wizard.operations.inputs import checked_inputs, read_upload
from neon_wizard.profile import patterns
from neon_wizard.profile.service import Source

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile

TEST_PREFIX: Final = "neon-test-"
"""The beginning of every login that a run creates, so that the operator finds them."""


def login(profile: Profile) -> str | None:
    """Return a login that nobody has; None where none of ours keeps the operator's rule."""
    end = randomness.token_hex(4)
    return _kept(profile, "login", (TEST_PREFIX + end, f"neontest{end}", f"neon{end}", f"9{int(end, 16):010}"))


def password(profile: Profile) -> Secret | None:
    """Return a password that nobody has; None where none of ours keeps the operator's rule."""
    text = randomness.token_hex(8)
    digits = f"{int(text, 16):020}"
    lengths = (21, 16, 12, 10, 8, 7, 6)
    whole = (f"Neon-{text}", f"Neon1{text}", f"Neon1-{text}", text, digits[::-1])
    found = _kept(profile, "password", (each[:length] for length in lengths for each in whole))
    return None if found is None else Secret(found)


def _kept(profile: Profile, name: str, tried: Iterable[str]) -> str | None:
    """Return the first that keeps the operator's rule for this field."""
    wanted = profile.rules[name].patterns if name in profile.rules else ()
    return next((each for each in tried if all(patterns.fullmatch(one, each) for one in wanted)), None)


def rule_key(name: str) -> str:
    """Return the profile's key with the rule of this field."""
    return f"operator.{name}_pattern"


def inputs(profile: Profile, given: Mapping[str, str]) -> dict[str, Value]:
    """Return the signup's own inputs as they are sent: by `given`, else their defaults; what is wrong stays as it is.

    Of a file `given` has the path, which starts from the profile's own folder. Raises `UsageError` where it cannot be
    read, and LookupError with the input's name where the profile is in no file.
    """
    asked = profile.services["signup"].inputs
    values: dict[str, Value] = {each.name: given[each.name] for each in asked if each.name in given}
    for each in asked:
        if each.kind == "file" and (path := given.get(each.name)):
            if profile.source is Source.NETWORK:
                raise LookupError(each.name)
            values[each.name] = read_upload(Path(profile.origin).parent / path, each)
    return checked_inputs(asked, values, "en")[0]
