"""What a text was made of that cannot be read backwards, such as a digest: whose values are known here is tried.

What can be read backwards is read in `neon_wizard.demo.mock.incoming`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from itertools import product
from typing import TYPE_CHECKING

from neon_wizard.demo.mock.known_accounts import Given, MockAccount
from neon_wizard.errors import NeonError
from neon_wizard.model import Secret
from neon_wizard.profile.composing.parts import within
from neon_wizard.profile.placeholders import MACHINE, Spot, is_secret, names
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.templates import Filler

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service


def recomputed(
    service: Service,
    template: str,
    text: str,
    accounts: Iterable[MockAccount],
    known: Callable[[str], list[str]],
    secret: Secret,
) -> dict[str, Given]:
    """Return what a text was made of that cannot be read backwards: login, password, number, and taken values.

    known: returns what was given as a taken value. secret: the mock's own. What nobody's fit is somebody's wrong
    password, and where nobody's are sent, a value that was given to nobody.
    """
    wanted = frozenset(within(names(template), service.values))
    if wanted & {*MACHINE}:
        return {}
    if not wanted & {"login", "password", "number"}:
        return _given_in(service, template, text, known, secret)
    people = tuple(each for each in accounts if not each.password.filters)
    own = _made_of(service, template, text, people, known)
    if own is None:
        first = people[0] if people else None
        own = {"login": first.login if first else "", "password": text, "number": first.number if first else ""}
    return {name: Given(value) for name, value in own.items() if name in wanted}


def _given_in(
    service: Service, template: str, text: str, known: Callable[[str], list[str]], secret: Secret
) -> dict[str, Given]:
    """Return the taken values in a text that is made of them, and of the mock's own `secret`, alone."""
    wanted = frozenset(within(names(template), service.values))
    taken = {name: known(name) for name in wanted if "." in name and not is_secret(name)}
    own = {"password": "", **{name: secret.reveal() for name in wanted if is_secret(name)}}
    for chosen in product(*taken.values()):
        found = dict(zip(taken, chosen, strict=True))
        if _filled(service, template, {**own, **found}) == text:
            return {name: Given(value) for name, value in found.items()}
    return {name: Given(text) for name, given in taken.items() if given}


def is_made_here(
    service: Service,
    template: str,
    text: str,
    accounts: Iterable[MockAccount],
    known: Callable[[str], list[str]],
    secret: Secret,
) -> bool:
    """Return whether a text that cannot be read backwards is of somebody here, or of the mock's own `secret`."""
    wanted = frozenset(within(names(template), service.values))
    if wanted & {"login", "password", "number"}:
        people = tuple(each for each in accounts if not each.password.filters)
        return _made_of(service, template, text, people, known) is not None
    own = {name: secret.reveal() for name in wanted if is_secret(name)}
    return _filled(service, template, {"password": "", **own}) == text


def _made_of(
    service: Service, template: str, text: str, people: tuple[MockAccount, ...], known: Callable[[str], list[str]]
) -> dict[str, str] | None:
    wanted = frozenset(within(names(template), service.values))
    taken = [name for name in wanted if "." in name and not is_secret(name)]
    given = product(*([(name, each) for each in known(name)] for name in taken))
    for account, chosen in product(people, tuple(given)):
        for password in (account.password.text, ""):
            own = {"login": account.login, "password": password, "number": account.number, **dict(chosen)}
            if _filled(service, template, own) == text:
                return own
    return None


def _filled(service: Service, template: str, values: Mapping[str, str]) -> str:
    with suppress(NeonError, KeyError, ValueError):
        return str(Filler(service, Call({**values, "password": Secret(values["password"])})).text(template, Spot.TABLE))
    return ""
