"""Does this account register? Asks the registrar over UDP, TCP or TLS, and avoids changing anything there.

A REGISTER without a Contact header asks who is registered (RFC 3261, 10.2.3): it proves the credentials and leaves
every phone's binding alone. Where a registrar refuses that, a binding is made for a minute and removed again.
"""

from __future__ import annotations

import ssl
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neon_wizard.errors import NeonError, NetworkError, OperatorError, ProfileError, TlsError, UsageError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.model import Secret, SipSettings
from neon_wizard.protocols import tls
from neon_wizard.protocols.deadline import DeadlineError, Guard, run
from neon_wizard.sip.access import Hop, SipAccess, access_of
from neon_wizard.sip.names import HostNames, Target
from neon_wizard.sip.registrar import NoQuestionsError, RedirectedError, Registrar
from neon_wizard.sip.sip_connection import connected
from neon_wizard.sip.sip_messages import SipContact
from neon_wizard.sip.trace import Trace, TraceStep

if TYPE_CHECKING:
    from neon_wizard.protocols.deadline import Cancel

TIMEOUT: Final = 20.0
"""Seconds for all of it."""
_MOST_REDIRECTS: Final = 3
_STAGES: Final = {"resolve": "sip.unresolved", "connect": "sip.unreachable"}
"""What was not reached when time was up; anything later is the registrar's silence."""


@dataclass(frozen=True)
class RegistrationResult:
    """The registrar accepts the account.

    authenticated: False where it never asked for the password, so that any would do. bound: False where it was only
    asked who is registered, True where a binding was made and removed again. expires: seconds that the registrar
    granted or that the last binding has left; None where it has none. contacts: the phones that are registered now.
    server: what the registrar calls itself. address: which answered. steps: with their times. transcript: steps and
    messages as text, without secrets. seconds: for all of it.
    """

    aor: str
    transport: str
    address: str
    server: str
    authenticated: bool
    bound: bool
    expires: int | None
    contacts: tuple[SipContact, ...]
    steps: tuple[TraceStep, ...]
    transcript: str
    seconds: float


def register(
    sip: SipSettings,
    password: Secret,
    *,
    ca: Path | None = None,
    timeout: float = TIMEOUT,
    cancel: Cancel | None = None,
    names: HostNames | None = None,
) -> RegistrationResult:
    """Try to register the account `sip` with `password`. It waits, so do not call it on the window's thread.

    ca: a file of PEM certificates that is trusted instead of the system's. Raises `UsageError` (``sip.setting``,
    ``sip.ca``), `NetworkError` (``sip.unresolved``, ``.closed``, ``.unreachable``, ``.silent``, ``.reset``,
    ``.protocol``, ``.damaged``, ``.redirect``, ``.redirect_host``), `TlsError`, `OperatorError` (``sip.credentials``,
    ``.realms``, ``.forbidden``, ``.unknown``, ``.busy``, ``.failed``, ``.refused``, ``.unsupported``) and `Cancelled`;
    the error's detail is the transcript.
    """
    access = access_of(sip)
    trace = Trace((password,))
    guard = Guard(timeout)
    test = _Test(access, password, ca, names or HostNames(), guard, trace)
    try:
        return run(test.run, guard, cancel)
    except DeadlineError:
        code = _STAGES.get(trace.stage, "sip.silent")
        facts = {"host": access.first_hop.host, "seconds": f"{timeout:g}", "case": test.transport}
        raise NetworkError(code, facts=facts, detail=trace.text) from None
    except NeonError as error:
        error.detail = "\n".join(filter(None, (error.detail, trace.text)))
        raise


class _Test:
    """One test of one account, on one thread."""

    def __init__(
        self, access: SipAccess, password: Secret, ca: Path | None, names: HostNames, guard: Guard, trace: Trace
    ) -> None:
        self._access = access
        self._password = password
        self._ca = ca
        self._names = names
        self._guard = guard
        self._trace = trace
        self.transport = ""
        """Of the last server that was asked."""

    def run(self) -> RegistrationResult:
        """Try, and follow where the registrar sends on to: a few times, and only to hosts that the account names."""
        access = self._access
        if self._ca and access.transport == "tls":
            self._trust()  # what is wrong with the file is said before any name is asked for
        for _ in range(_MOST_REDIRECTS + 1):
            try:
                return self._try_all(access)
            except RedirectedError as sent_on:
                access = self._sent_on(access, sent_on.targets)
        raise self._not_followed("sip.redirect", access.registrar)

    def _sent_on(self, access: SipAccess, targets: tuple[Hop, ...]) -> SipAccess:
        """Return the account at the first of `targets` that may be asked.

        Only hosts that the account names may be: answering a challenge gives away what the password can be guessed from
        (F08).
        """
        own = [hop for hop in (self._access.registrar, self._access.proxy) if hop]
        near = [target for target in targets if any(target.is_at(hop) for hop in own)]
        if not near:
            raise self._not_followed("sip.redirect_host", targets[0])
        # A better protected way stays one: what was asked for over TLS is not asked elsewhere without it.
        found = next((each for each in near if self.transport != "tls" or each.transport in ("", "tls")), None)
        if found is None:
            raise self._not_followed("sip.redirect", near[0])
        transport = "tls" if self.transport == "tls" else found.transport or access.transport
        return replace(access, registrar=found, proxy=None, transport=transport)

    def _not_followed(self, code: str, target: Hop) -> NetworkError:
        return NetworkError(code, sent=True, facts={"host": self._access.first_hop.host, "target": target})

    def _try_all(self, access: SipAccess) -> RegistrationResult:
        """Try the servers one after the other; one that cannot be reached or has no time leads to the next."""
        first = access.first_hop
        self._trace.step("resolve", first.host)
        targets = self._names.targets(first, access.transport, self._guard)
        failed: list[NeonError] = []
        for number, target in enumerate(targets):
            until = time.monotonic() + self._guard.remaining() / (len(targets) - number)
            try:
                return self._try(replace(access, transport=target.transport), target, until)
            except TlsError:
                raise
            except (NetworkError, OperatorError) as error:
                if isinstance(error, OperatorError) and error.code != "sip.busy":
                    raise
                failed.append(error)
        raise failed[0]

    def _try(self, access: SipAccess, target: Target, until: float) -> RegistrationResult:
        self.transport = target.transport
        trust = self._trust() if self.transport == "tls" else None
        with connected(target, trust, access.first_hop.host, until, self._guard, self._trace) as link:
            talk = Registrar(access, self._access.aor, self._password, link, until)
            bound = False
            try:
                reply = talk.register()
            except NoQuestionsError:
                bound = True
                reply = talk.bind()
            return RegistrationResult(
                aor=self._access.aor,
                transport=target.transport,
                address=str(Hop(target.address, target.port)),
                server=(reply.first("server") or reply.first("user-agent"))[:200],
                authenticated=talk.authenticated,
                bound=bound,
                expires=talk.expires(reply),
                contacts=() if bound else reply.contacts,
                steps=self._trace.steps,
                transcript=self._trace.text,
                seconds=self._trace.seconds,
            )

    def _trust(self) -> ssl.SSLContext:
        try:
            return tls.context(self._ca)
        except ProfileError as error:
            raise UsageError("sip.ca", facts={"path": self._ca or ""}, detail=error.detail) from error
