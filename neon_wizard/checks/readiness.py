"""What an operator hands over for an integration (G1), as a list to tick off: in the profile, in part, or missing.

It is read from the profile alone: nothing is asked, no secret is looked up. Its words are in
`neon_wizard.checks.texts`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile

ASKED: Final = ("signup", "provisioning", "balance")
"""The services that every integration begins with (A1, B1, C3)."""


class State(StrEnum):
    """there: nothing is left to ask for. partly: some of it. missing: none of it."""

    THERE = "there"
    PARTLY = "partly"
    MISSING = "missing"


@dataclass(frozen=True)
class Piece:
    """One thing to be handed over.

    id: ``protocol``, ``credentials``, ``test-addresses``, ``documents``, ``contact``, ``test-account``. key: where it
    stands in the profile. found: what is there. lacking: the services or keys without it. Neither is a secret.
    """

    id: str
    state: State
    key: str
    found: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()


def readiness(profile: Profile) -> tuple[Piece, ...]:
    """Return every piece, in the order of the specification's list."""
    return tuple(_pieces(profile))


def piece(profile: Profile, name: str) -> Piece:
    """Return the one with this id."""
    return next(each for each in _pieces(profile) if each.id == name)


def _pieces(profile: Profile) -> Iterator[Piece]:
    services = profile.services
    described = [f"{name} ({services[name].protocol})" for name in ASKED if name in services]
    yield _piece("protocol", "[services.…]", described, (name for name in ASKED if name not in services))
    schemes = {name: [each.http.auth.scheme for each in profile.exchanges_of(services[name])] for name in services}
    yield _piece(
        "credentials",
        "[http] auth",
        dict.fromkeys(scheme for found in schemes.values() for scheme in found if scheme != "none"),
        (name for name, found in schemes.items() if {*found} == {"none"} and not services[name].sessions),
    )
    tested = {
        name: [str(each.options.get("test_url") or "") for each in profile.exchanges_of(service) if not each.at]
        for name, service in services.items()
    }
    untested = (name for name, urls in tested.items() if not all(urls))
    known = dict.fromkeys(url for urls in tested.values() for url in urls if url)
    yield _piece("test-addresses", "[services.…] test_url", known, untested)
    yield _piece("documents", "[operator] documents", profile.documents, () if profile.documents else ("documents",))
    mail = profile.contact.email
    yield _piece(
        "contact", "[operator] contact", filter(None, (profile.contact.name, mail)), () if mail else ("email",)
    )
    yield _test_account(profile)


def _test_account(profile: Profile) -> Piece:
    test = profile.kept.get("test", {})
    # Provisioning tells the number, where there is provisioning.
    wanted = ("login", "password") if "provisioning" in profile.services else ("login", "password", "number")
    found = (str(test[name]) for name in ("login", "number") if test.get(name))
    return _piece("test-account", "[test]", found, (name for name in wanted if not test.get(name)))


def _piece(name: str, key: str, found: Iterable[str], lacking: Iterable[str]) -> Piece:
    there, not_there = tuple(found), tuple(lacking)
    state = State.THERE if not not_there else State.PARTLY if there else State.MISSING
    return Piece(name, state, key, there, not_there)
