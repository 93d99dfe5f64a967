"""An exchange as a command for curl, to repeat it in a shell: quoted for ``sh``, secrets as variables.

The exchange has a mask in place of each secret. The command has a variable there, named after what holds the secret: a
field ``Password`` becomes ``$NEON_PASSWORD``. Where the secret stands in XML, JSON, a form or an address, the command
writes it in that notation first, as this program did. It sends nothing before every variable is set.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neon_wizard.checks.documents.mask_spots import Notation, notations
from neon_wizard.checks.operation_requests import step_of
from neon_wizard.protocols.http import on_the_wire
from neon_wizard.redaction import MASK

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.exchange import Exchange

_CURLS_OWN: Final = frozenset({"content-length", "host", "connection", "transfer-encoding"})
"""Headers that curl writes itself."""
_UNASKED: Final = ("Accept", "Content-Type", "Expect")
"""Headers that curl adds where nobody names them."""
_FORM: Final = "application/x-www-form-urlencoded"
_NAME_BEFORE: Final = re.compile(r"([A-Za-z][\w.-]{0,40})\\*[\"']?\s*(?:>|&gt;|:|=)\s*\\*[\"']?(?:<!\[CDATA\[)?$")
_LOGINS: Final = ("basic", "digest", "ntlm", "negotiate")
_HANDSHAKES: Final = ("ntlm", "negotiate")
_ACCESS: Final = "NEON_ACCESS"
_LAST: Final = 80
"""Characters before a secret in which its name is looked for."""
_MARK: Final = "NEONMASKNEON"
_QUOTES: Final = r"""s/"/\&quot;/g; s/'/\&#x27;/g"""
_UNRESERVED: Final = (
    'for(i=1;i<=NF;i++){c=sprintf("%c",$i+0);printf "%s",(c~/[A-Za-z0-9_.~-]/?c:SPACEsprintf("%%%02X",$i))}'
)


def _sed(script: str) -> str:
    return f"LC_ALL=C sed {shlex.quote(script)}"


def _percent(space: str) -> str:
    script = _UNRESERVED.replace("SPACE", space)
    return f"od -An -v -tu1 | LC_ALL=C awk {shlex.quote('{' + script + '}')}"


_AMPERSANDS: Final = r"s/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g"
_WRITERS: Final = {
    Notation.XML: _sed(_AMPERSANDS),
    Notation.XML_QUOTED: _sed(f"{_AMPERSANDS}; {_QUOTES}"),
    Notation.CDATA: _sed("s/]]>/]]]]><![CDATA[>/g"),
    Notation.JSON: _sed(r's/["\\]/\\&/g'),
    Notation.URL: _percent(""),
    Notation.FORM: _percent('c==" "?"+":'),
}
"""What writes a value in a notation, from the standard input to the standard output, with the tools of POSIX."""


@dataclass(frozen=True)
class CurlLogin:
    """How this program signs in at the service.

    scheme: of HTTP authentication. ca, certificate, key: files, whom it trusts and what it shows.
    """

    scheme: str = ""
    username: str = ""
    ca: Path | None = None
    certificate: str = ""
    key: str = ""


@dataclass(frozen=True)
class CurlCommand:
    """text: for a shell, over several lines. variables: to be set before it runs, in order."""

    text: str
    variables: tuple[str, ...]


def login_of(profile: Profile | None, service: str, exchange: Exchange) -> CurlLogin:
    """Return how the request signed in. service: of the profile, to whose check the exchange belongs."""
    if profile is None:
        return CurlLogin()
    described = profile.services.get(service)
    if described and exchange.step:
        requests = profile.exchanges_of(described)
        described = next((each for each in requests if step_of(each) == exchange.step), described)
    http = described.http if described else profile.http
    auth, test = http.auth, profile.kept.get("test", {})
    username = auth.username
    for name in ("login", "number"):
        username = username.replace(f"{{{name}}}", str(test.get(name, "")))
    return CurlLogin(
        auth.scheme, username, http.ca, str(auth.options.get("certificate", "")), str(auth.options.get("key", ""))
    )


