"""Removes secrets from any text that a person may copy: by value, in every form in which they travel (F60).

It also knows which names are those of secrets. Masking by name is done in `neon_wizard.masking`.
"""

from __future__ import annotations

import base64
import codecs
import itertools
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from urllib.parse import quote, quote_plus, unquote_plus

from neon_wizard import late
from neon_wizard.model import Secret

MASK = "•••"
STANDS_IN = "replayed"
"""What a replayed reply has where a secret was masked: a word that may stand in every notation, also as a name."""

# Parts of names in the languages of operators; without accents, and not where they are part of other words: secretary,
# desenhar, resenha, enclave, autoclave.
_SECRET_PART = late.pattern(
    r"passw|passphrase|passcode|passkey|secret(?!ar)|credential|(?<!de)(?<!re)senha(?!m)|contrase|contrasinal"
    r"|(?<!en)(?<!con)(?<!auto)(?<!es)clave|chave|palavra.?passe|mot.?de.?passe|kennwort|wachtwoord|losenord"
    r"|adgangskode|salasana|segredo|segreto|пароль|密码|jwt|sess(?:ion)?[._-]?id(?![a-z])"
    r"|(?:api|auth|access|private|secret|session|shared|sign(?:ing)?|master|client|crypto|encryption|srtp|sip|web)key"
)
_SECRET_WORDS = frozenset(
    {"pw", "psw", "pin", "pins", "pincode", "puk", "tokens", "creds", "bearer", "otp", "totp", "ha1", "ha1b"}
    | {"authorization", "cookie", "cookies", "cvv", "cvc", "mdp", "passe", "heslo", "haslo", "sifre"}
)
_SECRET_END = late.pattern(
    r"(?:(?<!by)(?<!com)(?<!tres)(?<!sur)(?<!over)(?<!under)pass|pwd|pswd|token"
    r"|(?:user|card|sim|sip|vm|mail|voicemail|mailbox|account|portal|web|ui|security)pin)\Z"
)
_MOST_SECRET = frozenset({"password", "passwd", "senha", "secret", "token"})
"""What most secrets are called, for which nothing has to be compiled."""
_SECRET_PAIRS = frozenset(
    {*((first, "key") for first in ("api", "auth", "access", "private", "secret", "session", "shared", "sign"))}
    | {*((first, "key") for first in ("signing", "master", "client", "crypto", "encryption", "srtp", "sip", "web"))}
    | {("security", "code"), ("verification", "code"), ("unlock", "code"), ("auth", "hash")}
)
_WORD = late.pattern(r"[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])")
_STEMS = (
    *("pass", "pw", "psw", "pswd", "phrase", "secret", "creden", "creds", "senha", "contrase", "contrasi", "clave"),
    *("chave", "key", "kennwort", "wachtwoord", "losenord", "adgangskode", "salasana", "jwt", "sess", "pin", "puk"),
    *("token", "bearer", "otp", "ha1", "auth", "cookie", "cvv", "cvc", "security", "verification", "unlock", "mdp"),
    *("heslo", "haslo", "sifre", "segre"),
)
_MAY_END = frozenset({"key", "hash", "signature", "sig", "hmac", "auth"})
_MAY_CODE = late.pattern(r"(?:vm|voicemail|mailbox|access|activation|auth)code\Z")
_OF_NO_SECRET = frozenset({"public", "primary", "foreign", "sort", "idempotency", "partition"})


@lru_cache(maxsize=1024)  # the same few names are looked at in every reply and every account
def looks_secret(name: str) -> bool:
    """Return whether the value of a name (``PortalPassword``, ``pin``, ``senha_sip``) is to be treated as a secret."""
    if not may_name_secrets(name):
        return False
    plain = _without_accents(name)
    if plain.lower() in _MOST_SECRET:
        return True
    words = [word.lower() for word in _WORD.findall(plain)]
    return bool(
        _SECRET_PART.search(plain.lower())
        or any(_is_secret_word(word) for word in words)
        or any(pair in _SECRET_PAIRS for pair in itertools.pairwise(words))
    )


