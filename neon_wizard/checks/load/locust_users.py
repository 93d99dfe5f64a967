"""Locust's users: each asks the operator's services in turn, as a user's program does, and reads what comes back.

Locust's page is protected here too: it answers this computer's user only, or a page of another site could start, and
multiply, a load test. It has no token of its own, and does some things by GET, so the browser's own headers have to
tell who asks.
"""

from __future__ import annotations

import itertools
import json
import os
import secrets as randomness
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gevent import idle  # type: ignore[import-untyped]
from gevent.lock import BoundedSemaphore  # type: ignore[import-untyped]
from locust import User, constant

from neon_wizard import disk
from neon_wizard.checks.check_context import CheckContext, RunOptions
from neon_wizard.errors import NeonError
from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations import account_services
from neon_wizard.operations.services import Services
from neon_wizard.profile.addresses import is_foreign
from neon_wizard.protocols.dialects import Dialects
from neon_wizard.protocols.http import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from locust.env import Environment

    from neon_wizard.checks.check_context import Subject
    from neon_wizard.checks.load.load_plan import LoadPlan


def protect(app: Any) -> None:
    """Refuse requests of other sites. app: Flask's, of Locust's page."""
    from flask import abort, request

    def refuse_strangers() -> None:
        if is_foreign({name.lower(): value for name, value in request.headers}):
            abort(403)

    app.before_request(refuse_strangers)


class RequestFailed(Exception):  # noqa: N818 - Locust shows this name before the code
    """One request that did not end well; its message is the error's stable code, by which Locust counts."""


class WireMeter:
    """Measures what the server takes for each user, apart from this program's own work for it.

    All users of a process share one processor: while one's reply is read, what arrived for another would wait, and be
    counted to its server. So only one of them works at a time, and none before every answer that is there was taken.
    """

    def __init__(self) -> None:
        self._turn = BoundedSemaphore(1)
        self._mine = threading.local()

    def measured(self, work: Callable[[], bool]) -> tuple[bool, float, int]:
        """Do `work` in its turn; return what it returns, the seconds on the wire, and the bytes of the last answer."""
        self._mine.seconds, self._mine.size = 0.0, 0
        self._take()
        try:
            done = work()
        finally:
            self._turn.release()
        return done, self._mine.seconds, self._mine.size

    @property
    def so_far(self) -> tuple[float, int]:
        """Seconds and bytes of work of this user's that failed."""
        return self._mine.seconds, self._mine.size

    def begins(self) -> None:
        self._turn.release()

    def ended(self, seconds: float, size: int) -> None:
        self._mine.seconds += seconds
        self._mine.size = size
        self._take()

    def _take(self) -> None:
        self._turn.acquire()
        idle()


class Load:
    """What the users of one process share: the kept connections, and what is still to be created."""

    def __init__(self, plan: LoadPlan) -> None:
        subject = plan.subject()
        self.plan = plan
        self.profile = subject.profile
        self._untrusted = subject.untrusted
        self.meter = WireMeter()
        self._session = Session(subject.resolve, meter=self.meter)
        self._dialects = Dialects()
        self._created = itertools.count()
        self._form = self._example(subject) if plan.accounts else None

    def services(self) -> Services:
        """Return the services as one user's program has them: it logs in for itself where they need that."""
        return Services(self.profile, self._session, self._dialects, untrusted=self._untrusted)

    def ask(self, services: Services, name: str) -> bool:
        """Ask the service `name` once and read the reply; return False where nothing was to be sent.

        services: a user's. Raises `NeonError`.
        """
        plan = self.plan
        if name == "provisioning":
            account_services.provision(services, plan.login, plan.password)
        elif name == "balance":
            account_services.balance(
                services, plan.number, login=plan.login, password=plan.password, settings=plan.settings
            )
        elif next(self._created) < plan.accounts:
            account_services.signup(services, self._new())
        else:
            return False
        return True

    def _new(self) -> SignupForm:
        assert self._form is not None  # noqa: S101 - made where accounts may be created
        login = self.plan.prefix + randomness.token_hex(5)
        password = Secret("Neon-" + randomness.token_hex(8))
        return replace(self._form, login=login, password=password, email=f"{login}@example.com")

    @staticmethod
    def _example(subject: Subject) -> SignupForm:
        bench = CheckContext(subject, RunOptions())
        try:
            return bench.form()
        finally:
            bench.close()


def user_class(plan: LoadPlan) -> type[User]:
    """Return the kind of user that does what `plan` says; made once in a process."""
    load = Load(plan)

    def asking(name: str) -> Any:
        protocols = (each.protocol.upper() for each in load.profile.services[name].exchanges)
        kind = "+".join(dict.fromkeys(protocols))

        def ask(user: Any) -> None:
            failed: Exception | None = None
            try:
                asked, seconds, size = load.meter.measured(lambda: load.ask(user.services, name))
                if not asked:
                    return
            except NeonError as error:
                failed = RequestFailed(error.code)
                seconds, size = load.meter.so_far
            user.environment.events.request.fire(
                request_type=kind,
                name=name,
                response_time=seconds * 1000,
                response_length=size,
                exception=failed,
                context={},
            )

        return ask

    tasks = [asking(name) for name in plan.services]
    host = load.profile.web_origins[0] if load.profile.web_origins else ""
    return type(
        "OperatorUser",
        (User,),
        {"tasks": tasks, "wait_time": constant(plan.wait), "host": host, "on_start": _begin(load), "on_stop": _end},
    )


def _begin(load: Load) -> Callable[[Any], None]:
    def begin(user: Any) -> None:
        user.services = load.services()

    return begin


def _end(user: Any) -> None:
    """End the sessions that the user opened."""
    user.services.close()


def write_figures(environment: Environment, path: str) -> None:
    """Write what the whole test measured, as JSON: for each service the counts, times in milliseconds, rate and errors.

    Only the process that has them all writes: the one on its own, or the master.
    """
    stats = environment.stats
    services = [
        {
            "service": entry.name,
            "requests": entry.num_requests,
            "failures": entry.num_failures,
            "mean": round(entry.avg_response_time, 3),
            "median": round(entry.median_response_time, 1),
            "p95": round(entry.get_response_time_percentile(0.95) or 0, 1),
            "p99": round(entry.get_response_time_percentile(0.99) or 0, 1),
            "per_second": round(entry.total_rps, 2),
        }
        for entry in sorted(stats.entries.values(), key=lambda entry: str(entry.name))
    ]
    errors = [{"service": e.name, "error": _code(e.error), "count": e.occurrences} for e in stats.errors.values()]
    target = Path(path)
    part = target.with_suffix(f".{os.getpid()}")
    disk.write(part, json.dumps({"services": services, "errors": errors}).encode())
    part.replace(target)


def _code(error: object) -> str:
    """Return the code of a `RequestFailed`, which a worker sends as its text."""
    return str(error).removeprefix("RequestFailed('").removesuffix("')")
