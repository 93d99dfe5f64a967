"""SIP's notations for a number and a host, as the plain settings that they stand for (RFC 3261, 19.1; RFC 3966).

Operators, profiles and users write ``5555``, ``5555@host``, ``"Ana" <sip:5555@host:5070;transport=tcp>``, ``tel:+55…``
wherever a number, a domain or a proxy is asked for. Here each becomes number, domain, port and transport, and two
notations of one account either agree or are told apart. A password within an address is a secret, never a setting.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import Final
from urllib.parse import unquote

from neon_wizard import late
from neon_wizard.late_dataclass import dataclass, field, replace
from neon_wizard.model import EMPTY, Secret

TRANSPORTS: Final = ("udp", "tcp", "tls")
MOST_PORTS: Final = 65_535

# What operators write where there is none; no computer has such a name.
_VOID: Final = frozenset({"-", "--", "0", "none", "null", "nil", "n/a", "no", "off", "false", "undefined"})
_PROTECTED: Final = late.pattern(r"(?:tls|ssl|sips)v?[0-9.]*")
_FILLING: Final = frozenset({"only", "default", "transport", "protocol", "port", "secure"})
"""Words beside a transport that change nothing."""
_DENIED: Final = frozenset({"no", "non", "not", "without", "off", "false", "disabled", "none", "0"})
_FOREIGN: Final = frozenset({"h323", "iax2"})
"""Schemes with a digit; a word of letters alone before a colon is taken for one anyway."""
_CHANNEL: Final = late.pattern(r"(?:PJ)?SIP/([^/]+)", re.IGNORECASE)
"""How Asterisk calls a telephone."""
_WIDE: Final = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
"""Letters, digits and marks as wide as a character of Chinese → the plain ones."""
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_URI_PARAMETERS: Final = frozenset({"transport", "user", "method", "ttl", "maddr", "lr"})
_HOST: Final = late.pattern(
    r"(?:\[(?P<v6>[0-9A-Fa-f:.]+)\]|(?P<name>[^\s:;?\[\]<>@/\"\\,]+))(?::(?P<port>[0-9]{1,5}))?"
)
_LABEL: Final = late.pattern(r"[\w-]{1,63}")
_TEL: Final = late.pattern(r"\+?[0-9A-Fa-f*#]+")
_LONGEST_HOST: Final = 253

# Most hosts and numbers are in no notation at all, and are known by one look.
_PLAIN_HOST: Final = late.pattern(r"(?=.{1,253}\Z)(?:[A-Za-z0-9_-]{1,63}\.)*[A-Za-z][A-Za-z0-9_-]{0,62}")
_PLAIN_USER: Final = late.pattern(r"[A-Za-z0-9+_.-]+")
_OF_IP_4: Final = frozenset("0123456789.")
_OF_IP_6: Final = frozenset("0123456789abcdefABCDEF:.")


class UnreadableError(ValueError):
    """What was given for the setting `name` is in none of the notations."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class ContradictionError(ValueError):
    """The settings `names` say different things, `values`, about the same: the number, the host, the port …"""

    def __init__(self, names: tuple[str, str], values: tuple[str, str]) -> None:
        super().__init__(f"{names[0]} {values[0]}, {names[1]} {values[1]}")
        self.names = names
        self.values = values