@lru_cache(maxsize=1024)
def may_be_secret(name: str) -> bool:
    """True also for ``Key``, ``X-Auth``, ``hash``, ``VMCode``, which are often secrets, and often none.

    For what is to be kept or given away; not for what is only to be shown.
    """
    if not may_name_secrets(name) and not _may_end_so(name):
        return False
    words = [word.lower() for word in _WORD.findall(_without_accents(name))]
    ends = words[-1:] and words[-1] in _MAY_END and _OF_NO_SECRET.isdisjoint(words)
    return looks_secret(name) or bool(ends) or _MAY_CODE.search("".join(words)) is not None


_SCHEMES = r"sips?|tel|mailto|xmpp|im|pres|stuns?|turns?|callto|iax2?|h323|e?-?mail"
_IN_ADDRESS = late.pattern(
    rf"(?i)(?:[a-z][a-z0-9+.-]*://|\bsips?:|(?<![\w.+:/-])(?!(?:{_SCHEMES}):))[^\s:@/?<>\"',;]+:[^\s@/]+@[^\s@]"
)
"""``user:password@host``, with a scheme or without."""


def holds_password(address: str) -> bool:
    """Whether an address in the text has a password in it, or a parameter that is named like one."""
    return _IN_ADDRESS.search(address) is not None or any(
        looks_secret(unquote_plus(pair["name"].rpartition("/")[2])) for pair in _PAIR.finditer(address)
    )


def may_name_secrets(text: str) -> bool:
    """Return False for a text in which surely no name `looks_secret`; quick, for what is looked at often."""
    if not text.isascii():  # many letters have other letters as their plain form
        return True
    lower = text.lower()
    return any(stem in lower for stem in _STEMS)


def _may_end_so(name: str) -> bool:
    """Return False for what surely ends with none of `_MAY_END`, and is no `_MAY_CODE`."""
    letters = "".join(filter(str.isalnum, name.lower()))
    code = "code" in letters and any(word in letters for word in ("vm", "mail", "access", "activation"))
    return code or any(word in letters for word in ("hash", "sig", "hmac"))  # the others are among the stems


def _is_secret_word(word: str) -> bool:
    bare = word.rstrip("0123456789")
    return not _SECRET_WORDS.isdisjoint((word, bare)) or _SECRET_END.search(bare) is not None


def _without_accents(name: str) -> str:
    if name.isascii():
        return name
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


_BLANKS = {ord("\n"): "&#10;", ord("\r"): "&#13;", ord("\t"): "&#9;"}
"""What an XML attribute cannot hold as it is."""
_QUOTES: tuple[dict[int, str], ...] = (
    {},
    {34: "&quot;"},
    {34: "&quot;", 39: "&apos;"},
    {34: "&quot;", 39: "&#x27;"},
    {34: "&quot;", 39: "&#39;"},
)
"""How writers of XML write quotation marks."""


_ESCAPED = late.pattern(r"%[0-9A-F]{2}")


def forms(secret: str) -> set[str]:
    """Return every way in which `secret` may stand in a request, a reply or a log."""
    raw = secret.encode(errors="surrogatepass")  # a password from the environment may hold bytes that are no text
    encoded = base64.b64encode(raw).decode()
    return {
        *({secret} if secret.isascii() and secret.isalnum() else _escaped(secret, raw)),
        encoded,
        encoded.rstrip("="),
        base64.urlsafe_b64encode(raw).decode().rstrip("="),
        *_within_base64(raw),
        *(_spelt_out(secret, raw) if len(secret) >= _TELLING - 2 else ()),
    }