@dataclass
class _Words:
    """The secrets of one command. names: the variables, in order. written: variable → secret and its notations."""

    names: dict[str, None] = field(default_factory=dict)
    written: dict[str, tuple[str, tuple[Notation, ...]]] = field(default_factory=dict)

    def variable(self, name: str, how: tuple[Notation, ...]) -> str:
        """Return the variable that holds the secret called `name` as it is to be written."""
        self.names[name] = None
        if not how:
            return name
        made = "_".join((name, *(each.name for each in how)))
        self.written[made] = name, how
        return made

    def quoted(self, text: str, around: Notation | None = None, named: str = "") -> str:
        """Return `text` as one word of a shell, without NULs, which no command can be given.

        around: what the text is as a whole; empty text for one in which nothing is escaped. named: the variable, where
        what stands before the secret does not tell its name.
        """
        text = text.replace("\0", "")
        words, end = [], 0
        while (place := text.find(MASK, end)) >= 0:
            words += [shlex.quote(text[end:place])] if place > end else []
            how = () if named else notations(text, place, around)
            words.append(f'"${self.variable(named or _name(text[:place]), how)}"')
            end = place + len(MASK)
        words += [shlex.quote(text[end:])] if text[end:] else []
        return "".join(words) or "''"

    def lines(self) -> Iterator[str]:
        """Yield what goes before the command: no secret may be missing, and each is written as its place wants it."""
        for name in self.names:
            yield f': "${{{name}:?}}"'
        for made, (name, how) in self.written.items():
            pipe = (f'printf %s "${name}"', *(_WRITERS[each] for each in how))
            yield f"{made}=$({' | '.join(pipe)})"


def to_curl(exchange: Exchange, login: CurlLogin | None = None) -> CurlCommand:
    """Return the command that repeats `exchange`; it shows the reply with its headers, and follows no redirect."""
    words = _Words()
    options = list(_options(exchange, login or CurlLogin(), words))
    first = f"curl -q -sSi --globoff --path-as-is --http1.1 -X {shlex.quote(exchange.method)}"
    command = " \\\n  ".join([first, *options])
    return CurlCommand(" &&\n".join([*words.lines(), command]), tuple(words.names))


def _options(exchange: Exchange, login: CurlLogin, words: _Words) -> Iterator[str]:
    """Yield each option with its value."""
    named = {name.lower() for name, _ in exchange.request_headers}
    handshake = login.scheme in _HANDSHAKES
    for name, value in exchange.request_headers:
        if name.lower() in _CURLS_OWN:
            continue
        if name.lower() == "authorization" and login.scheme in _LOGINS:
            if not handshake:
                yield _login(login, words)
        elif name.lower() == "authorization" and login.scheme == "bearer":
            yield f"-H {words.quoted(f'{name}: Bearer {MASK}', named=_ACCESS)}"
        else:
            yield f"-H {words.quoted(f'{name}: {value}' if value else f'{name};')}"  # curl's way for an empty one
    if handshake:
        yield _login(login, words)
    plain = [f"-H {shlex.quote(f'{name}:')}" for name in _UNASKED if name.lower() not in named]
    if plain or "accept-encoding" in named:
        yield " ".join([*plain, *(["--compressed"] if "accept-encoding" in named else [])])
    for option, file in (("--cacert", login.ca), ("--cert", login.certificate), ("--key", login.key)):
        if file:
            yield f"{option} {shlex.quote(str(file))}"
    if exchange.request_body:
        kind = next((value for name, value in exchange.request_headers if name.lower() == "content-type"), "")
        form = Notation.FORM if kind.lower().startswith(_FORM) else None
        yield f"--data-raw {words.quoted(exchange.request_body, form)}"
    yield f"--url {words.quoted(_address(exchange.url), Notation.URL)}"


def _login(login: CurlLogin, words: _Words) -> str:
    return f"--{login.scheme} --user {words.quoted(f'{login.username}:{MASK}', named=_ACCESS)}"


def _address(url: str) -> str:
    """Return the address as it is sent: without what curl would encode in its own way, or not at all."""
    try:
        scheme, host, path, query = on_the_wire(url.replace(MASK, _MARK))
    except ValueError:
        return url
    return f"{scheme}://{host}{path}{f'?{query}' if query else ''}".replace(_MARK, MASK)


def _name(before: str) -> str:
    """Return the variable for what follows `before`, where that shows a name."""
    found = _NAME_BEFORE.search(before[-_LAST:])
    name = re.sub(r"[^A-Z0-9]+", "_", found[1].upper()).strip("_") if found else ""
    return f"NEON_{name or 'SECRET'}"