@dataclass(frozen=True)
class SipAddress:
    """One text, read; what it does not say is empty. port: 0 without one. transport: one of `TRANSPORTS` or empty.

    user, host: without any escaping or brackets. other_transport: what was given as a transport and is none of them.
    """

    user: str = ""
    host: str = ""
    port: int = 0
    transport: str = ""
    display_name: str = ""
    password: Secret | None = None
    other_transport: str = ""

    @property
    def place(self) -> str:
        """``host``, ``host:port``, ``[v6]:port``; empty without a host."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return f"{name}:{self.port}" if self.host and self.port else name


NOWHERE: Final = SipAddress()


@dataclass(frozen=True)
class Plain:
    """What the settings of an account come to. domain, proxy: ``host`` or ``host:port``.

    password: one that stood within an address. ignored: what was given for a setting and counts as not given.
    """

    number: str
    domain: str
    display_name: str
    auth_name: str
    proxy: str
    transport: str
    password: Secret | None = None
    ignored: Mapping[str, str] = field(default_factory=lambda: EMPTY)


def plain(
    said: Mapping[str, str], *, strict: bool = True, beneath: SipAddress = NOWHERE, default_domain: str = ""
) -> Plain:
    """Return the plain settings for what was `said`.

    said: of number, domain, display_name, auth_name, proxy, transport and port. strict: raise `ContradictionError`
    where two of them do not agree, and `UnreadableError` for a number in no notation. Without it, which is for what is
    already kept, such a number is taken as it is, TLS wins over what is not protected, and the domain's own port over
    any other. beneath: an address that fills what the others leave open. default_domain: what the domain is where
    nothing else says it.
    """
    given = {name: text.strip() for name, text in said.items()}
    if beneath is NOWHERE and _is_only_number_and_host(given):
        return Plain(given.get("number", ""), given.get("domain", ""), "", "", "", "")
    number, domain = _number(given, strict), _host(given, "domain")
    if _is_only_a_word(number, given.get("number", ""), domain.place or beneath.place or default_domain):
        number = SipAddress(_visible(given["number"]))
    proxy, port = _host(given, "proxy"), port_of(given.get("port", ""))
    if strict:
        _agree("host", (("number", number), ("domain", domain)))
        _agree("user", (("number", number), ("domain", domain)))
    elif not _same("host", number, domain):
        number = SipAddress(given.get("number", ""))
    number = number if number.user or not beneath.user else replace(number, user=beneath.user)
    home = domain if domain.host else number if number.host else beneath
    transport = transport_of(given.get("transport", ""))
    spoken = SipAddress(port=port, transport=transport) if port or transport else NOWHERE
    beside = 0 if port or not spoken.transport else _port_beside(given.get("transport", ""))
    hops = (("transport", spoken), ("number", number), ("domain", domain), ("proxy", proxy), ("address", beneath))
    if strict:
        _agree("port", (("domain", domain), ("number", number), ("port", spoken), ("address", _at(home, beneath))))
        _agree("transport", hops)
    transports = [each.transport for _, each in hops if each.transport] or [""]
    at = home.port or _at(home, number).port or beside
    return Plain(
        number=number.user,
        domain=(home if at == home.port else replace(home, port=at)).place,
        display_name=_display(given.get("display_name", "")) or number.display_name or beneath.display_name,
        auth_name=_auth_name(given.get("auth_name", "")),
        proxy=proxy.place,
        transport="tls" if "tls" in transports else transports[0],
        password=next((each.password for _, each in hops if each.password), None),
        ignored=_ignored(given, {"domain": domain, "proxy": proxy}, spoken, (each for _, each in hops)),
    )


def _is_only_number_and_host(given: Mapping[str, str]) -> bool:
    """Return whether there is nothing to read, as most operators give it: a number, a host, each as it is."""
    for name, text in given.items():
        if not text:
            continue
        plainly = _PLAIN_USER if name == "number" else _PLAIN_HOST if name == "domain" else None
        if plainly is None or not plainly.fullmatch(text):
            return False
    return not is_void(given.get("domain", ""))


def read_user(text: str) -> SipAddress:
    """Read a number in any notation: plain, ``user@host``, SIP or tel URI, also in ``<…>``; raises ValueError."""
    if _PLAIN_USER.fullmatch(text):
        return SipAddress(text)
    display, uri = _unwrapped(text.strip())
    if channel := _CHANNEL.fullmatch(uri := _bare(uri)):
        uri = channel[1]
    scheme, rest = _scheme(uri)
    if not scheme and _is_foreign(uri):
        raise ValueError("an address of something else")
    if scheme == "tel":
        return SipAddress(user=_telephone(rest), display_name=display)
    if "@" in rest:
        found = _address(scheme, rest, display)
        if not found.user:
            raise ValueError("no number before @")
        return found
    user, parameters = _split(rest)
    if not scheme and not display and not _URI_PARAMETERS & parameters.keys():
        return SipAddress(user=_user(uri))
    if not user or ":" in user:
        raise ValueError("neither a number nor an address")
    transport, other = _transport(scheme, parameters)
    return SipAddress(_user(unquote(user, errors="strict")), "", 0, transport, display, other_transport=other)


def read_host(text: str) -> SipAddress:
    """Read a host in any notation: plain, with its port, as SIP URI, with or without ``<…>``; raises ValueError."""
    if _PLAIN_HOST.fullmatch(text):
        return SipAddress(host=text)
    text = _bare(text) if "<" not in text else text.strip()
    if is_address(text):  # an IPv6 address without its brackets
        return SipAddress(host=text)
    display, uri = _unwrapped(text)
    scheme, rest = _scheme(uri := _bare(uri))
    if rest.isdecimal():  # a host that has the name of a scheme, with its port
        scheme, rest = "", uri
    if scheme == "tel":
        raise ValueError("a telephone number")
    return _address(scheme, rest, display)


def transport_of(text: str) -> str:
    """Which of `TRANSPORTS` an operator means, ``TLSv1.2`` and a Via's ``SIP/2.0/TLS`` too; empty for what is unknown.

    Of several that are offered it is TLS where that is among them, and none of them otherwise. What speaks of TLS in
    any other way means it too, unless it says that there is none, or ``SIP/TLS``, which is nothing that is known.
    """
    if not text:
        return ""
    words = _words(text)
    known = [_meant(word) for word in words]
    if known and all(known):
        return known[0] if len(set(known)) == 1 else "tls" if "tls" in known else ""
    protected = any("tls" in word for word in words) and "sip" not in words
    return "tls" if protected and _DENIED.isdisjoint(words) else ""


def _words(text: str) -> list[str]:
    """The words about a transport, without ports, versions and what only fills."""
    bare = _bare(text).casefold().removeprefix("sip/2.0/")
    found = re.findall(r"[^\W_](?:\.?[^\W_])*", bare)
    return [word for word in found if word not in _FILLING and not re.fullmatch(r"[1-9][0-9.]*", word)]


def _meant(word: str) -> str:
    return word if word in TRANSPORTS else "tls" if _PROTECTED.fullmatch(word) else ""


def _port_beside(transport: str) -> int:
    """The port in ``tls:5061`` and its like; 0 without one."""
    found = re.search(r"(?<![0-9.])[0-9]{4,5}(?![0-9.])", transport)
    return port_of(found[0]) if found else 0


def port_of(text: str) -> int:
    """Return the port that `text` is, 0 where it is none."""
    text = text.strip()
    return int(text) if re.fullmatch(r"[0-9]{1,5}", text) and int(text) <= MOST_PORTS else 0


def is_void(text: str) -> bool:
    """Return whether `text` says that there is no such computer: ``none``, ``0``, ``n/a``."""
    word = text.strip().casefold()
    return word in _VOID or (is_address(word) and ipaddress.ip_address(word).is_unspecified)


def is_address(host: str) -> bool:
    """True for an IPv4 or IPv6 address; with a zone of this computer it is none that an operator could mean."""
    if not (_OF_IP_6 if ":" in host else _OF_IP_4).issuperset(host):
        return False
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def without_password(text: str) -> str:
    """Return `text` for a person: ``sip:user:password@host`` without its password."""
    return re.sub(r"(:|^)([^:@<>]*):[^@<>]*@", r"\1\2@", text)


def _number(given: Mapping[str, str], strict: bool) -> SipAddress:
    text = given.get("number", "")
    try:
        found = read_user(text) if text else NOWHERE
        return replace(found, host="", port=0) if is_void(found.host) else found
    except ValueError:
        if strict:
            raise UnreadableError("number") from None
        return SipAddress(text)


def _is_only_a_word(number: SipAddress, written: str, domain: str) -> bool:
    """Return whether ``5571999@msisdn`` is the number itself: what follows @ is one word, and the domain is known.

    PortaSwitch and others mark their accounts so. With a scheme, a port or parameters it is an address.
    """
    word = number.host
    if not word or not domain:
        return False
    plainly = _visible(written) == f"{number.user}@{word}" and "." not in word and ":" not in word
    return plainly and not _same("host", number, read_host(domain))


def _host(given: Mapping[str, str], name: str) -> SipAddress:
    text = given.get(name, "")
    try:
        return NOWHERE if not text or is_void(text) else read_host(text)
    except ValueError:
        raise UnreadableError(name) from None


def _at(home: SipAddress, other: SipAddress) -> SipAddress:
    """Return `other` where it speaks of the host of `home`."""
    return other if other.host and _same("host", home, other) else NOWHERE


def _auth_name(text: str) -> str:
    """Return the authentication name. ``user@realm`` is a name in many systems, unless it is marked as an address."""
    text = _visible(text)
    if not text or _PLAIN_USER.fullmatch(text):
        return text
    if not re.match(r"(?:sips?|tel):", text, re.IGNORECASE) and "<" not in text and not re.match("[^@:]*:.*@", text):
        return text
    try:
        return read_user(text).user
    except ValueError:
        raise UnreadableError("auth_name") from None


def _display(text: str) -> str:
    """Return only the name of ``"Ana" <sip:5555@host>``, without that notation's quotation marks."""
    try:
        if "<" in text:
            display, uri = _unwrapped(text)
            read_user(uri)
            return display
        return _unquoted(text) if len(text) > 1 and text[0] == text[-1] == '"' else text
    except ValueError:
        return text


