"""The cookies of one session (RFC 6265): in memory only, and sent to nobody but the origin that gave them."""

from __future__ import annotations

import threading
from email.message import Message
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Final
from urllib.request import Request

from neon_wizard.profile.addresses import origin_of
from neon_wizard.secret import Secret

_REMEMBERED: Final = 100
"""Values that are still hidden after another one took their place: servers say in an answer what they take back."""


class Cookies:
    """What the servers of a session gave, by origin."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jars: dict[str, CookieJar] = {}
        self._given: dict[str, None] = {}

    def header(self, url: str) -> str:
        """Return what `Cookie` says in a request to `url`; empty for none."""
        with self._lock:
            jar = self._jars.get(origin_of(url))
            request = Request(url)  # noqa: S310 - nothing is opened: the jar asks it for its address
            if jar is not None:
                jar.add_cookie_header(request)
            return str(request.get_header("Cookie") or "")

    def keep(self, url: str, given: tuple[str, ...]) -> None:
        """Keep what the values of `Set-Cookie` in an answer from `url` say."""
        if not given:
            return
        with self._lock:
            jar = self._jars.setdefault(origin_of(url), CookieJar(DefaultCookiePolicy(rfc2965=False)))
            answer: Any = _Answer(given)
            jar.extract_cookies(answer, Request(url))  # noqa: S310 - as above
            values = dict.fromkeys(cookie.value for each in self._jars.values() for cookie in each if cookie.value)
            before = [value for value in self._given if value not in values]
            self._given = dict.fromkeys(before[-_REMEMBERED:]) | values

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Return every value, those too that are no longer sent; a single character tells nothing."""
        with self._lock:
            return tuple(Secret(value) for value in self._given if len(value) > 1)


class _Answer:
    """An answer as the jar wants to see it."""

    def __init__(self, given: tuple[str, ...]) -> None:
        self._headers = Message()
        for value in given:
            self._headers["Set-Cookie"] = value

    def info(self) -> Message:
        return self._headers
