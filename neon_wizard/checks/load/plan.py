"""What a load test drives, decided before anything is sent, and handed to Locust's process as one line of JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from neon_wizard.checks.bench import TEST_PREFIX, Subject, addresses, with_test_addresses
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import is_loopback
from neon_wizard.profile.operator import SecretRef, host_of

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile

READING: Final = ("provisioning", "balance")
"""The services that change nothing at the operator's."""


@dataclass(frozen=True)
class Plan:
    """One load test, as one process of Locust runs it.

    profile: path of the operator's file. services: those that are asked in turn. secrets: by the name in
    ``secret:NAME``. origins: those that the secrets may go to. wait: seconds from an answer to a user's next request.
    accounts: so many may be created by this process, 0 for none. prefix: with this begin their logins, and no other
    test's. figures: path for the result, or empty.
    """

    profile: str
    services: tuple[str, ...]
    login: str = ""
    password: Secret = field(default_factory=lambda: Secret(""))
    number: str = ""
    secrets: Mapping[str, Secret] = field(default_factory=dict)
    origins: tuple[str, ...] = ()
    wait: float = 1.0
    accounts: int = 0
    prefix: str = TEST_PREFIX
    figures: str = ""

    def written(self) -> str:
        """With every secret in it: for a pipe to a process of this user's, and nothing else."""
        plain = {**vars(self), "password": self.password.reveal()}
        plain["secrets"] = {name: secret.reveal() for name, secret in self.secrets.items()}
        return json.dumps(plain)

    @classmethod
    def read(cls, text: str) -> Plan:
        """What `written` gave."""
        plain = json.loads(text)
        secrets = {name: Secret(value) for name, value in plain["secrets"].items()}
        tuples = {name: tuple(plain[name]) for name in ("services", "origins")}
        return cls(**{**plain, **tuples, "password": Secret(plain["password"]), "secrets": secrets})

    def subject(self) -> Subject:
        """The operator at its test addresses; what is secret in its profile is this plan's."""
        from neon_wizard.profile.load import load_file
        from neon_wizard.protocols.registry import names_and_options

        def untrusted(origins: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(origin for origin in origins if origin not in self.origins)

        return Subject(with_test_addresses(load_file(self.profile, names_and_options())), self._secret, untrusted)

    def _secret(self, wanted: SecretRef | str) -> Secret:
        return Secret(wanted) if isinstance(wanted, str) else self.secrets[wanted.name]


def services_of(profile: Profile, only: Iterable[str] = (), *, signup: bool = False) -> tuple[str, ...]:
    """The services to drive: the reading ones that the operator has, and its signup where that is allowed.

    only: these of them. Raises `UsageError` ``usage.arguments`` or `ProfileError` ``profile.service`` where one of
    `only` may not be driven or is not there, and where nothing is left.
    """
    allowed = (*READING, *(("signup",) if signup else ()))
    for name in only:
        if name not in profile.services:
            raise ProfileError("profile.service", facts={"operator": profile.name, "service": name})
        if name not in allowed:
            raise UsageError("load.changes", facts={"service": name})
    found = tuple(name for name in allowed if name in profile.services and (not only or name in only))
    if not found:
        raise UsageError("load.nothing", facts={"operator": profile.name, "services": ", ".join(READING)})
    return found


def require_permission(urls: Iterable[str], permitted: Iterable[str]) -> None:
    """Raises `UsageError` ``load.host`` for an address beyond this computer whose host is not in `permitted`.

    permitted: ``host`` or ``host:port``, as the person who starts the test names them.
    """
    granted = {name.lower() for name in permitted}
    for url in urls:
        host = urlsplit(url).hostname or ""
        if not (is_loopback(host) or granted & {host.lower(), host_of(url).lower()}):
            raise UsageError("load.host", facts={"host": host, "option": f"--i-may-test {host}"})


def written_addresses(profile: Profile, services: Iterable[str]) -> tuple[str, ...]:
    """Every address over the network that the profile names for `services`."""
    return tuple(url for name in services for url in addresses(profile.services[name]))
