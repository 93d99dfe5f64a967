"""What a load test drives, decided before anything is sent; and Locust's process, started on it and heard to its end.

The plan goes to that process as one line of JSON.
"""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from neon_wizard import disk, places
from neon_wizard.checks.check_context import Subject
from neon_wizard.checks.invented import TEST_PREFIX
from neon_wizard.checks.operation_requests import addresses, with_test_addresses
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.model import Secret
from neon_wizard.own_python import own_python
from neon_wizard.profile.addresses import host_of, is_loopback
from neon_wizard.profile.load import load_file
from neon_wizard.profile.service import SecretRef
from neon_wizard.protocols.dialects import names_and_options

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile


READING: Final = ("provisioning", "balance")
"""The services that change nothing at the operator."""


@dataclass(frozen=True)
class LoadPlan:
    """One load test, as one process of Locust runs it.

    profile: path of the operator's file. services: those that are asked in turn. settings: those of the account that
    requests are sent with. secrets: by the name in
    ``secret:NAME``. origins: where the secrets may go. wait: seconds from an answer to a user's next request. accounts:
    how many this process may create, 0 for none. prefix: the beginning of their logins, which no other test uses.
    figures: path for the result, or empty.
    """

    profile: str
    services: tuple[str, ...]
    login: str = ""
    password: Secret = field(default_factory=lambda: Secret(""))
    number: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, Secret] = field(default_factory=dict)
    origins: tuple[str, ...] = ()
    wait: float = 1.0
    accounts: int = 0
    prefix: str = TEST_PREFIX
    figures: str = ""

    def written(self) -> str:
        """Return the plan with every secret in it: only for a pipe to a process of this user."""
        plain = {**vars(self), "password": self.password.reveal()}
        plain["secrets"] = {name: secret.reveal() for name, secret in self.secrets.items()}
        return json.dumps(plain)

    @classmethod
    def read(cls, text: str) -> LoadPlan:
        """Read what `written` wrote."""
        plain = json.loads(text)
        secrets = {name: Secret(value) for name, value in plain["secrets"].items()}
        tuples = {name: tuple(plain[name]) for name in ("services", "origins")}
        return cls(**{**plain, **tuples, "password": Secret(plain["password"]), "secrets": secrets})

    def subject(self) -> Subject:
        """Return the operator at its test addresses, with the plan's secrets."""

        def untrusted(origins: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(origin for origin in origins if origin not in self.origins)

        return Subject(with_test_addresses(load_file(self.profile, names_and_options())), self._secret, untrusted)

    def _secret(self, wanted: SecretRef | str) -> Secret:
        return Secret(wanted) if isinstance(wanted, str) else self.secrets[wanted.name]


def services_of(profile: Profile, only: Iterable[str] = (), *, signup: bool = False) -> tuple[str, ...]:
    """Return the services to drive: the reading ones that the operator has, and its signup where that is allowed.

    only: these of them. Raises `UsageError` ``usage.arguments`` or `ProfileError` ``profile.service`` where one of
    `only` may not be driven or does not exist, and where nothing is left.
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
    """Raise `UsageError` ``load.host`` for an address beyond this computer whose host is not in `permitted`.

    permitted: ``host`` or ``host:port``, as the person who starts the test names them.
    """
    granted = {name.lower() for name in permitted}
    for url in urls:
        host = urlsplit(url).hostname or ""
        if not (is_loopback(host) or granted & {host.lower(), host_of(url).lower()}):
            raise UsageError("load.host", facts={"host": host, "option": f"--i-may-test {host}"})


def written_addresses(profile: Profile, services: Iterable[str]) -> tuple[str, ...]:
    """Return every network address that the profile names for `services`, with those of their sessions."""
    requests = (each for name in services for each in profile.exchanges_of(profile.services[name]))
    return tuple(dict.fromkeys(url for each in requests for url in addresses(each)))


Children = list[subprocess.Popen[bytes]]
Watched = Callable[[Children], AbstractContextManager[None]]
"""While it is entered, what would end this process reaches the children instead."""
_FILE: Final = Path(__file__).with_name("locustfile.py")


@dataclass(frozen=True)
class Crowd:
    """How many users, how fast, how long, and on how many machines.

    users: in all. spawn_rate: new users a second. time: as Locust writes it, ``90s``, ``5m``; empty until stopped.
    workers: processes on this machine, 0 for this one alone. master: wait for so many workers on other machines, 0 for
    none. worker: ``host`` or ``host:port`` of the master that this process works for. bind: ``host:port`` on which a
    master listens. web: port of Locust's page on this computer, or None.
    """

    users: int = 1
    spawn_rate: float = 1.0
    time: str = ""
    workers: int = 0
    master: int = 0
    worker: str = ""
    bind: str = ""
    web: int | None = None
    report: Path | None = None


def require_locust() -> None:
    """Raise `UsageError` ``load.missing`` where the extra is not installed."""
    if importlib.util.find_spec("locust") is None:
        raise UsageError("load.missing")


def run(plan: LoadPlan, crowd: Crowd, folder: Path, watched: Watched, *, quiet: bool) -> Mapping[str, Any] | None:
    """Return the figures (`locust_users.write_figures`); None for a worker, whose master has them.

    folder: this run's own. quiet: show only what went wrong, and not Locust's tables, on the standard error. Raises
    `UsageError` ``load.failed`` where Locust itself could not go on. Ctrl-C ends the test, and the figures are still
    returned.
    """
    figures = folder / "figures.json"
    plan = replace(plan, figures="" if crowd.worker else str(figures))
    children: Children = []
    with watched(children):
        child = subprocess.Popen(
            own_python("-m", "locust", *arguments(crowd), *(["--skip-log-setup"] if quiet else [])),
            cwd=folder,  # Locust looks for modules and settings in its working folder
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=sys.stderr.fileno(),
            umask=0o077,  # its page of figures is for this user only, as everything that this program writes
        )
        children.append(child)
        with child:
            assert child.stdin  # noqa: S101 - it was asked for
            # If it ended at once, its status tells; Windows has no error of its own for that.
            with suppress(OSError):
                child.stdin.write(plan.written().encode() + b"\n")
                child.stdin.flush()
            status = child.wait()  # with its input open, by whose end it knows that this process has ended
            with suppress(OSError):
                child.stdin.close()
    if crowd.worker and status == 0:
        return None
    if not figures.is_file():
        raise UsageError("load.failed", facts={"status": status})
    found: dict[str, Any] = json.loads(figures.read_bytes())
    return found


def arguments(crowd: Crowd) -> list[str]:
    """Return Locust's command line."""
    words = ["-f", str(_FILE), "--loglevel", "WARNING", "--stop-timeout", "5"]
    if crowd.worker:
        return [*words, "--worker", *_address(crowd.worker, "--master-host", "--master-port")]
    words += ["--users", str(crowd.users), "--spawn-rate", str(crowd.spawn_rate)]
    words += ["--run-time", crowd.time] if crowd.time else []
    if crowd.workers:  # over a port of their own: another load test may run on this computer
        port = str(_free_port())
        words += ["--processes", str(crowd.workers), "--master-port", port]
        words += ["--master-bind-host", "127.0.0.1", "--master-bind-port", port]
    if crowd.master:
        words += ["--master", "--expect-workers", str(crowd.master)]
        words += _address(crowd.bind or "127.0.0.1", "--master-bind-host", "--master-bind-port")
    if crowd.web is None:
        words += ["--headless"]
    else:
        words += ["--web-host", "127.0.0.1", "--web-port", str(crowd.web), "--autostart"]
    return [*words, *(["--html", str(disk.absolute(crowd.report))] if crowd.report else [])]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def _address(text: str, host: str, port: str) -> Iterator[str]:
    name, _, number = text.rpartition(":") if text.count(":") == 1 else (text, "", "")
    yield from (host, name)
    if number:
        yield from (port, number)


def _environment() -> dict[str, str]:
    """Return the environment without what would change Locust's arguments, and without this program's secrets."""
    return {
        name: value
        for name, value in os.environ.items()
        if name == places.HOME or not name.startswith(("LOCUST_", "NEON_"))
    }