def _escaped(secret: str, raw: bytes) -> Iterator[str]:
    """Yield the text itself, and as it is written where some of its characters have a meaning."""
    yield secret
    in_url = {quote(raw, safe=""), quote(raw), quote_plus(raw)}
    yield from in_url
    yield from (_ESCAPED.sub(lambda match: match[0].lower(), each) for each in in_url)  # as .NET writes them
    in_xml = _in_xml(secret)
    yield from in_xml
    yield from (twice for once in in_xml for twice in _in_xml(once))  # XML in a text of XML (F2)
    yield secret.replace("]]>", "]]]]><![CDATA[>")
    in_json = {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
    yield from in_json
    yield from (each.replace("/", "\\/") for each in in_json)  # as PHP writes them


def _spelt_out(secret: str, raw: bytes) -> Iterator[str]:
    """Yield each character or byte by its number: hexadecimal, as entities, and as escapes of addresses and of JSON."""
    for digits in (raw.hex(), raw.hex().upper()):
        yield digits
        yield "".join(f"%{digits[place : place + 2]}" for place in range(0, len(digits), 2))
    yield "".join(f"&#{ord(c)};" for c in secret)
    yield "".join(f"&#x{ord(c):x};" for c in secret)
    yield "".join(f"&#x{ord(c):X};" for c in secret)
    units = codecs.utf_16_be_encode(secret, "surrogatepass")[0].hex()  # by its name it loads a module
    for digits in (units, units.upper()):
        yield "".join(f"\\u{digits[place : place + 4]}" for place in range(0, len(digits), 4))


def _within_base64(raw: bytes) -> set[str]:
    """Return what the base64 of a longer text shows of it, for each place in three bytes where it may begin.

    It is needed for Basic's ``login:password``.
    """
    found = set()
    for before in range(3):
        whole = base64.b64encode(bytes(before) + raw + b"\0\0")
        found.add(whole[-(-8 * before // 6) : 8 * (before + len(raw)) // 6].decode())
    return {each for part in found if len(part) >= _TELLING for each in (part, part.translate(_URL_SAFE))}


_TELLING = 6
"""Characters; less of it stands in any base64."""
_URL_SAFE = {ord("+"): "-", ord("/"): "_"}


def _in_xml(text: str) -> set[str]:
    # As xml.sax.saxutils does it, which would import urllib.request.
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    written = {each.translate(quotes) for each in (escaped, escaped.replace(">", "&gt;")) for quotes in _QUOTES}
    written |= {each.translate(_BLANKS) for each in written}
    return written | {each.encode("ascii", "xmlcharrefreplace").decode() for each in written}


def redact(text: str, secrets: Iterable[Secret]) -> str:
    """Return `text` with every form of every secret replaced by a mask."""
    return redactor(secrets)(text)


def redactor(secrets: Iterable[Secret]) -> Callable[[str], str]:
    """Return `redact` for several texts.

    An operation of several requests may have taken hundreds of texts out of replies, of which few stand in any one
    text: only of those that may, by how their forms begin, all forms are made and looked for.
    """
    hidden = tuple(dict.fromkeys([secret.reveal() for secret in secrets if secret]))

    def masked(text: str) -> str:
        # Of a few secrets, to look for each beginning takes less than to take the text to pieces.
        parts = (
            {text[at : at + _BEGINNING] for at in range(len(text) - _BEGINNING + 1)} if len(hidden) > _MANY else None
        )
        found = {form for each in hidden if _begins(each, text, parts) for form in _forms_of(each) if form in text}
        for form in sorted(found, key=len, reverse=True):
            text = text.replace(form, MASK)
        return text

    return masked


_MANY = 16
_BEGINNING = 12
_HEAD = 32
"""Characters of a secret of which no form's beginning depends on what follows them."""
_SHORT = 128


def _begins(secret: str, text: str, parts: set[str] | None) -> bool:
    """Return whether a form of `secret` may begin in `text`. parts: of the text, each of as many characters."""
    long, short = _beginnings(secret)
    begun = any(map(text.__contains__, long)) if parts is None else not parts.isdisjoint(long)
    return begun or any(map(text.__contains__, short))


@lru_cache(maxsize=4096)
def _beginnings(secret: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return how the forms of `secret` begin, and those, whole, that are shorter."""
    found = {form[:_BEGINNING] for form in forms(secret[:_HEAD])}
    long = frozenset(form for form in found if len(form) == _BEGINNING)
    return long, frozenset(found - long)


def _forms_of(secret: str) -> Iterable[str]:
    """Return `forms`, which of a long text take much memory, and are not kept."""
    return _kept_forms(secret) if len(secret) <= _SHORT else forms(secret)


@lru_cache(maxsize=256)
def _kept_forms(secret: str) -> tuple[str, ...]:
    return tuple(forms(secret))


_PAIR = late.pattern(r"(?P<name>[^&;=#?]{1,200})=(?P<value>[^&;#]+)")


def redact_query(address: str) -> str:
    """Return `address` with every value masked that stands in its query under a name like “token”."""
    head, mark, query = address.partition("?")
    if not mark:
        return address

    def masked(pair: re.Match[str]) -> str:
        return f"{pair['name']}={MASK}" if looks_secret(unquote_plus(pair["name"])) else pair[0]

    return head + mark + _PAIR.sub(masked, query)
