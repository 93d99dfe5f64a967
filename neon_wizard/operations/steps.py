"""What one request of several needs: time, and what it takes out of its reply for those after it.

What is taken is a secret, whatever it is, and is kept in memory while the operation runs.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urldefrag, urljoin, urlsplit

from neon_wizard.errors import NetworkError
from neon_wizard.late_dataclass import replace
from neon_wizard.operations import replies
from neon_wizard.operations.paths import lacking, pick_nodes
from neon_wizard.operations.reading import Reading, text_of
from neon_wizard.profile import patterns
from neon_wizard.profile.addresses import host_of, origin_of, url_problem
from neon_wizard.profile.service import LOCATIONS
from neon_wizard.protocols.dialect import Reply, Taken, Values
from neon_wizard.secret import Secret

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service, Take
    from neon_wizard.protocols.deadline import Cancel

_TELLING: Final = 4
"""Characters of a part of an address that tell something, and do not stand everywhere."""

_LONGEST: Final = 8_192
"""Characters of what is taken, which is looked for in everything that is shown: as much as any server takes back."""
Committing = Callable[[str], None]
"""Told the name of a step right before its request, which changes something, is sent; empty for the only request."""
Exchanger = Callable[["Service", Values, "Cancel | None", "Committing | None"], Reply]
"""Sends one request; raises as `neon_wizard.operations.services.Services.ask`."""


class Clock:
    """The time that an operation still has, which rests while a person is asked."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._ends = time.monotonic() + seconds

    def timed(self, service: Service) -> Service:
        """Return `service` with what is left as its time; raises ``network.timeout`` where nothing is."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise self.over(service.host)
        return replace(service, http=replace(service.http, timeout=left))

    def over(self, host: str, *, sent: bool = False) -> NetworkError:
        """Return the error for a host that did not answer in the time of the whole operation."""
        return NetworkError("network.timeout", sent=sent, facts={"host": host, "seconds": f"{self.seconds:g}"})

    @contextmanager
    def measuring(self, service: Service) -> Iterator[None]:
        """Around one request with what was left: where that ran out, the error tells the time of the whole."""
        try:
            yield
        except NetworkError as error:
            if error.code != "network.timeout":
                raise
            raise self.over(error.facts.get("host", service.host), sent=error.sent) from None

    def rest(self, seconds: float) -> None:
        """Give back the time for which a person was asked."""
        self._ends += seconds

    @property
    def left(self) -> float:
        """Seconds; 0 where none are."""
        return max(0.0, self._ends - time.monotonic())


def taken(reading: Reading, root: object, take: Take, asked: str = "", *, needed: bool = True) -> Taken:
    """Return what `take` finds in a reply that has been judged; raises ``reply.missing`` where it is needed.

    asked: the address that the reply came from, for one in a header. Raises ``reply.ambiguous`` where there are
    several, ``reply.value`` for what is no text, number or truth and for an address that is none, ``reply.too_large``,
    and ``reply.elsewhere`` for an address on another host than the one that was asked.
    """
    raw = _in_header(reading, take.header, asked) if take.header else _in_reply(reading, root, take.of)
    text = "" if raw is None else text_of(raw)
    if text is None:
        raise reading.error("reply.value", node=take.of)
    if take.pattern and text:
        match = patterns.search(take.pattern, text)
        found = match and (match[1] if patterns.compiled(take.pattern).groups else match[0])
        raw = text = found or ""
    if not text and needed:
        raise reading.error("reply.missing", node=take.of) if take.header else lacking(reading, root, take.of)
    if len(text) > _LONGEST:
        raise reading.error("reply.too_large", limit=f"{_LONGEST} characters of {take.of}")
    return Taken(text, raw)


def _in_reply(reading: Reading, root: object, expression: str) -> Any:
    found = [node for node in pick_nodes(reading, root, expression) if node is not None]
    different = [node for place, node in enumerate(found) if node not in found[:place]]
    if len(different) > 1:
        raise reading.error("reply.ambiguous", node=expression)
    return different[0] if different else None


def _in_header(reading: Reading, name: str, asked: str) -> str | None:
    found = next((value.strip() for key, value in reading.reply.headers if key.lower() == name.lower()), None)
    if found is None or name.lower() not in LOCATIONS:
        return found
    try:
        # No template: what looks like a placeholder is a part of the address.
        place = urldefrag(urljoin(asked, found)).url.replace("{", "%7B").replace("}", "%7D")
        elsewhere = origin_of(place) != origin_of(asked)
    except ValueError:
        raise reading.error("reply.value", node=name) from None
    if elsewhere:
        raise reading.error("reply.elsewhere", node=name, target=host_of(place))
    if asked and url_problem(place):  # a registry says where the service is
        raise reading.error("reply.value", node=name)
    return place


def forms_of_addresses(reply: Reply) -> Iterator[Secret]:
    """Yield what tells an address in a reply's headers besides its whole: as it came, its path, and what that ends in.

    The last part of a path is the key of what was made.
    """
    for name, value in reply.headers:
        if name.lower() in LOCATIONS and (came := value.strip()):
            yield Secret(came)
            try:
                parts = urlsplit(came)
            except ValueError:
                continue
            path = parts._replace(scheme="", netloc="", fragment="").geturl()
            last = parts.path.rstrip("/").rpartition("/")[2]
            yield from (Secret(each) for each in (path, last) if len(each) >= _TELLING)


def says(reply: Reply, service: Service, codes: tuple[str, ...], operator: str) -> bool:
    """Return whether a reply says one of `codes`: by its HTTP status (``http 401``), or by its own code."""
    status = {f"http {reply.status}", f"http {reply.status // 100}xx"}
    if any(" ".join(code.lower().split()) in status for code in codes):
        return True
    own = [code for code in codes if not code.lower().startswith("http ")]
    return bool(own) and replies.code_of(Reading(reply, service, operator)) in own
