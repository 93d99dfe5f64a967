"""What is said to a registrar over one connection, and what its answers mean (RFC 3261, 10 and 21)."""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from typing import Final

from neon_wizard import __version__, late
from neon_wizard.digest import Challenge, Digest, strongest
from neon_wizard.errors import NeonError, OperatorError, UsageError
from neon_wizard.model import Secret
from neon_wizard.sip import sip_messages
from neon_wizard.sip.access import Hop, SipAccess, hop, user_part
from neon_wizard.sip.engine import refusal_code
from neon_wizard.sip.sip_connection import SipConnection
from neon_wizard.sip.sip_messages import Asked, SipReply

_SHORT: Final = 60
"""Seconds of a binding that is only made to be removed."""
_MOST_SECONDS: Final = 86_400
_LONGEST_WAIT: Final = 3_600
_MOST_ROUNDS: Final = 8
_MOST_REALMS: Final = 3
_MOST_WORDS: Final = 200
_NO_QUESTIONS: Final = frozenset({400, 405, 501})
"""Statuses of registrars that want a Contact in every REGISTER."""


_OF_SIP: Final = late.pattern(r"sips?:|[^:]+$", re.IGNORECASE)
"""A SIP URI, or what is none of any kind; ``mailto:`` and ``tel:`` lead to no telephone server."""


class RedirectedError(Exception):
    """The registrar sends on to one of `targets`, at least one, in its order."""

    def __init__(self, targets: tuple[Hop, ...]) -> None:
        super().__init__(str(targets[0]))
        self.targets = targets


class NoQuestionsError(Exception):
    """A REGISTER without a Contact is refused, or proves nothing."""