def _ignored(
    given: Mapping[str, str], hosts: Mapping[str, SipAddress], spoken: SipAddress, all_of_them: Iterable[SipAddress]
) -> dict[str, str]:
    used = {"transport": spoken.transport, "port": spoken.port} | {name: each.host for name, each in hosts.items()}
    found = {name: given[name] for name, good in used.items() if given.get(name) and not good}
    other = next((each.other_transport for each in all_of_them if each.other_transport), "")
    return {"transport": other, **found} if other else found


def _agree(what: str, addresses: Iterable[tuple[str, SipAddress]]) -> None:
    """Raise `ContradictionError` unless all that say something about `what` say the same."""
    said = [each for each in addresses if getattr(each[1], what)]
    for other_name, other in said[1:]:
        name, first = said[0]
        if not _same(what, first, other):
            raise ContradictionError((name, other_name), (str(getattr(first, what)), str(getattr(other, what))))


def _same(what: str, one: SipAddress, other: SipAddress) -> bool:
    """Return False only where both say something, and not the same."""
    values = [getattr(each, what) for each in (one, other)]
    key: Callable[[str], object] = _host_key if what == "host" else str
    return not all(values) or key(values[0]) == key(values[1])


def _host_key(host: str) -> object:
    if is_address(host):
        return ipaddress.ip_address(host)
    return (
        host.rstrip(".").encode("idna").decode("ascii").casefold()
        if not host.isascii()
        else host.rstrip(".").casefold()
    )


