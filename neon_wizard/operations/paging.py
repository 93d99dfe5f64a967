"""A list that goes on: the pages after the first, asked for one after the other (``pages``).

Only within the origin of the service, at most five, and all within the time of one request. What leads on is a reply's
text: it is percent-encoded, or fills a field of the query, and is never read as a template.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_plus, urldefrag, urljoin

from neon_wizard.errors import NetworkError
from neon_wizard.model import EMPTY
from neon_wizard.operations.paths import first_of, pick, text_at
from neon_wizard.operations.reading import Reading
from neon_wizard.operations.structure import structure
from neon_wizard.profile.addresses import host_of, origin_of, url_problem
from neon_wizard.protocols.templates import Filler

if TYPE_CHECKING:
    from neon_wizard.profile.service import PagesRule, Service
    from neon_wizard.protocols.dialect import Call, Protocol, Reply
    from neon_wizard.protocols.http import Session

MOST: Final = 5
_VALUE: Final = "page.next"
"""The placeholder of what asks for the next page; no profile has it."""


def asked(protocol: Protocol, service: Service, call: Call, session: Session) -> Reply:
    """Return what `protocol` brings for `service`, with the pages that follow where the profile says that some do.

    Raises as `Protocol.call`, and `ReplyError` ``reply.next_page`` for a page at another server.
    """
    ends = time.monotonic() + service.http.timeout
    first = protocol.call(service, call, session)
    rules = service.reply.pages
    return first if rules is None else _Pages(protocol, service, call, session, rules, ends).after(first)


class _Pages:
    def __init__(
        self, protocol: Protocol, service: Service, call: Call, session: Session, rules: PagesRule, ends: float
    ) -> None:
        self._protocol = protocol
        self._service = service
        self._call = call
        self._session = session
        self._rules = rules
        self._ends = ends
        self._place = Filler(service, call).url(service.url)

    def after(self, first: Reply) -> Reply:
        """Return `first` with the pages after it. One that was asked for before ends the list."""
        seen: set[str] = {self._place}
        further: list[Reply] = []
        following = self._following(first)
        while following and following not in seen:
            if len(further) + 1 == MOST:
                return replace(first, further=tuple(further), unread=True)
            seen.add(following)
            further.append(self._one(following))
            following = self._following(further[-1])
        return replace(first, further=tuple(further))

    def _following(self, reply: Reply) -> str:
        """Return the address of the page after `reply`, or what asks for it; empty after the last one."""
        reading = Reading(reply, self._service, "", self._call.secrets)
        root = structure(reading) if reply.status < 400 else None
        found = None if root is None else pick(reading, root, self._rules.next)
        text = "" if found in (None, False, "false") else text_at(reading, found, first_of(self._rules.next))
        if not text or self._rules.parameter:
            return text
        try:
            # No template: what looks like a placeholder is a part of the address.
            target = urldefrag(urljoin(self._place, text)).url.replace("{", "%7B").replace("}", "%7D")
            elsewhere = origin_of(target) != origin_of(self._place)
        except ValueError:
            raise reading.error("reply.value", node=first_of(self._rules.next)) from None
        if elsewhere:
            raise reading.error("reply.next_page", target=host_of(target) or "–")
        if url_problem(target):
            raise reading.error("reply.value", node=first_of(self._rules.next))
        self._place = target
        return target

    def _one(self, following: str) -> Reply:
        """Return the page that `following` stands for, within what is left of the whole's time."""
        whole = self._service.http.timeout
        left = max(self._ends - time.monotonic(), 0.001)
        http = replace(self._service.http, timeout=left)
        call = replace(self._call, values={**self._call.values, _VALUE: following})
        try:
            return self._protocol.call(replace(self._asking(following), http=http), call, self._session)
        except NetworkError as error:
            if error.code == "network.timeout":
                error.facts = MappingProxyType({**error.facts, "seconds": f"{whole:g}"})
            raise

    def _asking(self, following: str) -> Service:
        service, name = self._service, self._rules.parameter
        if name:
            fields = {key: text for key, text in service.fields.items() if key != name}
            return replace(service, url=_without(service.url, name), fields={**fields, name: f"{{{_VALUE}}}"})
        reads: Mapping[str, str] = EMPTY if service.options.get("method") == "GET" else service.fields
        return replace(service, url=following, fields=reads)


def _without(url: str, name: str) -> str:
    """Return a template of an address without the value of `name` in its query."""
    path, _, query = url.partition("?")
    kept = [pair for pair in query.split("&") if pair and unquote_plus(pair.partition("=")[0]) != name]
    return f"{path}?{'&'.join(kept)}" if kept else path
