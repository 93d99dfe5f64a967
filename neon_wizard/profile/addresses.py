"""Addresses in a profile: which can be asked, which stay on this computer, and where accounts register.

Three parts. First the addresses of the web: which are usable, and which are on this computer.

Then links that open a profile: ``neon-wizard:https://voip.acme.example/acme.toml``, for operators' pages and QR codes.
Whoever writes such a link chooses where a user's password would go, so nothing is fetched before the user was asked.

Last, where an account registers, written as origins beside those of the web: ``sips://host:port`` with TLS, else
``sip://…``. A SIP password is bound to them as every secret is to web hosts (F61). Nothing here is strict: what cannot
be read as a host is compared as it is written.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache, wraps
from typing import Final, TypeVar
from urllib.parse import quote, unquote, urlsplit

from neon_wizard import late
from neon_wizard.errors import UsageError, shown

__all__ = ["PORT_NAMES", "covered", "is_registrar", "places", "registrar_of", "unprotected_now"]


_UUID: Final = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_UDDI_KEY: Final = rf"(?i)(?:uuid:)?{_UUID}|uddi:\S+"
_MAIL_CHARACTERS: Final = r"[\w.+'~@-]{3,254}"
"""Not all that RFC 5322 allows: some mail programs take ``?``, ``&`` and ``=`` for a part of the ``mailto:``."""
_ATOM: Final = r"[A-Za-z0-9_+'~-]+"
_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_PLAIN_MAIL: Final = rf"{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]"
_OF_IP_4: Final = frozenset("0123456789.")
_OF_IP_6: Final = frozenset("0123456789abcdefABCDEF:.")


_PLAIN_START: Final = late.pattern(r"https?://[a-z0-9.-]+(?::[0-9]{1,5})?(?=[/?#]|\Z)")
"""What a usual address begins with, up to its path."""
_Told = TypeVar("_Told")


def by_start(tell: Callable[[str], _Told]) -> Callable[[str], _Told]:
    """Decorate a function of an address that looks at nothing beyond its host and port: it is called once for each.

    What is kept is where the same few services are; what follows after the port may hold a secret, and is no part of
    it, nor is an address with a user name.
    """
    kept = lru_cache(256)(tell)

    @wraps(tell)
    def told(url: str) -> _Told:
        start = _PLAIN_START.match(url)
        return tell(url) if start is None else kept(start[0])

    return told


def on_this_computer(origins: Collection[str]) -> bool:
    """Return whether nobody else is asked, as with a mock or the demo operator."""
    return bool(origins) and all(is_loopback(urlsplit(each).hostname or "") for each in origins)


@lru_cache(256)
def is_loopback(host: str) -> bool:
    """Return whether this is one of this computer's own names.

    Nothing is resolved, so a name that merely points here is not one.
    """
    if not (_OF_IP_6 if ":" in host else _OF_IP_4).issuperset(host):
        return host.lower() == "localhost"

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_foreign(headers: Mapping[str, str]) -> bool:
    """Return whether a request to a local server came from a web site's page, or to a name that is made to point here.

    headers: names in lower case. A browser lets any page ask this computer, and a site can make its name point here
    (DNS rebinding). But the browser itself writes which name was asked, and which site asks.
    """
    host = headers.get("host", "")
    try:
        named, origin = urlsplit(f"//{host}").hostname or "", urlsplit(headers.get("origin", f"//{host}")).netloc
    except ValueError:
        return True
    asked_by = headers.get("sec-fetch-site", "none")
    return not is_loopback(named) or origin != host or asked_by not in ("none", "same-origin")


def document_problem(url: str) -> str:
    """Return what is wrong with the address of a profile, a WSDL or a page: it must be https, or on this computer."""
    if found := url_problem(url):
        return found
    return shown(url) if unprotected_host(url) else ""


def unprotected_host(url: str) -> str:
    """Return the host beyond this computer that would get `url`'s secrets unencrypted; empty when none would."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return "" if parts.scheme != "http" or is_loopback(host) else host


