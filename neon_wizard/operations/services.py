"""One operator's web services: which there are, where they are, and the one way to ask them.

`Registries` keeps what UDDI registries said about the services, with its age, in memory and on disk for the next start.
What an answer means is decided elsewhere in this package.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import disk, late
from neon_wizard.errors import KeyringError, NeonError, NetworkError, OperatorError, ProfileError, ReplyError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.model import Secret
from neon_wizard.operations.person import NOBODY, Somebody
from neon_wizard.operations.reading import open_outcome
from neon_wizard.profile.addresses import host_of, origin_of, url_problem
from neon_wizard.profile.service import placeholders_of
from neon_wizard.protocols.dialect import Call, Describing, Protocol, Reply, hidden

if TYPE_CHECKING:
    from neon_wizard.operations import chain, shared_logins
    from neon_wizard.operations.steps import Committing
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.exchange import Answer, Request
    from neon_wizard.protocols.http import Session
else:
    chain = late.module("neon_wizard.operations.chain")
    shared_logins = late.module("neon_wizard.operations.shared_logins")

FRESH: Final = timedelta(days=1)
"""How long an answer is used without asking again."""
_LARGEST: Final = 65_536


@dataclass(frozen=True)
class Located:
    """url, wsdl: as in `neon_wizard.protocols.uddi.FoundEndpoint`. asked: when the registry said so, UTC.

    down: why the registry could not be asked again, so that an old answer is used; else empty.
    """

    url: str
    wsdl: str
    asked: datetime
    down: str = ""

    def words(self) -> str:
        """Return whose answer it was and how old, for an error's detail."""
        words = f"address from the UDDI registry, asked {self.asked.isoformat(timespec='seconds')}"
        return f"{words}; it could not be asked again: {self.down}" if self.down else words


class Registries:
    """The registries of one operator's services. folder: for what is kept on disk; None keeps it in memory only."""

    def __init__(self, session: Session, folder: Path | None) -> None:
        self._session = session
        self._folder = folder
        self._lock = threading.Lock()
        self._known: dict[str, Located] = {}
        self._doubted: set[str] = set()

    def locate(self, service: Service, cancel: Cancel | None = None, *, anew: bool = False) -> Located:
        """Return where `service` is: from an answer within a day, else from the registry.

        While the registry is down, an older answer is used. anew: ask, whatever is known. Raises the same as
        `neon_wizard.protocols.uddi.find`.
        """
        uddi = service.options["uddi"]
        described = service.protocol == "wsdl" and not service.options.get("wsdl")
        name = _name(uddi, described)
        known = self._known.get(name) or self._read(name)
        fresh = known is not None and timedelta(0) <= datetime.now(UTC) - known.asked < FRESH
        if known is not None and fresh and not anew and name not in self._doubted:
            return known
        from neon_wizard.protocols.uddi import find

        try:
            found = find(uddi, service.http, self._session, cancel, described=described)
        except (NetworkError, OperatorError) as error:
            if known is None:
                raise
            return Located(known.url, known.wsdl, known.asked, str(error))
        located = Located(found.url, found.wsdl, datetime.now(UTC))
        with self._lock:
            self._known[name] = located
            self._doubted.discard(name)
        self._write(name, located)
        return located

    def doubt(self, service: Service) -> None:
        """Nothing was found where the registry said: ask it again the next time."""
        uddi = service.options["uddi"]
        with self._lock:
            self._doubted |= {_name(uddi, described) for described in (True, False)}

    def _read(self, name: str) -> Located | None:
        """Return what was kept; a file that is not as it was written counts as missing."""
        if self._folder is None:
            return None
        try:
            kept = json.loads(disk.read(self._folder / name, _LARGEST))
            url, wsdl, asked = str(kept["url"]), str(kept["wsdl"]), datetime.fromisoformat(kept["asked"])
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None
        usable = (url or wsdl) and not any(address and url_problem(address) for address in (url, wsdl))
        return Located(url, wsdl, asked) if usable and asked.tzinfo else None

    def _write(self, name: str, located: Located) -> None:
        """Keep the answer where that is possible; without it the registry is asked once more at the next start."""
        if self._folder is None:
            return
        text = json.dumps({"url": located.url, "wsdl": located.wsdl, "asked": located.asked.isoformat()})
        with suppress(OSError):
            disk.make_private(self._folder)
            import tempfile

            handle, written = tempfile.mkstemp(dir=self._folder)
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as stream:
                    stream.write(text)
                disk.move(written, self._folder / name)
            except OSError:
                disk.remove(written)
                raise