class Registrar:
    """The requests to one registrar over one connection, all with one Call-ID (RFC 3261, 10.2).

    access: the account. aor: the address of record, which stays the first one where a registrar sent on to the one in
    `access`. until: as in `SipConnection.ask`.
    """

    def __init__(self, access: SipAccess, aor: str, password: Secret, link: SipConnection, until: float) -> None:
        self._access = access
        self._aor = aor
        self._link = link
        self._until = until
        self._call_id = secrets.token_hex(12)
        self._tag = secrets.token_hex(6)
        self._number = 0
        self._digest = Digest(access.auth_name, password, utf8=True)
        self._challenges: dict[tuple[str, str], Challenge] = {}
        self._uri = f"sip:{access.registrar}"
        at = Hop(link.local[0], link.local[1])
        transport = "" if access.transport == "udp" else f";transport={access.transport}"
        self._contact = f"<sip:{user_part(access.number)}@{at}{transport}>"

    @property
    def authenticated(self) -> bool:
        """Whether the registrar asked for the password."""
        return bool(self._challenges)

    def register(self) -> SipReply:
        """Ask who is registered; raises `NoQuestionsError` where that is refused, or answered to anybody."""
        reply = self._authenticated(())
        unproven = not self.authenticated and (reply.status == 403 or reply.status < 300)
        if reply.status in _NO_QUESTIONS or unproven:
            raise NoQuestionsError
        return self._accepted(reply)

    def bind(self) -> SipReply:
        """Register this computer for a moment and remove the binding; return the answer to the registration."""
        seconds = _SHORT
        reply = self._authenticated(self._binding(seconds))
        if reply.status == 423:
            seconds = max(seconds, reply.number("min-expires", _MOST_SECONDS) or _MOST_SECONDS)
            reply = self._authenticated(self._binding(seconds))
        reply = self._accepted(reply)
        with suppress(NeonError):  # the binding ends by itself in a minute
            self._authenticated(self._binding(0))
        return reply

    def expires(self, reply: SipReply) -> int | None:
        """Return the seconds of this computer's binding, if it made one, else of the phone registered longest."""
        own = self._contact[1:-1]
        found = [contact.expires for contact in reply.contacts if contact.expires is not None]
        mine = [contact.expires for contact in reply.contacts if contact.uri == own and contact.expires is not None]
        return max(mine or found, default=reply.number("expires", _MOST_SECONDS))

    def _binding(self, seconds: int) -> tuple[tuple[str, str], ...]:
        return (("Contact", f"{self._contact};expires={seconds}"), ("Expires", str(seconds)))

    def _authenticated(self, more: tuple[tuple[str, str], ...]) -> SipReply:
        """Return the answer to a REGISTER with these headers, once every challenge has been answered."""
        rounds = Rounds()
        for _ in range(_MOST_ROUNDS):
            reply = self._ask(more)
            if reply.status not in (401, 407):
                return reply
            header = "WWW-Authenticate" if reply.status == 401 else "Proxy-Authenticate"
            chosen = strongest(reply.challenges(header.lower()))
            if chosen is None:
                raise self._refused("sip.unsupported", reply)
            if not rounds.admit(header, chosen):
                raise self._not_again(rounds, header, chosen, reply)
            self._take(header.replace("Authenticate", "Authorization").replace("WWW-", ""), chosen)
        raise self._refused("sip.credentials", reply, field="password", case="anew")

    def _not_again(self, rounds: Rounds, header: str, challenge: Challenge, reply: SipReply) -> OperatorError:
        """What it means that `challenge` is not answered any more: a no to the password only where that was heard."""
        if not rounds.answered(header, challenge):
            return self._refused("sip.realms", reply)
        if rounds.refused(header, challenge):
            return self._refused("sip.credentials", reply, field="password")
        return self._refused("sip.credentials", reply, field="password", case="anew")

    def _take(self, header: str, challenge: Challenge) -> None:
        """Answer `challenge` from now on. Each proxy on the way has its own realm; a registrar reads one answer."""
        if header == "Authorization":
            self._challenges = {key: kept for key, kept in self._challenges.items() if key[0] != header}
        self._challenges[header, challenge.realm] = challenge

    def _ask(self, more: tuple[tuple[str, str], ...]) -> SipReply:
        self._number += 1
        asked = Asked(f"z9hG4bK{secrets.token_hex(10)}", self._call_id, f"{self._number} REGISTER")
        access, link = self._access, self._link
        aor = f"<{self._aor}>"
        headers = [
            ("Via", f"SIP/2.0/{access.transport.upper()} {Hop(*link.local)};branch={asked.branch};rport"),  # RFC 3581
            ("Max-Forwards", "70"),
            ("From", f"{aor};tag={self._tag}"),
            ("To", aor),
            ("Call-ID", self._call_id),
            ("CSeq", asked.sequence),
            *more,
            ("User-Agent", f"NEON-Wizard/{__version__}"),
        ]
        if access.proxy:
            headers.insert(2, ("Route", f"<sip:{access.proxy};transport={access.transport};lr>"))
        for (name, _), challenge in self._challenges.items():
            headers.append((name, self._digest.authorization(challenge, "REGISTER", self._uri)))
        return link.ask(sip_messages.request(self._uri, headers), asked, self._until)

    def _accepted(self, reply: SipReply) -> SipReply:
        """Return `reply` if it is a success, else raise what it means (RFC 3261, 21)."""
        status = reply.status
        if status < 300:
            return reply
        if status < 400:
            raise RedirectedError(self._sent_on(reply))
        code = refusal_code(status)
        if code == "sip.unknown":
            raise self._refused(code, reply, field="number")
        if code == "sip.forbidden" and self.authenticated:
            raise self._refused(code, reply, field="password", case="answered")
        raise self._refused(code, reply)

    def _sent_on(self, reply: SipReply) -> tuple[Hop, ...]:
        found = []
        for contact in reply.contacts:
            if _OF_SIP.match(contact.uri):
                with suppress(UsageError):
                    found.append(hop("domain", contact.uri))
        if not found:
            raise self._refused("sip.refused", reply)
        return tuple(found)

    def _refused(self, code: str, reply: SipReply, *, field: str | None = None, **case: str) -> OperatorError:
        words = reason_of(reply)
        facts = {
            "host": self._access.registrar.host,
            "number": self._access.number,
            "auth_name": self._access.auth_name,
            "status": reply.status,
            "reason": words,
            "said": f"{reply.status} {words}".strip(),
        }
        wait = reply.number("retry-after", _LONGEST_WAIT)
        return OperatorError(code, description=words, retry_after=wait, field=field, facts=facts | case)


def reason_of(reply: SipReply) -> str:
    """Return the registrar's own words: the reason phrase, and its warning where it gives one (RFC 3261, 20.43)."""
    reason, warning = reply.reason[:_MOST_WORDS], reply.warning[:_MOST_WORDS]
    return f"{reason} ({warning})" if reason and warning and warning != reason else reason or warning


class Rounds:
    """Which challenges one request may still answer.

    The computers of a farm do not know each other's: the next may ask in another realm, or with a nonce of its own and
    no word of the first (RFC 7616 section 3.3 wants ``stale`` for that). So a realm is answered once more for a new
    nonce, and that is all (F14).
    """

    def __init__(self) -> None:
        self._nonces: dict[tuple[str, str], list[str]] = {}

    def admit(self, header: str, challenge: Challenge) -> bool:
        """Return whether to answer `challenge`, which came in that header."""
        key = header, challenge.realm
        if key not in self._nonces and len(self._nonces) >= _MOST_REALMS:
            return False
        nonces = self._nonces.setdefault(key, [])
        if len(nonces) > (2 if challenge.stale else 1) or challenge.nonce in nonces:
            return False
        nonces.append(challenge.nonce)
        return True

    def answered(self, header: str, challenge: Challenge) -> bool:
        """Whether the realm of `challenge` ever got an answer, and may have an opinion of the password."""
        return (header, challenge.realm) in self._nonces

    def refused(self, header: str, challenge: Challenge) -> bool:
        """Whether `challenge` comes from who got an answer to that very nonce, and did not say that it is too old."""
        return not challenge.stale and challenge.nonce in self._nonces.get((header, challenge.realm), ())