def is_mail_address(text: str) -> bool:
    """Return whether this is one e-mail address that any mail program takes; whether it exists is not asked.

    Names reserved for examples and tests (RFC 2606) are accepted.
    """
    if not re.fullmatch(_MAIL_CHARACTERS, text):
        return False
    if re.fullmatch(_PLAIN_MAIL, text):
        return True  # without the library, because every start loads profiles
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True


def mailto(address: str) -> str:
    """Return the ``mailto:`` (RFC 6068) for an address, without subject or anything else; empty where it is none."""
    return f"mailto:{quote(address, safe='@')}" if is_mail_address(address) else ""


def mail_of(link: str) -> str:
    """Return the one address of a ``mailto:``; empty where it says anything more, such as what to attach."""
    scheme, _, address = link.partition(":")
    found = unquote(address)
    return found if scheme.lower() == "mailto" and is_mail_address(found) else ""


def is_readable(url: str) -> bool:
    """Whether host and port of `url` can be told apart, so that nothing here raises ValueError for it."""
    try:
        urlsplit(url).port  # noqa: B018 - raises where the port is none
    except ValueError:
        return False
    return True


def url_problem(url: str, schemes: tuple[str, ...] = ("http", "https")) -> str:
    """What is wrong with `url`, in words; empty when it can be asked. Nothing of a URL with a password is shown."""
    if not is_readable(url):
        return "not an address"
    parts = urlsplit(url)
    host = parts.hostname
    if "@" in parts.netloc:
        return "an address with a user name or password"
    if parts.scheme not in schemes or not host or any(c.isspace() or c in '\\"<>{}' for c in url):
        from neon_wizard.redaction import redact_query

        return shown(redact_query(url))
    return ""


def is_uddi_key(text: str) -> bool:
    """Return whether this is a UUID (UDDI versions 1 and 2) or a ``uddi:`` key (version 3); anything else is a name."""
    return re.fullmatch(_UDDI_KEY, text.strip()) is not None


@by_start
def origin_of(url: str) -> str:
    """Return ``https://host:port`` of `url`; the port is always written."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    host = parts.hostname or ""
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def as_fetched(url: str, wsdl: str) -> str:
    """`url`, out of the document `wsdl`, with https where that was fetched with it.

    Behind a proxy that speaks TLS for it, a server describes itself with http, as it sees itself.
    """
    parts, own = urlsplit(url), urlsplit(wsdl)
    if (parts.hostname, parts.scheme, own.scheme, parts.port or 80) == (own.hostname, "http", "https", 80):
        return parts._replace(scheme="https", netloc=own.netloc).geturl()
    return url


@by_start
def host_of(url: str) -> str:
    """Return ``host`` or ``host:port`` of `url`, as a person is shown it."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    shown = f"[{host}]" if ":" in host else host
    own = {"http": 80, "https": 443}.get(parts.scheme)
    return shown if parts.port in (None, own) else f"{shown}:{parts.port}"


def place_of(origin: str) -> str:
    """Return an origin as a person is shown it: a web host by its name, a place of registration as a SIP address."""
    return registrar_of(origin) if is_registrar(origin) else host_of(origin) or origin


SCHEME: Final = "neon-wizard:"


def is_link(word: str) -> bool:
    """Return whether a word is meant as a link that opens a profile."""
    return word[: len(SCHEME)].lower() == SCHEME


def as_link(text: str) -> str:
    """Return what a person typed or scanned as a link of this program's: an address alone is one of a profile."""
    text = text.strip()
    if is_link(text):
        return text
    whole = "://" in text or " " in text or "/" not in text
    return SCHEME + (text if whole else f"https://{text}")


def meant_for(word: str, name: str) -> str:
    """Return a link of an operator's own command as this program knows it: ``acme-phone:`` is ``acme-phone``'s."""
    scheme = f"{name}:"
    return SCHEME + word[len(scheme) :] if word[: len(scheme)].lower() == scheme else word


_Word = TypeVar("_Word")
_ALONE: Final = frozenset({"--no-store", "--verbose"})


