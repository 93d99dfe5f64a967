"""A saved test as a server: it answers as the operator did then, so that a fault can be looked at without the operator.

A request gets the reply to the recorded one that is most like it: of the same method and path, with the same body but
for what is another one each time (secrets, the logins of new accounts). Where several are, they are given in their
order, so that what failed every second time does again. What nobody answered then has its connection reset.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import re
import secrets
import tempfile
import threading
import tomllib
from collections.abc import Iterable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urlsplit

import tomli_w

from neon_wizard import disk
from neon_wizard.demo.mock import planning
from neon_wizard.demo.mock.mock_operator import example
from neon_wizard.demo.mock.mock_server import LOOPBACK, MockListener, ours
from neon_wizard.demo.mock.spoiling import Response
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import host_of, origin_of
from neon_wizard.protocols.header_values import charset_of
from neon_wizard.protocols.http import on_the_wire
from neon_wizard.redaction import MASK, STANDS_IN, forms

if TYPE_CHECKING:
    from neon_wizard.demo.mock.incoming import Arrived
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.exchange import Exchange

_VARYING: Final = re.compile(
    rf"{re.escape(MASK)}|neon-(test|nobody)-[0-9a-f]{{8}}"
    r"|(?P<id>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"
    r"|(?P<time>[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](?:\.[0-9]+)?)"
)
"""What stands for another text each time: a mask for a secret, the logins that a test makes up, ids, times."""
_LIKE: Final = {"id": "[0-9a-fA-F-]{36}", "time": "[0-9T:.-]{19,30}"}
_HASHES: Final = ("md5", "sha1", "sha256", "sha512")
_INVENTED: Final = re.compile(r"Neon-[0-9a-f]{16}")
"""A password that a test makes up."""
_OWN_LOGIN: Final = re.compile(r"neon-test-[0-9a-f]{8}")
_OUR_OWN: Final = frozenset({"content-length", "content-type", "transfer-encoding", "connection", "date", "server"})
"""Headers that the server writes itself, or that are given in another way."""
_ELSEWHERE: Final = "https://replayed.invalid/"
"""Where a redirect leads whose target was replaced."""
_MARK: Final = "NEONMASKNEON"
_BARE: Final = re.compile(rf'("(?:[^"\\]|\\.)*")|{re.escape(MASK)}', re.DOTALL)
"""In JSON, a string, or a mask that stands outside of any."""
_SLOW: Final = 1.0
"""Seconds from which on a reply takes its time again."""
_LONGEST: Final = 20_000
"""Characters of two bodies that are compared by how alike they are."""


@dataclass(frozen=True)
class _Alike:
    """A text that may have other secrets and other logins. logins: those of the recorded one, by their groups."""

    pattern: re.Pattern[str]
    logins: tuple[str, ...]

    @classmethod
    def of(cls, text: str, secret: str = ".+?") -> Self:
        """Return what is like `text`. secret: the pattern of what a secret may consist of there."""
        written, end = "", 0
        logins: list[str] = []
        for found in _VARYING.finditer(text):
            written += re.escape(text[end : found.start()])
            if found[0] == MASK:
                written += secret
            elif found.lastgroup:
                written += _LIKE[found.lastgroup]
            elif found[0] in logins:
                written += rf"\{logins.index(found[0]) + 1}"
            else:
                written += rf"(neon-{found[1]}-[0-9a-f]{{8}})"
                logins.append(found[0])
            end = found.end()
        return cls(re.compile(written + re.escape(text[end:]), re.DOTALL), tuple(logins))

    def is_like(self, text: str) -> bool:
        return self.pattern.fullmatch(text) is not None

    def logins_in(self, text: str) -> dict[str, str]:
        """Return recorded login → the one in its place."""
        found = self.pattern.fullmatch(text)
        return dict(zip(self.logins, found.groups(), strict=True)) if found else {}


@dataclass(eq=False)
class _Recorded:
    """One exchange, and how often it was given. made_up: it had credentials that nobody has."""

    exchange: Exchange
    origin: str
    path: _Alike
    query: _Alike
    body: _Alike
    signed_in: bool
    made_up: bool
    used: int = 0

    @classmethod
    def of(cls, exchange: Exchange, *, made_up: bool) -> Self:
        _, _, path, query = on_the_wire(exchange.url.replace(MASK, _MARK))
        return cls(
            exchange,
            origin_of(exchange.url),
            _Alike.of(path.replace(_MARK, MASK), "[^/]+?"),
            _Alike.of(query.replace(_MARK, MASK), "[^&]+?"),
            _Alike.of(exchange.request_body),
            any(name.lower() == "authorization" for name, _ in exchange.request_headers),
            made_up,
        )


@dataclass
class _Book:
    """What was recorded, and how often each of it was given.

    known: finds the test account's password, and no more. nearly: finds one that is nearly right.
    """

    recorded: list[_Recorded]
    known: re.Pattern[str]
    nearly: re.Pattern[str]
    lock: threading.Lock = field(default_factory=threading.Lock)

    def taken(self, arrived: Arrived, origin: str, path: str) -> tuple[_Recorded, Mapping[str, str]] | None:
        """Return the recorded exchange that is most like the request, and the logins in place of those in it.

        origin: where a profile has the same path at several hosts, the one that is meant, else empty.
        """
        body = arrived.body.decode("utf-8", "replace")
        with self.lock:
            alike = [
                each
                for each in self.recorded
                if each.exchange.method == arrived.method and each.path.is_like(path) and origin in ("", each.origin)
            ]
            if not alike:
                return None
            authorization = arrived.headers.get("authorization", "")
            made_up = self._is_made_up(arrived, body, authorization)

            def rank(each: _Recorded) -> tuple[bool, bool, bool, bool, float, int]:
                same, query = each.body.is_like(body), each.query.is_like(arrived.query)
                likeness = 1.0 if same else _likeness(each.exchange.request_body, body)
                signed_in = each.signed_in == bool(authorization)
                return same, query, signed_in, made_up in (None, each.made_up), likeness, -each.used

            best = max(alike, key=rank)  # the first of those that are equal
            best.used += 1
        logins = best.path.logins_in(path) | best.query.logins_in(arrived.query) | best.body.logins_in(body)
        return best, logins

    def _is_made_up(self, arrived: Arrived, body: str, authorization: str) -> bool | None:
        """Return whether a request has a password that a test made up, and is not about an account that it made.

        None where that cannot be told, as of most digests.
        """
        text = "\n".join((body, arrived.path, arrived.query, *arrived.headers.values(), _basic(authorization)))
        if _INVENTED.search(text):
            return _OWN_LOGIN.search(text) is None
        if self.nearly.search(text):
            return True
        if authorization and not authorization.lower().startswith(("basic ", "bearer ")):
            return None
        return False if self.known.search(text) else None


def _basic(authorization: str) -> str:
    """Return what Basic authentication says in the clear."""
    scheme, _, value = authorization.partition(" ")
    with suppress(ValueError):
        return base64.b64decode(value).decode("utf-8", "replace") if scheme.lower() == "basic" else ""
    return ""


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one[:_LONGEST], other[:_LONGEST], autojunk=False).quick_ratio()


class Replay:
    """``with Replay(profile, exchanges) as replay``: `origin`, and `file`, the profile that leads to it.

    profile: with the addresses that were asked. exchanges: in their order, each with whether it had credentials that
    nobody has. copy: where the profile that leads there is
    written, by default into a folder that is removed at the end. Raises `UsageError` ``mock.profile`` where the profile
    is in no file; on entering OSError or OverflowError where it cannot listen.
    """

    def __init__(
        self, profile: Profile, exchanges: Iterable[tuple[Exchange, bool]], *, port: int = 0, copy: Path | None = None
    ) -> None:
        self._source = planning.source_of(profile)
        self._plan = planning.MockPlan.of(profile)
        self._account = example(profile)
        recorded = [_Recorded.of(each, made_up=made_up) for each, made_up in exchanges]
        password = self._account.password.text
        digests = (hashlib.new(name, password.encode(), usedforsecurity=False).hexdigest() for name in _HASHES)
        known = "|".join(map(re.escape, (*forms(password), *digests)))
        nearly = "|".join(map(re.escape, (password.swapcase(), f"{password}x", f"{password} ")))
        exactly = re.compile(rf"(?<![\w %+])(?:{known})(?![\w %+])")
        self._book = _Book(recorded, exactly, re.compile(rf"{nearly}|{re.escape(password)}(?:%20|\+)"))
        self._origins = tuple(dict.fromkeys(each.origin for each in self._book.recorded))
        self.operator = profile
        self.profile = profile
        self.origin = ""
        self.file = copy or Path()
        self._copy = copy
        self._port = port
        self._stack = ExitStack()
        self._renamed = {
            f"/{name}/": origin_of(service.url)
            for name, service in profile.services.items()
            if service.url and self._plan.services.get(name) == f"/{name}{urlsplit(service.url).path or '/'}"
        }

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="neon-wizard-replay-")))
            listener = MockListener(LOOPBACK, self._port, ours(self.answer))
            self.origin = f"http://{LOOPBACK}:{listener.port}"
            listener.start()
            stack.callback(listener.stop)
            self.file = self._copy or folder / f"{self.operator.id[:35]}-mock.toml"
            text = self._leading()
            disk.write(self.file, text.encode())
            self.profile = planning.loaded(text, self.file)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._stack.close()

    @property
    def count(self) -> int:
        """How many exchanges were recorded."""
        return len(self._book.recorded)

    @property
    def addresses(self) -> Mapping[str, str]:
        """The address of each service, by its name."""
        return MappingProxyType({name: self.origin + path for name, path in self._plan.services.items()})

    def answer(self, arrived: Arrived) -> Response:
        """Return what the operator answered to such a request."""
        path, origin = arrived.path, ""
        for prefix, named in self._renamed.items():
            if path.startswith(prefix):
                path, origin = path[len(prefix) - 1 :], named
        found = self._book.taken(arrived, origin, path)
        if found is None or not found[0].exchange.status:
            return Response(0, ending="reset")
        return self._response(found[0].exchange, found[1])

    def _response(self, exchange: Exchange, logins: Mapping[str, str]) -> Response:
        told = {name.lower(): value for name, value in exchange.reply_headers}
        body = self._led_here(exchange.reply_body, logins)
        kind = told.get("content-type", "")
        if body.lstrip()[:1] in ("{", "["):
            body = _BARE.sub(lambda found: found[1] or f'"{STANDS_IN}"', body)
        body = body.replace(MASK, STANDS_IN)
        try:
            written = body.encode(charset_of(kind) or "utf-8", "replace")
        except LookupError:
            written = body.encode("utf-8", "replace")
        if told.get("content-encoding", "").lower() == "gzip":
            written = gzip.compress(written)
        else:
            told.pop("content-encoding", None)
        headers = tuple(
            (name, self._header(name, value, logins))
            for name, value in exchange.reply_headers
            if name.lower() not in _OUR_OWN and name.lower() in told
        )
        delay = exchange.seconds if exchange.seconds >= _SLOW else 0.0
        return Response(
            exchange.status, written, kind, headers, delay=delay, close=told.get("connection", "").lower() == "close"
        )

    def _header(self, name: str, value: str, logins: Mapping[str, str]) -> str:
        stands_in = _ELSEWHERE if name.lower() == "location" else STANDS_IN
        return self._led_here(value, logins).replace(MASK, stands_in).encode("latin-1", "replace").decode("latin-1")

    def _led_here(self, text: str, logins: Mapping[str, str]) -> str:
        """Return `text` with the recorded addresses as this server's, and with the logins that are asked for now."""
        for origin in self._origins:
            scheme = origin.partition("://")[0]
            for written in dict.fromkeys((origin, f"{scheme}://{host_of(origin)}")):
                text = re.sub(rf"{re.escape(written)}(?![\w.:-])", self.origin, text)
        for login, now in logins.items():
            text = text.replace(login, now)
        return text

    def _leading(self) -> str:
        """Return the profile that leads here: with the account and the domain that the recorded requests have."""
        lead = planning.MockAddress(self.origin, self._plan, self._account, Secret(f"mock-{secrets.token_hex(8)}"))
        own = self._source.get("test", {})
        with_domain = "domain" in self._source.get("sip", {})
        data = tomllib.loads(planning.leading(self.operator, self._source, lead))
        data["test"] = {name: value for name, value in data["test"].items() if name in own or name == "password"}
        if with_domain:
            data["sip"] = {**data.get("sip", {}), **planning.settings()}
        return tomli_w.dumps(data)
