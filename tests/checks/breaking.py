"""The breakable operator of `tests.servers.breakable`, asked by the endpoint tester."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from neon_wizard.checks import runner
from neon_wizard.checks.catalogue import chosen, steps
from neon_wizard.checks.check_context import RunOptions, Subject, with_test_addresses
from neon_wizard.checks.findings import Run
from neon_wizard.checks.texts import Wording
from neon_wizard.model import Secret
from neon_wizard.profile.load import load
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import SecretRef, Source
from neon_wizard.protocols.dialects import names_and_options
from tests.servers.breakable import HTTP_PASSWORD, PASSWORD, PATH, SECOND, SIP_PASSWORD, Asked, Breakable
from tests.servers.scripted import Given, Seen

QUICK = RunOptions(interval=0, calls=2, timeout=5, plain_port=1)
PROFILE = """
format = 1

[operator]
id = "acme"
name = "ACME"
contact = { name = "Ana", email = "ana@acme.example" }
documents = ["https://acme.example/api.pdf"]

[http.auth]
scheme = "basic"
username = "neon"
password = "secret:http"

[services.provisioning]
url = "@URL@"

[services.balance]
url = "@URL@"

[test]
login = "tester"
password = "secret:test"
number = "55555555"
"""
SECRETS = {"http": HTTP_PASSWORD, "test": PASSWORD, "test-2": SECOND[1], "test-sip": SIP_PASSWORD}
Spoil = Callable[[Seen, Asked, Given], Given]


@dataclass(frozen=True)
class Broken:
    """A row. found: every finding, as check and id. words: what their sentences and advice say. change: offered.

    test: more of the profile's [test]. edit: of the profile's text. also: what else is found, by the same cause.
    guarded: whether the operator wants HTTP Basic.
    """

    found: tuple[str, str]
    spoil: Spoil = lambda _seen, _asked, given: given
    judge: Callable[[Breakable, Asked], Given] = lambda own, asked: own.answer(asked)
    words: tuple[str, ...] = ()
    change: Mapping[str, str] = field(default_factory=dict)
    test: str = ""
    edit: Callable[[str], str] = lambda text: text
    also: tuple[tuple[str, str], ...] = ()
    guarded: bool = True


def read_profile(text: str) -> Profile:
    return with_test_addresses(
        load(text, file="acme.toml", source=Source.FILE, base=None, protocols=names_and_options())
    )


def text_of(origin: str, row: Broken) -> str:
    return row.edit(PROFILE + row.test).replace("@URL@", origin + PATH)


def asked(profile: Profile, *only: str, options: RunOptions = QUICK) -> Run:
    def resolve(wanted: SecretRef | str) -> Secret:
        return Secret(wanted if isinstance(wanted, str) else SECRETS[wanted.name])

    subject = Subject(profile, resolve, lambda _origins: ())
    return runner.run(subject, chosen(steps(profile), only), options)[0]


def found(run: Run) -> set[tuple[str, str]]:
    """Check and id of every finding, of whatever severity."""
    return {(each.check, each.id) for each in run.causes}


def said(run: Run) -> str:
    """Sentences and advice of every finding, in English."""
    wording = Wording(lambda text: text)
    return "\n".join(f"{wording.sentence(each)}\n{wording.advice(each)}" for each in run.causes)


def on(operation: str, how: Callable[[Given], Given]) -> Spoil:
    """Spoils what that operation answers to its own caller."""
    return lambda _seen, asked, given: how(given) if asked.operation == operation else given


def always(given: Given, operation: str = "GetBalance") -> Spoil:
    return on(operation, lambda _given: given)


def good(how: Callable[[Given], Given], operation: str = "GetBalance") -> Spoil:
    """Spoils only what is answered with success."""
    return on(operation, lambda given: how(given) if b"<Success>true" in given.body else given)


def everywhere(given: Given) -> Spoil:
    return lambda _seen, _asked, _given: given


def swapped(old: str, new: str, operation: str = "GetBalance") -> Spoil:
    return good(lambda given: replace(given, body=given.body.replace(old.encode(), new.encode())), operation)
