"""What an operation's requests are: which there are, where they go, what they are called, and others in their place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from neon_wizard.profile.addresses import origin_of

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service, SharedLogin


def requests_changed(session: SharedLogin, how: Callable[[Service], Service]) -> SharedLogin:
    """Return `session` with each of its requests changed."""
    challenge, refresh, logout = (made and how(made) for made in (session.challenge, session.refresh, session.logout))
    return replace(session, login=how(session.login), challenge=challenge, refresh=refresh, logout=logout)


def tested(service: Service) -> Service:
    """Return a service with each of its requests at its ``test_url``, where it has one."""
    steps: list[Service] = []
    for step in map(tested, service.steps):
        # An address that a step takes is of that step's own origin, wherever it was asked.
        giving = next((each for each in steps if each.step == step.at.partition(".")[0]), None)
        steps.append(replace(step, url=f"{origin_of(giving.url)}/") if giving else step)
    url = steps[-1].url if steps else str(service.options.get("test_url") or service.url)
    return replace(service, url=url, steps=tuple(steps))


def with_test_addresses(profile: Profile) -> Profile:
    """Return `profile` with each request at its ``test_url``, where it has one."""
    services = {name: tested(service) for name, service in profile.services.items()}
    sessions = {name: requests_changed(session, tested) for name, session in profile.sessions.items()}
    return replace(profile, services=MappingProxyType(services), sessions=MappingProxyType(sessions))


def step_of(request: Service) -> str:
    """Return what one request of several is called; empty for the only one."""
    return request.step or (request.name if request.name.startswith("sessions.") else "")


def addresses(service: Service) -> tuple[str, ...]:
    """Return every network address that the profile gives for one request."""
    uddi = service.options.get("uddi", {})
    written = (service.url, str(service.options.get("wsdl", "")), str(uddi.get("inquiry", "")))
    return tuple(dict.fromkeys(url for url in written if url.lower().startswith(("http://", "https://"))))


def has_test_addresses(profile: Profile) -> bool:
    """Return whether tests of this operator are made elsewhere than where users' programs ask."""
    return any(each.options.get("test_url") not in (None, "", each.url) for each in profile.every_exchange)
