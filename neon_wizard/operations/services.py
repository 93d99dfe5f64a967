"""One operator's web services: which there are, and the one way to ask them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from neon_wizard.errors import ProfileError
from neon_wizard.model import Secret
from neon_wizard.protocols import Call, Protocol, Reply

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile, Service
    from neon_wizard.protocols.cancel import Cancel
    from neon_wizard.protocols.http import Session


class Services:
    """The web services of `profile`, asked over its own `session`; `protocols` by the name that a profile writes."""

    def __init__(self, profile: Profile, session: Session, protocols: Mapping[str, Protocol]) -> None:
        self.profile = profile
        self._session = session
        self._protocols = protocols

    def has(self, name: str) -> bool:
        """True when the operator offers the service."""
        return name in self.profile.services

    def service(self, name: str) -> Service:
        """The service's description; raises `ProfileError` ``profile.service`` where the operator has none."""
        try:
            return self.profile.services[name]
        except KeyError:
            raise ProfileError("profile.service", facts={"operator": self.profile.name, "service": name}) from None

    def ask(self, name: str, values: Mapping[str, str | Secret], cancel: Cancel | None = None) -> Reply:
        """Send `values` to the service once, never again by itself, and give what came back, not yet judged.

        Raises what `Protocol.call` raises, `Cancelled`, and `ProfileError` for an unknown service or protocol.
        """
        service = self.service(name)
        call = Call(values=values, secrets=secrets_of(values), cancel=cancel, country=self.profile.country)
        return self._protocol(service).call(service, call, self._session)

    def _protocol(self, service: Service) -> Protocol:
        try:
            return self._protocols[service.protocol]
        except KeyError:
            facts = {
                "file": self.profile.origin,
                "key": f"services.{service.name}.protocol",
                "found": service.protocol,
                "known": ", ".join(sorted(self._protocols)),
            }
            raise ProfileError("profile.protocol", facts=facts) from None


def secrets_of(values: Mapping[str, str | Secret]) -> tuple[Secret, ...]:
    """Those of `values` that must not be shown."""
    return tuple(value for value in values.values() if isinstance(value, Secret) and value)
