"""Whether the account that provisioning gives can be used at its registrar."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from neon_wizard.checks.bench import Bench, Found, SkippedError, Step
from neon_wizard.checks.model import Check, Severity

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile

_RESERVED: Final = ("example", "test", "invalid", "example.com", "example.net", "example.org")
"""Names that nobody's server has (RFC 2606): there is nothing to ask."""


def steps(profile: Profile) -> Iterator[Step]:
    if "provisioning" in profile.services:
        check = Check("sip.registers", "B1", Severity.ERROR, after=("provisioning.good",))
        yield Step(check, _registers)


def _registers(bench: Bench) -> Iterator[Found]:
    from neon_wizard.sip.register import register

    account = bench.provisioned()
    host = account.sip.domain.partition(":")[0].lower()
    if not account.confirmed or not host or any(host == name or host.endswith(f".{name}") for name in _RESERVED):
        raise SkippedError
    bench.pause()
    found = register(account.sip, account.sip_password, ca=bench.profile.http.ca, cancel=bench.cancel)
    bench.measure(address=found.address, transport=found.transport)
    if not found.authenticated:
        yield Found("telephone.no-password")
