"""The demo operator behind a counter where a test may spoil what it answers."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from neon_wizard.checks import runner
from neon_wizard.checks.catalogue import chosen, steps
from neon_wizard.checks.check_context import RunOptions, Subject
from neon_wizard.checks.findings import Run
from neon_wizard.checks.operation_requests import with_test_addresses
from neon_wizard.demo import DemoOperator, served_profile
from neon_wizard.model import Secret
from neon_wizard.profile.load import load
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import SecretRef, Source
from neon_wizard.protocols.dialects import names_and_options
from tests.servers.scripted import Given, ScriptedServer, Seen

PASSWORD = "123456"
QUICK = RunOptions(allow_signup=True, interval=0, calls=2, timeout=5, plain_port=1)
Spoil = Callable[[Seen, Callable[[Seen], Given]], Given]


@contextmanager
def behind(spoil: Spoil) -> Iterator[str]:
    """The origin of a demo operator; `spoil` gets the request and what asks the operator itself."""
    with DemoOperator() as demo:

        def forward(seen: Seen) -> Given:
            headers = {name: value for name, value in seen.headers if name.lower() == "content-type"}
            request = urllib.request.Request(demo.origin + seen.path, seen.body or None, headers, method=seen.method)
            try:
                with urllib.request.urlopen(request) as reply:
                    return Given(reply.read(), reply.status, content_type=reply.headers["Content-Type"])
            except urllib.error.HTTPError as error:
                with error:
                    return Given(error.read(), error.code, content_type=error.headers["Content-Type"])

        with ScriptedServer({"*": lambda seen: spoil(seen, forward)}) as server:
            yield server.origin


def profile_of(origin: str, edit: Callable[[str], str] = lambda text: text) -> Profile:
    """The demo operator's at `origin`, with the test account."""
    text = edit(served_profile(origin)).replace(f'buy = "{origin}/buy"\n', "")  # a page: https, or loopback
    return load(text, file="acme.toml", source=Source.FILE, base=None, protocols=names_and_options())


def asked(profile: Profile, *only: str, options: RunOptions = QUICK, **how) -> tuple[Run, tuple[Secret, ...]]:
    def resolve(wanted: SecretRef | str) -> Secret:
        return Secret(wanted if isinstance(wanted, str) else "CANARY-" + wanted.name)

    subject = Subject(with_test_addresses(profile), resolve)
    all_steps = steps(subject.profile)
    return runner.run(subject, chosen(all_steps, only, allow_signup=options.allow_signup), options, **how)


def instead(given: Given, *, path: str, when: bytes = b"") -> Spoil:
    """Answers `given` at `path` to requests that hold `when`."""

    def spoil(seen: Seen, forward: Callable[[Seen], Given]) -> Given:
        return given if seen.path.startswith(path) and when in seen.body else forward(seen)

    return spoil


def honest(seen: Seen, forward: Callable[[Seen], Given]) -> Given:
    return forward(seen)
