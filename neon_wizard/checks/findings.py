"""What the endpoint tester talks about: checks, findings, results, one run; frozen values, and nothing secret in them.

Texts are codes with facts. Their sentences are in `neon_wizard.checks.texts`, because the report is written in the
contact's language and the window in the user's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from neon_wizard.model import EMPTY
from neon_wizard.protocols.exchange import Exchange


class Severity(StrEnum):
    """error: users cannot work. warning: some cannot, or not safely. notice: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class Verdict(StrEnum):
    """What became of a check. skipped: its question does not arise here, or an earlier failure leaves it open."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


class Effect(StrEnum):
    """What a check does at the operator: nothing, read, or create accounts (only with ``--allow-signup``)."""

    NONE = "none"
    READS = "reads"
    CREATES = "creates"


@dataclass(frozen=True)
class Check:
    """One question to an operator.

    id: stable, dotted, lower case, the area first: ``tls.expiry``, ``signup.code-103``. requirement: the signs behind
    it (``F4``, ``G2``). service: of the profile, or empty for the operator as a whole. after: ids of checks whose
    failure makes this one pointless. severity: of its findings, where they do not have their own. signs_up: whether it
    may leave an account at the operator's: some that belong to a signup only look at what another one has created.
    """

    id: str
    requirement: str
    severity: Severity
    effect: Effect = Effect.READS
    service: str = ""
    after: tuple[str, ...] = ()
    signs_up: bool = field(default=False, compare=False)  # a run that was kept does not know it


@dataclass(frozen=True)
class Finding:
    """Something that is wrong. code: which text says it, with `facts`; the advice has the same code.

    change: key path of the profile → value that would make the check pass, where a change would (see `variants`).
    step: of an operation of several requests, the one that is meant. places: of a cause that several checks met, the
    ids of all of them. accepted: why the profile says that it may stay (``[test] accepted``), or empty.
    """

    check: str
    code: str
    severity: Severity
    facts: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    change: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    step: str = ""
    places: tuple[str, ...] = ()
    accepted: str = ""

    @property
    def id(self) -> str:
        """Return its stable name: the code, and the case of it that is meant, such as ``reply.status.404``."""
        case = self.facts.get("case", "")
        return f"{self.code}.{case}" if case else self.code

    @property
    def writable(self) -> Mapping[str, str]:
        """Return what of the change can be written as it is: credentials are the operator's to give."""
        return {key: value for key, value in self.change.items() if not key.startswith(_CREDENTIALS)}


_CREDENTIALS: Final = "http.auth."
_OF_A_PLACE: Final = frozenset(
    {"service", "operator", "line", "column", "around", "failed", "count", "path", "reference"}
)
"""Facts that differ from place to place although the cause is the same; a path that is not there is the cause."""
_OF_PATHS: Final = frozenset({"404", "405"})


def joined(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return each cause once, where it was met first, with the checks that met it as its places.

    How many of how many requests failed is added up; what is offered for each place is offered together.
    """
    found: dict[tuple[object, ...], Finding] = {}
    for each in findings:
        places = _OF_A_PLACE - ({"path"} if each.facts.get("case") in _OF_PATHS else set())
        known = {name: value for name, value in each.facts.items() if name not in places}
        key = (each.code, each.severity, each.step, each.accepted, tuple(sorted(known.items())))
        first = found.get(key)
        if first is None or each.check in (first.places or (first.check,)):
            found[(*key, len(found)) if first else key] = each
            continue
        counted = {
            name: str(int(first.facts[name]) + int(each.facts[name]))
            for name in ("failed", "count")
            if first.facts.get(name, "").isdigit() and each.facts.get(name, "").isdigit()
        }
        found[key] = replace(
            first,
            facts={**first.facts, **counted},
            change={**first.change, **each.change},
            places=(*(first.places or (first.check,)), each.check),
        )
    return tuple(found.values())


@dataclass(frozen=True)
class CheckResult:
    """The outcome of one check.

    seconds: without the run's own pauses. exchanges: what travelled, with every secret already replaced. because: for a
    skipped check the id of the check whose failure leaves it open, or the key of the profile that is missing
    (``test.login``); empty where the question does not arise. facts: what was measured and is worth a line although
    nothing is wrong (``days``, ``median`` in seconds …).
    """

    check: Check
    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    seconds: float = 0.0
    exchanges: tuple[Exchange, ...] = ()
    facts: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    because: str = ""


@dataclass(frozen=True)
class Created:
    """An account that a run made at the operator, for the operator to delete."""

    login: str
    number: str = ""


@dataclass(frozen=True)
class Run:
    """One run over an operator.

    started, finished: UTC. cancelled: the user stopped it, so checks are missing. addresses: the origins that the
    profile names for what is asked. asked_from: this computer's address as the operator may see it; empty where only a
    network's router knows it. version: of this program. Older runs lack these three.
    """

    operator_id: str
    operator_name: str
    started: datetime
    finished: datetime
    results: tuple[CheckResult, ...]
    created: tuple[Created, ...] = ()
    cancelled: bool = False
    addresses: tuple[str, ...] = ()
    asked_from: str = ""
    version: str = ""

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """Everything that travelled, in the order of the checks."""
        return tuple(exchange for result in self.results for exchange in result.exchanges)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what every check found, the worst first, else in the order of the checks."""
        order = list(Severity)
        found = [finding for result in self.results for finding in result.findings]
        return tuple(sorted(found, key=lambda finding: order.index(finding.severity)))

    def depending(self, *ids: str) -> tuple[str, ...]:
        """Return `ids`, and those of the checks that their failures left open; none that creates accounts."""
        left = (each for each in self.results if each.because in ids and each.check.effect is not Effect.CREATES)
        return (*ids, *(each.check.id for each in left))

    @property
    def causes(self) -> tuple[Finding, ...]:
        """Return every cause once, with all its places, in the order of `findings`."""
        return joined(self.findings)