def _unwrapped(text: str) -> tuple[str, str]:
    """Return display name and URI of ``"Ana" <uri>;tag=1``; `text` itself where it has no such notation."""
    if "<" not in text and ">" not in text:
        return "", text
    before, opened, rest = text.rpartition("<")
    inside, closed, after = rest.partition(">")
    if not opened or not closed or (after.strip() and not after.strip().startswith(";")):
        raise ValueError("brackets that do not match")
    return _unquoted(before.strip()), inside.strip()


def _unquoted(text: str) -> str:
    if '"' not in text and "<" not in text:
        return _clean(text)
    if not re.fullmatch(r'"(?:[^"\\]|\\.)*"', text):
        raise ValueError("quotation marks that do not match")
    return _clean(re.sub(r"\\(.)", r"\1", text[1:-1]))


def _bare(text: str) -> str:
    """`text` without quotation marks around it and what cannot be seen; wide characters as the plain ones."""
    text = _visible(text)
    text = text if text.isascii() else text.translate(_WIDE).strip()
    return text[1:-1].strip() if len(text) > 2 and text[0] == text[-1] and text[0] in "\"'" else text


def _visible(text: str) -> str:
    """`text` without what cannot be seen; what turns the reading direction around stays within it, to be refused."""
    if text.isascii():
        return text.strip()
    ends = "".join({letter for letter in text if unicodedata.category(letter) == "Cf" or letter.isspace()})
    return "".join(c for c in text.strip(ends) if unicodedata.category(c) != "Cf" or c in _TURNING)