def _name(uddi: Any, described: bool) -> str:
    """Return the name of the file for one question."""
    asked = [uddi["inquiry"], uddi.get("version", 2), uddi.get("business", ""), uddi["service"], described]
    import hashlib  # imported here, as tempfile above, because most operators need no registry

    return f"{hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:40]}.json"


Origins = tuple[str, ...]


class ProfileKeeper:
    """Keeps the profile with which an account is made; this one keeps nothing."""

    def require(self) -> None:
        """Raise `ProfileError` or `StorageError` where it cannot be kept, or may not replace the kept one."""

    def begin(self) -> None:
        """Keep the profile before a signup is sent, where nothing is kept of this operator yet (F32)."""

    def withdraw(self) -> None:
        """Remove what `begin` kept: the signup was refused."""

    def keep(self) -> None:
        """Keep the profile: there is an account now."""


class SessionProfileKeeper(ProfileKeeper):
    """Keeps the profile for as long as the program runs, and nothing on the disk. use: told the profile."""

    def __init__(self, profile: Profile, use: Callable[[Profile], None]) -> None:
        self._profile = profile
        self._use = use

    def keep(self) -> None:
        self._use(self._profile)


_NOT_THERE: Final = frozenset({"network.refused", "network.unresolved", "network.unreachable"})
_GONE: Final = frozenset({"404", "410"})


