"""What an HTTP status means whatever the dialect: sent on, not let in, too busy."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from urllib.parse import urldefrag, urljoin, urlsplit

from neon_wizard.errors import NetworkError, OperatorError, TlsError
from neon_wizard.profile.operator import Auth, host_of, origin_of
from neon_wizard.protocols import Exchange, portals
from neon_wizard.protocols.login import offered_challenges
from neon_wizard.protocols.transcript import withheld

MAX_RETRY_AFTER = 300.0
"""Seconds; what an operator asks beyond that is cut to it (F17)."""

_STRENGTH = {"none": 0, "basic": 1, "digest": 2, "header": 2, "bearer": 3, "certificate": 3}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# What nginx (495, 496, told as 400) and its kin say of a client's certificate; TLS itself went well then.
_CERTIFICATE_STATUSES = frozenset({400, 403, 495, 496})
_CERTIFICATE_WANTED = re.compile(r"no required (?:ssl|client) certificate|client certificate (?:is )?required", re.I)
_CERTIFICATE_REFUSED = re.compile(r"the ssl certificate error|client certificate (?:is )?(?:invalid|rejected)", re.I)
# What nginx, Apache and Go's server say to a plain request at the port of https, with 400.
_NEEDS_TLS = re.compile(
    r"plain HTTP (?:request was sent )?to (?:an SSL-enabled|HTTPS port)|HTTP request to an HTTPS server", re.I
)
Headers = tuple[tuple[str, str], ...]


def redirect_target(status: int, headers: Headers, url: str) -> str | None:
    """Where the answer sends on, as a full address; None when it does not."""
    location = next(iter(_values(headers, "location")), None)
    if status not in _REDIRECTS or location is None:
        return None
    try:
        target = urljoin(url, location.strip())
        urlsplit(target).port  # noqa: B018 - raises where the port is no number
    except ValueError:
        return "invalid:"
    return target


def redirected(status: int, url: str, target: str, exchange: Exchange) -> NetworkError:
    """The refusal of a redirect (F07 to F09, F13). 303 alone may mean that the request was carried out."""
    code = _redirect_code(url, target)
    facts = {"host": host_of(url), "target": host_of(target) if code == "network.redirect_host" else _shown(target)}
    if code == "network.redirect_host" and portals.sends_on(url, target):
        code, facts["case"] = "network.captive_portal", "sent_on"
    return NetworkError(code, sent=status == HTTPStatus.SEE_OTHER, facts=facts, detail=withheld(exchange).text())


def _redirect_code(url: str, target: str) -> str:
    old, new = urlsplit(url), urlsplit(target)
    if new.scheme not in ("http", "https") or not new.hostname:
        return "network.redirect_scheme"
    if old.scheme == "https" and new.scheme == "http":
        return "network.redirect_downgrade"
    if old.hostname != new.hostname:
        return "network.redirect_host"
    same = origin_of(url) == origin_of(target) and (old.path or "/", old.query) == (new.path or "/", new.query)
    return "network.redirect_loop" if same else "network.redirect"


def _shown(target: str) -> str:
    """`target` without user name, query and fragment: those may carry what was sent."""
    parts = urlsplit(urldefrag(target).url)
    return f"{parts.scheme}://{host_of(target)}{parts.path}" if parts.hostname else f"{parts.scheme}:"


def check(status: int, headers: Headers, auth: Auth, host: str, exchange: Exchange) -> None:
    """Raise what 401, 429, 503, 511 and a client's certificate mean; `auth` is the profile's."""
    facts = {"host": host}
    if status == HTTPStatus.UNAUTHORIZED:
        raise _unauthorized(headers, auth, host, exchange)
    if status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
        wait = retry_after(headers, datetime.now(UTC))
        raise OperatorError("operator.busy", retry_after=wait, facts=facts, detail=withheld(exchange).text())
    if status == HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED:
        raise NetworkError("network.captive_portal", facts=facts, detail=withheld(exchange).text())
    if status == HTTPStatus.BAD_REQUEST and _NEEDS_TLS.search(exchange.reply_body):
        raise NetworkError("network.needs_tls", facts=facts, detail=withheld(exchange).text())
    if status in _CERTIFICATE_STATUSES:
        for code, words in (("wanted", _CERTIFICATE_WANTED), ("refused", _CERTIFICATE_REFUSED)):
            if words.search(exchange.reply_body):
                raise TlsError(f"tls.certificate_{code}", facts=facts, detail=withheld(exchange).text())


def _unauthorized(headers: Headers, auth: Auth, host: str, exchange: Exchange) -> OperatorError:
    """F14, F15. offered: the schemes that the server would take, for who writes the profile."""
    from neon_wizard.digest import strongest

    offered = offered_schemes(headers)
    strength = [_STRENGTH.get(name, 0) for name in offered]
    if strength and max(strength) < _STRENGTH.get(auth.scheme, 0):
        code = "operator.weaker_auth"
    elif auth.scheme == "digest" and "digest" in offered and strongest(offered_challenges(headers)) is None:
        code = "operator.other_digest"
    else:
        code = "operator.unauthorized"
    facts = {"host": host, "offered": ", ".join(offered), "case": auth.kind}
    return OperatorError(code, facts=facts, detail=withheld(exchange).text())


def offered_schemes(headers: Headers) -> tuple[str, ...]:
    """The schemes of every WWW-Authenticate header, lower case."""
    return tuple(challenge.scheme.lower() for challenge in offered_challenges(headers))


def retry_after(headers: Headers, now: datetime) -> float | None:
    """Seconds to wait, from 0 to `MAX_RETRY_AFTER`; None when the answer does not say or says nonsense."""
    value = next(iter(_values(headers, "retry-after")), "").strip()
    if re.fullmatch(r"[0-9]{1,12}", value):
        return min(float(value), MAX_RETRY_AFTER)
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return None
    seconds = (date.replace(tzinfo=date.tzinfo or UTC) - now).total_seconds()
    return min(max(seconds, 0.0), MAX_RETRY_AFTER)


def _values(headers: Headers, name: str) -> Iterable[str]:
    return (value for key, value in headers if key.lower() == name)