def opened(words: Sequence[_Word]) -> list[_Word | str]:
    """Return `words` where one alone is what is to be opened: a profile's FILE.toml, or the https address of one.

    The file becomes ``--operator FILE``, and the address a link, so that nothing is fetched before the user was asked.
    """
    lone = [word for word in words if word not in _ALONE]
    word = lone[0] if len(lone) == 1 else None
    if not isinstance(word, str) or word.startswith("-") or is_link(word):
        return list(words)
    place = list(words).index(word)
    if word[:8].lower() == "https://":
        return [*words[:place], SCHEME + word, *words[place + 1 :]]
    if word.lower().endswith(".toml"):
        return [*words[:place], "--operator", word, *words[place + 1 :]]
    return list(words)


def address_of(link: str) -> str:
    """Return the profile's address: https, or http on this computer; raises `UsageError` ``usage.link``.

    ``neon-wizard://voip.acme.example/acme.toml`` means the same, as some programs turn any link into that.
    """

    rest = link[len(SCHEME) :].strip()
    address = f"https:{rest}" if rest.startswith("//") else rest
    if not is_link(link) or len(link) > 2000 or not link.isprintable() or document_problem(address):
        raise UsageError("usage.link", facts={"link": link[:100]})
    return address


_SCHEMES: Final = ("sip://", "sips://")
_OWN_PORTS: Final = {"sip": ":5060", "sips": ":5061"}
PORT_NAMES: Final = ("port", "sipport", "registrarport")
"""What operators call the port of a registrar, the stronger one first; letters and digits count, in any case."""
_URI: Final = late.pattern(r"<?\s*(?:(sips?):)?(?:[^@<>]*@)?([^;?<>]+)([^<>]*)>?.*", re.IGNORECASE)
_TLS: Final = late.pattern(r";\s*transport\s*=\s*tls\b", re.IGNORECASE)


def is_registrar(origin: str) -> bool:
    """Return True for one of `places`, False for an origin of the web."""
    return origin.startswith(_SCHEMES)


def places(settings: Mapping[str, str]) -> tuple[str, ...]:
    """The origins of what `settings` call ``domain``, ``port``, ``proxy`` and ``transport``; none without a host.

    port: the domain's, where that does not say its own.
    """
    by_letters = {_letters(name): str(value).strip() for name, value in settings.items() if value}
    transport = str(settings.get("transport") or by_letters.get("transport", ""))
    port = next((by_letters[name] for name in PORT_NAMES if name in by_letters), "")
    proxy, domain = (str(settings.get(name, "") or "").strip() for name in ("proxy", "domain"))
    found = [_host(proxy)] if proxy else []
    if domain:
        host, protected = _host(domain)
        found.append((_at_port(host, port), protected))
    if not found:
        return ()
    # The first hop is the one that is connected to; a transport in its own text counts beside the setting.
    scheme = "sips" if transport.strip().lower() == "tls" or found[0][1] else "sip"
    return tuple(dict.fromkeys(f"{scheme}://{host.removesuffix(_OWN_PORTS[scheme])}" for host, _ in found))


def covered(place: str, bound: Collection[str]) -> bool:
    """Return whether agreeing to `bound` covers `place`: it must not have less TLS than what was agreed to."""
    return place in bound or (place.startswith("sips://") and place.replace("sips:", "sip:", 1) in bound)


def unprotected_now(missing: Iterable[str], bound: Collection[str]) -> bool:
    """Return whether all of `missing` were agreed to, but with TLS."""
    return all(is_registrar(each) and each.replace("sip:", "sips:", 1) in bound for each in missing)


def registrar_of(origin: str) -> str:
    """Return ``sip:host`` or ``sips:host``, as a person is shown it."""
    return origin.replace("//", "", 1)


def _letters(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _at_port(host: str, port: str) -> str:
    """`host` with `port`, unless it has one of its own or `port` is none."""
    bare = host if host.startswith("[") or host.count(":") < 2 else f"[{host}]"
    if re.search(r":[0-9]+$", bare) or not re.fullmatch(r"(?a:\d{1,5})", port) or not 0 < int(port) <= 65_535:
        return host
    return f"{bare}:{int(port)}"


def _host(text: str) -> tuple[str, bool]:
    """Return the host, with its port where one is written, and whether the text itself demands TLS."""
    match = _URI.fullmatch(text)
    if match is None:
        return text.lower(), False
    scheme, host, rest = match.groups()
    return host.strip().rstrip(".").lower(), (scheme or "").lower() == "sips" or bool(_TLS.search(rest))