class Services:
    """The web services of `profile`, asked over its own `session`; `protocols` by the name that a profile writes.

    untrusted: given origins that the profile does not name, returns those that the user has not agreed to (F61).
    folder: where registries' answers are kept between two starts, or None. machine_id: returns the value of
    ``{machine_id}``; called only where a service sends it.
    """

    def __init__(
        self,
        profile: Profile,
        session: Session,
        protocols: Mapping[str, Protocol],
        *,
        untrusted: Callable[[Origins], Origins] = lambda origins: origins,
        folder: Path | None = None,
        machine_id: Callable[[], str] = lambda: "",
        profile_keeper: ProfileKeeper | None = None,
    ) -> None:
        self.profile = profile
        self._session = session
        self._protocols = protocols
        self._untrusted = untrusted
        self.profile_keeper = profile_keeper or ProfileKeeper()
        self._registries = Registries(session, folder)
        self._machine_id = machine_id
        self._found: dict[str, Origins] = {}
        self._places: Origins = ()
        self._logins: shared_logins.SharedLogins | None = None
        self._lock = threading.Lock()

    @property
    def origins(self) -> Origins:
        """Return every origin that gets a secret or is asked about: the profile's, and those found since."""
        found = {origin for origins in self._found.values() for origin in origins}
        return (*self.profile.origins, *sorted(found), *self._places)

    def found_places(self, places: Origins) -> None:
        """Note where a reply had an account register, which the user has to be asked about."""
        self._places = places

    def has(self, name: str) -> bool:
        """Return whether the operator offers the service."""
        return name in self.profile.every_service

    def service(self, name: str) -> Service:
        """Return the service's description; raises `ProfileError` ``profile.service`` where the operator has none."""
        try:
            return self.profile.every_service[name]
        except KeyError:
            raise ProfileError("profile.service", facts={"operator": self.profile.name, "service": name}) from None

    def locate(self, name: str, cancel: Cancel | None = None) -> Service:
        """Return the service with its address, which a registry or its own description may have to be asked for.

        Raises `KeyringError` ``keyring.hosts`` where the address is at an origin that neither the profile names nor the
        user has agreed to. Nothing was sent there (F61), and nothing secret was sent at all. Otherwise raises the same
        as `ask`.
        """
        service = self.service(name)
        found = {each.place: self._locate(each, cancel)[0] for each in self.profile.exchanges_of(service)}
        return service if service.steps else found[service.place]

    def located(self, request: Service, cancel: Cancel | None = None) -> Service:
        """Return one request of a service with its address; raises the same as `locate`."""
        return self._locate(request, cancel)[0]

    def ask(
        self,
        name: str,
        values: Mapping[str, str | Secret],
        cancel: Cancel | None = None,
        committing: Committing | None = None,
        person: Somebody = NOBODY,
    ) -> Reply:
        """Send `values` to the service once, never again by itself, and return what came back.

        Where the service has steps, every reply has been judged, the last one too; else nothing has. committing: told
        right before a request leaves that changes something at the operator, with the step's name. person: who is
        asked what only a person can answer. Raises what
        `Protocol.call` and `locate` raise, `Cancelled`, `ProfileError` for an unknown service or protocol, and for
        steps and sessions what `neon_wizard.operations.chain.Chain.run` does.
        """
        service = self.service(name)
        # Before a registry or a description is asked: a missing secret has to be told before anything leaves.
        requests = self.profile.exchanges_of(service)
        for each in requests:
            values = {**self._session.secrets(each), **values}
        if any("machine_id" in placeholders_of(each) for each in requests):
            values = {"machine_id": self._machine_id(), **values}
        if service.steps or service.sessions:
            logins, profile = self._shared_logins(), self.profile
            run = chain.Chain(self._exchange, logins, profile.name, profile.web_origins, profile.country).run
            with open_outcome(service):
                return run(service, values, cancel, committing, person)
        return self._exchange(service, values, cancel, committing).to(values)

    def _exchange(
        self,
        described: Service,
        values: Mapping[str, str | Secret],
        cancel: Cancel | None,
        committing: Committing | None,
    ) -> Reply:
        """Send one request. committing: told once it is known where to, and right before."""
        service, located = self._locate(described, cancel)
        call = Call(values=values, secrets=hidden(values), cancel=cancel, country=self.profile.country)
        if committing is not None:
            committing(service.step)
        try:
            return self._call(service, call)
        except NeonError as error:
            if located is None:
                raise
            moved = self._moved(described, service, error, cancel)
            if moved is None:
                error.detail = "\n\n".join(filter(None, (error.detail, located.words())))
                raise
        return self._call(moved, call)

    def close(self) -> None:
        """End the sessions that are open."""
        if self._logins:
            self._logins.close()

    def _shared_logins(self) -> shared_logins.SharedLogins:
        with self._lock:
            if self._logins is None:
                self._logins = shared_logins.SharedLogins(self.profile, self._exchange)
            return self._logins

    def send(self, request: Request, cancel: Cancel | None = None) -> Answer:
        """Send one request to an address of the operator's that is no service, by the profile's [http] rules.

        The caller has made sure that the address is the operator's. Raises the same as `Session.send`.
        """
        return self._session.send(request, self.profile.http, cancel=cancel)[0]

    def _call(self, service: Service, call: Call) -> Reply:
        protocol = self._protocol(service)
        with open_outcome(service):
            if service.reply.pages is None:
                return protocol.call(service, call, self._session)
            from neon_wizard.operations import paging  # few lists go on

            return paging.asked(protocol, service, call, self._session)

    def _locate(self, service: Service, cancel: Cancel | None, *, anew: bool = False) -> tuple[Service, Located | None]:
        located = None
        self._found[service.place] = ()
        if "uddi" in service.options:
            located = self._registries.locate(service, cancel, anew=anew)
            options = {**service.options, "wsdl": service.options.get("wsdl") or located.wsdl}
            if not options["wsdl"]:
                del options["wsdl"]
            service = replace(service, url=located.url, options=MappingProxyType(options))
            self._require_trust(service, service.url, str(options.get("wsdl", "")))
        if not service.url:
            protocol = self._protocol(service)
            if isinstance(protocol, Describing):
                service = replace(service, url=protocol.address(service, self._session, cancel))
                self._require_trust(service, service.url)
        return service, located

    def _require_trust(self, service: Service, *urls: str) -> None:
        found = dict.fromkeys(origin_of(url) for url in urls if "://" in url)
        new = tuple(origin for origin in found if origin not in self.profile.origins)
        self._found[service.place] += new
        if refused := new and self._untrusted(new):
            hosts = ", ".join(host_of(origin) or origin for origin in refused)
            raise KeyringError("keyring.hosts", facts={"operator": self.profile.name, "hosts": hosts})

    def _moved(self, original: Service, service: Service, error: NeonError, cancel: Cancel | None) -> Service | None:
        """Return the service at its new address, when nobody answers at the one that the registry gave before.

        A 404 only raises a doubt: what was sent is not sent again by itself.
        """
        if isinstance(error, ReplyError) and error.facts.get("status") in _GONE:
            self._registries.doubt(original)
        if not isinstance(error, NetworkError) or error.sent or error.code not in _NOT_THERE:
            return None
        self._registries.doubt(original)
        try:
            now, _ = self._locate(original, cancel, anew=True)
        except NeonError:
            return None  # the first failure explains it better; the next attempt asks where the service is now
        return None if (now.url, now.options) == (service.url, service.options) else now

    def _protocol(self, service: Service) -> Protocol:
        try:
            return self._protocols[service.protocol]
        except KeyError:
            facts = {
                "file": self.profile.origin,
                "key": f"{service.place}.protocol",
                "found": service.protocol,
                "known": ", ".join(sorted(self._protocols)),
            }
            raise ProfileError("profile.protocol", facts=facts) from None


def secrets_of(values: Mapping[str, str | Secret]) -> tuple[Secret, ...]:
    """Return those of `values` that must not be shown."""
    return tuple(value for value in values.values() if isinstance(value, Secret) and value)
