"""What is said to a registrar over one connection, and what its answers mean (RFC 3261 sections 10 and 21)."""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import Final

from neon_wizard import __version__
from neon_wizard.digest import Challenge, Digest, strongest
from neon_wizard.errors import NeonError, OperatorError, UsageError
from neon_wizard.model import Secret
from neon_wizard.sip import wire
from neon_wizard.sip.access import Access, Hop, hop, user_part
from neon_wizard.sip.link import Link
from neon_wizard.sip.outcomes import refusal_code
from neon_wizard.sip.wire import Reply

_SHORT: Final = 60
"""Seconds of a binding that is only made to be removed."""
_MOST_SECONDS: Final = 86_400
_LONGEST_WAIT: Final = 3_600
_MOST_ROUNDS: Final = 8
_MOST_STALE: Final = 2
_NO_QUESTIONS: Final = frozenset({400, 405, 501})
"""Statuses of registrars that want a Contact in every REGISTER."""


class RedirectedError(Exception):
    """The registrar sends on to `target`."""

    def __init__(self, target: Hop) -> None:
        super().__init__(str(target))
        self.target = target


class NoQuestionsError(Exception):
    """A REGISTER without a Contact is refused, or proves nothing."""


class Talk:
    """The requests over one link, all with one Call-ID (RFC 3261 section 10.2).

    aor: the address of record, which stays what it was where a registrar sent on to the one of `access`.
    """

    def __init__(self, access: Access, aor: str, password: Secret, link: Link, until: float) -> None:
        self._access = access
        self._aor = aor
        self._link = link
        self._until = until
        self._call_id = secrets.token_hex(12)
        self._tag = secrets.token_hex(6)
        self._number = 0
        self._digest = Digest(access.auth_name, password, utf8=True)
        self._challenges: dict[str, Challenge] = {}
        self._stale = 0
        self._uri = f"sip:{access.registrar}"
        at = Hop(link.local[0], link.local[1])
        transport = "" if access.transport == "udp" else f";transport={access.transport}"
        self._contact = f"<sip:{user_part(access.number)}@{at}{transport}>"

    @property
    def authenticated(self) -> bool:
        """True once the registrar asked for the password."""
        return bool(self._challenges)

    def register(self) -> Reply:
        """Ask who is registered; raises `NoQuestionsError` where that is refused, or answered to anybody."""
        reply = self._authenticated(())
        unproven = not self.authenticated and (reply.status == 403 or reply.status < 300)
        if reply.status in _NO_QUESTIONS or unproven:
            raise NoQuestionsError
        return self._accepted(reply)

    def bind(self) -> Reply:
        """Register this computer for a moment; the answer to that, when the binding has been removed again."""
        seconds = _SHORT
        reply = self._authenticated(self._binding(seconds))
        if reply.status == 423:
            seconds = max(seconds, reply.number("min-expires", _MOST_SECONDS) or _MOST_SECONDS)
            reply = self._authenticated(self._binding(seconds))
        reply = self._accepted(reply)
        with suppress(NeonError):  # it ends by itself, in a minute
            self._authenticated(self._binding(0))
        return reply

    def expires(self, reply: Reply) -> int | None:
        """Of this computer's own binding where it made one, else of the phone that is registered longest."""
        own = self._contact[1:-1]
        found = [contact.expires for contact in reply.contacts if contact.expires is not None]
        mine = [contact.expires for contact in reply.contacts if contact.uri == own and contact.expires is not None]
        return max(mine or found, default=reply.number("expires", _MOST_SECONDS))

    def _binding(self, seconds: int) -> tuple[tuple[str, str], ...]:
        return (("Contact", f"{self._contact};expires={seconds}"), ("Expires", str(seconds)))

    def _authenticated(self, more: tuple[tuple[str, str], ...]) -> Reply:
        """The answer to a REGISTER with these headers once every challenge has been answered."""
        answered: set[str] = set()
        for _ in range(_MOST_ROUNDS):
            reply = self._ask(more)
            if reply.status not in (401, 407):
                return reply
            header = "WWW-Authenticate" if reply.status == 401 else "Proxy-Authenticate"
            offered = reply.challenges(header.lower())
            chosen = strongest(offered)
            if chosen is None:
                raise self._refused("sip.unsupported", reply)
            if header in answered:
                self._stale += 1
                if not chosen.stale or self._stale > _MOST_STALE:
                    raise self._refused("sip.credentials", reply, field="password")
            answered.add(header)
            self._challenges[header.replace("Authenticate", "Authorization").replace("WWW-", "")] = chosen
        raise self._refused("sip.credentials", reply, field="password")

    def _ask(self, more: tuple[tuple[str, str], ...]) -> Reply:
        self._number += 1
        branch = f"z9hG4bK{secrets.token_hex(10)}"
        access, link = self._access, self._link
        aor = f"<{self._aor}>"
        headers = [
            ("Via", f"SIP/2.0/{access.transport.upper()} {Hop(*link.local)};branch={branch};rport"),  # RFC 3581
            ("Max-Forwards", "70"),
            ("From", f"{aor};tag={self._tag}"),
            ("To", aor),
            ("Call-ID", self._call_id),
            ("CSeq", f"{self._number} REGISTER"),
            *more,
            ("User-Agent", f"NEON-Wizard/{__version__}"),
        ]
        if access.proxy:
            headers.insert(2, ("Route", f"<sip:{access.proxy};transport={access.transport};lr>"))
        for name, challenge in self._challenges.items():
            headers.append((name, self._digest.authorization(challenge, "REGISTER", self._uri)))
        return link.ask(wire.request(self._uri, headers), branch, self._until)

    def _accepted(self, reply: Reply) -> Reply:
        """`reply` if it is a success; raises what it means otherwise (RFC 3261 section 21)."""
        status = reply.status
        if status < 300:
            return reply
        if status < 400:
            raise RedirectedError(self._sent_on(reply))
        code = refusal_code(status)
        wait = reply.number("retry-after", _LONGEST_WAIT) if code == "sip.busy" else None
        raise self._refused(code, reply, field="number" if code == "sip.unknown" else None, retry_after=wait)

    def _sent_on(self, reply: Reply) -> Hop:
        for contact in reply.contacts:
            try:
                return hop("domain", contact.uri)
            except UsageError:
                continue
        raise self._refused("sip.refused", reply)

    def _refused(
        self, code: str, reply: Reply, *, field: str | None = None, retry_after: float | None = None
    ) -> OperatorError:
        facts = {
            "host": self._access.registrar.host,
            "number": self._access.number,
            "auth_name": self._access.auth_name,
            "status": reply.status,
            "reason": reply.reason[:120],
        }
        return OperatorError(code, description=reply.reason[:200], retry_after=retry_after, field=field, facts=facts)