def _is_foreign(uri: str) -> bool:
    """Whether `uri` has a scheme that is none of SIP's, ``mailto:``, ``xmpp:``, or is a channel of a PBX, ``IAX2/``."""
    before = re.split("[:/]", uri, maxsplit=1)[0].strip().lower()
    return before != uri.strip().lower() and (before.isalpha() or before in _FOREIGN)


def _scheme(uri: str) -> tuple[str, str]:
    scheme, colon, rest = uri.partition(":")
    if not colon or scheme.strip().lower() not in ("sip", "sips", "tel", "callto"):
        return "", uri
    return scheme.strip().lower().replace("callto", "sip"), rest.strip().removeprefix("//")


def _address(scheme: str, rest: str, display: str) -> SipAddress:
    """Read ``user:password@host:port;parameters?headers``, where all but the host is optional."""
    if rest.count("@") > 1:
        raise ValueError("more than one @")
    userinfo, _, place = rest.rpartition("@")
    user, _, password = userinfo.partition(":")
    place, parameters = _split(place)
    match = _HOST.fullmatch(place)
    if is_address(place):
        host, port = place, 0
    elif match is None:
        raise ValueError("no host")
    else:
        host, port = _checked(match), int(match["port"] or 0)
    if port > MOST_PORTS:
        raise ValueError("no port")
    transport, other = _transport(scheme, parameters)
    secret = Secret(unquote(password)) if password else None
    return SipAddress(_user(unquote(user, errors="strict")), host, port, transport, display, secret, other)


def _checked(match: re.Match[str]) -> str:
    """Return the host; raises ValueError for one that no computer can have."""
    if match["v6"]:
        ipaddress.IPv6Address(match["v6"])
        return str(match["v6"])
    name = str(match["name"])
    written = name if name.isascii() else name.encode("idna").decode("ascii")
    if len(written) > _LONGEST_HOST or not all(
        _LABEL.fullmatch(label) for label in written.removesuffix(".").split(".")
    ):
        raise ValueError("no host")
    if written.removesuffix(".").rpartition(".")[2].isdecimal() and not is_address(written):
        raise ValueError("a number that is no address")  # RFC 1123 section 2.1
    return name


def _split(text: str) -> tuple[str, dict[str, str]]:
    """Return what stands before the parameters and headers of a URI, and the parameters by name in lower case."""
    if ";" not in text and "?" not in text:
        return text.strip(), {}
    before, _, after = text.partition(";") if ";" in text.partition("?")[0] else (text.partition("?")[0], "", "")
    if re.search(r"\s", after.strip()):
        raise ValueError("a blank within the parameters")
    pairs = [part.partition("=") for part in after.partition("?")[0].split(";")]
    if any(not equals and re.search("[.:]", name) for name, equals, _ in pairs):
        raise ValueError("more than one host")
    return before.strip(), {name.strip().lower(): value.strip() for name, _, value in pairs if name.strip()}


def _transport(scheme: str, parameters: Mapping[str, str]) -> tuple[str, str]:
    said = parameters.get("transport", "")
    found = "tls" if scheme == "sips" else transport_of(said)
    return found, "" if found else said


def _telephone(rest: str) -> str:
    """Return the number of a tel URI without its parameters and visual separators (RFC 3966, 3)."""
    number = re.sub(r"[-.()\s]", "", unquote(rest.partition(";")[0], errors="strict"))
    if not _TEL.fullmatch(number):
        raise ValueError("no telephone number")
    return number


def _user(text: str) -> str:
    if not _TURNING.isdisjoint(text):
        raise ValueError("a mark that turns the reading direction around")
    return _clean(text)


def _clean(text: str) -> str:
    if not (text.isascii() and text.isprintable()) and any(unicodedata.category(c) in ("Cc", "Cs") for c in text):
        raise ValueError("a control character")
    return text
